import type { Metadata } from "next";
import { SiteLink } from "@/components/ui/site-link";
import { SiteFooter } from "@/components/ui/site-footer";
import { coverage, type ClauseCoverage, type Standing } from "@/rules/coverage";
import { rules } from "@/rules/index";
import { notChecked } from "@/rules/questions";

export const metadata: Metadata = {
  title: "What we can’t see",
  description: "Every statement of the guideline: which a rule reads for, which only you can answer, which no post shows.",
};

const standings = {
  "cannot-be-checked": { title: "No post shows it", line: "About accounts, habits, strategy or facts outside the words." },
  asked: { title: "Only you can answer", line: "We ask, and an unanswered question is never a no." },
  "by-rule": { title: "Read for by a rule", line: "Each links to the rules that look for it." },
  gap: { title: "Not read for yet", line: "A rule could, and none does so far." },
} as const satisfies Record<Standing, { title: string; line: string }>;

export default function Page() {
  const clauses = [...coverage(rules).values()];
  const titles = new Map(rules.map((rule) => [rule.id as string, rule.title]));
  return (
    <>
      <main id="main" className="plain coverage">
        <h1>What we can’t see</h1>
        <p>A quiet check isn’t clearance. The words of a draft can’t show these:</p>
        <ul>
          {notChecked.map((one) => (
            <li key={one.id}>{one.statement}</li>
          ))}
        </ul>
        {(Object.keys(standings) as Standing[]).map((standing) => {
          const group = clauses.filter((one) => one.standing === standing);
          if (group.length === 0) return null;
          return (
            <section key={standing}>
              <h2>
                {standings[standing].title} <span className="num">({group.length})</span>
              </h2>
              <p>{standings[standing].line}</p>
              <ol>
                {group.map((one) => (
                  <ClauseItem key={one.clause.id} item={one} titles={titles} />
                ))}
              </ol>
            </section>
          );
        })}
      </main>
      <SiteFooter />
    </>
  );
}

function ClauseItem({ item: { clause, rules: ruleIds }, titles }: { item: ClauseCoverage; titles: ReadonlyMap<string, string> }) {
  return (
    <li>
      <figure className="gl">
        <blockquote>“{clause.quote}”</blockquote>
        <figcaption>
          <cite>{clause.place}</cite>
        </figcaption>
      </figure>
      {clause.check === "cannot-be-checked" && <p className="because">{clause.reason}</p>}
      {clause.check === "asked" && <p className="because">{clause.asks}</p>}
      {ruleIds.length > 0 && (
        <p className="because">
          {ruleIds.map((id, index) => (
            <span key={id}>
              {index > 0 && " · "}
              <SiteLink href={`/guideline/${id}`}>
                {titles.get(id) ?? id}
              </SiteLink>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
