"use client";

import { useRef } from "react";
import type { Decision } from "@/lib/notes/decision";
import { severityNames } from "@/lib/notes/note";
import type { LiveNote } from "@/lib/notes/rebase";
import { SeverityBadge } from "@/components/ui/severity-badge";
import type { UsedWording } from "./draft-shape";

/** One line of the list: an open note, one that is answered, or one that is just going. */
export type ListItem =
  | {
      readonly kind: "note";
      readonly note: LiveNote;
      readonly decision: Decision | undefined;
      /** Who decided, where that is on record. */
      readonly by?: string | undefined;
    }
  | { readonly kind: "used"; readonly note: LiveNote; readonly used: UsedWording }
  | { readonly kind: "removed"; readonly note: LiveNote };

/** Notes in the order of the text. In the margin the open one shows its body here; elsewhere the list only opens it. */
export function NoteList({
  label = "Notes on your draft",
  items,
  text,
  openId,
  nearId,
  body,
  onOpen,
  onNear,
  onReopen,
  onUndo,
}: {
  label?: string;
  items: readonly ListItem[];
  text: string;
  openId: string | undefined;
  nearId: string | undefined;
  /** The open note's body, in the margin only. */
  body: ((note: LiveNote) => React.ReactNode) | undefined;
  onOpen: (noteId: string | undefined) => void;
  onNear: (noteId: string | undefined) => void;
  onReopen: (note: LiveNote) => void;
  onUndo: (used: UsedWording) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const heads = () => [...(list.current?.querySelectorAll<HTMLButtonElement>("button[data-head]") ?? [])];
  const onKeyDown = (event: React.KeyboardEvent) => {
    const all = heads();
    const at = all.indexOf(event.target as HTMLButtonElement);
    if (at < 0) return;
    const goals: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    all[Math.min(Math.max(goal, 0), all.length - 1)]?.focus();
  };
  const open = items.filter((item) => item.kind === "note" && item.decision === undefined);
  const tabStop = open.some((item) => item.note.id === openId) ? openId : open[0]?.note.id;

  return (
    <ol className="note-list" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {items.map((item) => {
        const { note } = item;
        if (item.kind === "used") {
          return (
            <li key={`used ${note.id}`} className="note answered">
              <SeverityBadge severity={note.severity} />
              <div className="note-line">
                <h3>{note.title}</h3>
                <p>
                  {item.used.words === "" ? (
                    "You took these words out."
                  ) : (
                    <>
                      You used: <ins>{item.used.words}</ins>
                    </>
                  )}
                </p>
              </div>
              <button type="button" className="lnk" onClick={() => onUndo(item.used)}>
                Undo<span className="vh"> the wording for: {note.title}</span>
              </button>
            </li>
          );
        }
        if (item.kind === "removed") {
          return (
            <li key={`removed ${note.id}`} className="note answered">
              <SeverityBadge severity={note.severity} />
              <div className="note-line">
                <h3>{note.title}</h3>
                <p>Your edit removed it</p>
              </div>
            </li>
          );
        }
        if (item.decision) {
          return (
            <li key={note.id} className="note answered">
              <SeverityBadge severity={note.severity} number={note.number} />
              <div className="note-line">
                <h3>{note.title}</h3>
                <p>{decisionLine(item.decision, item.by)}</p>
              </div>
              <button type="button" className="lnk" onClick={() => onReopen(note)}>
                Reopen<span className="vh"> note {note.number}</span>
              </button>
            </li>
          );
        }
        const isOpen = note.id === openId;
        const showsBody = isOpen && body !== undefined;
        return (
          <li
            key={note.id}
            className={["note", showsBody && "open", note.stale && "stale", note.id === nearId && "near"]
              .filter(Boolean)
              .join(" ")}
            onMouseEnter={() => onNear(note.id)}
            onMouseLeave={() => onNear(undefined)}
            {...(showsBody && { id: "open-note", role: "listitem" })}
          >
            <SeverityBadge severity={note.severity} number={note.number} />
            <div className="note-line">
              <h3>
                <button
                  type="button"
                  data-head={note.id}
                  tabIndex={note.id === tabStop ? 0 : -1}
                  aria-expanded={isOpen}
                  onClick={() => onOpen(isOpen ? undefined : note.id)}
                >
                  <span className="vh">
                    Note {note.number}, {severityNames[note.severity].toLowerCase()}:{" "}
                  </span>
                  {note.title}
                </button>
              </h3>
              {!showsBody && <p className="note-quote">{markedWords(note, text)}</p>}
            </div>
            {showsBody && (
              <div className="note-fold">
                <div className="note-body">{body(note)}</div>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function decisionLine(decision: Decision, by: string | undefined): string {
  const kept = by === undefined ? "You kept yours" : `Kept by ${by}`;
  const setAside = by === undefined ? "You said this doesn’t apply" : `Doesn’t apply, says ${by}`;
  const said = decision.kind === "kept" ? kept : setAside;
  return decision.reason === "" ? `${said}.` : `${said}: ${decision.reason.toLowerCase()}.`;
}

const LONGEST_QUOTE = 90;

function markedWords(note: LiveNote, text: string): string {
  if (note.marks.length === 0) return "You are editing these words.";
  const words = note.marks.map((mark) => text.slice(mark.start, mark.end).replace(/\s+/g, " ")).join(" · ");
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()}…` : words;
}
