import { type MapLexicon, mapLexicon } from "./lexicon";

/**
 * The part that people play in a post: `patient` (or whoever comes with one), `seeker` (any human being, who is a
 * patient where the scene is one of care), `colleague`, `group` (people by age, body, origin, faith or means,
 * which a `trait` before a person makes too), `own` (the
 * author's kin and self), `system` (payers, machines, sport, politics: fair game for a grumble).
 */
export type Part = "patient" | "seeker" | "colleague" | "group" | "trait" | "own" | "system";

/**
 * The stand that words take against people: `insult` nouns, `slight` adjectives, slurs, `loathing` and ridicule,
 * `disbelief`, `blame` (and wishes that they were gone), `harm`, want of `wits`, the `body` held up, a `burden`
 * complained of, a `botch` (somebody's work run down), a `sneer` or its weaker `sigh`,
 * `snark` and the milder `wry` turn, ward `slang` for people, and their opposite, `warmth`.
 */
export type Stance =
  | "insult"
  | "slight"
  | "slur"
  | "loathing"
  | "disbelief"
  | "blame"
  | "harm"
  | "wits"
  | "body"
  | "burden"
  | "botch"
  | "sneer"
  | "sigh"
  | "snark"
  | "wry"
  | "slang"
  | "warmth";

/** Words for people, with the part they play. */
export const partsPlayed: MapLexicon = mapLexicon(
  {
    name: "parts played in a post",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-21",
  },
  `
acupuncturist=colleague|acupuncturists=colleague|addicted=trait|addicts=group|administrator=colleague
administrators=colleague|admins=colleague|admit=patient|admits=patient|adult=seeker|adults=seeker|african=trait
agency nurse=colleague|agency nurses=colleague|aide=colleague|aides=colleague|alarm=system|alcoholics=group
algorithm=system|all of you=patient|allergist=colleague|allergists=colleague|almond moms=patient|amish=group trait
anesthesia=colleague|anesthesiologist=colleague|anesthesiologists=colleague|anorexics=group|anti vax=trait
anti vaxers=group|anti vaxxers=group|antivax=trait|antivaxers=group|antivaxxers=group|arab=trait|arabs=group
asian=trait|associate=colleague|associates=colleague|asylum seekers=group|atheists=group|attending=colleague
attendings=colleague|audiologist=colleague|audiologists=colleague|autistic=trait|autistics=group|bacteria=system
bariatric=trait|bed control=colleague|big pharma=system|biller=colleague|billers=colleague|bipolar=trait
bipolars=group|birth plan moms=patient|birth workers=colleague|birthers=seeker|black=trait|blind=trait
boomer=group trait|boomers=group|borderline=trait|borderlines=group|botox=trait|bots=system|boy moms=patient
boyfriend=seeker|boyfriends=seeker|brides=seeker|bridezillas=patient|brigade=seeker|cafeteria=system|cancer=system
cardiologist=colleague|cardiologists=colleague|cardiology=colleague|caregivers=patient|case manager=colleague
case managers=colleague|caseload=patient|cash patients=patient|cash pay=trait|catholic=trait|catholics=group
celebrities=system|celebrity=system|ceo=colleague|cerner=system|cfo=colleague|chair=colleague|charge nurse=colleague
chick=seeker|chicks=seeker|chief=colleague|chief resident=colleague|chinese=trait|chiro=colleague
chiropractic=colleague|chiropractor=colleague|chiropractors=colleague|chiros=colleague|christian=trait
christians=group|chronic illness=trait|chronic lymies=group|chronic pain=trait|circulator=colleague|city=trait
claims department=system|client=patient|clients=patient|clinic across=colleague|clinic down the street=colleague
clinic next door=colleague|clinical manager=colleague|cmo=colleague|cna=colleague|cnas=colleague|cno=colleague
co worker=colleague|co workers=colleague|coder=colleague|coders=colleague|coffee machine=system|colleague=colleague
colleagues=colleague|competitor=colleague|competitors=colleague|computer=system|congress=system|conservatives=group
consult=patient|consults=patient|convicts=group|counselor=colleague|counselors=colleague|country=trait|couple=seeker
couples=seeker|covid=system|coworker=colleague|coworkers=colleague|crna=colleague|crnas=colleague|crowd=seeker
crunchy=trait|crunchy moms=patient|crystal=trait|customer=seeker|customers=seeker|dad=seeker|dads=seeker
daughter=seeker|daughters=seeker|day shift=colleague|dayshift=colleague|deaf=trait|dean=colleague|democrats=group
denial=system|denials=system|dentist=colleague|dentists=colleague|department chair=colleague|derm=colleague
dermatologist=colleague|dermatologists=colleague|derms=colleague|detoxers=patient|diabetic=trait|diabetics=group
dialysis people=group|diet culture=system|dietitian=colleague|dietitians=colleague|disability=trait|disabled=trait
disease=system|dispatchers=colleague|do=colleague|doc=colleague|docs=colleague|doctor=colleague|doctors=colleague
dominicans=group|dos=colleague|doula=colleague|doulas=colleague|dr google patients=patient|drivers=system|drug=trait
dude=seeker|dudes=seeker|ed across=colleague|ed docs=colleague|eds=trait|ehr=system|elderly=trait|em docs=colleague
emr=system|emt=colleague|emts=colleague|endocrine=colleague|endocrinologist=colleague|endocrinologists=colleague
endocrinology=colleague|endodontist=colleague|epic=system|er across=colleague|er across town=colleague
er doc=colleague|er docs=colleague|er down the road=colleague|er down the street=colleague|essential oil=trait
esthetician=colleague|estheticians=colleague|evangelicals=group|everybody=seeker|everyone=seeker|facebook=trait
families=patient|family=seeker|family med=colleague|family medicine=colleague|family member=patient
family members=patient|fat=trait|father=seeker|fathers=seeker|fax=system|fax machine=system|fellow=colleague
fellows=colleague|felons=group|fibro=trait|fibromyalgics=group|fibros=group|filipinos=group|float nurse=colleague
float pool=colleague|folks=seeker|follower=seeker|followers=seeker|food stamp=trait|foreign=trait|foreigners=group
formulary=system|frequent callers=patient|front desk=colleague|functional medicine=colleague
functional medicine doctors=colleague|gal=seeker|gals=seeker|game of thrones=system|gastroenterologist=colleague
gastroenterologists=colleague|gastroenterology=colleague|gay=trait|gay male=trait|gays=group|gen z=group trait
gen z nurses=colleague|general surgery=colleague|genetic counselor=colleague|genetic counselors=colleague|ghetto=trait
girl=seeker|girls=seeker|google=trait|google doctors=patient|grandma=seeker|grandmas=seeker|grandpa=seeker
grannies=seeker|granny=seeker|guy=seeker|guys=seeker|gynecologist=colleague|gynecologists=colleague|gypsies=group
hackers=system|haitians=group|half of you=patient|helicopter mom=patient|helicopter moms=patient
helicopter parents=patient|hematologist=colleague|hematologists=colleague|herbalist=colleague|herbalists=colleague
hillbillies=group|hillbilly=trait|hindu=trait|hindus=group|hispanic=trait|hispanics=group|hold music=system
home birth midwives=colleague|homeless=trait|homeopath=colleague|homeopaths=colleague|homeschool=trait
homeschooled=trait|hood=trait|hospital across=colleague|hospital food=system|hospital medicine=colleague
hospitalist=colleague|hospitalist team=colleague|hospitalists=colleague|house supervisor=colleague|houseplant=system
hr=colleague|human=seeker|humans=seeker|husband=seeker|husbands=seeker|hygienist=colleague|hygienists=colleague|i=own
illegal=trait|illegals=group|immigrant=trait|immigrants=group|immunologist=colleague|immunologists=colleague
indian=trait|indians=group|individual=seeker|individuals=seeker|infectious disease=colleague|influencer=system
influencers=system|injector=colleague|injectors=colleague|inmates=group|inner city=trait|inpatients=patient
instagram=trait|insurance=system|insurance companies=system|insurance company=system|insurer=system|insurers=system
intensivist=colleague|intensivists=colleague|intern=colleague|internist=colleague|internists=colleague
interns=colleague|interventionalists=colleague|ivf=trait|jewish=trait|jews=group|kid=seeker|kids=seeker|lab=colleague
lactation consultant=colleague|ladies=seeker|lady=seeker|last job=colleague|latina=trait|latino=trait|latinos=group
lay midwives=colleague|leftists=group|legislature=system|lesbian=trait|lesbians=group|lgbtq=group|liberals=group
life coach=colleague|life coaches=colleague|lobbyists=system|locum=colleague|locums=colleague|lodgers=patient
ma=colleague|maga=group|mama=seeker|mamas=seeker|man=seeker|manager=colleague|managers=colleague|mas=colleague
md=colleague|mds=colleague|me=own|med spa=colleague|med spas=colleague|med student=colleague|med students=colleague
medic=colleague|medicaid=trait|medicaid patients=patient|medical assistant=colleague|medical assistants=colleague
medical director=colleague|medical student=colleague|medical students=colleague|medicare=trait|medics=colleague
medspa=colleague|medspas=colleague|meemaw=seeker|meme=system|memes=system|men=seeker|methadone=trait|mexican=trait
mexicans=group|midlevel=colleague|midlevels=colleague|midwife=colleague|midwives=colleague|migrants=group
millennial=trait|millennials=group|minute clinic=colleague|mlm=trait|mom=seeker|mommies=seeker|mommy=seeker
moms=seeker|mormons=group|mosquito=system|mosquitoes=system|most of you=patient|mother=seeker|mothers=seeker
movie=system|ms3=colleague|ms4=colleague|muslim=trait|muslims=group|my aunt=own|my baby=own|my bestie=own
my boss=colleague|my boyfriend=own|my brain=own|my brother=own|my car=own|my caseload=patient|my cat=own
my census=patient|my cooking=own|my cousin=own|my dad=own|my daughter=own|my dog=own|my friend=own|my friends=own
my girlfriend=own|my grandma=own|my grandmother=own|my hair=own|my husband=own|my in laws=own|my kid=own|my kids=own
my manager=colleague|my mom=own|my mother in law=own|my neighbor=own|my neighbors=own|my panel=patient
my partner in crime=own|my roommate=own|my schedule=patient|my scrubs=own|my sister=own|my son=own|my spouse=own
my teen=own|my teenager=own|my toddler=own|my uncle=own|my waiting room=patient|my whole schedule=patient|my wife=own
myself=own|native=trait|native americans=group|naturopath=colleague|naturopathic doctors=colleague
naturopaths=colleague|nephrologist=colleague|nephrologists=colleague|nephrology=colleague|netflix=system
neurologist=colleague|neurologists=colleague|neurology=colleague|neurosurgeon=colleague|neurosurgeons=colleague
neurosurgery=colleague|new consult=patient|new girl=colleague|new grad=colleague|new grads=colleague|new guy=colleague
new hire=colleague|new hires=colleague|nigerians=group|night shift=colleague|nightshift=colleague
no show=patient trait|no shows=patient|noctor=colleague|noctors=colleague|non binary=trait|nonbinary=trait
northern=trait|np=colleague|nps=colleague|nurse=colleague|nurse manager=colleague|nurse practitioner=colleague
nurse practitioners=colleague|nurses=colleague|ob=colleague|obese=trait|obgyn=colleague|obgyns=colleague|obs=colleague
obstetrician=colleague|obstetricians=colleague|office across=colleague|office manager=colleague|old=trait
old boss=colleague|old group=colleague|old practice=colleague|older=trait|oncologist=colleague|oncologists=colleague
oncology=colleague|ophthalmologist=colleague|ophthalmologists=colleague|optometrist=colleague|optometrists=colleague
optometry=colleague|or staff=colleague|oral surgeon=colleague|oral surgeons=colleague|orientee=colleague
orientees=colleague|ortho=colleague|orthodontist=colleague|orthodontists=colleague|orthopedics=colleague
orthopedist=colleague|orthopedists=colleague|orthopod=colleague|orthopods=colleague|osh=colleague|ot=colleague
other clinic=colleague|other clinics=colleague|other er=colleague|other hospital=colleague|other office=colleague
other practice=colleague|other shift=colleague|ots=colleague|our boss=colleague|our manager=colleague
outpatients=patient|outside er=colleague|outside hospital=colleague|overweight=trait|owner=colleague|owners=colleague
pa=colleague|pacu nurse=colleague|pager=system|paramedic=colleague|paramedics=colleague|parent=seeker|parents=seeker
parking=system|partner=colleague|partners=colleague|pas=colleague|pathologist=colleague|pathologists=colleague
pathology=colleague|patient=patient|patients=patient|payer=system|payers=system|pbm=system|pbms=system|pcp=colleague
pcps=colleague|pediatrician=colleague|pediatricians=colleague|pedodontist=colleague|pedodontists=colleague
peer to peer=system|people=seeker|per diem=colleague|perfusionist=colleague|periodontist=colleague|person=seeker
pgy 1=colleague|pgy1=colleague|pharma=system|pharmacist=colleague|pharmacists=colleague|pharmacy tech=colleague
pharmacy techs=colleague|phlebotomist=colleague|phlebotomists=colleague|phlebotomy=colleague|physiatrist=colleague
physiatrists=colleague|physical therapist=colleague|physical therapists=colleague|physician=colleague
physician assistant=colleague|physician assistants=colleague|physician associates=colleague|physicians=colleague
physio=colleague|physios=colleague|place across=colleague|place next door=colleague|plastics=colleague
podiatrist=colleague|podiatrists=colleague|podiatry=colleague|policies=system|policy=system|politician=system
politicians=system|poor=trait|pots=trait|potsies=group|ppl=seeker|practice=colleague|practice across=colleague
practice manager=colleague|practice owner=colleague|preceptor=colleague|preceptors=colleague|pregnant=trait
pregnant teens=group|preop=colleague|previous shift=colleague|printer=system|prior auth=system
prior authorization=system|prior auths=system|prisoners=group|private equity=system|proceduralist=colleague
proceduralists=colleague|program director=colleague|prosthodontist=colleague|prosthodontists=colleague
prostitutes=group|provider=colleague|providers=colleague|psych=trait|psychiatrist=colleague|psychiatrists=colleague
psychiatry=colleague|psychologist=colleague|psychologists=colleague|pt=patient|pts=patient|puerto ricans=group
pulmonologist=colleague|pulmonologists=colleague|pulmonology=colleague|quarterback=system|queer=trait|queers=group
raccoon=system|raccoons=system|radiologist=colleague|radiologists=colleague|radiology=colleague|receptionist=colleague
receptionists=colleague|redneck=trait|rednecks=group|referee=system|referring doc=colleague|referring docs=colleague
referring provider=colleague|refs=system|refugee=trait|refugees=group|rep=colleague|repeat customer=patient
repeat customers=patient|reps=colleague|republicans=group|residency director=colleague|resident=colleague
residents=colleague|return customers=patient|rheum=colleague|rheumatologist=colleague|rheumatologists=colleague
rheumatology=colleague|rheums=colleague|rival=colleague|rivals=colleague|rural=trait|russians=group|scammers=system
scheduler=colleague|schedulers=colleague|schizophrenics=group|scribe=colleague|scribes=colleague|scrub tech=colleague
scrub techs=colleague|secretary=colleague|section 8=trait|self pay=patient trait|senate=system
senior resident=colleague|sex workers=group|sicklers=group|single=trait|skinny=trait|slp=colleague|slps=colleague
small town=trait|smokers=group|social worker=colleague|social workers=colleague|somalis=group|some of y'all=patient
some of yall=patient|some of you=patient|somebody=seeker|someone=seeker|son=seeker|sons=seeker|southern=trait
spammers=system|spoonies=group|squirrel=system|student=colleague|students=colleague|sub i=colleague|suboxone=trait
suburban=trait|supervisor=colleague|surgeon=colleague|surgeons=colleague|tech=colleague|techs=colleague
teen=seeker trait|teenage=trait|teenager=seeker|teenagers=seeker|teens=seeker|telemarketers=system|the census=patient
the disabled=group|the elderly=group|the gays=group|the homeless=group|the last shift=colleague|the new hire=colleague
the obese=group|the poor=group|their families=patient|therapist=colleague|therapists=colleague|these folks=patient
these moms=patient|these parents=patient|these people=patient|third worlders=group|this patient=patient
those parents=patient|those people=patient|tick=system|ticks=system|tiktok=trait|traffic=system|trailer=trait
trailer park=trait|trans=trait|transgender=trait|transgenders=group|transplant team=colleague|trauma surgery=colleague
travel nurse=colleague|travel nurses=colleague|traveler=colleague|travelers=colleague|trumpers=group|tumor=system
tumors=system|ukrainians=group|undocumented=trait|uninsured=trait|unit manager=colleague|unvaccinated=trait
unwed mothers=group|urgent care=colleague|urgent cares=colleague|urologist=colleague|urologists=colleague
urology=colleague|vapers=group|vascular=colleague|vegan=trait|vegans=group|vending machine=system|vet=colleague
veterinarian=colleague|veterinarians=colleague|vets=colleague|villagers=group|virus=system|visitors=patient
waiting room=patient|walk in=patient|walk ins=patient|weather=system|weekend crew=colleague|welfare=trait
wellness industry=system|wellness moms=patient|wheelchair=trait|white=trait|wife=seeker|wifi=system|wives=seeker
woman=seeker|women=seeker|work comp=trait|workers comp=trait|you people=patient|zoomers=group
`,
);

/** Words with the stands they may take, parted by spaces. */
export const stances: MapLexicon = mapLexicon(
  {
    name: "stances against people",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-21",
  },
  `
10 10=burden|10 out of 10=burden|10th time=burden|11 out of 10=burden|12 10=burden|15 10=burden|2 am=burden
20 10=burden|2am=burden|3 am=burden|3am=burden|4 55=burden|4 am=burden|4:55=burden|4am=burden
5 minutes before close=burden|a hole=insult|a holes=insult|a lost cause=slight|a miracle=wry|a special breed=snark
a toddler could=snark|a whole mood=snark|a you problem=snark|absolute butchery=botch|absurd=slight
abusing the system=blame|academy award=disbelief sneer|academy award winning=snark|acrylics=burden|acting class=snark
acting skills=snark|addict brain=insult|addicts and liars=insult|adorable=warmth|adore=warmth|adores=warmth
adult supervision=snark|again=sigh|ain't buying it=snark|airhead=insult|airheads=insult|all an act=disbelief
all in her head=disbelief|all in his head=disbelief|all in their head=disbelief|all in your head=disbelief
all inclusive=snark|allegedly=disbelief|allergic=burden|allergic to effort=slight|allergic to exercise=slight
allergic to soap=slight|allergic to work=slight|allergies=burden|allergy list=burden|alright champ=snark
alright then=wry|always=sigh|always an excuse=blame|always the ones=wry|am i supposed to feel sorry=blame
amateur=insult|amateur hour=snark|amateurs=insult|amazing=warmth|amazing how=wry|ambulance for=burden
angling for=disbelief|animals=insult|annoying=slight|another=sigh|anyways=wry|apologize=warmth|apologized=warmth
apparently=sigh|are you for real=sneer|are you kidding=sneer|are you kidding me=sneer|are you serious=sneer
aren't real=botch|armchair=snark|arrogant=slight|as always=sigh|as usual=sigh|asinine=slight|asked for it=blame
asking for it=blame|ass wipers=insult|asshole=insult|assholes=insult|attention seeking=slight disbelief
attention whore=insult|attention whores=insult|audacity=burden sneer|award for=snark|award goes to=sneer|b o=body
b52=harm|baby daddies=insult|baby daddy=insult|baby mama=insult|baby mamas=insult|baby named=wry|baby names=wry
baby them=botch|babysit=botch|babysitting=botch|back again=burden|back cracker=insult|back crackers=insult
backstabber=insult|backstabbers=insult|backward=slight|backwards=slight|bad parenting=blame|bad work=botch
bag of hammers=wits|bag of rocks=wits|banker's hours=snark|bankers hours=snark|bar is in hell=snark|barbies=insult
barf=sneer|barges in=burden|basic=slight|basket case=insult|basket cases=insult|bat shit=slight|bathe=body
batshit=slight|be like=wry|be so for real=snark|be so fr=snark|beached whale=insult|beached whales=insult|beaner=slur
beaners=slur|beautiful=warmth|beauty school dropout=insult|bed blocker=slang|bed blockers=slang|bedpan changer=insult
before close=burden|before closing=burden|begged=burden|begging=burden|begs=burden|being sick is=snark|believe=warmth
believe them=warmth|believed=warmth|belly=body|best birth control=sneer|best job ever=wry|best part of my job=warmth
best part of the job=warmth|bestie=wry|bestie no=snark|bet=sneer|better off dead=blame|betting=snark
beyond help=slight|big babies=insult|big baby=insult|big surprise=sneer|big tough=snark|big yikes=sneer|bimbo=insult
bimbos=insult|binder=wry|binders=wry|bingo=sneer wry|bird brain=wits|birth control=sneer|bit my tongue=snark
bitch=insult|bitch slap=harm|bitched=burden|bitched me out=burden|bitches=insult|bitches about=burden|bitching=burden
bitchy=slight|bite my tongue=snark|biting my tongue=snark|bitter=slight|bitter and jealous=slight|black hole=insult
black holes=insult|blanket=burden|bless=wry|bless her heart=sneer|bless her little=snark|bless his heart=sneer
bless his little=snark|bless their heart=sneer|bless their hearts=sneer|bless their little=snark|bless us=snark
bless your heart=sneer|bless your hearts=sneer|bless your soul=snark|blessed=warmth|blessed us=burden|blob=insult
blobs=insult|bmi=body|body odor=body|bogan=insult|bone cracker=insult|bone crackers=insult|bone idle=slight
bonehead=insult|boneheads=insult|bonkers=slight|boo hoo=blame sneer|boot=harm|bootlicker=insult|bootlickers=insult
bossy=slight|botched=body botch|botched barbies=insult|bottom feeder=insult|bottom feeders=insult
bought their degree=botch|box of rocks=wits|boy bye=snark|bozo=insult|bozos=insult|brain cell=wits|brain cells=wits
brain dead=slight|braincell=wits|braincells=wits|braindead=slight|brainless=slight|brainwashed=slight|brat=insult
brats=insult|bratty=slight|brave=warmth|bravest=warmth|breed of=snark|breeders=insult|bridge troll=insult
bridge trolls=insult|brightest bulb=wits|brightest crayon=wits|bro please=snark|bro what=snark
brought it on herself=blame|brought it on himself=blame|brought it on themselves=blame|brought it on yourself=blame
brought this on themselves=blame|brought this on yourself=blame|brown noser=insult|brown nosers=insult
buff and turf=slang|buffoon=insult|buffoons=insult|bug bite=burden|bullies=insult|bully=insult|bullying=loathing
bum=insult|bumpkin=insult|bumpkins=insult|bums=insult|burn down=harm|burn it down=snark|busted=body|but sure=wry
butchered=botch|butchers=insult|butler=wry|butt crack=body|butt wiper=insult|butt wipers=insult|buy a toothbrush=blame
by ambulance=burden|bye felicia=sneer|bye girl=snark|bye now=snark|cackle at=loathing|cackled=wry|cackling=wry
cackling at=loathing|call bell=burden|call button=burden|call cps=snark|call light=burden|call out every=botch
called 7=burden|called 911=burden|called an ambulance=burden|called out again=botch|calling out=loathing
calls in sick every=botch|calls out every=botch|can i speak to=snark|can't count=wits|can't deal with=loathing
can't do=botch|can't even=botch|can't even read=wits|can't figure out=botch|can't follow directions=wits
can't follow instructions=wits|can't follow simple instructions=wits|can't help people who=snark
can't help stupid=snark|can't make it up=sneer|can't make this shit up=sneer|can't make this up=sneer
can't manage=botch|can't place=botch|can't read=wits|can't read an=botch|can't spell=wits|can't stand=loathing
can't start=botch|can't stop=burden|can't tell a=botch|can't unsee=snark|can't with=loathing|candy=wry|cankles=body
cannot make this up=sneer|cannot stand=loathing|cannot unsee=snark|cant deal with=loathing|cant even=botch
cant make this up=sneer|cant read=wits|cant spell=wits|cant stand=loathing|cant with=loathing|career patient=snark
career victim=snark|careless=slight|carry them=botch|carrying them=botch|cast of characters=snark|cat face=body
catch these hands=snark|catty=slight|caucasity=snark|cavemen=insult|celestial discharge=slang|certifiable=slight
change my mind=sneer|characters today=snark|charlatan=insult|charlatans=insult|chasing a high=disbelief
chasing pills=disbelief|chatgpt=burden|chav=insult|cheap=slight|cheering=warmth|cheese=body|cheetos=burden
childish=slight|chink=slur|chinks=slur|choke=harm|choke out=harm|chop shop=snark|circling the drain=slang
circus=sneer wry|circus is in town=snark|clean up after=botch|clean up everyone's mess=botch|clean up her mess=botch
clean up his mess=botch|clean up someone=botch|clean up their mess=botch|cleaning up after=botch
cleaning up everyone's mess=botch|cleaning up her mess=botch|cleaning up his mess=botch|cleaning up someone=botch
cleaning up their mess=botch|clinger=insult|clingers=insult|clingy=slight|clockwork=wry|clog up=blame|clogging=blame
clogging up=blame|clogs up=blame|close your legs=blame|clown=insult|clown car=snark|clown show=sneer|clown world=sneer
clowning=loathing|clowning on=loathing|clowns=insult|clue=botch|clueless=slight|cockroach=insult|cockroaches=insult
cocky=slight|coddled=slight|coincidence=wry|coincidentally=snark|collect diagnoses=snark|collecting diagnoses=snark
collects diagnoses=snark|color me shocked=sneer|color me surprised=sneer|common denominator=snark|common sense=wits
compassion=warmth|compassionate=warmth|complain=burden|complained=burden|complainer=insult|complainers=insult
complaining=burden|complains=burden|complaint=burden|complaints=burden|con artist=insult|con artists=insult
con man=insult|con men=insult|concierge=wry|congrats=warmth|congrats on=snark|congratulations=warmth
consequences of their actions=blame|consequences of your actions=blame|consequences of your own actions=blame
conspiracy nuts=insult|constipated=burden|control freak=insult|control freaks=insult|convenient=snark
convenient timing=snark|conveniently=disbelief|cooked as a society=snark|cool cool cool=wry|cool story=sneer
cool story bro=sneer|coon=slur|coons=slur|cope=sneer|corrupt=slight|cosplay=botch|cosplayers=botch|cosplaying=botch
couch potato=insult|couch potatoes=insult|could not diagnose=wits|could not make this up=sneer|could smell=snark
couldn't be me=wry|couldn't care less=botch|couldn't diagnose=wits botch|couldn't diagnose a=wits
couldn't find a=botch|couldn't intubate=botch|couldn't place=botch|couldn't read=botch|couldn't spell=wits
couldn't spot=wits|couldn't start=botch|couldn't tell=botch|couldnt find a=botch|country club=snark|courage=warmth
covidiot=insult|covidiots=insult|coward=insult|cowards=insult|cps=wry|crack a mirror=body|crackhead=insult
crackheads=insult|crap work=botch|crappy work=botch|cray cray=insult|crayon=wits|crayons=wits|crazies=insult
craziest=slight|crazy=slight|crazy how=wry|creative writing=snark|creep=insult|creeps=insult|cried=burden|cries=burden
cringe=slight sneer|cripple=slur|cripples=slur|critical thinking=wits|crocodile tears=disbelief|crook=insult
crooked=slight|crooks=insult|crotch goblin=insult|crotch goblins=insult|crotch spawn=insult|crusty=slight
cry about it=sneer|cry harder=sneer|cry me a river=blame|crybabies=insult|crybaby=insult|crying=burden
crying happy=warmth|crying laughing=sneer|cuckoo=insult slight|cue eye roll=sneer|cull the herd=blame|cult=insult
cultists=insult|cunt=insult|customer service=wry|customer service smile=sneer|customer service voice=sneer
dangerous=slight|darwin at work=blame|darwin award=blame|darwin awards=blame|darwinism=blame|dead=sigh
dead weight=insult botch|deadbeat=insult|deadbeats=insult|deadweight=insult|debbie downer=insult|deceased=sneer
degenerate=insult|degenerates=insult|degree mill=botch|deja vu=snark|delighted=warmth|delightful=warmth
deliver me from=loathing|delulu=snark|delusional=slight|demand=burden|demanded=burden|demanding=slight burden
demands=burden|demon=wry|demon child=insult|demon children=insult|demon spawn=insult|dense=slight|deodorant=body
deranged=slight|deserve better=warmth|deserve care=warmth|deserve dignity=warmth|deserve what they get=blame
deserves better=warmth|deserves what they get=blame|despise=loathing|detest=loathing|diagnosed herself=disbelief
diagnosed himself=disbelief|diagnosed themselves=disbelief|diagnosis of the month=snark|dick=insult|dicks=insult
dictator=insult|dictators=insult|did her own research=wits|did his own research=wits|did it to themselves=blame
did it to yourself=blame|did their job=botch|did their own research=wits|did this to herself=blame
did this to himself=blame|did this to themselves=blame|did this to yourself=blame|did your own research=wits
didn't even=botch|didn't shower=body|didnt even=botch|didnt shower=body|die already=blame|died laughing=snark
different breed=snark|dignity=warmth|dilauda=disbelief|dimwit=insult|dimwits=insult|ding dong=insult|ding dongs=insult
dingbat=insult|dingbats=insult|dingus=insult|dinguses=insult|dinosaur=insult|dinosaurs=insult|diploma mill=botch
dipshit=insult|dipshits=insult|direct entry=botch|dirtbag=insult|dirtbags=insult|dirty=slight|dirty feet=body
dirty underwear=body|discover soap=blame|disease of the month=snark|disgrace=insult|disgraceful=slight
disgusting=slight|disrespectful=slight|diva=insult|divas=insult|dnr tattoo=blame|dnr them all=blame
do better people=snark|do her job=botch|do his job=botch|do it to themselves=blame|do their job=botch
do this to themselves=blame|do this to yourself=blame|do your job=botch|do your own research crowd=wits
doctor code=snark|doctor google=wits|doctor shopper=disbelief|doctor shoppers=disbelief|doctor shopping=disbelief
doesn't care=botch|doesn't even know=botch|doesn't give a=botch|doesn't know how to=botch|doesn't know their ass=wits
doesn't shower=body|doesn't want help=snark|doesn't want to get better=snark|doing their job=botch
doing this to themselves=blame|don't at me=sneer|don't be embarrassed=warmth|don't care=botch|don't even know=botch
don't get paid enough=sneer|don't give a=botch|don't judge me=snark|don't know how to=botch|don't shower=body
don't want help=snark|don't want to get better=snark|don't you think=snark|done with=loathing|dont at me=sneer
dont get paid enough=sneer|dont shower=body|doofus=insult|doomed=sneer|doritos=burden|douche=insult|douchebag=insult
douchebags=insult|douches=insult|dr google=wits|draining the system=blame|drama llama=insult|drama llamas=insult
drama mama=disbelief|drama queen=insult|drama queens=insult|dramatic=slight|dramatics=snark|dread=loathing
dreading=loathing|drinking game=snark|droopy=body|drop dead=blame|dropout=insult|dropouts=insult|drown=harm
drug seeker=insult|drug seekers=insult|drunk=slight burden|duck lips=body|duct tape=harm|dumb=slight
dumb as a box of rocks=slight|dumb as a rock=slight|dumb as rocks=slight|dumb ass=slight|dumb it down=wits
dumbass=insult|dumbasses=insult|dumber than=slight|dumbest=slight|dumdum=insult|dummies=insult|dummy=insult
dumped on us=botch|dumped this=botch|dumping=botch|dumps=botch|dumpster=snark|dumpster fire=insult
dumpster fires=insult|dunking on=loathing|dying=sneer|dying laughing=snark|dyke=slur|dykes=slur|early retirement=snark
eat crayons=wits|eats crayons=wits|educated me on=snark|egomaniac=insult|egomaniacs=insult|egotistical=slight
einstein=sneer|elevator doesn't go=wits|embarrassing=slight|embarrassment=insult|embarrassments=insult
emotional support=burden|emotional vampire=insult|emotional vampires=insult|empathy=warmth|end of the world=snark
energy drain=insult|energy vampire=insult|energy vampires=insult|enjoy being sick=snark|enjoys being sick=snark
entire personality=snark|entitled=slight|entitled brats=insult|entitlement=burden|escalade=burden|every day=burden
every shift=burden|every single=burden|every single time=sigh|every time=sigh|every week=burden|everybody has=snark
everybody's got=snark|everyone and their mom has=snark|everyone and their mother has=snark|everyone has adhd=snark
ew=sneer|eww=sneer|exaggerating=disbelief|excuses=blame|exorcism=snark|expecting=burden|experts now=snark
explain like they're five=wits|eye bleach=snark|eye roll=sneer|eye roll at=loathing|eye rolls=sneer|eyeroll=sneer
eyerolls=sneer|face only a mother=body|facebook university=wits|facetiming=burden|fafo=blame|fag=slur|faggot=slur
faggots=slur|fags=slur|failed biology=wits|failed science=wits|faint=burden|fainted=burden|faints=burden
faith in humanity=sneer|fake=slight|fake allergies=disbelief|fake allergy=disbelief|fake ass=slight
fake diagnosis=disbelief|fake disease=disbelief|fake pain=disbelief|fake seizure=disbelief|fake seizures=disbelief
fake sick=disbelief|fake smile=snark|faker=insult|fakers=insult|fakes=disbelief|faking=slight disbelief
faking it=disbelief|families be like=snark|farted=burden|fat=slight|fat ass=slight|fat folds=body|fat rolls=body
fatass=insult|fatasses=insult|fattest=slight|fave=warmth|favorite=warmth|fed up with=loathing|fell on it=burden
feral=slight|feral cats=snark|feral child=insult|feral children=insult|feral kids=insult|few fries short=wits
ffs=sneer|fifth time=burden|fight me=sneer|filthy=slight|find out phase=blame|fishing for=disbelief
fix other people's=botch|fix their mess=botch|fix their mistakes=botch|fixing his=botch|fixing other=botch
fixing other people's=botch|fixing their mess=botch|fixing their mistakes=botch|flaming dumpster=snark
flat earthers=insult|flavor of the month=snark|flk=slang|flu shot=burden|fluffy=wry|fluffy patient=slang|flunked=wits
folds=body|for attention=disbelief|for real tho=sneer|for the love of=snark|for the love of god=snark|forgets=burden
forgot=burden|forgot to=botch|fourth time=burden|fragile=slight|frankenstein=insult|fraud=insult|frauds=insult
freak=insult|freak show=insult|freaks=insult|freakshow=insult|free sandwich=disbelief|freeloader=insult
freeloaders=insult|freeloading=blame|frequent flier=insult|frequent fliers=insult|frequent flyer=insult
frequent flyers=insult|friday at 4=burden|friendly reminder=warmth|from the smell=snark|frozen face=body
fruit loop=insult|fruit loops=insult|fruitcake=insult|fruitcakes=insult|fuck around and find out=blame
fuck these=loathing|fuck those=loathing|full moon=sneer|full of excuses=blame|full time job=wry|fun fact=warmth
fun game=snark|fun times=wry|funny how=snark|funny looking=snark|funny that=snark|fvs=slang|gag=sneer
game we play=snark|gaming the system=blame|garbage=insult slight|garbage work=botch|gargoyle=insult|gargoyles=insult
gaslighter=insult|gave me the ick=snark|ged=wits|gee=sneer|gee i wonder=sneer|gem=warmth|gene pool=blame|genius=sneer
genius move=sneer|geniuses=sneer|gentle reminder=warmth|genuinely thinks=snark|get a job=blame|get off the couch=blame
get off their asses=blame|get off your ass=blame|get well soon i guess=snark|get what they deserve=blame
gets what they deserve=blame|ghetto=slight|giant babies=insult|giant baby=insult|giggle at=loathing
giggling at=loathing|gimme a break=sneer|gimp=slur|gimps=slur|ginger ale=burden|girl bye=snark|girl no=snark
girl please=snark|girl what=snark|give me a break=sneer|give me strength=sneer|glorified=slight
glorified hairdresser=insult|glorified secretary=insult|gluttons=insult|go figure=sneer|goblins=insult
god complex=snark|god give me strength=sneer|god help me with=loathing|going to lose it=snark|gold digger=insult
gold diggers=insult|gomer=insult|gomergram=slang|gomers=insult|gonna lose it=snark|goober=insult|goobers=insult
good for you=sneer|good luck with that=sneer|good riddance to=loathing|good times=wry|google=burden|google degree=wits
google diagnosed=disbelief|google md=wits snark|google medical degree=wits|google university=wits|googled=burden
googled it=disbelief|googles=burden|googling=burden|gook=slur|got what he deserved=blame|got what she deserved=blame
got what they deserved=blame|government handouts=blame|graces us=burden|granny dump=slang|grateful=warmth
gratitude=warmth|greasy=slight|greedy=slight|greet em treat em=slang|gremlin=insult|gremlins=insult|grifter=insult
grifters=insult|groaning=burden|gross=slight sneer|grossest=slight|groundhog day=snark|group chat is=snark
grown adult=snark|grown adults=wry|grown ass=snark|grown babies=insult|grown man=snark|grown men=snark
grown woman=snark|grown women=snark|gtfo=sneer|guess how many=snark|guess who's back=snark|gullible=slight
gunner=insult|gunners=insult|gut=body|gutless=slight|hack=insult|hack job=botch|hackjob=botch|hacks=insult
hacks and frauds=insult|had it coming=blame|had it with=loathing|had the gall=snark|had the nerve=snark|hag=insult
hags=insult|haha=sigh|hahaha=sigh|hahahaha=sigh|hairy=body|hajji=slur|haldol=harm|half assed=slight
half trained=slight|halfwit=insult|halfwits=insult|hallmark sign=slang|hand holding=botch|handouts=blame
hangnail=burden|happy meal=snark|happy tears=warmth|hard pass=sneer|has it coming=blame|has no clue=botch
has the day they deserve=snark|has the gall=snark|has the nerve=snark|hasn't bathed=body|hasn't showered=body
hasnt showered=body|hate=loathing|hate everyone=snark|hate it here=snark|have it your way=snark|have no clue=botch
have the day you deserve=snark|hazing=loathing|hazmat=snark|heart of gold=warmth|heaven help=snark|heifer=insult
hell week=snark|hellspawn=insult|help us all=snark|her majesty=sneer snark|her personality=snark
her royal highness=sneer|herding cats=snark|here again=burden|here we go=sigh|hero=warmth|heroes=warmth|hiccups=burden
hidden camera=snark|hide in the=botch|hideous=body|hides in the=botch|hiding in the=botch|high maintenance=slight
high school all over=snark|hippo=insult|hippos=insult|his highness=snark|his majesty=sneer|his personality=snark
histrionics=snark|hitting the call light=burden|hobby=wry|hobo=insult|hobos=insult|hoe=insult|hoes=insult
hogging beds=blame|hogs=insult|hold their hand=botch|holy water=snark|honey=sneer|honey no=snark|honey please=snark
honor=warmth|honored=warmth|hope for humanity=snark|hopeless=slight|hot mess=insult|hot messes=insult|hot take=sneer
how convenient=snark|how did he graduate=botch|how did he pass=botch|how did she graduate=botch|how did she pass=botch
how did they pass=botch|how did you graduate=botch|how did you pass=botch|how they graduated=botch
how they passed=botch|howling=wry|huckster=insult|hucksters=insult|humanity is doomed=sneer|humble=warmth
humbled=warmth|hun=sneer|hun no=snark|hunger games=snark|hurry up and die=blame|hustler=insult|hustlers=insult
hygiene=body|hypochondriac=insult|hypochondriacs=insult|hysterical=slight|i blame=loathing|i can't even=sneer
i can't with=sneer|i cant even=sneer|i don't make the rules=snark|i hate it here=snark|i literally can't=sneer
i literally cannot=sneer|i quit=sneer|i said what i said=sneer|i think not=snark|i was wrong=warmth|i will riot=snark
i wonder why=sneer|i'll riot=snark|i'm dead=sneer|i'm dying=sneer|i'm just saying=sneer|i've seen things=snark
ice chips=burden|icon=warmth|identity=wry|idiocracy=sneer|idiot=insult|idiotic=slight|idiots=insult|ignorant=slight
illiterate=slight|illness is their=snark|im dead=sneer|im dying=sneer|im just saying=sneer|imaginary=wry
imagine being=snark|imagine calling=snark|imagine coming=snark|imagine paying=snark|imagine showing=snark
imagine that=sneer|imagine thinking=snark|imbecile=insult|imbeciles=insult|imitating=loathing|immature=slight
impersonating=loathing|important person=snark|in his rectum=burden|in my head i=wry|in their lane=botch|inbred=slight
incarceritis=disbelief slang|incompetent=slight|inept=slight|influencer wannabe=insult|insane=slight|insecure=slight
insert eye roll=sneer|inside voice=snark|insisted=burden|insisting=burden|insists=burden|inspired=warmth
inspires=warmth|inspiring=warmth|instagramming=burden|instantly better=snark|insufferable=slight|interesting how=wry
iphone=burden|iq=wits|is cooked=snark|is it illegal to=snark|isn't a real=botch|isn't a real thing=disbelief
isn't real=disbelief|isnt a real thing=disbelief|it's always the=snark|it's giving=snark wry|its always the=snark
its giving=snark wry|iv=burden|jackass=insult|jackasses=insult|jcat=slang|jeopardy=snark|jesus take the wheel=sneer
jfc=sneer|jk=sneer|jokes of a=insult|jokes write themselves=snark|joy=warmth|joyful=warmth|judge me=snark
judging=loathing|judgment free=warmth|junglebunny=slur|jury of=snark|just anxiety=disbelief|just die=blame
just die already=blame|just drunk=disbelief|just fat=disbelief|just for attention=disbelief|just here for=disbelief
just lazy=disbelief|just looking for=disbelief|just sayin=sneer|just saying=sneer|just shoot me=sneer
just want drugs=disbelief|just wants drugs=disbelief|k bye=sneer|karen=insult sneer wry|karens=insult
keep a straight face=snark|keep her legs closed=blame|keep their legs closed=blame|keep your legs closed=blame
kevins=insult|kick=harm|kick out=harm|kike=slur|kill=harm|kill me=sneer|kill me now=sneer|kind=warmth
kindergarten class=snark|kindest=warmth|kindness=warmth|kiss ass=insult|knew more than=snark|know it all=insult
know it alls=insult|knows more than=snark|knuckledragger=insult|knuckledraggers=insult|knucklehead=insult
knuckleheads=insult|kooky=slight|kudos=wry|labs don't lie=disbelief|labs say otherwise=disbelief|lardass=insult
lashes=burden|laugh at=loathing|laughable=slight|laughed at=loathing|laughing at=loathing|laziest=slight|lazy=slight
lazy ass=slight|lazy parenting=blame|lbs=body|learned=warmth|learned on youtube=botch|lecture me=snark
lectured me=snark|lecturing me=snark|leech=insult|leeches=insult|legend=warmth|lesson=warmth|let em die=blame
let her die=blame|let him die=blame|let one touch=botch|let them die=blame|let them near=botch|let them touch=botch
liability=insult|liar=insult|liar liar=disbelief snark|liars=insult|license to breed=blame|license to have kids=blame
lied=burden|lifestyle choice=blame|lifestyle choices=blame|lights are on=wits|like a drive thru=snark
like a hotel=snark|like a restaurant=snark|like a spa=snark|like candy=snark|like clockwork=sigh
like halloween candy=snark|like he owns the place=snark|like he's at=snark|like i'm a=snark|like i'm their=snark
like it's a=snark|like its a=snark|like its going out of style=snark|like room service=snark|like seriously=sneer
like she owns the place=snark|like she's at=snark|like they own the place=snark|like they're at=snark
like this is a=snark|like we're a=snark|likes being sick=snark|list of symptoms longer=snark|listen=warmth
listened=warmth|literally=sigh|little angel=snark|little angels=snark|little darling=snark|little darlings=snark
little monsters=insult|living off the government=blame|living the dream=wry|lmao=sigh|lmfao=sigh|loathe=loathing
lol=sigh|lol in nad=slang|lol no=wry|lolinad=slang|lolol=sigh|lolz=sigh|look who's back=snark
looking for a fix=disbelief|looking for drugs=disbelief|looking for pills=disbelief|loonies=insult|loony=insult
loopy=slight|lord give me strength=sneer|lord have mercy=snark|lord help=snark|lord of the flies=snark|lose it=snark
lose my mind=snark|loser=insult|losers=insult|losing my mind=snark|lost all faith=sneer|lost all hope=snark
lost all respect for=loathing|lost cause=slight|lost faith in humanity=sneer|lost it=wry|love=warmth|loved=warmth
lovely=warmth|loves=warmth|loves being sick=snark|low class=slight|lowlife=insult|lowlifes=insult|lowlives=insult
lucky me=wry|lucky us=wry|lunatic=insult|lunatics=insult|lunkhead=insult|lying=slight burden|ma'am=sneer
ma'am no=snark|ma'am please=snark|ma'am that=snark|ma'am this=snark|ma'am you=snark|ma'am your=snark|maam=sneer
made fun of=loathing|made it up=disbelief|made my day=warmth|made my week=warmth|made that up=disbelief
made up diagnosis=disbelief|made up disease=disbelief|magically=disbelief|magically better=snark|magically has=snark
maid=wry|main character=snark|main character syndrome=snark|make being sick=snark|make fun of=loathing
make it make sense=sneer|make it stop=snark|make it their identity=snark|make them stop=snark|makes it up=disbelief
making fun of=loathing|making it up=disbelief|malingerer=insult|malingerers=insult|mall cop=insult|man babies=insult
man baby=insult|man boobs=body|man child=insult|man children=insult|man flu=snark|manchild=insult|manchildren=insult
manflu=snark|manipulative=slight|maybe somebody will=snark|maybe someone will=snark|mcdonald's=burden|mcdonalds=burden
me trying not to=snark|me when=wry|mean=slight|mean girls=insult snark|meathead=insult|meatheads=insult
medal for=snark|medicate=harm|mediocre=slight|meet em greet em=slang|megalomaniac=insult|melodramatic=slight
meltdown=burden|meltdowns=burden|melted=body|menace=insult|menaces=insult|mental=slight|menu=wry|meth head=insult
meth heads=insult|meth mouth=body|meth teeth=body|methheads=insult|micromanager=insult|micromanagers=insult
midget=slur|midgets=slur|milk the system=blame|milking=disbelief|milking it=disbelief|milking the system=blame
mimicking=loathing|miracle of=snark|miraculously=disbelief|misanthrope=snark|miserable=slight|miss her=warmth
miss him=warmth|moaned=burden|moaning=burden|moans=burden|mock=loathing|mocked=loathing|mocking=loathing
moms be like=snark|mongoloid=slur|mongoloids=slur|monsters=insult|mooch=insult|moocher=insult|moochers=insult
morbidly obese=slight|more than me=wry|moron=insult|moronic=slight|morons=insult|mosquito bite=burden|motrin=burden
mouth breather=insult|mouth breathers=insult|mouthbreather=insult|mouthbreathers=insult|mouthpiece for=insult
move to the woods=snark|munchausen=disbelief|munchausens=disbelief|munchie=disbelief|munchies=disbelief|murder=harm
must be a full moon=snark|must be nice=sneer|mustbenice=sneer|muzzle=harm|my dog to=botch|my last nerve=snark
my regular=snark|my tax dollars=blame|my taxes=blame|mysteriously=wry|nails done=burden|naked=burden
named her baby=snark|named the baby=snark|named their baby=snark|names their kid=snark|naming their kid=snark
narcissist=insult|narcissistic=slight|narcissists=insult|nastiest=slight|nasty=slight|natural disasters=insult
natural selection=blame|naturally=wry|neanderthal=insult|neanderthals=insult|near my=botch|neckbeard=body
need a drink=sneer|need a license to=snark|need a margarita=sneer|need therapy after=snark|need wine=sneer
neediest=slight|needle=burden|needs a babysitter=snark|needs a leash=snark|needs adult supervision=snark|needy=slight
nepo babies=insult|nepo baby=insult|nerve=burden|neurotic=slight|never bathes=body|never even=botch|never fails=sigh
never showered=body|never showers=body|never stops=burden|never want to see=loathing|new iphone=burden
news flash=sneer|newsflash=sneer|next=sneer|nice try=wry|nightmare=insult|nightmare work=botch|nightmares=insult
nitwit=insult|nitwits=insult|no clue=botch|no clue what they're doing=botch|no discipline=blame
no idea what he's doing=botch|no idea what she's doing=botch|no idea what they're doing=botch|no judgement=warmth
no judgment=warmth|no one to blame but=blame|no pants=snark|no patience for=loathing|no respect for=loathing
no self control=blame|no shame=warmth|no show=burden|no showed=burden|no showing=burden|no shows=burden
no surprise=sneer|no sympathy for=loathing|no teeth=body|no thanks=sneer|no underwear=snark|no willpower=blame
nobody=insult|nobody to blame but=blame|nod and smile=snark|non compliant=slight|noncompliant=slight|nope=sneer
normies=insult|nose growing=disbelief|nostrils=wry|not a real diagnosis=disbelief|not a real disease=disbelief
not a real doctor=botch|not a real emergency=disbelief|not a real thing=disbelief|not actually sick=disbelief
not buying it=snark|not even kidding=sneer|not even sick=disbelief|not me pretending=snark|not my circus=sneer
not my job=snark|not my problem=snark|not paid enough=sneer|not real=botch|not real doctors=botch
not right in the head=slight|not sorry=sneer|not the brightest=wits snark|not the sharpest=wits snark
not their fault=warmth|not today satan=snark|not your fault=warmth|noted=wry|nothing burger=insult
nothing to be ashamed=warmth|nothing worse than=loathing|nothing wrong with=disbelief|nowhere to be found=botch
npc=snark|numbskull=insult|numbskulls=insult|nurse code=snark|nut case=insult|nut cases=insult|nut job=insult
nut jobs=insult|nutcase=insult|nutcases=insult|nutjob=insult|nutjobs=insult|nuts=slight|nutty=slight|obese=slight
obnoxious=slight|of course=sneer|off her meds=slight|off his meds=slight|off their meds=slight|off their rocker=slight
oh honey=snark|oh joy=wry|oh sweetie=snark|ok boomer=sneer|ok boss=snark|ok champ=snark|ok karen=sneer|ok queen=snark
ok then=wry|ok warrior=snark|okay boomer=sneer|okay champ=snark|okay karen=sneer|okay king=snark|okay then=wry
okay warrior=snark|omfg=sneer|omg=sigh|on her phone=burden|on his phone=burden|on my dime=blame|on the taxpayer=blame
on their phone=burden|once again=sigh|one brain cell=wits|one tooth=body|online degree=botch|online np=botch
online school=botch|only here for=disbelief|only themselves to blame=blame|only want=disbelief
only yourself to blame=blame|oof=sneer|oscar=sneer|oscar goes to=disbelief|oscar worthy=disbelief
oscar worthy performance=snark|our favorite game=snark|our regular=snark|our tax dollars=blame|our taxes=blame
out of patience=snark|out of the woodwork=snark|out of touch=slight|over it with=loathing|overgrown child=insult
overgrown toddler=insult|overgrown toddlers=insult|overpaid=slight|own a toothbrush=blame|own damn fault=blame
own fault=blame|own research=snark|own worst enemy=snark|pain in the ass=insult|pain in the butt=insult
pain is a 10=burden|pajama sign=slang|paki=slur|pakis=slur|pampered=slight|panniculus=body|pansies=insult|pansy=insult
pants on fire=disbelief snark|pantsless=snark|paper cut=burden|papercut=burden|paraded in=snark
parenting license=snark|participation trophy=snark|pass the wine=sneer|passed out=burden|pathetic=slight
patience is gone=snark|patient red flags=snark|patients be like=snark|pea brain=insult|peanut gallery=snark
peasant=insult|peasants=insult|peed=burden|peed laughing=sneer|pencil pusher=insult|pencil pushers=insult
people are awful=snark|people are disgusting=snark|people are idiots=snark|people are the worst=snark
people are trash=snark|people shouldn't be allowed=snark|people suck=snark|personal responsibility=blame
personality trait=snark|pest=insult|pests=insult|petty=slight|phony=slight|pick a struggle=snark
piece of garbage=insult|piece of trash=insult|piece of work=insult|pieces of work=insult|pill dispenser=snark
pill mill=insult|pill pusher=insult|pill pushers=insult|pill seeker=insult|pill seekers=insult|pill shopping=disbelief
pillow=burden|pillow face=body|pillow sign=slang|pimple=burden|pinocchio=snark|pissing myself=sneer|pita=insult
pitas=insult|plague rat=insult|plague rats=insult|plastics=insult|play doctor=botch|play stupid games=blame
play the violin=sneer|playing doctor=botch|playing sick=disbelief|playing the victim=disbelief
playing victim=disbelief|plays doctor=botch|pleasantly plump=slang|plebs=insult|plot twist=sneer|poison=harm
poker face=wry|poop show=snark|pooped=burden|poor baby=sneer|poor kid=wry|poor little=sneer|poor protoplasm=slang
poor thing=sneer|pop drop=slang|porker=insult|positive pillow=slang|positive sign=snark|positive suitcase=slang
positive teddy=slang|potato brain=wits|pounds=body|pov=wry|power hungry=slight|pray for me=sneer|precious=sneer
precious angel=snark|precious angels=snark|pregnancy test=burden|pretend to be=botch|pretending to be=botch
pretentious=slight|prick=insult|pricks=insult|prima donna=insult|prima donnas=insult|primadonna=insult
primadonnas=insult|princess=insult sneer|princess treatment=snark|princesses=insult|printouts=wry|privilege=warmth
prize goes to=sneer|professional patient=snark|professional victim=snark|promiscuous=slight|protect me from=snark
proud=warmth|psycho=insult slight|psychopath=insult|psychopaths=insult|psychos=insult|psychotic=slight
pts be like=snark|puke=sneer|pull the plug already=blame|pulled up in=snark|pulls up in=snark|punch=harm|punted=botch
push away from the table=blame|put down the fork=blame|put me out=sneer|put on a performance=snark
put out of my misery=blame|put out of their misery=blame|put the fork down=blame|putting on a show=disbelief
putting on an act=disbelief|quack=insult|quacks=insult|queen behavior=warmth|quit medicine=snark|quit nursing=snark
quit today=sneer|raccoon=snark|raccoons=snark|rage quit=snark|raghead=slur|rambo=snark|rank the=snark|ranking my=snark
ranking the=snark|rare breed=snark|ratchet=slight|rather lick=loathing|real doctor=botch|real medicine=botch
real nurse=botch|reality show=snark|really said=snark|really thought=snark|reason i drink=sneer|reason i hate=snark
reason i have trust issues=sneer|reassure=warmth|reckless=slight|redskin=slur|redskins=slur|reek=body|reeked=body
reeking=body|reeking of=snark|reeks=body|refuse to deal with=loathing|refused=burden|refuses=burden|refusing=burden
reject=insult|rejects=insult|respect=warmth|respected=warmth|rest in peace to my patience=snark
resting bitch face=body|restrain=harm|retard=slur|retarded=slur|retards=slur|retire already=sneer|ridiculous=slight
right on cue=wry|riiight=sneer|ring leader=insult|ring the bell=burden|rip to=snark|roaches=insult|roast=loathing
roasted=loathing|roasting=loathing|rock garden=slang|rocket scientist=sneer|rofl=sigh|roll my eyes at=loathing
rolled in=snark|rolled my eyes at=loathing|rolled up in=snark|rolling my eyes at=loathing|rolls=body|rolls in=burden
rolls up=burden|rolls up in=snark|room service=snark|room temperature iq=wits|rooting for=warmth
round of applause=snark|royalty=wry|rude=slight|rudest=slight|run over=harm|sad sack=insult|sad sacks=insult
safe space=warmth|saggy=body|sandwich=burden|satan=snark|sauntered in=snark|savages=insult|save me from=loathing
save yourselves=snark|say otherwise=disbelief|says otherwise=disbelief|scale doesn't lie=disbelief
scale says otherwise=disbelief|scholar=sneer|schooled me=snark|scream=burden|screamed=burden|screaming=burden sneer
screams=burden|screenshotted=snark|screw these=loathing|screw those=loathing|scrolling=burden|scum=insult
scumbag=insult|scumbags=insult|second rate=slight|secret code=snark|sedate=harm|seekers=insult
seeking attention=disbelief|seen smarter=snark|self absorbed=slight|self appointed=snark|self centered=slight
self diagnosed=disbelief|self diagnosing=disbelief|self diagnosis=disbelief|self important=snark|self inflicted=blame
self proclaimed=snark|selfish=slight|sellout=insult|sellouts=insult|send help=sneer|send my dog=botch|send wine=sneer
sh*t show=snark|shady=slight|shake=harm|shallow=slight|shark=insult|sharpest tool=wits|sheep=insult|shemale=slur
shemales=slur|shill=insult|shills=insult|shit show=snark|shithead=insult|shitheads=insult|shitshow=snark|shocker=sneer
shocking=sneer|shocking nobody=wry|shockingly=sneer|shoddy work=botch|shoot me=sneer|shoot me now=sneer
short bus=snark|should be a dnr=blame|should be a license=snark|should be illegal=snark|should be sterilized=blame
should come with=snark|should come with a=snark|should lose=botch|should not be allowed=botch|should not breed=blame
should not get to=snark|should not have a license=botch|should win=snark|shouldn't be allowed=botch
shouldn't be allowed to=snark|shouldn't be allowed to breed=blame|shouldn't be practicing=botch|shouldn't breed=blame
shouldn't get to=snark|shouldn't have a license=botch|shouldn't have kids=blame|shouldn't reproduce=blame
shouldnt breed=blame|shove=harm|showed up=burden|shower=body|shower first=blame|shows up=burden|shut up=sneer
sick and tired of=loathing|sick of=loathing|side eye=loathing sneer|side eyeing=loathing|sigh=sneer|simple=slight
simpletons=insult|single digit iq=wits|sir=sneer|sir no=snark|sir please=snark|sir that=snark|sir this=snark
sir you=snark|sir your=snark|sit at the desk=botch|sit on their ass=botch|sit on their asses=botch
sits on her phone=botch|sitting on their ass=botch|sitting on their phones=botch|sketchy=slight|skipped biology=wits
skipped science class=wits|slacker=insult|slackers=insult|slap=harm|slapped=harm|sleaze=insult|sleazebag=insult
sleazeball=insult|slept through=wits|slime=insult|slipped and fell=burden|slob=insult|slobs=insult|sloppy=slight
sloppy work=botch|sloth=insult|sloths=insult|slow=slight|slow clap=snark|slut=insult|sluts=insult|slutty=slight
smack=harm|smacked=harm|small words=wits|smallest violin=sneer|smell=body|smelled=body|smelling=body|smells=body
smelly=slight|smh=sneer|smile and nod=snark|smooth brain=wits|smooth brained=wits|smug=slight
snake oil peddlers=insult|snake oil salesman=insult|snake oil salesmen=insult|snicker at=loathing
snickering at=loathing|sniffles=burden|snooze=sneer|snoring=burden|snotty=slight|snowflake=insult
snowflakes=insult snark|so called=disbelief|so done with=loathing|so over=loathing|so tired of=loathing|soap=body
soap opera=snark|sobbed=burden|sobbing=burden|society is doomed=sneer|sociopath=insult|sociopathic=insult
sociopaths=insult|soft=slight|softies=insult|some people shouldn't=snark|somebody had to say it=sneer
somehow thinks=snark|someone had to say it=sneer|sorry=warmth|sorry not sorry=sneer|sorrynotsorry=sneer
sounds like a you problem=snark|space cadet=insult|space cadets=insult|spare me from=loathing|spare me the=loathing
spawn=insult|spaz=slur|spazzes=slur|speak slowly=wits|speak to a manager=snark|speak to the manager=snark
special breed=snark|special kind of=snark|special snowflake=snark|spic=slur|spics=slur|spineless=slight
splinter=burden|spoiled=slight|spoiler=sneer|spoiler alert=sneer|spoon fed=botch|spoon feed=botch|stab=harm
stalkers=insult|standing ovation=snark|stank=body|status dramaticus=disbelief slang|status hispanicus=slang
stay in their lane=botch|stay in your lane=botch|std check=burden|stench=body|step away from the fridge=blame
stfu=sneer|stink=body|stinks=body|stinky=slight|stitches=burden|stooges=snark|stop breeding=blame|stop eating=blame
stop having kids=blame|stop stuffing=blame|storms in=burden|straight face=wry|strange how=wry|strangle=harm
strolled in=snark|strolls in=burden|strong=warmth|strutted in=snark|stubbed=burden|stubbed toe=burden|stuck=burden
stuck up=burden|stuffed animal sign=slang|stupid=slight|stupid ass=slight|stupid games=blame|stupid prizes=blame
stupidest=slight|subpar=slight|such a joy=wry|such a treat=wry|suck up=insult|suck ups=insult
sucking up resources=blame|suddenly cured=disbelief|suddenly everyone=snark|suddenly everyone has=snark
suitcase sign=slang|summer teeth=body|sunburn=burden|sunglasses sign=slang|superman=wry|support=warmth
supposed to feel sorry=blame|supposedly=disbelief|supratentorial=disbelief|supratentorial lesion=slang|sure jan=sneer
sure sure=sneer|surprise surprise=sneer|survival of the fittest=blame|susan=wry|suuure=sneer|swallowed=burden
swamp ass=body|swamp crotch=body|swear to god=sneer|swears=burden|sweet=warmth|sweet jesus=snark|sweetest=warmth
sweetheart=wry|sweetie=sneer wry|swore=burden|take a bow=snark|take a drink every=snark|take a shot every=snark
take a shower=blame|taking up a bed=blame|taking up beds=blame|takis=burden|talk to the manager=snark|tall tale=snark
tall tales=snark|tantrum=burden|tantrums=burden|tard=slur|tards=slur|tase=harm|tattoo to tooth=slang|taught me=warmth
taxpayer money=blame|teachers pet=insult|teddy bear sign=slang|teeth in their head=body|teeth to tattoo=slang
telenovela=snark|tell a different story=disbelief|tell me why=sneer|tell me you're=snark|tell me youre=snark
tells a different story=disbelief|ten out of ten=burden|terrible parents=blame|terrors=insult|testing me=snark
thank=warmth|thankful=warmth|thanks=warmth|that poor child=snark|that type=snark wry|the aroma=snark
the audacity=sneer|the bar is in hell=snark|the bar is on the floor=snark|the caucasity=snark|the crazies=snark
the entitlement=sneer|the gall=snark|the group chat=snark|the minute i=wry|the nerve=sneer|the ones who=wry
the second i=wry|the type to=wry|the type who=snark|the way some of=snark|the way y'all=snark|the way yall=snark
theater kid=snark|theatre kid=snark|theatrics=snark|their garbage work=botch|their little=snark|their own worst=snark
their research=snark|there i said it=sneer|these people=sneer|these types=snark|they don't pay me enough=sneer
thick=slight|thick headed=slight|thief=insult|thieves=insult|thin the herd=blame|think for once=snark
think people=snark|thinks nobody=snark|thinks we're=snark|thinning the herd=blame|thins the herd=blame
third grade education=wits|third grade reading level=wits|third rate=slight|third time=burden|those people=sneer
those types=snark|thot=insult|thots=insult|thoughts and prayers=snark|threatened=burden|threatening=burden
threatens=burden|three hots and a cot=disbelief|three stooges=snark|three teeth=body|threw a fit=burden
threw a tantrum=burden|throat punch=harm|throttle=harm|throw hands=snark|throw out=harm|throwing a fit=burden
throwing a tantrum=burden|throwing themselves=burden|tie down=harm|tier list=snark|tiktok=burden
tiktok diagnosed=disbelief|tiktok diagnosis=disbelief|tiktok university=wits|time waster=insult|time wasters=insult
times a day=burden|timewasters=insult|timing is impeccable=snark|tiny needle=burden|tiny violin=sneer
tired of=loathing|today in stupid=sneer|today's episode=sneer|toenails=body|told a different story=disbelief
tone deaf=slight|too busy=botch|too cheap=slight|too dumb=slight|too fat=slight|too lazy=slight|too lazy to=botch
too old for this=sneer|too sober for this=sneer|too stupid=slight|took an ambulance=burden|tooth fairy=insult
tooth in=body|tooth tattoo ratio=slang|tooth to tattoo=slang|toothless=slight|toss=harm
total body dolor=disbelief slang|touch my dog=botch|touch my family=botch|towelhead=slur|townie=insult|townies=insult
tox says otherwise=disbelief|toxic=slight|toxic waste=insult|tragedeigh=snark|trailer trash=insult|train wreck=insult
train wrecking=insult|train wrecks=insult|trained by youtube=botch|trained monkey=snark|trained monkeys=snark
trainwreck=insult|trainwrecks=insult|trannies=slur|tranny=slur|tranquilize=harm|translation=wry|trash=insult slight
trash work=botch|trashy=slight|traumatized by=snark|treasure=warmth|treat and street=slang|treat em and street=slang
trendy=wry|trendy diagnosis=disbelief|trendy illness=disbelief|tried it=snark|tried me=snark|tried to tell me=snark
triggered by=loathing|troglodytes=insult|trolling=loathing|trolls=insult|trophy wives=insult|trout pout=body
try soap=blame|trying not to laugh=snark|trying to tell me=snark|tub of lard=insult|tubs of lard=insult|turd=insult
turds=insult|turfed=botch|turfing=botch|turkey sandwich=disbelief|turkey sandwiches=disbelief|turn on your brain=snark
twat=insult|tweaker=insult|tweakers=insult|twit=insult|twits=insult|two bit=slight|two brain cells=wits
two faced=slight|two teeth=body|tylenol=burden|tyrant=insult|ugh=sneer|ugly=slight|unalive=blame|unbathed=body
underpaid for this=sneer|undertrained=slight|underwear=body|uneducated=slight|unfit=slight|unfortunate face=body
ungrateful=slight|unhinged=slight|unibrow=body|unique spelling=snark|university of facebook=wits
university of google=wits|university of tiktok=wits|university of youtube=wits|unlovable=slight
unpopular opinion=sneer|unqualified=slight|unserious=wry|unserious people=snark|unshaved=body|unshaven=body
unsupervised=snark|unteachable=slight|until i=wry|untrainable=slight|unwashed=slight|up her=burden|up his ass=burden
up his butt=burden|urine says otherwise=disbelief|use a brain=snark|use small words=wits|use soap=blame
use your brain=snark|useless=slight|usual suspect=snark|usual suspects=snark|vagrants=insult|valid=warmth
vampires=insult|vape=burden|vapid=slight|vaping=burden|vegetable garden=slang|veggie=wry|vermin=insult
very important=snark|victim mentality=disbelief|village idiot=wits|village is missing=wits|vip=wry
vitamin d seeking=disbelief|vomit=sneer|vulture=insult|vultures=insult|waah=sneer|wacko=insult|wackos=insult|wah=sneer
waitress=wry|walk into traffic=snark|walked fine=snark|walked out just fine=snark|walked out laughing=snark
walking hipaa violation=insult|walking just fine=snark|walking lawsuit=insult|walking liability=insult
walking red flag=insult|walking red flags=insult|walking std=insult|walking stds=insult|walks fine=snark
walnut brain=wits|waltzed in=snark|waltzes in=burden|wannabe=insult botch|wannabes=insult|want attention=disbelief
want the good stuff=disbelief|want to be sick=snark|wanting attention=disbelief|wants attention=disbelief
wants the good stuff=disbelief|wants to be sick=snark|warm bed=disbelief|warm blanket=burden|warm bodies=insult
warm body=insult|wash=body|wash outs=insult|washed up=slight|washouts=insult|waste=burden|waste my time=blame
waste of a bed=blame|waste of a license=botch|waste of a residency spot=botch|waste of a salary=botch
waste of a spot=botch|waste of narcan=blame|waste of oxygen=insult|waste of resources=blame|waste of space=insult
waste of taxpayer money=blame|waste of time=insult|waste our time=blame|wastebasket diagnosis=disbelief
wasted=slight burden|wasted my time=blame|wasted our time=blame|wastes my time=blame|wastes of space=insult
wastes our time=blame|wasting=burden|wasting my time=blame|wasting our time=blame|we all know the type=snark
we are cooked=snark|we get it=snark|we lost it=wry|we'll see=wry|we're cooked=snark|we're doomed=sneer|weak=slight
weasel=insult|weasels=insult|webmd=burden|webmd degree=wits|weekend class=botch|weekend course=botch|weigh=body
weighs=body|weird how=wry|weirdo=insult|weirdos=insult|welcome=warmth|welcome to the circus=snark
welcome to the jungle=snark|wetback=slur|wetbacks=slur|whack=harm|whackjob=insult|whackjobs=insult|whacko=insult
whackos=insult|what a delight=wry|what a joy=wry|what a shock=sneer|what a treat=wry|what i chart=snark
what i say vs=snark|what is wrong with=sneer|what's wrong with=sneer|whatever=sneer|whats wrong with=sneer
wheezing=wry|when a patient=wry|when no one's watching=snark|when nobody's watching=snark|when the patient=wry
when ur patient=snark|when ur pt=snark|when your patient=wry|when your pt=snark|which is code for=snark|whine=burden
whined=burden|whiner=insult|whiners=insult|whines=burden|whiniest=slight|whining=burden|whiny=slight
white trash=insult|who hired=botch|who hurt you=snark|who let=snark|who names=wry|who raised=snark
who taught her=botch|who taught him=botch|who taught them=botch|who taught you=botch|who trained her=botch
who trained him=botch|who trained them=botch|who trained you=botch|whole personality=wry|whole unit knows=snark
wholesome=warmth|whose idea was=snark|why are people like this=sneer|why are they like this=sneer
why are you like this=sneer|why i drink=sneer|why i hate=snark|why is it always=snark|why's it always=snark
wimp=insult|wimps=insult|window licker=snark|window lickers=snark|winner of the day=sneer|winner winner=sneer
witch doctor=insult|witch doctors=insult|with a doctorate=snark|with a god complex=snark|with a prescription pad=snark
with a straight face=snark|without a clue=botch|without fail=sigh|witless=slight|womp=sneer|womp womp=sneer
won't stop=burden|wonder why=sneer|wonderful=warmth|wont stop=burden|wookies=insult|work note=disbelief
work notes=disbelief|work shy=slight|working the system=blame|workshy=slight|world's smallest violin=sneer
worst=slight|worthless=slight botch|wow=sigh|wrinkly=body|write themselves=snark|writes itself=snark|wtf=sneer
wth=sneer|wuss=insult|wusses=insult|yahoo=insult|yahoos=insult|yawn=sneer|yeah ok=sneer|yeah okay=sneer
yeah right=sneer|yeet=harm|yelled=burden|yelling=burden|yells=burden|yes we get it=snark|yet again=sigh|yikes=sneer
yokel=insult|yokels=insult|you can't help=snark|you can't make this up=sneer|you know the ones=snark
you know the type=snark|you're not alone=warmth|your highness=sneer|youtube university=wits|zero discipline=blame
zero patience for=loathing|zero respect for=loathing|zero self control=blame|zero sympathy for=loathing
zero willpower=blame|zit=burden|zombie=insult|zombies=insult|zoo=sneer
`,
);
