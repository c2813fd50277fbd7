import type { Edit, Span } from "@/lib/schema/finding";
import type { Note, NoteMark } from "./note";

/** `before.slice(start, end)` became `text`. Sorted, disjoint, in UTF-16 code units of the text before. */
export type Change = Edit;

/**
 * Takes the middle of two texts apart where both lost and gained words: the changes of `removed` into `added`, offsets
 * counted from the start of `removed`. `fineChanges` is one.
 */
export type Compare = (removed: string, added: string) => Change[];

/**
 * How one text became another: what they have in common at both ends is left alone, and what lies between is one
 * change, or those that `compare` finds.
 */
export function changesBetween(before: string, after: string, compare?: Compare): Change[] {
  if (before === after) return [];
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let endBefore = before.length;
  let endAfter = after.length;
  while (
    endBefore > start &&
    endAfter > start &&
    before.charCodeAt(endBefore - 1) === after.charCodeAt(endAfter - 1)
  ) {
    endBefore -= 1;
    endAfter -= 1;
  }
  const removed = before.slice(start, endBefore);
  const added = after.slice(start, endAfter);
  if (removed === "" || added === "" || compare === undefined) {
    return [{ start, end: endBefore, text: added }];
  }
  return compare(removed, added).map((change) => ({
    start: change.start + start,
    end: change.end + start,
    text: change.text,
  }));
}

/** Where a span went; `undefined` when its own words changed. Text put right before or after it leaves it alone. */
export function rebaseSpan(span: Span, changes: readonly Change[]): Span | undefined {
  let shift = 0;
  for (const change of changes) {
    if (change.end <= span.start) shift += change.text.length - (change.end - change.start);
    else if (change.start < span.end) return undefined;
    else break;
  }
  return { start: span.start + shift, end: span.end + shift };
}

/** A note after an edit: what remains of its marks, and whether the edit touched its words. */
export interface LiveNote extends Note {
  /** Some of its words are being edited: shown faded until the next check settles. */
  readonly stale: boolean;
}

/** Notes after an edit, their marks where the words now are. A note whose words all changed keeps no mark and is stale. */
export function rebaseNotes(notes: readonly LiveNote[], changes: readonly Change[]): LiveNote[] {
  if (changes.length === 0) return [...notes];
  return notes.map((note) => {
    const marks = note.marks.flatMap((mark): NoteMark[] => {
      const span = rebaseSpan(mark, changes);
      return span ? [{ ...mark, ...span }] : [];
    });
    const edits = note.edits.flatMap((edit): Edit[] => {
      const span = rebaseEdit(edit, changes);
      return span ? [{ ...edit, ...span }] : [];
    });
    const stale = note.stale || marks.length < note.marks.length || edits.length < note.edits.length;
    return { ...note, marks, edits, stale };
  });
}

/** Like `rebaseSpan`, for an edit, which may be an empty span: an insertion moves with the text before it. */
function rebaseEdit(edit: Edit, changes: readonly Change[]): Span | undefined {
  if (edit.start < edit.end) return rebaseSpan(edit, changes);
  let shift = 0;
  for (const change of changes) {
    if (change.end <= edit.start) shift += change.text.length - (change.end - change.start);
    else if (change.start < edit.start) return undefined;
    else break;
  }
  return { start: edit.start + shift, end: edit.start + shift };
}
