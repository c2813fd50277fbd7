"use client";

import type { Progress } from "@/lib/review/check-run";
import type { Trouble } from "./use-review";

const troubles = {
  full: [
    "This browser has no room left for the calendar.",
    "What was kept before is still here; the last change isn’t. Export the calendar, then clear it or make room on the device.",
  ],
  unavailable: [
    "This browser keeps nothing for this page.",
    "A private window or a setting forbids it. Nothing was lost; open Review in an ordinary window.",
  ],
  settings: [
    "This browser won’t keep your name or your policy.",
    "They hold until this page is closed. The calendar itself is kept.",
  ],
  cleared: ["Another tab cleared this calendar.", "What was written here after that isn’t kept."],
  other: [
    "The last change wasn’t kept.",
    "What was kept before is still here. Load the page again, then repeat the change.",
  ],
} as const satisfies Record<Trouble, readonly [string, string]>;

export function TroubleStrip({ trouble, onSettle }: { trouble: Trouble; onSettle: () => void }) {
  const [headline, line] = troubles[trouble];
  return (
    <div className="strip" role="alert">
      <p>
        <b>{headline}</b> {line}
      </p>
      <button type="button" className="lnk" onClick={onSettle}>
        Close
      </button>
    </div>
  );
}

/** How far the check is, and how to stop it. */
export function ProgressStrip({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const { done, total, secondsLeft, waiting } = progress;
  const count = (n: number) => n.toLocaleString("en-US");
  return (
    <div className="strip">
      <p>
        <b>
          Checking: {count(done)} of {count(total)}
        </b>{" "}
        <span className="num">
          {waiting ? waitingWords[waiting.why](waiting.seconds) : leftWords(secondsLeft)}
        </span>
      </p>
      <progress max={total} value={done} aria-label="Posts checked" />
      <button type="button" className="lnk" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}

const waitingWords = {
  limited: (seconds: number) =>
    `We’re pausing for ${seconds} seconds. That was a lot of checks; we’ll pick up by ourselves.`,
  failed: (seconds: number) =>
    `The server couldn’t answer. Everything so far is kept; we’ll try again in ${seconds} seconds.`,
  lost: () => "The connection is gone. Everything so far is kept; we’ll go on when it’s back.",
} as const;

function leftWords(seconds: number | undefined): string {
  if (seconds === undefined) return "";
  if (seconds < 5) return "A few seconds left";
  if (seconds < 90) return `About ${Math.ceil(seconds / 5) * 5} seconds left`;
  return `About ${Math.ceil(seconds / 60)} minutes left`;
}
