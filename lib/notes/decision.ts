import type { Note } from "./note";

/** What the author decided about a note. It holds while the note's findings and the context stand. */
export interface Decision {
  readonly kind: "kept" | "does-not-apply";
  /** One of the fixed reasons, or empty. */
  readonly reason: string;
  readonly findingIds: readonly string[];
  /** `contextKey` at the time. */
  readonly context: string;
}

/** Why a Hold is kept: a reason is asked for Hold only. */
export const keepReasons = ["Signed permission on file", "Not a patient", "Already public", "Other"] as const;

export const doesNotApplyReasons = [
  "These words don’t mean that",
  "It isn’t about a patient",
  "It is our own name or number",
  "Another reason",
] as const;

/**
 * The decision that still answers a note: every finding in it was there when the author decided, and the context is
 * the same. New words or another context bring the note back.
 */
export function decisionOf(
  note: Note,
  decisions: readonly Decision[],
  context: string,
): Decision | undefined {
  return decisions.findLast(
    (decision) =>
      decision.context === context && note.findingIds.every((id) => decision.findingIds.includes(id)),
  );
}

/** A context as a string that is equal when the context is. */
export function contextKey(context: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(
    Object.entries(context)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
