import type { Span } from "@/lib/schema/finding";

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The smallest span over both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Sorted by start, overlapping and touching spans joined. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) joined[joined.length - 1] = cover(last, span);
    else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}

/** The first of the spans, sorted by start, that holds `at`; a binary search. */
export function spanAt<S extends Span>(sorted: readonly S[], at: number): S | undefined {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = sorted[middle];
    if (!span) return undefined;
    if (at < span.start) high = middle - 1;
    else if (at >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}
