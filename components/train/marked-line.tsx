import type { Span } from "@/lib/schema/finding";
import { severityNames, type Note } from "@/lib/notes/note";
import { segments } from "@/lib/notes/segments";

/** A stretch of a post with its marks. The note that is spoken of is outlined where others stand beside it. */
export function MarkedLine({
  text,
  span,
  notes,
  onId,
}: {
  text: string;
  span: Span;
  notes: readonly Note[];
  onId?: string | undefined;
}) {
  const marks = notes.flatMap((note) =>
    note.marks.map((mark) => ({
      start: mark.start - span.start,
      end: mark.end - span.start,
      severity: mark.severity,
      noteId: note.id,
      number: note.number,
      quiet: false,
    })),
  );
  return segments(text.slice(span.start, span.end), marks).map((segment) =>
    segment.severity === undefined ? (
      <span key={segment.start}>{segment.text}</span>
    ) : (
      <mark
        key={segment.start}
        className={
          notes.length > 1 && segment.marks.some(({ noteId }) => noteId === onId)
            ? `${segment.severity} on`
            : segment.severity
        }
      >
        {segment.text}
        {segment.endings.length > 0 && (
          <span className="vh">, {severityNames[segment.severity].toLowerCase()}</span>
        )}
      </mark>
    ),
  );
}
