import { offerDisclosures, type Tie } from "./disclosure";
import type { Guide, NoteFinding } from "./guide";
import { groupFindings, type Note } from "./note";

/** The notes that a check's findings make of `text`, each tie's ready sentence offered where it is asked for. */
export function notesOf(
  findings: readonly NoteFinding[],
  { text, ties, guide }: { readonly text: string; readonly ties: readonly Tie[]; readonly guide: Guide },
): Note[] {
  return offerDisclosures(groupFindings(findings, guide), text, ties, guide);
}
