import { defineFact, type Draft } from "@/lib/engine/draft";
import { anyOf, has, matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { curableConditions, lastingConditions } from "@/lib/lexicon/claim-targets";
import { sourceNear } from "./citations";
import { isClinical, termsNear } from "./claims-subject";
import { withoutOverlaps } from "./claims";
import { comesBackHow, effectClaims, ofHabit, pitches } from "./effects";
import { isAsserted, isHedgedBeyondCan, isIdiom, polarityAt } from "./polarity";
import { sentenceAt } from "./sentences";

export type CureKind =
  /** "cures CRPS", "a cure for migraine" */
  | "cure"
  /** "reverses diabetes", "ends back pain": a strong verb and a lasting condition */
  | "removal"
  /** "guaranteed results", "or your money back" */
  | "guarantee"
  /** "gone for good", "permanent relief" */
  | "permanence"
  /** "you will be golfing by June" */
  | "certainty"
  /** "works every time", "never fails", "100% effective" */
  | "always";

export interface CureClaim extends Span {
  readonly kind: CureKind;
  /** The verb that claims too much, when one word of it can be changed. */
  readonly verb?: Span;
}

const condition = `(?:${lastingConditions.join("|")})`;
const lasting = anyOf(lastingConditions, { raw: true });
const curable = anyOf(curableConditions, { raw: true });
const determiner =
  "(?:(?:your|my|our|their|his|her|the|all|any|that|those|stubborn|chronic|severe|type (?:1|2|ii|one|two)|lower|low|knee|neck|joint|nerve|back|acute|teen|adult|seasonal|hormonal|high|clinical|treatment-resistant|even|years of|of|fine lines and) ){0,4}";
const howLong =
  "(?:a |one |two |three |four |five |six |just |only |\\d{1,3}[ -]?(?:to |- ?)?\\d{0,2} ?){1,3}(?:short |easy |quick |simple |gentle )?(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|nights?|weeks?|wks?|visits?|sessions?|treatments?|months?|mos?|appointments?|injections?|shots?|adjustments?|doses?)";

/** "Cure" as noun or verb of a treatment; cured ham and cure rates fall to the guards. */
const cure =
  /\b(?<claim>(?<verb>cures?|cured|curing)(?: (?:you|me|us|him|her|them|everyone|everything|it))?)(?![\w/])(?! (?:rates?|models?|fraction|time|light|meat|ham|bacon|violence|resin|depth)\b)/g;

const removal = new RegExp(
  `\\b(?<claim>(?<verb>turns? back|wipes? away|reverses?|reversed|reversing|eliminates?|eliminated|eradicates?|banishes|banish|erases?|erased|ends|end|wipes? out|gets? rid of|got rid of|stops|dissolves?|melts? away|heals?|healed|fixes|fix|fixed|crushes|destroys?|conquers?|defeats?|resolves|permanently \\w{1,12}|regrows?|knocks? out|kicks?|zaps|obliterates|annihilates|kills) ${determiner}${condition}(?! (?:crisis|epidemic|stigma|shortage|disparit|cycle|violence|abuse|myth))s?)(?![\\w])`,
  "g",
);

/** A condition and that it is no more: "vertigo gone", "rosacea disappears", "say goodbye to gout". */
const vanishing = new RegExp(
  `\\b(?<claim>${determiner}${condition}(?: (?:is|are|just|simply|will be|completely|totally|will|all|=|:))? ?(?:(?:gone|vanishe[sd]|disappears?|disappeared|melts? away|reversed|eliminated|erased|cured|healed|eradicated|(?:can |will )be (?:reversed|cured|eliminated|healed|erased)|(?:reversed|cured) (?:with|by)|no more|history|ends here|stops here|reversal)\\b(?: (?:for good|forever|overnight|fast|instantly|by \\w{1,12}|after ${howLong}|in ${howLong}|within ${howLong}|at last))?))|\\b(?:say|kiss|wave|saying)? ?(?:good ?bye|bye(?:[- ]bye)?|adios|so long|farewell)(?: forever)? to ${determiner}${condition}(?: (?:forever|for good|permanently|for life))?|\\b(?:bye(?:[- ]bye)?|goodbye|adios|no more) ${determiner}(?:${condition})`,
  "g",
);

const guarantee =
  /\b(?:(?:100% |fully |absolutely |virtually |practically |basically |almost |personally |results |relief |success |satisfaction )?guarantee(?:s|d|ing)?(?: (?:results?|relief|success|outcomes?|to \w{1,12}|you(?:'ll| will)? ?\w{0,12}|weight loss|pregnancy|that you(?:'ll| will)?|your \w{1,14}|a \w{1,14}|it|or)\b)?|(?:i|we) (?:can |do |absolutely |personally )?promise(?:s|d)? (?:you )?(?:that )?(?:you(?:'ll| will)|results|relief|it(?:'ll| will)|to (?:fix|heal|get you|make you|rid|end|cure)|a (?:pain|better|new|life)|your)(?: \w{1,14}){0,2}|(?:or )?(?:your |you get your |get your |full )?money[- ]back(?: guarantee)?|or (?:it's|its|it is|the next (?:one|visit) is|you don't|your (?:next|visit|treatment)(?: \w+)? is) (?:free|pay)|(?:full )?refund(?:ed)? if (?:it|you|we)\b|or we(?:'ll| will)? (?:refund|pay)(?: you)?|sure[- ]fire|fool ?proof|fail[- ]?(?:proof|safe) (?:way|fix|treatment|plan|cure))/g;

const permanence = new RegExp(
  [
    "\\bpermanent(?:ly)? (?:pain )?(?:relief|results?|fix(?:es)?|solution|cure|remission|weight loss|fat (?:loss|removal|reduction)|freedom|heal(?:ing|ed|s)?|remov(?:al|es?|ed)|eliminat\\w{1,4}|correct\\w{0,4}|gone|end|ends|fixe[sd]|cured?|younger|smooth|straight|youth\\w{0,4}|hair (?:growth|regrowth))",
    "\\brestores? (?:normal|perfect|full|20/20|complete|youthful) (?:hearing|vision|function|sight|movement|mobility|smell|smile|volume|sensation)",
    "(?<=[.!?,] )(?:permanent|permanently|forever|for good|for life|no exceptions|zero exceptions|every single time)(?=[.!])",
    "\\b(?:results?|relief|implants?|veneers?|crowns?|smile|effects?|it|they|that|teeth|youth|skin|filler|glow|transformation|benefits) (?:that )?(?:(?:will|really|actually) )?lasts? (?:a lifetime|forever|for life|for ever|the rest of your life)",
    "(?<=[.,!?;] )(?:it |they |results? |that )?(?:really )?lasts? (?:forever|for life|a lifetime)\\b|\\b(?:it's|they're|is|are|it is|results are) (?:\\w{2,10} )?permanent\\b(?! (?:damage|injury|loss|tooth|teeth|residents?|and irrev))|\\b(?:\\w{3,12}) for life\\b|\\b(?:never|won't|will not|does not|doesn't|do not|don't) (?:ever )?(?:go(?:es)? away|come(?:s)? back|fall(?:s)? out|return|grow back|wear(?:s)? off|fade(?:s)?|relapse|regain)\\b(?: again| ever)?|\\bstay(?:s)? (?:off|gone|away|that way|reversed|cured)(?: for (?:good|life|ever))?|\\blifetime (?:results?|relief|of (?:relief|results|pain[- ]free)|pain relief)",
    "\\b(?:gone|away|fixed?|fixes|relief|results?|pain[- ]free|free of \\w{1,14}|bye|goodbye|eliminat\\w{1,4}|stop(?:s|ped)?|cure[sd]?|heal(?:s|ed)?|solve[sd]?|disappears?|remove[sd]?|dissolves?|melts?|freezes?|kills?|destroys?|zaps?|fades?|clears?|flattens?|tightens?|lifts?|whitens?|straightens?|shrinks?|corrects?|repairs?|rebuilds?|regrows?|banish(?:es)?|beats?|ditch|quit|erase[sd]?|rid of [\\w ]{1,20}|ends?|ended|restored?|reversed?|younger|smooth|thin|slim|lose (?:the )?(?:weight|fat|belly))(?: [\\w'-]{1,14}){0,4} (?:for good|for life|forever|once and for all|permanently|for ever|4ever|4 ever)\\b",
    "\\bpain[- ]?free (?:for life|forever|for good|4 ?ever|always|guaranteed|life)",
    "\\bnever (?:chips?|stains?|fades?|breaks?|sags?|wrinkles?|wears? out|needs? replacing)\\b|\\bnever (?:hurt|suffer|ache|be in pain|feel (?:that |the )?(?:pain|anxious|depressed)|have (?:another |a )?(?:migraine|headache|flare|seizure|cavity|panic attack|back pain|pain)|need (?:surgery|glasses|another|pills|meds|opioids|medication|insulin|a (?:pill|filling|root canal))|diet|shave|age|worry about (?:pain|wrinkles|your weight)|snore|comes? back|return(?:s|ed)?|relapse)(?: again)?\\b",
  ]
    .map((source) => `(?:${source})`)
    .join("|"),
  "g",
);

const future =
  "(?:you(?:'ll|ll| will| are going to|'re going to|'re gonna| gonna)|u(?:'ll| will| gonna)|ur gonna|your \\w{1,14} will|patients will|they will)";
const certainty = new RegExp(
  [
    `\\b${future} (?:definitely |absolutely |soon |finally |always )?(?:(?:be|become|get|feel|stay) (?:pain[- ]?free|cured|healed|symptom[- ]?free|100%|cancer[- ]?free|migraine[- ]?free|drug[- ]?free|med(?:ication)?[- ]?free|pregnant|back (?:to|on|in|at) [\\w ]{3,20}|off (?:(?:your|all|those|the|ur) )?(?:\\w{1,10} )?(?:cpap|meds|medications?|pills|insulin|opioids|statins|metformin|painkillers|antidepressants|inhalers?|crutches|couch)|brand new|like new|20 again|like you're \\d+|(?:walking|running|golfing|dancing|playing|hiking|skiing|lifting|gardening|pickleballing|swimming|biking|sleeping)[\\w ]{0,16} (?:by|in|within|again|this))|look (?:\\w+ )?(?:years )?younger|lose \\d+|drop \\d+|walk out (?:pain|without|taller|\\d+)|sleep (?:like a baby|through)|never [\\w ]{3,20}|see (?:amazing |real |visible |dramatic )?results|wake up (?:pain|without|to)|thank me|regrow|conceive|ditch|(?:be )?walk(?:ing)? again|forget you)`,
    "\\b(?:we|i|it|this|they)(?:'ll|ll| will| are going to|'re going to| can and will)(?: (?:definitely|absolutely|always))? (?:get (?:you|u|your \\w{1,12}) (?:off|back|out of|pain|pregnant|walking|moving|better)|fix (?:you|your|it)|heal (?:you|your)|end your|eliminate|cure|reverse|have you (?:\\w+ing|back|out|off|pain)|make (?:you|your \\w+) (?:pain|look \\d+|better|whole|years)|solve your|take away (?:your|the|all) (?:pain|anxiety)|rid you|work for (?:you|u|everyone)|(?:save|fix|heal|do it for|work on) yours?|change your life|save your (?:life|marriage|knees?|hair|smile))",
    "\\b(?:yours|your (?:results?|outcome|surgery|pain|skin|smile|child|baby|knee|back|hair)|and you|you) (?:will|can expect to) (?:be (?:(?:as |just as )?\\w{1,12} )?(?:as well|too|next|gone|perfect|flawless|amazing|like new|pain[- ]free)|(?:too|as well|be next|look (?:the same|like this|like (?:hers|his)))|get the same|do the same)",
    "\\byour (?:[\\w-]{1,14} ){1,2}will (?:be (?:gone|history|cured|healed|over)|disappear|vanish|melt away|go away|stop|end)\\b|\\b(?:melt(?:s|ed)?|took|takes|dropped|burn(?:s|ed)?) (?:off )?\\d{1,3} ?(?:inches|lbs|pounds|sizes)|\\b(?:(?:do|does|will)(?:n't| not)|won't|no longer|never) needs? (?:their |your |any |her |his |the )?(?:\\w{1,14} )?(?:meds|medications?|medicine|pills|insulin|surgery|glasses|cpap|statins|metformin|inhalers?|opioids|injections)(?: anymore| again| ever)?|\\b(?:comes?|came|gets?|got|going|went|are|is) off (?:of )?(?:(?:their|your|all|the|his|her|ur|every) )?(?:(?:blood pressure|pain|adhd|anxiety|diabetes|bp|heart|thyroid|psych) )?(?:meds|medications?|pills|insulin|opioids|statins|metformin|antidepressants|inhalers)|\\bno more (?:insulin|metformin|meds|pills|statins|injections|medications?|finger sticks|cpap|glasses|inhalers?|antidepressants|opioids|surgery|dentures|braces)",
    "\\b(?:ends?|fixes|stops?|cures?|erases?|eliminates?|heals) it (?:in|within|after|for good|forever|fast|overnight)(?: (?:just )?(?:\\w{1,6}) (?:visits?|sessions?|days?|weeks?|minutes?|hours?))?",
    "\\b(?:makes?|made|making) (?:your |the )?(?:[\\w-]{1,14} ){1,2}(?:a thing of the past|disappear|vanish|history|go away)\\b|\\ba thing of the past\\b|\\b(?:eliminates?|fix(?:es)?|cures?|heals?|reverses?|resolves?|remove) (?:the |your )?(?:root|real|true|underlying) cause(?: of (?:your )?[\\w]{3,14})?|\\b(?:our|this|my) (?:[\\w-]{1,14} ){1,3}(?:fix(?:es)?|cures?|heals?|solves?|ends?|stops?|beats?) (?:it|them|that)\\b|\\bkeeps? (?:you|them|kids) from ever (?:\\w+ing)(?: \\w{1,10}){0,2}|\\b(?:weight|pounds|fat|inches) (?:just |simply |literally )?(?:falls?|melts?|drops?|fl(?:y|ies)|comes?) (?:right )?off\\b(?: and stays? off)?|\\bin (?:all|every|100% of) (?:single )?cases?\\b|\\bnever (?:migrates?|lumps?|bruises?|hurts|swells?|scars|recurs?|slips|leaks?|ruptures?|peels?|comes? back)\\b|\\b(?:no|never) (?:[\\w-]{1,12} ){1,3}ever again\\b",
    "\\b(?:lose|drop|shed|melt off|take off) (?:up to )?\\d{1,3}\\+? ?(?:lbs?|pounds|kg|kilos|inches|dress sizes?|sizes) (?:in|by|within|every|per|a|this|with ?out)\\b(?: [\\w-]{1,10}){0,2}",
    `\\b(?:back (?:on|to|at|in) (?:the |your )?[\\w ]{3,24}|(?:thicker|fuller|younger|smaller|slimmer|thinner|tighter|straighter|whiter|flawless|wrinkle-free|regrown|visible|full|better) ?(?:hair|skin|face|lips|waist|teeth|smile|results?)?|years younger|(?:\\w+ )?relief|pain[- ]free|glass skin|glowing|clear skin|walking|results|dramatic results|new (?:face|smile|body|you)) (?:by (?:the )?(?:weekend|monday|tomorrow|summer|christmas|wedding|next week|friday)|(?:in|within|after) (?:just |only |under |less than |as little as )?${howLong}|overnight|instantly|the same day|guaranteed)`,
    "\\b(?:instant(?:ly)?|immediate(?:ly)?|overnight|same[- ]day) (?:\\w{1,12} )?(?:relief|results?|cure|healing|weight loss|youth|glow[- ]up|transformation|pain[- ]free|pain relief|fix)\\b",
    "\\b(?:turns?|turn) back (?:the |your )?(?:clock|time|biological clock)|\\b(?:takes?|erase[sd]?|shaves?|knocks?|look|looks) (?:off )?(?:ten|10|15|20|\\d{1,2}|decades?|years)[- ]?(?:\\d{1,2} )?(?:years )?(?:younger|off (?:your|her|his|my|the) (?:face|age|skin|look))",
    "\\b(?:gets?|getting) you (?:pregnant|pain[- ]?free|off (?:your |all )?\\w{1,12}|moving again|walking again)|\\b(?:patients|clients|pts|people|everyone|moms) (?:always |all )?(?:leave|walk out|go home|leaves|walks out) (?:pain[- ]?free|glowing|cured|healed|symptom[- ]free|without pain|younger)|\\b(?:fix(?:es)?|heals?|cures?|solves?|unlocks|resets) (?:your|ur) (?:back|neck|knees?|shoulders?|hips?|jaw|feet|spine|gut|hormones|thyroid|metabolism|skin|sleep|brain|posture) (?:in \\w+|within|for good|permanently|forever|fast|overnight|naturally)",
    "\\byou(?:'ll|ll| will) (?:be (?:back )?(?:\\w{3,12}ing|on your feet|up and about|home|at work|yourself|out)\\b[\\w' ]{0,24}? ?(?:by|in|within|that|the same|the next|same|before|tomorrow|tonight|again|overnight)\\b(?: \\w{2,12})?|have your \\w{3,14} back|(?:get|feel|look|have|see) (?:your|the) (?:old )?(?:life|body|youth|energy|smile|self|hair|figure) (?:back|again)|feel (?:20|30|twenty|thirty|brand new|like a (?:new|kid|teen)\\w{0,6}))|\\b(?:nearly |almost |virtually |practically |literally )?(?:every|each|all)(?: single)? (?:(?:one )?of )?(?:our |my |the |these )?(?:[\\w-]{3,14} ){0,2}?(?:patients?|clients?|couples?|pts|moms?|kids?|kiddos|guys?|men|women|person|people|bab(?:y|ies)|members?|customers?|students?|runners?|athletes?|\\d{1,4})(?: who (?:[\\w']{1,14} ){1,6}?)? ?(?:goes|go|leaves?|walks?|gets?|got|is|are|came|comes?|becomes?|has|have|sees?|saw|feels?|felt|loses?|lost|conceives?|conceived|sleeps?|quits?|drops?|dropped|improved?|improves|responded|recovers?|recovered) (?:(?:home|out|off|up|back|in|a|an|the|their|of|with|full|complete|visible|without|no|at least|over|more than|\\d{1,3}) ){0,4}(?:baby|babies|pregnant|remission|pain[- ]free|better|cured|results?|meds|medications?|pills|relief|inches|lbs|pounds|symptoms?|improve\\w{0,4}|difference|healed|well|life|younger|opioids|insulin|pain|success\\w{0,4}|smil\\w{2,3}|sleep\\w{0,3}|glow\\w{0,3}|energy|transform\\w{2,5})\\b|(?<=\\? {0,2})(?:nonexistent|gone|fixed|solved|erased|healed|cured|history|banished|reversed|done and dusted|vanished)(?=[.!,]|$| for| in)",
    "\\b(?:drop|lose|shed|down) (?:up to )?\\d{1,3} (?:by|before) \\w{3,12}\\b|\\b(?:drops?|loses?|sheds?|lost|dropped|melted) (?:up to )?\\d{1,3} ?(?:lbs?|pounds|inches|sizes?|kg) (?:of \\w{3,10}|in (?:a|one|just|\\w+) ?\\w{3,12})|\\b(?:detects?|catch(?:es)?|finds?|spots?|predicts?|identif(?:y|ies)|diagnoses) (?:every|all|100 ?%|any|each and every)(?: single)?(?: of)? (?:[\\w-]{3,16} ?){1,2}|\\b(?:fix|heal|balance|clear|calm|align|open) (?:the |your )?[\\w-]{3,14},? (?:and )?(?:(?:you )?(?:fix|heal|cure|end|stop|lose|clear|beat)|(?:you|it|they) (?:fix|heal|cure|end))s? (?:the |your )?[\\w-]{3,14}\\b|\\b(?:just as|as) (?:effective|good|powerful|strong|potent) as (?:the |a |an |your |any )?(?:vaccines?|surgery|chemo\\w{0,7}|drugs?|botox|statins?|insulin|antibiotics?|opioids?|morphine|prescription\\w{0,1}|meds|medications?|ozempic|ssris?|antidepressants|shots?|facelift|real thing|[a-z]{4,14}(?:ine|ide|ol|cin|in|one|am|ate))\\b|\\b(?:the )?(?:same|identical) (?:results?|effects?|benefits|relief) as (?:the |a |an )?[\\w-]{3,14}|\\bdoes the same (?:job|thing)\\b|\\b(?:the )?(?:better|best) alternative to (?:surgery|opioids|meds|medications?|statins|insulin|antidepressants)\\b",
    "\\bworks? (?:even )?(?:when|where|after|if) (?:[\\w',-]{2,14} ){1,8}?(?:fail(?:s|ed)?|failed|couldn't|didn't|can't|cannot|gave up|haven't|won't)\\b|\\b(?:do|does|work|works|happen|happens) (?:it |this |that |the same |wonders )?for (?:every (?:single )?one of you|yours?|anyone|anybody|all of you|your \\w{3,10}) ?(?=[.!,]|$|too|next)|\\bis all (?:anyone|anybody|you|u|it|they|most people|your \\w{3,10}|she|he) (?:ever )?(?:needs?|needed|takes?|took)\\b|\\b(?:never|not once|haven't|hasn't) (?:met|seen|had|found|treated) an? (?:[\\w-]{2,14} ){1,3}(?:we|i|it|she|he|they) (?:couldn't|could not|can't|cannot|didn't|haven't) \\w{3,10}|\\b(?:finds?|detects?|catch(?:es)?|spots?) (?:[\\w-]{3,14} ){1,3}(?:\\w{2,8} )?(?:years|months|decades) (?:earlier|sooner|before)\\b|\\b(?:stronger|better|more (?:effective|powerful|potent)|faster|superior|safer) (?:than|to) (?:any|every|all|most|the best) (?:[\\w-]{3,14} ){0,2}?(?:antidepressants?|pills?|drugs?|medications?|meds|surgery|surgeries|vaccines?|statins?|opioids?|painkillers?|prescriptions?|antibiotics?|chemo\\w{0,7}|therap(?:y|ies)|treatments?|creams?|fillers?|botox|facelifts?|injections?|ssris?|insulin|inhalers?|steroids?|cpap|implants?)\\b|\\bworks? (?:just as|as|every bit as|exactly as) (?:well|good|fast)(?: (?:for|as) (?:any |every |the )?\\w{3,14})?|\\b(?:ends?|fixes|stops?|cures?|erases?|eliminates?|heals|reverses?|clears?|quiets|solves?) (?:it|them|that|this) (?:permanently|completely|entirely|instantly|naturally|overnight|every time|in (?:\\w{1,6} ){1,2}(?:visits?|sessions?|days?|weeks?|minutes?|hours?))|\\ba (?:brand[- ]new|whole new|new) (?:brain|spine|knee|back|face|body|gut|you|smile|liver|immune system|nervous system|pelvis|neck|set of \\w{3,8}) (?:in|by|after|within|overnight)\\b(?: \\w{1,6} \\w{3,8})?|\\bback (?:at|on|to|in) (?:the |your )?\\w{3,14} (?:that|the|the very) (?:same|next) (?:day|morning|afternoon|night|evening|week)|\\b(?:one|two|three|four|five|six|eight|ten|twelve|a single|\\d{1,2}) (?:[\\w-]{3,14} ){0,2}(?:sessions?|treatments?|visits?|shots?|injections?|infusions?|drips?|adjustments?|doses?|weeks|rounds?|facials?|pellets?|drops|releases?|needles?|appointments?) (?:(?:of|on|in|with|at) (?:[\\w-]{2,14} ){1,3})?(?:and|=|later,?) (?:the|your|ur|my|her|his|it's|they're|you're|thirty|twenty|\\d{1,2}) (?:[\\w'-]{2,14} ){0,4}(?:gone|stops?|stopped|lifts?|lifted|over|behind|history|back|free|again|vanish\\w{0,2}|melt\\w{0,2}|disappear\\w{0,3}|clears?|cleared|fixed|healed|done|normal|new|quiets?|fades?|asleep|remission)\\b",
    "\\byour [\\w-]{3,14} will be (?:better than [\\w/ ]{2,14}|perfect|flawless|brand[- ]new|gone|like new|normal again|healed|amazing|pain[- ]free)\\b|\\b(?:they|it|that) (?:just |simply |literally )?(?:vanish(?:es)?|disappears?|melts? away|evaporates?)\\b",
    "\\b(?:does|do|did|can do|achieves?) (?:in (?:an? |one |\\d{1,2} )?\\w{3,10} )?what (?:[\\w-]{3,14} ){1,3}(?:can't|cannot|couldn't|never could|won't|take|takes)(?: (?:do|in))?(?: [\\w-]{2,12}){0,2}|\\b(?:you're|you are|you'll be|feel|look|be) (?:1[89]|2\\d|3\\d|twenty|thirty|a teenager) again\\b|\\b(?:takes?|wipes?|erases?|shaves?|knocks?|peels?|melts?) (?:\\d{1,2} years|decades|years|a decade) off\\b(?: (?:a|your|her|his|the|any) \\w{3,8})?|\\bremoves? the (?:reason|cause)s? (?:[\\w']{2,10} ?){1,3}|\\b(?:you )?get to keep your (?:gallbladder|uterus|tonsils|knees?|hips?|tooth|teeth|prostate|hair|breasts?|thyroid|appendix|ovaries)|\\bwho no longer needs? (?:it|one|them|surgery)\\b|\\b(?:never|haven't|hasn't) (?:had|have|seen|met)(?: an?| one| any)? (?:single )?(?:client|patient|person|kid|baby|guy|woman|case|pt|mom) (?:it|this|that it|whom it|who) (?:didn't|did not|couldn't|doesn't|hasn't) (?:help\\w{0,2}|work\\w{0,2}|fix|respond|improve|get better)(?: (?:for|on))?|\\bwill not lose (?:a single|one|another|any)(?: single)? (?:more )?\\w{3,8}|\\b(?:let|have) us take (?:yours|your \\w{3,12}|it|that \\w{3,12}) away\\b|\\b(?:takes?|brings?|drops?) (?:your |the )?(?:\\w{3,10} )?pain from an? \\d{1,2} to (?:an? )?(?:\\d|zero)\\b|\\b(?:with )?(?:total|complete|absolute|perfect|100%) (?:certainty|accuracy)\\b|\\b(?:it'll|it will|ours will|this will|and will|we'll|they'll) (?:do|fix|heal|work on|save|clear|cure) yours(?: too)?\\b",
    "\\b(?:do(?:es)? the same|do it|work|happen) for (?:you|your \\w{3,12})(?: too)?\\b(?=[.! ]|$)|\\byou too can (?:\\w{2,12} ?){1,5}|\\b(?:yes,? (?:it|they) (?:really |actually )?works?)\\b(?! (?:by|with|like|on|in))|\\b(?:it|this|they|that) (?:just|simply|really|actually|absolutely|always|100%) works?\\b(?! (?:by|with|like|on|in))",
    "\\b(?:spares|saves|preserves|protects) (?:every|all) (?:nerves?|tooth|teeth|function|follicles?)",
  ]
    .map((source) => `(?:${source})`)
    .join("|"),
  "g",
);

const always =
  /\b(?:(?:100|99(?:\.\d{1,2})?|98|95) ?(?:%|percent) (?:success(?:ful)?(?: rate)?|effective(?:ness)?|efficacy|cure(?: rate)?|accura(?:te|cy)|results?|pain[- ]?free|relief|satisfaction|recovery|guaranteed|proven|works?|reliable|protection|protected|implant success|pregnancy rate|closure)|(?:100|hundred) ?(?:%|percent) of (?:my |our |the )?(?:patients|pts|clients|people|cases|kids|women|men|users)|success rate of (?:100|9\d)(?:\.\d)? ?(?:%|percent)|(?<=[,.!] )every\.? (?:single\.? )?time(?=[.!])|never fails?|has never failed|(?:100|a hundred) ?(?:%|percent) of the time|(?:works?|working) (?:every|each) (?:single |damn )?time|works? (?:9\d|100) ?(?:%|percent) of the time|always works?|works? without fail|can't fail|cannot fail|never (?:had|seen|have) (?:a |it |one |this )?(?:fail(?:ure)?|not work|nonresponder)|zero failures|never (?:had|seen|have) (?:a |one )?(?:failed|bad|botched) \w{1,14}|perfect (?:results|outcomes|success)(?: every time)?)(?!\w)/g;

/** The same in Spanish; the plain view has no accents. */
const spanish =
  /\b(?:(?:resultados?|alivio|exito) (?:100 ?% )?(?:garantizados?|permanentes?|inmediatos?|definitivos?)|garantiza(?:mos|do|da)\b(?: (?:resultados|alivio|la cura))?|(?:eliminacion|solucion|curacion|cura) (?:total|definitiva|permanente|garantizada)|(?:cura|elimina|revierte|desaparece|acaba con|adios a(?:l| la| las| los)?|olvidese de(?:l| la| las| los)?) (?:(?:el|la|las|los|su|sus|tu|tus|todo tipo de) )?(?:dolor(?:es)?|diabetes|artritis|migranas?|varices|ansiedad|depresion|cancer|insomnio|hernias?|arrugas|acne|caries|alergias|celulitis|manchas|presion alta)(?: (?:para siempre|de por vida|en una (?:sola )?(?:sesion|visita)))?|le devolvemos su dinero|(?:dientes|piel|sonrisa|resultados?) (?:[a-z]{3,12} )?(?:para siempre|de por vida)|100 ?% (?:efectivo|eficaz))\b/g;

const regexes: readonly (readonly [CureKind, RegExp])[] = [
  ["guarantee", guarantee],
  ["permanence", permanence],
  ["certainty", certainty],
  ["always", always],
  ["cure", cure],
  ["removal", removal],
  ["removal", vanishing],
  ["guarantee", spanish],
];

/** Services and manners that a practice may promise. */
const service =
  /\b(?:call ?backs?|calls?|response|respond|repl(?:y|ies)|appointments?|same[- ]day (?:appointment|visit|access|sick)|privacy|access|equit\w{1,4}|private|confidential\w{0,4}|hipaa|prices?|pricing|cost|fees?|wait times?|seen|see you|on time|clean|warm|welcome|hello|kindness|kind|honest\w?|listen|respect|courtesy|courteous|coffee|cookies|answer|spot|seat|laugh|smile at|a human|real person|dignity|transparen\w{1,4}|work hard|do (?:my|our) best|try|be there|care about|treat you like|explain|stay with|hold your hand|warranty on the device|parking|fun|loan|tuition|income|job|match|shift|speech|right to|rights|by law|constitution|basic income)\b/;

/** Treatment talk in which "reverses" and "stops" are plain pharmacology or first aid. */
const plainEffect =
  /\b(?:naloxone|narcan|overdose|sedation|anesthesia|anaesthesia|blockade|paralysis|anticoag\w{1,8}|warfarin|doac|bleeding|clot(?:ting)?|heart attack|stroke symptoms|low blood sugar|hypoglycemia|anaphyla\w{1,4}|allergic reaction|the day|the visit|the week|the call|month|program|stigma|silence|violence|epidemic|crisis|shortage|inequity|disparit\w{1,5}|vasectomy|tubal)\b/;

const tumorCare =
  /\b(?:surgery|surgical|resect\w{1,4}|excision|excised|mohs|chemo\w{0,8}|radiation|radiotherapy|transplants?|immunotherapy|early|caught|stage|screening|oncolog\w{1,5}|remov\w{1,4}|survivors?|survival|trial|childhood|lymphoma|leukemia)\b/;

/** Claims enough for any draft. */
const MOST_CLAIMS = 100;

/** Every promise of a cure or a sure result that the draft puts forward, in order, without overlaps. */
export const cureClaims = defineFact("cureClaims", (draft): readonly CureClaim[] => {
  const found: CureClaim[] = [];
  const selling = draft.get(pitches);
  for (const [kind, regex] of regexes)
    for (const match of matches(draft, regex, "lower")) {
      // Nobody promises this often; a draft made only to be slow stops here.
      if (found.length >= MOST_CLAIMS) break;
      const claim = match.groups["claim"] ?? match.text;
      const trimmed = claim.trim();
      const start = match.start + match.text.indexOf(trimmed);
      const span = { start, end: start + trimmed.length };
      if (isIdiom(draft, span) || !isClinical(draft, span) || !isAsserted(draft, span)) continue;
      if (!stands(draft, kind, span, selling)) continue;
      const verb = match.groups["verb"];
      found.push({
        ...span,
        kind,
        ...(verb && trimmed.startsWith(verb) && { verb: { start, end: start + verb.length } }),
      });
    }
  // What the patterns mark already keeps its own bounds and its rewording.
  for (const { start, end } of draft.get(effectClaims))
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ start, end, kind: "removal" });
  return withoutOverlaps(found);
});

/** The guards of each kind: what a careful reader leaves alone although the words are there. */
function stands(draft: Draft, kind: CureKind, span: Span, selling: boolean): boolean {
  const sentence = sentenceAt(draft, span.start);
  const text = draft.lower.slice(
    Math.max(sentence.start, span.start - 200),
    Math.min(sentence.end, span.end + 200),
  );
  const after = draft.lower.slice(span.end, Math.min(sentence.end, span.end + 60));
  const before = draft.lower.slice(Math.max(sentence.start, span.start - 60), span.start);
  const hedged =
    selling || /\b(?:we|i) can $/.test(before)
      ? isHedgedBeyondCan(draft, span)
      : polarityAt(draft, span).hedged;
  // Cured of a habit or a liking: no illness.
  if (ofHabit.test(after)) return false;
  if (kind === "guarantee") {
    if (
      /\bguarantee[sd]?\b|promise/.test(draft.lower.slice(span.start, span.end)) &&
      service.test(draft.lower.slice(span.start, span.end + 60))
    )
      return false;
    // "Guaranteed chaos": nothing of health is promised.
    if (
      !selling &&
      /^guarantee[sd]?$/.test(draft.lower.slice(span.start, span.end)) &&
      termsNear(draft, span).length === 0
    )
      return false;
    if (
      !selling &&
      /^guaranteed? to/.test(draft.lower.slice(span.start, span.end)) &&
      termsNear(draft, span).every((term) => term.kind === "profession")
    )
      return false;
    // A bare "guarantee" promises health only where health is spoken of.
    if (
      /^guarantees?$/.test(draft.lower.slice(span.start, span.end)) &&
      (!selling || termsNear(draft, span).every((term) => term.kind !== "condition"))
    )
      return false;
    return !/\b(?:is|was|are) (?:never|not) $/.test(before);
  }
  if (kind === "cure") {
    // "The cure for a bad night": what is cured must be a matter of health.
    const object = /^ (?:for|to) /.test(after);
    if (
      object &&
      !termsNear(draft, span, "condition").some(
        (term) => term.start >= span.end && term.start < span.end + 50,
      )
    )
      return false;
    if (
      /\b(?:blues|mondays?|boredom|hangry|curiosity|hiccups|jet lag|hangover|bad (?:day|call|night)|long day)\b/.test(
        after,
      )
    )
      return false;
    // Cured of what is no illness.
    if (
      /^ of (?:my|his|her|their) /.test(after) &&
      !termsNear(draft, span, "condition").some((term) => term.start >= span.end)
    )
      return false;
    if (/^ (?:having|being|needing|the need|stupid|nothing)\b/.test(after)) return false;
    // A cure hoped for, a rate, a search; infections and tumors that treatment does cure.
    if (hedged) return false;
    if (has(text, curable) && !has(text, lasting)) return false;
    if (
      /\b(?:cancers?|tumou?rs?|melanomas?|carcinomas?|leukemias?|lymphomas?)\b/.test(text) &&
      tumorCare.test(text)
    )
      return false;
    return (
      !/\b(?:for|to|a|the|of|towards?|possible|potential|future|new|about|and|or|no|prevention|treatment|find|known) $/.test(
        before,
      ) || /\b(?:a|the|natural|real|ultimate|secret|new|permanent) $/.test(before)
    );
  }
  if (kind === "removal") {
    if (plainEffect.test(text)) return false;
    if (hedged) return false;
    const said = draft.lower.slice(span.start, span.end);
    // Weak verbs are common in plain teaching ("stretching stops the pain"); they promise where something is sold.
    const strong =
      /^(?:reverse|eliminat|eradicat|banish|eras|wipe|crush|destroy|conquer|defeat|obliterat|annihilat|permanent|melt|heal|fix|dissolve|cured?)|\breversal|vanish|disappear|melt|eliminat|erased|cured|eradicat|reversed/.test(
        said,
      );
    if (/\bif\b/.test(before) || /\b(?:he|she|they|i|his|her|my) (?:\w+ )?$/.test(before))
      return selling && strong;
    if (sourceNear(draft, span)) return false;
    return (
      selling ||
      /\b(?:our|my) (?:[\w-]{1,14} ){1,4}$/.test(before) ||
      /\b(?:one|1|two|2|a single|just) (?:[\w-]{1,14} ){1,3}(?:and|=|,) ?$/.test(before) ||
      (strong && draft.context.postType !== "education" && !/\b(?:to|not|usually|often) $/.test(before))
    );
  }
  if (kind === "certainty") {
    // Told of oneself, in the past.
    if (
      /^better by\b/.test(draft.lower.slice(span.start, span.end)) &&
      /\b(?:being|been|was|were|felt|am|got) $/.test(before)
    )
      return false;
    if (
      /^(?:detect|catch|find|spot|identif|diagnos)/.test(draft.lower.slice(span.start, span.end)) &&
      !selling
    )
      return false;
    if (hedged && !/\bup to|as little as/.test(draft.lower.slice(span.start, span.end))) return false;
    if (/\b(?:most people|on average|typically|may)\b/.test(text)) return false;
    if (sourceNear(draft, span)) return false;
    return (
      selling ||
      draft.context.postType === undefined ||
      draft.context.postType === "original" ||
      /^(?:[wiyu]|this)/.test(draft.lower.slice(span.start, span.end)) ||
      /\b(?:we|our|my) (?:[\w-]{1,12} ){0,3}$/.test(before)
    );
  }
  // "Tea, every time": a liking. What works every time is said to work.
  if (
    kind === "always" &&
    !selling &&
    /^(?:every|each)(?: single)? time$/.test(draft.lower.slice(span.start, span.end)) &&
    !/\b(?:work|fix|help|heal|cure|relie|kill|stop|result|succe|pain|end|beat|safe|perfect)/.test(text)
  )
    return false;
  if (kind === "always") return !sourceNear(draft, span) && !/^\W{0,2}(?:agree|cotton|oxygen)/.test(after);
  // Permanence: devices and damage may be permanent; teaching may say so of tissue.
  if (hedged) return false;
  // "Hair doesn't come back thicker": how it comes back, not whether.
  if (/\bback$/.test(draft.lower.slice(span.start, span.end)) && comesBackHow.test(after)) return false;
  // "A sore that does not go away" is a symptom.
  if (
    /^(?:(?:does|do|will) ?n[o']t|won't|stays?)\b|^(?:doesn't|don't)/.test(
      draft.lower.slice(span.start, span.end),
    ) &&
    !selling
  )
    return false;
  if (
    /\b(?:damage|loss of|scarring|disability|hair (?:removal|reduction)|sterili[sz]ation|contracepti\w{1,4}|vasectomy|pacemaker|teeth come|adult teeth)\b/.test(
      text,
    )
  )
    return false;
  return selling || draft.context.postType !== "education";
}
