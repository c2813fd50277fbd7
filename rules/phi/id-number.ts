import type { Draft } from "@/lib/engine/draft";
import { remove } from "@/lib/engine/edits";
import { identifiers, type Identifier } from "@/lib/language/identifiers";
import { linkToPatient, patientStory } from "@/lib/language/patients";
import type { Edit } from "@/lib/schema/finding";
import { defineRule } from "../define-rule";

export const idNumber = defineRule({
  id: "phi/id-number",
  title: "Gives a record, account or identity number",
  severity: "hold",
  why: "A number like this leads straight to one person's record, account or identity. No post needs it, with or without permission.",
  advice: "Delete the whole number. There is no shortened form that helps.",
  clauses: ["ASPN-PRIV-T1-NUM", "ASPN-PRIV-3"],
  sources: ["CFR-164.514"],
  leavesAlone: [
    "codes for procedures, diagnoses and drugs",
    "PMIDs, trial numbers and DOIs",
    "the author's own NPI or license",
    "counters such as “case #3” and “claim #1”",
    "cases before a court",
  ],
  consent: "none",
  identifies: true,
  triggers: { shapes: ["digit", "hashtag"] },
  *detect(draft) {
    for (const found of draft.get(identifiers)) {
      if (found.kind.startsWith("device") || !isSomeones(draft, found)) continue;
      const edit = withoutNumber(draft, found);
      yield { spans: [found], ...(edit && { suggestion: [edit] }) };
    }
  },
  examples: {
    marked: [
      {
        text: "Look at the films for [[MRN 00482193]]: textbook pars defect.",
        becomes: "Look at the films for one patient: textbook pars defect.",
      },
      {
        text: "[[Member ID XJ4471902]] denied three times for a pump. Ridiculous.",
        becomes: "One member denied three times for a pump. Ridiculous.",
      },
      {
        text: "Found this on his chart ([[acct# 77-20418]]): 14 injections in two years.",
        becomes: "Found this on his chart: 14 injections in two years.",
      },
      { text: "Her [[SSN is 219-09-9999]], can someone run eligibility?" },
      {
        text: "He left in a hurry, [[license plate 7KLM432]], please call us back.",
        becomes: "He left in a hurry, please call us back.",
      },
      { text: "Pt's [[driver's license number is F1628-2354]] if security needs it." },
      { text: "The insurer lost [[claim number 8834-1120]] again and she still has no wheelchair." },
    ],
    unmarked: [
      {
        text: "NCT00000000 is enrolling and PMID 00000000 has the pilot data.",
        why: "trial and article numbers",
      },
      { text: "G90.511 or M54.50? Code what you documented. CPT 64483 is not 64484.", why: "codes" },
      { text: "Case #3 in our myelopathy series (composite, details changed).", why: "a counter" },
      { text: "Claim #1: “MRI always shows the pain source.” False.", why: "a list's heading" },
      {
        text: "Case 22-1147 is before the court tomorrow, and it matters for all of us.",
        why: "a court's docket",
      },
      { text: "We will never ask for your Social Security number by phone.", why: "no number" },
      { text: "Board certified, NPI 1234567893, license MD-44821.", why: "the author's own" },
    ],
  },
});

/** Social security and record numbers are always someone's; the rest need a patient, a payer's or a chart's words. */
function isSomeones(draft: Draft, found: Identifier): boolean {
  if (draft.context.subject === "author" && !linkToPatient(draft, found)) return false;
  if (found.kind === "social-security" || found.kind === "record" || found.kind === "health-plan")
    return true;
  if (linkToPatient(draft, found) || (found.kind === "vehicle" && found.value.end - found.value.start === 17))
    return true;
  const around = draft.lower.slice(Math.max(0, found.start - 80), found.end + 80);
  const story = draft.get(patientStory);
  if (found.kind === "license") return /\b(?:driver'?s?|dl|passport)\b/.test(around);
  return (
    story.subject === "one" ||
    /\b(?:ssn|social|mrn|dob|chart|imaging|scan|x-?ray|mri|work(?:ers'?)? comp|mmi|denied|denial|insurer|payer|plan|coverage|eligibility|pt|pt's|patient|her|his|their|he|she)\b/.test(
      around,
    )
  );
}

const stand: Readonly<Partial<Record<Identifier["kind"], string>>> = {
  record: "one patient",
  "health-plan": "one member",
};

function withoutNumber(draft: Draft, found: Identifier): Edit | undefined {
  const { plain } = draft;
  const before = plain.slice(Math.max(0, found.start - 12), found.start);
  const after = plain.charAt(found.end);
  if (/\($/.test(before) && after === ")")
    return remove(plain, { start: found.start - 1, end: found.end + 1 });
  if (/,\s$/.test(before) && /[,.!?\n]/.test(after))
    return { start: found.start - 2, end: found.end, text: "" };
  if (/^(?:member|mrn|chart)\b/i.test(plain.slice(found.start, found.end))) {
    const words = stand[found.kind];
    const led = /\b(?:for|on|of|with|about|re)\s$/i.test(before);
    const opens = found.start === 0 || /[.!?\n]\s{0,4}$/.test(before);
    if (words !== undefined && (led || opens))
      return {
        start: found.start,
        end: found.end,
        text: opens ? words.charAt(0).toUpperCase() + words.slice(1) : words,
      };
  }
  return undefined;
}
