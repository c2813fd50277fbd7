"use client";

import { useEffect, useLayoutEffect, useRef } from "react";
import { severityNames } from "@/lib/notes/note";
import type { LiveNote } from "@/lib/notes/rebase";
import { Icon } from "@/components/ui/icon";
import { SeverityBadge } from "@/components/ui/severity-badge";

const GAP = 12;
const EDGE = 12;
const POINTER = 7;

/** The open note under its words, in the top layer; above them where there is no room below. */
export function NotePopover({
  note,
  total,
  anchor,
  onClose,
  children,
}: {
  note: LiveNote;
  total: number;
  /** The first painted mark of the note, asked for whenever the place is measured. */
  anchor: () => HTMLElement | undefined;
  onClose: () => void;
  children: React.ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const find = useRef(anchor);
  useEffect(() => {
    find.current = anchor;
  });

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.showPopover?.();
    const place = () => {
      const mark = find.current();
      if (!mark) return;
      const at = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
      const wide = document.documentElement.clientWidth;
      const { width, height } = element.getBoundingClientRect();
      const left = Math.min(Math.max(EDGE, at.left - 40), wide - width - EDGE);
      const below = at.bottom + GAP;
      const flips = below + height > window.innerHeight - EDGE && at.top - GAP - height > EDGE;
      element.style.left = `${left + window.scrollX}px`;
      element.style.top = `${(flips ? at.top - GAP - height : below) + window.scrollY}px`;
      element.style.setProperty(
        "--pointer",
        `${Math.min(Math.max(16, at.left + at.width / 2 - left - POINTER), width - 30)}px`,
      );
      element.dataset.side = flips ? "above" : "below";
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    window.addEventListener("resize", place);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", place);
      if (element.isConnected) element.hidePopover?.();
    };
  }, [note.id, note.marks]);

  return (
    <div
      ref={box}
      id="open-note"
      className="note-popover"
      popover="manual"
      role="dialog"
      aria-label={`Note ${note.number} of ${total}`}
    >
      <div className="note-head">
        <SeverityBadge severity={note.severity} number={note.number} />
        <span className={`sev ${note.severity}`}>{severityNames[note.severity]}</span>
        <span className="pos num">
          {note.number} of {total}
        </span>
        <button type="button" className="iconbtn" aria-label="Close note" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <h3>{note.title}</h3>
      {children}
    </div>
  );
}
