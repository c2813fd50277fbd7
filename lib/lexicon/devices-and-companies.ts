import { type Lexicon, lexicon, type LexiconMeta, type MapLexicon, mapLexicon } from "./lexicon";

/** What a named health product is. */
export type ProductKind = "app" | "device" | "supplement";

/** What a company chiefly sells. */

/** A brand and who makes it. Drug brands stand in drugs.ts. */
export interface HealthProduct {
  /** Lower-case ASCII, as in the engine's folded text. */
  readonly name: string;
  readonly kind: ProductKind;
  /** An entry of {@link companies}, or absent where unknown. */
  readonly maker?: string;
}

/** Companies of medicine and health, each with its {@link CompanyKind}. Trademarks belong to their owners. */
export const companies: MapLexicon = mapLexicon(
  {
    name: "health companies",
    source:
      "companies seeded from the Disclosure section of Giuffrida et al., J Pain Res 2024;17:3587-3599; the rest compiled for this project from general knowledge of the United States market",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
23andme=pharma|3m oral care=device|abbott=device|abbvie=pharma|abiomed=device|abridge=digital
acadia pharmaceuticals=pharma|acell=device|acumed=device|advanced bionics=device|advocare=supplement|aesculap=device
aesthetics biomedical=device|ag1=supplement|agile therapeutics=pharma|aidoc=digital|akili=digital|alcon=device
alevio=device|alfasigma=supplement|align probiotic=supplement|align technology=device|alivecor=device|alkermes=pharma
allergan=pharma|allergan aesthetics=device|alma lasers=device|almirall=pharma|alnylam=pharma|alphaeon credit=digital
alphatec=device|altimmune=pharma|alto pharmacy=digital|amarin=pharma|amgen=pharma|amneal=pharma
amplify surgical=device|amway=supplement|amwell=digital|amylyx=pharma|ancestry=pharma|anika=device|antares=pharma
apex biologix=device|apnimed=device|apotex=pharma|apple=device|apple health=digital|appliedvr=digital
apurano pharma=device|apyx medical=device|arbonne=supplement|arcutis=pharma|ardelyx=pharma|argenx=pharma
arthrex=device|arthrocare=device|assertio=pharma|astellas=pharma|astrazeneca=pharma|atec spine=device
athenahealth=digital|athletic greens=supplement|augmedics=device|augmedix=digital|aurobindo=pharma|aurora spine=device
australian dream=supplement|avadel=pharma|avanos=device|avanos medical=device|averitas pharma=pharma
avid bioservices=device|axonics=device|axsome=pharma|axsome therapeutics=pharma|b braun=device|b. braun=device
balance of nature=supplement|baudax bio=pharma|bausch + lomb=device|bausch and lomb=device|bausch health=pharma
baxter=device|bayer=pharma|bayer women's health=device|baylis=device|bbraun=device|beachbody=supplement
beam therapeutics=pharma|beautyhealth=device|becton dickinson=device|beigene=pharma|bemer=device|beone=pharma
beta bionics=device|betterhelp=digital|bigfoot biomedical=device|bio-rad=pharma|biogen=pharma|biohaven=pharma
biohorizons=device|biolase=device|biolight=device|biomarin=pharma|bioness=device|biontech=pharma|bioretec=device
biote=supplement|biotronik=device|bioventus=device|bioxcel=device|birdeye=digital|blackrock neurotech=device
blink health=digital|bloom nutrition=supplement|blue emu=supplement|bluebird bio=pharma|blueprint medicines=pharma
bluewind medical=device|bms=pharma|bodi=supplement|boehringer ingelheim=pharma|boiron=supplement|bone biologics=device
boston scientific=device|braeburn=pharma|brainlab=device|brainsway=device|brightside health=digital
bristol myers squibb=pharma|bristol-myers squibb=pharma|btl=device|btl aesthetics=device|btl industries=device
butterfly network=device|cala health=device|calm=digital|calm app=digital|calmare=device|candela=device
candela medical=device|candid co=device|canon medical=device|capsule pharmacy=digital|captiva spine=device
carbofix=device|cardinal health=device|care/of=supplement|carecredit=digital|carestream dental=device
carl zeiss meditec=device|carlsmed=device|carrot fertility=digital|cartessa=device|cbdistillery=supplement
cbdmd=supplement|cefaly technology=device|celling biosciences=device|centinel spine=device|cerapedics=device
cerebral=digital|cerner=digital|charlotte's web=supplement|chattanooga=device|cherry financing=digital
choice spine=device|choicespine=device|church & dwight=supplement|cionic=device|cipla=pharma|clarius=device
clue=digital|cochlear americas=device|cochlear ltd=device|codman=device|collegium=pharma
collegium pharmaceutical=pharma|cologuard company=digital|coloplast=device|companion spine=device|conformis=device
conmed=device|convatec=device|cook medical=device|cooper companies=device|coopersurgical=device|corelink=device
corin=device|cornerloc=device|cosman=device|cosman medical=device|cost plus drugs=digital|crispr therapeutics=pharma
croma=device|crossroads extremity=device|crown aesthetics=device|csl=pharma|csl behring=pharma|csl seqirus=pharma
culturelle=supplement|curable health=digital|curamedix=device|curonix=device|currax=pharma|cutera=device
cynosure=device|cytokinetics=pharma|cytori=device|daiichi sankyo=pharma|dax copilot=digital|daylio=digital
deepscribe=digital|dekaoptics=device|dentsply sirona=device|depomed=pharma|depuy=device|depuy synthes=device
dermavant=pharma|designs for health=supplement|dexcom=device|diros=device|discgenics=device|djo=device
doctor on demand=digital|done adhd=digital|dorsal health=device|doterra=supplement|doximity=digital|dr. reddy's=pharma
drchrono=digital|dyansys=device|eargo=device|ebi=device|eclinicalworks=digital|edwards lifesciences=device
eight sleep=digital|eisai=pharma|ekso bionics=device|elation health=digital|electrocore=device|eli lilly=pharma
emcyte=device|emergent biosolutions=pharma|endo=device|endo pharmaceuticals=pharma|eneura=device|enovis=device
envista=device|eos imaging=device|epic systems=digital|epimed=device|epimed international=device|erchonia=device
esperion=pharma|establishment labs=device|ethicon=device|eton pharmaceuticals=pharma|everlywell=digital|evofem=pharma
evolus=device|exact sciences=pharma|exactech=device|exelixis=pharma|ferring=device|ferring pharmaceuticals=pharma
fidia=device|figure 1=digital|fisher & paykel=device|fitbit=digital|flexion=device|flo health=digital
four sigmatic=supplement|freed ai=digital|freedom neuro=device|freespira=digital|fresenius kabi=pharma
fujifilm sonosite=device|fullscript=supplement|function health=digital|galderma=device|garden of life=supplement
garmin=digital|gc america=device|ge healthcare=device|genentech=pharma|gilead=pharma|gilead sciences=pharma
glaukos=device|glaxosmithkline=pharma|globus medical=device|gnc=supplement|gold bond=supplement|goli=supplement
goodrx=digital|google=digital|gore medical=device|grail=pharma|green roads=supplement|grifols=pharma|grunenthal=pharma
gsk=pharma|gt medical technologies=device|guardant health=pharma|gynesonics=device|haleon=pharma|halozyme=pharma
halyard=device|hanger clinic=device|harmony biosciences=pharma|harvest technologies=device|headspace=digital
healthgrades=digital|heel=supplement|heidi health=digital|henry schein=device|herbalife=supplement
heron therapeutics=device|hers=supplement|hikma=pharma|hims=supplement|hims & hers=digital|hinge health=digital
hippocratic ai=digital|hologic=device|horizon therapeutics=pharma|huel=supplement|hugel=device
hum nutrition=supplement|hydrafacial company=device|hyhte holdings=device|hyperfine=device|hyperice=device
hyprevention=device|i-flow=device|idorsia=pharma|illumina=pharma|implanet=device|in2bone=device|inari medical=device
incyte=pharma|indivior=pharma|inmode=device|innovative health solutions=device|innovative neurological devices=device
inomed=device|insightec=device|inspire medical=device|inspire medical systems=device|insulet=device
integra lifesciences=device|integrity implants=device|intellia=pharma|intra-cellular therapies=pharma
intrinsic therapeutics=device|intuitive surgical=device|invitae=pharma|ionis=pharma|ironwood=pharma
isagenix=supplement|it works global=supplement|ivoclar=device|izi medical=device|janssen=pharma|jaymac=supplement
jazz pharma=pharma|jazz pharmaceuticals=pharma|johnson & johnson=pharma|johnson & johnson vision=device|joovv=device
joy organics=supplement|juice plus=supplement|just thrive=supplement|k2m=device|kaia health=digital|kareo=digital
karl storz=device|kedrion=pharma|kenvue=pharma|keranique=supplement|kindbody=digital|klaire labs=supplement
klara=digital|kowa=pharma|kulzer=device|labcorp=pharma|lanx=device|laurimed=device|lazarus naturals=supplement
ldr=device|leo pharma=pharma|letsgetchecked=digital|levels health=digital|life spine=device|lifevantage=supplement
lifeward=device|lightforce=device|lima corporate=device|lipogems=device|liquid i.v.=supplement|livanova=device
livongo=digital|lmnt=supplement|luma health=digital|lumenis=device|lundbeck=pharma|lupin=pharma|lyra health=digital
madrigal=pharma|magventure=device|mainstay medical=device|mallinckrodt=pharma|managinglife=digital
mannatech=supplement|mannkind=pharma|masimo=device|matrixx=supplement|maven clinic=digital|mazor=device
mckesson=device|mdlive=digital|med-el=device|medacta=device|medicrea=device|medline=device|medscape=digital
medterra=supplement|medtronic=device|melaleuca=supplement|mentor worldwide=device|merck=pharma|merit medical=device
merz aesthetics=device|mesoblast=device|metagenics=supplement|metamucil=supplement|microport=device
migraine buddy=digital|mimedx=device|mindray=device|minerva surgical=device|modere=supplement|modern health=digital
moderna=pharma|modernizing medicine=digital|modmed=digital|momentous=supplement|motif neurotech=device|motiva=device
multi radiance=device|myfitnesspal=digital|mylan=pharma|myriad genetics=pharma|nabla=digital|nalu=device
nalu medical=device|nanovis=device|natera=pharma|natural cycles=digital|nature made=supplement
nature's bounty=supplement|natus=device|neodent=device|nervive=supplement|nervonik=device|nestle=supplement
neuralink=device|neurocrine=pharma|neurolief=device|neurometrix=device|neuronetics=device|neuroone=device
neuropace=device|neurotherm=device|neurovision=device|neuspera=device|nevro=device|nextgen healthcare=digital
nexus spine=device|nexwave=device|nexxt spine=device|nihon kohden=device|nobel biocare=device|noom=digital
nordic naturals=supplement|novartis=pharma|novavax inc=pharma|novo nordisk=pharma|now foods=supplement
nrc health=digital|nu skin=supplement|nuance=digital|nurish=supplement|nuro=device|nurx=digital|nutrafol=supplement
nutramax=supplement|nutrilite=supplement|nutrisense=digital|nuun=supplement|nuvasive=device|nyxoah=device|obagi=device
octapharma=pharma|olly=supplement|olympus=device|omada=digital|omada health=digital|omega xl=supplement|omron=device
on-q=device|onnit=supplement|onward medical=device|openevidence=digital|opiant=pharma|optimasurgical=device
oracle health=digital|oral-b=device|organifi=supplement|organogenesis=device|organon=pharma|ormco=device
ortho molecular=supplement|orthofix=device|orthogenrx=device|orthopediatrics=device|orthoscan=device|osiris=device
ossur=device|oticon=device|otsuka=pharma|ottobock=device|oura=digital|owens & minor=device|owl rf=device|pacira=pharma
pacira biosciences=pharma|paige ai=digital|painteq=device|papa & barkley=supplement|paradigm spine=device
paradromics=device|paragon 28=device|pathai=digital|patientfi=digital|patterson dental=device
pear therapeutics=digital|pendulum=supplement|penetrex=supplement|penumbra=device|persona nutrition=supplement
pfizer=pharma|phathom=pharma|philips=device|philips oral healthcare=device|philips respironics=device|phonak=device
phreesia=digital|physician therapeutics=supplement|pillpack=digital|planmeca=device|playback health=device
plexus worldwide=supplement|plushcare=digital|practice fusion=digital|precision neuroscience=device
premia spine=device|presidio medical=device|press ganey=digital|prevagen=supplement|primus=supplement
procter & gamble=supplement|progyny=digital|prollenium=device|providence medical=device|purdue pharma=pharma
pure encapsulations=supplement|purium=supplement|quest diagnostics=pharma|quincy bioscience=supplement|rad ai=digital
ratemds=digital|rater8=digital|reckitt=supplement|regeneron=pharma|regenexx=device|regenlab=device|rehabpath=digital
relief factor=supplement|relievant=device|relievant medsystems=device|reshape lifesciences=device|resmed=device
revance=device|revision skincare=device|rewalk=device|rhythm pharmaceuticals=pharma|roche=pharma
rohrer aesthetics=device|roman health=digital|royal biologics=device|rti surgical=device|safe orthopaedics=device
sage therapeutics=pharma|salix=pharma|saluda=device|saluda medical=device|samsung medison=device|sanara=device
sandoz=pharma|sandoz us=pharma|sanofi=pharma|sarepta=pharma|schiff=supplement|scilex=pharma|sciton=device
sea spine=device|seagen=pharma|seaspine=device|seed health=supplement|seikagaku=device|senseonics=device|sermo=digital
sesame care=digital|shaklee=supplement|shockwave medical=device|si bone=device|si-bone=device
siemens healthineers=device|sientra=device|sight sciences=device|signos=digital|simplepractice=digital
simplify medical=device|skeletal dynamics=device|skinceuticals=device|smartypants=supplement|smiledirectclub=device
smith & nephew=device|smith and nephew=device|smith+nephew=device|sofwave=device|solgar=supplement
solta medical=device|solutionreach=digital|solventum=device|sonendo=device|sonosite=device|sorrento=pharma
specialtycare=device|spinal elements=device|spinal simplicity=device|spine wave=device|spineart=device
spineology=device|spinethera=device|spr therapeutics=device|spring health=digital|ssp bridge=device
staar surgical=device|standard process=supplement|starkey=device|stimlabs=device|stimwave=device|storz medical=device
stratus medical=device|straumann=device|strava=digital|structure therapeutics=pharma|stryker=device|suki ai=digital
summus medical=device|sun pharma=pharma|suneva medical=device|supernus=pharma|surgalign=device|sword health=digital
synchron=device|synchrony=digital|synerfuse=device|syneron=device|takeda=pharma|talkspace=digital
tandem diabetes=device|tebra=digital|teladoc=digital|teladoc health=digital|teleflex=device|tempus=digital
tenon medical=device|teoxane=device|terumo=device|teva=pharma|therabody=device|theramex=pharma|theranica=device
therapynotes=digital|theraworx=supplement|thermo fisher=pharma|think surgical=device|thorne=supplement|tolmar=pharma
tonix=pharma|tonix pharmaceuticals=pharma|topricin=supplement|tornier=device|transparent labs=supplement
treace medical=device|trevena=pharma|ucb=pharma|ulrich medical=device|ultherapy company=device|ultradent=device
ultragenyx=pharma|uptodate=digital|usana=supplement|valencia technologies=device|vatech=device|venus concept=device
vericel=device|vertex pharmaceuticals=pharma|vertiflex=device|vertos=device|vertos medical=device|viatris=pharma
viking therapeutics=pharma|virdio health=device|virta health=digital|vistagen=pharma|vital proteins=supplement
vitals=digital|vitamin shoppe=supplement|viveve medical=device|vivex=device|viviscal=supplement|vivus=pharma
viz.ai=digital|w. l. gore=device|waterpik=device|webmd=digital|weightwatchers=digital|whoop=digital|wisp=digital
withings=digital|wright medical=device|ww international=digital|xenco medical=device|xeris=pharma|xtant medical=device
xymogen=supplement|young living=supplement|ypsomed=device|ziehm=device|zimmer biomet=device|zimmer dental=device
zimvie=device|zo skin health=device|zocdoc=digital|zydus=pharma|zynex=device|zynex medical=device
`,
);

const productMeta: LexiconMeta = {
  name: "health products",
  source: "compiled for this project from general knowledge of the United States market",
  licence: "Apache-2.0",
  date: "2026-11-20",
};

const isKind = (kind: string | undefined): kind is ProductKind =>
  kind === "app" || kind === "device" || kind === "supplement";

/** Reads rows of `name;kind;maker`. @throws RangeError on a row of an unknown kind, which only an edit of this file can cause. */
function products(rows: string): readonly HealthProduct[] {
  return rows
    .split(/[|\n]/)
    .filter(Boolean)
    .map((row) => {
      const [name, kind, maker] = row.split(";");
      if (!name || !isKind(kind))
        throw new RangeError("a health product without a name or of an unknown kind");
      return maker ? { name, kind, maker } : { name, kind };
    });
}

/** Devices, aesthetic and dental systems, implants, apps and supplement brands, sorted by name. */
export const healthProducts: LexiconMeta & { readonly records: readonly HealthProduct[] } = {
  ...productMeta,
  records: products(`
accelstim;device;orthofix|accurian;device;medtronic|activl;device;aesculap|ag1;supplement;athletic greens
airborne;supplement;reckitt|airsense;device;resmed|airsense 11;device;resmed|aleve direct therapy;device;bayer
ambit pump;device;avanos|amniofix;device;mimedx|apple watch;device;apple|arnicare;supplement;boiron
aspercreme;supplement;sanofi|australian dream;supplement;australian dream|avclear;device;cutera|axium;device;abbott
axonics r20;device;axonics|axonics therapy;device;axonics|balance of nature;supplement;balance of nature
barricaid;device;intrinsic therapeutics|bbl;device;sciton|bellafill;device;suneva medical
belotero;device;merz aesthetics|betterhelp;app;betterhelp|biofreeze;supplement;reckitt|blue-emu;supplement;blue emu
bodytite;device;inmode|boost nutrition;supplement;nestle|brainsway deep tms;device;brainsway|bravo ph;device;medtronic
bridge device;device;innovative health solutions|burstdr;device;abbott|calm;app;calm|calmare;device;calmare
cardiomems;device;abbott|carecredit;app;synchrony|catamaran;device;tenon medical|cefaly;device;cefaly technology
cellfina;device;merz aesthetics|centrum;supplement;haleon|cerec;device;dentsply sirona|cervical-stim;device;orthofix
cirq;device;brainlab|clear + brilliant;device;solta medical|clearcorrect;device;straumann|clearlift;device;alma lasers
clue;app;clue|coflex;device;companion spine|cologuard;device;exact sciences|contoura;device;alcon
coolief;device;avanos|coolsculpting;device;allergan aesthetics|cooltone;device;allergan aesthetics
cornerloc si;device;cornerloc|cosamin;supplement;nutramax|curable;app;curable health
da vinci;device;intuitive surgical|da vinci robot;device;intuitive surgical|damon system;device;ormco
daylio;app;daylio|deplin;supplement;alfasigma|dexcom g6;device;dexcom|dexcom g7;device;dexcom|diva laser;device;sciton
doximity;app;doximity|dreamstation;device;philips respironics|duo interbody;device;spineology
durolane;device;bioventus|ecoin;device;valencia technologies|emergen-c;supplement;haleon|emface;device;btl
emsculpt;device;btl|emsculpt neo;device;btl|emsella;device;btl|emtone;device;btl|endeavorrx;app;akili
enlyte;supplement;jaymac|ensure;supplement;abbott|epifix;device;mimedx|essure;device;bayer|eterna;device;abbott
euflexxa;device;ferring|eversense;device;senseonics|evo icl;device;staar surgical|evoke;device;saluda medical
evoke scs;device;saluda medical|evolvex;device;inmode|excel v;device;cutera|excelsius;device;globus medical
excelsiusgps;device;globus medical|exogen;device;bioventus|fast therapy;device;boston scientific|figure 1;app;figure 1
fitbit;app;google|flo app;app;flo health|forma;device;inmode|fraxel;device;solta medical|freedom-8a;device;curonix
freespira;app;freespira|freestyle libre;device;abbott|galleri;device;grail|gammacore;device;electrocore
gel-one;device;zimmer biomet|gelsyn;device;bioventus|genesight;device;myriad genetics|genio;device;nyxoah
gentlemax;device;candela|glucerna;supplement;abbott|goodrx;app;goodrx|halo laser;device;sciton|headspace;app;headspace
hfx;device;nevro|hfx iq;device;nevro|hyalgan;device;fidia|hydrafacial;device;beautyhealth|hymovis;device;fidia
hypervolt;device;hyperice|i-factor;device;cerapedics|icy hot tens;device;sanofi|ifuse;device;si-bone
ifuse 3d;device;si-bone|ifuse bedrock;device;si-bone|ifuse torq;device;si-bone|ilasik;device;johnson & johnson vision
ilet;device;beta bionics|impella;device;abiomed|inceptiv;device;medtronic|infinity dbs;device;abbott
infuse bone graft;device;medtronic|inspire therapy;device;inspire medical|intellis;device;medtronic
interstim;device;medtronic|intracept;device;boston scientific|invisalign;device;align technology
ionic rf;device;abbott|iovera;device;pacira|ipl optilight;device;lumenis|istent;device;glaukos
itero;device;align technology|juvederm;device;allergan aesthetics|kaia;app;kaia health|kardia;device;alivecor
kardiamobile;device;alivecor|kiva;device;izi medical|kyphon;device;medtronic|lap-band;device;reshape lifesciences
liberty si;device;spinal simplicity|libre 2;device;abbott|libre 3;device;abbott|limbrel;supplement;primus
linq;device;painteq|linq si;device;painteq|lipiflow;device;johnson & johnson vision|lipogems system;device;lipogems
livongo;app;teladoc health|lumecca;device;inmode|lumify;device;bausch + lomb|m6-c;device;orthofix|mako;device;stryker
mako smartrobotics;device;stryker|manage my pain;app;managinglife|mazor x;device;medtronic
memorygel;device;mentor worldwide|metanx;supplement;alfasigma|micra;device;medtronic|migraine buddy;app;migraine buddy
mild device;device;vertos medical|mild procedure;device;vertos medical|minimed;device;medtronic
minimed 780g;device;medtronic|minuteman;device;spinal simplicity|mitraclip;device;abbott|mobi-c;device;zimvie
monalisa touch;device;dekaoptics|monovisc;device;anika|morpheus8;device;inmode
motiva implants;device;establishment labs|move free;supplement;schiff|moventis;device;curonix|moxi;device;sciton
mychart;app;epic systems|myfitnesspal;app;myfitnesspal|nalu system;device;nalu medical
natrelle;device;allergan aesthetics|natural cycles;app;natural cycles|nerivio;device;theranica
nervive;supplement;procter & gamble|neurosphere;device;abbott|neurostar;device;neuronetics|nevro1;device;nevro
nexwave tens;device;zynex|nimbus rf;device;stratus medical|noom;app;noom|normatec;device;hyperice
novasure;device;hologic|nss-2 bridge;device;innovative health solutions|nucleus implant;device;cochlear americas
nutrafol;supplement;nutrafol|o-arm;device;medtronic|octrode;device;abbott|omega xl;supplement;omega xl
omnia;device;nevro|omnipod;device;insulet|omnipod 5;device;insulet|on-q pump;device;avanos
oncotype dx;device;exact sciences|one a day;supplement;bayer|opalescence;device;ultradent|optimesh;device;spineology
opus plasma;device;alma lasers|orbera;device;boston scientific|orthovisc;device;anika
oscillococcinum;supplement;boiron|osseofix;device;alphatec|osteo bi-flex;supplement;nature's bounty
osteocool;device;medtronic|oura;app;oura|oura ring;device;oura|panoptix;device;alcon|pedialyte;supplement;abbott
penetrex;supplement;penetrex|percept;device;medtronic|physio-stim;device;orthofix|piccolo composite;device;carbofix
picosure;device;cynosure|picoway;device;candela|potenza;device;cynosure|precision montage;device;boston scientific
prestige lp;device;medtronic|prevagen;supplement;quincy bioscience|primescan;device;dentsply sirona
proclaim;device;abbott|proclaim xr;device;abbott|prodigy mri;device;abbott|prodisc;device;centinel spine
prodisc c;device;centinel spine|profound rf;device;candela|prolift;device;life spine|prospera;device;biotronik
pulse platform;device;nuvasive|quell;device;neurometrix|qwo;device;endo|radiesse;device;merz aesthetics
reactiv8;device;mainstay medical|relief factor;supplement;relief factor|relievrx;app;appliedvr
relivion;device;neurolief|renuvion;device;apyx medical|reset-o;app;pear therapeutics|restylane;device;galderma
revanesse;device;prollenium|revi system;device;bluewind medical|rezum;device;boston scientific
rha collection;device;revance|rialto;device;medtronic|rosa knee;device;zimmer biomet|rosa robot;device;zimmer biomet
sacrix;device;lanx|sapien;device;edwards lifesciences|savi dual;device;eneura|scrambler therapy;device;calmare
sculpsure;device;cynosure|sculptra;device;galderma|secret rf;device;cutera|senza;device;nevro
shield test;device;guardant health|silo tfx;device;aurora spine|simmetry;device;rti surgical
simplify disc;device;nuvasive|skinpen;device;crown aesthetics|skinvive;device;allergan aesthetics
smile laser;device;carl zeiss meditec|sofwave device;device;sofwave|somryst;app;pear therapeutics
sonicare;device;philips|spark aligners;device;ormco|spectra wavewriter;device;boston scientific
spinalstim;device;orthofix|spineassist;device;mazor|spinejack;device;stryker|sprint;device;spr therapeutics
sprint pns;device;spr therapeutics|stealthstation;device;medtronic|stelo;device;dexcom|stimq;device;stimwave
stimrouter;device;bioness|strava;app;strava|stravix;device;smith & nephew|supartz;device;bioventus
superion;device;boston scientific|synchromed;device;medtronic|synchromed ii;device;medtronic|synvisc;device;sanofi
synvisc-one;device;sanofi|t:slim;device;tandem diabetes|talkspace;app;talkspace|tandem mobi;device;tandem diabetes
tearcare;device;sight sciences|tecnis;device;johnson & johnson vision|theragun;device;therabody
theramine;supplement;physician therapeutics|theraworx relief;supplement;theraworx|thermage;device;solta medical
topricin;supplement;topricin|tops system;device;premia spine|transloc;device;corelink|traumeel;supplement;heel
triclip;device;abbott|trident rf;device;diros|trinity elite;device;orthofix|trivisc;device;orthogenrx
trusculpt;device;cutera|ultherapy;device;merz aesthetics|vanta;device;medtronic|vasculera;supplement;primus
vbeam;device;candela|velys;device;depuy synthes|vercise;device;boston scientific|vertaplex;device;stryker
vertiflex procedure;device;boston scientific|via disc;device;vivex|via disc np;device;vivex|viadisc;device;vivex
viveve;device;viveve medical|viviscal;supplement;church & dwight|vivity;device;alcon|vns therapy;device;livanova
volbella;device;allergan aesthetics|vollure;device;allergan aesthetics|voluma;device;allergan aesthetics
watchman;device;boston scientific|waterlase;device;biolase|wavewriter;device;boston scientific
wavewriter alpha;device;boston scientific|whoop;app;whoop|whoop band;device;whoop|x-stop;device;medtronic
xlif;device;nuvasive|xvision;device;augmedics|zarbee's;supplement;kenvue|zicam;supplement;matrixx
zip fusion;device;aurora spine|zocdoc;app;zocdoc|zoom whitening;device;philips
`),
};

/** The names of {@link healthProducts}. */
export const healthProductNames: Lexicon = {
  ...productMeta,
  name: "health product names",
  entries: new Set(healthProducts.records.map((record) => record.name)),
};

/** Societies and their abbreviations: not companies, but a relationship with one that pays is a relationship too. Short ones are words or initials elsewhere ("ada", "aan"): ask for capitals. */
export const societies: Lexicon = lexicon(
  {
    name: "professional societies",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
aacpp|aad|aafp|aan|aana|aanp|aans|aao|aaos|aap|aapa|aapm|aapm&r|aapmr|acaai|acc|acep|acoep|acog|acp|acr|acs|ada|aga
aha|ahs|ama|amda|american academy of pain medicine|american headache society|american medical association
american society of interventional pain physicians|american society of pain and neuroscience|ana|aoa|aofas|aota|apa
apta|arthritis foundation|asa|asahq|asaps|asco|ascrs|asds|asen|asge|asipp|asmbs|aspn|asps|asra|asra pain medicine
astro|aua|cns|endocrine society|iasp|idsa|international neuromodulation society|ipsis|isass|lspn|nami|nans|nass
north american neuromodulation society|north american spine society|obesity medicine association|rsdsa|rsna|sages
scoliosis research society|sgim|shm|sir|socca|spine intervention society|srs|the aesthetic society|us pain foundation
uspf|wip|world institute of pain|wpath
`,
);
