"use client";

import { useEffect, useRef } from "react";
import type { Span } from "@/lib/schema/finding";
import { severityNames } from "@/lib/notes/severity";
import type { LiveNote } from "@/lib/notes/rebase";
import { chordOf, type KeyMap, type ShortcutId } from "./shortcuts";

/** What the keys act on, and what they do there: the same keys wherever notes stand beside a draft. */
export interface NoteKeys {
  readonly keys: KeyMap;
  /** A dialog is open: keys are its own. */
  readonly isOff: boolean;
  /** Notes without an answer, in the order of the text. */
  readonly openNotes: readonly LiveNote[];
  readonly openId: string | undefined;
  /** How many notes there are, answered ones among them. */
  readonly total: number;
  /** The words that a note marks, as they are spoken. */
  readonly wordsOf: (note: LiveNote) => string;
  /** Where they stand in the draft; past its end for words that stand elsewhere. */
  readonly marksOf: (note: LiveNote) => readonly Span[];
  /** Where the caret stands in the draft, in UTF-16 code units. */
  readonly caret: () => Span | undefined;
  readonly announce: (words: string) => void;
  /** Opens a note and selects its words. */
  readonly onGo: (note: LiveNote) => void;
  readonly onClose: () => void;
  readonly onUse: (note: LiveNote) => void;
  readonly onKeep: (note: LiveNote) => void;
  readonly onCheck: () => void;
  /** From the draft to the notes, or back. */
  readonly onSwitch: () => void;
  readonly onHelp: () => void;
}

/** Listens to the note keys while the page is there. Gives back the step to the next or previous note, for buttons. */
export function useNoteKeys(now: NoteKeys): { readonly step: (by: 1 | -1) => void } {
  const { openNotes } = now;
  const step = (by: 1 | -1) => {
    if (openNotes.length === 0) return;
    const from = openNotes.findIndex((note) => note.id === now.openId);
    const caret = now.caret()?.end ?? 0;
    const after = openNotes.findIndex((note) => (now.marksOf(note)[0]?.start ?? 0) >= caret);
    const start =
      from >= 0 ? from + by : by > 0 ? Math.max(after, 0) : (after < 0 ? openNotes.length : after) - 1;
    const note = openNotes[(start + openNotes.length) % openNotes.length];
    if (!note) return;
    now.onGo(note);
    now.announce(
      `Note ${note.number} of ${now.total}, ${severityNames[note.severity].toLowerCase()}. ${note.title}: ${now.wordsOf(note)}.`,
    );
  };

  /** The note that a key is about: the open one, the focused one, or the one the caret stands in. */
  const inHand = (): LiveNote | undefined => {
    const focused =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset.head : undefined;
    const start = now.caret()?.start ?? -1;
    return (
      openNotes.find((note) => note.id === now.openId) ??
      openNotes.find((note) => note.id === focused) ??
      openNotes.find((note) => now.marksOf(note).some((mark) => mark.start <= start && start <= mark.end))
    );
  };
  const withNote = (act: (note: LiveNote) => void) => {
    const note = inHand();
    if (note) act(note);
  };
  const byKey: Record<ShortcutId, () => void> = {
    check: now.onCheck,
    next: () => step(1),
    previous: () => step(-1),
    use: () => withNote(now.onUse),
    keep: () => withNote(now.onKeep),
    switch: now.onSwitch,
    help: now.onHelp,
  };

  const onKey = useRef<(event: KeyboardEvent) => void>(() => {});
  useEffect(() => {
    onKey.current = (event) => {
      if (event.defaultPrevented || now.isOff || event.isComposing) return;
      if (event.key === "Escape" && now.openId !== undefined) {
        event.preventDefault();
        return now.onClose();
      }
      const chord = chordOf(event);
      const isInField =
        event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      const id = (Object.keys(now.keys) as ShortcutId[]).find((one) => now.keys[one] === chord);
      if (id === undefined || (isInField && chord.length === 1)) return;
      event.preventDefault();
      byKey[id]();
    };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey.current(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  return { step };
}

/** From wherever focus is not: into the open note, or to the note list's own stop. */
export function focusNotes(): void {
  const inside = document.getElementById("open-note")?.querySelector<HTMLElement>("button, a");
  const head = document.querySelector<HTMLElement>('button[data-head][tabindex="0"]');
  (inside ?? head)?.focus();
}
