"use client";

import { useEffect, useId, useRef } from "react";
import { severityNames } from "@/lib/notes/note";
import type { LiveNote } from "@/lib/notes/rebase";
import { Icon } from "@/components/ui/icon";
import { SeverityBadge } from "@/components/ui/severity-badge";

/** How far a finger travels before it is a swipe, in CSS pixels. */
const SWIPE = 56;

/** The open note at the foot of a phone: not modal, so that the draft stays in reach above it. */
export function BottomSheet({
  note,
  total,
  onStep,
  onClose,
  children,
}: {
  note: LiveNote;
  total: number;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
  children: React.ReactNode;
}) {
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const from = useRef<{ x: number; y: number } | undefined>(undefined);
  const scroller = useRef<HTMLDivElement>(null);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scroller.current?.scrollTo({ top: 0 });
  }, [note.id]);

  return (
    <section
      id="open-note"
      className="bottom-sheet"
      role="dialog"
      aria-labelledby={title}
      onTouchStart={(event) => {
        const touch = event.touches[0];
        from.current = touch && { x: touch.clientX, y: touch.clientY };
      }}
      onTouchEnd={(event) => {
        const touch = event.changedTouches[0];
        if (!from.current || !touch) return;
        const across = touch.clientX - from.current.x;
        const down = touch.clientY - from.current.y;
        if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(down)) onStep(across < 0 ? 1 : -1);
        else if (down > SWIPE && down > 2 * Math.abs(across) && (scroller.current?.scrollTop ?? 0) <= 0)
          onClose();
      }}
    >
      <div className="grab" />
      <div className="note-head">
        <SeverityBadge severity={note.severity} number={note.number} />
        <span className={`sev ${note.severity}`}>{severityNames[note.severity]}</span>
        <span className="pos num">
          {note.number} of {total}
        </span>
        <span className="steps">
          <button type="button" className="iconbtn" aria-label="Previous note" onClick={() => onStep(-1)}>
            <Icon name="previous" />
          </button>
          <button type="button" className="iconbtn" aria-label="Next note" onClick={() => onStep(1)}>
            <Icon name="next" />
          </button>
          <button type="button" className="iconbtn" aria-label="Close note" onClick={onClose}>
            <Icon name="close" />
          </button>
        </span>
      </div>
      <div className="sheet-scroll" ref={scroller}>
        <h2 id={title} ref={heading} tabIndex={-1}>
          {note.title}
        </h2>
        {children}
      </div>
    </section>
  );
}
