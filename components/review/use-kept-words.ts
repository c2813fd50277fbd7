"use client";

import { useCallback, useEffect, useRef } from "react";

const KEPT_AFTER = 300;

/**
 * Keeps words that are being written: after a pause, when the page is left, and when `keepNow` is called. What another
 * tab wrote is loaded, unless this one has words of its own under way. `keep` has to stay the same between renders.
 */
export function useKeptWords({
  stored,
  words,
  keep,
  load,
}: {
  /** What the calendar has. */
  stored: string;
  words: string;
  /** `isSettled`: the writing paused, so that it may go on record. */
  keep: (words: string, isSettled: boolean) => void;
  load: (words: string) => void;
}): { readonly keepNow: (isSettled: boolean) => void } {
  /** What the calendar has, or will have when all that was sent to it is kept. */
  const kept = useRef(stored);
  const latest = useRef({ words, load });
  useEffect(() => {
    latest.current = { words, load };
  });
  const keepNow = useCallback(
    (isSettled: boolean) => {
      const { words: now } = latest.current;
      if (now === kept.current && !isSettled) return;
      kept.current = now;
      keep(now, isSettled);
    },
    [keep],
  );
  useEffect(() => {
    if (words === kept.current) return;
    const timer = window.setTimeout(() => keepNow(false), KEPT_AFTER);
    return () => window.clearTimeout(timer);
  }, [words, keepNow]);
  useEffect(() => {
    const leave = () => keepNow(true);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [keepNow]);
  useEffect(() => {
    if (stored === kept.current || latest.current.words !== kept.current) return;
    kept.current = stored;
    latest.current.load(stored);
  }, [stored]);
  return { keepNow };
}
