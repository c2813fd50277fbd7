"use client";

import type { Ref } from "react";
import type { Severity } from "@/lib/schema/finding";
import type { Counts } from "@/lib/notes/counts";
import { severityNames, severityOrder } from "@/lib/notes/severity";
import { SeverityBadge } from "@/components/ui/severity-badge";

export interface ReadoutWords {
  readonly headline: string;
  readonly line?: string;
  readonly isReading?: boolean;
  /** The check has to be asked for again. */
  readonly isUnfinished?: boolean;
}

/** One plain sentence and three counts. Its height is kept for two lines (three on a phone), so text never pushes the draft. */
export function Readout({
  ref,
  words,
  counts,
  filter,
  onFilter,
  onCheckAgain,
  children,
}: {
  ref: Ref<HTMLHeadingElement>;
  words: ReadoutWords;
  /** Absent before the first check. */
  counts: Counts | undefined;
  filter: Severity | undefined;
  onFilter: (severity: Severity | undefined) => void;
  onCheckAgain: () => void;
  /** Report and Copy. */
  children?: React.ReactNode;
}) {
  const total = counts ? counts.hold + counts.revise + counts.consider : 0;
  return (
    <section className="readout" aria-label="Result">
      <div className="readout-words">
        <h1 ref={ref} tabIndex={-1}>
          {words.isReading && <CheckingDots />}
          {words.headline}
        </h1>
        {words.line !== undefined && (
          <p className="readout-line">
            {words.line}{" "}
            {words.isUnfinished && (
              <button type="button" className="lnk" onClick={onCheckAgain}>
                Check again
              </button>
            )}
          </p>
        )}
        {counts && total > 0 && (
          <div className="counts" role="group" aria-label="Show notes">
            <button
              type="button"
              aria-pressed={filter === undefined}
              onClick={() => onFilter(undefined)}
              className="all"
            >
              All <span className="num">{total}</span>
            </button>
            {severityOrder.map((severity) => (
              <button
                key={severity}
                type="button"
                aria-pressed={filter === severity}
                onClick={() => onFilter(filter === severity ? undefined : severity)}
              >
                <SeverityBadge severity={severity} />
                {severityNames[severity]} <span className="num">{counts[severity]}</span>
              </button>
            ))}
          </div>
        )}
      </div>
      {children && <div className="acts">{children}</div>}
    </section>
  );
}

function CheckingDots() {
  return (
    <span className="dots" aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
    </span>
  );
}
