import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RuleHandout } from "@/components/guideline/rule-handout";
import { rulePath } from "@/components/guideline/rule-view";
import { PrintButton } from "@/components/ui/print-button";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteLink } from "@/components/ui/site-link";
import { guideline } from "@/rules/guideline";
import { ruleSet } from "@/rules/index";
import { ruleView } from "../../../rule-views";

interface Props {
  params: Promise<{ category: string; name: string }>;
}

async function viewOf({ params }: Props) {
  const { category, name } = await params;
  return ruleView(`${category}/${name}`);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const rule = await viewOf(props);
  return rule ? { title: `${rule.title} · Handout`, description: rule.why } : {};
}

export default async function Page(props: Props) {
  const rule = await viewOf(props);
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
