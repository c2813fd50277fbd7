import { describe, expect, it } from "vitest";
import type { Clause } from "@/rules/guideline";
import { clauseById, clauses, isClauseId } from "@/rules/guideline";
import { paper, passages } from "./paper";

const all: readonly Clause[] = clauses;
const found = passages(paper);

describe("the paper as kept", () => {
  it("is whole: every part of it is there and no reference number is left", () => {
    expect(new Set(found.map(({ section }) => section)).size).toBe(16);
    expect(found.filter(({ place }) => place.includes("Table 1"))).toHaveLength(7);
    expect(found.filter(({ place }) => place.includes("Table 2"))).toHaveLength(5);
    expect(found.filter(({ place }) => place.includes("Table 3"))).toHaveLength(5);
    expect(paper).not.toMatch(/<\/?\w|\*|\]\(|(?<!\d)[.,”]\d/);
  });
});

describe("clauses", () => {
  it("are all there, each id once", () => {
    expect(all).toHaveLength(130);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ quote }) => quote)).size).toBe(all.length);
  });

  it.each(all)("$id is quoted byte for byte from the place it names", ({ quote, section, place }) => {
    const at = paper.indexOf(quote);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(paper.indexOf(quote, at + 1)).toBe(-1);
    expect(`${paper[at - 1] ?? ""}|${paper[at + quote.length] ?? ""}`).not.toMatch(/[\p{L}\p{N}]/u);
    expect(
      found.filter(({ text }) => text.includes(quote)).map((passage) => [passage.section, passage.place]),
    ).toEqual([[section, place]]);
  });

  it.each(all)("$id is short enough to quote", ({ quote }) => {
    expect(quote.split(/\s+/).length).toBeLessThanOrEqual(60);
    expect(quote).toBe(quote.trim());
  });

  it("stand in the paper's order of places", () => {
    const order = found.map(({ place }) => place);
    const headings = [...new Set(all.map(({ section }) => section))];
    expect(headings).toEqual(
      [...new Set(found.map(({ section }) => section))].filter((s) => headings.includes(s)),
    );
    expect(all.every(({ place }) => order.includes(place))).toBe(true);
  });

  it.each(all)("$id says what can be done about it", (clause) => {
    if (clause.check === "asked") expect(clause.asks).toMatch(/^[A-Z].{8,}\?$/);
    if (clause.check === "by-rule" && clause.asks !== undefined)
      expect(clause.asks).toMatch(/^[A-Z].{8,}\?$/);
    if (clause.check === "cannot-be-checked") expect(clause.reason).toMatch(/^[A-Z].{8,}\.$/);
    expect(["by-rule", "asked", "cannot-be-checked"]).toContain(clause.check);
  });

  it("leave no stated duty to context", () => {
    const idle = all.filter(({ force, check }) => force === "context" && check === "by-rule");
    expect(idle).toEqual([]);
  });

  it("are found by id", () => {
    for (const clause of clauses) expect(clauseById(clause.id)).toBe(clause);
    expect(isClauseId("ASPN-PRIV-3")).toBe(true);
    expect(isClauseId("ASPN-PRIV-99")).toBe(false);
  });
});
