import type { Metadata } from "next";
import type { RuleView } from "@/components/guideline/rule-view";
import { ruleView } from "../../rule-views";

/** What Next hands to a page below a rule's address. */
export interface RulePageProps {
  params: Promise<{ category: string; name: string }>;
}

/** The rule that the address names, or `undefined` where there is none. */
export async function addressedRule({ params }: RulePageProps): Promise<RuleView | undefined> {
  const { category, name } = await params;
  return ruleView(`${category}/${name}`);
}

/** The head of such a page; empty where no rule has the address. */
export async function ruleMetadata(props: RulePageProps, place: string): Promise<Metadata> {
  const rule = await addressedRule(props);
  return rule ? { title: `${rule.title} · ${place}`, description: rule.why } : {};
}
