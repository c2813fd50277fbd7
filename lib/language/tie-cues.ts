import { compile } from "@/lib/engine/pattern";
import type { Bond } from "./bonds";

/**
 * What passes between the author and a company, told in passing: a part in its advertising, work done for it, goods that
 * cost nothing, things paid for, its people in the office, its stock, kin behind it. Each is a verb or noun of its class
 * beside a word for the author; a name that may be a brand's stands in the sentence or, where `anywhere`, in the draft.
 */
export interface Cue {
  readonly kind: Bond["kind"] | "role" | "travel" | "making";
  readonly regex: RegExp;
  readonly where: "sentence" | "anywhere";
  /** Goods will do in place of a name. */
  readonly goods?: true;
}

const cue = (kind: Cue["kind"], where: Cue["where"], source: string, more: { goods?: true } = {}): Cue => ({
  kind,
  where,
  regex: compile(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, "g"),
  ...more,
});

const some = "(?:[a-z'-]{1,14} )";
const kin =
  "(?:husband|wife|spouse|hubby|hubs|wifey|brother|sister|bro|sis|mom|mum|dad|mother|father|son|daughter|cousin|uncle|aunt|nephew|niece|fianc[eé]e?|partner|roommate|bestie|best friend|girlfriend|boyfriend|(?:brother|sister|mother|father|son|daughter)-in-law|in-laws)";
const speaking =
  "(?:lectur|keynot|judg|present|speak|spoke|teach|taught|train|proctor|moderat|host|emcee|consult|advis|demo)[a-z]{0,4}";
const media =
  "(?:commercials?|ads?|ad campaign|campaign|billboards?|label|box|packaging|brochure|website|homepage|poster|cover|catalog|infomercial|banner|booth|payroll|advisory board|board)";
const trip =
  "(?:ocean view|oceanfront|beachfront|poolside|four courses|five courses|tasting menu|resort|ski|spa|yacht|vineyard|maui|cabo|hawaii|aspen|vail|napa|vegas|barcelona|lisbon|paris|dubai|miami|scottsdale|bermuda|bahamas|cancun|tulum|sonoma|monaco|ibiza|bali|london|rome|madrid|vienna|zurich|key west|park city|jackson hole|disney|lake tahoe|tahoe|palm springs|nashville|new orleans)";

/** In order of kind. */
export const cues: readonly Cue[] = [
  // A part in its selling and teaching.
  cue(
    "role",
    "sentence",
    `(?:i|i've|i'll|we) (?:also |still |now |even |just |regularly |sometimes |happily |proudly )?${speaking} (?:[a-z' ]{0,30}?)(?:for|on behalf of)`,
  ),
  cue(
    "role",
    "sentence",
    `(?:honou?r|honou?red|excited|thrilled|pumped|proud|lucky|back|fresh|home|back home|off)(?: to| from| after| to be)? (?:keynot|judg|present|speak|lectur|emcee|moderat|headlin)[a-z]{0,4}`,
  ),
  cue(
    "role",
    "anywhere",
    `(?:i'm|i am|it's me|that's me|me) (?:in|on) (?:the|their|its|every|that) (?:${some}){0,2}?${media}`,
  ),
  cue(
    "role",
    "anywhere",
    `my (?:own )?(?:face|name|photo|picture|quote|mug|voice|signature)(?: is|'s)? (?:all over|on|in|behind) (?:the|their|its|that|every|it)`,
  ),
  cue(
    "role",
    "anywhere",
    `(?:named|named the|called|call) (?:${some}){0,4}?(?:after|for) (?:me|us|yours truly)`,
  ),
  cue(
    "role",
    "sentence",
    `i(?:'m| am) (?:now |officially |also )?(?:a |an |the |their )(?:[a-z&'-]{1,16} ){1,5}(?:rep|stylist|ambassador|affiliate|distributor|advocate|educator|trainer|spokesdoc)(?: now| these days)?`,
  ),
  cue(
    "role",
    "sentence",
    `(?:i|we|and i) (?:also |even |actually )?(?:helped|got to help|had a hand in|had a hand|assisted|pitched in|worked|collaborated|gave input|gave feedback|advised|sat in|beta tested)(?: (?:to|on|with|in))? (?:${some}){0,2}?(?:writ|design|nam|build|built|test|pick|choos|shap|develop|creat|draft|tun|refin|formulat|engineer|the recipe|the formula|the prototype)[a-z]{0,4}`,
  ),
  cue(
    "role",
    "anywhere",
    `on (?:a |the )?retainer(?: with| for| by| at)?|(?:advisory |ad )?board (?:perks?|life|duties|weekend)|(?:perks?|joys?|benefits?) of (?:being (?:on (?:the|their)|an? (?:advis|consult|speak|train)\\w*)|advising|consulting|speaking|the job with)`,
  ),
  cue(
    "role",
    "anywhere",
    `(?:by|from) (?:the )?(?:surgeons|people|folks|team|engineers|doctors|docs|guys|minds|inventors?|dentists|woman|man) (?:who|that|behind) (?:built|made|designed|invented|created|developed|it\\b|the)`,
  ),
  cue(
    "role",
    "anywhere",
    `i (?:personally |also |have |even )?(?:trained|taught|certified|certify|train|teach|coach) (?:${some}){0,3}?(?:of them|of you|them|surgeons|injectors|providers|dentists|docs|doctors|reps|users)`,
  ),
  cue(
    "role",
    "anywhere",
    `i (?:also |personally |have )?(?:ran|led|run|lead|was (?:an? |the )?(?:pi|investigator|site lead) (?:on|for|in)|enrolled (?:patients )?in|recruited for|helped run) (?:${some}){0,3}?(?:trials?|studies|registry|study)|(?:the|their|its) (?:grants?|funding|honorari(?:a|um)|checks?) (?:was|were|is|are|has been|have been) (?:very |so |real |awfully )?(?:kind|generous|good|nice|lovely|welcome)`,
  ),
  cue(
    "closeness",
    "anywhere",
    `(?:their|the) (?:[a-z'-]{1,14} ){0,2}?(?:pr (?:girl|guy|lady|team|person|folks)|marketing (?:girl|guy|lady|team|person|folks)|rep|reps|founder|ceo|sales (?:team|folks|girl|guy)) (?:[a-z'-]{1,14} ){0,2}?(?:is|are|was|were|'s) (?:an? |the |such an? |so |my |our )?(?:[a-z'-]{1,14} )?(?:gem|doll|sweetheart|angel|best|delight|legend|friend|hoot|peach|riot|blast|hero|saint|dream|sweet|lovely|amazing|awesome|great|generous|kind|fun)`,
  ),
  cue(
    "role",
    "anywhere",
    `(?:join(?:ing|ed)?|part of|member of|named to|added to|picked for|invited (?:to|onto)|spot on|seat on|place on) (?:their|its) (?:[a-z'-]{1,14} ){0,2}?(?:faculty|board|team|bureau|panel|council|roster|program|squad|crew|committee)`,
  ),
  cue(
    "money",
    "anywhere",
    `(?:our|my) (?:[a-z0-9&'-]{1,16} ){1,5}?(?:sells? out|sold out|is back|are back|restocked|flies off|is here|are here)(?: [^.!?\\n]{0,40})?(?:at the (?:counter|front desk|desk|checkout|register)|\\$\\d)`,
    { goods: true },
  ),
  // What cost the author nothing, and what was paid for them.
  cue(
    "gift",
    "anywhere",
    `(?:never|haven't|havent|didn't|don't|not) (?:once |ever |have to |had to |even )?(?:paid|pay|spent|spend|been charged) (?:for (?:one|it|them|any|a thing|mine|these|this)|a (?:cent|dime|penny|dollar|nickel|thing)|anything)`,
    { goods: true },
  ),
  cue(
    "gift",
    "anywhere",
    `(?:cost|costs|costing|set|sets|ran) (?:me|us) (?:nothing|zero|zilch|nada|back (?:nothing|zero))|(?:the )?(?:best )?zero dollars`,
    { goods: true },
  ),
  cue(
    "gift",
    "sentence",
    `keeps? (?:my|our|me|us) (?:${some}){0,3}?(?:full|stocked|supplied|fed|caffeinated|swimming|rolling|drowning|happy)(?: in)?`,
  ),
  cue(
    "gift",
    "sentence",
    `(?:furnished|stocked|equipped|supplied|outfitted|decorated|kitted out|bankrolled|refurbished|remodell?ed|renovated|underwritten|catered|fueled|fuelled) (?:entirely |basically |mostly |lovingly |kindly |generously )?by`,
  ),
  cue(
    "gift",
    "sentence",
    `(?:who|that|they) (?:just |also |so kindly |kindly |generously )?(?:refurbished|redid|funded|furnished|bought|paid for|covered|sponsored|fed|hosted|flew|gave|donated|stocked|catered|remodell?ed|renovated|upgraded|decorated|outfitted) (?:our|us|my|me|the (?:whole |entire )?(?:team|office|clinic|unit|residency|lounge|break room))`,
  ),
  cue(
    "gift",
    "anywhere",
    `(?:been |are |is |so |always |incredibly |beyond |more than )(?:so |very |incredibly |always )?(?:generous|good|kind) (?:to|with) (?:me|us|our|my) ?(?:clinic|practice|office|team|residents|program|department|little family|family)?`,
  ),
  cue(
    "gift",
    "anywhere",
    `(?:engraved|monogrammed|embroidered|personali[sz]ed) (?:with|for|by|just for) (?:my|me|us|our)|with (?:my|our) (?:own )?(?:name|initials|logo)(?: \\w{2,12}){0,2} (?:engraved|printed|stitched|embroidered|stamped|on (?:it|them|the))|my (?:name|initials) (?:engraved|stitched|embroidered|stamped)`,
  ),
  cue(
    "gift",
    "anywhere",
    `(?:got|had|have|tried|been using|using|testing) (?:it|mine|this|one|them|these) (?:[a-z]{3,8} )?(?:weeks|months|a month|a year|a week|years|long|way|well) before (?:you|y'all|everyone|anyone|the public|launch|release|it (?:launch|hit|drop|came|was)\\w{0,3}|they (?:launch|announc|releas)\\w{0,3})`,
    { goods: true },
  ),
  cue(
    "gift",
    "sentence",
    `(?:units?|samples?|products?|supplies|everything|trackers?|drinks|dinner|all of it|it's|these are|they're|this one's|one|devices?|refills?) (?:are |is |were |was |all |totally )?(?:on the house|no charge|on them)`,
  ),
  cue(
    "money",
    "sentence",
    `(?:covered|covers|paid|pays|footed|foots|picked up|picks up|absorbed|took care of|handled|waived) (?:for )?(?:all )?(?:the |our |my )?(?:${some})?(?:costs?|bills?|tab|fees?|imaging|scans|travel|publication|open access|registration|postage|printing|shipping)`,
  ),
  cue(
    "money",
    "sentence",
    `(?:cheaper|discounted|better|lower|special|wholesale|preferred) (?:toxin|product|products|pricing|prices?|units|inventory|filler|rates?|stuff|supplies|cost) for (?:us|me|our|my)|(?:goodie|goody|swag) bags? (?:for|from|courtesy)`,
  ),
  // Its people.
  cue(
    "closeness",
    "sentence",
    `(?:area|sales|account|regional|territory|district|product|brand) (?:manager|rep|specialist|lead|director)s?\\b`,
  ),
  cue(
    "closeness",
    "sentence",
    `reps? (?:are|is|'s|were|was|have|has) (?:always |basically |practically |constantly |literally |so often |now )?(?:at|in|on|a|part of|here|here at|like)? ?(?:our|my|the|us) ?(?:office|clinic|or|staff|team|practice|fixture|family|couch|parking|kitchen|group chat|wedding)`,
  ),
  cue("closeness", "sentence", `(?:know|knows) how to (?:host|party|throw|feed|treat|spoil|celebrate|show)`),
  // Learning somewhere lovely.
  cue(
    "travel",
    "anywhere",
    `(?:learning|training|trained|judging|touring|kickoff|summit|symposium|retreat|conference|course|lab|launch|awards?|weekend|workshop|advisory|faculty|meeting|days) (?:[a-z' ]{0,40}?)(?:in|at|by|with)? ?(?:the )?${trip}`,
  ),
  cue(
    "travel",
    "anywhere",
    `sales (?:kickoff|kick-off|meeting|conference|retreat|summit|force|team)|(?:company|national|global) (?:kickoff|sales meeting|retreat)|injector (?:retreat|summit|weekend)`,
  ),
  // Its stock.
  cue(
    "investment",
    "anywhere",
    `(?:whose|their|its|the|this|that) (?:stock|shares|equity|ticker) (?:that )?(?:i|we) (?:also |happen to |actually )?(?:own|hold|bought|have|keep)|(?:my|our) (?:shares|stock|portfolio|brokerage|position|401k|retirement|ira) (?:in|of|is|are|loves?|thanks?|likes?|agrees?|depends?)|(?:i'm|i am|we're) (?:long|an owner|a holder|invested|all in)(?: on| of| in)?`,
  ),
  // Kin.
  cue(
    "family",
    "anywhere",
    `(?:my|our) ${kin}(?: [a-z'-]{2,14})?,? (?:finally |just |recently |has |who |also |actually |has finally |spent \\w+ years |and (?:his|her) \\w+ )*(?:finished|made|makes|built|builds|launched|invented|created|formulated|started|founded|designed|developed|perfected|dropped|sells|runs|owns|cooked up|patented|engineered|handcrafts|hand-?makes|bottles|distributes)`,
    { goods: true },
  ),
  cue(
    "family",
    "anywhere",
    `(?:it|that|this|which)(?:'s| is|'s literally| is literally| is actually| happens to be) (?:her|his|their|my \\w{2,14}'s|our) (?:own |very own |little |new |whole )?(?:start-?up|company|baby|brand|line|product|business|invention|label|shop|recipe|formula)|my ${kin} would (?:kill|disown|murder|haunt|divorce|never forgive|be (?:mad|hurt|furious))`,
  ),
  // Rank that sales give.
  cue(
    "status",
    "sentence",
    `(?:plaque|trophy|award|medal|sash|banner) (?:is|'s|on|for|from|says|arrived|goes|looks|came)|(?:highest|biggest|top|largest|busiest|leading|#1|number one)[ -](?:volume|enrolling|prescribing|ordering|selling|implanting|injecting)`,
  ),
  // Selling.
  cue(
    "code",
    "anywhere",
    `(?:my|our) (?:own |personal |special |exclusive |little |secret |custom |private )+(?:code|link|discount|promo)|(?:dm|message|text|email|inbox|send) (?:me|us|you|ya|u) (?:for |with |about )?(?:a |an |the |my |our |your )?(?:personal |own |exclusive |special )?(?:code|catalogs?|discount|order form|pricing|order|link to order)`,
    { goods: true },
  ),
  // What a sale pays, whoever counts it.
  cue(
    "affiliate",
    "anywhere",
    `(?:click|buy|order|shopp|purchas|subscrib)ing (?:[a-z']{1,10} ){0,4}?(?:helps?|supports?|funds?|feeds?|keeps?|pays?|buys?|sends?)|at no (?:extra |additional |added )?(?:cost|charge) to (?:you|ya|u)`,
    { goods: true },
  ),
  cue(
    "affiliate",
    "anywhere",
    `(?:bit|piece|sliver|slice|cut|little|portion|coin|coins|penny|pennies|nickel|dime|dollar|buck|bucks|percent|percentage|something|latte|coffee|kickback|crumbs?) (?:of (?:it|that|each|every|your) )?(?:[a-z]{2,10} ){0,3}?(?:back to (?:me|us)|(?:my|our) way|in(?:to|side)? (?:my|our) (?:[a-z]{3,8} )?(?:pocket|jar|cup|coffee|wallet|account|fund|bank|piggy bank))`,
    { goods: true },
  ),
  cue(
    "money",
    "anywhere",
    `(?:i|we|she|he) (?:only |also |still )?(?:make|makes|get|gets|earn|earns|pocket|clear|net|see) (?:[a-z$0-9]{1,10} ){0,4}?(?:per|for each|for every|off each|off every|on each|on every) (?:bottle|box|jar|pair|sale|order|click|purchase|download|sign-?up|unit|tube|bag|case|referral|one|ten|dozen|month|year|[a-z]{2,12} (?:sold|ordered|of you))`,
    { goods: true },
  ),
  cue(
    "code",
    "anywhere",
    `(?:gives?|offers?|knocks?|takes?|saves?|gets?) (?:you|ya|u|y'all|(?:my|our) (?:[a-z]{4,10})) (?:an? )?(?:extra )?(?:\\$?\\d{1,3}|five|ten|fifteen|twenty|thirty|forty|fifty|half) ?(?:%|percent|bucks|dollars)? ?(?:off|discount)|(?:discount|code|coupon|promo)(?:'s| is| are)? (?:in|below|under|at) (?:the |my )?(?:first |top |pinned )?(?:comments?|bio|caption|stories|description)`,
    { goods: true },
  ),
  cue(
    "affiliate",
    "anywhere",
    `(?:every|each) (?:bottle|box|jar|pair|order|bag|pack|tube|download|purchase|sale|subscription)(?: [a-z0-9']{1,12}){0,5}? (?:helps?|supports?|buys?|pays?|funds?|feeds?|keeps?|sends?) (?:us|me|our|my|the|this)|(?:order|buy|shop|get|grab|purchase)(?: [a-z']{1,12}){0,5}? through my (?:page|link|site|profile|shop|store)`,
    { goods: true },
  ),
  cue(
    "money",
    "sentence",
    `(?:quarterly|monthly|annual|yearly|holiday|royalty|speaker|consulting) (?:check|checks|cheque|payout|payouts|deposit|deposits|bonus|statement)`,
  ),
  cue(
    "role",
    "anywhere",
    `(?:been |i'm |i am |as |being )an? (?:paid |early |proud |medical |clinical )?advis[eo]r to (?:a |an |the |one |two |three |four |several |this |some )?(?:[a-z]{3,12} )?(?:start-?ups?|companies|company|brands?|firms?|founders?)|enrolled (?:my|our) (?:[a-z0-9]{2,10} )?(?:patient|subject|participant)|(?:make|made|making|hit|reached|in) (?:the )?(?:president's|chairman's|founders?'?|million dollar|circle of) (?:club|circle|excellence)`,
  ),
  // Work for its maker, told as company kept.
  cue(
    "role",
    "anywhere",
    `i(?:'ve)? (?:also |now |even |actually |since )?(?:teach|taught|run|ran|lead|led|host|hosted|direct|chair|been invited to (?:teach|lead|run)) (?:the|their|its) (?:[a-z-]{2,14} ){0,2}?(?:certification|course|training|workshop|masterclass|bootcamp|academy|lab)|(?:sit|sits|serve|served|sat|was|am|been|i'm) on (?:their|its|the company's) (?:[a-z-]{2,14} ){0,2}?(?:panel|council|committee|board|bureau|roster|faculty|team|payroll)`,
  ),
  cue(
    "role",
    "anywhere",
    `(?:joined|joining|sit on|serve on|part of|am on|i'm on|chair) (?:a|the|their|its|this) (?:[a-z-]{2,14} ){0,3}?(?:group|panel|circle|council|committee|team|board|cohort) (?:that|who|which|of (?:clinicians|doctors|docs|nurses|users|advisors))|(?:joined|sit on|serve on|chair|was named to) the board of (?:a|an|this|their) (?:[a-z-]{2,14} ){0,3}?(?:start-?up|company|firm|business|venture)`,
  ),
  cue(
    "role",
    "anywhere",
    `(?:(?:proud|happy|thrilled|grateful|honou?red|lucky) (?:[a-z]{2,4} ){0,3}?|(?:as|i'm|i am|i was|been) (?:an?|the|one of the) (?:[a-z-]{3,12} )?)(?:co-?|sub-?|principal |lead |site )?investigator|(?:who's|who has|who is|i've|i have|i) enrolled (?:on|in|patients|\\d)`,
  ),
  cue(
    "role",
    "anywhere",
    `guess who(?:'s| is| made| got)? (?:[a-z]{2,6} ){0,2}?(?:on|in|now|the) (?:[a-z]{2,10} ){0,4}?(?:cover|face|catalogu?e|campaign|ad|ads|billboard|packaging|faculty|website)`,
  ),
  cue(
    "closeness",
    "anywhere",
    `(?:they|the brand|the company|their (?:team|people|folks|pr|founder|ceo|rep)) (?:reached out|slid into|got in touch|approached me|recruited me|came calling|came knocking|found me)|i (?:told|promised|owe|owed|texted|begged) (?:my|the|our|their) rep|my rep (?:got|hooked|let|gave|sent|brought|saved|snuck)`,
    { goods: true },
  ),
  cue(
    "closeness",
    "sentence",
    `(?:know|knew|knows) (?:somebody|someone|a guy|a gal|people|a few people|the right people|some folks|everyone|folks) (?:at|over at|inside|behind)|and (?:i|me|we) (?:have|share|enjoy|go|are|keep|got) (?:an? |our )?(?:[a-z]{2,12} )?(?:understanding|arrangement|history|thing|deal|situationship|way back|agreement|bond)`,
  ),
  cue(
    "travel",
    "anywhere",
    `(?:not (?:saying|telling)|won't say|can't say|never mind|don't ask|guess) who (?:flew|sent|paid|hosted|treated|fed|gave|bought|took|put|covered|makes|owns)`,
    { goods: true },
  ),
  cue(
    "money",
    "sentence",
    `(?:who|that) (?:also |so kindly |kindly )?(?:paid for|funded|sponsored|footed|bankrolled|underwrote|co-?wrote|ran it|wrote it)|(?:paid|pays|paying|bought|buys|funded|funds|covered|covers) (?:for )?(?:my|our|a|the|half (?:of )?my) (?:[a-z]{2,10} )?(?:kitchen|boat|deck|pool|tesla|roof|wedding|honeymoon|mortgage|student loans|loans?|tuition|vacation|car|house|cabin|remodel|daycare|truck|cruise|patio)`,
  ),
  cue(
    "investment",
    "anywhere",
    `(?:put|invested|threw|sank|parked) (?:[a-z]{1,8} ){0,3}?(?:money|cash|savings|thousand|dollars|bucks|check) (?:in|into|behind) (?:a|an|the|this|their|it)(?: (?:company|start-?up|firm|business|stock|little company|small company))`,
    { goods: true },
  ),
  cue(
    "status",
    "anywhere",
    `(?:chasing|earned|hit|hitting|reached|made|won|closing in on|away from|short of|scored|unlocked|going for) (?:the |our |a |an |their )?(?:[a-z]{2,10}[- ])?(?:gold|silver|platinum|diamond|elite|black|titanium)(?:[- ](?:tier|level|status|circle|club|plaque|provider|account|practice|injector))`,
  ),
  cue(
    "status",
    "anywhere",
    `(?:the )?(?:only|first|newest) (?:[a-z-]{2,14} ){0,2}?(?:gold|silver|platinum|diamond|elite|black|titanium|premier|certified) (?:[a-z-]{2,14} )?(?:clinic|practice|provider|center|office|injector|site)`,
  ),
  cue(
    "making",
    "anywhere",
    `(?:baked|made|mixed|poured|packed|formulated|designed|sold|bottled|blended|created|invented|developed|dreamed up) by (?:me|yours truly)|(?:the )?only (?:one|ones|brand|kind) (?:i|we|that we|that i) (?:sell|carry)`,
    { goods: true },
  ),
];
