import { describe, expect, test } from "vitest";
import { createEngine } from "@/lib/engine/check";
import { applyEdits } from "@/lib/engine/edits";
import { readMarked, writeMarked } from "@/lib/engine/marked-text";
import { rules } from "@/rules";

/** Every example of every rule, run through the engine with all rules on. */
const engine = createEngine(rules);

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.examples.marked)("marks: $text", (example) => {
    const { text } = readMarked(example.text);
    const findings = engine.check(text, example.context).filter((finding) => finding.ruleId === id);
    expect(
      writeMarked(
        text,
        findings.flatMap((finding) => finding.spans),
      ),
    ).toBe(example.text);
    if (example.severity) expect(findings[0]?.severity).toBe(example.severity);
    if (example.becomes !== undefined) {
      const edits = findings
        .flatMap((finding) => finding.suggestion?.edits ?? [])
        .sort((a, b) => a.start - b.start);
      const after = applyEdits(text, edits);
      expect(after).toBe(example.becomes);
      const still = engine.check(after, example.context).filter((finding) => finding.ruleId === id);
      expect(
        writeMarked(
          after,
          still.flatMap((finding) => finding.spans),
        ),
      ).toBe(after);
    }
  });

  test.each(rule.examples.unmarked)("leaves alone: $text", (example) => {
    const findings = engine.check(example.text, example.context).filter((finding) => finding.ruleId === id);
    expect(
      writeMarked(
        example.text,
        findings.flatMap((finding) => finding.spans),
      ),
    ).toBe(example.text);
  });

  test("every suggestion that it makes is tested by a `becomes`", () => {
    for (const example of rule.examples.marked) {
      const { text } = readMarked(example.text);
      const offered = engine
        .check(text, example.context)
        .some((finding) => finding.ruleId === id && finding.suggestion !== undefined);
      if (offered) expect(example.becomes, example.text).toBeDefined();
    }
  });
});
