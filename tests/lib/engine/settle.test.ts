import { describe, expect, test } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { insert, remove } from "@/lib/engine/edits";
import type { Detection, Rule } from "@/lib/engine/rule";
import { settle } from "@/lib/engine/settle";

const text = "Game day with @AcmeSpine #collab";
const draft = readDraft(text);
const tag = { start: 25, end: 32 };
const handle = { start: 14, end: 24 };
const disclosure = insert(0, "Disclosure: I consult for Acme Spine. ");

const rule = (id: Rule["id"]): Rule => ({
  id,
  title: "t",
  severity: "revise",
  why: "w",
  advice: "a",
  clauses: [],
  sources: [],
  leavesAlone: [],
  triggers: { always: true },
  detect: () => [],
  examples: { marked: [], unmarked: [] } as unknown as Rule["examples"],
});
const found = (name: string, detection: Detection) => ({
  rule: rule(`conflict-of-interest/${name}`),
  detection,
});

/** Which of the findings, in order, still offer something. */
const offers = (...detections: readonly ReturnType<typeof found>[]) =>
  settle(draft, detections).map(({ suggestion }) => suggestion?.edits.length ?? 0);

describe("words that two notes would put in at one place", () => {
  test("stay with the fuller suggestion", () => {
    const plain = found("plain", { spans: [handle], suggestion: [disclosure] });
    const fuller = found("fuller", { spans: [tag], suggestion: [disclosure, remove(text, tag)] });
    expect(offers(plain, fuller)).toEqual([0, 2]);
  });

  test("stay with the first of equals", () => {
    const first = found("first", { spans: [handle], suggestion: [disclosure] });
    const second = found("second", { spans: [tag], suggestion: [disclosure] });
    expect(offers(first, second)).toEqual([1, 0]);
  });

  test("stay with both when they differ, or when they replace", () => {
    const other = insert(0, "#ad ");
    const changed = { ...tag, text: "#ad" };
    expect(
      offers(
        found("one", { spans: [handle], suggestion: [disclosure] }),
        found("two", { spans: [tag], suggestion: [other] }),
      ),
    ).toEqual([1, 1]);
    expect(
      offers(
        found("one", { spans: [handle], suggestion: [changed] }),
        found("two", { spans: [tag], suggestion: [changed] }),
      ),
    ).toEqual([1, 1]);
  });
});
