import type { Draft } from "@/lib/engine/draft";
import { adviceRewording } from "@/lib/language/advice-rewording";
import { conversation } from "@/lib/language/addressee";
import { sentenceAt } from "@/lib/language/sentences";
import { verdicts } from "@/lib/language/verdicts";
import { defineRule } from "../define-rule";

export const individualDiagnosis = defineRule({
  id: "medical-advice/individual-diagnosis",
  title: "Tells one reader what they have",
  severity: "hold",
  why: "A diagnosis or a reading of results given without an exam can be wrong, and readers could take it as the start of a treatment relationship.",
  advice:
    "Say that you can't tell from here, point to someone who can examine them, and keep any teaching general.",
  clauses: ["ASPN-RISK-10", "ASPN-ETH-6", "ASPN-ETH-8"],
  sources: ["ACOG-791", "ACPFSMB-2013", "FSMB-2019", "RELIAS"],
  leavesAlone: [
    "general teaching on what a symptom can mean",
    "talk among clinicians",
    "questions and quoted words",
    "the author's own illness",
  ],
  triggers: { always: true },
  *detect(draft: Draft) {
    // What a practice tells in its answer to a review is past care, and a matter of privacy (phi/review-reply-clinical-detail).
    const isReviewReply = draft.context.postType === "review-reply";
    const found = draft
      .get(verdicts)
      .filter(
        ({ kind, start, end }) =>
          !(isReviewReply && kind === "reading") && !/[.!?]\s/.test(draft.plain.slice(start, end)),
      );
    const first = found[0];
    if (!first) return;
    const talk = draft.get(conversation);
    const told = talk.answers || talk.singled.length > 0;
    const oneSentence = found.every(
      ({ start }) => sentenceAt(draft, start).index === sentenceAt(draft, first.start).index,
    );
    const joint = draft.get(adviceRewording);
    for (const verdict of found)
      yield {
        spans: [{ start: verdict.start, end: verdict.end }],
        ...(!told && { severity: "revise" as const }),
        ...(verdict.kind === "reading" && { title: "Reads one reader's results for them" }),
        ...(oneSentence && { merge: `sentence ${sentenceAt(draft, first.start).index}` }),
        ...(verdict === first && joint?.carrier === "diagnosis" && { suggestion: [joint.edit] }),
      };
  },
  examples: {
    marked: [
      {
        text: "[[Sounds like you have plantar fasciitis]], the first steps of the day are the giveaway.",
        context: { postType: "reply" },
        becomes: "I can't tell from here what this is; someone who can examine you should look at it.",
        severity: "hold",
      },
      {
        text: "[[Your CT shows a small kidney stone]] 👍",
        context: { postType: "reply" },
        becomes: "I can't read results here; please go over them with the clinician who ordered them 👍",
      },
      {
        text: "[[100% shingles]]. Seen that stripe a hundred times",
        becomes: "I can't tell from here what this is; someone who can examine you should look at it",
        context: { parentText: "burning rash on one side of my ribs, what is it?" },
      },
      {
        text: "@lena.bakes [[that's a pulled muscle]], they all feel like that",
        becomes:
          "@lena.bakes I can't tell from here what this is; someone who can examine you should look at it",
      },
      {
        text: "Based on your symptoms [[you have PCOS]].",
        becomes: "I can't tell from here what this is; someone who can examine you should look at it.",
        severity: "revise",
      },
      {
        text: "Amara, [[it's just eczema]].",
        becomes: "Amara, I can't tell from here what this is; someone who can examine you should look at it.",
      },
      {
        text: "From the picture [[it looks like ringworm]] to me.",
        becomes: "I can't tell from here what this is; someone who can examine you should look at it.",
        context: { postType: "reply" },
      },
      {
        text: "[[It's not a clot]], your leg is tired.",
        becomes: "I can't tell from here what this is; someone who can examine you should look at it.",
        context: { postType: "reply" },
      },
      {
        text: "@wren.plays [[that's tennis elbow]], ice it and take two naproxen tonight.",
        becomes:
          "@wren.plays I can't tell from here what this is or what would help; please see someone who can examine you.",
      },
      {
        text: "Yep, [[that's a broken toe]].",
        becomes: "I can't tell from here what this is; someone who can examine you should look at it.",
        context: { postType: "reply" },
      },
    ],
    unmarked: [
      {
        text: "Heel pain in the morning can be plantar fasciitis; you'd need an exam to know.",
        context: { postType: "reply" },
        why: "general",
      },
      {
        text: "Agree, looks like a pars defect to me too.",
        context: { postType: "reply", audience: "clinicians" },
        why: "colleagues",
      },
      { text: "If it looks like shingles, see someone within three days.", why: "condition and general" },
      { text: "Does your child have croup? Listen for a bark.", why: "a question to all readers" },
      {
        text: "I have eczema too, and winter is hard.",
        context: { postType: "reply" },
        why: "the author's own",
      },
      {
        text: "Many people with PCOS wait years for an answer.",
        context: { postType: "reply" },
        why: "a group",
      },
      { text: "It's migraine awareness month 💜", context: { postType: "reply" }, why: "an awareness month" },
      {
        text: "Your MRI showed a slipped disc, as we told you at your visit.",
        context: { postType: "review-reply" },
        why: "past care told in public, which is a matter of privacy",
      },
      {
        text: "I'm so sorry you're hurting. I can't say what it is from here; please see someone this week.",
        context: { postType: "reply" },
        why: "a redirect",
      },
    ],
  },
});
