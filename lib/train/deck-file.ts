import type { Deck } from "./deck";
import { deckSchema, DECK_FORMAT } from "./deck";

/** The largest file that is read, in bytes: forty rounds of the longest posts fit. */
export const MOST_BYTES = 4_000_000;

/** A deck as a file holds it. Reading it back gives the very same deck. */
export function writeDeck(deck: Deck): string {
  return `${JSON.stringify(deck, null, 2)}\n`;
}

export type ReadDeck =
  | { readonly kind: "deck"; readonly deck: Deck }
  /** What to mend, in sentences; never empty. */
  | { readonly kind: "problems"; readonly problems: readonly string[] };

const MOST_PROBLEMS = 8;

/** Reads a deck's file. Never throws: what is wrong is said by its place, from 1, and never by quoting the file. */
export function readDeck(json: string): ReadDeck {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { kind: "problems", problems: ["This file isn’t JSON."] };
  }
  const format =
    typeof value === "object" && value !== null ? (value as { format?: unknown }).format : undefined;
  if (format !== DECK_FORMAT)
    return {
      kind: "problems",
      problems: [
        typeof format === "string" && format.startsWith("chaperone-deck/")
          ? "This deck was written by another version of Chaperone."
          : "This file isn’t a deck of Chaperone’s.",
      ],
    };
  const read = deckSchema.safeParse(value);
  if (read.success) return { kind: "deck", deck: read.data };
  const problems = read.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`);
  return {
    kind: "problems",
    problems: [
      ...problems.slice(0, MOST_PROBLEMS),
      ...(problems.length > MOST_PROBLEMS ? [`And ${problems.length - MOST_PROBLEMS} more.`] : []),
    ],
  };
}

/** "Round 3, option 2, words". */
function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "The deck";
  const words = path.flatMap((key, at): string[] => {
    if (typeof key !== "number") {
      const isListName = typeof path[at + 1] === "number";
      return [isListName ? String(key).replace(/s$/, "") : String(key)];
    }
    return [String(key + 1)];
  });
  const joined = words.reduce(
    (said, word) => (/^\d+$/.test(word) ? `${said} ${word}` : said === "" ? word : `${said}, ${word}`),
    "",
  );
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
