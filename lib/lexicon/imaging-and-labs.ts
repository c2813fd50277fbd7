import { type Lexicon, lexicon } from "./lexicon";

/** Imaging and electrical studies with everyday forms. */
export const imaging: Lexicon = lexicon(
  {
    name: "imaging",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
angiogram|angiography|arthrogram|barium swallow|bone density scan|bone scan|c-arm|cat scan|cbct|coronary calcium score
ct|ct angiogram|ct myelogram|ct scan|ct scans|cta|cts|cxr|cystoscopy|dexa|dexa scan|discogram|doppler|duplex
dynamic x-rays|ecg|echo|echocardiogram|eeg|ekg|electrocardiogram|emg|emg/ncs|endoscopic ultrasound|fetal ultrasound
flex-ex films|flexion-extension films|flexion-extension x-rays|fluoro|fluoroscopy|hida scan|holter|holter monitor
mammogram|mammograms|mammography|mr angiogram|mr neurography|mra|mri|mri report|mri results|mri scan|mris|myelogram
ncs|ncv|nerve conduction|nerve conduction study|nuclear stress test|o-arm spin|oct scan|panorex|pet|pet scan|pet/ct
plain films|polysomnogram|quantitative sensory testing|radiograph|radiographs|scan|scans|sleep study|sonogram|spect
spect ct|standing x-rays|stress test|swallow study|tilt table test|transvaginal ultrasound|ultrasound|ultrasounds
venous doppler|videofluoroscopy|x ray|x rays|x-ray|x-rays|xr|xray|xrays
`,
);

/** Laboratory tests and results. Short ones need capitals or a number beside them. */
export const labTests: Lexicon = lexicon(
  {
    name: "laboratory tests",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
a1c|abg|albumin|alt|amylase|ana|anti-ccp|apob|ast|b12 level|bilirubin|biopsy results|blood culture|blood cultures
blood test|blood tests|blood work|bloodwork|bmp|bnp|brca test|bun|c-reactive protein|ca-125|calcium level|cbc|cea
cholesterol|cmp|cortisol|covid test|creatinine|crp|csf|d-dimer|drug screen|drug test|egfr|esr|estradiol level
fasting glucose|ferritin|folate level|fsh|genetic test|ggt|glucose|growth hormone level|hba1c|hcg|hcv antibody|hdl
hematocrit|hemoglobin|hiv test|hla-b27|igg|inr|iron panel|ketones|lab results|labs|lactate|ldl|lft|lfts|lipase
lipid panel|lipids|lp(a)|lyme titer|magnesium level|pap|pap test|path report|pathology|pathology report|pcr
platelet count|platelets|pregnancy test|procalcitonin|prolactin|psa|pt/inr|ptt|rapid strep|rheumatoid factor|sed rate
sed rates|semen analysis|skin biopsy|stool test|strep test|t3|t4|testosterone level|throat culture|thyroid panel
toxicology|triglycerides|troponin|tsh|ua|uds|udt|uric acid|urinalysis|urine culture|urine drug screen|urine drug test
urine test|viral load|vitamin d level|wbc|white count
`,
);
