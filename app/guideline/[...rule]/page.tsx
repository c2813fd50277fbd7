import type { Metadata } from "next";
import { SiteLink } from "@/components/ui/site-link";
import { notFound } from "next/navigation";
import { PrintButton } from "@/components/guideline/print-button";
import { RuleArticle } from "@/components/guideline/rule-article";
import { RuleList } from "@/components/guideline/rule-list";
import { TryRule } from "@/components/guideline/try-rule";
import { SiteFooter } from "@/components/ui/site-footer";
import { ruleLines, ruleView } from "../rule-views";

interface Props {
  params: Promise<{ rule: string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const rule = ruleView((await params).rule.join("/"));
  return rule ? { title: `${rule.title} · Guideline`, description: rule.why } : {};
}

export default async function Page({ params }: Props) {
  const rule = ruleView((await params).rule.join("/"));
  if (!rule) notFound();
  const [first] = rule.marked;
  const related = ruleLines
    .filter((line) => line.category === rule.category && line.id !== rule.id)
    .slice(0, 4);
  return (
    <>
      <main id="main" className="rule-page">
        <RuleList rules={ruleLines} here={rule.id} className="toc" />
        <RuleArticle rule={rule} />
        <aside className="rail">
          {first && <TryRule ruleId={rule.id} example={first.text} context={first.context} />}
          <PrintButton />
          {related.length > 0 && (
            <section className="also">
              <h2>Related rules</h2>
              {related.map((line) => (
                <SiteLink key={line.id} href={`/guideline/${line.id}`}>
                  {line.title}
                </SiteLink>
              ))}
            </section>
          )}
        </aside>
      </main>
      <SiteFooter />
    </>
  );
}
