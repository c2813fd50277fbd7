import { type Lexicon, lexicon, type MapLexicon, mapLexicon } from "./lexicon";

/** Diseases, injuries and symptoms, clinical and everyday, with the usual abbreviations. */
export const conditions: Lexicon = lexicon(
  {
    name: "conditions",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
5150 hold|abdominal migraine|abdominal pain|abortion|abscess|abused|abusive husband|abusive partner|achondroplasia
acid reflux|acl tear|acne|acne rosacea|acromegaly|actinic keratosis|acute chest syndrome|acute kidney injury|addiction
addison disease|addison's|adenomyosis|adhd|adhesive capsulitis|adrenoleukodystrophy|afib|aids|aki|alagille syndrome
albinism|alcohol use disorder|alcohol withdrawal|alcoholic|alcoholism|alkaptonuria|allergic rhinitis|allergies|allergy
allodynia|alopecia|alopecia areata|alport syndrome|als|alzheimer disease|alzheimer's|alzheimers|amputation|amyloidosis
anaphylaxis|anemia|aneurysm|angelman syndrome|angina|angiosarcoma|ankle fracture|ankle sprain|ankylosing spondylitis
annular tear|anorexia|anxiety|aortic dissection|aphasia|appendicitis|arachnoiditis|arrested|arrhythmia
arteriovenous malformation|arthralgia|arthritis|arthrogryposis|asd|assault|assaulted|asthma|ataxia|atherosclerosis
athlete's foot|atopic dermatitis|atrial fibrillation|autism|autoimmune disease|avascular necrosis|avn|axial back pain
axial low back pain|back ache|back injury|back pain|back spasm|backache|baker acted|baker cyst|baldness
basal cell carcinoma|batten disease|battered|bed sore|bedsore|behcet disease|bell palsy|bell's palsy|bipolar
bipolar disorder|birth control|blackheads|bladder cancer|bleeding|blepharitis|blindness|blister|blood clot|blood clots
body dysmorphia|bone cancer|bone spur|bone spurs|borderline personality|borderline personality disorder|botulism
bowel obstruction|bph|brachial plexus avulsion|brachial plexus injury|brain bleed|brain fog|brain injury|brain tumor
brca|brca mutation|brca1|brca2|breast cancer|bronchiolitis|bronchitis|brugada syndrome|bruxism|bulging disc|bulimia
bunion|bunions|burkitt lymphoma|burn|burn pit exposure|burning feet|burnout|burns|bursitis|burst fracture|c diff|cad
cancer|cancer pain|carcinoid|carotid stenosis|carpal tunnel|carpal tunnel syndrome|carrier status|castleman disease
cataract|cataracts|cauda equina|cauda equina syndrome|cavities|cavity|celiac disease|cellulite|cellulitis|central pain
central pontine myelinolysis|cerebral palsy|cervical cancer|cervical dystonia|cervical myelopathy
cervical radiculopathy|cervical spondylosis|cervical stenosis|cervicalgia|cervicogenic headache|charcot foot
charcot-marie-tooth|chest pain|chf|chiari malformation|chickenpox|child abuse|child neglect|child protective services
chlamydia|cholecystitis|cholera|chondromalacia|chondrosarcoma|chordoma|chronic fatigue|chronic fatigue syndrome
chronic kidney disease|chronic low back pain|chronic migraine|chronic pain|chronic pancreatitis|chronic pelvic pain
cirrhosis|cjd|ckd|claudication|cll|cluster headache|cml|cmt|cocaine|cocaine use|coccydynia|cold agglutinin disease
cold sore|cold sores|colitis|colon cancer|colorectal cancer|coma|compartment syndrome|complex regional pain syndrome
compression fracture|compression fractures|concussion|congestive heart failure|conjoined twins|conjunctivitis
constipation|convicted|copd|corneal abrasion|coronary artery disease|correctional facility|costochondritis|covid
covid-19|cps report|crack cocaine|cramps|creutzfeldt-jakob|crohn disease|crohn's|crohn's disease|crps|crush injury
csf leak|cubital tunnel|cushing disease|cushing syndrome|custody dispute|cutting herself|cutting himself|cvs|cyst
cystic fibrosis|cystitis|ddd|deafness|deep vein thrombosis|degenerative disc disease|degenerative disk disease
degenerative joint disease|dehydration|delirium|dementia|dengue|dependence|deported|depression|dercum disease
dermatitis|dermatomyositis|detached retina|detox|diabetes|diabetic foot ulcer|diabetic neuropathy
diabetic peripheral neuropathy|diabetic retinopathy|diarrhea|digeorge syndrome|disc bulge|disc degeneration
disc extrusion|disc herniation|disc protrusion|discitis|discogenic pain|disk herniation|dislocated shoulder
dislocation|dissociative disorder|diverticulitis|dizziness|djd|dm1|dm2|domestic abuse|domestic violence|double vision
down syndrome|dpn|dravet syndrome|drug abuse|drug addict|drug overdose|drug test positive|drug use|dry eye|dry eyes
dry socket|duchenne|duchenne muscular dystrophy|dupuytren contracture|dvt|dwarfism|dyslexia|dysmenorrhea|dyspareunia
dysphagia|dystonia|ear infection|eating disorder|eclampsia|ectopic pregnancy|eczema|eczema herpeticum|edema
egg retrieval|ehlers-danlos|elbow pain|elder abuse|embolism|embryo transfer|emergency contraception|emphysema
encephalitis|endocarditis|endometrial cancer|endometriosis|enlarged prostate|eosinophilic fasciitis|ependymoma
epicondylitis|epidermolysis bullosa|epidural abscess|epidural fibrosis|epidural hematoma|epilepsy|erdheim-chester
erectile dysfunction|erythromelalgia|esophageal cancer|esophagitis|evans syndrome|evicted|ewing sarcoma|fabry disease
facet arthropathy|facet arthrosis|facet cyst|facet pain|facial pain|facial palsy|failed back surgery
failed back surgery syndrome|familial dysautonomia|fatigue|fatty liver|fbss|felon|fentanyl overdose
fertility treatment|fever|fibro|fibrodysplasia ossificans progressiva|fibroids|fibromyalgia|fibrous dysplasia
fine lines|flat feet|flu|food allergy|food poisoning|foot drop|foot pain|foot ulcer|foraminal stenosis|fracture
fractured hip|fractures|fragile x|friedreich ataxia|frostbite|frozen shoulder|gallstones|gangrene|gastric cancer
gastritis|gastroenteritis|gastroparesis|gaucher disease|gbm|gender affirming|gender affirming care|gender dysphoria
gender transition|gene mutation|generalized anxiety disorder|genetic carrier|genetic test|genetic testing
genital herpes|genital warts|gerd|gestational diabetes|gi bleed|giant cell arteritis|giant cell tumor|gingivitis
glaucoma|glioblastoma|golfer's elbow|gonorrhea|goodpasture syndrome|gorham disease|gout|graves disease
greenstick fracture|gsw|guillain-barre|gum disease|gunshot wound|hailey-hailey disease|hair loss|hairline fracture
hammertoe|hamstring strain|hamstring tear|hansen disease|hashimoto thyroiditis|hashimoto's|hay fever|head injury
headache|headaches|hearing loss|heart attack|heart disease|heart failure|heart murmur|heartburn|heat stroke|heel pain
heel spur|hemangioblastoma|hematoma|hemophilia|hemorrhage|hemorrhoids|hep c|hepatitis|hepatitis b|hepatitis c
hereditary angioedema|hernia|herniated disc|herniated disk|herniation|heroin|heroin use|herpes|herpes zoster
heterotopic ossification|hiatal hernia|high blood pressure|high cholesterol|hip dysplasia|hip fracture|hip impingement
hip pain|hirschsprung disease|hiv|hiv positive|hiv-positive|hives|hoarding disorder|hodgkin lymphoma|homeless
hot flashes|hpv|htn|human trafficking|huntington disease|huntington's|hurler syndrome|hydrocephalus|hyperalgesia
hyperhidrosis|hyperlipidemia|hypermobile eds|hypermobility|hypertension|hyperthyroidism|hypoglycemia|hypophosphatasia
hypotension|hypothyroidism|hysterectomy|ibd|ibs|ice detention|ichthyosis|idiopathic intracranial hypertension
immigration status|impetigo|impingement|impingement syndrome|imprisoned|in custody|in jail|in prison|incarcerated
incarceration|incest|inclusion body myositis|incontinence|indigestion|infection|infertility|inflammation|influenza
ingrown toenail|inguinal hernia|injection drug use|inmate|inpatient psych|insomnia|insulin resistance|insulinoma
internal disc disruption|interstitial cystitis|intimate partner violence|intracranial hypertension|intractable pain
intradural tumor|intravenous drug use|involuntary commitment|iron deficiency|irritable bowel syndrome|it band syndrome
itching|iui|iv drug use|ivdu|ivf|jail|jaundice|jaw pain|joint pain|kawasaki disease|kennedy disease|kidney disease
kidney failure|kidney infection|kidney stone|kidney stones|klinefelter syndrome|klippel-feil|knee arthritis|knee oa
knee osteoarthritis|knee pain|krabbe disease|kyphosis|labral tear|lactose intolerance|lambert-eaton
langerhans cell histiocytosis|laryngitis|lateral epicondylitis|lbp|lead migration|learning disability
leber hereditary optic neuropathy|leg pain|leg weakness|lennox-gastaut|leprosy|lesch-nyhan|leukemia|leukodystrophy
li-fraumeni|lice|ligament tear|limb loss|lipoma|liver cancer|liver disease|liver failure|locked-in syndrome|lockjaw
loeys-dietz|long covid|lordosis|low back pain|low t|low testosterone|lower back pain|lumbago|lumbar radiculopathy
lumbar spinal stenosis|lumbar spondylosis|lumbar stenosis|lumbar strain|lumbosacral radiculopathy|lung cancer|lupus
lyme disease|lymphedema|lymphoma|lynch syndrome|macrophage activation syndrome|macular degeneration|malaria
malignant hyperthermia|malnutrition|maple syrup urine disease|marfan syndrome|mastitis|mastocytosis|may-thurner|mcas
measles|melanoma|melasma|melorheostosis|memory loss|meningioma|meningitis|meniscal tear|meniscus tear|menopause
menorrhagia|mental breakdown|mental illness|meralgia paresthetica|merkel cell carcinoma|mesothelioma
metabolic syndrome|metastases|metastatic cancer|metatarsalgia|meth|meth use|methadone clinic|methamphetamine|mi
migraine|migraines|miscarriage|miscarried|mitochondrial disease|mitral regurgitation|mold toxicity|molestation
molested|mono|mononucleosis|morning sickness|morton neuroma|moyamoya|mrsa|ms|mucopolysaccharidosis
multiple endocrine neoplasia|multiple myeloma|multiple sclerosis|multiple system atrophy|mumps|muscle cramps
muscle spasm|muscle spasms|muscle strain|muscular dystrophy|myalgia|myasthenia gravis|myelitis|myelofibrosis
myelomalacia|myelopathy|myocardial infarction|myocarditis|myofascial pain|myopathy|myxopapillary ependymoma|nafld
narcolepsy|nausea|nec|neck pain|neck strain|necrotizing fasciitis|neglect|nerve compression|nerve damage|nerve entrapment|nerve impingement|nerve injury
nerve pain|neural tube defect|neuralgia|neuritis|neuroblastoma|neurofibromatosis|neurogenic bladder
neurogenic claudication|neuroma|neuromyelitis optica|neuropathic pain|neuropathy|niemann-pick|nightmares|nonunion
noonan syndrome|nosebleed|numbness|oa|obesity|obstructive sleep apnea|occipital neuralgia|ocd|ollier disease
opioid addiction|opioid use disorder|opioid-induced hyperalgesia|oral cancer|osa|osteoarthritis
osteogenesis imperfecta|osteomyelitis|osteopenia|osteoporosis|osteosarcoma|oud|ovarian cancer|ovarian cyst
ovarian torsion|overactive bladder|overdose|overdosed|pad|paget disease|painful diabetic neuropathy|pancreatic cancer
pancreatitis|panic attack|panic attacks|panic disorder|papilledema|paraganglioma|paralysis|paranoia|paraplegia
paresthesia|paresthesias|parkinson disease|parkinson's|parkinsons|parole|paroxysmal nocturnal hemoglobinuria
parry-romberg syndrome|pars defect|pars fracture|patellar tendonitis|patellofemoral syndrome|paternity|pcos|pdn|pdph
pe|peanut allergy|pelvic floor dysfunction|pelvic fracture|pelvic inflammatory disease|pelvic pain|pemphigus
peptic ulcer|periodontal disease|periodontitis|peripheral artery disease|peripheral neuropathy
persistent spinal pain syndrome|pertussis|phantom limb pain|phantom pain|phenylketonuria|pheochromocytoma|phlebitis
phn|pinched nerve|pink eye|piriformis syndrome|pituitary tumor|plague|plan b|plantar fasciitis|plaque psoriasis
pleurisy|pmdd|pmr|pms|pneumonia|pneumothorax|poems syndrome|poison ivy|polio|polyarteritis nodosa
polycystic kidney disease|polymyalgia rheumatica|pompe disease|porphyria|positive uds|post-concussion syndrome
post-dural puncture headache|post-herpetic neuralgia|post-laminectomy syndrome|post-mastectomy pain
post-mastectomy pain syndrome|post-op pain|post-stroke pain|post-surgical pain|post-thoracotomy pain
postherpetic neuralgia|postlaminectomy syndrome|postpartum depression|postpartum hemorrhage|postpartum psychosis|pots
pott disease|prader-willi|prediabetes|preeclampsia|pregnancy loss|pregnancy termination|premature birth|prep for hiv
presbyopia|pressure ulcer|preterm labor|primary lateral sclerosis|prion disease|prison|prisoner|probation|progeria
progressive supranuclear palsy|prostate cancer|prostatitis|pseudarthrosis|pseudomyxoma peritonei|psoriasis
psoriatic arthritis|psp|psps|psych admission|psych hold|psych ward|psychosis|psychotic|ptsd|pudendal neuralgia
pulmonary embolism|pulmonary fibrosis|pulmonary hypertension|pwid|quadriplegia|rabies|radiation burn|radicular pain
radiculitis|radiculopathy|rape|raped|rash|raynaud|raynaud's|reactive arthritis|rectal bleeding|rectal cancer
rehab for drugs|relapse on alcohol|renal failure|repetitive strain injury|restless leg syndrome|restless legs
retinal detachment|rett syndrome|rhabdo|rhabdomyolysis|rhabdomyosarcoma|rheumatoid arthritis|rib fracture
rib fractures|rib pain|ringworm|rosacea|rotator cuff injury|rotator cuff tear|ruptured disc|ruptured disk
sacroiliac dysfunction|sacroiliac joint dysfunction|sacroiliac joint pain|sacroiliac pain|sacroiliitis|sarcoidosis
sarcoma|sarcopenia|scabies|scar|scars|scheuermann disease|schizoaffective|schizoaffective disorder|schizophrenia
schizophrenic|schwannoma|schwannomatosis|sci|sciatic pain|sciatica|scleroderma|scoliosis|scurvy|sebaceous cyst|seizure
seizures|self harm|self-harm|sepsis|severe combined immunodeficiency|sex offender|sex work|sex worker|sexual abuse
sexual assault|sexually assaulted|sexually transmitted infection|shackled|shin splints|shingles|shoulder impingement
shoulder pain|si joint dysfunction|si joint pain|si pain|sickle cell|sickle cell disease|sids|sinus infection
sinusitis|situs inversus|sjogren-larsson|skin cancer|skin tag|slap tear|sleep apnea|slipped disc|slipped disk
small fiber neuropathy|snoring|sober living|sobriety|sore throat|spasticity|sperm donor|spina bifida
spinal cord compression|spinal cord injury|spinal fracture|spinal infection|spinal metastases|spinal muscular atrophy
spinal stenosis|spinal tumor|spinocerebellar ataxia|spondylitis|spondylolisthesis|spondylolysis|spondylosis
spontaneous csf leak|sprain|sprained ankle|squamous cell carcinoma|std|stds|stenosis|stevens-johnson syndrome|sti
stickler syndrome|stiff person syndrome|stiff-person syndrome|stillbirth|stillborn|stis|stomach ache|stomach cancer
strangled|strep throat|stress fracture|stretch marks|stroke|sturge-weber|stutter|subarachnoid hemorrhage
subdural hematoma|suboxone|substance abuse|substance use|substance use disorder|sud|suicidal|suicidal ideation|suicide
suicide attempt|sunburn|superior mesenteric artery syndrome|surgical site infection|surrogate|susac syndrome|swelling
syncope|synovitis|syphilis|syringomyelia|t1d|t2d|takayasu arteritis|tarlov cyst|tarsal tunnel syndrome|tay-sachs|tbi
tendinitis|tendinopathy|tendinosis|tendonitis|tennis elbow|tension headache|testicular cancer|testicular torsion
tetanus|tethered cord|tetralogy of fallot|thalassemia|thoracic outlet syndrome|throat cancer|thrombocytopenia
thrombosis|thrombotic thrombocytopenic purpura|thrush|thyroid cancer|thyroid nodule|thyroiditis|tia|tinnitus|tmd|tmj
tmj disorder|toenail fungus|tongue tie|tonsillitis|tooth decay|toothache|torn acl|torn meniscus|torn rotator cuff
torticollis|tourette syndrome|tourettes|toxic epidermal necrolysis|trafficked|trafficking|transgender
transverse myelitis|traumatic brain injury|tremor|trichomonas|trigeminal neuralgia|trigger finger|trigger points
trisomy|trisomy 13|trisomy 18|tubal ligation|tuberculosis|tuberous sclerosis|tumor|tumors|turner syndrome
type 1 diabetes|type 2 diabetes|ulcer|ulcerative colitis|ulcers|undetectable viral load|undocumented|unhoused
unplanned pregnancy|urinary retention|urinary tract infection|uterine cancer|uterine fibroids|uti|utis|uveitis
vaginal atrophy|varicose veins|vascular dementia|vasculitic neuropathy|vasculitis|vasectomy|vcf
vertebral compression fracture|vertebral fracture|vertebrogenic low back pain|vertebrogenic pain|vertigo|vitiligo
vocal cord paralysis|von hippel-lindau|vulvodynia|waldenstrom|warts|weakness|wegener granulomatosis|weight gain
weight loss|west syndrome|whiplash|whole exome sequencing|whooping cough|williams syndrome|wilson disease
wilson's disease|wiskott-aldrich|withdrawal|wolff-parkinson-white|wolfram syndrome|wound dehiscence|wound infection
wrinkles|wrist fracture|wrist pain|yeast infection|zellweger syndrome|zika
`,
);

/** Conditions rare enough to help single a person out. A subset of {@link conditions}. */
export const rareConditions: Lexicon = lexicon(
  {
    name: "rare conditions",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
achondroplasia|acromegaly|addison disease|addison's|adrenoleukodystrophy|alagille syndrome|albinism|alkaptonuria
alport syndrome|als|amyloidosis|angelman syndrome|angiosarcoma|arachnoiditis|arteriovenous malformation|arthrogryposis
batten disease|behcet disease|brugada syndrome|burkitt lymphoma|carcinoid|castleman disease
central pontine myelinolysis|charcot-marie-tooth|chiari malformation|chondrosarcoma|chordoma|cjd
cold agglutinin disease|conjoined twins|creutzfeldt-jakob|cushing disease|cushing syndrome|cystic fibrosis
dercum disease|dermatomyositis|digeorge syndrome|dravet syndrome|duchenne|duchenne muscular dystrophy|dwarfism
ehlers-danlos|eosinophilic fasciitis|ependymoma|epidermolysis bullosa|erdheim-chester|erythromelalgia|evans syndrome
ewing sarcoma|fabry disease|familial dysautonomia|fibrodysplasia ossificans progressiva|fibrous dysplasia|fragile x
friedreich ataxia|gaucher disease|giant cell tumor|glioblastoma|goodpasture syndrome|gorham disease|guillain-barre
hailey-hailey disease|hansen disease|hemangioblastoma|hemophilia|hereditary angioedema|hirschsprung disease
huntington disease|huntington's|hurler syndrome|hypophosphatasia|ichthyosis|idiopathic intracranial hypertension
inclusion body myositis|insulinoma|intradural tumor|kawasaki disease|kennedy disease|klinefelter syndrome|klippel-feil
krabbe disease|lambert-eaton|langerhans cell histiocytosis|leber hereditary optic neuropathy|lennox-gastaut|leprosy
lesch-nyhan|leukodystrophy|li-fraumeni|locked-in syndrome|loeys-dietz|macrophage activation syndrome
malignant hyperthermia|maple syrup urine disease|marfan syndrome|mastocytosis|may-thurner|melorheostosis
merkel cell carcinoma|mesothelioma|mitochondrial disease|moyamoya|mucopolysaccharidosis|multiple endocrine neoplasia
multiple system atrophy|myelofibrosis|myxopapillary ependymoma|necrotizing fasciitis|neuroblastoma|neurofibromatosis
neuromyelitis optica|niemann-pick|noonan syndrome|ollier disease|osteogenesis imperfecta|osteosarcoma|paraganglioma
paroxysmal nocturnal hemoglobinuria|parry-romberg syndrome|pemphigus|phenylketonuria|pheochromocytoma|plague
poems syndrome|polyarteritis nodosa|pompe disease|porphyria|pott disease|prader-willi|primary lateral sclerosis
prion disease|progeria|progressive supranuclear palsy|pseudomyxoma peritonei|psp|rabies|rett syndrome|rhabdomyosarcoma
sarcoidosis|sarcoma|scheuermann disease|schwannoma|schwannomatosis|scleroderma|scurvy|severe combined immunodeficiency
situs inversus|sjogren-larsson|spinal muscular atrophy|spinocerebellar ataxia|stevens-johnson syndrome
stickler syndrome|stiff person syndrome|stiff-person syndrome|sturge-weber|superior mesenteric artery syndrome
susac syndrome|syringomyelia|takayasu arteritis|tay-sachs|tetanus|tetralogy of fallot
thrombotic thrombocytopenic purpura|toxic epidermal necrolysis|trisomy 13|trisomy 18|tuberous sclerosis
turner syndrome|vasculitic neuropathy|von hippel-lindau|waldenstrom|wegener granulomatosis|west syndrome
williams syndrome|wilson disease|wilson's disease|wiskott-aldrich|wolff-parkinson-white|wolfram syndrome
zellweger syndrome
`,
);

/** Conditions and circumstances that federal or state law guards more closely, each with its kind: substance use (42 CFR Part 2), mental health, HIV and other sexually transmitted infection, reproductive health, genetics, abuse, and legal or social standing. A subset of {@link conditions}. */
export const sensitiveConditions: MapLexicon = mapLexicon(
  {
    name: "sensitive conditions",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
5150 hold=mental health|abortion=reproductive|abused=abuse and violence|abusive husband=abuse and violence
abusive partner=abuse and violence|addiction=substance use|aids=hiv and sti|alcohol use disorder=substance use
alcohol withdrawal=substance use|alcoholic=substance use|alcoholism=substance use|anorexia=mental health
arrested=legal and social|assault=abuse and violence|assaulted=abuse and violence|baker acted=mental health
battered=abuse and violence|bipolar=mental health|bipolar disorder=mental health|birth control=reproductive
borderline personality=mental health|borderline personality disorder=mental health|brca=genetic|brca mutation=genetic
brca1=genetic|brca2=genetic|bulimia=mental health|carrier status=genetic|child abuse=abuse and violence
child neglect=abuse and violence|child protective services=abuse and violence|chlamydia=hiv and sti
cocaine=substance use|cocaine use=substance use|convicted=legal and social|correctional facility=legal and social
cps report=abuse and violence|crack cocaine=substance use|custody dispute=legal and social
cutting herself=mental health|cutting himself=mental health|dependence=substance use|deported=legal and social
depression=mental health|detox=substance use|dissociative disorder=mental health|domestic abuse=abuse and violence
domestic violence=abuse and violence|down syndrome=genetic|drug abuse=substance use|drug addict=substance use
drug overdose=substance use|drug test positive=substance use|drug use=substance use|eating disorder=mental health
ectopic pregnancy=reproductive|egg retrieval=reproductive|elder abuse=abuse and violence|embryo transfer=reproductive
emergency contraception=reproductive|erectile dysfunction=reproductive|evicted=legal and social|felon=legal and social
fentanyl overdose=substance use|fertility treatment=reproductive|fragile x=genetic|gender affirming=reproductive
gender affirming care=reproductive|gender dysphoria=reproductive|gender transition=reproductive|gene mutation=genetic
genetic carrier=genetic|genetic test=genetic|genetic testing=genetic|genital herpes=hiv and sti
genital warts=hiv and sti|gonorrhea=hiv and sti|hep c=hiv and sti|hepatitis c=hiv and sti|heroin=substance use
heroin use=substance use|herpes=hiv and sti|hiv=hiv and sti|hiv positive=hiv and sti|hiv-positive=hiv and sti
homeless=legal and social|hpv=hiv and sti|human trafficking=abuse and violence|huntington disease=genetic
huntington's=genetic|hysterectomy=reproductive|ice detention=legal and social|immigration status=legal and social
imprisoned=legal and social|in custody=legal and social|in jail=legal and social|in prison=legal and social
incarcerated=legal and social|incarceration=legal and social|incest=abuse and violence|infertility=reproductive
injection drug use=substance use|inmate=legal and social|inpatient psych=mental health
intimate partner violence=abuse and violence|intravenous drug use=substance use|involuntary commitment=mental health
iui=reproductive|iv drug use=substance use|ivdu=substance use|ivf=reproductive|jail=legal and social
li-fraumeni=genetic|lynch syndrome=genetic|mental breakdown=mental health|mental illness=mental health
meth=substance use|meth use=substance use|methadone clinic=substance use|methamphetamine=substance use
miscarriage=reproductive|miscarried=reproductive|molestation=abuse and violence|molested=abuse and violence
neglect=abuse and violence|opioid addiction=substance use|opioid use disorder=substance use|oud=substance use
overdose=substance use|overdosed=substance use|panic disorder=mental health|paranoia=mental health
parole=legal and social|paternity=genetic|plan b=reproductive|positive uds=substance use
postpartum depression=mental health|postpartum psychosis=mental health|pregnancy loss=reproductive
pregnancy termination=reproductive|prep for hiv=hiv and sti|prison=legal and social|prisoner=legal and social
probation=legal and social|psych admission=mental health|psych hold=mental health|psych ward=mental health
psychosis=mental health|psychotic=mental health|ptsd=mental health|pwid=substance use|rape=abuse and violence
raped=abuse and violence|rehab for drugs=substance use|relapse on alcohol=substance use|schizoaffective=mental health
schizoaffective disorder=mental health|schizophrenia=mental health|schizophrenic=mental health|self harm=mental health
self-harm=mental health|sex offender=legal and social|sex work=legal and social|sex worker=legal and social
sexual abuse=abuse and violence|sexual assault=abuse and violence|sexually assaulted=abuse and violence
shackled=legal and social|sober living=substance use|sobriety=substance use|sperm donor=reproductive|std=hiv and sti
stds=hiv and sti|sti=hiv and sti|stillbirth=reproductive|stillborn=reproductive|stis=hiv and sti
strangled=abuse and violence|suboxone=substance use|substance abuse=substance use|substance use=substance use
substance use disorder=substance use|sud=substance use|suicidal=mental health|suicidal ideation=mental health
suicide=mental health|suicide attempt=mental health|surrogate=reproductive|syphilis=hiv and sti
trafficked=abuse and violence|trafficking=abuse and violence|transgender=reproductive|trichomonas=hiv and sti
trisomy=genetic|tubal ligation=reproductive|undetectable viral load=hiv and sti|undocumented=legal and social
unhoused=legal and social|unplanned pregnancy=reproductive|vasectomy=reproductive|whole exome sequencing=genetic
withdrawal=substance use
`,
);
