import { defineFact, type Draft } from "@/lib/engine/draft";
import { words } from "./words";

const LENGTH = 4;

/** The first four letters of every word, part of a word ("co-founder", "doctor's") and hashtag: what a cheap gate before an expensive pattern asks for. */
export const wordStarts = defineFact("word-starts", (draft): ReadonlySet<string> => {
  const starts = new Set<string>();
  for (const word of draft.get(words)) {
    if (word.kind === "emoji") continue;
    const from = word.kind === "hashtag" || word.kind === "mention" ? 1 : 0;
    starts.add(word.lower.slice(from, from + LENGTH));
    if (word.parts) for (const part of word.parts) starts.add(part.slice(0, LENGTH));
    else if (word.kind === "word" && /['-]/.test(word.lower))
      for (const part of word.lower.split(/['-]/)) starts.add(part.slice(0, LENGTH));
  }
  return starts;
});

/** A gate from words that stand between spaces; only their first four letters count. */
export function gate(list: string): readonly string[] {
  return [...new Set(list.split(" ").map((word) => word.slice(0, LENGTH)))];
}

/** Whether any of the gate's words may stand in the draft; never says no to one that does. */
export function mayHold(draft: Draft, words: readonly string[]): boolean {
  const starts = draft.get(wordStarts);
  return words.some((word) => starts.has(word));
}
