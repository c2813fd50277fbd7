import type { Draft } from "@/lib/engine/draft";
import type { Match } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import type { Mention } from "./products";
import { sentenceAt } from "./sentences";

/** What of value the words imply (16 CFR 255.5(a): "monetary payment … free or discounted products … other benefits"). */
export type ConnectionKind =
  | "travel"
  | "hospitality"
  | "gift"
  | "role"
  | "closeness"
  | "first"
  | "status"
  | "code"
  | "affiliate"
  | "shop"
  | "own goods"
  | "making"
  | "investment"
  | "money"
  | "family"
  | "insider"
  | "hint";

/** Words that imply a material connection without stating it plainly. */
export interface Connection extends Span {
  readonly kind: ConnectionKind;
  /** The company or product that it seems to be with, where the words name one. */
  readonly mention?: Mention;
  /** A code, link or shop that the words call the author's own. */
  readonly mine?: true;
}

/** Ways of sending readers to buy. */
export const tradeKinds: ReadonlySet<ConnectionKind> = new Set(["code", "affiliate", "shop"]);

export const hospitalityKinds: ReadonlySet<ConnectionKind> = new Set([
  "travel",
  "hospitality",
  "gift",
  "role",
  "closeness",
  "first",
  "status",
  "money",
  "family",
  "insider",
  "hint",
]);
export const ownershipKinds: ReadonlySet<ConnectionKind> = new Set(["own goods", "making", "investment"]);

/** A pattern that may tell of a connection, and what must stand around it. */
export interface Sign {
  readonly kind: ConnectionKind;
  readonly regex: RegExp;
  /** Any of these in the draft makes the pattern worth running. Word stems, lower case. */
  readonly gate: readonly string[] | RegExp;
  /** The pattern reads capitals. */
  readonly onPlain?: true;
  readonly holds: (draft: Draft, match: Match) => boolean;
}

/** A match with so many code units before and after it, within its sentence. */
export const around = (draft: Draft, match: Span, before: number, after: number): Span => {
  const sentence = sentenceAt(draft, match.start);
  return {
    start: Math.max(sentence.start, match.start - before),
    end: Math.min(Math.max(sentence.end, match.end), match.end + after),
  };
};

/** The lower-case text of a span. */
export const lowerOf = (draft: Draft, span: Span): string => draft.lower.slice(span.start, span.end);

/** A span with its surroundings in the next sentences. */
export const wider = (draft: Draft, { start, end }: Span): Span => ({
  start: Math.max(0, start - 160),
  end: Math.min(draft.plain.length, end + 160),
});
