import { Fragment } from "react";
import { segments, type PaintMark } from "@/lib/notes/segments";
import type { Severity, Span } from "@/lib/schema/finding";

/** A note's marks on a post; numbered where the post's notes are listed beside it. */
export interface PostMark {
  readonly severity: Severity;
  readonly spans: readonly Span[];
  readonly number?: number;
}

/** A post with its marked words, as plain document: color, line and hidden words say the same. */
export function MarkedPost({ text, marks }: { text: string; marks: readonly PostMark[] }) {
  const paint = marks.flatMap(({ severity, spans, number }, at): PaintMark[] =>
    spans.map(({ start, end }) => ({
      start,
      end,
      noteId: String(at),
      number: number ?? 0,
      severity,
      quiet: false,
    })),
  );
  return (
    <p className="example-text">
      {segments(text, paint).map((segment) => {
        if (segment.severity === undefined) return <Fragment key={segment.start}>{segment.text}</Fragment>;
        const numbered = segment.endings.filter(({ number }) => number > 0);
        const ending = segment.endings
          .map(({ number, severity }) => (number > 0 ? `note ${number}, ${severity}` : severity))
          .join("; ");
        return (
          <mark key={segment.start} className={segment.severity}>
            {segment.text}
            {ending !== "" && <span className="vh"> ({ending})</span>}
            {numbered.length > 0 && (
              <sup className={`c ${segment.severity}`} aria-hidden="true">
                {numbered.map(({ number }) => number).join(" ")}
              </sup>
            )}
          </mark>
        );
      })}
    </p>
  );
}
