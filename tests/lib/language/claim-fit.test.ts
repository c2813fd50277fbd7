import { describe, expect, test } from "vitest";
import { featureNames } from "@/lib/language/claim-features";
import { claimWeights } from "@/lib/lexicon/claim-weights";
import { fit, fitFew, scoreOf, type Row } from "@/scripts/fit/logistic";

const rows: readonly Row[] = Array.from({ length: 60 }, (_, at) => ({
  features: [at % 2, 2 + (at % 3)],
  claims: at % 2 === 1,
  weight: 1,
}));
const none = () => false;
const penalty = { single: 1, pair: 2 };

describe("fitting the weights of claims", () => {
  test("what tells claims from talk weighs, what comes with both hardly does", () => {
    const { weights } = fit(rows, [0, 1, 2, 3, 4], none, penalty);
    expect(weights.get(1)).toBeGreaterThan(1);
    expect(weights.get(0)).toBeLessThan(-1);
    for (const feature of [2, 3, 4]) expect(Math.abs(weights.get(feature) ?? 9)).toBeLessThan(0.2);
  });

  test("the same rows give the same model, and few weights are enough for it", () => {
    const few = fitFew(rows, 2, 1, none, penalty);
    expect([...few.weights.keys()]).toEqual([0, 1]);
    expect(fitFew(rows, 2, 1, none, penalty)).toEqual(few);
    expect(scoreOf(few, [1])).toBeGreaterThan(scoreOf(few, [0]));
  });

  test("a weight of the table stands on a feature that the engine computes", () => {
    const known = new Set(featureNames);
    expect([...claimWeights.keys()].filter((name) => !known.has(name))).toEqual([]);
    expect(known.size).toBe(featureNames.length);
  });
});
