import { categoryOf } from "@/lib/engine/rule";
import { clauseById, isClauseId } from "@/rules/guideline";
import { rules, ruleSet } from "@/rules/index";
import type { RuleSummary } from "@/lib/schema/rule";

const summaries: readonly RuleSummary[] = rules.map((rule) => ({
  id: rule.id,
  category: categoryOf(rule.id),
  title: rule.title,
  severity: rule.severity,
  why: rule.why,
  advice: rule.advice,
  clauses: rule.clauses.filter(isClauseId).map((id) => {
    const { place, quote } = clauseById(id);
    return { id, place, quote };
  }),
  sources: [...rule.sources],
}));

/** Every rule with the clauses it stands on. */
export function GET(): Response {
  return Response.json({ ruleSet, rules: summaries }, { headers: { "Cache-Control": "no-store" } });
}
