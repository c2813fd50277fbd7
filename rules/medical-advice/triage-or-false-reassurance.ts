import type { Draft } from "@/lib/engine/draft";
import { overlaps } from "@/lib/engine/span";
import { careDetails } from "@/lib/language/replies";
import { adviceRewording } from "@/lib/language/advice-rewording";
import { conversation } from "@/lib/language/addressee";
import { sentenceAt } from "@/lib/language/sentences";
import { reassurances } from "@/lib/language/verdicts";
import { defineRule } from "../define-rule";

export const triageOrFalseReassurance = defineRule({
  id: "medical-advice/triage-or-false-reassurance",
  title: "Tells someone it isn't serious",
  severity: "hold",
  why: "You can't judge how serious it is from a message, and a person may wait with something that can't wait.",
  advice:
    "Say that you can't judge it from here, name what would make it urgent, and send them to someone who can see them.",
  clauses: ["ASPN-ETH-8", "ASPN-PROF-22", "ASPN-CON-1"],
  sources: ["FSMB-2019", "ACPFSMB-2013"],
  leavesAlone: [
    "general teaching that names warning signs",
    "comfort about feelings or a process",
    "clinic logistics",
    "talk among clinicians",
  ],
  triggers: { always: true },
  *detect(draft: Draft) {
    // A practice that tells in its answer to a review what was found judges nothing from here: it gives away a result.
    const details = draft.get(careDetails);
    const isReviewReply = draft.context.postType === "review-reply";
    const found = draft
      .get(reassurances)
      .filter((one) => !(isReviewReply && details.some((detail) => overlaps(detail, one))));
    const first = found[0];
    if (!first) return;
    const talk = draft.get(conversation);
    const told = talk.answers || talk.singled.length > 0;
    const sentence = sentenceAt(draft, first.start).index;
    const oneSentence = found.every(({ start }) => sentenceAt(draft, start).index === sentence);
    const joint = draft.get(adviceRewording);
    for (const one of found)
      yield {
        spans: [{ start: one.start, end: one.end }],
        ...(!told && { severity: "revise" as const }),
        ...(one.kind === "against-care" && { title: "Tells someone not to seek care" }),
        ...(oneSentence && { merge: `sentence ${sentence}` }),
        ...(one === first && joint?.carrier === "reassurance" && { suggestion: [joint.edit] }),
      };
  },
  examples: {
    marked: [
      {
        text: "[[Tingling is normal after the block]], [[don't bother the on-call]] 😅",
        context: { postType: "reply" },
        becomes:
          "I can't judge this from here; please have a clinician look at it soon, or go to an emergency department if it gets worse 😅",
        severity: "hold",
      },
      {
        text: "Karen, [[that mole is nothing]], [[skip the biopsy]]",
        becomes:
          "Karen, I can't judge this from here; please have a clinician look at it soon, or go to an emergency department if it gets worse",
      },
      {
        text: "A week of numb toes [[isn't an ER thing]], [[give it a couple of weeks]].",
        becomes:
          "I can't judge this from here; please have a clinician look at it soon, or go to an emergency department if it gets worse.",
        context: { postType: "reply" },
      },
      {
        text: "Oh mama [[you don't need to call your OB]] for spotting",
        becomes:
          "I can't judge this from here; please have a clinician look at it soon, or go to an emergency department if it gets worse",
        context: { postType: "reply" },
      },
      {
        text: "@dee_runs calf pain after a flight? [[nothing to worry about]]",
        becomes:
          "@dee_runs calf pain after a flight? I can't judge this from here; please have a clinician look at it soon, or go to an emergency department if it gets worse",
      },
      {
        text: "[[You'll be fine]], sleep helps a concussion most ❤️",
        becomes:
          "I can't judge this from here; please have a clinician look at it soon, or go to an emergency department if it gets worse ❤️",
        context: { postType: "reply" },
      },
    ],
    unmarked: [
      {
        text: "Most back pain settles. Seek care for fever, new weakness or numbness in the saddle.",
        why: "general, with warning signs",
      },
      {
        text: "If you have trouble with your bladder, please go to an ER now.",
        context: { postType: "reply" },
        why: "an escalation",
      },
      {
        text: "It's normal to be nervous before any procedure.",
        context: { postType: "reply" },
        why: "a feeling",
      },
      { text: "We answer portal messages the same day, so nothing gets lost.", why: "logistics" },
      {
        text: "You don't need an MRI for most back pain in the first six weeks.",
        why: "general guideline teaching",
      },
      {
        text: "Congratulations on the match, you'll be fine!",
        context: { postType: "reply" },
        why: "not about health",
      },
    ],
  },
});
