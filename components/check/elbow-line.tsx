"use client";

import { useLayoutEffect, useState } from "react";
import type { Severity } from "@/lib/schema/finding";

const RADIUS = 9;
/** How far the line starts inside the sheet, and where on the open note it ends, in CSS pixels. */
const INSET = 15;
const NOTE_HEAD = 33;

interface Line {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** Joins the open margin note to the line of text that it is about. Said elsewhere in words, so hidden from readers. */
export function ElbowLine({
  grid,
  mark,
  note,
  severity,
  redrawOn,
}: {
  grid: () => HTMLElement | null;
  mark: () => HTMLElement | undefined;
  note: () => HTMLElement | null;
  severity: Severity;
  /** Anything whose change may have moved the words. */
  redrawOn: unknown;
}) {
  const [line, setLine] = useState<Line>();
  useLayoutEffect(() => {
    const draw = () => {
      const box = grid()?.getBoundingClientRect();
      const words = mark()?.getClientRects()[0];
      const panel = note()?.getBoundingClientRect();
      const sheet = grid()?.querySelector(".sheet")?.getBoundingClientRect();
      if (!box || !words || !panel || !sheet) return setLine(undefined);
      const x1 = sheet.right - box.left - INSET;
      const y1 = words.top + words.height / 2 - box.top;
      const x2 = panel.left - box.left;
      const y2 = panel.top - box.top + NOTE_HEAD;
      const middle = (sheet.right - box.left + x2) / 2;
      const bend = Math.min(RADIUS, Math.abs(y1 - y2) / 2);
      const down = y1 > y2 ? -1 : 1;
      setLine({
        x: x1,
        y: y1,
        path:
          bend < 1
            ? `M${x1} ${y1} H${x2}`
            : `M${x1} ${y1} H${middle - bend} Q${middle} ${y1} ${middle} ${y1 + down * bend} V${y2 - down * bend} Q${middle} ${y2} ${middle + bend} ${y2} H${x2}`,
      });
    };
    draw();
    const observer = new ResizeObserver(draw);
    for (const element of [grid(), note()]) if (element) observer.observe(element);
    window.addEventListener("resize", draw);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", draw);
    };
    // The functions read the page as it stands; `redrawOn` says when it changed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [redrawOn, severity]);
  if (!line) return null;
  return (
    <svg className={`elbow ${severity}`} aria-hidden="true">
      <path d={line.path} pathLength={1} />
      <circle cx={line.x} cy={line.y} r={3.5} />
    </svg>
  );
}
