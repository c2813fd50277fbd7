import { describe, expect, test } from "vitest";
import { handsIn, showReducer, startShow, type Show, type ShowAction } from "@/lib/train/show";

/** Two rounds: the first has one step to its answer, the second two. */
const steps = [1, 2];
const press = (actions: readonly ShowAction[], from: Show = startShow(2)) =>
  actions.reduce((show, action) => showReducer(show, action, steps), from);
const forward = { type: "forward" } as const;
const back = { type: "back" } as const;
const hand = (letter: "A" | "B", by: 1 | -1 = 1) => ({ type: "hand", letter, by }) as const;

describe("forward and back", () => {
  test.each([
    [[], 0, 0],
    [[forward], 0, 1],
    [[forward, forward], 1, 0],
    [[forward, forward, forward, forward], 1, 2],
    [[forward, forward, forward, forward, forward], 2, 0],
    [[forward, forward, forward, forward, forward, forward], 2, 0],
    [[back], 0, 0],
    [[forward, back], 0, 0],
    [[forward, forward, back], 0, 0],
    [[forward, forward, forward, forward, forward, back], 1, 0],
  ] as const)("%j", (actions, at, step) => {
    expect(press(actions)).toMatchObject({ at, step });
  });
});

describe("hands", () => {
  test("are counted by round and option", () => {
    const show = press([hand("A"), hand("B"), hand("B"), forward, forward, hand("A")]);
    expect(show.hands).toEqual([
      { A: 1, B: 2, C: 0, D: 0 },
      { A: 1, B: 0, C: 0, D: 0 },
    ]);
    expect(show.hands.map(handsIn)).toEqual([3, 1]);
  });

  test("never fall below none, and are kept when the question is asked again", () => {
    const show = press([hand("A", -1), hand("A"), hand("A"), hand("A", -1), forward, back]);
    expect(show.hands[0]).toMatchObject({ A: 1 });
  });

  test("aren't counted once the answer stands, nor on the closing screen", () => {
    expect(press([forward, hand("A")]).hands.map(handsIn)).toEqual([0, 0]);
    expect(press([forward, forward, forward, forward, forward, hand("A")]).hands.map(handsIn)).toEqual([
      0, 0,
    ]);
  });
});
