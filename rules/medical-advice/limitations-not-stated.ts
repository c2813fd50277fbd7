import type { Draft } from "@/lib/engine/draft";
import { insert } from "@/lib/engine/edits";
import { conversation } from "@/lib/language/addressee";
import { hasRedirect, statesLimits } from "@/lib/language/care-direction";
import { sells } from "@/lib/language/promotion";
import { selfCare } from "@/lib/language/self-care";
import { defineRule } from "../define-rule";

export const limitationsNotStated = defineRule({
  id: "medical-advice/limitations-not-stated",
  title: "Self-care steps without their limits",
  severity: "consider",
  why: "The guideline asks to be clear about what a post can't do for one person. Readers could take steps that don't fit them.",
  advice: "Say that this is general information, and send readers to their own clinician for their own case.",
  clauses: ["ASPN-ETH-7", "ASPN-PLAT-10"],
  sources: ["FSMB-2019", "RELIAS"],
  leavesAlone: [
    "posts that state their limits or send readers to care",
    "posts for clinicians",
    "news and anatomy without steps",
    "the author's own routine",
  ],
  triggers: {
    always: true,
    when: ({ postType, audience }) =>
      audience !== "clinicians" && postType !== "reply" && postType !== "review-reply",
  },
  *detect(draft: Draft) {
    if (draft.get(conversation).peers || draft.get(conversation).answers) return;
    if (draft.get(statesLimits) || hasRedirect(draft)) return;
    // What an advertisement owes its readers is risks and alternatives: unsupported-claim/promotion-without-balance.
    if (sells(draft)) return;
    const span = draft.get(selfCare);
    if (!span) return;
    const end = draft.plain.trimEnd().length;
    const breaks = draft.plain.includes("\n");
    const stopped = /[.!?…)"]$|\p{Extended_Pictographic}\uFE0F?$/u.test(draft.plain.slice(0, end));
    yield {
      spans: [span],
      suggestion: [
        insert(
          end,
          `${breaks ? "\n\n" : stopped ? " " : ". "}General information, not medical advice. Talk with your clinician about your own case.`,
        ),
      ],
    };
  },
  examples: {
    marked: [
      {
        text: "[[3 moves to calm sciatica at home]]: do these every morning, hold 30 seconds, repeat ✨",
        context: { postType: "education" },
        becomes:
          "3 moves to calm sciatica at home: do these every morning, hold 30 seconds, repeat ✨ General information, not medical advice. Talk with your clinician about your own case.",
      },
      {
        text: "[[Take ibuprofen 400 with food]] and alternate with acetaminophen, works for most flares.",
        becomes:
          "Take ibuprofen 400 with food and alternate with acetaminophen, works for most flares. General information, not medical advice. Talk with your clinician about your own case.",
      },
      {
        text: "[[Fibro hacks]]: sleep, magnesium, pacing, repeat 💤",
        becomes:
          "Fibro hacks: sleep, magnesium, pacing, repeat 💤 General information, not medical advice. Talk with your clinician about your own case.",
      },
      {
        text: "[[Alternate Tylenol and Motrin every 3 hours]] for a fever.",
        becomes:
          "Alternate Tylenol and Motrin every 3 hours for a fever. General information, not medical advice. Talk with your clinician about your own case.",
      },
    ],
    unmarked: [
      {
        text: "3 gentle moves for many backs. General info, not medical advice; stop if pain climbs.",
        why: "the limits are stated",
      },
      {
        text: "Burst or tonic: which patients? For colleagues.",
        context: { audience: "clinicians" },
        why: "for clinicians",
      },
      { text: "Post-op instructions vary. Follow your own surgeon's sheet.", why: "a redirect" },
      {
        text: "Take an afternoon for your skin: our peel clears dull winter faces. Book now, $99.",
        why: "an advertisement",
      },
      { text: "My own desk setup, for what it's worth 🖥️", why: "the author's own routine" },
      { text: "Take the quiz on our page and share it with a friend.", why: "no care" },
    ],
  },
});
