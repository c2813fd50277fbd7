import { categoryNames } from "@/lib/notes/guide";
import { severityNames } from "@/lib/notes/note";
import type { Lesson } from "@/lib/train/answer";

/** From this many characters on, the panel is set a size smaller, which still reads from the back. */
const DENSE = 380;

/** One note as a room reads it: how serious, which family, why, the guideline's words and better ones. */
export function LessonPanel({
  lesson: { note, family, quote, wording },
  place,
  children,
}: {
  lesson: Lesson;
  /** "note 2 of 3", where there are several. */
  place?: string | undefined;
  children?: React.ReactNode;
}) {
  const say = wording.length > 0 ? wording.map(({ text }) => text).join("") : note.advice;
  const length = note.title.length + note.why.length + (quote?.quote.length ?? 0) + say.length;
  return (
    <section className={length > DENSE ? "ans dense" : "ans"}>
      {children}
      <p className="kind">
        <b className={`sev ${note.severity}`}>{severityNames[note.severity]}</b> · {categoryNames[family]}
        {place !== undefined && ` · ${place}`}
      </p>
      <p className="lesson-says">
        <b>{note.title}.</b> {note.why}
      </p>
      {quote && (
        <figure className="gl">
          <blockquote>“{quote.quote}”</blockquote>
          <figcaption>
            <cite>ASPN guideline, {quote.place}</cite>
          </figcaption>
        </figure>
      )}
      <div className="penbox">
        <span className="k">{wording.length > 0 ? "Say instead" : "Do instead"}</span>
        {wording.length > 0
          ? wording.map((piece, at) =>
              piece.kind === "put-in" ? <ins key={at}>{piece.text}</ins> : <span key={at}>{piece.text}</span>,
            )
          : note.advice}
      </div>
    </section>
  );
}
