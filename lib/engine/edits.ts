import type { Edit, Span } from "@/lib/schema/finding";

/** The text after the edits, which are sorted, do not overlap, and are given in code units of `text`. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** An edit that puts `words` in the place of a span. */
export function replace(span: Span, words: string): Edit {
  return { start: span.start, end: span.end, text: words };
}

/** An edit that puts `words` before an offset. */
export function insert(at: number, words: string): Edit {
  return { start: at, end: at, text: words };
}

/**
 * An edit that takes a span away together with the space that would otherwise stand double or before a stop.
 * `text` is the plain view the span is in.
 */
export function remove(text: string, span: Span): Edit {
  let { start, end } = span;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === " " && (after === "" || /[\s.,;:!?)]/.test(after))) start--;
  else if (after === " " && (start === 0 || /[\s(]/.test(before))) end++;
  return { start, end, text: "" };
}

/** `words` in the case of what they replace: ALL CAPS stay so, a sentence's capital stays. */
export function inCaseOf(original: string, words: string): string {
  const letters = original.replace(/[^A-Z]/gi, "");
  if (letters.length > 3 && letters === letters.toUpperCase()) return words.toUpperCase();
  if (/^[A-Z]/.test(original)) return words.charAt(0).toUpperCase() + words.slice(1);
  return words;
}

/** Edits sorted by place; where two overlap the earlier listed one stands. */
export function withoutClashes(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits)
    if (
      !kept.some((other) => edit.start < other.end && other.start < edit.end) &&
      !kept.some((other) => other.start === edit.start && other.end === edit.end)
    )
      kept.push(edit);
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
