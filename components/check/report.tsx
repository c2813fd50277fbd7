import type { Platform } from "@/lib/schema/context";
import type { Decision } from "@/lib/notes/decision";
import type { Guide } from "@/lib/notes/guide";
import { severityOrder } from "@/lib/notes/note";
import type { LiveNote } from "@/lib/notes/rebase";
import { segments } from "@/lib/notes/segments";
import { limitOf, platformName } from "@/lib/platform-facts";
import { platformRules } from "@/lib/platforms";
import { shortFingerprint } from "@/lib/notes/record";
import { Logo } from "@/components/ui/logo";
import { SeverityBadge } from "@/components/ui/severity-badge";
import { numberClass, type Paint } from "./mirror";
import type { Answers } from "@/lib/notes/answers";

const meanings = {
  hold: "Hold: don’t post until resolved",
  revise: "Revise: reword or add",
  consider: "Consider: your judgment",
} as const;

const consentWords = { written: "yes", verbal: "verbal only", none: "no", "not-sure": "not sure" } as const;

/**
 * The one-page report, on paper only: words, notes, places in the guideline, boxes to tick and a line to sign. With the
 * text left out, its length and fingerprint stand for it, and suggestions, which may repeat its words, go too.
 */
export function Report({
  headline,
  text,
  marks,
  notes,
  guide,
  platform,
  hasLonger = false,
  sides = [],
  answers,
  checkedAt,
  ruleSet,
  textSha256,
  about = "",
  isTextLeftOut = false,
  children,
}: {
  headline: string;
  text: string;
  marks: Paint["marks"];
  notes: readonly { readonly note: LiveNote; readonly decision: Decision | undefined }[];
  guide: Guide;
  platform: Platform | undefined;
  /** The author has the platform's longer limit. */
  hasLonger?: boolean;
  /** What goes out beside the post; their notes are among `notes`. */
  sides?: readonly { readonly name: string; readonly text: string; readonly marks: Paint["marks"] }[];
  answers: Answers;
  checkedAt: Date;
  ruleSet: string;
  textSha256: string;
  /** What is known of the post besides: when it goes out, who wrote it. A sentence or two. */
  about?: string;
  isTextLeftOut?: boolean;
  /** What is on record of the post, above the lines to sign. */
  children?: React.ReactNode;
}) {
  const { count, unit } = platformRules[platform ?? "blog"];
  const limit = platform && limitOf(platform, hasLonger);
  const name = platform ? platformName(platform, hasLonger) : "Platform not told";
  const length = `${count(text).toLocaleString("en-US")}${limit === undefined ? "" : ` of ${limit.toLocaleString("en-US")}`} ${unit === "bytes" ? "bytes" : "characters"}`;
  return (
    <article className="report" aria-label="Check report">
      <header className="report-head">
        <span className="brand">
          <Logo />
          Chaperone
        </span>
        <span className="num">
          Checked{" "}
          {checkedAt.toLocaleString("en-US", {
            month: "long",
            day: "numeric",
            year: "numeric",
            hour: "2-digit",
            minute: "2-digit",
            hour12: false,
          })}{" "}
          · rule set {ruleSet}
        </span>
      </header>
      <h2 className="report-headline">{headline}</h2>
      <p className="report-sub">
        {about} {name}, {length}. Photo attached:{" "}
        {answers.media === "yes" ? "yes, not seen by us" : (answers.media ?? "not answered")}. Signed
        permission: {answers.consent ? consentWords[answers.consent] : "not answered"}. Tie to a company:{" "}
        {answers.tie === "not-sure" ? "not sure" : (answers.tie ?? "not answered")}.
      </p>
      <div className="report-post">
        {isTextLeftOut ? (
          "The text is left out. Its fingerprint stands below."
        ) : (
          <>
            <MarkedWords text={text} marks={marks} />
            {sides.map((side) => (
              <div key={side.name} className="report-side">
                <b>{side.name}</b>
                <MarkedWords text={side.text} marks={side.marks} />
              </div>
            ))}
          </>
        )}
      </div>
      {notes.length > 0 && (
        <>
          <p className="report-key">
            {severityOrder.map((severity) => (
              <span key={severity}>
                <SeverityBadge severity={severity} />
                {meanings[severity]}
              </span>
            ))}
          </p>
          <table>
            <thead>
              <tr>
                <th />
                <th scope="col">Note and suggested wording</th>
                <th scope="col">Guideline</th>
                <th scope="col">Decision</th>
              </tr>
            </thead>
            <tbody>
              {notes.map(({ note, decision }) => (
                <tr key={note.id}>
                  <td>
                    <SeverityBadge severity={note.severity} number={note.number} />
                  </td>
                  <td>
                    <b>{note.title}</b>
                    {(!isTextLeftOut &&
                      note.edits
                        .map((edit) => edit.text.trim())
                        .filter(Boolean)
                        .join(", ")) ||
                      note.advice}
                  </td>
                  <td className="g">
                    {note.clauses.map((id) => guide.clauses[id]?.place).find(Boolean) ?? ""}
                  </td>
                  <td className="d">
                    <span>Use</span>
                    <span>Edit</span>
                    <span className={decision ? "ticked" : undefined}>Keep</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {children}
      <div className="report-sign">
        <p>
          {isTextLeftOut
            ? "I read the exact text that has the fingerprint below, and the notes above."
            : notes.length > 0
              ? "I read this exact text and the notes above."
              : "I read this exact text."}
        </p>
        <div>Provider name and signature</div>
        <div>Date</div>
      </div>
      <footer className="report-foot">
        A reading aid informed by the ASPN social media guideline. Not legal advice, not clearance to post,
        not affiliated with ASPN. Text fingerprint {shortFingerprint(textSha256)}.
      </footer>
    </article>
  );
}

function MarkedWords({ text, marks }: { text: string; marks: Paint["marks"] }) {
  return segments(text, marks).map((segment) =>
    segment.severity === undefined ? (
      <span key={segment.start}>{segment.text}</span>
    ) : (
      <span key={segment.start}>
        <mark className={segment.severity}>{segment.text}</mark>
        {segment.endings.length > 0 && (
          <sup className={`c ${numberClass(segment.endings)}`}>
            {segment.endings.map((mark) => mark.number).join(" ")}
          </sup>
        )}
      </span>
    ),
  );
}
