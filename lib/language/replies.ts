import { defineFact } from "@/lib/engine/draft";
import { has, matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { kinWords } from "./scenes";
import { sentenceAt } from "./sentences";

/** What kind of answer a draft is, by what the author told or by its own words. */
export type ReplyKind = "review-reply" | "reply" | "none";

/** Words with which a practice answers a review. */
const answersReview =
  /\b(?:(?:thank(?:s| you)|thx|grateful|appreciate)\b.{1,40}\b(?:review|feedback|kind words|stars?|rating|recommendation|taking the time)|sorry\b.{1,30}\b(?:your (?:experience|visit|wait|frustration)|you (?:feel|felt|had|left|were (?:unhappy|disappointed|not satisfied)))|(?:fake|false|unfair|negative|bad|one[- ]star|1[- ]star|this) review\b|(?:your|this) (?:review|1[- ]star|one[- ]star)|we(?:'re| are) (?:so )?(?:sorry|glad|happy|delighted|thrilled) (?:to hear|that) you|take (?:all )?feedback (?:very )?seriously|privacy (?:laws?|rules?) (?:prevent|keep|do not|don't))/i;
const toReviewer =
  /\b(?:(?:to )?(?:whoever|the (?:person|guy|lady|gentleman|woman|man|one|patient|individual)(?: who)?|anyone who)(?: who)?(?: is|'s| was| has been| keeps| just)? (?:leaving|left|leaves|writing|wrote|posting|posted|giving|gave)(?: (?:us|our|this|a|an|the|fake|false|those|these|that|all)){0,3} (?:[a-z0-9-]{1,12} ){0,2}reviews?|re:? (?:your|the|that) (?:[a-z0-9-]{1,10} )?(?:review|yelp|google review))\b/;
const opensToReader =
  /^(?:\s*(?:hi|hello|hey|dear)\b[ ,]*)?(?:@?[\w.]+[,!:]? )?(?:thank|thanks|thx|we(?:'re| are)? (?:so |very |truly )?sorry|sorry|we appreciate|it was (?:a |an |so )?(?:pleasure|great|honor|nice|lovely)|so (?:glad|happy|pleased)|glad|happy|you\b|your\b|ma'am|sir\b|as you|actually|per our|our records)/i;

/** Whether the draft answers a review, another message, or nobody. Without a given post type only unmistakable words make it a review reply. */
export const replyKind = defineFact("replyKind", (draft): ReplyKind => {
  const { postType, platform, parentText } = draft.context;
  if (postType === "review-reply" || (platform === "google-review-reply" && postType === undefined))
    return "review-reply";
  if (postType === "reply") return "reply";
  if (postType !== undefined && postType !== "original") return "none";
  // "To the person writing these reviews: …" is said to a reviewer.
  if (has(draft, toReviewer, "lower")) return "review-reply";
  if (has(draft.plain.slice(0, 1500), answersReview) && opensToReader.test(draft.plain))
    return "review-reply";
  if (parentText !== undefined) return "reply";
  return /^\s*@\w/.test(draft.plain) ? "reply" : "none";
});

/** A passage that tells readers that the person answered is, was or never was a patient. */
export interface CareConfirmation extends Span {
  readonly kind: "thanks" | "apology" | "visit" | "past" | "denial" | "outcome";
}

const careNoun =
  "(?:appointment|appt|visits?|procedures?|surger(?:y|ies)|injections?|shots?|treatments?|treatment plan|chart|records?|file|prescriptions?|meds|medications?|results|scans?|mri|x-?rays?|labs?|bloodwork|blood work|exam|cleaning|crown|filling|implants?|extraction|root canal|braces|delivery|birth|sessions?|consult(?:ation)?|follow-?ups?|stay|recovery|diagnos[ie]s|condition|symptoms|refill|therapy|biops(?:y|ies)|referral|check-?ups?|physical|aligners|fillers?|botox|peel|laser|pain|healing|progress|discharge|admission|pathology|provider|doctor|surgeon|dentist|therapist|hygienist|nurse|care team|wait(?: time)?|pet)";

const patterns: readonly (readonly [CareConfirmation["kind"], RegExp])[] = [
  [
    "thanks",
    /\b(?:thank(?:s| you)(?: (?:so|very) much| a million| a ton)?|thx|we appreciate you|grateful to you|appreciate you) for (?:coming (?:in|back|to|out|by)|(?:your )?visit(?:ing)?|stopping (?:in|by)|choosing (?!to (?:share|leave|write))|trusting|seeing us|allowing us|letting us|being (?:a|our|such a|one of our)\b(?! (?:follower|fan|supporter|subscriber|friend|leader|voice|resource))|giving us the (?:opportunity|chance|honor|privilege) (?:to|of) (?:treat|care|help|serv|look after|work)|having us|your (?:trust|loyalty|patience (?:during|with|while)|continued trust|business)|bringing (?:him|her|them|your|little|the))/gi,
  ],
  [
    "thanks",
    /\b(?:it (?:was|is|has been|'s been)|what) (?:such )?(?:a|an|our|my|so)? ?(?:(?:real|true|absolute|great) )?(?:pleasure|joy|honor|privilege|delight|great|nice|wonderful|lovely|fun|treat|blessing)\b.{1,12}\b(?:see(?:ing)?|treat(?:ing)?|meet(?:ing)?|car(?:e|ing) for|tak(?:e|ing) care of|hav(?:e|ing)|help(?:ing)?|work(?:ing)? with|look(?:ing)? after|serv(?:e|ing)|deliver(?:ing)?) you\b/gi,
  ],
  // "We loved having your mom with us": the reader's kin are patients too.
  [
    "thanks",
    /\b(?:(?:it|what) (?:was|is|has been|'s been) (?:such )?(?:a|an|our|my|so|the)? ?(?:(?:real|true|absolute|great|deep|profound) )?(?:pleasure|joy|honor|privilege|delight|blessing|gift|lovely|wonderful)|(?:i|we)(?:'ll| will|'ve)? (?:always |really |truly |so )?(?:loved|love|enjoyed|adored|miss|remember|cherished?)|honored|privileged|blessed|grateful|thank you for (?:letting|trusting|allowing) (?:us|me))\b.{0,12}\b(?:tak(?:e|ing) care of|car(?:e|ing) for|treat(?:ing)?|look(?:ing)? after|nurs(?:e|ing)|know(?:ing)?|meet(?:ing)?|hav(?:e|ing)|sit(?:ting)? with|work(?:ing)? with|be(?:ing)? (?:part of|there for|with)|help(?:ing)?|walk(?:ing)? (?:with|beside))?(?: (?:with|care of))? ?(?:your|ur) (?:sweet |dear |wonderful |precious |amazing |beautiful |lovely |late |little |new )?(?:mom|mum|mother|mama|dad|father|papa|husband|wife|spouse|son|daughter|baby|little (?:one|guy|girl)|kiddo|kids?|boy|girl|twins|grandma|grandmother|grandpa|grandfather|nana|abuela|brother|sister|aunt|uncle|family|parents?)\b/gi,
  ],
  // What only those who treated somebody know: "you were my 2pm", "you did great Tuesday", "the culture came back clean".
  [
    "past",
    /\b(?:(?:you|u) (?:were|was) (?:my|our|the) (?:first |last |favorite |bravest |best |only )?(?:\d{1,2}(?::\d\d)? ?(?:am|pm|o'?clock)?|case|patient|pt|appointment|[a-z]{3,9}day|one (?:who|whose|with)|gallbladder|appendix|knee|hip|delivery|consult|lap chole|c-section|crown|extraction)|(?:you|u|he|she|they) (?:did|handled|rocked|crushed|nailed|killed|survived|got through|powered through) (?:so |really |just )?(?:great|amazing|well|awesome|fine|good|fantastic|wonderful|it|that)(?: (?:on )?(?:today|yesterday|tuesday|monday|wednesday|thursday|friday|saturday|last (?:week|time|visit)|this (?:morning|week)|in (?:there|here|the chair)|with the))|(?:your|the|her|his) (?:bunion|scar|incision|stitches|smile|teeth|crown|knee|hip|back|skin|lips|brows|lashes|nose|wound|toe|foot|hand|wrist|shoulder|ankle|culture|biopsy|path(?:ology)?|labs?|results?|scan|mri|ct|x-?ray|swab|bloodwork|mammo(?:gram)?|pap|screen|sample|specimen|margins)(?: results?)? (?:is|was|are|were|came back|come back|says|said|looks?|looked|shows?|showed|turned out|is healing|healed) (?:[a-z]{2,10} )?(?:amazing|beautiful|gorgeous|incredible|better|so|clean|clear|negative|positive|normal|benign|back|good|great|fine|ok|okay|in|perfect|inflamed)|(?:you|she|he|mom|dad|[A-Z][a-z]+) ?(?:has|have|'ve got|'s got|is|are) (?:[A-Z]?[a-z]{3,9}day |tomorrow |next week )(?:at \d{1,2})|(?:you|u) (?:were|was) (?:asked to leave|discharged|dismissed|fired|let go|terminated|in the chair|on the table|under anesthesia|in (?:room|bed) \d+|under)|(?:you|u) (?:told|showed|asked) (?:me|us) (?:in (?:the )?(?:clinic|office|chair|session)|at (?:your|the|our) [a-z]{3,12})|(?:we|i) (?:have|'ve got|still have|kept) your (?:[a-z]{3,12} )?(?:chart|walker|results|glasses|retainer|x-?rays?|records|notes?|file))\b/gi,
  ],
  [
    "thanks",
    /\byou (?:were|are|have been|'ve been) (?:such )?(?:a|an|one of our|our) (?:\w{1,12} ){0,2}(?:patient|joy|pleasure|delight|trooper|champ|client)\b|\b(?:loved|enjoyed|love|enjoy) (?:having|treating|seeing|caring for|taking care of|working with|meeting|helping) you\b/gi,
  ],
  [
    "outcome",
    /\b(?:so |very |really |truly )?(?:glad|happy|thrilled|pleased|delighted|relieved|excited|wonderful|great|love|awesome) (?:to (?:hear|know|see|read) |that )*(?:(?:that )?(?:your (?!review|feedback|words|comment|kind|post|experience\b)(?:\w{1,14} ){0,3}(?:is|are|was|went|feels?|looks?|turned|has|have|healed|improved)|you(?:'re| are|'ve| have)? (?:(?:now|finally|all|already|been|were|able) ){0,2}(?:feel(?:ing|s)?|pain[- ]free|back (?:to|on|in)|walking|sleeping|healing|recover(?:ed|ing|y)|better|doing (?:so )?(?:well|better|great)|seen|comfortable (?:during|with)|able to get in|came|come|chose|saw)|(?:we|i|dr\.? \w{1,20}|the team|our team|the \w{1,14}|that \w{1,14}) (?:could|can|was able to|were able to|got to|helped?) (?:help|helped|ease|fix|treat|see|get)|(?:the|that|this) (?:shot|injection|procedure|block|surgery|treatment|cleaning|adjustment|laser|peel|crown|implant|therapy|exercises?|medication|meds) (?:\w{1,10} )?(?:helped|worked|went|gave|is helping|did)))(?: (?:your|the) \w{1,12}| you\b)?/gi,
  ],
  [
    "apology",
    new RegExp(
      `\\b(?:sorry|apologi[sz]e|apologies|regret|unfortunate|we understand|frustrat\\w{1,4})\\b[^.!?\\n]{1,30}\\byour (?:\\w{1,12} ){0,2}${careNoun}\\b`,
      "gi",
    ),
  ],
  [
    "apology",
    /\bsorry\b[^.!?\n]{1,24}\byou (?:had to wait|waited|were (?:kept waiting|in pain|uncomfortable|seen|rescheduled|billed|charged|discharged|turned away)|left (?:in pain|our office|the office|without)|couldn't be seen|didn't (?:get|see|receive)|had (?:pain|a reaction|complications|bruising|bleeding))/gi,
  ],
  [
    "visit",
    new RegExp(
      `\\b(?:your|ur) (?:(?:last|next|first|recent|upcoming|previous|initial|final|follow-?up|second|third|annual|scheduled|missed|post-?op|pre-?op|new|most recent|left|right|\\w{3,9}day|january|february|march|april|june|july|august|september|october|november|december)[ -]){0,2}${careNoun}\\b`,
      "gi",
    ),
  ],
  // "Your wife's pathology": whose it is doesn't matter.
  ["visit", new RegExp(`\\b(?:your|ur) (?:${kinWords})'s? (?:[\\w-]{1,12} ){0,2}${careNoun}\\b`, "gi")],
  [
    "visit",
    /\b(?:see you|looking forward to seeing you|can't wait to see you|look forward to seeing you)\b[^.!?\n]{1,16}\b(?:at|for|next|again|soon|in (?:\w{1,6} )?(?:weeks|months)|on (?:mon|tue|wed|thu|fri|sat|sun)\w{0,6}|then|when)\b[^.!?\n]{0,20}/gi,
  ],
  [
    "past",
    /\b(?:when|since|after|while|because|the (?:day|time|last time|morning)) you (?:came|were (?:here|seen|in|with us|under|discharged|admitted|treated|scheduled)|visited|called|arrived|checked in|saw|walked in|left|no-?showed|first came|sat in)\b|\b(?:you|u) (?:were (?:(?:last |first |recently )?seen|treated|offered|informed|told|given|advised|discharged|dismissed|late|scheduled|prescribed|billed|charged|examined|rude|intoxicated|abusive|refunded)|came (?:in|to (?:us|see|our|my))|arrived|no-?showed|missed (?:your|\w{1,8}|an?) ?\w{0,12}|cancel(?:l)?ed|refused|declined|signed (?:our|the|a)|never (?:showed|paid|returned|told|mentioned|filled|followed|completed)|failed to|did(?:n't| not) (?:show|pay|follow|take|complete|mention|tell|disclose|return|bring|attend|come)|owe|still owe|tested|chose (?:us|our)|came to see|asked (?:us|me|for (?:opioids|narcotics|a refill|pain))|received (?:a|the|your|an) (?!5)|had (?:a|an|the|your) (?:\w{1,12} )?(?:injection|block|shot|scope|stent|c-section|cleaning|mri|scan|epidural|deeper|procedure|surgery|appointment|exam|reaction|infection|x-?ray|mri|biopsy|crown|visit))\b/gi,
  ],
  [
    "past",
    /\b(?:we|i|our (?:team|staff|doctor|nurse|office|provider)|dr\.? [A-Z]{2,20}) (?:saw|treated|examined|operated on|implanted|injected|called|tried|phoned|told|offered|explained(?: everything| this| the \w{1,12})? to|refunded|prescribed|discharged|dismissed|diagnosed|evaluated|reviewed (?:this|it|everything) with|spent \w{1,10} (?:\w{1,10} )?with|talked (?:about )?(?:it )?with|delivered|removed|fitted|cleaned|billed|warned|advised|informed|gave) you\b|\b(?:exercises|plan|options|risks|dose|diet|stretches|results|what) (?:that )?(?:we|i) (?:talked about|discussed|gave you|went over|agreed)\b|\b(?:we|i) (?:saw|seen|treated) (?:you|him|her)\b|\bas (?:a|our|my|one of our|an? (?:\w{1,12})) patients?\b(?! advocate)/gi,
  ],
  [
    "past",
    /\b(?:as (?:you|we|i) (?:know|mentioned|discussed|explained|told you|agreed)|as discussed|at (?:both|all|each|every|three|two|your|that) (?:of (?:your|the) )?(?:visits?|appointments?|sessions?)|per your (?:chart|record|request|file)|(?:our|the) (?:records?|notes?|chart|system|schedule|cameras?) (?:shows?|indicates?|reflects?|says?|confirms?)|(?:reviewed|checked|pulled|looked (?:at|up)|look at|checking) your (?:chart|file|records?|notes?|account))\b/gi,
  ],
  [
    "denial",
    /\b(?:you(?:'ve| have)? (?:have )?(?:never|not) (?:been|actually been|ever been|set foot)(?: (?:a |an |our |one of our )?(?:patients?|clients?|treated|seen|here|in (?:our|this)(?: \w{1,10})?|inside))?(?: (?:here|with us|at our \w{1,10}|of ours|before|by us)){0,2}|(?:you are|you're|you were|this person is|this is|s?he is|s?he was|reviewer is|reviewer was|this individual is|this individual was) (?:not|n't|never) (?:and never (?:were|was|have been) )?(?:a |an |our |one of our |even a )?(?:\w{1,8} )?(?:patient|client)\b(?: (?:here|of ours|at our \w{1,10}|of this \w{1,10}))?|(?:no|any|a|find(?: any| a| your)?) (?:record|records|chart|file|history|evidence) (?:of|for|showing|that|under|matching) (?:you|your|treating|seeing|a patient|this (?:patient|person|name|individual|reviewer)|anyone|any patient|him|her|the name)(?: (?:as a patient|here|ever|in our \w{1,10}|visit\w{0,3})){0,2}|we (?:have )?never (?:saw|seen|treated|met|had you)\b(?: (?:you|him|her|this (?:patient|person)))?|(?:can(?:'t|not)|could(?:n't| not)|unable to|don't) (?:find|locate|see) (?:you|your name|your record|your chart|a patient|any patient|anyone)\b[^.!?\n]{0,24})/gi,
  ],
];

/** Words that make a "your visit" general, conditional or a way to make contact: nobody's care is confirmed. */
const generalBefore =
  /\b(?:if|whether|should you|any|every|all (?:of )?our|each|patients?|anyone|someone|everyone|before|questions? about|concerns? about|discuss|about|schedule|book|request|make|reschedule|policy|when you(?:'re| are) ready|how to|most|many|typically|usually|in general|always|feel free|not)\b[^.!?\n]{0,40}$/i;

/** Passages addressed to the person answered that confirm or deny their care. Sorted; none inside another. Reads any draft: callers ask `replyKind` first. */
export const careConfirmations = defineFact("careConfirmations", (draft): readonly CareConfirmation[] => {
  const found: CareConfirmation[] = [];
  for (const [kind, regex] of patterns)
    for (const match of matches(draft.plain, regex)) {
      const sentence = sentenceAt(draft, match.start);
      const before = draft.plain.slice(sentence.start, match.start);
      if (
        kind === "visit" &&
        (generalBefore.test(before) ||
          /^\W{0,2}(?:or|and) (?:symptoms|concerns)/i.test(draft.plain.slice(match.end)))
      )
        continue;
      if (kind === "past" && /\b(?:if|whether|unless|in case)\b[^.!?\n]{0,30}$/i.test(before)) continue;
      if (colleagueTalk.test(draft.plain.slice(sentence.start, sentence.end))) continue;
      const text = draft.plain.slice(match.start, match.end).trimEnd();
      const span = { start: match.start, end: match.start + text.length };
      const clash = found.findIndex((other) => span.start < other.end && other.start < span.end);
      if (clash < 0) found.push({ ...span, kind });
    }
  return found.sort((a, b) => a.start - b.start);
});

/** A meeting of professionals: "great seeing you at the conference", "thanks for coming to our webinar". */
const colleagueTalk =
  /#\w{0,20}20\d\d|\b(?:conference|meeting|webinar|podcast|symposium|grand rounds|panel|talk|lecture|poster|journal club|workshop|course|open house|event|gala|booth|session on|keynote|referral chat|for the referral|collaborat\w{1,6}|follow(?:ing)? (?:us|me|along)|subscrib\w{1,4}|shout-?out|repost|the question)\b/i;

const clinical =
  "(?:(?:urine )?drug (?:screen|test)|uds|tox(?:icology)? (?:screen|report)|labs?|lab work|blood ?work|blood test|a1c|psa|tsh|inr|cholesterol|glucose|hormones?|(?:strep|covid|flu|std|sti|pregnancy|hiv) test|biops(?:y|ies)|culture|scans?|mris?|ct(?: scan)?|x-?rays?|imaging|ultrasound|ekg|exam|vitals|blood pressure|weight|bmi|temperature|diagnos[ie]s|condition|symptoms|history|disorder|disease|infection|allerg(?:y|ies)|pregnancy|anxiety|depression|addiction|cancer|tumou?r|fracture|cavit(?:y|ies)|decay|abscess|rash|mole|wound|incision|scar|swelling|bruising|numbness|pain|injection|shot|block|ablation|epidural|surger(?:y|ies)|procedure|operation|treatment(?: plan)?|therapy|sessions?|implants?|stimulator|pump|device|crown|filling|root canal|extraction|braces|aligners?|veneers?|filler|botox|laser|peel|medications?|meds|med list|prescriptions?|refills?|opioids?|oxycodone|hydrocodone|narcotics?|xanax|adderall|antibiotics?|gabapentin|insulin|dose|knee|back|spine|hip|shoulder|neck|foot|ankle|wrist|hand|leg|arm|jaw|teeth|tooth|molar|eye|ear|skin|heart|stomach|breasts?|baby|mother|father|mom|dad|husband|wife|son|daughter|child)";
const payment =
  "(?:insurance(?: (?:company|plan|carrier))?|insurer|co-?pay(?:ment)?|deductible|balance|bill|account|payment|claim|refund|invoice|charges?|medicaid|medicare|coverage|collections)";
const state =
  "(?:was|were|is|are|came back|came in|showed?|went|looked|tested|had|has|did(?:n't| not)|does(?:n't| not)|would(?:n't| not)|won't|denied|rejected|declined|lapsed|expired|required|remains?|healed|failed|cracked|broke|moved|indicat\\w{1,4}|confirm\\w{0,3}|reveal\\w{0,3}|requires?|needed|covers?|paid|refused)";

const detailPatterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the|that) (?:\\w[\\w-]{0,14} ){0,2}${clinical} (?:on|in|to|for|of) your (?:\\w[\\w-]{0,14} ){0,2}${clinical}\\b`,
    "gi",
  ),
  new RegExp(
    `\\byour (?:\\w[\\w-]{0,14} ){0,3}(?:${clinical}|${payment})(?: (?:on|in|of|for|from|at|to)(?: (?:the|your|that|\\w[\\w-]{1,12})){1,3})? ${state}\\b(?: (?:not |never |only |always )?[\\w-]{1,16}){0,3}`,
    "gi",
  ),
  new RegExp(
    `\\bwe (?:\\w{2,9}ly )?(?:stopped|prescribed|refused|performed|removed|injected|extracted|treated|offered|gave|did|denied|adjusted|tapered|reduced|replaced|placed|repaired|refilled|wrote|cut|changed|increased|ordered|recommended|sent|referred|restrained|sedated|intubated|discharged|dismissed|waived|refunded|billed|discounted|diagnosed|tested)(?: you(?: (?:with|for|to|a|an|the|from))?| your| him| her)?(?: (?:[\\w-]{1,14} ){0,3}${clinical}| (?:with|for|from) [\\w-]{3,20})\\b`,
    "gi",
  ),
  /\byou (?:still )?owe(?:d)?(?: us)?(?: (?:a balance|money))?(?: (?:of )?\$ ?\d[\d,.]{0,10}\d|\$\d)?/gi,
  /\b(?:an?|the|that|this) (?:unpaid |outstanding |open |remaining )?(?:balance|bill|invoice|co-?pay) of \$ ?\d[\d,.]{0,10}(?: (?:was|is|went|goes)(?: \w{2,12}){1,3})?/gi,
  /\b(?:missed|skipped|cancel(?:l)?ed|no-?showed(?: for)?|late (?:to|for)) (?:(?:your|all|both|several|multiple|the|a|an|\d{1,2}|one|two|three|four|five|six|seven) ){0,2}(?:last |scheduled |of your )?(?:follow-?ups?|appointments?|appts|visits|sessions|injections?|drug tests?|procedures?|payments?|refills?)\b/gi,
  /\b(?:\d{1,2}|two|three|four|five|six|seven|multiple|repeated|several) (?:no[- ]shows?|missed (?:appointments|visits|payments)|late cancellations)\b/gi,
  new RegExp(
    `\\byou (?:(?:repeatedly|never|also|already|then|simply|clearly|chose to|had|have|were) ){0,2}(?:did(?:n't| not) (?:wear|take|follow|complete|attend|fill|disclose|finish|return|use|keep|do|stop|quit|pay|show)|refused|declined|stopped|failed to|tested positive|tested negative|admitted|overdosed|relapsed|smoked?|drank|demanded|asked (?:us |me |repeatedly |the doctor )?for|came in (?:with|for|drunk|high|asking|seeking)|came to (?:us|me) (?:with|for)|presented with|suffer(?:ed)? from|have a history of|diagnosed with|consented to|signed (?:the|a|our) (?:consent|contract|agreement|waiver)|received|needed|wanted|brought (?:him|her|your))\\b(?: (?:[\\w-]{1,14} ?){1,4})?`,
    "gi",
  ),
  /\b(?:this|the|that|said) (?:patient|client|individual|reviewer|person|gentleman|lady|woman|man) (?:was|were|has|had|refused|missed|came|demanded|became|tested|failed|asked|owes|declined|did(?:n't| not)|never|received|suffers?|is)\b(?: [\w-]{1,16}){1,4}/gi,
  /\b(?:s?he|they) (?:refused|missed|demanded|tested positive|tested negative|owes?|no-?showed|was (?:discharged|dismissed|intoxicated|high|drunk|diagnosed|prescribed|seen|treated)|failed (?:a|the|his|her) (?:drug|urine)|declined (?:the|our|treatment))\b(?: [\w-]{1,16}){0,3}/gi,
];

/** Openings under which a sentence speaks of policy or of anybody. */
const generalSentence =
  /^(?:\W*)(?:if|whenever|when (?:you|any|a|patients)|should you|any(?:one|body)?\b|every|all (?:of )?our|patients\b|most|many|our (?:policy|goal|office policy)|we (?:follow|aim|strive|never|do not|don't|always|ask every|ask all)|questions|please|in general|some|for (?:any|all))\b/i;

/** In an answer to a person: facts of their visit, result, treatment, conduct or bill. Sorted; none inside another. Reads any draft: callers ask `replyKind` first. */
export const careDetails = defineFact("careDetails", (draft): readonly Span[] => {
  const found: Span[] = [];
  for (const regex of detailPatterns)
    for (const match of matches(draft.plain, regex)) {
      const sentence = sentenceAt(draft, match.start);
      const text = draft.plain.slice(sentence.start, sentence.end);
      if (
        generalSentence.test(text) ||
        /\b(?:if|whether|in case|unless) [^,;]{0,30}$/i.test(draft.plain.slice(sentence.start, match.start))
      )
        continue;
      if (sentence.stop === "?") continue;
      const words = match.text
        .replace(
          /(?: (?:and|so|but|as|at|on|in|to|for|of|the|a|an|that|which|because|with|or|not|us|by|from|please|we|you|i)){1,4}$/i,
          "",
        )
        .trimEnd();
      const span = { start: match.start, end: match.start + words.length };
      if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
    }
  return found.sort((a, b) => a.start - b.start);
});
