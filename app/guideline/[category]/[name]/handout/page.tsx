import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RuleHandout } from "@/components/guideline/rule-handout";
import { rulePath } from "@/components/guideline/rule-view";
import { PrintButton } from "@/components/ui/print-button";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteLink } from "@/components/ui/site-link";
import { guideline } from "@/rules/guideline";
import { ruleSet } from "@/rules/index";
import { addressedRule, ruleMetadata, type RulePageProps } from "../rule-page";

export function generateMetadata(props: RulePageProps): Promise<Metadata> {
  return ruleMetadata(props, "Handout");
}

export default async function Page(props: RulePageProps) {
  const rule = await addressedRule(props);
  if (!rule) notFound();
  return (
    <>
      <main id="main" className="paper-page">
        <p className="paper-tools">
          <PrintButton>Print</PrintButton>
          <SiteLink className="btn" href={rulePath(rule.id)}>
            Read the rule
          </SiteLink>
          <span>One page, Letter or A4.</span>
        </p>
        <RuleHandout rule={rule} ruleSet={ruleSet} citation={guideline.citation} />
      </main>
      <SiteFooter />
    </>
  );
}
