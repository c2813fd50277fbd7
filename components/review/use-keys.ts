"use client";

import { useEffect, useState } from "react";
import { defaultKeys, type KeyMap } from "@/components/check/shortcuts";
import { SHOW_KEYS } from "@/components/ui/site-header";

/** The keys of the page's notes, and whether their list is shown: the header's button asks for it too. */
export function useKeys(): {
  readonly keys: KeyMap;
  readonly setKeys: (keys: KeyMap) => void;
  readonly isShown: boolean;
  readonly show: (isShown: boolean) => void;
} {
  const [keys, setKeys] = useState(defaultKeys);
  const [isShown, show] = useState(false);
  useEffect(() => {
    const showKeys = () => show(true);
    window.addEventListener(SHOW_KEYS, showKeys);
    return () => window.removeEventListener(SHOW_KEYS, showKeys);
  }, []);
  return { keys, setKeys, isShown, show };
}
