import { occupations } from "@/lib/lexicon/professions";
import { defineFact, type Draft } from "@/lib/engine/draft";
import { has, matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { ages } from "./ages";
import { isHouseFriend } from "./house-friends";
import { people } from "./people";
import { ownKin, scenes, type Scene } from "./scenes";
import { words } from "./words";

/**
 * Whether the draft as a whole tells one scene of the author's work with one person in it, whatever the person is called:
 * "Root canal on a screamer", "an OD got 8 of Narcan", "the code in 4B". The words for a patient are few; the ways to
 * tell of one are not, so this reads the signs of a scene: the place of work, an act or event of care, and one human being.
 */
export interface CareScene {
  readonly isOne: boolean;
  /** Indices of the sentences that may tell of it: no supposed case, no announcement, nobody's own care or kin. */
  readonly sentences: ReadonlySet<number>;
  /** Of those, the ones with a sign of the scene in them. */
  readonly telling: ReadonlySet<number>;
  /** The words for the person, or else for the act. */
  readonly span?: Span;
}

/** A bed, a bay, a service: where only a patient lies or sits. */
const bedside =
  /\b(?:(?:bay|room|rm|bed|pod|chair|curtain|hallway|isolette|bassinet|station) ?#?(?:\d{1,4}[a-h]?|[a-h])\b|(?:code|rapid|pt|patient|client|lady|gentleman|guy|man|woman|kid|trauma|dad|mom) in \d{1,4}[a-h]?\b|on \d{1,2} (?:west|east|north|south)\b|(?:in|on|at|to|into|from|through|of|onto) (?:my|our|the) (?:[a-z'-]{2,12} ){0,2}?(?:er|ed|icu|nicu|picu|pacu|micu|sicu|ccu|l&d|l and d|trauma bay|trauma unit|burn unit|psych unit|hospice unit|detox|detox unit|memory care|infusion (?:center|suite|chair)|dialysis (?:unit|chair|center)|exam room|waiting room|waiting area|urgent care|triage|clinic|ward|med-?surg|step-?down|tele|rehab|ambulance|rig|medic unit|helicopter|cath lab|or|operating room|delivery room|recovery room|operatory|dental chair|pharmacy counter|nurse'?s office|health office|couch|caseload)(?! (?:staff|team|nurses?|docs?|doctors?|manager|director|was|is|has|will|opens?|hours))\b|(?:to|into|in|at) (?:wound |pain |hand |eye |eczema |sick |fracture |cast )?(?:clinic|urgent care|triage|pre-?op|post-?op|pacu|rehab|dialysis|hospice|the ed|the er)\b|dialysis chair|detox bed|hospice bed|in memory care|in triage)/g;

/** "School nurse diaries", "CNA vent", "derm clinic:", "psych NP here": the post says whose work it tells. */
const workLabel =
  /(?:^|[\n.!?] ?)[^a-z\n]{0,4}(?:pov:? you're an? |vibe check from |dispatches from |scenes from |live from |greetings from |notes from |overheard in |today in |meanwhile in |only in |just another (?:day|night|shift) in )?(?:the )?(?:er|ed|icu|nicu|picu|l&d|labor and delivery|ob|psych|therapy|therapist|school nurse|school|home health|hospice|pharmacy|pharmacist|derm|dental|dentist|hygienist|hygiene|ortho|orthodontic|peds|pediatric|peds onc|onc|oncology|eye|optometry|radiology|x-?ray|lab|phlebotomy|cna|lpn|rn|np|pa|ems|medic|paramedic|emt|pt|ot|slp|physio|nurse|nursing|night shift|night nurse|midwife|doula|ivf|fertility|dialysis|urgent care|clinic|rehab|chiro|podiatry|surgery|surgical|trauma|burn unit|wound care|infusion|medspa|med spa|injector|hospital|family med|family doc|rural med|icu nurse|er nurse|er scribe|triage|pre-?op|post-?op|or|anesthesia|cardiology|cath lab|gi|endo|ent|urology|neuro|transplant)s?(?: (?:ed|er|icu|clinic|nurse|np|pa|tech|techs|scribe|scribes|doc|doctor|md|resident|therapist|worker|unit|shift|office|counter|desk|room|life))?(?: (?:diar(?:y|ies)|log|logs|note|notes|vent|humor|win|wins|problems?|story|stories|confessions?|chronicles?|tales?|today|tonight|update|moment|moments|here|life|exam|visit|vibes?|check|check-in|things|pov|logic|dispatch|report|fun|math|bingo|rant|brag|miracle|note to self)\b|\b ?[:,-] )/g;

/** The same said freely, as a heading: "Home hospice:", "pelvic PT win!!", "Client love:". */
const workHeading =
  /(?:^|\n)[^a-z\n]{0,4}(?:[a-z'&-]{1,12} ){0,3}(?:er|ed|icu|nicu|picu|l&d|ob|ems|medic|hospice|dialysis|pharmacy|derm|dental|hygienist|ortho|peds|onc|ivf|cna|crna|rn|np|pt|ot|slp|psych|therapy|clinic|client|patient|rehab|nurse|trauma|transplant|nursing home|home health|school nurse|wound|triage|urgent care|midwife|delivery|smile|braces|debond)(?: [a-z'&-]{1,12}){0,3} ?[:!,.-]/g;

const workHashtag =
  /^#(?:ems|emt|medic\w{0,6}|paramedic\w{0,5}|firstresponder\w{0,5}|nurs\w{1,12}|\w{1,8}nurse\w{0,5}|er(?:life|nurse|doc|stories)|icu\w{0,6}|nicu\w{0,6}|picu\w{0,6}|trauma|dent\w{1,10}|orthodon\w{0,8}|hospice\w{0,6}|palliative\w{0,6}|surg\w{1,8}|midwif\w{1,8}|obgyn\w{0,5}|laboranddelivery|pharm\w{1,10}|physio\w{0,8}|physicaltherap\w{1,6}|medtwitter|doctor\w{0,6}|docsof\w{1,8}|foam\w{0,4}|derm\w{0,8}|pedi\w{1,10}|peds\w{0,6}|oncology|invisalign|botox\w{0,6}|rnlife|cnalife|ptlife|wound\w{0,6}|dialysis|ivf\w{0,6}|psych\w{0,8}|emergencymedicine|clinic\w{0,5}|hospital\w{0,6})$/;

/** "As a rural family doc", "in my second month as an intern". */
const asWork =
  /\b(?:as|being|am) (?:a|an|the|the only|your)(?: [a-z-]{2,12}){0,3} (?:doc|doctor|physician|nurse|medic|paramedic|emt|np|pa|resident|intern|attending|fellow|surgeon|midwife|dentist|hygienist|therapist|psychologist|psychiatrist|pharmacist|tech|aide|cna|chaplain|doula|chiropractor|optometrist|podiatrist|dietitian|social worker|phlebotomist)\b|\b(?:my|our) (?:hand|spine|eye|foot|wound|eczema|memory|sleep|heart|headache|fertility|pain|travel|free|mobile|skin|vein|hearing) (?:clinic|center)\b/g;

/** One human being, told of without a name. */
const human =
  /(?<=^|[:.,\n] )(?:twins|triplets|siblings|brothers|sisters|newlyweds|couple|kid|toddler|teen|man|woman|lady|guy|gentleman|grandma|grandpa|boy|girl)\b(?!')|\b(?:(?:an?|another|this|that|the|our|one|same|some|first|last|poor|sweet|young|elderly|older|little|tiny|local|my (?:first|last|next|favorite|oldest|youngest|sweetest|old|former|new|youngest|little|tiny|littlest|funniest|longest|\w{3,12}est)) (?:[\w'-]{1,16},? ){0,4}?(?:man|woman|guy|lady|gentleman|girl|boy|kid|kiddo|child|teen|teenager|toddler|infant|newborn|baby|preemie|mom|mama|mother|dad|father|grandma|grandpa|granny|grandmother|grandfather|husband|wife|widow|widower|couple|family|veteran|bride|groom|soul|owner|manager|director|host|hostess|anchor|principal|commissioner|captain|president|champion|handyman|announcer|roadie|harpist|competitor|hold|intake|walk-?in(?! (?:clinic|care|hours|center|closet|visits?))|admit|transfer|bishop|screamer|biter|fainter|crier|regular|frequent flyer|od|overdose|arrest|gsw|stabbing|stemi|delivery|code|grader|(?:\d{1,2}|twenty|thirty)-?weeker|brothers?|sisters?|twins?|patient|pt|client|teacher|farmer|farrier|trucker|driver|cellist|violinist|pianist|musician|singer|dancer|firefighter|cop|deputy|pastor|priest|nun|coach|quarterback|athlete|runner|welder|roofer|carpenter|plumber|electrician|mechanic|chef|cook|baker|bartender|waitress|librarian|mailman|pilot|sailor|soldier|marine|artist|painter|writer|student|lifeguard|cowboy|biker|surfer|hiker|climber|skier|rancher|beekeeper|landlord|\w{3,12}(?:smith|maker|keeper|wright|monger))(?:'s)?|your (?:patient|pt|client) (?:is|turns out)|(?:your|my) (?:kid|son|daughter|neighbor)'s (?:[a-z]{3,12} )?(?:teacher|coach|bus driver|principal|handyman|friend)|someone(?:'s| in)|somebody(?:'s| in)|one of mine|my couple|a former (?:\w+ ){1,2}of mine|\d{2}(?:ish|-?something) (?:guy|man|woman|lady|gentleman|dude)|(?:lady|guy|man|woman|gentleman|dude|kid|kiddo|mom|dad|client|pt|patient|landlord|teen|toddler|sir|ma'am)(?:'s| (?:in|with|who|on|picks|came|comes|walks|walked|had|has|is|was|says|said|from|rolled|rolls|told|just|wearing|swallowed|fell|brought|drove)))\b/g;

const thirdPerson = /(?<![a-z0-9'])(?:she|he|her|his|him|hers)(?:'s|'d|'ll)?(?![a-z0-9'])/g;

/** Acts of care by the author on one being; the object is read apart. */
const act =
  /\b(?:caught (?:a|my|our|this|another|the) (?:[a-z]{2,10} )?baby|deliver(?:ed|ing) (?:(?:two|three|four) generations|a|an|my|our|this|another|the|quads|twins|triplets|her|his)\b|pronounc(?:e|ed|ing)|intubated|extubated|tubed|narcanned|coded|transported|transporting|extricated|defibrillated|cardioverted|(?:do|did|doing|performed|started) (?:cpr|compressions) on|cpr on|root canal on|(?:braces|aligners|cast|bandages|boot|stitches|sutures|trach|halo|brace) (?:are )?(?:off|out)\b|debanded|(?:veneers|crowns?|implants?|dentures?|braces|invisalign|filler|botox|lips|lashes|brows) (?:transformation )?for (?:our|my|this|the|a|miss|ms|mr|mrs)\b|transformation for|(?:removed|pulled|fished|extracted|dug|retrieved|plucked|took|got|cut) (?:out )?(?:a|an|the|two|three|\d{1,3}) (?:[\w'-]{1,14} ){0,4}?(?:from|out of|off of)|(?:stitched|sewed|patched|glued|stapled) (?:up )?(?:a|an|his|her|this|that|the)\b|(?:treated|treating|splinted|casted|sedated|biopsied|excised|scoped|cathed|resuscitated|discharged|admitted|triaged|diagnosed|injected|vaccinated|sutured|dialyzed|transfused|bandaged|debrided|examined) (?:a|an|my|our|the|this|that|another|one|him|her|his|someone|somebody)\b|(?:we|i) (?:just )?(?:lost|saved|revived|brought) (?:him|her|one\b(?! of the)|(?:a|the|our|my|another) (?:[a-z0-9'-]{2,12} ){0,3}(?:patient|pt|client|man|woman|guy|lady|gentleman|kid|kiddo|boy|girl|baby|newborn|preemie|infant|teen|mom|dad|grandma|grandpa|one|regular|resident|veteran|vet|soul|person))\b|(?:boy|girl|kid|man|woman|patient|one|baby|lady|guy|gentleman|dad|mom) (?:that )?(?:we|i) lost|(?:we|i) (?:got|brought) (?:him|her) back|(?:said|saying) goodbye to (?:him|her|one|(?:a|my|our|the|this|another) (?:[a-z-]{2,12} ){0,3}(?:patient|pt|client|man|woman|lady|guy|gentleman|kid|kiddo|boy|girl|baby|mom|dad|family|resident|veteran|regular))\b|i met (?:her|him) as|sat with (?:him|her|a|the|my)|(?:telling|told|tell) (?:the|a|an|my|our) (?:[\w'-]{1,14} ){0,4}?(?:he|she|his|her)\b|i did (?:his|her)|thank you for letting (?:me|us) (?:sit|care|be) with|calls? us (?:every|each|all|three|twice)|(?:he|she) (?:drove|drives|flew|came) in from|(?:is|was|'s) (?:our|my) (?:patient|pt|client)|my (?:first|last|favorite|\w{4,12}est) (?:solo )?(?:delivery|intubation|code|save|surgery|extraction|root canal|case|crown|c-section|catch|transplant|biopsy|lp|chest tube) (?:as|was|of|in|ever)|bit me|(?:braided|brushed|washed) (?:his|her) hair)\b/g;

/** What happens to one in care, beside the events that every story of care shares. */
const happening =
  /\b(?:code (?:stemi|blue|stroke|white|pink)|rosc|stopped breathing|(?:zero|no|\d) cavities|home birth|baby out|triage (?:said|called)|mid-(?:pap|exam|procedure|cleaning|injection|delivery|session|eval|biopsy|colonoscopy|extraction|intubation)|(?:years|months|weeks) of (?:ortho|braces|invisalign|dialysis|chemo|radiation|pt|therapy) (?:done|down|finished|complete)|(?:first|last|final) (?:retainer|chemo|dialysis)|hit (?:one|two|three|four|five|six) pounds|rolls? in|rolled in|wheeled in(?:to)?|brought in|carried in|airlifted|life-?flighted|got \d{1,2} of narcan|\d{1,2} of narcan|is out of (?:surgery|the woods|the icu|icu)|(?:made it )?out of surgery|finished (?:radiation|chemo|treatment|dialysis|therapy)|ring(?:s|ing)? the bell|rang the bell|rang that bell|last (?:chemo|radiation|infusion)|positive (?:pregnancy )?test|\d{1,2} ?lbs? \d{1,2}(?:\.\d)? ?oz|pounds,? (?:\w+ )?ounces|first baby of the (?:new )?year|born (?:at|on|right|here|still|via|in|\d)|is (?:finally |officially |now |in )?(?:wound|cancer|pain|seizure|diabetes|drug)-?free|(?:client|patient|smile) spotlight|coming out of anesthesia|under anesthesia|came (?:in )?for (?:lips|filler|botox|a |an |her |his |testosterone|lashes|brows)|vs\.? (?:a |the |his |her )?[a-z]{3,12}|two femurs|detached retina|early fill|early refill|picks up|picked up (?:his|her)|hit (?:her|his|the) call light|had (?:another|a|his|her) (?:seizure|fit|stroke|episode|meltdown|panic attack)|(?:stabbed|bitten|shot|attacked|kicked|hit|run over|thrown|burned) by (?:his|her|a|an|the|their)|woke up (?:asking|and|to)|was (?:found|pronounced|admitted|discharged|intubated)|found (?:down|unresponsive|wandering|on|in|near)|(?:in|up|on|around) (?:his|her|their|the|a|left|right|the kid's|a kid's) (?:left |right )?(?:ear|thumb|nose|nostril|rectum|throat|foot|eye|butt|appendix|stomach|trachea|airway)|(?:left|right) (?:nostril|ear|eye)|she stopped eating|stopped eating|gave birth|water broke|got the call|asked (?:him|her) to (?:count|cough|squeeze|breathe|push|smile)|count(?:ed|ing)? back(?:wards)? from|went into labor|\d cm dilated|graduated from (?:\w+ )?therapy|(?:lost|losing) (?:him|her)|didn't make it|before (?:&|and) after|awake craniotomy)\b/g;

/** Fiction, quizzes and sport on a screen. */
const screen =
  /\b(?:(?:his|her|their) own (?:diagnosis|words|account|post)|movie|film|episode|season \d|season finale|novel|sitcom|tv show|tv drama|hospital drama|medical drama|new drama|netflix|hulu|hbo|character|rewatch\w{0,3}|grey's anatomy|the pitt|album|song|concert tour|trailer|board question|quiz|poll:|case-based|question of the day|sim lab|mannequins?|manikins?|simulation)\b/;
const alwaysSo =
  /\b(?:every (?:shift|night shift|day|time|single|patient|unit|er|clinic|year|nurse|one|night|full moon)|there's always|there is always|always (?:has|have|one)|any (?:patient|given)|some patients|most (?:people|patients))\b/;
const elsewhere =
  /\b(?:at|on|in|from|behind|outside) (?:the|a|my|our|an|this) (?:local |airport |hotel )?(?:gym|airport|plane|flight|grocery(?: store)?|starbucks|coffee shop|party|wedding|conference|uber|news|show|podcast|internet|train|street corner|spin class)\b|\b(?:on|in) (?:tiktok|instagram|twitter|facebook|the news|tv)\b/;
/** People at the author's side: whoever is named or told of here is no patient. */
const atWork =
  /\b(?:joined|joins|joining|welcome|welcoming|hired|promoted|retir(?:es|ed|ing|ement)|employee|work family|visitation|obituary|staff|colleague|coworker|co-worker|team ?mate|our (?:new |amazing |incredible |wonderful )(?:team|nurses?|doctors?|techs?|hygienists?|receptionist|office manager|medical assistant|residents?|fellows?|interns?|students?|providers?|surgeons?|dr)|nurses week|doctors day|fellowship|residency|mentor|professor|attending|lecture|keynote|podcast|webinar|award|toured|ribbon|grand opening)\b/;
const meme = /^[^a-z]{0,4}(?:pov\b|when (?:your|the|my|you) )/;

/** Work that is the author's side of the bed. */
const clinicianWord =
  /^(?:nurse|doctor|physician|surgeon|dentist|hygienist|therapist|psychologist|psychiatrist|pharmacist|paramedic|medic|radiologist|anesthesiologist|oncologist|cardiologist|dermatologist|neurologist|pediatrician|obstetrician|podiatrist|optometrist|orthodontist|chiropractor|midwife|doula|receptionist|scientist|researcher|author|professor|director|manager|assistant|administrator|technician|aide|caregiver|chaplain|dietitian|nutritionist|vet|veterinarian|intern|resident|janitor|housekeeper|reporter|journalist|speaker|host|president|senator|governor|mayor|model|guide|editor|clerk|minister|cook|guard|tutor|coach|trainer|nanny)$/;

const none: CareScene = { isOne: false, sentences: new Set(), telling: new Set() };

/** Reads the draft for one scene of care; the context's own answer ("no patient", "colleague") ends it. */
export const careScene = defineFact("careScene", (draft): CareScene => {
  const { subject, postType } = draft.context;
  if (subject !== undefined && subject !== "one-patient") return none;
  if (postType === "promotion" || postType === "education") return none;
  if (has(draft, screen, "lower")) return none;
  const all = draft.get(scenes);
  const eligible = new Set(
    all
      .filter((scene) => isEligible(scene) && !alwaysSo.test(scene.text))
      .map(({ sentence }) => sentence.index),
  );
  if (eligible.size === 0) return none;
  const within = (regex: RegExp): Span[] =>
    [...matches(draft, regex, "lower")].filter(({ start }) => {
      const scene = all.find(({ sentence }) => sentence.start <= start && start < sentence.end + 1);
      return scene !== undefined && eligible.has(scene.sentence.index);
    });
  const telling = new Set<number>();
  const note = (spans: readonly Span[]) => {
    for (const { start } of spans) {
      const scene = all.find(({ sentence }) => start < sentence.end);
      if (scene) telling.add(scene.sentence.index);
    }
    return spans;
  };
  const acts = note(within(act));
  const events = note(within(happening));
  const beds = note(within(bedside));
  const isAtWork =
    beds.length > 0 ||
    within(asWork).length > 0 ||
    within(workLabel).length > 0 ||
    within(workHeading).length > 0 ||
    all.some((scene) => scene.place && eligible.has(scene.sentence.index)) ||
    draft.get(words).some((word) => word.kind === "hashtag" && workHashtag.test(word.lower));
  const told = all.filter((scene) => eligible.has(scene.sentence.index));
  const clinical = told.reduce((sum, scene) => sum + scene.clinical, 0);
  const hasEvent = events.length > 0 || told.some((scene) => scene.event);
  if (!isAtWork && acts.length === 0 && events.length === 0 && clinical === 0) return none;

  const staffed = told.some((scene) => atWork.test(scene.text));
  const kin = all.some((scene) => ownKin.test(scene.text));
  const humans = note(within(human).filter((span) => !isOwn(draft, span)));
  const workers = note(
    draft.get(words).filter((word, at, list) => {
      if (word.kind !== "word" || !occupations.entries.has(word.lower) || clinicianWord.test(word.lower))
        return false;
      const scene = all.find(({ sentence }) => sentence.start <= word.start && word.start < sentence.end);
      if (scene === undefined || !eligible.has(scene.sentence.index)) return false;
      return [list[at - 1], list[at - 2], list[at - 3]].some((before) =>
        /^(?:an?|the|this|retired|former)$/.test(before?.lower ?? ""),
      );
    }),
  );
  const labels = note(
    draft.get(ages).filter(({ form, start, precision }) => {
      const scene = all.find(({ sentence }) => sentence.start <= start && start < sentence.end);
      return (
        form === "label" && precision === "exact" && scene !== undefined && eligible.has(scene.sentence.index)
      );
    }),
  );
  const names = draft
    .get(people)
    .filter(
      ({ role, certainty, start, kin: kinOf }) =>
        role === "unknown" &&
        certainty >= 0.6 &&
        !kinOf &&
        all.some(
          ({ sentence }) => sentence.start <= start && start < sentence.end && eligible.has(sentence.index),
        ),
    );
  const others = draft
    .get(people)
    .some(
      ({ role }) =>
        role === "colleague" || role === "staff" || role === "public-figure" || role === "own-family",
    );
  const isClear = !staffed && !kin && !others;
  const pronouns = note(isClear || acts.length > 0 ? within(thirdPerson) : []);
  const isPast = told.some((scene) => scene.past);
  const isFirst = told.some((scene) => scene.first);
  const isNear = (those: readonly Span[]) => nearSigns(those, [...acts, ...events, ...beds], all);
  const persons: readonly Span[] = [...humans, ...labels, ...workers];
  const person = persons.length > 0 && (isClear || isNear(persons));
  const signed = acts.length + events.length + beds.length > 0;
  const isOne =
    (signed && person && (isAtWork || clinical > 0 || isFirst || events.length > 0 || acts.length > 0)) ||
    (signed && isClear && pronouns.length > 0 && (isAtWork || clinical > 0 || isFirst)) ||
    (signed && isClear && names.length > 0 && (isAtWork || clinical > 0 || acts.length > 0 || isFirst)) ||
    (acts.length > 0 && isClear && isPast && (isAtWork || clinical > 0 || isFirst)) ||
    (isAtWork &&
      isClear &&
      (hasEvent || clinical > 0 || isPast) &&
      (persons.length > 0 || pronouns.length > 0 || names.length > 0)) ||
    (clinical > 0 && isClear && isPast && persons.length > 0 && (isFirst || hasEvent || pronouns.length > 0));
  if (!isOne) return none;
  const at = humans[0] ?? labels[0] ?? acts[0] ?? events[0];
  return {
    isOne,
    sentences: eligible,
    telling,
    ...(at && { span: { start: at.start, end: at.end } }),
  };
});

/** Whether one of the spans stands in the sentence of a sign of care, or next to it. */
function nearSigns(those: readonly Span[], signs: readonly Span[], all: readonly Scene[]): boolean {
  const sentenceOf = ({ start }: Span) => all.findIndex(({ sentence }) => start < sentence.end);
  const marked = new Set(signs.map(sentenceOf));
  for (const scene of all) if (scene.event && scene.clinical > 0) marked.add(scene.sentence.index);
  return those.some((span) => {
    const at = sentenceOf(span);
    return marked.has(at) || marked.has(at - 1) || marked.has(at + 1);
  });
}

/** One who comes to work here: "please welcome …, she joins our clinic on Monday". */
const arrivesAtHouse =
  /\b(?:joins?|joined|joining) (?:us|our|the (?:team|practice|clinic|staff|faculty|department))\b|\b(?:please|warm|join us in) welcom(?:e|ing)\b|\b(?:introduc|announc|welcom)(?:e|es|ing) (?:our|the) (?:new|newest|next)\b/;

function isEligible(scene: Scene): boolean {
  if (arrivesAtHouse.test(scene.text)) return false;
  if (scene.cohort || scene.ownCare || scene.announces) return false;
  // Long ago, and nobody of the author's: history.
  if (/\bin 1\d{3}\b/.test(scene.text) && !scene.first) return false;
  if (scene.supposed && !(meme.test(scene.text) && scene.past)) return false;
  if (isHouseFriend(scene.text)) return false;
  if (elsewhere.test(scene.text) && !scene.place && !bedsideIn(scene.text)) return false;
  return !ownKin.test(scene.text) || /\b(?:pt|patient|client|bed|code|room \d)\b/.test(scene.text);
}

function bedsideIn(text: string): boolean {
  return text.search(bedside) >= 0;
}

/** "Our son", "my wife": the author's, whatever stands around them. */
function isOwn(draft: Draft, { start, end }: Span): boolean {
  if (
    /\b(?:medical|clinical|nursing|program|executive|office|practice|case|nurse|unit|care|fellowship|residency) (?:director|manager|president|principal|owner)$/.test(
      draft.lower.slice(start, end),
    )
  )
    return true;
  return (
    /^(?:my|our) (?:[\w'-]{1,14} ){0,3}(?:son|daughter|wife|husband|mom|mother|dad|father|grandma|grandpa|grandmother|grandfather|brother|sister|family|baby|kids?|kiddo)$/.test(
      draft.lower.slice(start, end),
    ) && !/\b(?:first|last|nicu|l&d|favorite|littlest)\b/.test(draft.lower.slice(start, end))
  );
}

/** Whether a detail at the offset stands in the scene: in a sentence with a sign of it, or a short one beside such. */
export function isInCareScene(draft: Draft, sentence: number): boolean {
  const scene = draft.get(careScene);
  if (!scene.isOne || !scene.sentences.has(sentence)) return false;
  return scene.telling.has(sentence) || scene.telling.has(sentence - 1) || scene.telling.has(sentence + 1);
}
