"use client";

import { useCallback, useEffect, useRef, useState } from "react";

const PAUSE = 1_500;

/** The words of the page's one live region: the newest wins, and never two within a second and a half. */
export function useAnnouncer(): { said: string; announce: (words: string) => void } {
  const [said, setSaid] = useState("");
  const last = useRef(-PAUSE);
  const timer = useRef<number | undefined>(undefined);
  const announce = useCallback((words: string) => {
    window.clearTimeout(timer.current);
    const wait = Math.max(0, last.current + PAUSE - performance.now());
    timer.current = window.setTimeout(() => {
      last.current = performance.now();
      // The same words twice are no change to a screen reader; a trailing no-break space makes them one.
      setSaid((before) => (before === words ? `${words}\u00a0` : words));
    }, wait);
  }, []);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { said, announce };
}
