"use client";

import { useEffect, useState } from "react";
import { shortFingerprint } from "@/lib/notes/record";
import { eventWords } from "@/lib/review/event-words";
import { shortDay } from "@/lib/review/post-view";
import type { LogEntry, RecordStore } from "@/lib/review/records";

const FEW = 6;

/** What happened to a post, the newest first. */
export function Trail({
  store,
  postId,
  version,
  now,
}: {
  store: RecordStore;
  postId: string;
  /** Read again when it changes. */
  version: number;
  now: Date;
}) {
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);
  const [showsAll, setShowsAll] = useState(false);
  useEffect(() => {
    let isHere = true;
    store.log([postId]).then(
      (log) => isHere && setEntries([...log].reverse()),
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, [store, postId, version]);
  const shown = showsAll ? entries : entries.slice(0, FEW);
  return (
    <section className="trail" aria-label="Record of this post">
      <h2 className="vh">Record</h2>
      <ol>
        {shown.map((entry) => (
          <li key={entry.sequence}>
            <span className="num">{timeWords(entry.at, now)}</span>
            <span>
              {entry.who === "Chaperone" ? "" : `${entry.who}: `}
              {eventWords(entry.event)}
              {(entry.event.what === "checked" || entry.event.what === "signed") && (
                <small className="num"> Text {shortFingerprint(entry.textSha256).slice(0, 9)}…</small>
              )}
            </span>
          </li>
        ))}
      </ol>
      {entries.length > FEW && (
        <button type="button" className="lnk soft" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? "Show fewer" : `Show all ${entries.length}`}
        </button>
      )}
    </section>
  );
}

function timeWords(at: string, now: Date): string {
  const day = shortDay(at, now);
  const time = new Date(at).toLocaleTimeString("en-US", {
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
  return `${day.charAt(0).toUpperCase()}${day.slice(1)} ${time}`;
}
