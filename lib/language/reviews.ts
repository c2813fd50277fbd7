import { defineFact, type Draft } from "@/lib/engine/draft";
import { anyOf, compile, matches } from "@/lib/engine/pattern";
import { cover, overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { polarityAt } from "./polarity";
import { regardMarks, type RegardMark } from "./regard-score";
import { sentenceAt } from "./sentences";

/** What a post does with reviews that 16 CFR 465 and the guideline's Tables 2 and 3 warn of. */
export type ReviewActKind =
  | "incentive"
  | "any-review incentive"
  | "gating"
  | "insider"
  | "fake"
  | "competitor"
  | "takedown"
  | "legal threat"
  | "bargain"
  | "gag clause"
  | "intimidation"
  | "selective display"
  | "pressure";

export interface ReviewAct extends Span {
  readonly kind: ReviewActKind;
}

const stars = "(?:5|five|4|four)[- ]?(?:\\+ ?)?(?:stars?|★|⭐)|★{3,5}|(?:⭐\\uFE0F?){3,5}";
const praiseWord =
  "(?:good|great|positive|nice|glowing|awesome|kind|raving|rave|happy|amazing|5[- ]star|five[- ]star)";
const site = "(?:google|yelp|healthgrades|facebook|fb|zocdoc|vitals|ratemds|realself|online|tripadvisor)";
const ask =
  "(?:leave|leaves|leaving|left|post|posts|posting|write|writes|writing|drop|drops|dropping|give|gives|giving|submit|share|add|put up|throw up|send|smash|hit|click|rate|rating)";
const reviewNoun = `(?:(?:an? |us |your |some |the |our |me |honest |quick |short |little |new )*(?:${site} )?(?:${praiseWord} )?(?:${site} )?(?:reviews?|ratings?|testimonials?|shout-?outs?|${stars})(?: reviews?| ratings?)?)`;
const askForReview = `${ask}(?: us| me| you)?(?: an?)? ?${reviewNoun}`;
const reward =
  "(?:\\$\\d{1,4}(?: off| credit| gift)?|\\d{1,2}% ?off|discount(?:ed|s)?|gift ?cards?|free \\w{2,12}|complimentary|entered (?:to win|in|into)|entry (?:to|into|in)|raffle|drawing|chance to win|win an?|giveaway|coupon|credit|on us|on the house|starbucks|amazon card|freebie|swag|waive|prize|points|reward|bonus|toothbrush|treat)";

/** A request for a review, whatever is offered for it. */
const request = anyOf(
  [askForReview, `(?:review|rate) us(?: on ${site})?`, `(?:${stars})(?= (?:for|=|gets you|and))`],
  { raw: true },
);
const rewards = anyOf([reward], { raw: true });
/** Rewards that name the review themselves. */
const incentive = anyOf(
  [
    `(?:everyone|everybody|anyone|anybody|those|patients|clients) (?:who|that) (?:posts?|leaves?|writes?|gives?|drops?|shares?|rates?)(?: us)?(?: an?)? (?:${stars}|${reviewNoun})(?=[^\\n]{0,60}(?:free|gift|off|entered|win|gets?|show))`,
    `${reward}[^.!?\\n]{0,30}? (?:for|to) (?:everyone|everybody|anyone|all|those|patients|clients)[^.!?\\n]{0,10}? (?:who|that) (?:posts?|leaves?|writes?|gives?|drops?|shares?|rates?)[^.!?\\n]{0,14}?(?:${stars}|reviews?)`,
    `(?:every|each|all|any) (?:\\w{1,8} )?(?:review|reviewer|${stars})[^.!?\\n]{0,30}?(?:gets?|wins?|earns?|receives?|enters?|is entered)[^.!?\\n]{0,25}`,
    `${reward}[^.!?\\n]{0,20}? for (?:every|each|any|a|an|your|all) ${reviewNoun}`,
  ],
  { raw: true },
);
const positive = compile(`${stars}|\\b${praiseWord}\\b|\\blove\\b`, "i");

const gating = anyOf(
  [
    "(?:didn't love|did not love|didn't like|hated?|unhappy|not happy|not thrilled|not satisfied|disappointed|less than (?:5|five)(?: stars)?|anything (?:less|under|below)|had a bad (?:visit|experience)|problem|complaints?|not so great|meh)(?: it| us| with us| your visit| your experience| the visit)?[^\\w\\n]{1,4}(?:just |please |then |come |let us know |let's |you can )?(?:tell|e-?mail|text|call|message|dm|whisper|come|talk|keep|fill)[^.!?\\n]{0,20}(?:privately|directly|here|first|instead|in private|us|to us|quietly|just between us|before you post|this form)",
    "(?:keep (?:it|that|those|them|the bad ones?|this) (?:off (?:the internet|google|yelp|line|social)|between us|offline|in the family|in house)|before (?:you go|going|it goes|you run|running) (?:to google|online|public|to yelp))",
    "(?:leave|post|drop|write)[^.!?\\n]{0,30}reviews?[^.!?\\n]{0,20}\\((?:the )?(?:nice|good|happy|5-?star|positive) (?:kind|ones?|only)[^)\\n]{0,10}\\)",
    `only (?:the )?(?:${stars})(?: reviews?| ratings?)? (?:count|counts|qualify|qualifies|accepted|get|win|eligible|please|will|are)`,
    `(?:need|want|expect|require) (?:your|a|an|that|everyone's) (?:${stars})(?: ${site})? ?(?:reviews?|ratings?)?[^\\n]{0,50}?(?:before you (?:leave|go)|or (?:else|the|your|you)|otherwise)[^.!?\\n]{0,30}`,
    `before you (?:leave|go|check ?out)[^.!?\\n]{0,40}?(?:${stars})(?: reviews?| ratings?)?`,
    `(?:or|otherwise),? (?:the|your|no) (?:discount|price|promo|coupon|credit|refund|deal|special)s? (?:goes away|is off|disappears|expires|is gone|is void|won't|doesn't)`,
    `(?:only|just) ${askForReview} (?:if|when)[^.!?\\n]{0,40}`,
    `if (?:you|u)[^.!?\\n]{0,30}?(?:loved?|happy|great|5|five|enjoyed|like[ds]?|satisfied)[^.!?\\n]{0,25}?${askForReview}[^\\n]{0,30}?(?:if not|otherwise|not happy|unhappy|didn't|any (?:issues?|problems?|concerns?))[^.!?\\n]{0,12}?(?:tell|e-?mail|text|call|dm|message|contact|come)[^.!?\\n]{0,12}`,
    "only (?:the )?(?:happy|satisfied|pleased) (?:patients|clients|customers|people|ones|guests|campers)",
    "(?:happy|loved (?:us|it|your visit)|satisfied)\\? ?(?:please )?(?:leave|post|write|google|review)[^.!?\\n]{0,40}[.!?]? ?(?:not|unhappy|if not|otherwise|had a problem)[^.!?\\n]{0,15}(?:tell us|call|email|text|dm|come to us|contact)",
    "if (?:you're|you are|you were|you) (?:not |un)(?:happy|satisfied)[^.!?\\n]{0,30}(?:don't|do not|please don't|skip the) (?:post|review|leave)",
    "don't (?:leave|post|write)(?: us)? (?:a |any )?(?:bad|negative|1-?star|one-?star) reviews?",
    "(?:if you (?:have|had) )?nothing nice to say[^.!?\\n]{0,30}(?:review|don't)",
  ],
  { raw: true },
);

const insiders =
  "(?:team|staff|employees?|everyone (?:on|at|in) (?:staff|the office|the clinic|our office|work)|everybody|crew|co-?workers|front desk|our (?:own )?(?:nurses|mas|hygienists|techs|employees|staff|team|people|families|spouses)|friends (?:and|&) family|family (?:and|&) friends|family members|relatives|cousins?|spouses?)";
const insider = anyOf(
  [
    `(?:have|get|ask|tell|make|bribe|beg|remind) (?:all |both )?(?:your|their|our|the) (?:moms?|dads?|boyfriends?|girlfriends?|husbands?|wives|wife|spouses?|partners?|roommates?|cousins?|sisters?|brothers?|friends?|family|families|kids|neighbors?|besties|grandmas?|in-laws|people)(?: (?:and|or|&) (?:\\w{3,12} ){0,2}\\w{3,12})? (?:to )?(?:${ask}|say|type)(?: up| us)? (?:a (?:few|little|couple)?|some|something|an?|lots of|nice|kind|sweet|us)[^.!?\\n]{0,40}?(?:google|yelp|page|reviews?|stars?|profile|listing|online|healthgrades|realself|zocdoc)`,
    `(?:everyone|everybody|each of (?:you|us)|all staff|all of you|y'all|you guys|staff) (?:brings?|needs?|owes?|gets?|finds?|has to (?:bring|get)|must (?:bring|get))(?: in| to get| to bring| me| us)? (?:\\w{1,8} ){0,2}(?:${stars})?(?: ${site})? ?reviews?[^.!?\\n]{0,40}`,
    `(?:get|have|ask|tell|make|bribe) (?:all |both )?(?:your|their|our|the) (?:\\w{1,12} (?:and|or|&) )?(?:boyfriends?|girlfriends?|roommates?|cousins?|moms?|spouses?|friends|family|famil(?:y|ies)|husbands?|wives|wife|husband|kids|neighbors|parents|in-laws|relatives)[^.!?\\n]{0,30}?(?:to )?(?:${askForReview}|(?:write|say|post)[^.!?\\n]{0,24}(?:yelp|google|review))[^.!?\\n]{0,12}`,
    `${insiders},? [^.!?\\n]{0,30}?(?:please |all |go |each )?(?:${askForReview}|review us)`,
    `(?:asked|told|had|have|made|got|getting|need|want|paying|encouraged|required?|begged) (?:all |every |each |the |our |my |your |whole |entire |of |both |\\d{1,3} |half )*${insiders}(?: members?)?[^.!?\\n]{0,25}?(?:to )?(?:${askForReview}|review us|review (?:our|the|my) (?:clinic|practice|office))[^.!?\\n]{0,30}`,
    `(?:my|our) (?:mom|mum|mother|dad|father|wife|husband|spouse|sister|brother|cousin|aunt|uncle|best friend|kids?|son|daughter|in-laws?|mother-in-law|office manager|ma|nurse|hygienist|receptionist|family|parents)(?: just| already| also)? (?:reviewed|gave|left|posted|wrote|rated)[^.!?\\n]{0,30}?(?:our|us|my|the) ?(?:clinic|practice|office|page|a|5|five|\\w{0,8})[^.!?\\n]{0,20}`,
    `${insiders},? (?:your|their) (?:cousins?|moms?|spouses?|friends|family|families|husbands?|wives|kids|neighbors)[^.!?\\n]{0,15} count`,
    "i (?:just )?(?:reviewed|left a (?:\\w+ )?review for|gave 5 stars to) (?:my|our) own (?:clinic|practice|office|page)",
  ],
  { raw: true },
);

const fake = anyOf(
  [
    "i (?:\\w{2,10} )?(?:wrote|posted|left|added|typed up|put up) (?:\\w{1,8} ){0,4}reviews? (?:for us )?(?:myself|for my own \\w{3,12}|to get (?:the ball rolling|us started|things going|the rating up))",
    "(?:wrote|posted|added) (?:a few|a couple(?: of)?|some|several|\\d{1,3}) reviews (?:myself|ourselves|for ourselves)",
    "(?:wrote|write|writing|posted|posting|left|leaving|made) (?:\\w{1,8} ){0,3}(?:yelp |google |online )?reviews? for (?:my|our) own \\w{2,12}",
    "(?:buy|bought|buying|purchase|purchased|purchasing|paid for|paying for|ordered) (?:\\w{1,10} ){0,2}(?:google |yelp |online |5-star |five-star |positive |fake |\\d{1,4} )*(?:reviews|followers|likes|testimonials|ratings)",
    "(?:write|wrote|writing|post|posted|posting|leave|left|made|making|create|created)(?: up)? (?:\\w{1,8} ){0,3}(?:fake|phony|made-up|bogus|dummy) (?:google |yelp |online )?(?:reviews?|testimonials?|accounts?|profiles?)",
    `(?:write|wrote|post|posted|leave|left|drop|writing|posting|leaving)[^.!?\\n]{0,25}?(?:reviews?|testimonials?|${stars})[^.!?\\n]{0,30}?(?:as (?:if you were |though you were |if they were )?(?:a |our )?(?:patients?|clients?)|pretending to be|under (?:a |another |different |fake |other )+(?:names?|accounts?)|from (?:home|your personal|a fake|fake|burner|different|your spouse's) ?(?:accounts?|gmail|emails?|phones?)?)`,
    "pretend(?:ing)? (?:to be|you're|you are|they're|like you're) (?:a |our |happy )?(?:patients?|clients?)",
    "(?:buy|bought|buying|purchased?|ordered|got) (?:(?:a|an|the|some) )?(?:\\w{1,10} ){0,2}(?:package|pack|bundle|batch|block|bunch|set) of (?:\\w{1,10} ){0,3}(?:reviews|followers|likes|testimonials|ratings)",
    "pa(?:y|id|ying|ys) (?:a |an |some |this |my |the |our )?(?:guy|girl|kid|kids|service|agency|company|firm|people|freelancer|va|nephew|niece|intern|cousin|friends?|patients?|someone|somebody|folks)[^.!?\\n]{0,30}?(?:for|to (?:write|post|leave)) (?:\\w{1,10} ){0,4}(?:reviews?|testimonials?|ratings?)",
    `(?:fake|bogus|phony|made-up|burner) (?:${site} )?(?:one|1|five|5|two|2)[- ]?stars?(?: (?:reviews?|ratings?))?`,
    "say (?:that )?(?:you're|you are|ur|you were|they're|they were) (?:a |an |our |my )?(?:happy |real |former |new )?(?:patients?|clients?)",
    "(?:reviews?|star|stars|yelp|rating)[^.!?\\n]{0,40}? under (?:my|your|his|her|a|an|our|the) (?:\\w{1,10}(?:'s)? ){0,2}(?:name|account|gmail|login|email)",
    "(?:new|different|fake|made-up|other) (?:names|accounts|emails) (?:please|only|each time|so)",
    "review (?:swap|exchange|for review|trade)",
    "i'll review (?:you|yours|your \\w+) if you review (?:me|mine|us|my \\w+)",
    "(?:staged|scripted|actor) (?:testimonials?|reviews?)",
    "we wrote (?:the|our|their|a few|some of the) (?:reviews?|testimonials?)",
  ],
  { raw: true },
);

const low = "(?:1|one|zero|0|a single)[- ]?(?:star|★|⭐)";
const competitor = anyOf(
  [
    `${low}[^.!?\\n]{0,50}?(?:competitor|rival|across the street|other (?:clinic|practice|office)|their clinic)`,
    `(?:leave|give|drop|post|write) (?!us\\b|me\\b|you\\b|our\\b|a bad taste)(?:\\S{1,15} ){0,4}?(?:a |an |some )?(?:${low}s?|bad|negative|terrible|scathing) (?:reviews?|ratings?)(?: for| on| to)?`,
    `(?:competitors?|rivals?)[^.!?\\n]{0,50}?(?:${low}|bad reviews?|negative reviews?)`,
  ],
  { raw: true },
);

const theReview =
  "(?:this|your|that|the|it|those|these)(?: \\w{1,12})? ?(?:google |yelp |online |false |fake |nasty |negative |bad |defamatory |1-star |one-star |little )*(?:review|post|comment|rating|lies|tweet|video|story)?";
const legal =
  "(?:lawyers?|attorneys?|legal (?:team|counsel|department|action)|counsel|sue|court|lawsuit|suit|cease and desist|police|litigation|damages)";
const takedown = anyOf(
  [
    `(?:delete|remove|take down|retract|pull|erase|take)(?: ${theReview})?(?: down)?[^.!?\\n]{0,50}?(?:or|before|otherwise|and)[^.!?\\n]{0,40}?${legal}`,
    "(?:delete|remove|take down|retract|pull) (?:this|your|that|it|the)(?: \\w{1,12}){0,2} ?(?:review|post|comment|rating)?[^.!?\\n]{0,15} (?:immediately|now|at once|today|by (?:\\w+day|tomorrow|end of|5|noon|cob|close|the end)|within \\d+|or (?:else|we))",
    `(?:delete|remove|take down|retract) your (?:google |yelp )?(?:review|post|comment|rating)`,
    `take your (?:review|post|comment) down`,
  ],
  { raw: true },
);
const legalThreat = anyOf(
  [
    `(?:you(?:'ll| will)|expect to|prepare to|you can expect to|you're going to)(?: be)? (?:hear(?:ing)?|receive|be served|get a (?:call|letter)|be contacted)[^.!?\\n]{0,25}?${legal}`,
    `(?:our|my|the (?:clinic|practice)'s) (?:lawyers?|attorneys?|legal (?:team|counsel|department)|counsel) (?:will|is|are|has|have|would|'ll|already)[^.!?\\n]{0,40}`,
    "(?:we|i)(?:'ll| will| are going to|'re going to| intend to| plan to| may| can| have no choice but to| reserve the right to)(?: have to)? (?:sue|take (?:you to court|legal action)|pursue (?:legal|damages|this)|press charges|file (?:a |suit|charges)|bill you for|seek damages)[^.!?\\n]{0,25}",
    "see you in court",
    "(?:libel|slander|defamation)[^.!?\\n]{0,30}(?:you|your)|(?:you|your)[^.!?\\n]{0,30}(?:libel(?:ous)?|slander(?:ous)?|defamation|defamatory)",
  ],
  { raw: true },
);
const bargain = anyOf(
  [
    `(?:change|update|edit|raise|bump|revise|remove|delete|take (?:it|this|that) down|take down|upgrade|switch|amend)(?: (?:it|this|your|that|the))?(?: \\w{1,10}){0,2}[^.!?\\n]{0,25}?(?:and|we'll|we'd|we would|we can|happy to|then|in exchange|for)[^.!?\\n]{0,20}?(?:refund|waive|credit|free|discount|gift|comp|forgive|write off|\\$\\d+|\\d+% off)[^.!?\\n]{0,15}`,
    "(?:refund|waive|credit|forgive|write off|comp|discount)[^.!?\\n]{0,30}?(?:if|when|once|after|as soon as|in exchange) (?:you |for )?(?:remov\\w+|delet\\w+|tak\\w+|chang\\w+|updat\\w+|edit\\w*|revis\\w+)[^.!?\\n]{0,25}",
  ],
  { raw: true },
);
const gag = anyOf(
  [
    "we don't (?:do|accept|allow|tolerate|permit) (?:bad|negative|1-?star|one-?star) reviews?",
    "no (?:bad|negative) reviews?[^.!?\\n]{0,30}(?:paperwork|contract|agreement|intake|signed|consent)",
    "no[- ](?:negative|bad)[- ]reviews?(?: (?:clause|policy|agreement|rule))?",
    "non-?disparagement (?:clause|agreement|form)?",
    "(?:you signed|you agreed|our (?:contract|agreement|intake (?:form|packet)|consent form|paperwork|terms)|the (?:contract|agreement|form) you signed)[^.!?\\n]{0,50}?(?:not to (?:post|review|write)|no (?:negative|bad|public|online)|says no|prohibits?|forbids?|bars?|reviews?|gag)[^.!?\\n]{0,20}",
  ],
  { raw: true },
);
const kinOrWork =
  "(?:employers?|boss(?:es)?|work|job|husband|wife|spouse|landlord|church|pastor|school|university|company|hr|licensing board|parents|mother|mom|family|insurance company|insurer|ex|kids|neighbors|coworkers|probation officer|parole officer|ice)";
const intimidation = anyOf(
  [
    "(?:bad|negative|1-?star|one-?star|mean|nasty) reviews? (?:gets?|earns?|lands?|means?|puts?|moves?|buys?|will (?:get|land|put)|might (?:get|land)) (?:you|your)[^.!?\\n]{0,40}",
    `(?:we|i)(?:'ll| will|'m| am|'re| are)(?: be| going to| gonna)? (?:call|calling|contact|contacting|tell|telling|email|emailing|notify|notifying)(?: to)? (?:your|ur) ${kinOrWork}[^.!?\\n]{0,20}`,
    "(?:if|unless) (?:this|your|that|the) (?:post|review|comment|rating)(?:'s| is|isn't| isn't| is not|'s not)(?: not)? (?:gone|down|deleted|removed|taken down|still up|up)[^.!?,\\n]{0,30}",
    `(?:your|ur) ${kinOrWork} (?:might|may|would|should|will|deserves?|ought|is going|is gonna|could)(?: \\w{1,8}){0,3} (?:know|see|hear|learn|find out|told|call|interested|what)[^.!?\\n]{0,40}`,
    `(?:does|do|did|wonder (?:if|what)|i wonder (?:if|what)|let's see (?:if|what)|what would) (?:your|ur) ${kinOrWork}[^.!?\\n]{0,12} (?:know|think|thinks|say|says|aware|feel|feels)[^.!?\\n]{0,30}`,
    "(?:make sure|see to it|ensure)(?: that)? (?:every|all|everyone|everybody|each|no|nobody|your)[^.!?\\n]{0,40}? (?:knows?|sees?|hears?|remembers?|treats?|will (?:see|know|treat)|blacklists?)(?: (?:about )?(?:your name|who you are|about you|you|what you)[^.!?\\n]{0,20})",
    "i(?:'d| would) (?:be (?:very |really )?careful|think twice|watch (?:what|my))(?: (?:what you|if i were you|who you|before you|about)[^.!?\\n]{0,20})?",
    "(?:be careful|watch) (?:what you (?:write|say|post|put)|your (?:back|mouth|step)|yourself)",
    "(?:it's|this is) a small (?:town|world|community)[^.!?\\n]{0,40}",
    "(?:i|we) (?:all )?know (?:exactly )?(?:where you (?:work|live)|your (?:address|boss|husband|wife|family|employer)|what car you drive)",
    "you(?:'ll| will| are going to|'re going to|'re gonna) (?:regret|be sorry|pay for|wish)[^.!?\\n]{0,24}",
    "(?:blacklist(?:ed|ing)?|flagged|banned) (?:you|from every|at every|across)[^.!?\\n]{0,24}",
    "(?:good luck|have fun) (?:finding|getting) (?:another|a new|anyone|a|any) (?:doctor|dentist|provider|practice|clinic|surgeon|therapist)[^.!?\\n]{0,20}",
    "we (?:all )?know (?:exactly )?(?:who you are|who this is|where you (?:work|live))",
    "(?:shame|too bad|pity|funny) about (?:that|your|the) (?:\\w+ ){0,2}(?:balance|bill|account|collections|copay|payment)[^.!?\\n]{0,25}",
    "(?:your|that|an?) (?:\\w+ ){0,2}(?:balance|bill|account)[^.!?\\n]{0,25}?(?:collections|past due|overdue|unpaid)",
    "(?:we have|we've got|we still have|i have) (?:your|the) (?:signed |medical |financial )*(?:agreement|records?|chart|messages|texts|emails|camera footage|recordings?)[^.!?\\n]{0,40}?(?:post|share|publish|release|public|show everyone)",
    "(?:not afraid|happy|won't hesitate|ready|willing) to (?:post|publish|share|release) (?:it|your|the|them|what)",
    "(?:don't bother (?:coming|booking|calling)|you(?:'re| are) no longer (?:welcome|a patient)|consider yourself (?:discharged|dismissed)|find (?:yourself )?(?:a |another )?new (?:doctor|dentist|provider|clinic)|(?:we(?:'re| are)|we will be|we'll be) (?:discharging|dismissing|firing) (?:you|her|him|them))[^.!?\\n]{0,20}",
    "we(?:'ll| will) (?:be )?(?:call|calling|contact|contacting|tell|telling|let) (?:your )?(?:boss|employer|work|insurance company)",
    "i(?:'ll| will) (?:be )?(?:noting|putting|adding) (?:this|it|your review)[^.!?\\n]{0,12}(?:in|to) your (?:chart|record)",
  ],
  { raw: true },
);
const badOnes =
  "(?:the |all |all the |any |every |our |those |some )*(?:bad|negative|1-?star|one-?star|critical|low|mean|nasty|unhappy)(?: google| yelp| online)? (?:reviews?|ones?|comments?|ratings?|feedback|testimonials?)";
const selective = anyOf(
  [
    `(?:i|we|just|staff|then|and|to|always|should|admin|i'll|we'll|i've|we've|she|he|they)(?: \\w{1,8}){0,2} (?:hide|hid|hidden|delete[ds]?|remove[ds]?|bury|buried|flag(?:ged)?|report(?:ed)?|block(?:ed)?|filter(?:ed)?(?: out)?|scrub(?:bed)?|take down|took down|suppress(?:ed)?) ${badOnes}`,
    "(?:i|we)(?:'ll)? only (?:ever )?(?:show|post|display|share|keep|publish|approve|pin|put up)(?: up)? (?:the )?(?:good|positive|5-?star|five-?star|nice|happy|great|best) (?:ones?|reviews?|comments?|testimonials?|feedback)",
    "(?:flag|report|mass[- ]report|mark) (?:every|all|each|any) (?:\\w+ )?(?:bad|negative|1-?star|one-?star|critical) (?:reviews?|one|ones|comments?)(?: as (?:spam|fake))?",
    "(?:report|flag)(?:ed|ing)? (?:it|them|the reviews?|these reviews?|reviews?) as (?:spam|fake|inappropriate)",
    "(?:hide|delete|remove|bury)(?: all| any| every)? ?(?:of )?(?:the )?(?:bad|negative|1-?star|one-?star) (?:reviews?|ones)",
  ],
  { raw: true },
);

const table: readonly (readonly [ReviewActKind, RegExp])[] = [
  // A bargain names the review's change; an incentive asks for a new one.
  ["bargain", bargain],
  ["fake", fake],
  ["insider", insider],
  ["incentive", incentive],
  ["gating", gating],
  ["competitor", competitor],
  ["takedown", takedown],
  ["legal threat", legalThreat],
  ["gag clause", gag],
  ["intimidation", intimidation],
  ["selective display", selective],
];

const aboutReviews =
  /\b(?:reviews?|reviewed|reviewer|reviewing|ratings?|rate|stars?|yelp|google|healthgrades|testimonials?|followers|competitors?|(?:negative|bad) comments?)\b|★|⭐/;
/** Teaching about reviews: rules, reasons, news. */
const teaching =
  /\b(?:illegal|unlawful|ftc|16 cfr|regulations?|rules? (?:ban|bans|banning|says?|prohibit\w*)|bans?|banned|prohibit\w*|against (?:the )?(?:law|policy|rules)|fined|penalt\w+|why (?:clinics|practices|doctors|we|you)|can't offer|cannot offer|never (?:offer|ask|buy|pay|post|write|incentivize|delete|threaten)|don't (?:ever )?(?:buy|offer|pay|ask|write|fake|threaten|delete|hide)|shouldn't|should not|not allowed|reminder|consumer review fairness|judge|ruled|court (?:ruled|ordered|held)|void|lawmakers?|study|survey|webinar|compliance|myth|no rewards?|no incentives?|not in exchange|without (?:any )?(?:reward|incentive))\b/;

/** Everything of the kind in the draft, in order. Teaching, negated and reported words are none. */
export const reviewActs = defineFact("review-acts", (draft): readonly ReviewAct[] => {
  const replying =
    draft.context.postType === "review-reply" ||
    draft.context.postType === "reply" ||
    draft.context.platform === "google-review-reply";
  if (!replying && !aboutReviews.test(draft.lower)) return [];
  const found: ReviewAct[] = [];
  for (const [kind, regex] of table) {
    if (!replying && needsReview.has(kind) && !aboutReviews.test(draft.lower)) continue;
    for (const match of matches(draft, regex, "lower")) {
      const span = tight(draft.lower, match);
      if (found.some((other) => overlaps(other, span)) || !holds(draft, span, kind, replying)) continue;
      found.push({
        ...span,
        kind: kind === "incentive" && !isPositiveOnly(draft, span) ? "any-review incentive" : kind,
      });
    }
  }
  for (const match of matches(draft, request, "lower")) {
    const act = rewarded(draft, match);
    if (act && !found.some((other) => overlaps(other, act)) && holds(draft, act, "incentive", replying))
      found.push({ ...act, kind: isPositiveOnly(draft, act) ? "incentive" : "any-review incentive" });
  }
  if (found.length === 0)
    for (const mark of draft.get(regardMarks))
      if (mark.kind === "review")
        found.push({ start: mark.start, end: mark.end, kind: actOf(mark, replying) });
  return found.sort((a, b) => a.start - b.start);
});

/** What a weighed sentence does, by its clearest sign. */
function actOf({ features, cues }: RegardMark, replying: boolean): ReviewActKind {
  const count = (sign: string) => cues.filter(({ kind }) => kind === sign).length;
  if (replying) return count("menace") > 0 && !features.has("reward") ? "intimidation" : "bargain";
  const [most] = (
    [
      ["bury", "selective display"],
      ["sham", "fake"],
      ["gate", "gating"],
      ["insider", "insider"],
      ["reward", features.has("star") ? "incentive" : "any-review incentive"],
      ["press", "pressure"],
    ] as const
  )
    .map(([sign, kind]) => ({ kind, times: count(sign) }))
    .sort((a, b) => b.times - a.times);
  return most && most.times > 0 ? most.kind : "pressure";
}

/** The request and what is offered for it, when the two stand together. */
function rewarded(draft: Draft, request: Span): Span | undefined {
  const from = Math.max(0, request.start - 70);
  const near = draft.lower.slice(from, Math.min(draft.plain.length, request.end + 90));
  for (const match of matches(near, rewards)) {
    const prize = { start: from + match.start, end: from + match.end };
    if (overlaps(prize, request)) continue;
    const between = draft.lower.slice(Math.min(prize.end, request.end), Math.max(prize.start, request.start));
    // One stop between them at most: "Want $10 off? Post a review." Two are two thoughts.
    if (
      (between.match(/[.!?\n]/g) ?? []).length > 1 ||
      /\b(?:no|not|never|without|also|separately|plus)\b/.test(between)
    )
      continue;
    const span = tight(draft.lower, cover(prize, request));
    return /[.!?\n]/.test(between) ? request : span;
  }
  return undefined;
}

const needsReview: ReadonlySet<ReviewActKind> = new Set([
  "takedown",
  "legal threat",
  "bargain",
  "gag clause",
  "intimidation",
]);

function tight(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && !/[\p{L}\p{N}%)★]/u.test(text.charAt(to - 1))) to--;
  return { start, end: to };
}

function isPositiveOnly(draft: Draft, span: Span): boolean {
  return positive.test(draft.lower.slice(span.start, span.end));
}

function holds(draft: Draft, span: Span, kind: ReviewActKind, replying: boolean): boolean {
  const sentence = sentenceAt(draft, span.start);
  const near = draft.lower.slice(
    Math.max(0, sentence.start - 80),
    Math.min(draft.plain.length, sentence.end + 80),
  );
  if (teaching.test(near)) return false;
  const polarity = polarityAt(draft, span);
  if ((polarity.negated && kind !== "intimidation") || polarity.quoted || polarity.debunked) return false;
  if (
    kind === "legal threat" ||
    kind === "intimidation" ||
    kind === "takedown" ||
    kind === "bargain" ||
    kind === "gag clause"
  ) {
    // Threats are to the reviewer: "you", or a reply that can have no other reader.
    const addressed = replying || /\b(?:you|your|u|ur)\b/.test(near);
    if (!addressed || !(replying || aboutReviews.test(near))) return false;
    if (/\b(?:we|they|platform|google|yelp|i) (?:reported|flagged|asked)\b/.test(near)) return false;
  }
  if (kind === "insider" && /\bi work (?:at|here|for)|\bbiased\b|\bdisclos/.test(near)) return false;
  if (
    kind === "incentive" &&
    /\b(?:book|amazon|product|peer|journal|literature|performance|chart|systematic|board|case) reviews?\b/.test(
      near,
    )
  )
    return false;
  if (
    kind === "insider" &&
    /\b(?:peer|chart|performance|annual|policy|case|literature|journal|board|systematic|morbidity|safety|mortality) review\b/.test(
      near,
    )
  )
    return false;
  return true;
}

/** The acts that ask for or post reviews which are not a patient's own, free opinion. */
export const falseReviewKinds: ReadonlySet<ReviewActKind> = new Set([
  "fake",
  "insider",
  "incentive",
  "any-review incentive",
  "gating",
  "competitor",
  "pressure",
]);
