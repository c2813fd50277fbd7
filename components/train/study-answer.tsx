"use client";

import { categoryNames } from "@/lib/notes/guide";
import { severityNames } from "@/lib/notes/note";
import { postWords, spansOver } from "@/lib/train/word-spans";
import { inPoints, scoreItem, type LearnerNote, type StudyItem } from "@/lib/train/study";
import { SeverityBadge } from "@/components/ui/severity-badge";
import { SiteLink } from "@/components/ui/site-link";
import { MarkedPost } from "./marked-post";

/** What the engine finds in a post, beside what the learner found. */
export function StudyAnswer({
  item,
  notes,
  heading,
}: {
  item: StudyItem;
  notes: readonly LearnerNote[];
  heading: React.Ref<HTMLHeadingElement>;
}) {
  const result = scoreItem(item, notes);
  const words = postWords(item.text);
  const quoteOf = (note: LearnerNote) =>
    spansOver(words, note.words)
      .map(({ start, end }) => item.text.slice(start, end))
      .join(" … ");
  return (
    <section className="study-answer" aria-labelledby="study-answer">
      <h2 id="study-answer" tabIndex={-1} ref={heading}>
        {item.title}
      </h2>
      <p className="study-score">
        <b className="num">{inPoints(result.score)}</b> of 100.{" "}
        {foundWords(item, result.matches.length, notes.length)}
      </p>
      {item.lessons.length > 0 && (
        <div className="study-marked">
          <MarkedPost
            text={item.text}
            marks={item.lessons.map(({ note }) => ({
              severity: note.severity,
              spans: note.marks,
              number: note.number,
            }))}
          />
        </div>
      )}
      <ol className="study-lessons">
        {item.lessons.map(({ note, quote, wording }, place) => {
          const match = result.matches.find(({ ours }) => ours === place);
          const mine = match && notes[match.theirs];
          return (
            <li key={note.id}>
              <p className="study-note-head">
                <SeverityBadge severity={note.severity} number={note.number} />
                <span>
                  <b className={`sev ${note.severity}`}>{severityNames[note.severity]}</b>,{" "}
                  {categoryNames[note.category]}
                </span>
              </p>
              <h3>
                <SiteLink href={`/guideline/${note.ruleId}`}>{note.title}</SiteLink>
              </h3>
              <p className="study-yours">
                {mine
                  ? [
                      match.overlap === 1 ? "You marked these words." : `You marked “${quoteOf(mine)}”.`,
                      !match.isFamilyRight && `You said ${categoryNames[mine.family]}.`,
                      !match.isSeverityRight && `You said ${severityNames[mine.severity]}.`,
                    ]
                      .filter(Boolean)
                      .join(" ")
                  : "You had no note here."}
              </p>
              <p>{note.why}</p>
              <div className="penbox">
                <span className="k">Say instead</span>
                {wording.length > 0 ? (
                  <p>
                    {wording.map((piece, at) =>
                      piece.kind === "own" ? piece.text : <ins key={at}>{piece.text}</ins>,
                    )}
                  </p>
                ) : (
                  <p>{note.advice}</p>
                )}
              </div>
              {quote && (
                <figure className="gl">
                  <blockquote>“{quote.quote}”</blockquote>
                  <figcaption>
                    <cite>ASPN guideline, {quote.place}</cite>
                  </figcaption>
                </figure>
              )}
            </li>
          );
        })}
      </ol>
      {result.extra.length > 0 && (
        <>
          <h3>No note here</h3>
          <ul className="points">
            {result.extra.map((place) => {
              const mine = notes[place];
              if (!mine) return null;
              const spans = spansOver(words, mine.words);
              const why = item.quiet.find(({ span }) =>
                spans.some(({ start, end }) => start < span.end && span.start < end),
              );
              return (
                <li key={place}>
                  “{quoteOf(mine)}”: you said {categoryNames[mine.family]}, {severityNames[mine.severity]}.{" "}
                  {why ? asSentence(why.why) : "Our rules have no note on these words. That isn’t clearance."}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {item.lessons.length === 0 && result.extra.length === 0 && (
        <>
          {item.quiet.map(({ why }) => (
            <p key={why}>{asSentence(why)}</p>
          ))}
          <p>No note isn’t clearance: words can’t show a photo, a permission or a payment.</p>
        </>
      )}
      {item.overruled !== undefined && (
        <p className="study-overruled">
          <b>Your trainer sees it differently:</b> {item.overruled} The score is against our rules all the
          same.
        </p>
      )}
    </section>
  );
}

function asSentence(words: string): string {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?!…]$/.test(capital) ? capital : `${capital}.`;
}

function foundWords(item: StudyItem, found: number, noted: number): string {
  const notes = item.lessons.length;
  if (notes === 0) return noted === 0 ? "No note, as you said." : "Our rules have no note on this post.";
  if (found === notes) return notes === 1 ? "You found the note." : `You found all ${notes} notes.`;
  return `You found ${found} of ${notes} ${notes === 1 ? "note" : "notes"}.`;
}
