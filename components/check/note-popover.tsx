"use client";

import { useEffect, useLayoutEffect, useRef } from "react";
import { severityNames } from "@/lib/notes/note";
import type { LiveNote } from "@/lib/notes/rebase";
import { Icon } from "@/components/ui/icon";
import { SeverityBadge } from "@/components/ui/severity-badge";

/** As in check.css, where the browser places the popover itself. */
const ANCHOR = "--open-mark";
const GAP = 12;
const EDGE = 12;
/** How far it starts before its words. */
const BEFORE = 40;
/** Half of the pointer, and how near to a corner it may come. */
const POINTER = 7;
const CORNER = 16;

/**
 * The open note under its words, in the top layer; above them where there is more room. The browser anchors it where it
 * can, and it is measured into place where it can't.
 */
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
    const isAnchored = CSS.supports("anchor-name", ANCHOR);
    const mark = find.current();
    if (isAnchored) mark?.style.setProperty("anchor-name", ANCHOR);

    const place = () => {
      const at = find.current()?.getBoundingClientRect();
      if (!at) return;
      if (!isAnchored) measureInto(element, at);
      const own = element.getBoundingClientRect();
      const middle = at.left + at.width / 2 - own.left - POINTER;
      element.style.setProperty(
        "--pointer",
        `${Math.min(Math.max(CORNER, middle), own.width - CORNER - 2 * POINTER)}px`,
      );
      element.dataset.side = own.top >= at.bottom ? "below" : own.bottom <= at.top ? "above" : "over";
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    window.addEventListener("resize", place);
    window.addEventListener("scroll", place, { passive: true });
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", place);
      window.removeEventListener("scroll", place);
      mark?.style.removeProperty("anchor-name");
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
      <div className="popover-scroll">
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
    </div>
  );
}

/** A window too low for a note beside its words, in CSS pixels. */
const LOW = 560;

/** Under the words, or above them where there is more room; over them in a low window. What is longer scrolls. */
function measureInto({ style, offsetWidth }: HTMLElement, at: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const most = clientWidth - offsetWidth - EDGE;
  const under = clientHeight - at.bottom;
  const isLow = clientHeight < LOW;
  const isUnder = under >= at.top;
  style.left = `${Math.max(EDGE, Math.min(at.left - BEFORE, most))}px`;
  style.top = isLow ? `${GAP}px` : isUnder ? `${at.bottom + GAP}px` : "auto";
  style.bottom = isLow || isUnder ? "auto" : `${clientHeight - at.top + GAP}px`;
  style.maxHeight = `${(isLow ? clientHeight : Math.max(under, at.top)) - 2 * GAP}px`;
}
