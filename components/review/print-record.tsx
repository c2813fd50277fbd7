import type { Decision } from "@/lib/notes/decision";
import type { Guide } from "@/lib/notes/guide";
import { headline } from "@/lib/notes/headline";
import { eventWords } from "@/lib/review/event-words";
import { voidedWords, type PostView } from "@/lib/review/post-view";
import type { LogEntry } from "@/lib/review/records";
import { Report } from "@/components/check/report";
import { paintMarks } from "./excerpt";

/** The record on paper: the Check page's report for each post, a page each, with what is on record below the notes. */
export function PrintRecord({
  views,
  logs,
  guide,
  withText,
}: {
  views: readonly PostView[];
  logs: ReadonlyMap<string, readonly LogEntry[]>;
  guide: Guide;
  withText: boolean;
}) {
  return views.map((view) => {
    const open = view.notes.filter(({ decision }) => decision === undefined).map(({ note }) => note);
    return (
      <Report
        key={view.post.id}
        headline={open.length > 0 || view.notes.length === 0 ? headline(open) : "Every note has an answer."}
        text={view.post.text}
        marks={paintMarks(view)}
        isTextLeftOut={!withText}
        about={aboutWords(view)}
        notes={view.notes.map(({ note, decision }) => ({
          note: { ...note, stale: false },
          decision: decision as Decision | undefined,
        }))}
        guide={guide}
        platform={view.post.platform}
        answers={view.post.answers}
        checkedAt={new Date(view.checked?.at ?? view.post.at)}
        ruleSet={view.checked?.ruleSet ?? guide.ruleSet}
        textSha256={view.post.textSha256}
      >
        <section className="report-record">
          {view.post.altText.trim() !== "" && (
            <p>Alt text: {withText ? view.post.altText : "left out with the text"}</p>
          )}
          {view.signatures.map(({ record, changed }) => (
            <p key={record.id}>
              {changed.length === 0
                ? `Signed by ${record.who}, ${timeWords(record.at)}.`
                : `${voidedWords(changed)}: the signature of ${record.who} no longer stands.`}
            </p>
          ))}
          <h3>Record</h3>
          <ol>
            {(logs.get(view.post.id) ?? []).map((entry) => (
              <li key={entry.sequence}>
                <span className="num">{timeWords(entry.at)}</span> {entry.who}: {eventWords(entry.event)}
              </li>
            ))}
          </ol>
        </section>
      </Report>
    );
  });
}

/** "Goes out Mon, May 4, 2026, 09:30. By Priya, team post." */
function aboutWords({ post: { goesOut, author, kind } }: PostView): string {
  const day =
    goesOut &&
    new Date(`${goesOut.day}T00:00:00Z`).toLocaleDateString("en-US", {
      weekday: "short",
      month: "short",
      day: "numeric",
      year: "numeric",
      timeZone: "UTC",
    });
  const by = [author, kind.toLowerCase()].filter(Boolean).join(", ");
  return [
    day === undefined ? "No date." : `Goes out ${[day, goesOut?.time].filter(Boolean).join(", ")}.`,
    by === "" ? "" : `${author === "" ? "A" : "By"} ${by}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function timeWords(at: string): string {
  return new Date(at).toLocaleString("en-US", {
    month: "short",
    day: "numeric",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
}
