import { has } from "@/lib/engine/pattern";
import { careConfirmations, replyKind } from "@/lib/language/replies";
import { defineRule } from "../define-rule";

const neutralReply =
  "Thank you for taking the time to share feedback. Privacy rules do not let us discuss anyone's care here. Please call our office so that we can listen.";
const warmReply = "Thank you for the kind words!";

/** Kinds that a plain reply to a stranger's question also shows; "your pain" or "your results" alone say nothing of a visit there. */
const certainInReplies = new Set(["thanks", "past", "denial"]);
const trouble =
  /\b(?:sorry|apolog|unfortunately|regret|never|fake|false|unfair|refus|owe|declin|however|wait|frustrat|disappoint|concern|manager|lawyer|remove)/i;

export const treatmentRelationshipConfirmation = defineRule({
  id: "phi/treatment-relationship-confirmation",
  title: "Confirms that someone is a patient",
  severity: "hold",
  why: "That a person was, or was not, your patient is itself protected, even when they said so first. HHS has fined practices over replies like this.",
  advice:
    "Thank them for the feedback, say that privacy rules keep you from discussing anyone's care, and offer the office line.",
  clauses: ["ASPN-PRIV-3", "ASPN-REV-T2-PRIV1", "ASPN-RISK-10"],
  sources: ["OCR-ELITE", "OCR-UPI", "OCR-NVD", "OCR-MANASA"],
  leavesAlone: [
    "thanks for feedback or kind words",
    "privacy rules stated for everybody",
    "what the practice aims at for all patients",
    "thanks to colleagues",
  ],
  shortfalls: ["A confirmation by hint alone (“say hi to the twins!”) is seen only where it names a visit."],
  consent: "none",
  triggers: {
    words: [
      "you",
      "your",
      "you've",
      "you're",
      "u",
      "ur",
      "patient",
      "record",
      "records",
      "client",
      "reviewer",
      "individual",
      "person",
      "thanks",
      "thank",
      "thx",
      "appreciate",
      "pleasure",
      "glad",
      "happy",
      "sorry",
      "seeing",
      "treating",
      "we",
      "our",
      "us",
      "she",
      "he",
      "they",
      "mom",
      "dad",
      "honor*",
      "privilege*",
      "blessed",
      "biopsy",
      "culture",
      "path*",
      "lab*",
      "result*",
      "scan",
      "mri",
      "ct",
      "x-ray",
      "swab",
      "bloodwork",
      "margins",
    ],
    when: ({ postType }) => postType !== "case" && postType !== "education",
  },
  *detect(draft) {
    const kind = draft.get(replyKind);
    if (kind === "none") return;
    const peers = draft.context.audience === "clinicians" || /\bdr\.? [A-Z]/.test(draft.plain.slice(0, 40));
    if (kind === "reply" && peers) return;
    const found = draft
      .get(careConfirmations)
      .filter(
        (one) =>
          kind === "review-reply" ||
          certainInReplies.has(one.kind) ||
          /\byou (?:came|chose)\b/i.test(draft.plain.slice(one.start, one.end)) ||
          /\b(?:seeing you|see you)\b/i.test(draft.plain.slice(one.start, one.end)),
      )
      .filter((one) => kind === "review-reply" || !has(draft.plain.slice(one.start, one.end), publicReply));
    const [first, ...rest] = found;
    if (!first) return;
    const reply =
      found.some((one) => one.kind !== "thanks" && one.kind !== "outcome") || trouble.test(draft.plain)
        ? neutralReply
        : warmReply;
    yield {
      spans: [first, ...rest],
      merge: "reply",
      ...(kind === "review-reply" && { suggestion: [{ start: 0, end: draft.plain.length, text: reply }] }),
    };
  },
  examples: {
    marked: [
      {
        text: "[[Thanks for coming in]] to see us, Mary! [[Glad the shot helped your knee]] 😊",
        context: { postType: "review-reply", platform: "google-review-reply" },
        becomes: "Thank you for the kind words!",
      },
      {
        text: "[[You've never been a patient here]], so please remove this fake review.",
        context: { postType: "review-reply" },
        becomes: neutralReply,
      },
      {
        text: "[[So happy you came]] to see me, keep up with the [[exercises we talked about]]!",
        context: { postType: "reply" },
      },
      {
        text: "We're [[sorry about your wait]] on Tuesday. Please call our manager.",
        context: { platform: "google-review-reply" },
        becomes: neutralReply,
      },
    ],
    unmarked: [
      {
        text: "Thank you for the kind words!",
        context: { postType: "review-reply" },
        why: "no care is confirmed",
      },
      {
        text: "We take all feedback seriously. Privacy laws prevent us from discussing anyone's care online; please call our office manager at 555-0100.",
        context: { postType: "review-reply" },
        why: "the model reply",
      },
      {
        text: "Our goal is for every patient to be seen within 15 minutes, and we are hiring to get there.",
        context: { postType: "review-reply" },
        why: "true of all patients",
      },
      {
        text: "Thanks for the question! In general, yes, PT is first line for most acute back pain.",
        context: { postType: "reply" },
        why: "no relationship",
      },
      {
        text: "Thanks for the referral chat last week, Dr. Brooks.",
        context: { postType: "reply" },
        why: "a colleague",
      },
    ],
  },
});

/** Where "thanks for choosing" or "you missed" belongs to a public conversation rather than to care. */
const publicReply =
  /\b(?:missed (?:the|my|our|this|a) (?:point|thread|post|tweet|joke)|as (?:we|i|you) (?:know|mentioned)|as discussed)\b/i;
