import { describe, expect, test } from "vitest";
import { findSlowness } from "./support/linear";
import type { FoundRegex } from "./support/regexes";
import { listSources, readHiddenBuilders, readLiterals, recordBuilt } from "./support/regexes";

// Whoever can paste a draft can attack a slow regular expression, so each one is proven, literal or built from a list.

const loaded = listSources(["lib", "rules"]);
const files = [...loaded, ...listSources(["app", "pages", "components"])];
const built = await recordBuilt(loaded);

/** The different regexes of each file that has any. */
const regexesByFile = files
  .map((file) => {
    const regexes = [...readLiterals(file), ...(built.get(file) ?? [])];
    return {
      file,
      regexes: [...new Map(regexes.map((regex) => [`/${regex.source}/${regex.flags}`, regex])).values()],
    };
  })
  .filter(({ regexes }) => regexes.length > 0);

const hostile: FoundRegex[] = [
  { source: "(?:a+)+$", flags: "", place: "exponential" },
  { source: "\\s+$", flags: "g", place: "quadratic" },
  { source: "(?<!x)(\\w+\\s?)+(?!y)z", flags: "u", place: "exponential behind a lookbehind" },
  { source: "\\s+(?=and\\b)", flags: "g", place: "quadratic before a lookahead" },
  { source: "(?:\\w{0,30} ?){0,30}x", flags: "", place: "exponential but for its bounds" },
];

describe("the proof itself", { timeout: 60_000 }, () => {
  test.each(hostile)("refuses $source, $place", async (regex) => {
    expect(await findSlowness(regex)).toBeDefined();
  });

  test.each([
    { source: "\\bmy (?:patient|pt)\\b[^.!?]{0,40}\\bdied\\b", flags: "gi", place: "a bounded gap" },
    { source: "(?<![a-z0-9])(?:aspirin|ibuprofen)(?![a-z0-9])", flags: "gi", place: "words" },
    { source: "(?<!\\d)\\d+(?!\\d|%)", flags: "g", place: "one start for each number" },
  ])("lets $source be, $place", async (regex) => {
    expect(await findSlowness(regex)).toBeUndefined();
  });
});

describe("every regular expression is linear", { timeout: 300_000 }, () => {
  test("they are found, literal and built", () => {
    expect(regexesByFile.flatMap(({ regexes }) => regexes).length).toBeGreaterThan(100);
    expect([...built.values()].flat().length).toBeGreaterThan(10);
  });

  test("none is built where loading doesn't show it", () => {
    const seen = new Set([...built.values()].flat().map(({ place }) => place));
    expect(files.flatMap((file) => readHiddenBuilders(file, seen))).toEqual([]);
  });

  test.each(regexesByFile)("$file", async ({ regexes }) => {
    const slow: string[] = [];
    for (const regex of regexes) {
      const slowness = await findSlowness(regex);
      if (slowness !== undefined) slow.push(`${regex.place} /${regex.source.slice(0, 200)}/ ${slowness}`);
    }
    expect(slow).toEqual([]);
  });
});
