"use client";

import { useImperativeHandle, type Ref, type RefObject } from "react";
import { stepNotes, useKeyPresses, type NoteKeys as Now } from "./use-note-keys";

export interface NoteKeysHandle {
  /** To the next note or the previous one. */
  readonly step: (by: 1 | -1) => void;
}

/** The note keys for a page that fetches them apart: they are listened to while this is there. */
export function NoteKeys({
  ref,
  latest,
}: {
  ref: Ref<NoteKeysHandle>;
  /** What the keys act on, as it stands. */
  latest: RefObject<Now | undefined>;
}) {
  useKeyPresses(latest);
  useImperativeHandle(
    ref,
    () => ({
      step: (by) => {
        if (latest.current) stepNotes(latest.current, by);
      },
    }),
    [latest],
  );
  return null;
}
