import type { AnswerKind, LogEvent } from "./records";

const answered = {
  used: "Used our wording in",
  edited: "Reworded",
  kept: "Kept",
  "does-not-apply": "Set aside",
} as const satisfies Record<AnswerKind, string>;

/** One entry of a log in a sentence, as it follows the name of who did it. */
export function eventWords(event: LogEvent): string {
  switch (event.what) {
    case "added":
      return event.from === "" ? `Added, row ${event.row}` : `Added from ${event.from}, row ${event.row}`;
    case "checked": {
      const counts = [
        event.holds > 0 && `${event.holds} to hold`,
        event.revises > 0 && `${event.revises} to revise`,
        event.considers > 0 && `${event.considers} to consider`,
      ].filter(Boolean);
      return `Checked: ${counts.length === 0 ? "no notes" : counts.join(", ")}`;
    }
    case "answered":
      return `${answered[event.answer]}: ${event.note}${event.reason === "" ? "" : ` (${event.reason})`}`;
    case "reopened":
      return `Reopened: ${event.note}`;
    case "text-changed":
      return "Changed the text";
    case "alt-text-changed":
      return "Changed the alt text";
    case "context-changed":
      return "Changed what is told of the post";
    case "sent":
      return "Sent for sign-off";
    case "changes-asked":
      return event.words === "" ? "Asked for changes" : `Asked for changes: ${event.words}`;
    case "signed":
      return "Signed";
    case "voided":
      return `${event.why}: the signature of ${event.who} no longer stands`;
    case "stands-again":
      return `As it was signed: the signature of ${event.who} stands again`;
    case "signature-withdrawn":
      return "Took the signature back";
  }
}
