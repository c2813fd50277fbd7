import { defineFact, type Draft } from "@/lib/engine/draft";
import { compile, matches } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { countries, demonyms, ethnicities, religions, worldCities } from "@/lib/lexicon/places-world";
import { usPlaces, usStateAbbreviations, usStates, wordlikePlaces } from "@/lib/lexicon/places-us";

/**
 * Geography below a State (45 CFR 164.514(b)(2)(i)(B)). `address` is a street address or a post box, `postcode` a ZIP
 * code whole or cut short, `room` a bed, bay or room of a ward, `road` a named road or route, `locality` a city, county,
 * town or neighborhood, `facility` a named hospital, school, church, shop or other house, `small-town` a place told by
 * its size ("a town of 900").
 */
export type PlaceKind = "address" | "postcode" | "room" | "road" | "locality" | "facility" | "small-town";

export interface Place extends Span {
  readonly kind: PlaceKind;
  /** A ZIP code cut short ("787xx"): lesser, and the three-digit rule of the Census applies. */
  readonly truncated?: boolean;
  /** For a locality: how it stands to the person. "origin" ("from Harlan"), "attribute" ("a Boise firefighter"), "in" ("in Yakima"), "named" otherwise. */
  readonly stands?: "origin" | "attribute" | "in" | "named";
  /** The words that may be cut together with it: "from Harlan", "of Okanogan County". */
  readonly phrase?: Span;
}

// ---------------------------------------------------------------- addresses

const suffix =
  "street|st|avenue|ave|av|boulevard|blvd|road|rd|drive|dr|lane|ln|court|ct|circle|cir|place|pl|parkway|pkwy|highway|hwy|terrace|ter|trail|trl|way|square|sq|loop|alley|crossing|xing|run|pike|turnpike|cove|bend|ridge|row|path|plaza|park|point|pt|hollow|extension|broadway|route|rte|commons|landing|pass|mews|close|crescent|cres|gardens|grove|heights|hill|walk|wharf|esplanade|mall";
const sureSuffix =
  "street|st|avenue|ave|boulevard|blvd|road|rd|lane|ln|parkway|pkwy|terrace|circle|cir|court|drive|highway|hwy";
const unit =
  "(?:[,.]?[ \\n]{0,3}(?:[Aa]pt|APT|[Aa]partment|[Uu]nit|[Ss]uite|[Ss]te|#|[Nn]o|[Bb]ldg|[Ff]loor|[Ll]ot|[Tt]rlr|[Rr]m)\\.?[ #]{0,2}\\d{0,5}[A-Za-z]?\\b)?";
const cityStateZip =
  "(?:[,.]?[ \\n]{1,3}(?:[A-Z][\\p{L}'.-]{1,20} ?){1,3},?[ \\n]{1,3}[A-Z]{2}\\.?(?:[ \\n]{1,3}\\d{5}(?:-\\d{4})?)?(?!\\w))?";

/** "218 Willow Creek Dr", "1400 N. Lakeside Pkwy, Suite 210, Springfield, IL 62704", "45 5th Ave". */
const streetAddress = compile(
  `(?<![\\w$.,/#-])\\d{1,6}[A-Za-z]? (?:(?:[NSEW]|[NS][EW]|North|South|East|West)\\.? )?(?:(?:\\p{Lu}[\\p{L}'.-]{0,20}|\\d{1,3}(?:st|nd|rd|th)) ){1,4}?(?:${titled(suffix)})(?![\\p{L}\\d'])\\.?(?: (?:N|S|E|W|NE|NW|SE|SW)\\b\\.?)?${unit}${cityStateZip}`,
  "gu",
);
/** The same without capitals, where the suffix is sure and the words between are no sentence: "1420 orchard ln". */
const lowerAddress = compile(
  `(?<![\\w$.,/#-])\\d{1,6} (?:[nsew]\\.? )?(?!(?:in|on|at|the|of|to|for|a|an|and|or|our|my|more|new|other|days?|weeks?|years?|months?|hours?|patients?|pts?|mg|ml|mm|cm|level|levels|hr|min|feet|miles?)\\b)[a-z'-]{3,20} (?:(?!(?:in|on|at|the|of|to|for|a|an|and|or)\\b)[a-z'-]{2,20} ){0,2}?(?:${sureSuffix})(?![\\w'])\\.?${unit}`,
  "gi",
);
/** "P.O. Box 149", "PSC 6293, Box 8158", "RR 2 Box 15". */
const box =
  /\b(?:p\.? ?o\.? box|post office box|psc \d{1,5},? box|unit \d{1,5},? box|rr ?#?\d{1,3},? box) ?#?\d{1,6}(?:[ \n,]{1,3}(?:apo|fpo|dpo) (?:aa|ae|ap) \d{5})?/gi;
/** "28245 Puruntie 82 Apt. 595": a house and a unit tell an address whatever the street's language. */
const unitAddress =
  /(?<![\w$.,/#-])\d{1,6} [\p{L}\d][\p{L}\d.,'° -]{2,44}?[,.]?[ \n]{1,4}(?:apt|apartment|unit|suite|ste)\.? ?#?\d{1,6}[a-z]?\b/giu;
/** Streets named in front or by an ending: "Via Franscini 71", "Rua do Arenque 1634", "Søndergade 52", "Kiannonkatu 98". */
const foreignAddress =
  /(?<![\p{L}\d])(?:\d{1,6} )?(?:(?:rua|rue|via|viale|calle|avenida|avenue|av\.|carrera|camino|paseo|plaza|praça|ul\.|ulica|strada|piazza|corso|chemin|impasse|jalan|jl\.) (?:\p{L}[\p{L}'.-]{0,20} ){1,4}\d{1,5}|\p{Lu}[\p{L}.-]{2,24}(?:straße|strasse|str\.|gasse|weg|platz|gatan|vägen|gata|gade|vej|veg|katu|tie|kuja|straat|laan|plein|utca|tér|stíg|gaten|vejen|stræti|straeti|götu) \d{1,5})[a-z]?(?![\p{L}\d])/giu;

function titled(source: string): string {
  // "CT", "ST" and "DR" in capitals are a scan, a segment and a degree; a street's suffix has small letters.
  return source
    .split("|")
    .map(
      (word) => `[${word.charAt(0).toUpperCase()}${word.length > 3 ? word.charAt(0) : ""}]${word.slice(1)}`,
    )
    .join("|");
}

// ---------------------------------------------------------------- ZIP codes

const stateCodes =
  "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR";
const labelledZip =
  /\b(?:zip(?: ?codes?)?|postal codes?|post ?codes?)(?: (?:is|are|of|starting(?: with)?|beginning(?: with)?|prefix))?[: #]{1,3}(?<value>\d{2,5}[x*]{0,3}(?:[- ]\d{2,4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?![\w%])/gi;
const zipBehind =
  /(?<![\w$.,/#-])(?:the )?(?<value>\d{5}(?:-\d{4})?|\d{3}(?:x{2}|\*{2}|--))s? (?:zip(?: ?codes?)?|area|zips|region|prefix)\b/gi;
const cutZip = /(?<![\w$.,/#-])(?:the )?(?<value>\d{3}(?:[xX]{2}|\*{2}))(?!\w)/g;
const areaZip = /\b(?:from|in|around|of) the (?<value>\d{3}|\d{5}) (?:area|zip|region|prefix)\b/gi;
const stateZip = compile(`(?<![\\w])(?:${stateCodes}),? (?<value>\\d{5}(?:-\\d{4})?)(?![\\w,%]|\\.\\d)`, "g");
/** A bare five-digit number behind a word of place: "73F from 59311", "lives in 59311". A code, a count and a price have other words before them. */
const bareZip =
  /\b(?:from|in|near|lives? in|living in|out of|outside|around|commut\w{2,4} from|drov?e[sn]? (?:in )?from|drives from|travel\w{0,4} from) (?<value>\d{5}(?:-\d{4})?)(?![\w,%]|\.\d| (?:patients|people|cases|women|men|adults|children|participants|steps|to|unit|members|followers|dollars|miles|square))/gi;

// ---------------------------------------------------------------- rooms

/** "room 412", "bed 7", "rm 4B", "bay 2", "OR 3", "Room OR 3". A count of beds ("12 beds") and a floor are none. */
const room =
  /\b(?:(?:room|rm\.?|bed|bay|suite|cubicle|stall|hallway(?: bed)?|trauma(?: bay| room)?|exam(?: room)?|curtain|isolette|icu(?: bed| room)?)(?: (?:or|#|no\.?|number|ed|er|icu))? ?#?(?<number>\d{1,4}(?:-?[a-h])?|[a-h]\d{1,3}|[a-h](?=[ .,!?)]|$)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|(?:in|from|to) or ?#?\d{1,2}|in (?<bare>\d{1,4}-?[A-H]))(?![\w%]|[.,]\d|-bed|[- ](?:mg|week|day|star|year|point|minute|hour|patients|people|pm|am|percent|of))/gi;

// ---------------------------------------------------------------- roads

const road =
  /\b(?:(?:on|off|along|down|near) )?(?:(?:route|rte?\.?|highway|hwy\.?|interstate|state road|county road|cr|sr|us|farm road|fm|i)[ -]?(?<number>\d{1,4})(?: (?:north|south|east|west|[nsew]b?)\b)?|(?<named>(?:[A-Z][a-z'-]{2,20} ){1,2}(?:Street|St|Avenue|Ave|Boulevard|Blvd|Road|Rd|Lane|Ln|Court|Ct|Circle|Cir|Terrace|Pkwy|Parkway|Turnpike|Expressway|Freeway|Bridge|Overpass|Exit)\b\.?))(?![\w%]|\.\d)/gi;

// ---------------------------------------------------------------- facilities

const name =
  "(?:(?:St\\.?|Saint|Mt\\.?|Mount|Fort|Ft\\.?|San|Santa|La|Los|El|The|Our Lady of)[ ])?\\p{Lu}[\\p{L}'.&-]{1,20}(?: (?:of|the|and|&|at|de) (?=\\p{Lu}))?(?: \\p{Lu}[\\p{L}'&-]{1,20}){0,3}";
const facilityHead =
  "Hospital|Hosp|Medical Cent(?:er|re)|Med(?:ical)? Ctr|Health Cent(?:er|re)|Cancer Cent(?:er|re)|Trauma Cent(?:er|re)|Surgery Cent(?:er|re)|Birth(?:ing)? Cent(?:er|re)|Infirmary|Hospice|Clinic|Burn Unit|ED|ER|ICU|NICU|PICU|L&D|Nursing Home|Rehab|Manor|Assisted Living|Care Center|Memory Care|VA|Elementary(?: School)?|Primary School|Middle School|Junior High|High(?: School)?|Prep|Academy|Preschool|Daycare|College|University|Univ|State University|Church|Parish|Temple|Synagogue|Mosque|Chapel|Baptist|Methodist|Lutheran|Fire (?:Station|Department|Dept)|Police (?:Department|Dept)|PD|Sheriff's (?:Office|Department)|County Jail|Jail|Prison|Correctional(?: (?:Facility|Institution))?|Detention Cent(?:er|re)|Penitentiary|Library|Diner|Cafe|Café|Bakery|Grill|Tavern|Pub|Bar|Inn|Motel|Hotel|Casino|Market|Grocery|Deli|Barn|Dairy|Farms?|Ranch|Mill|Mine|Refinery|Plant|Brewery|Gym|YMCA|Rec Center|Community Center|Golf (?:Club|Course)|Country Club|Speedway|Raceway|Ski Resort|Resort|State Park|Fairgrounds|Rodeo|Air Force Base|AFB|Army Base|Base|Barracks|Airport|Marina|Stadium|Arena|Mall|Walmart|Towers|Apartments|Trailer Park|Estates|Projects|Shelter|Legion|VFW(?: Post)?|Rotary|Elks Lodge|Masonic Lodge|Food Bank";
const facility = compile(`(?<![\\p{L}@#])${name} (?:${facilityHead})(?![\\p{L}])(?:'s)?`, "gu");
/** "St. Brendan's", "Saint Bruno's", "Our Lady of Mercy": a saint in the possessive is a hospital, a church or a school. */
const saint =
  /(?<![\p{L}@#])(?:St\.?|Saint|Sts\.?|Our Lady of|Mercy|Sacred Heart|Holy (?:Cross|Family|Name|Spirit)|Good Samaritan|Mount|Mt\.?) ?\p{Lu}?[\p{L}'-]{0,20}'s(?! (?:wort|disease|syndrome|sign|test|Day|day|dance|vitus|fire))/gu;
const academic =
  /\b(?:UAB|UCLA|UCSF|UCSD|UPMC|MGH|BWH|BIDMC|NYU(?: Langone)?|MUSC|UNC|UVA|VCU|OHSU|UTSW|UNMC|KUMC|LSU|OSU|UIC|UMich|UMass|UPenn|HUP|CHOP|MSKCC|UTMB|UNM|UofL|UK HealthCare|IU Health|Harborview|Bellevue|Parkland|Grady|Cook County|Ben Taub|Elmhurst|Lincoln Hospital|Jackson Memorial|Mass General|Brigham|Cedars(?:-Sinai)?|Mount Sinai|Mayo|Cleveland Clinic|Johns Hopkins|Duke|Vanderbilt|Emory|Kaiser|Banner|Ochsner|Geisinger|Intermountain)\b/g;

// ---------------------------------------------------------------- localities

const cityName =
  "(?:(?:St\\.?|Saint|Mt\\.?|Mount|Fort|Ft\\.?|San|Santa|Santo|Los|Las|La|El|New|North|South|East|West|Lake|Port|Cedar|Pine|Grand|Little|Big|Old|Upper|Lower|Le|Des|Du|Eau|Baton|Palm|Long|Green|Red|White|Black|Silver|Bear|Eagle|Coal|Rock|Twin|Oak|Elk|Glen|Spring) )?\\p{Lu}[\\p{L}'-]{2,20}(?: (?:City|Hollow|Corners?|Crossing|Landing|Falls|Springs|Beach|Creek|Bluff|Hills?|Heights|Park|Ridge|Rapids|Lake|River|Island|Valley|Grove|Junction|Point|Mills?|Station|Center|Harbor|Bay|Haven|Rouge|Wayne|Worth|Collins|Forks|Rock|Cove|Corners|Landing|Town|Township|Village|Ixtat\\p{L}{1,4}))?";
/** "from Harlan", "in from Millsboro", "out of Pine Bluff", "lives in Yakima", "born in Dayton". */
const origin = compile(
  `\\b(?<phrase>(?:who )?(?:off|from|out of|hails from|native of|outside(?: of)?|near|lives? (?:in|near|outside)|living in|lived in|resident of|based in|raised in|moved here from|commutes from|drove (?:in )?(?:\\d{1,2} (?:hours|hrs) )?from|travell?ed from|flew in from|transferred from|visiting from|up from|over from|in from|down from|all the way from|back in|here in|over in|up in|down in|in|of|to) )(?<place>${cityName})(?:, ?(?<state>[A-Z]{2}|(?:New |North |South |West )?[A-Z][a-z]{3,12}))?(?![\\p{L}])`,
  "gu",
);
/** The same typed without capitals: only a listed town counts. */
const lowerOrigin =
  /\b(?<phrase>(?:from|out of|lives? (?:in|near)|living in|outside of|moved here from|near|in) )(?<place>[a-z][a-z'.-]{3,20}(?: [a-z][a-z'-]{2,20})?)(?!\p{L})/gu;
/** "a Reno delivery ward", "our Toledo unit": a listed town before a common noun. */
const article = compile(
  `\\b(?:a|an|the|our|my|this|that|local|favorite|retired|at a|another) (?<place>\\p{Lu}[\\p{L}'-]{3,20}(?: (?:Falls|Springs|City|Beach|Heights|Bluff|Creek))?) (?=[a-z]{3})`,
  "gu",
);
/** "Okanogan County", "Calloway county", "Jefferson Parish", "City of Dover". */
const county =
  /(?<![\p{L}@#])(?:\p{Lu}[\p{L}'-]{2,20} ){1,2}(?:[Cc]ounty|Parish|Township|Borough|Reservation|Pueblo|[Nn]eighborhood|[Vv]illage)(?!\p{L})(?! (?:Medical|Hospital|General|Health|Jail|Memorial|Regional))/gu;
/** "a town of 900", "a village of 300 people", "pop. 640", "a one-stoplight town". */
const smallTown =
  /\b(?:(?:a |the |our |this |her |his |their )?(?:\w{1,12} )?(?:town|village|hamlet|community|island|reservation|ranch|county|island town) (?:of|with) (?:about |around |only |just |barely |maybe |under |fewer than |less than |roughly |some )?(?<size>\d{1,3}(?:,\d{3})?|a few hundred|a few thousand|(?:one|two|three|four|five|six|seven|eight|nine) (?:hundred|thousand))(?: (?:people|souls|residents|folks|inhabitants))?|(?:population|pop\.?) (?:of )?(?<pop>\d{1,3}(?:,\d{3})?)|one[- ](?:stop ?light|horse|traffic[- ]light|light) town)(?!\w| ?%)/gi;

/** Occupations and persons whom a place name may qualify: "a Boise firefighter", "our favorite Georgetown yoga teacher". */
const personNoun =
  "(?:fire ?fighter|cop|police officer|officer|deputy|sheriff|mayor|teacher|principal|professor|coach|farmer|rancher|roofer|welder|plumber|electrician|mechanic|trucker|driver|bus driver|nurse|doctor|dentist|lawyer|attorney|judge|pastor|priest|rabbi|imam|chef|baker|barber|bartender|waitress|waiter|server|cashier|realtor|banker|accountant|engineer|miner|logger|fisherman|lobsterman|musician|singer|dancer|ballerina|artist|painter|sculptor|novelist|writer|reporter|anchor|journalist|librarian|paramedic|emt|pilot|mailman|mail carrier|postal worker|student|athlete|quarterback|runner|marathoner|cyclist|gymnast|swimmer|skier|golfer|wrestler|boxer|cheerleader|grandma|grandmother|grandpa|grandfather|mom|mother|dad|father|native|resident|man|woman|guy|lady|gentleman|girl|boy|teen|teenager|kid|couple|family|businessman|businesswoman|contractor|carpenter|mason|landscaper|veteran|vet|socialite|councilman|councilwoman|senator|influencer|florist|beekeeper|crop-duster|yoga teacher|yoga instructor|pilates instructor)";
const attribute = compile(
  `(?<![\\p{L}@#'])(?<place>${cityName}) (?:(?:yoga|middle school|high school|kindergarten|elementary|third grade|piano|music|dance|retired|volunteer|city|county|local|beloved|longtime|bus|cattle|dairy|wheat|corn|commercial|real estate|young|elderly|pregnant|single|stay-at-home|pizza|school|art|math|science|history|swim|football|basketball|soccer|tennis|golf|ski) ){0,2}${personNoun}s?(?![\\p{L}])`,
  "gu",
);
/** "guy from the Heights", "a kid from the Bronx", "from the East Side", "the Cedar-Riverside towers". */
const neighborhood =
  /\b(?:from|in|on|of|near|out of|over in|up in|down in) (?<place>the (?:(?:\p{Lu}[\p{L}'-]{2,20} ){0,2}(?:Heights|Hills|Flats|Bottoms|Projects|Gardens|Bronx|Loop|Mission|Castro|Tenderloin|Bowery|Valley|Delta|Ozarks|Panhandle|Village|Bluffs|Ward|District|Quarter|Hollow|Ridge|Reservation|Rez|Point|Shore|Estates|towers|Towers|projects|neighborhood|subdivision)|(?:North|South|East|West|Upper East|Upper West|Lower East)(?: [Ss]ide| End|end|side)|[A-Z][a-z]+[Ss]ide))(?!\p{L})/gu;

/** Regions larger than a State, and so free to say; States and countries have lists (164.514(b)(2)(i)(B) speaks of what is below a State). */
const regions = new Set(
  (
    "america|usa|us|u.s|united states|england|scotland|wales|britain|uk|gaza|europe|asia|africa|oceania|latin america|south america|central america|north america|the midwest|midwest|new england|appalachia|" +
    "the south|the west|the east|northeast|southwest|southeast|northwest|pacific northwest|the caribbean|caribbean|washington state|earth|heaven|god|christ|jesus"
  ).split("|"),
);

/** Capitalised words that follow such prepositions and are no place of residence. */
const notPlaces = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas thanksgiving easter halloween juneteenth ramadan " +
    "spring summer fall winter covid medicare medicaid hipaa cms fda cdc nih who va icu nicu picu ed er or pacu nyc la dc english spanish french german mandarin arabic portuguese hindi latin greek chinese american mexican canadian european asian african black white hispanic latino latina " +
    "facebook instagram twitter tiktok youtube linkedin reddit zoom google amazon netflix uber lyft costco walmart target starbucks tesla ford toyota nature lancet jama nejm bmj cochrane science cell spine pain neurology pubmed part case phase stage grade type class level group table figure day week year " +
    "our my his her their your the this that these those it we i you he she they a an and but or so because when while if what how why where who which there here then now not no yes all both each every some any most many few one two three four five six seven eight nine ten first second third last next " +
    "medicine surgery anesthesia anesthesiology radiology cardiology oncology dermatology pediatrics psychiatry orthopedics dentistry nursing pharmacy therapy physical occupational residency fellowship training clinic hospital school college university research practice private primary care urgent emergency department internal family general mr mrs ms dr doctor nurse pt patient mom dad god jesus lord " +
    "parkinson alzheimer crohn hodgkin marfan raynaud lyme bell ptsd adhd ocd add als ms copd chf afib bph ibs ibd uti dvt pe tia cva mi cad dm dm2 htn ckd esrd hiv hpv ra oa sle crps pots eds tmj tbi sci mri ct xray bmi a1c er botox ozempic wegovy humira"
  ).split(/[ |]+/),
);

/** Words behind a city's name that make it a scale, a brace, a trial, a cuisine or a team. */
const eponymBehind =
  /^(?:'s)?[ -](?:brace|classification|class|fracture|criteria|scale|score|index|cohort|study|trial|marathon|heart|method|protocol|guidelines?|consensus|declaration|accords?|agreement|disease|fever|syndrome|virus|style|pizza|cream pie|terrier|accent|bulldog|lager|needle|approach|technique|medical (?:school|journal)|university|press|times|post|tribune|globe|symposium|meeting|conference|congress|convention)\b/i;

const streetBehind =
  /^ (?:Street|Avenue|Ave|Boulevard|Blvd|Road|Rd|Lane|Ln|Drive|Court|Parkway|Terrace|Circle)\b/;

/** Conferences and travel, the author's own road, the practice's branches: a place but nobody's home. */
const elsewhere =
  /\b(?:landed in|flying to|flew to|heading to|headed to|off to|on my way to|arrived in|greetings from|live from|live in|back from|home from|reporting from|hello from|excited to be in|great to be in|here in \w{1,20} (?:for|at)|see (?:you|y'all|everyone|u|you all|you both) (?:all |there |both )?in|join (?:us|me) in|meet(?:ing)? in|conference|congress|symposium|summit|annual meeting|course in|cadaver lab|workshop|webinar|keynote|speaking (?:in|at)|presenting (?:in|at)|lecture|grand rounds|booth|poster|born and raised|(?:i|we) (?:was|were|grew|live|lived|moved|trained|studied|went|work|worked|practice|practiced|graduated)|i'm (?:from|originally|moving|based)|fellowship in|residency in|residency at|fellowship at|med school in|medical school|trained in|(?:now|currently|also) (?:seeing|accepting|serving|offering|open|available|enrolling|booking|hiring)|new (?:location|office|clinic)|(?:offices?|clinics?|locations?|branches|practice) in|serving|proudly serving|welcoming|moving to|coming soon to|opening in|open in|visit us|located in|study|trial|cohort|researchers|investigators|(?:our|the|my) team (?:in|from|at)|paper from|colleagues? (?:in|from|at)|friends? (?:in|from|at)|surgeons? (?:in|from|at)|docs? (?:in|from|at)|volunteers?|thinking of everyone|prayers? (?:for|to)|hospitals? in|legislature|senate|lawmakers|governor|court)\b/i;

/** Every place below a State, in order, none inside another. */
export const places = defineFact("places", (draft): readonly Place[] => {
  const { plain } = draft;
  const found: Place[] = [];
  const add = (place: Place) => {
    if (!found.some((other) => overlaps(other, place))) found.push(place);
  };
  if (/\d/.test(plain)) {
    for (const regex of [streetAddress, unitAddress, lowerAddress, box, foreignAddress])
      for (const m of matches(draft, regex))
        if (!isMeasure(m.text)) add({ start: m.start, end: trimEnd(plain, m), kind: "address" });
    for (const regex of [labelledZip, zipBehind, cutZip, areaZip, stateZip, bareZip])
      for (const m of matches(draft, regex)) {
        const value = m.groups.value ?? "";
        const at = m.start + m.text.indexOf(value);
        const digits = value.replace(/\D/g, "");
        const truncated = /[x*-]$/i.test(value) || (digits.length === 3 && regex === areaZip);
        if (isCode(plain, at)) continue;
        const start = regex === labelledZip ? m.start : at;
        add({
          start,
          end: regex === zipBehind || regex === areaZip ? m.end : at + value.length,
          kind: "postcode",
          ...(truncated && { truncated }),
        });
      }
    for (const m of matches(draft, room)) {
      if (m.groups.bare !== undefined && !/[A-H]$/.test(m.groups.bare)) continue;
      if (/^in or/.test(m.text) || / or \d/.test(m.text)) continue;
      const at = /^(?:in|from|to) /i.exec(m.text)?.[0].length ?? 0;
      add({ start: m.start + at, end: m.end, kind: "room" });
    }
    for (const m of matches(draft, smallTown)) {
      const size = Number((m.groups.size ?? m.groups.pop ?? "").replace(/\D/g, "") || "0");
      const article = /^(?:a|the|our|this|her|his|their) /i.exec(m.text)?.[0].length ?? 0;
      if (size < 20_000) add({ start: m.start + article, end: m.end, kind: "small-town" });
    }
  }
  for (const m of matches(draft, road)) {
    if (
      /^(?:i|us|cr|sr|fm)[ -]?\d/i.test(m.text.replace(/^(?:on|off|along|down|near) /i, "")) &&
      !isRoadCode(m.text)
    )
      continue;
    if (
      m.groups.named !== undefined &&
      (!/^[A-Z]/.test(m.groups.named) || /(?:[A-Z]{2}|^[A-Z][a-z]+ [a-z]+)\.?$/.test(m.groups.named))
    )
      continue;
    const lead = /^(?:on|off|along|down|near) /i.exec(m.text)?.[0].length ?? 0;
    if (m.groups.named !== undefined && lead === 0 && /\b(?:St|Ct|Exit|Bridge)\.?$/.test(m.text)) continue;
    add({
      start: m.start + lead,
      end: trimEnd(plain, m),
      kind: "road",
      phrase: { start: m.start, end: m.end },
    });
  }
  for (const m of matches(draft, lowerOrigin)) {
    const both = m.groups.place ?? "";
    const lead = m.groups.phrase ?? "";
    const place = usPlaces.entries.has(both) ? both : (both.split(" ")[0] ?? "");
    if (place.length < 5 || !isListedCity(place) || isLargeOrNone(place)) continue;
    if (lead === "in " && place.length < 6) continue;
    if (eponymBehind.test(plain.slice(m.start + lead.length + place.length, m.end + 20))) continue;
    const start = m.start + lead.length;
    add({
      start,
      end: start + place.length,
      kind: "locality",
      stands: lead === "in " ? "in" : "origin",
      phrase: { start: m.start, end: start + place.length },
    });
  }
  if (!/\p{Lu}/u.test(plain)) return found.sort((a, b) => a.start - b.start);
  for (const regex of [facility, saint])
    for (const m of matches(draft, regex)) {
      const start = m.start + leadingPlain(m.text);
      if (m.end - start < 5) continue;
      // A learned society is no house of the patient's.
      if (
        /^(?:American|National|International|Royal|World|European|Canadian|British) /.test(
          plain.slice(start, m.end),
        )
      )
        continue;
      add({ start, end: m.text.endsWith("'s") && regex === facility ? m.end - 2 : m.end, kind: "facility" });
    }
  for (const m of matches(draft, county)) {
    const start = m.start + leadingPlain(m.text);
    if (
      /^(?:This|The|Our|Her|His|My|Every|Each|Rural) (?:County|county|Parish|Village|village|neighborhood)$/.test(
        plain.slice(start, m.end),
      )
    )
      continue;
    add({ start, end: m.end, kind: "locality", stands: "named" });
  }
  for (const m of matches(draft, neighborhood)) {
    const place = m.groups.place ?? "";
    add({
      start: m.end - place.length,
      end: m.end,
      kind: "locality",
      stands: "origin",
      phrase: { start: m.start, end: m.end },
    });
  }
  for (const m of matches(draft, attribute)) {
    const place = m.groups.place ?? "";
    const at = leadingPlain(place);
    const kept = place.slice(at);
    if (!isPlace(kept) || notAttribute.has(kept.toLowerCase())) continue;
    add({ start: m.start + at, end: m.start + place.length, kind: "locality", stands: "attribute" });
  }
  for (const m of matches(draft, origin)) {
    let place = m.groups.place ?? "";
    // "From Elm Street": the street goes with its name.
    const street = streetBehind.exec(
      plain.slice(m.start + (m.groups.phrase ?? "").length + place.length),
    )?.[0];
    if (street !== undefined && m.groups.state === undefined) place += street;
    const lead = m.groups.phrase ?? "";
    const start = m.start + lead.length;
    const state = m.groups.state;
    const statedToo =
      state !== undefined &&
      (usStates.entries.has(state.toLowerCase()) ||
        (state === state.toUpperCase() && usStateAbbreviations.entries.has(state.toLowerCase())));
    const end = statedToo ? m.end : start + place.length;
    if (eponymBehind.test(plain.slice(start + place.length, start + place.length + 24))) continue;
    if (isLargeOrNone(place)) continue;
    // "Answers from Salesi, Hedda and the team": who sends them.
    if (
      /\b(?:answers?|greetings|hello|hi|love|hugs|regards|thanks|news|reports?|notes?|lessons?|quotes?|questions?|comments?|recipes?|gifts?|letters?|cards?|messages?|updates?|advice|tips?|words?|feedback|photos?|art|music|lunch|food|help|support|donations?) $/i.test(
        plain.slice(Math.max(0, m.start - 12), m.start),
      ) &&
      !isListedCity(place)
    )
      continue;
    // "The rep from Zenlo": a company.
    if (
      /\b(?:reps?|vendor|salesman|salesperson|sales team) $/i.test(
        plain.slice(Math.max(0, m.start - 14), m.start),
      )
    )
      continue;
    const firm =
      /^(?:who )?(?:from|out of|hails|native|outside|near|liv(?:e|ing)|resident|based|raised|moved|commutes|drove|travel|flew|transferred|visiting|up from|over from|in from|down from|all the way)/.test(
        lead,
      ) ||
      // "Marlene, 91, of Maple Hollow": set off behind a person, "of" says where they live.
      (/^of $/i.test(lead) && /[\d)],? $/.test(plain.slice(Math.max(0, m.start - 3), m.start)));
    // "in", "of" and "to" stand before anything capitalised: only a listed city counts there.
    if (!firm && !isListedCity(place)) continue;
    add({
      start,
      end,
      kind: "locality",
      stands: firm ? "origin" : "in",
      phrase: { start: m.start + lastPreposition(lead), end },
    });
  }
  for (const m of matches(draft, article)) {
    const place = m.groups.place ?? "";
    const end = m.end - 1;
    if (!isListedCity(place) || isLargeOrNone(place) || notAttribute.has(place.toLowerCase())) continue;
    if (eponymBehind.test(plain.slice(end, end + 24))) continue;
    add({ start: end - place.length, end, kind: "locality", stands: "attribute" });
  }
  for (const m of matches(draft, academic)) add({ start: m.start, end: m.end, kind: "facility" });
  return found.sort((a, b) => a.start - b.start);
});

/** "American firefighter", "Delta pilot", "Army veteran": qualities, employers and services, not homes. */
const notAttribute = new Set(
  "american mexican black white asian latino latina hispanic native indian chinese british irish italian german french korean japanese vietnamese filipino navajo cherokee delta united uber lyft amazon fedex ups usps navy army marine vietnam korea iraq afghanistan olympic nfl nba nhl mlb ncaa division catholic christian jewish muslim baptist mormon amish mr mrs ms dr nurse doctor happy sweet young old my our your his her the this that another every some any one gay trans straight holocaust".split(
    " ",
  ),
);

function isPlace(text: string): boolean {
  return !isLargeOrNone(text) && (isListedCity(text) || / /.test(text));
}

/** Whether a capitalised name is a town or city by the gazetteer or by its build ("Pine Bluff", "Fort Kent"). */
function isListedCity(text: string): boolean {
  const lower = text.toLowerCase();
  if (wordlikePlaces.entries.has(lower)) return false;
  return (
    usPlaces.entries.has(lower) ||
    worldCities.entries.has(lower) ||
    (/ /.test(lower) && cityBuild.test(lower))
  );
}

const cityBuild =
  /^(?:st\.?|saint|fort|ft\.?|san|santa|los|port|palm|baton) | (?:city|falls|springs|beach|creek|bluff|heights|rapids|grove|junction|harbor|forks)$/;

function isLargeOrNone(text: string): boolean {
  const lower = text.toLowerCase().replace(/'s$/, "");
  if (
    usStates.entries.has(lower) ||
    countries.entries.has(lower) ||
    demonyms.entries.has(lower) ||
    ethnicities.entries.has(lower) ||
    religions.entries.has(lower) ||
    regions.has(lower) ||
    notPlaces.has(lower)
  )
    return true;
  if (/^[A-Z]{2}$/.test(text) && usStateAbbreviations.entries.has(lower)) return true;
  const [first = ""] = lower.split(" ");
  return notPlaces.has(first) || (text === text.toUpperCase() && text.length <= 4);
}

/** Where "from", "in" or "near" begins: "flew in from Miami" keeps its verb when the place goes. */
function lastPreposition(lead: string): number {
  return Math.max(0, lead.search(/(?:out of|outside(?: of)?|from|near|in|of|to) $/));
}

/** Words before a name that a capital at a sentence's start drags along: "The", "Our", "From", "At". */
function leadingPlain(text: string): number {
  return (
    /^(?:(?:The|Our|My|His|Her|Their|Your|This|That|These|From|At|In|On|To|For|With|And|But|So|A|An|Another|Every|Some|Rough|Meet|Just|Thanks|Thank|Local|Former|Retired|Beloved|Farmer|Teacher|Young|Old|Sweet|Dear|Favorite|Happy|Night|Day|Case|Patient|Pt|When|After|Before|Since|Also|Only|Is|Was|If|As|Visit|Call|Welcome|Proud) )*/.exec(
      text,
    )?.[0].length ?? 0
  );
}

function trimEnd(plain: string, span: Span): number {
  let { end } = span;
  while (end > span.start && /[\s,]/.test(plain.charAt(end - 1))) end--;
  return end;
}

/** "5 Minute Way", "12 Month Run", "2 Head CT": a measure or a test in capitals, no house. */
function isMeasure(text: string): boolean {
  return (
    /^\d+ (?:Day|Days|Week|Weeks|Month|Months|Year|Years|Hour|Hours|Minute|Minutes|Mile|Miles|Step|Steps|Ways?|Tips?|Signs?|Things|Reasons|Patients?|New|Big|More|Percent|Level|Mg|Ml|Cervical|Lumbar|Head|Chest|Great|Easy|Simple|Top|Best|Common|Questions|Million|Thousand)\b/i.test(
      text,
    ) ||
    /\b(?:CT|ST|DR|PL)$/.test(text) ||
    /^\d+ (?:mg|mcg|ml|mm|cm|kg|mme|hz|khz|lb|lbs|yo|y\/o|[fmx]|of|in|on|to|for|by|and)\b/i.test(text)
  );
}

/** Codes of five digits are procedures, registers and prices. */
function isCode(plain: string, at: number): boolean {
  return /(?:cpt|hcpcs|code|codes|icd|ndc|pmid|npi|drg|icd-?10|modifier|bill(?:ed|ing)?|n ?=|model|ref|lot|\$|grant|abstract)(?:[ #:]|number|no\.?){0,3}$/i.test(
    plain.slice(Math.max(0, at - 20), at),
  );
}

function isRoadCode(text: string): boolean {
  return /\b(?:I-\d{1,3}|US[ -]\d{1,3}|CR[ -]?\d{1,4}|SR[ -]?\d{1,4}|FM[ -]\d{2,4})\b/.test(text);
}

/** Whether the place belongs to travel, a meeting, the author's own road or the practice's service area, by the words of its sentence. */
export function isElsewhere(draft: Draft, place: Span, within: Span): boolean {
  const text = draft.plain.slice(
    Math.max(within.start, place.start - 120),
    Math.min(within.end, place.end + 120),
  );
  return elsewhere.test(text);
}
