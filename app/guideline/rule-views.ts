import type { RuleLine, RuleView } from "@/components/guideline/rule-view";
import { readMarked } from "@/lib/engine/marked-text";
import { categoryOf, type Rule } from "@/lib/engine/rule";
import { whereOf } from "@/lib/train/where";
import { clauseById, isClauseId } from "@/rules/guideline";
import { rules } from "@/rules/index";
import { notChecked, questions } from "@/rules/questions";
import { sources, type Source } from "@/rules/sources";

const sourcesById: ReadonlyMap<string, Source> = new Map(sources.map((source) => [source.id, source]));

function toLine(rule: Rule): RuleLine {
  return { id: rule.id, title: rule.title, category: categoryOf(rule.id), severity: rule.severity };
}

export const ruleLines: readonly RuleLine[] = rules.map(toLine);

const MOST_RELATED = 5;
const MOST_UNSEEN = 3;

/** Rules that stand on the same clauses or sources, most in common first; then the neighbors in the family. */
function relatedTo(rule: Rule): RuleLine[] {
  const stands = new Set([...rule.clauses, ...rule.sources]);
  const near = (other: Rule) =>
    2 * [...other.clauses, ...other.sources].filter((id) => stands.has(id)).length +
    (categoryOf(other.id) === categoryOf(rule.id) ? 1 : 0);
  return rules
    .filter((other) => other.id !== rule.id && near(other) > 0)
    .map((other, place) => ({ other, place, weight: near(other) }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .slice(0, MOST_RELATED)
    .map(({ other }) => toLine(other));
}

/** A rule's page, out of the rule itself. */
function toView(rule: Rule): RuleView {
  const named = new Set(rule.clauses);
  const shares = ({ clauses }: { readonly clauses: readonly string[] }) =>
    clauses.some((id) => named.has(id));
  return {
    ...toLine(rule),
    permissionLowers: rule.consent === "lowers" && rule.severity !== "consider",
    why: rule.why,
    advice: rule.advice,
    clauses: rule.clauses.filter(isClauseId).map((id) => {
      const { place, quote } = clauseById(id);
      return { id, place, quote };
    }),
    sources: rule.sources.flatMap((id) => {
      const source = sourcesById.get(id);
      if (!source) return [];
      const { title, citation, url } = source;
      return [{ id, title, citation, ...(url !== undefined && { url }) }];
    }),
    leavesAlone: rule.leavesAlone,
    shortfalls: rule.shortfalls ?? [],
    unseen: notChecked
      .filter(shares)
      .map(({ statement }) => statement)
      .slice(0, MOST_UNSEEN),
    asks: questions.filter(shares).map(({ ask }) => ask),
    marked: rule.examples.marked.map((example) => ({
      ...readMarked(example.text),
      severity: example.severity ?? rule.severity,
      ...(example.becomes !== undefined && { becomes: example.becomes }),
      context: example.context ?? {},
      where: whereOf(example.context),
    })),
    unmarked: rule.examples.unmarked.map(({ text, why, context }) => ({
      text,
      why,
      where: whereOf(context),
    })),
    related: relatedTo(rule),
  };
}

/** The view of a rule by its id; `undefined` where there is no such rule. */
export function ruleView(id: string): RuleView | undefined {
  const rule = rules.find((one) => one.id === id);
  return rule && toView(rule);
}
