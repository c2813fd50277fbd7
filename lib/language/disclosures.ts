import { defineFact, type Draft } from "@/lib/engine/draft";
import { anyOf, compile, matches } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import { foldOffset } from "@/lib/platforms";
import type { Span } from "@/lib/schema/finding";
import { polarityAt } from "./polarity";
import { mentions, mentionsIn, namesGoods, isPersonHandle, publicBody } from "./products";
import { sentenceAt } from "./sentences";
import type { Tie } from "./ties";
import { words } from "./words";

/**
 * How well words tell of a connection (16 CFR 255.0(f), 255.5; FTC "Disclosures 101"; catalogue 2.6).
 * clear: a reader understands that something of value ties the author to a product.
 * vague: insiders might ("#collab", "thanks @Brand"); others don't.
 * elsewhere: only says where a disclosure is ("disclosures in bio").
 * denial: says that there is no connection.
 */
export type Grade = "clear" | "vague" | "elsewhere" | "denial";

/** What a disclosure is made of: the fixes differ. */
export type DisclosureForm = "tag" | "label" | "sentence";

export interface Disclosure extends Span {
  readonly grade: Grade;
  readonly form: DisclosureForm;
  /** The kind of vagueness or of denial, for wording. */
  readonly about?:
    "sponsored" | "partner" | "gifted" | "affiliate" | "thanks" | "ambassador" | "opinions" | "aside";
}

export interface Placed extends Disclosure {
  /** Why most readers would miss it. */
  readonly hidden?: "fold" | "hashtags" | "late";
}

// ---------------------------------------------------------------- words

const relation =
  "(?:consultant|consulting|consult|speaker|speaking|speak|advis[eo]r|advise|advising|advisory|employee|employed|investor|investigator|shareholder|stockholder|equity|stock|shares|stake|royalt(?:y|ies)|honorari(?:a|um)|co-?founder|co-?founded|founder|founded|inventor|invented|patents?|co-?own|own|owner|owns|paid|pays|payment|compensat(?:ed|ion)|receive|received|grants?|research (?:support|funding)|funded|funding|fees?|free|gifted|gift|comped|loaned|lent|sent|gave|covered|supplied|hosted|flew|provided|travel|commission|affiliate|sponsor(?:ed|s|ship)?|trainer|proctor|faculty|ambassador|medical director|works? for|works? at|work with|bureau|advisory board|ties?|relationship|financial interest|partner(?:ed|ship)?)";

interface Pattern {
  readonly regex: RegExp;
  readonly grade: Grade;
  readonly form: DisclosureForm;
  readonly about?: NonNullable<Disclosure["about"]>;
  /** Said only where a company or goods are named in the same sentence or beside it. */
  readonly needsName?: true;
  /** The pattern begins at what was done; its doer stands before. */
  readonly giver?: true;
}

const pattern = (
  regex: RegExp,
  grade: Grade,
  form: DisclosureForm,
  rest: Pick<Pattern, "about" | "needsName" | "giver"> = {},
): Pattern => ({ regex, grade, form, ...rest });

const clearTag =
  /(?<![\w#]|\b(?:that|this|the|a|your|their|no|those|these) )#(?:ad|ads|paidad|advert|advertisement|advertising|sponsored|sponsoredpost|sponsoredby\w{1,30}|paidpartnership|paidpartner|paidpromotion|paidpost|publicidad|anuncio|werbung|paidconsultant|paidspeaker)\b/gi;
const clearLabel =
  /(?:(?<=^|\n)[ \t>*"'([{]{0,4}|[[(*] ?)(?:paid ad|ad|advert|advertisement|sponsored|sponsored post|sponsored content|paid post|paid promotion|paid partnership|publicidad|anuncio)(?: ?[\])*:.|!,]| [-–—] | ad:)/gi;
const clearPhrases = [
  "(?:this|today's|the following)(?: \\w{1,12})? (?:is|was|contains) (?:an? )?(?:paid )?(?:ad|ads|advert|advertisement|advertising|sponsored \\w{1,10}|paid (?:ad|post|promotion|partnership|content))",
  "(?:this|today's|the) (?:post|video|reel|content|episode|thread|review|giveaway|message|newsletter|talk|live)(?: (?:was|is|has been))? (?:paid for|sponsored|funded|made possible) by",
  "(?:post|video|reel|episode|live|thread|message) is sponsored",
  "sponsored by (?!(?:some |a |my |our |the |good )*friends?\\b|a (?:certain|little|brand|company)|some|.{0,12}(?:no one|nobody|none|coffee|caffeine|my|tears))",
  "paid partnership with",
  "paid collaboration with",
  "paid collab with",
  "in paid partnership",
  "paid promotion for",
  "paid promotion by",
  "paid content for",
  "paid link",
  "paid links",
  "paid ad",
  "paid post",
  "(?:paid|compensated) (?:consultant|speaker|advis[eo]r|spokesperson|employee|ambassador|partner|trainer|proctor|investigator|expert|influencer|faculty|kol|contributor)",
  "(?:i|we|i've|we've|i have|we have)(?: also| recently| previously| currently| personally| do)?(?: been| am| are| was)? (?:paid|compensated|sponsored|employed|supported|funded) (?:by|for|from|to (?:post|share|say|speak|teach|train))",
  "(?:being|getting|was|am|been|get|got) (?:paid|compensated) (?:by|for this|to (?:post|share|say|speak|talk|promote))",
  "i(?:'m| am) (?:paid|compensated|sponsored|employed) by",
  "i (?:do |also |currently |now |have |used to )?(?:consult|advise)(?:ed|s)? (?:for|with|to)",
  "i(?:'ve| have) consulted (?:for|with)",
  "i (?:do |also )?advise (?:the|them|@|[a-z])",
  "i (?:do |also |give )?(?:speak|talks) (?:for|on behalf of) (?:@|the company|them|[a-z])",
  "i(?:'m| am|'ve been| have been| was| serve as| work as| act as)(?: also| now| currently| proud to be| honored to be)? (?:an? |the |their |one of their )?(?:paid |unpaid |medical |clinical |scientific |national |senior |former |chief |early |angel |minor )*(?:consultant|advis[eo]r|investor|shareholder|stockholder|employee|co-?founder|founder|owner|co-?owner|part owner|inventor|co-?inventor|spokesperson|speaker and \\w{1,12}|medical officer|cmo|medical director|trainer|proctor|speaker|site investigator|investigator|equity holder) (?:for|to|of|at|with|in|on)",
  "i (?:sit|serve|am|was|'m)(?: currently| also| now)? on (?:their|the|its|@?[a-z][\\w.'&-]{1,30}(?: [a-z][\\w.'&-]{1,20}){0,2}) (?:medical |scientific |clinical |speakers? |speakers' |speaker's )?(?:advisory board|ad board|advisory council|bureau|board|payroll|speakers bureau|speaker bureau|speakers' bureau|speaker's bureau|advisory committee)",
  "i(?:'m| am) on (?:their|the|its|@?[a-z][\\w.'&-]{1,30}(?: [a-z][\\w.'&-]{1,20}){0,2}) (?:medical |scientific |clinical )?(?:advisory board|ad board|advisory council|board|payroll|speakers? bureau|speakers' bureau|speaker's bureau)",
  "i (?:personally |also |do |still |co-?)?(?:own|hold|have|bought|purchased)(?: some| a little| a few| a small amount of| a| an| personal| company| founder)? (?:@?[a-z][\\w.'&-]{2,24} ){0,2}?(?:stock|shares|equity|stake|equity stake|ownership stake|stock options|options|ownership interest|financial interest|financial stake|financial relationship|financial ties?|financial tie)(?: \\w{1,10})?",
  "i(?:'m| am|'ve| have) (?:personally |also )?(?:invested|an? (?:early |angel |small )?investor) in",
  "i (?:personally |also )?invested in",
  "we own (?:stock|shares|equity)",
  "i (?:do |also |may |will |can )?(?:receive|get|earn|make|collect|take|accept|have received|'ve received|received|took|got|was paid|have been paid)(?: a| an| some| small| a small| my| paid| a tiny)* (?:royalt(?:y|ies)|commissions?|honorari(?:a|um)|(?:consulting|speaking|speaker|speaker's|lecture|advisory) (?:fees?|honorari(?:a|um)|payments?)|speaker fees|fees?|compensation|payments?|money|kickbacks?|research (?:support|funding|grants?)|grants? (?:from|support)|grant funding|salary|percentage|cut|free (?:products?|samples?|device|unit|trip))",
  "(?:which|that|whom) i (?:received|receive|get|have received) (?:research )?(?:grants?|funding|fees|royalties|support|honoraria|money|payments?) from",
  "(?:royalties|a salary|honoraria|speaker fees|speaking fees|consulting fees) from",
  "i (?:co-?)?(?:founded|own|invented|created and own) (?:@|the company|this company|it|[a-z])",
  "i(?:'m| am) (?:a |the )?(?:co-?)?(?:founder|owner|inventor) of",
  "i (?:co-?)?(?:invented|founded) ",
  "i (?:part[- ])?(?:co-?)?own ",
  "(?:my|our) (?:travel|flights?|hotel|trip|airfare|registration|training|meals?)(?: (?:and|\\+|&) \\w{1,12})? (?:was|were|is|are) (?:paid|covered|funded|provided|comped|sponsored) (?:for )?by",
  "(?:received|got|given|was given|were given|was sent|were sent|got sent|have|had)(?: \\w{1,15}){0,6} (?:for free|free of charge|at no (?:cost|charge)|free from|as a gift from|gratis|complimentary from|in exchange for)",
  "(?:thanks?|thank you|thx|ty|grateful)(?: \\w{1,10}){0,2} to [^.!?\\n]{1,40} for (?:the |these |our |my |sending |giving |providing |a )?(?:\\w{1,10} ){0,3}(?:free|complimentary|comped|gifted|paying|covering|sponsoring)",
  "in exchange for (?:my|an|a|our) (?:honest|unbiased|free|review|post|opinion|feedback)",
  "(?:free|gifted|complimentary) (?:product|products|samples?|device|unit|pair|bottle|box|laser|treatment|trial|item|items) (?:from|by|courtesy of|provided by|sent by|via)",
  "gifted (?:by|from|to me by|me by) ",
  "was gifted (?:this|these|a|an|the|to|my)",
  "(?:provided|supplied|sent|loaned|given|lent) (?:to me |to us |to our clinic )?(?:free|free of charge|at no (?:cost|charge)|on loan) by",
  "i work (?:for|at) (?:@|the company|the maker|the manufacturer|them\\b)",
  "i(?:'m| am) (?:a |an )?(?:full-?time |part-?time )?employee (?:of|at)",
  "we (?:make|sell|manufacture) (?:it|this|these|them)",
  "i(?:'m| am) biased[^.!?\\n]{0,40}(?:paid|own|stock|work|consult|founder|invest)",
  "my (?:husband|wife|spouse|partner|brother|sister|mom|dad|mother|father|son|daughter|brother-in-law|sister-in-law|cousin|in-laws?|family)(?: \\w{1,10}){0,2} (?:works? (?:for|at)|is employed (?:by|at)|consults for|owns?|co-?owns?|founded|co-?founded|started|runs|holds (?:stock|equity|shares)|is (?:an? |the )?(?:\\w{1,12} )?(?:founder|co-?founder|rep|sales rep|ceo|employee|engineer|investor|executive|director|owner|consultant))",
  "my (?:husband|wife|spouse|brother|sister|mom|dad|mother|father|son|daughter|cousin|family)'s (?:company|startup|start-up|brand|business|product|line|practice|clinic|med ?spa|shop|store)",
  "i (?:may |might |do |will |can |also )?earn(?: a| an| some)?(?: small| tiny| modest)?(?: affiliate)? commissions?",
  "i (?:get|make|receive|take) (?:a|an|some)(?: small| tiny)? (?:commission|cut|kickback|percentage)",
  "as an amazon associate",
  "commissions? (?:earned|paid|if you)",
  "earns? (?:me|us) a(?: small)? commission",
  "i (?:benefit|profit|make money|earn money|get paid) (?:if|when|from|every time) (?:you|sales|each|every|this)",
  "as an? (?:paid |former |current |proud )?(?:consultant|advis[eo]r|speaker|investor|shareholder|co-?founder|founder|employee|inventor|trainer|owner|co-?owner) (?:for|of|to|in|at|with) ",
  "compensated (?:by|for (?:this|my))",
  "material connection",
  "i have (?:a |an )?(?:financial|paid|consulting|speaking|business|material|commercial) (?:relationship|interest|tie|ties|connection|stake|agreement)",
  "i have financial ties",
  "i am tied to",
  "supported by (?:a |an )?(?:research )?(?:grant|funding|honorarium) from",
  "with funding from",
  "funding(?: source)?: ",
  "funded by ",
  "study sponsor",
  "industry[- ]sponsored study",
  "company[- ]funded",
  "soy (?:consultora?|ponente|asesora?|embajadora? pagad[oa]) (?:de|para)",
  "colaboraci[oó]n pagada",
  "patrocinado por",
  "aviso: (?:tengo una relaci[oó]n|un familiar m[ií]o tiene una relaci[oó]n|trabajo (?:para|con)|asesoro a|recib[oíi]|me pag(?:an?|ó|o|aron))",
  "enlace (?:pagado|de afiliad[oa]s?)",
  "gano una comisi[oó]n",
  "publicidad pagada",
  "conflict (?:of interest )?(?:declared|alert|noted|statement)",
  "declared conflict",
  "we (?:co-?)?(?:developed|invented|founded) [^.!?\\n]{1,40} (?:and|&) (?:own|hold|profit|benefit|earn)",
  "i was part of (?:the|their) paid",
];
/** What a company does for the author, from the verb on; who does it stands before and is read back from there. */
const givenPhrases = [
  `(?:pays|paid|compensates|compensated|employs|sponsors|sponsored|funds|funded|reimburses|reimbursed) (?:me|us|my|our|for my|for our|for this|for the|(?:this|the) (?:post|video|study|trial|research|work|paper))`,
  `(?:covered|covers|paid for|pays for|picked up) (?:all |all of )?(?:my|our) (?:travel|flights?|hotel|trip|airfare|lodging|stay|registration|meals?|expenses|training|fellowship|tuition|costs|dinner|conference)`,
  `(?:gave|sent|gifted|provided|supplied|donated|loaned|lent|shipped|mailed|comped|offered)(?: to)? (?:me|us|our clinic|our practice|our office|my clinic|my practice|my office|the clinic|our team|our staff|this|these|it|the \\w{1,15})[^.!?\\n]{0,50}? (?:free|for free|free of charge|at no (?:cost|charge)|gratis|complimentary|on loan|on the house|without charge|no charge)`,
  `(?:gave|sent|gifted|provided|supplied|shipped|mailed|comped) (?:me|us|our \\w{1,10}|my \\w{1,10}) (?:a |an |some |this |these |two |several |with )?(?:free|complimentary|comped|gratis)`,
];
/** "Disclosure:" and its kin with a relation, a company or goods after it in the same sentence. */
const labelled = compile(
  `(?<![a-z])(?:(?:full |financial |my |quick |required |important |author )?(?:disclosures?|disclaimer|declarations? of interests?|coi|conflicts? of interests?|competing interests?|conflicts?)(?: alert| statement| first| time)?\\s?[-:,;!)–—]|full disclosure|(?:i |we |to |should |must |happy to |need to )(?:disclose|declare))[^.!?\\n]{0,80}?\\b${relation}\\b`,
  "gi",
);
const labelOnly =
  /(?:^|[\s([])(?:full |financial |my )?(?:disclosures?|coi|conflicts? of interest|competing interests?)\s?:/gi;

const denials = [
  "no (?:financial |relevant |personal |known |actual |commercial |industry |competing )*(?:conflicts?(?: of interests?)?|coi|cois|disclosures?|competing interests?)",
  "nothing to (?:disclose|declare)",
  "none to (?:disclose|declare)",
  "(?:not|isn't|wasn't|is not|was not|never|aren't|ain't|un) ?(?:sponsored|an ad|an advert|an advertisement|a paid (?:post|ad|partnership|promotion)|paid (?:by|for|to)|getting paid|being paid|compensated|affiliated|in any way affiliated|an affiliate)",
  "unsponsored",
  "not ad",
  "not a sponsored (?:post|video)",
  "non-?sponsored",
  "(?:nobody|no one|no company|noone|no-one|none of them|they didn't|they did not|they don't|they do not|they aren't|they never|no brand)(?: is| are| has| have)?(?: even)? (?:paid|pays?|paying|sponsored?|compensated?|asked)(?: me| us| for)?",
  "i (?:wasn't|was not|am not|'m not|don't get|do not get|didn't get|haven't been|get nothing|receive nothing|earn nothing|make nothing|get no|receive no|have received no|received no)(?: paid| compensated| sponsored| compensation| money| commission| payment| funding)",
  "(?:i|we) (?:don't|do not|never|have never|didn't) (?:consult|speak|work|advise|take (?:any )?money|accept (?:any )?(?:money|gifts)|get paid|receive (?:any )?(?:money|payments?|fees))[^.!?\\n]{0,20}?(?:for|from|by) (?:any|anyone|anybody|drug|device|pharma|industry|companies|them|a company|the company|supplement)",
  "i'm not (?:paid|sponsored|compensated|affiliated)",
  "(?:i|we) (?:have|hold|own|got|had|receive|received|do not have|don't have|declare|report|'ve)(?: absolutely)? (?:no|zero|any) (?:financial |industry |commercial |personal |relevant |consulting |business |paid )*(?:relationships?|ties?|interests?|stakes?|affiliations?|connections?|stock|equity|conflicts?|disclosures?|links?|skin in the game)",
  "no (?:financial|industry|commercial|consulting|personal|business|pharma) (?:\\w{1,12} )?(?:relationships?|ties?|interests?|stakes?|affiliations?|connections?)",
  "no (?:relationship|affiliation|ties|connection|stake) (?:with|to|in)",
  "zero (?:financial )?(?:ties|conflicts|affiliation|relationship)",
  "(?:completely|totally|100%|fully|entirely|truly) (?:unbiased|independent|impartial)",
  "unbiased (?:opinion|review|take|view)",
  "no money changed hands",
  "with my own money",
  "paid for (?:it|this|mine|them) myself",
  "bought (?:it|this|mine|them|one|these) myself",
  "don't sell (?:any|anything|it|this)",
  "no (?:kickbacks?|commission|sponsors?|sponsorship|funding|industry funding|compensation|payment|affiliate links?)",
];
const denialTag =
  /(?<![\w#])#(?:notsponsored|notanad|notad|unsponsored|nonsponsored|noconflicts?|nocoi|nodisclosures|notpaid)\b/gi;

const elsewhere = anyOf(
  [
    "(?:my |full |financial |all )?(?:disclosures?|coi|cois|conflicts?(?: of interest)?|disclaimers?|relationships|ties)(?: info| statement| list| details)?(?: are| is|:)?(?: all| listed| available| posted| found)? (?:in|on|at|via|through|@)(?: my| the| our)? (?:bio|profile|website|site|web ?page|link|link ?tree|about page|about section|faculty page|page|comments?|first comment|replies|thread|description|highlights?|stories|show notes)",
    "(?:see|check|visit|read|refer to|find)(?: my| the| our)? (?:bio|profile|website|site|link|linktree|about page|comments?|highlights?)(?: page| link)? for(?: my| the| all| full| financial)* (?:disclosures?|coi|conflicts?|details|relationships)",
    "link in bio for (?:my |full )?(?:disclosures?|coi)",
    "(?:full )?(?:coi|disclosures?):? ?(?=https?:|www\\.|bit\\.ly|link)",
    "(?:disclosures?|coi) (?:below|at the end|in the link|linked)",
    "(?:details|disclosures?|funding|relationships|coi|ties|sponsor(?:s|ship)?) (?:are |is )?(?:in|on|at|buried in|down in) (?:the |my |our )?(?:\\w{3,14} )?(?:appendix|supplement|footnotes?|fine print|small print|footer|methods)",
    "(?:affiliate |sponsor |disclosure )(?:stuff|info|things?|language|blah)(?: \\w{2,10}){0,3} (?:in|down in) the (?:description|comments|bio|notes)",
    "details (?:on|in|at) (?:my|the|our) (?:about page|bio|profile|website|site)",
    "ask me (?:about|for) my (?:disclosures?|coi|conflicts?)",
  ],
  { raw: true },
);

const vagueTag =
  /(?<![\w#])#(?:sp|pp|spon|sponcon|spons|collab|collabs|collaboration|collaborator|partner|partners|partnership|brandpartner|ambassador|brandambassador|brandrep|influencer|gifted|gift|giftedbybrand|pr|prpackage|prhaul|prsample|prunboxing|freebie|affiliate|aff|afflink|affiliatelink|ltk|liketkit|ty|thankyou\w{3,30}|thanks\w{3,30}|brandfam|\w{3,30}(?:partner|ambassador|fam|family|collab|brandrep|squad|insider|crew))\b/gi;
const vagueTagAbout: readonly (readonly [RegExp, NonNullable<Disclosure["about"]>])[] = [
  [/^#(?:sp|pp|spon|sponcon|spons)$/, "sponsored"],
  [/^#(?:gift|pr|freebie)/, "gifted"],
  [/^#(?:aff|ltk|liketkit)/, "affiliate"],
  [/^#(?:ty$|thank)/, "thanks"],
  [/ambassador|rep$|influencer|fam|squad|insider|crew/, "ambassador"],
  [/./, "partner"],
];
/** Endings that belong to no brand: a #birthpartner, a #workfam, #fromourfamily. */
const plainFamily =
  /^#(?:(?:my|our|your|the|from|work|school|church|nursing|nurse|er|ed|icu|or|clinic|office|practice|hospital|dental|dentist|ortho|derm|pt|residency|resident|med|medical|medicine|health|foster|blended|team|happy|new|big|small|growing|military|royal|modern|holy|whole|birth|life|gym|training|running|workout|accountability|study|research|community|law|domestic|dance|crime|business|strategic|trusted|child|goodwill|love|i|we|nicu|picu|hospice|rehab|adopt\w{0,4}|spine|pain|neuro|breastfeeding|gratefulforour|chosen|framily|one|bestwork|best|crossfit|peace|brand|youth|student|campus|global|wellness|safety|patient)(?:work|spine|clinic|care|office|dental|medical|hospital)?(?:partner|ambassador|fam|family|collab|squad|insider|crew)|\w{0,20}(?:profam|infamily))s?$/;

const partnering =
  /\b(?:(?:in|proud|paid|brand|exclusive|ongoing|exciting|new|our|my|through (?:our|my|a)) partnership with|in association with|in collaboration with|(?:partner(?:ed|ing|s)?|team(?:ed|ing)? up|collaborat(?:e|ed|ing)|collab(?:bed|bing|ed|ing|s)?|link(?:ed|ing) up|join(?:ed|ing) forces) (?:up )?with|working with (?=@)|(?:official|proud|brand|preferred|trusted|clinical|education|content|exclusive) (?:partners?|ambassadors?|influencers?|reps?) (?:of|for|with|@)|(?:i'm|i am|as) (?:a|an|their|the|your) (?:new |newest |official |proud |brand |national |regional )*(?:partner|ambassador|brand rep|influencer|kol|key opinion leader|brand ambassador)|(?:brand|official|national|global) ambassador|ambassador for|brought to you by|powered by|presented by)\s*/gi;
const vagueWords = anyOf(
  [
    "\\(partner\\)",
    "partnered post",
    "partner post",
    "partner content",
    "collab post",
    "#?affiliate links?",
    "affil(?:iate)? link",
    "aff link",
    "\\(aff(?:il(?:iate)?)?\\)",
    "affiliate",
    "\\(gifted\\)",
    "gifted",
    "pr sample",
    "pr package",
    "press sample",
    "hosted stay",
    "work together",
    "we work together",
    "working together",
    "as a kol",
    "kol for",
    "\\(collab\\)",
    "friends? of the brand",
    "spon",
    "sponcon",
    "(?:spon|sponsored|ad|paid|gifted|collab)-?ish",
    "(?:kinda|kind of|sorta|sort of|technically|semi|basically|maybe|possibly|half|not not)[- ](?:an? )?(?:ad|ads|spon|sponsored|sponcon|collab|paid|gifted|advert|partnership)",
    "(?:may|might|could)(?: or may not)? (?:have|receive|get|be|earn|contain|include)(?: \\w{2,10}){0,2} (?:relationships?|ties|compensat(?:ed|ion)|commissions?|sponsored|sponsorships?|paid|partnerships?|affiliations?|connections?|financial interests?|affiliate (?:links?|\\w+))",
    "sponsored by (?:some |a |my |our |the |good |a few )*friends?(?: of \\w+ \\w+)?",
    "(?:friends?|sponsors?|supporters?|partners?) of (?:the|my|this) (?:channel|page|show|podcast|account)",
    "(?:our|the|my|a|an) (?:industry|company|manufacturer|pharma|vendor)?[- ]?sponsored (?:registry|study|trial|cohort|series|data|survey)",
    "(?:a|this|my|another|the) (?:lovely|wonderful|great|certain|amazing|fab|favorite|sweet|cool|secret|big|local|new|special)? ?(?:brand|company|sponsor) (?:i (?:work|partner|collab)|that (?:supports|sponsors|works)|who (?:supports|sponsors))",
    "brand deal",
    "on the team at",
  ],
  { raw: true, after: "(?![a-z0-9])" },
);
/** Coy words that hint at a tie and tell none. */
const coy = anyOf(
  [
    "may or may not (?:own|be|have|get|know|work|hold|receive|earn|benefit)(?: \\w{2,10}){0,4}",
    "ask me how (?:i|we) know (?:the|their|them|its|so|this|that|who)(?: \\w{2,10}){0,6}",
    "(?:idk|i don't know|not sure|unsure|no idea) what (?:we|to|you'd|they) (?:call|label|count) (?:it|this|us|that)(?: as)?",
    "on (?:an? |a totally |a completely |an entirely |a wholly |a not )?un ?related (?:note|news)",
    "(?:nothing|none of (?:it|which)|not) (?:that|which)(?:'d| would| will| could| might)? (?:colou?rs?|clouds?|sways?|bias(?:es)?|changes?|influences?|affects?) (?:my|our) (?:view|views|judge?ment|opinion|mind|take|advice|prescribing)",
    "(?:i'm|i am|i may be|i might be|admittedly|slightly|maybe|perhaps|obviously|super|kinda|possibly|a (?:little|bit|tad|smidge|touch)) (?:a )?(?:little |bit |tad |smidge |touch |slightly |super |maybe |obviously |totally |very |so )?biased",
    "not that i'm biased",
    "(?:sit|serve) (?:with|on) (?:a (?:few|couple of|bunch of|handful of)|several|some|various) (?:boards|advisory boards|panels)",
    "(?:advise|consult for|work with|help out|speak for) (?:a (?:few|couple of|bunch of|handful of)|several|some|various) (?:founders|companies|startups|start-ups|brands|makers|folks in (?:industry|device|pharma))",
    "not at liberty to say",
    "(?:they|the brand|the company|my contact) (?:asked|told|made) me (?:not )?(?:to )?(?:say|mention|tell|disclose)",
    "you can (?:probably )?guess who (?:pays|sent|makes|owns)",
  ],
  { raw: true },
);
const thanksBrand =
  /\b(?:thanks?(?: you)?|thx|ty|tysm|shout ?out|s\/o|big thanks|huge thanks|grateful)(?: again| so much| a million| a ton| tons)?(?: to| 2)?(?: my friends at| the (?:team|folks|crew|fam|people) at| our friends at)? ?(?=@)/gi;
const emojiOnly = /(?:💸|🤑)\s?🤝|🤝\s?[💸🤑💰]|💰🤝/gu;
const opinions = anyOf(
  [
    "(?:all )?(?:opinions|views|thoughts)(?: expressed)?(?: here| above)?(?: are| =)?(?: always| all| solely| entirely| 100%| totally| strictly)? (?:my|mine|our) ?own",
    "(?:all )?(?:opinions|views) (?:are )?mine",
  ],
  { raw: true },
);

/** "I'm a NerveTune consultant": a name between; "I'm a lactation consultant" has none. */
const namedRole =
  /\bi(?:'m| am| was)(?: also| still)? (?:an?|the) (?:[a-z][\w.'&-]{1,24} ){1,3}(?:consultant|employee|shareholder|stockholder|investor|advis[eo]r|speaker|trainer|proctor|investigator|ambassador)\b/gi;

const clearSentence = anyOf(clearPhrases, { raw: true, after: "" });
const given = anyOf(givenPhrases, { raw: true, after: "" });
const denial = anyOf(denials, { raw: true });

const patterns: readonly Pattern[] = [
  pattern(denialTag, "denial", "tag"),
  pattern(denial, "denial", "sentence"),
  pattern(elsewhere, "elsewhere", "sentence"),
  pattern(clearTag, "clear", "tag"),
  pattern(clearLabel, "clear", "label"),
  pattern(labelled, "clear", "sentence"),
  pattern(clearSentence, "clear", "sentence"),
  pattern(given, "clear", "sentence", { giver: true }),
  pattern(namedRole, "clear", "sentence", { needsName: true }),
  pattern(labelOnly, "clear", "sentence", { needsName: true }),
  pattern(vagueTag, "vague", "tag"),
  pattern(coy, "vague", "sentence", { about: "aside" }),
  pattern(partnering, "vague", "sentence", { about: "partner" }),
  pattern(vagueWords, "vague", "sentence", { about: "partner" }),
  pattern(thanksBrand, "vague", "sentence", { about: "thanks" }),
  pattern(emojiOnly, "vague", "tag", { about: "sponsored" }),
  pattern(opinions, "vague", "sentence", { about: "opinions" }),
];

/** Every word of disclosure in the draft with its grade, in order. Of overlapping ones the earlier in the table of patterns stands. */
export const disclosures = defineFact("disclosures", (draft): readonly Disclosure[] => {
  const { lower } = draft;
  const found: Disclosure[] = [];
  for (const one of patterns)
    for (const match of matches(draft, one.regex, "lower")) {
      const doer = one.giver ? doerBefore(draft, match.start) : match.start;
      if (doer === undefined) continue;
      const span = trimmed(lower, { start: doer, end: match.end });
      if (span.end <= span.start || found.some((other) => overlaps(other, span))) continue;
      const disclosure = judged(draft, span, one);
      if (disclosure) found.push(disclosure);
    }
  return found.sort((a, b) => a.start - b.start);
});

/** Where the doer of what a company does begins: "they", "the company", a name of up to three words. Undefined where a person or a payer of care did it. */
function doerBefore(draft: Draft, at: number): number | undefined {
  const from = Math.max(sentenceAt(draft, at).start, at - 60);
  const before = draft.plain.slice(from, at);
  const company =
    /(?:^|[^\w@])((?:they|the (?:company|brand|manufacturer|makers?|vendor|reps?|team)) )$/i.exec(before);
  const named =
    /(?:^|[^\w@&])(@?\p{Lu}[\w&.'-]{1,30}(?: (?:\p{Lu}|and |& )[\w&.'-]{1,20}){0,2} |@[\w.]{2,40} )$/u.exec(
      before,
    );
  const any = /(?:^|[^\w@])([\w&.'-]{2,30} )$/.exec(before);
  const doer = (company ?? named ?? any)?.[1];
  if (doer !== undefined && /^(?:and|also|just|then|even|kindly|generously) $/i.test(doer)) return at;
  if (doer === undefined || noCompany.test(doer.toLowerCase())) return undefined;
  return at - doer.length;
}

/** Who gives and pays in medicine without being a company that sells. */
const noCompany =
  /^(?:(?:the|a|an|my|our) )?(?:hospital|patients?|insurance|medicare|medicaid|insurers?|payers?|university|department|school|government|state|parents?|family|mom|dad|husband|wife|friends?|mentor|nih|nobody|no one|who|plans?|employer|residency|program|taxpayers?|it|he|she|we|you|that|this|i|never|not|always|dr|doctor|nurse|through|clicking|buying|ordering|each|every|which|this)\b/;

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s>*]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,;]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Words that only look like a disclosure give none. */
function judged(
  draft: Draft,
  span: Span,
  { grade, form, about, needsName }: Pattern,
): Disclosure | undefined {
  const text = draft.lower.slice(span.start, span.end);
  const sentence = sentenceAt(draft, span.start);
  const rest = draft.lower.slice(span.start, sentence.end);
  if (needsName && mentionsIn(draft, { start: span.start, end: sentence.end }).length === 0) return undefined;
  if (form === "tag" && text.startsWith("#") && grade === "vague") {
    if (
      plainFamily.test(text) &&
      !/^#(?:brandfam|brandpartner|brandambassador|partner|ambassador|collab)/.test(text)
    )
      return undefined;
    const kind = vagueTagAbout.find(([sign]) => sign.test(text))?.[1] ?? "partner";
    return { ...span, grade, form, about: kind };
  }
  if (form === "sentence") {
    const polarity = polarityAt(draft, span);
    if (grade === "clear") {
      if (polarity.hypothetical || polarity.asked || polarity.quoted) return undefined;
      // "(ok, my cousin owns it)": told as a joke, in passing, and readers weigh it so.
      if (isAside(draft, span)) return { ...span, grade: "vague", form, about: "aside" };
      // "I don't consult for anyone" and "I was never paid by them" deny.
      if (polarity.negated) return { ...span, grade: "denial", form };
      if (
        /^i (?:co-?|part-?)?(?:own|founded|invented|started|work)/.test(text) &&
        !isCommercialTail(draft, { start: span.start, end: Math.min(sentence.end, span.end + 40) })
      )
        return undefined;
      if (
        /^(?:i |we )?(?:do |also )?(?:advise|speak|talks)\b/.test(text.replace(/^i /, "")) &&
        !mentionsIn(draft, sentence).length
      )
        return undefined;
      if (/^(?:received|got|given|was given|have|had)/.test(text) && !namesGoods(draft, sentence))
        return undefined;
    }
    if (grade === "vague") {
      if (polarity.quoted || (about !== "aside" && (polarity.negated || polarity.hypothetical)))
        return undefined;
      if (about === "partner" && !isBrandPartner(draft, span, rest)) return undefined;
      if (about === "thanks" && !isBrandNext(draft, span)) return undefined;
    }
  }
  return { ...span, grade, form, ...(about !== undefined && { about }) };
}

const jesting =
  /\b(?:lol|lmao|haha\w*|hehe|psst|shh+|ok(?:ay)? fine|fine,|sue me|whatever|don't @ me|guilty|oops|whoops|yes,? (?:i|my|we|they)|not biased|no bias|unbiased|hear this|early access|kinda|kidding|jk|wink|bragging|perks?|tee ?hee|but who's counting|shameless|tell (?:him|her|them) i|small world|fun fact|btw|by the way)\b|[😂🤣😉😜😅🤫🙊🙈😏🤭🤑💸]/u;
const earnest =
  /\b(?:disclos\w*|full transparency|transparen\w+|fyi|weigh|grain of salt|discount (?:my|this|accordingly)|conflict of interest|coi|take (?:this|that|it) (?:with|for)|you should know|so you know|judge|keep that in mind|in mind|accordingly|good and bad|paid (?:ad|partnership|link|consultant|speaker))\b|#ad\b/;

/** Whether a tie is told in passing: with a joke or a wink, after the praise, and with no word that readers should weigh it. */
function isAside(draft: Draft, span: Span): boolean {
  const sentence = sentenceAt(draft, span.start);
  const here = draft.lower.slice(
    Math.max(sentence.start, span.start - 80),
    Math.min(draft.lower.length, Math.max(sentence.end, span.end) + 3, span.end + 120),
  );
  return span.start > 0 && jesting.test(here) && !earnest.test(draft.lower);
}

/** What follows "I co-founded" or "I own" is a business in health, not a dog. */
function isCommercialTail(draft: Draft, span: Span): boolean {
  if (namesGoods(draft, span)) return true;
  if (
    /\b(?:company|startup|start-up|brand|business|stock|shares|lab|labs|line)\b/.test(
      draft.lower.slice(span.start, span.end),
    )
  )
    return true;
  return (
    /(?:founded|invented|own|at|for|of) @?\p{Lu}/u.test(draft.plain.slice(span.start, span.end)) &&
    !/\b(?:clinic|practice|hospital|office|center|department|program|society|nonprofit|foundation|charity|fellowship|club)\b/.test(
      draft.lower.slice(span.start, span.end),
    )
  );
}

const publicPartner =
  /\b(?:departments?|schools?|universit(?:y|ies)|colleges?|hospitals?|church(?:es)?|foundations?|non-?profits?|charit(?:y|ies)|count(?:y|ies)|city|state|ymca|red cross|health (?:system|department|center)|coalitions?|communit(?:y|ies)|societ(?:y|ies)|associations?|parents?|patients?|famil(?:y|ies)|local|libraries|library|police|firefighters?|coach(?:es)?|teachers?|clinics?|physicians?|doctors?|dr|surgeons?|nurses?|therapists?|colleagues?|oncologists?|providers?|pcps?|pediatricians?|residents|students|fellows|researchers?|scientists|your|you|him|her|each other|them all|shelters?|food bank|food pantry|cdc|nih|fda|who|congress|lawmakers|midwives|doulas|care team|teams?|dietitians?|district|military|veterans|va)\b/;

/** Whether the partner is a company: not a school, a charity, a colleague or a patient. */
function isBrandPartner(draft: Draft, span: Span, rest: string): boolean {
  const text = draft.lower.slice(span.start, span.end);
  const after = draft.lower.slice(span.end, span.end + 60);
  if (
    /^(?:affil|aff\b|#?affiliate|\(aff|\(partner|partnered post|partner (?:post|content)|\(gifted|\(collab|pr (?:sample|package)|press sample|spon|brand deal|as a kol|kol|(?:ad|paid|collab)-?ish|(?:kinda|kind of|sorta|sort of|technically|semi|basically|maybe|possibly|half|not not)\b|(?:may|might|could)\b|friends? of|sponsors? of|supporters? of|(?:our|the|my|an?) (?:\w+[- ])?sponsored|an? \w+ (?:brand|company|sponsor) )/.test(
      text,
    )
  )
    return true;
  if (text === "gifted")
    return (
      namesGoods(draft, sentenceAt(draft, span.start)) &&
      !/\b(?:surgeon|colleague|team|hands|student|child|kids?|teacher|resident|people)\b/.test(after)
    );
  if (/work(?:ing)? together|on the team at/.test(text))
    return mentionsIn(draft, sentenceAt(draft, span.start)).length > 0;
  if (
    /(?:influencer|kol|key opinion leader|brand ambassador)$/.test(text) ||
    (/^(?:i'm|i am|as) /.test(text) && /brand/.test(text))
  )
    return !/\b(?:not|never)\b/.test(text);
  const near = mentionsIn(draft, { start: span.end, end: Math.min(span.end + 40, draft.plain.length) });
  const beforeName = after.slice(0, near[0] ? Math.max(0, near[0].start - span.end) : 60);
  if (near.length > 0 && !publicPartner.test(beforeName)) return true;
  // A tagged partner that is no person and no public body is taken for a company.
  const handle = /^\s*(?:the (?:team|folks|people) at )?@([a-z_][\w.]{2,60})/.exec(after)?.[1];
  if (handle !== undefined) return !isPersonHandle(handle) && !publicBody.test(handle.replace(/[._]/g, ""));
  const named =
    /^\s*(?:the (?:team|folks|people) at |our friends at |my friends at )?@?\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+)*/u.exec(
      draft.plain.slice(span.end, span.end + 60),
    )?.[0];
  if (named === undefined) {
    // "I'm a partner", "ambassador for kindness": only with goods that are praised.
    return /\b(?:company|brand|manufacturer|start-?up)\b/.test(after.slice(0, 40));
  }
  // "with Zenith Sleep to bring your family": the object ends where the purpose begins.
  const object =
    after.slice(0, named.length + 25).split(/\b(?:to|on|for|so|because|and we|who|as)\b/)[0] ?? "";
  if (publicPartner.test(object) || publicBody.test(named.toLowerCase().replace(/[^a-z]/g, ""))) return false;
  return (
    namesGoods(draft, {
      start: Math.max(0, span.start - 200),
      end: Math.min(draft.plain.length, span.end + 200),
    }) || rest.includes("@")
  );
}

/** Thanks to a handle that is a company's and that the post speaks well of goods for. */
function isBrandNext(draft: Draft, span: Span): boolean {
  const near = mentionsIn(draft, { start: span.end, end: span.end + 3 });
  return near.length > 0;
}

// ---------------------------------------------------------------- where they stand

/** Clear disclosures with what hides them, if anything does. Needs `platform` for the fold (catalogue 2.7). */
export const placedDisclosures = defineFact("placed-disclosures", (draft): readonly Placed[] =>
  draft
    .get(disclosures)
    .filter((one) => one.grade === "clear")
    .map((one) => {
      const hidden = hiddenBy(draft, one);
      return hidden === undefined ? one : { ...one, hidden };
    }),
);

const CLOUD = 5;
/** A plain sentence of disclosure this near the start is found by most who read on, even on a phone that folds earlier. */
const NEAR = 250;
/** Without a platform: a disclosure after so much praise is late. */
const LATE = 700;

function hiddenBy(draft: Draft, one: Disclosure): Placed["hidden"] {
  if (one.form === "tag" && inCloud(draft, one)) return "hashtags";
  const { platform } = draft.context;
  const praiseBefore =
    draft.get(mentions).some((mention) => mention.start < one.start) ||
    draft.plain.slice(0, one.start).length > 0;
  if (!praiseBefore) return undefined;
  if (platform === undefined) return one.start > LATE ? "late" : undefined;
  const fold = foldOffset(draft.text.source, platform);
  if (fold === undefined || one.start < fold) return undefined;
  return one.form === "tag" || one.start >= Math.max(fold, NEAR) ? "fold" : "late";
}

/** Whether a tag stands in a run of five or more hashtags, and not first in it. */
function inCloud(draft: Draft, tag: Span): boolean {
  const list = draft
    .get(words)
    .filter((word) => word.kind === "hashtag" || word.kind === "word" || word.kind === "number");
  const at = list.findIndex((word) => word.start === tag.start);
  if (at < 0) return false;
  let from = at;
  let to = at;
  while (list[from - 1]?.kind === "hashtag") from--;
  while (list[to + 1]?.kind === "hashtag") to++;
  return to - from + 1 >= CLOUD && at > from;
}

/** Whether a clear disclosure that most readers will see covers a tie: it names the company, or no other. */
export function isDisclosed(draft: Draft, tie?: Tie): boolean {
  return draft.get(placedDisclosures).some((one) => covers(draft, one, tie));
}

/** A disclosure that names only other companies is silent on this one. */
export function covers(draft: Draft, one: Disclosure, tie?: Tie): boolean {
  if (tie === undefined) return true;
  if (one.form !== "sentence") return true;
  const sentence = sentenceAt(draft, one.start);
  const named = mentionsIn(draft, sentence).filter((mention) => mention.end > one.start - 60);
  return (
    named.length === 0 ||
    named.some((mention) => mention.tie === tie) ||
    named.every((mention) => mention.kind === "named" || mention.kind === "handle")
  );
}
