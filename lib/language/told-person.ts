import { defineFact, type Draft } from "@/lib/engine/draft";
import { has } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { healthProfessions } from "@/lib/lexicon/professions";
import { isHouseFriend } from "./house-friends";
import { humanPhrases, isOneHolder, type HumanPhrase } from "./human-phrases";
import { isCaredFor } from "./cared-for";
import { careKindOf } from "./care-words";
import { isOwnCare } from "./own-care";
import { people, type Person } from "./people";
import { isFestive, isGeneralTruth, isPretended, isPutTogether } from "./pretended";
import { recognitionCues } from "./recognition";
import { kinWords, ownKin, scenes, type Scene } from "./scenes";
import { isTheWorker } from "./workers";
import { words, type Word } from "./words";

/**
 * The one person whom a clinician's post tells of, read from the whole post: somebody in the third person (or spoken to
 * by name), words of care near them, and nothing that makes them the author's own, staff, the public's or invented. Weaker
 * than `patientStory`, and so only good for details that tell much by themselves.
 */
export interface ToldPerson {
  readonly isOne: boolean;
  /** Indices of the sentences that tell of them. */
  readonly sentences: ReadonlySet<number>;
  /** Words for them, where there are any. */
  readonly span?: Span;
  /** One word of care in the whole post, and no sign of the author at work: good for what tells most. */
  readonly isWeak: boolean;
  /** Of the sentences, those with words for them. */
  readonly telling: ReadonlySet<number>;
  /** Where the phrases for them begin. */
  readonly phrases: ReadonlySet<number>;
  /** How many words of care each sentence holds. */
  readonly care: readonly number[];
  /** The post is also about the house's own people: a name in it may be theirs. */
  readonly isHouse: boolean;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Beside the words of medicine: what is said where people are cared for. Two of them make a scene of care, or one beside "us". */
const careTalk = set(
  "doa admit admits admission admissions consult consults dispo preemie resus rosc lash lashes brow brows waxing facial facials microneedling dermaplaning hydrafacial tms ect affect hemophilia reattached replanted ambulated debrided biopsied excised extracted implanted explanted intubated irradiated injected numbed operated palpated resected resuscitated scoped sedated splinted stented sutured transfused transplanted triaged vaccinated dialyzed cathed anesthetized ablated catheterized narcanned defibrillated flatlined coded miscarried seized relapsed icd pacer cpap bipap picu micu sicu pacu er's tuck tummy fallen helmet aphasic aphasia hemiplegic paralyzed complaint extubated comatose cleft clubfoot dialisis quimio insulina lipo liposuction stitches stitch sutures syringe syringes healed healing heals swelling swollen gums gum lowers uppers plaque tartar flossing floss checkup check-up appointment appointments appt crutches wheelchair gurney stretcher ward census icu ed er triage chart charting charts infusion infusions dialysis clinic pharmacy pharmacist counter meds med pills pill refill refills script scripts prescription prescriptions biopsy scan scans mri a1c labs admitted discharged discharge d/c'd vent trach jab vaccine vaccines insulin inhaler bandage bandages casts splint sling braces retainer aligners retainers veneers filler botox iv vitals compressions bagged intubated hospice midwife doula newborn delivered contractions nicu nurse nurses nursing therapist therapy rehab physio surgeon surgery operation operated op post-op surgical anesthesia sedation anesthetic scrub incision scar scars wound wounds wheel wheeled limping stairs stretches client clients patient patients pt pts diagnosis diagnosed symptoms prognosis remission cholesterol lenses cataract denture dentures implant implants prosthetic prosthesis stump ostomy catheter allergy allergic epipen rash mole moles sunburn seizure seizures overdose narcan sober counseling counselling intake eval evaluation assessment adjustment adjustments cupping needling massage tooth teeth molar molars wisdom cavity cavities canal tonsils pelvic prostate ovary uterus cervix pap mammogram colonoscopy polyp polyps vasectomy hysterectomy pregnant pregnancy ivf embryo miscarriage gallbladder appendix hernia tumor cancer chemo radiation lump nodule oncology cardiology ortho derm peds psych obgyn transfusion transplant hpv hiv std sti chlamydia syphilis gonorrhea herpes bipolar manic psychosis suicidal hallucinating meltdown ptsd adhd autism dementia sundowning confused fracture fractured femur ribs rib concussion bruise bruises frostbite tetanus rabies antivenom venom laceration bleeding asthma copd diabetes diabetic gout arthritis hypertension cath stent stents pacemaker ablation " +
    // The same in Spanish, French and Portuguese, without accents; a few words of Vietnamese and Tagalog.
    "caries rodilla rodillas cadera espalda hombro cuello diente dientes muela muelas encia presion azucar dolor cirugia operacion operaron consulta cita control biopsia resultados quimio quimioterapia radioterapia terapia paciente clinica hospital embarazo embarazada parto bebe corazon alta recuperacion inyeccion vacuna medicina medicinas pastillas receta tratamiento enfermera doctora cancer tumor protesis aparato oido ojo ojos genou hanche dos douleur operation patiente chimio accouchement joelho quadril coluna costas remedio exame exames quimioterapia sinh thiet benh gamot ospital",
);

/** What illness and everyday life share: counts beside a word of care, or the author at work. */
const softTalk = set(
  "lift lips results tuck brave numb chair cane walker unit bed bedside bell results transfer cleared dose doses shot shots cast boot brace crown lips laser peel needle needles tube tubes birth delivery labor doctor doctors doc limp limped session sessions recovery recovered recovering pressure sugar glasses hearing aid aids leg feeding fever cough stroke heart kidney liver lung detox root jaw ear ears nose throat eye eyes vision toe toenail ankle knee hip spine neck shoulder wrist elbow finger fingers thumb foot feet donor panic anxiety depression tic tics fell fallen broke broken bite bites burn burns sting stung cut blood oxygen breathing",
);

/** The author at work, whatever is told. */
const atWork =
  /\b(?:(?:wheel(?:ed)?|roll(?:ed)?|carr(?:y|ied)|brought|came|walk(?:s|ed)?|limp(?:s|ed)?|rolls|comes|shows|showed|checked|got) (?:(?:him|her|them) )?(?:in|up|back)\b|look(?:ed|ing)? after|tak(?:e|ing) care of|took care of|car(?:ed|ing) for|our (?:unit|floor|ward|clinic|practice|office|team|chair|table|lot|waiting room|lobby|pharmacy|department|ed|er|icu|service|caseload|schedule|panel)|(?:in|on|to|at) (?:my|our) (?:chair|table|office|unit|care|service|list|panel|schedule|caseload|session|class|studio)|on (?:call|shift|service|my service|the unit|the floor|the ward)|(?:with|to|came to|started with|trusted|chose|found|let|for) (?:us|me)\b|(?:i|we) (?:read|had|got|saw|see|did|fixed|cleaned|sewed|stitched|treated|told|delivered|pulled|drained|scoped|met|held|sat|found|caught|looked after|admitted|discharged|look after|take care|get to|cut|set|cast|splinted|numbed|injected|called|coded|bagged|tubed|lost|saved)\b|guess who (?:did|got|had|put|sewed|fixed|delivered|saw)|as (?:a|an|your|her|his|their) (?:nurse|doctor|dentist|pt|therapist|pharmacist|medic|np|pa|surgeon|psychologist|counselor)|(?:nurse|pharmacy|er|ed|icu|clinic|dentist|dental|hospice|rehab|therapy|vet|midwife|doula|medic|ems|paramedic|doctor|surgeon) (?:life|diaries|here|problems|humor|brain|things))\b/;
const workTag =
  /^#\w{0,24}(?:nurse|nursing|rnlife|doctor|surgeon|dentist|dental|medic|ems|chemo|icu|nicu|erlife|hospice|therapist|physio|rehab|pharm|midwife|oncology|surgery|clinic|ortho|derm|chiro|pt$|ptlife|patient)\w{0,16}$/;

/** Sentences about what everybody does. */
const generalSubject =
  /\b(?:(?:most|many|some|few|all|those|these|our|my|the) (?:[a-z-]{2,12} ){0,2}(?:patients|people|women|men|kids|children|adults|folks|parents|clients|pts|nurses|doctors|clinicians|providers|students|residents)|every (?:patient|one of|time|nurse|doctor|parent|woman|man|kid)|anyone|everyone who|people who|whoever)\b/;

const asPatient =
  /\b(?:i was the patient|i'm the patient|as (?:a|the) patient|being a patient|other side of the (?:bed|bedrail|curtain|stethoscope|desk|chart|table|gown)|patient this time|my own (?:doctor|dentist|surgeon|therapist|nurse)|i(?:'ve| have) been (?:sober|clean|diagnosed|living with)|i'm an? (?:addict|alcoholic|survivor|diabetic))\b/;

/** Staff, guests and friends of the house at the center of what is told. */
const ownHouse =
  /\b(?:join(?:s|ed|ing)? (?:us|our|the (?:team|practice|clinic|staff|faculty|department))|welcom(?:e|es|ing) (?:dr|our new|to the team|aboard)|(?:introduc|welcom)\w{1,3} our (?:new|newest|next)|new (?:hire|team member|hygienist|nurse|associate|provider|receptionist|dentist|therapist|resident|fellow|intern|assistant)|retir(?:es|ed|ing|ement) (?:from|after|party)|promot(?:ed|ion)|work anniversary|years (?:with|of service|at the (?:desk|practice))|(?:passed|passing) (?:his|her|their) (?:boards?|exam|nclex|certification)|employee|staff (?:member|spotlight|appreciation)|team (?:member|spotlight)|office manager|front desk(?! (?:[a-z]+'s|at|of))|co-?worker|colleague|co-?author|first author|our paper|keynote|podcast|lecture|webinar|grand rounds|talk on|interview with|mural|ribbon|fundraiser|blood drive|scholarship|award|match day|graduation (?:ceremony|party|speech)|graduat\w{2,4} from (?:residency|fellowship|med school|nursing school)|our intern|our resident|our fellow|our (?:nurse|pa|np|ma|rn|receptionist|hygienist|assistant|physician|doctor|therapist|dentist|surgeon)s?(?!'s)(?! (?:told|found|caught|saw|delivered|said)))\b/;

/** What an office does in public, not in care. */
export const inOffice =
  /\b(?:announc\w{2,4}|proclaim\w{0,3}|declar\w{1,3}|cut(?:s|ting)? the|ribbon|visited|visits|toured|tours|signed|signs|spoke|speaks|hosted|hosts|opened|vetoed|voted|elected|posted|tweeted|press|policy|budget|funding|supports?|supported|thank(?:s| you)(?: to)?(?: the)?|honors?|honored|presented|awarded|invited)\b/;

const pronoun = set("he she him her his hers he's she's he'd she'd he'll she'll himself herself");

/** What makes the whole post the house's own news, whoever is in it. */
const houseNews =
  /\b(?:meet (?:the|our) (?:team|staff|crew|newest|new)|our newest|newest (?:member|addition|hygienist|nurse|provider|doctor)|joins our|joined (?:us|our|the (?:team|practice)) (?:in|as|from|last|this)|comes to us from|board[- ]certified|in memoriam|employee of the|years? of service|with our students|toy drive|food drive|coat drive|on this date|on this day in|this day in history)\b/;
/** Offers and events: "free skin checks this Saturday". */
const offers =
  /\bfree (?:[a-z-]{2,14} ){0,3}(?:checks?|screenings?|clinics?|samples?|workshops?|class(?:es)?|events?|consults?|exams?|vaccines?|shots)\b|\blook for (?:us|the|our) (?:tent|table|booth|[a-z]{3,8} tent)|\bflu clinic\b|\bwalk-ins welcome\b/;
/** Said to a reader: "To whoever asked about …". */
const toReader =
  /^[^a-z]{0,3}(?:to|for|@|replying to|reply to|hey) (?:the|whoever|everyone|anyone|all) (?:[a-z]{2,12} ){0,3}?(?:who )?(?:(?:is|are|was|keeps|has) )?(?:commented|commenting|asked|asking|dm'?e?d|messaged|posted|replied|emailed|wrote|left (?:a|an|this))\b/;
const cohort =
  /\b(?:n ?= ?\d+|cohort|rct|randomi[sz]ed|meta-?analysis|systematic review|mean age|median age|enrolled|participants|subjects|p ?[<=] ?0?\.\d|\d{2,5} (?:patients|adults|adolescents|children|women|men|falls|visits|cases)|(?:new|confirmed|active|total|positive|covid|imported|local|linked) cases?\b|the (?:two|three|second|first|third|new) cases?\b|case (?:fatality|numbers?|counts?|load|reported|rate)|managed isolation|(?:isolation|quarantine) facilit|health ministry|ministry of health|data tracker|clinical trials?|phase (?:1|2|3|i|ii|iii)\b|governor|health department|public health)\b/;

/** Letters and figures that the words of a text leave apart. */
const coded =
  /\b(?:hb)?a1c\b|\bt[12]d(?:m)?\b|\bcovid\b|\bc-?diff\b|\b[lct]\d{1,2}(?:[-/][lcts]?\d)?\b|\btooth (?:#|no\.? ?)?\d{1,2}\b|#\d{1,2}\b(?= (?:was|is|needs|has|molar|crown))/;
const surely =
  /\b(?:chief complaint|lost (?:an?|his|her|both|two|three|four|five|part of|most of|all|the tip of) (?:[a-z]{2,10} ){0,2}(?:fingers?|thumb|leg|legs|arm|arms|hand|hands|foot|feet|toes?|eye|ear)\b|off (?:the )?(?:oxygen|vent|ventilator|pressors|sedation|dialysis|ecmo|trach|cpap)|session notes?|(?:my|our) (?:last |first |next )?sessions?|call(?:ed|ing)? (?:time|it|the code)\b(?! (?:quits|out|off|a day))|time of death|your (?:guy|boy|girl|man|mom|dad|coach|captain|brother|teacher|chief|lady) (?:is|was|did|made) (?:awake|stable|swearing|out of|asking|fighting|home|going to|okay|ok|safe|through|it|great)|fought (?:so |like hell |really )?(?:hard )?for (?:him|her|your|them|that)|did everything we could|(?:my|our) (?:new |last |first |next |favorite )?(?:couple|client|caseload|\d{1,2}(?::\d\d)?(?: ?[ap]m)?)(?= (?:is|are|was|just|told|both|came|has|have|today|this|who|said))|consulted on|scoped|(?:superglued|glued|stapled|nailed|zipped|caught|slammed|jammed|wedged|impaled) (?:his|her|their) (?:own |left |right )?(?:eye|eyelid|finger|thumb|hand|toe|foot|lip|ear|tongue|hair|beard|arm|leg)s?|(?:bites?|lacerations?|lac|kick|burns?|puncture|stab(?: wound)?|gunshot(?: wound)?|crush injury|sting|avulsion) (?:to|of|through|across) (?:the|his|her|a|one) (?:left |right |upper |lower )?(?:scalp|face|head|neck|chest|back|abdomen|belly|arm|forearm|hand|finger|thumb|leg|thigh|calf|foot|toe|ear|eye|eyelid|nose|lip|buttock|groin|shoulder|knee|ankle|wrist)|bitten by|stung by|gored by|kicked by|struck by|look(?:ed|ing|s)? after|tak(?:e|ing|es) care of|took care of|car(?:ed|ing) for|our (?:unit|ward|clinic|practice|office|chair|caseload|service)|on (?:my|our) (?:service|table|unit|panel|caseload)|in (?:my|our) (?:chair|clinic|office|care))\b/;

const profession = new Set(
  [...healthProfessions.entries].filter(([, kind]) => kind === "profession").map(([word]) => word),
);

const none: ToldPerson = {
  isOne: false,
  sentences: new Set(),
  isWeak: true,
  care: [],
  isHouse: false,
  phrases: new Set(),
  telling: new Set(),
};

/** Reads the post for one told person; the context's own answer ("no patient", "composite") ends it, and so does education. */
export const toldPerson = defineFact("toldPerson", (draft): ToldPerson => {
  const { subject, postType } = draft.context;
  if (subject !== undefined && subject !== "one-patient") return none;
  if (postType === "education") return none;
  const all = draft.get(scenes);
  const hard = careBySentence(draft, all);
  const isAtWork =
    has(draft, atWork, "lower") ||
    draft.get(words).some((word) => word.kind === "hashtag" && workTag.test(word.lower));
  if (!isAtWork && hard.every((count) => count === 0)) return none;
  const care = withSoftWords(draft, all, hard);
  const total = care.reduce((sum, count) => sum + count, 0);
  if (total === 0) return none;
  if (isPretended(draft) || isPutTogether(draft) || isFestive(draft)) return none;
  if (has(draft, houseNews, "lower") || has(draft, offers, "lower") || has(draft, asPatient, "lower"))
    return none;

  const cues = draft.get(recognitionCues);
  const eligible = new Set<number>();
  const signs = signsIn(draft);
  for (const scene of all) if (tells(scene, signs)) eligible.add(scene.sentence.index);
  // "If you spot him at the rink …": a hint supposes nothing.
  for (const cue of cues) {
    const scene = sceneOf(all, cue);
    if (scene && !scene.ownCare) eligible.add(scene.sentence.index);
  }
  if (eligible.size === 0) return none;

  const telling = new Set<number>();
  const phrases = new Set<number>();
  let span: Span | undefined;
  const note = (one: Span, index: number) => {
    telling.add(index);
    span ??= { start: one.start, end: one.end };
  };
  for (const phrase of draft.get(humanPhrases)) {
    const scene = sceneOf(all, phrase);
    if (scene && eligible.has(scene.sentence.index) && isSomeone(draft, phrase, scene)) {
      note(phrase, scene.sentence.index);
      phrases.add(phrase.start);
    }
  }
  const isHouse = signs.house;
  const hasStaff = has(draft, oneOfStaff, "lower");
  let others = false;
  for (const person of draft.get(people)) {
    const scene = sceneOf(all, person);
    if (isStreet(draft, person)) continue;
    if (hasStaff && person.role === "unknown" && person.title === undefined && !isCaredFor(draft, person))
      continue;
    if (person.role === "unknown" && person.certainty >= 0.6 && !person.kin) {
      if (!isHouse && scene && eligible.has(scene.sentence.index)) note(person, scene.sentence.index);
    } else if (person.role !== "eponym" && person.role !== "place-or-organisation" && person.role !== "event")
      others = true;
  }
  if (!isHouse && !others && !(signs.kin && all.some(({ text }) => ownKin.test(text))))
    for (const word of draft.get(words)) {
      if (word.kind !== "word" || !pronoun.has(word.lower)) continue;
      const scene = sceneOf(all, word);
      if (!scene || !eligible.has(scene.sentence.index)) continue;
      const { index } = scene.sentence;
      // "Our assistant runs a marathon. She'll pass the clinic": the pronoun is hers, unless care is told.
      if (hasStaff && (oneOfStaff.test(scene.text) || oneOfStaff.test(all[index - 1]?.text ?? "")))
        if (!draft.get(words).some((one) => isIn(one, scene.sentence) && isOwnCare(one.lower, false)))
          continue;
      note(word, index);
    }
  for (const cue of cues) {
    const scene = sceneOf(all, cue);
    if (scene && cue.isPerson && eligible.has(scene.sentence.index)) note(cue, scene.sentence.index);
  }
  if (telling.size === 0) return none;
  // In a long post, what is told of somebody stands closer together.
  const reach = all.length > 8 ? 1 : 2;
  if (all.length > 12 && telling.size * 4 < all.length) return none;
  // Words of care stand beside the person, not in another part of the post.
  const isNear = [...telling].some((index) =>
    care.slice(Math.max(0, index - reach), index + reach + 1).some((count) => count > 0),
  );
  if (!isNear && (!isAtWork || reach === 1) && total < 2) return none;
  const told = new Set<number>();
  for (const index of eligible)
    if ([reach === 2 ? index - 2 : index, index - 1, index, index + 1].some((near) => telling.has(near)))
      told.add(index);
  return {
    isOne: true,
    sentences: told,
    isWeak: hard.reduce((sum, count) => sum + count, 0) < 2 && !isAtWork && !has(draft, surely, "lower"),
    care,
    isHouse,
    phrases,
    telling,
    ...(span && { span }),
  };
});

/** Which of the signs against a sentence stand anywhere in the draft: most don't, and their sentences needn't be read for them. */
interface Signs {
  readonly cohort: boolean;
  readonly screen: boolean;
  readonly house: boolean;
  readonly kin: boolean;
}

function signsIn(draft: Draft): Signs {
  return {
    cohort: has(draft, cohort, "lower"),
    screen: has(draft, onScreen, "lower"),
    house: has(draft, ownHouse, "lower"),
    kin: has(draft, ownKin, "lower") || has(draft, ownsKin, "lower"),
  };
}

/** "The bakery on Harlan": a name behind a word of place alone. */
function isStreet(draft: Draft, { start, title }: Person): boolean {
  return (
    title === undefined &&
    /\b(?:on|in|at|off|near|outside|around|along) $/.test(draft.lower.slice(Math.max(0, start - 8), start))
  );
}

function tells(scene: Scene, signs: Signs): boolean {
  const { text } = scene;
  if (inTown.test(text) && !scene.event && scene.clinical === 0) return false;
  if (scene.ownCare || (signs.cohort && cohort.test(text)) || toReader.test(text)) return false;
  if (scene.supposed && !aside.test(text)) return false;
  if (scene.announces && !scene.event) return false;
  const isPov = /^[^a-z]{0,4}pov\b/.test(text);
  if (
    addressed.test(text.replace(/\bthank you\b/g, "")) &&
    !scene.first &&
    !scene.past &&
    !scene.event &&
    !isPov &&
    !surely.test(text)
  )
    return false;
  if (signs.screen && onScreen.test(text)) return false;
  if (signs.house && ownHouse.test(text) && !/\b(?:patients?|pts?|clients?)\b/.test(text)) return false;
  // Long ago, and nobody of the author's: history.
  if (!scene.first && /\b1[0-8]\d\d\b|\bin (?:19\d\d|200\d)\b/.test(text)) return false;
  if (signs.kin && (ownKin.test(text) || ownsKin.test(text)) && !/\b(?:pt|patient|client)\b/.test(text))
    return false;
  if (isHouseFriend(text)) return false;
  return !isGeneralTruth(text);
}

const addressed = /\b(?:you|your|you're|you've|you'll|yourself|ur)\b/;
/** One of the author's helpers, whom "she" may mean. */
const oneOfStaff =
  /\b(?:our|my|the|a) (?:(?:new|newest|own|lead|amazing|wonderful|brilliant|first|charge|front|medical|dental|office|practice|clinical|nursing|surgical|billing|physician|physician's|veterinary|scrub) ){0,3}(?:assistant|nurse|receptionist|hygienist|manager|director|coordinator|tech|technician|scribe|biller|scheduler|resident|intern|fellow|student|volunteer|pharmacist|therapist|surgeon|doctor|dentist|physio|pa|np|rn|ma|cna|cfo|ceo|coo|cno|cmo|cio|chief|chaplain|owner|colleague|coworker|co-worker|partner|boss|attending|preceptor|mentor|educator|housekeeper|janitor|custodian|interpreter|trainer|esthetician|injector|midwife|doula)\b(?!'s (?:patient|pt))/;
const isIn = (word: Word, { start, end }: { readonly start: number; readonly end: number }) =>
  word.start >= start && word.end <= end;

const ownsKin =
  /\bmy (?:own |dear |late |little |older |younger |\d{1,2}[- ]?(?:yo|year[- ]old) )?(?:kid|kids|son|daughter|wife|husband|mom|mother|dad|father|sister|brother|toddler|grandma|grandpa|niece|nephew|partner|dog)s?'s?\b/;

/** Seen by everybody, on a screen or a stage. */
const onScreen =
  /\b(?:pulled me over|in line (?:at|behind)|(?:next to|beside|behind) me (?:on|in|at)|seatmate|my (?:barber|hairdresser|uber driver|server|waiter|bartender|realtor|mechanic|plumber)\b|watch(?:ing|ed) (?:the|a|an|this|that|that video|last night's)|debates?|press conference|presser|interview|documentary|episode|season \d|movie|film|netflix|on (?:(?:morning|daytime|late-night|breakfast) )?tv|on (?:screen|stage|youtube|tiktok)|own news\b|went public (?:with|about)|that clip|this clip|the clip|footage|halftime|red carpet|(?:his|her|their) own diagnosis|memoir|the (?:actor|actress|singer|senator|president|governor) (?:posted|announced|shared|revealed|said|clearn?ly|has|is))\b/;

/** The author out in the town. */
const inTown =
  /\b(?:at|in|on|from|behind|outside) (?:the|a|my|our|an) (?:local |corner )?(?:dmv|bank|gym|airport|plane|flight|grocery(?: store)?|supermarket|store|coffee shop|cafe|party|wedding|bar|restaurant|conference|uber|bus|train|hotel|school pickup|drive-?thru|post office|barbershop|salon)\b.{1,40}\b(?:me|i|my|i'm)\b/;

/** A condition that is only a way to speak to readers: "if you're wondering why". */
const aside =
  /\bif (?:you|anyone|anybody|someone|y'all|u)(?: (?:in|at|from|around) [a-z' -]{2,24}?)?(?:'re|'ve| are| were| have| was)? (?:been )?(?:wondering|wonder|planning|curious|saw|heard|noticed|see (?:him|her|a|our|that|the|this)|asking|keep asking|remember|recogni[sz]es?|knows?)\b|\bis (?:your|ur|my) (?:\d{1,2}:?\d{0,2}|patient|pt|next|first|last)\b|^[^a-z]{0,4}when (?:your|the|my|ur) (?:\w+ )?(?:patient|pt|client|\d{1,2} ?[ap]m) (?:is|turns|shows|asks|pays|brings|says|tells|comes|walks|has|gets|was|used)\b/;

function sceneOf(all: readonly Scene[], { start }: Span): Scene | undefined {
  return all.find(({ sentence }) => sentence.start <= start && start < sentence.end);
}

/** How many words of care each sentence holds. */
function careBySentence(draft: Draft, all: readonly Scene[]): number[] {
  const counts = all.map(({ clinical }) => clinical);
  let index = 0;
  for (const word of draft.get(words)) {
    while (index < all.length && all[index]!.sentence.end <= word.start) index++;
    if (counts[index] === undefined) continue;
    if (isCare(word)) counts[index]!++;
  }
  for (const sign of [coded, surely]) {
    if (!has(draft, sign, "lower")) continue;
    for (const { text, sentence } of all) if (sign.test(text)) counts[sentence.index]!++;
  }
  return counts;
}

/** The same with the words that illness and everyday life share, and an event of care for one more. */
function withSoftWords(draft: Draft, all: readonly Scene[], hard: readonly number[]): number[] {
  const counts = hard.map((count, at) => count + (all[at]?.event ? 1 : 0));
  let index = 0;
  for (const word of draft.get(words)) {
    while (index < all.length && all[index]!.sentence.end <= word.start) index++;
    if (counts[index] !== undefined && word.kind === "word" && softTalk.has(word.lower)) counts[index]!++;
  }
  return counts;
}

function isCare(word: Word): boolean {
  if (word.kind === "hashtag") return workTag.test(word.lower);
  if (word.kind !== "word") return false;
  return careTalk.has(word.lower) || profession.has(word.lower) || isNamedCare(word.lower);
}

function isNamedCare(word: string): boolean {
  const kind = word.length > 3 ? careKindOf(word) : undefined;
  return kind === "condition" || kind === "procedure" || kind === "rx" || kind === "test";
}

/** One real person other than the author, the author's own and the author's helpers. */
function isSomeone(draft: Draft, phrase: HumanPhrase, scene: Scene): boolean {
  const { determiner, kind, between } = phrase;
  if (determiner === "your" && /^[^a-z]{0,4}when (?:your|ur) (?:patient|pt|client)/.test(scene.text))
    return true;
  if (
    determiner === "your" &&
    surely.test(scene.text) &&
    /^ (?:is|was|did|made)\b/.test(draft.lower.slice(phrase.end, phrase.end + 6))
  )
    return true;
  if (determiner === "your" && scene.first && scene.past && !/\?/.test(scene.text))
    return theirs.test(phrase.head);
  if (/^(?:every|each|any|no|your|ur|what|which)$/.test(determiner)) return false;
  if ((kind === "common" || kind === "rare") && !isTheWorker(draft, phrase)) return false;
  if (
    scene.clinical === 0 &&
    /^ (?:just )?(?:brought|dropped off|baked|made|got|gave) us\b/.test(
      draft.lower.slice(phrase.end, phrase.end + 24),
    ) &&
    determiner === "our"
  )
    return false;
  if (determiner === "my" || determiner === "our") {
    if (kind === "kin") return false;
    if (ownKin.test(draft.lower.slice(phrase.start, phrase.end + 1))) return false;
    if (determiner === "my" && kinOnly.test(phrase.head) && between.length === 0) return false;
  }
  if (kind === "kin" && determiner === "") return false;
  if (
    /^(?:one|person|individual|human|soul)$/.test(phrase.head) &&
    !/^(?:this|that)$/.test(determiner) &&
    !acted.test(draft.lower.slice(phrase.end, phrase.end + 24))
  )
    return false;
  if (anybody.test(phrase.head) && (scene.second || !(scene.past || scene.event || isHappening(scene.text))))
    return false;
  if (
    anybody.test(phrase.head) &&
    determiner !== "the" &&
    determiner !== "this" &&
    !acted.test(draft.lower.slice(phrase.end, phrase.end + 24))
  )
    return false;
  if (
    anybody.test(phrase.head) &&
    /^ (?:who|with|whose) (?:can|could|has|have|is|knows?|needs?|wants?|might|may)\b/.test(
      draft.lower.slice(phrase.end, phrase.end + 24),
    )
  )
    return false;
  // The house's suppliers and tradespeople.
  if (
    /^(?:rep|vendor|plumber|electrician|caterer|locksmith|contractor|exterminator|courier)$/.test(
      phrase.head,
    ) &&
    scene.clinical === 0 &&
    !scene.event
  )
    return false;
  // "A clown visited the peds floor": a guest.
  if (guest.test(draft.lower.slice(phrase.end, phrase.end + 24))) return false;
  if (isOneHolder(phrase) && inOffice.test(scene.text)) return false;
  if (ofState.test(phrase.head) && !scene.first) return false;
  const left = draft.lower.slice(Math.max(scene.sentence.start, phrase.start - 24), phrase.start);
  if (/\b(?:i'm|i am|i was|we are|we're|as|like|such|be|being|become|than|if) (?:not )?$/.test(left))
    return false;
  // "A farmer needs his hands": anybody, where nothing happens.
  if ((determiner === "a" || determiner === "an") && !scene.past && !scene.event && !isHappening(scene.text))
    return false;
  return (
    !generalSubject.test(scene.text) || determiner === "the" || determiner === "this" || determiner === "our"
  );
}

const guest =
  /^ (?:just |also )?(?:visited|visits|performed|performs|toured|entertained|played for|sang for|read to|came by|stopped by|donated|volunteered|spoke)\b/;
/** Offices of state: the public's, where the author isn't in the sentence. */
const ofState =
  /^(?:president|minister|governor|senator|king|queen|prince|princess|pope|ambassador|politician|judge|secretary|chancellor|congressman|congresswoman|legislator|commissioner)$/;
/** "We fought so hard for your boy": the readers' own, cared for by the author. */
const theirs =
  /^(?:boy|girl|baby|mom|mother|mama|dad|father|papa|son|daughter|husband|wife|grandma|grandpa|grandmother|grandfather|brother|sister|twin|kiddo)$/;
/** "Someone ate a candle": somebody who did or underwent something. */
const acted =
  /^(?: (?:who |that |whom )?i (?:went|grew|dated|graduated|used|babysat|sat|kissed|roomed|played|sang|rode)\b|'s [a-z]| (?:just |finally |actually |literally )?(?:[a-z]{3,12}ed|came|fell|ate|got|bit|cut|broke|drove|ran|told|said|brought|threw|stuck|shot|sat|woke|went|left|gave|put|lost|had|was)\b)/;
const anybody = /^(?:someone|somebody|person|individual|human|child|one|soul|adult)$/;

const kinOnly = new RegExp(`^(?:${kinWords})$`);

/** Present-tense telling: "rolls up to triage", "keeps asking", "is dying upstairs". */
function isHappening(text: string): boolean {
  return /\b(?:comes|walks|rolls|shows|limps|sits|says|tells|asks|keeps|brings|swears|insists|wants|has|got|gets|is|'s|drives|calls|texts|hands|looks|turns|thinks|decides|starts|stops|refuses|wakes|falls|lives|works|owns|runs|plays|teaches|loves)\b/.test(
    text,
  );
}
