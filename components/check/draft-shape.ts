import type { CheckResponse } from "@/lib/schema/check";
import type { Edit, Severity, Span } from "@/lib/schema/finding";
import type { Decision } from "@/lib/notes/decision";
import type { Tie } from "@/lib/notes/disclosure";
import type { Guide, NoteFinding } from "@/lib/notes/guide";
import type { Note } from "@/lib/notes/note";
import type { LiveNote } from "@/lib/notes/rebase";

/** The last check that came back. */
export interface Settled {
  readonly text: string;
  readonly contextKey: string;
  readonly ruleSet: string;
  readonly questions: CheckResponse["questions"];
  readonly notChecked: CheckResponse["notChecked"];
  readonly at: number;
}

/** A wording that was put in, with all that an undo gives back. */
export interface UsedWording {
  readonly note: LiveNote;
  /** Where the new words are now. */
  readonly range: Span;
  readonly original: string;
  readonly words: string;
  readonly textBefore: string;
  readonly textAfter: string;
  readonly notesBefore: readonly LiveNote[];
}

export interface DraftState {
  readonly text: string;
  readonly notes: readonly LiveNote[];
  readonly settled: Settled | undefined;
  readonly decisions: readonly Decision[];
  readonly used: readonly UsedWording[];
  /** Used wordings that an undo took back: a redo puts them here again. */
  readonly undone: readonly UsedWording[];
  /** Notes that the author's own edit did away with, shown for a moment. */
  readonly removed: readonly LiveNote[];
  readonly openId: string | undefined;
  readonly filter: Severity | undefined;
}

export const emptyDraft: DraftState = {
  text: "",
  notes: [],
  settled: undefined,
  decisions: [],
  used: [],
  undone: [],
  removed: [],
  openId: undefined,
  filter: undefined,
};

export type DraftAction =
  | { readonly type: "edited"; readonly text: string }
  | { readonly type: "used"; readonly note: LiveNote; readonly replacement: Edit; readonly text: string }
  | { readonly type: "used-undone"; readonly used: UsedWording; readonly text: string }
  | {
      readonly type: "settled";
      readonly text: string;
      readonly contextKey: string;
      /** The engine's answer; the practice's own findings may stand among its. */
      readonly response: Omit<CheckResponse, "findings"> & { readonly findings: readonly NoteFinding[] };
      readonly guide: Guide;
      readonly ties: readonly Tie[];
      readonly at: number;
    }
  | {
      readonly type: "decided";
      readonly note: Note;
      readonly kind: Decision["kind"];
      readonly reason: string;
      readonly contextKey: string;
    }
  | { readonly type: "reopened"; readonly note: Note }
  | { readonly type: "opened"; readonly id: string | undefined }
  | { readonly type: "filtered"; readonly severity: Severity | undefined }
  | { readonly type: "removed-gone" }
  | { readonly type: "cleared" };

/** The reducer of a draft that nothing is known of yet: it holds the text, and an answer leaves it as it is. */
export function bareDraftReducer(state: DraftState, action: DraftAction): DraftState {
  return action.type === "edited" ? { ...state, text: action.text } : state;
}
