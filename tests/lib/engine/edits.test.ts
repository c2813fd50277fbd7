import { expect, test } from "vitest";
import { applyEdits, inCaseOf, insert, remove, replace, withoutClashes } from "@/lib/engine/edits";
import { readMarked, writeMarked } from "@/lib/engine/marked-text";

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test.each([
  ["Saw Maria today.", "Maria", "Saw today."],
  ["Maria came in.", "Maria", "came in."],
  ["Thanks, Maria!", " Maria", "Thanks,!"],
  ["Call 555-0142.", "555-0142", "Call."],
])("takes words away with their space: %s", (text, words, after) => {
  expect(applyEdits(text, [remove(text, at(text, words))])).toBe(after);
});

test("puts words in place and before", () => {
  const text = "My 94yo pt.";
  expect(applyEdits(text, [insert(0, "Ad: "), replace(at(text, "94yo"), "90-or-older")])).toBe(
    "Ad: My 90-or-older pt.",
  );
});

test.each([
  ["MARIA", "a patient", "A PATIENT"],
  ["Maria", "a patient", "A patient"],
  ["maria", "a patient", "a patient"],
  ["GO", "a patient", "A patient"],
])("keeps the case of %s", (original, words, after) => {
  expect(inCaseOf(original, words)).toBe(after);
});

test("where edits clash the first listed stands", () => {
  const edits = withoutClashes([
    { start: 4, end: 8, text: "b" },
    { start: 6, end: 9, text: "c" },
    { start: 0, end: 2, text: "a" },
  ]);
  expect(edits.map((edit) => edit.text)).toEqual(["a", "b"]);
});

test("marked text reads and writes back", () => {
  const marked = "My [[102 y/o]] pt, [[Ruth]].";
  const { text, spans } = readMarked(marked);
  expect(text).toBe("My 102 y/o pt, Ruth.");
  expect(writeMarked(text, spans)).toBe(marked);
  for (const bad of ["[[a", "a]]", "[[a[[b]]"]) expect(() => readMarked(bad)).toThrow();
});
