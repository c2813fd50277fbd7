import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { categories } from "@/lib/schema/finding";
import { categoryOf } from "@/lib/engine/rule";
import { readMarked } from "@/lib/engine/marked-text";
import { rules } from "@/rules";
import { clauses } from "@/rules/guideline";
import { sources } from "@/rules/sources";

const clauseIds = new Set<string>(clauses.map((clause) => clause.id));
const sourceIds = new Set<string>(sources.map((source) => source.id));

describe("the rule collection", () => {
  test("ids are unique", () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });

  test("every rule file is listed, and nothing else", () => {
    const files = categories.flatMap((category) =>
      readdirSync(`rules/${category}`).map((file) => `${category}/${file.replace(/\.ts$/, "")}`),
    );
    expect(rules.map((rule) => rule.id as string).sort()).toEqual(files.sort());
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))("%s is complete", (id, rule) => {
    expect(categories).toContain(categoryOf(id));
    for (const clause of rule.clauses) expect(clauseIds).toContain(clause);
    for (const source of rule.sources) expect(sourceIds).toContain(source);
    expect(rule.clauses.length + rule.sources.length).toBeGreaterThan(0);
    expect(rule.title.split(/\s+/).length).toBeLessThanOrEqual(9);
    expect(rule.why.split(/[.!?](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(3);
    expect(rule.leavesAlone.length).toBeGreaterThan(0);
    for (const example of rule.examples.marked)
      expect(readMarked(example.text).spans.length).toBeGreaterThan(0);
    for (const example of rule.examples.unmarked) expect(example.text).not.toContain("[[");
    const texts = [...rule.examples.marked, ...rule.examples.unmarked].map((example) =>
      JSON.stringify([example.text, example.context]),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });
});
