"use client";

import { Icon } from "./icon";

const ONE_YEAR = 31_536_000;

/** Turns light to dark and back. The choice is a cookie of its own, so that the server draws the page right at once. */
export function ThemeSwitch({ withWords = false }: { withWords?: boolean }) {
  const turn = () => {
    const root = document.documentElement;
    const dark = getComputedStyle(root).colorScheme === "dark";
    const theme = dark ? "light" : "dark";
    root.dataset.theme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=${ONE_YEAR}; samesite=lax`;
  };
  return withWords ? (
    <button type="button" onClick={turn}>
      <Icon name="moon" />
      Switch theme
    </button>
  ) : (
    <button type="button" className="iconbtn" aria-label="Switch theme" onClick={turn}>
      <Icon name="moon" />
    </button>
  );
}
