"use client";

import { inPoints, type Summary } from "@/lib/train/study";

/** How the learner did, family by family. */
export function StudySummary({
  summary,
  heading,
}: {
  summary: Summary;
  heading: React.Ref<HTMLHeadingElement>;
}) {
  return (
    <section className="study-summary" aria-labelledby="study-summary">
      <h2 id="study-summary" tabIndex={-1} ref={heading}>
        You and the rules agreed on {inPoints(summary.score)} of 100
      </h2>
      <p>
        Over {summary.posts} posts. {quietWords(summary)}
      </p>
      <div className="summary-table" role="region" aria-label="By family" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Family</th>
              <th scope="col">Notes</th>
              <th scope="col">You found</th>
              <th scope="col">Same family</th>
              <th scope="col">Same severity</th>
              <th scope="col">Yours alone</th>
            </tr>
          </thead>
          <tbody>
            {summary.families.map((line) => (
              <tr key={line.family}>
                <th scope="row">{line.name}</th>
                <td className="num">{line.notes}</td>
                <td className="num">{line.found}</td>
                <td className="num">{line.familyRight}</td>
                <td className="num">{line.severityRight}</td>
                <td className="num">{line.extra}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function quietWords({ quiet, leftAlone }: Summary): string {
  if (quiet === 0) return "";
  return quiet === 1
    ? `One had no note, and you ${leftAlone === 1 ? "left it alone" : "put one on it"}.`
    : `${quiet} had no note, and you left ${leftAlone} of them alone.`;
}
