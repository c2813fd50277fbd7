"use client";

import { useCallback, useEffect, useState } from "react";
import { emptyPractice, readPractice, type Practice } from "@/lib/practice";

const KEY = "chaperone.practice";

/**
 * My practice: in the tab's memory, and on the device only once the author says so. Nothing of a draft is ever in it.
 */
export function usePractice(): {
  practice: Practice;
  isKept: boolean;
  change: (practice: Practice) => void;
  keep: (kept: boolean) => void;
  erase: () => void;
} {
  const [practice, setPractice] = useState<Practice>(emptyPractice);
  const [isKept, setKept] = useState(false);

  useEffect(() => {
    const read = () => {
      const stored = onDevice();
      if (stored === null) return;
      setPractice(readPractice(stored));
      setKept(true);
    };
    // What the device holds is only known once the page runs there, and another tab may change it.
    read();
    const written = ({ key }: StorageEvent) => {
      if (key === KEY) read();
    };
    window.addEventListener("storage", written);
    return () => window.removeEventListener("storage", written);
  }, []);

  const change = useCallback(
    (next: Practice) => {
      setPractice(next);
      if (isKept) window.localStorage.setItem(KEY, JSON.stringify(next));
    },
    [isKept],
  );
  const keep = useCallback(
    (kept: boolean) => {
      setKept(kept);
      if (kept) window.localStorage.setItem(KEY, JSON.stringify(practice));
      else window.localStorage.removeItem(KEY);
    },
    [practice],
  );
  const erase = useCallback(() => {
    window.localStorage.removeItem(KEY);
    setPractice(emptyPractice);
    setKept(false);
  }, []);
  return { practice, isKept, change, keep, erase };
}

/** What the browser keeps; nothing where it keeps nothing for this page. */
function onDevice(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
