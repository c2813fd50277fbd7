"use client";

import { useEffect, useRef, type RefObject } from "react";
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

/** To the next note or the previous one, from the open one or from the caret. */
export function stepNotes(now: NoteKeys, by: 1 | -1): void {
  const { openNotes } = now;
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
}

/** The note that a key is about: the open one, the focused one, or the one the caret stands in. */
function noteInHand(now: NoteKeys): LiveNote | undefined {
  const { openNotes } = now;
  const focused =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.head : undefined;
  const start = now.caret()?.start ?? -1;
  return (
    openNotes.find((note) => note.id === now.openId) ??
    openNotes.find((note) => note.id === focused) ??
    openNotes.find((note) => now.marksOf(note).some((mark) => mark.start <= start && start <= mark.end))
  );
}

const does: Readonly<Record<ShortcutId, (now: NoteKeys) => void>> = {
  check: (now) => now.onCheck(),
  next: (now) => stepNotes(now, 1),
  previous: (now) => stepNotes(now, -1),
  use: (now) => withNote(now, now.onUse),
  keep: (now) => withNote(now, now.onKeep),
  switch: (now) => now.onSwitch(),
  help: (now) => now.onHelp(),
};

function withNote(now: NoteKeys, act: (note: LiveNote) => void): void {
  const note = noteInHand(now);
  if (note) act(note);
}

/** Safari tells of the key that ends a composition after it has ended, under this code. */
const COMPOSING_KEY = 229;

function press(now: NoteKeys, event: KeyboardEvent): void {
  if (event.defaultPrevented || now.isOff || event.isComposing || event.keyCode === COMPOSING_KEY) return;
  if (event.key === "Escape" && now.openId !== undefined) {
    event.preventDefault();
    return now.onClose();
  }
  const chord = chordOf(event);
  const isInField = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
  const id = (Object.keys(now.keys) as ShortcutId[]).find((one) => now.keys[one] === chord);
  if (id === undefined || (isInField && chord.length === 1)) return;
  event.preventDefault();
  does[id](now);
}

/** Listens to the note keys while the page is there; what they act on is asked for at each press. */
export function useKeyPresses(latest: RefObject<NoteKeys | undefined>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (latest.current) press(latest.current, event);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [latest]);
}

/** The note keys, and the step to the next or previous note for buttons. */
export function useNoteKeys(now: NoteKeys): { readonly step: (by: 1 | -1) => void } {
  const latest = useRef<NoteKeys | undefined>(undefined);
  useEffect(() => {
    latest.current = now;
  });
  useKeyPresses(latest);
  return { step: (by) => stepNotes(now, by) };
}

/** From wherever focus is not: into the open note, or to the note list's own stop. */
export function focusNotes(): void {
  const inside = document.getElementById("open-note")?.querySelector<HTMLElement>("button, a");
  const head = document.querySelector<HTMLElement>('button[data-head][tabindex="0"]');
  (inside ?? head)?.focus();
}
