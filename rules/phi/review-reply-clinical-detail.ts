import { careDetails, replyKind } from "@/lib/language/replies";
import { defineRule } from "../define-rule";

const neutralReply =
  "Thank you for taking the time to share feedback. Privacy rules do not let us discuss anyone's care here. Please call our office so that we can listen.";

export const reviewReplyClinicalDetail = defineRule({
  id: "phi/review-reply-clinical-detail",
  title: "Tells someone's care or bill in public",
  severity: "hold",
  why: "A reply that sets the record straight publishes it: visits, results, treatment, money or conduct. HHS has fined practices over each of these, also where the reviewer had said it first.",
  advice:
    "Take the facts out. Thank them, say that privacy rules bind you, and have a person who may see the record call on a private line.",
  clauses: ["ASPN-PRIV-3", "ASPN-REV-T2-PRIV1", "ASPN-PROF-8"],
  sources: ["OCR-ELITE", "OCR-UPI", "OCR-NVD", "OCR-MANASA"],
  leavesAlone: [
    "policies that hold for everybody",
    "where to take a question about a bill",
    "an invitation to call",
  ],
  shortfalls: ["A detail told as a joke or by hint is not seen."],
  consent: "lowers",
  triggers: {
    words: [
      "you",
      "your",
      "you've",
      "you're",
      "u",
      "ur",
      "patient",
      "patient's",
      "she",
      "he",
      "her",
      "his",
      "ma'am",
      "sir",
    ],
    when: ({ postType }) => postType !== "case" && postType !== "education" && postType !== "promotion",
  },
  *detect(draft) {
    const kind = draft.get(replyKind);
    if (kind === "none" || draft.context.audience === "clinicians") return;
    // "Your TSH is fine": what the other one told is only judged, unless a review says whose results they are.
    const [first, ...rest] = draft
      .get(careDetails)
      .filter(({ start, end }) => kind === "review-reply" || !judges.test(draft.lower.slice(start, end)));
    if (!first) return;
    yield {
      spans: [first, ...rest],
      merge: "reply",
      ...(kind === "review-reply" && {
        suggestion: [{ start: 0, end: draft.plain.length, text: neutralReply }],
      }),
    };
  },
  examples: {
    marked: [
      {
        text: "[[Your urine drug screen was positive for cocaine]], which is why [[we stopped your oxycodone]]. Please post the whole story.",
        context: { postType: "review-reply" },
        becomes: neutralReply,
      },
      {
        text: "Ma'am, [[you owe $214]] and [[missed 3 follow-ups]]. [[Your insurance denied it]], not us.",
        context: { postType: "review-reply" },
        becomes: neutralReply,
      },
      {
        text: "[[Your scan was normal]] and I told you so at both visits.",
        context: { postType: "reply" },
      },
      {
        text: "We are sorry you feel this way. [[The crown on your back molar]] cracked because [[you did not wear the night guard]].",
        context: { platform: "google-review-reply" },
        becomes: neutralReply,
      },
      {
        text: "[[This patient was discharged from our practice]] after [[three no-shows]] and an unpaid balance.",
        context: { postType: "review-reply" },
        becomes: neutralReply,
      },
    ],
    unmarked: [
      {
        text: "We follow state law on controlled medications and apply it the same way to everyone. Please call us.",
        context: { postType: "review-reply" },
        why: "policy only",
      },
      {
        text: "Questions about any bill can be directed to our billing office at 555-0102, Mon-Fri 9-4.",
        context: { postType: "review-reply" },
        why: "a general contact",
      },
      {
        text: "We hear you and want to do better. Our manager would like to talk: 555-0100.",
        context: { postType: "review-reply" },
        why: "no facts",
      },
      { text: "Denied claims hurt practices and patients. 5 appeal tips 🧵", why: "no reply" },
      {
        text: "If your insurance denied a claim, our billing team can help anyone file an appeal.",
        context: { postType: "review-reply" },
        why: "conditional and open to all",
      },
    ],
  },
});

const judges = /^your [^.!?]{1,40}? (?:is|are|looks?|sounds?|means?) /;
