import type { Draft } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { words } from "./words";

/** Whole words of care: procedures, tests, symptoms, conditions, places of care, clipped forms. Not words that everyday talk shares. */
const whole: ReadonlySet<string> = new Set(
  (
    "invisalign cavity cavities retainer retainers orthodontics orthodontic stemi nstemi chlamydia gonorrhea syphilis herpes sti std embryo embryos prep narcanned lvn trauma-bay paciente cirugía cirugia operar operé operado operada dolor rodilla quirófano parto embarazo abortion refill refills surgery surgeries surgical procedure procedures operation revision fusion laminectomy discectomy kypho kyphoplasty vertebroplasty ablation rfa injection injections esi epidural epidurals block blocks stellate nerve nerves stim stimulator stimulators scs drg pns ipg implant implants pump pumps lead leads hardware screws rods cage graft flap biopsy biopsies mohs excision extraction extractions wisdom molar molars tooth teeth root canal crown crowns veneers braces aligners denture dentures implantology cavity cavities " +
    "chemo chemotherapy radiation infusion infusions transfusion transplant dialysis intubation extubation vent ventilator ecmo cpr code codes resus rosc defib narcan naloxone cath stent bypass cabg tavr pacemaker icd echo ekg ecg mri mris ct xray x-ray xrays x-rays scan scans imaging ultrasound fluoro mammogram colonoscopy endoscopy labs lab bloodwork a1c troponin cbc bmp culture cultures pathology path uds inr psa " +
    "labor delivery c-section csection cesarean vbac induction epidural placenta breech preeclampsia eclampsia postpartum nicu picu icu micu sicu ccu er ed pacu preterm preemie newborn gestation twins triplets quadruplets quads crowning meconium shoulder-dystocia pregnancy pregnant miscarriage ivf fetal heartbeat doula midwife " +
    "crps fbss psps ddd djd ddh oa ra ms als tbi sci cva mi pe dvt copd chf ckd esrd dka uti htn dm dm2 t2d t1d t1dm ptsd adhd mdd gad bpd ocd asd oud sud aud hiv hcv hpv tb afib sle ibs ibd gerd lbp tka tha acl mcl pcl ercp tips lvad pfo vsd asd nec rds sids bpd eds pots mcas fnd hs " +
    "pain migraine migraines headache headaches sciatica stenosis radiculopathy myelopathy neuropathy neuralgia allodynia numbness weakness tingling spasm spasms scoliosis kyphosis disc disk discs herniation herniated vertebra vertebral lumbar cervical thoracic sacral coccyx spine spinal cauda equina cord paralysis paralyzed quad para hemiparesis stroke seizure seizures epilepsy concussion coma aneurysm hemorrhage bleed bleeding clot sepsis septic infection infected abscess cellulitis osteo osteomyelitis fracture fractures fx dislocation sprain tear torn meniscus rotator labrum arthritis bursitis tendonitis tendinitis rupture burst avulsion amputation amputee amputated wound wounds burn burns ulcer ulcers rash eczema psoriasis acne melanoma bcc scc nevus mole moles lesion lesions cyst cysts tumor tumors tumour mass cancer cancers leukemia lymphoma carcinoma sarcoma glioma mets metastatic metastasis remission relapse relapsed benign malignant stage diagnosis diagnoses diagnosed dx hx tx rx sx prognosis symptom symptoms syndrome disease disorder chronic acute diabetes diabetic insulin asthma pneumonia covid flu rsv croup measles bronchiolitis otitis strep fever anaphylaxis allergy allergic anemia sickle hemophilia lupus fibro fibromyalgia endometriosis pcos fibroids menopause hypertension cardiac heart-attack arrest angina arrhythmia overdose overdosed od od'd suicidal suicide suicidality si psychosis psychotic mania manic bipolar schizophrenia depression depressed anxiety panic anorexia bulimia addiction withdrawal detox relapse sobriety sober dementia alzheimer's alzheimers delirium parkinson's autism " +
    "gabapentin pregabalin lyrica opioid opioids oxycodone hydrocodone fentanyl morphine methadone suboxone buprenorphine bup ketamine botox filler fillers steroid steroids prednisone nsaid nsaids antibiotic antibiotics vancomycin heparin warfarin tpa lithium ssri ozempic semaglutide vaccine vaccines vaccinated vaccination shot shots mmr dose doses mme " +
    "pod s/p post-op postop pre-op preop intra-op perioperative discharge discharged admitted admission inpatient hospice palliative rehab recovery recovering prosthesis prosthetic wheelchair walker cane brace cast splint crutches ostomy colostomy catheter foley trach peg feeding-tube tube drain sutures stitches scar incision anesthesia anesthetized sedation sedated consult consults referral eval exam prior-auth auth ama comorbid comorbidities bmi vitals hypotensive tachy brady febrile nystagmus reflexes clonus babinski gait foot-drop footdrop incontinence incontinent ambulate ambulating ambulatory rom adls transfers pt ot slp physio chiropractic adjustment manipulation needling cupping massage therapy session sessions emdr cbt dbt counseling trauma laser peel microneedling lip-filler rhinoplasty facelift liposuction bbl lipo breast mastectomy augmentation reconstruction hysterectomy appendectomy appendix gallbladder cholecystectomy hernia bowel colon liver kidney kidneys lung lungs brain bladder prostate ovarian uterine cervix thyroid pancreatic pancreas esophageal retinal cataract cataracts glaucoma lasik cochlear tonsils tonsillectomy adenoids cleft orthopedic fusion's plexus pars tendon ligament femur tibia hip knee shoulder ankle wrist elbow spine's back neck jaw tmj facial limb leg arm hand foot chest abdominal abdomen pelvis pelvic cardiac renal hepatic pulmonary neuro ortho derm peds psych obgyn onc autopsy dnr pronounced time-of-death tod coded"
  ).split(/\s+/),
);

/** Endings that only words of medicine have. */
const ending =
  /(?:itis|ectomy|ectomies|plasty|ostomy|otomy|oscopy|opathy|algia|aemia|emia|uria|oma|omas|plegia|paresis|osis|gram|graphy|pentin|oxetine|codone|cillin|statin|olol|pril|mab|azole|caine|stenosis|lysis|ectasia|rrhage|rrhea|trophy|sclerosis|pathic|genic|opsy|opsies|centesis|desis|pexy|rraphy|ablated|intubat\w{1,4}|extubat\w{1,4}|implanted|explanted|biopsied|transplanted|amputated|fractured|herniated|metastati\w)$/;
const notClinical =
  /^(?:program|instagram|telegram|diagram|anagram|hologram|kilogram|milligram|gram|histogram|academia|bohemia|media|arizona|oklahoma|tacoma|sonoma|roma|aroma|diploma|coma's|photography|geography|biography|choreography|demographic|autopsy's|apathy|empathy|sympathy|telepathy|april|trophy|philosophy|atrophy's|maria|gloria|victoria|analysis|paralysis's|catalysis|osmosis|diagnosis's|idiom|custom|boredom|kingdom|random|possible|sitis|pathways)$/;

/** Whether the word is one of care. Takes lower case. */
export function isClinicalWord(word: string): boolean {
  if (whole.has(word)) return true;
  if (word.length < 5) return /^(?:l|c|t|s)\d{1,2}$/.test(word);
  if (notClinical.test(word)) return false;
  if (ending.test(word)) return true;
  if (word.endsWith("s") && whole.has(word.slice(0, -1))) return true;
  return word.includes("-") && word.split("-").some((part) => part.length > 2 && whole.has(part));
}

/** How many words of care the span holds; abbreviations that are also words count only in capitals or beside others. */
export function clinicalIn(draft: Draft, span: Span): number {
  let count = 0;
  let weak = 0;
  for (const word of draft.get(words)) {
    if (word.start >= span.end) break;
    if (word.end <= span.start || (word.kind !== "word" && word.kind !== "hashtag")) continue;
    if (word.kind === "hashtag") continue;
    const lower = word.lower.replace(/'s$/, "");
    if (weakWords.has(lower)) {
      if (word.text === word.text.toUpperCase() && word.text.length > 1) count++;
      else weak++;
    } else if (isClinicalWord(lower)) count++;
  }
  if (/\b[lct]\d{1,2}(?:[-/][lcts]?\d{1,2})?\b/.test(draft.lower.slice(span.start, span.end))) count++;
  return count > 0 ? count + (weak > 1 ? 1 : 0) : weak > 1 ? 1 : 0;
}

/** Words that talk of care shares with everyday talk. */
const weakWords: ReadonlySet<string> = new Set(
  "code codes lead leads shot shots session sessions block blocks back neck hand foot arm leg heart chest brain face recovery trauma therapy stage pump pumps crown crowns root canal cast brace cane walker scan scans lab labs path tube drain mass burn burns clot si ms pe mi od ed er or pt ot ra oa bup dose doses cord disc disk chronic acute pain massage adjustment adjustments exam tear peel laser bypass withdrawal delivery labor panic anxiety depression depressed wound scar twins tooth teeth disease auth stitches wisdom jaw tongue exercise coma arrest echo cage hardware bleed bleeding admission admitted discharge flu covid fever allergy vaccine vaccines consult eval peds psych referral facial".split(
    " ",
  ),
);
