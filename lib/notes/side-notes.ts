import type { LiveNote } from "./rebase";
import type { Guide } from "./guide";

/** What goes out beside a post and is a draft of its own. */
export type Side = "altText" | "firstComment";

export const sideNames = {
  altText: "Alt text",
  firstComment: "First comment",
} as const satisfies Record<Side, string>;

/**
 * The notes on a side's words as they stand beside the post's own: counted on after the `before` notes so far, with ids
 * and titles that say where they are.
 *
 * Left out is what the post has been told once: a disclosure asked for words that the post has too, where its own check
 * has judged them, and a note on the media, which go out with the post and not with its comment.
 */
export function sideNotes(
  notes: readonly LiveNote[],
  {
    side,
    words,
    post,
    guide,
    before,
  }: {
    readonly side: Side;
    /** The side's words, which the notes mark. */
    readonly words: string;
    readonly post: { readonly text: string; readonly ruleIds: ReadonlySet<string> };
    readonly guide: Guide;
    readonly before: number;
  },
): LiveNote[] {
  const text = post.text.toLowerCase();
  const isTold = (note: LiveNote, ruleId: string) =>
    (guide.rules[ruleId]?.aboutMedia === true && post.ruleIds.has(ruleId)) ||
    (guide.rules[ruleId]?.asksDisclosure === true &&
      note.marks.length > 0 &&
      note.marks.every(({ start, end }) => text.includes(words.slice(start, end).toLowerCase())));
  return notes
    .filter(
      (note) => ![note.ruleId, ...note.also.map(({ ruleId }) => ruleId)].every((id) => isTold(note, id)),
    )
    .map((note, at) => ({
      ...note,
      id: `${side}/${note.id}`,
      number: before + at + 1,
      title: `${sideNames[side]}: ${note.title}`,
    }));
}
