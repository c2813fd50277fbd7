"use client";

import { useEffect } from "react";

/**
 * Registers the service worker and asks it for a post that another app shared. The worker holds it in memory only and
 * forgets it once handed over, so it is in no URL, history or store.
 */
export function useSharedDraft(onDraft: (text: string) => void): void {
  useEffect(() => {
    if (!("serviceWorker" in navigator) || process.env.NODE_ENV !== "production") return;
    const receive = (event: MessageEvent) => {
      const data = event.data as { type?: unknown; text?: unknown } | null;
      if (data?.type === "shared-draft" && typeof data.text === "string" && data.text !== "")
        onDraft(data.text);
    };
    navigator.serviceWorker.addEventListener("message", receive);
    void navigator.serviceWorker.register("/sw.js", { scope: "/" }).catch(() => {
      // Private windows and old browsers have none: the page works without.
    });
    navigator.serviceWorker.controller?.postMessage({ type: "want-shared-draft" });
    return () => navigator.serviceWorker.removeEventListener("message", receive);
  }, [onDraft]);
}
