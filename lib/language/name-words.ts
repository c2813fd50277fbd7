import { listedAs } from "./tags";

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Given names of many origins that the tagger's list lacks. */
const moreGiven = set(
  "nkechi chidi chinedu ngozi adaeze ifeoma emeka obinna oluwaseun oluwaseyi folake femi tunde yewande ayodele temitope kwame kofi kwesi ama abena akosua yaa esi nana thabo sipho nomsa lerato zanele themba tendai tafadzwa amina aminata fatoumata mamadou ousmane moussa ibrahima awa khadija fatima zainab aisha hawa halima abdi abdullahi mohamud hodan ayaan yusuf ismail ibrahim mustafa mehmet ahmet emre ayse fatma zeynep elif hussein hassan hasan omar umar bilal tariq jamal kareem karim nabil samir rania layla leila yasmin noor nour salma huda " +
    "priya raj rajesh ravi sanjay vijay anil sunil suresh ramesh mahesh deepak deepa lakshmi anjali ananya aditi kavita kavya meera neha nisha pooja rekha shreya sunita swati vidya arjun rohan rohit amit ankit vikram varun karthik harpreet gurpreet jaspreet manpreet simran navjot balwinder sukhdeep baljit " +
    "wei xin jing mei ming hui yan yu xiu xiao jian jun feng hong li ling fang yuki haruki kenji hiroshi takashi akiko yumi sakura emiko haruto naoko minh linh thuy huong nguyen duc tuan hung lan mai phuong thanh trang binh khanh quang ji-woo jiwoo minjun seoyeon jihoon hyun soo-jin soojin eun kyung youngmi sunhee " +
    "siobhan niamh aoife saoirse cillian eoin oisin padraig seamus maeve fiadh ciara roisin grainne sinead caoimhe " +
    "xiomara yesenia guadalupe lupita lupe consuelo esperanza milagros rocio marisol soledad ximena itzel citlali xochitl joaquin jesus agustin ignacio nacho pancho paco chuy beto memo lalo araceli yolanda graciela ofelia eulalia concepcion socorro refugio amparo dulce iliana yadira maribel rigoberto heriberto gilberto norberto humberto evaristo leopoldo " +
    "svetlana oksana olena oleksandr dmitri dmitry sergei sergey yuri anastasia ekaterina galina lyudmila ludmila nadezhda irina vladislav bohdan taras iryna kateryna zofia agnieszka malgorzata katarzyna grzegorz zbigniew wojciech stanislaw jadwiga bronislaw krzysztof danuta halina zdenka jiri vaclav ilse greta heike jurgen gunther wolfgang ingrid astrid solveig bjorn lars sven torsten " +
    "dequan deshawn lashonda latoya lakeisha keisha tamika shaniqua tyrone jamal darnell marquis malik imani aaliyah nia kiara jada shanice tanisha ebony precious latrice shaquille treyvon kenyatta kwanza zion " +
    "mateo thiago camila valentina isabella sofia luna emilia leila lucia nico matteo giulia giuseppe giovanna antonella chiara vincenzo pasquale rosaria carmela concetta nunzia yiannis giorgos eleni despina kostas panagiotis " +
    "leilani keoni kalani nalani makoa kekoa moana sione mele talia tevita losa sina manu aroha tane " +
    "aiyana dakota cheyenne tallulah winona koda nokomis ayasha takoda " +
    "debbie deb peggy patty pattie trish tricia bev babs marge margie madge gert gertie mabel ethel edna myrtle hazel opal doris lois enid hattie effie elsie elmer floyd lloyd clyde homer orville wilbur roscoe cletus delbert norm gus hank chuck buck bud bubba skip chip butch lou artie marv irv mort hal walt gil vern herb bert ernie len lenny ozzie archie kayla kaylee kayleigh brynn brynlee addison addy mackenzie kenzie makayla jaxon jaxson jayden jaden kayden aiden aidan brayden braxton easton weston colton kolton kai nevaeh khloe zoey zoe ava isla aria arya mila nora ellie emmie evie maisie millie hallie callie allie abby gabby izzy maddie addie josie rosie posie finn liam noah asher ezra silas otis jude eli levi luka arlo theo leo cleo enzo remy kingston",
);

/** Words that the tagger lists as given names but that are seldom one in posts. */
const notGiven = set(
  "so see an in my art do ma may mon ha he le la sun song can long son day ban bun cal chi day don dong duc dung hang hue kit lan lane levy lim lin ling loan long love man many more nice oh ok one pen pa per pet po pro quality ray sang see set shaw shin si so soo star su sub tan tea ten tim tu un van vi wan wing win wise wong yard young yu art gene dr king lady ron stormy vet case chin hip joint neck toe sole palm temple iris ada merci reason ward graft screw rod cage lead bone mini mike's vas ana lisa med meds ever mellow page penny nicky genesis pleasure mean min jing hui yan fang feng hong jun li mei ming wei xin mai hung binh thanh nana ama esi awa noor dulce manu sina losa jesus refugio socorro consuelo",
);

/** Names that are also words, months, virtues, stones, plants, trades or places. */
const alsoWords = set(
  "will may hope grace faith joy bill pat april june july august summer autumn winter spring art mark pearl rose lily daisy iris violet ivy holly heather amber crystal ruby jade jewel angel angels destiny chance chase hunter mason carter cooper parker porter tanner drew rob sue jack nick rich frank grant ray dean duke earl ernest guy gene jean josh lance miles max norm dale glen cliff forest forrest reed rusty sandy stormy brook brooke robin wren dawn eve mercy constance patience prudence charity honor justice liberty genesis trinity harmony melody carol viola olive ginger rosemary sage basil jasmine clementine candy cookie penny dolly dot kitty bunny bambi buddy ace pierce bishop deacon major king prince princess queenie royal judge sterling stone rock cash dash diamond gold sky skylar star stella luna aurora savannah sierra dakota montana georgia virginia carolina florence paris london sydney austin dallas houston denver phoenix orlando jackson lincoln madison charlotte brooklyn chelsea cheyenne india china asia kenya israel jordan chad eugene troy victoria adelaide alexandria early love wells woods banks lane jan augusta christian jewel bea ward rhodes rue ash wade trip bo van ty doc sunny misty happy precious lucky hero pepper scout archer fisher baker page clay colt bear wolf fox bird true ever blessed lacy gale gay sal val sol cal tab bud skip chip buck chuck hank gus lou norm herb barb peg bob stew don ken tom dick rod dot bev hal len mort curt curtis reed jay bee kat mica opal hazel coral fern flora myrtle heath laurel linden rowan aspen willow juniper maple bay ocean rain river lake storm summer noel nova ember blaze flint jet rocky merit vance mason tucker turner taylor tyler sawyer spencer chandler gardener marshall sergeant colonel dixie echo essence fancy favor felicity genie gloria halo haven heaven legend maverick memory messiah miracle nevada oakley phoenix poppy promise rebel reign remedy saint serenity shiloh temple treasure unique vale verity victor vista wisdom xander zen solace lyric cadence journey mike angelica veronica tiffany mercedes lexus alexis porsche bentley royce ford austin ferrari alexa siri allegra yasmin athena olympia apple cherry peaches plum clover barley chance cotton lacey paisley tulip marigold buttercup camellia azalea zinnia magnolia primrose heathcliff rufus patsy dexter claude",
);

/** Nouns and clipped words, mostly of this field, that the tagger's list leaves to guesswork. */
const moreCommon = set(
  "care safety education portal experience satisfaction advocacy advocate outcome outcomes access volume selection privacy story stories rights engagement record records list population testimonial testimonials review reviews appreciation awareness advisory resource resources spotlight success first update updates " +
    "pain fusion spine disc disk nerve block implant stim stimulator stimulation pump infusion injection ablation biopsy surgery surgeon clinic hospital office practice imaging insurance medicare medicaid botox filler fillers laser dental ortho derm peds pediatric neuro cardio oncology trauma rehab chemo radiation transplant vaccine vaccines flu covid rsv measles diabetes cancer stroke sepsis asthma eczema acne psoriasis melanoma migraine migraines sciatica stenosis scoliosis arthritis fibro fibromyalgia lupus dementia delirium anxiety depression ptsd adhd autism opioid opioids steroid steroids gabapentin duloxetine ketamine naloxone buprenorphine suboxone methadone tylenol advil aleve ibuprofen aspirin " +
    "team staff crew residents fellowship residency rounds shift night day week month year time life love thing things everyone everybody someone somebody nobody people person folks family families friend friends kids kid baby babies mom moms dad dads mother father parents parent lady woman women man men guy guys gentleman girl boy student students teacher nurse nurses doctor doctors therapist provider providers clinician clinicians veteran veterans athlete athletes runner runners gym yoga pilates golf tennis pickleball soccer football baseball basketball hockey marathon bike hike " +
    "chart note notes code codes lab labs scan scans film films xray mri level levels screw screws rod rods cage lead leads battery device devices robot technique approach incision suture wound scar graft flap crown veneer veneers braces aligner aligners molar molars tooth teeth gum gums canal root bridge denture dentures cleaning whitening labor delivery pregnancy epidural cesarean newborn nicu icu ward bed room lobby door elevator hallway parking " +
    "holiday birthday anniversary christmas thanksgiving easter halloween ramadan diwali hanukkah eid lent monday weekend vacation coffee donut donuts pizza lunch dinner breakfast cookie cookies cake music movie book podcast article study studies trial trials paper data evidence guideline guidelines consensus thread post posts tweet reel video link bio caption hashtag question questions answer answers tip tips myth myths fact facts " +
    "english spanish american african asian indian mexican chinese european western eastern northern southern south north east west god lord heaven earth internet google facebook instagram twitter tiktok linkedin youtube zoom netflix amazon uber apple iphone tesla starbucks costco walmart disney nfl nba mlb nhl espn " +
    "bionic miracle wonder super mega happy hump throwback motivation transformation recovery progress journey grateful thankful blessed proud huge massive tiny shoutout kudos props yay wow omg lol pls plz thx bc bday fave fam squad bestie yall y'all gonna wanna gotta tbh imo fyi asap rip tgif ootd tbt pov psa ama nsaid nsaids nsfw " +
    "hysterectomy colonoscopy mammogram ultrasound endoscopy cataract glaucoma retina cornea cochlear hearing tonsils appendix gallbladder hernia kidney liver lung heart brain blood bone muscle tendon ligament cartilage meniscus labrum rotator cuff acl scapula femur tibia pelvis sacrum coccyx lumbar cervical thoracic shoulder elbow wrist hand hip knee ankle foot neck back head face jaw skin hair eye ear nose throat " +
    "hyrox crossfit peloton tourniquet intubation code codes rapid airway line central chest tube catheter foley drain ostomy stoma picc dialysis fistula stent bypass ecmo vent ventilator rig ambulance medic ems helicopter",
);

const nameTags = new Set(["MaleName", "FemaleName", "FirstName", "LastName", "Person", "Honorific"]);
const placeTags = new Set(["City", "Region", "Country", "Place"]);
const givenTags = new Set(["MaleName", "FemaleName", "FirstName"]);

/** Whether the word is a given name of some origin, be it also something else. Takes lower case, without "'s". */
export function isGivenName(word: string): boolean {
  if (word.length < 2 || notGiven.has(word)) return false;
  if (moreGiven.has(word)) return true;
  const tag = listedAs(word);
  if (tag && givenTags.has(tag)) return true;
  if (alsoGiven.has(word)) return true;
  if (word.includes("-")) return word.split("-").every((part) => isGivenName(part));
  return false;
}

/** Names among `alsoWords` that the tagger's list has as something else. */
const alsoGiven = set(
  "will may hope joy bill april june summer art mark pearl rose daisy iris ivy holly amber crystal ruby jade angel chance chase hunter mason carter cooper parker drew rob sue jack nick rich frank grant ray dean duke earl guy gene josh lance miles max norm dale glen cliff reed rusty sandy brook robin wren dawn eve mercy patience charity honor justice melody olive ginger sage penny kitty buddy pierce skip chip buck chuck jan bea ash wade trip clay bob tom don ken willow hazel savannah sierra dakota montana georgia virginia carolina florence paris sydney austin jackson lincoln madison charlotte brooklyn chelsea cheyenne india kenya jordan chad eugene troy victoria taylor tyler",
);

/** Whether a given name is also a word, a month, a virtue or a place, so that a capital alone doesn't tell. */
export function isWordName(word: string): boolean {
  if (alsoWords.has(word)) return true;
  const tag = listedAs(word);
  return tag !== undefined && !nameTags.has(tag);
}

/** Whether the word is listed as a surname. */
export function isSurname(word: string): boolean {
  return moreSurnames.has(word) || listedAs(word) === "LastName" || /^(?:o'|mc|mac)[a-z]{3,}$/.test(word);
}

const moreSurnames = set(
  "smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace west cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods washington kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd stone salazar fox warren mills meyer rice schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins arnold pierce vazquez hansen peters santos hart bradley knight elliott cunningham duncan armstrong hudson carroll lane riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras willis carpenter lawrence sandoval guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke larson santiago maldonado morrison franklin carlson austin dominguez carr lawson jacobs obrien lynch singh vega bishop montgomery oliver jensen harvey williamson gilbert dean sims espinoza howell li wong reid hanson le mccoy garrett burton fuller wang weber welch rojas lucas marquez fields park yang little banks padilla day walsh bowman schultz luna fowler mejia kowalczyk abernathy mensah adeyemi okafor obi okonkwo balogun raghunathan iyer gupta sharma khan ali ahmed hussein mohamed begum chowdhury kaur gill tanaka suzuki sato yamamoto watanabe kowalski nowak novak petrov ivanov volkov schneider fischer muller rossi russo bianchi ferrari romano costa fontaine dubois moreau laurent haddad nasser abdi farah jama osman diallo traore ndiaye banda moyo dlamini whitaker pruitt halloran mulligan brennan vickers holloway pennington whitfield delaney okoro hernández garcía lópez martínez rodríguez sánchez pérez gonzález",
);

/** Whether the word names a city, a state or a country (and maybe a person too). */
export function isPlaceName(word: string): boolean {
  const tag = listedAs(word);
  return (tag !== undefined && placeTags.has(tag)) || morePlaces.has(word);
}

const morePlaces = set("austin charlotte madison jackson lincoln savannah brooklyn chelsea georgia virginia carolina dakota montana florence paris london sydney phoenix orlando denver dallas houston cheyenne troy eugene jordan chad kenya india china israel victoria springfield tucson boise reno fargo omaha tulsa memphis nashville raleigh durham richmond norfolk arlington aurora salem eugene helena juneau pierre concord augusta hartford providence dover trenton albany lansing columbus annapolis montgomery mobile harlem bronx queens manhattan hollywood malibu vegas miami tampa jacksonville");

/** Whether the word is ordinary English or of the field, so that a capital more likely starts a sentence than a name. */
export function isCommonWord(word: string): boolean {
  if (moreCommon.has(word)) return true;
  const tag = listedAs(word);
  if (tag !== undefined) return !nameTags.has(tag) && !placeTags.has(tag);
  // Regular plurals and adverbs of listed words.
  return (word.endsWith("s") && word.length > 3 && isCommonBase(word.slice(0, -1))) || /(?:ly|ing|ness)$/.test(word);
}

function isCommonBase(word: string): boolean {
  if (moreCommon.has(word)) return true;
  const tag = listedAs(word);
  return tag !== undefined && !nameTags.has(tag) && !placeTags.has(tag);
}
