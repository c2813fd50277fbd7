import { memo } from "react";
import { segments, type PaintMark } from "@/lib/notes/segments";

export interface Paint {
  readonly marks: readonly PaintMark[];
  /** The note whose marks are outlined. */
  readonly openId: string | undefined;
  /** The note whose marks are tinted because the pointer is on them or on their note. */
  readonly nearId: string | undefined;
  /** Marks of other severities are dimmed. */
  readonly filter: PaintMark["severity"] | undefined;
  /** Where the app folds, and what it calls itself; offsets in UTF-16 code units. */
  readonly fold: { readonly offset: number; readonly platform: string } | undefined;
  /** Where the part past the platform's limit begins. */
  readonly excessFrom: number | undefined;
}

/**
 * The draft once more, unseen but for its marks, under the textarea. Everything in it is metric-neutral: numbers and
 * the fold tick are out of the flow, so that its words stand exactly where the textarea's do.
 */
export const Mirror = memo(function Mirror({ text, paint }: { text: string; paint: Paint }) {
  const cuts = [paint.fold?.offset, paint.excessFrom].filter((cut) => cut !== undefined);
  return (
    <div className="mirror draft-text" aria-hidden="true">
      {segments(text, paint.marks, cuts).map((segment) => {
        const isExcess = paint.excessFrom !== undefined && segment.start >= paint.excessFrom;
        const fold = paint.fold?.offset === segment.start && <FoldTick platform={paint.fold.platform} />;
        if (segment.severity === undefined) {
          return (
            <span key={segment.start} className={isExcess ? "excess" : undefined}>
              {fold}
              {segment.text}
            </span>
          );
        }
        return (
          <mark
            key={segment.start}
            className={markClass(segment.marks, segment.severity, paint, isExcess)}
            data-notes={segment.marks.map((mark) => mark.noteId).join(" ")}
          >
            {fold}
            {segment.text}
            {segment.endings.length > 0 && (
              <span
                className={`count ${numberClass(segment.endings)}`}
                data-number={segment.endings.map((mark) => mark.number).join(" ")}
              />
            )}
          </mark>
        );
      })}
      {/* A last empty line needs something to stand on. */}
      {"\u200b"}
    </div>
  );
});

function FoldTick({ platform }: { platform: string }) {
  return <span className="fold" data-label="fold" title={`${platform} usually folds about here`} />;
}

export function markClass(
  marks: readonly PaintMark[],
  severity: PaintMark["severity"],
  paint: Pick<Paint, "openId" | "nearId" | "filter">,
  isExcess = false,
): string {
  return [
    severity,
    marks.every((mark) => mark.quiet) && "quiet",
    marks.some((mark) => mark.noteId === paint.openId) && "on",
    marks.some((mark) => mark.noteId === paint.nearId) && "near",
    paint.filter !== undefined && !marks.some((mark) => mark.severity === paint.filter) && "dim",
    isExcess && "excess",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Two notes that end together share one place, colored by the first that isn't answered. */
export function numberClass(endings: readonly PaintMark[]): string {
  const loud = endings.find((mark) => !mark.quiet);
  return loud ? loud.severity : "quiet";
}
