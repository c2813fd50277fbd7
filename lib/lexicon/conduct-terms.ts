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
a friend in billing=secrecy|a friend in hr=secrecy|a friend in legal=secrecy|a patient who=offduty|aa meeting=offduty
abortion=politics|abortions=politics|abs=attraction|accent=attraction|accept=account|accepted=account
accepting=account|according to=publicly|acquired=internal|acquisition=internal|add=account|add me=account
added=account|adderall=substance|adding=account|addy=substance|affair=internal affair|after a shift=offduty
after call=offduty|after clinic=offduty|after my shift=offduty|after rounds=offduty|after shift=offduty
after the shift=offduty|after this shift=offduty|after work=offduty|all hands=internal|all lives matter=politics
all of us at=voice|all of us here=voice|all staff email=internal grave|allegedly=secrecy|ambien=substance
ambulance=duty|amendment=politics|anniversary=offduty|announced=publicly|announced publicly=publicly
announcement=publicly|anonymous account=secrecy|aperol=substance|are closing=internal|arrested=affair
as a clinic=voice|as a department=voice|as a group=voice|as a hospital=voice|as a practice=voice
as an organization=voice|as ceo=voice|as chair=voice|as chief=voice|as medical director=voice|as the chair=voice
as the largest=voice|as the medical director=voice|ask her out=romance|ask him out=romance|ask me out=romance
asked her out=romance|asked him out=romance|asked me out=romance|asking her out=romance|asking him out=romance
at work=duty|athletes=flock|attached the=secrecy|attractive=attraction|audit=internal grave|audited=internal
award=neutral|awards=neutral|babe=attraction|babes=flock|babies=flock|baby daddy=affair|bac=substance
back in rehab=affair|baddie=attraction|badge in=duty|baked=substance|ballot=politics|ballots=politics
banana bag=substance|banging=affair|bankrupt=internal|bankruptcy=internal|bargaining=publicly|be my patient=voice
beard=attraction|bed one=duty|been texting=romance|beer=substance|beers=substance|beers deep=substance
beers in=substance|before hr=secrecy|before i get fired=secrecy|before it gets announced=secrecy
before it's announced=secrecy|before its announced=secrecy|before the announcement=secrecy
before they announce=secrecy|before they make me=secrecy|before work=duty|behind closed doors=secrecy
behind on rent=internal|being bought=internal|being cut=internal|being sold=internal|being sued=internal grave
best friends with=romance|best looking=attraction|best of=neutral|besties=flock|between us=secrecy
between you and me=secrecy|biceps=attraction|biden=politics|bill=neutral|billing audit=internal grave|birthday=offduty
black lives matter=politics|blackout=substance|blm=politics|blood alcohol=substance|bloody mary=substance
bloody marys=substance|blue eyes=attraction|blue lives=politics|blue wave=politics|blunt=substance|board=internal
board election=neutral|board meeting=internal|boardroom=internal|body count=romance|bong=substance|boning=affair
bonus=internal|bonuses=internal|book ban=politics|book club with=romance|border=politics|border wall=politics
botched nose job=affair|both arguments=neutral|both sides=neutral|botox babes=flock|bottle deep=substance
bottle of wine=substance|bottles of wine=substance|bottomless mimosas=substance|bottomless sangria=substance
bought me a drink=romance|bourbon=substance|boyfriend=romance|braces kids=flock|breach=internal grave
breathalyzer=substance|brides=flock|bring your id=neutral|brunch=romance|budget cuts=internal|built=attraction
bumble=romance|bump=substance|burner account=secrecy|butterflies=romance|buy her a drink=romance
buy him a drink=romance|buy me a drink=romance|buying me a drink=romance|buying us=internal|buyout=internal
buzz=substance|buzzed=substance|c suite=internal|cabernet=substance|caffeine=offduty|call=duty|call her at=romance
call him at=romance|call room=affair|came over for=romance|campaign=politics|can't say much=secrecy
can't say where=secrecy|candidate=politics|candidates=politics|cant say much=secrecy|case=duty
case conference=internal|cases=duty|catching feelings=romance|caught feelings=romance|caught in the=affair
census=internal|ceo=internal|cfo=internal|champagne=substance|chardonnay=substance|chart=duty|charting=duty
charts=duty|cheating=affair|cheating on=affair|checklist=publicly|chemistry=romance|chief=internal|chili=neutral
class president=neutral|cleanings=duty|clients=flock duty|clinic=duty|clinic at=duty|clinic sees you=voice
clock in=duty|clocked in=duty|clocking in=duty|close friends=account|close friends list=account|close the=internal
closed door=secrecy|closed for=neutral|closing=internal|closing our=internal|closing the=internal|closing us=internal
cmo=internal|cms=internal|cocaine=substance|cocktail=substance|cocktails=substance|coffee date=romance|coke=substance
cologne=attraction|commie=politics|commies=politics|complaint=internal|compounding=duty|conference=publicly
confidential=secrecy|congratulations=publicly|congress=politics|congressman=politics|congresswoman=politics
conservative=politics|conservatives=politics|consolidating=internal|contract=internal|contract was=internal
contracts=internal|costume=neutral|could get fired=secrecy|could get me fired=secrecy|counseling=offduty
count was off=internal|couples=flock|course=publicly|cover it up=secrecy|cover story=secrecy|cover up=secrecy
covered it up=secrecy|covering it up=secrecy|covering up=secrecy|credentialing=internal
credentialing committee=internal grave|crew=flock|crt=politics|crush=romance|crushing=romance|curriculum=publicly
custody=affair|cute=attraction|cutie=attraction|cuties=attraction flock|cuts=internal|cutting=internal
daddy=attraction|data breach=internal grave|date=romance|date night=romance|dated=romance|dates=romance
dating=romance affair|day off=offduty|day shift=duty|days off=offduty|death rate=internal|debt=internal
declined=neutral|deep state=politics|defund=politics|dei=politics|delete later=secrecy|deleting later=secrecy
deleting this=secrecy|deliveries=duty|delta 8=substance|democrat=politics|democrats=politics|demoted=internal
deposed=internal|deposition=internal grave|desantis=politics|didn't hear it from me=secrecy
didn't hear this from me=secrecy|didnt hear it from me=secrecy|dilf=attraction|dilfs=attraction|dimples=attraction
dinner date=romance|dinner friday=romance|dinner saturday=romance|dinner tonight=romance|director=internal
disciplinary=internal grave|dispensing=duty|diversion=internal grave|diverted=internal grave|diverting=internal grave
divorce=affair|divorced=romance affair|dm her=romance|dm him=romance|dm'd me=romance|dmed me=romance
dms are open=romance|doesn't know yet=secrecy|don't know yet=secrecy|don't quote me=secrecy|don't tell=secrecy
don't tell anyone=secrecy|don't tell hr=secrecy|dont know yet=secrecy|dont quote me=secrecy|dont tell=secrecy
dont tell anyone=secrecy|double=duty|doubles=duty|downsizing=internal|drag queens=politics|dreamboat=attraction
dreamy=attraction|drinking=substance|drinking buddy=romance|drinking problem=affair|drinks=substance
drinks deep=substance|drinks friday=romance|drinks in=substance|drinks later=romance|drinks saturday=romance
drinks tonight=romance|driving the rig=duty|drool=attraction|drooling=attraction|drug test=internal|drunk=substance
drunk at the=affair|drunk driver=offduty|drunk driving=offduty|dry january=offduty|dui=affair|early voting=neutral
easy on the eyes=attraction|eavesdrop=secrecy|eavesdropped=secrecy|eavesdropping=secrecy|ed=duty|edible=substance
edibles=substance|elect=politics|elected=politics|election=politics|elections=politics|eloped=affair|email=internal
emails=internal|embargoed=secrecy|embezzled=internal grave|embezzling=internal grave|endorse=politics
endorsed=politics|endorsement=politics|endorses=politics|endorsing=politics|engaged=romance|er=duty
escorted out=internal grave|ethics committee=internal|event report=internal|every which way=neutral|everyone at=voice
excuse to call=romance|excuse to see her=romance|excuse to see him=romance|exec meeting=internal
extra follow up=romance|extracted the wrong=grave|extractions=duty|eye candy=attraction|eyes on me=attraction
faded=substance|failed audit=internal grave|failed boards=affair|failed drug test=grave|failed her boards=affair
failed his boards=affair|failed inspection=internal|falling for=romance|fam=flock|family=flock|fascist=politics
fascists=politics|favorite flavor=neutral|fell for=romance|fell off the wagon=affair|fentanyl=substance
fibro fam=flock|fighters=flock|filler babes=flock|fillings=duty|fine=attraction|fine af=attraction|fine as=attraction
finsta=account|fireball=substance|fired=internal|firing=internal|first case=duty|first case is=duty|first date=romance
first incision=duty|first patient=duty|first thing going=internal|first to go=internal|fjb=politics|flask=substance
flirt=romance|flirted=romance|flirting=romance affair|flirts=romance|floor=duty|foine=attraction|folks=flock
follow back=account|follow each other=account|follow me=account|follow request=account|follow requests=account
followed back=account|followed her=romance|followed him=romance|followed me=romance|following back=account
follows me=romance|for your ears=secrecy|forced out=internal grave|forearms=attraction|foreclosure=affair
forwarded me=secrecy|forwarded to me=secrecy|found her on=romance|found him on=romance|found me on=romance
found me on insta=romance|found my instagram=romance|four loko=substance|foxy=attraction|freeze=internal
friend in admin=secrecy|friend in billing=secrecy|friend me=account|friend request=account|friend requests=account
friends with benefits=romance|from a friend in admin=secrecy|from all of us=voice|future ex husband=attraction
future husband=attraction|future wife=attraction|gabapentin=substance|gals=flock|gave her my=romance
gave him my=romance|gave me her number=romance|gave my cell=romance account|gave my number=romance account
gave my snap=romance|gave the wrong=grave|gaza=politics|get dinner=romance|get drinks=romance|get in trouble=secrecy
get me fired=secrecy|get tacos=romance|getting bought=internal|getting coffee=romance|getting cut=internal
getting dinner=romance|getting divorced=affair|getting drinks=romance|getting fired=internal|getting sold=internal
getting sued=internal grave|getting tacos=romance|gin=substance|gin and tonic=substance|girlfriend=romance|girls=flock
give out my cell=account|glasses deep=substance|glasses in=substance|glasses of wine=substance|globalists=politics
go away=internal|go away quietly=secrecy|go fishing=romance|going out with=romance|going to get fired=secrecy
going under=internal|golf with=romance|gonna get fired=secrecy|good looking=attraction|gop=politics
gorgeous=attraction|got a boob job=affair|got fired=internal|got her number=romance|got his number=romance
got my number=romance|got sued=grave|got the memo=secrecy|governor=politics|grab coffee=romance|grab dinner=romance
grab drinks=romance|grabbed dinner=romance|grabbed drinks=romance|grabbing coffee=romance|grabbing dinner=romance
grabbing drinks=romance|grateful=publicly|green eyes=attraction|grindr=romance|group chat=account|group text=internal
guideline=offduty|guidelines=offduty|gummies=substance|gummy=substance|gun control=politics|gun grabbers=politics
guys=flock|gym buddy=romance|hacked=internal|had brunch=romance|had dinner=romance|had lunch=romance
had work done=affair|halloween=neutral|hammered=substance|handoff=duty|handsome=attraction|hang out=romance
hang out with=romance|hanging out=romance|hanging out with=romance|hangover=substance|happy hour=substance
harassing=internal|harassment=internal grave|hard seltzer=substance|harris=politics|hasn't been announced=secrecy
hasn't been told=secrecy|hasn't gone public=secrecy|hasn't told=secrecy|hasnt been announced=secrecy
haven't been told=secrecy|haven't told=secrecy|having an affair=affair|having brunch=romance|having dinner=romance
having drinks=romance|having lunch=romance|he's single=romance|heard it here first=secrecy|hearing that=secrecy
her husband=affair|her number=romance|her place=romance|here at=voice|here is the email=secrecy
here's the email=secrecy|hickey=affair|hickeys=affair|high=substance|hinge=romance|hiring=publicly
hiring freeze=internal|his number=romance|his place=romance|his wife=affair|home cooked=romance|honeymoon=offduty
hook up=romance|hooked up=romance affair|hooking up=romance affair|hospice unit=internal|hot=attraction
hot as=attraction|hot tea=secrecy|hot tub=romance|hottie=attraction|hotties=attraction|house policy=voice
how to=publicly|however you vote=neutral|hr=internal|hr complaint=internal grave|hr complaints=internal grave
huddle=duty|hung out with=romance|hung over=substance|hungover=substance|hunk=attraction|hunks=attraction
hunky=attraction|husband know=affair|hush=secrecy|hush hush=secrecy|hush money=secrecy grave|i declined=neutral
i feel sick=secrecy|i got fired=publicly|i got laid off=publicly|i got sued=publicly|i read them=neutral
i resigned=publicly|i said nothing=secrecy|i voted sticker=neutral|i was fired=publicly|i was in the room=secrecy
i was laid off=publicly|i was never here=secrecy|i was sued=publicly|ice=politics|icu=duty
if you know what i mean=secrecy|if you know you know=secrecy|if you work here=voice|immigration=politics|implants=duty
in her dms=romance|in his dms=romance|in love=romance|in my dms=romance|in rehab=affair|in that meeting=secrecy
in the call room=affair|in the news=publicly|in the red=internal|in the room when=secrecy|inboxes=internal
incident report=internal grave|incident reports=internal grave|incision=duty|infection rate=internal
infection rates=internal|initiative=politics|inject=duty|injecting=duty|injections=duty|inside info=secrecy
inside scoop=secrecy|insider info=secrecy|inspection=internal|interim=internal|internal email=internal grave
internal memo=internal grave|intubate=duty|intubating=duty|investigated=internal|investigation=internal|ipa=substance
ipas=substance|is closing=internal|is he single=romance|is she single=romance|isn't official=secrecy
isn't public=secrecy|israel=politics|iv bag=substance|ivf mamas=flock|iykwim=secrecy|iykyk=secrecy|jacked=attraction
jager=substance|jawline=attraction|jcaho=internal|jello shots=substance|joint=substance|joint commission=internal
journal=publicly|just between us=secrecy|k hole=substance|keep quiet=secrecy|keep this between=secrecy|keg=substance
ketamine=substance|kiddos=flock|kids=flock|kiss=romance|kissed=romance|kissing=romance|klonopin=substance
know yet=secrecy|knows yet=secrecy|l&d=duty|ladies=flock|laid off=internal grave|lash girls=flock|lashes=attraction
last slot of the day=romance|laughing gas=substance|lawmakers=publicly|lawsuit=internal|lawsuits=internal
laying off=internal grave|layoff=internal grave|layoff list=internal|layoffs=internal grave|leadership=internal
leadership meeting=internal|leak=secrecy|leaked=secrecy grave|leaking=secrecy|leaks=secrecy|learn=publicly
learned=publicly|left a=grave|left a sponge=internal grave|left her husband=affair|left his wife=affair
left wing=politics|leftist=politics|leftists=politics|leftover=substance|legislature=publicly|legs=attraction
lessons=publicly|let go=internal|lets go brandon=politics|liberal=politics|liberals=politics|libtards=politics
liked her=romance|liked his=romance|link=publicly|linked=publicly|lip girls=flock|lit=substance|little bird=secrecy
little birdie=secrecy|liver=offduty|lockdown=politics|lockdowns=politics|looked her up=romance|looked him up=romance
lose my job=secrecy|lost custody=affair|love child=affair|low key heard=secrecy|lowkey=secrecy|lunch dates=romance
m and m=internal|m m=internal grave|m&m=internal grave|made out=romance affair|made up a reason=romance|maga=politics
main account=account|make it vanish=secrecy|making out=romance affair|malpractice=internal|mama=flock|mamas=flock
management at=voice|management team=voice|managers=internal|managers'=internal|mandate=politics|mandates=politics
marg=substance|margarita=substance|margaritas=substance|margins=internal|margs=substance|margs deep=substance
marry me=attraction|martini=substance|martinis=substance|marxist=politics|marxists=politics|mascot=neutral
matched on=romance|matched with=romance|mayor=politics|measure=politics|measure your=neutral|measures=politics
med error=internal grave|med errors=internal|medicare audit=internal|medication error=internal grave|meeting=internal
meetings=internal|memo=internal|merger=internal|merger memo=grave|merging=internal|merlot=substance
message me any time=account|message me anytime=account|message me directly on=account|mezcal=substance|milf=attraction
milfs=attraction|mimosa=substance|mimosas=substance|missed payroll=internal grave|missing=internal
missing fentanyl=internal grave|missing narcotics=internal grave|mistress=affair|mocktail=offduty|mocktails=offduty
modafinil=substance|molly=substance|mommas=flock|mommies=flock|moms=flock|monday clinic=duty|moonshine=substance
morbidity and mortality=internal|morbidity conference=internal|more than friends=romance|morning huddle=duty
mortality numbers=internal|moved in together=romance|moved in with=romance|mugshot=affair|muscle relaxer=substance
mushrooms=substance|my cell=account|my cell number=account|my clinic=voice|my digits=romance|my dms=romance
my first case=duty|my friend in hr=secrecy|my hospital=voice|my lawsuit=publicly|my layoff=publicly|my main=account
my number=account|my office=voice|my onlyfans=account|my own=publicly|my own views=neutral|my patient or=voice
my patients=duty|my personal cell=account|my place=romance|my practice=voice|my real facebook=account|my shift=duty
my snap=account|my source=secrecy|my type=attraction|my views=neutral|my waiting room=voice|name our=neutral
names and numbers=secrecy|naming=neutral|narcotics count=internal grave|nazis=politics|nda=secrecy
negotiation=internal|negotiations=internal|neither of us=offduty|netflix and chill=romance|neutral=neutral
never event=internal grave|new owners=internal|newly single=romance|news=publicly|newsom=politics|newspaper=publicly
night shift=duty|nights=duty|nitrous=substance|no confidence=internal|no on=politics|no one is talking=secrecy
no one knows=secrecy|no opinion=neutral|no ring=romance|no wine=offduty|nobody knows=secrecy|nobody's talking=secrecy
non alcoholic=offduty|non compete=internal|non partisan=neutral|non renewed=internal|noncompete=internal
nonpartisan=neutral|norco=substance|not allowed to post=secrecy|not allowed to say=secrecy|not announced=secrecy
not gonna name=secrecy|not my employer=neutral|not my employer's=neutral|not naming names=secrecy|not official=secrecy
not on call=offduty|not public=secrecy|not renewed=internal|not renewing=internal|not supposed to=secrecy|notes=duty
nra=politics|nudes=romance|numbers=internal|nyquil=substance|obamacare=politics|obviously dating=affair
off call=offduty|off duty=offduty|off shift=offduty|off the record=secrecy|off the wagon=affair|off today=offduty
off tomorrow=offduty|offer letter=internal|office policy=voice|official account=voice|official statement=publicly
oig=internal|old fashioned=substance|old fashioneds=substance|on a pip=grave|on behalf of=voice|on call=duty
on call room=affair|on ozempic=affair|on shift=duty|on the clock=duty|on the low=secrecy|on the wall=secrecy
on today=duty|only for myself=neutral|onlyfans=account|open position=publicly|open to anyone=neutral|operate=duty
operating=duty|opinions are mine=neutral|opinions my own=neutral|or=duty|or day=duty|or you can be my patient=voice
our clinic=voice|our department=voice|our doctors=voice|our doors=voice|our entire team=voice|our group=voice
our health system=voice|our hospital=voice|our lobby=voice|our office=voice|our partners=voice
our patients should=voice|our physicians=voice|our practice=voice|our staff=voice|our system=voice|our team=voice
our waiting room=voice|our whole team=voice|ousted=internal|outcome measure=neutral|outcome measures=neutral
outsourcing=internal|over budget=internal|over for dinner=romance|overheard=secrecy|own views=neutral|oxy=substance
pager=duty|paid a fortune=internal|paid millions=internal|paid out=internal|palestine=politics|paper=publicly
partner meeting=internal|partners meeting=internal|party=politics|passed out at=affair|paternity=affair|patient=duty
patient care=duty|patients=flock duty|patients who=offduty|patriots=politics|pay cut=internal|payout=internal
payouts=internal|payroll=internal grave|peds is=internal|peeps=flock|peer review=internal grave
peer review committee=internal grave|pension=internal|people=flock|people's choice=neutral|perc=substance
percocet=substance|perfed=grave|perp walked=internal|personal account=account|personal cell=account
personal facebook=account|personal fb=account|personal ig=account|personal insta=account|personal instagram=account
personal number=account|personal opinion=neutral|personal page=account|personal profile=account|pharmacy=duty
pinot=substance|pip=internal|plastered=substance|plus one=romance|poached=internal|poaching=internal
poker night=romance|politicians=politics|polling=neutral|polling place=neutral|polls=neutral|post call=offduty
post shift=offduty|posting the=secrecy|pre rounding=duty|pregame=substance|pregaming=substance|pregnant=affair
president=politics|press release=publicly|pretend i didn't say=secrecy|pretend you're surprised=secrecy
prior auth=neutral|private account=account|private equity=internal|private insta=account|private page=account
private story=account|privileges=internal grave|pro choice=politics|pro israel=politics|pro life=politics
pro palestine=politics|probably shouldn't=secrecy|procedure=duty|procedures=duty|profit=internal|profits=internal
prom date=romance|prop=politics|propofol=substance|proposal=publicly|proposed=romance|proposition=politics
prosecco=substance|proud=publicly|proud to endorse=voice|provigil=substance|psst=secrecy|pto=offduty|pts=flock
public=publicly|publicly=publicly|published=publicly|pulling teeth=duty|pushed out=internal
quality committee=internal grave|quality measure=neutral|quality measures=neutral|quiet firing=secrecy|quietly=secrecy
quit today=internal|quota=internal|quotas=internal|raise=internal|raises=internal|ransomware=internal|ratios=internal
rca=internal grave|reader's choice=neutral|readers choice=neutral|real account=account|real page=account
reason to call her=romance|reason to call him=romance|reassigned=internal|receipts=secrecy|recently divorced=romance
recovery=offduty|red wave=politics|redundant=internal|referendum=politics|regardless of=neutral|regime=politics
register to vote=neutral|registered to vote=neutral|registration=neutral|regulars=flock|rehab=affair|relapsed=affair
report=duty|reported by=publicly|republican=politics|republicans=politics|residents learn=publicly
resignation=internal|resigned=internal|resigning=internal|restructure=internal|restructuring=internal|retained=grave
retained sponge=internal grave|retaliation=internal|retired=offduty|retirement=offduty|rfk=politics
ride to the polls=neutral|rides to the polls=neutral|rig=duty|right wing=politics|ring on=romance|ripped=attraction
risk=offduty|ritalin=substance|road trip=romance|romance=romance|romantic=romance|root canals=duty|root cause=internal
root cause analysis=internal grave|rose=substance|round on=duty|rounding=duty|rounding on=duty|rounds=duty
rum=substance|rumor=secrecy|rumor has it=secrecy|rumor mill=secrecy|rumors=secrecy|rumour=secrecy|runners=flock
running a code=duty|rvu=internal|safety measures=neutral|safety report=internal grave|safety reports=internal
salaries=internal|salary=internal|sale=internal|samples=substance|sangria=substance|sat in on=secrecy
saw an email=secrecy|saw the email=secrecy|saw the memo=secrecy|scheduled him last=romance|scoop=secrecy
scotch=substance|screening=offduty|screenshot=secrecy|screenshots=secrecy|scrub=duty|scrub in=duty|scrubbed in=duty
scrubbing in=duty|scrubs=duty|second amendment=politics|second date=romance|secret relationship=romance
secretly dating=affair|see patients=duty|see where it goes=romance|seeing each other=romance|seeing patients=duty
selling=internal|selling the practice=internal|seltzers=substance|senate=politics|senator=politics|seniors=flock
sentinel event=internal grave|service line=internal|sessions=duty|settled=internal|settled with=internal
settlement=internal grave|severance=internal grave|sexting=romance|sexy=attraction|she's single=romance|shift=duty
shirtless=attraction|shoot my shot=romance|shooting my shot=romance|short=internal|shot my shot=romance
shots=substance|shoulders=attraction|shouldn't be posting=secrecy|shouldn't be saying=secrecy
shouldn't be telling=secrecy|shouldn't post this=secrecy|shouldn't say this=secrecy|shredded=attraction
shrooms=substance|shut down=internal|shutter=internal|shuttering=internal|shutting=internal|shutting down=internal
signed an nda=secrecy|signed the=voice|silver fox=attraction|since admin won't=secrecy|since no one will=secrecy
since nobody will=secrecy|since they won't=secrecy|situationship=romance|situationships=romance|six pack=attraction
skeleton crew=internal|slack=internal|sleep with=romance|sleeping together=affair|sleeping with=romance affair
sleeping with her=affair|sleeping with him=affair|sleepover=romance|slept with=romance affair|slid in=romance
slid into=romance|slide in=romance|slide into=romance|sliding into=romance|slipped me his number=romance
sloshed=substance|smashing=affair|smelled like=affair|smells amazing=attraction|smells like booze=affair
smells like vodka=affair|smells so good=attraction|smile=attraction|smitten=romance|smoke show=attraction
smokeshow=attraction|smokin=attraction|snack=attraction|snapchat=account|sneaking=affair|sneaking around=affair
sneaking off=affair|sneaking out=affair|snuck=affair|snuck off=affair|so fired=secrecy|sober=offduty
sober up=substance|sobering up=substance|sobriety=offduty|socialism=politics|socialist=politics|sold to=internal
sold us=internal|someone in admin=secrecy|someone in billing=secrecy|someone in hr=secrecy|soulmate=romance
source says=secrecy|sources say=secrecy|speaking for=voice|speaking only for myself=neutral|spent the night=romance
spicy=romance|spill=secrecy|spilled=secrecy|spilling=secrecy|spritz=substance|spritzes=substance
staff meeting=internal|staffing grid=internal|staffing numbers=internal grave|stalked her=romance|stalked his=romance
stalking her=romance|stalking his=romance|standard drinks=offduty|state survey=internal|statement=publicly
stayed over=romance|stepped down=internal|stepping down=internal|still drunk=substance|still thinking=neutral
stole=internal|stolen election=politics|stoned=substance|straight from the=secrecy|study=publicly|stunning=attraction
subpoena=internal grave|sued=internal|sugar daddy=affair|sunday lunch=romance|sunscreen=offduty|surgeries=duty
surgery=duty|survey results=internal|surveyors=internal|survivor fam=flock|survivors=flock|suspended=internal grave
suspension=internal|swamp=politics|sweeping it under=secrecy|sweethearts=flock|swept away=secrecy|swept under=secrecy
swiped=romance|swiped right=romance|swoon=romance|swooning=romance|tailgate beers=substance|take her out=romance
take him out=romance|take me out=romance|taking her out=romance|taking him out=romance|taking me out=romance
talking every night=romance|tall=attraction|tape measure=neutral|tattoos=attraction|tea=secrecy|teaching=publicly
technically can't say=secrecy|teenagers=flock|teens=flock|telehealth=duty|template=publicly|tequila=substance
text her=romance|text him=romance|text me=account|text me back=romance|texted me=romance|texting her=romance
texting him=romance|texting me=romance|thankful=publicly|that smile=attraction|that's all i can say=secrecy
that's all i'll say=secrecy|thc=substance|the board=internal|the ceo=internal|the clinic=duty voice
the doctors at=voice|the er=duty|the family at=voice|the floor=duty|the icu=duty|the or=duty|the or at=duty
the owner's sleeping=affair|the partners at=voice|the practice=voice|the real reason=secrecy|the rig=duty
the staff at=voice|the tea=secrecy|the team at=voice|the truck=duty|theft=internal|they don't want you to know=secrecy
they won't announce=secrecy|thicc=attraction|third date=romance|thirst=attraction|thirsting=attraction
thirsty=attraction|this clinic=voice|this office=voice|this practice=voice|those arms=attraction|those eyes=attraction
tinder=romance|tips=publicly|tipsy=substance|to work=duty|together together=affair|told to keep quiet=secrecy
took me out=romance|town hall=internal|tramadol=substance|transparency=publicly|trashed at the=affair|tribe=flock
truck=duty|trump=politics|turnover=internal|twisted tea=substance|tyranny=politics|under investigation=internal grave
understaffed=internal|undress=attraction|undressing=attraction|union=publicly|unit=duty|unit closing=internal
unit is closing=internal|unofficially=secrecy|unsafe staffing=internal|until monday=offduty|us at=voice
vacation=offduty|valentine=romance|valentines=romance|vanish=secrecy internal|vape pen=substance|venmo me=account
vicodin=substance|views are my own=neutral|virtual visits=duty|vodka=substance|vote=politics
vote every which way=neutral|vote for us=neutral|vote of no confidence=internal grave|voted=politics
voted best=neutral|voter=politics|voter guide=neutral|votes=politics|voting=politics|voting hours=neutral|vps=internal
vyvanse=substance|walk of shame=affair|walked off=internal|walked out by security=internal grave
walked past the=secrecy|warriors=flock|was fired=internal|was in the room=secrecy|wasn't supposed to=secrecy
wasted=substance|wasted at the=affair|we at=voice|we matched=romance|we're hiring=publicly
we're proud to endorse=voice|we've been texting=romance|webinar=publicly|wedding=offduty|wedding date=romance
wedding ring=romance|weed=substance|weekend away=romance|weekend off=offduty|welfare state=politics
went fishing=romance|went golfing=romance|went out with=romance|went to a concert=romance|weren't supposed to=secrecy
what actually happened=secrecy|what really happened=secrecy|whatsapp=account|when i was sued=publicly
whiskey=substance|whistleblower=internal|white claw=substance|white claws=substance|whoever you vote=neutral
whose baby=affair|wife doesn't know=affair|wife know=affair|will delete=secrecy|wine=substance|wink=attraction
winked at me=romance|wish me luck=romance|woke=politics|won't find out=secrecy|won't name names=secrecy
won't tell you=secrecy|wont name names=secrecy|word is=secrecy|word on the street=secrecy|work=duty|working=duty
workout buddy=romance|write up=internal|write ups=internal|written up=internal grave|wrong dose=internal
wrong kidney=grave|wrong level=internal grave|wrong limb=grave|wrong med=internal|wrong patient=internal grave
wrong side=internal grave|wrong site=internal grave|wrong tooth=grave|wrote up=grave|xan=substance|xanax=substance
yard sign=politics|yard signs=politics|years clean=offduty|yes on=politics|you didn't hear=secrecy
you heard it here=secrecy|you heard nothing=secrecy|zaddy=attraction|zero proof=offduty|zionist=politics
zionists=politics|zofran=substance|zoom visits=duty
`,
);
