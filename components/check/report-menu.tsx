"use client";

import { useEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";

/** Ways to take a check along: on paper, as a record without the draft's words, or the draft through the share sheet. */
export function ReportMenu({
  isReady,
  onPrint,
  onSave,
  onShare,
}: {
  /** There is a check to report. */
  isReady: boolean;
  onPrint: () => void;
  onSave: () => void;
  onShare: () => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [isOpen]);
  const choose = (act: () => void) => () => {
    setOpen(false);
    button.current?.focus();
    act();
  };
  return (
    <div
      className="report-menu"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.preventDefault();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="btn"
        aria-expanded={isOpen}
        aria-controls="report-choices"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="print" />
        Report
      </button>
      {isOpen && (
        <ul className="menu" id="report-choices">
          <li>
            <button type="button" aria-disabled={!isReady} onClick={choose(isReady ? onPrint : () => {})}>
              Print the report
            </button>
          </li>
          <li>
            <button type="button" aria-disabled={!isReady} onClick={choose(isReady ? onSave : () => {})}>
              Save a record <small>Findings and decisions, none of your words</small>
            </button>
          </li>
          <li>
            <button type="button" onClick={choose(onShare)}>
              Share the draft
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
