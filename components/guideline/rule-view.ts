import type { Context } from "@/lib/schema/context";
import type { Category, Severity, Span } from "@/lib/schema/finding";

/** One rule as its page shows it: plain data out of the rule object. */
export interface RuleView {
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
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
  readonly marked: readonly {
    readonly text: string;
    readonly spans: readonly Span[];
    readonly severity: Severity;
    readonly becomes?: string;
    readonly context: Context;
    readonly where: string;
  }[];
  readonly unmarked: readonly { readonly text: string; readonly why: string; readonly where: string }[];
}

/** One line of the list of rules. */
export interface RuleLine {
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
}
