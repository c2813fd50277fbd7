import type { z } from "zod";
import type { Deck } from "./deck";
import { deckSchema, DECK_FORMAT } from "./deck";

/** The largest file that is read, in bytes: forty rounds of the longest posts fit. */
export const MOST_BYTES = 4_000_000;

/**
 * A deck as a file holds it. Reading it back gives the very same deck, and the keys stand in the schema's order, so that
 * a deck that was imported and exported again is the same file.
 */
export function writeDeck(deck: Deck): string {
  const read = deckSchema.safeParse(deck);
  return `${JSON.stringify(read.success ? read.data : deck, null, 2)}\n`;
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
  const problems = read.error.issues.map((issue) => `${placeOf(issue.path)}: ${wordsOf(issue)}`);
  return {
    kind: "problems",
    problems: [
      ...problems.slice(0, MOST_PROBLEMS),
      ...(problems.length > MOST_PROBLEMS ? [`And ${problems.length - MOST_PROBLEMS} more.`] : []),
    ],
  };
}

/** Where an issue stands, from 1: "Post 3, option 2, words". */
function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "The deck";
  const said = path.flatMap((key, at): string[] => {
    if (typeof key === "number") return [];
    const name = placeNames[String(key)] ?? String(key);
    const next = path[at + 1];
    if (name === "") return [];
    return [typeof next === "number" ? `${name.replace(/s$/, "")} ${next + 1}` : name];
  });
  const joined = said.join(", ");
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** The trainer's words for the file's keys. A round is a post to whoever builds a deck. */
const placeNames: Readonly<Record<string, string>> = {
  rounds: "posts",
  post: "",
  asks: "question",
  overruled: "your own answer",
  why: "reason for no note",
};

type Issue = z.core.$ZodIssue;

/** What is wrong, as the end of a sentence. Never a word of the file. */
function wordsOf(issue: Issue): string {
  switch (issue.code) {
    case "custom":
      return issue.message;
    case "too_small":
      return issue.origin === "string" ? "nothing is written here." : `at least ${issue.minimum} needed.`;
    case "too_big":
      return issue.origin === "string"
        ? `longer than ${issue.maximum.toLocaleString("en-US")} characters.`
        : `more than ${issue.maximum}.`;
    case "invalid_type":
      return "missing, or of another kind than expected.";
    case "invalid_value":
      return "not one of the choices.";
    case "unrecognized_keys":
      return "holds something we don’t know.";
    default:
      return "not written as we expect.";
  }
}
