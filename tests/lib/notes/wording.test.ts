import { expect, test } from "vitest";
import { asOneReplacement, previewWording } from "@/lib/notes/wording";

const text = "Welcome. Huge shoutout to Marlene R., 91, of Maple Hollow today. She dances.";
const edit = (words: string, put: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: put };
};

test("several edits are one replacement, so that one undo takes them back", () => {
  const one = asOneReplacement(text, [
    edit("Marlene R.", "a patient"),
    edit(", 91", ""),
    edit("today", "recently"),
  ]);
  expect(text.slice(0, one.start) + one.text + text.slice(one.end)).toBe(
    "Welcome. Huge shoutout to a patient, of Maple Hollow recently. She dances.",
  );
});

test.each([
  [
    "the sentence that changes",
    [edit("Marlene R.", "a patient")],
    "Huge shoutout to [a patient], 91, of Maple Hollow today.",
  ],
  [
    "two edits",
    [edit("Marlene R.", "a patient"), edit(", 91", "")],
    "Huge shoutout to [a patient], of Maple Hollow today.",
  ],
  ["from the start of the draft", [{ start: 0, end: 0, text: "Ad. " }], "[Ad. ]Welcome."],
  ["the end of the draft", [edit("dances", "walks")], "She [walks]."],
  ["nothing left", [edit("She dances.", "")], ""],
])("shows %s", (_title, edits, shown) => {
  const pieces = previewWording(text, edits);
  expect(pieces.map((piece) => (piece.kind === "put-in" ? `[${piece.text}]` : piece.text)).join("")).toBe(
    shown,
  );
});

test("long stretches between two changes are cut", () => {
  const long = `Start ${"word ".repeat(200)}end.`;
  const pieces = previewWording(long, [
    { start: 0, end: 5, text: "Begin" },
    { start: long.length - 4, end: long.length - 1, text: "stop" },
  ]);
  expect(pieces.map((piece) => piece.text).join("").length).toBeLessThan(400);
});
