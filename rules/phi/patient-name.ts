import { withoutNames } from "@/lib/language/named-patients";
import { patientNames } from "@/lib/language/patient-names";
import { isOwnCare } from "@/lib/language/own-care";
import { careConfirmations, careDetails } from "@/lib/language/replies";
import { words } from "@/lib/language/words";
import { defineRule } from "../define-rule";

export const patientName = defineRule({
  id: "phi/patient-name",
  title: "Names a patient",
  severity: "hold",
  why: "A name is the first of the identifiers that a post must leave out. Readers learn nothing from it, and it makes everything else in the post about one person.",
  advice:
    "Say “a patient” or “a woman in her 60s” instead. If the person signed an authorization that covers their name here, keep a copy with the post.",
  clauses: ["ASPN-PRIV-3", "ASPN-PRIV-T1-NAME", "ASPN-PROF-8"],
  sources: ["CFR-164.514", "AHMED", "OCR-CPT", "OCR-CADIA", "OCR-UPI"],
  leavesAlone: [
    "your own name, your family’s, and colleagues in their work",
    "authors of cited papers and names of diseases, signs and tools",
    "public figures without a word of treatment",
    "months, virtues and places that are also names",
    "names said to be changed",
  ],
  shortfalls: [
    "A rare name alone at the start of a sentence is seen only where it is spoken to, owns a part of the body, or something clinical follows.",
    "Whether a name with no role given is a patient or a friend is judged by the words around it.",
  ],
  consent: "lowers",
  identifies: true,
  triggers: { always: true },
  *detect(draft) {
    const named = draft
      .get(patientNames)
      .map(({ person }) => person)
      .filter(({ kind }) => kind === "full" || kind === "given" || kind === "titled" || kind === "hashtag");
    const [first, ...rest] = named;
    if (!first) return;
    const suggestion = withoutNames(draft, named);
    const { postType } = draft.context;
    const answers = postType === "reply" || postType === "review-reply";
    // Who signed a review has named themselves: their name alone, in an answer that confirms nothing, is a courtesy.
    const isCourtesy =
      postType === "review-reply" &&
      named.every(({ vocative }) => vocative) &&
      draft.get(careConfirmations).length === 0 &&
      draft.get(careDetails).length === 0 &&
      !draft.get(words).some(({ lower }) => isOwnCare(lower, true));
    yield {
      spans: [first, ...rest],
      merge: "patient",
      ...(isCourtesy && { severity: "consider" as const }),
      ...(answers && {
        advice: "Leave the name out, and answer without confirming that the person has ever been a patient.",
      }),
      ...(suggestion.length > 0 && { suggestion }),
    };
  },
  examples: {
    marked: [
      {
        text: "So proud of my patient [[Marisol Quintero]]: four months after her hip replacement and back in the garden.",
        becomes: "So proud of my patient: four months after her hip replacement and back in the garden.",
      },
      {
        text: "[[Mr. Lindqvist]] came to clinic crying because the flare made him miss a recital.",
        becomes: "A patient came to clinic crying because the flare made him miss a recital.",
      },
      {
        text: "[[#StrongLikeMaria]] Our pt finished her last infusion! So proud of you [[Maria]]",
        becomes: "Our pt finished her last infusion! So proud of you",
      },
      {
        text: "Case pearl: pt [[deb r.]], 58F, failed two injections before the ablation.",
        becomes: "Case pearl: pt, 58F, failed two injections before the ablation.",
      },
      {
        text: "Thank you for trusting us with your smile, [[Oluwaseun]]!",
        context: { postType: "review-reply" },
        becomes: "Thank you for trusting us with your smile!",
      },
      {
        text: "[[Hope]], we're sorry that the wait was long. Please call our office.",
        context: { postType: "review-reply" },
        severity: "consider",
        becomes: "We're sorry that the wait was long. Please call our office.",
      },
      {
        text: "[[Joan]] is six weeks post-op and out-walking the residents.",
        becomes: "A patient is six weeks post-op and out-walking the residents.",
      },
      {
        text: "Looked at [[Mary]]'s scan this morning and did a little dance.",
        becomes: "Looked at a patient's scan this morning and did a little dance.",
      },
    ],
    unmarked: [
      {
        text: "Dr. Marisol Quintero and our PA Kayla Brooks present our registry data tomorrow.",
        why: "colleagues in their work",
      },
      {
        text: "Positive Hoffmann, brisk reflexes, upgoing Babinski: think myelopathy.",
        why: "names of signs",
      },
      { text: "April and May are our busiest months, so book early!", why: "months" },
      {
        text: "Happy birthday to my son Leo, who broke his arm last week and is milking it.",
        why: "the author’s own family",
      },
      { text: "Hi, I'm Dr. Owen Pruitt and I treat back pain.", why: "the author" },
      {
        text: "Desai MJ, et al. J Pain Res. 2022 is a good place to start on chronic pain.",
        why: "a citation",
      },
      { text: "Will this patient do well? Hope is not a plan.", why: "words that are also names" },
      {
        text: "My patient, let's call her Ann, waited nine months for approval.",
        why: "a name said to be invented",
      },
    ],
  },
});
