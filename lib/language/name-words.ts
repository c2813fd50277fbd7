import { givenNames, nicknames, wordlikeGivenNames } from "@/lib/lexicon/given-names";
import { countries, worldCities } from "@/lib/lexicon/places-world";
import { usPlaces, usStates } from "@/lib/lexicon/places-us";
import { surnames, wordlikeSurnames } from "@/lib/lexicon/surnames";
import { listedAs } from "./tags";

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Entries of the name lists that in posts of this field are almost always the word, even with a capital. */
const notGiven = set(
  "so see an in my do ma mon ha he le la can day ban bun chi dung hang lim ling loan nice oh ok one pa per pet po pro quality set shin si soo sub ten tu un vi wing wise wong yu dr vet case joint neck toe sole palm temple merci reason graft screw cage bone med meds ever mellow pleasure mean min " +
    "story brain numbers manual mania rehab line lines law general season price trace urban marry merry lovely loyal sincere sister mama papa nana mega semi web monday tuesday wednesday thursday friday saturday sunday january march september october november december golden young long green brown red pink aide amber's angle angelic arch aster aura aye bar bell bilge bin bless blossom bola bong bride candida carry carding chick chin chit conception coop coy dare deep delta desire dieter dimple dock duo dusty easter ebony's echo emerald emir era essence evens fairy fan fang fares fawn floor fellow gang garland garnet garrison gentian golden gong gram greet gull gun gunnel ham hare harm harsh hind hone hop hue hung hyacinth inky ion ivory jarred joke julienne kale karma kin king lady lay lean lech li lien lies lieu line lion loan lore lose lyric mace mai major mali marine mart marvel mate maxim maxima mile miles mere mon moo moon moray mossy nadir nary natty nay nest newt nil noble non norm nova novella ocean omega ora oral orion ova page pal pang pansy pasty pat's paw pearly peep peer pier pinkie pip pokey pol poll price prince princess que queen rain ram ran rand ray's rein rim rio river rod romaine roman romans rosette rune rut saint sal salem sang saran season sever shad shade shan sheba shin shiv sin sine sissy sky slim snow sol song spike spring stale star stone storm su sub sum sun sunny sunshine super sylvan tab tad talon tan tang tapas taro tatum tawny tea tee temple tequila thaw thong tiara tiff tin tine ting tiny tone tong topi tor tore toy tram treasure tuck tug tun tuna twinkle una unique urban van veer velvet vena venus vi vita viva von wale wan ward web weston wit wolf woo yaw yen yer yon zion " +
    "jaybird art's bebe bby doc gigi's pops pappy sis bro sonny's junior major mister miss missouri france german georgian dutch jun nike nissan subaru aud cleveland conn oman raleigh richmond riyadh thai thais lux medina lil prima les lah min nat nato sep xian yuan argentina basel burma geneva haifa florida maryland nevada odessa venice verona valencia dominica philippine hella aim elf nasa fda covid acute april's lupus lyme apple tesla alexa siri allegra cortana " +
    "america asia atlas alpha aria armani chanel dior coco mercedes porsche bentley ford washington wellington vienna london paris china israel houston denver dallas milan rio salem genesis trinity liberty",
);

/** Given names that are also places, brands or verbs: a capital alone doesn't make them a person. Beside `wordlikeGivenNames`. */
const alsoWords = set(
  "virginia florence orlando jackson charlotte cheyenne jordan chad eugene victoria adelaide alexandria augusta jan dixie gloria hudson alberta catalina yasmin athena olympia claude tiffany alexis jasmine ginger josh mort vance tyler marshall spencer hank gus lou rufus patsy montana dakota carolina georgia savannah austin lincoln madison sydney kenya india brooklyn chelsea troy sierra guadalupe asuncion bo ty tex paddy dolly dexter gail lourdes concepcion mercedes stella aurora honor don wren clementine " +
    "kit sonny missy raven lane heath woody skip milan art hope grace faith joy bill pat may june april august summer autumn mark will frank grant ray rob sue chip buck",
);

/** Nouns and clipped words, mostly of this field, that the tagger's list leaves to guesswork. */
const moreCommon = set(
  "care safety education portal experience satisfaction advocacy advocate outcome outcomes access volume selection privacy story stories rights engagement record records list population testimonial testimonials review reviews appreciation awareness advisory resource resources spotlight success first update updates " +
    "pain fusion spine disc disk nerve block implant stim stimulator stimulation pump infusion injection ablation biopsy surgery surgeon clinic hospital office practice imaging insurance medicare medicaid botox filler fillers laser dental ortho derm peds pediatric neuro cardio oncology trauma rehab chemo radiation transplant vaccine vaccines flu covid rsv measles diabetes cancer stroke sepsis asthma eczema acne psoriasis melanoma migraine migraines sciatica stenosis scoliosis arthritis fibro fibromyalgia lupus dementia delirium anxiety depression ptsd adhd autism opioid opioids steroid steroids gabapentin duloxetine ketamine naloxone buprenorphine suboxone methadone tylenol advil aleve ibuprofen aspirin " +
    "team staff crew residents fellowship residency rounds shift night day week month year time life love thing things everyone everybody someone somebody nobody people person folks family families friend friends kids kid baby babies mom moms dad dads mother father parents parent lady woman women man men guy guys gentleman girl boy student students teacher nurse nurses doctor doctors therapist provider providers clinician clinicians veteran veterans athlete athletes runner runners gym yoga pilates golf tennis pickleball soccer football baseball basketball hockey marathon bike hike " +
    "chart note notes code codes lab labs scan scans film films xray mri level levels screw screws rod rods cage lead leads battery device devices robot technique approach incision suture wound scar graft flap crown veneer veneers braces aligner aligners molar molars tooth teeth gum gums canal root bridge denture dentures cleaning whitening labor delivery pregnancy epidural cesarean newborn nicu icu ward bed room lobby door elevator hallway parking " +
    "holiday birthday anniversary christmas thanksgiving easter halloween ramadan diwali hanukkah eid lent monday weekend vacation coffee donut donuts pizza lunch dinner breakfast cookie cookies cake music movie book podcast article study studies trial trials paper data evidence guideline guidelines consensus thread post posts tweet reel video link bio caption hashtag question questions answer answers tip tips myth myths fact facts " +
    "english spanish american african asian indian mexican chinese european western eastern northern southern south north east west god lord heaven earth internet google facebook instagram twitter tiktok linkedin youtube zoom netflix amazon uber apple iphone tesla starbucks costco walmart disney nfl nba mlb nhl espn " +
    "bionic miracle wonder super mega happy hump throwback motivation transformation recovery progress journey grateful thankful blessed proud huge massive tiny shoutout kudos props yay wow omg lol pls plz thx bc bday fave fam squad bestie yall y'all gonna wanna gotta tbh imo fyi asap rip tgif ootd tbt pov psa ama nsaid nsaids nsfw positive negative " +
    "hysterectomy colonoscopy mammogram ultrasound endoscopy cataract glaucoma retina cornea cochlear hearing tonsils appendix gallbladder hernia kidney liver lung heart brain blood bone muscle tendon ligament cartilage meniscus labrum rotator cuff acl scapula femur tibia pelvis sacrum coccyx lumbar cervical thoracic shoulder elbow wrist hand hip knee ankle foot neck back head face jaw skin hair eye ear nose throat " +
    "hyrox crossfit peloton tourniquet intubation code codes rapid airway line central chest tube catheter foley drain ostomy stoma picc dialysis fistula stent bypass ecmo vent ventilator rig ambulance medic ems helicopter " +
    "alzheimer's parkinson's alzheimer parkinson babinski hoffmann lhermitte botulinum acme",
);

const nameTags = new Set(["MaleName", "FemaleName", "FirstName", "LastName", "Person", "Honorific"]);
const placeTags = new Set(["City", "Region", "Country", "Place"]);

/** Without accents, as the lists are. */
const folded = (word: string): string =>
  /^[\x20-\x7e]*$/.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "");

/** Whether the word is a given name of some origin, be it also something else. Takes lower case, without "'s". */
export function isGivenName(word: string): boolean {
  const name = folded(word);
  if (name.length < 2 || notGiven.has(name)) return false;
  if (givenNames.entries.has(name) || wordlikeGivenNames.entries.has(name) || nicknames.entries.has(name))
    return true;
  return (
    name.includes("-") &&
    name
      .split("-")
      .every(
        (part) => part.length > 1 && (givenNames.entries.has(part) || wordlikeGivenNames.entries.has(part)),
      )
  );
}

/** Whether a given name is also a word, a month, a virtue or a place, so that a capital alone doesn't tell. */
export function isWordName(word: string): boolean {
  const name = folded(word);
  if (wordlikeGivenNames.entries.has(name) || alsoWords.has(name)) return true;
  const tag = listedAs(name);
  return tag !== undefined && !nameTags.has(tag);
}

/** Whether the word is a surname, be it also something else. */
export function isSurname(word: string): boolean {
  const name = folded(word);
  return (
    surnames.entries.has(name) ||
    wordlikeSurnames.entries.has(name) ||
    /^(?:o'|mc|mac)[a-z]{3,}$/.test(name) ||
    (name.includes("-") && name.split("-").every((part) => surnames.entries.has(part)))
  );
}

const largePlaces = set(
  "austin charlotte madison jackson lincoln savannah brooklyn chelsea georgia virginia carolina dakota montana florence paris london sydney phoenix orlando denver dallas houston cheyenne troy eugene jordan chad kenya india china israel victoria springfield tucson boise reno fargo omaha tulsa memphis nashville raleigh durham richmond norfolk arlington aurora salem helena juneau pierre concord augusta hartford providence dover trenton albany lansing columbus annapolis montgomery mobile harlem bronx queens manhattan hollywood malibu vegas miami tampa jacksonville boston",
);

/** Whether the word is widely known for a city, a state or a country (and maybe a person too). */
export function isPlaceName(word: string): boolean {
  const name = folded(word);
  if (
    largePlaces.has(name) ||
    usStates.entries.has(name) ||
    countries.entries.has(name) ||
    worldCities.entries.has(name)
  )
    return true;
  const tag = listedAs(name);
  return tag !== undefined && placeTags.has(tag);
}

/** Whether any town of the United States is called so, however small: tells only beside "in" or "from". */
export function isAnyPlace(word: string): boolean {
  return usPlaces.entries.has(folded(word)) || isPlaceName(word);
}

/** Whether the word is ordinary English or of the field, so that a capital more likely starts a sentence than a name. */
export function isCommonWord(word: string): boolean {
  if (isListedCommon(word)) return true;
  // Regular plurals, adverbs and gerunds.
  return (
    (word.endsWith("s") && word.length > 3 && isListedCommon(word.slice(0, -1))) ||
    /(?:ly|ing|ness)$/.test(word)
  );
}

function isListedCommon(word: string): boolean {
  if (moreCommon.has(word)) return true;
  const tag = listedAs(word);
  return tag !== undefined && !nameTags.has(tag) && !placeTags.has(tag);
}
