import { type Lexicon, lexicon } from "./lexicon";

/** Acronyms of trials and cohorts. Most are words in lower case: ask for capitals, and for "trial", "study" or a year near them. */
export const trialAcronyms: Lexicon = lexicon(
  {
    name: "trial names",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
access|accord|accurate|advance|affirm|allhat|amaze|arc-pain|arise|ascot|aspree|atlas|avatar|best-d|braist|burst|cantos
canvas|catch-up|champion|compass|control-back|courage|credence|cruise|d-pulse|dapa-ckd|dapa-hf|distinct|dream|ecap
echo|empa-reg|emperor|escape|evidence-2|evoke|excel|express|fair|fourier|framingham|freedom|gusto|headway|hermes
highflow|hope-3|ideal|imma|improve-it|insite|inspire|intercept|intercept study|iparia|ischemia|jupiter|lamp|leader
life|longevity|look ahead|mash|mast|merit|midas encore|mint|mist|motion|nhanes|nurses' health study|odyssey
odyssey outcomes|oral surveillance|orbita|painful|paradigm-hf|partner|pioneer|pivotal|polar|precision|process|prospect
protect|racer|rapid|reach|recovery|relief|remede|reset|restore|reverse|rocket|sails|sapphire|scot|select|senza
senza-nsrbp|senza-pdn|senza-rct|shift|smart|snap|solace|solstice|space|spire|sport|sprint|star|step|step-hfpef|stop
strive|sunburst|support|surmount|surpass|survivor|sustain|syntax|tame|target|tecos|thrive|trend|trial of labor|ukpds
unity|uplift|vanish|vertos epic|vista|wave|whi|women's health initiative
`,
);
