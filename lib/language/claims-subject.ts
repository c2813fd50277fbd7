import { defineFact, type Draft } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { sentenceAt, sentences } from "./sentences";
import { words, type Word } from "./words";

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What is done to or taken by a person to change their health or looks. Singular and plural are both listed where they differ by more than an s. */
const treatments = list(
  `treatment therapy therapies surgery surgeries surgical procedure injection injectable shot jab infusion infuse drip iv implant stimulator stim scs laser
  medication medicine meds drug pill tablet capsule gummy gummies supplement vitamin tincture serum cream ointment patch gel oil drops lozenge tea peptide
  peptides hormone hormones pellet pellets trt hrt bhrt testosterone estrogen progesterone semaglutide tirzepatide ozempic wegovy mounjaro zepbound glp-1
  glp1 botox dysport filler fillers microneedling hydrafacial facial peel dermaplaning coolsculpting liposuction lipo facelift lift tuck rhinoplasty
  augmentation veneers veneer aligners invisalign braces crown crowns denture dentures extraction whitening lasik prk cataract ablation rfa block
  epidural esi nerve-block fusion discectomy decompression adjustment adjustments chiropractic acupuncture cupping dry-needling massage physio physiotherapy pt rehab
  exercise stretching taping orthotics insoles brace prp exosome exosomes stem-cell stem cell cells wharton's ozone nad nad+ glutathione chelation detox
  cleanse hyperbaric hbot cryotherapy sauna red-light tms ect ketamine esketamine psilocybin mdma neurofeedback emdr cbt hypnosis hypnotherapy cbd cbg
  thc cannabis kratom kava ashwagandha turmeric curcumin berberine melatonin magnesium zinc collagen probiotic probiotics homeopathy homeopathic
  naturopathic ayurveda reiki vaccine vaccines vaccination booster antibiotic antibiotics antidepressant antidepressants ssri statin statins insulin
  metformin opioid opioids nsaid ibuprofen acetaminophen steroid steroids cortisone chemo chemotherapy radiation immunotherapy transplant ivf iui
  contraceptive iud sunscreen minoxidil finasteride tretinoin retinol accutane isotretinoin ivermectin hydroxychloroquine gabapentin pregabalin naltrexone ldn
  protocol regimen program programme device wearable band diet fasting keto remedy remedies cure appliance mouthguard retainer splint spray inhaler cpap
  dialysis prosthesis orthotic shockwave eswt pemf tens traction inversion cupping scan mri screening test kit device stent pacemaker sling mesh botulinum
  threads biologic biologics formula adjustment thermage morpheus8 emsculpt radiofrequency ultherapy hifu tattoo-removal electrolysis keratin bleaching
  bonding bbl robotic breathwork nmn folinic neurofeedback orthotic hypnobirthing operation operations scaling root-canal canal implantology balloon sleeve bypass bariatric tonic elixir powder salve balm lotion toner essential-oils oils herb herbs herbal
  tratamiento tratamientos terapia cirugia operacion inyeccion inyecciones vacuna vacunas medicamento medicamentos pastilla pastillas implante implantes`,
);

/** States of the body or mind that people seek care for, the body's parts, and who is cared for. */
const conditions = list(
  `pain painful ache aches hurt hurts sore soreness migraine migraines headache headaches arthritis sciatica fibromyalgia fibro crps neuropathy neuralgia
  diabetes diabetic hypertension cholesterol cancer tumor tumors stroke autism adhd anxiety depression depressed ptsd ocd bipolar schizophrenia insomnia
  addiction alzheimer's dementia parkinson's epilepsy seizures ms lupus crohn's colitis ibs sibo gerd reflux heartburn constipation bloating asthma copd
  allergy allergies eczema psoriasis acne rosacea melasma wrinkles wrinkle scars scar cellulite stretch-marks vitiligo warts wart hair-loss hair baldness balding
  alopecia thinning obesity overweight weight fat belly pounds lbs infertility fertility pcos endometriosis menopause perimenopause pms cramps
  pregnancy pregnant labor birth colic reflux teething autism tinnitus vertigo concussion whiplash scoliosis herniation herniated disc discs disk stenosis
  spondylosis osteoporosis fracture bunion bunions plantar tendinitis rotator meniscus acl cartilage ligament tendon joint joints knee knees hip hips
  shoulder shoulders neck back spine spinal sacroiliac si foot feet heel ankle wrist elbow jaw tmj tmd tooth teeth gum gums cavity cavities gingivitis
  snoring apnea sinus cold colds flu covid long-covid rsv pneumonia infection infections virus viruses bacteria hiv aids hpv herpes hepatitis measles
  polio tetanus lyme mold candida parasites parasite toxins toxin inflammation inflammatory immune immunity autoimmune thyroid hashimoto's adrenal
  hormonal metabolism metabolic gut microbiome liver kidney kidneys heart cardiac lung lungs brain nerve nerves blood sugar glucose a1c pressure
  anemia clot clots fatigue energy brain-fog fog libido erectile ed dysfunction incontinence bladder prostate uti bph hemorrhoids hernia gallbladder
  appendix varicose veins vein cataracts glaucoma vision eyesight glasses myopia hearing skin complexion pores glow aging wrinkly youthful younger
  infertile youth youthful cured complication complications bedridden bedbound paralyzed double-chin chin jawline symptom symptoms disease diseases disorder disorders syndrome condition conditions illness injury injuries wound wounds ulcer ulcers burn burns rash
  itch itching fever cough withdrawal relapse overdose craving cravings suicidal grief trauma stress mood sleep wellness health healthy healing
  patient patients pts pt relief recovery recover healthier mobility stiffness spasm spasms numbness tingling swelling bruising smile dental lips sagging outcome outcomes scarring snoring colicky menopausal autistic ringing
  fibroids cyst cysts melanoma lesion mole moles keloid wheelchair colicky newborn newborns babies dysphoria trigger-finger carpal tunnel zits blemishes
  dolor dolores espalda rodilla rodillas cuello cabeza varices piel diente dientes sonrisa embarazo artritis migrana migranas ansiedad depresion cancer insomnio hernia caries arrugas manchas`,
);

/** Endings of medical Greek and Latin: arthritis, neuralgia, laparoscopy. Deliberately misses short words and everyday ones. */
const medicalEnding =
  /(?:itis|algia|ectomy|otomy|ostomy|oplasty|oscopy|opathy|opathic|aemia|emia|osis|penia|plegia|paresis|megaly|ologist|ology clinic|sclerosis|trophy|ectasia|rrhea|lysis)$/;
const everydayEnding = list(
  "diagnosis prognosis osmosis hypnosis metamorphosis analysis paralysis academia apotheosis trophy atrophy psychologist technologist geologist meteorologist anthropologist",
);

const professions = list(
  `orthopedics orthopedic dermatology cardiology pediatrics dentistry medicine gynecology urology doctor doctors dr physician surgeon dentist orthodontist hygienist nurse np pa provider clinic practice hospital medspa spa injector chiropractor
  therapist psychiatrist psychologist pediatrician dermatologist pharmacist midwife doula optometrist podiatrist audiologist dietitian esthetician clinician
  clinica consultorio medico medica doctora dentista enfermera paciente pacientes`,
);

export type SubjectKind = "treatment" | "condition" | "profession";

export interface SubjectTerm extends Span {
  readonly kind: SubjectKind;
  readonly lower: string;
}

function kindOf(lower: string): SubjectKind | undefined {
  const bare = lower.replace(/'s?$/, "");
  const singular = bare.endsWith("s") ? bare.slice(0, -1) : bare;
  if (treatments.has(lower) || treatments.has(bare) || treatments.has(singular)) return "treatment";
  if (conditions.has(lower) || conditions.has(bare) || conditions.has(singular)) return "condition";
  if (professions.has(lower) || professions.has(bare) || professions.has(singular)) return "profession";
  if (lower.length >= 7 && medicalEnding.test(lower) && !everydayEnding.has(lower))
    return /(?:ectomy|otomy|ostomy|oplasty|oscopy|lysis)$/.test(lower)
      ? "treatment"
      : lower.endsWith("ologist")
        ? "profession"
        : "condition";
  return undefined;
}

/** The words of the draft that speak of health or care, hashtag parts included, in order. */
export const subjectTerms = defineFact("subjectTerms", (draft): readonly SubjectTerm[] => {
  const found: SubjectTerm[] = [];
  const look = (word: Word, lower: string) => {
    const kind = kindOf(lower);
    if (kind) found.push({ kind, lower, start: word.start, end: word.end });
    return kind !== undefined;
  };
  for (const word of draft.get(words)) {
    if (word.kind === "hashtag") for (const part of word.parts ?? []) look(word, part);
    else if (word.kind === "word" && !look(word, word.lower) && word.lower.includes("-"))
      word.lower.split("-").some((part) => part.length > 2 && look(word, part));
  }
  return found;
});

/** Food, sport, machines, offices: what people also guarantee, rank and call safe. */
const everyday =
  /\b(?:cookies?|coffee|latte|brownies?|cake|pizza|tacos?|donuts?|lunch|dinner|breakfast|snacks?|recipe|chili|tamales?|restaurant|bakery|playlist|song|album|movie|film|episode|season|podcast|novel|football|soccer|basketball|baseball|hockey|team spirit|touchdown|game day|marathon|parking|wifi|printer|fax|software|app|ehr|emr|epic|password|laptop|phone tree|website|callback|call back|receptionist|front desk|scheduling|refund policy|dog|puppy|cat|kitten|costume|christmas|halloween|valentine|birthday|wedding|vacation|beach|weather|sunset|library|scrubs|shoes|pens?|stapler|chairs?|mug|swag|meme|joke|pun|trivia|raffle|bake sale|potluck|garden|traffic|elevator|cafeteria|conference|hotel|airport|flight)\b/;

/** Whether the words at a span name an everyday thing: "the best cookies in the county". */
export function isEveryday(draft: Draft, span: Span): boolean {
  return everyday.test(draft.lower.slice(span.start, span.end));
}

/** How far from a span its sentence is read, in code units. */
const REACH = 600;

/** The terms that start in a stretch; a binary search, then a slice. */
function between(terms: readonly SubjectTerm[], from: number, to: number): readonly SubjectTerm[] {
  return terms.slice(lowerBound(terms, from), lowerBound(terms, to));
}

function lowerBound(terms: readonly SubjectTerm[], at: number): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether the words at a span speak of treatment or health rather than cookies, football or software: health terms in
 * the same sentence or beside it, or in a short post at all; everyday things in the sentence without a treatment say no.
 */
export function isClinical(draft: Draft, span: Span): boolean {
  const terms = draft.get(subjectTerms);
  if (terms.length === 0) return false;
  const list = draft.get(sentences);
  const here = sentenceAt(draft, span.start);
  const inside = (from: number, to: number) => between(terms, from, to);
  const own = inside(Math.max(here.start, span.start - REACH), Math.min(here.end, span.end + REACH));
  const strong = own.some((term) => term.kind !== "profession");
  if (!strong && everyday.test(draft.lower.slice(here.start, Math.min(here.end, here.start + 400))))
    return false;
  if (own.length > 0) return true;
  const from = list[Math.max(0, here.index - 1)]?.start ?? here.start;
  const to = list[Math.min(list.length - 1, here.index + 1)]?.end ?? here.end;
  if (inside(from, to).length > 0) return true;
  return draft.plain.length <= 400;
}

/** Terms of a kind in the sentence that holds the span. */
export function termsNear(draft: Draft, span: Span, kind?: SubjectKind): readonly SubjectTerm[] {
  const here = sentenceAt(draft, span.start);
  // Close words decide; a sentence without stops may run for pages.
  const found = between(
    draft.get(subjectTerms),
    Math.max(here.start, span.start - REACH),
    Math.min(here.end, span.end + REACH),
  );
  return kind === undefined ? found : found.filter((term) => term.kind === kind);
}
