import type { Context } from "@/lib/schema/context";
import type { Category, Edit, Severity, Span } from "@/lib/schema/finding";
import type { Draft } from "./draft";

/** Kinds of sign that a scan for trigger words also notes. */
export type Shape =
  "digit" | "mention" | "hashtag" | "url" | "email" | "emoji" | "quote" | "capital" | "money" | "percent";

/**
 * When a rule is worth running. Any one of these is enough; `when` is asked first and a `false` answer skips the rule.
 * Words are whole, in lower case, as they stand in the draft, or a stem with `*` at its end ("guarant*"). Too few
 * triggers silence a rule: a test runs every rule with and without them over all the posts we have.
 */
export interface Triggers {
  readonly words?: readonly string[];
  readonly shapes?: readonly Shape[];
  /** The rule can only speak in these contexts. */
  readonly when?: (context: Context) => boolean;
  /** Run whatever the words are (subject to `when`). */
  readonly always?: boolean;
}

/** What a rule found, in code units of the plain view. */
export interface Detection {
  readonly spans: readonly [Span, ...Span[]];
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Fixed wording for this variant of the problem. Never built from the draft. */
  readonly title?: string;
  readonly why?: string;
  readonly advice?: string;
  /** Detections of one rule that share a key are one problem. */
  readonly merge?: string;
  readonly suggestion?: readonly Edit[];
}

interface Example {
  /** `[[…]]` holds what must be marked. The tail may name a context: see `context`. */
  readonly text: string;
  readonly context?: Context;
}

export interface MarkedExample extends Example {
  /** The text after the suggestion's edits; quiet for this rule when it is checked again. */
  readonly becomes?: string;
  readonly severity?: Severity;
}

export interface UnmarkedExample extends Example {
  /** Why a careful reader leaves it alone. */
  readonly why: string;
}

type AtLeastFour<T> = readonly [T, T, T, T, ...T[]];

/** One kind of problem: what it is, what it looks for, how it goes right and wrong. Pure: no I/O, clock, console or shared state. */
export interface Rule<ClauseId extends string = string, SourceId extends string = string> {
  readonly id: `${Category}/${string}`;
  /** What the words do, in about seven words. */
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters, in two sentences at most. */
  readonly why: string;
  /** What to do instead. */
  readonly advice: string;
  readonly clauses: readonly ClauseId[];
  readonly sources: readonly SourceId[];
  /** What careful readers leave alone, for the guideline page; one phrase each. */
  readonly leavesAlone: readonly string[];
  /** Where the rule falls short, said openly. */
  readonly shortfalls?: readonly string[];
  /**
   * What signed permission that covers the post does to a finding: "lowers" makes it a matter to consider,
   * "none" leaves it. Absent is "none".
   */
  readonly consent?: "lowers" | "none";
  /** Whether its marks are details that identify a patient, so that several make one note. */
  readonly identifies?: boolean;
  readonly triggers: Triggers;
  readonly detect: (draft: Draft) => Iterable<Detection>;
  readonly examples: {
    readonly marked: AtLeastFour<MarkedExample>;
    readonly unmarked: AtLeastFour<UnmarkedExample>;
  };
}

export function categoryOf(ruleId: Rule["id"]): Category {
  return ruleId.slice(0, ruleId.indexOf("/")) as Category;
}
