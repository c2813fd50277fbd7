"use client";

import { useCallback, useEffect, useState } from "react";

/** What isn't on the first screen and comes in files of its own. */
const imports = {
  keys: () => import("./keys-dialog"),
  practice: () => import("./practice-dialog"),
  preview: () => import("./preview"),
  report: () => import("./report"),
} as const;

type Name = keyof typeof imports;
export type Parts = { readonly [K in Name]?: Awaited<ReturnType<(typeof imports)[K]>> };

const FETCH_AFTER = 2_000;

/**
 * Parts as they arrive: each when it is asked for, and all of them once the page is at rest, so that they are there
 * when the connection isn't. One that can't be had is missing; the page and the draft stand.
 */
export function useParts(): { parts: Parts; load: (name: Name) => Promise<void> } {
  const [parts, setParts] = useState<Parts>({});
  const load = useCallback(async (name: Name) => {
    try {
      const part = await imports[name]();
      setParts((before) => (before[name] ? before : { ...before, [name]: part }));
    } catch {
      // Asked for again, it is tried again.
    }
  }, []);
  useEffect(() => {
    const timer = window.setTimeout(
      () => (Object.keys(imports) as Name[]).forEach((name) => void load(name)),
      FETCH_AFTER,
    );
    return () => window.clearTimeout(timer);
  }, [load]);
  return { parts, load };
}
