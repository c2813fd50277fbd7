import type { Severity, Span } from "@/lib/schema/finding";
import { moreSerious } from "./severity";

/** A mark to paint: which note it belongs to and how it looks. */
export interface PaintMark extends Span {
  readonly noteId: string;
  readonly number: number;
  readonly severity: Severity;
  /** Answered by the author: shown as a thin line only. */
  readonly quiet: boolean;
}

/** A stretch of text with one look: plain, or under one or more marks. */
export interface Segment extends Span {
  readonly text: string;
  readonly marks: readonly PaintMark[];
  /** The most serious of its marks, which is drawn on top. */
  readonly severity: Severity | undefined;
  /** Numbers of the notes whose marks end here, in order: shown after the segment. */
  readonly endings: readonly PaintMark[];
}

/**
 * Cuts a text at every edge of a mark (and at `cuts`), so that overlapping marks become neighbors that don't nest. The
 * segments cover the text once, in order. Marks that reach outside the text are clipped.
 */
export function segments(text: string, marks: readonly PaintMark[], cuts: readonly number[] = []): Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter((mark) => mark.start < mark.end);
  const edges = new Set<number>([0, text.length]);
  for (const mark of inside) {
    edges.add(mark.start);
    edges.add(mark.end);
  }
  for (const cut of cuts) if (cut > 0 && cut < text.length) edges.add(cut);
  const sorted = [...edges].sort((a, b) => a - b);
  const byStart = [...inside].sort((a, b) => a.start - b.start);
  const result: Segment[] = [];
  let active: PaintMark[] = [];
  let next = 0;
  for (let index = 0; index + 1 < sorted.length; index += 1) {
    const start = sorted[index]!;
    const end = sorted[index + 1]!;
    active = active.filter((mark) => mark.end > start);
    while (byStart[next] && byStart[next]!.start <= start) active.push(byStart[next++]!);
    const loud = active.filter((mark) => !mark.quiet);
    const shown = loud.length > 0 ? loud : active;
    result.push({
      start,
      end,
      text: text.slice(start, end),
      marks: [...active],
      severity: shown.length > 0 ? shown.map((mark) => mark.severity).reduce(moreSerious) : undefined,
      endings: active.filter((mark) => mark.end === end).sort((a, b) => a.number - b.number),
    });
  }
  return result;
}
