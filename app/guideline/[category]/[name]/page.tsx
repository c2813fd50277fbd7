import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RuleArticle } from "@/components/guideline/rule-article";
import { RuleList } from "@/components/guideline/rule-list";
import { rulePath } from "@/components/guideline/rule-view";
import { TryRule } from "@/components/guideline/try-rule";
import { Icon } from "@/components/ui/icon";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteLink } from "@/components/ui/site-link";
import { guideline } from "@/rules/guideline";
import { ruleLines, ruleView } from "../../rule-views";

interface Props {
  params: Promise<{ category: string; name: string }>;
}

async function viewOf({ params }: Props) {
  const { category, name } = await params;
  return ruleView(`${category}/${name}`);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const rule = await viewOf(props);
  return rule ? { title: `${rule.title} · Guideline`, description: rule.why } : {};
}

export default async function Page(props: Props) {
  const rule = await viewOf(props);
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
        <p className="citation">
          Quotations from {guideline.citation}. Chaperone is not affiliated with ASPN.
        </p>
      </main>
      <SiteFooter />
    </>
  );
}
