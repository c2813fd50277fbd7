import { severityOrder } from "@/lib/notes/note";
import type { Severity } from "@/lib/schema/finding";
import type { Family } from "@/lib/notes/guide";

/** A note to compare: the words it stands on, by their place in the post, and what it says of them. */
export interface ScoredNote {
  readonly words: readonly number[];
  readonly family: Family;
  readonly severity: Severity;
}

/** How one note of the engine's and the learner's note for it agree. */
export interface Match {
  /** Places in the lists that were compared. */
  readonly theirs: number;
  readonly ours: number;
  /** Sørensen–Dice coefficient of the two sets of words, above 0 and at most 1. */
  readonly overlap: number;
  readonly isFamilyRight: boolean;
  readonly isSeverityRight: boolean;
  /** Above 0 and at most 1. */
  readonly agreement: number;
}

export interface PostScore {
  /** 0 to 1. Two quiet sides agree wholly. */
  readonly score: number;
  readonly matches: readonly Match[];
  /** Notes of the engine's that the learner has none for; places in the list. */
  readonly missed: readonly number[];
  /** Notes of the learner's that the engine has none for. */
  readonly extra: readonly number[];
}

/** What a note weighs: a Hold that is missed, or called where there is none, costs most. */
const weights = { hold: 3, revise: 2, consider: 1 } as const satisfies Record<Severity, number>;

const OVERLAP_SHARE = 0.5;
const FAMILY_SHARE = 0.3;
const SEVERITY_SHARE = 0.2;

/** Sørensen–Dice coefficient: twice what two sets share over what they hold together; 0 for two empty ones. */
export function overlapOf(a: readonly number[], b: readonly number[]): number {
  const mine = new Set(a);
  const yours = new Set(b);
  if (mine.size + yours.size === 0) return 0;
  const shared = [...mine].filter((word) => yours.has(word)).length;
  return (2 * shared) / (mine.size + yours.size);
}

/** 1 for the same severity, a half for its neighbor, 0 for Hold against Consider. */
function severityAgreement(a: Severity, b: Severity): number {
  return 1 - Math.abs(severityOrder.indexOf(a) - severityOrder.indexOf(b)) / (severityOrder.length - 1);
}

function compare(theirs: ScoredNote, ours: ScoredNote): Omit<Match, "theirs" | "ours"> | undefined {
  const overlap = overlapOf(theirs.words, ours.words);
  if (overlap === 0) return undefined;
  const isFamilyRight = theirs.family === ours.family;
  return {
    overlap,
    isFamilyRight,
    isSeverityRight: theirs.severity === ours.severity,
    agreement:
      OVERLAP_SHARE * overlap +
      FAMILY_SHARE * Number(isFamilyRight) +
      SEVERITY_SHARE * severityAgreement(theirs.severity, ours.severity),
  };
}

/** The most notes of a learner's that are compared: pairing them tries every way. */
export const MOST_NOTES = 10;

/**
 * Compares a learner's notes on one post with the engine's, as docs/train.md explains:
 *
 *     agreement = 0.5 · overlap + 0.3 · same family + 0.2 · severity (1, ½, 0)
 *     score     = Σ pairs (weight of theirs + weight of ours) · agreement ÷ Σ all weights
 *
 * Each note is paired with one at most, in the way that scores best; a pair shares at least one word. So the score is a
 * weighted F-measure: notes that are missed and notes that are too many both lower it. `theirs` past `MOST_NOTES` count
 * as too many. Pure.
 */
export function scorePost(theirs: readonly ScoredNote[], ours: readonly ScoredNote[]): PostScore {
  const pairs = ours.map((our) =>
    theirs.slice(0, MOST_NOTES).flatMap((their, place) => {
      const found = compare(their, our);
      return found
        ? [{ place, found, gain: (weights[their.severity] + weights[our.severity]) * found.agreement }]
        : [];
    }),
  );
  const known = new Map<string, { gain: number; picks: readonly (number | undefined)[] }>();
  const best = (our: number, taken: number): { gain: number; picks: readonly (number | undefined)[] } => {
    const options = pairs[our];
    if (!options) return { gain: 0, picks: [] };
    const key = `${our} ${taken}`;
    const before = known.get(key);
    if (before) return before;
    const rest = best(our + 1, taken);
    let chosen = { gain: rest.gain, picks: [undefined, ...rest.picks] as readonly (number | undefined)[] };
    for (const { place, gain } of options) {
      if (taken & (1 << place)) continue;
      const then = best(our + 1, taken | (1 << place));
      if (gain + then.gain > chosen.gain) chosen = { gain: gain + then.gain, picks: [place, ...then.picks] };
    }
    known.set(key, chosen);
    return chosen;
  };
  const { gain, picks } = best(0, 0);
  const total = [...theirs, ...ours].reduce((sum, note) => sum + weights[note.severity], 0);
  const matches = picks.flatMap((place, our): Match[] => {
    const found = pairs[our]?.find((pair) => pair.place === place)?.found;
    return place !== undefined && found ? [{ theirs: place, ours: our, ...found }] : [];
  });
  return {
    score: total === 0 ? 1 : Math.min(1, gain / total),
    matches,
    missed: ours.flatMap((_, place) => (matches.some((match) => match.ours === place) ? [] : [place])),
    extra: theirs.flatMap((_, place) => (matches.some((match) => match.theirs === place) ? [] : [place])),
  };
}
