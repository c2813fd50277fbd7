import type { Draft } from "@/lib/engine/draft";
import { insert } from "@/lib/engine/edits";
import { conversation } from "@/lib/language/addressee";
import { clinicalAnswer } from "@/lib/language/answers";
import { hasRedirect, parentRedFlag, parentTopic } from "@/lib/language/care-direction";
import { individualDirectives } from "@/lib/language/directives";
import { inboxConsults } from "@/lib/language/inbox";
import { inSpanish } from "@/lib/language/spanish";
import { reassurances, verdicts } from "@/lib/language/verdicts";
import { defineRule } from "../define-rule";

export const replyWithoutRedirect = defineRule({
  id: "medical-advice/reply-without-redirect",
  title: "Clinical answer without direction to care",
  severity: "revise",
  why: "A general answer to a personal question can be read as advice for that person. The guideline asks that answers guide people to a proper visit.",
  advice: "Add that you can't advise on one person here, and send them to someone who can examine them.",
  clauses: ["ASPN-ETH-7", "ASPN-PROF-22", "ASPN-RISK-10"],
  sources: ["FSMB-2019", "ACOG-791"],
  leavesAlone: [
    "answers that send the person to care",
    "answers to clinicians",
    "thanks and kindness",
    "answers about hours, bills and bookings",
  ],
  triggers: {
    always: true,
    when: ({ audience, postType }) => audience !== "clinicians" && postType !== "review-reply",
  },
  *detect(draft: Draft) {
    const { peers, answers, singled } = draft.get(conversation);
    if (peers || (!answers && singled.length === 0)) return;
    if (hasRedirect(draft)) return;
    if (draft.get(parentTopic) === "other") return;
    if (draft.get(parentRedFlag) !== undefined) return;
    // One card for one passage: where the answer is individual advice, that note says the same and more.
    if (
      draft.get(verdicts).length +
        draft.get(individualDirectives).length +
        draft.get(reassurances).length +
        draft.get(inboxConsults).length >
      0
    )
      return;
    const span = draft.get(clinicalAnswer);
    if (!span) return;
    const end = draft.plain.trimEnd().length;
    const stop =
      /[.!?…)"]$/.test(draft.plain.slice(0, end)) ||
      /\p{Extended_Pictographic}\uFE0F?$/u.test(draft.plain.slice(0, end));
    yield {
      spans: [span],
      suggestion: [
        insert(
          end,
          draft.get(inSpanish)
            ? `${stop ? "" : "."} Aquí no puedo aconsejar a una persona; por favor consulte a un médico que pueda examinarle.`
            : `${stop ? "" : "."} I can't advise on one person here; please see someone who can examine you.`,
        ),
      ],
    };
  },
  examples: {
    marked: [
      {
        text: "For sciatica, try [[nerve glides]] and avoid long sitting.",
        context: { postType: "reply", parentText: "my leg has burned for weeks, what helps?" },
        becomes:
          "For sciatica, try nerve glides and avoid long sitting. I can't advise on one person here; please see someone who can examine you.",
      },
      {
        text: "[[Cymbalta]] can help both pain and mood.",
        becomes:
          "Cymbalta can help both pain and mood. I can't advise on one person here; please see someone who can examine you.",
        context: { postType: "reply" },
      },
      {
        text: "Para la tos el [[jarabe]] con miel es lo mejor que hay.",
        context: { postType: "reply", parentText: "mi hijo tiene fiebre y tos" },
        becomes:
          "Para la tos el jarabe con miel es lo mejor que hay. Aquí no puedo aconsejar a una persona; por favor consulte a un médico que pueda examinarle.",
      },
      {
        text: "[[PRP and a brace]], classic combo 💪",
        becomes:
          "PRP and a brace, classic combo 💪 I can't advise on one person here; please see someone who can examine you.",
        context: { postType: "reply", parentText: "my knee swells after every game" },
      },
      {
        text: "[[Here's a thread I wrote on CRPS]] 🧵",
        context: { postType: "reply", parentText: "my hand burns and changes color, why?" },
        becomes:
          "Here's a thread I wrote on CRPS 🧵 I can't advise on one person here; please see someone who can examine you.",
      },
    ],
    unmarked: [
      {
        text: "For many people nerve glides help; see someone who can examine you, sooner if you're weak or numb.",
        context: { postType: "reply" },
        why: "a redirect",
      },
      {
        text: "In general stitches stay in for one to two weeks. The sheet from your own visit has your date.",
        context: { postType: "reply", parentText: "how long do my stitches stay in?" },
        why: "sends them to their own instructions",
      },
      {
        text: "I can't see your notes, so pull-ups are a question for the PT who knows your shoulder.",
        context: { postType: "reply", parentText: "3 months after surgery, can I do pull-ups?" },
        why: "a redirect",
      },
      {
        text: "We switched to burst after 6 months, worth a try.",
        context: { postType: "reply", audience: "clinicians" },
        why: "to a clinician",
      },
      { text: "Thank you for your kindness!", context: { postType: "reply" }, why: "no clinical content" },
      {
        text: "Our nurses can talk you through options: 555-0100.",
        context: { postType: "reply" },
        why: "a call to the clinic",
      },
      {
        text: "Loved your talk on statins!",
        context: { postType: "reply", parentText: "Slides from my keynote are up" },
        why: "no question of care",
      },
    ],
  },
});
