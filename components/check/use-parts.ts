"use client";

import { useCallback, useEffect, useState } from "react";

/** What isn't on the first screen and comes in files of its own: the desk first, which every draft needs. */
const imports = {
  desk: () => import("./desk"),
  keys: () => import("./keys-dialog"),
  practice: () => import("./practice-dialog"),
  preview: () => import("./preview"),
  report: () => import("./report"),
} as const;

type Name = keyof typeof imports;
export type Parts = { readonly [K in Name]?: Awaited<ReturnType<(typeof imports)[K]>> };

/** In milliseconds from when the page stands; the desk is asked for at once. */
const REST_AFTER = 2_000;

/**
 * Parts as they arrive: each when it is asked for, and all of them once the page is at rest, so that they are there
 * when the connection isn't. `load` says whether it could be had; without it the page and the draft stand.
 */
export function useParts(): { parts: Parts; load: (name: Name) => Promise<boolean> } {
  const [parts, setParts] = useState<Parts>({});
  const load = useCallback(async (name: Name) => {
    try {
      const part = await imports[name]();
      setParts((before) => (before[name] ? before : { ...before, [name]: part }));
      return true;
    } catch {
      // Asked for again, it is tried again.
      return false;
    }
  }, []);
  useEffect(() => {
    // Once the page has been drawn: the first frame is the page's own.
    const desk = window.requestAnimationFrame(() => void load("desk"));
    const rest = window.setTimeout(
      () => (Object.keys(imports) as Name[]).forEach((name) => void load(name)),
      REST_AFTER,
    );
    return () => {
      window.cancelAnimationFrame(desk);
      window.clearTimeout(rest);
    };
  }, [load]);
  return { parts, load };
}
