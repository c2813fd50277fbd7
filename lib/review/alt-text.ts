import type { Guide, NoteFinding } from "@/lib/notes/guide";
import { groupFindings, type Note } from "@/lib/notes/note";

/** Before every id that is the alt text's, so that an answer given to it is never taken for one to the text. */
const ALT_TEXT = "alt-text/";

/** The id under which a post's alt text is checked beside the post. */
export function altTextId(postId: string): string {
  return `${ALT_TEXT}${postId}`;
}

/**
 * What was found in the alt text, with ids of its own. A finding that asks for a disclosure is left out where the post's
 * text has the same words: a disclosure is made in the post, and the text's own check has judged it.
 */
export function altTextFindings(
  post: { readonly text: string; readonly altText: string },
  findings: readonly NoteFinding[],
  guide: Guide,
): NoteFinding[] {
  const text = post.text.toLowerCase();
  const isInText = ({ spans }: NoteFinding) =>
    spans.some(({ start, end }) => text.includes(post.altText.slice(start, end).toLowerCase()));
  return findings
    .filter((finding) => guide.rules[finding.ruleId]?.asksDisclosure !== true || !isInText(finding))
    .map((finding) => ({ ...finding, id: altTextId(finding.id) }));
}

/** Notes on the alt text, which say so, counted on after the `before` notes on the text. Marks are in the alt text. */
export function altTextNotes(findings: readonly NoteFinding[], guide: Guide, before: number): Note[] {
  return groupFindings(findings, guide).map((note) => ({
    ...note,
    id: note.id.startsWith(ALT_TEXT) ? note.id : altTextId(note.id),
    number: before + note.number,
    title: `Alt text: ${note.title}`,
  }));
}
