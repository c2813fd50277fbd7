import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupFindings } from "@/lib/notes/note";
import { found, guide } from "./support";

const text = "Marlene, 91, of Maple Hollow: Altivane cures pain. Stop the gabapentin. Marlene again.";

describe("details of one patient", () => {
  test("are one note with every mark, the worst severity and all edits that don't clash", () => {
    const notes = groupFindings(
      [
        found(text, "phi/place", "revise", ["Maple Hollow"], ["town"]),
        found(text, "phi/name", "hold", ["Marlene"], ["a patient"]),
        found(text, "phi/age", "hold", ["91"], ["90 or older"]),
      ],
      guide,
    );
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({
      id: "patient-identity",
      number: 1,
      severity: "hold",
      title: "Three details point to one patient",
    });
    expect(notes[0]!.marks.map((mark) => [text.slice(mark.start, mark.end), mark.severity])).toEqual([
      ["Marlene", "hold"],
      ["91", "hold"],
      ["Maple Hollow", "revise"],
    ]);
    expect(notes[0]!.edits.map((edit) => edit.text)).toEqual(["a patient", "90 or older", "town"]);
    expect(notes[0]!.also.map((one) => one.ruleId).sort()).toEqual(["phi/age", "phi/name", "phi/place"]);
  });

  test("a single one keeps its own words", () => {
    const notes = groupFindings([found(text, "phi/name", "hold", ["Marlene"])], guide);
    expect(notes[0]).toMatchObject({ title: "Title of phi/name", also: [] });
  });

  test("two rules over the same words count as one detail", () => {
    const notes = groupFindings(
      [found(text, "phi/name", "hold", ["Marlene"]), found(text, "phi/place", "hold", ["Marlene"])],
      guide,
    );
    expect(notes[0]!.marks).toHaveLength(1);
    expect(notes[0]!.title).toMatch(/^Title of/);
  });

  test("other findings about privacy stand on their own", () => {
    const notes = groupFindings(
      [
        found(text, "phi/name", "hold", ["Marlene"]),
        found(text, "phi/age", "hold", ["91"]),
        found(text, "phi/consent", "consider", ["pain"]),
      ],
      guide,
    );
    expect(notes.map((note) => note.id)).toEqual(["patient-identity", "phi/consent#pain"]);
  });
});

describe("findings over the same words", () => {
  test("one that only touches another's words stands on its own", () => {
    const notes = groupFindings(
      [
        found(text, "phi/consent", "hold", ["Stop"]),
        found(text, "medical-advice/directive", "hold", ["Stop the gabapentin"]),
      ],
      guide,
    );
    expect(notes.map(({ ruleId }) => ruleId).sort()).toEqual(["medical-advice/directive", "phi/consent"]);
  });

  test.each([
    [
      "the more serious leads",
      "unsupported-claim/cure",
      "revise",
      "medical-advice/directive",
      "hold",
      "medical-advice/directive",
    ],
    ["privacy leads a tie", "unsupported-claim/cure", "hold", "phi/consent", "hold", "phi/consent"],
    [
      "an emergency leads everything",
      "phi/consent",
      "hold",
      "medical-advice/emergency",
      "revise",
      "medical-advice/emergency",
    ],
  ] as const)("%s", (_title, first, severityOfFirst, second, severityOfSecond, lead) => {
    const notes = groupFindings(
      [
        found(text, first, severityOfFirst, ["cures pain"]),
        found(text, second, severityOfSecond, ["cures pain"]),
      ],
      guide,
    );
    expect(notes).toHaveLength(1);
    expect(notes[0]!.ruleId).toBe(lead);
    expect(notes[0]!.also).toHaveLength(1);
    expect(notes[0]!.findingIds).toHaveLength(2);
  });

  test("words that reach outside stay a note of their own", () => {
    const notes = groupFindings(
      [
        found(text, "medical-advice/directive", "hold", ["cures pain"]),
        found(text, "unsupported-claim/cure", "revise", ["cures pain", "gabapentin"]),
      ],
      guide,
    );
    expect(notes.map((note) => note.number)).toEqual([1, 2]);
  });

  test("the guest's wording is offered where the host has none", () => {
    const [note] = groupFindings(
      [
        found(text, "medical-advice/directive", "hold", ["cures pain"]),
        found(text, "unsupported-claim/cure", "revise", ["cures"], ["may ease"]),
      ],
      guide,
    );
    expect(note!.edits.map((edit) => edit.text)).toEqual(["may ease"]);
  });
});

test("numbers run in the order of the text, every finding is in exactly one note, marks and edits never overlap", () => {
  const rules = Object.keys(guide.rules);
  const anyFinding = fc
    .record({
      rule: fc.constantFrom(...rules),
      severity: fc.constantFrom("hold", "revise", "consider"),
      from: fc.nat(60),
      length: fc.integer({ min: 1, max: 15 }),
      fixed: fc.boolean(),
    })
    .map(({ rule, severity, from, length, fixed }) =>
      found(text, rule, severity as "hold", [text.slice(from, from + length)], fixed ? ["x"] : undefined),
    );
  fc.assert(
    fc.property(
      fc.uniqueArray(anyFinding, { selector: (finding) => finding.id, maxLength: 12 }),
      (findings) => {
        const notes = groupFindings(findings, guide);
        expect(notes.map((note) => note.number)).toEqual(notes.map((_, index) => index + 1));
        const starts = notes.map((note) => note.marks[0]!.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(notes.flatMap((note) => note.findingIds).sort()).toEqual(
          findings.map((finding) => finding.id).sort(),
        );
        for (const { marks, edits } of notes) {
          for (const list of [marks, edits])
            list.forEach((one, at) => at > 0 && expect(one.start).toBeGreaterThanOrEqual(list[at - 1]!.end));
        }
      },
    ),
  );
});
