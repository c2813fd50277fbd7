import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween, rebaseNotes, rebaseSpan } from "@/lib/notes/rebase";
import { groupFindings } from "@/lib/notes/note";
import { found, guide } from "./support";

const applied = (text: string, changes: ReturnType<typeof changesBetween>) => {
  let result = "";
  let from = 0;
  for (const change of changes) {
    result += text.slice(from, change.start) + change.text;
    from = change.end;
  }
  return result + text.slice(from);
};

test("changes turn the one text into the other", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string({ unit: "binary", maxLength: 200 }),
      (before, after) => {
        expect(applied(before, changesBetween(before, after))).toBe(after);
      },
    ),
  );
});

test("a whole new draft is one change, found at once", () => {
  const before = "abc ".repeat(2_500);
  const after = "xyz ".repeat(2_500);
  const from = performance.now();
  expect(changesBetween(before, after)).toHaveLength(1);
  expect(performance.now() - from).toBeLessThan(50);
});

describe("a span's words", () => {
  test.each([
    ["typed before", "Hello Marlene R. there", "Oh, hello Marlene R. there", "Marlene R."],
    ["typed after", "Hello Marlene R. there", "Hello Marlene R. there, now", "Marlene R."],
    ["typed right before", "Hello Marlene R.", "Hello dear Marlene R.", "Marlene R."],
    ["deleted before", "Hello Marlene R.", "Marlene R.", "Marlene R."],
    ["changed inside", "Hello Marlene R.", "Hello Marla R.", undefined],
    ["cut in two", "Hello Marlene R.", "Hello Mar lene R.", undefined],
    ["gone", "Hello Marlene R.", "Hello ", undefined],
  ])("%s", (_title, before, after, words) => {
    const start = before.indexOf("Marlene R.");
    const span = rebaseSpan({ start, end: start + "Marlene R.".length }, changesBetween(before, after));
    expect(span && after.slice(span.start, span.end)).toBe(words);
  });
});

test("whatever is typed, a mark that stays stands over the same words", () => {
  const text = "My patient Marlene Rudd, 91, of Maple Hollow came back.";
  const notes = groupFindings(
    [found(text, "phi/name", "hold", ["Marlene Rudd"], ["she"]), found(text, "phi/age", "hold", ["91"])],
    guide,
  );
  const live = notes.map((note) => ({ ...note, stale: false }));
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(8), fc.string({ maxLength: 8 }), (at, cut, put) => {
      const after = text.slice(0, at) + put + text.slice(at + cut);
      const [note] = rebaseNotes(live, changesBetween(text, after));
      for (const mark of note!.marks)
        expect(["Marlene Rudd", "91"]).toContain(after.slice(mark.start, mark.end));
      expect(note!.stale).toBe(note!.marks.length < 2 || note!.edits.length < 1);
    }),
  );
});
