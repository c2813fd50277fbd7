import { severityNames } from "@/lib/notes/note";
import { Logo } from "@/components/ui/logo";
import { SeverityBadge } from "@/components/ui/severity-badge";
import { handoutChoice } from "./handout-choice";
import { MarkedExample } from "./marked-example";
import { asSentence } from "./rule-article";
import type { RuleView } from "./rule-view";

/** What to do with each severity, on paper where there is no page to ask. */
const doing = {
  hold: "Don’t post until resolved.",
  revise: "Reword or add.",
  consider: "A judgment call.",
} as const;

/** A rule on one sheet of Letter or A4: the guideline's words, what to look for, what to write instead. */
export function RuleHandout({
  rule,
  ruleSet,
  citation,
}: {
  rule: RuleView;
  ruleSet: string;
  citation: string;
}) {
  const { quotes, marked, unmarked } = handoutChoice(rule);
  const asks = rule.asks.slice(0, 2);
  return (
    <article className="paper" aria-labelledby="paper-title">
      <header className="paper-head">
        <span className="brand">
          <Logo />
          Chaperone
        </span>
        <span>Rule {rule.id}</span>
      </header>
      <h1 id="paper-title">{rule.title}</h1>
      <p className="paper-sev">
        <SeverityBadge severity={rule.severity} />
        <b>{severityNames[rule.severity]}.</b> {doing[rule.severity]}
        {rule.permissionLowers && " Signed permission that covers the post makes it a matter to consider."}
      </p>
      {quotes.map((clause) => (
        <figure className="gl" key={clause.id}>
          <blockquote>“{clause.quote}”</blockquote>
          <figcaption>
            <cite>ASPN guideline, {clause.place}</cite>
          </figcaption>
        </figure>
      ))}
      <div className="paper-two">
        <section>
          <h2>Why</h2>
          <p>{rule.why}</p>
        </section>
        <section>
          <h2>What to do instead</h2>
          <p>{rule.advice}</p>
        </section>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">Marked</th>
            <th scope="col">Say instead</th>
          </tr>
        </thead>
        <tbody>
          {marked.map((example) => (
            <tr key={example.text}>
              <td>
                <MarkedExample text={example.text} spans={example.spans} severity={example.severity} />
                {example.where && <small>{asSentence(example.where)}</small>}
              </td>
              <td>{example.becomes ?? rule.advice}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">No note</th>
            <th scope="col">Why it is left alone</th>
          </tr>
        </thead>
        <tbody>
          {unmarked.map((example) => (
            <tr key={example.text}>
              <td>
                {example.text}
                {example.where && <small>{asSentence(example.where)}</small>}
              </td>
              <td>{asSentence(example.why)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {asks.length > 0 && (
        <section>
          <h2>Ask yourself</h2>
          <ul className="boxes">
            {asks.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
        </section>
      )}
      <footer className="paper-foot">
        Rule set {ruleSet}. Quotations from {citation}. Not legal advice, not clearance to post, not
        affiliated with ASPN.
      </footer>
    </article>
  );
}
