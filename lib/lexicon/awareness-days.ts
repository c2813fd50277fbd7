import { type Lexicon, lexicon, type MapLexicon, mapLexicon } from "./lexicon";

/** Health awareness days, weeks and months and the professions' own days, with their apostrophes straight. */
export const awarenessDays: Lexicon = lexicon(
  {
    name: "awareness days",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
acne awareness month|adhd awareness month|aids awareness month|alopecia areata awareness month|als awareness month
alzheimer's and brain awareness month|alzheimer's awareness month|american heart month|arthritis awareness month
asian american and pacific islander heritage month|asthma and allergy awareness month|autism acceptance month
autism awareness day|autism awareness month|bipolar awareness day|black history month|bladder health month
blood cancer awareness month|blood donor month|bone and joint action week|brain awareness week
brain injury awareness month|brain tumor awareness month|breast cancer awareness month|breastfeeding awareness month
burn awareness week|cancer survivors day|carpal tunnel awareness month|celiac awareness month
cerebral palsy awareness month|cervical cancer awareness month|cervical health awareness month|chiari awareness month
childhood cancer awareness month|childhood obesity awareness month|chronic disease day|chronic pain awareness month
cleft and craniofacial awareness month|colon cancer awareness month|color the world orange day
colorectal cancer awareness month|concussion awareness day|congenital heart defect awareness week|copd awareness month
covid memorial day|crna week|crps awareness day|crps awareness month|crps color day|cystic fibrosis awareness month
deaf awareness month|dental assistants week|dental hygiene month|depression awareness month
developmental disabilities awareness month|diabetes awareness month|disability pride month|doctor's day|doctors day
doctors' day|domestic violence awareness month|down syndrome awareness month|drug facts week|dry eye awareness month
dysautonomia awareness month|dystonia awareness month|eating disorders awareness week|eczema awareness month
ehlers-danlos awareness month|emergency nurses week|ems week|endometriosis awareness month|epilepsy awareness month
eye health month|fall prevention awareness week|falls prevention week|family caregivers month|fentanyl awareness day
fibromyalgia awareness day|fibromyalgia awareness month|food allergy awareness week|foot health awareness month
glaucoma awareness month|global day against pain|go red for women|gout awareness day|great american smokeout
guillain-barre awareness month|gynecologic cancer awareness month|hand hygiene day|hand hygiene week|hand therapy week
headache awareness month|healthcare quality week|healthy aging month|healthy vision month|heart failure awareness week
heart month|hemophilia awareness month|hepatitis awareness month|hepatitis testing day|hispanic heritage month
hiv testing day|hospice and palliative care month|hospital week|huntington disease awareness month
hypermobility awareness month|ibd awareness week|ibs awareness month|immunization awareness month
infertility awareness week|international day of persons with disabilities|international day of radiology
international nurses day|international overdose awareness day|international self-care day|international women's day
interventional pain awareness day|juvenile arthritis awareness month|kidney cancer awareness month|kidney month
lab week|leukemia awareness month|limb loss awareness month|liver awareness month|low vision awareness month
lung cancer awareness month|lupus awareness month|lyme disease awareness month|lymphoma awareness month
maternal health awareness day|maternal mental health month|medical assistants week
medical laboratory professionals week|melanoma awareness month|melanoma monday|men's health month|men's health week
menopause awareness month|mental health awareness month|mental health day|mental illness awareness week
migraine and headache awareness month|migraine awareness month|minority health month|minority mental health month
mobility awareness month|movember|multiple sclerosis awareness month|muscular dystrophy awareness month
myasthenia gravis awareness month|myeloma awareness month|narcolepsy awareness day|national crna week
national doctors day|national doctors' day|national donate life month|national health center week|national nurses day
national nurses week|national nutrition month|national pa week|national physical therapy month
national physicians week|national poison prevention week|national prescription drug take back day
national public health week|national recovery month|national trauma survivors day|national women's health week
native american heritage month|neuropathy awareness week|np week|nurse practitioner week|nurses day|nurses month
nurses week|nutrition month|obesity care week|occupational therapy month|opioid awareness week|organ donation month
orthopaedic nurses week|osteoporosis awareness month|osteoporosis month|ovarian cancer awareness month|pa week
pain awareness month|palliative care week|pancreatic cancer awareness month|parkinson's awareness month
patient advocacy day|patient experience week|patient safety awareness week|pediatric cancer awareness month
pelvic pain awareness month|perioperative nurses week|peripheral artery disease awareness month|pharmacist day
pharmacy week|physical therapy month|physician assistant week|physician suicide awareness day|pink october
podiatry day|post-polio awareness month|pots awareness month|pregnancy and infant loss awareness month|pride month
prostate cancer awareness month|psoriasis awareness month|ptsd awareness day|ptsd awareness month|rad tech week
radiologic technology week|rare disease day|rare disease month|recovery month|rehab week|residents and fellows day
respiratory care week|rheumatic disease awareness month|rheumatoid arthritis awareness day|rsd awareness month
safe sleep week|sarcoma awareness month|save your vision month|scleroderma awareness month|scoliosis awareness month
sepsis awareness month|sexual assault awareness month|sexual health awareness month|sickle cell awareness month
skin cancer awareness month|sleep apnea awareness day|sleep awareness week|spina bifida awareness month
spinal cord injury awareness month|spine health month|sports medicine awareness week|stomach cancer awareness month
stop the bleed day|stroke awareness month|stroke month|substance abuse prevention month
suicide prevention awareness month|suicide prevention day|suicide prevention month|suicide prevention week
surgical technologists week|thyroid awareness month|tmj awareness month|tourette awareness month
traumatic brain injury awareness month|trigeminal neuralgia awareness day|tuberculosis day
uterine fibroid awareness month|vaccination week|veterans and military families month|vitiligo awareness month
volunteer week|wear red day|women in medicine month|women's history month|world aids day|world alzheimer's day
world anesthesia day|world antimicrobial awareness week|world arthritis day|world asthma day
world autism awareness day|world backpack day|world blood donor day|world cancer day|world cerebral palsy day
world chiari day|world copd day|world diabetes day|world down syndrome day|world food safety day
world hand hygiene day|world health day|world hearing day|world heart day|world hemophilia day|world hepatitis day
world hypertension day|world immunization week|world kidney day|world lupus day|world malaria day|world menopause day
world mental health day|world ms day|world no tobacco day|world obesity day|world osteoporosis day|world pain day
world parkinson's day|world patient safety day|world pharmacists day|world physiotherapy day|world pneumonia day
world polio day|world preeclampsia day|world prematurity day|world psoriasis day|world pt day|world radiography day
world rare disease day|world sepsis day|world sickle cell day|world sight day|world sleep day|world spine day
world stroke day|world suicide prevention day|world tb day|world thrombosis day|world tuberculosis day
world vitiligo day
`,
);

/** Public, religious and other days of the year, each "public" or "religious". */
export const holidays: MapLexicon = mapLexicon(
  {
    name: "holidays",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
4th of july=public|9/11=public|administrative professionals day=public|advent=religious|all saints day=religious
all saints' day=religious|all souls day=religious|april fools=public|april fools day=public|april fools' day=public
arbor day=public|ascension day=religious|ash wednesday=religious|ashura=religious|assumption day=religious
baisakhi=religious|bastille day=public|black friday=public|bodhi day=religious|boss's day=public|boxing day=public
canada day=public|candlemas=religious|chanukah=religious|chinese new year=religious|christmas=public
christmas day=public|christmas eve=public|cinco de mayo=public|columbus day=public|corpus christi=religious
cyber monday=public|day of the dead=public|daylight saving time=public|deepavali=religious|derby day=public
dia de los muertos=public|diwali=religious|dussehra=religious|earth day=public|easter=religious
easter monday=religious|easter sunday=religious|eid=religious|eid al-adha=religious|eid al-fitr=religious
election day=public|epiphany=religious|fast of esther=religious|fat tuesday=public|father's day=public
fathers day=public|feast of our lady of guadalupe=religious|flag day=public|fourth of july=public
galentine's day=public|ganesh chaturthi=religious|giving tuesday=public|good friday=religious|grandparents day=public
groundhog day=public|gurpurab=religious|halloween=public|hannukah=religious|hanukkah=religious|holi=religious
holy week=religious|immaculate conception=religious|independence day=public|indigenous peoples day=public
indigenous peoples' day=public|janmashtami=religious|july 4th=public|july fourth=public|juneteenth=public
kentucky derby day=public|kwanzaa=religious|labor day=public|labor day weekend=public|lailat al-qadr=religious
las posadas=religious|leap day=public|lent=religious|lunar new year=religious|mardi gras=public
martin luther king day=public|match day=public|maundy thursday=religious|mawlid=religious|memorial day=public
memorial day weekend=public|mlk day=public|mother's day=public|mothers day=public|national coffee day=public
national dog day=public|national donut day=public|national siblings day=public|nauruz=religious|navratri=religious
new year's=public|new year's day=public|new year's eve=public|new years=public|new years day=public
new years eve=public|nowruz=religious|onam=religious|orthodox christmas=religious|orthodox easter=religious
palm sunday=religious|paryushan=religious|passover=religious|patriot day=public|pearl harbor day=public
pentecost=religious|pi day=public|pongal=religious|presidents day=public|presidents' day=public|purim=religious
raksha bandhan=religious|ramadan=religious|ridvan=religious|rosh hashanah=religious|samhain=religious
shabbat=religious|shavuot=religious|shemini atzeret=religious|simchat torah=religious|small business saturday=public
solstice=religious|spring break=public|st patrick's day=public|st patricks day=public|st. patrick's day=public
sukkot=religious|super bowl sunday=public|tax day=public|teacher appreciation day=public
teacher appreciation week=public|tet=religious|thanksgiving=public|thanksgiving day=public|thanksgiving eve=public
three kings day=religious|tisha b'av=religious|tu bishvat=religious|vaisakhi=religious|valentine's day=public
valentines day=public|vesak=religious|veterans day=public|white coat ceremony=public|winter solstice=religious
xmas=public|yom kippur=religious|yule=religious
`,
);
