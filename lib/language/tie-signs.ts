import { defineFact, type Draft } from "@/lib/engine/draft";
import { anyOf, matches } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { likelyBrands, namesBrand, namesCommerce, speaksWarmly } from "./commerce";
import { polarityAt } from "./polarity";
import { mentions, namesGoods } from "./products";
import { sentenceAt } from "./sentences";

/** The classes of material connection that a sign tells of (16 CFR 255.5; ASPN-ETH-2). */
export type SignKind =
  | "money"
  | "gift"
  | "travel"
  | "hospitality"
  | "role"
  | "code"
  | "affiliate"
  | "shop"
  | "own goods"
  | "investment"
  | "family";

/** Words that tell of a benefit or a bond by their grammar, whoever the company is. Half-open, plain view. */
export interface TieSign extends Span {
  readonly kind: SignKind;
}

/**
 * What must stand beside a sign for it to tell of a tie.
 * giver: a company, not a patient or a hospital, does it. brand: a name that may be a company's stands in the sentence.
 * trade: readers are sent to buy. none: something for sale and a good word about it are enough.
 */
type Needs = "giver" | "brand" | "trade" | "none";

interface Pattern {
  readonly kind: SignKind;
  readonly needs: Needs;
  readonly regex: RegExp;
}

const kin =
  "(?:husband|wife|spouse|brother|sister|mom|mum|dad|mother|father|son|daughter|cousin|uncle|aunt|nephew|niece|fianc[eé]e?|hubby|better half|family|in-laws?|(?:brother|sister|mother|father|son|daughter)s?-in-law|other half|roommate|college roommate|best friend|bestie|girlfriend|boyfriend|business partner|ex)";
/** The author, or a group that the author belongs to. */
const us =
  "(?:me|us|(?:our|my) (?:\\w{1,15} ){0,2}(?:team|staff|office|clinic|practice|crew|group|department|residency|fellows|residents|partners|nurses|hygienists|class|unit|kids|family|lab|wife|husband)|(?:a (?:few|bunch|couple|dozen|group) of|\\d{1,3} of|all of|the \\w{2,8} of|some of|half of) us|everyone|the (?:whole |entire )?(?:team|crew|office|staff|practice|gang|department|clinic)|yours truly)";
const meal =
  "(?:dinners?|lunch(?:es)?|breakfast|brunch|drinks|sushi|steaks?|tacos|pizza|donuts|doughnuts|bagels|cupcakes|cookies|coffee|catering|wine|champagne|cocktails|snacks|appetizers|barbecue|bbq|tapas|oysters|lobster|pastries|feast|tickets|seats|raffle|gift cards?|massages|spa day|prizes|door prizes)";
const outing =
  "(?:retreat|getaway|trip|cruise|yacht|cabin|villa|chalet|lodge|ranch|resort|suite|box seats|box|skybox|golf|golf outing|golf weekend|ski weekend|ski trip|weekend|safari|winery|vineyard|tasting|dinner|happy hour|party|gala|soir[eé]e|fishing trip|fishing|boat|beach house|tailgate|concert|game|spa day|cabana|after-?party|summit|masterclass|bootcamp|immersion|injector event|showroom|campus|headquarters|hq|factory)";
const gain =
  "(?:little something|lil something|something|kickbacks?|cut|rebates?|credits?|bonus(?:es)?|points?|percentage|percent|perks?|spiffs?|checks?|slice|commissions?|finder's fee|referral fee|fees?|free (?:month|year|product|bottle|case|refill|unit|box|supply|pair)s?|store credit|gift cards?|few (?:bucks|dollars|cents|pennies)|couple (?:of )?(?:bucks|dollars|cents)|bit back|thank[- ]you|treat|tips?|royalt(?:y|ies)|honorari(?:a|um)|stipend|share of|piece of|payout|paycheck|pay check|retainer|reward|rewards|coffee|goodie|discount|free stuff|freebies|pocket change|pennies|cents|money back|kick back|\\$\\d+)";

/** A space in a list stands for a space or a hyphen; an optional one is kept as it is. */
const raw = (list: readonly string[]): RegExp =>
  anyOf(
    list.map((one) => one.replace(/ \?/g, "\\s?")),
    { raw: true },
  );

const patterns: readonly Pattern[] = [
  {
    kind: "money",
    needs: "none",
    regex: raw([
      `(?:i|we|i'll|we'll|i'd|i do|i also|i may|i might|yes,? i|and i|dr \\w{1,15}|my clinic|our clinic|our office|the clinic|the practice|the office|our practice|my practice) (?:also |still |do |may |might |will |even |each |sometimes |technically )?(?:get|gets|earn|earns|make|makes|receive|receives|take|takes|pocket|collect|collects|score|see) (?:paid )?(?:a |an |some |my |our |the |in |back |small |tiny |little |nice |wee |one |up to )*${gain}`,
      "(?:they|the company|the brand|this company|the makers?|the reps?|the folks(?: \\w{1,15}){1,3}) (?:even |also |do |will |still |kindly )?(?:pay|pays|paid|compensates?|compensated|tip|tips|reimburses?d?|bankroll\\w*|cut|cuts|write|writes|wrote|venmo\\w*|slip|slips|slipped) (?:me|us|for)",
      "pays? (?:me|us) (?:in|to|for|with|well)",
      "(?:it|that|which|this|each (?:one|sale|order)|every (?:purchase|order|sale|click|signup|sign-up|referral|bit)|purchases|your (?:order|purchase|support|clicks?)|your purchases?|all of it) (?:also |really |totally |\\w{2,9} )?(?:helps? (?:me|us)(?: out)?(?! (?:get|improve|learn|understand|know|serve|help|see|grow|plan|prepare|do|be|stay)\\b)|supports? (?:me|us|the channel|my channel|the page|my page|this page|this channel|the show|the podcast|my work|our clinic|my family|small)|earns? (?:me|us)|gets? me|puts? \\w{1,15} in my|helps? (?:the channel|this page|my page)|funds? my|keeps? (?:the lights on|this page|these|the channel|me caffeinated|us going)|pays? (?:for )?(?:my|our))",
      "(?:supports?|helps? support|helping|funds?|keeps) (?:the|my|this|our) (?:channel|page|little channel|small channel|platform|blog|habit)",
      "(?:honorarium|honoraria|speaking fees?|consulting fees?|consulting checks?|speaker fees?|royalt(?:y|ies)(?: checks?)?|stipend|retainer|sponsorship|commissions?|kickbacks?|spiffs?|rebate checks?|ad money|the check) (?:\\w{1,15} )?(?:cover(?:s|ed)?|pa(?:ys|id)|funds?|buys?|bought|helps?|keeps?|don't hurt|doesn't hurt|didn't hurt|is nice|are nice|clear\\w*|hits?|arrived|came|cleared)",
      "(?:pays|paid|paying|covers|covered|funds|funded|bought) (?:for )?(?:my|our) (?:new )?(?:boat|mortgage|rent|bills|student loans?|loans?|kitchen|vacation|deck|pool|kid's \\w{1,15}|kids' \\w{1,15}|car|tesla|porsche|coffee|coffee habit|boiler|roof|lunch|groceries|wedding|hot tub|beach house)",
      "(?:on|joined) (?:their|the company|the brand's|the company's) payroll",
      "(?:my|our) (?:commission|kickback|royalty|royalties|honorarium|stipend|consulting (?:fee|gig|check|checks|work)|speaking (?:fee|gig|fees)|paycheck from|side gig (?:with|for)|side hustle (?:with|for)|retainer)",
      "(?:i'm|i am|we're|we are|was|were|been|am|get|got|getting) (?:also |technically |\\w{3,10}ly )?(?:paid|compensated|reimbursed|sponsored) (?:by (?!my hospital|the hospital|insurance)|per |every time|for (?:each|every|my time))",
      "make (?:money|a bit|a little|a few (?:bucks|dollars)) (?:off|on|from|when|if) (?:each|every|it|these|them|you|this)",
      "(?:there's|there is|there may be|might be|may be) (?:a |some )?(?:little |small )?(?:something|money|cash|perk|kickback|commission|compensation) in it for (?:me|us)",
      "if (?:we|i) (?:hit|sell|move|order|reach|do) \\d+",
      "per (?:case|box|unit|referral|patient|vial|syringe|order) (?:bonus|rebate|kickback)",
      "(?:a|an|the|annual|quarterly|volume) (?:volume )?rebates? (?:on|for|from|every|per|check)",
    ]),
  },
  {
    kind: "gift",
    needs: "giver",
    regex: raw([
      `(?:sent|sends?|mailed|mails|shipped|ships|gifted|gifts|comped|loaned|lent|gave|gives|hooked|dropped off|outfitted|supplied|supplies|stocked|stocks|overnighted|furnished|donated|surprised|spoiled|set|kitted|provided|delivered|handed|slipped|installed) (?:over )?${us}`,
      "(?:sent|mailed|shipped|gifted|comped|overnighted|dropped off|brought|loaned|lent|donated|bought|threw in|supplied|stocked) (?:over |us |me )?(?:a|an|the|some|this|these|it|one|two|three|four|five|six|\\d+|enough|several|boxes|my|our|everyone|every|free|samples|tons|loads|lunch|swag|goodies|all)",
    ]),
  },
  {
    kind: "gift",
    needs: "none",
    regex: raw([
      "(?:gifted|comped|complimentary) (?:stay|filler|treatments?|sessions?|tox|botox|syringes?|facials?|trial|unit|pair|year|month|membership|box|product|device|visit|bottle|kit|scan|set|laser|goodies|samples?|scrubs|shoes|mattress|mask|chair|package|night|weekend|spa|travel|room|upgrade|training|course)s?",
      "(?:the|for the|my|this|these) (?:free|gifted|comped) (?:\\w{1,15} )?(?:filler|treatments?|sessions?|tox|botox|syringes?|facial|unit|pair|year|membership|box|product|products|device|bottle|kit|set|laser|goodies|samples|scrubs|shoes|mattress|mask|chair|package|stuff|swag|gear|supply|loaner|merch|gummies|supplements|serum)",
      "(?:got|get|getting|received|scored|snagged|have|had|given|use|using|wearing) (?:this|these|it|them|mine|ours|one|my \\w{1,15}|our \\w{1,15}|a \\w{1,15}|the \\w{1,15}|everything) (?:for free|free of charge|comped|gifted|on the house|as a gift|for nothing|at no (?:cost|charge)|for zero dollars|for \\$0)",
      "(?:didn't|did not|haven't|never|don't|won't ever|have not) (?:have to |had to )?(?:pay|paid|spend|spent|buy|bought) (?:a dime|a cent|a penny|a thing|anything|my own|a single|for (?:it|them|mine|one|a \\w{1,15}|my \\w{1,15}))(?: in| since)?",
      "(?:year's|years|months'|month's|lifetime|endless|unlimited|free|six-month|6-month|12-month) (?:worth|supply) of",
      "(?:lifetime|endless|unlimited|year's|free) supply",
      "pr (?:gods?|fairy|fairies|friends|angels?|santa)",
      "(?:pr|press|brand) (?:box|package|mailer|drop|haul|mail|list|kit|sample|samples|gift)",
      "(?:goodie|goody|swag|gift) (?:bag|bags|box|basket)",
      "arrived (?:with a (?:note|card)|courtesy)|showed up (?:with a (?:note|card)|courtesy)",
      "freebies? (?:from|courtesy)",
      "on the house",
      "(?:do|does|did|treats?) (?:mine|ours|my \\w{1,15}|our \\w{1,15}) for free",
    ]),
  },
  {
    kind: "gift",
    needs: "brand",
    regex: raw([
      "(?:courtesy|compliments) of",
      "(?:free|complimentary|gifted) (?:\\w{1,15} ){0,3}(?:from|by|courtesy of|thanks to|via)",
      "(?:thanks?|thank u+|thank you|thanku+|thx|ty|tysm|shout ?out|props|kudos|cheers|bless) (?:so much |to |2 |you |u |again |a million )*(?:@?[\\w.'&-]{1,24} ){1,4}?(?:for|4) (?:the |this |these |my |our |all the |a |an |that |such a )?(?:\\w{1,15} ){0,2}(?:gift\\w*|goodies|swag|samples?|dinner|lunch|breakfast|sushi|wine|tickets?|trip|loaner|pr|package|box|merch|treats?|hospitality|invite|invitation|hook ?up|filler|tox|facial|hotel|flights?|weekend|suite|seats?|upgrade|flowers|cookies|donuts|bagels|pizza|coffee|tacos|massages?|scrubs|stuff|kit|care package|training|cadavers?|free \\w{1,15}|new \\w{1,15})",
      "thanks for the (?:sushi|dinner|lunch|breakfast|steaks?|wine|swag|tickets|trip|goodies|treats|tacos|pizza|donuts|bagels|cookies|drinks|golf|seats|ride|stay|suite|samples|loaner|hospitality|coffee|massage|massages|view)",
    ]),
  },
  {
    kind: "travel",
    needs: "giver",
    regex: raw([
      `(?:flew|fly|flies|flying|flown|bussed|bused|jetted|whisked|shuttled|brought|took|takes|taking|sent|sends|invited|invites|hosted|hosts|treated|treats|wined and dined|wining and dining|put|puts|dined|entertained|feeds?|fed|spoiled|spoils|pampered|comped|upgraded) (?:\\w{1,15} )?${us}(?: and (?:my|our|the|a) \\w{1,15})? (?:out|in|down|up|over|to|at|for|on|all|like|with|rotten|first|business|two|three|a|so|there)`,
      "(?:flew|fly|flown|bussed|whisked|brought|took|invited) (?:\\d{1,3}|a (?:bunch|group|few|dozen|handful)|dozens|all|some|\\w{1,15}) of us",
    ]),
  },
  {
    kind: "travel",
    needs: "none",
    regex: raw([
      "(?:as (?:a |the |their )?)guests? of",
      "(?:as their|their|as the company's|the company's) (?:very |honou?red |special |lucky )?guests?",
      "(?:flights?|hotels?|travel|meals|airfare|lodging|rooms?|registration|tuition|training|port wine|wine|drinks|food|spa|everything|trip|tickets|expenses|whole thing)(?:,? (?:and |& )?\\w{1,15}){0,4}?,? (?:was |were |is |are |got |being )?(?:all |fully |completely |totally )?(?:taken care of|covered|comped|paid for|on them|on the house|handled|picked up|included courtesy|sponsored|provided by them)",
      "all[- ]expenses?[- ]paid",
      "(?:picked|picking|picks) up (?:the|my|our) (?:tab|check|bill|hotel|flights?|dinner|bar tab)",
      "on (?:their|the company's|the rep's|the brand's) (?:dime|tab|card|jet|plane|boat|yacht|nickel|expense account|account)",
      "(?:their|the company|the company's|the rep's|the brand's|a rep's|my rep's) (?:\\w{1,15} ){0,2}(?:retreat|getaway|yacht|cabin|villa|chalet|lodge|ranch|resort|suite|box seats|skybox|box at|lake house|beach house|ski (?:house|weekend|trip)|golf (?:outing|weekend|trip|day)|injector (?:trip|summit|retreat)|private dinner|private jet|jet|boat|season tickets|launch (?:party|event|dinner)|speaker training|summit|vip (?:event|dinner|party)|top injector)",
      "brand (?:trip|retreat|dinner|event|weekend)|press trip|sponsored (?:trip|travel|stay)",
      "their treat|my rep's treat|dinner was on",
    ]),
  },
  {
    kind: "hospitality",
    needs: "brand",
    regex: raw([
      `(?:${outing}|lunch|lunch and learn|lunch & learn|sushi|drinks|steaks?|wine|brunch|breakfast|coffee|days?|night|evening|afternoon|time)(?: (?!at|in|on)\\w{2,12}){0,4}? (?:with|w/|courtesy of|hosted by|sponsored by|from|thanks to|by) (?:the |my |our |@)?(?:\\w{1,15} )?(?:team|folks|crew|people|reps?|gang|fam|friends)(?: at| from)?`,
      "(?:hosted|sponsored|catered|thrown|put on) by (?!the hospital|the department|my|our)",
      "(?:dinner|lunch|drinks|steaks?|sushi|brunch|breakfast|cocktails|retreat|weekend|trip|getaway|golf) (?:hosted by|with|w/|by|courtesy of|on)",
      `${meal} (?:was |were |are |is )?(?:on|from|by|thanks to|courtesy of|sponsored by|brought (?:to us |in )?by) (?:the |our |my )?`,
      "(?:injector|provider|surgeon|prescriber|kol|speaker|vip|top[- ]doc|user|trainer|dentist|doctor|clinician|ambassador|creator|influencer) (?:retreat|summit|weekend|getaway|trip|appreciation|dinner|masterclass|immersion|training|event|program|meeting|party|lounge)",
      "(?:spoil(?:s|ed|ing)?|treat(?:s|ed|ing)?|takes? care of|took care of|taking care of|looks? after|looked after|know(?:s)? how to (?:treat|throw|host|feed|party|spoil|take care)) (?:us|me|surgeons|doctors|docs|dentists|injectors|nurses|clinicians|providers|residents|their|its|a party|people)",
      "(?:went|goes|go) all out",
    ]),
  },
  {
    kind: "role",
    needs: "brand",
    regex: raw([
      "one of (?:their|its|the company's) (?:\\w{1,15} ){0,2}(?:trainers?|speakers?|kols?|advisors?|advisers?|ambassadors?|educators?|faculty|consultants?|proctors?|investigators?|mentors?|partners?|injectors?|surgeons|dentists|doctors|experts|creators?|champions?|sites)",
      "(?:their|its|the company's) (?:biggest|top|highest|best|largest|busiest|leading) (?:\\w{1,15} )?(?:prescribers?|injectors?|accounts?|customers?|implanters?|buyers?|users?|clinics?|practices?)",
      "(?:speakers?|speakers'|speaker's) (?:bureau|team|program|training|roster)",
      "(?:scientific|medical|clinical|advisory|dental|nursing|provider|physician|surgeon|doctor)(?: advisory)? (?:board|council|panel|committee) (?:for|of|at|member|seat|meeting)",
      "(?:on|joining|joined|join|member of|members of|seat on|serve on|serving on|sit on|sits on|added to|named to) (?:the |their |its |an? )?(?:@?[\\w'&-]{1,24} ){0,3}(?:(?:scientific|medical|clinical) )?(?:advisory )?(?:board|council|advisory|ad board|bureau|faculty|speaker panel|speaker team|roster|pro team|clinical team)",
      "(?:brand|product|official|clinic|clinical|nurse|doctor|campus|national|global|regional|proud|newest|new|paid|longtime|their|its|an?|the|@?[\\w'&-]{1,24}) (?:brand )?(?:ambassador|trainer|kol|key opinion leader|luminary|brand rep|spokesperson|spokesdoc|brand partner|brand educator|master injector|clinical educator|master trainer|national educator|proctor|champion partner|affiliate partner|partner physician|partner clinic|creator partner)",
      "(?:i|i'll be|i'm|i've been|been|also|again|now|anyway) (?:rep|repping|speaking|speak|spoke|teach|teaching|train|training|lecture|lecturing|consult|consulting|proctor|proctoring|present|presenting|shilling|modeling|working|work)(?: a bit| a little| part[- ]time)? (?:for|with|at|on behalf of) (?:them|their|the company|the brand|this brand|the makers?|the folks)",
      "(?:they|the company|the brand|the team) (?:asked|invited|picked|chose|named|signed|hired|tapped|recruited|made|brought) (?:me|us)",
      "(?:i was|i've been|i got|was|just got|been|honou?red to be|lucky to be|thrilled to be|excited to be) (?:\\w{1,15} )?(?:asked|invited|picked|chosen|named|signed|hired|tapped|recruited|selected) (?:to (?:write|say|share|try|post|speak|train|teach|join|be|review|represent|consult|advise|beta|film|talk)|as|by)",
      "(?:helping|help|helped|working with|work with|advising|advise|consulting (?:with|for)|collaborating with|partnering with|teaming up with) (?:the |their |its |them |@)?(?:@?[\\w'&-]{1,24} )?(?:team|engineers|r&d|founders?|product team|design team|marketing team|clinical team|launch team)",
      "(?:site |principal |co-|sub-?|lead |an? )?investigators? (?:for|on|in) (?:their|the|its|@?[\\w'&-]{1,24}'s)",
      "(?:my|our|a) (?:consulting|advisory|speaking|ambassador|brand|partnership|affiliate|sponsorship) (?:deal|role|gig|contract|work|agreement|arrangement|relationship)",
      "(?:work|working|moonlight\\w*|consult\\w*|side gig|gig) (?:for|at|with) (?:them|the company|the brand|the makers?|the folks who make)",
      "(?:lucky|thankful|proud|honou?red|grateful|thrilled|excited|humbled|stoked|pumped|happy|so fun|blessed|delighted|pleased|official|officially) (?:\\w{1,15} ){0,5}?(?:to (?:be|train|speak|teach|represent|join|rep|partner|work|collaborate|consult|present|proctor)|representing|repping|joining|partnering|teaming up|working|training|speaking|teaching|trained by) (?:\\w{1,15} ){0,4}?(?:with|for|at|by|of|on the team)",
      "(?:teamed|teaming|team|partnered|partnering|linked|linking|collabed|collaborating|collaborated|hooked|working) (?:up )?(?:with|w/) (?:an? |the |my |some |this )?(?:\\w{1,15} ){0,3}(?:company|brand|maker|manufacturer|startup|start-up)(?= )",
      "(?:is|are|was) (?:an? |the |our |my |proud |long ?time |generous )*(?:supporters?|sponsors?|backers?|underwriters?|friends?|patrons?|partners?) of (?:this|my|our|the) (?:channel|page|show|podcast|newsletter|blog|clinic|practice|work|series|account|program)",
      "(?:speaking|consulting|speaker|lecture|lecturing|advisory|ambassador|training|brand) (?:gigs?|fees|checks?|money|income|deals?|invoices?|honoraria)",
      "(?:friends?|partners?|supporters?|sponsors?) of (?:the|my|this|our) (?:channel|page|show|brand|podcast|clinic)",
      "(?:long ?time|proud|loyal|early|founding) (?:\\w{1,15} )?(?:partner|affiliate|rep|distributor|wellness advocate|member of the \\w{1,15} (?:team|family))",
    ]),
  },
  {
    kind: "code",
    needs: "trade",
    regex: raw([
      "(?:use|enter|type|say|drop|mention|apply|give|put|add|with|and) (?:the |my )?(?:word |phrase |name |discount |magic word )?['\"]?[a-z0-9]{3,20}['\"]? (?:at|in|on|during|upon|when you) (?:the )?(?:check ?out|register|till|cart|sign ?up|ordering|you order|box|cashier)",
      "(?:code|codes?:|coupon|promo) ?:? ?['\"]?(?=[a-z0-9]*[a-z])[a-z0-9]{4,20}['\"]? (?:stacks|works|still works|is (?:live|good|back|active)|saves|gets|gives|knocks|takes|for|if|at|with|unlocks|=|and|will)",
      "(?:mention|drop|use|say|give|with|w) (?:my name|me|my handle|this (?:post|video|page)|my page|dr\\.? \\w{1,15}) (?:at|for|and|when|to|so)",
      "\\d{1,2} ?(?:%|percent)(?: off)?,? (?:w/\\s?|(?:with|using|w|via|if you use|when you use) )(?:my |code |the |our )?['\"]?[a-z0-9]{3,20}",
      "\\$\\d{1,3}(?: off)?,? (?:w/\\s?|(?:with|using|via) )(?:my |code |the )?['\"]?[a-z0-9]{3,20}",
      "(?:tell|let) (?:them|'em|him|her|the \\w{1,15}) (?:that )?(?:know )?(?:\\w{1,15} )?(?:\\w{1,15} )?sent (?:you|ya|u)",
      "(?:so )?they(?:'ll)? know (?:that )?(?:i|it was me|who) (?:sent|referred)",
      "(?:first|free) (?:month|week|box|bottle|bag|order|year|trial) (?:free|off|on me|half off|is on me|when you|with my|through my|if you)",
      "(?:member|friends and family|f&f|insider|wholesale|vip|ambassador) (?:price|pricing|discount|rate|deal)",
      "(?:discount|promo|coupon|affiliate|referral|special|exclusive) (?:code|link|deal|offer)s?",
      "(?:comment|dm me|dm|message me|text me|reply|drop|type) ['\"]?\\w{2,14}['\"]? (?:and|n|&) (?:i'll|ill|i will|i'm gonna) (?:send|dm|message|drop|get|shoot|share)(?: (?:u|you|ya|it|over))*(?: (?:the|my|a) (?:link|code|discount))?",
      "(?:comment|dm me|dm|message me|text me|reply|drop|type) ['\"]?\\w{2,14}['\"]? (?:and i'll (?:send|dm|message|drop)|for (?:the|my|a) (?:link|code|discount|deal|hookup)|below for (?:the|my) (?:link|code))",
      "(?:put in|punch in|pop in|plug in|key in|throw in|tell them) ['\"]?[a-z0-9]{4,20}['\"]? (?:when|at|and|to|for|on)",
      "(?:you|u|you'll|y'all|ya) (?:save|get|score) (?:\\$?\\d{1,3}|ten|five|fifteen|twenty|half) ?(?:%|bucks|dollars|percent|off|free)",
      "host a (?:zoom|party|class|workshop)(?: \\w{1,15}){0,3} and (?:earn|get|score)",
      "(?:building|growing|join|joining) (?:a|my|our) (?:team|downline|upline)",
      "earn (?:free|your own|extra) \\w{1,15}",
      "\\d{1,2} ?% ?off(?: \\w{1,15}){0,4} (?:w|w/|with|using|via) (?:my|code|our)(?: (?:code|name|link))?",
      "(?:dm|message|text|ask) me for (?:the|my|a|our) (?:link|code|discount|deal|hookup|pricing)",
    ]),
  },
  {
    kind: "shop",
    needs: "trade",
    regex: raw([
      "(?:sign up|sign ups|order|orders|buy|shop|join|register|subscribe|purchase|book|get (?:it|yours|one|them|started)|grab (?:it|yours|one|them)|enroll|go|download(?: it)?)(?: \\w{1,15}){0,4}? (?:through|via|from|using|with|on|at|thru) (?:my|that|this|our|the) (?:\\w{1,15} )?(?:page|link|links|portal|site|storefront|store|shop|button|url|qr code|qr|dispensary|profile|website|tab|code)",
      "(?:my|our) (?:\\w{1,15} )?(?:storefront|store front|amazon|online store|dispensary|affiliate page|shop|wishlist|partner page|rep page|consultant page|discount page|ltk|shopmy|benable|referral)(?: \\w{1,15})?",
      "(?:amazon|target|walmart|etsy|tiktok|ltk|fullscript|shopify|sephora|thorne) (?:store|storefront|shop|link|list|page|dispensary|finds|faves)",
      "(?:tap|click|hit|smash|use|check|swipe|press|follow) (?:on )?(?:the|my|that|this) (?:\\w{1,15} ){0,2}(?:link|links|basket|cart|bag|button|sticker|tag|tags|qr code|url)",
      "(?:with|via|using) this (?:button|link)",
      "(?:grab|get|buy|order|shop|snag|find|cop)(?: \\w{1,15}){1,4} (?:at|via|through|from|in|with) (?:the|my|our) (?:\\w{1,15} )?(?:link|links|bio|description)(?: in \\w{1,15} \\w{1,15})?",
      "(?:use|click|through|via|with) our (?:\\w{1,15} )?link",
      "(?:to )?(?:support|supports) what (?:i|we) do(?: here)?",
      "(?:link|links|linked|linking)(?: (?:it|them|mine|all|everything|to \\w{1,15}|for \\w{1,15}|is|are|right|up|down|for you|all my \\w{1,15}))* (?:in|below|above|at|here|on)(?: (?:my|the|our|comments?|bio|profile|stories|story|description|first comment|show notes))*",
      "(?:affiliate|affil|aff) (?:links?|stuff|program|things?|page|disclosure|codes?)",
      "link to (?:the|my|this|buy|shop|order|purchase) \\w{1,15}(?= (?:i|we|that|my|for|is|here|in|below))",
    ]),
  },
  {
    kind: "own goods",
    needs: "none",
    regex: raw([
      "by yours truly",
      "(?:when|since|before|as) we (?:first )?(?:drew|designed|built|founded|sketched|dreamed|invented|prototyped|created) (?:it|this|them)",
      "(?:made|designed|formulated|created|invented|developed|built|dreamed up|cooked up|founded|patented|engineered) (?:it |this |these |them )?(?:by|with) (?:me|yours truly|us|my (?:team|wife|husband|brother|sister|partner)|our (?:own|team))",
      "(?:my|our) (?:\\w{1,15} )?(?:start-?up|side company|side business|invention|creation|patent|product line|skincare line|supplement line|side project|brain ?child|company)(?:'s)?",
      "(?:my|our) (?:\\w{1,15} )?(?:patented|proprietary|own (?:brand|line|formula|blend|label)|very own|private label|signature (?:blend|formula|line|serum))",
      "(?:my|our) name(?:'s| is)? (?:is )?on (?:it|the (?:box|bottle|label|patent|door|tube|jar))",
      "named after (?:me|yours truly)",
      "(?:my|our) (?:new |newest |latest |first |little |own )*(?:baby|brand|label|line) (?:of|is|just|drops?|launch\\w*|dropped|finally)",
      "(?:we|i) (?:also )?(?:bottle|formulate|manufacture|produce|designed|invented|created|developed|formulated|co-?created|co-?designed|patented|launched) (?:it|this|these|them|one|our own|my own)",
      "(?:my|our) (?:\\w{1,15} )?patents?",
    ]),
  },
  {
    kind: "investment",
    needs: "none",
    regex: raw([
      "(?:bought|got|put money|getting|buying|invested|came|jumped) in (?:early|at the seed|on the ground floor|on the ipo|before the ipo|pre-ipo)",
      "early (?:investor|believer|backer|adopter and (?:investor|backer)|shareholder)",
      "(?:in|in fact,? in) more ways than one",
      "skin in the game",
      "(?:first|earliest|original|founding|initial) (?:backers?|investors?|shareholders?)",
      "(?:my|our) (?:\\w{1,15}(?:'s)? )?(?:spin-?(?:out|off)|series [ab]|seed round|startup's \\w{1,15})",
      "(?:closed|closing|raised|raising) (?:its|our|their|a|my) (?:series [a-d]|seed|round|first round|pre-seed)",

      "(?:share|shares|sharing) (?:the |an |some |our )?(?:building|roof|address|office|suite|parent company|investors?|space|ownership)?(?:,? and,? (?:\\w{1,15},? )?)?(?:the )?(?:owners?|ownership|owner)",
      "same owners?(?:hip)?",
      "(?:own|owns|owned|bought|buy|hold|holding|have|got|took|picked up|grabbed) (?:a |an |some |the |my |few |tiny |small |little |nice |bit of )*(?:piece|slice|sliver|bit|chunk|shares?|stake|stock|equity|position|interest|percent|part) (?:of|in|from) (?:the|it|this|that|them|their|@?\\w)",
      "(?:my|our) (?:\\w{1,15} )?(?:shares?|stock options|options|equity|stake|stake in|investment in|portfolio company|angel investment|cap table|co-?founders?)",
      "(?:on|onto|joined) (?:the|their) cap table",
      "(?:when|once|if|before|after) (?:they|we|it) (?:ipo|go public|goes public|get acquired|sell the company|exit)",
      "(?:angel|seed|early|small|proud|tiny|happy|lucky|series a) (?:round )?(?:investor|investors|investment|investing|check|backer|shareholder|stockholder)",
      "(?:co-?own|co-?owned|co-?owner|part[- ]owner|co-?founder|silent partner|owner of|owners of|one of the (?:owners|founders|inventors))",
      "(?:i|we) (?:just |also |recently |personally )?(?:invested|put (?:my|our|some|real) (?:own )?(?:money|savings|cash))",
    ]),
  },
  {
    kind: "family",
    needs: "none",
    regex: raw([
      `(?:my|our|the) ${kin}(?:'s)?(?: \\w{1,15}){0,2}? (?:runs?|owns?|co-?owns?|works? (?:for|at|there|in (?:sales|marketing))|reps?|sells?|started|founded|co-?founded|makes?|invented|designed|developed|created|built|launched|manages|leads|heads|is (?:the|their|a|an|one of|on|in) (?:\\w{1,15} ){0,2}(?:reps?|ceo|cfo|coo|cto|founder|owner|president|inventor|engineer|director|vp|sales|distributor|investor|chemist|scientist|board|manager|brains|guy behind|one behind|woman behind|man behind|person behind)|helped (?:build|found|design|start|make|develop)|has (?:stock|shares|equity|a stake)|stocks|distributes|imports)`,
      `(?:my|our) ${kin}'s (?:\\w{1,15} ){0,2}(?:company|start-?up|brand|business|line|shop|store|lab|pharmacy|product|products|app|invention|baby|label|firm|startup)`,
      "(?:keep(?:ing|s)? it|all|stays) in the family",
      "married to the (?:\\w{1,15} ){0,2}(?:founder|rep|ceo|owner|inventor|guy|woman|man|person)",
      "(?:it's|is|our|a|the) family(?:-owned)? (?:business|company|brand)",
    ]),
  },
];

// ---------------------------------------------------------------- who is not a company

const noGiver =
  /\b(?:patients?|pts?|mom|mum|mother|dad|father|husband|wife|sister|brother|friends?|colleagues?|coworkers?|neighbou?rs?|residents?|students?|nurses?|hospital|insurance|insurer|school|university|department|daughter|son|kids?|child|grandma|grandmother|grandpa|aunt|uncle|someone|somebody|parents?|family|families|he|she|dr|doc|doctor|surgeon|attending|boss|chief|mentor|teacher|admin|secretary|receptionist|reviewer|editor|journal|santa|stranger|followers?|ems|pcp|pharmacy|county|state|city|fema|god|life|who|you|i|we|church|rotary|club|society|library|cdc|nih|government|va|charity|nonprofit|foundation|donors?|community|police|firefighters|it|this|that|which|universe|team|ortho|clinic|office|triage|er|ed|chart|charts|epic|ehr|email|mail|payer|medicare|medicaid|court|lawyer|board|program|residency|fellowship|academy|college|helicopter|ambulance|airline|navy|army)\b/;
const givers =
  /\b(?:they|company|brand|reps?|makers?|manufacturer|vendor|distributor|sponsor|startup|start-up|folks(?! (?:next|across|upstairs|downstairs|from|in))|marketing|pharma|industry|people)\b/;

/** Who does what the sign says: the words right before it in its sentence. */
function companyGives(draft: Draft, at: Span): boolean {
  const sentence = sentenceAt(draft, at.start);
  const from = Math.max(sentence.start, at.start - 45);
  const before = draft.lower.slice(from, at.start);
  const near = before.slice(-28);
  // "Proud sponsor alert: our office bought the team its bottles": the author gives.
  if (/\b(?:our|my|the) (?:office|clinic|practice|team|staff|department) $/.test(near)) return false;
  if (givers.test(near)) return !/\b(?:if|when|wish|until|hope) they\b/.test(near);
  if (/\b(?:to|for|with|about|at|not|never|didn't) $/.test(before)) return false;
  if (noGiver.test(before.slice(-14))) return false;
  if (namesBrand(draft, { start: Math.max(from, at.start - 30), end: at.start }))
    return !/\b(?:i|we|he|she|you|patients?|who) (?:\w+ )?$/.test(near);
  if (noGiver.test(near)) return false;
  // "Flew us to Cabo and everything": the doer left out, the company named elsewhere.
  return before.trim() === "" && namesBrand(draft, { start: 0, end: draft.plain.length });
}

const toBuy =
  /\b(?:buy|shop|order|purchase|checkout|check out|discount|code|\d+% ?off|\d+ ?percent|price|amazon|storefront|cart|basket|sale|deal|ltk|favou?rites?|faves?|fave|love|obsessed|best|recommend|use|swear by|trust|i take|i wear|must[- ]have|game[- ]changer|affiliate|free|off|grab|get|save|bucks|pay|wins?|worth|support)\b|\$\d/;
const ownBusiness =
  /\b(?:book (?:a|an|your|online|now|with)|appointment|appt|consultation|new patients?|(?:at|in|to|from) our (?:clinic|practice|office)|flu shots?|screenings?|sports physicals?|registration|cme|abstract|conference|podcast|episode|article|paper|study|guidelines?|handout|infographic|survey|petition|donat\w*|fundrais\w*|gofundme|charity|5k|bake sale|pta|food bank|newsletter|blog post|webinar recording|job|posting|apply|journal|preprint|full text|slides|register|textbook|library|resources?|hotline|988|worksheets?|walk for|scholarship)\b/;
const publicBodyWords =
  /\b(?:hospital foundation|foundation|habitat|staff service|service day|rotary|charity|nonprofit|church|hospice|food bank|university|society|association|academy|college|school|department|county|residency program|red cross|nih|cdc|fda|government|grand rounds|journal|alma mater|medical school|ministry|unpaid|volunteer\w*|every dollar goes|proceeds go|royalties go|all proceeds)\b/;
const neighbors =
  /\b(?:volunteers?|quilters?|knitters?|scouts?|troop|guild|baptist|methodist|lutheran|catholic|parish|temple|mosque|synagogue|legion|auxiliary|kiwanis|lions club|\w+ graders?|kindergart\w+|class of|neighbou?rs?)\b/;
export const walkedAway =
  /\b(?:own (?:dime|card|wallet|pocket|cash|time, unpaid)|full price|thrifted|self[- ](?:funded|paid|bought)|nobody (?:sent|gave|gifted)|turn(?:ed|ing|s)? (?:away|them away)|pass(?:ed)? on the (?:lunch|dinner|rep)|resign(?:ed|ing)?|turned (?:down|it down|them down)|declined|(?:so |and |then |but )?i (?:stopped|quit|ended it|gave it up) (?:in|after|when|that|last|because|speaking|consulting|taking|[.!])|stepped down|stepping down|returned the \w+|refus(?:e|ed)|sent (?:it|them) back|gave (?:it|them) back|said no|no longer (?:take|consult|speak|work|accept)|paid my own way|my own money|out of pocket|get nothing|shouldn't be|should not be|banned|paid retail|bought (?:it|them|this) myself|there is no link|no link|no code|no links|(?:i )?(?:delete|ignore|block) (?:them|it)|should be (?:banned|illegal)|stop (?:taking|letting|accepting)|do not sell|don't sell)\b/;
const figurative =
  /\b(?:code (?:blue|brown|stroke|status|red|pink|gray|white|black|stemi)|cpt|icd|billing code|dress code|zip code|morse|promo code' for|prior auth)\b/;

/** These tell of a tie without a word of praise: naming the goods beside them is endorsement enough. */
const plain: ReadonlySet<SignKind> = new Set([
  "money",
  "gift",
  "travel",
  "family",
  "investment",
  "own goods",
]);

/** Signs of a tie in the draft, in order, where something is for sale and somebody speaks well of it. Linear; nothing where the draft names no goods. */
export const tieSigns = defineFact("tie-signs", (draft): readonly TieSign[] => {
  const found: TieSign[] = [];
  for (const { kind, needs, regex } of patterns)
    for (const match of matches(draft, regex, "lower")) {
      if (!draft.get(namesCommerce)) return [];
      if (!draft.get(speaksWarmly) && !plain.has(kind)) continue;
      const span = trimmed(draft.lower, match);
      if (found.some((other) => overlaps(other, span)) || !tells(draft, span, kind, needs)) continue;
      found.push({ kind, ...span });
    }
  return found.sort((a, b) => a.start - b.start);
});

function tells(draft: Draft, span: Span, kind: SignKind, needs: Needs): boolean {
  const sentence = sentenceAt(draft, span.start);
  const text = draft.lower.slice(span.start, span.end);
  const here = draft.lower.slice(
    Math.max(sentence.start, span.start - 140),
    Math.min(Math.max(sentence.end, span.end), span.end + 140),
  );
  if (walkedAway.test(draft.lower) || publicBodyWords.test(here)) return false;
  const polarity = polarityAt(draft, span);
  // "Free checks from our team", "the parish dropped off blankets": given by the author's side, or by neighbors.
  if (/ from$/.test(text) && /^ (?:our|my)\b/.test(draft.lower.slice(span.end, span.end + 5))) return false;
  if (kind === "gift" && neighbors.test(here)) return false;
  if (kind === "shop" && /\b(?:portal|pharmacy|insurance|hospital|library)\b/.test(text)) return false;
  const trade = needs === "trade";
  // "That earns us a grant application": nothing is sold.
  if (kind === "money" && /\bearns? (?:me|us)$/.test(text) && !toBuy.test(here)) return false;
  if (polarity.quoted || (!trade && kind !== "gift" && polarity.negated)) return false;
  if (kind === "gift" && polarity.negated && !/n't|never|haven't|not/.test(text)) return false;
  if (!trade && (polarity.asked || polarity.hypothetical) && kind !== "money") return false;
  // "My aunt made us curtains": for the author, not for sale.
  if (
    kind === "family" &&
    /^ (?:me|us|him|her|them|our|a new)\b/.test(draft.lower.slice(span.end, span.end + 8))
  )
    return false;
  if (needs === "giver")
    return (
      companyGives(draft, span) &&
      !isNews(draft, span) &&
      (!/^(?:gave|gives|set|took|takes|taking|brought|handed)/.test(text) || givesGoods(draft, span))
    );
  if (needs === "brand") return brandBeside(draft, span, kind, text);
  if (trade)
    return (
      (!/^\$?\d/.test(text) ||
        /[A-Z]{3,}|\b(?:my|code|our)\b/.test(draft.plain.slice(span.start, span.end))) &&
      !figurative.test(draft.lower) &&
      !ownBusiness.test(draft.lower) &&
      (namesGoods(draft, { start: 0, end: draft.plain.length }) ||
        draft.get(mentions).length > 0 ||
        draft.get(likelyBrands).length > 0 ||
        /\b(?:storefront|amazon)\b/.test(text)) &&
      toBuy.test(draft.lower)
    );
  return true;
}

/** "Gave us hope" gives nothing for sale. */
function givesGoods(draft: Draft, span: Span): boolean {
  const end = Math.min(draft.plain.length, span.end + 50);
  return (
    namesGoods(draft, { start: span.start, end }) ||
    /\b(?:free|out to|to (?:dinner|lunch|cabo|vegas|hawaii|italy)|tickets?|swag|samples?|one|two|lifetime|year|everything|trip|dinner|lunch|box|discount|whole|golf|up with|treats?)\b/.test(
      draft.lower.slice(span.end, end),
    )
  );
}

/** What anyone is sent: letters, notices, questions. */
function isNews(draft: Draft, span: Span): boolean {
  return /^\s*(?:a |an |the |this |my |our |some |another )*(?:\w+ )?(?:reps?|kids?|child|patients?|pts?|referrals?|consults?|transfers?|cases?|letters?|notices?|recall|e-?mails?|bills?|invoices?|statements?|response|reply|wrong|denials?|contract|updates?|survey|warning|refund|message|texts?|photos?|pics?|links?|articles?|notes?|cards?|hope|chills|advice|feedback|credit|time|goosebumps|back|home|away|data|trial data|fda|reprints?|reports?|files?|records?|referrals?)\b/.test(
    draft.lower.slice(span.end, span.end + 45),
  );
}

/** A name that may be a company's in the same sentence or the next to it; none of a person. */
function brandBeside(draft: Draft, span: Span, kind: SignKind, text: string): boolean {
  const sentence = sentenceAt(draft, span.start);
  if (kind === "hospitality" && !/\b(?:company|brand|reps?|pharma)\b/.test(text))
    return namesBrand(draft, {
      start: Math.max(sentence.start, span.start - 45),
      end: Math.min(draft.plain.length, span.end + 40),
    });
  if (/^(?:courtesy|compliments)/.test(text))
    return (
      namesBrand(draft, {
        start: span.end,
        end: Math.min(draft.plain.length, sentence.end, span.end + 40),
      }) ||
      /^ (?:the |our |a )?(?:\w+ )?(?:company|brand|reps?|vendor|makers?|manufacturer)\b/.test(
        draft.lower.slice(span.end, span.end + 40),
      )
    );
  if (/gigs?|income|deals?|honoraria/.test(text))
    return namesBrand(draft, { start: 0, end: draft.plain.length });
  if (
    namesBrand(draft, {
      start: Math.max(sentence.start, span.start - 80),
      end: Math.min(draft.plain.length, Math.max(sentence.end, span.end) + 1),
    })
  )
    return true;
  if (
    kind === "role" &&
    /\b(?:their|them|they|the company|the brand)\b/.test(draft.lower.slice(span.start, span.end + 30))
  )
    return namesBrand(draft, { start: 0, end: draft.plain.length });
  return /\b(?:company|brand|reps?|vendor|makers?|manufacturer|pharma)\b/.test(
    draft.lower.slice(sentence.start, Math.max(sentence.end, span.end)),
  );
}

function trimmed(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && /[\s,;:('"@]/.test(text.charAt(to - 1))) to--;
  return { start, end: to };
}
