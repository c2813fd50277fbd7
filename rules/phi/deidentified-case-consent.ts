import { patientAnchor } from "@/lib/language/anchor";
import { citations } from "@/lib/language/citations";
import { patientStory } from "@/lib/language/patients";
import { defineRule } from "../define-rule";

const published = /\b(?:published|case report)\b/i;

export const deidentifiedCaseConsent = defineRule({
  id: "phi/deidentified-case-consent",
  title: "Tells one patient's case",
  severity: "consider",
  why: "Even with details removed, the guideline recommends signed consent for a patient's case, above all beside a picture.",
  advice: "Consider obtaining signed consent. If it is a composite, say so in the post.",
  clauses: ["ASPN-PROF-9", "ASPN-PROF-10", "ASPN-PLAT-4"],
  sources: ["CFR-164.514", "OFID-2021", "ACR-CASE"],
  leavesAlone: [
    "composites and hypothetical cases",
    "totals",
    "published reports with their source",
    "written permission",
  ],
  triggers: {
    always: true,
    when: ({ consent, subject, postType, media }) =>
      consent !== "written" &&
      subject !== "no-patient" &&
      subject !== "composite" &&
      subject !== "aggregate" &&
      subject !== "author" &&
      subject !== "colleague" &&
      (postType === "case" || subject === "one-patient" || (media?.length ?? 0) > 0),
  },
  *detect(draft) {
    const { postType, media } = draft.context;
    const story = draft.get(patientStory);
    if (story.subject === "composite" || story.subject === "hypothetical" || story.subject === "many") return;
    if (postType !== "case" && story.subject !== "one") return;
    if (published.test(draft.plain) && draft.get(citations).length > 0) return;
    const hasImage =
      media !== undefined && media.some((one) => one.kind === "scan" || one.showsPatient !== "no");
    yield {
      spans: [patientAnchor(draft)],
      severity: hasImage ? "revise" : "consider",
      merge: "case",
    };
  },
  examples: {
    marked: [
      {
        text: "Middle-aged [[patient]], failed back surgery, DRG trial 90% relief. Who else is seeing this?",
        context: { postType: "case" },
        severity: "consider",
      },
      {
        text: "[[De-identified fluoro of a tricky lead placement 🎯]]",
        context: { postType: "case", media: [{ kind: "scan" }] },
        severity: "revise",
      },
      {
        text: "A [[patient]] of mine taught me more about pain than fellowship did.",
        context: { postType: "case" },
        severity: "consider",
      },
      {
        text: "[[Intra-op view, no identifiers: what's the white structure?]]",
        context: { postType: "case", media: [{ kind: "photo" }] },
        severity: "revise",
      },
    ],
    unmarked: [
      {
        text: "Composite teaching case, not a real patient: 50s, LBP, fever. Red flags?",
        context: { postType: "case" },
        why: "a composite",
      },
      {
        text: "Published with consent, case report in J Pain Res 2022, doi.org/10.2147/JPR.S366978",
        context: { postType: "case" },
        why: "published, with its source",
      },
      {
        text: "De-identified and consented: DRG trial results 🧵",
        context: { postType: "case", consent: "written" },
        why: "written permission",
      },
      {
        text: "What % of my panel responds to DRG? Aggregate numbers below.",
        context: { postType: "education" },
        why: "totals",
      },
    ],
  },
});
