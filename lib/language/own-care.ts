import { anatomy } from "@/lib/lexicon/anatomy";
import { careKindOf } from "./care-words";
import { isClinicalWord } from "./clinical-words";

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Care that only the one cared for has, beside what the lexicons name. */
const ownCare = set(
  "spacers spacer expander elastics recliner recliners bedrest readmission nosebleed skincare filling fillings cavities jab jabs admission admissions checkup check-up appointment appointments appt brackets bracket retainer aligners braces sugar sugars pressure vitals recovery results delivery contractions discharge relapse scar incision cast boot sling stitches chemo bell remission sobriety rehab dialysis z-pack zpack refill refills session sessions aligner follow-up post-op pre-op graduation transplant prosthetic wheelchair walker crutches oxygen feeding-tube " +
    // The same in Spanish.
    "caries quimio cirugia operacion alta terapia parto dosis rodilla cadera presion consulta",
);
/** Words of care that a workplace has too, or everyday talk. */
const shared = set(
  "nurse nurses nursing clinic clinics chart charts charting practice patient patients ward unit icu ed er nicu picu pharmacy pharmacist therapist surgeon doctor doc hospice hospital or pt ot rn pa np med meds-pass heart hand hands face head eye eyes arm arms foot feet back mouth finger fingers smile mind stress exercise gym run walk coffee sugar-free test tests code codes scope residency fellowship consult consults case cases rounds shift trauma oncology ortho peds derm psych neuro cardio lab imaging radiology anesthesia surgery's",
);

/** Whether a word, in lower case, names care that one person gets, or (where asked) a part of their body. */
export function isOwnCare(lower: string, isBody: boolean): boolean {
  const word = lower.replace(/'s$/, "");
  if (ownCare.has(word)) return true;
  if (shared.has(word)) return false;
  if (anatomy.entries.has(word)) return isBody;
  if (/^[lct]\d{1,2}(?:-[lcts]?\d)?$/.test(word)) return true;
  const kind = careKindOf(word) ?? (word.endsWith("s") ? careKindOf(word.slice(0, -1)) : undefined);
  return (
    (kind !== undefined && kind !== "activity" && kind !== "organ") ||
    (word.length > 4 && isClinicalWord(word))
  );
}
