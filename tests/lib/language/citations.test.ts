import { describe, expect, it } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { readMarked } from "@/lib/engine/marked-text";
import { citations, sourceNear } from "@/lib/language/citations";

const cited: readonly [text: string, kinds: readonly string[]][] = [
  ["doi:10.2147/JPR.S488590", ["identifier"]],
  ["https://doi.org/10.1056/NEJMoa2034577", ["identifier", "link"]],
  ["PMID 39529946", ["identifier"]],
  ["PMC11551221 is open access", ["identifier"]],
  ["Registered as NCT04368728", ["identifier"]],
  ["JAMA 2021;325:1234", ["journal"]],
  ["N Engl J Med 2020 reported it", ["journal"]],
  ["published in The Lancet today", ["journal"]],
  ["(Pain Physician)", ["journal"]],
  ["Kwon et al. 2022 found less", ["author"]],
  ["as in (Abara & Lind, 2019)", ["author"]],
  ["the SPARE-1 trial", ["trial"]],
  ["in the 2022 RCT", ["trial"]],
  ["the 2023 prescribing information", ["trial"]],
  ["patient survey, n=214", ["trial"]],
  ["In our last 214 trials of the implant", ["own-data"]],
  ["refs in the thread", ["reference"]],
  ["Sources below 👇", ["reference"]],
  ["it helps [3]", ["reference"]],
  ["fewer falls (ref 2)", ["reference"]],
  ["less pain¹", ["reference"]],
  ["CDC says so", ["body"]],
  ["per the WHO", ["body"]],
  ["According to the American Academy of Pediatrics", ["body"]],
  ["Cochrane review of 30 trials", ["body"]],
  ["USPSTF recommends screening", ["body"]],
  ["the state health department reports 12 cases", ["body"]],
  ["More at cdc.gov/flu", ["link"]],
  ["Read more: lakeside.example/options", ["link"]],
  ["https://pubmed.ncbi.nlm.nih.gov/123", ["link"]],
  // Not sources.
  ["FDA approved stem cells", []],
  ["by FDA-approved means", []],
  ["who says that?", []],
  ["our clinic says so", []],
  ["Studies show it works", []],
  ["Book now: lakeside.example/book", []],
  ["2022 was a good year", []],
  ["Science is cool", []],
  ["Call us in May 2024", []],
  ["The best RCT of my life", []],
  ["I read JAMA in bed", []],
  ["Data is everything", []],
];

describe("citations", () => {
  for (const [text, kinds] of cited)
    it(text, () => {
      const found = new Set(
        readDraft(text)
          .get(citations)
          .map((one) => one.kind),
      );
      expect([...found].sort()).toEqual([...kinds].sort());
    });
});

const near: readonly [text: string, near: boolean][] = [
  ["[[60% responders]] at 12 mo (Kwon et al., Pain Physician).", true],
  ["[[60% responders]] at 12 mo. Kwon et al. 2022.", true],
  ["JAMA 2021;325:1. One more thing about method. And another. [[60% responded]].", true],
  ["[[94% pain free]]. We are open late. Our staff is kind. CDC says wash hands.", false],
  ["[[94% pain free]] https://t.example/x", false],
  ["[[94% pain free]]! Call today.", false],
  ["[[2 in 3]] improved. We love data. It was long ago. Refs in comments.", true],
];

describe("sourceNear", () => {
  for (const [marked, expected] of near)
    it(marked, () => {
      const { text, spans } = readMarked(marked);
      expect(sourceNear(readDraft(text), spans[0]!)).toBe(expected);
    });
});
