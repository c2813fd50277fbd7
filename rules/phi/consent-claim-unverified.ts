import { consentClaims } from "@/lib/language/consent-claims";
import { patientStory } from "@/lib/language/patients";
import { defineRule } from "../define-rule";

export const consentClaimUnverified = defineRule({
  id: "phi/consent-claim-unverified",
  title: "Says that the patient permits it",
  severity: "revise",
  why: "The guideline asks for explicit, written permission. A line in the post is no record of it, and “he said it's fine” is not a HIPAA authorization.",
  advice:
    "Keep the signed authorization that names this post and platform, and answer the permission question with it. Without one, take out what identifies the patient, not only the claim.",
  clauses: ["ASPN-PRIV-3", "ASPN-ETH-5", "ASPN-PROF-9", "ASPN-PROF-11"],
  sources: ["CFR-164.508", "OCR-CPT", "OCR-CADIA"],
  leavesAlone: [
    "your policy on permission",
    "teaching about consent",
    "permission of an author or artist",
    "posts without a patient",
  ],
  triggers: {
    words: [
      "permission",
      "consent",
      "consented",
      "blessing",
      "approval",
      "approved",
      "ok",
      "okay",
      "ok'd",
      "okayed",
      "authorization",
      "release",
      "go-ahead",
      "goahead",
      "green",
      "share",
      "post",
      "sharing",
      "posting",
      "signed",
      "paperwork",
      "intake",
      "packet",
      "forms",
      "yes",
      "thumbs",
      "fine",
      "cool",
      "consentobtained",
      "withpermission",
      "sharedwithpermission",
      "sharedwithconsent",
      "permissiongranted",
      "patientapproved",
      "withconsent",
      "consentgiven",
      "patientconsent",
      "postedwithpermission",
      "consentonfile",
      "patientconsented",
      "film",
      "filming",
      "tell",
      "publish",
      "use",
    ],
    when: ({ subject }) => subject !== "no-patient" && subject !== "author" && subject !== "colleague",
  },
  *detect(draft) {
    const { postType, media, consent } = draft.context;
    if (media?.length && media.every((one) => one.showsPatient === "no")) return;
    const claims = draft.get(consentClaims);
    const [first, ...rest] = claims;
    if (!first) return;
    const story = draft.get(patientStory);
    const aboutPatient =
      story.subject === "one" ||
      postType === "case" ||
      postType === "testimonial" ||
      (media?.length ?? 0) > 0 ||
      claims.some((claim) => /\b(?:patient|pt|client)/i.test(draft.plain.slice(claim.start, claim.end)));
    if (!aboutPatient || postType === "education") return;
    yield {
      spans: [first, ...rest],
      merge: "permission",
      ...((consent === "written" || claims.every((claim) => claim.written)) && {
        severity: "consider" as const,
      }),
    };
  },
  examples: {
    marked: [
      {
        text: "[[Posted with permission]] 😊 look at this gait!",
        context: { postType: "testimonial", media: [{ kind: "video" }] },
        severity: "revise",
      },
      {
        text: "[[He told me I could share his story]], so here goes: T10 paddle, 20 yrs of pain gone.",
        context: { postType: "case", consent: "verbal" },
      },
      {
        text: "[[Her family says it's ok to post this]] ❤️ our little fighter went home today",
        context: { consent: "none" },
      },
      {
        text: "[[#consented]] #SCS trial day reactions",
        context: { postType: "case", media: [{ kind: "video" }] },
      },
      { text: "[[My patient gave us the green light to share]] her before and after", severity: "revise" },
      {
        text: "[[With her signed authorization on file]]: 3 months after her stimulator.",
        severity: "consider",
        context: { postType: "testimonial" },
      },
    ],
    unmarked: [
      { text: "Reminder for residents: verbal consent isn't a HIPAA authorization.", why: "the topic" },
      { text: "We never post about patients without written authorization.", why: "a policy" },
      { text: "What should a social media consent form contain? Thread 🧵", why: "teaching" },
      {
        text: "Poster shared with the author's permission.",
        context: { media: [{ kind: "photo" }] },
        why: "an author's permission",
      },
      { text: "With my wife's permission: she beat me at pickleball again.", why: "the author's family" },
    ],
  },
});
