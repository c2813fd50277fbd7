import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf } from "@/lib/review/excerpt";
import { neutralize, restore } from "@/lib/review/neutralize";
import { emptyPolicy, phraseRule, placesOf, policyFindings, readPolicy } from "@/lib/review/policy";
import { daysUnopened, expiryWarning, isExpired } from "@/lib/review/care";
import { readDelimited } from "@/lib/review/sheet";
import { toCsv } from "@/lib/review/to-csv";

const risky = fc.string({
  maxLength: 10,
  unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "'", "a", "1", " ", "\n", "é"),
});

describe("neutralized cells", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'=1", "＝1"])("%j can't run", (cell) =>
    expect(neutralize(cell)).toBe(`'${cell}`),
  );
  it.each(["", "a=1", "'quoted'", " =1", "5-4", "’tis"])("%j is left alone", (cell) =>
    expect(neutralize(cell)).toBe(cell),
  );
  it("never begin as a formula does, and come back as they were", () => {
    fc.assert(
      fc.property(risky, (cell) => {
        expect(neutralize(cell)).not.toMatch(/^[=+\-@\t\r]/);
        expect(restore(neutralize(cell))).toBe(cell);
      }),
    );
  });
  it("hold for every cell of a file that is written", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(risky, risky), { minLength: 1, maxLength: 5 }), (rows) => {
        for (const row of readDelimited(toCsv(rows), ",").rows)
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe("an excerpt", () => {
  it("always shows the mark whole, in about three lines unless the mark is longer", () => {
    const words = fc.array(fc.constantFrom("pain", "a", "🌱", "surgery.", "interventional", "é", "שלום"), {
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
        const text = list.join(" ");
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        const mark = { start, end: end + 1 };
        const shown = excerptOf(text, mark);
        expect(shown.start).toBeLessThanOrEqual(mark.start);
        expect(shown.end).toBeGreaterThanOrEqual(mark.end);
        expect(shown.end - shown.start).toBeLessThanOrEqual(Math.max(108, mark.end - mark.start + 28 + 1));
        expect(shown.cutsBefore).toBe(shown.start > 0);
        expect(shown.cutsAfter).toBe(shown.end < text.length);
      }),
    );
  });
  it("begins with the text where the mark is near it", () => {
    expect(excerptOf(`Mr. Delgado ${"word ".repeat(60)}`, { start: 0, end: 11 }).start).toBe(0);
  });
});

describe("the practice's own rules", () => {
  const banned = (phrase: string) => ({
    ...emptyPolicy,
    banned: [phraseRule(phrase, "We say relief.", undefined, "hold")],
  });

  it.each([
    ["Pain-free in a day", "pain-free", 1],
    ["PAIN  FREE, pain\u00a0free", "pain free", 2],
    ["A cure for all", "cure", 1],
    ["Secure and cured", "cure", 0],
    ["It’s the world’s best", "world's best", 1],
    ["100% safe", "100%", 1],
    ["nothing here", "", 0],
  ])("%j holds %j %i times", (text, phrase, count) => expect(placesOf(text, phrase)).toHaveLength(count));

  it("marks the words, in the practice's name and never the guideline's", () => {
    const text = "We cure back pain.";
    const [finding] = policyFindings(text, "x", banned("cure"));
    expect(finding).toMatchObject({
      category: "practice",
      ruleId: "practice/banned-phrase",
      severity: "hold",
      why: "We say relief.",
      clauses: [],
    });
    expect(finding!.spans.map(({ start, end }) => text.slice(start, end))).toEqual(["cure"]);
  });

  it("lets a wider phrase stand, only there", () => {
    const policy = { ...banned("cure"), allowed: ["cure rate"] };
    expect(policyFindings("The cure rate is known.", undefined, policy)).toEqual([]);
    expect(policyFindings("The cure rate of our cure.", undefined, policy)[0]?.spans).toHaveLength(1);
  });

  it("asks for required words on their platform, and its wording quiets it", () => {
    const policy = {
      ...emptyPolicy,
      required: [phraseRule("Not medical advice.", "", "instagram", "revise")],
    };
    expect(policyFindings("Stretch daily.", "x", policy)).toEqual([]);
    const [finding] = policyFindings("Stretch daily. ", "instagram", policy);
    const edit = finding!.suggestion!.edits[0]!;
    const text = "Stretch daily. ";
    expect(text.slice(finding!.spans[0]!.start, finding!.spans[0]!.end)).toBe("daily.");
    expect(
      policyFindings(text.slice(0, edit.start) + edit.text + text.slice(edit.end), "instagram", policy),
    ).toEqual([]);
  });

  it("reads back what it wrote, and drops what isn't a policy", () => {
    const policy = { banned: [phraseRule("cure", "why", "x", "hold")], required: [], allowed: ["cure rate"] };
    expect(readPolicy(JSON.stringify(policy))).toEqual(policy);
    for (const json of [null, "", "[]", "7", '{"banned":[{"phrase":7},null],"allowed":[1]}', "{"])
      expect(readPolicy(json)).toEqual(emptyPolicy);
  });
});

describe("care of a calendar", () => {
  const opened = "2027-01-01T12:00:00.000Z";
  it.each([
    [0, false, false],
    [24, false, false],
    [25, true, false],
    [29, true, false],
    [30, false, true],
    [400, false, true],
  ])("after %i days", (days, warns, expires) => {
    const now = new Date(Date.parse(opened) + days * 86_400_000);
    expect(daysUnopened(opened, now)).toBe(days);
    expect(expiryWarning(opened, now) !== undefined).toBe(warns);
    expect(isExpired(opened, now)).toBe(expires);
  });
  it("a clock that was put back clears nothing", () => {
    expect(isExpired(opened, new Date("2020-01-01"))).toBe(false);
  });
});
