import type { Draft } from "@/lib/engine/draft";
import { insert } from "@/lib/engine/edits";
import { conversation } from "@/lib/language/addressee";
import { hasRedirect, parentAsksForCare, parentRedFlag } from "@/lib/language/care-direction";
import { careWords } from "@/lib/language/care-words";
import { individualDirectives } from "@/lib/language/directives";
import { inboxConsults } from "@/lib/language/inbox";
import { reassurances, verdicts } from "@/lib/language/verdicts";
import { words } from "@/lib/language/words";
import type { Span } from "@/lib/schema/finding";
import { defineRule } from "../define-rule";

/** Something to read instead of an answer. */
const pointer =
  /\b(?:here's|heres|here is|see|check(?: out)?|read|watch|try|i wrote|i made|i did|pinned|linked) (?:a |an |my |this |the |our |out )?(?:\w+ )?(?:thread|video|post|reel|blog|article|episode|podcast|playlist|guide)\b[^.!?\n]{0,40}/;

/** Thanks, sympathy and wishes hold no clinical content even where they name an illness. */
const kindness =
  /^\P{L}{0,4}(?:thank|so glad|glad|congrat\w*|i'?m (?:so |very )?sorry|so sorry|sorry|sending|hugs|hang in|we're (?:so |very )?(?:sorry|glad|happy)|happy to hear|wishing|praying|thinking of|welcome|love this|so happy|proud of)/u;

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
    when: ({ postType, parentText, audience }) =>
      audience !== "clinicians" &&
      (postType === "reply" || (parentText !== undefined && postType !== "review-reply")),
  },
  *detect(draft: Draft) {
    if (draft.get(conversation).peers || hasRedirect(draft)) return;
    const { parentText } = draft.context;
    if (parentText !== undefined && !draft.get(parentAsksForCare)) return;
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
    const span = clinicalContent(draft);
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
          `${stop ? "" : "."} I can't advise on one person here; please see someone who can examine you.`,
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

const answering: ReadonlySet<string> = new Set(["rx", "remedy", "procedure", "activity", "device", "test"]);
const bare: ReadonlySet<string> = new Set(["rx", "remedy", "procedure"]);

/** The first words of treatment or illness, or the pointer to read on; kindness alone holds none. */
function clinicalContent(draft: Draft): Span | undefined {
  const { lower } = draft;
  // Where nobody said what is answered, coffee and scans may be small talk.
  const kinds = draft.context.parentText === undefined ? bare : answering;
  const found = draft
    .get(careWords)
    .filter(({ kind, text }) => kinds.has(kind) || (kind === "activity" && text.includes(" ")));
  const first = found[0];
  if (first) {
    if (kindness.test(lower) && found.length === 1 && draft.get(words).length < 16) return undefined;
    const second = found[1];
    const end =
      second && second.start - first.end < 12 && !/[.!?]/.test(lower.slice(first.end, second.start))
        ? second.end
        : first.end;
    return { start: first.start, end };
  }
  const read = pointer.exec(lower);
  if (read) {
    let end = read.index + read[0].length;
    while (end > read.index && /[^a-z0-9]/.test(lower.charAt(end - 1))) end--;
    return { start: read.index, end };
  }
  return undefined;
}
