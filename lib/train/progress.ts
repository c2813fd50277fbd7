import type { LearnerNote, StudyItem } from "./study";

/** How far someone is with a deck, as this browser keeps it once they say so. Holds no text of a post. */
export interface Progress {
  readonly deckId: string;
  /** The rule set that the answers were scored by: another one makes them stale. */
  readonly ruleSet: string;
  /** In the order given. */
  readonly answers: readonly { readonly itemId: string; readonly notes: readonly LearnerNote[] }[];
  /** ISO 8601; set once every post was answered. */
  readonly finishedAt?: string;
}

/** What is kept of a deck's answers: one for each post that the deck still has, if the rules are still the same. */
export function keptAnswers(
  progress: Progress | undefined,
  items: readonly StudyItem[],
  ruleSet: string,
): Map<string, readonly LearnerNote[]> {
  if (progress?.ruleSet !== ruleSet) return new Map();
  const ids = new Set(items.map(({ id }) => id));
  return new Map(
    progress.answers.filter(({ itemId }) => ids.has(itemId)).map(({ itemId, notes }) => [itemId, notes]),
  );
}
