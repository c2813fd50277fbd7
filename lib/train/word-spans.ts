import type { Span } from "@/lib/schema/finding";

/** A text's words: runs without white space, half-open, in UTF-16 code units, in order. What a learner can pick. */
export function postWords(text: string): Span[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** Which words the spans touch, by their place in `words`, ascending. */
export function wordsUnder(words: readonly Span[], spans: readonly Span[]): number[] {
  return words.flatMap((word, place) =>
    spans.some((span) => span.start < word.end && word.start < span.end) ? [place] : [],
  );
}

/** Spans over the picked words: neighbors become one span. Sorted and disjoint. Places that aren't words are left out. */
export function spansOver(words: readonly Span[], places: Iterable<number>): Span[] {
  const spans: { start: number; end: number }[] = [];
  let before = -2;
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    const word = words[place];
    if (!word) continue;
    const last = spans.at(-1);
    if (last && before === place - 1) last.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    before = place;
  }
  return spans;
}
