"use client";

import { useEffect, useRef } from "react";
import type { CheckRequest } from "@/lib/schema/check";
import type { Library } from "@/lib/train/library";

/** The part of an address that names a post of the library: an id, never words of a post. */
const KEY = "example";

/**
 * Opens a post of Train's library that the address names. The name is taken out of the address at once, so that it
 * doesn't stand beside what the author writes next.
 */
export function useExample(onPost: (post: CheckRequest) => void): void {
  const latest = useRef(onPost);
  useEffect(() => {
    latest.current = onPost;
  });
  useEffect(() => {
    const id = new URLSearchParams(window.location.search).get(KEY);
    if (id === null) return;
    window.history.replaceState(null, "", window.location.pathname);
    void fetch("/train/library/posts.json")
      .then(async (response) => {
        if (!response.ok) return;
        const { posts } = (await response.json()) as Library;
        const found = posts.find((one) => one.id === id);
        if (found) latest.current(found.post);
      })
      // Without a connection the page is as empty as it was.
      .catch(() => {});
  }, []);
}
