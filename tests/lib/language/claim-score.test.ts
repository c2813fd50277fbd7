import { describe, expect, test } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { composedClaims, scoredSentences } from "@/lib/language/claim-score";
import { signedSentences } from "@/lib/language/claim-signs";

const kindsIn = (text: string) =>
  readDraft(text)
    .get(composedClaims)
    .map(({ kind }) => kind);

const highest = (text: string) =>
  Math.max(
    ...readDraft(text)
      .get(scoredSentences)
      .map(({ score }) => score),
  );

describe("signs of a promise", () => {
  test.each([
    ["our", "own"],
    ["cures", "undo"],
    ["migraines", "condition"],
    ["overnight", "swift"],
  ])("%s: %s", (word, sign) => {
    const [sentence] = readDraft("Our shockwave cures migraines overnight").get(signedSentences);
    const found = sentence?.signed.find(({ start, end }) =>
      "our shockwave cures migraines overnight".slice(start, end).startsWith(word),
    );
    expect(found?.signs).toContain(sign);
  });

  test("a phrase counts as one", () => {
    const [sentence] = readDraft("Results once and for all").get(signedSentences);
    expect(sentence?.signed.some(({ start, end }) => end - start === "once and for all".length)).toBe(true);
  });
});

describe("a sentence's score", { timeout: 30_000 }, () => {
  test.each([
    [
      "Every patient who tries our red light bed sleeps like a baby.",
      "Some patients who try our light bed sleep a bit better.",
    ],
    [
      "Our pellets end hot flashes for good.",
      "Hormone therapy may ease hot flashes; ask your doctor about risks.",
    ],
    ["Statins rot your brain.", "Statins can cause sore muscles in some people."],
  ])("%s above %s", (claim, plain) => {
    expect(highest(claim)).toBeGreaterThan(highest(plain) + 1);
  });

  test("a post without a word of care has none", () => {
    expect(readDraft("Best tacos in town, every time, guaranteed.").get(scoredSentences)).toEqual([]);
  });
});

describe("composed claims", { timeout: 30_000 }, () => {
  test.each([
    ["Hypnobirthing moms in our program don't tear.", "outcome"],
    ["You will not find a gentler dentist in the county for your kids' teeth.", "rank"],
    ["Depression isn't chemical, it's posture, and our adjustments prove it.", "slander"],
  ])("%s: %s", (text, kind) => {
    expect(kindsIn(text)).toContain(kind);
  });

  test.each([
    "Every nurse on our unit gets lunch today.",
    "We can't fix every neck. We can promise to listen.",
    "Most ear infections in older kids clear without antibiotics; ask your pediatrician.",
    "Does red light help acne? A little, in small trials.",
    "All new moms get a lactation visit before they go home.",
  ])("quiet: %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});
