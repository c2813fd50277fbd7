import type { Draft } from "@/lib/engine/draft";
import { conductSigns } from "@/lib/language/conduct";
import { contempts } from "@/lib/language/contempt";
import { disputes } from "@/lib/language/disputes";
import { careDetails } from "@/lib/language/replies";
import type { Span } from "@/lib/schema/finding";
import { defineRule } from "../define-rule";

export const publicDispute = defineRule({
  id: "professionalism/public-dispute",
  title: "Quarrels with someone in public",
  severity: "revise",
  why: "The guideline asks that disagreements with colleagues and companies move to a private message or offline. Readers remember the tone longer than the point.",
  advice:
    "Keep the point and the evidence, drop the label. If it is about a person, take it to a call or a message.",
  clauses: ["ASPN-RISK-6", "ASPN-PROF-21", "ASPN-REV-T3-RESP2"],
  sources: ["SMART"],
  leavesAlone: [
    "disagreement with evidence",
    "criticism of a policy, a method or a guideline",
    "humor without a target",
  ],
  shortfalls: ["A quarrel by hint, without an insult or a named target, is not seen."],
  triggers: { always: true },
  *detect(draft: Draft) {
    for (const { kind, start, end } of draft.get(contempts))
      // A result told to a reviewer is a matter of privacy (phi/review-reply-clinical-detail), not of temper.
      if (kind === "person" && isReviewReply(draft) && draft.get(careDetails).some(covers(start, end)))
        continue;
      else if (kind === "person")
        yield { spans: [{ start, end }], merge: "dispute", ...(isReviewReply(draft) && withReviewer) };
      else if (kind === "profession") yield { spans: [{ start, end }], merge: "profession", ...belittles };
    for (const { kind, start, end } of draft.get(conductSigns))
      if (kind === "confidence") yield { spans: [{ start, end }], merge: "confidence", ...inside };
      else if (kind === "gossip") yield { spans: [{ start, end }], merge: "gossip", ...gossip };
    for (const { kind, span, substantive } of draft.get(disputes))
      if (kind === "insult" || kind === "airing")
        yield { spans: [span], merge: "dispute", ...(substantive && { severity: "consider" as const }) };
  },
  examples: {
    marked: [
      { text: "@DrHale is [[an industry shill]], everyone knows it 🤡", context: { postType: "reply" } },
      { text: "[[The surgeon across town ruined]] three of my patients this week. Be careful." },
      { text: "[[Screenshots of what this rep wrote me]] 👇 unbelievable" },
      { text: "Ratio. @AcmeSpine [[you should be ashamed]]!!!" },
      {
        text: "[[Good riddance]]. [[People like you are why doctors quit]].",
        context: { postType: "review-reply" },
      },
      { text: "[[Chiropractors are glorified back crackers]]" },
      {
        text: "[[Bring a sweater and a better attitude.]]",
        context: { postType: "review-reply", parentText: "Cold waiting room, colder staff." },
      },
      { text: "Our new scheduler [[has the attention span of a gnat]]" },
      { text: "[[Shoutout to radiology for losing the same film twice]]" },
      { text: "not supposed to share but [[the layoffs memo is in everybody's inbox]]" },
      { text: "The day charge nurse and [[the new fellow keep sneaking off together]]" },
      { text: "Nobody on the floor knows yet, but [[they're closing our infusion suite in May]]." },
      { text: "[[The old clinic across the river does terrible work]] and everyone knows it." },
      {
        text: "[[You were rude to our nurse, so spare us the drama]].",
        context: { postType: "review-reply" },
      },
      { text: "Dr. Voss is [[such a sellout]] and so is his whole group." },
    ],
    unmarked: [
      {
        text: "I read the trial differently: the noninferiority margin was 10%. Happy to discuss.",
        context: { postType: "reply" },
        why: "evidence",
      },
      { text: "I disagree with the new LCD and here is why, with data.", why: "criticism of a policy" },
      { text: "Open letter to payers, 4 points, no names.", why: "criticism without a person" },
      {
        text: "The infusion suite closes in May; the announcement went out this morning.",
        why: "public already",
      },
      { text: "The clinic across the river does careful work, and we refer there.", why: "praise" },
      {
        text: "I'd love to see your sodium data; mine points the other way.",
        context: { postType: "reply" },
        why: "civil disagreement",
      },
      { text: "Good riddance to fax machines!", why: "no person" },
      { text: "Residents aren't lazy. They're tired.", why: "defends colleagues" },
      { text: "My rival team lost, sorry not sorry 🏈", why: "sport" },
      {
        text: "Thank you for telling us. The heat is fixed, and we'd like to hear about the rest.",
        context: { postType: "review-reply", parentText: "Cold waiting room, colder staff." },
        why: "a civil answer",
      },
      { text: "I chart like I'm being chased by bees", why: "about the author" },
      {
        text: "The layoffs were announced in a press release this morning; the link is below.",
        why: "public already",
      },
      { text: "M&M this morning reminded me why we say things out loud.", why: "no case, no person" },
      { text: "I felt like a fraud in my first year as an attending.", why: "about the author" },
    ],
  },
});

const belittles = {
  title: "Belittles a colleague or profession",
  why: "The guideline asks for respect toward colleagues in public. Patients who see one of them may trust both of you less.",
  advice: "Make the point about the policy, the process or the outcome, and leave the slight out.",
};

const inside = {
  title: "Tells a matter of the workplace",
  why: "Readers could trace this to your employer and the people in it. The guideline asks you to keep to your employer's rules on what is shared.",
  advice:
    "Leave it out, or wait until it is public and link to the announcement. A concern about safety belongs with your safety officer or the board.",
};

const gossip = {
  title: "Tells of a colleague's private life",
  why: "Colleagues and readers could recognize who is meant. The guideline asks for respect and professionalism toward colleagues in public.",
  advice: "Leave it out. If it affects patients' care, take it to a supervisor.",
};

/** Whether a detail of care is most of what stands between the two. */
const covers = (start: number, end: number) => (detail: Span) =>
  Math.min(detail.end, end) - Math.max(detail.start, start) > (end - start) / 2;

const withReviewer = {
  title: "Argues with a reviewer",
  why: "Everyone who reads the review reads the answer. The guideline asks for respect, and for no dismissal of views that differ.",
  advice:
    "Thank them, say that privacy rules keep you from discussing anyone's care, and give the office line. Argue nothing in public.",
};

function isReviewReply({ context }: Draft): boolean {
  return context.postType === "review-reply" || context.platform === "google-review-reply";
}
