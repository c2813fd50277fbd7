import type { Severity } from "@/lib/schema/finding";
import type { Family } from "./guide";
import { inWords } from "./in-words";
import { severityOrder } from "./severity";

export { countBySeverity, spokenCounts, type Counts } from "./counts";

interface Weighed {
  readonly severity: Severity;
  readonly category: Family;
  readonly marks: readonly unknown[];
}

/** What the words do, as it follows "It …". */
const holdPhrases = {
  phi: "identifies a patient",
  "medical-advice": "gives one person treatment advice",
  "conflict-of-interest": "leaves out a tie to a company",
  "unsupported-claim": "promises more than anyone can",
  professionalism: "could cost a patient’s trust",
  practice: "goes against your practice’s own rules",
} as const satisfies Record<Family, string>;

const revisePhrases = {
  phi: "gives details that may point to a patient",
  "medical-advice": "could be read as advice to one person",
  "conflict-of-interest": "needs a disclosure readers can see",
  "unsupported-claim": "claims more than it shows",
  professionalism: "has wording that may cost trust",
  practice: "isn’t as your practice words it",
} as const satisfies Record<Family, string>;

const phraseOrder: readonly Family[] = [
  "phi",
  "medical-advice",
  "conflict-of-interest",
  "unsupported-claim",
  "professionalism",
  "practice",
];

/** The most a sentence names before it becomes a list. */
const MOST_PHRASES = 2;

/** The one sentence that sums up a check, from the notes that are still open. */
export function headline(notes: readonly Weighed[]): string {
  const worst = severityOrder.find((severity) => notes.some((note) => note.severity === severity));
  if (worst === undefined) return "No notes on this one.";
  const serious = notes.filter((note) => note.severity === worst);
  if (worst === "consider") {
    return `Worth another look at ${serious.length === 1 ? "one line" : `${inWords(serious.length)} lines`}.`;
  }
  const phrases = worst === "hold" ? holdPhrases : revisePhrases;
  const present = phraseOrder.filter((category) => serious.some((note) => note.category === category));
  const said = present.slice(0, MOST_PHRASES).map((category) => phrases[category]);
  const opening = worst === "hold" ? "Hold this one." : "Revise before posting.";
  return `${opening} It ${said.join(" and ")}.`;
}
