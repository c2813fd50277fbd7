import type { Metadata } from "next";
import { rulePath } from "@/components/guideline/rule-view";
import { PaperCitation } from "@/components/guideline/paper-citation";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteLink } from "@/components/ui/site-link";
import { coverage, saidGaps, type ClauseCoverage, type Standing } from "@/rules/coverage";
import { guideline, isClauseId } from "@/rules/guideline";
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
  const sections = [...new Set(clauses.map(({ clause }) => clause.section))];
  const count = (section: string, standing: Standing) =>
    clauses.filter((one) => one.clause.section === section && one.standing === standing).length;
  const used = (Object.keys(standings) as Standing[]).filter((standing) =>
    clauses.some((one) => one.standing === standing),
  );
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
        <h2>The guideline, statement by statement</h2>
        <p>
          {clauses.length} statements of the paper, each in its own words and with how we treat it.{" "}
          {used.includes("gap")
            ? "Those that a rule could read for and none does are listed as such."
            : "None that a rule could read for is left without one."}
        </p>
        <div className="coverage-table" role="region" aria-label="Counts by section" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Section</th>
                {used.map((standing) => (
                  <th scope="col" key={standing}>
                    <a href={`#${standing}`}>{standings[standing].title}</a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sections.map((section) => (
                <tr key={section}>
                  <th scope="row">{section}</th>
                  {used.map((standing) => (
                    <td key={standing} className="num">
                      {count(section, standing)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">All</th>
                {used.map((standing) => (
                  <td key={standing} className="num">
                    {clauses.filter((one) => one.standing === standing).length}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
        {used.map((standing) => (
          <section key={standing} id={standing}>
            <h2>{standings[standing].title}</h2>
            <p>{standings[standing].line}</p>
            <ol>
              {clauses
                .filter((one) => one.standing === standing)
                .map((one) => (
                  <ClauseItem key={one.clause.id} item={one} titles={titles} />
                ))}
            </ol>
          </section>
        ))}
        <PaperCitation citation={guideline.citation} url={guideline.url} />
      </main>
      <SiteFooter />
    </>
  );
}

function ClauseItem({
  item: { clause, standing, rules: ruleIds },
  titles,
}: {
  item: ClauseCoverage;
  titles: ReadonlyMap<string, string>;
}) {
  return (
    <li id={clause.id}>
      <figure className="gl">
        <blockquote>“{clause.quote}”</blockquote>
        <figcaption>
          <cite>{clause.place}</cite>
        </figcaption>
      </figure>
      {clause.check === "cannot-be-checked" && <p className="because">{clause.reason}</p>}
      {clause.check === "asked" && <p className="because">{clause.asks}</p>}
      {standing === "gap" && isClauseId(clause.id) && <p className="because">{saidGaps[clause.id]}</p>}
      {ruleIds.length > 0 && (
        <p className="because">
          {ruleIds.map((id, index) => (
            <span key={id}>
              {index > 0 && " · "}
              <SiteLink href={rulePath(id)}>{titles.get(id) ?? id}</SiteLink>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
