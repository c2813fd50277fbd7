import type { Severity } from "@/lib/schema/finding";
import { severityOrder } from "./severity";

export type Counts = Readonly<Record<Severity, number>>;

export function countBySeverity(notes: readonly { readonly severity: Severity }[]): Counts {
  const count = (severity: Severity) => notes.filter((note) => note.severity === severity).length;
  return { hold: count("hold"), revise: count("revise"), consider: count("consider") };
}

/** What a settled check says to a screen reader: "2 to hold, 3 to revise, 1 to consider." */
export function spokenCounts(counts: Counts): string {
  const parts = severityOrder
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} to ${severity}`);
  return parts.length === 0 ? "No notes." : `${parts.join(", ")}.`;
}
