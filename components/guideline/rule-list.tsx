import { SiteLink } from "@/components/ui/site-link";
import { categoryNames } from "@/lib/notes/guide";
import type { Category } from "@/lib/schema/finding";
import { severityNames } from "@/lib/notes/note";
import { SeverityBadge } from "@/components/ui/severity-badge";
import type { RuleLine } from "./rule-view";

/** Every rule by family, beside a rule's page and on the index. */
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
        return (
          <section key={category}>
            <h2>{categoryNames[category]}</h2>
            <ul>
              {family.map((rule) => (
                <li key={rule.id}>
                  <SiteLink
                    href={`/guideline/${rule.id}`}
                    aria-current={rule.id === here ? "page" : undefined}
                  >
                    <SeverityBadge severity={rule.severity} />
                    <span>
                      {rule.title}
                      <span className="vh">, {severityNames[rule.severity].toLowerCase()}</span>
                    </span>
                  </SiteLink>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
