import { defineFact, type Draft } from "@/lib/engine/draft";
import { matches } from "@/lib/engine/pattern";
import { humanPhrases, isOneHolder, type HumanPhrase } from "./human-phrases";
import { recognitionCues } from "./recognition";
import { sentenceAt } from "./sentences";
import type { TellingDetail } from "./telling-details";
import { timeTail } from "./time-tail";
import { inOffice, toldPerson } from "./told-person";
import { isTheWorker } from "./workers";
import { words, type Word } from "./words";

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Work that so many do that a noun before it narrows nothing: "truck driver", "construction worker". */
const wide =
  /^(?:truck|bus|delivery|uber|lyft|taxi|cab|forklift|construction|factory|warehouse|office|farm|retail|postal|social|field|night|line|short order|police|security|school|college|grad|nursing|medical|med|dental|high school|middle school|elementary|grade school|substitute|software|civil|mechanical|electrical|sales|store|project|business|family|single|stay-at-home|personal|real estate|car|auto|dairy|cattle|fast food|assembly line|maintenance|grocery|bank|insurance|marathon|trail|distance|amateur|weekend|heavy equipment|machine|flight|child ?care|daycare|custodial|call center|customer service|amazon) /;

/** Of the rare, those that a larger town has many of. */
const seldom = set(
  "drummer judge librarian pitcher priest poet racer logger rabbi imam bouncer brewer bricklayer skater rower rigger potter monk ironworker historian knitter illustrator sculptor weaver woodworker economist geologist physicist mathematician deacon streamer stripper stonemason referee umpire politician influencer youtuber tiktoker vlogger gamer comedian composer chauffeur courier deliveryman mailman postman postmaster birder archer seamstress tattooist veterinarian snowboarder skateboarder bodybuilder weightlifter bassist patrolman trooper watchman lineman cyclist triathlete marathoner sprinter zookeeper mortician undertaker handler worker principal president recluse patriarch matriarch missionary infantryman paratrooper ranger warden guitarist dancer stagehand",
);

/** Before "guy" or "lady", what tells nobody apart. */
const ordinaryEpithet = set(
  "delivery desk front insurance tech sales it ups fedex maintenance rep cleaning security uber repair cable hire billing pharma device family business work school college army navy marine ex best birthday old-school right wrong bad good cool funny great other-side self cancer pain back knee hip heart spine trauma stroke icu ed er nicu hospice dialysis chemo rehab burn post-op preop s/p pod next last night day morning clinic wonder miracle tough iron lucky medical teenage college-age working blue-collar white-collar adult grown little-old lil cute pretty crazy wild big-hearted gym office poor rich sad mad shy chatty brave chronic new-onset new med meds surgery ortho peds psych derm covid flu medicaid medicare medicare-age",
);

/** What ties them to the author's own life. */
const fromLife =
  /\b(?:someone|somebody|a (?:guy|man|woman|girl|boy|kid|lady)|the (?:guy|man|woman|girl|boy|kid|lady)) (?:who(?:m)? |that )?i (?:went to (?:[a-z]{3,12} ){1,3}with|grew up with|dated|graduated with|used to (?:date|babysit|coach|teach|work (?:with|for))|babysat|sat next to|was married to|kissed|roomed with|played (?:[a-z]{3,12} )?with|sang with|rode the bus with)\b/g;
/** "The man behind the fish counter at Pruitt's", "the voice on the radio". */
const standsAt =
  /^ (?:behind|at|on|under|in) the (?:[a-z'-]{2,12} ){0,3}(?:counter|bar|booth|register|wheel|pulpit|mic|microphone|grill|stand|window|stall|deli|bakery|desk|radio|news|billboard|mural|organ|drums|ferry|tollbooth|ticket window|drive-thru|front pew|parade|crosswalk|corner)(?: (?:at|in|on|of) [a-z'-]{3,16}(?: [a-z'-]{3,14})?)?/;
/** Beasts that few keep. */
const rarePet =
  /\b(?:emotional support|service|therapy|pet|comfort|rescue|prize|three-legged|blind|talking|trained) (?!(?:dog|cat|animal|animals|dogs|cats)\b)(?:[a-z]{3,10} )?(?:emu|ostrich|peacock|parrot|macaw|cockatoo|rooster|chicken|duck|goose|turkey|pig|hog|goat|sheep|llama|alpaca|donkey|mule|pony|horse|cow|snake|python|boa|iguana|lizard|tortoise|turtle|ferret|skunk|raccoon|possum|squirrel|hedgehog|tarantula|scorpion|monkey|kangaroo|wallaby|sugar glider|crab|lobster|greyhound|wolf|falcon|hawk|owl|crow|raven|pigeon|bee|bees)\b/g;
/** On a screen or the air, where the town saw them. */
const aired =
  /\b(?:on|off|from) (?:the |our |that |this )?(?:local |county |state |hometown )?(?:morning show|news|radio|six o'clock news|evening news|telethon|parade float|jumbotron|reality show|game show|cooking show|talk show|billboard|jury|ballot|cover of [a-z]{3,14})\b/g;

/** Who they are to somebody of the author's. */
const tiedTo =
  /\b(?:married to|engaged to|dating|sleeping with|related to|divorced from|(?:the |also the )?(?:wife|husband|mother|father|son|daughter|sister|brother|ex) of) (?:my|our) (?:own )?[a-z'-]{3,14}/g;
const uprooted =
  /\b(?:political |climate |war )?(?:refugee|asylee|asylum seeker|undocumented (?:[a-z]{3,10})|dissident|defector)\b/g;
const ownPet =
  /\b(?:his|her|their|pt's|patient's|client's) (?:pet |own |late )?(?:emu|ostrich|peacock|parrot|macaw|cockatoo|rooster|pig|goat|llama|alpaca|donkey|mule|snake|python|iguana|tortoise|ferret|skunk|raccoon|possum|tarantula|monkey|wolf|falcon|hawk|owl|crow|raven)\b(?: [a-z]{3,10}(?: [a-z0-9]{2,10})?)?/g;

/** Boards and councils: few sit on one. */
const onBoard =
  /\b(?:(?:on|chairs?|chaired|heads?|sits on|serves on|served on|runs for|elected to|president of|member of|treasurer of) (?:the |our |a )?(?:[a-z]{3,12} )?(?:city council|town council|county commission|county board|school board|village board|church council|tribal council|zoning board|library board|hospital board|vestry|board of (?:education|supervisors|selectmen|trustees)|select ?board|state (?:house|senate|legislature)|legislature|congress|parliament|pta|rotary|vfw|legion|hoa))\b/g;
/** How they came, where nobody else does. */
const cameBy =
  /\b(?:flew|came|comes|arrived|arrives|drove|drives|rode|rides|paddled|sailed|walked|hitchhiked|traveled|travelled|rolled up|showed up|pulled up)(?: (?:in|here|over|out|up|down|to (?:clinic|us|the clinic|every visit|her visits|his visits)|[a-z]{3,8}))? (?:by|on|via|in) (?:a |an |his |her |the |their )?(?:[a-z]{3,10} )?(?:seaplane|float ?plane|bush plane|helicopter|ferry|snowmobile|horse|horseback|tractor|boat|canoe|kayak|dog ?sled|mule|donkey|combine|hearse|limo|limousine|fire truck|unicycle|rickshaw|buggy|golf cart|zamboni|hot air balloon|hovercraft|skidoo|float)\b/g;
/** A stranger told by the car: "the gal in the green Subaru". */
const inCar =
  /\b(?:gal|guy|lady|man|woman|gentleman|dude|kid|couple|person|mom|dad|one) (?:in|with|driving|on) (?:the|that|a) (?:[a-z]{3,10} )?(?:red|blue|green|yellow|purple|pink|orange|black|white|gold|silver|gray|grey|teal|maroon|tan|beige|brown|turquoise|lifted|vintage|beat-up|rusty|old|matching|giant|tiny) (?:[a-z0-9-]{2,14} ?){1,2}/g;

/** Occasions and disasters: with "the", "that" or a name before them, one that readers know. */
const occasions = set(
  "rodeo parade carnival fair fete festival fest bee bakeoff bake-off cookoff cook-off fry cookout barbecue bbq potluck tailgate derby jamboree pageant recital talent-show raffle auction revival mass vigil quinceanera quince wedding baptism christening bris funeral wake prom homecoming graduation reunion concert gig karaoke bingo marathon triathlon ironman regatta tournament playoff playoffs finals championship semifinal meet match bout derby rally expo convention con comicon protest march sit-in riot verdict eclipse blackout storm blizzard flood hurricane tornado wildfire earthquake landslide avalanche shooting stabbing wreck crash pileup pile-up explosion collapse derailment fire blaze robbery heist standoff manhunt raid hostage stampede sinking drowning outbreak evacuation plunge trot smackdown halftime kickoff tryouts auditions premiere broadcast telethon ceremony inauguration swearing-in pow-wow powwow luau",
);
/** Common to every life and so weak alone. */
const everyday = set(
  "meet match con march mass wake bee fry trot plunge collapse fire fair meet storm crash drowning ceremony concert wedding funeral marathon graduation",
);

const colors =
  "red|blue|green|yellow|purple|pink|orange|black|white|gold|golden|silver|turquoise|teal|lime|camo|rainbow|zebra[- ]print|leopard[- ]print|hot[- ]pink|neon|matte black|cherry[- ]red|rusted|rusty|vintage|antique|custom|homemade|souped[- ]up|lifted|wrapped|painted|bedazzled|sparkly|glittery";
const ride =
  /^(?:hearse|truck|pickup|bike|bicycle|tricycle|trike|unicycle|moped|vespa|van|minivan|limo|limousine|jeep|corvette|cadillac|mustang|harley|motorcycle|scooter|golf cart|tractor|combine|firetruck|ambulance|ice cream truck|bus|rv|camper|airstream|bug|beetle|hummer|lowrider|monster truck|wagon|horse|mule|donkey|wheelchair|walker|rollator|cane|boat|kayak|skateboard|rollerblades|hat|fedora|sombrero|cowboy hat|boots|crocs|cape|kilt|wig|mohawk|mullet|beard|mustache|handlebar mustache|braid|afro|parrot|iguana|snake|pig|goat|llama|raccoon)$/;

const part =
  "hand|hands|finger|fingers|thumb|arm|leg|foot|feet|toe|toes|ear|ears|nose|eye|eyes|head|hair|beard|braid|tongue|lip|lips|eyelid|eyelids|eyebrow|nostril|chin|cheek|scalp|face|neck|wrist|ankle|knee|elbow|shoulder|pants|sleeve|shirt|tie|necklace|hoodie|scarf|skirt|dress|wedding dress|sari|hijab|robe|cassock|dreads|ponytail|testicle|penis|butt";
/** "her scarf got caught in the escalator", "caught his beard in the drill". */
const caught = new RegExp(
  `\\b(?:(?:whose|his|her|their|the|a|one) (?:left |right |own |ring |index |middle |pinky |long )?(?:${part}) (?:was |were |had |just |somehow |accidentally )?(?:went|got|caught|stuck|sucked|pulled|ended up|landed|vs\\.?|versus|met|wedged|trapped|tangled|impaled|frozen|glued|stapled|nailed|ran|gone|slipped|slid)(?: (?:caught|stuck|sucked|pulled|run over|stepped on|slammed|tangled|wedged|trapped|bitten|cut|torn|ripped|chewed))?(?: (?:up|right|all the way|off|out))? (?:in|into|through|under|on|onto|inside|between|by|to|with|against|over)(?: (?:a|an|the|his|her|their|my|our|some))? (?:[a-z'-]{2,14} ){0,3}[a-z'-]{3,14}|(?:caught|got|stuck|slammed|shut|put|ran|drove|shot|dropped|glued|stapled|nailed|superglued|zipped|cut|sawed|chopped|tore|ripped|bit|blew|burned) (?:his|her|their) (?:left |right |own |ring |index |middle |pinky |big |long |wedding )?(?:${part}|${part} (?:finger|toe|lobe|tip)) (?:off |open |clean off |shut |stuck |together )?(?:at|in|into|through|under|on|onto|inside|between|with|to|off)(?: (?:a|an|the|his|her|their|my|some))? (?:[a-z'-]{2,14} ){0,3}[a-z'-]{3,14}|lost (?:a|an|his|her|their|two|three|four|both|all|half|part of|the tip of) (?:[a-z'-]{2,10} ){0,3}(?:${part}) (?:to|in|on|at|off|during|from)(?: (?:a|an|the|his|her))? (?:[a-z'-]{2,14} ){0,2}[a-z'-]{3,14}(?: (?:on|at|in|off|near) (?:the )?[a-z'-]{3,14})?|(?:holding|carrying|brought|brings|brought in|carried in|with) (?:his|her|their|the) own (?:[a-z'-]{2,12} ){0,2}(?:${part}|tooth|teeth|toenail|kidney stone|prosthetic)(?: in (?:a|an|the) (?:[a-z'-]{2,14} ){0,3}[a-z'-]{3,14})?)`,
  "g",
);
/** "swallowed their grillz", "ate a whole candle", "inhaled a whistle". */
const swallowed =
  /\b(?:swallowed|inhaled|aspirated|choked on|ate|snorted) (?:an?|the|his|her|their|my|our|someone's|two|three|four|five|six|\d{1,3}|half an?|(?:a )?whole) (?!(?:pill|pills|dose|meal|lot|breakfast|lunch|dinner|bit|little|few|word|pride|food|breath|day|night|time|week|year|month)\b)(?:[a-z'-]{2,14} ){0,3}?[a-z'-]{3,14}(?= (?:at|in|on|and|while|during|because|after|before|for|from|today|yesterday|last|this)\b|[.,!?;)]|$)/g;
/** Hurt by a force or creature without an article: "hit by lightning", "attacked by bees". */
const struck =
  /\b(?:hit|struck|attacked|stung|bitten|chased|trampled|mauled|swarmed|knocked (?:down|over|out)|run over|dragged) (?:twice |repeatedly |again )?by (?:lightning|fire ants|bees|wasps|hornets|yellow jackets|piranhas|geese|turkeys|cows|cattle|pigs|hogs|wolves|coyotes|crows|seagulls|falling (?:ice|debris|rocks?|trees?|branch(?:es)?|scaffold(?:ing)?)|(?:his|her|their) own [a-z'-]{3,14}(?: [a-z'-]{3,12})?|(?:his|her|their) (?:ex|ex-[a-z]{3,8}|sister|brother|mother|mother-in-law|wife|husband|boss|neighbor|cousin|twin|roommate|landlord)(?:'s [a-z'-]{3,14})?)(?: twice)?/g;
/** Creatures in, on or at them. */
const creature =
  /\b(?:live|dead|pet|stuffed|baby|whole|actual|small|giant|rabid|angry|wild)? ?(?:bat|bird|cockroach|roach|spider|tarantula|scorpion|snake|lizard|gecko|iguana|frog|toad|mouse|rat|squirrel|ferret|hamster|hedgehog|raccoon|possum|opossum|crab|lobster|crawfish|fish|eel|leech|maggots?|worm|moth|bee|wasp|tick|parrot|cockatoo|macaw|rooster|chicken|duck|goose|turtle|tortoise|monkey|goat|pig|piglet|lamb|pony|llama|alpaca|emu|ostrich|peacock|swan)s? (?:in|on|stuck to|attached to|hanging (?:off|from)|clamped (?:on|to)|latched on(?:to)?|tangled in|inside|under|up|did it|bit|attacked|pecked|ate|scratched|kicked|sat on|(?<!(?:spider|bee|wasp|tick|snake|bird|fish|cat|rat|mouse) )(?:bite|kick|attack|peck|sting)) ?(?:to |on )?(?:his|her|their|the|a)? ?(?:left |right )?(?:hair|ear|nose|beard|finger|toe|arm|leg|mouth|throat|shirt|pants|purse|hat|hood|hand|thumb|scalp|neck|shoulder|face|eye|eyelid|lip|nostril|butt|lap)?/g;

/** What few have won, done or been on: everybody there heard of it. */
const fame =
  /\b(?:w(?:on|inning|ins) (?:the |a |\$?[\d.,]+ ?(?:million|k)? (?:in|on|from) (?:the )?)?(?:lottery|lotto|powerball|mega ?millions|jackpot|scratch[- ]off|jeopardy|wheel of fortune|the price is right|survivor|the bachelor|american idol|the voice|masterchef|bake ?-?off|nobel|pulitzer|emmy|grammy|oscar|tony|heisman|state (?:title|championship)|olympic [a-z]{4,6}|miss [a-z]{4,12}|homecoming (?:king|queen)|prom (?:king|queen))|giant check|the guinness (?:book|record)|guinness world record|(?:his|her|their) (?:guest )?(?:appearance|stint|season|episode) on [a-z' ]{3,20}|(?:was|is|been) on (?:survivor|jeopardy|the bachelor|the bachelorette|american idol|the voice|shark tank|oprah|ellen|the price is right|wheel of fortune|love island|big brother|the great british bake off|queer eye|hoarders|cops|live pd|dateline|60 minutes|good morning america|the today show)|led (?:the|a) (?:high-speed )?(?:police )?chase|(?:robbed|held up|broke into|burned down|drove (?:his|her|a|the) [a-z]{3,10} (?:into|through)|crashed (?:his|her|a|the) [a-z]{3,10} (?:into|through)) (?:the|a|our) (?:[a-z'-]{3,14} ){0,2}[a-z'-]{3,14})\b/g;

/** "one of six families in the country", "the only glassblower in the county". */
const few =
  /\b(?:(?:exactly |only |just |maybe |the )?one (?:family|person|man|woman|kid|couple|household|child) (?:on|in|at) (?:this|the|our|all of) [a-z]{3,14}(?: with [a-z]{3,14})?|(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|\d{1,2}) (?:known |living |other )?(?:people|patients|families|kids|children|women|men|cases|persons|adults|humans)(?: (?:in|on|with) (?:the |this |our |all of )?[a-z]{3,14}(?: [a-z]{3,14})?)? (?:liv(?:e|es|ing) with|who have|are known to have|with (?:this|the same|her|his)|known to have|diagnosed with|have (?:this|it)|has (?:this|it))(?: (?:this|the|it))?(?: [a-z-]{3,16}){0,2}|(?:the )?one and only (?:[a-z-]{3,14} ){0,2}[a-z-]{3,16}(?: (?:at|in|on|of|for) (?:the |our |this )?[a-z'-]{3,16}(?: [a-z]{3,14})?)?|(?:the |our |this (?:town|county|state|valley|island)'s |the (?:town|county|state|valley|island)'s )?(?:only|first|last|oldest|youngest) (?!(?:time|thing|one|day|week|visit|dose|session|patient|person|way|reason|option|surgery|procedure|chemo|infusion|appointment|case|baby|child|kid|shift|shot|steps?|year|month|hour|choice|hope|question|problem|concern|regret|part|night|name|few|two|three|line|trimester|responders?|aid|born|floor|hand|degree)\b)(?:(?:female|male|black|gay|trans|deaf|blind|living|surviving|remaining|licensed|full-time|female-owned|woman|hispanic|native) ){0,2}(?:[a-z-]{3,14} ){0,2}[a-z-]{3,16} (?:in|on|at|for|within|left in|around) (?:the |our |this |all of |a )?(?:[a-z'-]{3,14} )?(?:town|county|state|valley|island|village|city|area|region|district|school|department|tribe|miles|port|harbor|company|parish|league|squad|team|country|panhandle|delta|reservation|rez|crew|class|company|plant|mine|mill|coast|river|lake|mountain|[a-z]{4,14} county))\b/g;

/** The author's helpers and theirs: "our hygienist's little boy", "Dr. Lee's mom". */
const staffKin =
  /\b(?:(?:our|my|the|front desk|one of our|a) ?(?:very own |own |lead |new |beloved |favorite |sweet |amazing )?(?:receptionist|hygienist|nurse|nurses|assistant|medical assistant|ma|tech|scribe|biller|office manager|manager|secretary|coworker|co-worker|colleague|partner|boss|attending|resident|fellow|intern|janitor|security guard|front desk|charge nurse|scheduler|pharmacist|therapist|doctor|doc|dr\.?)s?(?: [a-z'-]{2,14})?'s?|front desk [a-z]{2,14}'s|nurse [a-z]{2,14}'s|dr\.? [a-z'-]{2,16}'s|(?:my|our) (?:neighbor|landlord|kid's teacher|boss|pastor|mailman|hairdresser|dentist|ex|coworker|mother-in-law|friend|best friend|roommate)'s) (?:own |little |older |younger |new |ex-|late |\d{1,2}[- ]?(?:yo|year[- ]old) )?(?:husband|wife|spouse|partner|boyfriend|girlfriend|fiance|fiancee|son|daughter|kid|kiddo|toddler|baby|boy|girl|mom|mother|mama|dad|father|grandma|grandmother|nana|grandpa|grandfather|sister|brother|twin|aunt|uncle|cousin|niece|nephew|ex|in-laws|mother-in-law|father-in-law)\b/g;
const staffKinIdle =
  /\b(?:birthday|wedding|baby shower|engaged|married|graduat|maternity|leave|new baby|congrat|recipe|baked|made us|cookies|brought us)\b/;

/** Kin, or another, who works beside the author: "the other twin is also a clinician in this building". */
const worksHereToo =
  /\b(?:(?:other )?twin|wife|husband|spouse|partner|mother|mom|father|dad|sister|brother|son|daughter|cousin|ex|girlfriend|boyfriend|roommate|best friend|one|who) (?:is|was) (?:also )?(?:an? |our |the |one of our )?(?:[a-z]{3,12} )?(?:clinician|nurse|doctor|surgeon|therapist|dentist|hygienist|resident|attending|pharmacist|tech|aide|receptionist|chaplain|janitor|secretary|colleague|provider) (?:here|upstairs|downstairs|(?:in|at|on) (?:this|our|my) [a-z]{3,12}|down the hall)\b|\b(?:wife|husband|spouse|partner|mother|mom|father|dad|sister|brother|son|daughter|cousin|ex|twin) (?:also )?works (?:here|upstairs|downstairs|with (?:me|us)|down the hall|(?:in|at|on) (?:this|our|my) [a-z]{3,12})\b/g;

/** What patients do, or anybody: tells no one apart. */
const ordinaryVerb =
  /^(?:came|comes|coming|had|has|have|was|is|isn't|wasn't|are|were|told|tells|said|says|asked|asks|called|calls|needed|needs|wanted|wants|got|gets|cried|cries|thanked|hugged|walked|walks|refused|refuses|missed|left|leaves|lost|fell|falls|died|presented|presents|couldn't|can't|didn't|doesn't|won't|wouldn't|cannot|could|can|would|will|might|may|keeps|kept|waited|thinks|thought|swore|swears|brought|brings|gave|made|makes|started|starts|stopped|stops|finished|rang|takes|took|sees|saw|seen|feels|felt|just|finally|never|always|still|loves|loved|survived|trusted|sent|showed|shows|does|did|went|goes|looked|looks|been|being|i|we|you|he|she|they|your|my|a|an|no|chronic|severe|back|neck|knee|hip|bad|high|low|type|stage|whom|actually|really|also|only|then|pain|cancer|diabetes|anxiety|depression|hates|hated|knows|knew|believed|believes|put|puts|let|lets|held|hold|holds|stayed|stays|sat|sits|slept|sleeps|woke|wakes|smiled|laughed|laughs|emailed|texted|messaged|needed|failed|fails|tried|tries|used|uses|lives|lived|works|worked|yelled|screamed|threw|spent|spends|responded|recovered|recovers|turned|turns|tested|checked|changed|stood|read|before|above|next|last|first|whose|which|here|there|across|inside|outside|room|bed|bay|the|her|his|their|our)$/;
/**
 * Details of one person that the parts of a phrase tell, whatever its words: the work and what narrows it, the one who
 * holds it, an occasion all were at, a ride or mark nobody else has, a way to be hurt, who they are to the staff, and
 * the author's own hint that readers know. Callers ask whose they are.
 */
export const personDetails = defineFact("personDetails", (draft): readonly TellingDetail[] => {
  const found: TellingDetail[] = [];
  const add = (start: number, end: number, kind: TellingDetail["kind"], points: number, unique = false) => {
    const sentence = sentenceAt(draft, start);
    const text = draft.plain
      .slice(start, Math.min(end, sentence.end))
      .replace(timeTail, "")
      .replace(/[\s,.'-]{1,8}$/, "");
    if (text.length >= 3)
      found.push({ start, end: start + text.length, kind, points, ...(unique && { unique }) });
  };

  const told = draft.get(toldPerson);
  for (const phrase of draft.get(humanPhrases)) {
    if (phrase.kind !== "kin" && (!told.isOne || told.phrases.has(phrase.start))) {
      const known = knownBy(draft, phrase);
      if (known !== undefined) add(phrase.start, known, "event", 2, true);
    }
  }
  for (const phrase of draft.get(humanPhrases)) {
    if (told.isOne && !told.phrases.has(phrase.start)) continue;
    if (phrase.kind !== "common" && phrase.kind !== "rare") continue;
    if (!isTheWorker(draft, phrase)) continue;
    const said = draft.lower.slice(phrase.core, phrase.end);
    const isHolder = isOneHolder(phrase);
    const sentence = sentenceAt(draft, phrase.start);
    if (isHolder && inOffice.test(draft.lower.slice(sentence.start, sentence.end))) continue;
    const isNarrow = phrase.isNarrowed && !wide.test(said);
    const points = phrase.kind === "rare" || isNarrow || isHolder ? 2 : 1;
    const isDefinite = /^(?:the|our|this|that)$/.test(phrase.determiner);
    // "The calliope player", "a cheesemonger": few towns have two.
    const isFew =
      (isNarrow && isDefinite) ||
      (phrase.kind === "rare" &&
        !seldom.has(phrase.head) &&
        (phrase.determiner !== "" ||
          isNarrow ||
          /^(?:,| (?:with|who|from|in (?:his|her)|whose)| -)/.test(
            draft.lower.slice(phrase.end, phrase.end + 12),
          )));
    add(
      phrase.core,
      phrase.end,
      "occupation",
      points,
      isHolder || (isFew && !/^(?:her|his|their)$/.test(phrase.determiner)),
    );
  }

  for (const phrase of draft.get(humanPhrases)) {
    if (phrase.kind !== "person" || !phrase.isNarrowed || phrase.head === "family") continue;
    if (!told.phrases.has(phrase.start)) continue;
    if (phrase.between.some((word) => ordinaryEpithet.has(word))) continue;
    if (
      phrase.determiner === "" &&
      !/(?:^|[.!?:\n]\s{0,2}|\b(?:on|from|with|about|update|of|for|and|so|saw|treated) )$/.test(
        draft.lower.slice(Math.max(0, phrase.core - 10), phrase.core),
      )
    )
      continue;
    add(phrase.core, phrase.end, "event", 2, true);
  }

  for (const [start, end, isKnown] of occasionsIn(draft)) add(start, end, "event", isKnown ? 2 : 1);
  for (const [start, end] of ridesIn(draft)) add(start, end, "object", 1);

  const scan = (
    regex: RegExp,
    kind: TellingDetail["kind"],
    points: number,
    unique = false,
    except?: RegExp,
  ) => {
    for (const match of matches(draft, regex, "lower")) {
      if (except) {
        const sentence = sentenceAt(draft, match.start);
        if (except.test(draft.lower.slice(sentence.start, sentence.end))) continue;
      }
      const lead = /^\s+/.exec(match.text)?.[0].length ?? 0;
      add(match.start + lead, match.end, kind, points, unique);
    }
  };
  scan(caught, "mechanism", 2, true);
  scan(swallowed, "mechanism", 2, true);
  scan(struck, "mechanism", 2, true);
  scan(creature, "mechanism", 2, true);
  scan(fame, "event", 2, true);
  scan(few, "rare", 2, true);
  scan(staffKin, "family", 3, true, staffKinIdle);
  scan(worksHereToo, "family", 3, true);
  scan(onBoard, "occupation", 2, true);
  scan(fromLife, "family", 2, true);
  scan(rarePet, "object", 2, true);
  scan(ownPet, "object", 2, true);
  scan(tiedTo, "family", 2, true);
  scan(uprooted, "family", 1);
  scan(aired, "event", 2, true);
  scan(cameBy, "object", 1);
  scan(inCar, "object", 2, true);
  for (const cue of draft.get(recognitionCues))
    add(cue.start, cue.end, "event", cue.isPerson ? 2 : 1, cue.isPerson);
  return found;
});

/** "The florist who did my wedding", "the groom from that wedding cake video": the end of what singles them out. */
function knownBy(draft: Draft, phrase: HumanPhrase): number | undefined {
  if (!/^(?:the|that|this|our|my|a|an)$/.test(phrase.determiner)) return undefined;
  if (/^(?:patient|pt|client|someone|somebody|person|one)$/.test(phrase.head)) return undefined;
  if (/\bas $/.test(draft.lower.slice(Math.max(0, phrase.start - 3), phrase.start))) return undefined;
  const after = draft.lower.slice(phrase.end, phrase.end + 90);
  const served = serves.exec(after);
  if (served) return phrase.end + served[0].length;
  if (!/^(?:the|that|this|our)$/.test(phrase.determiner)) return undefined;
  const stands = standsAt.exec(after);
  if (stands) return phrase.end + stands[0].length;
  const from = comesFrom.exec(after);
  if (from) return phrase.end + from[0].length;
  const who = does.exec(after);
  if (who && !ordinaryVerb.test(who[1]!.replace(/'s$/, "")) && !who[1]!.endsWith("ing")) {
    const cut = who[0].search(
      / (?:and|but|so|because|bc|is|was|has|had|came|comes|needs|told|said|just|finally|dying)\b/,
    );
    return phrase.end + (cut > 8 ? cut : who[0].length);
  }
  return undefined;
}

/** Known to the author or the town by what they do for them. */
const serves =
  /^,? (?:who|that) (?:did|does|made|makes|cuts|cut|taught|teaches|sold|sells|fixed|fixes|married|coached|coaches|grooms|delivers|delivered|painted|built|baked|bakes|catered|photographed|officiated|plows|mows|walks|drives) (?!(?:me|us) (?:over|off|in|up|out|back|to)\b)(?:my|our|me|us|half|everyone's|everybody's|the whole|all our|the town's)(?: [a-z'-]{2,14}){0,3}/;
const comesFrom =
  /^ from (?:the|that|those|this|last (?:night|week|month|year)'s|(?:yesterday|saturday|sunday|friday)'s) (?!(?:ed|er|icu|nicu|picu|unit|floor|ward|clinic|lab|or|office|front|pharmacy|hospital|other|next|same|first|second|last|start|beginning|moment|day|weekend|night|morning|waist|neck|state|city|area|south|north|east|west|world|top|bottom)\b)(?:[a-z0-9'&-]{2,16} ?){1,4}/;
const does = /^ (?:who(?:'s|se)?|that) ([a-z']{2,14})(?! (?:me|us|my|our)\b)(?: [a-z0-9$'-]{1,16}){2,8}/;

/** "the Mill Road bus wreck", "the church's bake sale": where the head is an occasion. */
function* occasionsIn(draft: Draft): Generator<readonly [number, number, boolean]> {
  const list = draft.get(words);
  for (let at = 1; at < list.length; at++) {
    const word = list[at]!;
    if (word.kind !== "word" || !occasions.has(word.lower)) continue;
    let first: Word | undefined;
    let isNamed = false;
    let between = 0;
    for (let back = at - 1; back >= 0 && at - back <= 6; back--) {
      const other = list[back]!;
      const gap = draft.plain.slice(other.end, list[back + 1]!.start);
      if (gap !== " " && gap !== "-" && gap !== "") break;
      if (/^(?:the|that|our|this|her|his|their)$/.test(other.lower) || /[a-z]'s$/.test(other.lower)) {
        first = other;
        isNamed ||= /[a-z]'s$/.test(other.lower);
        // "the church's bake sale" begins at its own determiner.
        const before = list[back - 1];
        if (isNamed && before && /^(?:the|that|our)$/.test(before.lower)) first = before;
        break;
      }
      if (other.kind !== "word" && other.kind !== "number") break;
      if (/^(?:a|an|of|in|on|at|to|for|and|or|is|was|i|we|you|no|any|every|my)$/.test(other.lower)) break;
      between++;
    }
    if (!first) continue;
    if (everyday.has(word.lower) && between === 0 && !isNamed) continue;
    const tail = /^ (?:on|in|at|off|near|of) (?:the )?[A-Z0-9][\w'-]{1,16}(?: [A-Z][\w'-]{1,14})?/.exec(
      draft.plain.slice(word.end, word.end + 48),
    );
    yield [
      first.start,
      word.end + (tail?.[0].length ?? 0),
      isNamed ||
        between > 0 ||
        tail !== null ||
        /^(?:rodeo|shooting|verdict|stampede|derailment|pileup|heist|standoff|manhunt)$/.test(word.lower),
    ];
  }
}

const colored = new RegExp(`^(?:${colors})$`);

/** "a purple hearse", "her hot-pink walker". */
function* ridesIn(draft: Draft): Generator<readonly [number, number]> {
  const list = draft.get(words);
  for (let at = 0; at + 1 < list.length; at++) {
    const color = list[at]!;
    if (color.kind !== "word" || !colored.test(color.lower)) continue;
    for (let size = 1; size <= 3; size++) {
      const last = list[at + size];
      if (!last || last.kind !== "word") break;
      const noun = draft.lower.slice(list[at + 1]!.start, last.end);
      if (!ride.test(noun)) continue;
      yield [color.start, last.end];
      break;
    }
  }
}
