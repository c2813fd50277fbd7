import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findColumns, sumPayments, tiesFrom } from "@/lib/open-payments";
import { emptyPractice, readPractice, withTies } from "@/lib/practice";

describe("a stored practice", () => {
  test("comes back as it was kept", () => {
    const practice = {
      own: ["Lakeside", "555-0100"],
      ties: [{ name: "Acme", kind: "speaker", sentence: "Acme pays me." }],
    };
    expect(readPractice(JSON.stringify(practice))).toEqual(practice);
  });
  test.each([
    null,
    "",
    "{",
    "null",
    "[]",
    '{"own":5,"ties":{}}',
    '{"own":[1,"  "],"ties":[null,{"name":3}]}',
  ])("%j is an empty one", (json) => {
    expect(readPractice(json)).toEqual(emptyPractice);
  });
  test("never throws", () => {
    fc.assert(fc.property(fc.json(), (json) => void readPractice(json)));
  });
  test("a tie is added once", () => {
    const tie = { name: "Acme", kind: "speaker", sentence: "" };
    expect(
      withTies(emptyPractice, [tie, { ...tie, name: "ACME" }, { ...tie, kind: "stock" }]).ties,
    ).toHaveLength(2);
  });
});

describe("an Open Payments file", () => {
  const headings = [
    "Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Name",
    "Name_of_Drug_or_Biological_or_Device_or_Medical_Supply_1",
    "Name_of_Drug_or_Biological_or_Device_or_Medical_Supply_2",
    "Total_Amount_of_Payment_USDollars",
    "Nature_of_Payment_or_Transfer_of_Value",
    "Program_Year",
  ];
  const row = (...cells: string[]) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at]]));
  const columns = findColumns(headings);

  test("its columns are known by their headings", () => {
    expect(columns).toEqual({
      company: headings[0],
      products: headings.slice(1, 3),
      amount: headings[3],
      nature: headings[4],
      year: headings[5],
    });
  });

  test("payments are summed by company, with products, kinds by weight and years", () => {
    const sums = sumPayments(
      [
        row("Acme Spine", "Stim", "", "31.50", "Food and Beverage", "2024"),
        row("ACME SPINE", "Stim", "Lead", "$1,200.00", "Consulting Fee", "2025"),
        row("Other", "", "", "n/a", "Gift", "2025"),
        row("", "Lost", "", "5", "Gift", "2025"),
      ],
      { ...columns, company: headings[0]!, amount: headings[3], nature: headings[4], year: headings[5] },
    );
    expect(sums).toEqual([
      {
        company: "Acme Spine",
        products: ["Stim", "Lead"],
        kinds: ["consultant", "food and beverage"],
        total: 1231.5,
        payments: 2,
        years: ["2025", "2024"],
      },
      { company: "Other", products: [], kinds: ["gift"], total: 0, payments: 1, years: ["2025"] },
    ]);
    expect(tiesFrom(sums[0]!)).toEqual([
      { name: "Acme Spine", kind: "consultant", sentence: "I’m a paid consultant for Acme Spine." },
      { name: "Stim", kind: "consultant", sentence: "I’m a paid consultant for Acme Spine, maker of Stim." },
      { name: "Lead", kind: "consultant", sentence: "I’m a paid consultant for Acme Spine, maker of Lead." },
    ]);
  });

  test("other headings are left for the author to map", () => {
    expect(findColumns(["Payer", "Sum"])).toEqual({
      products: [],
      amount: undefined,
      nature: undefined,
      year: undefined,
    });
  });
});
