import type { Detection } from "@/lib/engine/rule";
import { falseReviewKinds, reviewActs, type ReviewActKind } from "@/lib/language/reviews";
import { defineRule } from "../define-rule";

export const reviewSuppressionOrRetaliation = defineRule({
  id: "professionalism/review-suppression-or-retaliation",
  title: "Presses a reviewer or hides reviews",
  severity: "revise",
  why: "Readers could take this as pressure on someone who gave an honest opinion. The guideline asks businesses not to manipulate or censor reviews.",
  advice:
    "Thank them for the feedback and offer a phone number, without confirming that they were a patient. If a review breaks the platform’s rules, report it there.",
  clauses: ["ASPN-REV-T3-AUTH", "ASPN-REV-2", "ASPN-USE-5"],
  sources: ["FTC-465", "CRFA", "FTC-465-QA"],
  leavesAlone: [
    "a report to the platform with a plain reason",
    "a general fact about the practice",
    "news and teaching on review law",
  ],
  triggers: { always: true },
  *detect(draft) {
    for (const act of draft.get(reviewActs))
      if (!falseReviewKinds.has(act.kind)) yield { spans: [act], merge: "pressure", ...variants[act.kind] };
  },
  examples: {
    marked: [
      {
        text: "[[Delete this or our lawyer]] will contact you by Monday.",
        context: { postType: "review-reply" },
      },
      {
        text: "[[Change it to 5 stars and we'll waive your copay]] 😉",
        context: { postType: "review-reply" },
      },
      {
        text: "[[You signed our no-negative-reviews clause]], remember?",
        context: { postType: "review-reply" },
      },
      {
        text: "Nice review. [[Shame about that balance at collections]].",
        context: { postType: "review-reply" },
      },
      { text: "Marketing tip: [[we only post the 5-star reviews]] and nobody asks about the rest." },
      {
        text: "[[We know who you are]], and [[you will regret this review]].",
        context: { platform: "google-review-reply" },
      },
    ],
    unmarked: [
      {
        text: "We reported this post to the platform because it names a different clinic.",
        context: { postType: "review-reply" },
        why: "a plain reason, no patient facts",
      },
      { text: "The Consumer Review Fairness Act in plain language", why: "teaching" },
      {
        text: "Our Main Street office has one entrance, no stairs.",
        context: { postType: "review-reply" },
        why: "a general fact",
      },
      { text: "A judge ruled that clinic gag clauses are void. Here's why.", why: "news" },
      {
        text: "Thank you for telling us. Please call 555-0142 and ask for the manager.",
        context: { postType: "review-reply" },
        why: "the safe reply",
      },
    ],
  },
});

const variants: Partial<Record<ReviewActKind, Pick<Detection, "title" | "severity" | "why" | "advice">>> = {
  takedown: { title: "Presses a reviewer to take it down" },
  "legal threat": {
    title: "Threatens a reviewer with the law",
    severity: "hold",
    advice:
      "Leave it out: if counsel should write, counsel will. Give the office line, without confirming that they were a patient.",
  },
  bargain: { title: "Bargains for a better review" },
  intimidation: {
    title: "May intimidate a reviewer",
    severity: "hold",
    why: "Readers could take this as a threat to someone who gave an opinion, and carrying it out may tell the world that they were a patient. The guideline asks businesses not to manipulate or censor reviews.",
    advice:
      "Leave the threat out. Say that privacy keeps you from answering here and give the office line; report what breaks the platform’s rules to the platform.",
  },
  "selective display": {
    title: "Hides the reviews that are bad",
    why: "Readers who see only praise are misled about the rest. The guideline asks businesses not to manipulate or censor reviews.",
    advice:
      "Let honest reviews stand and answer them without details of care. Report only what breaks the platform’s rules.",
  },
  "gag clause": {
    title: "Cites a clause against reviews",
    why: "A form that forbids reviews has no force in the US, and quoting one reads as pressure. The guideline asks businesses not to manipulate or censor reviews.",
    advice: "Leave the clause out of the post, and have counsel take it out of the form.",
  },
};
