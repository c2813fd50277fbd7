import { describe, expect, it } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { readMarked, writeMarked } from "@/lib/engine/marked-text";
import { identifiers, type IdentifierKind } from "@/lib/language/identifiers";

/** `[[…]]` holds each identifier with its label; the list, their kinds in order. */
const cases: readonly [text: string, kinds: readonly IdentifierKind[]][] = [
  ["Imaging for [[MRN 00482193]].", ["record"]],
  ["[[Accession #A2241190]], see the mass?", ["record"]],
  ["[[SSN: 054-28-6917]]", ["social-security"]],
  ["It is [[054-28-6917]].", ["social-security"]],
  ["[[SSN ending 4320]]", ["social-security"]],
  ["[[last 4 of his social are 8812]]", ["social-security"]],
  ["His chart ([[acct# 77-20418]])", ["account"]],
  ["[[Member ID XJ4471902]] denied", ["health-plan"]],
  ["Aetna [[claim # 99-AB-2231]]", ["health-plan"]],
  ["my [[driver's license number is 2270-66-1551]]", ["license"]],
  ["[[license plate 7KLM432]]", ["vehicle"]],
  ["[[VIN 1HGCM82633A004352]]", ["vehicle"]],
  ["[[Case 2023-11894]], work comp", ["case"]],
  ["IPG [[S/N AX449-20817]]", ["device-serial"]],
  ["pump [[serial NPB-339201]]", ["device-serial"]],
  ["[[Lot 22-C118]] cage", ["device-lot"]],
  ["[[UDI (01)00812345678906(21)7731045]]", ["device-udi"]],
  // Numbers of everybody's.
  ["NCT00000000, PMID 00000000, doi 10.1000/182", []],
  ["ICD-10 G90.511 vs M54.50, CPT 64483, NDC 0409-1234-01", []],
  ["Case #3 and claim #1, claim 4 of 5", []],
  ["Case 22-1147 is on the docket.", []],
  ["Class I recall: lots 22-C100 to 22-C140.", []],
  ["mRNA-1273 worked.", []],
  ["a lot 2023 was, lots of 300 people, the parking lot 4B2", []],
  ["Locking plate 3.5mm, model 97715, firmware 2.1.", []],
  ["NPI 1234567893, IRB #2021-0456, grant R01-998877", []],
  ["We will never ask for your Social Security number.", []],
  ["$64,483 and 1,208 adults", []],
];

describe("identifiers", () => {
  it.each(cases)("%s", (marked, kinds) => {
    const { text } = readMarked(marked);
    const found = readDraft(text).get(identifiers);
    expect(writeMarked(text, found)).toBe(marked);
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("gives the value apart from its label", () => {
    const text = "Imaging for MRN 00482193.";
    const [found] = readDraft(text).get(identifiers);
    expect(found && text.slice(found.value.start, found.value.end)).toBe("00482193");
  });
});
