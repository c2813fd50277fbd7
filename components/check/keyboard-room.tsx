"use client";

import { useEffect } from "react";

/**
 * Tells the style sheet how much of the window an on-screen keyboard covers (`--keyboard`), for browsers that lay it
 * over the page (iOS): what stands at the foot stands above it. Where the page is resized instead, that is nothing.
 */
export function KeyboardRoom() {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return;
    const { style } = document.documentElement;
    const measure = () => {
      // A pinch makes the view smaller too, and hides nothing.
      const covered = view.scale > 1.01 ? 0 : window.innerHeight - view.height - view.offsetTop;
      style.setProperty("--keyboard", `${Math.max(0, Math.round(covered))}px`);
    };
    view.addEventListener("resize", measure);
    view.addEventListener("scroll", measure);
    return () => {
      view.removeEventListener("resize", measure);
      view.removeEventListener("scroll", measure);
      style.removeProperty("--keyboard");
    };
  }, []);
  return null;
}
