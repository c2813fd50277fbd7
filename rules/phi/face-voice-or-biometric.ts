import { patientAnchor } from "@/lib/language/anchor";
import { mediaCues } from "@/lib/language/media-cues";
import { patientStory } from "@/lib/language/patients";
import { people } from "@/lib/language/people";
import { defineRule } from "../define-rule";

export const faceVoiceOrBiometric = defineRule({
  id: "phi/face-voice-or-biometric",
  title: "Shows or lets us hear a patient",
  severity: "hold",
  why: "A face or a voice names a person as surely as words do: Table 1 lists facial images and voiceprints. Blurring afterwards doesn't mend a recording made without authorization.",
  advice:
    "Hold a signed authorization that names this medium and platform, or show an illustration, a model marked as one, or staff.",
  clauses: ["ASPN-PRIV-T1-BIO", "ASPN-PLAT-4", "ASPN-USE-3"],
  sources: ["CFR-164.514", "OCR-MEDIA", "OCR-CPT", "OCR-CADIA"],
  leavesAlone: [
    "the author, staff and models",
    "the word “facial”",
    "media that shows no patient, by the author's answer",
  ],
  shortfalls: ["We never see the picture: the words and your answers are all we have."],
  consent: "lowers",
  triggers: {
    always: true,
    when: ({ subject, media }) =>
      subject !== "no-patient" &&
      subject !== "colleague" &&
      subject !== "author" &&
      (media === undefined || media.length > 0),
  },
  *detect(draft) {
    const { media, postType, consent } = draft.context;
    if (media?.every((one) => one.showsPatient === "no")) return;
    const story = draft.get(patientStory);
    if (story.subject === "hypothetical" || story.subject === "composite" || story.subject === "many") return;
    const cues = draft.get(mediaCues).filter((cue) => cue.kind === "person");
    const cue = cues[0];
    const shows = media?.some((one) => one.showsPatient === "yes") ?? false;
    const isPatientPost = postType === "case" || postType === "testimonial" || story.subject === "one";
    if (!media) {
      // Without an answer about media only words that show a patient speak.
      if (
        !cue ||
        !(
          cue.pointsAtPatient ||
          isPatientPost ||
          /before|b&a|b\/a/i.test(draft.plain.slice(cue.start, cue.end))
        )
      )
        return;
      if (
        !cue.pointsAtPatient &&
        !isPatientPost &&
        !/\b(?:patient|client|clinic|results?|treatment|lips?|filler|botox|laser|implant|veneers?|smile|skin|hair|units?|syringes?|weeks?|sessions?)\b/i.test(
          draft.plain,
        )
      )
        return;
      yield {
        spans: [cue],
        severity: cue.pointsAtPatient && story.subject === "one" ? "hold" : "revise",
        merge: "media",
      };
      return;
    }
    const isNamed = draft.get(people).some((person) => person.role === "unknown" && person.kind !== "handle");
    // Signed permission leaves a picture beside a name to consider, and nothing more.
    if (consent === "written" && !isNamed) return;
    const scanOnly = media.every((one) => one.kind === "scan") && !cue;
    if (scanOnly || !(shows || cue || isPatientPost)) return;
    // An unanswered picture in a case is the image check's matter; a moving or speaking person is this rule's.
    if (!shows && !cue && !isNamed && postType === "case" && media.every((one) => one.kind !== "video"))
      return;
    const denied = consent === "none" || consent === "verbal";
    const severity = shows || cue || denied ? "hold" : "revise";
    yield { spans: [cue ?? patientAnchor(draft)], severity, merge: "media" };
  },
  examples: {
    marked: [
      {
        text: "[[Selfie with my favorite patient]] on discharge day! 🤳 #neverskiplegday",
        context: { postType: "case", media: [{ kind: "photo" }] },
        severity: "hold",
      },
      {
        text: "[[Watch him walk]] 10 min after his block 😱 (he said I could post!)",
        context: { postType: "testimonial", media: [{ kind: "video" }], consent: "verbal" },
        severity: "hold",
      },
      {
        text: "[[Before & after]]: facial pain gone",
        context: { postType: "testimonial", media: [{ kind: "photo" }] },
      },
      { text: "[[Listen to this voicemail]] from my patient. I'm not crying you're crying." },
      { text: "[[Before and after]] 1 syringe of filler on this client 😍", severity: "revise" },
    ],
    unmarked: [
      {
        text: "Our team at the annual meeting looking sharp 📸",
        context: { media: [{ kind: "photo" }] },
        why: "staff only",
      },
      { text: "Facial pain isn't always trigeminal neuralgia. 5 mimics 🧵", why: "the word facial" },
      {
        text: "Hip hinge demo by our PT, Sam 💪",
        context: { postType: "education", media: [{ kind: "photo", showsPatient: "no" }] },
        why: "a staff demonstration",
      },
      {
        text: "Look at this smile: my daughter on her first day of school",
        context: { media: [{ kind: "photo" }] },
        why: "the author's family",
      },
      { text: "Warm up before and after your run.", why: "before and after in another sense" },
    ],
  },
});
