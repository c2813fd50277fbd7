"use client";

import { useRef, type Dispatch, type RefObject } from "react";
import type { Edit } from "@/lib/schema/finding";
import type { LiveNote } from "@/lib/notes/rebase";
import type { asOneReplacement } from "@/lib/notes/wording";
import type { DraftAction, UsedWording } from "./draft-shape";
import type { EditorHandle } from "./editor";

/** What the next change of the text is, when it isn't typing. */
type Applying =
  | { readonly kind: "use"; readonly note: LiveNote; readonly replacement: Edit }
  | { readonly kind: "undo"; readonly used: UsedWording };

/**
 * Puts wordings into an editor and takes them back, as one typed change each: the editor tells of the new text, and
 * `onText` says to the draft's reducer what it was.
 */
export function useWordings({
  text,
  editor,
  dispatch,
  soon,
  asOne,
}: {
  text: string;
  editor: RefObject<EditorHandle | null>;
  dispatch: Dispatch<DraftAction>;
  /** The next change is to be checked at once. */
  soon: () => void;
  asOne: typeof asOneReplacement | undefined;
}) {
  const applying = useRef<Applying | undefined>(undefined);
  return {
    onText: (next: string) => {
      const apply = applying.current;
      applying.current = undefined;
      if (apply) soon();
      if (apply?.kind === "use") {
        dispatch({ type: "used", note: apply.note, replacement: apply.replacement, text: next });
      } else if (apply && next !== apply.used.textBefore) {
        dispatch({ type: "used-undone", used: apply.used, text: next });
      } else dispatch({ type: "edited", text: next });
    },
    /** Whether there was a wording to put in. */
    use: (note: LiveNote): boolean => {
      if (note.edits.length === 0 || !asOne) return false;
      const replacement = asOne(text, note.edits);
      applying.current = { kind: "use", note, replacement };
      editor.current?.replace(replacement);
      return true;
    },
    undo: (used: UsedWording) => {
      applying.current = { kind: "undo", used };
      editor.current?.replace({ ...used.range, text: used.original });
    },
  };
}
