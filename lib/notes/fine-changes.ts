import diff from "fast-diff";
import type { Change } from "./rebase";

/** Past this many code units on both sides, a difference is taken whole: finding its pieces would hold up typing. */
const MOST_COMPARED = 1_500;

/**
 * The pieces in which `removed` became `added`, as few as is cheap, so that marks between two changed places keep their
 * words. In a file of its own: the page needs it only once there are marks to move.
 */
export function fineChanges(removed: string, added: string): Change[] {
  if (Math.max(removed.length, added.length) > MOST_COMPARED) {
    return [{ start: 0, end: removed.length, text: added }];
  }
  const changes: { start: number; end: number; text: string }[] = [];
  let at = 0;
  let open = false;
  for (const [kind, text] of diff(removed, added)) {
    if (kind === diff.EQUAL) {
      at += text.length;
      open = false;
      continue;
    }
    if (!open) changes.push({ start: at, end: at, text: "" });
    open = true;
    const change = changes[changes.length - 1]!;
    if (kind === diff.DELETE) {
      at += text.length;
      change.end = at;
    } else change.text += text;
  }
  return changes;
}
