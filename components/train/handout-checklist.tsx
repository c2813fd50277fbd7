import { Logo } from "@/components/ui/logo";

interface Group {
  readonly title: string;
  readonly items: readonly {
    readonly id: string;
    readonly ask: string;
    readonly why?: string;
    readonly places: readonly string[];
  }[];
}

/** How many places of the guideline stand under a question. */
const MOST_PLACES = 2;

/** The questions to oneself on one sheet, each with a box to tick. */
export function Checklist({
  groups,
  ruleSet,
  citation,
}: {
  groups: readonly Group[];
  ruleSet: string;
  citation: string;
}) {
  return (
    <article className="paper checklist" aria-labelledby="paper-title">
      <header className="paper-head">
        <span className="brand">
          <Logo />
          Chaperone
        </span>
        <span>Questions only you can answer</span>
      </header>
      <h1 id="paper-title">Before you post</h1>
      <div className="checklist-body">
        {groups.map(({ title, items }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul className="boxes">
              {items.map(({ id, ask, why, places }) => (
                <li key={id}>
                  <b>{ask}</b> {why}
                  <small>{places.slice(0, MOST_PLACES).join("; ")}</small>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <footer className="paper-foot">
        Informed by {citation}. Rule set {ruleSet}. Ticking every box isn’t clearance to post. Not legal
        advice, not affiliated with ASPN.
      </footer>
    </article>
  );
}
