import { expect, test } from "vitest";
import { draftReducer, emptyDraft, type DraftState } from "@/components/check/draft-state";
import type { Finding } from "@/lib/schema/finding";
import { found, guide } from "../../lib/notes/support";

const text = "Marlene is 91. It cures pain. Then more.";
const name = found(text, "phi/name", "hold", ["Marlene"], ["She"]);
const cure = found(text, "unsupported-claim/cure", "revise", ["cures"], ["may ease"]);

const settle = (state: DraftState, findings: readonly Finding[], of = state.text, contextKey = "a") =>
  draftReducer(state, {
    type: "settled",
    text: of,
    contextKey,
    response: { ruleSet: "test", findings: [...findings], questions: [], notChecked: [] },
    guide,
    ties: [],
    at: 0,
  });
const edit = (state: DraftState, next: string) => draftReducer(state, { type: "edited", text: next });
const start = () => settle(edit(emptyDraft, text), [name, cure]);
const words = (state: DraftState) =>
  state.notes.flatMap((note) => note.marks.map((mark) => state.text.slice(mark.start, mark.end)));

test("an answer that comes late is moved to where the words are now", () => {
  const typed = edit(edit(emptyDraft, text), `Oh. ${text}`);
  expect(words(settle(typed, [name, cure], text))).toEqual(["Marlene", "cures"]);
});

test("using a wording answers its note at once; undo and redo go with the text", () => {
  const before = start();
  const after = "She is 91. It cures pain. Then more.";
  const used = draftReducer(before, {
    type: "used",
    note: before.notes[0]!,
    replacement: { start: 0, end: 7, text: "She" },
    text: after,
  });
  expect(words(used)).toEqual(["cures"]);
  expect(used.used).toHaveLength(1);
  const undone = edit(used, text);
  expect(words(undone)).toEqual(["Marlene", "cures"]);
  expect(undone).toMatchObject({ used: [], openId: before.notes[0]!.id });
  // The answer to the words before the undo comes late: the note that is back stays the open one.
  const late = settle(undone, [found(after, "unsupported-claim/cure", "revise", ["cures"])], after);
  const checked = settle(late, [name, cure]);
  expect(checked.notes.find(({ id }) => id === checked.openId)?.marks).toMatchObject([{ start: 0, end: 7 }]);
  const redone = edit(undone, after);
  expect(words(redone)).toEqual(["cures"]);
  expect(redone.used).toHaveLength(1);
});

test("a used wording is forgotten when its words are edited", () => {
  const before = start();
  const used = draftReducer(before, {
    type: "used",
    note: before.notes[0]!,
    replacement: { start: 0, end: 7, text: "She" },
    text: "She is 91. It cures pain. Then more.",
  });
  expect(edit(used, "He is 91. It cures pain. Then more.").used).toEqual([]);
});

test("a note whose words an edit removed is shown as removed, once", () => {
  const typed = edit(start(), "Marlene is 91. It eases pain. Then more.");
  expect(typed.notes.find((note) => note.ruleId === cure.ruleId)).toMatchObject({ stale: true, marks: [] });
  const settled = settle(typed, [name]);
  expect(settled.removed.map((note) => note.ruleId)).toEqual([cure.ruleId]);
  expect(draftReducer(settled, { type: "removed-gone" }).removed).toEqual([]);
});

test("an open note stays open while it stands, and closes when it is gone", () => {
  const open = draftReducer(start(), { type: "opened", id: cure.id });
  expect(settle(open, [name, cure]).openId).toBe(cure.id);
  expect(settle(open, [name]).openId).toBeUndefined();
});

test("an emptied draft holds nothing of the one before", () => {
  expect(edit(start(), "")).toMatchObject({
    notes: [],
    settled: undefined,
    used: [],
    removed: [],
    openId: undefined,
  });
});
