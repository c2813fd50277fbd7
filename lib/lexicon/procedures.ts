import { type Lexicon, lexicon } from "./lexicon";

/** Procedures and treatments with the usual abbreviations: interventional pain, spine, surgical, dental, aesthetic, psychiatric and others. */
export const procedures: Lexicon = lexicon(
  {
    name: "procedures",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
abdominoplasty|ablation|abortion|acdf|acl reconstruction|acupuncture|adhesiolysis|adr|alif|allograft|amputation
angiogram|angioplasty|ankle fusion|ankle replacement|anterior cervical discectomy
anterior cervical discectomy and fusion|appendectomy|arthrodesis|arthroplasty|arthroscopy|artificial disc replacement
aspiration|augmentation|awake craniotomy|balloon kyphoplasty|bariatric surgery|basivertebral nerve ablation
bbl surgery|biofeedback|biopsy|blepharoplasty|block|blood patch|blood transfusion|bmac|body contouring|bone graft
bone grafting|bone marrow aspirate concentrate|bone marrow transplant|botox injection|botox injections|brachytherapy
brazilian butt lift|breast augmentation|breast implants|breast lift|breast reconstruction|breast reduction|bridge work
bronchoscopy|brow lift|bunionectomy|bvn ablation|bvna|bypass|bypass surgery|c-section|cabg|capsular release
cardiac ablation|cardiac bypass|cardiac cath|cardiac catheterization|cardioversion|carotid endarterectomy
carpal tunnel release|casting|cataract surgery|catheter ablation|caudal epidural|cbt|celiac plexus block
cervical epidural|cervical fusion|chelation|chemical peel|chemo|chemodenervation|chemotherapy|chiropractic adjustment
cholecystectomy|circumcision|closed reduction|cluneal nerve block|cochlear implant|cognitive behavioral therapy
cold laser|colectomy|colon cleanse|colonoscopy|colposcopy|cooled radiofrequency|cooled rf|cordotomy|corpectomy
cortisone injection|cortisone shot|craniotomy|crown|crown lengthening|cryoablation|cryoneurolysis|cryotherapy|cupping
cyberknife|d&c|dbs|decompression|deep brain stimulation|deep cleaning|dental bonding|dental bridge|dental crown
dental filling|dental implant|dental implants|dental veneers|dermabrasion|dermal filler|dermal fillers|dermaplaning
detox|dialysis|disc replacement|discectomy|discogram|discography|diskectomy|diverting colostomy
dorsal column stimulation|dorsal root ganglion stimulation|drez|drg stimulation|drg-s|dry needling|ecmo|ect|egd
egg freezing|egg retrieval|electroconvulsive therapy|embryo transfer|emdr|emdr therapy|endometrial ablation
endoscopic discectomy|endoscopic rhizotomy|endoscopic spine surgery|endoscopy|epidural|epidural blood patch
epidural injection|epidural steroid injection|epidural steroid injections|episiotomy|ercp|ergonomic assessment|esi
esis|eswl|excision|explant|explantation|external fixation|extraction|eyelid surgery|face lift|facelift|facet block
facet injection|facet injections|facet joint injection|fat transfer|fecal transplant|fillers|flap|fluoroscopy
foraminotomy|ftm top surgery|full mouth reconstruction|fusion|gae|gamma knife|gastric bypass|gastric sleeve
genicular artery embolization|genicular nerve ablation|genicular nerve block|genicular rfa|gingivectomy|gum graft
hair restoration|hair transplant|hardware removal|heart surgery|heart transplant|hernia repair|hifu
high-frequency stimulation|hip arthroscopy|hip replacement|hip resurfacing|hyaluronic acid injection|hydrafacial
hydrodissection|hyperbaric oxygen|hyperbaric oxygen therapy|hypnotherapy|hypogastric plexus block|hysterectomy
hysteroscopy|i&d|icd implant|idds|imrt|incision and drainage|infusion|infusion therapy|injection|injections|inlay
interbody fusion|intercostal block|intercostal nerve block|interlaminar epidural|interspinous spacer
intracept procedure|intradiscal injection|intrathecal pump|intubation|itb pump|iud|iud insertion|iui|iv drip
iv hydration|iv therapy|iv vitamin drip|ivf|ketamine infusion|ketamine infusions|ketamine therapy|kidney transplant
knee arthroscopy|knee injection|knee replacement|knee scope|kypho|kyphoplasty|laminectomy|laminoplasty|laminotomy
laparoscopy|laparotomy|laser ablation|laser hair removal|laser resurfacing|laser spine surgery|laser therapy|lasik
lead placement|lead revision|leep|lip filler|lip flip|lip injections|liposuction|lithotripsy|liver transplant|llif
lobectomy|lumbar drain|lumbar fusion|lumbar puncture|lumbar sympathetic block|lumpectomy|lung transplant
manipulation under anesthesia|manual therapy|massage|massage therapy|mastectomy|mbb|mbbs|medial branch block
medial branch blocks|meniscectomy|meniscus repair|microblading|microdisc|microdiscectomy|microneedling
microvascular decompression|mild procedure|minimally invasive lumbar decompression|minimally invasive spine surgery
mis fusion|miss surgery|mohs surgery|mommy makeover|mvd|myomectomy|nasal surgery|neck lift|nephrectomy|nerve block
nerve blocks|nerve conduction study|nerve graft|nerve transfer|neurectomy|neurolysis|neuromodulation|neurostimulation
neurotomy|nose job|occipital nerve block|occipital nerve stimulation|olif|open heart surgery|orif|orthognathic surgery
orthotics|osteotomy|ovarian drilling|ozone therapy|pacemaker|pain pump|pap smear|parathyroidectomy|paravertebral block
partial knee replacement|pelvic floor therapy|percutaneous discectomy|peripheral nerve block
peripheral nerve field stimulation|peripheral nerve stimulation|phlebotomy|photofacial|physical therapy|physiotherapy
picc line|plasmapheresis|plate removal|platelet rich plasma|platelet-rich plasma|plif|pns|posterior fusion|prk
proctectomy|prolotherapy|prostatectomy|prp|prp injection|prp injections|psychotherapy|pulsed radiofrequency|pulsed rf
pump refill|pump trial|radiation|radiation therapy|radiofrequency ablation|radiosurgery|regenerative injection
regenerative therapy|revision fusion|revision surgery|rf microneedling|rfa|rfas|rfn|rhinoplasty|rhizotomy
robotic surgery|root canal|root canals|rotator cuff repair|rtsa|sacroiliac fusion|sacroiliac joint fusion
sacroiliac joint injection|sacroplasty|scaling and root planing|sclerotherapy|scope|scs|scs implant|scs trial
septoplasty|sgb|shock wave therapy|shockwave therapy|shoulder arthroscopy|shoulder replacement|si fusion|si injection
si joint fusion|si joint injection|sij fusion|sij injection|sinus lift|sinus surgery|skin graft|skin tightening
sling surgery|soft tissue mobilization|sperm retrieval|spg block|sphenopalatine ganglion block|spinal cord stimulation
spinal cord stimulator|spinal cord stimulator trial|spinal decompression|spinal fusion|spinal injection
spinal manipulation|spinal surgery|spinal tap|spine injection|spine surgery|splinting|ssep|stellate ganglion block
stem cell injection|stem cell injections|stem cell therapy|stem cell treatment|stem cells|stent|stent placement
stereotactic radiosurgery|steroid injection|steroid injections|steroid shot|stim implant|stim trial|stimulator
stimulator implant|stitches|superior hypogastric plexus block|suprascapular nerve block|sutures|sympathectomy
sympathetic block|synovectomy|talk therapy|tattoo removal|tavr|teeth whitening|telehealth visit|temporary crown
tendon repair|tenotomy|tens|tens unit|testosterone pellets|tfesi|tha|thoracoscopy|thoracotomy|thr|thrombectomy
thyroidectomy|tka|tkr|tlif|tms|toe amputation|tonsillectomy|tooth extraction|total ankle|total hip
total hip arthroplasty|total hip replacement|total knee|total knee arthroplasty|total knee replacement|total shoulder
tpi|tracheostomy|traction|transcranial magnetic stimulation|transforaminal epidural
transforaminal epidural steroid injection|transplant|trigger finger release|trigger point injection
trigger point injections|tsa|tubal ligation|tummy tuck|turp|umbilical hernia repair|urodynamics|uterine ablation
uterine fibroid embolization|vaginal birth|vaginal rejuvenation|vagus nerve stimulation|valve replacement|vasectomy
vats|vein ablation|veneers|ventricular shunt|vertebral augmentation|vertebroplasty|viscosupplement
viscosupplementation|vitrectomy|vns|vp shunt|wisdom teeth removal|wisdom tooth extraction|wound debridement|wound vac
x-stop|xlif|yag laser|z-joint injection|zygomatic implants
`,
);
