import { defineFact, type Draft } from "@/lib/engine/draft";
import { anyOf, execAll, has, type Match, matches } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import { givenNames } from "@/lib/lexicon/given-names";
import type { Span } from "@/lib/schema/finding";
import { disclosures } from "./disclosures";
import { polarityAt } from "./polarity";
import { goods, mentionsIn, namesGoods, publicBody, speaksWell, stanceAt, type Mention } from "./products";
import { sentenceAt } from "./sentences";
import { tieEvents } from "./tie-events";
import { tieSigns, walkedAway } from "./tie-signs";
import { gate, mayHold } from "./word-starts";

/** What of value the words imply (16 CFR 255.5(a): "monetary payment … free or discounted products … other benefits"). */
export type ConnectionKind =
  | "travel"
  | "hospitality"
  | "gift"
  | "role"
  | "closeness"
  | "first"
  | "status"
  | "code"
  | "affiliate"
  | "shop"
  | "own goods"
  | "making"
  | "investment"
  | "money"
  | "family";

/** Words that imply a material connection without stating it plainly. */
export interface Connection extends Span {
  readonly kind: ConnectionKind;
  /** The company or product that it seems to be with, where the words name one. */
  readonly mention?: Mention;
  /** A code, link or shop that the words call the author's own. */
  readonly mine?: true;
}

/** Ways of sending readers to buy. */
export const tradeKinds: ReadonlySet<ConnectionKind> = new Set(["code", "affiliate", "shop"]);

interface Sign {
  readonly kind: ConnectionKind;
  readonly regex: RegExp;
  /** Any of these in the draft makes the pattern worth running. Word stems, lower case. */
  readonly gate: readonly string[] | RegExp;
  /** The pattern reads capitals. */
  readonly onPlain?: true;
  readonly holds: (draft: Draft, match: Match) => boolean;
}

// ---------------------------------------------------------------- who is on the other side

const publicWords =
  /\b(?:society|societies|association|academy|college|universit\w+|hospital|hospitals|school|department|dept|clinic|institute|foundation|nonprofit|charity|church|journal|podcast|show|radio|news|magazine|episode|residen(?:cy|ts?)|fellow(?:ship|s)?|students?|grand rounds|county|city|state|government|nih|cdc|fda|va|congress|conference|program director|alma mater|chapter|library|coalition|patients?|families|family|friends|mom|dad|parents|husband|wife|airline|navy|army|air force|mission|medevac|helicopter|ministry|embassy|rotary|lions club|red cross|doctors without borders|msf|tedx?|summer camp|camp|team usa)\b/;
/** The same without people, who may well stand in a sentence about a company. */
const publicPlace =
  /\b(?:society|association|academy|college|universit\w+|hospitals?|school|department|institute|foundation|nonprofit|charity|church|podcast|radio|county|government|conference|rotary|red cross)\b/;
const companyWords =
  /\b(?:company|companies|brand|brands|manufacturer|makers?|vendor|vendors|reps?|sales ?rep|sponsors?|industry|pharma|big pharma|device company|drug company|distributor|startup|start-up|corporate|hq|headquarters)\b/;

/** A capitalized or tagged name in a stretch that is no person, place of study or public body. */
function namesCompany(draft: Draft, span: Span): boolean {
  if (mentionsIn(draft, span).length > 0) return true;
  const lower = draft.lower.slice(span.start, span.end);
  if (companyWords.test(lower)) return true;
  if (publicWords.test(lower)) return false;
  const plain = draft.plain.slice(span.start, span.end);
  for (const match of execAll(
    plain,
    /(?<![#\p{L}])@?\p{Lu}[\p{L}\p{N}&]{2,}(?:'s)?(?: \p{Lu}[\p{L}\p{N}&]+){0,2}/gu,
  )) {
    const name = match[0].toLowerCase();
    if (
      /^(?:dr|prof|doctor|thanks?|huge|big|honored|proud|excited|grateful|what|had|just|great|amazing|so|the|my|our|this|that|we|i|and|austin|dallas|miami|vegas|las|chicago|denver|boston|new|san|los|nashville|phoenix|scottsdale|orlando|atlanta|paris|london|shout|day|loved|love|spent|back|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\b/.test(
        name,
      )
    )
      continue;
    if (publicBody.test(name.replace(/[^a-z]/g, "")) || /^\p{Lu}+$/u.test(match[0])) continue;
    return true;
  }
  return false;
}

/** The words tell of the author's own good fortune, and speak no ill of it. */
function isTold(draft: Draft, span: Span, kind: ConnectionKind): boolean {
  const polarity = polarityAt(draft, span);
  const clause = draft.lower.slice(
    Math.max(sentenceAt(draft, span.start).start, span.start - 30),
    span.start,
  );
  // "Not sponsored, they just flew us out": the comma ends the negator's reach.
  const negated =
    polarity.negated &&
    /\b(?:no|not|never|nobody|none|without|nor|cannot|\w+n't)\b[^,.;:]{0,28}$/.test(clause);
  if (negated || polarity.quoted) return false;
  // "Want 20% off? Use my code" and "If you want the one I take, it's linked in my bio" sell all the same.
  if (!tradeKinds.has(kind) && (polarity.asked || polarity.hypothetical)) return false;
  return stanceAt(draft, span) !== "critical" && stanceAt(draft, span) !== "regulatory";
}

/** Somewhere near, what is for sale or who sells it. */
function nearCommerce(draft: Draft, span: Span): boolean {
  const from = Math.max(0, span.start - 300);
  const to = Math.min(draft.plain.length, span.end + 300);
  return (
    mentionsIn(draft, { start: from, end: to }).length > 0 ||
    companyWords.test(draft.lower.slice(from, to)) ||
    namesGoods(draft, { start: from, end: to })
  );
}

const around = (draft: Draft, match: Span, before: number, after: number): Span => {
  const sentence = sentenceAt(draft, match.start);
  return {
    start: Math.max(sentence.start, match.start - before),
    end: Math.min(Math.max(sentence.end, match.end), match.end + after),
  };
};

const lowerOf = (draft: Draft, span: Span): string => draft.lower.slice(span.start, span.end);

const wider = (draft: Draft, { start, end }: Span): Span => ({
  start: Math.max(0, start - 160),
  end: Math.min(draft.plain.length, end + 160),
});

// ---------------------------------------------------------------- the signs

const us =
  "(?:me|us|our (?:whole |entire )?(?:team|staff|office|clinic|practice|partners|crew|group)|my (?:whole |entire )?(?:team|staff|office|clinic|practice|partners|crew|partner|wife and i|husband and i))";
const glad =
  "(?:honou?red|proud|excited|thrilled|grateful|humbled|pumped|stoked|happy|delighted|privileged?|pleasure|blast|fun|love|loved|loving|blessed|lucky|psyched|pleased|joy|official|officially|announce|big news)";

const travel = anyOf(
  [
    `(?:flew|fly|flies|flying|flown|bussed|bused|jetted|whisked|shuttled) ${us} (?:out|in|down|up|over|to|first class|business class|all the way)`,
    "(?:was|were|been|got|getting|being) flown (?:out|in|down|up|to|first class)",
    `put ${us}(?: and (?:my|our|the) \\w+)? up (?:at|in|for)`,
    `(?:picked up|picking up|covered|covering|footed) (?:the|my|our) (?:tab|check|bill|hotel|flights?|travel|airfare|trip|dinner)`,
    `(?:paid|paying|pay|pays) for (?:my|our|the whole|the entire|everyone's) (?:trip|travel|flights?|hotel|dinner|meals?|stay|weekend|tickets?|registration|training|tuition|rooms?|airfare|conference)`,
    `(?:comped|covered|hosted|sponsored) (?:my|our) (?:trip|travel|flights?|hotel|dinner|meals?|stay|weekend|tickets?|registration|training|rooms?|seats?|visit|spot)`,
    "all[- ]expenses?[- ]paid",
    "expenses? paid trip",
    "on (?:their|the company's) dime",
    "their treat",
    "my (?:trip|travel|flight|hotel) was (?:covered|paid|comped)",
    "brand trip",
    "press trip",
    "sponsored trip",
  ],
  { raw: true },
);

const treat = anyOf(
  [
    `(?:wined and dined|wining and dining|spoil(?:s|ed|ing)?|treat(?:s|ed|ing)?|feed(?:s|ing)?|fed|host(?:s|ed|ing)?|pamper(?:s|ed|ing)?) ${us}`,
    "(?:dinner|lunch|breakfast|brunch|drinks|night out|evening|golf|weekend)(?: [a-z]{2,9}){0,3}? with (?:the|my|our|@)(?= )",
    "(?:dinner|lunch|breakfast|brunch|happy hour|drinks|steaks?|golf|box seats|suite|cruise|spa day|retreat|weekend|getaway|gala|party|reception|evening|night|event|meal|catering|tacos|coffee|pizza|donuts|bagels) (?:was |were |is )?(?:hosted|sponsored|provided|paid for|courtesy of|compliments of)(?: by)? ",
    "(?:dinner|lunch|breakfast|brunch|happy hour|drinks|steaks?|golf|box seats|meal|catering|tacos|coffee|pizza|donuts|bagels|cupcakes|cookies) (?:was |were |is |are )?(?:from|thanks to) (?:our |the |my )?",
    "(?:rep|drug rep|pharma|industry|vendor|sponsored) (?:lunch(?:es)?|dinners?|breakfast|meal|happy hour|brunch)",
    "(?:dinner|lunch|breakfast|food|swag|wine|faculty, the food) (?:was|were) (?:good|great|amazing|incredible|unreal|delicious|on them|on the company)",
    "(?:cadaver lab|bio ?skills lab|wet lab|user(?:s'?|'s)? (?:group )?meeting|product theater|product theatre|sponsored (?:symposium|dinner|session|workshop|webinar)|industry (?:symposium|dinner|sponsored symposium)|injector summit|sales meeting|company retreat|vip event|launch (?:event|party)|plant tour|factory tour|advisory (?:board|meeting|council)|ad board|advisory weekend)",
    "(?:(?:\\w+ )?\\w+'s|at|the|@\\w+) (?:\\w+ ){0,2}(?:hq|headquarters|training (?:center|centre|facility|campus|event|course|lab)|symposium|summit|masterclass|experience center|innovation center|cadaver (?:lab|course)|booth|suite|in the lab)",
    "in the lab with ",
    "(?:the |such a )?swag(?: bag)?\\b",
  ],
  { raw: true, after: "" },
);

const thanksFor =
  /\b(?:thanks?(?: you)?|thx|ty|tysm|shout ?out|s\/o|props|kudos|grateful|cheers|hats off|gracias)\b[^.!?\n]{1,70}?\bfor (?:hosting|having|inviting|flying|treating|spoiling|feeding|sending|gifting|hooking|sponsoring|supporting|training|(?:the|a|an|this|my|our|all the|such a) (?:\w+ ){0,2}(?:invite|invitation|hospitality|swag|goodies|goods|gifts?|samples?|dinner|lunch|trip|tickets?|experience|training|loaner|pr|package|box|unit|device|treats|weekend|opportunity|support|hook ?up|love|visit|tour))(?: (?:me|us|out|over|in))?/gi;
const havingFirst =
  /\bthanks?(?: you)?(?: so much)? for (?:(?:having|hosting|inviting|flying|treating|spoiling|feeding|sending|hooking|gifting) (?:me|us)|the (?:pair|box|package|samples?|goodies|swag|gift|unit|loaner|bottle|kit|device))[^.!?\n]{0,40}/gi;

const role = anyOf(
  [
    `${glad}[^.!?\\n]{0,40}?(?:train|training|teach|teaching|taught|speak|speaking|spoke|present|presenting|lecture|lecturing|proctor|proctoring|demo(?:ing|nstrating)?|faculty|moderat(?:e|ing)|consult(?:ing)?|represent(?:ing)?|join(?:ing|ed)?|work(?:ing)? with|be named|been named|selected|chosen|invited)[^.!?\\n]{0,25}? (?:for|at|with|on behalf of|by|to join|to speak|as)`,
    `${glad}[^.!?\\n]{0,40}?(?:to be|being|be|become|as|i'm|i am|to join)[^.!?\\n]{0,20}?(?:faculty|speaker|trainer|proctor|educator|instructor|ambassador|spokesperson|kol|key opinion leader|luminary|preceptor|advis[eo]r|consultant|mentor|champion|influencer|face) (?:for|with|at|of|on)`,
    "(?:faculty|speaker|trainer|proctor|educator|spokesperson|kol|luminary|key opinion leader) (?:for|with) ",
    "(?:joined|joining|join) (?:the|their) (?:\\w+ )?(?:speaker|speakers|faculty|training|advisory|ambassador|kol|clinical|education) (?:team|bureau|board|faculty|program|panel)",
    "(?:as|i'm|i am) (?:a|an|their|the) (?:kol|key opinion leader|luminary|national trainer|brand ambassador|ambassador|national educator)",
    "(?:their|the|national|certified|master) (?:kol|luminary|national trainer|master trainer)",
    "(?:ambassador|influencer|creator|luminary|kol) program",
    "(?:spoke|speaking|lectured|taught|teaching|presented|presenting|trained|training|proctored) (?:for|on behalf of) ",
    "(?:asked|tapped|named|invited|chose|picked|hired|recruited|brought) (?:me|yours truly)(?: on)? (?:to be|as|to join|to become) (?:their|a|an|the|one of)",
    "(?:proud|longtime|national|regional|certified|official|lead|global) (?:trainer|educator|kol|speaker|proctor|luminary)",
    "(?:speaking|lecturing|teaching|presenting|training|consulting|working|spoke) for (?:them|the company|the makers)",
    "speakers?'? bureau",
    "on their (?:advisory )?board",
  ],
  { raw: true, after: "" },
);

const giftVerb =
  /\b(?:(?:sent|sends|mailed|shipped|gave|gives|gifted|dropped off|hooked|loaned|lent|provided|supplied|delivered|surprised|comped|let)(?: to)? (?:me|us|our (?:team|staff|office|clinic|practice|patients)|my (?:team|staff|office|clinic|practice|husband|family))|(?:was|were|been|got|just got|i've been|gets?) (?:sent|gifted|given|comped|loaned|lent|hooked up with)|got to (?:try|test|demo|keep|play with)|(?:sent|asked|offered)(?: it| this| these| one)?(?: over)? (?:to|for) (?:me|us) to (?:try|test|review)|(?:sent|shipped|mailed|dropped|lent|loaned|brought)(?: off| over)? (?:one|it|some|a few|a unit|a box|samples)(?: off| over)? (?:to|for|at|with) (?:me|us|our \w+|my \w+)|(?:sent|shipped|mailed|dropped)(?: off| over) (?:a|an|one|some|the|their|this)|let (?:me|us) borrow|came in the mail|pr (?:package|box|haul|mail|list|sample)|(?:early|exclusive|beta|vip|first) access(?: to)?|beta[- ]test(?:er|ing|ed)?|free (?:samples?|products?|units?|devices?|swag|trial units?|loaners?|gift|stuff|goodies|bottle|box|pair|month|year|membership)|(?:courtesy|compliments) of|on loan|for me to (?:try|test|review)|(?<=@\w{3,30},? )who (?:donated|gifted|gave|sent|provided|loaned|supplied|hooked))\b/gi;

/** Words for those who speak for a company, with its name: "the folks at Orthexa", "the BioVance team", "Acme Spine reps". */
const contact =
  /(?<!\p{L})(?:(?:the|my|our|those|good|great) )?(?:(?:team|folks|people|crew|friends|gang|reps?|makers|fam|family|pals|peeps|squad) (?:at|of|from|over at|with) (?:the )?(?<after>\p{Lu}[\p{L}&]{2,}(?: \p{Lu}[\p{L}&]+){0,2})|(?:the|our|my|those|our local) (?<before>\p{Lu}[\p{L}&]{2,}(?: \p{Lu}[\p{L}&]+){0,2}) (?:team|folks|crew|reps?|fam|gang|engineers?|clinical specialists?))(?!\p{L})/gu;
const companyActs = anyOf(
  [
    "(?:company|brand|reps?|vendor|manufacturer|makers?)(?: \\w{2,12}){0,3}? (?:sends?|sent|brought|brings|bought|dropped off|delivered|treated|catered|gave|gives|hosted|took (?:me|us)|invited (?:me|us)|let (?:me|us)|hooked (?:me|us)|surprised (?:me|us)|shipped|mailed|loaned|lent|(?:reached out|dm'd|contacted|approached|messaged|slid into)(?: to)?(?: (?:me|us))?)",
  ],
  { raw: true },
);

const closeness = anyOf(
  [
    "(?:love|loved|loving|adore|miss|missed|thank|thanks to|fun with|night with|day with|shout ?out to|hanging with|hugs to|time with|appreciate) (?:all )?(?:my|our|the|these) [^.!?\\n]{0,20}?(?:friends|people|family|fam|team|reps?|crew|folks) (?:at|from|over at|with) ",
    "(?:our|my|the|their|these|best|favorite|fave|amazing|awesome|fabulous|sweet|local) [^.!?\\n]{0,25}?\\breps?\\b(?! (?:max|range|of|per|each|x|then|for \\w+ sets))",
    "brand ?fam",
  ],
  { raw: true, after: "(?![a-z0-9])" },
);

const first = anyOf(
  [
    "(?:first|1st|only|among the first|one of the first|one of the only|one of the few)(?: \\w+){0,3} (?:in|to|on|across|within)(?: \\w+){0,7}? (?:implant|offer|use|perform|adopt|launch|bring|have|get|receive|install|place|inject|try|carry|own)\\w{0,4}(?= )",
  ],
  { raw: true, after: "" },
);

const status = anyOf(
  [
    "(?:diamond|platinum|black diamond|gold|elite|vip|preferred|top|premier|#1|certified|five star|top \\d{1,3}%)(?: \\+| plus| elite| level| tier| status| \\w+){0,2} (?:provider|injector|practice|injector status|account|status|partner|trainer|prescriber)",
  ],
  { raw: true },
);

// --- codes, links, shops

const codePatterns = [
  "(?:use|with|w/|using|enter|apply|add|my|our|promo|coupon|discount|referral|the|affiliate|drop|and|plus|exclusive|save with|special) ?:?(?:my |our |the |this |special |exclusive )?(?:promo |coupon |discount |referral |affiliate )?code(?: is|s|:|=)? ?['\"]?[a-z][a-z0-9]{2,19}['\"]?",
  "(?:promo|coupon|discount|referral|affiliate) codes?",
  "tell (?:them|'em|him|her) (?:\\S{1,14} ){1,3}sent (?:you|ya|u)",
  "code:? ?['\"]?[a-z]{2,16}\\d{0,3}['\"]? (?:for|gets?|saves?|takes?|gives?|at|to get|to save)",
  "my code",
  "(?:my|our) (?:discount|promo|coupon)",
  "[a-z]{3,16}\\d{1,3} (?:at checkout|for \\$?\\d{1,3}%? ?off|gets you|saves you|takes)",
  "\\d{1,2}% ?off (?:with|w/|using|when you use|if you use|w) (?:my |code |the )?['\"]?[a-z]{3,18}\\d{0,3}['\"]?",
  "(?:my|our|the) (?:\\w+ ){0,1}link(?: \\([a-z0-9]{3,20}\\))?(?: below| in bio| in my bio)? (?:takes|gets|saves|gives|for|is good for|knocks)(?: you)?(?: an?)?(?: extra)? ?\\$?\\d{1,3}",
  "link in (?:my |the )?bio (?:gets|saves|gives|takes|for \\d)(?: you)?(?: \\$?\\d{1,3}%?(?: off)?)?",
  "(?:you'll|you|u|y'all|ya'll) (?:get|save|receive|score) (?:an? )?(?:extra )?(?:\\$\\d{1,3}(?: off)?|\\d{1,3}% ?off|\\d{1,3} ?%|\\d{1,3} ?percent off)",
  "(?:my|our) (?:followers|readers|audience|listeners|subscribers|friends|people) (?:get|save|receive) (?:an? )?(?:extra )?\\$?\\d{1,3}",
  "\\$?\\d{1,3}%? ?off (?:with|through|via|using) (?:my|our|the) (?:link|code)",
];
const code = anyOf(codePatterns, { raw: true });
/** "use DERMDOC15": capitals with a number, which no drug or gene here carries. Without the number only "code" tells. */
const bareCode = /\b(?:[Uu]se|USE|[Ee]nter|[Aa]pply|[Tt]ype|[Ww]ith|w\/) ?["']?(?<code>[A-Z]{4,16}\d{2})\b/g;
const affiliate = anyOf(
  [
    "affiliate(?:s|d)? (?:links?|program|code|partner|marketing)",
    "affil(?:iate)?\\.? links?",
    "aff links?",
    "\\((?:aff|affil|affiliate|affiliate link|af link)\\)",
    "#(?:affiliate|afflink|affiliatelink|ltk|liketkit|ltkfit|ltkbeauty|ltkfamily|amazonfinds|amazonassociate|tiktokshop)",
    "ltk",
    "like ?to ?know(?:\\.| )?it",
    "referral (?:links?|bonus)",
    "refer a friend",
    "amazon (?:storefront|shop|store|list|faves?|favorites|finds|link|picks)",
    "(?:my|our) (?:amazon|fullscript|shopify|ltk|benable|shopmy|tiktok shop|tik tok shop|wellevate|thorne|metagenics|dispensary|etsy|target) (?:shop|store|storefront|list|page|link|faves?|favorites|dispensary|picks|account)?",
    "shop ?my",
    "(?:yellow|orange|shopping) (?:basket|cart|bag)",
    "tiktok shop",
    "shop (?:my|our|the|all my|all the)[^.!?\\n]{0,25}?(?:picks|faves|favorites|list|look|links?|essentials|must[- ]haves|routine|storefront|shelf)",
    "(?:fullscript|wellevate) (?:dispensary|link|account)?",
    "my dispensary",
    "(?:join|become|be on) my (?:downline|team)",
    "downline",
    "(?:wellness|independent) (?:advocate|distributor|consultant|promoter)",
    "(?:dm|message|text|ask) me (?:to|about how to|and i'll show you how to) (?:join|earn|order)",
  ],
  { raw: true },
);
const affiliateUrl =
  /[?&](?:tag|ref|aff|affid|affiliate|aff_id|afid|partner|utm_source=affiliate|rfsn|ranmid|clickid|coupon|discount|promo|referral|via)=[\w-]{2,40}|\b(?:amzn\.to|a\.co|shopmy\.us|liketk\.it|rstyle\.me|shopltk|bit\.ly\/\w*shop)\/?\w*/gi;
const shop = anyOf(
  [
    "link in (?:my |the |our )?(?:bio|stories|story|profile|comments|description)(?: below)? (?:to|if you want to) (?:buy|shop|order|purchase|grab|get|try|snag)",
    "(?:buy|shop|order|purchase|snag|grab|get)[^.!?\\n]{0,30}? (?:link in (?:my |the )?bio|in my bio|at my link|via my link|through my link|from my link|at the link in (?:my )?bio|with my link|using my link|below)",
    "swipe up to (?:buy|shop|order|get|purchase|grab)",
    "(?:tap|click|hit|use|check) (?:my|the|this) (?:\\w+ )?link (?:to|and) (?:buy|shop|order|get|purchase|grab|save)",
    "(?:my|personal) (?:shop|shopping|purchase|order|referral|discount|partner|special) link",
    "shop (?:it |them |this |these )?(?:at )?(?:the )?(?:link|here|now|below)",
    "link(?:s|ed)? (?:in (?:my |the )?(?:bio|stories|story|comments)|below|here)",
    "(?:use|through|with|via|from) my link",
    "my links?",
  ],
  { raw: true },
);

// --- own goods, making, investment

const ownNoun =
  "(?:supplements?|gumm(?:y|ies)|vitamins?|probiotics?|protein powder|collagen|serums?|creams?|moisturizers?|sunscreens?|skincare line|skin ?care|hair ?care|(?:\\w+ )?line|brand|products?|product line|collection|cages?|screws?|implants?|devices?|braces?|gels?|patch(?:es)?|apps?|platform|software|start-?up|company|courses?|masterclass|e-?books?|book|program|planner|workbook|merch|shop|store|formulas?|blends?|tinctures?|cbd(?: \\w+)?|oils?|mattress|pillows?|insoles?|socks|toothpaste|tracker|kits?|guide|membership|coaching(?: program)?|invention|patent|tool|gadget|wearable|bracelet|bottle|tea|drops|capsules|caps|powder|balm|mask|system|instrument|retractor|needle|stethoscope|scrubs)";
const ownGoods = anyOf(
  [
    `(?:my|our)(?: own| very own| new| brand new| brand-new| signature| first| latest| little| entire| whole| favorite)*(?: [a-z][a-z'-]{2,15}){0,3}? ${ownNoun}`,
    `(?:dr|doctor)\\.? \\w{2,16}'s (?:\\w+ ){0,3}${ownNoun}`,
    "(?:from|in|at|on) my (?:shop|store|online store|etsy|website shop)",
    "(?:off|of) mine\\b",
  ],
  { raw: true },
);
const making = anyOf(
  [
    "i (?:personally |also |actually |helped |help |co-|proudly )*(?:to )?(?:invent|design|develop|formulat|creat|patent|build|built|engineer|co-?develop|co-?design|co-?creat)\\w{0,3}",
    "(?:which|that) i (?:helped|co-)?(?: to)? ?(?:invent|design|develop|formulat|creat|build)\\w{0,3}",
    "i (?:consulted|advised|worked|gave (?:them )?input|was|sat|'m|am) on the (?:design|development|design team|development team|team that (?:designed|built|developed))",
    "my co-?founders?(?: and i)?",
    "i (?:have|had|got) a (?:big )?hand in (?:designing|developing|creating|building|formulating)",
    "(?:my|our) (?:patent|patented|patent-pending|invention)\\b",
    "(?:designed|developed|formulated|created|invented|built) by (?:me|yours truly|us)",
    "(?:we|we've|i|i've) (?:just |finally |officially )?(?:launched|are launching|are raising|raised|closed our)",
    "we're (?:raising|launching)",
    "i(?:'m| am) launching",
    "i(?:'ve| have) (?:been working on|launched|invented|designed|developed|formulated|created|built|patented|founded)",
    "(?:excited|thrilled|proud|finally) (?:\\w+ ){0,4}launch(?:ing)?(?: of)? (?:my|our)",
    "(?:my|our) (?:launch|kickstarter|indiegogo|seed round|series a)",
  ],
  { raw: true },
);
const investment = anyOf(
  [
    "(?:proud|early|angel|lead|happy|excited|new) (?:investors?|backer|shareholder)",
    "(?:as an?|as their|i'm an?|am an?) (?:\\w+ )?(?:investor|backer|shareholder|stockholder)",
    "(?:i|we) (?:just |recently |also )?(?:invested|bought in|put (?:my|our) (?:own )?money)",
    "my (?:stock|shares|investment|equity|stake|portfolio company)",
    "our portfolio company",
    "co-?founder of",
    "(?:get|getting) in (?:early|on the ground floor)",
  ],
  { raw: true },
);

/** Words without which a pattern cannot match; only their first four letters count. */
const gates = {
  travel: gate(
    "flew fly flies flying flown bus bused bussed jetted whisked shuttled put picked picking cover footed paid pay pays paying comped host sponsor expense dime treat trip",
  ),
  treat: gate(
    "wined wining spoil treat fed feed host pamper dinner lunch breakfast brunch happy drinks steak golf box suite cruise spa retreat weekend getaway gala party reception evening night event meal catering tacos coffee pizza donuts bagels cupcakes cookies food wine lab cadaver bioskills bio wet user product meeting symposium summit advisory ad tour plant factory launch vip hq headquarters training masterclass center experience innovation booth swag sponsored industry rep drug pharma vendor company injector sales",
  ),
  thanks: gate("thank thanks thx ty tysm shout shoutout s props kudos grateful cheers hats gracias"),
  role: gate(
    "asked tapped picked hired recruited brought chose train teach taught speak spoke present lecture proctor demo faculty moderate moderating consult represent join work named selected chosen invited educator instructor ambassador spokesperson kol key luminary preceptor advisor adviser advisory champion influencer creator face bureau board mentor",
  ),
  gift: gate(
    "sent send sends mail shipped gave give gives gift gifted dropped hooked loan loaned lent provided supplied delivered surprised comped let given got get gets asked offered donated who brought came pr access early beta free courtesy compliments",
  ),
  closeness: gate(
    "rep reps company companies brand brandfam vendor manufacturer maker makers pals peeps squad gang engineer clinical specialist fam friend friends people family team crew folks",
  ),
  first: gate("first 1 st only few"),
  status: gate("provider injector practice account status partner trainer prescriber"),
  code: gate(
    "code codes off discount promo coupon link links checkout save saves get gets receive score tell use with using enter apply type w at",
  ),
  affiliate: gate(
    "affiliate affil aff ltk liketkit like referral refer amazon amazonfinds shop shopmy shopping fullscript wellevate dispensary basket cart bag tiktok tik tiktokshop downline advocate distributor independent consultant promoter join become dm message text ask benable etsy storefront thorne metagenics target my",
  ),
  shop: gate("link links linked swipe shop my"),
  own: gate("my our mine dr doctor of"),
  making: gate(
    "invent invented design developed develop formulate create created co codesigned patent build built engineer launch raising raised closed kickstarter indiegogo seed series been working founded cofounder consulted advised worked input gave sat team hand",
  ),
  investment: gate(
    "invest invested investor backer shareholder stockholder bought put stock shares equity stake portfolio founder cofounder co early ground",
  ),
} as const;

/** An address holds no words: its own signs tell. */
const urlSigns = /[?&]|amzn|a\.co|shopmy|liketk|rstyle|shopltk|bit\.ly/;

const event =
  /\b(?:conference|meeting|#\w{2,10}20\d\d|register|registration|webinar|cme|course|symposium|summit|tickets?|donat\w*|fundrais\w*|charity|5k|walk|gala)\b/;
const codeBlue =
  /\bcode (?:blue|status|red|black|gray|grey|stroke|stemi|pink|white|silver|team|cart|brown|green|orange|yellow|of|is|was|for (?:billing|the visit)|sepsis|trauma|word|review|set|book|named|lavender)\b|\b(?:icd|cpt|hcpcs|billing|zip|area|dress|qr|genetic|bar|building|diagnosis|procedure|ethic|ethics|full|no|tax|moral|source|color|penal|health|fire|legal|honor) codes?\b/;
/** A practice's offer of its own services: readers know who profits. */
const ownService =
  /\b(?:book|booking|appointment|appt|consult|consultation|visit|new patients?|first (?:visit|treatment|session|facial|class|appointment)|your (?:next|first) (?:visit|facial|treatment|session|appointment|infusion|massage|adjustment|cleaning|exam|peel|service|units?|syringe)|facials?|cleanings?|exams?|massages?|membership|our (?:clinic|office|practice|spa|med ?spa)|in[- ]office|per unit|a unit|units|syringes?|session|sessions|services?|our services)\b/;

const notSeller =
  /\b(?:patients?|pts?|mom|mum|mother|dad|father|husband|wife|sister|brother|friends?|colleagues?|coworkers?|neighbors?|residents?|students?|nurses?|ma|hospital|insurance|insurer|school|university|department|daughter|son|kids?|child|grandma|grandmother|aunt|uncle|someone|somebody|parents?|family|families|he|she|dr|doc|doctor|surgeon|attending|boss|chief|mentor|teacher|admin|secretary|receptionist|reviewer|editor|journal|santa|stranger|follower|followers|ems|er|ed|pcp|pharmacy|lab|county|state|city|fema|god|life|who|you|i|we|church|club|society|library|cdc|nih|government|va|charity|nonprofit|foundation|donors?|community)\b/;

const signs: readonly Sign[] = [
  {
    kind: "travel",
    regex: travel,
    gate: gates.travel,
    holds: (draft, match) => {
      const near = lowerOf(draft, around(draft, match, 70, 50));
      const subject = draft.lower.slice(
        Math.max(sentenceAt(draft, match.start).start, match.start - 18),
        match.start,
      );
      if (notSeller.test(subject) && !/\bthey\b/.test(subject)) return false;
      if (publicWords.test(near) && mentionsIn(draft, around(draft, match, 70, 50)).length === 0)
        return false;
      return (
        nearCommerce(draft, match) ||
        (namesCompany(draft, { start: 0, end: draft.plain.length }) && /\bthey\b/.test(near))
      );
    },
  },
  {
    kind: "hospitality",
    regex: treat,
    gate: gates.treat,
    holds: (draft, match) => {
      const text = lowerOf(draft, match);
      const near = around(draft, match, 70, 60);
      if (
        /\b(?:university|society|academy|annual meeting|anatomy)\b/.test(lowerOf(draft, near)) &&
        mentionsIn(draft, near).length === 0
      )
        return false;
      if (/^ad board/.test(text)) return true;
      if (/advisory|product theat|sponsored|industry|rep |drug rep|pharma|vendor/.test(text))
        return (
          /\b(?:i|we|me|us|my|our|perks|being on|been on|serving|back from|wrapped|what an?|great|excited|honored|tonight|thanks)\b/.test(
            lowerOf(draft, near),
          ) && !/\bcommunity|patient|family|fda|acip|cdc|hospital\b/.test(lowerOf(draft, near))
        );
      if (
        /^(?:feed|fed|treat|host|spoil|pamper)/.test(text) &&
        !(/\b(?:reps?|@)/.test(lowerOf(draft, near)) || nearCommerce(draft, match))
      )
        return false;
      if (/^swag|^the swag|^such a swag/.test(text)) return nearCommerce(draft, match);
      if (/(?:was|were) (?:good|great|amazing|incredible|unreal|delicious)/.test(text))
        return /\bthanks? for having\b/.test(draft.lower) && nearCommerce(draft, match);
      // "Dinner from", "drinks with the": who gave it comes next. "Acme's cadaver lab": it came before.
      return isMeal.test(text)
        ? namesCompany(draft, { start: match.end, end: Math.min(draft.plain.length, match.end + 40) })
        : namesCompany(draft, near);
    },
  },
  {
    kind: "hospitality",
    regex: thanksFor,
    gate: gates.thanks,
    holds: (draft, match) => {
      const text = lowerOf(draft, match);
      if (
        /\b(?:podcast|show|episode|interview|panel|grand rounds|students|residents|fellows|patients?|wife|husband|mom|family|everyone|all of you|you all|yall|y'all|nurses?|team for having my back|article|op-?ed)\b/.test(
          lowerOf(draft, around(draft, match, 40, 60)),
        )
      )
        return false;
      return mentionsIn(draft, match).length > 0 || namesCompanyWeakly(draft, match, text);
    },
  },
  {
    kind: "hospitality",
    regex: havingFirst,
    gate: gates.thanks,
    holds: (draft, match) =>
      mentionsIn(draft, around(draft, match, 0, 40)).length > 0 &&
      !/\b(?:podcast|show|episode|interview|grand rounds)\b/.test(
        lowerOf(draft, around(draft, match, 60, 60)),
      ),
  },
  {
    kind: "role",
    regex: role,
    gate: gates.role,
    holds: (draft, match) => {
      const near = around(draft, match, 20, 45);
      if (
        publicWords.test(lowerOf(draft, { start: match.end - 15, end: near.end })) &&
        mentionsIn(draft, near).length === 0
      )
        return false;
      if (
        /speakers?'? bureau|for (?:them|the)|advisory|kol\b|key opinion|luminary|national trainer|speaker (?:team|program)|(?:ambassador|creator|influencer) program/.test(
          lowerOf(draft, { start: match.start, end: Math.min(draft.plain.length, match.end + 6) }),
        )
      )
        return (
          nearCommerce(draft, match) ||
          /\b(?:medicine|drug|medication|therapy|treatment|injectable)\b/.test(draft.lower)
        );
      if (/(?:trainer|educator|kol|speaker|proctor|luminary)$/.test(lowerOf(draft, match)))
        return mentionsIn(draft, sentenceAt(draft, match.start)).length > 0;
      if (/ me\b|yours truly/.test(lowerOf(draft, match)))
        return (
          companyNamed.test(draft.plain.slice(Math.max(0, match.start - 60), match.start)) ||
          mentionsIn(draft, around(draft, match, 60, 60)).length > 0
        );
      return (
        mentionsIn(draft, { start: match.start, end: near.end }).length > 0 ||
        companySuffix.test(lowerOf(draft, { start: match.end, end: near.end })) ||
        companyEvent.test(draft.plain.slice(match.end, near.end)) ||
        speaksForCompany(draft, match)
      );
    },
  },
  {
    kind: "gift",
    regex: giftVerb,
    gate: gates.gift,
    holds: (draft, match) => {
      const text = lowerOf(draft, match);
      const sentence = sentenceAt(draft, match.start);
      const before = draft.lower.slice(Math.max(sentence.start, match.start - 40), match.start);
      if (
        /^free/.test(text) &&
        !/\b(?:they|from|thanks|got|getting|sent|gave|my|me|us)\b/.test(
          lowerOf(draft, around(draft, match, 30, 30)),
        )
      )
        return false;
      if (
        /^free/.test(text) &&
        /\b(?:our patients?|for patients?|to (?:our |new )?patients?|your|you|first \d+|giveaway|come|stop by|with (?:every|any|your)|buy)\b/.test(
          lowerOf(draft, around(draft, match, 40, 50)),
        )
      )
        return false;
      if (/^let (?:me|us)/.test(text))
        return (
          /^let (?:me|us) (?:try|test|drive|demo|keep|play|have)/.test(
            draft.lower.slice(match.start, match.end + 10),
          ) &&
          mentionsIn(draft, around(draft, match, 120, 60)).length > 0 &&
          /\bthey|@|reps?\b/.test(before)
        );
      if (notSeller.test(before.slice(-30)) && !/\b(?:they|reps?|company|brand)\b/.test(before.slice(-25)))
        return false;
      if (
        /^(?:got to (?:try|test|demo|keep|play with)|(?:early|exclusive|beta|vip|first) access|on loan|beta)/.test(
          text,
        )
      )
        return (
          mentionsIn(draft, around(draft, match, 60, 80)).length > 0 ||
          (/^(?:early|exclusive|beta)/.test(text) && namesGoods(draft, around(draft, match, 90, 90)))
        );
      const after = lowerOf(draft, { start: match.end, end: Math.min(draft.plain.length, match.end + 60) });
      if (
        /^(?:gave|gives|sent|provided|lent|was|were|got|been|gets?|surprised|delivered|i've been)/.test(text)
      ) {
        if (
          /\breplacement\b/.test(after) ||
          /^\s*(?:a )?(?:the )?(?:hope|life|strength|courage|confidence|chills|permission|advice|feedback|credit|time|goosebumps|back|home|away|message|text|email|photo|pic|link|article|note|card|this (?:photo|text|message|article|note|card|email|pic)|a (?:message|text|photo|note|card|letter|link|picture|dm|reason|call|chance|hug|wave|smile|second))/.test(
            after,
          )
        )
          return false;
        const toward = {
          start: Math.max(sentence.start, match.start - 90),
          end: Math.min(draft.plain.length, match.end + 60),
        };
        return (
          namesGoods(draft, toward) &&
          (/\b(?:they|company|brand|reps?|makers?|team|folks|manufacturer|vendor)\b/.test(before) ||
            mentionsIn(draft, toward).length > 0 ||
            companyBefore.test(draft.plain.slice(Math.max(sentence.start, match.start - 40), match.start)))
        );
      }
      return namesGoods(draft, {
        start: Math.max(0, match.start - 120),
        end: Math.min(draft.plain.length, match.end + 120),
      });
    },
  },
  {
    kind: "closeness",
    regex: closeness,
    gate: gates.closeness,
    holds: (draft, match) => {
      const near = around(draft, match, 60, 60);
      const text = lowerOf(draft, match);
      if (
        /reps?$/.test(text) &&
        /\b(?:sets?|squats?|deadlifts?|workout|exercise|barbell|lift\w*|curls?|presses?|annoy|state rep|house|senator|congress\w*|union)\b/.test(
          draft.lower,
        )
      )
        return false;
      if (/reps?$/.test(text))
        return (
          mentionsIn(draft, { start: Math.max(0, match.start - 140), end: near.end }).length > 0 ||
          (/\b(?:drug|device|pharma|sales|industry|company) ?reps?$/.test(text) &&
            /\b(?:best|love|amazing|awesome|thank\w*|treat|spoil\w*|family|favorite|sweet\w*)\b/.test(
              lowerOf(draft, near),
            ))
        );
      return (
        mentionsIn(draft, { start: match.start, end: near.end }).length > 0 &&
        !publicWords.test(lowerOf(draft, { start: match.end, end: near.end }).slice(0, 25))
      );
    },
  },
  {
    kind: "closeness",
    regex: contact,
    gate: gates.closeness,
    onPlain: true,
    holds: (draft, match) => {
      const name = match.groups.after ?? match.groups.before ?? "";
      if (
        publicWords.test(
          lowerOf(draft, match).replace(/^(?:my |our |the |good )?(?:friends|family|fam) /, ""),
        ) ||
        publicBody.test(name.toLowerCase().replace(/[^a-z]/g, "")) ||
        /^\p{Lu}+$/u.test(name) ||
        personal.test(name)
      )
        return false;
      const sentence = sentenceAt(draft, match.start);
      const near = wider(draft, sentence);
      if (publicPlace.test(lowerOf(draft, sentence)) && mentionsIn(draft, sentence).length === 0)
        return false;
      if (
        !benefit.test(lowerOf(draft, near)) ||
        givenNames.entries.has((name.split(" ")[0] ?? "").toLowerCase())
      )
        return false;
      return (
        /^(?:the )?makers|\brep$/.test(lowerOf(draft, match)) ||
        (namesGoods(draft, near) && speaksWell(draft, near))
      );
    },
  },
  {
    kind: "gift",
    regex: companyActs,
    gate: gates.closeness,
    holds: (draft, match) => {
      const sentence = sentenceAt(draft, match.start);
      if (notGifts.test(lowerOf(draft, { start: match.start, end: sentence.end }))) return false;
      const near = wider(draft, sentence);
      return speaksWell(draft, near) && (namesGoods(draft, near) || namesCompany(draft, near));
    },
  },
  {
    kind: "first",
    regex: first,
    gate: gates.first,
    holds: (draft, match) =>
      mentionsIn(draft, { start: match.end, end: Math.min(draft.plain.length, match.end + 40) }).length > 0 ||
      mentionsIn(draft, sentenceAt(draft, match.start)).some((mention) => mention.start >= match.end),
  },
  {
    kind: "status",
    regex: status,
    gate: gates.status,
    holds: (draft, match) => mentionsIn(draft, around(draft, match, 40, 40)).length > 0,
  },
  {
    kind: "code",
    regex: code,
    gate: gates.code,
    holds: (draft, match) => {
      const near = lowerOf(draft, around(draft, match, 60, 80));
      const text = lowerOf(draft, match);
      if (
        codeBlue.test(near) ||
        codeBlue.test(
          lowerOf(draft, {
            start: Math.max(0, match.start - 12),
            end: Math.min(draft.plain.length, match.end + 12),
          }),
        )
      )
        return false;
      if (/\b(?:no commission|society code|i get nothing|no kickback)\b/.test(draft.lower)) return false;
      const looksCode = /\b[A-Z][A-Z0-9]{3,19}\b/.test(draft.plain.slice(match.start, match.end + 20));
      const discount = /%|\$|\boff\b|\bsave|\bdiscount|\bfree ship|\bcheckout|\bpromo|\bcoupon/.test(near);
      const bought = namesGoods(draft, {
        start: Math.max(0, match.start - 250),
        end: Math.min(draft.plain.length, match.end + 250),
      });
      if (event.test(near) && !bought) return false;
      if (ownService.test(near) && !/\b(?:my|drpain|dr) code\b/.test(near) && !soldElsewhere(draft, match))
        return false;
      if (
        /^(?:my|our) (?:discount|promo|coupon)|^my code|promo|coupon|referral|affiliate|followers|readers/.test(
          text,
        )
      )
        return discount || looksCode || bought;
      if (/^(?:you|u|y'all|ya)/.test(text))
        return bought && /\b(?:link\w*|code|bio|swipe|checkout|my)\b/.test(near);
      return (looksCode || discount) && (bought || discount);
    },
  },
  {
    kind: "code",
    regex: bareCode,
    gate: gates.code,
    onPlain: true,
    holds: (draft, match) => {
      const near = {
        start: Math.max(0, match.start - 250),
        end: Math.min(draft.plain.length, match.end + 250),
      };
      if (
        /^(?:covid|brca|sars|spf|omega|vitamin|mthfr|braf|kras|glut|icd|cpt)/i.test(match.groups.code ?? "")
      )
        return false;
      return namesGoods(draft, near) && !ownService.test(lowerOf(draft, around(draft, match, 60, 80)));
    },
  },
  {
    kind: "affiliate",
    regex: affiliate,
    gate: gates.affiliate,
    holds: (draft, match) => {
      const near = lowerOf(draft, around(draft, match, 60, 60));
      const text = lowerOf(draft, match);
      if (
        /^refer|^affiliated? (?:program|partner)/.test(text) &&
        /\b(?:hospital|university|physician|pcp|specialist|fellowship|residency|clinic|new patients?)\b/.test(
          near,
        )
      )
        return false;
      if (/^(?:wellness|independent) consultant/.test(text))
        return namesGoods(draft, around(draft, match, 100, 100));
      if (/(?:basket|cart|bag)$/.test(text))
        return (
          /\b(?:tap|click|hit|shop|yellow|orange|below|👇)\b/.test(near) &&
          !/\bcrash cart|code cart|med cart\b/.test(near)
        );
      if (/^(?:dm|message|text|ask) me/.test(text))
        return (
          namesGoods(draft, around(draft, match, 120, 60)) && !/\bappointment|consult|book|visit\b/.test(near)
        );
      if (/^(?:join|become|be on)/.test(text)) return nearCommerce(draft, match);
      return true;
    },
  },
  {
    kind: "affiliate",
    regex: affiliateUrl,
    gate: urlSigns,
    holds: (draft, match) =>
      !/discount|coupon|promo|via|ref|partner/.test(match.text) ||
      namesGoods(draft, { start: 0, end: draft.plain.length }),
  },
  {
    kind: "shop",
    regex: shop,
    gate: gates.shop,
    holds: (draft, match) => {
      const text = lowerOf(draft, match);
      const sentence = sentenceAt(draft, match.start);
      const near = {
        start: Math.max(0, sentence.start - 220),
        end: Math.min(draft.plain.length, match.end + 160),
      };
      const lower = lowerOf(draft, near);
      if (!namesGoods(draft, near)) return false;
      if (
        /\b(?:book|books|textbook|journal|article|paper|study|studies|handout|pdf|guideline|library|episode|podcast|blog|video|recipe|register|registration|donat\w+|fundrais\w+|petition|survey|appointment|consult\w*|call us|schedule|full text|thread|references?|sources?|read more|learn more|transcript)\b/.test(
          lower,
        ) &&
        !/\b(?:shop|buy|purchase|discount|\d+% off)\b/.test(lower)
      )
        return false;
      const buys = /\b(?:buy|shop|order|purchase|grab|snag|cop|basket|checkout|discount|off)\b/.test(
        lowerOf(draft, sentence),
      );
      if (/^link|^my links?|^(?:use|through|with|via|from) my link/.test(text))
        return (buys || /\bmy link\b/.test(text)) && mentionedGoodsArePraised(draft, near);
      return true;
    },
  },
  {
    kind: "own goods",
    regex: ownGoods,
    gate: gates.own,
    holds: (draft, match) => isOwnGoods(draft, match),
  },
  {
    kind: "making",
    regex: making,
    gate: gates.making,
    holds: (draft, match) => {
      const sentence = around(draft, match, 160, 120);
      const text = lowerOf(draft, match);
      const lower = lowerOf(draft, sentence);
      if (
        /\b(?:protocol|curriculum|slide|lecture|talk|treatment plan|plan|rapport|relationship|habit|rash|symptoms?|infection|fever|pain|cancer|allerg\w+|interest in|skills?|clinic|practice|department|podcast|website|study|trial|research|fellowship|residency|guidelines?|checklist|handout|infographic|playlist|spreadsheet|template|nonprofit|charity|program for|residents|students|poster|garden|deck|house|muscle|immunity|tolerance|anxiety|depression|diabetes|complication|worksheet)\b/.test(
          draft.lower.slice(match.end, Math.min(draft.plain.length, match.end + 45)),
        )
      )
        return false;
      if (/launch|raising|raised|closed/.test(text))
        return (
          namesGoods(draft, { start: match.start, end: sentence.end }) &&
          !/\b(?:clinic|practice|office|location|podcast|website|blog|newsletter|fellowship|residency|service)\b/.test(
            draft.lower.slice(match.end, match.end + 50),
          )
        );
      if (/kickstarter|indiegogo|seed round|series a/.test(text)) return nearCommerce(draft, match);
      if (/^(?:my|our) (?:patent|invention)/.test(text))
        return !/\bpatent (?:foramen|ductus|pda|airway)\b/.test(lower);
      return goodsBeside(draft, match);
    },
  },
  {
    kind: "investment",
    regex: investment,
    gate: gates.investment,
    holds: (draft, match) => {
      const near = around(draft, match, 120, 120);
      const lower = lowerOf(draft, near);
      if (
        /\binvested in (?:your|our|my|their|his|her|you|this community|patients?|people|education|health|care|seeing|helping|the success)\b/.test(
          lower,
        )
      )
        return false;
      if (/bone|food|chicken|soup|heart/.test(lower.slice(0, 60)) && /\bstock\b/.test(lowerOf(draft, match)))
        return false;
      return (
        mentionsIn(draft, near).length > 0 ||
        /\b(?:company|startup|start-up|biotech|device|medtech|health tech|brand)\b/.test(lower)
      );
    },
  },
];

/** "Speaking for Averon tonight about their new biologic". */
function speaksForCompany(draft: Draft, match: Span): boolean {
  if (!/(?:for|with|by)$/.test(lowerOf(draft, match).trim())) return false;
  const name =
    /^ ?(\p{Lu}\p{Ll}[\p{L}&]+)(?! (?:University|Hospital|Clinic|School|College|Medical Center|Health))/u.exec(
      draft.plain.slice(match.end, match.end + 40),
    )?.[1];
  if (name === undefined || personal.test(name) || publicBody.test(name.toLowerCase())) return false;
  const sentence = sentenceAt(draft, match.start);
  return /\b(?:their|the) (?:\w+ ){0,3}(?:biologic|drug|medication|device|system|technology|laser|injectable|implant|therapy|product|products|treatment|filler|toxin|pump|pen|app|platform|line|portfolio|stimulator|aligners?)\b/.test(
    lowerOf(draft, { start: match.start, end: Math.min(draft.plain.length, sentence.end + 120) }),
  );
}

/** "Acme Spine's symposium": what a company holds; a society's or a school's carries a public word, which was asked before. */
const companyEvent =
  /^ ?(?:the )?\p{Lu}[\p{L}&]+(?: \p{Lu}[\p{L}&]+){0,2}(?:'s?)? (?:symposium|cadaver lab|lab|training|summit|masterclass|user meeting|speaker|faculty|product|launch|injector|provider|clinical team)\b/u;
const isMeal =
  /^(?:dinner|lunch|breakfast|brunch|happy|drinks|night|steak|golf|box|suite|cruise|spa|retreat|weekend|getaway|gala|party|reception|evening|event|meal|catering|tacos|coffee|pizza|donuts|bagels)/;
/** What companies send that is no present. */
const notGifts =
  /\b(?:letter|notice|recall|e-?mail|bill|invoice|statement|response|reply|wrong|late|never|contract|update|survey|warning|refund|price)\b/;
/** What a company does for a clinician that it courts. */
const benefit =
  /\b(?:weekend|dinner|lunch|breakfast|drinks|trip|cabo|vegas|hosted?|hosting|invit\w+|treat\w*|spoil\w*|gave|gives|sent|brought|bring\w*|took|taking|let (?:me|us)|show(?:ed|ing)|train\w*|learn\w*|teach\w*|lab|hq|party|event|thank\w*|shout\w*|grateful|love|loved|amazing|best|awesome|incredible|put (?:me|us)|early|access|demo\w*|launch\w*|fun|golf|game|suite|concert|show|tours?|menu|tasting|first look|sneak peek|threw in|throw in|vip|asked me|asked us|face of|best friend|campaign|chose me|picked me)\b/;
const personal =
  /^(?:Dr|Doctor|Prof|Coach|Mr|Ms|Nurse|Lakers|Yankees|Cowboys|Red Sox|Mayo|Cleveland|Stanford|Harvard|Emory|Duke|Penn|Yale|Hopkins|Johns|Mass|Children|Saint|St|Mount|Mt|American|National|United|World|New|Labor|Trauma|Surgery|Peds|Pediatric|Nursing|Palliative|Oncology|Ortho|Derm|Neuro|Pain|Rehab|Infusion|Front|Night|Day|Women|Kids|City|Fire|Police|Emergency|Urgent)\b/;

const companyBefore = /\b(?:at|from|@) ?\p{Lu}\p{L}{3,30}(?: \p{Lu}\p{L}{1,30})? $/u;

const companyNamed =
  /\p{Lu}[\p{L}&]{1,30} (?:Labs?|Pharma\w*|Therapeutics|Medical|Laborator\w+|Bio\w*|Aesthetics|Orthopa?edics|Devices?|Technologies|Inc|Corp|Health|Skincare|Wellness|Nutrition|Sciences?|Robotics)\b/u;
const companySuffix =
  /^\W{0,3}(?:@\w+|(?:the )?(?:\w+ ){0,2}(?:pharma\w*|therapeutics|medical|laborator\w+|labs|biosciences?|biotech|aesthetics|orthopa?edics|devices?|technologies|inc|corp|llc|neuromodulation|skincare)\b)/;

/** "thanks to Corvelle for hosting": a capitalized name, which is weaker than one known by form; it needs goods or a place of training near. */
function namesCompanyWeakly(draft: Draft, match: Span, text: string): boolean {
  if (publicWords.test(text)) return companyWords.test(text);
  if (companyWords.test(text)) return true;
  const name =
    /(?:to|thanks|you|2|out) (?:the (?:team|folks|crew|people) at )?(@?\p{Lu}[\p{L}&]{2,}(?: \p{Lu}[\p{L}&]+){0,2})/u.exec(
      draft.plain.slice(match.start, match.end),
    )?.[1];
  if (name === undefined || name.startsWith("@")) return false;
  // "Thank you Sarah for the lovely dinner" thanks a person.
  if (givenNames.entries.has((name.split(" ")[0] ?? "").toLowerCase())) return false;
  const near = { start: Math.max(0, match.start - 200), end: Math.min(draft.plain.length, match.end + 120) };
  return (
    !/^(?:Dr|Prof|Doctor|Coach|Mr|Ms|Mrs|Nurse)\b/.test(name) &&
    (namesGoods(draft, near) || /\b(?:dinner|lunch|swag|loaner|samples?|sneak peek)\b/.test(text)) &&
    /\b(?:surgeons?|clinicians?|reps?|new|lab|training|device|system|technology|product|demo|hands[- ]on|technique|laser|implant|swag|dinner)\b/.test(
      lowerOf(draft, near),
    )
  );
}

/** The code is for goods that another sells, not for the practice's own chair. */
function soldElsewhere(draft: Draft, match: Span): boolean {
  const near = { start: Math.max(0, match.start - 120), end: Math.min(draft.plain.length, match.end + 120) };
  return (
    mentionsIn(draft, near).some(
      (mention) => mention.kind === "handle" || mention.kind === "coined" || mention.kind === "declared",
    ) && !/\b(?:book|appointment|call us|facial|visit)\b/.test(lowerOf(draft, near))
  );
}

function mentionedGoodsArePraised(draft: Draft, near: Span): boolean {
  return /\b(?:love|fave|favorite|best|obsessed|recommend|must|use|take|wear|sleep|swear|holy grail|changed|need|grab|buy|shop|order|try|hands down|good|great)\b/.test(
    lowerOf(draft, near),
  );
}

/** A thing for sale, or a coined name, in the same clause as "I invented" or just before it. */
function goodsBeside(draft: Draft, match: Span): boolean {
  const sentence = sentenceAt(draft, match.start);
  const after = { start: match.end, end: Math.min(sentence.end, match.end + 45) };
  if (mentionsIn(draft, after).length > 0) return true;
  const beforeText = draft.lower.slice(Math.max(sentence.start, match.start - 45), match.start);
  const afterText = lowerOf(draft, after);
  const saleable = (text: string) =>
    [...execAll(text, /[a-z-]+/g)].some(
      ([word]) =>
        goods.has(word) &&
        !/^(?:program|programs|course|courses|book|books|system|systems|plate|leads?|greens|valve|tape|tea|drink)$/.test(
          word,
        ),
    );
  if (saleable(afterText)) return true;
  if (
    /\b(?:which|that|because|and|so)?\s*$/.test(beforeText) &&
    (saleable(beforeText) ||
      mentionsIn(draft, { start: Math.max(sentence.start, match.start - 45), end: match.start }).length > 0)
  )
    return true;
  if (/^\s*(?:it|this|them|these|one)\b/.test(afterText) || afterText.trim() === "") {
    const wide = { start: Math.max(0, match.start - 260), end: match.start };
    return mentionsIn(draft, wide).length > 0 || saleable(lowerOf(draft, wide));
  }
  return false;
}

const selling =
  /\b(?:launch(?:ed|es|ing)?|here|available|drop(?:s|ped|ping)?|pre-?orders?|shop|buy|order|orders|link in (?:my |the )?bio|links?|sold out|selling|restock\w*|on sale|for sale|introducing|waitlist|enroll\w*|grab|get yours|checkout|check out|bottles? left|now live|live now|\$\d+|\d+% off|off mine|stock(?:ed)?|jar|kits?|ships?|shipping|first batch|try|crush(?:es)?|works?|fixes|gets you|% off|coming soon|so proud of|finally|download|sign up|cart|early bird|doors (?:are )?open)\b|\$\d+/;

function isOwnGoods(draft: Draft, match: Match): boolean {
  const text = match.text.toLowerCase();
  const near = { start: Math.max(0, match.start - 160), end: Math.min(draft.plain.length, match.end + 200) };
  const lower = lowerOf(draft, near);
  if (/\bmine$/.test(text))
    return selling.test(lower) && /\b(?:\d+% off|gets you|code|order|buy|shop)\b/.test(lower);
  // A patient's own pump, a trainee's program, the practice's own product shelf in general terms.
  if (
    /\b(?:residency|fellowship|training|exercise|rehab|insurance|tv|phone|bus|front|hospital|health|care|first|on|bottom|time|storyline|hot|help|cell|cover|product of|school|car|office|exam|ob|picket|finish|punch|tag|dead|waist|jaw|hair|gum|smile|bikini|party|fault|midline|mid|picc|central|iv|arterial|art|life|date|support|crisis|main|zip)s? (?:program|line|lines|plan|company|app|apps|system|device|devices)$/.test(
      text,
    )
  )
    return false;
  if (
    /\b(?:system|program|tool|guide|line|store|shop|kit|kits|mask|implants?|needle|oil|patch|company|book|books|platform|device|devices|products?|collection|brand|stethoscope|scrubs|socks|app|apps|software|formula|tea|bottle|pillow|insoles?|brace|patent|supplements?|vitamins?|probiotics?|sunscreen|moisturizer|serum|tracker|wearable|bracelet|drops|powder|instrument|screws?|cages?|gel|gels|tincture|collagen|toothpaste|mattress|creams?|course|courses|membership|merch)$/.test(
      text,
    )
  ) {
    const own =
      /\b(?:own|launch\w*|introducing|founded|created|formulated|developed|designed|invented|line|brand|startup|start-up|from my|new)\b/.test(
        lower,
      );
    const strong =
      /\b(?:launch\w*|introducing|founded|i created|i formulated|i developed|i designed|i invented|pre-?order\w*|waitlist|sold out|restock\w*|finally here|now available|drops? (?:on|this|today|tomorrow|tonight|monday|friday)|for sale|in stock|enroll\w*|early bird|doors (?:are )?open|so proud of (?:my|our|what our)|the pilot|zero \w+|my rules|\d+% off|\$\d+|jar|checkout|shop|order)\b|\$\d+/.test(
        lower,
      );
    if (
      !(own && strong) &&
      !(selling.test(lower) && /^(?:my|our) (?:own|very own|signature)/.test(text)) &&
      !(/^(?:dr|doctor)/.test(text) && selling.test(lower)) &&
      !(
        strong &&
        /^(?:my|our) (?:\w+ ){0,2}(?:gumm|supplement|skin ?care|cage|screw|device|gel|course|cbd|tincture|drops|app|formula|serum|cream|platform)/.test(
          text,
        )
      )
    )
      return false;
    if (/\bfavou?rite\b|\bfaves?\b|\bi use\b|\bmy (?:cpap|cgm|pump)\b/.test(text)) return false;
    return !/\b(?:ehr|emr|hospital's|patients?'|your)\b/.test(text);
  }
  if (/\b(?:favorite|fave)\b/.test(text)) return false;
  return (
    selling.test(lower) ||
    /\b(?:start-?up|invention|skincare line|product line|supplement line|masterclass)\b/.test(text)
  );
}

// ---------------------------------------------------------------- the fact

/** Words that imply a connection, in order, less those inside a plain disclosure. One card's worth per place: overlapping signs keep the first kind listed. */
export const connections = defineFact("material-connections", (draft): readonly Connection[] => {
  const { lower } = draft;
  const found: Connection[] = [];
  const stated = draft.get(disclosures);
  if (has(draft, walkedAway, "lower")) return found;
  for (const sign of signs) {
    if (sign.gate instanceof RegExp ? !sign.gate.test(lower) : !mayHold(draft, sign.gate)) continue;
    for (const match of matches(draft, sign.regex, sign.onPlain ? "plain" : "lower")) {
      const span = tight(lower, match);
      if (found.some((other) => overlaps(other, span))) continue;
      if (stated.some((one) => one.grade === "clear" && overlaps(one, span))) continue;
      const exact = { ...match, ...span, text: draft.lower.slice(span.start, span.end) };
      if (!isTold(draft, span, sign.kind) || !sign.holds(draft, exact)) continue;
      const mention = mentionsIn(draft, sentenceAt(draft, span.start))[0];
      const mine = /\b(?:my|our|mine)\b/.test(exact.text);
      found.push({ ...span, kind: sign.kind, ...(mention && { mention }), ...(mine && { mine }) });
    }
  }
  for (const sign of [...draft.get(tieEvents), ...draft.get(tieSigns)]) {
    if (found.some((other) => overlaps(other, sign))) continue;
    if (stated.some((one) => one.grade === "clear" && overlaps(one, sign))) continue;
    found.push(sign);
  }
  return found.sort((a, b) => a.start - b.start);
});

function tight(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s(]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,;:()'"]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

export const hospitalityKinds: ReadonlySet<ConnectionKind> = new Set([
  "travel",
  "hospitality",
  "gift",
  "role",
  "closeness",
  "first",
  "status",
  "money",
  "family",
]);
export const ownershipKinds: ReadonlySet<ConnectionKind> = new Set(["own goods", "making", "investment"]);
