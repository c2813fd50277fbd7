import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { demandsFrom, gramsOf, meets } from "@/lib/engine/grams";
import { readRegex } from "@/lib/engine/regex-reader";
import { toPlainText } from "@/lib/engine/plain-text";

test.each<[RegExp, string[][]]>([
  [/\b(?:dm|text|send) me\b/i, [[" dm me ", " text me ", " send me "]]],
  [/\bguarant(?:ee|eed|ees)/i, [[" guarantee", " guaranteed", " guarantees"]]],
  [/x{3,}abc/, [["abc"]]],
  [/(?<!\w)hello(?= world)/, [["hello"]]],
  [/don't|do not/, [["don t", "do not"]]],
  [/\d{3}-\d{4}/, []],
  [/cat|.{0,9}/, []],
])("%s demands", (regex, literals) => {
  expect(readRegex(regex).literals).toEqual(literals);
});

const words = fc.constantFrom(
  "thanks",
  "Thank you",
  "for",
  "coming",
  "in",
  "don't",
  "do not",
  "100%",
  "pain-free",
  "er",
  "ED",
  "cures",
  "x",
  "é",
  "ſ",
  "K",
  "_",
  "-",
  "\n",
  "’",
  "👍",
);
const text = fc.array(words, { maxLength: 14 }).map((list) => list.join(" "));
const joined = fc.array(words, { maxLength: 8 }).map((list) => list.join(""));

describe("the proof never rules out a match", () => {
  const regexes = [
    /\b(?:thanks|thank you) for (?:coming|visiting)(?: (?:in|by))?\b/gi,
    /(?:don't|do not|does not) ?(?:x|for)?/gi,
    /\b100 ?%|\bpain[- ]free\b/gi,
    /\b(?:er|ed)\b/gi,
    /(?<![a-z0-9])cure[sd]?(?![a-z0-9])/gi,
    /\bfor\b\s+\bcoming\b/i,
    /(?:in\b|coming)\W+x/i,
    /_cures/i,
    /\bin$/i,
    /^er\b/i,
  ];
  test.each(regexes)("%s", (regex) => {
    fc.assert(
      fc.property(fc.oneof(text, joined), (source) => {
        const { plain } = toPlainText(source);
        if (plain.search(regex) >= 0)
          expect(meets(gramsOf(plain), demandsFrom(readRegex(regex).literals))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
