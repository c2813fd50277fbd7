import { type MapLexicon, mapLexicon } from "./lexicon";

/**
 * What a post about work and private life speaks of: `romance` and `attraction`, private `account`s and the `flock`
 * invited to them, a `substance` and the `duty` it is carried into (or `offduty`), `secrecy` and the `internal` matters
 * it goes with (`grave` ones speak for themselves, `publicly` known ones are fair to tell), an `affair` told of others,
 * `politics` in an employer's `voice` (or `neutral` on it).
 */
export type Conduct =
  | "romance"
  | "attraction"
  | "account"
  | "flock"
  | "substance"
  | "duty"
  | "offduty"
  | "secrecy"
  | "internal"
  | "grave"
  | "publicly"
  | "affair"
  | "politics"
  | "voice"
  | "neutral";

/** Words with what they speak of, parted by spaces. */
export const conductTerms: MapLexicon = mapLexicon(
  {
    name: "conduct at work and beside it",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-21",
  },
  `
0700=duty|12 hour=duty|12s=duty|5am=duty|6 am=duty|6am=duty|7 am=duty|7a=duty|7a 7p=duty|7am=duty|7p=duty
a patient who=offduty|aa meeting=offduty|abortion=politics|abortions=politics|abs=attraction|accept=account
accepted=account|accepting=account|according to=publicly|acquired=internal|acquisition=internal|add=account
add me=account|added=account|adderall=substance|adding=account|addy=substance|affair=internal affair
after a shift=offduty|after call=offduty|after clinic=offduty|after my shift=offduty|after rounds=offduty
after shift=offduty|after the shift=offduty|after this shift=offduty|after work=offduty|all hands=internal
all of us at=voice|all staff email=internal grave|allegedly=secrecy|ambien=substance|ambulance=duty|amendment=politics
anniversary=offduty|announced=publicly|announced publicly=publicly|announcement=publicly|anonymous account=secrecy
as a clinic=voice|as a department=voice|as a hospital=voice|as a practice=voice|as an organization=voice|as ceo=voice
as chair=voice|as chief=voice|as medical director=voice|as the chair=voice|as the medical director=voice
ask her out=romance|ask him out=romance|ask me out=romance|asked her out=romance|asked him out=romance
asked me out=romance|asking her out=romance|asking him out=romance|at work=duty|athletes=flock|attached the=secrecy
attractive=attraction|audit=internal grave|audited=internal|award=neutral|awards=neutral|babe=attraction|babes=flock
babies=flock|baby daddy=affair|bac=substance|baddie=attraction|badge in=duty|baked=substance|ballot=politics
ballots=politics|banging=affair|bankrupt=internal|bankruptcy=internal|bargaining=publicly|been texting=romance
beer=substance|beers=substance|before hr=secrecy|before i get fired=secrecy|before it gets announced=secrecy
before it's announced=secrecy|before its announced=secrecy|before they announce=secrecy|before they make me=secrecy
before work=duty|behind on rent=internal|being bought=internal|being cut=internal|being sold=internal
being sued=internal grave|best looking=attraction|best of=neutral|bestie list=account|besties=flock|between us=secrecy
between you and me=secrecy|biceps=attraction|biden=politics|bill=neutral|billing audit=internal grave|birthday=offduty
blackout=substance|blood alcohol=substance|bloody mary=substance|bloody marys=substance|blunt=substance
board election=neutral|board meeting=internal|boardroom=internal|body count=romance|bong=substance|boning=affair
bonus=internal|bonuses=internal|border=politics|botox babes=flock|bottle of wine=substance|bottles of wine=substance
bottomless mimosas=substance|bought me a drink=romance|bourbon=substance|boyfriend=romance|braces kids=flock
breach=internal grave|breathalyzer=substance|brides=flock|bring your id=neutral|budget cuts=internal|bumble=romance
bump=substance|burner account=secrecy|butterflies=romance|buy her a drink=romance|buy him a drink=romance
buy me a drink=romance|buying me a drink=romance|buying us=internal|buzz=substance|buzzed=substance|caffeine=offduty
call=duty|call room=affair|campaign=politics|can't say much=secrecy|can't say where=secrecy|candidate=politics
candidates=politics|cant say much=secrecy|case=duty|cases=duty|catching feelings=romance|caught feelings=romance
caught in the=affair|ceo=internal|cfo=internal|champagne=substance|chart=duty|charting=duty|charts=duty
cheating=affair|cheating on=affair|checklist=publicly|chemistry=romance|chief=internal|chili=neutral
class president=neutral|cleanings=duty|clients=flock duty|clinic=duty|clock in=duty|clocked in=duty|clocking in=duty
close friends=account|close friends list=account|close the=internal|closed for=neutral|closing=internal|cmo=internal
cocaine=substance|cocktail=substance|cocktails=substance|coffee date=romance|coke=substance|complaint=internal
compounding=duty|conference=publicly|confidential=secrecy|congratulations=publicly|congress=politics
congressman=politics|congresswoman=politics|conservative=politics|conservatives=politics|contract=internal
contracts=internal|costume=neutral|could get fired=secrecy|could get me fired=secrecy|counseling=offduty
count was off=internal|couples=flock|course=publicly|cover it up=secrecy|cover up=secrecy|covered it up=secrecy
covering it up=secrecy|covering up=secrecy|credentialing=internal|crew=flock|crush=romance|crushing=romance
curriculum=publicly|cute=attraction|cutie=attraction|cuties=attraction flock|cuts=internal|daddy=attraction
data breach=internal grave|date=romance|date night=romance|dated=romance|dates=romance|dating=romance affair
day off=offduty|day shift=duty|days off=offduty|death rate=internal|debt=internal|delete later=secrecy
deleting later=secrecy|deleting this=secrecy|deliveries=duty|delta 8=substance|democrat=politics|democrats=politics
deposition=internal grave|didn't hear it from me=secrecy|didn't hear this from me=secrecy
didnt hear it from me=secrecy|dilf=attraction|dilfs=attraction|dinner date=romance|dinner friday=romance
dinner saturday=romance|dinner tonight=romance|director=internal|disciplinary=internal grave|dispensing=duty
diversion=internal grave|diverted=internal grave|diverting=internal grave|divorce=affair|divorced=affair
dms are open=romance|don't tell=secrecy|don't tell anyone=secrecy|don't tell hr=secrecy|dont tell=secrecy
dont tell anyone=secrecy|double=duty|doubles=duty|dreamboat=attraction|dreamy=attraction|drinking=substance
drinking problem=affair|drinks=substance|drinks friday=romance|drinks later=romance|drinks saturday=romance
drinks tonight=romance|driving the rig=duty|drool=attraction|drooling=attraction|drug test=internal|drunk=substance
drunk driver=offduty|drunk driving=offduty|dry january=offduty|dui=affair|early voting=neutral|eavesdrop=secrecy
eavesdropped=secrecy|eavesdropping=secrecy|ed=duty|edible=substance|edibles=substance|elect=politics|elected=politics
election=politics|elections=politics|email=internal|emails=internal|embargoed=secrecy|endorse=politics
endorsed=politics|endorsement=politics|endorses=politics|endorsing=politics|engaged=romance|er=duty
event report=internal|everyone at=voice|exec meeting=internal|extractions=duty|eye candy=attraction|faded=substance
failed drug test=grave|failed inspection=internal|falling for=romance|fam=flock|family=flock|favorite flavor=neutral
fell for=romance|fibro fam=flock|fighters=flock|filler babes=flock|fillings=duty|fine af=attraction|fine as=attraction
finsta=account|fired=internal|firing=internal|first case=duty|first date=romance|flask=substance|flirt=romance
flirted=romance|flirting=romance affair|flirts=romance|floor=duty|foine=attraction|folks=flock|follow back=account
follow each other=account|follow me=account|follow request=account|follow requests=account|followed back=account
following back=account|forwarded me=secrecy|forwarded to me=secrecy|found me on=romance|found me on insta=romance
found my insta=romance|found my instagram=romance|foxy=attraction|friend me=account|friend request=account
friend requests=account|friends with benefits=romance|future ex husband=attraction|future husband=attraction
future wife=attraction|gals=flock|gave me her number=romance|get dinner=romance|get drinks=romance
get in trouble=secrecy|get me fired=secrecy|get tacos=romance|getting bought=internal|getting coffee=romance
getting cut=internal|getting dinner=romance|getting divorced=affair|getting drinks=romance|getting fired=internal
getting sold=internal|getting sued=internal grave|getting tacos=romance|girlfriend=romance|girls=flock
glasses of wine=substance|going out with=romance|going to get fired=secrecy|going under=internal
gonna get fired=secrecy|good looking=attraction|gop=politics|gorgeous=attraction|got a boob job=affair
got fired=internal|got her number=romance|got his number=romance|got my number=romance|got sued=grave
got the memo=secrecy|governor=politics|grab coffee=romance|grab dinner=romance|grab drinks=romance
grabbed dinner=romance|grabbed drinks=romance|grabbing coffee=romance|grabbing dinner=romance|grabbing drinks=romance
grateful=publicly|grindr=romance|group chat=account|group text=internal|guideline=offduty|guidelines=offduty
gummies=substance|gummy=substance|gun control=politics|guys=flock|hacked=internal|had work done=affair
halloween=neutral|hammered=substance|handoff=duty|handsome=attraction|hangover=substance|happy hour=substance
harassing=internal|harassment=internal grave|hasn't been announced=secrecy|hasn't gone public=secrecy
hasn't told=secrecy|hasnt been announced=secrecy|haven't told=secrecy|having an affair=affair|having dinner=romance
having drinks=romance|hearing that=secrecy|her husband=affair|her number=romance|her place=romance|here at=voice
here is the email=secrecy|here's the email=secrecy|hickey=affair|hickeys=affair|high=substance|hinge=romance
hiring=publicly|his number=romance|his place=romance|his wife=affair|honeymoon=offduty|hook up=romance
hooked up=romance affair|hooking up=romance affair|hot=attraction|hot as=attraction|hot tea=secrecy|hot tub=romance
hottie=attraction|hotties=attraction|how to=publicly|however you vote=neutral|hr=internal|hr complaint=internal grave
hr complaints=internal grave|hung over=substance|hungover=substance|hunk=attraction|hunks=attraction|hunky=attraction
husband know=affair|hush=secrecy|hush hush=secrecy|i got fired=publicly|i got laid off=publicly|i got sued=publicly
i resigned=publicly|i voted sticker=neutral|i was fired=publicly|i was in the room=secrecy|i was laid off=publicly
i was sued=publicly|icu=duty|immigration=politics|in her dms=romance|in his dms=romance|in love=romance
in my dms=romance|in that meeting=secrecy|in the news=publicly|in the red=internal|in the room when=secrecy
inboxes=internal|incident report=internal grave|incident reports=internal grave|infection rate=internal
infection rates=internal|initiative=politics|inject=duty|injecting=duty|injections=duty|inside scoop=secrecy
insider info=secrecy|inspection=internal|internal email=internal grave|internal memo=internal grave|intubate=duty
intubating=duty|investigated=internal|investigation=internal|ipa=substance|ipas=substance|isn't public=secrecy
ivf mamas=flock|jacked=attraction|jawline=attraction|jcaho=internal|jello shots=substance|joint=substance
joint commission=internal|journal=publicly|just between us=secrecy|k hole=substance|keep this between=secrecy
ketamine=substance|kiddos=flock|kids=flock|kiss=romance|kissed=romance|kissing=romance|klonopin=substance|l&d=duty
ladies=flock|laid off=internal grave|lash girls=flock|lawmakers=publicly|lawsuit=internal|lawsuits=internal
laying off=internal grave|layoff=internal grave|layoffs=internal grave|leadership=internal|leadership meeting=internal
leak=secrecy|leaked=secrecy grave|leaking=secrecy|leaks=secrecy|learn=publicly|learned=publicly
left a sponge=internal grave|left wing=politics|leftist=politics|leftists=politics|leftover=substance
legislature=publicly|lessons=publicly|liberal=politics|liberals=politics|link=publicly|linked=publicly|lip girls=flock
lit=substance|little bird=secrecy|little birdie=secrecy|liver=offduty|lose my job=secrecy|love triangle=affair
low key heard=secrecy|lowkey=secrecy|m and m=internal|m&m=internal grave|made out=romance affair|maga=politics
main account=account|making out=romance affair|malpractice=internal|mama=flock|mamas=flock|managers=internal
managers'=internal|mandates=politics|marg=substance|margarita=substance|margaritas=substance|margs=substance
marry me=attraction|mascot=neutral|matched on=romance|matched with=romance|mayor=politics|measure=politics
med error=internal grave|med errors=internal|medication error=internal grave|meeting=internal|meetings=internal
memo=internal|merger=internal|merger memo=grave|merging=internal|message me any time=account
message me anytime=account|message me directly on=account|mezcal=substance|milf=attraction|milfs=attraction
mimosa=substance|mimosas=substance|missed payroll=internal grave|missing fentanyl=internal grave
missing narcotics=internal grave|mocktail=offduty|mocktails=offduty|molly=substance|mommas=flock|mommies=flock
moms=flock|morbidity and mortality=internal|more than friends=romance|mortality numbers=internal
moved in together=romance|moved in with=romance|mushrooms=substance|my cell=account|my cell number=account
my clinic=voice|my dms=romance|my first case=duty|my hospital=voice|my lawsuit=publicly|my layoff=publicly
my main=account|my office=voice|my onlyfans=account|my own=publicly|my own views=neutral|my place=romance
my practice=voice|my real facebook=account|my shift=duty|my snap=account|my type=attraction|my views=neutral
my waiting room=voice|name our=neutral|names and numbers=secrecy|naming=neutral|nda=secrecy|negotiation=internal
negotiations=internal|neither of us=offduty|netflix and chill=romance|neutral=neutral|never event=internal grave
news=publicly|newspaper=publicly|night shift=duty|nights=duty|no one is talking=secrecy|no opinion=neutral
no wine=offduty|nobody's talking=secrecy|non alcoholic=offduty|non partisan=neutral|nonpartisan=neutral
norco=substance|not allowed to post=secrecy|not allowed to say=secrecy|not announced=secrecy|not gonna name=secrecy
not my employer=neutral|not my employer's=neutral|not naming names=secrecy|not on call=offduty|not public=secrecy
not supposed to=secrecy|notes=duty|nudes=romance|numbers=internal|obviously dating=affair|off call=offduty
off duty=offduty|off shift=offduty|off the record=secrecy|off today=offduty|off tomorrow=offduty
official account=voice|official statement=publicly|on a pip=grave|on behalf of=voice|on call=duty|on call room=affair
on ozempic=affair|on shift=duty|on the clock=duty|on the low=secrecy|only for myself=neutral|onlyfans=account
open position=publicly|open to anyone=neutral|operate=duty|operating=duty|opinions are mine=neutral
opinions my own=neutral|or=duty|or day=duty|our clinic=voice|our department=voice|our doctors=voice
our entire team=voice|our group=voice|our health system=voice|our hospital=voice|our office=voice|our partners=voice
our physicians=voice|our practice=voice|our staff=voice|our system=voice|our team=voice|our waiting room=voice
our whole team=voice|overheard=secrecy|own views=neutral|oxy=substance|pager=duty|paper=publicly
partner meeting=internal|partners meeting=internal|party=politics|patient=duty|patients=flock duty
patients who=offduty|pay cut=internal|payroll=internal grave|peeps=flock|peer review=internal grave
peer review committee=internal grave|pension=internal|people=flock|people's choice=neutral|perc=substance
percocet=substance|personal account=account|personal cell=account|personal facebook=account|personal fb=account
personal ig=account|personal insta=account|personal instagram=account|personal number=account|personal opinion=neutral
personal page=account|personal profile=account|pharmacy=duty|pip=internal|plastered=substance|plus one=romance
politicians=politics|polling=neutral|polling place=neutral|post call=offduty|post shift=offduty|posting the=secrecy
pre rounding=duty|pregame=substance|pregaming=substance|pregnant=affair|president=politics|press release=publicly
prior auth=neutral|private account=account|private insta=account|private page=account|private story=account
privileges=internal grave|probably shouldn't=secrecy|prom date=romance|prop=politics|proposal=publicly
proposed=romance|proposition=politics|prosecco=substance|proud=publicly|psst=secrecy|pto=offduty|pts=flock
public=publicly|publicly=publicly|published=publicly|raise=internal|raises=internal|ransomware=internal
ratios=internal|rca=internal grave|reader's choice=neutral|readers choice=neutral|real account=account
real page=account|receipts=secrecy|recovery=offduty|referendum=politics|regardless of=neutral|regime=politics
register to vote=neutral|registered to vote=neutral|registration=neutral|regulars=flock|rehab=affair|report=duty
reported by=publicly|republican=politics|republicans=politics|residents learn=publicly|resignation=internal
resigned=internal|resigning=internal|retained sponge=internal grave|retired=offduty|retirement=offduty|rig=duty
right wing=politics|ripped=attraction|risk=offduty|romance=romance|romantic=romance|root canals=duty
root cause=internal|root cause analysis=internal grave|rose=substance|rounding=duty|rounds=duty|rum=substance
rumor=secrecy|rumor has it=secrecy|rumor mill=secrecy|rumors=secrecy|rumour=secrecy|runners=flock
safety report=internal grave|safety reports=internal|salaries=internal|salary=internal|samples=substance
saw an email=secrecy|saw the email=secrecy|saw the memo=secrecy|scoop=secrecy|screening=offduty|screenshot=secrecy
screenshots=secrecy|scrub=duty|scrub in=duty|scrubbed in=duty|scrubbing in=duty|scrubs=duty|second amendment=politics
second date=romance|secret relationship=romance|secretly dating=affair|see patients=duty|see where it goes=romance
seeing each other=romance|seeing patients=duty|selling the practice=internal|seltzers=substance|senate=politics
senator=politics|seniors=flock|sentinel event=internal grave|sessions=duty|settled=internal|settlement=internal grave
sexting=romance|sexy=attraction|shift=duty|shirtless=attraction|shoot my shot=romance|shooting my shot=romance
shot my shot=romance|shots=substance|shouldn't be posting=secrecy|shouldn't be saying=secrecy
shouldn't be telling=secrecy|shouldn't post this=secrecy|shouldn't say this=secrecy|shredded=attraction
shrooms=substance|shut down=internal|shutter=internal|shuttering=internal|shutting=internal|shutting down=internal
silver fox=attraction|since admin won't=secrecy|since leadership won't=secrecy|since no one will=secrecy
since nobody will=secrecy|since they won't=secrecy|situationship=romance|situationships=romance|six pack=attraction
slack=internal|sleep with=romance|sleeping together=affair|sleeping with=romance affair|sleepover=romance
slept with=romance affair|slid in=romance|slid into=romance|slide in=romance|slide into=romance|sliding into=romance
slipped me his number=romance|sloshed=substance|smashing=affair|smelled like=affair|smells like booze=affair
smells like vodka=affair|smitten=romance|smoke show=attraction|smokeshow=attraction|smokin=attraction|snack=attraction
snapchat=account|sneaking=affair|sneaking around=affair|sneaking off=affair|sneaking out=affair|snuck=affair
snuck off=affair|so fired=secrecy|sober=offduty|sober up=substance|sobering up=substance|sobriety=offduty
socialism=politics|socialist=politics|soulmate=romance|speaking for=voice|speaking only for myself=neutral
spent the night=romance|spicy=romance|spill=secrecy|spilled=secrecy|spilling=secrecy|staff meeting=internal
staffing grid=internal|staffing numbers=internal grave|standard drinks=offduty|state survey=internal
statement=publicly|stayed over=romance|still drunk=substance|stoned=substance|study=publicly|stunning=attraction
sued=internal|sunscreen=offduty|supply closet together=affair|surgery=duty|survey results=internal|surveyors=internal
survivor fam=flock|survivors=flock|suspended=internal grave|suspension=internal|sweeping it under=secrecy
sweethearts=flock|swept under=secrecy|swiped=romance|swiped right=romance|swoon=romance|swooning=romance
take her out=romance|take him out=romance|take me out=romance|taking her out=romance|taking him out=romance
taking me out=romance|talking every night=romance|tea=secrecy|teaching=publicly|technically can't say=secrecy
teenagers=flock|teens=flock|telehealth=duty|template=publicly|tequila=substance|text me=account|text me back=romance
texted me=romance|texting me=romance|thankful=publicly|that smile=attraction|thc=substance|the ceo=internal
the clinic=voice|the er=duty|the icu=duty|the or=duty|the practice=voice|the tea=secrecy|thicc=attraction
third date=romance|thirst=attraction|thirsting=attraction|thirsty=attraction|this clinic=voice|this office=voice
this practice=voice|those arms=attraction|those eyes=attraction|tinder=romance|tips=publicly|tipsy=substance
to work=duty|together together=affair|took me out=romance|town hall=internal|transparency=publicly|tribe=flock
truck=duty|trump=politics|tyranny=politics|under investigation=internal grave|undress=attraction|undressing=attraction
union=publicly|unit=duty|until monday=offduty|us at=voice|vacation=offduty|valentine=romance|valentines=romance
vape pen=substance|venmo me=account|views are my own=neutral|virtual visits=duty|vodka=substance|vote=politics
vote for us=neutral|voted=politics|voted best=neutral|voter=politics|votes=politics|voting=politics
voting hours=neutral|walk of shame=affair|walked off=internal|walked past the=secrecy|warriors=flock
was fired=internal|was in the room=secrecy|wasn't supposed to=secrecy|wasted=substance|we at=voice|we matched=romance
we're hiring=publicly|we've been texting=romance|webinar=publicly|wedding=offduty|wedding date=romance|weed=substance
weekend away=romance|weekend off=offduty|went out with=romance|weren't supposed to=secrecy|whatsapp=account
when i was sued=publicly|whiskey=substance|white claw=substance|white claws=substance|whoever you vote=neutral
whose baby=affair|wife doesn't know=affair|wife know=affair|will delete=secrecy|wine=substance|winked at me=romance
wish me luck=romance|woke=politics|won't name names=secrecy|won't tell you=secrecy|wont name names=secrecy
word is=secrecy|word on the street=secrecy|work=duty|working=duty|write up=internal|write ups=internal
written up=internal grave|wrong dose=internal|wrong level=internal grave|wrong med=internal
wrong patient=internal grave|wrong side=internal grave|wrong site=internal grave|wrote up=grave|xan=substance
xanax=substance|years clean=offduty|you didn't hear=secrecy|zaddy=attraction|zero proof=offduty|zoom visits=duty
`,
);
