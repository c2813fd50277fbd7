import { memo } from "react";
import { segments, type PaintMark } from "@/lib/notes/segments";
import { excerptOf } from "@/lib/review/excerpt";
import type { PostView } from "@/lib/review/post-view";

/** The marks in a post's own text, as they are painted. */
export function paintMarks(view: PostView): PaintMark[] {
  return view.notes.flatMap(({ note, part, decision }) =>
    part === "text"
      ? note.marks.map((mark) => ({
          ...mark,
          noteId: note.id,
          number: note.number,
          quiet: decision !== undefined,
        }))
      : [],
  );
}

/** The part of a post that a row shows, its marks in it; the first Hold mark always whole. */
export const ExcerptText = memo(function ExcerptText({
  view,
  length,
}: {
  view: PostView;
  /** About how much fits, in UTF-16 code units. */
  length: number;
}) {
  const { text } = view.post;
  const marks = paintMarks(view);
  const hold = marks
    .filter((mark) => mark.severity === "hold")
    .sort((a, b) => Number(a.quiet) - Number(b.quiet) || a.start - b.start)[0];
  const { start, end, cutsBefore, cutsAfter } = excerptOf(text, hold, length);
  const shown = text.slice(start, end);
  const inside = marks
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }))
    .filter((mark) => mark.end > 0 && mark.start < shown.length);
  return (
    <>
      {cutsBefore && "… "}
      {segments(shown, inside).map((segment) =>
        segment.severity === undefined ? (
          segment.text
        ) : (
          <mark
            key={segment.start}
            className={`${segment.severity}${segment.marks.every((mark) => mark.quiet) ? " quiet" : ""}`}
          >
            {segment.text}
          </mark>
        ),
      )}
      {cutsAfter && "…"}
    </>
  );
});
