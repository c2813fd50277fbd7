import { execAll } from "@/lib/engine/pattern";
import { defineFact, type Draft } from "@/lib/engine/draft";
import { contains, overlaps } from "@/lib/engine/span";
import { rareConditions } from "@/lib/lexicon/conditions";
import { demonyms, ethnicities, religions } from "@/lib/lexicon/places-world";
import { usStates } from "@/lib/lexicon/places-us";
import { occupations } from "@/lib/lexicon/professions";
import type { Edit, Span } from "@/lib/schema/finding";
import { ages, type Age } from "./ages";
import { isReadersTime } from "./calendar";
import { isInCareScene } from "./care-scene";
import { dates } from "./dates";
import { linkToPatient, patientStory } from "./patients";
import { people } from "./people";
import { personDetails } from "./person-details";
import { places } from "./places";
import { dropPhrase, recently, withoutPlace, yearOnly } from "./reword-details";
import { sentenceAt } from "./sentences";
import { tellingDetails } from "./telling-details";
import { toldPerson } from "./told-person";
import { words } from "./words";

/**
 * The kinds of detail that together make a patient recognizable without a name: Safe Harbor's own (age, place, time) and
 * those of its "actual knowledge" (45 CFR 164.514(b)(2)(ii)), as counted by the catalogue's quasi-identifier score.
 */
export type DetailKind =
  | "place"
  | "event"
  | "occupation"
  | "rare"
  | "object"
  | "mechanism"
  | "time"
  | "age"
  | "ethnicity"
  | "family"
  | "milestone";

/** One such detail of one patient. */
export interface Detail extends Span {
  readonly kind: DetailKind;
  /** 1 for what many share, 2 for what few do. */
  readonly points: number;
  /** What to put instead, where an honest general wording exists. */
  readonly general?: readonly Edit[];
  /** Singles a person out by itself: a role that one person holds, a first or only case, a mechanism nobody forgets. */
  readonly unique?: boolean;
}

/** Roles that one person in a place holds. */
const uniqueRole =
  /\b(?:(?:the|our|my|a|this|that) (?:[a-z-]{2,14} ){0,3}?(?:mayor|sheriff|police chief|fire chief|chief of police|superintendent|county commissioner|homecoming queen|homecoming king|prom queen|prom king|valedictorian|town clerk|postmaster|poet laureate|pageant queen|rodeo queen|news anchor|weatherman|weather lady|meteorologist|tv host|radio host|tribal chief|drum major)|(?:the|our|this|local|hometown|beloved) (?:[a-z-]{2,14} ){0,2}?(?:high school|varsity|middle school|college|little league|university|football|basketball|wrestling) (?:[a-z]{3,12} )?(?:coach|quarterback|qb|principal|band director|mascot)|a (?:sitting|state|city|county|federal|local) (?:judge|senator|legislator|congressman|congresswoman|representative|councilman|councilwoman|councilmember|council member|supreme court justice)|(?:sitting|state) (?:judge|senator|legislator)|state (?:rep|representative|trooper of the year)|(?:city|town|county) council(?:man|woman| member| president)|(?:longtime |former |current )?(?:commander|president|chair|chairman|captain|leader|founder|owner|director|head) of (?:the |our |a )(?:[a-z'-]{2,14} ){0,3}(?:post|vfw|legion|club|lodge|choir|company|department|union|school board|pta|chamber|rotary|bakery|diner|church|team|league|band|tribe|nation)|(?:state|national|world|olympic|county|defending|reigning|two-time|three-time) (?:[a-z-]{3,12} )?(?:champion|champ|record[- ]holder|medalist|title holder)|world[- ]record[- ]holder|olympian|olympic (?:hopeful|athlete|medalist|swimmer|skier|gymnast|runner)|paralympian|medal of honor recipient|nobel (?:laureate|prize winner)|miss (?:america|universe|usa|teen usa|alabama|alaska|arizona|arkansas|california|colorado|florida|georgia|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|ohio|oklahoma|oregon|tennessee|texas|utah|virginia|wisconsin|wyoming)|(?:the|our) (?:(?:town|county|city|state|village|area|island)'?s? )(?:only|first|last|oldest|youngest|tallest|biggest|favorite|most famous|best[- ]known|beloved) [a-z-]{3,16}(?: [a-z-]{3,16})?|(?:the )?only (?:[a-z-]{3,14} ){1,3}(?:in|for) (?:the |our |this |all of )?(?:whole |entire )?(?:town|county|city|state|village|valley|island|area|region|parish|district|school|department|tribe|miles)|(?:guy|woman|man|lady|kid|teen|girl|boy|couple|family|one|driver|mom|dad|nurse|teacher) from (?:that|the) (?:viral|news|famous|tiktok|youtube|tv|netflix|reality)(?: [a-z]{3,12}){0,2} ?(?:video|story|clip|show|series|meme)?)\b/g;

/** Work told by its ending: "a retired bassoonist", "a former tightrope walker". */
const pastWork =
  /\b(?:retired|former|longtime|professional|aspiring|semi-retired|lifelong|classically trained|award-winning) (?:[a-z]{3,12} )?[a-z]{4,14}(?:ist|er|or|ian|eer|smith|wright)\b/g;

/** First, only, or one of a few. */
const firstOrOnly =
  /\b(?:(?:only |just |barely )?(?:the )?(?:\d{1,3}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:ever |known |reported |documented |recorded |published |described )(?:[a-z]{3,12} )?(?:case|patient|person|survivor|birth|instance)(?: (?:worldwide|in the (?:world|us|u\.s\.|country|nation|state|literature)|ever|reported|on record))?|(?:only|fewer than|less than|just|one of|one of only|one of just|1 of|1 of only|1 of just) (?:about |roughly |maybe )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen|twelve|twenty|fifty|a handful of|a few) (?:[a-z]{3,12} )?(?:cases|people|patients|reports|survivors|kids|children|men|women|adults|humans)?(?: (?:ever|known|reported|alive|described|documented))? ?(?:worldwide|in the (?:world|us|u\.s\.|country|nation|state|literature)|on (?:earth|record|the planet)|reported|ever reported|ever described)|(?:the )?(?:only|first|oldest|youngest|smallest|heaviest|longest[- ]living) (?:known |living |ever |reported |documented |recorded )?(?:person|patient|human|man|woman|child|kid|baby|case|survivor|recipient|one|adult|infant)(?: [a-z]{2,12}){0,3} (?:in (?:the|our|this) (?:world|us|u\.s\.|country|nation|state|county|region|hospital's history|literature)|worldwide|ever|on record|in history|alive)|(?:first|only) (?:person|patient|man|woman|child|kid|baby|one|recipient) (?:in (?:the|our|this) [a-z]{3,10} )?(?:ever )?to (?:receive|survive|undergo|get|have|walk|be)|1 in (?:a million|\d{1,3} million|[\d,]{6,12})|once[- ]in[- ]a[- ]career|(?:first|only) (?:one|case|such case) (?:here|in (?:the|our|this) (?:area|state|county|city|hospital|region|town|country))(?: in (?:a|\d{1,3}|two|three|four|five|ten|twenty) (?:decades?|years))?|first one here in a decade)\b/g;

/** Known from the news or from the whole town. */
const publicEvent =
  /\b(?:(?:that |who |which |case |story )?(?:was |is |were |been |made |making )?(?:all over|on|in) (?:the )?(?:[a-z]{3,10} )?(?:news|tv|headlines|front page|evening news|six o'clock news|morning paper|local paper)|made (?:the )?(?:national|local|international|state|world)? ?(?:news|headlines|front page)|went viral|(?:that|the) viral [a-z]{3,12}(?: video)?|you (?:may|might|probably|all)(?: have)? (?:seen|heard of|read about|recognize|know) (?:him|her|them|this|the)|y'all (?:know|saw|remember) (?:him|her|the one)|(?:everyone|everybody|whole town|entire town|whole county) (?:knows|saw|remembers|heard|prayed|was praying|turned out)|(?:the|that|last (?:week|month|night|year)'s|this (?:week|month)'s) (?:[a-z0-9-]{2,14} ){0,3}(?:shooting|massacre|plane crash|helicopter crash|bus crash|pileup|pile-up|explosion|building collapse|bridge collapse|stampede|train derailment|derailment|tornado|hurricane|wildfire|flood|earthquake|hostage|kidnapping|abduction|bombing|school fire|house fire on|crash on|wreck on|fire at|concert crush|mine collapse|tour bus)|(?:at|during|after|from) (?:the|our|a|last (?:week|month|year)'s) (?:[a-z]{3,12} )?(?:county fair|state fair|rodeo|parade|renaissance (?:fair|faire)|monster truck (?:show|rally)|state championship|homecoming game|super bowl|world series|boston marathon|pride parade|demolition derby|air show|bull run|burning man|coachella|tractor pull|state finals|festival)|(?:before|after|at|during|from) (?:tonight|last night|today|yesterday|saturday|sunday|friday)'s (?:[a-z]{3,12} ){0,2}(?:finals|game|match|fight|rodeo|parade|concert|show|race|meet|tournament|title fight|homecoming)|survivor of the [a-z]{3,14} (?:shooting|crash|fire|bombing|attack))\b/g;

/** Ways to be hurt that nobody forgets: with an odd thing, an odd animal, or the sky. */
const oddThing =
  "pitchfork|nail ?gun|chain ?saw|harpoon|crossbow|arrow|samurai sword|sword|machete|javelin|lawn ?dart|lawn ?mower|snow ?blower|wood ?chipper|auger|pto shaft|combine|hay baler|baler|tractor|cotton gin|printing press|meat grinder|pasta machine|bread slicer|escalator|elevator|trampoline park|zip ?line|bounce house|roller coaster|ferris wheel|merry-go-round|carousel|parade float|golf cart|jet ski|snowmobile|dirt ?bike|four[- ]?wheeler|atv|forklift|crane|bulldozer|backhoe|steamroller|garbage truck|fire truck|ice cream truck|parasail|paraglider|hang glider|parachute|hot air balloon|skydiv\\w{1,3}|bungee|anvil|cannon|fireworks?|firecracker|bottle rocket|propane tank|meat slicer|table saw|band saw|piano|vending machine|church roof|barn roof|church steeple|grain (?:bin|elevator|silo)|silo|hay ?loft|deer stand|tree stand|billboard|ski lift|chairlift|zamboni|ice rink|mechanical bull|segway|unicycle|stilts|tuba|curling iron|tuning fork|boomerang";
const oddAnimal =
  "horse|bull|steer|cow|mule|donkey|pony|bison|buffalo|moose|elk|deer|bear|cougar|mountain lion|alligator|gator|crocodile|shark|stingray|jellyfish|swan|goose|geese|turkey|rooster|emu|ostrich|peacock|llama|alpaca|camel|goat|ram|sheep|pig|hog|boar|ferret|raccoon|monkey|parrot|python|copperhead|rattlesnake|cottonmouth|snake|scorpion|black widow|brown recluse|bee swarm|fire ants|beaver|otter|sea lion|whale|octopus|kangaroo|zebra|giraffe|elephant|tiger|lion|wolf|coyote|iguana";
const oddNoun = new RegExp(
  `\\b(?:${oddThing}|${oddAnimal}|bridge|cliff|waterfall|roof|balcony|stage|pulpit|altar|bell tower|water tower|cell tower|scaffold(?:ing)?|oil rig|boat|ship|train|helicopter|plane|rebar|flagpole|fence post|antler|golf ball|hockey puck)s?\\b`,
  "g",
);
const hurtBy =
  /\b(?:kicked|thrown|bucked|trampled|gored|mauled|bitten|stung|attacked|charged|dragged|stepped on|pinned|crushed|rolled|chased|headbutted|butted|scratched|run over|hit|struck|injured|knocked|fell|jumped|flew|tumbled|slipped|launched|dropped|caught|pulled|sucked|tangled|trapped|stuck|impaled|skewered|shot|stabbed|burned|flipped|wrecked|crashed)(?: [a-z0-9'-]{1,12}){0,5} $/;
const hurtSelf =
  /^ (?:to|through|into|vs\.?|accident|injury|injuries|crash|rollover|amputation|bite|attack|kick|sting|goring)\b(?: (?:the|his|her|a) [a-z]{3,10})?/;
/** Everyday heights and vehicles: unusual only when the words before them say which. */
const everydayNoun =
  /^(?:roof|stage|boat|ship|train|plane|bridge|balcony|deer|dirt ?bike|elevator|escalator|table saw)s?$/;
const strangeHarm =
  /\b(?:struck by lightning|lightning strike|swallowed (?:a|an|her|his|\d+|two|three) [a-z'-]{3,12}(?: [a-z'-]{3,10}){0,2}|(?:pulled|removed|retrieved|extracted|fished) (?:out )?an? (?:[a-z-]{3,12} )?(?:lego|action figure|battery|magnet|light ?bulb|toy car|barbie shoe|fork|spoon|goldfish|fish hook|crayon|bead|pencil|chess piece|wedding ring|vape|airpod|cell ?phone) (?:out |from|out of))/g;

/** Harm by an odd thing or animal, from the verb to the noun: "kicked by a horse", "pitchfork through the foot". */
function* oddMechanisms(draft: Draft): Generator<Span> {
  const { lower } = draft;
  for (const match of execAll(lower, oddNoun)) {
    const end = match.index + match[0].length;
    const sentence = sentenceAt(draft, match.index);
    const left = lower.slice(Math.max(sentence.start, match.index - 60), match.index);
    const verb = hurtBy.exec(left);
    if (verb && !/[.!?;:]/.test(verb[0])) {
      const before = left.slice(verb.index);
      if (
        !everydayNoun.test(match[0]) ||
        /\b(?:church|barn|moving|\d+ ?(?:ft|feet|foot)|school|hotel|stadium|cruise|freight|prison|fire) /.test(
          before,
        )
      )
        yield { start: match.index - verb[0].length, end };
      continue;
    }
    const tail = everydayNoun.test(match[0]) ? undefined : hurtSelf.exec(lower.slice(end, end + 40));
    if (tail) yield { start: match.index, end: end + tail[0].length };
  }
  for (const match of execAll(lower, strangeHarm))
    yield { start: match.index, end: match.index + match[0].trimEnd().length };
}

const distinctObject =
  /\b(?:(?:[a-z'-]{3,14} )?tattoos? (?:of|that|on|across|reading|saying|with|covering|spelling)(?: (?:a|an|the|his|her))?(?: [a-z'-]{2,14}){1,3}|(?:full[- ]back|face|neck|forehead|sleeve|matching) tattoos?|(?:custom|hand[- ]painted|bedazzled|hot[- ]pink|glitter|camo|carbon[- ]fiber|vintage|neon|homemade) (?:[a-z-]{3,12} )?(?:wheelchair|prosthe(?:sis|tic(?: leg| arm)?)|walker|cane|brace|scooter|helmet|crutches)|(?:prosthe(?:sis|tic leg|tic arm)|wheelchair|walker) (?:with|painted|decorated|covered|wrapped) (?:[a-z'-]{2,14} ?){1,4}|glass eye|(?:service|therapy|guide) (?:dog|horse|pig|parrot) (?:named|called) [a-z]{3,12}|six fingers|eleven toes|handlebar mustache|waist[- ]length (?:hair|dreads|braid)|rainbow mohawk|vanity plate)\b/g;

/** Births and chains that one family in a place has. */
const rareFamily =
  /\b(?:triplets|quadruplets|quads\b(?! (?:exercise|strength|and|stretch))|quintuplets|conjoined twins|identical triplets|(?:transplant|kidney|donor|paired) (?:exchange )?chain|mono-?mono twins|surrogate for her (?:own )?(?:daughter|sister)|(?:gave|donated) (?:a|his|her) kidney to (?:his|her|a) [a-z]{3,12})\b/g;

const familyDetail =
  /\b(?:(?:mom|mother|mama|dad|father|grandma|grandmother|grandpa|grandfather|parent) (?:of|to) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twins|triplets|a newborn|a set of twins)|(?:his|her|their) (?:twins?|newborn|triplets|\d{1,2}|two|three|four|five|six|seven|eight|nine) ?(?:kids|children|boys|girls|sons|daughters|grandkids|siblings|sisters|brothers|toddlers|babies|twins)?'? ?(?:christening|baptism|wedding|birthday|graduation|recital|bar mitzvah|bat mitzvah|quinceanera|quinceañera|funeral)|(?:twins|triplets)'? (?:christening|baptism|wedding|birthday|graduation)|(?:oldest|youngest|only child|middle child|one) of (?:\d{1,2}|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)(?: (?:kids|children|siblings))?|(?:her|his) (?:identical |fraternal )?twin (?:sister|brother)|(?:two|three|four|\d) (?:kids|children|boys|girls) under (?:\d|two|three|five|ten)|raising (?:her|his) (?:\w+ )?(?:grandkids|grandchildren|grandson|granddaughter|nieces?|nephews?|siblings)|(?:single|widowed|divorced|foster|adoptive|teen|surrogate|stay-at-home) (?:mom|mother|dad|father|parent)|(?:recently |newly |just )(?:widowed|divorced|married|engaged)|newlywed|widow(?:er)? of|(?:\d{1,2}) ?(?:wks?|weeks) pregnant|pregnant with (?:twins|triplets|her \w+|baby #?\d)|(?:days|weeks|a week|a month) (?:before|after) (?:his|her|their) (?:[a-z']{3,10} )?(?:wedding|christening|graduation|honeymoon|due date|funeral|retirement|prom|deployment)|(?:married|together) (?:for )?\d{2} (?:years|yrs)|(?:wife|husband|son|daughter|brother|sister|mother|father|mom|dad) (?:is|was) (?:also )?(?:a|an|the|our|one of)(?: [a-z-]{3,12}){1,3}|adopted from|(?:his|her) (?:seven|eight|nine|ten|eleven|twelve|1\d|[7-9]) (?:kids|children|grandkids|siblings))\b/g;

const milestone =
  /\b(?:walked (?:(?:his|her) (?:\w+ )?(?:daughter|son|granddaughter|bride|sister) )?down the aisle|walked across the (?:stage|graduation stage)|danced at (?:his|her) (?:[a-z']{3,12} )?(?:wedding|prom|quince\w*|anniversary)|(?:ran|finished|completed|won|qualified for|running|swam|hiked|climbed|summited|biked|rode|cycled|competed in|competing in) (?:the |a |an |her \w+ |his \w+ |all of |half of )?(?:[a-z]{3,14} ){0,3}(?:marathon|ironman|triathlon|appalachian trail|pacific crest trail|pct|everest|kilimanjaro|rainier|denali|fourteener|14er|english channel|camino|tour de \w+|state (?:title|championship|finals)|nationals|olympics|olympic trials|world cup|rodeo finals|spartan race|ultramarathon|ultra)|(?:\d{2,3}(?:st|nd|rd|th)) (?:birthday|wedding anniversary|anniversary|marathon)|(?:she'll|he'll|will) (?:vault|dance|fly|ride|surf|skate|ski|race|pitch|tackle|swim|sing|play|climb|box|wrestle) again|back (?:on|in|at) (?:the|her|his) (?:[a-z]{3,12} )?(?:pole vault|saddle|pulpit|podium|bench|mound|rodeo|stage|ice|balance beam|cockpit|ring|pommel horse|fire truck|tractor|beat|boat|surfboard|dance floor|choir|orchestra)|(?:deployed|deploying|ships out|enlist\w{1,3}|commissioned|sworn in|ordained|elected|re-?elected|inaugurated|signed with (?:the|a)|drafted by|scholarship to|headed to (?:the )?(?:state|nationals|olympics|naval academy|west point|juilliard)))\b/g;

const localHere =
  /\b(?:(?:in|from|of|around|outside|near|across) (?:our|my|this|a|the|their|his|her) (?:very |super |really )?(?:small(?:est)?|tin(?:y|iest)|little|littlest|only|farthest|rural|remote|one[- ]stoplight|close[- ]knit|local|quiet|mountain|farming|fishing|mining|border|island|beach|ski|college|coastal|desert|river|lake) (?:[a-z-]{3,10} )?(?:town|city|village|county|community|island|parish|valley|hamlet|reservation|rez|hospital)|(?:our|my) (?:town|village|county|island|small[- ]town)'?s?|(?:on|from) (?:the|a) (?:[a-z]{3,12} )?(?:reservation|rez|pueblo))\b/g;

const region = new RegExp(
  `\\b(?:(?:rural|eastern|western|northern|southern|central|upstate|southeast|southwest|northeast|northwest|southeastern|southwestern|coastal|north|south|east|west) )?(?:${[...usStates.entries].filter((state) => state !== "washington" && state !== "georgia").join("|")})\\b|\\b(?:rural|eastern|western|northern|southern|central) (?:georgia|washington)\\b|\\bthe (?:panhandle|delta|upper peninsula|hill country|outer banks|bayou|appalachia|ozarks|eastern shore|cape cod|big island|bush alaska|navajo nation)\\b`,
  "g",
);

const rareWord =
  /\b(?:(?:extremely |very |super |incredibly |ultra[- ]?)?rare (?:[a-z-]{3,16} ){0,3}(?:tumou?r|disease|disorder|condition|syndrome|cancer|infection|variant|mutation|case|diagnosis|complication|anomaly|malformation|neoplasm|anemia|allergy|presentation|form of [a-z]{3,14})|zebra of (?:a )?(?:case|diagnosis)|(?:never|hadn't ever) seen (?:one|this|it|another)(?: (?:before|in \d+ years|in my career))?|(?:case report|textbook) material|unheard[- ]of)\b/g;

const groupPerson =
  /^[ -](?:american )?(?:\w{3,12} )?(?:man|woman|male|female|guy|lady|gentleman|girl|boy|kid|teen|mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|patient|pt|immigrant|refugee|asylum seeker|farmworker|elder|student|driver|worker|farmer|couple|family|descent|speaking|speaker|m\b|f\b|american|americans?|veteran|interpreter|priest|nun|monk|[a-z]{4,12}(?:er|or|ist|man|ant))\b/;

/** Words before or behind an occupation that make it rarer. */
const rarerWork =
  /\b(?:kindergarten|preschool|first[- ]grade|second[- ]grade|third[- ]grade|\d(?:st|nd|rd|th)[- ]grade|elementary|middle school|high school|state champion|champion|professional|pro|award[- ]winning|famous|retired (?:judge|nun|astronaut|opera|ballet|pilot|general|admiral|colonel|priest)|opera|ballet|rodeo|circus|concert|crop[- ]?dust\w{2,3}|lighthouse|hot air balloon|glass|organ|piano|church|deep sea|crab|lobster|oyster|shrimp|ice road|helicopter|bush|smoke|wildland|volunteer|bomb|k-?9|air traffic|nuclear|undercover|movie|stunt|tv|radio|news|weather) $/;
const wideWork =
  /^(?:teacher|nurse|driver|truck driver|farmer|student|manager|worker|cashier|cook|mechanic|engineer|housewife|homemaker|laborer|construction worker|factory worker|roofer|veteran|retiree|office worker|waitress|server|carpenter|plumber|electrician|painter|athlete|runner|dancer|singer|musician|artist|guard|cleaner|janitor|landscaper|accountant|lawyer|attorney|secretary|clerk|model|coach|trainer|professor|author|writer|minister|pastor|dealer|player|guide|inspector|owner|conductor|host|hostess|maid|nanny|captain|sailor|soldier|marine|officer|cop|pilot|firefighter|police officer|golfer|swimmer|cyclist|gymnast|surfer|skier|rancher|salesman|salesperson|programmer|barber|hairdresser|chef|baker|bartender|barista|welder|mason|logger|miner|fisherman|butcher|tailor|gardener|librarian|scientist|researcher|judge|detective|mover|trucker)$/;

/** Not somebody's work: "cook the books" aside, these words are mostly others things in posts. */
const notWork = new Set(
  "model guide guard conductor clerk dealer host captain mason judge minister cook tailor coach player trainer anchor director manager editor author writer researcher scientist producer inspector runner marine usher porter baker".split(
    " ",
  ),
);

/** Everything that could single the patient out, in order, each of one patient. Empty where the post is nobody's story. */
export const identifyingDetails = defineFact("identifyingDetails", (draft): readonly Detail[] => {
  const story = draft.get(patientStory);
  const isComposite = story.subject === "composite";
  const told = draft.get(toldPerson);
  if (story.subject !== "one" && !told.isOne && !isComposite) return [];
  const found: Detail[] = [];
  const { lower } = draft;
  const add = (detail: Detail) => {
    if (
      found.some(
        (other) => overlaps(other, detail) && (other.points >= detail.points || contains(other, detail)),
      )
    )
      return;
    if (
      !isComposite &&
      !(told.isOne && told.sentences.has(sentenceAt(draft, detail.start).index)) &&
      !linkToPatient(draft, detail)
    )
      return;
    for (let at = found.length - 1; at >= 0; at--)
      if (overlaps(found[at]!, detail) && found[at]!.kind === detail.kind) found.splice(at, 1);
    found.push(detail);
  };
  const scan = (regex: RegExp, kind: DetailKind, points: number, more: Partial<Detail> = {}) => {
    for (const match of execAll(lower, regex)) {
      const text = match[0].trimEnd();
      const lead =
        /^(?:that |who |which |case |story |was |is |were |been |the |our |a |my |this |in )+/.exec(text)?.[0]
          .length ?? 0;
      const skip = kind === "occupation" || kind === "rare" || kind === "event" ? lead : 0;
      add({ start: match.index + skip, end: match.index + text.length, kind, points, ...more });
    }
  };

  scan(uniqueRole, "occupation", 2, { unique: true });
  scan(firstOrOnly, "rare", 2, { unique: true });
  scan(publicEvent, "event", 2, { unique: true });
  for (const span of oddMechanisms(draft)) add({ ...span, kind: "mechanism", points: 1 });
  scan(distinctObject, "object", 1, { unique: true });
  scan(rareFamily, "family", 1, { unique: true });
  scan(familyDetail, "family", 1);
  scan(milestone, "milestone", 1);
  scan(rareWord, "rare", 1);

  for (const detail of draft.get(tellingDetails)) add(detail);
  // An answer to a review is somebody's story only where its words are.
  if (told.isOne || story.strength >= 1.5) for (const detail of draft.get(personDetails)) add(detail);
  scan(pastWork, "occupation", 1);
  scan(
    /\b(?:navy|army|air force|marine corps|coast guard|national guard|green beret|special forces|wwii|ww2|korean war|vietnam) (?:[a-z]{4,12}(?:er|or|man|vet|eran|ist|ant|ot)|vet|seal|nurse|medic|diver|pilot)\b/g,
    "occupation",
    1,
  );

  for (const place of draft.get(places)) {
    const points = place.kind === "facility" ? 1 : 2;
    const edit = withoutPlace(draft, place);
    add({ start: place.start, end: place.end, kind: "place", points, ...(edit && { general: [edit] }) });
  }
  scan(localHere, "place", 2);
  for (const match of execAll(lower, region)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (found.some((other) => other.kind === "place" && Math.abs(other.start - span.start) < 40)) continue;
    if (!/\p{Lu}/u.test(draft.plain.slice(span.start, span.end)) && /\p{Lu}\p{Ll}/u.test(draft.plain))
      continue;
    const before = /\b(?:in|from|of|across|near) $/.test(
      lower.slice(Math.max(0, span.start - 7), span.start),
    );
    const edit = before ? dropPhrase(draft, span) : undefined;
    add({ ...span, kind: "place", points: 1, ...(edit && { general: [edit] }) });
  }
  for (const date of draft.get(dates)) {
    if (date.kind === "year" || isReadersTime(draft, date)) continue;
    if (date.kind === "clock" && !isInCareScene(draft, sentenceAt(draft, date.start).index)) continue;
    // "Sat with his wife" is a verb.
    if (/^sat$/i.test(draft.plain.slice(date.start, date.end))) continue;
    const points = date.kind === "date" || date.kind === "holiday" ? 2 : 1;
    const edit = date.kind === "date" ? yearOnly(draft, date) : recently(draft, date);
    add({ start: date.start, end: date.end, kind: "time", points, ...(edit && { general: [edit] }) });
  }
  for (const age of draft.get(ages)) {
    if (age.precision !== "exact") continue;
    const edit = ageDecade(draft, age);
    add({ start: age.start, end: age.end, kind: "age", points: 1, ...(edit && { general: [edit] }) });
  }
  for (const [start, end, entry] of entriesIn(draft)) {
    const left = lower.slice(Math.max(0, start - 24), start);
    const after = lower.slice(end, end + 34);
    if (occupations.entries.has(entry)) {
      if (
        notWork.has(entry) &&
        !/\b(?:a|an|retired|former|local|\d{2} ?[mf]|\d{2} ?(?:yo|y\/o)(?: [mf])?|works as an?|,) (?:\w+ )?$/.test(
          left,
        )
      )
        continue;
      if (/\b(?:i'm|i am|as) an? (?:\w+ )?$/.test(left) || /^ (?:says|said to me at|asked me at)/.test(after))
        continue;
      const rarer = rarerWork.exec(left);
      const begin = rarer ? start - rarer[0].length : start;
      const points =
        rarer || !wideWork.test(entry)
          ? rarer && !wideWork.test(entry)
            ? 2
            : /\b(?:state champion|champion|rodeo|opera|circus|stunt|astronaut|lighthouse)\b/.test(
                  left.slice(-18) + entry,
                )
              ? 2
              : 1
          : 1;
      const head = entry.split(" ").at(-1)!;
      const general: Edit[] | undefined =
        begin < start && wideWork.test(entry)
          ? [{ start: begin, end: start, text: "" }]
          : entry.includes(" ") && occupations.entries.has(head)
            ? [{ start: begin, end, text: head }]
            : undefined;
      add({ start: begin, end, kind: "occupation", points, ...(general && { general }) });
    } else if (rareConditions.entries.has(entry)) add({ start, end, kind: "rare", points: 1 });
    else if (
      (ethnicities.entries.has(entry) || religions.entries.has(entry) || demonyms.entries.has(entry)) &&
      /^\p{Lu}/u.test(draft.plain.slice(start)) &&
      groupPerson.test(after)
    ) {
      if (draft.get(people).some((person) => overlaps(person, { start, end }))) continue;
      const gone = end + (draft.plain.charAt(end) === " " ? 1 : 0);
      add({ start, end, kind: "ethnicity", points: 1, general: [{ start, end: gone, text: "" }] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});

/** Runs of one to four words that are lexicon entries, longest first, none inside another. */
function* entriesIn(draft: Draft): Generator<readonly [start: number, end: number, entry: string]> {
  const list = draft.get(words);
  for (let at = 0; at < list.length; at++) {
    const first = list[at]!;
    if (first.kind !== "word" || !openings.has(first.lower.replace(/'s$/, ""))) continue;
    for (let size = 4; size >= 1; size--) {
      const last = list[at + size - 1];
      if (!last || last.kind !== "word") continue;
      if (size > 1 && /[^ \-']/.test(draft.plain.slice(first.start, last.end).replace(/[\p{L}\p{N}]/gu, "")))
        continue;
      const entry = draft.lower.slice(first.start, last.end).replace(/'s$/, "");
      if (isEntry(entry)) {
        yield [first.start, first.start + entry.length, entry];
        at += size - 1;
        break;
      }
    }
  }
}

/** First words of all entries: most words of a draft open none. */
const openings: ReadonlySet<string> = new Set(
  [occupations, rareConditions, ethnicities, religions, demonyms].flatMap(({ entries }) =>
    [...entries].map((entry) => /^[^ ]+/.exec(entry)?.[0] ?? entry),
  ),
);

function isEntry(entry: string): boolean {
  return (
    occupations.entries.has(entry) ||
    rareConditions.entries.has(entry) ||
    ethnicities.entries.has(entry) ||
    religions.entries.has(entry) ||
    demonyms.entries.has(entry)
  );
}

/** "63F" → "60s F", "34-year-old" → "30-something": the decade, in the shape that stands there. Undefined for a child or a sentence's verb. */
function ageDecade(draft: Draft, age: Age): Edit | undefined {
  if (age.unit !== "years" || age.value < 20 || age.value > 89) return undefined;
  const text = draft.plain.slice(age.start, age.end);
  const decade = Math.floor(age.value / 10) * 10;
  const short =
    /^(\d{2}) ?([MF])$/i.exec(text) ??
    /^(\d{2}) ?(?:yo|y\/o|y\.o\.?|year[- ]old|yr[- ]old) ?([MF])$/i.exec(text);
  if (short) return { start: age.start, end: age.end, text: `${decade}s ${short[2]!}` };
  const label = /^\d{2}(?: ?yo| ?y\/o|[- ](?:year|yr)s?[- ]old)(?=$| )/i.exec(text);
  if (label) return { start: age.start, end: age.start + label[0].length, text: `${decade}-something` };
  if (
    /^\d{2}$/.test(text) &&
    /\b(?:she|he)(?: is|'s| was) $/i.test(draft.plain.slice(Math.max(0, age.start - 9), age.start))
  ) {
    const pronoun = /\bshe\b/i.test(draft.plain.slice(Math.max(0, age.start - 9), age.start)) ? "her" : "his";
    return { start: age.start, end: age.end, text: `in ${pronoun} ${decade}s` };
  }
  return undefined;
}

/** The score of a set of details: the best of each kind counts, a second time or place adds nothing more. */
export function scoreOf(details: readonly Detail[]): number {
  const best = new Map<DetailKind, number>();
  for (const { kind, points } of details) best.set(kind, Math.max(best.get(kind) ?? 0, points));
  return [...best.values()].reduce((sum, points) => sum + points, 0);
}
