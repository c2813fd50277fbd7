import { describe, expect, test, vi } from "vitest";
import { guide } from "@/app/guide";
import { teach } from "@/lib/train/answer";
import { deckSchema } from "@/lib/train/deck";
import { linesOf, proposeRound } from "@/lib/train/lines";
import { checkPost } from "@/rules/checker";

// Rules compile when a draft first needs them, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });

describe("the lines of a post", () => {
  test.each([
    ["One here. Two here?", ["One here.", "Two here?"]],
    ["first line\nsecond line\n\n  third ", ["first line", "second line", "third"]],
    ["Hold on… 🙈 #er #night", ["Hold on… 🙈 #er #night"]],
    ["#er #night 🙈", []],
    ["", []],
  ])("%j", (text, lines) => {
    expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  });
});

describe("the proposal for a trainer's own post", () => {
  const propose = (text: string) => proposeRound("r-1", { text }, checkPost({ text }), guide);
  const deckOf = (round: ReturnType<typeof propose>) =>
    deckSchema.safeParse({
      format: "chaperone-deck/1",
      id: "own",
      title: "Own",
      description: "",
      rounds: [round],
    });

  test("asks for the most serious line, among near misses", () => {
    const text =
      "Proud of the team. We thank the lab. My patient Mrs. Wanda Ostrowski is home. Parking is free. Visit us.";
    const round = propose(text);
    expect(deckOf(round).success).toBe(true);
    expect(round.asks).toBe("hold");
    expect(round.options).toHaveLength(4);
    const { options, answer } = teach(round, checkPost({ text }), guide);
    expect(options.filter(({ letter }) => answer.includes(letter)).map(({ words }) => words)).toEqual([
      "My patient Mrs. Wanda Ostrowski is home.",
    ]);
  });

  test("asks openly about a post without a note", () => {
    const text = "Parking is free. The library is open late.";
    const round = propose(text);
    expect(round.asks).toBe("any");
    const { answer, options } = teach(round, checkPost({ text }), guide);
    expect(options.map(({ letter, isAnswer }) => isAnswer && letter).filter(Boolean)).toEqual(answer);
    expect(options.at(-1)?.words).toBe("None of these lines");
  });

  test("a post of one line is still a question", () => {
    expect(deckOf(propose("Parking is free.")).success).toBe(true);
  });
});
