import { severityNames } from "@/lib/notes/note";
import { SeverityBadge } from "@/components/ui/severity-badge";
import { SiteLink } from "@/components/ui/site-link";
import { MarkedExample } from "./marked-example";
import type { MarkedView, RuleView, UnmarkedView } from "./rule-view";

/** How many posts of each kind stand open; the others unfold. */
const FIRST_SHOWN = 3;

/** One rule: the guideline's words, what we mark, how it goes right and wrong, what we leave alone. */
export function RuleArticle({ rule }: { rule: RuleView }) {
  const more = {
    marked: rule.marked.slice(FIRST_SHOWN),
    unmarked: rule.unmarked.slice(FIRST_SHOWN),
  };
  const moreCount = more.marked.length + more.unmarked.length;
  return (
    <article className="rule">
      <h1>{rule.title}</h1>
      <p className="rule-meta">
        <span className="s">
          <SeverityBadge severity={rule.severity} />
          <b className={`sev ${rule.severity}`}>{severityNames[rule.severity]}</b>
        </span>
        <span>Rule {rule.id}</span>
        {rule.permissionLowers && <span>Consider, where signed permission covers the post</span>}
      </p>
      {rule.clauses.length > 0 && (
        <div className="says">
          {rule.clauses.map((clause) => (
            <figure className="gl" key={clause.id}>
              <blockquote>“{clause.quote}”</blockquote>
              <figcaption>
                <cite>
                  ASPN guideline,{" "}
                  <SiteLink href={`/guideline/coverage#${clause.id}`}>{clause.place}</SiteLink>
                </cite>
              </figcaption>
            </figure>
          ))}
        </div>
      )}
      <h2>What we mark</h2>
      <p className="rule-p">{rule.why}</p>
      <h2>What to do instead</h2>
      <p className="rule-p">{rule.advice}</p>
      <h2>In practice</h2>
      <Examples marked={rule.marked.slice(0, FIRST_SHOWN)} unmarked={rule.unmarked.slice(0, FIRST_SHOWN)} />
      {moreCount > 0 && (
        <details className="more-examples">
          <summary>
            {moreCount} more {moreCount === 1 ? "post" : "posts"}
          </summary>
          <Examples {...more} />
        </details>
      )}
      <div className="two">
        <div>
          <h2>What we leave alone</h2>
          <Points points={rule.leavesAlone} />
        </div>
        {rule.shortfalls.length + rule.unseen.length > 0 && (
          <div>
            <h2>Where this rule falls short</h2>
            <Points points={[...rule.shortfalls, ...rule.unseen]} />
          </div>
        )}
      </div>
      {rule.asks.length > 0 && (
        <>
          <h2>What only you can answer</h2>
          <Points points={rule.asks} />
        </>
      )}
      {rule.sources.length > 0 && (
        <>
          <h2>Also stands on</h2>
          <ul className="points">
            {rule.sources.map((source) => (
              <li key={source.id}>
                {source.url === undefined ? (
                  source.citation
                ) : (
                  <a href={source.url} rel="noreferrer">
                    {source.citation}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function Examples({
  marked,
  unmarked,
}: {
  marked: readonly MarkedView[];
  unmarked: readonly UnmarkedView[];
}) {
  return (
    <ul className="examples">
      {marked.map((example) => (
        <li key={`${example.where} ${example.text}`}>
          <div>
            <span className="k">Marked{example.where && `, ${example.where}`}</span>
            <MarkedExample text={example.text} spans={example.spans} severity={example.severity} />
          </div>
          {example.becomes !== undefined && (
            <div>
              <span className="k w">Say instead</span>
              <p className="example-text">{example.becomes}</p>
            </div>
          )}
        </li>
      ))}
      {unmarked.map((example) => (
        <li key={`${example.where} ${example.text}`}>
          <div>
            <span className="k">No note{example.where && `, ${example.where}`}</span>
            <p className="example-text">{example.text}</p>
          </div>
          <div>
            <span className="k">Why</span>
            <p>{asSentence(example.why)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className="points">
      {points.map((point) => (
        <li key={point}>{asSentence(point)}</li>
      ))}
    </ul>
  );
}

/** A phrase of a rule's data with a capital and a stop. */
export function asSentence(phrase: string): string {
  const capital = phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return /[.?!…”]$/.test(capital) ? capital : `${capital}.`;
}
