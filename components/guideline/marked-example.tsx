import { severityNames } from "@/lib/notes/note";
import type { Severity, Span } from "@/lib/schema/finding";

/** A post with its marked words, as plain document; spans may overlap. A reader of text hears where marks begin and end. */
export function MarkedExample({
  text,
  spans,
  severity,
}: {
  text: string;
  spans: readonly Span[];
  severity: Severity;
}) {
  const pieces: React.ReactNode[] = [];
  let from = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(from, span.start);
    if (start >= span.end) continue;
    pieces.push(text.slice(from, start));
    pieces.push(
      <mark key={start} className={severity}>
        <span className="vh">marked, {severityNames[severity].toLowerCase()}: </span>
        {text.slice(start, span.end)}
        <span className="vh">, end of mark</span>
      </mark>,
    );
    from = span.end;
  }
  pieces.push(text.slice(from));
  return <p className="example-text">{pieces}</p>;
}
