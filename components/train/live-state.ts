import { draftReducer, emptyDraft, type DraftAction, type DraftState } from "@/components/check/draft-state";
import { severityOrder, type Note } from "@/lib/notes/note";

/** Which note is shown next. */
export type Order = "text" | "serious" | "family";

/** What one edit did, as the next check saw it. */
export interface EditOutcome {
  /** Counted from 1. */
  readonly number: number;
  readonly settled: readonly string[];
  readonly fresh: readonly string[];
}

export type Phase = "write" | "show" | "edit";

/** A post in front of a room. Lives in the page's memory and nowhere else. */
export interface LiveState {
  readonly phase: Phase;
  readonly draft: DraftState;
  /** The post as it was pasted: where "start again" goes back to. */
  readonly pasted: string;
  readonly order: Order;
  /** Ids of the notes that the room has seen, in the order of showing. */
  readonly shown: readonly string[];
  /** The notes of the last check, which the next one is compared with. */
  readonly before: readonly Note[];
  readonly outcomes: readonly EditOutcome[];
}

export const noLive: LiveState = {
  phase: "write",
  draft: emptyDraft,
  pasted: "",
  order: "text",
  shown: [],
  before: [],
  outcomes: [],
};

export type LiveAction =
  | Extract<DraftAction, { type: "edited" | "settled" }>
  | { readonly type: "phase"; readonly phase: Phase }
  | { readonly type: "ordered"; readonly order: Order }
  | { readonly type: "show-next" }
  | { readonly type: "show"; readonly noteId: string }
  | { readonly type: "unshow" };

/** Notes in the order in which the room sees them; within a family and a severity, in the order of the text. */
export function inOrder<N extends Note>(notes: readonly N[], order: Order): N[] {
  const rank = (note: Note) => severityOrder.indexOf(note.severity);
  const families = [...new Set(notes.map(({ category }) => category))];
  return [...notes].sort((a, b) =>
    order === "serious"
      ? rank(a) - rank(b) || a.number - b.number
      : order === "family"
        ? families.indexOf(a.category) - families.indexOf(b.category) || a.number - b.number
        : a.number - b.number,
  );
}

/**
 * Which notes an edit settled and which it brought: by id, and by rule where the words of a note changed but not its
 * kind. Several notes of one rule are told apart by their count.
 */
export function compareNotes(
  before: readonly Note[],
  after: readonly Note[],
): { settled: Note[]; fresh: Note[] } {
  const left = after.filter(({ id }) => !before.some((note) => note.id === id));
  const settled = before
    .filter(({ id }) => !after.some((note) => note.id === id))
    .filter((note) => {
      const at = left.findIndex(({ ruleId }) => ruleId === note.ruleId);
      if (at < 0) return true;
      left.splice(at, 1);
      return false;
    });
  return { settled, fresh: left };
}

export function liveReducer(state: LiveState, action: LiveAction): LiveState {
  switch (action.type) {
    case "edited":
      return {
        ...state,
        draft: draftReducer(state.draft, action),
        ...(state.phase === "write" && { pasted: action.text }),
      };
    case "settled": {
      const draft = draftReducer(state.draft, action);
      const { settled, fresh } = compareNotes(state.before, draft.notes);
      const counts = state.phase === "edit" && settled.length + fresh.length > 0;
      return {
        ...state,
        draft,
        before: draft.notes,
        shown: state.shown.filter((id) => draft.notes.some((note) => note.id === id)),
        outcomes: counts
          ? [
              ...state.outcomes,
              {
                number: state.outcomes.length + 1,
                settled: settled.map(({ title }) => title),
                fresh: fresh.map(({ title }) => title),
              },
            ]
          : state.outcomes,
      };
    }
    case "phase":
      return {
        ...state,
        phase: action.phase,
        shown: [],
        ...(action.phase === "write" && { outcomes: [] }),
      };
    case "ordered":
      return { ...state, order: action.order, shown: [] };
    case "show-next": {
      const next = inOrder(state.draft.notes, state.order).find(({ id }) => !state.shown.includes(id));
      return next ? { ...state, shown: [...state.shown, next.id] } : state;
    }
    case "show":
      return { ...state, shown: [...state.shown.filter((id) => id !== action.noteId), action.noteId] };
    case "unshow":
      return { ...state, shown: state.shown.slice(0, -1) };
  }
}
