import type { CheckResponse } from "@/lib/schema/check";
import type { Guide } from "@/lib/notes/guide";
import type { Span } from "@/lib/schema/finding";
import { groupFindings, severityOrder } from "@/lib/notes/note";
import { notesIn } from "./answer";
import type { Round } from "./deck";

/** As in deck.ts, which holds zod and so stays out of the browser. */
const MOST_OPTIONS = 4;
const MOST_TITLE = 80;
const MOST_WORDS = 600;

/** The segmenter takes the period of "Mrs." for the end of a sentence. */
const endsInTitle = /(?<![\p{L}\p{N}])(?:Mrs|Mr|Ms|Mx|Dr|Drs|St|Prof|No|vs)\.\s{0,3}$/u;

/**
 * The lines of a post: its sentences, cut at line breaks too, without the space around them. Half-open, sorted,
 * disjoint, in UTF-16 code units. Emoji and hashtags alone are no line.
 */
export function linesOf(text: string): Span[] {
  const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
  const whole: { segment: string; index: number }[] = [];
  for (const { segment, index } of sentences.segment(text)) {
    const last = whole.at(-1);
    if (last && endsInTitle.test(last.segment)) last.segment += segment;
    else whole.push({ segment, index });
  }
  return whole.flatMap(({ segment, index }) =>
    [...segment.matchAll(/[^\n]+/g)].flatMap((part) => {
      const bare = part[0].trim();
      const start = index + part.index + part[0].indexOf(bare);
      const isLine = bare.replace(/#[\p{L}\p{N}_]+/gu, "").match(/[\p{L}\p{N}]/u) !== null;
      return isLine ? [{ start, end: start + bare.length }] : [];
    }),
  );
}

/**
 * The engine's proposal for a trainer's own round: the lines with notes, the most serious first, then the longest of
 * the others as near misses, in the order of the post; "none" where there is room. The trainer may change all of it.
 */
export function proposeRound(id: string, post: Round["post"], response: CheckResponse, guide: Guide): Round {
  const { text } = post;
  const notes = groupFindings(response.findings, guide);
  const seen = new Set<string>();
  const lines = linesOf(text)
    .map((span) => ({
      span,
      words: text.slice(span.start, span.end),
      worst: notesIn(span, notes)[0]?.severity,
    }))
    // A line is found by its first occurrence: a repeated one can't be told apart.
    .filter(({ words }) => words.length <= MOST_WORDS && !seen.has(words) && seen.add(words));
  const rank = ({ worst }: (typeof lines)[number]) =>
    worst === undefined ? severityOrder.length : severityOrder.indexOf(worst);
  const worst = severityOrder.find((severity) => lines.some((line) => line.worst === severity));
  const room = worst === undefined ? MOST_OPTIONS - 1 : MOST_OPTIONS;
  const picked = [...lines]
    .sort((a, b) => rank(a) - rank(b) || b.words.length - a.words.length)
    .slice(0, room)
    .sort((a, b) => a.span.start - b.span.start);
  const lead = notes.find(({ severity }) => severity === worst);
  return {
    id,
    post,
    asks: worst ?? "any",
    title: (lead?.title ?? "No note on this one.").slice(0, MOST_TITLE),
    options: [
      ...picked.map(({ words }) => ({ kind: "line" as const, words })),
      ...(picked.length < MOST_OPTIONS ? [{ kind: "none" as const }] : []),
    ],
  };
}
