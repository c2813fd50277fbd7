import { expect, test } from "vitest";
import { countBySeverity, headline, spokenCounts } from "@/lib/notes/headline";
import type { Category, Severity } from "@/lib/schema/finding";

const notes = (...list: [Severity, Category][]) =>
  list.map(([severity, category]) => ({ severity, category, marks: [] }));

test.each([
  [notes(), "No notes on this one."],
  [notes(["hold", "phi"]), "Hold this one. It identifies a patient."],
  [
    notes(["hold", "medical-advice"], ["hold", "phi"], ["revise", "unsupported-claim"]),
    "Hold this one. It identifies a patient and gives one person treatment advice.",
  ],
  [
    notes(["hold", "unsupported-claim"], ["hold", "conflict-of-interest"], ["hold", "phi"]),
    "Hold this one. It identifies a patient and leaves out a tie to a company.",
  ],
  [
    notes(["revise", "conflict-of-interest"], ["consider", "phi"]),
    "Revise before posting. It needs a disclosure readers can see.",
  ],
  [notes(["consider", "phi"]), "Worth another look at one line."],
  [notes(["consider", "phi"], ["consider", "professionalism"]), "Worth another look at two lines."],
])("%#: %s", (list, words) => {
  expect(headline(list)).toBe(words);
});

test.each([
  [notes(), "No notes."],
  [notes(["hold", "phi"]), "1 to hold."],
  [
    notes(["hold", "phi"], ["revise", "phi"], ["revise", "phi"], ["consider", "phi"]),
    "1 to hold, 2 to revise, 1 to consider.",
  ],
])("%#: said aloud: %s", (list, words) => {
  expect(spokenCounts(countBySeverity(list))).toBe(words);
});
