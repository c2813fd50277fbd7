import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PaperCitation } from "@/components/guideline/paper-citation";
import { RuleArticle } from "@/components/guideline/rule-article";
import { RuleList } from "@/components/guideline/rule-list";
import { rulePath } from "@/components/guideline/rule-view";
import { TryRule } from "@/components/guideline/try-rule";
import { Icon } from "@/components/ui/icon";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteLink } from "@/components/ui/site-link";
import { guideline } from "@/rules/guideline";
import { ruleLines } from "../../rule-views";
import { addressedRule, ruleMetadata, type RulePageProps } from "./rule-page";

export function generateMetadata(props: RulePageProps): Promise<Metadata> {
  return ruleMetadata(props, "Guideline");
}

export default async function Page(props: RulePageProps) {
  const rule = await addressedRule(props);
  if (!rule) notFound();
  const [first] = rule.marked;
  return (
    <>
      <main id="main" className="rule-page">
        <RuleList rules={ruleLines} here={rule.id} className="toc" />
        <RuleArticle rule={rule} />
        <aside className="rail" aria-label="About this rule">
          {first && <TryRule ruleId={rule.id} example={first.text} context={first.context} />}
          <SiteLink className="btn" href={`/train/library?rule=${rule.id}`}>
            Use in training
          </SiteLink>
          <SiteLink className="btn" href={`${rulePath(rule.id)}/handout`}>
            <Icon name="print" />
            Print one-page handout
          </SiteLink>
          <section className="also">
            <h2>Related rules</h2>
            {rule.related.map((line) => (
              <SiteLink key={line.id} href={rulePath(line.id)}>
                {line.title}
              </SiteLink>
            ))}
          </section>
          <section className="also">
            <h2>The whole guideline</h2>
            <SiteLink href="/guideline/coverage">What is read for, and what we can’t see</SiteLink>
          </section>
        </aside>
        <PaperCitation citation={guideline.citation} url={guideline.url} />
      </main>
      <SiteFooter />
    </>
  );
}
