"use client";

import { useEffect, useState } from "react";
import type { Library } from "@/lib/train/library";

export type LibraryState =
  | { readonly kind: "loading" }
  | { readonly kind: "trouble"; readonly again: () => void }
  | { readonly kind: "ready"; readonly library: Library };

/** The library, as the build wrote it out. */
export function useLibrary(): LibraryState {
  const [library, setLibrary] = useState<Library>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    void fetch("/train/library/posts.json", { signal: controller.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error("no library");
        setLibrary((await response.json()) as Library);
        setFailed(false);
      })
      .catch(() => {
        if (!controller.signal.aborted) setFailed(true);
      });
    return () => controller.abort();
  }, [tries]);
  if (library) return { kind: "ready", library };
  if (failed) return { kind: "trouble", again: () => setTries((count) => count + 1) };
  return { kind: "loading" };
}
