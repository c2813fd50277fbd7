import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { categories, severities } from "@/lib/schema/finding";
import { postWords, spansOver, wordsUnder } from "@/lib/train/word-spans";
import { MOST_NOTES, overlapOf, scorePost, type ScoredNote } from "@/lib/train/score";

const note = fc.record({
  words: fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 8 }),
  family: fc.constantFrom(...categories),
  severity: fc.constantFrom(...severities),
});
const notes = fc.array(note, { maxLength: 6 });

/** Notes with no word in common, each with some: what one side's own notes look like. */
const apart = notes.map((all) => {
  const taken = new Set<number>();
  return all
    .map((one) => ({ ...one, words: one.words.filter((word) => !taken.has(word) && taken.add(word)) }))
    .filter(({ words }) => words.length > 0);
});

const hold = (words: number[], family: ScoredNote["family"] = "phi"): ScoredNote => ({
  words,
  family,
  severity: "hold",
});

describe("a score against the engine", () => {
  test("lies between 0 and 1 and accounts for every note once", () => {
    fc.assert(
      fc.property(notes, notes, (theirs, ours) => {
        const { score, matches, missed, extra } = scorePost(theirs, ours);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect([...matches.map((match) => match.ours), ...missed].sort((a, b) => a - b)).toEqual([
          ...ours.keys(),
        ]);
        expect([...matches.map((match) => match.theirs), ...extra].sort((a, b) => a - b)).toEqual([
          ...theirs.keys(),
        ]);
        for (const match of matches) expect(match.overlap).toBeGreaterThan(0);
      }),
    );
  });

  test("is 1 for the engine's own notes, whatever their order, and only for those", () => {
    fc.assert(
      fc.property(apart, fc.nat(5), (ours, turn) => {
        const turned = [
          ...ours.slice(turn % (ours.length || 1)),
          ...ours.slice(0, turn % (ours.length || 1)),
        ];
        expect(scorePost(turned, ours).score).toBeCloseTo(1, 12);
        const [first, ...rest] = ours;
        if (!first) return;
        expect(scorePost(rest, ours).score).toBeLessThan(1);
        const otherFamily = first.family === "phi" ? "medical-advice" : "phi";
        expect(scorePost([{ ...first, family: otherFamily }, ...rest], ours).score).toBeLessThan(1);
      }),
    );
  });

  test("is the same from both sides and in any order", () => {
    fc.assert(
      fc.property(notes, notes, (theirs, ours) => {
        const { score } = scorePost(theirs, ours);
        expect(scorePost(ours, theirs).score).toBeCloseTo(score, 12);
        expect(scorePost([...theirs].reverse(), [...ours].reverse()).score).toBeCloseTo(score, 12);
      }),
    );
  });

  test("never rises by a note where the engine has none", () => {
    fc.assert(
      fc.property(notes, notes, note, (theirs, ours, more) => {
        const elsewhere = { ...more, words: more.words.map((word) => word + 100) };
        const { score } = scorePost([...theirs, elsewhere], ours);
        expect(score).toBeLessThanOrEqual(scorePost(theirs, ours).score + 1e-12);
      }),
    );
  });

  test("never falls when a note is put right", () => {
    fc.assert(
      fc.property(apart, notes, fc.nat(5), (ours, theirs, at) => {
        const wrong = theirs.length > 0 ? at % theirs.length : 0;
        const { matches } = scorePost(theirs, ours);
        const match = matches.find((one) => one.theirs === wrong);
        const ownWords = match && ours[match.ours];
        if (!match || !ownWords) return;
        const better = theirs.map((one, place) =>
          place === wrong ? { ...one, words: ownWords.words, family: ownWords.family } : one,
        );
        expect(scorePost(better, ours).score).toBeGreaterThanOrEqual(scorePost(theirs, ours).score - 1e-12);
      }),
    );
  });

  it.each<[string, ScoredNote[], ScoredNote[], number]>([
    ["nothing where there is nothing", [], [], 1],
    ["nothing where there is a Hold", [], [hold([1])], 0],
    ["a note on a quiet post", [hold([1])], [], 0],
    ["other words", [hold([5])], [hold([1])], 0],
    // 0.5 · 2·1/(1+3) + 0.3 + 0.2
    ["one word of three", [hold([2])], [hold([1, 2, 3])], 0.75],
    ["the right words in another family", [hold([1], "medical-advice")], [hold([1])], 0.7],
    // (1 + 3) · (0.5 + 0.3 + 0) ÷ (1 + 3)
    ["Consider for Hold", [{ ...hold([1]), severity: "consider" }], [hold([1])], 0.8],
    ["one of two", [hold([1])], [hold([1]), hold([9])], 6 / 9],
    [
      "a missed Consider costs less than a missed Hold",
      [hold([1])],
      [hold([1]), { ...hold([9]), severity: "consider" }],
      6 / 7,
    ],
  ])("%s", (_, theirs, ours, score) => {
    expect(scorePost(theirs, ours).score).toBeCloseTo(score, 12);
  });

  it("pairs in the way that scores best, not the first that fits", () => {
    // Paired in order, the first would take what only the second can have.
    const { score, missed } = scorePost([hold([1, 2]), hold([2])], [hold([2]), hold([1, 2, 3])]);
    expect(missed).toEqual([]);
    expect(score).toBeGreaterThan(0.9);
  });

  it("counts notes past the most as too many", () => {
    const many = Array.from({ length: MOST_NOTES + 2 }, (_, at) => hold([at]));
    expect(scorePost(many, many).extra).toHaveLength(2);
  });

  it("measures overlap as Sørensen and Dice do", () => {
    expect(overlapOf([1, 2, 3], [2, 3, 4, 5, 6])).toBeCloseTo(0.5, 12);
    expect(overlapOf([], [])).toBe(0);
  });
});

describe("words of a post", () => {
  test("spans over picked words, and words under those spans, are one and the same", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.array(fc.nat(20)), (text, picked) => {
        const words = postWords(text);
        const inside = [...new Set(picked)].filter((place) => place < words.length).sort((a, b) => a - b);
        const spans = spansOver(words, inside);
        expect(wordsUnder(words, spans)).toEqual(inside);
        for (const [at, span] of spans.entries()) {
          expect(span.start).toBeLessThan(span.end);
          if (at > 0) expect(spans[at - 1]!.end).toBeLessThan(span.start);
        }
      }),
    );
  });

  it("keeps emoji, CRLF and right-to-left words whole", () => {
    const text = "שלום 👩‍⚕️\r\nok";
    expect(postWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(["שלום", "👩‍⚕️", "ok"]);
  });
});
