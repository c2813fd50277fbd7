import { expect, test } from "vitest";
import { contextKey, decisionOf, type Decision } from "@/lib/notes/decision";
import { groupFindings } from "@/lib/notes/note";
import { fingerprint } from "@/lib/notes/fingerprint";
import { checkRecord, shortFingerprint } from "@/lib/notes/record";
import { found, guide } from "./support";

const text = "Marlene, 91, of Maple Hollow.";
const [note] = groupFindings(
  [found(text, "phi/name", "hold", ["Marlene"]), found(text, "phi/age", "hold", ["91"])],
  guide,
);
const decision: Decision = {
  kind: "kept",
  reason: "Not a patient",
  findingIds: note!.findingIds,
  context: "a",
};

test("a decision holds for fewer details, not for another one, and not in another context", () => {
  expect(decisionOf(note!, [decision], "a")).toBe(decision);
  expect(decisionOf({ ...note!, findingIds: note!.findingIds.slice(1) }, [decision], "a")).toBe(decision);
  expect(
    decisionOf({ ...note!, findingIds: [...note!.findingIds, "phi/place#Maple Hollow"] }, [decision], "a"),
  ).toBeUndefined();
  expect(decisionOf(note!, [decision], "b")).toBeUndefined();
});

test("contexts are equal whatever the order of their keys", () => {
  expect(contextKey({ platform: "x", consent: "none" })).toBe(
    contextKey({ consent: "none", platform: "x", media: undefined }),
  );
  expect(contextKey({ platform: "x" })).not.toBe(contextKey({ platform: "threads" }));
});

test("a record holds what was decided and none of the words", async () => {
  const textSha256 = await fingerprint(text);
  const record = checkRecord({
    text,
    textSha256,
    checkedAt: new Date("2026-05-05T10:42:00Z"),
    ruleSet: "test",
    context: { platform: "x", own: ["Lakeside"], relationships: ["Acme"] },
    notes: [{ note: note!, decision }],
  });
  expect(record.findings[0]).toMatchObject({ decision: "kept", reason: "Not a patient", severity: "hold" });
  expect(JSON.stringify(record)).not.toMatch(/Marlene|Maple|Lakeside|Acme/);
  expect(shortFingerprint(textSha256)).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
});
