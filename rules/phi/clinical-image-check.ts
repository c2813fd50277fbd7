import { openingOf } from "@/lib/language/anchor";
import { mediaCues } from "@/lib/language/media-cues";
import { defineRule } from "../define-rule";

export const clinicalImageCheck = defineRule({
  id: "phi/clinical-image-check",
  title: "Goes out with a clinical picture",
  severity: "revise",
  why: "Scans, wounds, rooms and screens often carry a name, a date, a number or another patient in a corner. We can't see the picture, so you have to look.",
  advice:
    "Look for burned-in text, dates, wristbands, tattoos and jewelry, boards and screens, other people, and location data. Export it again without the overlay: a crop can be undone.",
  clauses: ["ASPN-USE-3", "ASPN-PROF-10", "ASPN-PRIV-3"],
  sources: ["OFID-2021", "RAD-SCHLOSS", "CFR-164.514"],
  leavesAlone: ["posts without media", "illustrations, equipment and staff, by the author's answer"],
  shortfalls: ["We never see the picture: the answers about it are the author's."],
  triggers: { always: true, when: ({ media }) => media?.some((one) => one.showsPatient !== "no") ?? false },
  *detect(draft) {
    const { media, postType } = draft.context;
    const cue = draft.get(mediaCues).find((one) => one.kind === "clinical");
    const isScan = media?.some((one) => one.kind === "scan") ?? false;
    if (!cue && postType !== "case" && !isScan) return;
    yield { spans: [cue ?? openingOf(draft)], merge: "media" };
  },
  examples: {
    marked: [
      {
        text: "This [[MRI]] though 😳 L5-S1 extrusion. Operate or wait?",
        context: { postType: "case", media: [{ kind: "photo" }] },
      },
      { text: "[[OR views]] 🔥 #kyphoplasty", context: { postType: "case", media: [{ kind: "photo" }] } },
      {
        text: "[[Post-op wound]] at 2 weeks. Thoughts on this erythema?",
        context: { postType: "case", media: [{ kind: "photo" }] },
      },
      {
        text: "New [[whiteboard]], who dis? Busy list today 💉",
        context: { postType: "original", media: [{ kind: "photo" }] },
      },
      { text: "[[What would you do next?]]", context: { media: [{ kind: "scan" }] } },
    ],
    unmarked: [
      {
        text: "Sketch of the 'scotty dog' for residents 🐶 #MedEd",
        context: { postType: "education", media: [{ kind: "photo", showsPatient: "no" }] },
        why: "an illustration",
      },
      {
        text: "New C-arm arrived! Our tech is thrilled",
        context: { media: [{ kind: "photo", showsPatient: "no" }] },
        why: "equipment",
      },
      {
        text: "MRI showed L5-S1 extrusion in a patient in his 40s. Operate or wait?",
        context: { postType: "case" },
        why: "no media",
      },
      {
        text: "Team lunch 🥗",
        context: { postType: "original", media: [{ kind: "photo" }] },
        why: "nothing clinical",
      },
    ],
  },
});
