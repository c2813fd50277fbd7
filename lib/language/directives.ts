import { defineFact, type Draft } from "@/lib/engine/draft";
import { compile, execAll, matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { addresseeAt, conversation, inCare, type Addressee } from "./addressee";
import {
  bodyWords,
  escalations,
  isOffTopic,
  namesBodyOrCare,
  parentRedFlag,
  parentTopic,
  redirects,
  statesLimits,
} from "./care-direction";
import { careWords, type CareKind, type CareWord } from "./care-words";
import { isQuoted } from "./quoted-question";
import { sentenceAt, type Sentence } from "./sentences";
import { words, type Word } from "./words";

/** What an order does to care that somebody has or might have. */
export type DirectiveAct = "stop" | "change" | "start" | "refuse";

/** An order, permission or piece of advice: a verb and the care it is about. Half-open span of the plain view, from its lead to its object. */
export interface Directive extends Span {
  readonly act: DirectiveAct;
  /** What it is about; `amount` is a bare dose ("take 600"). */
  readonly object: CareKind | "amount";
  readonly mood: "order" | "you-should" | "you-may" | "i-would" | "do-not";
  readonly to: Addressee;
  /** The verb alone. */
  readonly verb: Span;
  /** The object says whose it is: "your blood thinner". */
  readonly possessed: boolean;
}

const verbs = new Map<string, DirectiveAct>();
const listVerbs = (act: DirectiveAct, text: string) => {
  for (const verb of text.split(" ")) verbs.set(verb, act);
};
listVerbs(
  "stop",
  "stop quit drop ditch hold skip pause wean discontinue deja deje déjala dejala dejar suspende suspenda quita quítale quitale stopping quitting dropping skipping holding toss dump lose eliminate throw miss off dc",
);
listVerbs(
  "change",
  "double triple quadruple halve increase decrease reduce lower raise bump up cut taper switch swap replace change adjust alternate split doubling cutting tapering increasing bumping switching space crush crank nudge tweak dial ramp knock half titrate combine mix stack",
);
listVerbs(
  "start",
  "take try start use add begin apply put rub give get run do pop inject go have request order ask ice heat wear tape wrap splint rest elevate soak eat drink chew taking trying starting using giving getting adding ask book schedule restart resume continue keep drain lance pierce squeeze leave ignore vaccinate immunize circumcise insist push demand breastfeed drink drive fly mix eat need needs want dale tomate tome tómate tómela tomela tómelo tomelo tomen tómense tomar dele déle ponle póngale pongale ponte póngase pongase aplica aplique aplícate aplicate usa unta inyecta siga sigue súbele sube suba",
);
listVerbs(
  "refuse",
  "refuse cancel decline delay postpone avoid reschedule let bother believe demand refusing avoiding delaying wait space",
);
/** What a person does with a body or a remedy: advice where it answers one person about theirs, whatever its object. */
const bodily = new Set(
  (
    "stay keep rest sleep lie lay sit stand walk run jog swim lift play fly travel train drive stretch move wiggle massage rub press roll hang " +
    "lean bend eat drink sip gargle rinse flush wash clean scrub soak bathe shower cover uncover wrap wear elevate ice heat cool warm pop squeeze " +
    "pick peel trim cut file shave tweeze pull push breathe hold blow sniff inhale swallow chew suck spit feed nurse pump burp swaddle wake ride " +
    "tough skip stop quit ease limit give leave ignore relax chill trust say insist refuse sign cancel go get switch double start resume " +
    "restart continue fast detox cleanse load bump hydrate moisturize exfoliate dab apply smear spray slather tape splint brace take use try put " +
    "avoid drop ditch add increase reduce lower raise cycle hike golf dance squat scratch touch fill crack pluck remove shift bring cup mix steam " +
    "wait monitor alternate drown bite nap do have return squirt wipe lube air dry freeze burn tilt hum cough laugh up crank finish"
  ).split(" "),
);
for (const verb of "tomar dejar usar parar suspender subir bajar dar ponerte ponerse empieza empiece sigue evita evite".split(
  " ",
))
  bodily.add(verb);
verbs.set("demand", "start");
for (const verb of "move shift ease step wean switch".split(" "))
  if (!verbs.has(verb)) verbs.set(verb, "change");
for (const verb of "sip gargle dab smear spray slather swallow grab pick slap feed load megadose up finish return".split(
  " ",
))
  if (!verbs.has(verb)) verbs.set(verb, "start");
verbs.set("space", "change");

/** Verbs that are also nouns or auxiliaries: they order only with an object close behind. */
const light = new Set(
  "go have do get run put use need needs order let keep off up half try add give start ask hold miss lose wait".split(
    " ",
  ),
);

const amount =
  /^[^.!?\n]{0,40}?\b(?:\d+(?:\.\d+)?[- ]?(?:mg|mcg|g|ml|cc|units?|iu|tabs?|tablets?|pills?|caps?|capsules?|drops|puffs|tsp|tbsp|teaspoons?|of (?:the|them|those|your) |x ?(?:a|\/|per) ?(?:day|d\b)|times (?:a|per) day|percent)|(?:two|three|four|a couple(?: of)?|half(?: a| of (?:a|the|your))?|one|an extra|another|double|twice|\d) (?:of (?:the|them|those|your) |extra |more )?(?:mg|mcg|units|pills?|tablets?|tabs?|capsules?|drops|puffs|teaspoons?|doses?|shots?|excedrin|advil|tylenol|aleve|ibuprofen|benadryl|xanax|\d{2,4}s?)|(?:every|q) ?(?:\d|four|six|eight|twelve|other) ?(?:hours?|hrs?|days?|h)(?![a-z])|(?:once|twice|three times|\d x|\dx) (?:a |per |\/ ?)?(?:day|daily|night)|(?:the|a) \d{1,3}(?:[.,]\d{1,3})?(?= (?:and|or|then|instead|not)\b|[.,!?]|$)|(?:200|300|325|400|500|600|800|1000)\b(?! (?:people|patients|miles|meters|steps|calories|words|followers|reviews|dollars|degrees|years|bucks|feet|yards|studies|women|men|adults|kids)))/;

// ---------------------------------------------------------------- what leads to the verb

const filler =
  "(?:(?:just|safely|definitely|def|easily|totally|probably|prob|absolutely|also|really|always|simply|still|now|then|go ahead and|go and|at least|immediately|honestly|even|either|first|maybe|probably|for sure|gradually|slowly|quickly|have to|try to|start to|want to|keep|please|completely|today|tonight|tomorrow) ){0,3}";

const youShould = compile(
  `\\b(?:you|u|ya|she|he|they|(?:your|ur) (?:little )?[a-z]{2,12})(?:'ll|'d| will| would| really| definitely| probably| prob| both| all){0,2} (?:should|shld|need to|needs to|must|have to|has to|gotta|got to|ought to|better|had better|might want to|may want to|want to|wanna|should not|shouldn't|must not|mustn't|need|are gonna|are going to|'re gonna|'re going to|'ll want to|better not) ${filler}$|\\b(?:no )?(?:debes?|debe|tienes? que|tiene que|hay que|deber[ií]as?) $`,
  "",
);
const youMay = compile(
  `\\b(?:you|u|ya|she|he|they|(?:your|ur) (?:little )?[a-z]{2,12})(?:'re| are|'s| is)? (?:can|could|may|don't need to|don't have to|dont need to|dont have to|do not need to|do not have to|needn't|no longer need to|fine to|ok to|okay to|safe to|good to|free to|clear to|cleared to|allowed to|able to) ${filler}$|\\b(?:puedes?|podr[ií]as?) $|\\b(?:it's|its|it is|that's|totally|perfectly|completely) (?:totally |perfectly |completely |fine |also ){0,2}(?:fine|ok|okay|safe|alright|good) to ${filler}$|\\b(?:no need to|no reason to|feel free to|no harm in|nothing wrong with|no problem to|no need for you to) ${filler}$`,
  "",
);
const iWould = compile(
  `\\b(?:i'd|i would|id|i'd probably|if (?:i were|it were|i was) (?:you|me)[a-z' ]{0,14},?(?: i'd| i would)?|i recommend(?: you| that you)?|i suggest(?: you| that you)?|i advise(?: you to)?|my advice(?: is|:)?(?: to| you)?|i want you to|i need you to|i'd like you to|i wouldn't|i would not|let's|we need to|we should|why not|why don't you|how about|(?<![a-z] )would|best to|better to|time to|worth|you're better off|your best bet is to|the fix(?: is|:)(?: to)?|solution:?|tell (?:your \\w+|them|him|her|the \\w+)(?: that)? (?:you want|you need|you'd like|to)|(?:demand|insist|ask)(?: that)? they) ${filler}$`,
  "",
);
const doNot = compile(
  `\\bno puedes? $|\\b(?:don't|dont|do not|never|no|please don't|won't need to|you shouldn't|you should not|shouldn't|not|stop) (?:ever |even |you |u |let (?:them|him|her|anyone|your \\w+) |bother |just |go |be ){0,2}${filler}$`,
  "",
);
/** "you need insulin", "you definitely want an MRI". */
const needing =
  /\b(?:you|u|he|she|they|(?:your|ur) (?:little )?[a-z]{2,12}) (?:don't |dont |do not |doesn't )?(?:definitely |def |really |probably |prob |clearly |absolutely |just |also |totally |both |still |actually |only ){0,2}$/;
/** "if you need", "what you want": the need is open. */
const askedNeed =
  /\b(?:if|whether|when|what|how|why|which|who|that|do|does|everything|all|anything|until|unless|once|tools|help|care|support|answers|information) (?:you|u|he|she|they|your \w+) (?:\w+ )?$/;
/** Nothing, a mark, or a joining word stands before: the verb heads its clause. */
const clauseHead =
  /(?:^|[,;:.!?…)"*•➡👉✅⚠\-—–→]|--|->|\p{Extended_Pictographic}\uFE0F?|^\s{0,2}\d{1,2}[.)])\s{0,2}(?:(?:and|then|or|so|but|just|please|pls|plz|also|now|yes|yep|yeah|no|nope|ok|okay|def|definitely|totally|instead|honestly|maybe|simply|immediately|today|tonight|tomorrow|first|always|go ahead and|for now|meanwhile|girl|bro|hon|friend|folks|sorry|look|listen|hey|hi|again|plus|personally|probably|go|well|oh|ugh|urgently|right now|at night|in the morning|for \d{1,2} days|until then)[, ]{1,2}){0,3}$/u;
const joined =
  /\b(?:and|then|or|just|so|but|&|\+) (?:then |just |also |please |maybe |definitely |you can |immediately |at least |go ahead and ){0,2}$/;

/** A subject that the joined verb belongs to: nobody is ordered. */
const otherSubject =
  /\b(?:i|we|he|she|they|it|who|that|which|patients?|people|folks|clinicians?|doctors?|surgeons?|researchers|to|will|would|did|does|my|our|team|study|often|usually|may|might|some|many|most|i've|i'm|we've|we're|helped|been|was|were)\b[^,;.!?]{0,60}$/;

/** Whose care a second clause is about. */
const mentionHead =
  /^(?:[^\p{L}\d@]{0,4}@[\w.]{1,40}[,:]? ?){1,3}(?:(?:just|please|pls|so|yes|no|yep|you|ok|definitely|hey|hi) ){0,2}$/u;
const vocativeHead =
  /^\P{L}{0,4}(?:(?:hi|hey|dear|ok|oh|yes|no) )?[\p{L}.'-]{2,16}(?: [\p{L}'-]{2,16})?[,:!—–-] ?(?:(?:just|please|pls|so|yes|no|go ahead and|definitely) ){0,2}$/u;

/** The answer to what somebody asked: "…: sure", "we told her yes". */
const granted =
  /^[^.!?:\n]{2,80}(?:[:.?!\u2014-]{1,3} ?|,? (?:and|so) )(?:(?:i|we|my answer|the answer|our answer) ?(?:[a-z]{2,8} ){0,4}?(?:told (?:her|him|them|mom|dad)|said|was|is|replied|answered)?:? ?)?(?:that )?(?:it's |it is |that's )?["']?(?:sure|yes|yep|yup|yeah|of course|absolutely|go (?:ahead|for it)|totally|definitely|no problem|fine|ok|okay|no need|nope|perfectly (?:fine|safe)|safe)\b/;

/** "We don't take any": others do without. */
const ofOthers =
  /\b(?:we|i|they|he|she|it|people|patients|kids|nurses|doctors) (?:really |still |also |just )?(?:don't|dont|do not|never) (?:\w+ ){0,2}$/;

/** "Asked if he could take it. I said sure": allowed to one who asked, and no patient of the author's. */
function isGranted(draft: Draft, sentence: Sentence, verbStart: number): boolean {
  const before = draft.lower.slice(Math.max(sentence.start, verbStart - 90), verbStart);
  return (
    sentence.stop !== "?" &&
    whetherTheyMay.test(before) &&
    granted.test(draft.lower.slice(verbStart, verbStart + 140)) &&
    !inCare.test(draft.lower.slice(Math.max(0, verbStart - 160), verbStart + 140))
  );
}
const whetherTheyMay =
  /\b(?:if|whether) (?:she|he|they|it|her \w+|his \w+)(?:'s| is|'d| could| can| should| may| might)(?: \w+){0,2}? $/;

/** "Told her to", "we said to just": what the author advised, retold. */
const retold =
  /(?:^|[.,;:!?] ?|\b(?:i|we|and|so|then|but) )(?:just |also |simply )?(?:told (?:her|him|them|mom|dad|you)|said|advised (?:her|him|them)) (?:not )?to (?:just |always |at least )?(?:[a-z]{3,10} (?:the|her|his|their|it|that) (?:[a-z]{3,14} )and )?$/;

function moodOf(draft: Draft, sentence: Sentence, verbStart: number): Directive["mood"] | undefined {
  const from = Math.max(sentence.start, verbStart - 90);
  const before = draft.lower.slice(from, verbStart);
  const verb = draft.lower.slice(verbStart, verbStart + 8);
  if (/^(?:needs?|want|require)\b/.test(verb)) {
    if (!needing.test(before) || askedNeed.test(before)) return undefined;
    return /n't (?:\w+ )?$|not $/.test(before) ? "you-may" : "you-should";
  }
  // "Asked whether she could stop it": told, not advised, unless the answer stands behind it.
  if (isGranted(draft, sentence, verbStart)) return "you-may";
  if (retold.test(before)) return /\bnot to (?:\w+ )?$/.test(before) ? "do-not" : "you-should";
  if (
    /\b(?:if|whether|asked|asks|told|tells|says|said|wondered|wonders|thought|thinks)\b[^.!?]{1,24}\b(?:she|he|they|i|we|her|him|them) (?:\w+ ){0,2}$/.test(
      before,
    )
  )
    return undefined;
  if (doNot.test(before)) return ofOthers.test(before) ? undefined : "do-not";
  // "So pleased you could get through it": what they did.
  if (youMay.test(before))
    return /\b(?:pleased|glad|happy|proud|grateful|relieved|thrilled|delighted|hope|love|loved|amazing|wish) (?:that )?(?:you|u) (?:can|could|were) (?:\w+ )?$/.test(
      before,
    )
      ? undefined
      : "you-may";
  if (youShould.test(before))
    return /(?:not|n't|never) (?:\w+ ){0,2}$/.test(before) ? "do-not" : "you-should";
  if (iWould.test(before))
    return /\b(?:wouldn't|would not) (?:\w+ ){0,2}$/.test(before) ? "do-not" : "i-would";
  if (
    from === sentence.start &&
    (clauseHead.test(before) || mentionHead.test(before) || vocativeHead.test(before))
  )
    return "order";
  if (
    clauseHead.test(before) &&
    !/\b(?:i|we|he|she|they|to|for|like|as|including|such as|e\.g)\b[^,;.!?]{0,30},? ?$/.test(before)
  )
    return "order";
  if (joined.test(before) && !otherSubject.test(before)) {
    // "you should stop X and take Y": the second verb is of the first one's mood.
    return /\b(?:you|u) (?:should|need to|must|can|could)\b/.test(before) ? "you-should" : "order";
  }
  return undefined;
}

// ---------------------------------------------------------------- what the verb is about

const objectOf = (
  draft: Draft,
  verbEnd: number,
  sentence: Sentence,
): { word?: CareWord; end: number; amount: boolean } | undefined => {
  const after = draft.lower.slice(verbEnd, Math.min(sentence.end, verbEnd + 80));
  const stop =
    /[.!?;:\n(]|,? (?:and|but|then|or|because|if|when|while|until|so|since|who|that) (?:you|i|it|they|he|she|we|the|your|this|that|call|see|talk|ask|tell|get)\b/.exec(
      after,
    )?.index ?? after.length;
  const scope = after.slice(0, stop);
  const dose = amount.exec(scope);
  const found = draft
    .get(careWords)
    .find((one) => one.start >= verbEnd && one.start - verbEnd <= Math.min(stop, 44) && one.kind !== "organ");
  if (found) {
    // "The shingles vaccine": what is named after the illness is what is taken.
    const care = draft.get(careWords);
    const next = care[care.indexOf(found) + 1];
    const word =
      (found.kind === "condition" || found.kind === "symptom") && next && next.start - found.end === 1
        ? next
        : found;
    const end = dose ? Math.max(word.end, Math.min(verbEnd + dose[0].length, verbEnd + stop)) : word.end;
    return { word, end: withTail(draft, end, verbEnd + stop), amount: dose !== null };
  }
  if (dose) return { end: withTail(draft, verbEnd + dose[0].length, verbEnd + stop), amount: true };
  return undefined;
};

/** The schedule belongs to the order: "tonight", "5 days before", "in half". */
const tail =
  /^ (?:today|tonight|tomorrow|now|cold turkey|completely|in half|for good|right away|immediately|instead|first|every (?:day|night|morning|\d+ (?:hours|hrs|h))|(?:a|per) day|twice a day|daily|at night|with food|\d{1,2} days? (?:before|prior)(?: surgery| the block| your procedure)?|until (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|then)|by half|to \d{1,4}(?: ?(?:mg|mcg|units))?|for (?:\d{1,2}|a few|two|three) (?:days|weeks))\b/;

function withTail(draft: Draft, end: number, limit: number): number {
  const more = tail.exec(draft.lower.slice(end, Math.min(limit, end + 40)));
  let to = more ? end + more[0].length : end;
  while (to > end && /\s/.test(draft.lower.charAt(to - 1))) to--;
  return to;
}

/** The object is care direction, a question to take along, or an everyday idiom. */
const notCare =
  /^ (?:(?:helps?|is|are|was|were|will|can|does|matters|makes|works|has|tends|comes|isn't|won't) |(?:it|this|that|them|these|those|any of it|all of it|everything) (?:back )?(?:to|by|past|up with|over with|with you|along|in to|into)\b(?! (?:you|zero|half|\d|the (?:trash|garbage|bin|toilet)))|to (?:your|a|the) (?:doctor|surgeon|clinician|prescriber|provider|pharmacist|team)|a (?:look|listen|peek|screenshot|picture|photo|break|moment|minute|second|deep breath|breath|guess|note|stand|seat|number|quiz|class|poll|bow|chance)|care\b|note\b|part\b|time (?:for|to|off|out|with)\b|advantage|into account|it easy|(?:it |them |things )?(?:one (?:for|day|step|look|thing|more look|last|of (?:these|our|the) (?:classes|courses|spots))|seriously)|pride|the (?:quiz|poll|survey|time|lead|pledge|stairs|bus|train|link|course|class|word|first step|next step|challenge|guesswork|fear|shame|stigma|call|wheel)|up (?:a|the|to date)|our|my|us\b|me\b|on (?:the|our|your) (?:calendar|list|podcast|air|tour|stage|instagram|website|page)|your (?:word|place|turn|pick|calendar|seat|spot|time|shoes|mask|voice|questions?|rings?|jewelry|id|insurance|hand|child|kids|family|mom)|home\b|live\b|join|follow|link|share|off (?:your|the|my) (?:shoes|mask|hat|calendar)|for (?:a|your) (?:copy|quote|discount|appointment))/;

const dueToRule =
  /\b(?:as (?:prescribed|directed|told|instructed|advised|recommended)|per (?:your|the) (?:doctor|surgeon|label|prescriber|instructions?)|follow(?:ing)? (?:the|your) (?:label|instructions?|surgeon|doctor)|(?:read|check|follow) the (?:label|package|instructions)|exactly as)\b/;

const carePersons =
  /\b(?:doctor|doctors|surgeon|surgeons|clinician|provider|prescriber|pharmacist|physician|pediatrician|dentist|psychiatrist|cardiologist|neurologist|care team|midwife|ob|obgyn|nurse|medical team|team|prescribes?|prescribed|specialist|therapist|one who)\b/;

// ---------------------------------------------------------------- career and other talk

/** Orders that are about work, study, purchase or rules, with care as the topic: "apply to a pain fellowship", "get your injection coding right". */
const workTalk =
  /\b(?:fellowship|residency|shadowing|coordinator|negotiate|boards|coding|billing|cme|credential\w{0,4}|registration|register|abstract|poster|webinar|podcast|episode|newsletter|course|conference|ebook|book|article|paper|thread|blog|career|job|application|resume|interview|license|exam|insurance|coverage|copay|bill|refund|quote|parking|charting|documentation|inventory|vendor)\b/;

/** Whether a word of care begins within reach of a verb's end. `care` is sorted by start. */
function careBehind(care: readonly CareWord[], verbEnd: number): boolean {
  let low = 0;
  let high = care.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((care[middle]?.start ?? Infinity) < verbEnd) low = middle + 1;
    else high = middle;
  }
  const next = care[low];
  return next !== undefined && next.start - verbEnd <= 44;
}

/** A dose or a pronoun may stand for the care. */
const objectHint =
  /\d|^ (?:it|them|that|those|this)\b|\b(?:two|three|four|half|one|another|extra|double|twice|once|couple|every|days?|weeks?|nights?|doses?)\b/;

export const directives = defineFact("directives", (draft): readonly Directive[] => {
  const found: Directive[] = [];
  if (draft.get(conversation).peers) return found;
  if (draft.get(careWords).length === 0 && !/\d/.test(draft.lower) && !draft.get(conversation).answers)
    return found;
  const care = draft.get(careWords);
  const tokens = draft.get(words);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    const particle =
      /^(?:come|go|get|came|going|getting|coming|went)$/.test(token.lower) && tokens[at + 1]?.lower === "off";
    const act = particle
      ? "stop"
      : (verbs.get(token.lower) ?? (bodily.has(token.lower) ? "start" : undefined));
    if (!act) continue;
    // Cheap gates before the grammar: most verbs speak to nobody in particular or have no care behind them.
    if (addresseeAt(draft, token.start) !== "one-reader") {
      if (!verbs.has(token.lower) && !particle) continue;
      if (
        !careBehind(care, token.end) &&
        !objectHint.test(draft.lower.slice(token.end, token.end + 60)) &&
        !/^(?:vaccinate|immunize|circumcise|rest|ice)$/.test(token.lower)
      )
        continue;
    }
    const sentence = sentenceAt(draft, token.start);
    const mood = moodOf(draft, sentence, token.start);
    if (!mood || isQuoted(draft, token.start)) continue;
    if (sentence.stop === "?" && mood !== "order") continue;
    if (sentence.stop === "?" && !/[,;:] ?$/.test(draft.lower.slice(sentence.start, token.start))) continue;
    const after = draft.lower.slice(token.end, token.end + 60);
    if (notCare.test(after)) continue;
    const object =
      (verbs.has(token.lower)
        ? (objectOf(draft, token.end, sentence) ?? selfObject(draft, token.lower, token.end, sentence))
        : undefined) ?? bodilyObject(draft, token, sentence, particle, mood);
    if (!object) continue;
    const kind = object.word?.kind ?? "amount";
    if ((kind === "condition" || kind === "symptom") && !object.amount) continue;
    // "ice it", "go for a run": the verb itself is the activity.
    const between = draft.lower.slice(token.end, object.word ? object.word.start : object.end);
    if (light.has(token.lower) && between.split(/\s+/).length > 6) continue;
    if (/\b(?:about|off the|awareness|questions?)\b/.test(between) && act === "start") continue;
    const clause = draft.lower.slice(sentence.start, sentence.end);
    if (workTalk.test(clause)) continue;
    const start = leadStart(draft, sentence, token.start, mood);
    found.push({
      start,
      end: object.end,
      act,
      object: kind,
      mood,
      to: isGranted(draft, sentence, token.start) ? "one-reader" : addresseeAt(draft, token.start),
      verb: { start: token.start, end: token.end },
      possessed: /\b(?:your|ur|her|his|their)\b/.test(between),
    });
  }
  for (const word of draft.get(careWords)) {
    if (
      (word.kind !== "rx" && word.kind !== "remedy") ||
      found.some(({ start, end }) => start < word.end && word.start < end)
    )
      continue;
    const sentence = sentenceAt(draft, word.start);
    if (
      sentence.stop === "?" ||
      isQuoted(draft, word.start) ||
      addresseeAt(draft, word.start) !== "one-reader"
    )
      continue;
    const before = draft.lower.slice(Math.max(sentence.start, word.start - 60), word.start);
    if (
      /\b(?:i|we|my|our|took|taking|takes|on|was|were|he|she|they|had|patients?|people|studies|study|trial|than|of|max\w*|limit)\b[^,.;!?]{0,24}$/.test(
        before,
      )
    )
      continue;
    const prescribed = prescription.exec(draft.lower.slice(word.end, Math.min(sentence.end, word.end + 60)));
    if (!prescribed) continue;
    found.push({
      start: word.start,
      end: word.end + prescribed[0].trimEnd().length,
      act: "start",
      object: word.kind,
      mood: "order",
      to: "one-reader",
      verb: { start: word.start, end: word.end },
      possessed: false,
    });
  }
  for (const word of draft.get(careWords)) {
    if (
      word.kind !== "rx" &&
      word.kind !== "remedy" &&
      word.kind !== "procedure" &&
      word.kind !== "activity" &&
      word.kind !== "device"
    )
      continue;
    const works = willDo.exec(draft.lower.slice(word.end, word.end + 80));
    if (!works) continue;
    const sentence = sentenceAt(draft, word.start);
    if (
      sentence.stop === "?" ||
      isQuoted(draft, word.start) ||
      addresseeAt(draft, word.start) !== "one-reader" ||
      !aboutOneBody(draft, sentence) ||
      found.some((one) => one.start < word.end && word.start < one.end) ||
      /\b(?:i|my|our|we|study|studies|trial|research|patients?|people)\b/.test(
        draft.lower.slice(sentence.start, word.start),
      )
    )
      continue;
    found.push({
      start: word.start,
      end: word.end + works[0].length,
      act: "start",
      object: word.kind,
      mood: "order",
      to: "one-reader",
      verb: { start: word.start, end: word.end },
      possessed: false,
    });
  }
  for (const match of matches(draft, bareDose, "lower")) {
    const start = match.start + (match.groups["lead"]?.length ?? 0);
    const sentence = sentenceAt(draft, start);
    if (
      sentence.stop === "?" ||
      isQuoted(draft, start) ||
      addresseeAt(draft, start) !== "one-reader" ||
      !aboutOneBody(draft, sentence) ||
      found.some((one) => one.start < match.end && start < one.end)
    )
      continue;
    if (
      /\b(?:i|we|my|our|took|taking|takes|was|were|had|patients?|people|studies|study|trial|max\w*|limit|tickets?|only|books?|session|visits?)\b[^.!?]{0,40}$/.test(
        draft.lower.slice(sentence.start, start),
      )
    )
      continue;
    found.push({
      start,
      end: match.end,
      act: "start",
      object: "amount",
      mood: "order",
      to: "one-reader",
      verb: { start, end: start },
      possessed: false,
    });
  }
  return found;
});

/** What is said to do for one person: "a brace should do it". */
const willDo =
  /^(?:,? (?:and|plus|or|with|on|for|in|at) (?:[a-z0-9'-]{1,14} ?){1,5}?)? ?(?:(?:will|should|would|'ll|is going to|is gonna|can|oughta|ought to) (?:totally |definitely |really |probably |just |easily )?(?:hold|do (?:it|the trick|ya|you|fine|just)|fix|clear|knock|take (?:care|the edge)|sort|calm|settle|cure|help (?:you|him|her|that|with that|ur|your)|get (?:rid|you|him|her|that)|kill|dry|tide|stop (?:it|that|the|your)|work (?:fine|just|great|wonders|better))|does the trick|(?:fixes|clears|cures|kills|stops|heals|handles) (?:it|that|this|him|her|you|those|them)(?: (?:right )?(?:up|out))?|works (?:fine|great|wonders|just|better|every)|works(?=[.!]|$)|is (?:all|what) (?:you|u|he|she) (?:needs?|want)|is (?:plenty|enough|(?:perfect|great|ideal|best|the best|fine|good) (?:for|here|to use)|your (?:best )?(?:friend|bet|answer)|the (?:answer|fix|way to go|move)))/;

const unit =
  "(?:mg|mcg|g|grams?|ml|ccs?|units?|iu|oz|ounces?|tsp|tbsp|teaspoons?|tablespoons?|spoonfuls?|cups?|glass(?:es)?|shots?|capfuls?|scoops?|drops?|puffs?|sprays?|pills?|tabs?|tablets?|caps?|capsules?|gumm(?:y|ies)|patch(?:es)?|packets?|doses?|reps|sets|minutes|mins|hours)";
const count =
  "(?:\\d{1,4}(?:[.,-]\\d{1,3})?|an?|half(?: an?)?|one|two|three|four|five|six|eight|ten|a couple(?: of)?|a few)";

/** A quantity and how often, or more or less of it, without a verb: "20 mg less every week", "a glass twice a day". */
const bareDose = compile(
  `(?<lead>^|[.!?,:;\\n] ?|\\b(?:it's|try|just|and|maybe|like|yes|ok) )(?:\\d{1,2} ?x ?\\d{1,3}|${count} ?${unit}),?(?: (?:of )?[a-z'-]{2,14}){0,4} (?:less |more |extra |before |after |at |every |each |per |a |once |twice |two times |three times |x ?\\d |nightly|daily|tonight|bid|tid)(?:[a-z0-9]{1,10}(?: (?:day|days|night|week|weeks|hours?|hrs?|morning|bed|meals?|bedtime))?)?(?: for (?:\\d{1,2}|a|two|three|four) (?:days?|weeks?))?`,
  "g",
);

/** A dose behind the drug, without a verb: "ibuprofen 600 three times daily", "Ativan 0.5 under the tongue". */
const prescription =
  /^(?: [a-z]{4,12})?,? (?:\d[\d.,]{0,5} ?(?:mg|mcg|g|ml|cc|units?|iu|%|puffs|tabs?|pills?)?|(?:half an?|an?|one|two|three|four|five|six) (?:drops?|puffs?|tablets?|pills?|tabs?|caps?|capsules?|sprays?|spoons?|teaspoons?|tablespoons?|scoops?|doses?)),?(?: ?(?:x|times|once|twice|three times|every|q\d?|bid|tid|daily|at (?:bedtime|night)|under the tongue|for \w+ days|by mouth|a day|per day|tonight|hours?|hrs?|\d{1,2}|[hd])){0,6}(?![a-z0-9]|:\d)/;

const someTime = /^ (?:an?|one|two|three|a few|a couple(?: of)?|\d{1,2}) (?:days?|weeks?|nights?|doses?)\b/;

/** Verbs that need no noun: "ice it", "sleep it off", "stay off it", "buddy tape it". */
function selfObject(
  draft: Draft,
  verb: string,
  verbEnd: number,
  sentence: Sentence,
): { word?: CareWord; end: number; amount: boolean } | undefined {
  const after = draft.lower.slice(verbEnd, Math.min(sentence.end, verbEnd + 40));
  const self =
    /^(?:pop|take|taking|keep|leave|ignore|ice|heat|wrap|tape|rest|elevate|splint|soak|drain|lance|squeeze|stop|skip|double|halve|hold|quit|ditch|cancel|refuse|drop|cut|taper|increase|reduce|avoid)$/;
  const its =
    /^ (?:it|them|that|those|this)(?: (?:out|off|up|down|today|tonight|tomorrow|completely|in half|for a (?:day|week|few days)|cold turkey|now|every \w+))?(?![a-z'])/.exec(
      after,
    );
  const bare = /^(?:rest|ice)$/.test(verb)
    ? /^ (?:at home|and elevate|and rest|compression|the (?:foot|knee|ankle|back|arm|shoulder|leg|area|jaw|wrist|elbow|hip)|ur \w+|your \w+)/.exec(
        after,
      )
    : null;
  const span = /^(?:skip|miss|stop|hold|pause|drop)$/.test(verb) ? someTime.exec(after) : null;
  const medicine = span && draft.get(careWords).findLast((one) => one.start < verbEnd && one.kind === "rx");
  if (span && medicine) return { word: medicine, end: verbEnd + span[0].length, amount: false };
  if (/^(?:vaccinate|immunize|circumcise)$/.test(verb))
    return {
      word: { kind: "procedure", text: verb, start: verbEnd, end: verbEnd, token: 0 },
      end: verbEnd,
      amount: false,
    };
  const hit = self.test(verb) ? (its ?? bare) : null;
  if (!hit) return undefined;
  const remembers = draft
    .get(careWords)
    .findLast(
      (one) =>
        one.start < verbEnd && one.kind !== "symptom" && one.kind !== "condition" && one.kind !== "organ",
    );
  const drugVerb = !/^(?:pop|ice|heat|wrap|tape|rest|elevate|splint|soak|drain|lance|squeeze)$/.test(verb);
  if (drugVerb && !remembers && !draft.get(conversation).answers) return undefined;
  const end = verbEnd + hit[0].trimEnd().length;
  return drugVerb && remembers
    ? { word: remembers, end, amount: false }
    : { word: { kind: "activity", text: verb, start: verbEnd, end, token: 0 }, end, amount: false };
}

/** Company, courtesy and courage: orders that treat nobody. */
const social =
  /^(?:press \d|take (?:the list|your questions|a list|notes|someone|pictures|care|heart|your time|it (?:easy|slow|one)|good care|a (?:deep )?breath|pride|that|this|what|all the)|(?:stay|be) (?:tuned|strong|safe|well|positive|kind|awesome|in touch|home|blessed|brave|encouraged|connected|hopeful)|keep (?:us|me|in touch|going|it up|up the|fighting|shining|asking|sharing|posting|advocating|your (?:head|chin)|pushing|smiling|being|an eye out|on|doing what|believing|spreading|in mind)|hang (?:in there|tough|on)|hold on(?! to)|come (?:see|by|say|visit|in\b|on\b|join|back|find|to our|hang|talk)|go (?:see|get (?:seen|checked|it|that|evaluated)|to (?:the|your|an?) (?:er|ed|hospital|doctor|emergency|urgent|pediatrician|dentist|clinic|link)|team|get 'em|you\b|girl|for it|ahead and (?:book|call|message|send|schedule|ask)|back and (?:watch|read)|check|follow|watch|read|through)|give (?:us|me|our|the (?:office|clinic|team|front)|yourself (?:grace|credit|permission|time|a)|him a hug|her a hug|them|my|a (?:shout|hug)|thanks)|say (?:hi|hello|thanks|it|more|that|yes to (?:help|yourself)|something|what)|let (?:us|me|that|it be|go|people|your (?:team|doctor))|get (?:well|better|in touch|help|seen|checked|evaluated|it (?:checked|looked|seen|evaluated)|that (?:checked|looked|seen)|ready|your (?:tickets|copy)|in (?:here|with|to see)|some (?:care|help)|a (?:copy|second)|back to (?:us|me)|involved|the (?:facts|help|support|care)|examined|medical|an? (?:exam|appointment|evaluation))|try (?:us|our|calling|asking|again|to (?:get in|see|call|book|be seen|remember)|the (?:office|portal|link|clinic)|not to be)|use (?:the (?:link|portal|code|form)|our|my|code|this link|your (?:voice|patient portal|insurance))|do (?:let|reach|call|tell|not hesitate|n't hesitate|your thing|what you love|you\b|we\b|i\b|they\b)|have (?:a (?:great|good|nice|wonderful|blessed|safe|lovely|beautiful)|fun|faith|hope|your (?:doctor|pharmac|team|card|records)|someone|it (?:checked|looked|seen|evaluated)|that|them (?:check|look)|you\b|we\b|i\b|they\b|been|to\b)|feel (?:free|better)|trust (?:me|us|your (?:gut|team|doctor|instincts?|care))|wait[,!.? ](?:what|how|is|til you see|until you|for it)|wear (?:closed|comfortable|loose|your|a (?:mask|shirt)|something)|bring (?:it|this|that|your|the|a|an (?:questions|list|records|meds|results)|a list|them|him in|her in|the)|put (?:your trust|you|in a request)|pick (?:up the phone|your|a (?:time|doctor|slot)|us)|add (?:me|us|your|to)|run (?:it|this|that|them|everything)? ?(?:by|past)|return (?:my|our|to (?:our|the) (?:office|clinic))|sign (?:up|in|our|the (?:petition|form))|leave (?:a|your|us|it to|that to|feedback|me)|cut (?:yourself|your) (?:some|a) slack|start (?:with (?:a|your|our|the) (?:visit|exam|doctor|primary|pcp|call)|here|by (?:calling|seeing|booking|asking|talking)|a conversation)|finish strong|move (?:on|forward)|play (?:the (?:video|clip|long)|this)|push (?:through|back|yourself)|switch (?:doctors|providers|clinics)|touch base|drop (?:by|us|in|me|what|it (?:below|here)|a (?:comment|line|note|question)|(?:your|the|any|all your) (?:\w+ ){0,2}(?:questions?|comments?|thoughts|email|stories|topics))|ask (?:away|me anything|your questions)|pull (?:up|through|for)|ride on|up (?:to|for|next)|sit (?:down|with|in|tight|this one)|stand (?:by|up for|with|down)|step (?:by|back)|bump(?: this)? to the)/;

/** What follows up to the clause's end, four words at most, is the order's object where one person's body is the talk. */
function bodilyObject(
  draft: Draft,
  token: Word,
  sentence: Sentence,
  particle: boolean,
  mood: Directive["mood"],
): { word?: CareWord; end: number; amount: boolean } | undefined {
  if (!bodily.has(token.lower) && !particle) return undefined;
  if (addresseeAt(draft, token.start) !== "one-reader" || !aboutOneBody(draft, sentence)) return undefined;
  if (social.test(draft.lower.slice(token.start, token.start + 40))) return undefined;
  if (draft.get(redirects).length > 0 || draft.get(statesLimits)) return undefined;
  const rest =
    objectWords.exec(draft.lower.slice(token.end, Math.min(sentence.end, token.end + 60)))?.[0] ?? "";
  // A bare verb before a mark orders where it stands alone ("rest, ice, elevate"); the rest of a name or a noun does not.
  const end = token.end + rest.trimEnd().length;
  // "…and rest" adds nothing to an order that stands before it.
  if (
    end === token.end &&
    mood === "order" &&
    token.start > sentence.start + 2 &&
    !/[.,!?:] ?$/.test(draft.lower.slice(sentence.start, token.start))
  )
    return undefined;
  return {
    word: { kind: "activity", text: token.lower, start: token.end, end, token: 0 },
    end,
    amount: false,
  };
}

const objectWords =
  /^(?: (?!and |but |or |then |so |because |until |if |when |while |you |you'll )[a-z0-9'%/-]{1,16}){0,6}/;

const SHORT_ANSWER = 320;

/** Whether an answer is about one person's body: what is answered asks for care, or the sentence names care or a part of the body. */
export function aboutOneBody(draft: Draft, sentence: Sentence): boolean {
  const topic = draft.get(parentTopic);
  if (topic === "care" || draft.get(parentRedFlag) !== undefined) return true;
  if (topic === "other") return false;
  // A short answer is about one thing from its first word to its last.
  if (draft.plain.length <= SHORT_ANSWER) return draft.get(namesBodyOrCare);
  if (
    draft
      .get(careWords)
      .some(({ start, kind }) => kind !== "activity" && sentence.start <= start && start < sentence.end)
  )
    return true;
  return draft
    .get(words)
    .some((word) => word.start >= sentence.start && word.start < sentence.end && bodyWords.has(word.lower));
}

const forbidding =
  /\b(?:(?:please )?(?:don't|dont|do not|never)|i wouldn't|i would not|(?:you|u) (?:shouldn't|should not|must not)|shouldn't)\b/g;
const subject =
  /\b(?:you(?:'re|'ll|'d)?|u|she|he|they|i'd|i would|id|i recommend|i suggest|i advise|my advice|it's (?:fine|ok|okay|safe)|totally|no (?:need|reason|harm)|feel free|why (?:not|don't)|let's)\b/g;

/** Where the advice begins: at its subject for "you should", "don't" and "I'd", else at the verb. */
function leadStart(draft: Draft, sentence: Sentence, verbStart: number, mood: Directive["mood"]): number {
  if (mood === "order") return verbStart;
  const before = draft.lower.slice(Math.max(sentence.start, verbStart - 60), verbStart);
  const heads = mood === "do-not" ? forbidding : subject;
  const lead = [...execAll(before, heads)].at(-1);
  return lead ? verbStart - before.length + lead.index : verbStart;
}

// ---------------------------------------------------------------- which of them are given to a person

/** Medicines that are risky to stop or change unasked: whoever may read it. */
const bigMedicine =
  /\b(?:blood thinners?|thinners?|anticoagulants?|insulin|ssris?|snris?|antidepressants?|antipsychotics?|lithium|steroids?|prednisone|beta[- ]blockers?|benzos?|opioids?|statins?|seizure|epilepsy|meds?|medications?|medicines?|prescriptions?|chemo|inhalers?|blood pressure|thyroid|birth control|pills?)\b/;

/** What a prescriber did or won't do: named so, they are not whom the reader is sent to. */
const prescribersActs =
  /\b(?:your|the|any|some|a) (?:[a-z]{2,12} )?(?:doctor|doc|physician|surgeon|provider|prescriber|pharmacist|dentist|psychiatrist|cardiologist|team) (?:has|had|put|puts|prescribed|prescribes|gave|gives|told|tells|says|said|wants|won't|will not|doesn't|isn't|is|never|just|only|started|starts|keeps|may|might)\b/g;

/** The medicine is the readers': they take it, whoever they are. */
const takersOf =
  /\b(?:your|ur|(?:you|u)(?:'re| are)? (?:on|taking|take)|put you on|prescribed you|(?:everyone|everybody|anyone|all of you|those of you|folks|you guys|y'all)(?: (?:who (?:is|are)|still|currently))? (?:on|taking)|any (?:one|body|mama|mom|mum|dad|parent|woman|man|runner|teen|[a-z]{3,10}) (?:on|taking|whose|with|who))\b/;

/** It is waved away: at once, without harm, as if it were nothing. */
const waved =
  /\b(?:tonight|today|tomorrow|right now|cold turkey|immediately|see how|trust me|you'll (?:feel|thank|see|be)|don't need|do not need|never needed|nothing (?:happens|bad|will)|no harm|won't (?:miss|hurt|kill|matter)|useless|poison\w{0,3}|garbage|scam|toxic|(?:in|into|down) the (?:trash|garbage|bin|toilet)|feel (?:so much )?better|safe to|no big deal|doctors? won't|behind the times|(?:don't|do not|i don't) (?:care|listen|believe)|no matter what|whatever (?:your|the)|ignore (?:your|the)|(?:is|are) (?:wrong|lying|clueless|bought|outdated|overcautious))\b/;

/** A directive that is advice to one person, or that tells any reader to stop or change prescribed care without who prescribed it. */
export interface IndividualDirective extends Directive {
  readonly anyReader: boolean;
}

export const individualDirectives = defineFact(
  "individual directives",
  (draft): readonly IndividualDirective[] => {
    const found: IndividualDirective[] = [];
    const redirected = draft.get(redirects);
    for (const directive of draft.get(directives)) {
      const sentence = sentenceAt(draft, directive.start);
      const text = draft.lower.slice(sentence.start, sentence.end);
      const within = redirected.some((one) => one.start >= sentence.start && one.end <= sentence.end);
      const careTalk = carePersons.test(text.replace(prescribersActs, " ")) || dueToRule.test(text);
      if (directive.mood === "do-not" && (directive.act === "stop" || directive.act === "change")) continue;
      if (urgentNear(draft, sentence)) continue;
      if (directive.act === "start" && directive.object !== "rx" && draft.get(isOffTopic)) continue;
      // "Which monitor do you prefer?" asks for no care: what is picked, worn and bought is no treatment.
      if (
        draft.get(parentTopic) === "other" &&
        directive.object !== "rx" &&
        directive.object !== "remedy" &&
        directive.object !== "amount"
      )
        continue;
      if (
        directive.to === "one-reader" ||
        (directive.to === "readers" &&
          (directive.object === "rx" ||
            directive.object === "amount" ||
            (directive.object === "remedy" && /\d/.test(text))) &&
          singledLoosely(draft, sentence))
      ) {
        if (
          within &&
          !/\bask (?:your \w+ |them |him |her |the \w+ )?for\b|\bdemand\b|\brefuse\b|\bdon't let\b|\btell (?:your \w+|them|him|her) you (?:want|need)\b/.test(
            text,
          )
        )
          continue;
        if (dueToRule.test(text)) continue;
        if (
          /\b(?:most|many|some) (?:people|patients|folks)|patients (?:usually|often|may)|for (?:many|most|some)\b/.test(
            text,
          )
        )
          continue;
        if (draft.get(statesLimits) && redirected.length > 0 && directive.object !== "rx") continue;
        // "For sciatica, try…" answers with a tip for all who have it.
        if (
          /^\W{0,4}for (?!you|ur|now|him|her|that|this)/.test(text) &&
          directive.mood === "order" &&
          directive.object !== "rx"
        )
          continue;
        if (directive.object === "symptom" || directive.object === "condition") continue;
        found.push({ ...directive, anyReader: false });
        continue;
      }
      if (directive.to !== "readers" && directive.to !== "nobody") continue;
      if (within || careTalk || redirected.length > 0 || draft.get(statesLimits)) continue;
      if (directive.object !== "rx" || (directive.act !== "stop" && directive.act !== "change")) continue;
      const object = draft.lower.slice(directive.verb.end, directive.end + 14);
      const near = draft.lower.slice(Math.max(0, sentence.start - 100), sentence.end + 80);
      const yours =
        directive.mood !== "do-not" && (directive.possessed || (takersOf.test(text) && waved.test(near)));
      if (
        /^(?:she|he|they|her|his|your \w+ )\b/.test(draft.lower.slice(directive.start, directive.start + 12))
      )
        continue;
      if (
        !yours ||
        !(
          bigMedicine.test(object) ||
          directive.mood !== "order" ||
          waved.test(text) ||
          /\d|tonight|today|tomorrow|cold turkey/.test(object)
        )
      )
        continue;
      if (
        /\b(?:may|might|if (?!(?:you|u)(?:'re| are)? (?:on|taking|take)\b|your \w+ (?:put|has|had|prescribed|gave))(?:you|your|told)|unless|when|how to|whether|reasons? to|time to (?:take|refill)|bring|list|keep|store|refill)\b/.test(
          text,
        )
      )
        continue;
      found.push({ ...directive, anyReader: true });
    }
    return found;
  },
);

/** In an answer, a condition does not make an order general: "if it still hurts, take two more". */
function singledLoosely(draft: Draft, sentence: Sentence): boolean {
  const talk = draft.get(conversation);
  if (!talk.answers && !talk.singled.some((one) => one.start <= sentence.start && sentence.start < one.end))
    return false;
  const text = draft.lower.slice(sentence.start, sentence.end);
  return (
    /\bif (?:it|that|the|you|you're|your|he|she|u|ur|this)\b/.test(text) &&
    !/\b(?:people|patients|anyone|everyone)\b/.test(text)
  );
}

function urgentNear(draft: Draft, sentence: Sentence): boolean {
  return draft
    .get(escalations)
    .some(
      (one) =>
        one.start >= sentence.start - 2 &&
        one.start <= sentence.end + 80 &&
        !/^(?:urgent|immediate|right|asap|on-?call)/.test(draft.lower.slice(one.start, one.end)),
    );
}
