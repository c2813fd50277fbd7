import type { Draft } from "@/lib/engine/draft";
import { insert, replace } from "@/lib/engine/edits";
import { conversation } from "@/lib/language/addressee";
import { clinicalAnswer } from "@/lib/language/answers";
import { hasRedirect, parentRedFlag, parentTopic } from "@/lib/language/care-direction";
import { individualDirectives } from "@/lib/language/directives";
import { inboxConsults } from "@/lib/language/inbox";
import { sentenceAt } from "@/lib/language/sentences";
import { inSpanish } from "@/lib/language/spanish";
import { reassurances, verdicts } from "@/lib/language/verdicts";
import type { Edit, Span } from "@/lib/schema/finding";
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
    yield { spans: [span], suggestion: [pointedToCare(draft, span)] };
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
        text: "@otto.rows that's a good [[dose]] for your size",
        context: { parentText: "is 400 of ibuprofen too much for a sore knee?" },
        becomes: "@otto.rows I can't advise on one person here; please see someone who can examine you.",
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
      {
        text: "A sore knee has many causes; the sports clinics near the stadium do walk-ins.",
        context: { postType: "reply", parentText: "my knee swells after every game" },
        why: "names where care is",
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

const words = {
  english: "I can't advise on one person here; please see someone who can examine you.",
  spanish: "Aquí no puedo aconsejar a una persona; por favor consulte a un médico que pueda examinarle.",
};

/** A general answer gets a pointer to care behind it; one that tells this reader what is theirs gives way to it. */
function pointedToCare(draft: Draft, span: Span): Edit {
  const pointer = draft.get(inSpanish) ? words.spanish : words.english;
  const sentence = sentenceAt(draft, span.start);
  const handle =
    /^\W{0,3}@[\w.]{1,40}[,:]? /.exec(draft.plain.slice(sentence.start, span.start))?.[0].length ?? 0;
  if (theirs.test(draft.lower.slice(sentence.start, sentence.end)))
    return replace({ start: sentence.start + handle, end: draft.plain.trimEnd().length }, pointer);
  const end = draft.plain.trimEnd().length;
  const stop =
    /[.!?…)"]$/.test(draft.plain.slice(0, end)) ||
    /\p{Extended_Pictographic}\uFE0F?$/u.test(draft.plain.slice(0, end));
  return insert(end, `${stop ? "" : "."} ${pointer}`);
}

const theirs = /\b(?:you|you're|you'll|your|u|ur|yours|he's|she's|it's|that's|that is|this is)\b/;
