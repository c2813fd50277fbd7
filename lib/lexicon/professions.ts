import { type Lexicon, lexicon, type MapLexicon, mapLexicon } from "./lexicon";

/** Occupations outside health care, in the singular. */
export const occupations: Lexicon = lexicon(
  {
    name: "occupations",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
accountant|acrobat|actor|actress|actuary|administrator|air force pilot|air traffic controller|airline pilot
amazon driver|ambulance driver|analyst|anchor|animal trainer|animator|anthropologist|apprentice|arborist|archaeologist
architect|artist|assembler|assembly line worker|astronaut|astronomer|athlete|attorney|auctioneer|auditor|author
auto mechanic|babysitter|baggage handler|bailiff|baker|ballerina|ballet dancer|bank teller|banker|bar owner|barber
barista|bartender|beautician|beekeeper|bellhop|biologist|blacksmith|boat builder|boilermaker|bookkeeper|bookseller
botanist|bouncer|boxer|bricklayer|bricklayer's apprentice|bull rider|bus driver|business owner|busser|butcher|butler
cab driver|cabinet maker|camera operator|car salesman|caretaker|carpenter|carpet layer|cartoonist|cashier|caterer
cattle rancher|cellist|chauffeur|cheerleader|chef|chemist|chimney sweep|choir director|choreographer|civil engineer
cleaner|clerk|clown|coal miner|cobbler|college professor|comedian|commercial fisherman|composer|computer programmer
concrete finisher|conductor|construction worker|contractor|cook|cop|correctional officer|corrections officer
court reporter|cowboy|cowgirl|crab fisherman|crane operator|crossing guard|custodian|customer service rep|dairy farmer
dancer|data scientist|daycare worker|dealer|deckhand|delivery driver|deputy|designer|desk worker|detective|developer
diplomat|director|dishwasher|dispatcher|dj|dockworker|dog groomer|dog walker|doordash driver|drill sergeant|driver
drummer|drywaller|economist|editor|electrician|elevator mechanic|engineer|entertainer|entrepreneur|event planner
exotic dancer|exterminator|factory worker|farm worker|farmer|farmhand|farrier|fashion designer|ferry captain
ferryboat captain|field hand|figure skater|filmmaker|financial advisor|firefighter|fireman|fisherman|fishmonger
fitness instructor|flight attendant|floor installer|florist|football player|foreman|forester|forklift operator
furniture mover|game warden|garbage collector|gardener|geologist|glass blower|glazier|golf pro|golfer|graphic designer
grave digger|grocer|groundskeeper|guard|guide|guitarist|gym teacher|gymnast|hair stylist|hairdresser|hairstylist
handyman|harbor pilot|harpist|heavy equipment operator|historian|hockey player|homemaker|horse trainer|hotel clerk
house painter|housecleaner|housekeeper|housewife|human resources manager|hvac tech|hvac technician|ice skater
illustrator|influencer|inspector|insurance agent|interior designer|interpreter|investigator|iron worker|ironworker
janitor|jeweler|jockey|journalist|judge|juggler|kindergarten teacher|laborer|landlord|landscaper|lawyer|leather worker
legislator|librarian|lifeguard|line cook|lineman|lobster fisherman|lobsterman|locksmith|locomotive engineer|logger
longshoreman|lumberjack|lyft driver|machine operator|machinist|magician|maid|mail carrier|mailman|maintenance worker
makeup artist|manager|manicurist|marine|marine biologist|mason|massage therapist|mathematician|meat cutter|meatpacker
mechanic|mechanical engineer|meteorologist|miner|minister|missionary|model|mortician|motorcycle mechanic|mover
music teacher|musician|nail technician|nanny|navy seal|news anchor|novelist|nun|office manager|office worker
oil rig worker|opera singer|orchestra conductor|organist|oyster farmer|painter|paralegal|park ranger|parking attendant
parole officer|pastor|pastry chef|personal trainer|pest control technician|photographer|physicist|pianist
piano teacher|piano tuner|pilot|pipefitter|pipeline welder|plasterer|playwright|plumber|podcaster|poet|pole vaulter
police officer|policeman|politician|pool cleaner|porter|postal worker|postman|potter|preacher|preschool teacher|priest
principal|printer|prison guard|private investigator|probation officer|producer|professional wrestler|professor
programmer|project manager|property manager|publicist|puppeteer|quilter|rabbi|race car driver|rail worker
railroad worker|ranch hand|rancher|real estate agent|realtor|receptionist|recruiter|referee|reporter|researcher
restaurant owner|retail worker|rideshare driver|rigger|rodeo clown|rodeo rider|roofer|roughneck|runner|sailor
sales rep|salesman|salesperson|saleswoman|sanitation worker|saxophonist|school bus driver|school counselor
school principal|school teacher|schoolteacher|scientist|screenwriter|sculptor|seamstress|secretary|security guard
server|sheep shearer|sheepherder|sheet metal worker|ship captain|shipbuilder|shoemaker|shop owner|shopkeeper|shortstop
shrimper|singer|skier|slaughterhouse worker|snowplow driver|soccer player|social media manager|software developer
software engineer|soldier|songwriter|special ed teacher|spy|stagehand|statistician|steelworker|stevedore|stockbroker
stocker|stonemason|store clerk|store manager|streamer|stripper|student|stunt double|stuntman|substitute teacher|surfer
surveyor|swimmer|tailor|tattoo artist|taxi driver|taxidermist|teacher|telemarketer|tennis player|tennis pro
tile setter|toll collector|tour guide|tow truck driver|trader|train conductor|trainer|translator|trapeze artist
travel agent|tree trimmer|trombonist|truck driver|trucker|trumpet player|tugboat captain|tutor|twitch streamer
uber driver|umpire|undertaker|union electrician|upholsterer|ups driver|usher|vet tech|veterinarian|video editor
vintner|violinist|waiter|waitress|warehouse worker|watchmaker|weaver|web designer|wedding planner|welder
welding instructor|well driller|window washer|winemaker|woodworker|wrestler|writer|yoga instructor|yoga teacher
youth pastor|youtuber|zookeeper|zoologist
`,
);

/** Health professions, clinic staff and professional credentials, each "profession", "staff" or "credential". A credential is two to eight letters and needs capitals or a comma before it. */
export const healthProfessions: MapLexicon = mapLexicon(
  {
    name: "health professions",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
acupuncturist=profession|admin team=staff|anesthesiologist=profession|anesthetist=profession|aprn=profession
arnp=credential|atc=credential|athletic trainer=profession|attending=profession|au.d.=credential|aud=credential
audiologist=profession|ba=credential|bcba=credential|behavioral health specialist=profession|billing manager=staff
billing team=staff|bs=credential|bsn=credential|cardiologist=profession|caregiver=profession|case manager=profession
cch=credential|ccrn=credential|cdces=credential|check-in staff=staff|chief resident=profession|chiropractor=profession
chpn=credential|cht=credential|clinic coordinator=staff|clinic director=staff|clinic manager=staff
clinical coordinator=staff|clinician=profession|cma=credential|cmt=credential|cna=profession|cnm=credential
cnp=credential|cns=credential|co-fellow=staff|co-worker=staff|colleague=staff|colleagues=staff
colorectal surgeon=profession|community health worker=profession|counselor=profession|coworker=staff|crna=profession
cscs=credential|dacm=credential|dc=credential|dds=credential|dental assistant=profession|dental hygienist=profession
dentist=profession|dermatologist=profession|device rep=staff|dietitian=profession|director=staff|dmd=credential
dnp=credential|dnp-c=credential|do=credential|doc=profession|docs=profession|doctor=profession|doctors=profession
doula=profession|dpm=credential|dpt=credential|drph=credential|dvm=credential|ear nose and throat doctor=profession
emergency physician=profession|emt=profession|emt-p=credential|endocrinologist=profession|endodontist=profession
er doc=profession|er doctor=profession|er nurse=profession|faad=credential|faan=credential|faaos=credential
faap=credential|faapmr=credential|facc=credential|facep=credential|facog=credential|facp=credential|facs=credential
family doctor=profession|family physician=profession|fasa=credential|fasam=credential|fellow=profession
fipp=credential|fnp=credential|fnp-bc=credential|fnp-c=credential|frcpc=credential|front desk=staff
front desk staff=staff|front office=staff|gastroenterologist=profession|general surgeon=profession
genetic counselor=profession|geriatrician=profession|gynecologist=profession|hand surgeon=profession
hand therapist=profession|healthcare professional=profession|healthcare provider=profession
healthcare worker=profession|hematologist=profession|home health aide=profession|hospice nurse=profession
hospitalist=profession|hygienist=profession|icu nurse=profession|infectious disease specialist=profession
intensivist=profession|intern=profession|internist=profession|interventional pain physician=profession
interventionalist=profession|jd=credential|lac=credential|lactation consultant=profession|lcpc=credential
lcsw=profession|licsw=credential|lmft=credential|lmhc=credential|lmsw=credential|lmt=credential|lpc=credential
lpn=profession|lvn=profession|ma=staff|ma-ccc=credential|mas=staff|massage therapist=profession|mba=credential
mbbs=credential|mbchb=credential|md=credential|md/phd=credential|mdiv=credential|med=credential|medic=profession
medical assistant=profession|medical director=staff|medical student=profession|mental health counselor=profession
mha=credential|midwife=profession|mph=credential|ms=credential|msc=credential|msn=credential|msot=credential
mspas=credential|mspt=credential|msw=credential|nd=credential|neonatologist=profession|nephrologist=profession
neurologist=profession|neuropsychologist=profession|neurosurgeon=profession|np=profession|np-c=credential
nurse=profession|nurse anesthetist=profession|nurse midwife=profession|nurse practitioner=profession|nurses=profession
nursing assistant=profession|nutritionist=profession|ob-gyn=profession|ob/gyn=profession|obgyn=profession
obstetrician=profession|occupational therapist=profession|ocs=credential|od=credential|office manager=staff
office staff=staff|oncologist=profession|ophthalmologist=profession|optician=profession|optometrist=profession
oral surgeon=profession|orderly=profession|orthodontist=profession|orthopaedic surgeon=profession
orthopedic surgeon=profession|orthopedist=profession|osteopath=profession|ot=credential|otd=credential|otr=credential
otr/l=credential|pa=credential|pa student=profession|pa-c=credential|pain doc=profession|pain doctor=profession
pain physician=profession|pain specialist=profession|paramedic=profession|partner=staff|pathologist=profession
pcp=profession|pediatric dentist=profession|pediatrician=profession|perfusionist=profession|periodontist=profession
pharmacist=profession|pharmacy tech=profession|pharmd=credential|phd=credential|phlebotomist=profession
physiatrist=profession|physical therapist=profession|physical therapist assistant=profession|physician=profession
physician assistant=profession|physician associate=profession|physicians=profession|physiotherapist=profession
plastic surgeon=profession|pmhnp=credential|pmhnp-bc=credential|podiatrist=profession|practice administrator=staff
practice manager=staff|preceptor=staff|primary care doctor=profession|primary care physician=profession
program coordinator=staff|program director=staff|prosthetist=profession|prosthodontist=profession
psychiatrist=profession|psychologist=profession|psychotherapist=profession|psyd=credential|pt=credential
pta=credential|pulmonologist=profession|radiation oncologist=profession|radiologic technologist=profession
radiologist=profession|rd=credential|rdh=credential|rdn=credential|receptionist=staff|recovery coach=profession
registered dietitian=profession|registered nurse=profession|rep=profession|research coordinator=staff
research nurse=staff|resident=profession|residents=profession|respiratory therapist=profession
rheumatologist=profession|rn=credential|rn-bc=credential|rnfa=credential|rph=credential|rrt=credential|rt=credential
scheduler=staff|scribe=staff|scrub nurse=profession|scrub tech=profession|scs-pt=credential
sleep specialist=profession|slp=credential|social worker=profession|sonographer=profession|specialist=profession
speech pathologist=profession|speech therapist=profession|spine surgeon=profession
sports medicine physician=profession|staff=staff|surgeon=profession|surgeons=profession|surgery scheduler=staff
surgical tech=profession|team=staff|techs=staff|therapist=profession|therapists=profession|trauma surgeon=profession
travel nurse=profession|ultrasound tech=profession|urologist=profession|vascular surgeon=profession|volunteer=staff
wcs=credential|wound care nurse=profession|x-ray tech=profession|xray tech=profession
`,
);
