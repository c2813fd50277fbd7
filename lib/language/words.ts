import { execAll, withoutTail } from "@/lib/engine/pattern";
import { defineFact } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";

export type WordKind = "word" | "number" | "hashtag" | "mention" | "url" | "email" | "emoji";

/** A token of the plain view. */
export interface Word extends Span {
  readonly kind: WordKind;
  readonly text: string;
  readonly lower: string;
  /** The words inside a hashtag, split where its capitals are: #TeamRuth → team, ruth. */
  readonly parts?: readonly string[];
}

/**
 * One pass over the plain view. Words keep inner apostrophes and hyphens (O'Brien, Garcia-Lopez, don't); numbers keep
 * separators and a glued unit stays apart (54yo → 54, yo). Deliberately misses the inner structure of URLs and
 * addresses: no rule should read a promise out of a path.
 */
const token =
  /(?<email>[a-z0-9](?:[\w.+-]{0,63})@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})|(?<url>(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|(?<![\w@.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|org|net|edu|gov|io|co|us|uk|info|health|clinic|care|me|bio|link|shop|store|app|ly|tv|news|blog|example|test|invalid)\b(?:\/[^\s<>"]{0,2000})?)|(?<mention>(?<!\w)@[a-z_][\w.]{0,60}\w)|(?<hashtag>#[\w\p{L}]{1,100})|(?<number>\d+(?:[.,]\d+)*)|(?<word>\p{L}+(?:['-]\p{L}+)*'?)|(?<emoji>\p{Extended_Pictographic})/giu;

const hashtagPart = /[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|\d+|\p{L}+/gu;

/** Every token of the draft, in order. */
export const words = defineFact("words", (draft): readonly Word[] => {
  const found: Word[] = [];
  for (const match of execAll(draft, token)) {
    const groups = match.groups ?? {};
    const kind = kinds.find((candidate) => groups[candidate] !== undefined) ?? "word";
    let text = match[0];
    if (kind === "url") text = withoutTail(text, ".,;:!?)]'\"");
    else if (kind === "word" && text.endsWith("'") && !/s'$/i.test(text)) text = text.slice(0, -1);
    const start = match.index;
    found.push({
      kind,
      text,
      lower: draft.lower.slice(start, start + text.length),
      start,
      end: start + text.length,
      ...(kind === "hashtag" && { parts: hashtagParts(text) }),
    });
  }
  return found;
});

const kinds = ["word", "number", "emoji", "hashtag", "mention", "url", "email"] as const;

/** #BackPainRelief → back, pain, relief. A hashtag in one case is one part. */
export function hashtagParts(hashtag: string): string[] {
  return (hashtag.slice(1).match(hashtagPart) ?? []).map((part) => part.toLowerCase());
}
