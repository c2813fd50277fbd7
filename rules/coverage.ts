import { clauses, type Clause, type ClauseId } from "./guideline";

/** What coverage needs of a rule. */
export interface ClauseNaming {
  readonly id: string;
  readonly clauses: readonly string[];
}

/**
 * How a clause stands against a set of rules.
 * - `by-rule`: at least one rule checks it.
 * - `asked`: only the author can answer it.
 * - `cannot-be-checked`: nobody can tell from one post.
 * - `gap`: a rule should check it and none does.
 */
export type Standing = Clause["check"] | "gap";

/** Gaps that are known and said on the coverage page, each with why. A test fails on a gap that isn't here, and on an entry that is no gap any more. */
export const saidGaps: Readonly<Partial<Record<ClauseId, string>>> = {};

export interface ClauseCoverage {
  readonly clause: Clause;
  readonly standing: Standing;
  /**
   * Ids of the rules that name the clause, in the order given, each once. An asked clause or a permission may have some
   * too: a rule leans on a permission where it leaves something alone.
   */
  readonly rules: readonly string[];
}

/**
 * Turns "rules name clauses" round: each clause of the guideline, in the paper's order, with the rules that name it.
 * Pure. Throws a `RangeError` that names the rule when a rule names a clause that the guideline doesn't have.
 */
export function coverage(rules: readonly ClauseNaming[]): ReadonlyMap<ClauseId, ClauseCoverage> {
  const namedBy = new Map<string, string[]>(clauses.map((clause) => [clause.id, []]));
  for (const rule of rules) {
    for (const id of new Set(rule.clauses)) {
      const ids = namedBy.get(id);
      if (ids === undefined) throw new RangeError(`${rule.id} names an unknown clause: ${id}`);
      ids.push(rule.id);
    }
  }
  return new Map(
    clauses.map((clause) => {
      const ids = namedBy.get(clause.id) ?? [];
      const standing: Standing = clause.check === "by-rule" && ids.length === 0 ? "gap" : clause.check;
      return [clause.id, { clause, standing, rules: ids }];
    }),
  );
}
