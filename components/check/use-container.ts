"use client";

import { useSyncExternalStore } from "react";

/** Where an open note is shown: beside the draft, under its words, or at the foot of a phone. */
export type Container = "margin" | "popover" | "sheet";

const MARGIN = "(min-width: 1100px)";
const POPOVER = "(min-width: 640px)";

function subscribe(changed: () => void): () => void {
  const queries = [window.matchMedia(MARGIN), window.matchMedia(POPOVER)];
  for (const query of queries) query.addEventListener("change", changed);
  return () => {
    for (const query of queries) query.removeEventListener("change", changed);
  };
}

function read(): Container {
  if (window.matchMedia(MARGIN).matches) return "margin";
  return window.matchMedia(POPOVER).matches ? "popover" : "sheet";
}

export function useContainer(): Container {
  return useSyncExternalStore(subscribe, read, () => "margin");
}
