import type { Draft } from "@/lib/engine/draft";
import { insert } from "@/lib/engine/edits";
import { addresseeAt, conversation } from "@/lib/language/addressee";
import { hasRedirect, parentAsksForCare, parentRedFlag, statesLimits } from "@/lib/language/care-direction";
import { careWords } from "@/lib/language/care-words";
import { individualDirectives } from "@/lib/language/directives";
import { inboxConsults } from "@/lib/language/inbox";
import { sentences } from "@/lib/language/sentences";
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
  return draft.get(parentAsksForCare) ? plainAnswer(draft) : undefined;
}

/** Sentences that hold no answer to a question of care: the author's own story, courtesy, wishes, how to reach a clinic. */
const noAnswer =
  /^\P{L}{0,6}(?:(?:oh|ugh|aw+|hey|hi|yes|yep|no|ok|okay|so|and|but|well|honestly|omg|wow|lol|same|haha)[,! ]{1,3}){0,2}(?:i\b|i'm|i've|i'd love|i'll|we\b|we're|we've|we'll|my|our|me too|same here|same|thank|thanks|so (?:glad|sorry|happy|proud|true|real|brave|sweet)|glad|congrat\w*|sorry|sending|hugs|hang in|happy|hope|hoping|wish|wishing|pray\w*|thinking|welcome|love|great (?:question|point|q)|good (?:question|point|luck|q)|excellent|awesome|amazing|beautiful|proud|feel (?:free|better)|get well|stay|that(?:'s| is) (?:so |really |such |very |a |an )*(?:tough|hard|rough|awful|frustrating|scary|great|good|wonderful|amazing|fantastic|lovely|sweet|kind|terrible|miserable|stressful|exhausting|question|awesome|beautiful|lot|huge)|that sounds? (?:so |really |very |incredibly |like a )?(?:tough|hard|rough|awful|frustrating|scary|miserable|painful|stressful|exhausting|lot|terrible|difficult)|this (?:community|page|is (?:not|why|exactly))|you(?:'re| are) (?:not alone|so (?:brave|strong|sweet|kind|welcome)|amazing|the best|welcome|doing (?:great|amazing|so well)|a (?:warrior|rockstar|champ|legend))|you've got this|you got this|call|book|visit|link|check (?:out|your)|dm|message|email|text|follow|tune|new (?:post|episode|video)|it(?:'s| is) (?:ok|okay|normal|natural|understandable|alright|all right|fine|completely \w+|totally \w+|so \w+) to (?:be|feel|ask|grieve|cry|worry|want|need|wonder)|take (?:care|your time)|be (?:kind|gentle|proud)|give yourself|you deserve|your (?:nurses?|team|doctors?|surgeon|clinic)|(?:\w+ ){0,2}(?:years?|months?|weeks?) is (?:far |way |much )?(?:too )?(?:long|a long)|no one should|nobody should|it depends|depends|(?:she|he|they|it|we|yes,? (?:she|he|they|we)|you)(?:'re| is| are| do| does| did| has)[.!]|of course you|this week|right\?|every(?:one|body)? (?:body|person|case|patient|situation|is|deserves|should)|everyone's|nobody|this is general|general)\b/u;

const logistics =
  /\b(?:appointments?|schedule|booking|insurance|medicaid|medicare|copay|portal|front desk|office|clinic|press \d|555|(?:mon|tues|wednes|thurs|fri|satur|sun)days|building|fellowship|student|thread|hours|nurses|unit|level \d|garage|ticket|parking|location|telehealth|openings?|waitlist|refills? (?:line|request)|records|podcast|episode|newsletter|webinar|workshop|class|slides|live (?:on|this|q)|live q|book club|study|studies|trial|research|guidelines?|evidence)\b/;

/** The first sentence that answers a question of care, to its clause's end, eight words at most. */
function plainAnswer(draft: Draft): Span | undefined {
  if (draft.get(statesLimits)) return undefined;
  for (const sentence of draft.get(sentences)) {
    const text = draft.lower.slice(sentence.start, sentence.end);
    if (sentence.stop === "?" || noAnswer.test(text) || logistics.test(text)) continue;
    if (addresseeAt(draft, sentence.start) !== "one-reader") continue;
    const answer = firstWords.exec(text);
    if (!answer || !/[a-z]{2}/.test(answer[0])) continue;
    const start = sentence.start + (answer[0].length - answer[0].trimStart().length);
    const span = { start, end: sentence.start + answer[0].trimEnd().length };
    if (
      draft
        .get(words)
        .filter((word) => word.kind === "word" && word.start >= span.start && word.end <= span.end).length < 2
    )
      continue;
    return span;
  }
  return undefined;
}

const firstWords = /^[^a-z0-9]{0,6}[a-z0-9][a-z0-9'%/-]{0,20}(?: [a-z0-9'%/-]{1,20}){0,7}/;
