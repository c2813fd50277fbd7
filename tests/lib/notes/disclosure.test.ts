import { expect, test } from "vitest";
import { defaultSentence, offerDisclosures } from "@/lib/notes/disclosure";
import { groupFindings } from "@/lib/notes/note";
import { found, guide } from "./support";

const text = "Proud to use the Altivane™ system. It cures pain.";
const notes = groupFindings(
  [
    found(text, "conflict-of-interest/tie", "revise", ["Altivane™"]),
    found(text, "unsupported-claim/cure", "hold", ["cures pain"], ["may ease pain"]),
  ],
  guide,
);
const tie = { name: "Altivane", kind: "consultant", sentence: "" };

test("the sentence of a tie that is named goes to the very start", () => {
  const [note, other] = offerDisclosures(notes, text, [tie], guide);
  expect(note!.edits).toEqual([{ start: 0, end: 0, text: "I’m a paid consultant for Altivane. " }]);
  expect(other).toEqual(notes[1]);
});

test.each([
  ["the author's own sentence", { ...tie, sentence: "Altivane pays me." }, "Altivane pays me. "],
  [
    "a company whose product's name is in its own",
    { ...tie, name: "Altivane Medical" },
    "I’m a paid consultant for Altivane Medical. ",
  ],
])("offers %s", (_title, one, words) => {
  expect(offerDisclosures(notes, text, [one], guide)[0]!.edits[0]!.text).toBe(words);
});

test.each([
  ["a tie to somebody else", { ...tie, name: "Corevance" }],
  ["a name of nothing but signs", { ...tie, name: "™" }],
])("leaves the note alone for %s", (_title, one) => {
  expect(offerDisclosures(notes, text, [one], guide)).toEqual(notes);
});

test.each([
  [{ name: "Acme", kind: "speaker" }, "I’m a paid speaker for Acme."],
  [{ name: "Acme", kind: "" }, "I have a financial tie to Acme."],
  [{ name: "Acme", kind: "patent" }, "I have a financial tie to Acme (patent)."],
])("a sentence for %j", (one, words) => {
  expect(defaultSentence(one)).toBe(words);
});
