"use client";

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { chordOf } from "@/components/check/shortcuts";
import {
  defaultProjectorKeys,
  projectorKeyOf,
  type ProjectorKey,
  type ProjectorKeys,
} from "./projector-keys";

export type Room = "bright" | "dim";

function watchRoot(onChange: () => void): () => void {
  const watcher = new MutationObserver(onChange);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const device = window.matchMedia("(prefers-color-scheme: dark)");
  device.addEventListener("change", onChange);
  return () => {
    watcher.disconnect();
    device.removeEventListener("change", onChange);
  };
}
const roomNow = (): Room =>
  getComputedStyle(document.documentElement).colorScheme === "dark" ? "dim" : "bright";

export interface Projector {
  /** Unknown until the browser says which theme it shows. */
  readonly room: Room | undefined;
  readonly isBlank: boolean;
  readonly keys: ProjectorKeys;
  readonly onKeys: (keys: ProjectorKeys) => void;
  /** Keys can be switched off (WCAG 2.1.4): every one has a button. */
  readonly keysOn: boolean;
  readonly onKeysOn: (on: boolean) => void;
  readonly isHelpOpen: boolean;
  readonly onHelp: (open: boolean) => void;
  readonly press: (key: ProjectorKey) => void;
}

/**
 * What every view on a projector shares: the room's light, the blank screen, full screen and the keys. `onKey` does what
 * is the view's own; `onChord` sees a key press before the shared keys and says whether it took it. The light lasts
 * until the page is left and isn't the site's theme.
 */
export function useProjector({
  onKey,
  onChord,
}: {
  onKey: (key: ProjectorKey) => void;
  onChord?: (chord: string) => boolean;
}): Projector {
  const room = useSyncExternalStore<Room | undefined>(watchRoot, roomNow, () => undefined);
  const [isBlank, setBlank] = useState(false);
  const [keys, setKeys] = useState<ProjectorKeys>(defaultProjectorKeys);
  const [keysOn, setKeysOn] = useState(true);
  const [isHelpOpen, setHelp] = useState(false);

  const press = (key: ProjectorKey) => {
    switch (key) {
      case "blank":
        return setBlank(!isBlank);
      case "room":
        document.documentElement.dataset.theme = roomNow() === "dim" ? "light" : "dark";
        return;
      case "full":
        // Refused where the browser or a frame forbids it; the slide stands as it is.
        void (
          document.fullscreenElement
            ? document.exitFullscreen()
            : document.documentElement.requestFullscreen()
        ).catch(() => {});
        return;
      case "help":
        return setHelp(true);
      default:
        return onKey(key);
    }
  };

  const listener = useRef<(event: KeyboardEvent) => void>(() => {});
  useEffect(() => {
    listener.current = (event) => {
      if (event.defaultPrevented || event.isComposing || isHelpOpen) return;
      const { target } = event;
      const isInField = target instanceof HTMLElement && target.matches("input, textarea, select");
      const isOnControl =
        target instanceof HTMLElement &&
        target.matches("button, a, summary") &&
        target.matches(":focus-visible");
      if (isInField || (isOnControl && (event.key === " " || event.key === "Enter"))) return;
      if (!keysOn) return;
      const chord = chordOf(event);
      const key = projectorKeyOf(chord, keys);
      if (isBlank) {
        // Whatever is pressed in front of a dark screen brings it back, and does nothing else.
        if (key === undefined) return;
        event.preventDefault();
        return setBlank(false);
      }
      if (key === undefined && !(onChord?.(chord) ?? false)) return;
      event.preventDefault();
      if (key !== undefined) press(key);
    };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => listener.current(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  return {
    room,
    isBlank,
    keys,
    onKeys: useCallback((next) => setKeys(next), []),
    keysOn,
    onKeysOn: useCallback((on) => setKeysOn(on), []),
    isHelpOpen,
    onHelp: useCallback((open) => setHelp(open), []),
    press,
  };
}
