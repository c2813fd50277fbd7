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
 * complained of, a `botch` (somebody's work run down), a `sneer` or its weaker `sigh`, and their opposite, `warmth`.
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
aide=colleague|aides=colleague|alarm=system|alcoholics=group|algorithm=system|all of you=patient|almond moms=patient
amish=group trait|anesthesia=colleague|anesthesiologist=colleague|anesthesiologists=colleague|anorexics=group
anti vax=trait|anti vaxers=group|anti vaxxers=group|antivax=trait|antivaxers=group|antivaxxers=group|arab=trait
arabs=group|asian=trait|associate=colleague|associates=colleague|asylum seekers=group|atheists=group
attending=colleague|attendings=colleague|autistic=trait|autistics=group|bacteria=system|bariatric=trait
big pharma=system|bill=system|bipolar=trait|bipolars=group|birth plan moms=patient|birthers=seeker|black=trait
blind=trait|boomer=group trait|boomers=group|borderline=trait|borderlines=group|botox=trait|bots=system
boy moms=patient|boyfriend=seeker|boyfriends=seeker|brides=seeker|bridezillas=patient|brigade=seeker|cafeteria=system
cancer=system|cardiology=colleague|caregivers=patient|case manager=colleague|case managers=colleague
cash patients=patient|cash pay=trait|catholic=trait|catholics=group|celebrities=system|celebrity=system|ceo=colleague
cerner=system|cfo=colleague|chair=colleague|character=system|charge nurse=colleague|chick=seeker|chicks=seeker
chief=colleague|chinese=trait|chiro=colleague|chiropractor=colleague|chiropractors=colleague|chiros=colleague
christian=trait|christians=group|chronic illness=trait|chronic lymies=group|chronic pain=trait
claims department=system|client=patient|clients=patient|clinic down the street=colleague|cmo=colleague|cna=colleague
cnas=colleague|co worker=colleague|co workers=colleague|coach=system|coffee machine=system|colleague=colleague
colleagues=colleague|competitor=colleague|competitors=colleague|computer=system|congress=system|conservatives=group
consult=patient|consults=patient|convicts=group|country=trait|couple=seeker|couples=seeker|covid=system
coworker=colleague|coworkers=colleague|crna=colleague|crnas=colleague|crowd=seeker|crunchy=trait|crunchy moms=patient
crystal=trait|customer=seeker|customers=seeker|dad=seeker|dads=seeker|daughter=seeker|daughters=seeker
day shift=colleague|dayshift=colleague|deaf=trait|democrats=group|denial=system|denials=system|dentist=colleague
dentists=colleague|department chair=colleague|derm=colleague|dermatologist=colleague|dermatologists=colleague
derms=colleague|detoxers=patient|diabetic=trait|diabetics=group|dialysis people=group|diet culture=system
dietitian=colleague|dietitians=colleague|disability=trait|disabled=trait|disease=system|do=colleague|doc=colleague
docs=colleague|doctor=colleague|doctors=colleague|dominicans=group|dos=colleague|doula=colleague|doulas=colleague
dr google patients=patient|drivers=system|drug=trait|dude=seeker|dudes=seeker|ed docs=colleague|eds=trait|ehr=system
elderly=trait|em docs=colleague|emr=system|emt=colleague|emts=colleague|endodontist=colleague|epic=system
er doc=colleague|er docs=colleague|essential oil=trait|esthetician=colleague|estheticians=colleague|evangelicals=group
everybody=seeker|everyone=seeker|facebook=trait|families=patient|family=seeker|family med=colleague
family medicine=colleague|family member=patient|family members=patient|fat=trait|father=seeker|fathers=seeker
fax=system|fax machine=system|fellow=colleague|fellows=colleague|felons=group|fibro=trait|fibromyalgics=group
fibros=group|filipinos=group|film=system|folks=seeker|follower=seeker|followers=seeker|food stamp=trait|foreign=trait
foreigners=group|formulary=system|front desk=colleague|gal=seeker|gals=seeker|game=system|game of thrones=system
gay=trait|gays=group|gen z=group trait|gen z nurses=colleague|ghetto=trait|girl=seeker|girls=seeker|google=trait
google doctors=patient|grandma=seeker|grandmas=seeker|grandpa=seeker|grannies=seeker|granny=seeker|guy=seeker
guys=seeker|gypsies=group|hackers=system|haitians=group|half my schedule=patient|half of you=patient
helicopter mom=patient|helicopter moms=patient|helicopter parents=patient|herbalist=colleague|herbalists=colleague
hillbillies=group|hillbilly=trait|hindu=trait|hindus=group|hispanic=trait|hispanics=group|hold music=system
homeless=trait|homeopath=colleague|homeopaths=colleague|homeschool=trait|homeschooled=trait|hood=trait
hospital food=system|hospitalist=colleague|hospitalists=colleague|houseplant=system|hr=colleague|human=seeker
humans=seeker|husband=seeker|husbands=seeker|hygienist=colleague|hygienists=colleague|i=own|illegal=trait
illegals=group|immigrant=trait|immigrants=group|indian=trait|indians=group|individual=seeker|individuals=seeker
influencer=system|influencers=system|injector=colleague|injectors=colleague|inmates=group|inner city=trait
inpatients=patient|instagram=trait|insurance=system|insurance companies=system|insurance company=system|insurer=system
insurers=system|intern=colleague|interns=colleague|interventionalists=colleague|ivf=trait|jewish=trait|jews=group
kid=seeker|kids=seeker|lab=colleague|lactation consultant=colleague|ladies=seeker|lady=seeker|last job=colleague
latina=trait|latino=trait|latinos=group|law=system|laws=system|leftists=group|legislature=system|lesbians=group
lgbtq=group|liberals=group|lobbyists=system|lodgers=patient|ma=colleague|maga=group|mama=seeker|mamas=seeker
man=seeker|manager=colleague|managers=colleague|mas=colleague|md=colleague|mds=colleague|me=own|med spa=colleague
med spas=colleague|med student=colleague|med students=colleague|medic=colleague|medicaid=trait
medicaid patients=patient|medical assistant=colleague|medical assistants=colleague|medical director=colleague
medical student=colleague|medical students=colleague|medicare=trait|medics=colleague|medspa=colleague
medspas=colleague|meemaw=seeker|meme=system|memes=system|men=seeker|methadone=trait|mexican=trait|mexicans=group
midlevel=colleague|midlevels=colleague|midwife=colleague|midwives=colleague|migrants=group|millennial=trait
millennials=group|minute clinic=colleague|mlm=trait|mom=seeker|mommies=seeker|mommy=seeker|moms=seeker|mormons=group
mosquito=system|mosquitoes=system|most of you=patient|mother=seeker|mothers=seeker|movie=system|muslim=trait
muslims=group|my aunt=own|my baby=own|my bestie=own|my boss=colleague|my boyfriend=own|my brain=own|my brother=own
my car=own|my cat=own|my cooking=own|my cousin=own|my dad=own|my daughter=own|my dog=own|my friend=own|my friends=own
my girlfriend=own|my grandma=own|my grandmother=own|my hair=own|my husband=own|my in laws=own|my kid=own|my kids=own
my manager=colleague|my mom=own|my mother in law=own|my neighbor=own|my neighbors=own|my panel=patient
my partner in crime=own|my roommate=own|my schedule=patient|my scrubs=own|my sister=own|my son=own|my spouse=own
my teen=own|my teenager=own|my toddler=own|my uncle=own|my whole schedule=patient|my wife=own|myself=own|native=trait
native americans=group|naturopath=colleague|naturopaths=colleague|netflix=system|neurosurgery=colleague
new consult=patient|new grad=colleague|new grads=colleague|nigerians=group|night shift=colleague|nightshift=colleague
no show=patient trait|no shows=patient|noctor=colleague|noctors=colleague|np=colleague|nps=colleague|nurse=colleague
nurse practitioner=colleague|nurse practitioners=colleague|nurses=colleague|ob=colleague|obese=trait|obgyn=colleague
obgyns=colleague|obs=colleague|office manager=colleague|old=trait|old boss=colleague|old group=colleague
old practice=colleague|optometrist=colleague|optometrists=colleague|oral surgeon=colleague|oral surgeons=colleague
orientee=colleague|orientees=colleague|ortho=colleague|orthodontist=colleague|orthodontists=colleague
orthopod=colleague|orthopods=colleague|osh=colleague|ot=colleague|other clinic=colleague|other clinics=colleague
ots=colleague|our boss=colleague|our manager=colleague|outpatients=patient|outside hospital=colleague|overweight=trait
pa=colleague|pager=system|paramedic=colleague|paramedics=colleague|parent=seeker|parents=seeker|parking=system
partner=colleague|partners=colleague|pas=colleague|patient=patient|patients=patient|payer=system|payers=system
pbm=system|pbms=system|pcp=colleague|pcps=colleague|peer to peer=system|people=seeker|periodontist=colleague
person=seeker|pharma=system|pharmacist=colleague|pharmacists=colleague|pharmacy tech=colleague
pharmacy techs=colleague|phlebotomist=colleague|phlebotomists=colleague|phlebotomy=colleague
physical therapist=colleague|physical therapists=colleague|physician=colleague|physician assistant=colleague
physician assistants=colleague|physician associates=colleague|physicians=colleague|physio=colleague|physios=colleague
podiatrist=colleague|podiatrists=colleague|policies=system|policy=system|politician=system|politicians=system
poor=trait|pots=trait|potsies=group|ppl=seeker|practice=colleague|practice owner=colleague|preceptor=colleague
preceptors=colleague|pregnant=trait|pregnant teens=group|printer=system|prior auth=system|prior authorization=system
prior auths=system|prisoners=group|private equity=system|proceduralist=colleague|proceduralists=colleague
prostitutes=group|provider=colleague|providers=colleague|psych=trait|psychiatrist=colleague|psychiatrists=colleague
psychologist=colleague|psychologists=colleague|pt=patient|pts=patient|puerto ricans=group|quarterback=system
queers=group|raccoon=system|raccoons=system|radiologist=colleague|radiologists=colleague|receptionist=colleague
receptionists=colleague|redneck=trait|rednecks=group|referee=system|referring doc=colleague|referring docs=colleague
referring provider=colleague|refs=system|refugee=trait|refugees=group|rep=colleague|reps=colleague|republicans=group
resident=colleague|residents=colleague|rival=colleague|rivals=colleague|rt=colleague|rts=colleague|rural=trait
russians=group|scammers=system|scheduler=colleague|schedulers=colleague|schizophrenics=group|scribe=colleague
scribes=colleague|secretary=colleague|section 8=trait|self pay=patient trait|senate=system|series=system
sex workers=group|show=system|sicklers=group|single=trait|skinny=trait|slp=colleague|slps=colleague|smokers=group
social worker=colleague|social workers=colleague|somalis=group|some of y'all=patient|some of yall=patient
some of you=patient|somebody=seeker|someone=seeker|son=seeker|sons=seeker|spammers=system|spoonies=group
squirrel=system|student=colleague|students=colleague|suboxone=trait|supervisor=colleague|surgeon=colleague
surgeons=colleague|team=system|tech=colleague|techs=colleague|teen=seeker trait|teenage=trait|teenager=seeker
teenagers=seeker|teens=seeker|telemarketers=system|the disabled=group|the elderly=group|the gays=group
the homeless=group|the obese=group|the poor=group|their families=patient|therapist=colleague|therapists=colleague
these folks=patient|these moms=patient|these parents=patient|these people=patient|third worlders=group
those parents=patient|those people=patient|tick=system|ticks=system|tiktok=trait|traffic=system|trailer=trait
trailer park=trait|trans=trait|transgender=trait|transgenders=group|transplant team=colleague|travel nurse=colleague
travel nurses=colleague|traveler=colleague|travelers=colleague|trumpers=group|tumor=system|tumors=system
ukrainians=group|undocumented=trait|uninsured=trait|unvaccinated=trait|unwed mothers=group|urgent care=colleague
urgent cares=colleague|vapers=group|vegan=trait|vegans=group|vending machine=system|vet=colleague|vets=colleague
villagers=group|virus=system|visitors=patient|waiting room=patient|walk in=patient|walk ins=patient|weather=system
welfare=trait|wellness industry=system|wellness moms=patient|wheelchair=trait|white=trait|wife=seeker|wifi=system
wives=seeker|woman=seeker|women=seeker|work comp=trait|workers comp=trait|you people=patient|zoomers=group
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
5 minutes before close=burden|a hole=insult|a holes=insult|a lost cause=slight|absolute butchery=botch|absurd=slight
abusing the system=blame|academy award=disbelief sneer|acrylics=burden|addict brain=insult|addicts and liars=insult
adorable=warmth|adore=warmth|adores=warmth|again=burden sigh|airhead=insult|airheads=insult|all an act=disbelief
all in her head=disbelief|all in his head=disbelief|all in their head=disbelief|all in your head=disbelief
allegedly=disbelief|allergic=burden|allergic to effort=slight|allergic to exercise=slight|allergic to soap=slight
allergic to work=slight|allergies=burden|allergy list=burden|always=sigh|always an excuse=blame
am i supposed to feel sorry=blame|amateur=insult|amateurs=insult|amazing=warmth|ambulance for=burden
angling for=disbelief|animals=insult|annoying=slight|another=sigh|apologize=warmth|apologized=warmth|apparently=sigh
are you for real=sneer|are you kidding=sneer|are you kidding me=sneer|are you serious=sneer|aren't real=botch
arrogant=slight|as always=sigh|as usual=sigh|asinine=slight|asked=burden|asked for it=blame|asking=burden
asking for it=blame|asks=burden|ass wipers=insult|asshole=insult|assholes=insult|attention seeking=slight disbelief
attention whore=insult|attention whores=insult|audacity=burden sneer|award goes to=sneer|b o=body|b52=harm
babies=insult|baby daddies=insult|baby daddy=insult|baby mama=insult|baby mamas=insult|baby them=botch|babysit=botch
babysitting=botch|back again=burden|back cracker=insult|back crackers=insult|backstabber=insult|backstabbers=insult
backward=slight|backwards=slight|bad parenting=blame|bad work=botch|bag of hammers=wits|bag of rocks=wits
barbies=insult|barf=sneer|barges in=burden|basic=slight|basket case=insult|basket cases=insult|bat shit=slight
bathe=body|batshit=slight|beached whale=insult|beached whales=insult|beaner=slur|beaners=slur|beautiful=warmth
bedpan changer=insult|before close=burden|before closing=burden|begged=burden|begging=burden|begs=burden
believe=warmth|believe them=warmth|believed=warmth|belly=body|best birth control=sneer|best part of my job=warmth
best part of the job=warmth|bet=sneer|better off dead=blame|beyond help=slight|big babies=insult|big baby=insult
big surprise=sneer|big yikes=sneer|bimbo=insult|bimbos=insult|bingo=sneer|bird brain=wits|birth control=sneer
bitch=insult|bitch slap=harm|bitched=burden|bitched me out=burden|bitches=insult|bitches about=burden|bitching=burden
bitchy=slight|bitter=slight|bitter and jealous=slight|blanket=burden|bless her heart=sneer|bless his heart=sneer
bless their heart=sneer|bless their hearts=sneer|bless your heart=sneer|bless your hearts=sneer|blessed=warmth
blessed us=burden|blob=insult|blobs=insult|bmi=body|body odor=body|bone cracker=insult|bone crackers=insult
bone idle=slight|bonehead=insult|boneheads=insult|bonkers=slight|boo hoo=blame sneer|boot=harm|bossy=slight
botched=body botch|botched barbies=insult|bottom feeder=insult|bottom feeders=insult|bought their degree=botch
box of rocks=wits|bozo=insult|bozos=insult|brain cell=wits|brain cells=wits|brain dead=slight|braincell=wits
braincells=wits|braindead=slight|brainless=slight|brainwashed=slight|brat=insult|brats=insult|bratty=slight
brave=warmth|bravest=warmth|breeders=insult|brightest bulb=wits|brightest crayon=wits|brought it on herself=blame
brought it on himself=blame|brought it on themselves=blame|brought it on yourself=blame
brought this on themselves=blame|brought this on yourself=blame|buffoon=insult|buffoons=insult|bug bite=burden
bullies=insult|bully=insult|bullying=loathing|bum=insult|bums=insult|burn down=harm|busted=body|butcher=insult
butchered=botch|butchers=insult|butt crack=body|butt wiper=insult|butt wipers=insult|buy a toothbrush=blame
by ambulance=burden|bye felicia=sneer|cackle at=loathing|cackling at=loathing|call bell=burden|call button=burden
call light=burden|call out every=botch|called 7=burden|called 911=burden|called an ambulance=burden
called out again=botch|calling out=loathing|calls in sick every=botch|calls out every=botch|came in=burden
can't count=wits|can't deal with=loathing|can't do=botch|can't even=botch|can't even read=wits|can't figure out=botch
can't follow directions=wits|can't follow instructions=wits|can't follow simple instructions=wits
can't make it up=sneer|can't make this shit up=sneer|can't make this up=sneer|can't manage=botch|can't place=botch
can't read=wits|can't read an=botch|can't spell=wits|can't stand=loathing|can't start=botch|can't stop=burden
can't tell a=botch|can't with=loathing|cancer to this unit=insult|cankles=body|cannot make this up=sneer
cannot stand=loathing|cant deal with=loathing|cant even=botch|cant make this up=sneer|cant read=wits|cant spell=wits
cant stand=loathing|cant with=loathing|careless=slight|carry them=botch|carrying them=botch|cat face=body|catty=slight
cavemen=insult|certifiable=slight|change my mind=sneer|charlatan=insult|charlatans=insult|chasing a high=disbelief
chasing pills=disbelief|chatgpt=burden|cheap=slight|cheering=warmth|cheese=body|cheetos=burden|chick fil a=burden
childish=slight|chink=slur|chinks=slur|choke=harm|choke out=harm|circus=sneer|clean up after=botch
clean up everyone's mess=botch|clean up her mess=botch|clean up his mess=botch|clean up someone=botch
clean up their mess=botch|cleaning up after=botch|cleaning up everyone's mess=botch|cleaning up her mess=botch
cleaning up his mess=botch|cleaning up someone=botch|cleaning up their mess=botch|clinger=insult|clingers=insult
clingy=slight|clog up=blame|clogging=blame|clogging up=blame|clogs up=blame|close your legs=blame|clown=insult
clown show=sneer|clown world=sneer|clowning=loathing|clowning on=loathing|clowns=insult|clue=botch|clueless=slight
cockroaches=insult|cocky=slight|coddled=slight|cold=burden|color me shocked=sneer|color me surprised=sneer
comes in=burden|common sense=wits|compassion=warmth|compassionate=warmth|complain=burden|complained=burden
complainer=insult|complainers=insult|complaining=burden|complains=burden|complaint=burden|complaints=burden
congrats=warmth|congratulations=warmth|consequences of their actions=blame|consequences of your actions=blame
consequences of your own actions=blame|conspiracy nuts=insult|constipated=burden|constipation=burden
conveniently=disbelief|cool story=sneer|cool story bro=sneer|coon=slur|coons=slur|cope=sneer|corrupt=slight
cosplay=botch|cosplayers=botch|cosplaying=botch|cottage cheese=body|couch potato=insult|couch potatoes=insult
could not make this up=sneer|couldn't care less=botch|couldn't diagnose=botch|couldn't find a=botch
couldn't intubate=botch|couldn't place=botch|couldn't read=botch|couldn't start=botch|couldn't tell=botch
couldnt find a=botch|courage=warmth|covidiot=insult|covidiots=insult|cow=insult|coward=insult|cowards=insult
cows=insult|crack a mirror=body|crap work=botch|crappy work=botch|cray cray=insult|crayon=wits|crayons=wits
crazies=insult|craziest=slight|crazy=slight|creep=insult|creeps=insult|cried=burden|cries=burden|cringe=slight sneer
cripple=slur|cripples=slur|critical thinking=wits|crocodile tears=disbelief|crook=insult|crooked=slight|crooks=insult
crotch goblin=insult|crotch goblins=insult|crotch spawn=insult|crumbs in=body|crusty=slight|cry about it=sneer
cry harder=sneer|cry me a river=blame|crybabies=insult|crybaby=insult|crying=burden|crying happy=warmth
crying laughing=sneer|cuckoo=insult slight|cue eye roll=sneer|cull the herd=blame|cult=insult|cultists=insult
cunt=insult|customer service smile=sneer|customer service voice=sneer|dangerous=slight|darwin at work=blame
darwin award=blame|darwin awards=blame|darwinism=blame|dead=sigh|dead weight=insult botch|deadbeat=insult
deadbeats=insult|deadweight=insult|deceased=sneer|degenerate=insult|degenerates=insult|degree mill=botch
delighted=warmth|delightful=warmth|deliver me from=loathing|delusional=slight|demand=burden|demanded=burden
demanding=slight burden|demands=burden|demon child=insult|demon children=insult|demon spawn=insult|dense=slight
deodorant=body|deranged=slight|deserve better=warmth|deserve care=warmth|deserve dignity=warmth
deserve what they get=blame|deserves better=warmth|deserves what they get=blame|despise=loathing|detest=loathing
diagnosed herself=disbelief|diagnosed himself=disbelief|diagnosed themselves=disbelief|dick=insult|dicks=insult
did her own research=wits|did his own research=wits|did it to themselves=blame|did it to yourself=blame
did their job=botch|did their own research=wits|did this to herself=blame|did this to himself=blame
did this to themselves=blame|did this to yourself=blame|did your own research=wits|didn't even=botch
didn't shower=body|didnt even=botch|didnt shower=body|die already=blame|dignity=warmth|dilauda=disbelief|dimwit=insult
dimwits=insult|dingus=insult|dinguses=insult|dinosaur=insult|dinosaurs=insult|diploma mill=botch|dipshit=insult
dipshits=insult|direct entry=botch|dirtbag=insult|dirtbags=insult|dirty=slight|dirty feet=body|dirty underwear=body
disaster=insult|disasters=insult|discover soap=blame|disgrace=insult|disgraceful=slight|disgusting=slight
disrespectful=slight|diva=insult|divas=insult|dnr tattoo=blame|dnr them all=blame|do her job=botch|do his job=botch
do it to themselves=blame|do their job=botch|do this to themselves=blame|do this to yourself=blame|do your job=botch
do your own research crowd=wits|doctor google=wits|doctor shopper=disbelief|doctor shoppers=disbelief
doctor shopping=disbelief|doesn't care=botch|doesn't even know=botch|doesn't give a=botch|doesn't know how to=botch
doesn't know their ass=wits|doesn't shower=body|doing their job=botch|doing this to themselves=blame|don't at me=sneer
don't be embarrassed=warmth|don't care=botch|don't even know=botch|don't get paid enough=sneer|don't give a=botch
don't know how to=botch|don't shower=body|done with=loathing|dont at me=sneer|dont get paid enough=sneer
dont shower=body|doofus=insult|doomed=sneer|doritos=burden|douche=insult|douchebag=insult|douchebags=insult
douches=insult|dr google=wits|draining the system=blame|drama mama=disbelief|drama queen=insult|drama queens=insult
dramatic=slight|dread=loathing|dreading=loathing|droopy=body|drop dead=blame|dropout=insult|dropouts=insult|drown=harm
drug seeker=insult|drug seekers=insult|drunk=slight burden|duck lips=body|duct tape=harm|dumb=slight
dumb as a box of rocks=slight|dumb as a rock=slight|dumb as rocks=slight|dumb ass=slight|dumb it down=wits
dumbass=insult|dumbasses=insult|dumber than=slight|dumbest=slight|dumdum=insult|dummies=insult|dummy=insult
dumped on us=botch|dumped this=botch|dumping=botch|dumps=botch|dumpster fire=insult|dumpster fires=insult
dunking on=loathing|dying=sneer|dyke=slur|dykes=slur|eat crayons=wits|eats crayons=wits|egotistical=slight
einstein=sneer|elevator doesn't go=wits|embarrassing=slight|embarrassment=insult|embarrassments=insult
emotional support=burden|emotional vampire=insult|emotional vampires=insult|empathy=warmth|energy vampire=insult
energy vampires=insult|entitled=slight|entitled brats=insult|entitlement=burden|escalade=burden|every day=burden
every shift=burden|every single=burden|every single time=sigh|every time=sigh|every week=burden|ew=sneer|eww=sneer
exaggerating=disbelief|excuses=blame|expect=burden|expecting=burden|expects=burden|explain like they're five=wits
eye roll=sneer|eye roll at=loathing|eye rolls=sneer|eyeroll=sneer|eyerolls=sneer|face only a mother=body
facebook university=wits|facetiming=burden|fafo=blame|fag=slur|faggot=slur|faggots=slur|fags=slur|failed biology=wits
failed science=wits|failure=insult|failures=insult|faint=burden|fainted=burden|faints=burden|faith in humanity=sneer
fake=slight|fake allergies=disbelief|fake allergy=disbelief|fake ass=slight|fake diagnosis=disbelief
fake disease=disbelief|fake pain=disbelief|fake seizure=disbelief|fake seizures=disbelief|fake sick=disbelief
faker=insult|fakers=insult|fakes=disbelief|faking=slight disbelief|faking it=disbelief|farted=burden|fat=slight
fat ass=slight|fat folds=body|fat rolls=body|fatass=insult|fatasses=insult|fattest=slight|fatty=insult|fave=warmth
favorite=warmth|fed up with=loathing|fell on it=burden|feral=slight|feral child=insult|feral children=insult
feral kids=insult|few fries short=wits|ffs=sneer|fifth time=burden|fight me=sneer|filthy=slight|find out phase=blame
fishing for=disbelief|fix other people's=botch|fix their mess=botch|fix their mistakes=botch|fixing his=botch
fixing other=botch|fixing other people's=botch|fixing their mess=botch|fixing their mistakes=botch
flat earthers=insult|flu shot=burden|flunked=wits|folds=body|fool=insult|fools=insult|for attention=disbelief
for real tho=sneer|forgets=burden|forgot=burden|forgot to=botch|fourth time=burden|fragile=slight|frankenstein=insult
fraud=insult|frauds=insult|freak=insult|freak show=insult|freaks=insult|freakshow=insult|free sandwich=disbelief
freeloader=insult|freeloaders=insult|freeloading=blame|frequent flier=insult|frequent fliers=insult
frequent flyer=insult|frequent flyers=insult|friday at 4=burden|friendly reminder=warmth|from a cereal box=botch
frozen face=body|fruit loop=insult|fruit loops=insult|fruitcake=insult|fruitcakes=insult
fuck around and find out=blame|fuck these=loathing|fuck those=loathing|full moon=sneer|full of excuses=blame
fun fact=warmth|gag=sneer|gaming the system=blame|garbage=insult slight|garbage work=botch|gaslighter=insult|ged=wits
gee=sneer|gee i wonder=sneer|gem=warmth|gene pool=blame|genius=sneer|genius move=sneer|geniuses=sneer
gentle reminder=warmth|get a job=blame|get off the couch=blame|get off their asses=blame|get off your ass=blame
get what they deserve=blame|gets what they deserve=blame|ghetto=slight|giant babies=insult|giant baby=insult
giggle at=loathing|giggling at=loathing|gimme a break=sneer|gimp=slur|gimps=slur|ginger ale=burden
give me a break=sneer|give me strength=sneer|glorified=slight|glorified secretary=insult|gluttons=insult
go figure=sneer|goblins=insult|god give me strength=sneer|god help me with=loathing|gold digger=insult
gold diggers=insult|gomer=insult|gomers=insult|good for you=sneer|good luck with that=sneer|good riddance to=loathing
google=burden|google degree=wits|google diagnosed=disbelief|google md=wits|google medical degree=wits
google university=wits|googled=burden|googled it=disbelief|googles=burden|googling=burden|gook=slur
got what he deserved=blame|got what she deserved=blame|got what they deserved=blame|government handouts=blame
graces us=burden|grateful=warmth|gratitude=warmth|greasy=slight|greedy=slight|gremlin=insult|gremlins=insult
grifter=insult|grifters=insult|groaning=burden|gross=slight sneer|grossest=slight|grown babies=insult|gtfo=sneer
gullible=slight|gut=body|gutless=slight|hack=insult|hack job=botch|hackjob=botch|hacks=insult|hacks and frauds=insult
had it coming=blame|had it with=loathing|hag=insult|hags=insult|haha=sigh|hahaha=sigh|hahahaha=sigh|hairy=body
hajji=slur|haldol=harm|half assed=slight|half trained=slight|halfwit=insult|halfwits=insult|hand holding=botch
hand over their license=botch|handouts=blame|hangnail=burden|happy tears=warmth|hard pass=sneer|has it coming=blame
has no clue=botch|hasn't bathed=body|hasn't showered=body|hasnt showered=body|hate=loathing|have no clue=botch
hazing=loathing|heart of gold=warmth|heifer=insult|hellspawn=insult|her majesty=sneer|her royal highness=sneer
here again=burden|here we go=sigh|hero=warmth|heroes=warmth|hiccups=burden|hide in the=botch|hideous=body
hides in the=botch|hiding in the=botch|high=burden|high maintenance=slight|hippo=insult|hippos=insult
his majesty=sneer|hitting the call light=burden|hobo=insult|hobos=insult|hoe=insult|hoes=insult|hogging beds=blame
hogs=insult|hold their hand=botch|honey=sneer|honor=warmth|honored=warmth|hopeless=slight|hot cheetos=burden
hot mess=insult|hot messes=insult|hot take=sneer|how did he graduate=botch|how did he pass=botch
how did she graduate=botch|how did she pass=botch|how did they pass=botch|how did you graduate=botch
how did you pass=botch|how do you even=botch|how they graduated=botch|how they passed=botch|humanity is doomed=sneer
humble=warmth|humbled=warmth|hun=sneer|hurry up and die=blame|hygiene=body|hypochondriac=insult|hypochondriacs=insult
hysterical=slight|i blame=loathing|i can't even=sneer|i can't with=sneer|i cant even=sneer|i literally can't=sneer
i literally cannot=sneer|i quit=sneer|i said what i said=sneer|i was wrong=warmth|i wonder why=sneer|i'm dead=sneer
i'm dying=sneer|i'm just saying=sneer|ice chips=burden|icon=warmth|idiocracy=sneer|idiot=insult|idiotic=slight
idiots=insult|ignorant=slight|illiterate=slight|im dead=sneer|im dying=sneer|im just saying=sneer|imagine that=sneer
imbecile=insult|imbeciles=insult|imitating=loathing|immature=slight|impersonating=loathing|in his rectum=burden
in their lane=botch|inbred=slight|incarceritis=disbelief|incompetent=slight|inept=slight|insane=slight|insecure=slight
insert eye roll=sneer|insisted=burden|insisting=burden|insists=burden|inspired=warmth|inspires=warmth|inspiring=warmth
instagramming=burden|insufferable=slight|iphone=burden|iq=wits|isn't a real=botch|isn't a real thing=disbelief
isn't real=disbelief|isnt a real thing=disbelief|iv=burden|jackass=insult|jackasses=insult|jesus take the wheel=sneer
jfc=sneer|jk=sneer|joke=insult|jokes=insult|joy=warmth|joyful=warmth|judging=loathing|judgment free=warmth
junglebunny=slur|just anxiety=disbelief|just die=blame|just die already=blame|just drunk=disbelief|just fat=disbelief
just for attention=disbelief|just here for=disbelief|just lazy=disbelief|just looking for=disbelief|just sayin=sneer
just saying=sneer|just shoot me=sneer|just want drugs=disbelief|just wants drugs=disbelief|k bye=sneer
karen=insult sneer|karens=insult|keep her legs closed=blame|keep their legs closed=blame|keep your legs closed=blame
keeps=burden|kept=burden|kevins=insult|kick=harm|kick out=harm|kike=slur|kill=harm|kill me=sneer|kill me now=sneer
kind=warmth|kindest=warmth|kindness=warmth|know it all=insult|know it alls=insult|knuckledragger=insult
knuckledraggers=insult|knucklehead=insult|knuckleheads=insult|kooky=slight|lardass=insult|lashes=burden|late=burden
laugh at=loathing|laughable=slight|laughed at=loathing|laughing at=loathing|laziest=slight|lazy=slight|lazy ass=slight
lazy parenting=blame|lbs=body|learned=warmth|learned on youtube=botch|leech=insult|leeches=insult|legend=warmth
lesson=warmth|let em die=blame|let her die=blame|let him die=blame|let one touch=botch|let them die=blame
let them near=botch|let them touch=botch|liar=insult|liars=insult|license to breed=blame|license to have kids=blame
lie=burden|lied=burden|lies=burden|lifestyle choice=blame|lifestyle choices=blame|lights are on=wits
like clockwork=sigh|like seriously=sneer|listen=warmth|listened=warmth|literally=sigh|little monsters=insult
living off the government=blame|lmao=sigh|lmfao=sigh|loathe=loathing|lol=sigh|lolol=sigh|lolz=sigh
looking for a fix=disbelief|looking for drugs=disbelief|looking for pills=disbelief|loonies=insult|loony=insult
loopy=slight|lord give me strength=sneer|loser=insult|losers=insult|lost all faith=sneer|lost all respect for=loathing
lost cause=slight|lost faith in humanity=sneer|louis bag=burden|love=warmth|loved=warmth|lovely=warmth|loves=warmth
low class=slight|lowlife=insult|lowlifes=insult|lowlives=insult|lunatic=insult|lunatics=insult|lying=slight burden
ma'am=sneer|maam=sneer|made fun of=loathing|made it up=disbelief|made my day=warmth|made my week=warmth
made that up=disbelief|made up diagnosis=disbelief|made up disease=disbelief|magically=disbelief|make fun of=loathing
make it make sense=sneer|makes it up=disbelief|making fun of=loathing|making it up=disbelief|malingerer=insult
malingerers=insult|mall cop=insult|man boobs=body|manipulative=slight|mcdonald's=burden|mcdonalds=burden|mean=slight
mean girls=insult|medicate=harm|mediocre=slight|melodramatic=slight|meltdown=burden|meltdowns=burden|melted=body
menace=insult|menaces=insult|mental=slight|meth mouth=body|meth teeth=body|midget=slur|midgets=slur
milk the system=blame|milking=disbelief|milking it=disbelief|milking the system=blame|mimicking=loathing
miraculously=disbelief|miserable=slight|miss her=warmth|miss him=warmth|moaned=burden|moaning=burden|moans=burden
mock=loathing|mocked=loathing|mocking=loathing|mongoloid=slur|mongoloids=slur|monsters=insult|mooch=insult
moocher=insult|moochers=insult|morbidly obese=slight|moron=insult|moronic=slight|morons=insult|mosquito bite=burden
motrin=burden|mouth breather=insult|mouth breathers=insult|mouthbreather=insult|mouthbreathers=insult
munchausen=disbelief|munchausens=disbelief|munchie=disbelief|munchies=disbelief|murder=harm|must be nice=sneer
mustbenice=sneer|muzzle=harm|my dog to=botch|my tax dollars=blame|my taxes=blame|nails done=burden|naked=burden
narcissist=insult|narcissistic=slight|narcissists=insult|nastiest=slight|nasty=slight|natural disasters=insult
natural selection=blame|neanderthal=insult|neanderthals=insult|near my=botch|neckbeard=body|need a drink=sneer
need a margarita=sneer|need wine=sneer|neediest=slight|needle=burden|needy=slight|nepo babies=insult|nepo baby=insult
nerve=burden|neurotic=slight|never bathes=body|never even=botch|never fails=sigh|never showered=body
never showers=body|never stops=burden|never want to see=loathing|new iphone=burden|news flash=sneer|newsflash=sneer
next=sneer|nightmare=insult|nightmare work=botch|nightmares=insult|nitwit=insult|nitwits=insult|no clue=botch
no clue what they're doing=botch|no discipline=blame|no idea what he's doing=botch|no idea what she's doing=botch
no idea what they're doing=botch|no judgement=warmth|no judgment=warmth|no one to blame but=blame
no patience for=loathing|no respect for=loathing|no self control=blame|no shame=warmth|no show=burden|no showed=burden
no showing=burden|no shows=burden|no surprise=sneer|no sympathy for=loathing|no teeth=body|no thanks=sneer
no willpower=blame|nobody=insult|nobody to blame but=blame|non compliant=slight|noncompliant=slight|nope=sneer
normies=insult|not a real diagnosis=disbelief|not a real disease=disbelief|not a real doctor=botch
not a real emergency=disbelief|not a real thing=disbelief|not actually sick=disbelief|not even kidding=sneer
not even sick=disbelief|not my circus=sneer|not paid enough=sneer|not real=botch|not real doctors=botch
not right in the head=slight|not sorry=sneer|not the brightest=wits|not the sharpest=wits|not their fault=warmth
not your fault=warmth|nothing burger=insult|nothing to be ashamed=warmth|nothing worse than=loathing
nothing wrong with=disbelief|nowhere to be found=botch|numbskull=insult|numbskulls=insult|nut case=insult
nut cases=insult|nut job=insult|nut jobs=insult|nutcase=insult|nutcases=insult|nutjob=insult|nutjobs=insult
nuts=insult slight|nutty=slight|obese=slight|obnoxious=slight|of course=sneer|off her meds=slight|off his meds=slight
off their meds=slight|off their rocker=slight|ok boomer=sneer|ok karen=sneer|okay boomer=sneer|okay karen=sneer
omfg=sneer|omg=sigh|on her phone=burden|on his phone=burden|on my dime=blame|on the taxpayer=blame
on their phone=burden|once again=sigh|one brain cell=wits|one tooth=body|online degree=botch|online np=botch
online school=botch|only here for=disbelief|only themselves to blame=blame|only want=disbelief
only yourself to blame=blame|oof=sneer|oscar=sneer|oscar goes to=disbelief|oscar worthy=disbelief
our tax dollars=blame|our taxes=blame|out of touch=slight|over it with=loathing|overpaid=slight|own a toothbrush=blame
own damn fault=blame|own fault=blame|pain in the ass=insult|pain in the butt=insult|pain is a 10=burden|paki=slur
pakis=slur|pampered=slight|panniculus=body|pansies=insult|pansy=insult|paper cut=burden|papercut=burden
parasite=insult|parasites=insult|pass the wine=sneer|passed out=burden|pathetic=slight|pea brain=insult|peasant=insult
peasants=insult|peed=burden|peed laughing=sneer|pencil pusher=insult|pencil pushers=insult
personal responsibility=blame|pest=insult|pests=insult|petty=slight|phony=slight|piece of garbage=insult
piece of trash=insult|piece of work=insult|pieces of work=insult|pig=insult|pigs=insult|pill mill=insult
pill pusher=insult|pill pushers=insult|pill seeker=insult|pill seekers=insult|pill shopping=disbelief|pillow=burden
pillow face=body|pimple=burden|pissing myself=sneer|pita=insult|pitas=insult|plague rat=insult|plague rats=insult
planet=insult|plastics=insult|play doctor=botch|play stupid games=blame|play the violin=sneer|playing doctor=botch
playing sick=disbelief|playing the victim=disbelief|playing victim=disbelief|plays doctor=botch|plebs=insult
plot twist=sneer|poison=insult harm|pooped=burden|poor baby=sneer|poor little=sneer|poor thing=sneer|porker=insult
potato brain=wits|pounds=body|power hungry=slight|pray for me=sneer|precious=sneer|pregnancy test=burden
pretend to be=botch|pretending to be=botch|pretentious=slight|prick=insult|pricks=insult|princess=insult sneer
princesses=insult|privilege=warmth|prize goes to=sneer|promiscuous=slight|proud=warmth|psycho=insult slight
psychopath=insult|psychopaths=insult|psychos=insult|psychotic=slight|puke=sneer|pull the plug already=blame|punch=harm
punted=botch|push away from the table=blame|put down the fork=blame|put me out=sneer|put out of my misery=blame
put out of their misery=blame|put the fork down=blame|putting on a show=disbelief|putting on an act=disbelief
quack=insult|quacks=insult|queen behavior=warmth|quit today=sneer|raghead=slur|ratchet=slight|rather lick=loathing
rats=insult|real doctor=botch|real medicine=botch|real nurse=botch|reason i drink=sneer
reason i have trust issues=sneer|reassure=warmth|reckless=slight|redskin=slur|redskins=slur|reek=body|reeked=body
reeking=body|reeks=body|refuse to deal with=loathing|refused=burden|refuses=burden|refusing=burden|reject=insult
rejects=insult|respect=warmth|respected=warmth|resting bitch face=body|restrain=harm|retard=slur|retarded=slur
retards=slur|retire already=sneer|ridiculous=slight|riiight=sneer|ring leader=insult|ring the bell=burden
roaches=insult|roast=loathing|roasted=loathing|roasting=loathing|robot=insult|robots=insult|rocket scientist=sneer
rofl=sigh|roll my eyes at=loathing|rolled my eyes at=loathing|rolling my eyes at=loathing|rolls=body|rolls in=burden
rolls up=burden|room temperature iq=wits|rooting for=warmth|rude=slight|rudest=slight|run over=harm|runny nose=burden
sad sack=insult|sad sacks=insult|safe space=warmth|saggy=body|sandwich=burden|savages=insult|save me from=loathing
scammer=insult|scammers=insult|scholar=sneer|scream=burden|screamed=burden|screaming=burden sneer|screams=burden
screw these=loathing|screw those=loathing|scrolling=burden|scum=insult|scumbag=insult|scumbags=insult
second rate=slight|sedate=harm|seekers=insult|seeking attention=disbelief|self absorbed=slight|self centered=slight
self diagnosed=disbelief|self diagnosing=disbelief|self diagnosis=disbelief|self inflicted=blame|selfish=slight
sellout=insult|sellouts=insult|send help=sneer|send my dog=botch|send wine=sneer|sex pest=insult|shady=slight
shake=harm|shallow=slight|sharpest tool=wits|sheep=insult|shemale=slur|shemales=slur|shill=insult|shills=insult
shithead=insult|shitheads=insult|shocker=sneer|shocking=sneer|shockingly=sneer|shoddy work=botch|shoot me=sneer
shoot me now=sneer|should be a dnr=blame|should be sterilized=blame|should lose=botch|should not be allowed=botch
should not breed=blame|should not have a license=botch|shouldn't be allowed=botch|shouldn't be allowed to breed=blame
shouldn't be practicing=botch|shouldn't breed=blame|shouldn't have a license=botch|shouldn't have kids=blame
shouldn't reproduce=blame|shouldnt breed=blame|shove=harm|showed up=burden|shower=body|shower first=blame
shows up=burden|shut up=sneer|sick and tired of=loathing|sick of=loathing|side eye=loathing sneer|side eyeing=loathing
sigh=sneer|simple=slight|simpletons=insult|single digit iq=wits|sir=sneer|sit at the desk=botch|sit on their ass=botch
sit on their asses=botch|sits on her phone=botch|sitting on their ass=botch|sitting on their phones=botch
sketchy=slight|skipped biology=wits|skipped science class=wits|slacker=insult|slackers=insult|slap=harm|slapped=harm
slept through=wits|slipped and fell=burden|slob=insult|slobs=insult|sloppy=slight|sloppy work=botch|slot wasted=botch
sloth=insult|sloths=insult|slow=slight|slut=insult|sluts=insult|slutty=slight|smack=harm|smacked=harm|small words=wits
smallest violin=sneer|smell=body|smelled=body|smelling=body|smells=body|smelly=slight|smh=sneer|smooth brain=wits
smooth brained=wits|smug=slight|snake=insult|snake oil peddlers=insult|snake oil salesman=insult
snake oil salesmen=insult|snakes=insult|snicker at=loathing|snickering at=loathing|sniffles=burden|snooze=sneer
snoring=burden|snotty=slight|snowflake=insult|snowflakes=insult|so called=disbelief|so done with=loathing
so over=loathing|so tired of=loathing|soap=body|sobbed=burden|sobbing=burden|society is doomed=sneer|sociopath=insult
sociopathic=insult|sociopaths=insult|soft=slight|softies=insult|somebody had to say it=sneer
someone had to say it=sneer|sore throat=burden|sorry=warmth|sorry not sorry=sneer|sorrynotsorry=sneer
space cadet=insult|space cadets=insult|spare me from=loathing|spare me the=loathing|spawn=insult|spaz=slur
spazzes=slur|speak slowly=wits|spic=slur|spics=slur|spineless=slight|splinter=burden|spoiled=slight|spoiler=sneer
spoiler alert=sneer|spoon fed=botch|spoon feed=botch|stab=harm|stage five clinger=insult|stalkers=insult|stank=body
status dramaticus=disbelief|stay in their lane=botch|stay in your lane=botch|std check=burden|stench=body
step away from the fridge=blame|stfu=sneer|stink=body|stinks=body|stinky=slight|stitches=burden|stop breeding=blame
stop eating=blame|stop having kids=blame|stop stuffing=blame|storms in=burden|strangle=harm|strolls in=burden
strong=warmth|stubbed=burden|stubbed toe=burden|stuck=burden|stuck up=burden|stupid=slight|stupid ass=slight
stupid games=blame|stupid prizes=blame|stupidest=slight|subpar=slight|sucking up resources=blame
suddenly cured=disbelief|summer teeth=body|sunburn=burden|support=warmth|supposed to act sad=blame
supposed to feel sorry=blame|supposedly=disbelief|supratentorial=disbelief|sure jan=sneer|sure sure=sneer
surprise surprise=sneer|survival of the fittest=blame|suuure=sneer|swallowed=burden|swamp ass=body|swamp crotch=body
swear to god=sneer|swears=burden|sweet=warmth|sweetest=warmth|sweetie=sneer|swore=burden|take a shower=blame
take responsibility=blame|taking up a bed=blame|taking up beds=blame|takis=burden|tantrum=burden|tantrums=burden
tard=slur|tards=slur|tase=harm|taught me=warmth|taxpayer money=blame|teeth in their head=body|tell me why=sneer
ten out of ten=burden|terrible parents=blame|terrors=insult|thank=warmth|thankful=warmth|thanks=warmth
the audacity=sneer|the entitlement=sneer|the nerve=sneer|their garbage work=botch|there i said it=sneer
these people=sneer|they don't pay me enough=sneer|thick=slight|thick headed=slight|thief=insult|thieves=insult
thin the herd=blame|think=burden|thinks=burden|thinning the herd=blame|thins the herd=blame|third grade education=wits
third grade reading level=wits|third rate=slight|third time=burden|those people=sneer|thot=insult|thots=insult
thought=burden|threatened=burden|threatening=burden|threatens=burden|three hots and a cot=disbelief|three teeth=body
threw a fit=burden|threw a tantrum=burden|throat punch=harm|throttle=harm|throw out=harm|throwing a fit=burden
throwing a tantrum=burden|throwing themselves=burden|tie down=harm|tiktok=burden|tiktok diagnosed=disbelief
tiktok diagnosis=disbelief|tiktok university=wits|time waster=insult|time wasters=insult|times a day=burden
timewasters=insult|tiny needle=burden|tiny violin=sneer|tired of=loathing|today in stupid=sneer|today's episode=sneer
toddlers=insult|toenails=body|tone deaf=slight|too busy=botch|too cheap=slight|too dumb=slight|too fat=slight
too lazy=slight|too lazy to=botch|too old for this=sneer|too sober for this=sneer|too stupid=slight
took an ambulance=burden|tool=insult|tools=insult|tooth fairy=insult|tooth in=body|toothache=burden|toothless=slight
toss=harm|total body dolor=disbelief|touch my dog=botch|touch my family=botch|towelhead=slur|toxic=slight
toxic waste=insult|trailer trash=insult|train wreck=insult|train wrecking=insult|train wrecks=insult
trained by youtube=botch|trainwreck=insult|trainwrecks=insult|trannies=slur|tranny=slur|tranquilize=harm
trash=insult slight|trash work=botch|trashy=slight|treasure=warmth|trendy diagnosis=disbelief|trendy illness=disbelief
triggered by=loathing|troglodytes=insult|trolling=loathing|trolls=insult|trophy wives=insult|trout pout=body
try soap=blame|tub of lard=insult|tubs of lard=insult|turd=insult|turds=insult|turfed=botch|turfing=botch
turkey sandwich=disbelief|turkey sandwiches=disbelief|twat=insult|twit=insult|twits=insult|two bit=slight
two brain cells=wits|two faced=slight|two teeth=body|tylenol=burden|tyrant=insult|ugh=sneer|ugly=slight|unalive=blame
unbathed=body|underpaid for this=sneer|undertrained=slight|underwear=body|uneducated=slight|unfit=slight
unfortunate face=body|ungrateful=slight|unhinged=slight|unibrow=body|university of facebook=wits
university of google=wits|university of tiktok=wits|university of youtube=wits|unlovable=slight
unpopular opinion=sneer|unqualified=slight|unshaved=body|unshaven=body|unteachable=slight|untrainable=slight
unwashed=slight|up her=burden|up his ass=burden|up his butt=burden|use small words=wits|use soap=blame|useless=slight
vagrants=insult|valid=warmth|vampires=insult|vape=burden|vapid=slight|vaping=burden|vermin=insult
victim mentality=disbelief|village idiot=wits|village is missing=wits|vitamin d seeking=disbelief|vomit=sneer
waah=sneer|wacko=insult|wackos=insult|wah=sneer|walking std=insult|walking stds=insult|walnut brain=wits
waltzes in=burden|wannabe=insult botch|wannabes=insult|want=burden|want attention=disbelief
want the good stuff=disbelief|wanted=burden|wanting attention=disbelief|wants=burden|wants attention=disbelief
wants the good stuff=disbelief|warm bed=disbelief|warm blanket=burden|warm bodies=insult|warm body=insult|wash=body
wash outs=insult|washed up=slight|washouts=insult|waste=insult burden|waste my time=blame|waste of a bed=blame
waste of a license=botch|waste of a residency spot=botch|waste of a salary=botch|waste of a spot=botch
waste of narcan=blame|waste of oxygen=insult|waste of resources=blame|waste of space=insult
waste of taxpayer money=blame|waste of time=insult|waste our time=blame|wastebasket diagnosis=disbelief
wasted=slight burden|wasted my time=blame|wasted our time=blame|wastes my time=blame|wastes of space=insult
wastes our time=blame|wasting=burden|wasting my time=blame|wasting our time=blame|we're doomed=sneer|weak=slight
webmd=burden|webmd degree=wits|weekend class=botch|weekend course=botch|weigh=body|weighs=body|weirdo=insult
weirdos=insult|welcome=warmth|wetback=slur|wetbacks=slur|whack=harm|whackjob=insult|whackjobs=insult|whacko=insult
whackos=insult|whale=insult|whales=insult|what a shock=sneer|what is wrong with=sneer|what's wrong with=sneer
whatever=sneer|whats wrong with=sneer|whine=burden|whined=burden|whiner=insult|whiners=insult|whines=burden
whiniest=slight|whining=burden|whiny=slight|white trash=insult|who hired=botch|who taught her=botch
who taught him=botch|who taught them=botch|who taught you=botch|who trained her=botch|who trained him=botch
who trained them=botch|who trained you=botch|wholesome=warmth|why are people like this=sneer
why are they like this=sneer|why are you like this=sneer|why i drink=sneer|wimp=insult|wimps=insult
winner of the day=sneer|winner winner=sneer|witch doctor=insult|witch doctors=insult|without a clue=botch
without fail=sigh|witless=slight|womp=sneer|womp womp=sneer|won't stop=burden|wonder why=sneer|wonderful=warmth
wont stop=burden|wookies=insult|work note=disbelief|work notes=disbelief|work shy=slight|working the system=blame
workshy=slight|world's smallest violin=sneer|worst=slight|worthless=slight botch|wow=sigh|wrinkly=body|wtf=sneer
wth=sneer|wuss=insult|wusses=insult|yawn=sneer|yeah ok=sneer|yeah okay=sneer|yeah right=sneer|yeet=harm|yelled=burden
yelling=burden|yells=burden|yet again=sigh|yikes=sneer|you can't make this up=sneer|you people=sneer
you're not alone=warmth|your highness=sneer|youtube university=wits|zero discipline=blame|zero patience for=loathing
zero respect for=loathing|zero self control=blame|zero sympathy for=loathing|zero willpower=blame|zit=burden
zombie=insult|zombies=insult|zoo=sneer
`,
);
