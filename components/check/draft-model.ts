import type { Edit } from "@/lib/schema/finding";
import { decisionOf } from "@/lib/notes/decision";
import type { notesOf } from "@/lib/notes/notes-of";
import { changesBetween, rebaseNotes, rebaseSpan, type Compare, type LiveNote } from "@/lib/notes/rebase";
import { emptyDraft, type DraftAction, type DraftState, type UsedWording } from "./draft-shape";

/** What makes notes of an answer, and keeps them with their words. */
interface Tools {
  readonly fineChanges: Compare;
  readonly notesOf: typeof notesOf;
}

/** The draft's reducer, with what makes its notes. */
export function draftReducerWith(tools: Tools): (state: DraftState, action: DraftAction) => DraftState {
  return (state, action) => reduced(state, action, tools);
}

function reduced(state: DraftState, action: DraftAction, tools: Tools): DraftState {
  const compare = tools.fineChanges;
  switch (action.type) {
    case "edited":
      return edited(state, action.text, compare);
    case "used":
      return used(state, action.note, action.replacement, action.text, compare);
    case "used-undone": {
      const after = edited(state, action.text, compare);
      return {
        ...after,
        used: after.used.filter((one) => one.note.id !== action.used.note.id),
        openId: action.used.note.id,
      };
    }
    case "settled":
      return settled(state, action, tools);
    case "decided":
      return {
        ...state,
        decisions: [
          ...state.decisions,
          {
            kind: action.kind,
            reason: action.reason,
            findingIds: action.note.findingIds,
            context: action.contextKey,
          },
        ],
        openId: undefined,
      };
    case "reopened":
      return {
        ...state,
        decisions: state.decisions.filter(
          (decision) => !action.note.findingIds.every((id) => decision.findingIds.includes(id)),
        ),
        openId: action.note.id,
      };
    case "opened":
      return { ...state, openId: action.id };
    case "filtered":
      return { ...state, filter: action.severity };
    case "removed-gone":
      return { ...state, removed: [] };
    case "cleared":
      return emptyDraft;
  }
}

function edited(state: DraftState, text: string, compare: Compare): DraftState {
  if (text === state.text) return state;
  const last = state.used.at(-1);
  if (last && text === last.textBefore) {
    return {
      ...state,
      text,
      notes: last.notesBefore,
      used: state.used.slice(0, -1),
      undone: [...state.undone, last],
      openId: last.note.id,
    };
  }
  const again = state.undone.at(-1);
  if (again && state.text === again.textBefore && text === again.textAfter) {
    return afterUse({ ...state, undone: state.undone.slice(0, -1) }, again, compare);
  }
  const changes = changesBetween(state.text, text, compare);
  return {
    ...state,
    text,
    notes: rebaseNotes(state.notes, changes),
    used: state.used.flatMap((one) => {
      const range = rebaseSpan(one.range, changes);
      return range ? [{ ...one, range }] : [];
    }),
    ...(text === "" && {
      settled: undefined,
      notes: [],
      used: [],
      undone: [],
      removed: [],
      openId: undefined,
      filter: undefined,
    }),
  };
}

function used(
  state: DraftState,
  note: LiveNote,
  replacement: Edit,
  text: string,
  compare: Compare,
): DraftState {
  const use: UsedWording = {
    note,
    range: { start: replacement.start, end: replacement.start + replacement.text.length },
    original: state.text.slice(replacement.start, replacement.end),
    words: note.edits
      .map((edit) => edit.text.trim())
      .filter(Boolean)
      .join(" … "),
    textBefore: state.text,
    textAfter: text,
    notesBefore: state.notes,
  };
  return afterUse(state, use, compare);
}

/** The text with a wording in it: its note is answered at once, and the next check confirms. */
function afterUse(state: DraftState, use: UsedWording, compare: Compare): DraftState {
  const changes = changesBetween(state.text, use.textAfter, compare);
  const others = state.notes.filter((note) => note.id !== use.note.id);
  return {
    ...state,
    text: use.textAfter,
    notes: rebaseNotes(others, changes),
    used: [
      ...state.used
        .filter((one) => one.note.id !== use.note.id)
        .flatMap((one) => {
          const range = rebaseSpan(one.range, changes);
          return range ? [{ ...one, range }] : [];
        }),
      use,
    ],
    openId: undefined,
  };
}

function settled(
  state: DraftState,
  action: Extract<DraftAction, { type: "settled" }>,
  tools: Tools,
): DraftState {
  const grouped = tools.notesOf(action.response.findings, action);
  const live = grouped.map((note): LiveNote => ({ ...note, stale: false }));
  const notes = rebaseNotes(live, changesBetween(action.text, state.text, tools.fineChanges));
  const stands = new Set(notes.map((note) => note.id));
  const usedIds = new Set(state.used.map((one) => one.note.id));
  const removed = state.notes.filter(
    (note) =>
      note.stale &&
      !stands.has(note.id) &&
      !usedIds.has(note.id) &&
      decisionOf(note, state.decisions, action.contextKey) === undefined,
  );
  return {
    ...state,
    notes,
    removed: removed.length > 0 ? removed : state.removed,
    settled: {
      text: action.text,
      contextKey: action.contextKey,
      ruleSet: action.response.ruleSet,
      questions: action.response.questions,
      notChecked: action.response.notChecked,
      at: action.at,
    },
    // An answer to older words says nothing of a note that an undo has just brought back.
    openId:
      state.openId !== undefined && (stands.has(state.openId) || action.text !== state.text)
        ? state.openId
        : undefined,
    filter: notes.some((note) => note.severity === state.filter) ? state.filter : undefined,
  };
}
