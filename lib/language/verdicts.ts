import { defineFact, type Draft } from "@/lib/engine/draft";
import { compile, matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { addresseeAt, addressees, conversation } from "./addressee";
import { bodyWords, redFlagIn, redirects } from "./care-direction";
import { careWords, type CareWord } from "./care-words";
import { aboutOneBody } from "./directives";
import { isQuoted, quotationAround } from "./quoted-question";
import { sentenceAt } from "./sentences";
import { words } from "./words";

/** A diagnosis given to one reader, or a reading of their pictures and results. */
export interface Verdict extends Span {
  readonly kind: "diagnosis" | "reading";
}

// ---------------------------------------------------------------- diagnosis

const adverb =
  "(?:(?:just|only|really|probably|prob|likely|most likely|very likely|definitely|def|clearly|obviously|certainly|almost certainly|almost surely|totally|1000?%|100 percent|literally|basically|actually|simply|still|also|already|absolutely|surely|always|maybe|mostly|usually|not|now|for sure|pretty sure|in fact|honestly|prolly|legit|plain|textbook|classic|gonna be|going to be|called|from|due to|coming from|caused by|because of|related to|secondary to|all) ){0,3}";

/** The words between the lead and the illness: articles and attributes. What they may not hold is in `gapStops`. */
const gap = "((?:[a-z'0-9/-]{1,16},? ){0,4})";

const leads: readonly RegExp[] = [
  // "sounds like", "looks to me like", "screams".
  compile(
    `(?:\\b(?:(?:that|this|it|which|photo|picture|pic|rash|everything|story|all of (?:that|this|it)) )?(?:really |definitely |totally |def |sure |just )?(?:sounds?|looks?|seems?|feels?|smells?|reads?|looking|sounding)(?: to me| very| much| a lot| more| just| totally| exactly| almost| pretty| awfully| kinda| suspiciously){0,2} (?:like|as if|as though|consistent with|suspicious for|suggestive of|to be|of)|\\bscreams?|\\bscreaming|\\bpoints? to|\\bequals|\\bspells|\\badds? up to) ${adverb}(?:(?:you|u)(?:'ve| have|'re having| got|'ve got| might have| may have) ${adverb})?${gap}$`,
    "",
  ),
  // "you have", "ur kid has got", "you tore".
  compile(
    `\\b(?:you|u|ya|he|she|they|(?:your|ur) (?:kid|kiddo|son|daughter|baby|toddler|little one|husband|wife|mom|dad|mother|father|cousin|sister|brother|friend|dog))(?:'ve got|'ve| have got| has got|'re having|'s having|'s got| are having| is having| have| has| had| got| are| is|'re|'s|re| tore| broke| sprained| strained| pulled| ruptured| herniated| slipped| pinched| aren't| don't have| doesn't have| do not have| are not having|'re not having| aren't having)? ${adverb}(?:have |has |had |got |in |in early |entering |in full |having |dealing with |suffering from |looking at |tore |broke |sprained |strained |pulled |ruptured |herniated |pinched |developing |showing signs of ){0,1}${gap}$`,
    "",
  ),
  // "that's", "it isn't", "your bloating is", "the burning is", "they're not".
  compile(
    `\\b(?:that|this|it|those|these|they|what (?:you|he|she|u)(?:'re|'ve| are| have| has| is|'s)? ?(?:describing|got|have|having|dealing with|seeing|feeling|showing|posted)?|(?:your|ur|the|her|his|that|this|those|these) (?:[a-z'-]{1,14} ){0,2}[a-z'-]{1,14}(?: (?:in|on|under|of|behind|down|around) (?:your|ur|the|her|his) [a-z]{1,14})?)(?:'s|(?<=\\b(?:that|it|this|thi))s| is| are| was|'re| isn't| aren't| ain't|'s not|'re not| has to be| must be| gotta be| could only be| would be|'ll be) ${adverb}${gap}$`,
    "",
  ),
  // "100% piriformis", "classic gout", "my money's on", "I'd say", "dx:".
  compile(
    `(?:^[^a-z0-9]{0,4}(?:@[\\w.]{1,40}[,:]? )?(?:(?:yes|yep|yup|nope|no|oh|ugh|hmm|ok|so|well|honestly|ah|sorry|aw|oof|hi|hey)[,!. ]{1,3}){0,2}|[,:;.!?] ?)(?:(?:100%|100 percent|\\d\\d% sure(?: it's| that's)?|def|definitely|classic|textbook|probably|prob|prolly|likely|most likely|totally|clearly|obviously|hands down|total|almost certainly|pure|just|plain|typical|straight up|eso es(?: puro| pura| un| una)?|es) ){1,2}${gap}$`,
    "",
  ),
  compile(
    `\\b(?:my (?:guess|money|vote|bet|diagnosis|dx|impression|verdict|hunch|call|take|read(?:ing)?)(?: of (?:your|the|that) [a-z' -]{1,30}?)?(?: for you)?(?: @[\\w.]{1,40})?(?: here| from here)?(?: is|'s| would be|'s on| is on|:)|(?:dx|diagnosis|impression|verdict):|(?:i'd|i would|i'm going to|i'm gonna|id) (?:say|bet|guess|wager|reckon|hazard|venture|suspect|call (?:it|that|this)|put money on|go with|lean)(?: (?:it's|that's|this is|you have|you've got|on|toward|towards))?|i (?:say|bet|guess|think|suspect|reckon|diagnose you with|see|'m (?:pretty |quite |99% )?sure|am (?:pretty |quite )?sure|'m thinking|'m guessing|'m seeing)(?: (?:it's|its|that's|thats|this is|you have|you've got|u have|that is|it is|you with))?) ${adverb}${gap}$`,
    "",
  ),
];

/** A whole clause that names an illness and no more: "Meniscus.", "Endometriosis, 100%.", "A pinched nerve, hon". */
const bareBefore = compile(
  "^[^a-z0-9@]{0,4}(?:@[\\w.]{1,40}[,:]? ?)?(?:(?:yes|yep|yup|nope|nah|no|oh|ugh|hmm|ok|so|well|honestly|ah|sorry|aw|oof|hi|hey|oh no|ouch|ooh|easy|simple|[a-z]{2,12}(?=[,:!]))[,!.: ]{1,3}){0,2}(?:(?:an?|not|just|your|ur|early|mild|bad|simple|good old|old|acute|chronic|nasty|little|left|right|minor|partial|small|low|grade \\d|stage \\d|type \\d|vitamin [a-z]\\d{0,2}|iron|b12|[a-z]{3,12}(?:al|ic|ar|ed|ive|ous|ary|oid)) ){0,3}$",
  "",
);
const bareBehind =
  /^(?: (?:tear|sprain|strain|deficiency|infection|injury|flare|attack|reaction|irritation|syndrome|rupture|fracture|pain|issue|problem))?(?:[.!;\u2014]|,? (?:100%|for sure|no doubt|hands down|all day|definitely|probably|most likely|likely|guaranteed|i(?:'d| would)? (?:bet|say)|by the (?:sound|look)s? of|from the (?:sound|look)s? of|clearly|obviously|easy|textbook|classic|i think|i'm (?:sure|certain|betting)|almost certainly|without a doubt|not (?:a |an )?[a-z]{3,14})|,(?= )|$)/;

/** Words that turn the lead into talk about an illness: questions, causes, hedged kinds of people, one's own clinic. */
const gapStops =
  /\b(?:to|if|when|whether|about|for|with|questions?|history|risk|more|common|how|why|what|who|which|never|causes?|treats?|treating|treatment|most|many|some|any|awareness|people|patients?|our|my|i|we|new|free|great|good|hard|tough|best|important|normal|in|after|between|than|help(?:s|ful)?|prevent\w{0,3}|tested|test|screened|diagnosed|fear|worried|afraid|and|or|and\/or|myth|true|there|here|that|this|not|symptoms?|talking|checked|tried|against|live|living|an? (?:lot|few|friend|family|doctor)|treatable|other|like|vaccinated|so|much|you|your|u|fan|sorry|post|article|story)\b/;

const gapPasses =
  /\b(?:case|touch|bit|form|kind|type|signs?|episode|bout|hint|presentation|picture|example|start|beginnings?|sort) of\b/g;

/** The illness is an attribute of something else: "CRPS awareness", "flu shot". */
const headBehind =
  /^(?:'s)?[ -](?:awareness|month|week|day|clinic|center|specialists?|specialty|medications?|meds?|treatments?|surgeons?|surgery|research|screenings?|tests?|testing|patients?|community|warriors?|support|class|talk|vaccines?|shots?|risks?|care|foundation|walk|season|prevention|education|questions?|study|studies|trials?|program|drugs?|diet|journey|management|relief|fund|gene|rates?|cases|outbreak|society|guidelines?|specific|stuff|diagnosis|survivors?|symptoms|posts?|free|related|friendly|prone|experts?|nurse|doctor|doctors|journal|quiz|season)\b/;

const conditionalBefore =
  /\b(?:if|when|whether|unless|once|suppose|imagine|does|do|did|can|could|may|might|would|who|people|anyone|someone|everyone|nobody|because|tell(?:s|ing)? you|told (?:you|me|him|her)|(?:been|being|was|were|is|are|get|got) told|say(?:s|ing)?|said|means?|until|proves?|whoever|that|(?:feels?|felt|feeling) like|think|hope|glad|know|asked|asking|ask|wonder\w{0,3}|diagnos\w{0,4}|in case|so that|sorry(?: to hear)?)(?: that)? (?:your |ur |the )?(?:[a-z']{1,12} )?$/;

const organVerdict =
  /(?:\b(?:it|that|this|problem|issue|culprit|pain|cause|answer|source|trouble|\w{4,12}ing)(?:'s|s| is|'s not| isn't) (?:just |only |really |probably |likely |definitely |clearly |100% |almost certainly |coming from |from |all |in |totally |actually |your |ur |the |not |bad |tight |weak |lazy |an? ){1,4}|\b(?:100%|definitely|probably|prob|def|clearly|classic) (?:your |the |a )?|\b(?:sounds?|looks?|seems?) like (?:your |the |a |it's )(?:your |from |bad |bulging |slipped |herniated |torn |blown |irritated |weak |tight )?)$/;

/** Organs whose name alone is said for their trouble: "that's a disc", "I'd wager gallbladder". */
const givesWay =
  /^(?:gall ?bladder|dis[ck]s?|appendix|piriformis|meniscus|acl|mcl|rotator(?: cuff)?|labrum|sij|si joints?|it band|hip flexors?|pelvic floor|facets?|sinuses|wisdom (?:tooth|teeth)|scar tissue)$/;

/** What is asserted as already known, ordered or hoped, not told by the author as a finding. */
const reported =
  /\b(?:your (?:doctor|surgeon|provider|team|pcp)|they|he|she|radiolog\w{1,4}) (?:said|says|told|thinks?|diagnosed|found|called)\b/;

function isVerdict(draft: Draft, word: CareWord): Span | undefined {
  const sentence = sentenceAt(draft, word.start);
  if (sentence.stop === "?" && !/^[^.!?]{0,40}\?/.test(draft.lower.slice(word.end, word.end + 2))) {
    // A question asks; "¿…?" and "…?" give no verdict.
    return undefined;
  }
  const from = Math.max(sentence.start, word.start - 110);
  const before = draft.lower.slice(from, word.start);
  if (headBehind.test(draft.lower.slice(word.end, word.end + 20))) return undefined;
  const bare = from === sentence.start ? bareBefore.exec(before) : null;
  const talk = draft.get(conversation);
  if (bare && (talk.answers || talk.singled.length > 0)) {
    const behind = bareBehind.exec(draft.lower.slice(word.end, Math.min(sentence.end, word.end + 48)));
    // "Migraines, sleep and stress" is a list; "Gout?" was a question.
    if (behind && !/^,(?: [a-z'-]{2,16}){1,2}(?:,| and\b)/.test(draft.lower.slice(word.end, word.end + 40))) {
      const end = word.end + behind[0].replace(/[^a-z0-9%]{1,6}$/, "").length;
      const own = /(?:[a-z0-9'-]{1,14} ){0,3}$/.exec(before)?.[0] ?? "";
      return {
        start:
          word.start - own.replace(/^(?:(?:yes|yep|yup|nope|nah|no|oh|so|well|ok|honestly) )+/, "").length,
        end,
      };
    }
  }
  if (word.kind === "organ") {
    const lead = organVerdict.exec(before);
    if (lead) return { start: from + lead.index, end: word.end };
    if (!givesWay.test(word.text)) return undefined;
  }
  for (const [at, pattern] of leads.entries()) {
    const lead = pattern.exec(before);
    if (!lead) continue;
    const filler = (lead.at(-1) ?? "").replace(gapPasses, "");
    if (gapStops.test(filler)) continue;
    const leadStart = lead.index + (/^[^a-z0-9]{0,6}/.exec(lead[0])?.[0].length ?? 0);
    const head = before.slice(0, leadStart);
    if (conditionalBefore.test(head) && !(at === 0 && /\b(?:that|which) $/.test(head))) continue;
    if (
      at === 0 &&
      /\b(?:can|could|may|might|would|often|sometimes|not|what|how|doesn't|don't|didn't|never|cannot|can't|won't)\W{1,2}(?:\w+ )?$/.test(
        head,
      )
    )
      continue;
    if (
      at === 2 &&
      /\b(?:it|that|this|these|those|they) (?:is|are|was)? ?(?:how|what|why|when)\b/.test(lead[0])
    )
      continue;
    if (reported.test(before.slice(0, leadStart + 30))) continue;
    return { start: from + leadStart, end: word.end };
  }
  return undefined;
}

// ---------------------------------------------------------------- reading pictures and results

const ownEvidence =
  "(?:mri|mris|ct|cat scan|scan|scans|x[- ]?rays?|films?|imaging|ultrasound|echo|ekg|ecg|labs?|lab results?|bloodwork|blood work|results|numbers|a1c|psa|tsh|ferritin|cholesterol|ldl|biopsy|pathology|path report|path|report|mammogram|pap|emg|eeg|l\\d[-/]?[ls]?\\d?|c\\d[-/]?c?\\d?|mole|rash|lump|bump|swelling|incision|wound|scar|stitches|tooth|molar|spot|discs?|spine|heart|lungs|thyroid|levels?|tracing|tear|bruise|lesion)";

/** "Your MRI shows…", "your L4-5 looks fine", "I looked at your labs and they're normal". */
const reading = compile(
  `\\b(?:(?:your|ur) (?:[a-z0-9'-]{1,12} ){0,2}${ownEvidence}(?: results?| report| levels?)? (?:clearly |definitely |really |just |actually |probably |totally |also |only ){0,2}(?:shows?|showed|looks?|looked|came back|reads? as|confirms?|confirmed|suggests?|screams?|is(?: totally| perfectly| completely| just| only| pretty| a bit| slightly| definitely| clearly)? (?:(?:the|your) (?:problem|culprit|issue|cause|reason)|normal|fine|clean|clear|benign|nothing|ok|okay|high|low|elevated|negative|positive|healing|infected|great|perfect|in the (?:basement|toilet|tank|gutter|red|clear)|tanked|borderline|sky[- ]high|rock[- ]bottom|too (?:low|high)|through the roof|off the charts|cancer\\w*|healed)|are(?: totally| perfectly| completely| just| only| pretty| a bit| slightly)? (?:normal|fine|clean|clear|benign|nothing|ok|okay|high|low|elevated|negative|positive|great|perfect)|was (?:normal|fine|clean|benign|clear|negative|positive|high|low))|(?:the|that|this|those) (?:[a-z0-9-]{2,14} ){0,3}(?:you|u) (?:just |had )?(?:posted|pasted|sent|shared|quoted|described?|listed|got|attached)(?: [a-z]{2,10}){0,2} (?:means?|is|are|shows?|suggests?|says|points? to|translates? to|sounds? like|looks? like|fits?)|my (?:read|reading|interpretation) of (?:your|the|ur) [a-z' -]{1,24}(?::| is)?|i (?:looked at|reviewed|read|saw|see on) (?:your|ur) (?:[a-z]{1,10} )?${ownEvidence})`,
  "g",
);

/** What one person's own finding, drug or habit does: "your sodium explains this", "the patch is doing it". */
const causes =
  /\b(?:your|ur|the|that|this|his|her|those|these|it'?s|both|all|low|high) (?:[a-z0-9'%.-]{1,16} ){1,6}?(?:(?:totally |definitely |clearly |probably |likely |really |almost certainly |absolutely |100% |just )?(?:explains?|(?:is|are|'s) (?:totally |definitely |clearly |probably |likely |really |almost certainly |absolutely |100% |just |all |what's |what is |what )*(?:from (?:it|the|your|ur|that|this|all)|causing|behind (?:it|this|that|your|the|all)|to blame|why (?:you|your|it|he|she|u|ur|she's|he's|you're)|doing (?:this|that|it)|the (?:cause|culprit|reason|problem|issue|trigger|answer)|due to (?:the|your|ur|that|all|too)|triggering|making (?:you|him|her|it)|irritating|pressing on|pinching|hitting|messing with|(?:coming|referred|radiating) from)|caused (?:this|that|it|your)|comes? from (?:your|the|ur|that)|came from (?:your|the|ur|that)))(?: (?:it|this|that|all(?: of (?:it|this|that))?|everything|your [a-z]{3,14}|the [a-z]{3,14}|[a-z]{3,14}))?/g;

const onwards = /^(?: [a-z0-9'-]{1,16}){0,5}/;

/** Verdicts on one reader, in order. Peers, general statements, questions and quoted words give none. */
export const verdicts = defineFact("verdicts", (draft): readonly Verdict[] => {
  const found: Verdict[] = [];
  if (!draft.get(addressees).includes("one-reader")) return found;
  for (const match of matches(draft, reading, "lower")) {
    const before = draft.lower.slice(Math.max(0, match.start - 30), match.start);
    if (addresseeAt(draft, match.start) !== "one-reader" || isQuoted(draft, match.start)) continue;
    if (
      conditionalBefore.test(before) ||
      /\b(?:what|how|see|discuss|explain|hope|hoping|hoped|glad|tell us|understand|why|where)\W{1,2}(?:that )?$/.test(
        before,
      )
    )
      continue;
    const more =
      onwards.exec(
        draft.lower.slice(match.start + match.text.length, match.start + match.text.length + 60),
      )?.[0] ?? "";
    const end =
      match.start +
      match.text.length +
      (/\b(?:shows?|showed|confirms?|confirmed|suggests?|screams?|reads? as|back|looks?|looked|:)$/.test(
        match.text,
      )
        ? more.length
        : 0);
    const span = { start: match.start, end };
    const clash = found.findIndex((other) => other.start < span.end && span.start < other.end);
    if (clash < 0) found.push({ ...span, kind: "reading" });
  }
  for (const match of matches(draft, causes, "lower")) {
    const sentence = sentenceAt(draft, match.start);
    if (
      sentence.stop === "?" ||
      addresseeAt(draft, match.start) !== "one-reader" ||
      isQuoted(draft, match.start)
    )
      continue;
    const before = draft.lower.slice(Math.max(sentence.start, match.start - 30), match.start);
    if (conditionalBefore.test(before) || reported.test(draft.lower.slice(sentence.start, match.end)))
      continue;
    if (/\b(?:not sure|don't know|can't|cannot|what|whether|if|how|our|my|we|i)\b/.test(before)) continue;
    if (
      /\b(?:article|study|video|post|thread|page|link|slide|episode|chart|graphic|guideline|policy|paper|bill|law|fees?|charge|office|team|clinic|insurance|reviews?|question|story)\b/.test(
        match.text,
      )
    )
      continue;
    if (!aboutOneBody(draft, sentence)) continue;
    if (!found.some((other) => other.start < match.end && match.start < other.end))
      found.push({ start: match.start, end: match.end, kind: "reading" });
  }
  for (const word of draft.get(careWords)) {
    if (word.kind !== "condition" && word.kind !== "organ") continue;
    if (addresseeAt(draft, word.start) !== "one-reader" || isQuoted(draft, word.start)) continue;
    const span = isVerdict(draft, word);
    if (span && !found.some((other) => other.start < span.end && span.start < other.end))
      found.push({ ...span, kind: "diagnosis" });
  }
  return found.sort((a, b) => a.start - b.start);
});

// ---------------------------------------------------------------- reassurance

/** Telling a person that something is not serious, or not to seek care. */
export interface Reassurance extends Span {
  /** Not to see, call or be tested; the words say it outright. */
  readonly kind: "against-care" | "harmless";
}

const careNoun =
  "(?:anyone|anybody|somebody|(?:the |an? |your |ur |any |that |to the )?(?:er\\b|e\\.r\\.|ed\\b|emergency(?: room| dept| department)?|urgent care|hospital|ambulance|911|988|doctor|doc|dr|doctors|ob|obgyn|midwife|urologist|cardiologist|neurologist|dermatologist|derm|specialist|surgeon|pediatrician|dentist|on-?call|nurse line|office|clinic|after-?hours line|biopsy|follow-?up(?: appointment| visit)?|appointment|urgences|ped|gyn|vet|mri|x-?ray|xray|ct|scan|eeg|ekg|ultrasound|mammogram|colonoscopy|labs?|bloodwork|blood work|blood test|imaging|tests?|checkup|check-?up|stress test|psych|therapist|oncologist|endocrinologist|gi|ent|poison control)(?! for (?:the )?(?:job|interview)))";

const againstCare = compile(
  [
    `(?:(?:you|u|she|he|they|ya) (?:really |totally |definitely |probably |honestly |prob )?(?:don't|dont|do not|won't|needn't|shouldn't|didn't|doesn't|does not|should not) (?:even |really )?(?:need|have|want|require|gotta|bother)?(?: to)? ?(?:go to|go in|go|see|call|visit|have|get|bother with|bother|rush to|run to|be seen|come in|head to|any)? ?(?:to |for |with |by |at )?)${careNoun}`,
    `(?:don't|dont|do not|never|no need to|not worth|no reason to|no need for|no point in|please don't|wouldn't|i'd not|i wouldn't|would not|pointless to) (?:even |really |ever )?(?:bother(?:ing)?|go(?:ing)?|run(?:ning)?|rush(?:ing)?|call(?:ing)?|see(?:ing)?|visit(?:ing)?|wast(?:e|ing) (?:your |ur )?(?:time|money)(?: on| at| with| going)?|head(?:ing)?|get(?:ting)?|have|having)(?: to| with| at| in| on| about| for)? ?(?:to |with |calling |going )?${careNoun}`,
    `(?:skip|cancel|ditch|forget|avoid|blow off|hold off on|pass on|put off) (?:going to |calling |seeing )?${careNoun}`,
    `(?:no|without) (?:x-?ray|xray|mri|ct|scan|imaging|biopsy|labs?|bloodwork|er|urgent care|doctor|doctor's visit|antibiotics|stitches|follow-?up|tests?|testing|workup|checkup|appointment|visit|surgery) (?:is |are )?(?:needed|necessary|required|for (?:that|this|you))`,
    `(?:no|zero) need (?:to|for)(?: an?| the| you to| your)? (?:be seen|go(?: in)?|call(?: your \\w+| the \\w+| us| me| anyone)?|see (?:anyone|a \\w+|the \\w+|your \\w+|someone)|have (?:that|it|this|her|him|them) (?:looked at|checked|seen|evaluated)|get (?:that|it|this|her|him) (?:looked at|checked|seen|tested)|worry|panic|rush|er|urgent care|doctor|mri|x-?ray|biopsy|imaging|scan|antibiotics|follow-?up)`,
    `(?:(?:you|u|she|he|they) (?:really |definitely |probably )?(?:don't|dont|do not|doesn't|needn't)(?: need| have| want)?(?: to)?|no (?:need|reason) to|don't|dont|not worth) (?:even |bother )?(?:go(?:ing)?|com(?:e|ing)|be(?:ing)?|get(?:ting)?) (?:back )?(?:in|seen|back|checked|tested|examined|looked at|evaluated|anything (?:checked|done))(?: out| over| for (?:it|that|this))?(?![a-z])`,
    `(?:isn't|is not|it's not|that's not|not|ain't) (?:really |exactly |actually |quite )?(?:an? )?(?:er|e\\.r\\.|emergency|urgent|911|hospital)(?:(?:-| )?(?:thing|level|situation|worthy|matter|problem|material|issue)|(?<=emergency|urgent)(?![ -](?:care|room|dep)))`,
    `(?:it|that|this|you|u|she|he) can (?:totally |safely |easily |definitely |probably )?wait (?:till|til|until|for|a (?:few|couple)|it out|\\d)`,
    `no (?:la|lo|los|las) lleves? al? (?:doctor|medico|hospital)`,
  ]
    .map((source) => `(?:${source})`)
    .join("|"),
  "g",
);

const harmless =
  /(?:\b(?:(?:you|u|she|he|they|ya|baby|your \w+)(?:'ll| will|'re| are|'s| is|re| gonna| going to| would|'d| should)? (?:totally |just |gonna |going to |absolutely |definitely |probably |perfectly |all |both ){0,2}(?:be )?(?:totally |just |perfectly |completely |absolutely )?(?:fine|ok|okay|alright|all right|good as new|in the clear|out of the woods)(?! (?:to|with (?:your|the) (?:team|doctor)))|(?:absolutely |really |it's |literally )?nothing (?:to (?:worry|stress|panic|be (?:concerned|scared|worried)|fret|lose (?:any |much )?sleep)(?: about| over)?|serious|scary|dangerous|wrong|sinister|concerning)|not(?:hing)? (?:serious|dangerous|cancer(?:ous)?|a big deal|contagious|broken|worrisome|concerning)|(?:don't|dont|do not|no need to|wouldn't|i'd not|needn't|try not to) (?:even )?(?:worry|panic|stress|freak out|sweat it|fret|overthink)|(?:that|this|it|which|those|they|(?:your|the|ur|that|this|those|these|some|a little|little|mild|\w{4,14}ness|\w{4,12}ing|numbness|redness|fever|\d+ (?:days|weeks) of \w+)(?: \w+){0,3})(?:'s|s| is| are|'re| was) (?:totally |perfectly |completely |very |absolutely |pretty |super |just |always |all |so |actually |quite )?(?:normal|harmless|benign|nothing|common|expected|healing|safe|fine|ok|okay|to be expected|no big deal|on track|par for the course|right on (?:track|schedule)|part of (?:healing|recovery|the process))\b|(?<=^|[\n.,:?!] )(?:(?:totally|perfectly|completely|very|super|100%|all|right|so|really|absolutely) (?:normal|harmless|benign|fine|common|safe|expected|on track|good|ok|okay)|harmless|benign|normal|healing (?:well|great|nicely|beautifully|fine)|(?:looks|sounds) (?:normal|fine|ok|okay))(?=[.,!]|$| and|\n)|\d+ ?(?:mg|mcg|g|grams?|ml|units?|pills?|tablets?|drinks?|tylenol|advil)\b[^.!?\n]{0,40}? (?:is|are) (?:totally |perfectly |completely )?(?:fine|safe|ok|plenty|no problem)|if it (?:were|was) (?:serious|bad|broken|cancer)[^.!?]{0,20}(?:you'd|you would|u'd|you|they'd)|(?:wait|ride|tough|sleep|walk) it (?:out|off)|sleep it off|(?:leave|let) (?:it|that|them|this|him|her) (?:alone|be)(?: for (?:a|\d{1,2}|two|three|four) [a-z]{3,6})?|(?:just |and |then )?(?:relax|chill(?: out)?|breathe easy|rest easy|sit tight|hang tight)(?=[,.!]| and|$|\n| mama| hon)|give it (?:a |another |about )?(?:few|couple(?: of)?|week|month|day|some time|time|\d{1,2}|two|three|four|six) ?(?:more )?(?:days?|weeks?|wks?|months?|hours?)?|let it (?:run its course|ride)|it(?:'ll| will) (?:pass|go away|resolve|clear up|heal|settle|sort itself|work itself)(?: on its own| by itself)?|gets? better by itself|(?:passes|clears|resolves|heals|settles|disappears|shrinks|dissolves)(?: up)? (?:by (?:itself|themselves)|on (?:its|their) own|within|in (?:a|\d))|goes? away (?:on its own|by itself)|(?:es|eso es) (?:la muela|puro estres|normal)|(?:it|that|this)(?:'s| is) (?:just|only|probably|all|literally just|likely just|prob just) (?:anxiety|stress|nerves|gas|growing pains|teething|hormones|muscular|in your head|a virus|viral|age|aging|old age|wear and tear|heartburn|the heat|dehydration)|aspirin (?:will|should) do|two excedrin and a nap|(?:safe|fine|ok|okay) to (?:wait|ignore|leave)|you(?:'re| are)(?: totally| all| completely| well)? (?:covered|good(?! (?:at|to|for|with|people|person|friend|mom|dad))|set|golden|protected|immune|not (?:pregnant|contagious|having|in (?:any )?danger|going to (?:die|bleed|lose)))|no (?:biggie|biggy|big deal|stress|worries about|cause for (?:alarm|concern|worry)|need for (?:alarm|concern|panic)|risk|danger|harm (?:done|in waiting))|not to worry|(?:i'm|im|i am) not (?:worried|concerned)(?: about (?:it|that|this))?|i (?:wouldn't|would not|'d not) (?:worry|stress|panic|lose (?:any |much |a wink of )?sleep(?: over)?|be (?:concerned|worried|alarmed|too (?:concerned|worried)))(?: about (?:it|that|this))?|(?:happens|it happens|that happens|this happens) (?:to (?:everyone|everybody|all|most|a lot)|all the time|a lot|with (?:everyone|most|all))|(?:super|very|so|really|extremely|totally|pretty) common|(?:just )?needs? (?:a little |some |more )?time(?: to (?:heal|settle|adjust))?|(?:it|that|this|they|she|he|things|symptoms?|levels?|[a-z]{4,12}ing)(?:'ll| will| always| should)? (?:level|even|settle|calm|wear|fade|sort|work|clear|quiet|shake|cool|die) (?:itself |themselves )?(?:out|down|off|up|away)|(?:they|babies|kids|she|he|it|baby) (?:all |just |always |do )?(?:gets?|goes|go|slows?|act|acts|does|do) (?:quiet|quieter|still|lazy|sleepy|calm|that|this|slow(?:er)?|cranky|fussy|less active|down)\b(?: (?:when|near|before|at|toward|this|because|after)(?: [a-z]{1,12}){0,4})?|(?:don't|doesn't|does not|didn't) (?:sound|look|seem) (?:like (?:an?|anything) )?(?:\w+ ){0,2}?(?:emergency|serious|urgent|scary|dangerous|concerning|worrisome|alarming|infected|broken|cancer\w*|bad|worrying)|(?:sounds?|looks?|seems?) (?:totally |perfectly |completely |just |pretty |absolutely |very |super |quite )?(?:fine|normal|okay|ok|benign|harmless|good|healthy|healed|great|clean)(?= to me|[,.!]|$| from here| for)(?: to me| from here)?|(?:low|zero|no) (?:risk|chance)(?: (?:of|that|it)(?: [a-z]{2,12}){1,3})?|(?:can't|won't|couldn't|doesn't) (?:hurt|harm) (?:you|him|her|the baby|baby|a thing|anything)|(?:you )?only (?:need to )?(?:worry|call|panic|go in) (?:if|when|once) (?:it|the|that|you|he|she)|(?:can|could|would|i'd) (?:just |safely )?ignore (?:it|that|this)))/g;

/** Normal feelings, steps and waits: reassurance about a process, no judgment of a symptom. */
const processTalk =
  /\b(?:nervous|anxious|scared|afraid|worried|overwhelmed|frustrated|upset|emotional|sad|grieve|grieving|cry|crying|feel(?:ing)? (?:that way|this way|lost|alone|scared|nervous|anxious|like (?:giving|crying|a)|frustrated)|ask|asking|questions?|parking|billing|paperwork|schedul\w{0,4}|insurance|appointment (?:is|was|will)|refund|call you back|late|cancel(?:led|ing)? (?:is|fee)|to want|second opinion|to need|to have doubts|opinion|wait times?|forms?)\b/;

/** Why a sentence on what is normal stays general: hedges and kinds of people. */
const hedge =
  /\b(?:may|might|can|could|often|usually|sometimes|generally|typically|most|many|some people|in most cases|for most|unless|if|when|until|as long as|not always|doesn't mean|who told|myth|never say|stop saying|don't assume|can't say|can't tell|cannot|even though)\b/;

/** Reassurance and talk against care, in order. */
export const reassurances = defineFact("reassurances", (draft): readonly Reassurance[] => {
  const found: Reassurance[] = [];
  const talk = draft.get(conversation);
  if (talk.peers) return found;
  const add = (span: Span, kind: Reassurance["kind"]) => {
    if (!found.some((other) => other.start < span.end && span.start < other.end))
      found.push({ ...span, kind });
  };
  const redirected = draft.get(redirects);
  for (const match of matches(draft, againstCare, "lower")) {
    const span = trimmed(draft, match.start, match.start + match.text.length);
    const sentence = sentenceAt(draft, span.start);
    const text = draft.lower.slice(sentence.start, sentence.end);
    const before = draft.lower.slice(Math.max(sentence.start, span.start - 60), span.start);
    if (sentence.stop === "?" || isQuoted(draft, span.start)) continue;
    if (
      debunks.test(before) ||
      /\b(?:until|unless|without|just to|only to)\b/.test(
        draft.lower.slice(span.end, Math.min(sentence.end, span.end + 40)),
      )
    )
      continue;
    const to = addresseeAt(draft, span.start);
    if (to === "one-reader") {
      if (
        redirected.some(
          (one) => one.start >= sentence.start && one.end <= sentence.end && one.start > span.end,
        )
      )
        continue;
      add(span, "against-care");
      continue;
    }
    // To anybody it is only marked when it waves a danger away or names emergency care, and nothing sends them elsewhere.
    if (redirected.some((one) => one.start > span.end || one.end < span.start)) continue;
    const gravest =
      /\b(?:er|e\.r\.|emergency|urgent care|hospital|ambulance|911|988|on-?call|poison control)\b/.test(
        match.text,
      ) && !hedge.test(text);
    if (
      to !== "patient-quoted" &&
      (redFlagIn(text) !== undefined ||
        (gravest && talk.singled.length + (context2(draft) ? 1 : 0) > 0) ||
        (gravest && /\b(?:don't|dont|skip|no need|you don't)\b/.test(match.text) && symptomIn(text)))
    )
      add(span, "against-care");
  }
  for (const match of matches(draft, harmless, "lower")) {
    const ending = match.start + match.text.length;
    const why =
      /^ (?:after|post|with|for|at|during|in) (?:the |your |a |an |this |that )?[a-z0-9-]{2,16}(?: [a-z]{4,12}(?=[,.!?]|$))?/.exec(
        draft.lower.slice(ending, ending + 40),
      );
    const span = trimmed(draft, match.start, ending + (why?.[0].length ?? 0));
    const sentence = sentenceAt(draft, span.start);
    const text = draft.lower.slice(sentence.start, sentence.end);
    if (sentence.stop === "?" || quotationAround(draft, { start: span.start, end: span.end })) continue;
    if (processTalk.test(text)) continue;
    const before = draft.lower.slice(Math.max(sentence.start, span.start - 60), span.start);
    if (debunks.test(before)) continue;
    const flagged = redFlagIn(text) !== undefined;
    const to = addresseeAt(draft, span.start);
    if (to !== "one-reader" && !(flagged && !hedge.test(text) && redirected.length === 0 && to !== "nobody"))
      continue;
    if (!isClinicalTalk(draft)) continue;
    if (
      /\b(?:may|might|can|often|usually|sometimes|most|many)\b/.test(
        text.slice(0, span.end - sentence.start),
      ) &&
      !/\byou\b|\byour\b/.test(match.text)
    )
      continue;
    // Encouragement after a direction to care is kindness.
    if (redirected.some((one) => one.start >= sentence.start && one.start < sentence.end)) continue;
    add(span, "harmless");
  }
  return found.sort((a, b) => a.start - b.start);
});

const debunks =
  /\b(?:myth|never say|stop (?:saying|telling)|told (?:me|you|her|him|them)|says?|said|i (?:can't|won't|cannot) (?:say|tell|promise)|can't tell you|don't assume|doesn't mean|not saying|who tells? you|please don't think|we'd never|nobody should|if (?:you(?!(?:'re| are) (?:reading|seeing|watching|listening))|anyone|someone|they)|hope(?:fully)?|hoping|pray\w{0,3}|wish\w{0,3})\b[^.!?]{0,50}$/;

const context2 = (draft: Draft): boolean => draft.get(conversation).answers;

function symptomIn(text: string): boolean {
  return /\b(?:numb\w{0,4}|weak\w{0,4}|pain|fever|bleed\w{0,3}|swell\w{0,4}|swollen|rash|headache|dizz\w{1,4}|vomit\w{0,3}|seizure|cough|breath\w{0,4}|palpitations|spotting|concussion|burn|bite|pills?|lump|mole)\b/.test(
    text,
  );
}

/** Whether the draft or what it answers is about a body at all: "you'll be fine" to a student isn't. */
export function isClinicalTalk(draft: Draft): boolean {
  const parent = draft.context.parentText;
  if (parent !== undefined && symptomIn(parent.toLowerCase())) return true;
  if (draft.get(careWords).some(({ kind }) => kind !== "device" && kind !== "activity" && kind !== "organ"))
    return true;
  if (draft.get(words).some((word) => bodyWords.has(word.lower))) return true;
  return (
    symptomIn(draft.lower) ||
    /\b(?:serious|dangerous|cancer\w*|contagious|broken|heal\w{0,3}|symptoms?|er|biopsy|hospital)\b/.test(
      draft.lower,
    )
  );
}

function trimmed(draft: Draft, start: number, end: number): Span {
  while (start < end && /[^a-z0-9]/.test(draft.lower.charAt(start))) start++;
  while (end > start && /[^a-z0-9%]/.test(draft.lower.charAt(end - 1))) end--;
  return { start, end };
}
