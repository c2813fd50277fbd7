import { patientAnchor } from "@/lib/language/anchor";
import { patientStory } from "@/lib/language/patients";
import { defineRule } from "../define-rule";

export const consentLitigationNote = defineRule({
  id: "phi/consent-litigation-note",
  title: "Can be used in court despite permission",
  severity: "consider",
  why: "The guideline notes that even with proper consent a post could be used in litigation if a complication occurs.",
  advice:
    "Consider waiting until the episode of care is complete, promise no outcome, and keep the authorization.",
  clauses: ["ASPN-PRIV-5"],
  sources: ["NCSBN"],
  leavesAlone: [
    "posts without a patient",
    "composites",
    "posts whose permission isn't recorded: other rules speak first",
  ],
  triggers: {
    always: true,
    when: ({ consent, subject }) =>
      consent === "written" && subject !== "no-patient" && subject !== "composite" && subject !== "aggregate",
  },
  *detect(draft) {
    const { postType, media } = draft.context;
    const story = draft.get(patientStory);
    if (story.subject === "composite" || story.subject === "hypothetical" || story.subject === "many") return;
    const shows = media?.some((one) => one.showsPatient !== "no") ?? false;
    if (story.subject !== "one" && postType !== "testimonial" && !(postType === "case" && shows)) return;
    yield { spans: [patientAnchor(draft)], merge: "post" };
  },
  examples: {
    marked: [
      {
        text: "[[With her signed consent: 3 months after her spinal cord stimulator, gardening]] again 🌻",
        context: { postType: "testimonial", consent: "written", media: [{ kind: "photo" }] },
      },
      {
        text: "[[Signed and filed!]] Day 1 after SI fusion, look at her go",
        context: { postType: "case", consent: "written", media: [{ kind: "video" }] },
      },
      {
        text: "[[Joan]] asked us to share (authorization on file): 80% better at 6 weeks",
        context: { postType: "testimonial", consent: "written" },
      },
      {
        text: "Published with the [[patient's]] written authorization: our first BVN ablation",
        context: { postType: "case", consent: "written", media: [{ kind: "photo" }] },
      },
    ],
    unmarked: [
      {
        text: "How BVN ablation works, in 4 slides",
        context: { postType: "education", consent: "written" },
        why: "no patient",
      },
      {
        text: "Team lunch 🥗",
        context: { consent: "written", media: [{ kind: "photo", showsPatient: "no" }] },
        why: "no patient",
      },
      {
        text: "Joan is 80% better at 6 weeks!",
        context: { postType: "case" },
        why: "permission isn't recorded: other rules speak",
      },
      {
        text: "Composite case: what would you do?",
        context: { postType: "case", consent: "written" },
        why: "a composite",
      },
    ],
  },
});
