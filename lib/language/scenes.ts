import { defineFact, type Draft } from "@/lib/engine/draft";
import { clinicalIn } from "./clinical-words";
import { sentenceAt, sentences, type Sentence } from "./sentences";

/** Relations, as the source of a pattern. */
export const kinWords =
  "wife|husband|spouse|fiance|fiancee|boyfriend|girlfriend|hubby|son|sons|daughter|daughters|kids?|child|children|baby|toddler|twins|mom|mum|mommy|mama|mother|dad|daddy|papa|father|parents?|sister|brother|sibling|grandma|grandmother|granny|nana|grandpa|grandfather|grandparents?|grandson|granddaughter|aunt|auntie|uncle|cousin|niece|nephew|mother-in-law|father-in-law|brother-in-law|sister-in-law|in-laws|stepson|stepdaughter|godson|goddaughter|family|best friend|friend|roommate|dog|cat|puppy|pup|kitten|horse|teacher|boss|landlord";
const suppose =
  /\b(?:imagine|suppose|supposing|picture (?:a|this|yourself)|pretend|let's say|lets say|say (?:you have |you see |you get )?a \d|say you (?:have|see|get)|what if|hypothetical(?:ly)?|thought experiment|if (?:a|an|your|you|any|one of your|some(?:one|body)|the) |should a (?:patient|pt)|(?:when|whenever|anytime|any time) (?:a|an|your|you|any|the|someone|my|our) (?:[\w'-]{1,15} ){0,3}(?:patient|pt|client|parent|someone|person|child|kid|you|man|woman)|board[- ]style|boards? question|practice question|question stem|quiz|scenario|vignette|case stem|for example,? a|e\.g\.,? a|you(?:'re| are) (?:seeing|called|asked|paged|on call)|(?<=^|[,:;] |then |when |and )you (?:see|have|get) a)\b/;
const cohortWords =
  /\b(?:n ?= ?\d+|cohort|registry|rct|randomi[sz]ed|meta-?analysis|systematic review|prospective|retrospective|in our (?:series|study|trial)|mean age|median age|enrolled|inclusion|exclusion criteria|p ?[<=] ?0?\.\d|of \d{2,5} (?:patients|pts|adults|adolescents|children|women|men|people)|\d{2,5} (?:patients|adults|adolescents|children|women|men|participants|subjects)|managed isolation|ministry of health|health ministry|\d-day average|new (?:confirmed|community|imported) cases?|according to|new study|the study|this study|the trial|data (?:show|from)|case report|case series|published)\b/;
/** The author's own care, or their kin's. */
const ownCare =
  /\b(?:i'm (?:also )?an? (?:[a-z]{3,10} )?survivor|mine was (?:found|caught|removed|diagnosed)|my own (?:[a-z-]{3,12} )?(?:surgery|mri|scan|recovery|pain|back|knee|hip|diagnosis|journey|treatment|doctor|care|health|labs?|colonoscopy|mammogram|c-section|labor|delivery|therapy|therapist|experience (?:as|with|of))|i (?:finished|completed|had|start|started) my (?:first|last|final|own)?(?: [a-z]{3,10})? ?(?:chemo|radiation|infusion|treatment|surgery|mammogram|biopsy)|i (?:was|am|'m) (?:diagnosed|a patient|the patient|recovering|hospitali[sz]ed|admitted|in labor|pregnant|postpartum|\d+ weeks (?:pregnant|post))|i'm (?:\d+ (?:weeks|wks|months|days) (?:pregnant|post|out)|pregnant|recovering|a patient)|as a patient(?: myself)?,? i|i (?:had|got|underwent|needed|scheduled|just had) (?:my|a|an|the|own)? ?(?:[\w-]{1,14} )?(?:surgery|mri|fusion|colonoscopy|mammogram|c-section|biopsy|knee replacement|hip replacement|epidural|root canal|braces|vaccine|flu shot|shot|booster|covid)|my (?:surgeon|oncologist|dentist|obgyn|ob|midwife|pcp|doctor|therapist|orthodontist|physical therapist|dermatologist|psychiatrist|doc)\b(?! (?:friend|colleague|partner|buddy))|when i was (?:a (?:kid|child|teen|patient)|\d{1,2}\b|diagnosed|pregnant|in labor)|my (?:surgery|mri|colonoscopy|mammogram|c-section|pregnancy|labor|chemo|knee replacement|hip replacement|migraines|endometriosis|ibs|adhd|anxiety|depression|back surgery))\b/;
/** The author's own kin as those spoken of. */
export const ownKin = new RegExp(
  `\\bmy (?:own |dear |late |sweet |amazing |beautiful |little |older |younger |elderly |\\d{1,3}[- ]?(?:yo|y\\/o|year[- ]old) )?(?:${kinWords})\\b(?!')`,
);

/** What a patient does or has happen to them; said of one person in the third person. */
export const clinicalEvent =
  /\b(?:(?:is|was|are|'s|now|at|only|just|about|almost|nearly|over)? ?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a) (?:days?|d|wks?|weeks?|months?|mos?|mths?|yrs?|years?|hours?|hrs?) (?:s\/p|post|post-?op|after (?:his|her|their|the|a) \w+|out\b|out from|since (?:his|her|their)|cancer[- ]free|pain[- ]free|seizure[- ]free|sober|clean|in remission)|post-?op day|pod ?#?\d|s\/p|status post|(?:won't|may never|will never|might never|never) walk again|(?:motorcycle|car|truck|bike|atv|pedestrian|ped|auto|mvc|suv) (?:vs\.?|versus) \w+|mvc|mva|gsw|rollover|t-boned|missed (?:his|her|their)|walked out|walked (?:in|into|without|again|by|unassisted|the hall|a mile|down)|took (?:his|her|their) first steps|rang (?:the|our|that|his|her) bell|went home|going home|goes home|discharged|relapsed|coded|flatlined|seized|overdosed|od'd|passed away|passed (?:this|last|on|peacefully|tonight|today|yesterday)|passed|expired|died|dying|was born|were born|born at|delivered|gave birth|in labor|crowning|woke up|woke|presented|presents|presenting|came in|comes in|came to (?:see|clinic|us|me|the)|walked into|limped in|rolled in|showed up|c\/o|complain(?:s|ed|ing) of|underwent|had surgery|had (?:his|her|their|a|an) [\w -]{0,20}(?:surgery|fusion|replacement|injection|block|ablation|implant|transplant|stroke|seizure|heart attack|mi\b|biopsy|procedure|baby|extraction|c-section|infusion)|(?:finished|completed|did) (?:his|her|their|\d{1,2} (?:weeks|sessions|months|rounds|cycles|treatments))|graduated from|nicu grad|pt grad|beat cancer|cancer[- ]free|pain[- ]free|in remission|tumor[- ]free|on (?:the )?(?:table|vent|ecmo)|failed (?:pt|nsaids|conservative|\d|two|three|multiple|every|gabapentin|meds|opioids|surgery|esi)|responded to|fell (?:off|from|down|out|at|on|in|onto|through|while)|crashed|rolled (?:his|her|their)|kicked by|thrown (?:by|from|off)|hit by|struck by|run over|bitten by|stung by|mauled|gored|shot|stabbed|burned|burnt|electrocuted|crushed|impaled|drowned|ejected|was in a (?:crash|wreck|car accident|rollover)|(?:his|her|their) (?:first|last|final) (?:chemo|infusion|radiation|session|treatment|injection|shot|dose|visit)|slept through the night|first time in (?:years|months|decades|forever|\d+)|back (?:at|to|on) (?:work|school|soccer|golf|running|the|his|her|their)|brought (?:us|me|in|the (?:staff|team|office))|hugged (?:me|us|the)|thanked (?:me|us)|told (?:me|us)|asked (?:me|us|if)|begged (?:me|us)|texted (?:me|us)|texts (?:me|us)|emailed (?:me|us)|wrote (?:me|us)|messaged (?:me|us)|cried (?:when|in my|in the|in our|on|because|bc|tears|happy)|crying (?:bc|because|when|in)|smiled for the first|in (?:my|our) (?:office|clinic|chair|exam room|er|ed|icu|unit|or|waiting room|practice|pharmacy)|on (?:my|our) (?:table|service|unit|list|schedule|floor)|ama\b|no-?showed|tested positive|diagnosed|misdiagnosed|waited \d+|denied (?:her|his|their)|refused|declined|trusted (?:us|me)|chose (?:us|me)|came back|can finally|can now|can walk|couldn't (?:walk|sleep|stand|lift|hold|sit|feel|even)|hasn't (?:walked|slept|had)|hadn't (?:walked|slept|had))\b/;

const authorPlace =
  /\b(?:in|into|to|at|on|from|through|by) (?:my|our) (?:[a-z'-]{2,12} ){0,2}?(?:office|clinic|chair|exam room|er|ed|icu|nicu|picu|pacu|unit|or|waiting room|practice|pharmacy|counter|table|service|floor|list|schedule|couch|care|ward|department|dept|spa|medspa|salon|infusion (?:list|suite|center)|hospital|hospice|gym|studio|ambulance|rig|truck|bay|shift|caseload|group|session|panel|treatment room|operatory|suite|lobby|door|triage|lab|theatre|doorstep|inbox)\b/;

const secondPerson = /\b(?:you|your|you're|you've|you'll|yourself|u|ur)\b/;
const announcement =
  /\b(?:call us|call (?:our|the) (?:office|clinic)|book (?:now|your|a|online|today)|schedule (?:your|a|an|now|today|with)|register|rsvp|join us|sign up|tickets|webinar|open house|grand opening|we(?:'re| are) (?:open|closed|moving|hiring|excited to announce|now accepting|accepting)|now (?:open|hiring|accepting|seeing|offering)|office hours|hours:|closed (?:on|for|july|monday|december|christmas)|link in bio|dm us|visit us|find us|directions|free (?:screening|consult|parking|event|workshop|class)|save the date|fundraiser|gala|5k|symposium|conference|annual meeting|abstracts?|deadline|cme|board exam|residency|fellowship|match day|graduation ceremony|awareness (?:month|week|day)|happy (?:nurses|doctors|pt|new year|holidays|thanksgiving|fourth|4th))\b/;
const pastTense =
  /\b(?:was|were|had|did|slid|swore|shook|rode|bled|dove|drank|tore|blew|caught|spoke|stole|fought|swam|flew|came|went|told|said|got|took|gave|left|felt|found|brought|thought|saw|met|lost|sat|stood|held|woke|fell|broke|drove|flew|ran|rang|sent|wrote|spent|slept|kept|knew|made|began|became|taught|wore|won|beat|bit|hit|cut|put|let|cried|died|passed|finally|just|today|tonight|yesterday|last (?:night|week|month|year)|this (?:morning|afternoon|evening|week)|ago|[a-z]{3,}ed|hasn't|haven't|couldn't|didn't|wasn't|has been|isn't|is (?:now|back|finally|doing|walking|\d))\b/;

/** A sentence with what it tells of: the author, a patient, care, a supposed case. */
export interface Scene {
  readonly sentence: Sentence;
  readonly text: string;
  readonly supposed: boolean;
  readonly cohort: boolean;
  readonly ownCare: boolean;
  readonly first: boolean;
  readonly second: boolean;
  readonly past: boolean;
  readonly clinical: number;
  readonly event: boolean;
  readonly place: boolean;
  readonly announces: boolean;
}

const toReaders =
  /\bif (?:you|anyone|anybody|someone|y'all)(?:'re|'ve| are| in [a-z' -]{2,24}?)? (?:live|lived|work|worked|grew up|heard|hear|saw|see this|see these|reading|read this|recognizes?|remember|know|knows|from|shop|went to|go to church)\b/;

/** Whether the sentence supposes a case; a closing "if you know, you know" doesn't. */
function isSupposing(text: string): boolean {
  // "If you shop in Elm Falls you know her": real people are meant.
  if (toReaders.test(text)) return false;
  const at = text.search(suppose);
  return at >= 0 && (at < 30 || !/^if (?:you|the|some)/.test(text.slice(at)));
}

/** Every sentence of the draft as a scene, in order. */
export const scenes = defineFact("scenes", (draft): readonly Scene[] =>
  draft.get(sentences).map((sentence) => {
    const text = draft.lower.slice(sentence.start, sentence.end);
    return {
      sentence,
      text,
      supposed: isSupposing(text),
      cohort: cohortWords.test(text),
      ownCare: ownCare.test(text),
      first: /\b(?:i|i'm|i've|i'd|me|my|we|we're|we've|us|our)\b/.test(text),
      second: secondPerson.test(text),
      past: pastTense.test(text),
      clinical: clinicalIn(draft, sentence),
      event: text.search(clinicalEvent) >= 0,
      place: authorPlace.test(text),
      announces: announcement.test(text),
    };
  }),
);

/** The scene that holds the offset. */
export function sceneAt(draft: Draft, at: number): Scene {
  const { index } = sentenceAt(draft, at);
  return draft.get(scenes)[index] ?? emptyScene;
}

const emptyScene: Scene = {
  sentence: { start: 0, end: 0, index: 0, stop: "" },
  text: "",
  supposed: false,
  cohort: false,
  ownCare: false,
  first: false,
  second: false,
  past: false,
  clinical: 0,
  event: false,
  place: false,
  announces: false,
};
