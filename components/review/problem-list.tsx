import type { RowProblem } from "@/lib/review/records";

const MOST_SHOWN = 200;

/** Rows that need a fix, each with its number, its reason and its first words. */
export function ProblemList({
  title,
  problems,
  children,
}: {
  title: string;
  problems: readonly RowProblem[];
  children?: React.ReactNode;
}) {
  return (
    <section className="problems" aria-label="Rows that need a fix">
      <h3 tabIndex={-1}>{title}</h3>
      <ul tabIndex={0} aria-label="Rows and reasons">
        {problems.slice(0, MOST_SHOWN).map(({ row, reason, cells, isKept }, at) => (
          <li key={at}>
            <b>Row {row}.</b> {reason}
            {!isKept && " Not added; it goes out again as it came."}
            <small>
              {cells
                .filter((cell) => cell.trim() !== "")
                .join(" · ")
                .slice(0, 100)}
            </small>
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && (
        <p>And {(problems.length - MOST_SHOWN).toLocaleString("en-US")} more.</p>
      )}
      {children}
    </section>
  );
}
