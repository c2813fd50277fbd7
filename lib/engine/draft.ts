import type { Context } from "@/lib/schema/context";
import { toPlainText, type PlainText } from "./plain-text";

/**
 * A draft as rules and facts see it. All their offsets are in code units of `plain`; the engine turns them into the
 * author's when it settles. `lower` has the same length as `plain`.
 */
export interface Draft {
  readonly text: PlainText;
  readonly plain: string;
  readonly lower: string;
  readonly context: Context;
  /** Reads a fact, computing it the first time it is asked for. */
  readonly get: <T>(fact: Fact<T>) => T;
}

/** Something that several rules need to know of a draft: computed at most once, and only when asked for. */
export interface Fact<T> {
  readonly name: string;
  readonly read: (draft: Draft) => T;
}

export function defineFact<T>(name: string, read: (draft: Draft) => T): Fact<T> {
  return { name, read };
}

/** Reads the author's text and what they told of it. Never throws. The draft and its facts live as long as the value does: nothing is kept elsewhere. */
export function readDraft(text: string, context: Context = {}): Draft {
  const plainText = toPlainText(text);
  const known = new Map<unknown, unknown>();
  const lowered = plainText.plain.toLowerCase();
  const draft: Draft = {
    text: plainText,
    plain: plainText.plain,
    // A few letters outside Latin change length in lower case; offsets matter more than their case.
    lower: lowered.length === plainText.plain.length ? lowered : lowerAscii(plainText.plain),
    context,
    get<T>(fact: Fact<T>): T {
      if (!known.has(fact)) known.set(fact, fact.read(draft));
      return known.get(fact) as T;
    },
  };
  return Object.freeze(draft);
}

function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
