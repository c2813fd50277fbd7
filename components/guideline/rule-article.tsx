import { severityNames } from "@/lib/notes/note";
import { SeverityBadge } from "@/components/ui/severity-badge";
import { MarkedExample } from "./marked-example";
import type { RuleView } from "./rule-view";

/** One rule: the guideline's words, what we mark, how it goes right and wrong, what we leave alone. */
export function RuleArticle({ rule }: { rule: RuleView }) {
  return (
    <article className="rule">
      <h1>{rule.title}</h1>
      <p className="rule-meta">
        <span className="s">
          <SeverityBadge severity={rule.severity} />
          <b className={`sev ${rule.severity}`}>{severityNames[rule.severity]}</b>
        </span>
        <span>Rule {rule.id}</span>
      </p>
      {rule.clauses.length > 0 && (
        <div className="says">
          {rule.clauses.map((clause) => (
            <figure className="gl" key={clause.id}>
              <blockquote>“{clause.quote}”</blockquote>
              <figcaption>
                <cite>ASPN guideline, {clause.place}</cite>
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
      <ul className="examples">
        {rule.marked.map((example) => (
          <li key={example.text}>
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
        {rule.unmarked.map((example) => (
          <li key={example.text}>
            <div>
              <span className="k">No note{example.where && `, ${example.where}`}</span>
              <p className="example-text">{example.text}</p>
            </div>
            <div>
              <span className="k">Why</span>
              <p>{example.why.charAt(0).toUpperCase() + example.why.slice(1)}</p>
            </div>
          </li>
        ))}
      </ul>
      <div className="two">
        {rule.leavesAlone.length > 0 && (
          <div>
            <h2>What we leave alone</h2>
            <Points points={rule.leavesAlone} />
          </div>
        )}
        {rule.shortfalls.length > 0 && (
          <div>
            <h2>Where this rule falls short</h2>
            <Points points={rule.shortfalls} />
          </div>
        )}
      </div>
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

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className="points">
      {points.map((point) => (
        <li key={point}>{point.charAt(0).toUpperCase() + point.slice(1)}</li>
      ))}
    </ul>
  );
}
