import fc from "fast-check";
import { expect, test } from "vitest";
import { segments, type PaintMark } from "@/lib/notes/segments";

const mark = (
  start: number,
  end: number,
  number: number,
  severity: PaintMark["severity"],
  quiet = false,
): PaintMark => ({
  start,
  end,
  number,
  severity,
  quiet,
  noteId: `note ${number}`,
});

test("overlapping marks are cut into neighbors; the more serious is on top and both numbers show", () => {
  const parts = segments("abcdefgh", [mark(1, 5, 1, "revise"), mark(3, 7, 2, "hold")]);
  expect(parts.map((part) => [part.text, part.severity, part.endings.map((one) => one.number)])).toEqual([
    ["a", undefined, []],
    ["bc", "revise", []],
    ["de", "hold", [1]],
    ["fg", "hold", [2]],
    ["h", undefined, []],
  ]);
});

test("an answered mark gives way to an open one", () => {
  const [, part] = segments("abc", [mark(1, 2, 1, "hold", true), mark(1, 2, 2, "consider")]);
  expect(part!.severity).toBe("consider");
});

test("segments cover the text once, in order, whatever the marks and cuts", () => {
  const anyMark = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(9), fc.constantFrom("hold", "revise", "consider"));
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(anyMark), fc.array(fc.nat(30)), (text, list, cuts) => {
      const marks = list.map(([start, end, number, severity]) =>
        mark(start, end, number, severity as "hold"),
      );
      const parts = segments(text, marks, cuts);
      expect(parts.map((part) => part.text).join("")).toBe(text);
      parts.forEach((part, at) => expect(part.start).toBe(at === 0 ? 0 : parts[at - 1]!.end));
      for (const part of parts) {
        const over = marks.filter(
          (one) => one.start < part.end && part.start < one.end && one.start < one.end,
        );
        expect(part.marks).toHaveLength(over.length);
      }
    }),
  );
});
