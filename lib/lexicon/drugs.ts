import { type Lexicon, lexicon, type MapLexicon, mapLexicon } from "./lexicon";

/** Nonproprietary drug names, each with its class ("ibuprofen" is "nsaid"). */
export const genericDrugs: MapLexicon = mapLexicon(
  {
    name: "generic drugs",
    source:
      "compiled for this project from nonproprietary (USAN/INN) names and product labels, which are public facts",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
abacavir=antiviral|abaloparatide=bone|abatacept=rheumatology|abemaciclib=oncology|abiraterone=oncology
abobotulinumtoxina=botulinum|abrocitinib=dermatology|acalabrutinib=oncology|acamprosate=addiction|acarbose=diabetes
acebutolol=beta blocker|acetaminophen=analgesic|acetazolamide=diuretic|acetylcysteine=respiratory
acitretin=dermatology|aclidinium=respiratory|acoramidis=other|activated charcoal=antidote and other
acyclovir=antiviral|adalimumab=rheumatology|adapalene=dermatology|adefovir=other|adenosine=cardiac
aducanumab=neurology|aflibercept=ophthalmology|agalsidase=antidote and other|albendazole=antiparasitic
albuterol=respiratory|alectinib=oncology|alemtuzumab=neurology|alendronate=bone|alfentanil=opioid|alfuzosin=urology
alirocumab=lipid|aliskiren=cardiac|allopurinol=gout|almotriptan=migraine|alogliptin=diabetes|alprazolam=benzodiazepine
alprostadil=antidote and other|alteplase=thrombolytic|aluminum hydroxide=gastro|alvimopan=opioid antagonist
amantadine=neurology|ambrisentan=cardiac|amikacin=antibiotic|amiloride=diuretic|aminocaproic acid=dermatology
amiodarone=cardiac|amitriptyline=antidepressant|amlodipine=calcium channel blocker|amoxapine=antidepressant
amoxicillin=antibiotic|amoxicillin-clavulanate=antibiotic|amphetamine=stimulant|amphotericin b=antifungal
ampicillin=antibiotic|anakinra=rheumatology|anastrozole=thyroid and hormone|andexanet=hematology
anidulafungin=antifungal|anifrolumab=rheumatology|apalutamide=oncology|apixaban=anticoagulant|apomorphine=neurology
apremilast=rheumatology|aprepitant=gastro|aprocitentan=other|arformoterol=respiratory|argatroban=anticoagulant
aripiprazole=antipsychotic|armodafinil=stimulant|artemether=antiparasitic|articaine=anesthetic|asenapine=antipsychotic
aspirin=nsaid|atazanavir=antiviral|atenolol=beta blocker|atezolizumab=oncology|atogepant=migraine
atomoxetine=stimulant|atomoxetine hydrochloride=antidote and other|atorvastatin=statin|atovaquone=antiparasitic
atropine=ophthalmology|avacincaptad=other|avacopan=rheumatology|avanafil=thyroid and hormone|avelumab=oncology
azacitidine=oncology|azathioprine=rheumatology|azelaic acid=dermatology|azelastine=allergy|azilsartan=arb
azithromycin=antibiotic|aztreonam=antibiotic|bacitracin=antibiotic|baclofen=muscle relaxant|baloxavir=antiviral
baricitinib=rheumatology|beclomethasone=steroid|bedaquiline=antibiotic|belimumab=rheumatology|bempedoic acid=lipid
benazepril=ace inhibitor|bendamustine=oncology|benralizumab=respiratory|benznidazole=antiparasitic
benzocaine=anesthetic|benzonatate=respiratory|benzoyl peroxide=dermatology|benztropine=neurology|betamethasone=steroid
betaxolol=beta blocker|bethanechol=urology|bevacizumab=oncology|bexagliflozin=diabetes|bictegravir=antiviral
bimatoprost=dermatology|bimekizumab=rheumatology|bisacodyl=gastro|bismuth subsalicylate=gastro|bisoprolol=beta blocker
bivalirudin=anticoagulant|bleomycin=oncology|bortezomib=oncology|bosentan=cardiac|bremelanotide=thyroid and hormone
brexanolone=antidepressant|brexpiprazole=antipsychotic|brimonidine=dermatology|brinzolamide=ophthalmology
brivaracetam=anticonvulsant|brodalumab=rheumatology|brolucizumab=ophthalmology|bromfenac=nsaid
bromocriptine=thyroid and hormone|brompheniramine=allergy|budesonide=steroid|bumetanide=diuretic
bupivacaine=anesthetic|buprenorphine=opioid|buprenorphine-naloxone=addiction|bupropion=antidepressant
burosumab=antidote and other|buspirone=sedative|butalbital=sedative|butorphanol=opioid
c1 esterase inhibitor=antidote and other|cabergoline=thyroid and hormone|cabotegravir=antiviral|cabozantinib=oncology
caffeine=stimulant|calcipotriene=dermatology|calcitonin=thyroid and hormone|calcitriol=bone|calcium carbonate=other
calcium gluconate=antidote and other|canagliflozin=diabetes|canakinumab=rheumatology|candesartan=arb
cangrelor=antiplatelet|cannabidiol=anticonvulsant|capecitabine=oncology|capsaicin=analgesic|captopril=ace inhibitor
carbamazepine=anticonvulsant|carbidopa=neurology|carbidopa-levodopa=neurology|carboplatin=oncology
carboprost=thyroid and hormone|carfilzomib=oncology|cariprazine=antipsychotic|carisoprodol=muscle relaxant
carvedilol=beta blocker|caspofungin=antifungal|cefadroxil=antibiotic|cefazolin=antibiotic|cefdinir=antibiotic
cefepime=antibiotic|cefixime=antibiotic|cefotaxime=antibiotic|cefoxitin=antibiotic|cefpodoxime=antibiotic
ceftaroline=antibiotic|ceftazidime=antibiotic|ceftriaxone=antibiotic|cefuroxime=antibiotic|celecoxib=nsaid
cenobamate=anticonvulsant|cephalexin=antibiotic|certolizumab=rheumatology|cetirizine=allergy|cetuximab=oncology
chloramphenicol=antibiotic|chlordiazepoxide=benzodiazepine|chloroprocaine=anesthetic|chloroquine=antiparasitic
chlorpheniramine=allergy|chlorpromazine=antipsychotic|chlorthalidone=diuretic|chlorzoxazone=muscle relaxant
cholestyramine=lipid|chymopapain=antidote and other|ciclesonide=steroid|ciclopirox=dermatology|cilostazol=antiplatelet
cimetidine=gastro|cinacalcet=thyroid and hormone|ciprofloxacin=antibiotic|cisatracurium=muscle relaxant
cisplatin=oncology|citalopram=antidepressant|cladribine=neurology|clarithromycin=antibiotic|clascoterone=dermatology
clevidipine=calcium channel blocker|clindamycin=antibiotic|clobazam=anticonvulsant|clobetasol=steroid
clomiphene=thyroid and hormone|clomipramine=antidepressant|clonazepam=benzodiazepine|clonidine=stimulant
clopidogrel=antiplatelet|clorazepate=benzodiazepine|clotrimazole=antifungal|clozapine=antipsychotic|cocaine=anesthetic
codeine=opioid|codeine-guaifenesin=respiratory|colchicine=gout|colesevelam=lipid|colistin=antibiotic
collagenase=antidote and other|conjugated estrogens=thyroid and hormone|copper=other|cortisone=steroid
covid vaccine=vaccine|crisaborole=dermatology|crizanlizumab=hematology|cromolyn=allergy
cyclobenzaprine=muscle relaxant|cyclopentolate=ophthalmology|cyclophosphamide=rheumatology|cyclosporine=rheumatology
cyproheptadine=allergy|cytarabine=oncology|dabigatran=anticoagulant|dacarbazine=oncology|dalbavancin=antibiotic
dalfampridine=neurology|dalteparin=anticoagulant|dantrolene=muscle relaxant|dapagliflozin=diabetes|dapsone=dermatology
daptomycin=antibiotic|daratumumab=oncology|darbepoetin=hematology|daridorexant=sedative|darifenacin=urology
darolutamide=oncology|darunavir=antiviral|dasatinib=oncology|daunorubicin=oncology|daxibotulinumtoxina=botulinum
decitabine=oncology|deferasirox=hematology|deflazacort=steroid|delafloxacin=other|delgocitinib=dermatology
demeclocycline=antibiotic|denosumab=bone|deoxycholic acid=dermatology|desflurane=anesthetic|desiccated thyroid=other
desipramine=antidepressant|desloratadine=allergy|desmopressin=thyroid and hormone|desogestrel=thyroid and hormone
desonide=steroid|desvenlafaxine=antidepressant|deucravacitinib=rheumatology|deutetrabenazine=neurology
dexamethasone=steroid|dexlansoprazole=gastro|dexmedetomidine=sedative|dexmethylphenidate=stimulant
dextroamphetamine=stimulant|dextromethorphan=respiratory|dextromethorphan-bupropion=antidepressant
dextrose=antidote and other|diamorphine=opioid|diazepam=benzodiazepine|diclofenac=nsaid|dicloxacillin=antibiotic
dicyclomine=gastro|diflunisal=nsaid|digoxin=cardiac|dihydrocodeine=opioid|dihydroergotamine=migraine
diltiazem=calcium channel blocker|dimenhydrinate=antidote and other|dimethyl fumarate=neurology
diphenhydramine=allergy|diphenoxylate=gastro|dipyridamole=antiplatelet|diroximel fumarate=neurology|disopyramide=other
disulfiram=addiction|divalproex=anticonvulsant|dobutamine=cardiac|docetaxel=oncology|docusate=gastro
dofetilide=cardiac|dolutegravir=antiviral|donanemab=neurology|donepezil=neurology|dopamine=cardiac
doravirine=antiviral|dornase alfa=respiratory|dorzolamide=ophthalmology|doxazosin=cardiac|doxepin=antidepressant
doxorubicin=oncology|doxycycline=antibiotic|doxylamine=sedative|dronabinol=gastro|dronedarone=cardiac
droperidol=antipsychotic|drospirenone=thyroid and hormone|dulaglutide=diabetes|duloxetine=antidepressant
dupilumab=dermatology|durvalumab=oncology|dutasteride=thyroid and hormone|eculizumab=antidote and other
edaravone=neurology|edoxaban=anticoagulant|efavirenz=antiviral|efgartigimod=neurology|efinaconazole=dermatology
elafibranor=other|elagolix=thyroid and hormone|eletriptan=migraine|elexacaftor=respiratory
elinzanetant=thyroid and hormone|eltrombopag=hematology|eluxadoline=gastro|elvitegravir=other|emicizumab=hematology
empagliflozin=diabetes|emtricitabine=antiviral|enalapril=ace inhibitor|enoxaparin=anticoagulant
ensifentrine=respiratory|entacapone=neurology|entecavir=antiviral|enzalutamide=oncology|ephedrine=cardiac
epinephrine=cardiac|epirubicin=oncology|eplerenone=diuretic|eplontersen=other|epoetin alfa=hematology|eprosartan=arb
eptifibatide=antiplatelet|eptinezumab=migraine|erenumab=migraine|ergocalciferol=bone|ergotamine=migraine
erlotinib=oncology|ertapenem=antibiotic|ertugliflozin=diabetes|erythromycin=antibiotic|escitalopram=antidepressant
esketamine=antidepressant|eslicarbazepine=anticonvulsant|esmolol=beta blocker|esomeprazole=gastro
estazolam=benzodiazepine|estradiol=thyroid and hormone|eszopiclone=sedative|etanercept=rheumatology
ethambutol=antibiotic|ethinyl estradiol=thyroid and hormone|ethosuximide=anticonvulsant|etodolac=nsaid
etomidate=sedative|etonogestrel=thyroid and hormone|etoposide=oncology|etoricoxib=nsaid|etrasimod=gastro
everolimus=rheumatology|evolocumab=lipid|exemestane=thyroid and hormone|exenatide=diabetes|ezetimibe=lipid
famciclovir=antiviral|famotidine=gastro|fampridine=neurology|faricimab=ophthalmology|febuxostat=gout
felbamate=anticonvulsant|felodipine=calcium channel blocker|fenbendazole=antiparasitic|fenofibrate=lipid
fenoprofen=nsaid|fentanyl=opioid|ferric carboxymaltose=hematology|ferrous gluconate=hematology
ferrous sulfate=hematology|fesoterodine=urology|fexofenadine=allergy|fezolinetant=thyroid and hormone
fidaxomicin=antibiotic|filgrastim=hematology|finasteride=thyroid and hormone|finerenone=diuretic|fingolimod=neurology
flecainide=cardiac|flibanserin=thyroid and hormone|fluconazole=antifungal|fludrocortisone=steroid
flumazenil=antidote and other|fluocinolone=steroid|fluocinonide=steroid|fluorescein=antidote and other
fluorouracil=oncology|fluoxetine=antidepressant|fluphenazine=antipsychotic|flurazepam=benzodiazepine
flurbiprofen=nsaid|fluticasone=steroid|fluvastatin=statin|fluvoxamine=antidepressant|fondaparinux=anticoagulant
formoterol=respiratory|fosfomycin=antibiotic|fosinopril=ace inhibitor|fosphenytoin=anticonvulsant
fremanezumab=migraine|frovatriptan=migraine|fulvestrant=oncology|furosemide=diuretic|gabapentin=anticonvulsant
gabapentin enacarbil=anticonvulsant|gadolinium=antidote and other|galantamine=neurology|galcanezumab=migraine
ganciclovir=antiviral|gefitinib=oncology|gemcitabine=oncology|gemfibrozil=lipid|gentamicin=antibiotic
gepirone=antidepressant|glatiramer=neurology|glecaprevir=antiviral|glimepiride=diabetes|glipizide=diabetes
glucagon=diabetes|glyburide=diabetes|glycerin=antidote and other|glycopyrrolate=gastro
glycopyrronium=antidote and other|golimumab=rheumatology|goserelin=thyroid and hormone|granisetron=gastro
griseofulvin=antifungal|guaifenesin=respiratory|guanfacine=stimulant|guselkumab=rheumatology|halobetasol=steroid
haloperidol=antipsychotic|heparin=anticoagulant|hepatitis b vaccine=vaccine|heroin=opioid|hpv vaccine=vaccine
human chorionic gonadotropin=thyroid and hormone|hyaluronate=antidote and other|hyaluronic acid=antidote and other
hyaluronidase=antidote and other|hydralazine=cardiac|hydrochlorothiazide=diuretic|hydrocodone=opioid
hydrocortisone=steroid|hydromorphone=opioid|hydroquinone=dermatology|hydroxychloroquine=rheumatology
hydroxyurea=oncology|hydroxyzine=sedative|hyoscyamine=gastro|ibandronate=bone|ibogaine=antidote and other
ibrexafungerp=antifungal|ibrutinib=oncology|ibuprofen=nsaid|icatibant=antidote and other|icosapent ethyl=lipid
idarucizumab=hematology|ifosfamide=oncology|iloperidone=antipsychotic|imatinib=oncology|imipenem=antibiotic
imipramine=antidepressant|imiquimod=dermatology|immune globulin=rheumatology|inclisiran=lipid
incobotulinumtoxina=botulinum|indacaterol=respiratory|indapamide=diuretic|indocyanine green=antidote and other
indomethacin=nsaid|infliximab=rheumatology|influenza vaccine=vaccine|inotersen=antidote and other|insulin=diabetes
insulin aspart=diabetes|insulin degludec=diabetes|insulin detemir=diabetes|insulin glargine=diabetes
insulin glulisine=diabetes|insulin lispro=diabetes|interferon beta=neurology|iohexol=antidote and other
ipilimumab=oncology|ipratropium=respiratory|irbesartan=arb|irinotecan=oncology|iron sucrose=hematology
isavuconazole=antifungal|isocarboxazid=antidepressant|isoflurane=anesthetic|isoniazid=antibiotic
isosorbide dinitrate=cardiac|isosorbide mononitrate=cardiac|isotretinoin=dermatology
isradipine=calcium channel blocker|istradefylline=neurology|itraconazole=antifungal|ivabradine=cardiac
ivacaftor=respiratory|ivermectin=dermatology|ixekizumab=rheumatology|ketamine=sedative|ketoconazole=dermatology
ketoprofen=nsaid|ketorolac=nsaid|ketotifen=allergy|labetalol=beta blocker|lacosamide=anticonvulsant|lactulose=gastro
lamivudine=antiviral|lamotrigine=anticonvulsant|lanadelumab=antidote and other|lansoprazole=gastro|lanthanum=other
lapatinib=oncology|lasmiditan=migraine|latanoprost=ophthalmology|latanoprostene=ophthalmology|lebrikizumab=dermatology
lecanemab=neurology|lefamulin=other|leflunomide=rheumatology|lemborexant=sedative|lenacapavir=antiviral
lenalidomide=oncology|lenvatinib=oncology|lesinurad=gout|letermovir=antiviral|letibotulinumtoxina=botulinum
letrozole=thyroid and hormone|leuprolide=thyroid and hormone|levalbuterol=respiratory|levetiracetam=anticonvulsant
levobupivacaine=anesthetic|levocetirizine=allergy|levodopa=neurology|levofloxacin=antibiotic
levomilnacipran=antidepressant|levonorgestrel=thyroid and hormone|levorphanol=opioid|levothyroxine=thyroid and hormone
lidocaine=anesthetic|lifitegrast=ophthalmology|linaclotide=gastro|linagliptin=diabetes|linezolid=antibiotic
liothyronine=thyroid and hormone|liposomal bupivacaine=anesthetic|liraglutide=diabetes|lisdexamfetamine=stimulant
lisinopril=ace inhibitor|lithium=antipsychotic|lixisenatide=diabetes|lofexidine=addiction|lomitapide=lipid
lonapegsomatropin=other|loperamide=gastro|loratadine=allergy|lorazepam=benzodiazepine|lorcaserin=antidote and other
losartan=arb|lotilaner=ophthalmology|lovastatin=statin|loxapine=antipsychotic|lubiprostone=gastro
lumateperone=antipsychotic|lurasidone=antipsychotic|lurbinectedin=other|luspatercept=hematology|lutetium=oncology
lysergic acid diethylamide=antidote and other|macitentan=cardiac|magnesium citrate=gastro
magnesium sulfate=antidote and other|mannitol=diuretic|maralixibat=other|maraviroc=antiviral|mavacamten=cardiac
mdma=antidote and other|mebendazole=antiparasitic|meclizine=gastro|meclofenamate=nsaid
medroxyprogesterone=thyroid and hormone|mefenamic acid=nsaid|mefloquine=antiparasitic|meloxicam=nsaid
melphalan=oncology|memantine=neurology|meperidine=opioid|mepivacaine=anesthetic|mepolizumab=respiratory
meprobamate=sedative|mercaptopurine=oncology|meropenem=antibiotic|mesalamine=gastro|metamizole=analgesic
metaxalone=muscle relaxant|metformin=diabetes|methadone=opioid|methamphetamine=stimulant|methenamine=antibiotic
methimazole=thyroid and hormone|methocarbamol=muscle relaxant|methohexital=sedative|methotrexate=rheumatology
methyl salicylate=analgesic|methyldopa=cardiac|methylene blue=antidote and other|methylergonovine=thyroid and hormone
methylnaltrexone=opioid antagonist|methylphenidate=stimulant|methylprednisolone=steroid|metoclopramide=gastro
metolazone=diuretic|metoprolol=beta blocker|metronidazole=antibiotic|mexiletine=cardiac|micafungin=antifungal
miconazole=antifungal|midazolam=benzodiazepine|midodrine=cardiac|mifepristone=thyroid and hormone|miglitol=diabetes
milnacipran=antidepressant|milrinone=cardiac|minocycline=antibiotic|minoxidil=cardiac|mirabegron=urology
mirikizumab=gastro|mirogabalin=anticonvulsant|mirtazapine=antidepressant|misoprostol=thyroid and hormone
mitomycin=oncology|mmr vaccine=vaccine|modafinil=stimulant|moexipril=ace inhibitor|molnupiravir=antiviral
mometasone=steroid|montelukast=respiratory|morphine=opioid|moxifloxacin=antibiotic|mupirocin=antibiotic
mycophenolate=rheumatology|nabilone=gastro|nabumetone=nsaid|nadolol=beta blocker|nafcillin=antibiotic
nalbuphine=opioid|naldemedine=opioid antagonist|nalmefene=opioid antagonist|naloxegol=opioid antagonist
naloxone=opioid antagonist|naltrexone=opioid antagonist|naltrexone-bupropion=weight|naproxen=nsaid
naratriptan=migraine|natalizumab=neurology|nateglinide=diabetes|nebivolol=beta blocker|nefazodone=antidepressant
nemolizumab=dermatology|neomycin=antibiotic|neostigmine=antidote and other|nepafenac=nsaid|netarsudil=ophthalmology
niacin=lipid|nicardipine=calcium channel blocker|nicotine=addiction|nifedipine=calcium channel blocker
nilotinib=oncology|nimodipine=calcium channel blocker|nintedanib=respiratory|niraparib=oncology|nirmatrelvir=antiviral
nirsevimab=vaccine|nisoldipine=calcium channel blocker|nitazoxanide=antiparasitic|nitrofurantoin=antibiotic
nitroglycerin=cardiac|nitrous oxide=anesthetic|nivolumab=oncology|nizatidine=gastro|norelgestromin=other
norepinephrine=cardiac|norethindrone=thyroid and hormone|norgestimate=thyroid and hormone|norgestrel=other
nortriptyline=antidepressant|nusinersen=neurology|nystatin=antifungal|obeticholic acid=other|ocrelizumab=neurology
octreotide=thyroid and hormone|ofatumumab=neurology|ofloxacin=antibiotic|olanzapine=antipsychotic|olaparib=oncology
oliceridine=opioid|olmesartan=arb|olodaterol=respiratory|olopatadine=allergy|omalizumab=respiratory|omeprazole=gastro
onabotulinumtoxina=botulinum|onasemnogene abeparvovec=neurology|ondansetron=gastro|opicapone=neurology|opium=opioid
orforglipron=diabetes|oritavancin=antibiotic|orlistat=weight|orphenadrine=muscle relaxant|oseltamivir=antiviral
osilodrostat=other|osimertinib=oncology|ospemifene=thyroid and hormone|oxacillin=antibiotic|oxaliplatin=oncology
oxaprozin=nsaid|oxazepam=benzodiazepine|oxcarbazepine=anticonvulsant|oxybate salts=other|oxybutynin=urology
oxycodone=opioid|oxymetazoline=dermatology|oxymorphone=opioid|oxytocin=thyroid and hormone|ozanimod=neurology
ozenoxacin=other|paclitaxel=oncology|palbociclib=oncology|paliperidone=antipsychotic|palivizumab=vaccine
palonosetron=gastro|pamidronate=bone|pancrelipase=gastro|panitumumab=oncology|pantoprazole=gastro
papaverine=antidote and other|paracetamol=analgesic|paroxetine=antidepressant|patiromer=other
patisiran=antidote and other|pazopanib=oncology|pegcetacoplan=ophthalmology|pegfilgrastim=hematology|pegloticase=gout
pembrolizumab=oncology|pemetrexed=oncology|penicillamine=rheumatology|penicillin=antibiotic|penicillin v=antibiotic
pentazocine=opioid|pentobarbital=sedative|pentosan polysulfate=urology|pentoxifylline=antiplatelet|peramivir=antiviral
perampanel=anticonvulsant|perfluorohexyloctane=ophthalmology|perindopril=ace inhibitor|permethrin=dermatology
perphenazine=antipsychotic|pertuzumab=oncology|phenazopyridine=analgesic|phenelzine=antidepressant
phenobarbital=anticonvulsant|phenol=antidote and other|phentermine=weight|phentermine-topiramate=weight
phentolamine=other|phenylephrine=cardiac|phenytoin=anticonvulsant|physostigmine=antidote and other
phytonadione=hematology|pilocarpine=ophthalmology|pimavanserin=antipsychotic|pimecrolimus=dermatology
pimozide=antipsychotic|pindolol=beta blocker|pioglitazone=diabetes|piperacillin-tazobactam=antibiotic
pirfenidone=respiratory|piroxicam=nsaid|pitavastatin=statin|pitolisant=stimulant|plecanatide=gastro
pneumococcal vaccine=vaccine|polidocanol=antidote and other|polyethylene glycol=gastro|polymyxin b=antibiotic
pomalidomide=oncology|ponesimod=neurology|posaconazole=antifungal|potassium chloride=antidote and other
prabotulinumtoxina=botulinum|pralidoxime=antidote and other|pramipexole=neurology|pramlintide=diabetes
prasterone=thyroid and hormone|prasugrel=antiplatelet|pravastatin=statin|praziquantel=antiparasitic|prazosin=cardiac
prednisolone=steroid|prednisone=steroid|pregabalin=anticonvulsant|prilocaine=anesthetic|primaquine=antiparasitic
primidone=anticonvulsant|probenecid=gout|procainamide=cardiac|procaine=anesthetic|prochlorperazine=antipsychotic
progesterone=thyroid and hormone|promethazine=gastro|propafenone=cardiac|propofol=sedative|propranolol=beta blocker
propylthiouracil=thyroid and hormone|protamine=hematology|protriptyline=antidepressant|prucalopride=gastro
pseudoephedrine=allergy|psilocybin=antidote and other|psyllium=gastro|pyrantel=antiparasitic|pyrazinamide=antibiotic
pyridostigmine=neurology|pyrithione zinc=dermatology|quetiapine=antipsychotic|quinapril=ace inhibitor
quinine=antiparasitic|rabeprazole=gastro|radium-223=oncology|raloxifene=thyroid and hormone|raltegravir=antiviral
ramelteon=sedative|ramipril=ace inhibitor|ranibizumab=ophthalmology|ranitidine=gastro|ranolazine=cardiac
rasagiline=neurology|ravulizumab=antidote and other|regorafenib=oncology|relugolix=thyroid and hormone
remdesivir=antiviral|remifentanil=opioid|remimazolam=benzodiazepine|repaglinide=diabetes|reslizumab=respiratory
resmetirom=gastro|retatrutide=diabetes|reteplase=thrombolytic|ribavirin=antiviral|ribociclib=oncology
rifabutin=antibiotic|rifampin=antibiotic|rifaximin=gastro|rilpivirine=antiviral|riluzole=neurology
rimabotulinumtoxinb=botulinum|rimegepant=migraine|riociguat=cardiac|risankizumab=rheumatology|risdiplam=neurology
risedronate=bone|risperidone=antipsychotic|ritlecitinib=dermatology|ritonavir=antiviral|rituximab=rheumatology
rivaroxaban=anticoagulant|rivastigmine=neurology|rizatriptan=migraine|rocuronium=muscle relaxant|rofecoxib=other
roflumilast=dermatology|romiplostim=hematology|romosozumab=bone|ropinirole=neurology|ropivacaine=anesthetic
rosiglitazone=diabetes|rosuvastatin=statin|rotigotine=neurology|rozanolixizumab=other|rsv vaccine=vaccine
rucaparib=oncology|rufinamide=anticonvulsant|ruxolitinib=dermatology|sacituzumab=oncology|sacubitril=arb
sacubitril-valsartan=arb|safinamide=neurology|salicylic acid=dermatology|salmeterol=respiratory|salsalate=nsaid
samidorphan=opioid antagonist|sarecycline=antibiotic|sarilumab=rheumatology|saxagliptin=diabetes|scopolamine=gastro
secnidazole=antibiotic|secobarbital=other|secukinumab=rheumatology|seladelpar=other|selegiline=antidepressant
selenium sulfide=dermatology|selexipag=cardiac|semaglutide=diabetes|senna=gastro|sermorelin=thyroid and hormone
sertraline=antidepressant|setmelanotide=weight|sevoflurane=anesthetic|shingles vaccine=vaccine
sildenafil=thyroid and hormone|silodosin=urology|simeprevir=other|simethicone=gastro|simvastatin=statin
siponimod=neurology|sirolimus=rheumatology|sitagliptin=diabetes|sodium bicarbonate=antidote and other
sodium oxybate=antidote and other|sodium tetradecyl=antidote and other|sofosbuvir=antiviral|solifenacin=urology
solriamfetol=stimulant|somatropin=thyroid and hormone|sorafenib=oncology|sotagliflozin=diabetes|sotalol=beta blocker
sotatercept=other|spesolimab=other|spinosad=dermatology|spironolactone=diuretic|streptomycin=antibiotic
succinylcholine=muscle relaxant|sucralfate=gastro|sufentanil=opioid|sugammadex=muscle relaxant
sulfacetamide=dermatology|sulfamethoxazole=antibiotic|sulfasalazine=rheumatology|sulindac=nsaid|sumatriptan=migraine
sunitinib=oncology|suvorexant=sedative|suzetrigine=analgesic|tacrolimus=rheumatology|tadalafil=thyroid and hormone
tafamidis=cardiac|tafenoquine=antiparasitic|tamoxifen=thyroid and hormone|tamsulosin=urology|tapentadol=opioid
tapinarof=dermatology|tasimelteon=sedative|tazarotene=dermatology|tecovirimat=antiviral|tedizolid=antibiotic
teduglutide=other|tegaserod=gastro|telavancin=antibiotic|telmisartan=arb|temazepam=benzodiazepine
temozolomide=oncology|tenapanor=gastro|tenecteplase=thrombolytic|tenofovir=antiviral|teplizumab=diabetes
teprotumumab=other|terazosin=cardiac|terbinafine=dermatology|teriflunomide=neurology|teriparatide=bone
tesamorelin=thyroid and hormone|testosterone=thyroid and hormone|tetanus toxoid=vaccine|tetrabenazine=neurology
tetracaine=anesthetic|tetracycline=antibiotic|tetrahydrozoline=other|tezepelumab=respiratory|thalidomide=oncology
theophylline=respiratory|thioridazine=antipsychotic|thiothixene=antipsychotic|tiagabine=anticonvulsant
ticagrelor=antiplatelet|tigecycline=antibiotic|tildrakizumab=rheumatology|timolol=beta blocker|tinidazole=antibiotic
tiotropium=respiratory|tirofiban=antiplatelet|tirzepatide=diabetes|tizanidine=muscle relaxant|tobramycin=antibiotic
tocilizumab=rheumatology|tofacitinib=rheumatology|tofersen=neurology|tolcapone=other|tolmetin=nsaid
tolnaftate=antifungal|tolterodine=urology|tolvaptan=cardiac|topiramate=anticonvulsant|topotecan=oncology
torsemide=diuretic|tralokinumab=dermatology|tramadol=opioid|trametinib=oncology|trandolapril=ace inhibitor
tranexamic acid=dermatology|tranylcypromine=antidepressant|trastuzumab=oncology|travoprost=ophthalmology
trazodone=antidepressant|treprostinil=cardiac|tretinoin=dermatology|triamcinolone=steroid|triamterene=diuretic
triazolam=benzodiazepine|trifarotene=dermatology|trifluoperazine=antipsychotic|trihexyphenidyl=neurology
trimethobenzamide=gastro|trimethoprim=antibiotic|trimethoprim-sulfamethoxazole=antibiotic|trimipramine=antidepressant
trolamine salicylate=analgesic|tropicamide=ophthalmology|trospium=urology|ublituximab=other|ubrogepant=migraine
ulipristal=thyroid and hormone|umeclidinium=respiratory|upadacitinib=rheumatology|ursodiol=gastro
ustekinumab=rheumatology|valacyclovir=antiviral|valbenazine=neurology|valdecoxib=other|valganciclovir=antiviral
valproate=anticonvulsant|valproic acid=anticonvulsant|valsartan=arb|vancomycin=antibiotic
vardenafil=thyroid and hormone|varenicline=ophthalmology|vasopressin=cardiac|vecuronium=muscle relaxant
vedolizumab=gastro|velpatasvir=antiviral|vemurafenib=oncology|venetoclax=oncology|venlafaxine=antidepressant
verapamil=calcium channel blocker|vericiguat=cardiac|verteporfin=ophthalmology|vibegron=urology
vigabatrin=anticonvulsant|vilanterol=respiratory|vilazodone=antidepressant|viloxazine=stimulant|vinblastine=oncology
vincristine=oncology|vinorelbine=oncology|vitamin k=hematology|voclosporin=rheumatology|vonoprazan=gastro
vorapaxar=antiplatelet|voriconazole=antifungal|vortioxetine=antidepressant|voxelotor=hematology
vutrisiran=antidote and other|warfarin=anticoagulant|xanomeline-trospium=antipsychotic|zafirlukast=respiratory
zaleplon=sedative|zanamivir=antiviral|zanubrutinib=oncology|zavegepant=migraine|ziconotide=analgesic
zidovudine=antiviral|zilucoplan=other|ziprasidone=antipsychotic|zoledronic acid=bone|zolmitriptan=migraine
zolpidem=sedative|zonisamide=anticonvulsant|zuranolone=antidepressant
`,
);

/** Brand names sold in the United States, each with its nonproprietary name; joined by hyphens where there are several. Trademarks belong to their owners. */
export const drugBrands: MapLexicon = mapLexicon(
  {
    name: "drug brands",
    source:
      "compiled for this project from nonproprietary (USAN/INN) names and product labels, which are public facts",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
abilify=aripiprazole|abrysvo=rsv vaccine|accutane=isotretinoin|aciphex=rabeprazole|actemra=tocilizumab|actiq=fentanyl
activase=alteplase|actonel=risedronate|actos=pioglitazone|adbry=tralokinumab|adcirca=tadalafil|adderall=amphetamine
addyi=flibanserin|adipex=phentermine|admelog=insulin lispro|advair=fluticasone-salmeterol|advil=ibuprofen
afrezza=insulin|afrin=oxymetazoline|aimovig=erenumab|airsupra=albuterol-budesonide|ajovy=fremanezumab
aklief=trifarotene|albenza=albendazole|aldactone=spironolactone|aleve=naproxen|alka-seltzer=aspirin
allegra=fexofenadine|altace=ramipril|amaryl=glimepiride|ambien=zolpidem|amitiza=lubiprostone|amjevita=adalimumab
ampyra=dalfampridine|amvuttra=vutrisiran|androgel=testosterone|anoro=umeclidinium-vilanterol|anzupgo=delgocitinib
apidra=insulin glulisine|apretude=cabotegravir|aptiom=eslicarbazepine|arexvy=rsv vaccine|aricept=donepezil
arimidex=anastrozole|armour thyroid=desiccated thyroid|aromasin=exemestane|asmanex=mometasone|atacand=candesartan
ativan=lorazepam|atripla=efavirenz|atrovent=ipratropium|attruby=acoramidis|aubagio=teriflunomide
augmentin=amoxicillin-clavulanate|austedo=deutetrabenazine|auvelity=dextromethorphan-bupropion|avapro=irbesartan
avastin=bevacizumab|avodart=dutasteride|avonex=interferon beta|avsola=infliximab|azilect=rasagiline
bactrim=trimethoprim-sulfamethoxazole|bactroban=mupirocin|banophen=diphenhydramine|basaglar=insulin glargine
baxdela=delafloxacin|belbuca=buprenorphine|belsomra=suvorexant|benadryl=diphenhydramine|bengay=methyl salicylate
benicar=olmesartan|benlysta=belimumab|bentyl=dicyclomine|betaseron=interferon beta|bextra=valdecoxib
beyfortus=nirsevimab|bijuva=estradiol-progesterone|biktarvy=bictegravir|bimzelx=bimekizumab|boniva=ibandronate
botox=onabotulinumtoxina|botox cosmetic=onabotulinumtoxina|breo=fluticasone-vilanterol
breztri=budesonide-glycopyrrolate-formoterol|brilinta=ticagrelor|briumvi=ublituximab|briviact=brivaracetam
brixadi=buprenorphine|bunavail=buprenorphine-naloxone|bupap=butalbital|buprenex=buprenorphine|butrans=buprenorphine
bydureon=exenatide|byetta=exenatide|bystolic=nebivolol|cabenuva=cabotegravir-rilpivirine|calan=verapamil
cambia=diclofenac|camzyos=mavacamten|caplyta=lumateperone|cardizem=diltiazem|cardura=doxazosin|catapres=clonidine
ceftin=cefuroxime|celebrex=celecoxib|celexa=citalopram|cellcept=mycophenolate|cequa=cyclosporine|chantix=varenicline
cialis=tadalafil|cibinqo=abrocitinib|cimzia=certolizumab|cipro=ciprofloxacin|clarinex=desloratadine
claritin=loratadine|cleocin=clindamycin|climara=estradiol|clomid=clomiphene|clozaril=clozapine
cobenfy=xanomeline-trospium|cogentin=benztropine|colace=docusate|colcrys=colchicine|combivent=albuterol-ipratropium
comirnaty=covid vaccine|compazine=prochlorperazine|concerta=methylphenidate|contrave=naltrexone-bupropion
copaxone=glatiramer|coreg=carvedilol|corlanor=ivabradine|cosentyx=secukinumab|coumadin=warfarin|cozaar=losartan
crestor=rosuvastatin|cubicin=daptomycin|cyltezo=adalimumab|cymbalta=duloxetine|cytomel=liothyronine
cytotec=misoprostol|dalvance=dalbavancin|daxxify=daxibotulinumtoxina|dayvigo=lemborexant|decadron=dexamethasone
deltasone=prednisone|demerol=meperidine|depakote=divalproex|depo-medrol=methylprednisolone
depo-provera=medroxyprogesterone|depo-testosterone=testosterone|descovy=emtricitabine-tenofovir
desoxyn=methamphetamine|detrol=tolterodine|dexilant=dexlansoprazole|differin=adapalene|diflucan=fluconazole
dilantin=phenytoin|dilaudid=hydromorphone|diovan=valsartan|ditropan=oxybutynin|divigel=estradiol|dolophine=methadone
dovato=dolutegravir-lamivudine|dramamine=dimenhydrinate|dsuvia=sufentanil|duavee=conjugated estrogens
duexis=ibuprofen-famotidine|dulcolax=bisacodyl|dulera=mometasone-formoterol|duopa=carbidopa-levodopa
dupixent=dupilumab|duragesic=fentanyl|duramorph=morphine|durysta=bimatoprost|dyanavel=amphetamine
dysport=abobotulinumtoxina|ebglyss=lebrikizumab|edarbi=azilsartan|edex=alprostadil|effexor=venlafaxine
effient=prasugrel|efudex=fluorouracil|elavil=amitriptyline|elidel=pimecrolimus|eliquis=apixaban|ella=ulipristal
elyxyb=celecoxib|embeda=morphine-naltrexone|emgality=galcanezumab|enbrel=etanercept|endocet=oxycodone-acetaminophen
entresto=sacubitril-valsartan|entyvio=vedolizumab|envarsus=tacrolimus|epclusa=sofosbuvir-velpatasvir
epidiolex=cannabidiol|epiduo=adapalene-benzoyl peroxide|epipen=epinephrine|erelzi=etanercept|estrace=estradiol
eucrisa=crisaborole|evenity=romosozumab|evista=raloxifene|evrysdi=risdiplam|excedrin=acetaminophen-aspirin-caffeine
exelon=rivastigmine|exforge=amlodipine-valsartan|exparel=liposomal bupivacaine|exxua=gepirone|eylea=aflibercept
farxiga=dapagliflozin|fasenra=benralizumab|femara=letrozole|fentora=fentanyl|fetzima=levomilnacipran
fiasp=insulin aspart|fioricet=butalbital-acetaminophen-caffeine|fiorinal=butalbital-aspirin-caffeine
flagyl=metronidazole|flector=diclofenac|flexeril=cyclobenzaprine|flomax=tamsulosin|flonase=fluticasone
florinef=fludrocortisone|flovent=fluticasone|flumist=influenza vaccine|fluzone=influenza vaccine
focalin=dexmethylphenidate|forteo=teriparatide|fosamax=alendronate|fosrenol=lanthanum|frova=frovatriptan
fycompa=perampanel|gablofen=baclofen|gardasil=hpv vaccine|gattex=teduglutide|genvoya=elvitegravir|geodon=ziprasidone
gilenya=fingolimod|glucophage=metformin|glucotrol=glipizide|goody's powder=aspirin|gralise=gabapentin
hadlima=adalimumab|halcion=triazolam|haldol=haloperidol|harvoni=ledipasvir-sofosbuvir|hepsera=adefovir
herceptin=trastuzumab|horizant=gabapentin enacarbil|humalog=insulin lispro|humira=adalimumab|humulin=insulin
hyrimoz=adalimumab|hysingla=hydrocodone|hytrin=terazosin|hyzaar=losartan-hydrochlorothiazide|icy hot=methyl salicylate
ilumya=tildrakizumab|imbruvica=ibrutinib|imcivree=setmelanotide|imdur=isosorbide mononitrate|imitrex=sumatriptan
imodium=loperamide|imuran=azathioprine|inderal=propranolol|inflectra=infliximab|infumorph=morphine
ingrezza=valbenazine|inpefa=sotagliflozin|intrarosa=prasterone|intuniv=guanfacine|invega=paliperidone
invokana=canagliflozin|iqirvo=elafibranor|irenka=duloxetine|isentress=raltegravir|isturisa=osilodrostat
izervay=avacincaptad|jakafi=ruxolitinib|janumet=sitagliptin-metformin|januvia=sitagliptin|jardiance=empagliflozin
jatenzo=testosterone|jeuveau=prabotulinumtoxina|jornay=methylphenidate|journavx=suzetrigine
juluca=dolutegravir-rilpivirine|juxtapid=lomitapide|kadian=morphine|kaletra=lopinavir-ritonavir|kapvay=clonidine
keflex=cephalexin|kenalog=triamcinolone|keppra=levetiracetam|kerendia=finerenone|kesimpta=ofatumumab|ketalar=ketamine
kevzara=sarilumab|keytruda=pembrolizumab|kisqali=ribociclib|kisunla=donanemab|klonopin=clonazepam|kloxxado=naloxone
kybella=deoxycholic acid|kyleena=levonorgestrel|lagevrio=molnupiravir|lamictal=lamotrigine|lamisil=terbinafine
lanoxin=digoxin|lantus=insulin glargine|lasix=furosemide|latisse=bimatoprost|latuda=lurasidone|leqembi=lecanemab
leqvio=inclisiran|lescol=fluvastatin|letybo=letibotulinumtoxina|levaquin=levofloxacin|levemir=insulin detemir
levitra=vardenafil|levoxyl=levothyroxine|levsin=hyoscyamine|lexapro=escitalopram|librium=chlordiazepoxide
licart=diclofenac|lidoderm=lidocaine|liletta=levonorgestrel|linzess=linaclotide|lioresal=baclofen|lipitor=atorvastatin
litfulo=ritlecitinib|livalo=pitavastatin|livdelzi=seladelpar|livmarli=maralixibat
lo loestrin=norethindrone-ethinyl estradiol|lodine=etodolac|lodoco=colchicine|lofena=diclofenac
lomotil=diphenoxylate-atropine|lopressor=metoprolol|lorcet=hydrocodone-acetaminophen|lortab=hydrocodone-acetaminophen
lotensin=benazepril|lotrel=amlodipine-benazepril|lovaza=omega-3 acid ethyl esters|lovenox=enoxaparin
lucemyra=lofexidine|lucentis=ranibizumab|lumigan=bimatoprost|lumryz=sodium oxybate|lunesta=eszopiclone
lupron=leuprolide|luvox=fluvoxamine|lybalvi=olanzapine-samidorphan|lynkuet=elinzanetant|lyrica=pregabalin
lyumjev=insulin lispro|lyvispah=baclofen|macrobid=nitrofurantoin|marcaine=bupivacaine|mavenclad=cladribine
mavik=trandolapril|mavyret=glecaprevir-pibrentasvir|maxalt=rizatriptan|medrol=methylprednisolone
medrol dosepak=methylprednisolone|mestinon=pyridostigmine|metadate=methylphenidate|micardis=telmisartan
miebo=perfluorohexyloctane|mifeprex=mifepristone|minipress=prazosin|minocin=minocycline|miralax=polyethylene glycol
mirapex=pramipexole|mirena=levonorgestrel|mobic=meloxicam|motegrity=prucalopride|motrin=ibuprofen|mounjaro=tirzepatide
movantik=naloxegol|ms contin=morphine|mucinex=guaifenesin|mydayis=amphetamine|myobloc=rimabotulinumtoxinb
myrbetriq=mirabegron|mysoline=primidone|namenda=memantine|naprosyn=naproxen|narcan=naloxone|nardil=phenelzine
nasacort=triamcinolone|nasonex=mometasone|nemluvio=nemolizumab|neosporin=neomycin-polymyxin-bacitracin
neupogen=filgrastim|neupro=rotigotine|neurontin=gabapentin|nexium=esomeprazole|nexletol=bempedoic acid
nexplanon=etonogestrel|nitrostat=nitroglycerin|nizoral=ketoconazole|norco=hydrocodone-acetaminophen
norflex=orphenadrine|normodyne=labetalol|norpace=disopyramide|norpramin=desipramine|norvasc=amlodipine
novavax=covid vaccine|novocain=procaine|novolog=insulin aspart|noxafil=posaconazole|nplate=romiplostim
nubain=nalbuphine|nucala=mepolizumab|nucynta=tapentadol|nuedexta=dextromethorphan-quinidine|nuplazid=pimavanserin
nurofen=ibuprofen|nurtec=rimegepant|nuvaring=etonogestrel-ethinyl estradiol|nuvigil=armodafinil
nyquil=acetaminophen-dextromethorphan-doxylamine|ocaliva=obeticholic acid|ocrevus=ocrelizumab|ofev=nintedanib
ohtuvayre=ensifentrine|oleptro=trazodone|olinvyk=oliceridine|olumiant=baricitinib|olysio=simeprevir|omvoh=mirikizumab
onfi=clobazam|ongentys=opicapone|onglyza=saxagliptin|onpattro=patisiran|opana=oxymorphone|opdivo=nivolumab
opill=norgestrel|opsumit=macitentan|opvee=nalmefene|opzelura=ruxolitinib|oracea=doxycycline|orajel=benzocaine
orencia=abatacept|oriahnn=elagolix-estradiol|orilissa=elagolix|osphena=ospemifene|otezla=apremilast|oxaydo=oxycodone
oxtellar=oxcarbazepine|oxycontin=oxycodone|oxytrol=oxybutynin|ozempic=semaglutide|ozobax=baclofen
pamelor=nortriptyline|paragard=copper|parlodel=bromocriptine|parnate=tranylcypromine|paxil=paroxetine
paxlovid=nirmatrelvir-ritonavir|pennsaid=diclofenac|pepcid=famotidine|pepto-bismol=bismuth subsalicylate
percocet=oxycodone-acetaminophen|percodan=oxycodone-aspirin|periactin=cyproheptadine|persantine=dipyridamole
perseris=risperidone|phenergan=promethazine|plan b=levonorgestrel|plaquenil=hydroxychloroquine|plavix=clopidogrel
plendil=felodipine|pletal=cilostazol|posimir=bupivacaine|pradaxa=dabigatran|praluent=alirocumab|pravachol=pravastatin
precedex=dexmedetomidine|premarin=conjugated estrogens|prempro=conjugated estrogens-medroxyprogesterone
prevacid=lansoprazole|prevnar=pneumococcal vaccine|prialt=ziconotide|prilosec=omeprazole|prinivil=lisinopril
pristiq=desvenlafaxine|proair=albuterol|probuphine=buprenorphine|procardia=nifedipine|procrit=epoetin alfa
prograf=tacrolimus|prolia=denosumab|propecia=finasteride|proscar=finasteride|protonix=pantoprazole|protopic=tacrolimus
proventil=albuterol|provigil=modafinil|prozac=fluoxetine|pulmicort=budesonide|qalsody=tofersen|qbrexza=glycopyrronium
qelbree=viloxazine|qsymia=phentermine-topiramate|quillivant=methylphenidate|qulipta=atogepant|qutenza=capsaicin
quviviq=daridorexant|qvar=beclomethasone|radicava=edaravone|ranexa=ranolazine|rapaflo=silodosin|rebif=interferon beta
reclast=zoledronic acid|reglan=metoclopramide|relafen=nabumetone|relistor=methylnaltrexone|relpax=eletriptan
remeron=mirtazapine|remicade=infliximab|renflexis=infliximab|repatha=evolocumab|requip=ropinirole
restasis=cyclosporine|restoril=temazepam|retin-a=tretinoin|revatio=sildenafil|revia=naltrexone|revlimid=lenalidomide
rexulti=brexpiprazole|reyvow=lasmiditan|rezdiffra=resmetirom|rezvoglar=insulin glargine|rhofade=oxymetazoline
rilutek=riluzole|rinvoq=upadacitinib|risperdal=risperidone|ritalin=methylphenidate|rituxan=rituximab
robaxin=methocarbamol|robitussin=dextromethorphan-guaifenesin|rocephin=ceftriaxone|rogaine=minoxidil
roxicodone=oxycodone|roxybond=oxycodone|rozerem=ramelteon|ryaltris=olopatadine-mometasone|rybelsus=semaglutide
rystiggo=rozanolixizumab|rytary=carbidopa-levodopa|ryzumvi=phentolamine|sabril=vigabatrin|salonpas=methyl salicylate
sandimmune=cyclosporine|saphris=asenapine|savaysa=edoxaban|savella=milnacipran|saxenda=liraglutide
seconal=secobarbital|semglee=insulin glargine|seroquel=quetiapine|shingrix=shingles vaccine|silenor=doxepin
siliq=brodalumab|simponi=golimumab|sinemet=carbidopa-levodopa|sinequan=doxepin|singulair=montelukast
skelaxin=metaxalone|skyla=levonorgestrel|skyrizi=risankizumab|skytrofa=lonapegsomatropin|slynd=drospirenone
soliqua=insulin glargine-lixisenatide|soliris=eculizumab|solu-cortef=hydrocortisone|solu-medrol=methylprednisolone
soma=carisoprodol|sonata=zaleplon|soolantra=ivermectin|sotyktu=deucravacitinib|spevigo=spesolimab
spikevax=covid vaccine|spinraza=nusinersen|spiriva=tiotropium|spravato=esketamine|sprix=ketorolac|sprycel=dasatinib
stadol=butorphanol|starlix=nateglinide|steglatro=ertugliflozin|stelara=ustekinumab|strattera=atomoxetine
stribild=elvitegravir|sublimaze=fentanyl|sublocade=buprenorphine|suboxone=buprenorphine-naloxone|subsys=fentanyl
subutex=buprenorphine|sudafed=pseudoephedrine|sufenta=sufentanil|sunlenca=lenacapavir|sunosi=solriamfetol
syfovre=pegcetacoplan|symbicort=budesonide-formoterol|symbyax=olanzapine-fluoxetine|symdeko=tezacaftor-ivacaftor
symproic=naldemedine|symtuza=darunavir|synjardy=empagliflozin-metformin|synthroid=levothyroxine|tagrisso=osimertinib
taltz=ixekizumab|talwin=pentazocine|tamiflu=oseltamivir|tarceva=erlotinib|tasmar=tolcapone|taxol=paclitaxel
taxotere=docetaxel|tecfidera=dimethyl fumarate|teflaro=ceftaroline|tegretol=carbamazepine|temodar=temozolomide
tenormin=atenolol|tepezza=teprotumumab|testopel=testosterone|tezspire=tezepelumab|thorazine=chlorpromazine
tiger balm=camphor-menthol|tikosyn=dofetilide|tivicay=dolutegravir|tofranil=imipramine|topamax=topiramate
toprol=metoprolol|toradol=ketorolac|toujeo=insulin glargine|toviaz=fesoterodine|tradjenta=linagliptin
trelegy=fluticasone-umeclidinium-vilanterol|tremfya=guselkumab|tresiba=insulin degludec|treximet=sumatriptan-naproxen
trezix=acetaminophen-caffeine-dihydrocodeine|tricor=fenofibrate|trijardy=empagliflozin-linagliptin-metformin
trikafta=elexacaftor|trileptal=oxcarbazepine|trintellix=vortioxetine|triumeq=dolutegravir|trokendi=topiramate
trudhesa=dihydroergotamine|trulicity=dulaglutide|truvada=emtricitabine-tenofovir|tryvio=aprocitentan
tudorza=aclidinium|tums=calcium carbonate|twynsta=telmisartan-amlodipine|tylenol=acetaminophen
tylenol pm=acetaminophen-diphenhydramine|tymlos=abaloparatide|tyrvaya=varenicline|tysabri=natalizumab
tyvaso=treprostinil|tzield=teplizumab|ubrelvy=ubrogepant|uceris=budesonide|uloric=febuxostat|ultiva=remifentanil
ultracet=tramadol-acetaminophen|ultram=tramadol|unisom=doxylamine|uptravi=selexipag|uroxatral=alfuzosin
utibron=indacaterol|vabomere=meropenem|vabysmo=faricimab|vagifem=estradiol|valcyte=valganciclovir|valium=diazepam
valtrex=valacyclovir|vascepa=icosapent ethyl|vasotec=enalapril|veklury=remdesivir|velsipity=etrasimod
veltassa=patiromer|ventolin=albuterol|veozah=fezolinetant|verquvo=vericiguat|versed=midazolam|verzenio=abemaciclib
vesicare=solifenacin|vevye=cyclosporine|viagra=sildenafil|viberzi=eluxadoline|vibramycin=doxycycline
vicodin=hydrocodone-acetaminophen|vicoprofen=hydrocodone-ibuprofen|victoza=liraglutide|viibryd=vilazodone
vimovo=naproxen-esomeprazole|vimpat=lacosamide|vioxx=rofecoxib|visine=tetrahydrozoline|vistaril=hydroxyzine
vivitrol=naltrexone|vivlodex=meloxicam|voltaren=diclofenac|voquezna=vonoprazan|vraylar=cariprazine|vtama=tapinarof
vuity=pilocarpine|vumerity=diroximel fumarate|vyepti=eptinezumab|vyleesi=bremelanotide|vyndamax=tafamidis
vytorin=ezetimibe-simvastatin|vyvanse=lisdexamfetamine|vyvgart=efgartigimod|wainua=eplontersen|wakix=pitolisant
wegovy=semaglutide|welchol=colesevelam|wellbutrin=bupropion|winlevi=clascoterone|winrevair=sotatercept
xadago=safinamide|xalatan=latanoprost|xanax=alprazolam|xaracoll=bupivacaine|xarelto=rivaroxaban
xartemis=oxycodone-acetaminophen|xcopri=cenobamate|xeljanz=tofacitinib|xelstrym=dextroamphetamine|xenical=orlistat
xenleta=lefamulin|xeomin=incobotulinumtoxina|xepi=ozenoxacin|xgeva=denosumab|xiaflex=collagenase|xifaxan=rifaximin
xigduo=dapagliflozin-metformin|xiidra=lifitegrast|xofluza=baloxavir|xolair=omalizumab|xtampza=oxycodone
xtandi=enzalutamide|xulane=norelgestromin|xultophy=insulin degludec-liraglutide|xylocaine=lidocaine
xyosted=testosterone|xyrem=sodium oxybate|xywav=oxybate salts|xyzal=levocetirizine
yasmin=drospirenone-ethinyl estradiol|yaz=drospirenone-ethinyl estradiol|yervoy=ipilimumab|yeztugo=lenacapavir
yosprala=aspirin-omeprazole|yuflyma=adalimumab|z-pak=azithromycin|zanaflex=tizanidine|zantac=ranitidine
zarontin=ethosuximide|zarxio=filgrastim|zavzpret=zavegepant|zebeta=bisoprolol|zegerid=omeprazole|zelapar=selegiline
zelnorm=tegaserod|zembrace=sumatriptan|zepbound=tirzepatide|zeposia=ozanimod|zepzelca=lurbinectedin
zestoretic=lisinopril-hydrochlorothiazide|zestril=lisinopril|zetia=ezetimibe|zilbrysq=zilucoplan
zilretta=triamcinolone|zimhi=naloxone|zipsor=diclofenac|zithromax=azithromycin|zocor=simvastatin|zofran=ondansetron
zohydro=hydrocodone|zolgensma=onasemnogene abeparvovec|zoloft=sertraline|zomig=zolmitriptan|zonegran=zonisamide
zontivity=vorapaxar|zorvolex=diclofenac|zoryve=roflumilast|ztlido=lidocaine|zubsolv=buprenorphine-naloxone
zulresso=brexanolone|zurzuvae=zuranolone|zyban=bupropion|zyloprim=allopurinol|zynrelef=bupivacaine-meloxicam
zyprexa=olanzapine|zyrtec=cetirizine|zyvox=linezolid
`,
);

/** Words for kinds of medicine, clinical and everyday ("nsaids", "blood thinner"). */
export const drugClasses: Lexicon = lexicon(
  {
    name: "drug classes",
    source:
      "compiled for this project from nonproprietary (USAN/INN) names and product labels, which are public facts",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
ace inhibitor|ace inhibitors|acid reducer|anaesthetic|analgesic|analgesics|anesthetic|antacid|antacids
anti-inflammatories|anti-inflammatory|anti-nausea|anti-seizure medication|antiarrhythmic|antibiotic|antibiotics
anticholinergic|anticholinergics|anticoagulant|anticoagulants|anticonvulsant|anticonvulsants|antidepressant
antidepressants|antiemetic|antiemetics|antiepileptic|antiepileptics|antifungal|antifungals|antihistamine
antihistamines|antihypertensive|antihypertensives|antiplatelet|antiplatelets|antipsychotic|antipsychotics
antispasmodic|antiviral|antivirals|anxiolytic|arbs|barbiturate|barbiturates|benzo|benzodiazepine|benzodiazepines
benzos|beta blocker|beta blockers|beta-blocker|beta-blockers|biologic|biologics|birth control|birth control pill
birth control pills|bisphosphonate|bisphosphonates|blood pressure meds|blood pressure pill|blood thinner
blood thinners|bronchodilator|calcium channel blocker|calcium channel blockers|cgrp|cgrp inhibitor|cgrp inhibitors
chemo|chemotherapy|contraceptive|contraceptives|controlled substance|controlled substances|corticosteroid
corticosteroids|cox-2 inhibitor|decongestant|diuretic|diuretics|dmard|dmards|doac|doacs|dopamine agonist
fluoroquinolone|fluoroquinolones|gabapentinoid|gabapentinoids|glp-1|glp-1 agonist|glp-1s|glp1|h2 blocker
hormone replacement|hormone therapy|hrt|immunosuppressant|immunosuppressants|inhaler|inhalers|insulin|jak inhibitor
jak inhibitors|laxative|laxatives|local anesthetic|maoi|maois|mood stabilizer|mood stabilizers|muscle relaxant
muscle relaxants|muscle relaxer|muscle relaxers|narcotic|narcotics|neuroleptic|noac|noacs|nsaid|nsaids|opiate|opiates
opioid|opioids|pain meds|pain pill|pain pills|painkiller|painkillers|ppi|ppis|proton pump inhibitor|psychedelic
psychedelics|sedative|sedatives|sglt2|sglt2 inhibitor|sleep aid|sleeping pill|sleeping pills|snri|snris|ssri|ssris
statin|statins|steroid|steroids|stimulant|stimulants|stool softener|sulfonylurea|tca|tcas|tnf inhibitor
topical analgesic|tranquilizer|tricyclic|tricyclics|triptan|triptans|vaccine|vaccines|water pill|water pills
weight loss drug|weight loss drugs
`,
);

/** Dietary supplements, vitamins, herbs and hemp products sold without prescription. */
export const supplements: Lexicon = lexicon(
  {
    name: "supplements",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
5-htp|acai|activated b complex|adaptogen|adaptogens|ahcc|alkaline water|aloe vera|alpha lipoic acid|alpha-lipoic acid
apple cider vinegar|arnica|artemisinin|ashwagandha|astaxanthin|astragalus|b12|bcaa|beetroot|berberine|beta-alanine
bilberry|biotin|black cohosh|black seed oil|borage oil|boron|boswellia|bovine colostrum|bromelain|butterbur|calcium
cannabidiol|cbd|cbd gummies|cbd oil|cbg|cbn|chaga|chamomile|chasteberry|chitosan|chlorella|chlorophyll|chondroitin
chromium|cinnamon extract|cissus|coenzyme q10|collagen|collagen peptides|colloidal silver|colostrum
conjugated linoleic acid|coq10|cordyceps|cranberry extract|creatine|curcumin|d-mannose|d-ribose|delta-8|devil's claw
dhea|diatomaceous earth|dim|dong quai|echinacea|elderberry|electrolyte powder|electrolytes|essential oil
essential oils|evening primrose oil|fenugreek|feverfew|fish oil|flaxseed|folate|folic acid|frankincense|fulvic acid
gaba|garcinia cambogia|garlic supplement|ginkgo|ginkgo biloba|ginseng|glucomannan|glucosamine|glutamine|glutathione
glycine|goldenseal|grape seed extract|green lipped mussel|green tea extract|greens powder|guarana|gymnema|hawthorn
hemp oil|holy basil|horse chestnut|hyaluronic acid supplement|inositol|iodine|iron supplement|kanna|kava|kelp|kombucha
kratom|krill oil|l-arginine|l-carnitine|l-citrulline|l-theanine|l-tyrosine|lavender oil|licorice root|lion's mane
lutein|lysine|maca|magnesium|magnesium glycinate|magnesium threonate|maitake|manuka honey|marshmallow root|mct oil
melatonin|methylated folate|methylfolate|milk thistle|moringa|msm|mullein|multivitamin|n-acetyl cysteine|nac|nad|nad+
nattokinase|neem|niacinamide|nicotinamide riboside|nmn|oil of oregano|olive leaf|omega 3|omega-3|oregano oil
palmitoylethanolamide|passionflower|pea supplement|peppermint oil|peptides|phosphatidylserine|pine bark|potassium|pqq
prebiotic|prebiotics|pregnenolone|probiotic|probiotics|propolis|protein powder|psyllium husk|pycnogenol|quercetin
red clover|red yeast rice|reishi|resveratrol|rhodiola|rose hip|royal jelly|sam-e|same supplement|sarsaparilla
saw palmetto|sea moss|selenium|serrapeptase|shilajit|skullcap|slippery elm|spermidine|spirulina|st john's wort
st. john's wort|stinging nettle|sulforaphane|superfood|superfoods|supplements|tart cherry|taurine|thc gummies
tongkat ali|tribulus|turkey tail|turmeric|type ii collagen|uc-ii|urolithin a|valerian|valerian root|vitamin a
vitamin b12|vitamin b6|vitamin c|vitamin d|vitamin d3|vitamin e|vitamin k2|vitamins|wheatgrass|whey protein
white willow bark|wild yam|willow bark|witch hazel|wobenzym|yerba mate|yohimbe|zeaxanthin|zinc|zyflamend
`,
);
