import type { Span } from "@/lib/schema/finding";

/** What of a post a row shows, in UTF-16 code units, and whether words were left out on either side. */
export interface Excerpt extends Span {
  readonly cutsBefore: boolean;
  readonly cutsAfter: boolean;
}

/** About three lines of the table beside an open post, and of one that has the page to itself, in code units. */
export const excerptLengths = { narrow: 108, wide: 220 } as const;
/** Words that lead up to the mark. */
const LEAD = 28;

/**
 * The part of a text that shows `mark` whole: from the beginning when the mark is near it, else from a word shortly
 * before the mark. It grows past `length` only when the mark itself is longer. Never splits a surrogate pair.
 */
export function excerptOf(
  text: string,
  mark: Span | undefined,
  length: number = excerptLengths.narrow,
): Excerpt {
  if (text.length <= length) return { start: 0, end: text.length, cutsBefore: false, cutsAfter: false };
  const needsWindow = mark !== undefined && mark.end > length;
  const start = needsWindow ? wordStart(text, Math.max(0, mark.start - LEAD), mark.start) : 0;
  const least = Math.max(start + length, mark?.end ?? 0);
  const end = Math.max(mark?.end ?? 0, wordEnd(text, Math.min(text.length, least), start));
  return { start, end, cutsBefore: start > 0, cutsAfter: end < text.length };
}

/** The first word that begins in `from`–`to`; `to` when none does. */
function wordStart(text: string, from: number, to: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, to).search(/\s/);
  const at = space < 0 ? to : from + space + 1;
  return isLowSurrogate(text, at) ? at + 1 : Math.min(at, to);
}

/** The end of the last whole word before `at`, unless that leaves less than half. */
function wordEnd(text: string, at: number, start: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(start, at + 1).search(/\s\S*$/);
  if (space > (at - start) / 2) return start + space;
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
