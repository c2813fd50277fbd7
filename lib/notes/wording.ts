import type { Edit } from "@/lib/schema/finding";

/** A piece of suggested wording: the author's own words, or what we would put in. */
export interface WordingPiece {
  readonly kind: "own" | "put-in";
  readonly text: string;
}

/** Edits as one replacement, so that one undo takes them back. `start` and `end` in code units of `text`. */
export function asOneReplacement(text: string, edits: readonly Edit[]): Edit {
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) throw new RangeError("There is no edit to apply.");
  let words = "";
  let from = first.start;
  for (const edit of edits) {
    words += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return { start: first.start, end: last.end, text: words };
}

/** The farthest that the preview reaches beyond the words that change, in code units. */
const REACH = 120;

/**
 * The sentence as it would read: from the start of the first sentence that changes to the end of the last, with what
 * we would put in told apart from the author's own words. Long stretches in between are cut to "…".
 */
export function previewWording(text: string, edits: readonly Edit[]): WordingPiece[] {
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return [];
  const start = sentenceStart(text, first.start);
  const end = sentenceEnd(text, last.end);
  const pieces: WordingPiece[] = [];
  const own = (from: number, to: number) => {
    const words = text.slice(from, to);
    const shown = words.length > 2 * REACH ? `${words.slice(0, REACH)} … ${words.slice(-REACH)}` : words;
    if (shown !== "") pieces.push({ kind: "own", text: shown });
  };
  let from = start;
  for (const edit of edits) {
    own(from, edit.start);
    if (edit.text !== "") pieces.push({ kind: "put-in", text: edit.text });
    from = edit.end;
  }
  own(from, end);
  return tidy(pieces);
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const breaks = [...before.matchAll(/[.!?…][)"”’]?\s+|\n/g)];
  const last = breaks.at(-1);
  if (last) return from + last.index + last[0].length;
  if (from === 0) return 0;
  const space = before.search(/\s/);
  return space < 0 ? from : from + space + 1;
}

function sentenceEnd(text: string, at: number): number {
  const after = text.slice(at, at + REACH);
  const stop = /[.!?…][)"”’]?(?=\s|$)|\n|$/.exec(after);
  if (stop && (stop[0] !== "" || at + REACH >= text.length)) {
    return at + stop.index + (stop[0] === "\n" ? 0 : stop[0].length);
  }
  const space = after.lastIndexOf(" ");
  return at + (space > 0 ? space : after.length);
}

/** Blank edges gone, an empty preview said to be empty. */
function tidy(pieces: readonly WordingPiece[]): WordingPiece[] {
  const texts = pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, " ") }));
  const first = texts[0];
  const last = texts.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return texts.filter((piece) => piece.text !== "");
}
