import { describe, expect, it } from "vitest";
import { coverage, saidGaps } from "@/rules/coverage";
import { clauses } from "@/rules/guideline";
import { rules } from "@/rules/index";

describe("coverage", () => {
  it("lists every clause in the paper's order", () => {
    expect([...coverage([]).keys()]).toEqual(clauses.map(({ id }) => id));
  });

  it("turns the rules' clauses round, each rule once, in the order given", () => {
    const map = coverage([
      { id: "phi/b", clauses: ["ASPN-PRIV-3", "ASPN-PRIV-3"] },
      { id: "phi/a", clauses: ["ASPN-PRIV-3", "ASPN-PROF-11"] },
    ]);
    expect(map.get("ASPN-PRIV-3")).toMatchObject({ standing: "by-rule", rules: ["phi/b", "phi/a"] });
    expect(map.get("ASPN-PROF-11")).toMatchObject({ standing: "asked", rules: ["phi/a"] });
    expect(map.get("ASPN-PRIV-6")).toMatchObject({ standing: "cannot-be-checked", rules: [] });
  });

  it("shows a clause that a rule should check and none does", () => {
    expect(coverage([]).get("ASPN-PRIV-3")?.standing).toBe("gap");
    const checked = clauses.filter(({ check }) => check === "by-rule").map(({ id }) => id);
    const standings = [...coverage([{ id: "phi/all", clauses: checked }]).values()].map(
      ({ standing }) => standing,
    );
    expect(standings).not.toContain("gap");
  });

  it("of our own rules leaves no clause unread without saying so", () => {
    const gaps = [...coverage(rules).values()].filter(({ standing }) => standing === "gap");
    expect(gaps.map(({ clause }) => clause.id as string).sort()).toEqual(Object.keys(saidGaps).sort());
  });

  it("refuses a rule that names a clause the guideline doesn't have", () => {
    expect(() => coverage([{ id: "phi/x", clauses: ["ASPN-NOPE"] }])).toThrow(
      "phi/x names an unknown clause: ASPN-NOPE",
    );
  });
});
