"use client";

import { useCallback, useEffect, useState } from "react";

/** What isn't on the first screen: the desk first, which every draft needs, and what only the desk leads to. */
const desk = () => import("./desk");
type Desk = Awaited<ReturnType<typeof desk>>;
type Later = Desk["later"];

export type Parts = { readonly desk?: Desk } & {
  readonly [K in keyof Later]?: Awaited<ReturnType<Later[K]>>;
};

/** In milliseconds from when the page stands; the desk is asked for at once. */
const REST_AFTER = 2_000;

/**
 * Parts as they arrive: each when it is asked for, and all of them once the page is at rest, so that they are there
 * when the connection isn't. `load` says whether it could be had; without it the page and the draft stand.
 */
export function useParts(): { parts: Parts; load: (name: keyof Parts) => Promise<boolean> } {
  const [parts, setParts] = useState<Parts>({});
  const load = useCallback(async (name: keyof Parts) => {
    try {
      const first = await desk();
      const part = name === "desk" ? first : await first.later[name]();
      setParts((before) => (before[name] ? before : { ...before, [name]: part }));
      return true;
    } catch {
      // Asked for again, it is tried again.
      return false;
    }
  }, []);
  useEffect(() => {
    // Once the page has been drawn: the first frame is the page's own.
    const first = window.requestAnimationFrame(() => void load("desk"));
    const rest = window.setTimeout(
      () => (["desk", "keys", "practice", "preview", "report"] as const).forEach((name) => void load(name)),
      REST_AFTER,
    );
    return () => {
      window.cancelAnimationFrame(first);
      window.clearTimeout(rest);
    };
  }, [load]);
  return { parts, load };
}
