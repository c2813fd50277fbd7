"use client";

import { Fragment, memo, type Ref } from "react";
import { segments } from "@/lib/notes/segments";
import { severityNames } from "@/lib/notes/note";
import { markClass, numberClass, type Paint } from "./mirror";

/**
 * The draft as plain document: every marked stretch is a link to its note whose hidden words name number and
 * severity, because few screen readers speak `aria-details` or `<mark>`.
 */
export const MarkedCopy = memo(function MarkedCopy({
  ref,
  text,
  paint,
  onOpen,
}: {
  ref?: Ref<HTMLDivElement>;
  text: string;
  paint: Paint;
  onOpen: (noteId: string) => void;
}) {
  const cuts = [paint.fold?.offset, paint.excessFrom].filter((cut) => cut !== undefined);
  return (
    <div
      className="marked-copy draft-text"
      ref={ref}
      role="group"
      aria-label="Marked copy of your draft"
      tabIndex={-1}
    >
      {segments(text, paint.marks, cuts).map((segment) => {
        const isExcess = paint.excessFrom !== undefined && segment.start >= paint.excessFrom;
        const fold = paint.fold?.offset === segment.start && (
          <span
            className="fold"
            data-label="fold"
            title={`${paint.fold.platform} usually folds about here`}
          />
        );
        const [top] = [...segment.marks].sort(
          (a, b) => Number(a.quiet) - Number(b.quiet) || order(a) - order(b),
        );
        if (segment.severity === undefined || !top) {
          return (
            <span key={segment.start} className={isExcess ? "excess" : undefined}>
              {fold}
              {segment.text}
            </span>
          );
        }
        return (
          <Fragment key={segment.start}>
            {fold}
            <mark
              className={markClass(segment.marks, segment.severity, paint, isExcess)}
              aria-details={top.noteId === paint.openId ? "open-note" : undefined}
              data-notes={segment.marks.map((mark) => mark.noteId).join(" ")}
            >
              <a
                href="#notes"
                onClick={(event) => {
                  event.preventDefault();
                  onOpen(top.noteId);
                }}
              >
                {segment.text}
                <span className="vh">
                  {segment.marks
                    .map((mark) => `, note ${mark.number}, ${severityNames[mark.severity].toLowerCase()}`)
                    .join("")}
                </span>
              </a>
            </mark>
            {segment.endings.length > 0 && (
              <sup className={`c ${numberClass(segment.endings)}`} aria-hidden="true">
                {segment.endings.map((mark) => mark.number).join(" ")}
              </sup>
            )}
          </Fragment>
        );
      })}
    </div>
  );
});

const ranks = { hold: 0, revise: 1, consider: 2 } as const;
function order(mark: { severity: keyof typeof ranks }): number {
  return ranks[mark.severity];
}
