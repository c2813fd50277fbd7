import type { Tie } from "@/lib/notes/disclosure";

/** What is the practice's own, kept on the author's device and nowhere else. */
export interface Practice {
  /** Names, phones, addresses and handles that are ours: never PHI. */
  readonly own: readonly string[];
  readonly ties: readonly Tie[];
}

export const emptyPractice: Practice = { own: [], ties: [] };

/** The most that a stored or imported practice may hold; more is left out. */
const MOST_OWN = 200;
const MOST_TIES = 100;
const MOST_LENGTH = 200;

/** Reads what was stored or imported. Anything that isn't what we write is dropped; never throws. */
export function readPractice(json: string | null): Practice {
  if (json === null) return emptyPractice;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return emptyPractice;
  }
  if (typeof value !== "object" || value === null) return emptyPractice;
  const { own, ties } = value as { own?: unknown; ties?: unknown };
  return {
    own: (Array.isArray(own) ? own : []).flatMap(shortText).slice(0, MOST_OWN),
    ties: (Array.isArray(ties) ? ties : []).flatMap(readTie).slice(0, MOST_TIES),
  };
}

function readTie(value: unknown): Tie[] {
  if (typeof value !== "object" || value === null) return [];
  const { name, kind, sentence } = value as Record<string, unknown>;
  const [shortName] = shortText(name);
  if (shortName === undefined) return [];
  return [{ name: shortName, kind: shortText(kind)[0] ?? "", sentence: shortText(sentence)[0] ?? "" }];
}

function shortText(value: unknown): string[] {
  if (typeof value !== "string") return [];
  const text = value.trim().slice(0, MOST_LENGTH);
  return text === "" ? [] : [text];
}

/** Ties added to a practice: one a name and kind, the earlier one kept. */
export function withTies(practice: Practice, ties: readonly Tie[]): Practice {
  const key = (tie: Tie) => `${tie.name.toLowerCase()}|${tie.kind.toLowerCase()}`;
  const known = new Set(practice.ties.map(key));
  const fresh = ties.filter((tie) => !known.has(key(tie)) && known.add(key(tie)));
  return { ...practice, ties: [...practice.ties, ...fresh].slice(0, MOST_TIES) };
}
