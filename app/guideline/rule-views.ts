import type { RuleLine, RuleView } from "@/components/guideline/rule-view";
import { readMarked } from "@/lib/engine/marked-text";
import { categoryOf, type Rule } from "@/lib/engine/rule";
import { platformRules } from "@/lib/platforms";
import type { Context } from "@/lib/schema/context";
import { clauseById, isClauseId } from "@/rules/guideline";
import { rules } from "@/rules/index";
import { sources, type Source } from "@/rules/sources";

const postTypeWords: Readonly<Record<NonNullable<Context["postType"]>, string>> = {
  original: "post",
  reply: "reply",
  "review-reply": "review reply",
  case: "case",
  promotion: "promotion",
  testimonial: "testimonial",
  education: "teaching",
};

/** Where an example stands, in words: "reply, X". */
function whereOf(context: Context | undefined): string {
  return [
    context?.postType && postTypeWords[context.postType],
    context?.platform && platformRules[context.platform].name,
    context?.consent === "written" && "signed permission",
  ]
    .filter(Boolean)
    .join(", ");
}

const sourcesById: ReadonlyMap<string, Source> = new Map(sources.map((source) => [source.id, source]));

/** A rule's page, out of the rule itself. */
function toView(rule: Rule): RuleView {
  return {
    id: rule.id,
    title: rule.title,
    category: categoryOf(rule.id),
    severity: rule.severity,
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
  };
}

export const ruleLines: readonly RuleLine[] = rules.map((rule) => ({
  id: rule.id,
  title: rule.title,
  category: categoryOf(rule.id),
  severity: rule.severity,
}));

/** The view of a rule by its id; `undefined` where there is no such rule. */
export function ruleView(id: string): RuleView | undefined {
  const rule = rules.find((one) => one.id === id);
  return rule && toView(rule);
}
