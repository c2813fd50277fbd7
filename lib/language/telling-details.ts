import { defineFact } from "@/lib/engine/draft";
import { anyOf, compile, matches } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { sentenceAt } from "./sentences";
import { timeTail } from "./time-tail";

/**
 * Details that say which person it was, told by the shape of the words and not by lists of things: whose shop it is, who
 * they are to the town, where it happened, what was found in them. Only worth reading inside one patient's story; the
 * caller asks for the link (45 CFR 164.514(b)(2)(ii), actual knowledge).
 */
export interface TellingDetail extends Span {
  readonly kind: "occupation" | "place" | "mechanism" | "family" | "event" | "object" | "time" | "rare";
  /** 1 for what many share, 2 for what few do. */
  readonly points: number;
  readonly unique?: boolean;
}

const someone =
  "he|she|they|who|mom|mama|dad|mother|father|wife|husband|spouse|partner|boyfriend|girlfriend|son|daughter|brother|sister|twin|grandma|grandpa|grandmother|grandfather|aunt|uncle|cousin|parents|sir|ma'am|pt|patient|client|guy|lady|man|woman|gentleman|couple|landlord|kid|family|ex|neighbor|and";
const does =
  "invent(?:s|ed)?|designed|painted|sculpted|owns?|owned|runs?|ran|teach(?:es)?|taught|coach(?:es|ed)?|manages?|managed|drives?|drove|works?|worked|plays?|pitches|sings?|sang|preach(?:es|ed)?|keeps? the books|tends? bar|delivers?|founded|hosts?|hosted|paints?|conducts?|leads?|led|announces?|umpires?|referees?|built|bakes?|farms?|ranch(?:es)?|fishes|breeds?|rides?|rode|races?|raced|flies|flew|serves? on|sits? on|sells?|sold|cooks?|reads? the news|does the weather|wrote|writes|captains?|directs?|directed|edits|publishes|judges|dances?|danced|skates?|skated|wrestles?|bartends?|volunteers?";
/** "runs the feed store off Route 3", "teaches at our daughter's school": what they do, and for whom or where. */
const doing = compile(
  `\\b(?:${someone})(?:,|\\.)? (?:also |now |still |both |literally |actually |just |apparently |happens to |used to ){0,2}(?<doing>(?:${does}) (?:(?:at|for|in|with|on|down at|over at|out of|of) )?(?<det>the|our|my|a|an|his|her|their|that|this|[a-z]+'s|every|half|\\d+|[A-Z][a-z'-]{1,20}|third|second|first|kindergarten|middle|high|bass|drums|guitar|organ|piano|fiddle|weekends|nights)(?: [a-z0-9][\\w'&-]{0,18}){0,7})`,
  "g",
);
/** Behind a doing, what is everybody's: "runs the risk", "drives the point home", "owns her recovery", "works the pool". */
const idleDoing =
  /^(?:runs?|ran|led|leads?|drives?|drove|rides?|rode|plays?|owns?|owned|works?|worked|sells?|sold|flew|flies|wrote|writes|built|serves?|does|rides?|races?|raced|sings?|sang) (?:at |for |in |with |on )?(?:the |a |an |his |her |their |my |our |this |that )?(?:[a-z]{2,10} )?(?:risk|show|point|decision|decisions|recovery|story|pain|mistakes?|marathon|5k|10k|half|mile|miles|home|car|bus home|wheel|conversation|hallways?|halls?|numbers|labs?|role|part|game|games|day|time|test|tests|note|letter|card|message|review|truck home|hours?|day|week|outside|hard|hours|to|and|out|into|over|down|off|up|away|back|around|fine|well|again|me|us|him|her|them|it|house|life|own|wonders|like|just|really|pretty|chair|body|feelings|emotions|muscles?|legs?|arms?|pool|stairs|machine|heart|brain|way|word|words|happy birthday|a lot|all)\b/;

const role =
  "owner|manager|host|hostess|anchor|weatherman|weather lady|meteorologist|reporter|columnist|editor|novelist|poet|author|founder|director|conductor|organist|choir director|band director|mayor|sheriff|deputy|sheriff's deputy|police chief|fire chief|chief|trooper|marshal|judge|magistrate|commissioner|councilman|councilwoman|council member|alderman|senator|congressman|congresswoman|representative|assemblyman|superintendent|principal|vice principal|headmaster|dean|school board (?:president|member)|pta president|pastor|preacher|priest|rabbi|imam|bishop|nun|deacon|captain|lieutenant|coach|pitching coach|quarterback|point guard|goalie|goaltender|pitcher|shortstop|linebacker|striker|team captain|drum major|cheerleader|mascot|king|queen|prince|princess|valedictorian|nominee|laureate|medalist|olympian|champion|champ|runner-up|finalist|contestant|impersonator|influencer|youtuber|tiktoker|streamer|podcaster|blogger|vlogger|magician|clown|ventriloquist|puppeteer|auctioneer|undertaker|mortician|taxidermist|blacksmith|farrier|beekeeper|lighthouse keeper|zookeeper|beekeepers|luthier|violin maker|falconer|jockey|barrel ?racer|bull rider|rodeo clown|luger|skeleton racer|bobsledder|ferry captain|tugboat captain|crop duster|plow driver|bus driver|mail carrier|mailman|crossing guard|lunch lady|librarian|town clerk|postmaster|lifeguard|bandleader|dj|cellist|violinist|violist|oboist|bassoonist|flutist|trumpeter|trombonist|harpist|tenor|soprano|baritone|pianist|guitarist|drummer|bassist|singer|dancer|ballerina|actor|actress|comedian|comic|model|astronaut|pilot|audio engineer|sound engineer|stuntman|stuntwoman|wrestler|boxer|skater|brewer|distiller|winemaker|cheesemaker|baker|pastry chef|chef|barista|bartender|shopkeeper|grocer|butcher|florist|jeweler|watchmaker|locksmith|tattoo artist|gravedigger|bell ringer|clockmaker|cobbler|tailor|weaver|potter|glassblower|teacher|professor|guy|lady|man|woman|kid|guitar guy|ice cream man|ups guy|fedex guy|pizza guy|popcorn lady|snow cone lady|waitress|night manager|landlord|realtor|banker|lawyer|attorney|accountant|mechanic|shooter|member|president|treasurer|chairman|chairwoman|chair|voice|commander|lobsterman|shrimper|trapper|logger|miner|driller|roughneck|rancher|farmer|cowboy|cowgirl|vintner|sommelier|umpire|referee|jockey|trainer|instructor|translator|engineer|firefighter|paramedic|detective|officer|warden|ranger";
/** "the day cook at the Pancake House", "a goalie for the state's curling team". */
const roleAt = compile(
  `\\b(?:the|our|my|a|an|your kid's|my kid's|this|that|local|former|retired|their|his|her|is|was|be) (?<role>(?:[a-z][a-z'-]{1,14} ){0,3}?(?:${role})s? (?:at|of|for|with|in|from|on|who (?:plays|sings|owns|runs|collapsed|fell|won|drives|teaches|lives|sells|reads|hosts|works)(?: at| in| on| for)?) (?:the |our |my |this |a |an |that |all )?[a-z0-9][\\w'&.-]{1,18}(?: (?!(?:and|so|but|because|bc|who|when|while|that|is|was|has|had|came|with|to|i|we|he|she|they|just|got|told|asked|after|before|for|as|if|then|found|says|said|can|will|would|this|last|today|tonight)\\b)[a-z0-9][\\w'&-]{0,18}){0,5})`,
  "g",
);
const homePlace = / from (?:\p{Lu}[\p{L}'-]{1,18} ?){1,3}/u;
/** Roles that one person in a place holds, whatever stands behind them: "my 3 o'clock is the weatherman's wife". */
const localRole = compile(
  `\\b(?:the|our|your|is the|is our|is a sitting|are the|sir you are the) (?<role>(?:[a-z][a-z'-]{1,14} ){0,2}?(?:weatherman|weather lady|meteorologist|bishop|town vet|mayor|sheriff|police chief|fire chief|county commissioner|commissioner|town clerk|postmaster|school board president|superintendent|homecoming queen|prom king|prom queen|news anchor|radio host|morning host|plow driver|crop duster|ice cream man|crossing guard|lunch lady|lighthouse keeper|town drunk|local celebrity|bus driver|mailman|mail carrier|librarian|football coach|varsity coach|pitching coach|band director|choir director|movie theater owner|state senator|state rep|town councilman|point guard|quarterback|drum major|valedictorian|school principal|paperboy|organist|undertaker)(?:'s (?:wife|husband|son|daughter|mom|mother|dad|brother|sister|kid|grandmother|grandson|widow|twin))?)\\b(?! (?:stopped by|visited|toured|came to (?:open|cut|speak)|announced|said today|signed|declared))`,
  "g",
);
const honors =
  /\b(?:(?:literal |actual |former |current |reigning )?(?:grammy|emmy|oscar|tony|pulitzer|nobel|heisman|olympic|nba|nfl|mlb|nhl|wnba|mls|ncaa|division i|d1|all-american|all-state|broadway|world cup|super bowl|world series) (?:[a-z]{3,12} )?(?:nominee|winner|champion|champ|champion|medalist|player|athlete|star|hopeful|quarterback|pitcher|goalie|dancer|actor|legend|trials? qualifier|recruit)|division (?:i|ii|iii|1|2|3|one|two|three) (?!c\b)[a-z]{4,14}|miss (?:teen |junior |rodeo |little )?[a-z-]{3,14}(?: [a-z-]{3,14})?(?: (?:19|20)\d\d| queen| pageant)|(?:\d{4} )?(?:prom|homecoming) (?:king|queen)(?: sash)?(?: still on)?|rodeo queen|state (?:champion|champ)|(?:third|fourth|fifth|sixth)[- ]generation [a-z]{4,14})\b/g;
/** "a former student of mine", "my childhood neighbor": known to the author from elsewhere. */
const knownToAuthor =
  /\b(?:my ex's (?:new )?(?:girlfriend|boyfriend|wife|husband)|(?:a|my) (?:former|old|childhood|college|high school|elementary|middle school|favorite|kid's|kids'|son's|daughter's|mother-in-law's|neighbor's|landlord's|boss's|ex's|husband's|wife's) (?:[a-z]{3,12} )?(?:teacher|coach|neighbor|principal|boss|landlord|student|classmate|babysitter|pastor|professor|roommate|best friend|friend|bus driver|barber|hairdresser|mechanic|dentist|mailman|ex|girlfriend|boyfriend|prom date)(?: of mine)?|your kid's (?:[a-z]{3,10} )?(?:teacher|coach|bus driver|principal|nanny|pediatrician|babysitter)|my (?:mother-in-law|neighbor|landlord|boss|ex|sister-in-law|brother-in-law|kid's teacher|hairdresser|mailman)'s (?:neighbor|best friend|ex|boss|mother|father|wife|husband|brother|sister|cousin|son|daughter))\b/g;
/** Kin told by what they are: "her ex the fire chief", "his late twin, the weatherman". */
const kinRole = compile(
  `\\b(?<kin>(?:wife|husband|spouse|partner|son|daughter|brother|sister|twin|twin sister|twin brother|mom|mother|dad|father|grandma|grandpa|grandson|granddaughter|cousin|ex|boyfriend|girlfriend|fiance|fiancee|uncle|aunt|mama),? (?:is |was )?(?:also )?(?:the|an?|our) (?!(?:whole|only one|one|best|same|first|only|patient|saint|hero|rock|angel|time|way|day|most|little|bit|lot|mess|wreck)\\b)[a-z][\\w'-]{2,16}(?: (?!(?:and|so|but|because|bc|when|while|to|i|we|he|she|they|called|calls|filmed|said|told|asked|came|was|is|has|had|held|drove|brought|sat)\\b)[a-z0-9][\\w'-]{0,16}){0,5})`,
  "g",
);
/** "at the Marriott on Dale", "at mile marker 212", "engine 51": a house by its street, a stretch of road, a crew. */
const houseOn =
  /\b(?:at|in|behind|outside|near|from) (?<house>the [A-Z][\w'&-]{2,16}(?: [A-Z][\w'&-]{2,16})?(?: (?:on|in|off|at|by) [A-Z][\w'-]{2,16})?)(?![\w'])|(?<house2>\b[Tt]he (?:bakery|diner|cafe|deli|pharmacy|church|school|bank|bar|pub|salon|barbershop|barber shop|nail salon|laundromat|hardware store|feed store|gas station|bodega|corner store|liquor store|restaurant|pizzeria|pizza place|taqueria|taco truck|food truck|fruit stand|florist|flower shop|bookstore|record store|gym|studio|dojo|dealership|garage|tire shop|auto shop|body shop|car wash|library|post office|fire station|firehouse|theater|bowling alley|rink|daycare|preschool|farm stand|nursery|donut shop|ice cream shop|coffee shop|thrift store|pawn shop|jewelry store|tattoo (?:shop|parlor)) (?:on|off|at|by|near|across from) (?:the )?[A-Z0-9][\w'-]{1,16}(?: [A-Z][\w'-]{2,16})?)|\b(?<mark>[Mm]ile marker \d{1,3}|[Ee]ngine \d{1,3}|[Ll]adder \d{1,3}|exit \d{1,3}|route \d{1,4})\b/g;
const notHouse =
  /^the (?:ER|ED|ICU|NICU|PICU|OR|PACU|VA|MRI|CT|US|USA|UK|CDC|FDA|NHS|Dr|ENT|EHR|ECG|EKG|Internet|World|United States|Bible|Lord|American|National|Journal|Academy|Covid|COVID|Emergency|Intensive|Operating|Labor|Neonatal|Medical|[A-Z]{2,4})\b/;
/** "two weeks before her first solo flight", "the morning of the mill fire". */
const lifeEvent =
  /\b(?<life>(?:(?:the|one|two|three|four|five|six|a|\d{1,2}) )?(?:night|nights|day|days|week|weeks|month|months|hours|morning) (?:before|after|of|from) (?:his|her|their|the) (?!(?:surgery|operation|procedure|injection|injury|accident|visit|appointment|op\b|stroke|delivery|birth|fusion|implant|diagnosis|first|second|last|next|week|month|year|shift|same|trial|treatment|discharge|symptoms|onset|scan|mri)\b)(?:[a-z'-]{2,14} ){0,2}[a-z'-]{3,14})/g;

const kinShared =
  /\b(?:(?:his|her|their) (?:late |ex-?|estranged |new )?(?:wife|husband|partner|spouse) of \d{2} (?:years|yrs)|(?:two|three|four|five|six|seven|both) (?:brothers|sisters|cousins|daughters|sons|generations|wives|husbands|ex-wives|ex-husbands)|outlived (?:two|three|four) (?:wives|husbands)|(?:he|she)'s not the (?:dad|father|mother|mom)|not the (?:real |biological )?(?:dad|father)|whose (?:husband|wife|son|daughter|mother|father|brother|sister|family|mom|dad|parents) (?:is|was|runs|owns|are|owned|ran) (?:[a-z'-]{1,14} ){1,6}[a-z'-]{1,14}|(?:one of (?:the|our) twins|(?:her|his) twin)\b|whole (?:[a-z]{3,12} ){1,2}class\b|(?:identical|fraternal) twins?)/g;

const haunt =
  "parking lot|parking garage|aisle|drive[- ]?thr(?:u|ough)|bowling alley|boat launch|boat ramp|wax museum|museum|gas station|truck stop|rest stop|mall|food court|church|cathedral|temple|mosque|synagogue|casino|bar|pub|tavern|saloon|diner|cafe|shop|store|school|preschool|daycare|quarry|ballfields?|ball field|ballpark|football field|soccer field|cornfield|pasture|vineyard|winery|brewery|stadium|arena|rink|pool|water ?park|amusement park|zoo|aquarium|lake|river|creek|reservoir|dam|beach|pier|dock|marina|ferry|trailhead|campground|dog park|skate ?park|highway|freeway|overpass|exit|on-?ramp|off-?ramp|bridge|tunnel|farm|ranch|barn|orchard|dairy|feed store|hardware store|fairgrounds?|county fair|state fair|theater|movie theater|theatre|opera house|library|festival|comic con|convention|convention center|expo|concert|reunion show|parade|rodeo|prom|graduation|tournament|race ?track|speedway|trailer park|rv park|nursing home|jail|prison|courthouse|city hall|town hall|capitol|police station|fire ?house|fire station|fire academy|bus stop|bus station|train station|subway|airport|runway|dumpster|alley|alleyway|rooftop|hotel|motel|bakery|pizzeria|pizza place|restaurant|steakhouse|taco truck|food truck|grocery|supermarket|farmers market|flea market|car wash|laundromat|pawn shop|warehouse|factory|plant|mill|mine|refinery|shipyard|junkyard|landfill|dealership|golf course|ski resort|ski slope|climbing gym|gymnasium|yacht club|country club|strip club|nightclub|boot camp|barracks|army base|cemetery|graveyard|funeral home|wedding|funeral|baptism|christening|baby shower|bachelor party|family reunion|barbecue|bbq|cookout|birthday party|garage sale|home depot|costco|walmart|target|waffle house|wendys|wendy's|mcdonalds|mcdonald's|taco bell|chick-fil-a|dollar general|quik trip|quiktrip|7-eleven|wawa|sheetz|buc-ee's|bucees|cracker barrel|ikea|trader joe's|whole foods|planet fitness|back of (?:a|an|the) (?:uber|lyft|taxi|cab|pickup|truck|minivan|ambulance|school bus|ferry|helicopter|police car)|elevator|shoulder|lectern|pulpit|altar|dance floor|snow ?bank|porch|front porch|driveway|back ?yard|front yard|living room|kitchen floor|bathtub|hot tub|treehouse|tree house|hayloft|greenhouse|birthday|bingo hall|dance hall|pool hall|lodge|vfw|legion|walk-?up|dugout|deer stand|billboard|puppet show|grain elevator|silo|trampoline park|bounce house|county line|state line";
/** "behind the bowling alley", "on the ferry's car deck". */
const setting = compile(
  `\\b(?<prep>in|on|at|behind|outside|near|by|off|from|inside|under|beside|across from|next to|into|through|during|back to|over) (?<det>the|a|an|my|our|his|her|their|this|that|[a-z]{3,12}'s|(?:her|his) twins'|their [a-z]{3,12}'s|his [a-z]{3,12}'s|her [a-z]{3,12}'s) (?<mods>(?:[a-z0-9][\\w'-]{1,14} ){0,2}?)(?<head>${haunt})(?<tail>(?: (?:of|at|on|by|off|in|near|outside|across from|next to) (?:the |our |a )?(?!(?:today|tonight|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday|july|last|this|my|his|her)\\b)[a-z0-9][\\w'&-]{1,18}(?: (?:[A-Z][\\w'-]{1,16}|\\d{1,4}))?){0,3})(?![a-z0-9])`,
  "g",
);
const ordinarySetting =
  /^(?:store|pool|beach|school|mall|church|gym|airport|grocery|library|restaurant|bar|elevator|shop|lake|wedding|zoo|cafe|highway|exit|bridge|park|farm|plant|shoulder|hotel|concert|train station|subway|bus stop)$/;

/** Things found where they don't belong: "crayon, left nostril", "removed a whole marble from …". */
const misplaced =
  /\b(?:(?:with |had |has |found |got )?(?<in>(?:an?|the|two|three|\d{1,3}|whole|his|her|their) (?:[a-z'-]{2,14} ){1,4}?(?:in|on|around|up|inside|stuck in|lodged in|stuck up|through) (?:his|her|their|the|one) (?:left |right )?(?:ear|thumb|finger|toe|lip|tongue|nose|nostril|rectum|butt|throat|esophagus|trachea|airway|stomach|appendix|foot|hand|eye|belly ?button|bladder|urethra|vagina|cheek|forehead|skull|neck|thigh|colon))|(?:removed|pulled|fished|extracted|dug|retrieved|plucked|took) (?:out )?(?<out>(?:an?|the|two|three|\d{1,3}) (?!(?:tumou?r|mole|tooth|molar|wisdom|stent|lead|catheter|tube|drain|stitch|suture|polyp|cyst|mass|lesion|gallbladder|appendix|stone|kidney|line|splinter)\b)(?:[a-z'-]{2,14} ){0,3}?[a-z'-]{3,14}) (?:from|out of) (?:an?|the|his|her|my|our|someone)\b|(?<list>(?:glue stick|crayon|bead|lego|marble|pebble|popcorn|raisin|bean|corn|pea|coin|quarter|penny|battery|magnet|earring|eraser|pencil|q-?tip|fork|spoon|fish ?hook|nail|screw|needle|toothpick|tide pod|vape|ring|toy|pom ?pom|googly eye)s?, (?:left|right|his|her|up|electrical|light|both) [a-z]{3,10}(?: [a-z]{3,10})?)|(?<stuck>(?:[a-z'-]{3,14} ){1,2}(?:stuck|caught|trapped|wedged|jammed|sucked|tangled|impaled) (?:in|on|under|into|between) (?:an?|the|his|her) (?:[a-z'-]{2,14} ){0,3}?[a-z'-]{3,14}))/g;

const harm =
  "stabbed|shot|bitten|kicked|gored|trampled|mauled|attacked|stung|struck|hit|run over|pinned|crushed|thrown|bucked|dragged|pulled|burned|electrocuted|impaled|headbutted|pecked|chased|tackled|flattened|scratched|licked|sat on|stepped on|choked|slapped|punched|clawed";
/** Harm with who or what did it, and why: "punched by his cousin over a parking space", "attacked by his own emu". */
const harmedBy = compile(
  `\\b(?<harm>(?:${harm}) (?:by|with|over|in|through|on) (?:an?|the|his|her|their|my|our|some) (?!(?:car|pain|stroke|nurse|doctor|surgeon|bad news|insurance|stage|way|back|arm|leg|hand|head|face|chest|table|line|game|fever)\\b)(?:own )?[a-z'-]{3,14}(?: (?!(?:and|so|but|because|while|when|is|was|yesterday|today|tonight|last|this|on|who)\\b)[a-z'-]{2,14}){0,2}(?: over (?:the |a |his |her )?(?:[a-z'-]{2,14} ){0,3}[a-z'-]{2,14})?)`,
  "g",
);
/** "blue F-150 vs school bus", "two femurs vs a deer". */
const versus =
  /\b(?<vs>(?:(?:red|blue|black|white|green|yellow|old|new) )?[a-z0-9][\w-]{1,12} (?:vs\.?|versus) (?:an? |the |his |her |their )?[a-z'-]{3,14}(?: [a-z'-]{3,14})?)\b/g;
const everydayVersus =
  /\b(?:rfa|surgery|pt|nsaids?|placebo|tka|scs|opioids?|open|generic|brand|ct|mri|acute|chronic|benefit|risk|versus me|vs me|vs us|vs real|expectation|instagram|type|covid|flu|cold|allergies|auto|pedestrian|ped|car|mvc|vs car|vs auto|vs truck)\b/;
/** What they wore, brought or carried. */
const wearing =
  /\b(?:wearing|dressed (?:as|in|like)|in) (?<what>(?:an?|his|her|full|their) (?:full |entire |whole |complete |giant |inflatable |homemade |vintage |sequin |authentic )?(?:[a-z'-]{3,14} ){0,2}?(?:costume|gown|tuxedo|tux|wedding dress|prom dress|uniform|mascot suit|suit of armor|kilt|sash|cape|onesie|wig|tiara|jersey|cosplay|regalia|cassock|habit))\b/g;
const keepsakes =
  /\b(?:(?:his|her|their) (?:late |dead |great[- ])?(?:wife|husband|mother|father|grandmother|grandfather|mom|dad|brother|sister|son|daughter)'s (?:[a-z'-]{3,14} ){0,2}[a-z'-]{3,14}|(?:the|a|his|her) '?(?:19)?\d{2} (?:impala|mustang|chevy|ford|corvette|camaro|cadillac|harley|buick|thunderbird|bel air|pickup)|(?:man|lady|woman|guy|gentleman|girl|boy|kid|house) with the (?:[a-z'-]{2,14} ){0,3}[a-z'-]{3,14}|speaks only [a-z]{3,14}|(?:[a-z'-]{3,12} )?tattoo (?:on|of|across|around) (?:his|her|an?|the)? ?(?:[a-z'-]{2,14} ){0,2}[a-z'-]{3,14})\b/g;
const known =
  /\b(?:the (?:guy|man|woman|lady|kid|girl|boy|dude|couple|one) (?:who|that) (?:owns|runs|stole|won|built|invented|painted|crashed|robbed|saved|wrote|founded|started|streaked|proposed|drove|burned|caught|found|ran|beat|broke|shot|bought|sued|climbed|rescued|plays|sang|sings|bakes|paints|dresses|sells) (?:[a-z'-]{1,14} ){0,4}[a-z'-]{2,14}|(?:that|the|from the|from that) (?:viral|famous|infamous) [a-z-]{3,14}(?: (?:video|clip|guy|story|meme|post|tiktok))?|(?:kid|guy|girl|boy|lady|man|woman|couple|dad|mom) (?:from|in) (?:the|that) (?:[a-z-]{3,14} ){1,3}(?:video|clip|story|meme|headline|article|documentary|tiktok|reel|amber alert)|the amber alert|if you (?:live|lived|work|worked|grew up|go to church|shop|went to (?:school|high school)) (?:in|at|near|around|here) ?(?:[a-z'-]{2,14} ){0,2}?[a-z'-]{2,14}(?:,? you(?:'ll| will)?(?: have| already| may| might| probably)* (?:know|remember|recognize|seen))?|if you heard (?:the|a|about|those) [a-z'-]{3,14}(?: [a-z'-]{3,12})?|(?:the |that )?whole (?:town|county|school|parish|church|island|village) (?:knows?|will know|saw|heard|came|is talking|shut down|showed up)|every(?:one|body) (?:in town |here )?(?:is gonna know|will know|knows (?:him|her|them)|is going to know)|(?:at|during|in) the (?:19|20)\d\d (?:[a-z'-]{3,14} ){1,3}(?:speech|parade|flood|fire|storm|blackout|game|concert|massacre|shooting|fair)|during the (?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|new year's) (?:[a-z]{3,10} )?(?:storm|blizzard|flood|tornado|freeze|outage|fire|hurricane)|the day of the verdict|the [a-z]{3,14}(?: [a-z]{3,10})? shooter'?s? (?:grandmother|mother|mom|father|dad|brother|sister|wife|family))\b/g;
const beyond =
  /\b(?:(?:landed at|flew (?:[a-z]{3,10} )?(?:over|in)|fought (?:at|in)|survived|stormed|served (?:in|at|on)|escaped|escaped from|marched with|marched in|played for|skated for|rode in|sailed on|danced with|sang at|toured with|pitched for|swam for) (?:the )?(?<where>[A-Z][\w'-]{2,16}(?: [A-Z][\w'-]{2,16}){0,2}))/g;
/** Small hours and days that the clock fixes: "at dawn", "before sunrise". */
const smallHours = anyOf(["at dawn", "before dawn", "at sunrise", "before sunrise", "at sunset", "at dusk"]);

const clauseEnd =
  / (?:and|so|but|because|bc|who|when|while|if|as|then|cause|cuz|until|after|before|since|though|or|for (?:\d|the last|years|over)) /i;

/** Every such detail, in order of kind; may overlap. Spans are tight: no lead verb or preposition but where it is part of the telling. */
export const tellingDetails = defineFact("tellingDetails", (draft): readonly TellingDetail[] => {
  const found: TellingDetail[] = [];
  const { lower } = draft;
  const add = (start: number, text: string, kind: TellingDetail["kind"], points: number, unique = false) => {
    const kept = text.replace(timeTail, "").replace(/[\s,.'-]{1,8}$/, "");
    const cut = kept.search(clauseEnd);
    const end = start + (cut > 3 ? cut : kept.length);
    if (end - start < 4) return;
    found.push({
      start,
      end: Math.min(end, sentenceAt(draft, start).end),
      kind,
      points,
      ...(unique && { unique }),
    });
  };
  const at = (m: { start: number; text: string }, group: string) => m.start + m.text.lastIndexOf(group);

  for (const m of matches(draft, doing, "lower")) {
    const text = m.groups["doing"] ?? "";
    if (idleDoing.test(text)) continue;
    const left = lower.slice(Math.max(0, m.start - 12), m.start);
    if (/\b(?:i|we|my|our|you) $/.test(left) || (m.text.startsWith("and ") && /\b(?:i|we|you)\b/.test(left)))
      continue;
    const isFirm =
      /^(?:the|our|my|that|this|[a-z]+'s|every)$/.test(m.groups["det"] ?? "") ||
      /^(?:teach|taught|coach|preach|keep|tend|own|found|read|work)/.test(text);
    add(
      at(m, text),
      text,
      "occupation",
      isFirm ? 2 : 1,
      isFirm &&
        /^(?:owns?|runs?|ran|founded|built|invented|designed|wrote|teach|coach|keeps the books|conducts?|hosts?)/.test(
          text,
        ),
    );
  }
  for (const m of matches(draft, roleAt, "lower")) {
    const text = m.groups["role"] ?? "";
    // "the chief of surgery": the author's own.
    if (
      /\b(?:of|for|at|with|in) (?:our|my) |\bof (?:surgery|medicine|staff|nursing|the department|the practice|the year|choice|mine|his|her)\b/.test(
        text,
      )
    )
      continue;
    // "farmer from Piatt County whose combine …": the place is a detail of its own, and so is what follows.
    const home = homePlace.exec(draft.plain.slice(at(m, text), at(m, text) + text.length));
    add(
      at(m, text),
      home ? text.slice(0, home.index) : text,
      "occupation",
      2,
      /\b(?:the|that|this)\b|^\S+ who\b/.test(text) ||
        /\p{Lu}/u.test(draft.plain.slice(at(m, text), at(m, text) + text.length)),
    );
  }
  for (const m of matches(draft, localRole, "lower"))
    add(at(m, m.groups["role"] ?? ""), m.groups["role"] ?? "", "occupation", 2, true);
  for (const m of matches(draft, honors, "lower")) add(m.start, m.text, "occupation", 2, true);
  for (const m of matches(draft, knownToAuthor, "lower"))
    add(m.start + (/^(?:a|my) (?=former)/.exec(m.text)?.[0].length ?? 0), m.text, "occupation", 2, true);
  for (const m of matches(draft, kinRole, "lower"))
    if (!/\b(?:my|our|your) (?:[a-z-]{2,12} )?$/.test(lower.slice(Math.max(0, m.start - 16), m.start)))
      add(m.start, m.groups["kin"] ?? "", "family", 2);
  for (const m of matches(draft, houseOn)) {
    const text = m.groups["house"] ?? m.groups["house2"] ?? m.groups["mark"] ?? "";
    if (!notHouse.test(text))
      add(
        at(m, text),
        text,
        "place",
        2,
        / (?:on|in|off|at|by|near|from) (?:the )?[A-Z]|^(?:engine|ladder) \d/i.test(text),
      );
  }
  for (const m of matches(draft, lifeEvent, "lower")) add(m.start, m.text, "event", 1);
  for (const m of matches(draft, kinShared, "lower")) add(m.start, m.text, "family", 1);
  for (const m of matches(draft, setting, "lower")) {
    const { head = "", mods = "", tail = "", det = "" } = m.groups;
    const isOrdinary = ordinarySetting.test(head) && mods === "" && tail === "" && !det.includes("'s");
    const isNamed =
      /\p{Lu}/u.test(draft.plain.slice(m.start + 3, m.end)) || det.includes("'s") || tail !== "";
    add(m.start, m.text, "place", isOrdinary ? 1 : 2, isNamed && !isOrdinary);
  }
  for (const m of matches(draft, misplaced, "lower")) {
    const text = Object.values(m.groups).find((group) => group !== undefined) ?? m.text;
    add(at(m, text), text, "mechanism", 2);
  }
  for (const m of matches(draft, harmedBy, "lower"))
    add(m.start, m.text, "mechanism", 2, /\b(?:own|over)\b/.test(m.text));
  for (const m of matches(draft, versus, "lower"))
    if (!everydayVersus.test(m.text)) add(m.start, m.text, "mechanism", 1);
  for (const m of matches(draft, wearing, "lower"))
    add(at(m, m.groups["what"] ?? ""), m.groups["what"] ?? "", "object", 2, true);
  for (const m of matches(draft, keepsakes, "lower"))
    add(m.start, m.text, "object", 2, !m.text.startsWith("speaks"));
  for (const m of matches(draft, known, "lower")) add(m.start, m.text, "event", 2, true);
  for (const m of matches(draft, beyond))
    add(at(m, m.groups["where"] ?? ""), m.groups["where"] ?? "", "event", 1);
  for (const m of matches(draft, smallHours, "lower")) add(m.start, m.text, "time", 1);
  return found;
});
