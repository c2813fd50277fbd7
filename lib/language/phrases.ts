import type { Draft } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";

/** Where a phrase ends: a mark, or the small word that begins the next one. */
const breaks =
  /[,;:()"…–—]|\s-\s|\s(?=(?:and|but|because|so|when|while|if|who|that|which|then|until|since|although|though|or)\s)/gi;

/** How long a mark may grow, in code units. */
export const LONGEST_PHRASE = 90;

/** The phrases of a sentence in order, without the marks and small words between them: a mark that holds whole ones is never cut short. */
export function phrasesOf(draft: Draft, sentence: Span): Span[] {
  const text = draft.plain.slice(sentence.start, sentence.end);
  const bounds = [0, ...[...text.matchAll(breaks)].map(({ index }) => index), text.length];
  const found: Span[] = [];
  for (let at = 0; at + 1 < bounds.length; at++) {
    const span = trimmed(draft.plain, {
      start: sentence.start + (bounds[at] ?? 0),
      end: sentence.start + (bounds[at + 1] ?? 0),
    });
    if (span.end > span.start) found.push(span);
  }
  return found;
}

/** The phrase of the sentence that holds the words, where it isn't too long to mark; else the words. */
export function phraseHolding(draft: Draft, words: Span, sentence: Span): Span {
  const held = phrasesOf(draft, sentence).filter((one) => one.start < words.end && words.start < one.end);
  const first = held[0];
  const last = held.at(-1);
  if (!first || !last || last.end - first.start > LONGEST_PHRASE)
    return { start: words.start, end: words.end };
  return { start: Math.min(first.start, words.start), end: Math.max(last.end, words.end) };
}

/** Without white space, stops and emoji around it, and without the small word that joins it to what stands before. */
function trimmed(plain: string, { start, end }: Span): Span {
  const text = plain.slice(start, end);
  const lead =
    /^[\s.,;:!?…"'()–—\-\p{Extended_Pictographic}\uFE0F]{0,20}(?:(?:and|but|because|so|or|then|that|which)\s+)?/iu.exec(
      text,
    )?.[0].length ?? 0;
  const tail = /[\s.,;:!?…"'()–—\-\p{Extended_Pictographic}\uFE0F]{1,20}$/u.exec(text)?.[0].length ?? 0;
  return { start: Math.min(start + lead, end), end: Math.max(end - tail, start + lead) };
}
