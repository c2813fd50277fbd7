import { describe, expect, test, vi } from "vitest";
import { guide } from "@/app/guide";
import {
  compareNotes,
  inOrder,
  liveReducer,
  noLive,
  type LiveAction,
  type LiveState,
} from "@/components/train/live-state";
import { checkPost } from "@/rules/checker";

// Rules compile when a draft first needs them, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

const settled = (text: string): LiveAction => ({
  type: "settled",
  text,
  contextKey: "[]",
  response: checkPost({ text }),
  guide,
  ties: [],
  at: 0,
});
const run = (actions: readonly LiveAction[], from: LiveState = noLive) => actions.reduce(liveReducer, from);
const typed = (text: string) => [{ type: "edited", text } as const, settled(text)];

const post =
  "My patient Wanda Ostrowski walked today. We are the best clinic in Ohio. @jt_carver stop the gabapentin tonight.";
const titles = (state: LiveState) => state.draft.notes.map(({ title }) => title);

describe("notes one by one", () => {
  const ready = run([...typed(post), { type: "phase", phase: "show" }]);

  test("all are covered at first, and come in the chosen order", () => {
    expect(ready.shown).toEqual([]);
    expect(ready.draft.notes.length).toBeGreaterThanOrEqual(3);
    for (const order of ["text", "serious", "family"] as const) {
      const all = ready.draft.notes.map((): LiveAction => ({ type: "show-next" }));
      const shown = run([{ type: "ordered", order }, ...all, { type: "show-next" }], ready);
      expect(shown.shown).toEqual(inOrder(ready.draft.notes, order).map(({ id }) => id));
    }
  });

  test("the most serious come first when asked so", () => {
    const severities = inOrder(ready.draft.notes, "serious").map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort((a, b) => "hrc".indexOf(a[0]!) - "hrc".indexOf(b[0]!)));
  });

  test("one can be picked, and covered again", () => {
    const last = ready.draft.notes.at(-1)!;
    const picked = run([{ type: "show", noteId: last.id }], ready);
    expect(picked.shown).toEqual([last.id]);
    expect(run([{ type: "unshow" }], picked).shown).toEqual([]);
  });
});

describe("edit until quiet", () => {
  const editing = run([...typed(post), { type: "phase", phase: "show" }, { type: "phase", phase: "edit" }]);

  test("an edit settles the note it answers and no other", () => {
    const [name] = titles(editing);
    const after = run(typed(post.replace("Wanda Ostrowski walked today", "is well")), editing);
    expect(after.outcomes).toEqual([{ number: 1, settled: [name], fresh: [] }]);
    expect(titles(after)).toEqual(titles(editing).slice(1));
  });

  test("an edit that changes nothing is no outcome", () => {
    expect(run(typed(`${post} Thanks.`), editing).outcomes).toEqual([]);
  });

  test("an edit may bring a note, and the last leaves it quiet", () => {
    const worse = run(typed(`${post} It cures sciatica for good.`), editing);
    expect(worse.outcomes[0]?.fresh).toHaveLength(1);
    const quiet = run(typed("Parking is free on Sundays."), worse);
    expect(quiet.draft.notes).toEqual([]);
    expect(quiet.outcomes[1]?.settled).toHaveLength(worse.draft.notes.length);
    expect(quiet.pasted).toBe(post);
  });

  test("a note whose words changed and whose kind did not is still open", () => {
    const before = checkedNotes("My patient Wanda Ostrowski is well.");
    const after = checkedNotes("My patient Ingrid Halvorsen is well.");
    expect(compareNotes(before, after)).toEqual({ settled: [], fresh: [] });
  });
});

function checkedNotes(text: string) {
  return run(typed(text)).draft.notes;
}

test("another post begins with no outcomes", () => {
  const edited = run([...typed(post), { type: "phase", phase: "edit" }, ...typed("Parking is free.")]);
  expect(run([{ type: "phase", phase: "write" }], edited)).toMatchObject({ outcomes: [], shown: [] });
});
