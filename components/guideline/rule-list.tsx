import { SiteLink } from "@/components/ui/site-link";
import { categoryNames } from "@/lib/notes/guide";
import type { Category } from "@/lib/schema/finding";
import { severityNames } from "@/lib/notes/note";
import { SeverityBadge } from "@/components/ui/severity-badge";
import { rulePath, type RuleLine } from "./rule-view";

/** Every rule by family: all open on the index, only the rule's own family beside a rule's page. */
export function RuleList({
  rules,
  here,
  className,
}: {
  rules: readonly RuleLine[];
  here?: string;
  className: string;
}) {
  return (
    <nav className={className} aria-label="Rules">
      {(Object.keys(categoryNames) as Category[]).map((category) => {
        const family = rules.filter((rule) => rule.category === category);
        if (family.length === 0) return null;
        if (here === undefined)
          return (
            <section key={category}>
              <h2>
                {categoryNames[category]} <span className="num">{family.length}</span>
              </h2>
              <Family rules={family} />
            </section>
          );
        return (
          <details key={category} open={family.some((rule) => rule.id === here)}>
            <summary>
              {categoryNames[category]} <span className="num">{family.length}</span>
            </summary>
            <Family rules={family} here={here} />
          </details>
        );
      })}
    </nav>
  );
}

function Family({ rules, here }: { rules: readonly RuleLine[]; here?: string }) {
  return (
    <ul>
      {rules.map((rule) => (
        <li key={rule.id}>
          <SiteLink href={rulePath(rule.id)} aria-current={rule.id === here ? "page" : undefined}>
            <SeverityBadge severity={rule.severity} />
            <span>
              {rule.title}
              <span className="vh">, {severityNames[rule.severity].toLowerCase()}</span>
            </span>
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
