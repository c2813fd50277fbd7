import type { Severity, Span } from "@/lib/schema/finding";

/** A post with its marked words, as plain document. */
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
  for (const span of spans) {
    pieces.push(text.slice(from, span.start));
    pieces.push(
      <mark key={span.start} className={severity}>
        {text.slice(span.start, span.end)}
      </mark>,
    );
    from = span.end;
  }
  pieces.push(text.slice(from));
  return <p className="example-text">{pieces}</p>;
}
