import type { Context } from "@/lib/schema/context";
import type { Category, Severity, Span } from "@/lib/schema/finding";

/** One rule as its page shows it: plain data out of the rule object. */
export interface RuleView {
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Signed permission that covers the post makes it a matter to consider. */
  readonly permissionLowers: boolean;
  readonly why: string;
  readonly advice: string;
  readonly clauses: readonly { readonly id: string; readonly place: string; readonly quote: string }[];
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly citation: string;
    readonly url?: string;
  }[];
  readonly leavesAlone: readonly string[];
  readonly shortfalls: readonly string[];
  /** What no reader of words can see of this rule's clauses. */
  readonly unseen: readonly string[];
  /** What only the author can answer about its clauses. */
  readonly asks: readonly string[];
  readonly marked: readonly MarkedView[];
  readonly unmarked: readonly UnmarkedView[];
  readonly related: readonly RuleLine[];
}

export interface MarkedView {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly severity: Severity;
  readonly becomes?: string;
  readonly context: Context;
  readonly where: string;
}

export interface UnmarkedView {
  readonly text: string;
  readonly why: string;
  readonly where: string;
}

/** One line of the list of rules. */
export interface RuleLine {
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
}

/** Where a rule stands on the site. */
export const rulePath = (id: string) => `/guideline/${id}`;
