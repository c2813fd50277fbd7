import { execAll } from "@/lib/engine/pattern";
import { defineFact, type Draft } from "@/lib/engine/draft";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { ages } from "./ages";
import { careScene, isInCareScene } from "./care-scene";
import { isClinicalWord } from "./clinical-words";
import { isHouseFriend } from "./house-friends";
import { isPlaceName } from "./name-words";
import { people, type Person } from "./people";
import { isPretended } from "./pretended";
import { clinicalEvent, kinWords, ownKin, sceneAt, scenes, type Scene } from "./scenes";
import { clauseAt, sentenceAt, sentences } from "./sentences";

/** Words that stand for a patient of the author's, or for patients in general. */
export interface PatientRef extends Span {
  readonly kind: "noun" | "age-sex" | "pronoun" | "name" | "role" | "description";
  readonly number: "one" | "many";
  /** One real person is meant, not "a patient" in general or in a supposed case. */
  readonly specific: boolean;
  readonly sex?: "female" | "male";
  /** In years, where the words say so. */
  readonly age?: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** From 0 to 3: how surely this is a person in the author's care. */
  readonly strength: number;
}

export interface PatientStory {
  readonly subject: "one" | "many" | "hypothetical" | "composite" | "none";
  /** The words that show it first. */
  readonly span?: Span;
  /** From 0 up; two and more is a story to rely on. */
  readonly strength: number;
}

export interface PatientLink {
  /** Which test of the catalogue's 2.2 holds; "story" is the one narrative that the whole post is. */
  readonly by:
    | "same-clause"
    | "pronoun-chain"
    | "care-verb"
    | "clinical-event"
    | "vocative"
    | "post-type"
    | "scene"
    | "story";
  /** The same for details about one person. */
  readonly patient: string;
}

const staffWords =
  "colleagues?|coworkers?|co-workers?|residents?|fellows?|co-fellow|interns?|attendings?|mentors?|partners?|boss|team|staff|nurses?|techs?|rep|reps|receptionist|hygienist|assistant|pa|np|ma|rn|manager|surgeon|doctor|doc|physician|dentist|therapist|anesthesiologist|med students?|students?|preceptor|professor|chief|director|ceo|administrator|secretary|scribe|chair|dean|co-author|author|speaker|reporter|journalist|senator|president|politician|actor|actress|singer|celebrity|influencer|founder|crna|midwife|doula|pharmacist|consultant|radiologist|pathologist|oncologist|cardiologist|neurologist|psychiatrist|obgyn|ob|pcp|gp";

/** Words for one person, which a story of care turns into a patient. */
const personNoun =
  "man|woman|guy|lady|gentleman|gal|girl|boy|kid|kiddo|kiddos|child|teen|teenager|adolescent|toddler|infant|newborn|baby|preemie|neonate|mom|mum|momma|mama|mother|dad|father|grandma|grandmother|granny|nana|grandpa|grandfather|veteran|marine|soldier|dude|fella|fellow human|soul|human|human being|person|individual|elder|senior|widow|widower|bride|groom|couple|survivor|warrior|fighter|sweetheart|cutie|sweetie|superstar|rockstar|trooper|champ|nonagenarian|octogenarian|septuagenarian|centenarian|primip|multip|multip|nullip|g\\dp\\d|athlete|runner|marathoner|golfer|gymnast|dancer|ballerina|swimmer|cyclist|skier|wrestler|boxer|quarterback|qb|starting qb|nba player|nfl player|player|rapper|celebrity|olympian|pro athlete|pro golfer|linebacker|pitcher|cheerleader|farmer|rancher|teacher|trucker|truck driver|bus driver|driver|firefighter|police officer|cop|officer|deputy|sheriff|mailman|mail carrier|plumber|electrician|carpenter|roofer|mechanic|welder|construction worker|factory worker|line cook|cook|chef|baker|waitress|waiter|bartender|barista|hairdresser|hairstylist|barber|cashier|accountant|lawyer|attorney|judge|pastor|priest|nun|rabbi|imam|preacher|librarian|musician|violinist|pianist|guitarist|drummer|singer|artist|painter|writer|engineer|programmer|software engineer|pilot|flight attendant|sailor|fisherman|logger|miner|student|college student|undergrad|freshman|sophomore|high schooler|middle schooler|kindergartner|kindergartener|preschooler|grader|retiree|housekeeper|janitor|custodian|landscaper|gardener|nanny|coach|mayor|councilman|councilwoman|principal|professor|scientist|nurse|paramedic|emt|dentist|vet tech|immigrant|refugee|inmate|prisoner|mom-to-be|addict|alcoholic|smoker|drinker|diabetic|quadriplegic|paraplegic|amputee|hemophiliac|asthmatic|schizophrenic|fibro(?:myalgia)? (?:lady|guy|woman|pt)|owner|regular|cowboy|biker|surfer|jockey|hunter|lifeguard|postal worker|delivery driver|uber driver|warehouse worker|nursing student|stay-at-home mom|single mom|single dad|homemaker|ceo|executive|realtor|salesman|actor|actress|model|influencer|mailwoman|seamstress|tailor|butcher|bricklayer|mason|foreman|trucker|rodeo rider|bull rider|pole vaulter|gentleman farmer|neighbor|someone|somebody";

/** What the same person noun says of sex. */
const femaleNoun =
  /\b(?:woman|lady|gal|girl|mom|mum|momma|mama|mother|grandma|grandmother|granny|nana|widow|bride|ballerina|waitress|actress|nun|mom-to-be|seamstress|mailwoman|councilwoman|primip|multip|nullip)\b/;
const maleNoun =
  /\b(?:man|guy|gentleman|boy|dad|father|grandpa|grandfather|dude|fella|widower|groom|mailman|cowboy|fisherman|salesman|councilman)\b/;

/** Nouns behind "patient" that make it no person: "patient safety", "new patient slots". */
const patientCompound =
  /^[ -](?:care|safety|education|portal|portals|experience|satisfaction|advocacy|advocates?|centered|centred|centric|handouts?|populations?|outcomes?|access|volumes?|selection|privacy|stories|rights|engagement|records?|lists?|famil(?:y|ies)|reviews?|testimonials?|slots?|appointments?|visits?|communication|load|flow|forms?|autonomy|preferences?|trust|materials?|consent|monitoring|positioning|reported|facing|first|rooms?|gowns?|information|info|data|resources?|days?|dignity|confidentiality|confidence|expectations?|needs|support|journey|panel|panels|base|relationships?|interactions?|encounters?|transport|transfers?|lift|lifts|notes?|charts?|identifiers?|identification|harm|burden|choice|complaints?|navigators?|coordinators?|liaison|services?|relations|groups?|factors|counseling|adherence|compliance|recruitment|registry|registries|surveys?|feedback|scenarios?|vignettes?|simulators?|simulation|actors?|level|specific|friendly|influencers?|leaders?|voices?|community|communities|organi[sz]ations?|foundation|empowerment|throughput|census|messages?|messaging|calls|emails|education|privileges|bill of rights|assistance|discounts?|specials?|exam offer|special|offer|tip|tips|question|questions|of the (?:day|week)|spotlight|success|appreciation|with me|about it|and kind|enough)\b/;
const physicalTherapyBefore =
  /\b(?:failed|fails|tried|try|start(?:ed|ing|s)?|did|doing|do|does|done|through|beg[iau]n|continu(?:e|ed|ing)|finish(?:ed|ing)|complet(?:e|ed|ing)|home|aquatic|aqua|pool|pelvic|vestibular|weeks? of|wks? of|months? of|mo of|course of|sessions? of|bout of|trial of|lots of|some|more|intensive|conservative|formal|outpatient|inpatient|daily|early|or|via|into|to|in|\+|refer(?:red)? to|and|less|hand|land|post-?op|pre-?op|after|before|love|hate|skip(?:ped)?|need(?:s|ed)?|get(?:s|ting)?|got|for|twice weekly|our amazing|like|nsaids,?|meds,?|w\/|without|despite|from|attend(?:ed|ing)|order(?:ed)?|prescrib(?:e|ed)|graduated|x\d) $/;
const physicalTherapyAfter =
  /^ (?:first|exercises?|sessions?|twice|\dx|x ?\d|clinic|school|program|programs|and ot|\/ ?ot|referral|protocol|month|visits?|tips?|evals?|evaluation|or|vs|before|then|helps|works|can help|homework|, ?ot|students?|aides?|techs?)\b|^\/ot\b/;

const genericDeterminer =
  /\b(?:every|each|any|no|most|many|some|all|other|which|what|per|your|whose|another|such a|the average|the typical|the right|the ideal|the whole|average|typical|potential|prospective|future|good|ideal|appropriate|standardized|simulated|mock|as a|like a|like an|be a|being a|been a|become a|becoming a|not a|than a|than the|i'm a|i am a|new|established|for a|for the|to a|for your|whether a|whether the|until a|until the|between|both|the) (?:[\w'-]{1,15} ){0,2}$/;
const compositeWords =
  /\b(?:composite|details? (?:have been |has been |were |are |all )?(?:changed|altered|modified|fictionali[sz]ed)|identifying (?:details|information) (?:have been |has been |were |are )?(?:changed|altered|removed)|fiction(?:al|alized)?|fictitious|not (?:a )?real (?:patients?|case|person|people)|(?:made[- ]up|invented|imaginary|pretend|mock|simulated|sim) (?:patients?|case|pt|scenario)|amalgam(?:ation)?|blend of (?:many|several|multiple)|based on (?:many|several|multiple) patients|standardi[sz]ed patient|mannequin|manikin|simulation (?:lab|case)|any resemblance)\b/;
const animalWords =
  /\b(?:veterinar(?:y|ian|ians)|vet clinic|vet med|vetmed|vet tech|canine|feline|equine|labrador|retriever|german shepherd|poodle|beagle|dachshund|chihuahua|husky|corgi|pitbull|pit bull|goldendoodle|labradoodle|tabby|siamese|maine coon|spay(?:ed)?|neuter(?:ed)?|parvo|fur ?bab(?:y|ies)|kitten|kittens|puppy|puppies|good boy|goodest|zoomies|tail wags?|vetlife|vetsofinstagram)\b/;

/** Things a care team does to one person, in the past or going on; the bare verb only behind "to" or an auxiliary. */
const careVerb =
  "rounding on|checking on|seeing|saw|seen|treated|treating|implanted|explanted|injected|ablated|operated on|operating on|discharged|discharging|admitted|admitting|lost|consulted on|refilled|coded|coding|intubated|extubated|resuscitated|defibrillated|cardioverted|transfused|dialyzed|delivered|delivering|caught|induced|sectioned|revised|fused|decompressed|replaced|resected|excised|biopsied|drained|extracted|pulled|filled|crowned|repaired|stitched|sutured|stapled|splinted|casted|reduced|vaccinated|immunized|swabbed|tested|diagnosed|misdiagnosed|referred|transferred|triaged|pronounced|counseled|coached|rehabbed|adjusted|evaluated|examined|assessed|scoped|cathed|stented|bypassed|transplanted|weaned|titrated|tapered|bandaged|dressed|debrided|grafted|lasered|froze|botoxed|fitted|casted|scanned|imaged|x-rayed|ultrasounded|screened|rescued|saved|sat with|held|hugged|comforted|told|met|helped|cared for|caring for|looked after|took care of|worked with|working with|followed|walked|fixed|cured|healed|freed|removed|placed|put in|took out|did|done|performed|performing|finished|wrapped up|completed|scrubbed|started|stopped|called|rounded on|checked on|visited|welcomed|sent home|sent|gave|got|had|have|counselled|sedated|anesthetized|blocked|trialed|programmed|reprogrammed|stimulated|dispensed|filled|compounded|flagged|narcaned|put|prayed with|cried with|laughed with|danced with|said goodbye to|lost|declared";
const strongCare =
  /^(?:implanted|explanted|injected|ablated|operated on|operating on|discharged|discharging|admitted|intubated|extubated|resuscitated|defibrillated|cardioverted|transfused|coded|induced|sectioned|decompressed|resected|excised|biopsied|extracted|sutured|stitched|splinted|vaccinated|diagnosed|misdiagnosed|triaged|pronounced|transplanted|debrided|treated|treating|consulted on|refilled|scoped|cathed|stented|sedated|cared for|caring for|took care of|rounded on|narcaned|dispensed|sat with|rounding on|checking on|examined|evaluated)$/;
const byAuthor = new RegExp(
  `(?<![a-z'])(?:(?:i|we|i've|we've|i'd|we'd|our (?:team|clinic|office|crew|practice|unit|ed|or|icu)|my (?:team|partner|colleague|resident|pa|np|nurse|colleague)) (?:(?:just|finally|recently|once|also|both|all|actually|have|had|'ve|got to|get to|was able to|were able to|had to|literally|honestly|really|still|then|even|today|first) ){0,2}|(?<=^|[.!?:;)"*] {0,2}|[^\\x00-\\x7f] {0,2})(?:[^a-z]{0,4}(?:so|and|just|finally|today|yesterday|tonight|last night|this morning|this week|honored to have|proud to have|happy to have|blessed to have|grateful to have|another|also|then|update:|case:) ?){0,2})(?<verb>${careVerb}) (?<object>[^.!?\\n]{1,70})`,
  "gim",
);
const patientObject = /^(?:[\w'-]{1,14} ){0,5}?(?:him|her|them|someone|somebody|mr|mrs|ms|miss)\b/;
const humanObject = new RegExp(`^(?:[\\w'/-]{1,16},? ){0,6}(?:${personNoun}|pt|patient|client)\\b`);
const ownKinMention = new RegExp(
  `\\bmy (?:own |dear |late |sweet |amazing |beautiful |little |older |younger |elderly |new |wonderful )?(?<noun>${kinWords})\\b(?!'s (?:patient|pt))`,
  "g",
);
const staffMention = new RegExp(
  `\\b(?:my|our|the|a|an|this|another) (?:[\\w'-]{1,14} ){0,2}?(?:${staffWords})\\b`,
  "g",
);
const familyNoun = new RegExp(`^(?:${kinWords}|nurse|doctor|coach|professor|dentist|student|owner|model)$`);
/** Objects that turn a care verb away from a person: "saw a lecture", "met a colleague", "finished fellowship". */
const idleObject =
  /\b(?:suite|wing|renovations?|building|center|centre|remodel|shift|rounds?|clinic|orientation|onboarding|inservice|webinar|course|residency|fellowship|training|boards|exam|charting|notes|paper|manuscript|study|podcast|book|movie|film|show|game|concert|lecture|talk|panel|conference|meeting|poster|award|license|certification|degree|school|article|post|video|thread|reel|episode|website|marathon|5k|10k|run|race|workout|vacation|flight|coffee|lunch|dinner|breakfast|position|job|role|contract|rep|colleague|mentor|resident|fellow|student|team|staff|friend|wife|husband|family|kids|mom|dad|bill|law|vote|election|covid|number of|rates?|stats?|data|trend|increase|decrease|shift|nights?|weekend|call\b|hour|question|myth|tips?|things?|all|everyone|everything|nothing|anything|it|this|that|these|those)\b/;

/** Words for a human being who is not (yet) known to be a patient: whom a pronoun may stand for. */
interface Mention extends Span {
  readonly as: "patient" | "person" | "family" | "staff" | "public" | "generic" | "many";
  readonly sex?: "female" | "male";
}

const patientNoun =
  /(?<![a-z0-9#@'-])(?<noun>patients?|pts?|inpatients?|clients?)(?<of>'s|s')?(?![a-z0-9-]|'[a-rt-z])/g;
const roleRef =
  /\b(?:my|our|the|this|last|first|today's|tonight's|yesterday's|last night's|another) (?:[\w'-]{1,14} ){0,2}?(?:\d{1,2}:\d\d(?! ?[ap]\.?m)(?=[ ,.])|\d{1,2}(?::\d\d)? ?(?:o'?clock|am|pm|a\.m\.?|p\.m\.?)|(?:bed|room|bay|rm|chair|pod) #?\d{1,4}[a-z]?|consult|referral|walk-in|add-on|transfer|admit|admission|trauma|frequent flyer|post-?op|last case|first case|case of the day|new mom|new mama|laboring (?:mom|mama)|code blue|rapid|regular)(?! (?:slot|code|codes|modifier|appointment|meeting|call|class|coffee|shift|alarm|exam|note|form|fee|line|team|team's|dinner|news|show|clinic|care|hours|center|visits?|closet|fridge|freezer|cooler))\b|\b(?:bed|room|bay|rm) #?\d{1,4}[a-z]?\b(?! (?:beds?|minutes))|\b(?:lady|gentleman|guy|man|woman|kid|patient|pt) in (?:room |bed |bay )?#?\d{1,4}[a-z]?\b|\b(?:my|our) (?:nicu|picu|pt|rehab|chemo|hospice) (?:grad|graduate|baby|babe|star|family)\b|\bnicu grad(?:uate)?\b/g;
const personPhrase = new RegExp(
  `(?<![a-z0-9'])(?<det>this|that|my|our|the|an?|one|another|some|young|older|elderly|little|sweet|sweetest|dear)(?<mods>(?: [a-z0-9][\\w'/-]{0,15},?){0,5}?) (?<noun>${personNoun})(?:'s)?(?![a-z0-9'-])`,
  "g",
);
const bareStart = new RegExp(
  `^(?:[^a-z]{0,3})(?:(?:young|older|elderly|middle-aged|local|retired|former|single|new|busy|active|healthy|pregnant|adorable|sweet|sweetest|little|tiny) ){0,3}(?<noun>${personNoun}|guy|kiddo)\\b(?= (?:from|with|who|in|came|was|had|fell|is|at|on|w\\/|s\\/p|,|walked|told|swallowed|took|got|has|needs|\\d)|,)`,
);
const pronoun = /(?<![a-z0-9'])(?:she|he|her|his|him|hers|herself|himself)(?:'s|'d|'ll)?(?![a-z0-9'])/g;
const clinicalOwned = (draft: Draft, end: number): boolean => {
  const next = /^(?: [a-z0-9][\w/-]{0,15}){1,3}/.exec(draft.lower.slice(end, end + 50))?.[0] ?? "";
  const inner = next.trim().split(" ");
  return inner.slice(0, 3).some((word) => isClinicalWord(word) || ownedCare.test(word));
};

/** Things of care that only their owner makes so: "her trial", "his chart". */
const ownedCare =
  /^(?:trial|meds|medications?|prescriptions?|refills?|charts?|records?|results?|appointments?|insurance|copay|deductible|surgeon|oncologist|therapist|pcp|treatments?|injury|injuries|visits?|follow-?up|intake|pharmacy|bloodwork|smile|mobility|diagnosis|condition|illness|op-?note)$/;

const femaleWord = /^(?:she|her|hers|herself)/;

/**
 * Every mention of a patient, in order: nouns, ages with or without sex, roles ("my 3 o'clock", "bed 7"), people whom the
 * words make patients ("this sweet lady", "a young mom cried in my office"), names with a clinical event, and pronouns
 * that stand for one of them. `specific` tells one real person from a patient in general. Code units of the plain view.
 */
export const patientRefs = defineFact("patientRefs", (draft): readonly PatientRef[] => {
  const refs: PatientRef[] = [];
  const mentions: Mention[] = [];
  const isAnimal = draft.get(animalStory);
  const { lower } = draft;
  const isCase = draft.context.postType === "case" || draft.context.postType === "testimonial";
  const push = (span: Span, ref: Omit<PatientRef, "start" | "end" | "sentence">) => {
    if (isAnimal) return;
    refs.push({ start: span.start, end: span.end, sentence: sentenceAt(draft, span.start).index, ...ref });
    mentions.push({
      start: span.start,
      end: span.end,
      as: ref.number === "many" ? "many" : ref.specific ? "patient" : "generic",
      ...(ref.sex && { sex: ref.sex }),
    });
  };

  // Nouns for patients.
  for (const match of execAll(lower, patientNoun)) {
    const start = match.index;
    const end = start + match[0].length;
    const noun = match.groups?.["noun"] ?? "";
    const scene = sceneAt(draft, start);
    const left = lower.slice(Math.max(scene.sentence.start, start - 40), start);
    const right = lower.slice(end, Math.min(scene.sentence.end, end + 50));
    if (noun === "pt" || noun === "pts") {
      const upper = draft.plain.slice(start, start + 2) === "PT";
      if (
        physicalTherapyBefore.test(left) &&
        !/\b(?:my|our|this|a|the|one|told a|with a) (?:\w+ )?$/.test(left) &&
        !(
          /\b(?:for|to|from|w\/|and|in|like|got|had|or) $/.test(left) &&
          !upper &&
          !physicalTherapyAfter.test(right)
        )
      )
        continue;
      if (physicalTherapyAfter.test(right)) continue;
      if (
        upper &&
        !/^ ?(?:is a|with|w\/|c\/o|presents?|presented|was|has|had|\d)/.test(right) &&
        !/\b(?:my|our|the|this|a) $/.test(left) &&
        left !== ""
      )
        continue;
      if (
        upper &&
        /\b(?:my|our|a|the) $/.test(left) &&
        !/^ (?:with|w\/|c\/o|presented|woke|died|is a \d|\d)/.test(right)
      )
        continue;
    }
    if (noun === "client" || noun === "clients") {
      if (
        !scene.clinical &&
        !/\b(?:session|therapy|therapist|counsel|psych|trauma|lash|filler|botox|skin|facial|massage)/.test(
          lower,
        )
      )
        continue;
    }
    if (
      match.groups?.["of"] === undefined &&
      patientCompound.test(right) &&
      !/^ (?:with me|and kind|about it|enough)/.test(right)
    )
      continue;
    if (
      /\b(?:be|being|been|is|are|was|very|so|more|stay|remain|am|i'm|less|how|too|im|and|, ) $/.test(left) &&
      noun === "patient" &&
      !/^[ ,]*(?:with|who|s\/p|presented)/.test(right)
    )
      continue;
    if (noun.endsWith("s") && noun !== "pts" ? true : noun === "pts") {
      // "One of my patients told me …" is one person.
      if (/\bone of (?:my|our|his|her) (?:[\w'-]{1,14} ){0,3}$/.test(left)) {
        push(
          { start: start - (/one of [\w' -]{0,50}$/.exec(left)?.[0].length ?? 0), end },
          { kind: "noun", number: "one", specific: !scene.supposed, strength: 3 },
        );
        continue;
      }
      push({ start, end }, { kind: "noun", number: "many", specific: false, strength: 0 });
      continue;
    }
    const generalNear =
      /\b(?:every|each|any|no|most|many|average|typical|your|ideal|which|what|per|new|as a|like a|be a|being a|not a|than a|own worst|own|"|standardized|simulated) (?:[\w'-]{1,15} ){0,2}$/.test(
        left,
      );
    const owned =
      !generalNear &&
      /\b(?:my|our|this|that|his|her|one of my|one of our) (?:[\w'/-]{1,18},? ){0,5}$/.test(left);
    const generic =
      !owned &&
      genericDeterminer.test(left) &&
      !/\b(?:a|the) (?:[\w'/-]{1,18},? ){0,4}$/.test(left.replace(genericDeterminer, " "));
    const definite = /\b(?:the) (?:[\w'/-]{1,18},? ){0,3}$/.test(left);
    const bareNoun =
      /(?:^|[.!?:,;(]\s?|\b(?:and|but|case|pearl|update|consult|last night's|today's) ?)$/.test(left) ||
      left.trim() === "";
    // "If you're an inpatient today": whoever is.
    const isRole =
      /\b(?:you're|you are|i'm|i am|we're|be|being|become|becoming) (?:an? )?(?:[a-z-]{2,12} )?$/.test(left);
    const isIndefinite =
      /\b(?:an?|another|one|dying|young|elderly|old|first|favorite|longest-stay|long-stay) (?:[\w'/-]{1,18},? ){0,4}$/.test(
        left,
      );
    const ofMine = /^ of (?:mine|ours)\b/.test(right);
    let strength = 0;
    if ((scene.supposed && !ofMine) || isRole) strength = 0;
    else if (owned || ofMine) strength = scene.second && !scene.past && !scene.first ? 1 : 3;
    else if (
      /\b(?:every|each|any|no|most|many|average|typical|your|ideal|which|what|per|new|as a|like a|be a|being a|standardized|simulated) (?:[\w'-]{1,15} ){0,2}$/.test(
        left,
      )
    )
      strength = 0;
    else if (definite)
      strength = (scene.past || isCase) && !instructs(scene) && !(scene.second && !scene.first) ? 2 : 0;
    else if (isIndefinite)
      strength =
        (scene.past || /\b(?:told|asked|cried|who)\b/.test(right)) &&
        !instructs(scene) &&
        !(scene.second && !scene.past) &&
        !scene.cohort
          ? 2
          : isCase && !instructs(scene)
            ? 1.5
            : 0;
    else if (
      bareNoun &&
      match.groups?.["of"] !== undefined &&
      /^ (?:daughter|son|wife|husband|mom|mother|dad|father|family|sister|brother|spouse|parents?|kids?|labs?|chart|scan|mri|ct|story)\b/.test(
        right,
      )
    )
      strength = 2;
    else if (bareNoun)
      strength =
        noun === "patient" || noun === "pt"
          ? scene.second && !scene.past
            ? 0
            : scene.past || scene.event || isCase || scene.clinical > 0
              ? 2
              : 0.5
          : 1;
    else if (!generic) strength = scene.past || scene.event ? 1.5 : 0.5;
    if (strength < 2 && scene.ownCare) strength = 0;
    push({ start, end }, { kind: "noun", number: "one", specific: strength >= 1, strength });
  }

  // Ages that stand for a person.
  for (const age of draft.get(ages)) {
    const scene = sceneAt(draft, age.start);
    const left = lower.slice(Math.max(scene.sentence.start, age.start - 40), age.start);
    const right = lower.slice(age.end, Math.min(lower.length, age.end + 40));
    if (age.precision === "range" || age.precision === "at-least") continue;
    const isLabel = age.form === "label";
    if (
      age.precision === "decade" &&
      age.sex === undefined &&
      !/\b(?:man|woman|lady|guy|gentleman|pt|patient|mom|dad|female|male)\b[^.]{0,20}$/.test(left) &&
      !/^ ?(?:f|m|female|male|woman|man|lady|guy|gentleman)\b/.test(right)
    )
      continue;
    if (!isLabel && age.precision !== "decade") continue;
    // ICD-10 codes: M54.50.
    if (/^\.\d/.test(right)) continue;
    if (
      /\bmy (?:own |beautiful |sweet |little )?$/.test(left) &&
      // Nobody's child is eighty-five.
      !(age.unit === "years" && age.value >= 60) &&
      !/^[ ,-]{0,2}(?:[\w/][\w/-]{0,15} ){0,3}(?:pt|patient|client|lady|gentleman|guy|man|woman|kiddo|grandma|consult|s\/p|spine|knee|hip)\b/.test(
        right,
      )
    ) {
      mentions.push({ start: age.start, end: age.end, as: "family", ...(age.sex && { sex: age.sex }) });
      continue;
    }
    if (
      ownKin.test(left) ||
      /\b(?:i'm|i am|i was|as a|since i was|when i was|i turned|myself,?) (?:an? |now )?$/.test(left)
    ) {
      mentions.push({ start: age.start, end: age.end, as: "family", ...(age.sex && { sex: age.sex }) });
      continue;
    }
    if (
      /^(?:'s|s)?[ -](?:practice|clinic|hospital|study|law|drug|device|building|tradition|company|implant|stent|scar|fracture|injury|wound|technique|technology|idea|guideline|paper|trial|policy|whisky|scotch|car|house|dog|cat|lab|puppy|kitten|horse)\b/.test(
        right,
      )
    )
      continue;
    const years = age.unit === "years" ? age.value : 0;
    const isGeneral =
      scene.supposed ||
      scene.cohort ||
      (!scene.past &&
        /\bevery time\b|\buntil proven otherwise\b|\bis an? (?:work-?up|emergency|red flag|never event)\b/.test(
          scene.text,
        )) ||
      /\b(?:every|any|each|most|the average|the typical|average|typical|like an?|your|many) (?:[\w'-]{1,12} )?$/.test(
        left,
      ) ||
      (/\bfor an? $/.test(left) && !scene.past && !isCase) ||
      /^s\b/.test(right) ||
      (scene.second &&
        !(scene.past || /\bwho (?:failed|fell|had|came|can't)\b/.test(scene.text)) &&
        !scene.first &&
        !isCase);
    const sex =
      age.sex ??
      (femaleNoun.test(right.slice(0, 22))
        ? "female"
        : maleNoun.test(right.slice(0, 22))
          ? "male"
          : undefined);
    push(age, {
      kind: "age-sex",
      number: "one",
      specific: !isGeneral,
      age: years,
      strength: isGeneral
        ? 0
        : /\bat $/.test(left) && scene.clinical === 0
          ? 1
          : age.precision === "decade"
            ? 1.5
            : 2,
      ...(sex && { sex }),
    });
  }

  // "My 3 o'clock", "bed 7", "last night's consult".
  for (const match of execAll(lower, roleRef)) {
    const scene = sceneAt(draft, match.index);
    // "The clinic around 9:20" is a time.
    if (/\b(?:around|at|by|before|until|till|after|from|about|past|to) \d/.test(match[0])) continue;
    const isRoom = /\b(?:room|rm|bay|bed|chair) #?\d/.test(match[0]);
    if (
      scene.supposed ||
      scene.announces ||
      (isRoom &&
        !scene.past &&
        !scene.clinical &&
        !scene.event &&
        !/\b(?:lady|gentleman|guy|man|woman|kid)\b/.test(match[0]))
    )
      continue;
    if (/\b(?:first|last) case\b/.test(match[0]) && !scene.clinical && !scene.event) continue;
    if (
      /\b(?:the|this|our|my) (?:\w+ )?(?:referral|consult|transfer|admission|trauma|regular|rapid|post-?op)\b/.test(
        match[0],
      ) &&
      !(scene.past && scene.clinical)
    )
      continue;
    push(
      { start: match.index, end: match.index + match[0].length },
      { kind: "role", number: "one", specific: true, strength: 2 },
    );
  }

  // A name said to be changed: whoever it is, they are real.
  for (const match of execAll(
    lower,
    /\b(?:i(?:'ve| have)?|we(?:'ve| have)?) changed (?<who>his|her|their) name\b|\b(?:not (?<whose>his|her|their) real name|names? (?:has been |have been |was |were )?changed)\b/g,
  )) {
    if (/\bdetails\b/.test(lower.slice(Math.max(0, match.index - 20), match.index))) continue;
    const who = match.groups?.["who"] ?? match.groups?.["whose"];
    push(
      { start: match.index, end: match.index + match[0].length },
      {
        kind: "description",
        number: "one",
        specific: true,
        strength: 2,
        ...(who === "his" ? { sex: "male" as const } : who === "her" ? { sex: "female" as const } : {}),
      },
    );
  }

  // "One of them rang our bell": of those just counted.
  for (const match of execAll(lower, /\b(?:one|two|three) of (?:them|these|those)(?= [a-z]{2,12} )/g)) {
    const scene = sceneAt(draft, match.index);
    const end = match.index + match[0].length;
    const event = lower.slice(end, end + 40).search(clinicalEvent);
    if (!scene.supposed && !scene.cohort && event >= 0 && event < 4)
      push({ start: match.index, end }, { kind: "description", number: "one", specific: true, strength: 2 });
  }

  // Others who are named or spoken of: they take pronouns away from the patient.
  for (const match of execAll(lower, ownKinMention))
    mentions.push({
      start: match.index,
      end: match.index + match[0].length,
      as: "family",
      ...sexOf(match.groups?.["noun"] ?? ""),
    });
  for (const match of execAll(lower, staffMention))
    mentions.push({ start: match.index, end: match.index + match[0].length, as: "staff" });

  // People whom a story of care makes patients.
  const phrases: { start: number; end: number; noun: string; det: string; mods: string }[] = [];
  for (const match of execAll(lower, personPhrase))
    phrases.push({
      start: match.index,
      end: match.index + match[0].length,
      noun: match.groups?.["noun"] ?? "",
      det: match.groups?.["det"] ?? "",
      mods: match.groups?.["mods"] ?? "",
    });
  for (const { sentence, text } of draft.get(scenes)) {
    const lead = /^[^:.!?]{2,30}: (?=[a-z])/.exec(text)?.[0].length ?? 0;
    const match = bareStart.exec(text.slice(lead));
    if (match)
      phrases.push({
        start: sentence.start + lead,
        end: sentence.start + lead + match[0].length,
        noun: match.groups?.["noun"] ?? "",
        det: "",
        mods: "",
      });
  }
  for (const phrase of phrases) {
    const scene = sceneAt(draft, phrase.start);
    const after = lower.slice(phrase.end, Math.min(lower.length, phrase.end + 90));
    const { noun, det, mods } = phrase;
    if (
      /\b(?:most|many|all|some|none|half|few|any) of $/.test(
        lower.slice(Math.max(0, phrase.start - 9), phrase.start),
      )
    )
      continue;
    if (refs.some((ref) => overlaps(ref, phrase) && ref.strength >= 2)) continue;
    const sex = sexOf(noun);
    if (
      (det === "my" || det === "our") &&
      familyNoun.test(noun) &&
      !/\b(?:young|new|laboring|favorite|postpartum|hospice|icu|nicu|peds|icu|first)\b/.test(mods)
    ) {
      if (det === "my" || !/^(?:mom|mama|baby|dad|kid|kiddo)$/.test(noun)) {
        mentions.push({
          ...phrase,
          as: noun === "nurse" || noun === "doctor" || noun === "dentist" ? "staff" : "family",
          ...sex,
        });
        continue;
      }
    }
    const told =
      /^[^.!?\n]{0,60}\b(?:told|tells|asked|asks|thanked|thanks|hugged|hugs|brought|brings|texted|texts|emailed|emails|messaged|messages|calls|called|wrote|writes|said to|looked at|begged|begs|trusted|trusts|let|lets|visits|sent|sends|gave|showed|followed up with) (?:me|us|my|our)\b|^[^.!?\n]{0,70}\b(?:in|into|to|at|on|from) (?:my|our) (?:[a-z'-]{2,12} ){0,2}?(?:office|clinic|chair|exam|er|ed|icu|nicu|unit|or|waiting|practice|pharmacy|counter|table|service|floor|list|schedule|couch|care|ward|infusion|operatory|spa|medspa|hospital|lobby|triage)\b/.test(
        after,
      );
    const isGeneral =
      scene.supposed ||
      scene.cohort ||
      (scene.second && !scene.first && !scene.past) ||
      /\b(?:every|each|any|no|average|typical|like|as|being|be|become|than) (?:an?|the)? ?$/.test(
        lower.slice(Math.max(0, phrase.start - 10), phrase.start) + det + " ",
      ) ||
      (/^(?:person|individual|human|human being|someone|somebody|couple|owner|model|regular|fighter|warrior|athlete|runner|student|smoker|drinker|nurse|coach|professor|dentist|actor|actress|influencer|ceo|singer|artist|writer|author|someone)$/.test(
        noun,
      ) &&
        !(scene.event || told || byCare(draft, scene)));
    const nearScenes = [scene, draft.get(scenes)[scene.sentence.index + 1]];
    const elsewhere =
      /\bmy (?:kid|son|daughter|toddler|wife|husband|teen)'s\b|\bpulled me over\b|\bin line (?:at|behind)\b/.test(
        scene.text,
      ) ||
      (/\b(?:at|on|in|from|behind|outside) (?:the|a|my|our|an) (?:local )?(?:gym|airport|plane|flight|grocery(?: store)?|store|starbucks|coffee shop|party|wedding|bar|restaurant|conference|uber|news|movie|show|podcast|internet|street|train|bus|hotel|beach|pool|mall|game)\b|\b(?:on|in) (?:tiktok|instagram|twitter|facebook|the news|tv)\b/.test(
        scene.text,
      ) &&
        !scene.place);
    const cared = byCare(draft, scene);
    let strength = 0;
    if (isGeneral || scene.ownCare || (scene.announces && !cared && !told)) strength = 0;
    else if (told && !elsewhere) strength = 2;
    else if (cared) strength = 2;
    else if (scene.event && scene.clinical > 0 && scene.past && !elsewhere) strength = 2;
    else if (
      (det === "this" || det === "that" || det === "my" || det === "our") &&
      (scene.event || scene.clinical > 0)
    )
      strength = 2;
    else if (scene.event && !elsewhere)
      strength =
        det === "" ||
        /^(?:guy|lady|gentleman|kiddo|mom|dad|woman|man|boy|girl|teen|baby|toddler|grandma|grandpa)$/.test(
          noun,
        )
          ? 1.5
          : 1;
    else if (scene.clinical > 1 && scene.past && !elsewhere) strength = 1.5;
    else if (
      isCase &&
      (scene.clinical > 0 || nearScenes.some((near) => near && (near.event || near.clinical > 0)))
    )
      strength = 1.5;
    else if (
      (det === "this" || det === "my" || det === "our") &&
      nearScenes.some(
        (near) =>
          near &&
          near !== scene &&
          (near.event || near.clinical > 0) &&
          /\b(?:she|he|her|his)\b/.test(near.text),
      )
    )
      strength = 1.5;
    if (strength === 0 && !isGeneral && !scene.ownCare && !scene.announces && !elsewhere) {
      // "The proudest baker I know. She limped into my office …"
      const next = draft.get(scenes)[scene.sentence.index + 1];
      if (
        next &&
        /^[^a-z]{0,3}(?:she|he)\b/.test(next.text) &&
        (next.place || (next.event && next.clinical > 0))
      )
        strength = 1.5;
    }
    if (
      strength > 0 &&
      /^(?:actor|actress|singer|rapper|celebrity|influencer|model|olympian|player|quarterback|qb)$/.test(
        noun,
      ) &&
      /\b(?:posted|announced|revealed|shared|(?:his|her|their) own (?:diagnosis|words|post|story|account)|went public|opened up|interview)\b/.test(
        scene.text,
      )
    )
      strength = 0;
    if (strength === 0) {
      mentions.push({ ...phrase, as: isGeneral ? "generic" : "person", ...sex });
      continue;
    }
    push(phrase, { kind: "description", number: "one", specific: true, strength, ...sex });
  }

  // Names: other people's take the pronouns; unknown ones with something clinical are patients.
  for (const person of draft.get(people)) {
    if (person.kind === "handle" && person.role !== "unknown") continue;
    const sex = person.title ? sexOfTitle(person.title) : {};
    if (person.role === "own-family")
      mentions.push({ start: person.start, end: person.end, as: "family", ...sex });
    else if (person.role === "colleague" || person.role === "staff")
      mentions.push({ start: person.start, end: person.end, as: "staff", ...sex });
    else if (person.role === "public-figure" || person.role === "historical")
      mentions.push({ start: person.start, end: person.end, as: "public", ...sex });
    else if (person.role === "unknown" && person.certainty >= 0.45 && person.kind !== "handle") {
      const strength = nameStrength(draft, person);
      if (strength > 0) push(person, { kind: "name", number: "one", specific: true, strength, ...sex });
      else mentions.push({ start: person.start, end: person.end, as: "person", ...sex });
    }
  }

  // Pronouns, each by the nearest fitting person before it in this sentence or the two before.
  mentions.sort((a, b) => a.start - b.start);
  const anchors = [...refs];
  let previous: { at: number; as: Mention["as"] | "unknown"; sex: "female" | "male" } | undefined;
  if (!isAnimal)
    for (const match of execAll(lower, pronoun)) {
      const start = match.index;
      const end = start + match[0].length;
      const scene = sceneAt(draft, start);
      const sex = femaleWord.test(match[0]) ? ("female" as const) : ("male" as const);
      const first = draft.get(sentences)[Math.max(0, scene.sentence.index - 2)]?.start ?? 0;
      let antecedent: Mention | undefined;
      for (let at = mentions.length - 1; at >= 0; at--) {
        const mention = mentions[at]!;
        if (mention.start >= start) continue;
        if (mention.end <= first) break;
        if (mention.as === "many" || (mention.sex && mention.sex !== sex)) continue;
        // Bystanders lend a pronoun only when no patient is near: "My resident saw a 54F. She …".
        if (
          antecedent === undefined ||
          (antecedent.as === "staff" && mention.as === "patient" && antecedent.start - mention.start < 220)
        )
          antecedent = mention;
        if (antecedent.as !== "staff") break;
      }
      const inherited = previous && previous.sex === sex && start - previous.at < 260 ? previous : undefined;
      let as: Mention["as"] | "unknown" = antecedent?.as ?? "unknown";
      if (inherited && (!antecedent || antecedent.start < inherited.at)) as = inherited.as;
      // "A singer shared her own diagnosis": told by the one it belongs to.
      if (/^ own (?:diagnosis|words|post|account)\b/.test(lower.slice(end, end + 16)) && !scene.first)
        continue;
      const owns = /^(?:her|his)$/.test(match[0]) && clinicalOwned(draft, end);
      let strength = 0;
      if (as === "patient") strength = 2;
      else if (as === "unknown") {
        // Nobody before it: a pronoun that opens a story of care.
        if (scene.supposed || scene.ownCare || scene.cohort) strength = 0;
        else if (owns) strength = 2;
        else if (scene.event && (scene.clinical > 0 || scene.first || isCase)) strength = 2;
        else if (scene.event || (isCase && scene.clinical > 0)) strength = 1.5;
        else if (scene.place || byCare(draft, scene)) strength = 1.5;
      } else if (as === "person" && (owns || (scene.event && scene.clinical > 0 && scene.first)))
        strength = 1;
      previous = { at: start, as: strength >= 1 && as === "unknown" ? "patient" : as, sex };
      if (strength > 0)
        anchors.push({
          start,
          end,
          kind: "pronoun",
          number: "one",
          specific: true,
          sex,
          sentence: scene.sentence.index,
          strength,
        });
    }
  return anchors.sort((a, b) => a.start - b.start || a.end - b.end);
});

function sexOf(noun: string): { sex?: "female" | "male" } {
  if (
    femaleNoun.test(noun) ||
    /^(?:wife|daughter|sister|aunt|auntie|niece|girlfriend|fiancee|granddaughter|mother-in-law|sister-in-law)s?$/.test(
      noun,
    )
  )
    return { sex: "female" };
  if (
    maleNoun.test(noun) ||
    /^(?:husband|hubby|son|brother|uncle|nephew|boyfriend|fiance|grandson|father-in-law|brother-in-law|daddy|papa)s?$/.test(
      noun,
    )
  )
    return { sex: "male" };
  return {};
}

function sexOfTitle(title: string): { sex?: "female" | "male" } {
  if (/^(?:mrs|ms|miss|missus|madam|señora|senora|sra|auntie|tía|tia|abuela|sister|lady)$/.test(title))
    return { sex: "female" };
  if (/^(?:mr|mister|señor|senor|tío|tio|abuelo|sir|lord)$/.test(title)) return { sex: "male" };
  return {};
}

/** Imperatives and rules of thumb: "Position the patient supine", "Always ask the patient". */
function instructs({ text }: Scene): boolean {
  return (
    (/^(?:[^a-z]{0,3})(?:always|never|remember|don't|do not|please|make sure|ask|tell|position|place|consider|check|have|let|give|keep|avoid|start|assess|explain|ensure|get|use|start|screen|offer|teach|listen|look|examine|document|warn|refer|treat|believe|meet|set|put|stop|step \d|tip|pearl:|pro tip|myth|q:|a:|how to|why|what|when|where|who|which|should|can|could|would|is|are|do|does)\b/.test(
      text,
    ) ||
      /\b(?:should|must|can|may|might|often|usually|typically|always|generally|in general|tend to|have to|need to|needs to|ought)\b/.test(
        text,
      )) &&
    !/\b(?:i|we) (?:saw|treated|told|met|had|lost|did|sat|held|discharged|admitted)\b|\b(?:today|yesterday|tonight|last night|this morning|last week)\b/.test(
      text,
    )
  );
}

const careHits = defineFact(
  "careHits",
  (draft): readonly (Span & { readonly strong: boolean; readonly sentence: number })[] => {
    const hits: (Span & { strong: boolean; sentence: number })[] = [];
    for (const match of execAll(draft, byAuthor, "lower")) {
      const verb = match.groups?.["verb"] ?? "";
      const object = match.groups?.["object"] ?? "";
      const start = match.index + match[0].length - object.length - 1 - verb.length;
      const scene = sceneAt(draft, start);
      if (scene.supposed || scene.ownCare) continue;
      const head =
        object.split(/[,;:(]| (?:and|but|because|when|who|after|before|since|while|that|for) /)[0] ?? "";
      // Many at once is no single patient: "saw 34 patients", "delivered so many babies".
      if (
        /^(?:\d{1,3}|two|three|four|five|six|seven|eight|some|several|many|a few|a couple|all|most) of (?:them|these|those)\b/.test(
          head,
        )
      )
        continue;
      if (
        /^(?:[\w'-]{1,14} ){0,4}(?:patients|pts|people|kids|cases|babies|families|women|men|folks|adults|clients|others|children|many|lots|hundreds|thousands|dozens|so many|a lot of)\b/.test(
          head,
        ) &&
        !/\b(?:twins|triplets)\b/.test(head)
      )
        continue;
      const isAuthorKin =
        /^(?:my|our) (?:\w+ )?(?:wife|husband|mom|dad|son|daughter|kids?|family|dog|cat|parents?|sister|brother|friends?|team|staff|residents?|students?)\b/.test(
          head,
        );
      if (isAuthorKin) continue;
      // "I told them": everybody's talk, unless the sentence is about care.
      if (
        /^(?:him|her|them)\b/.test(head) &&
        !strongCare.test(verb) &&
        scene.clinical === 0 &&
        !scene.event &&
        !scene.place
      )
        continue;
      const objectAt = start + verb.length + 1;
      const isNamed = draft
        .get(people)
        .some(
          (one) =>
            one.role === "unknown" &&
            one.kind !== "handle" &&
            one.start >= objectAt &&
            one.start - objectAt < 12,
        );
      const human =
        (isNamed && (strongCare.test(verb) || scene.clinical > 0)) ||
        patientObject.test(head) ||
        humanObject.test(head) ||
        /^(?:an? |this |my |our |the )?(?:[\w'-]{1,12} ){0,2}\d{1,3} ?(?:yo|y\/o|[mf]\b|year[- ]old|wk|day)/.test(
          head,
        );
      const clinical = head
        .split(/[^a-z0-9/-]+/)
        .slice(0, 9)
        .some((word) => isClinicalWord(word) || /^(?:l|c|t)\d{1,2}(?:[-/](?:l|c|t|s)?\d{1,2})?$/.test(word));
      const strong = strongCare.test(verb);
      const idle = idleObject.test(head.split(" ").slice(0, 4).join(" "));
      const plural =
        /^(?:[\w-]{1,12} ){0,3}(?:fusions|injections|surgeries|blocks|implants|deliveries|extractions|procedures|cases|biopsies|consults|vaccines|shots|visits|ablations|replacements|crowns|scans|mris)\b/.test(
          head,
        ) && !/^(?:his|her|their|\d)/.test(head);
      if (plural) continue;
      if (human && (strong || !idle || clinical))
        hits.push({ start, end: start + verb.length, strong: true, sentence: scene.sentence.index });
      else if (strong && clinical)
        hits.push({ start, end: start + verb.length, strong: true, sentence: scene.sentence.index });
      else if (
        clinical &&
        !idle &&
        /^(?:twins|triplets|quadruplets|quads|an?|another|my|his|her|their|our|the|this|that|\d|one|two|three|first|emergent|emergency|stat|bilateral|left|right)\b/.test(
          head,
        ) &&
        !/^(?:my|our|the) (?:first |own |new )?(?:practice|clinic|website|residency|fellowship|team|study|trial|office|hospital|research)/.test(
          head,
        ) &&
        /^(?:did|done|performed|performing|finished|wrapped up|completed|scrubbed|placed|put in|removed|took out|fixed|repaired|revised|replaced|delivered|delivering|pulled|caught|drained|fused|reduced|filled|froze|saw|had|trialed|refilled|dispensed|extracted|excised|resected)$/.test(
          verb,
        )
      )
        hits.push({ start, end: start + verb.length, strong: false, sentence: scene.sentence.index });
    }
    // Objects that need no author: "implanted 3/14", "explanted 4/2", "delivered at 0312": a chart's passive.
    for (const match of execAll(
      draft.lower,
      /\b(?:implanted|explanted|intubated|extubated|discharged|admitted|delivered|decompressed|fused|ablated|braced|casted|trached|pegged|cleared|transferred|life-?flighted|airlifted) (?:on |at |in |by |\d|x\d|today|yesterday|last|this|home|after|and)/g,
    )) {
      const scene = sceneAt(draft, match.index);
      if (scene.supposed || scene.cohort || scene.second) continue;
      // "FDA cleared and proven": a product.
      if (
        /\b(?:fda|ce|510\(?k\)?|been|is|are)[ -]$/.test(
          draft.lower.slice(Math.max(0, match.index - 8), match.index),
        )
      )
        continue;
      hits.push({
        start: match.index,
        end: match.index + match[0].length - 1,
        strong: false,
        sentence: scene.sentence.index,
      });
    }
    return hits.sort((a, b) => a.start - b.start);
  },
);

function byCare(draft: Draft, scene: Scene): boolean {
  return draft.get(careHits).some((hit) => hit.sentence === scene.sentence.index);
}

const animalStory = defineFact(
  "animalStory",
  (draft) =>
    (isPretended(draft) && !compositeWords.test(draft.lower)) ||
    (animalWords.test(
      draft.lower.replace(
        /\b(?:like|as) (?:[a-z]{2,10} ){0,3}(?:retriever|puppy|kitten|labrador|poodle|husky|good boy)\b/g,
        "",
      ),
    ) &&
      !/\b(?:patients?'s|my patient|pts?|woman|man|lady|\d{2}[mf])\b/.test(draft.lower)),
);

/** Nouns that a named patient owns: "Mary's scan". */
const ownsClinical = (draft: Draft, person: Person): boolean => {
  const after = draft.lower.slice(person.end, person.end + 60);
  const owned = /^'s?((?: [a-z0-9][\w/-]{0,15}){1,3})/.exec(after)?.[1];
  if (!owned) return false;
  return owned
    .trim()
    .split(" ")
    .some(
      (word) =>
        isClinicalWord(word) ||
        /^(?:smile|recovery|husband|wife|mom|dad|daughter|son|chart|progress|transformation)$/.test(word),
    );
};

/** "Thank you, Deacon Farrow, for blessing our new chairs": a friend of the house. */
export const favors =
  /^,? (?:and (?:the |his |her |our )?[a-z ]{3,30} )?for (?:blessing|hosting|visiting|speaking|donating|cutting|fixing|bringing|catering|sponsoring|supporting|organizing|painting|playing|singing|joining|leading|teaching|the (?:flowers|donuts|cookies|lunch|talk|donation|visit))\b/;

/** Titles of a part in public life: who bears one is spoken of for that, until care is told. */
export const publicTitle =
  /^(?:coach|officer|deputy|sergeant|sgt|captain|trooper|judge|chief|pastor|rabbi|reverend|deacon|deaconess|bishop|elder|ranger|principal|chef|vicar|canon|cantor|commander|colonel|major|general|lieutenant)$/;

/** "Ms. Harriet's third graders": a teacher. */
const atSchool =
  /\b(?:(?:first|second|third|fourth|fifth|sixth|\dth) graders|class(?:room|es)?|pre-?school|preschoolers|kindergart\w{2,6}|students|taught my|teaches my|youtube|episode|storytime)\b/;

/** How surely the words around an unknown name make their bearer a patient. */
function nameStrength(draft: Draft, person: Person): number {
  const scene = sceneAt(draft, person.start);
  const { postType } = draft.context;
  // People of films, songs and books; famous ones who told the world themselves.
  if (
    /\b(?:own news|went public (?:with|about)|on (?:morning|daytime|late-night|breakfast) tv|movie|film|episode|season finale|novel|character|sitcom|tv show|netflix|album|song|concert|game of|starring)\b/.test(
      scene.text,
    )
  )
    return 0;
  if (person.kin) return 0;
  if (favors.test(draft.lower.slice(person.end, person.end + 40)) || isHouseFriend(scene.text)) return 0;
  const left = draft.lower.slice(Math.max(scene.sentence.start, person.start - 60), person.start);
  const after = draft.lower.slice(person.end, Math.min(scene.sentence.end, person.end + 80));
  if (/\b(?:pt|patient|client),? (?:named |called |")?$/.test(left)) return 3;
  if (scene.supposed && !person.slot) return 0;
  if (ownsClinical(draft, person))
    return (scene.second && !scene.past && !scene.first) ||
      isPlaceName(draft.lower.slice(person.start, person.end))
      ? 0
      : 2;
  if (
    draft
      .get(careHits)
      .some(
        (hit) =>
          hit.end <= person.start && person.start - hit.end < 30 && hit.sentence === scene.sentence.index,
      )
  )
    return 2.5;
  const event = after.search(clinicalEvent);
  if (event >= 0 && event < 34) return 2;
  if (person.kind === "nickname" && scene.clinical > 0) return 2;
  if (person.slot && (scene.clinical > 0 || scene.event || scene.first)) return 2;
  if (/^,? (?:\(?\d{1,3} ?(?:yo|y\/o|[mf]\b|years? old)|\d{1,3},)/.test(after)) return 2;
  if (person.title && atSchool.test(scene.text)) return 0;
  if (
    person.title &&
    !publicTitle.test(person.title) &&
    (scene.clinical > 0 ||
      (scene.place &&
        !/^ (?:family )?(?:painted|fixed|installed|repaired|donated|funded|sponsored|built|catered|performed|played|sang|taught|visited|toured|photographed)\b/.test(
          after,
        )))
  )
    return 2;
  if (postType === "testimonial" || postType === "case") return scene.announces ? 0 : 1.5;
  if (person.kind === "titled" || person.kind === "initials") {
    const next = draft.get(scenes)[scene.sentence.index + 1];
    if (
      scene.event ||
      (next && (next.clinical > 0 || next.event) && /\b(?:he|she|his|her)\b/.test(next.text))
    )
      return 1.5;
    return 0;
  }
  if (
    /^[^.!?]{0,30}\b(?:his|her) (?:[\w-]+ ){0,3}?(?:scan|mri|surgery|biopsy|chemo|infusion|injection|block|fusion|implant|knee|hip|back|spine|post-op|follow-?up|labs|recovery|rehab|pt|check-?up|appointment|visit)\b/.test(
      after,
    ) &&
    !scene.announces
  )
    return 1.5;
  if (scene.event && scene.clinical > 0 && /^(?:'s)?\b|^ /.test(after)) return 1.5;
  if (isInCareScene(draft, scene.sentence.index) && person.certainty >= 0.7) return 1.5;
  return 0;
}

/** What the post tells of: one patient, several, a supposed one, a composite, or none. Honors `context.subject` and `postType`. */
export const patientStory = defineFact("patientStory", (draft): PatientStory => {
  const { subject, postType } = draft.context;
  const refs = draft.get(patientRefs);
  const specific = refs.filter((ref) => ref.number === "one" && ref.specific && ref.strength > 0);
  const care = draft.get(careHits).filter((hit) => !draft.get(scenes)[hit.sentence]?.announces);
  const first = specific[0] ?? care[0];
  const at: { span?: Span } = first ? { span: { start: first.start, end: first.end } } : {};
  if (draft.get(animalStory)) return { subject: "none", strength: 0 };
  let strength = 0;
  const seen = new Set<string>();
  for (const ref of specific) {
    // Each sentence counts once for each kind of sign.
    const key = `${ref.kind === "pronoun" ? "pronoun" : "ref"} ${ref.sentence}`;
    if (seen.has(key)) continue;
    seen.add(key);
    strength += ref.kind === "pronoun" ? Math.min(ref.strength, 1.5) : ref.strength;
  }
  for (const hit of care) {
    const key = `care ${hit.sentence}`;
    if (seen.has(key)) continue;
    seen.add(key);
    strength += hit.strong ? 2 : 2;
  }
  if (compositeWords.test(draft.lower)) return { subject: "composite", strength, ...at };
  if (subject === "composite") return { subject: "composite", strength, ...at };
  if (subject === "no-patient" || subject === "author" || subject === "colleague")
    return { subject: "none", strength: 0, ...at };
  if (subject === "aggregate") return { subject: "many", strength, ...at };
  const all = draft.get(scenes);
  if (
    specific.length === 0 &&
    refs.some((ref) => ref.number === "one") &&
    all.some((scene) => scene.supposed) &&
    !draft.get(careScene).isOne
  )
    return { subject: "hypothetical", strength: 0, ...at };
  if (subject === "one-patient") return { subject: "one", strength: Math.max(strength, 2), ...at };
  const isCase = postType === "case" || postType === "testimonial";
  if (isCase || postType === "review-reply") {
    const hasCare =
      strength > 0 ||
      all.some((scene) => scene.clinical > 0 && !scene.supposed && !scene.second && !scene.cohort);
    if (hasCare || postType === "review-reply") return { subject: "one", strength: strength + 1, ...at };
  }
  if (strength >= 1.5) return { subject: "one", strength, ...at };
  const scene = draft.get(careScene);
  if (scene.isOne) return { subject: "one", strength: 2, ...(scene.span && { span: scene.span }), ...at };
  if (refs.some((ref) => ref.number === "many")) return { subject: "many", strength, ...at };
  return { subject: "none", strength, ...at };
});

/** A sentence that is about someone or something else: an announcement, a study, the author, their kin or staff. */
function hasOtherSubject(scene: Scene): boolean {
  if (scene.announces || scene.cohort || scene.ownCare || scene.supposed) return true;
  if (ownKin.test(scene.text)) return true;
  if (scene.second && !scene.first && !scene.past && !scene.event) return true;
  return false;
}

function patientIdAt(draft: Draft, at: number): string {
  // A second age or sex that doesn't fit the first starts another patient.
  let id = 1;
  let known: PatientRef | undefined;
  for (const ref of draft.get(patientRefs)) {
    if (ref.start > at && known) break;
    if (ref.kind !== "age-sex" || !ref.specific) continue;
    if (
      known &&
      (known.age !== ref.age || (known.sex && ref.sex && known.sex !== ref.sex)) &&
      ref.sentence !== known.sentence
    )
      id++;
    known = ref;
  }
  return `patient-${id}`;
}

/**
 * Whether the words at `span` belong to one patient, by the first of the catalogue's tests (2.2) that holds: the same
 * clause as a patient; a pronoun chain of at most two sentences; the object of a care verb by the author; the subject of
 * a clinical event; spoken to in a reply; a case, testimonial or review reply with no other subject; and last, a sentence
 * of a post that is one patient's story. `undefined` where no patient is meant, or only a supposed or composite one.
 * `span` is in code units of the plain view.
 */
export function linkToPatient(draft: Draft, span: Span): PatientLink | undefined {
  const story = draft.get(patientStory);
  if (story.subject === "hypothetical" || story.subject === "composite") return undefined;
  if (story.subject === "none" && (draft.context.subject !== undefined || draft.get(animalStory)))
    return undefined;
  const link = (by: PatientLink["by"]): PatientLink => ({ by, patient: patientIdAt(draft, span.start) });
  const scene = sceneAt(draft, span.start);
  if (scene.supposed && !isInCareScene(draft, scene.sentence.index)) return undefined;
  const refs = draft
    .get(patientRefs)
    .filter((ref) => ref.number === "one" && ref.specific && ref.strength > 0);
  const clause = clauseAt(draft, span.start);
  const others = refs.filter((ref) => !(ref.kind === "name" && overlaps(ref, span)));
  const sure = (ref: PatientRef) => ref.strength >= 1.5 || story.strength >= 2;
  if (others.some((ref) => ref.kind !== "pronoun" && overlaps(ref, clause) && sure(ref)))
    return link("same-clause");
  const inSentence = others.filter((ref) => ref.sentence === scene.sentence.index && sure(ref));
  if (inSentence.some((ref) => ref.kind !== "pronoun") && !scene.announces) return link("same-clause");
  if (inSentence.length > 0 && !scene.ownCare) return link("pronoun-chain");
  const self = refs.find((ref) => ref.kind === "name" && overlaps(ref, span));
  if (draft.get(careHits).some((hit) => hit.sentence === scene.sentence.index && !scene.announces))
    return link("care-verb");
  if (self && self.strength >= 2) return link("clinical-event");
  const { postType } = draft.context;
  const vocative = draft.get(people).some((person) => person.vocative && overlaps(person, span));
  if (
    (postType === "review-reply" ||
      postType === "reply" ||
      draft.context.platform === "google-review-reply") &&
    vocative
  )
    return link("vocative");
  if (self) return link("clinical-event");
  if (
    (postType === "case" || postType === "testimonial" || postType === "review-reply") &&
    !hasOtherSubject(scene)
  )
    return link("post-type");
  if (isInCareScene(draft, scene.sentence.index)) return link("scene");
  if (story.subject !== "one" || story.strength < 2 || hasOtherSubject(scene)) return undefined;
  const near =
    refs.some((ref) => Math.abs(ref.sentence - scene.sentence.index) <= 2) ||
    draft.get(careHits).some((hit) => Math.abs(hit.sentence - scene.sentence.index) <= 2);
  if (!near) return undefined;
  if (
    scene.clinical > 0 ||
    scene.event ||
    /\b(?:she|he|her|his|him|they|their)\b/.test(scene.text) ||
    scene.text.length < 60 ||
    (!scene.first && !scene.second && scene.text.length < 120)
  )
    return link("story");
  return undefined;
}

export const isSupposed = (draft: Draft, at: number): boolean => sceneAt(draft, at).supposed;
export const hasClinicalContent = (draft: Draft, at: number): boolean => {
  const scene = sceneAt(draft, at);
  return scene.clinical > 0 || scene.event;
};
