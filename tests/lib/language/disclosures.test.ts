import { describe, expect, test } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { disclosures, isDisclosed, placedDisclosures } from "@/lib/language/disclosures";
import { ties } from "@/lib/language/ties";

const grades = (text: string) =>
  readDraft(text)
    .get(disclosures)
    .map((one) => one.grade);

describe("clear", () => {
  test.each([
    "#ad The NerveTune remote fits in a pocket.",
    "Ad: I'm a paid consultant for Acme Spine.",
    "Sponsored by NerveTune. Here is what a trial week looks like.",
    "Paid partnership with NerveTune: my first week with the remote.",
    "This video is sponsored by NerveTune.",
    "I consult for NerveTune, so weigh this accordingly.",
    "I'm on NerveTune's advisory board but this is just my opinion.",
    "I'm a NerveTune speaker. Here is what I tell patients.",
    "I own stock in NerveTune.",
    "I hold HypoCore shares and hope it works.",
    "I receive royalties on this screw.",
    "NerveTune covered my travel to the course.",
    "NerveTune paid me to teach this course.",
    "They sent me this brace for free, and here is my review of it.",
    "Thanks to MediPatch for the free samples.",
    "COI: consulting fees from NerveTune.",
    "Full disclosure: NerveTune pays me to speak.",
    "Disclosures: NerveTune, MediPatch.",
    "My wife works for MediPatch. Their patch is fine.",
    "I co-founded HypoCore and it shows.",
    "Paid link: I earn a commission on this brace.",
    "NerveTune funded the trial and pays me research support.",
    "Publicidad: la crema DermaNova.",
  ])("%s", (text) => {
    expect(grades(text)).toContain("clear");
  });
});

describe("vague", () => {
  test.each([
    "Loving this platform @NerveTune #sp",
    "New patch day #collab @MediPatch",
    "#gifted this brace is everything",
    "So excited to partner with @MediPatch!",
    "In partnership with MediPatch, a new patch for migraine.",
    "Proud ambassador for NerveTune and their stimulator.",
    "Ask me about the MediPatch app, as a KOL I have opinions.",
    "SolVeil sunscreen all day #solveilpartner",
  ])("%s", (text) => {
    expect(grades(text)).toContain("vague");
    expect(grades(text)).not.toContain("clear");
  });
});

describe("says where, not what", () => {
  test.each([
    "NerveTune data at 10. Disclosures in bio.",
    "See my profile for disclosures.",
    "Full COI on my website.",
  ])("%s", (text) => {
    expect(grades(text)).toContain("elsewhere");
  });
});

describe("denies", () => {
  test.each([
    "Not sponsored, just obsessed with NerveTune.",
    "No COI. The trial speaks for itself.",
    "Nobody paid me to say this.",
    "I have no financial ties to anyone.",
    "#notsponsored but wow",
    "I don't consult for anyone.",
  ])("%s", (text) => {
    expect(grades(text)).toContain("denial");
    expect(grades(text)).not.toContain("clear");
  });
});

describe("no disclosure at all", () => {
  test.each([
    "Ad lib feeding works for most newborns.",
    "Add one teaspoon of salt.",
    "Ads for supplements follow me around.",
    "#Spondylosis and #spondylolisthesis are not the same.",
    "My partner in clinic, Dr. Brooks, is the best.",
    "Proud to be an ambassador for the local pain charity walk.",
    "We partnered with the county health department on flu shots.",
    "Partner with your pharmacist to sort out the pill box.",
    "I'm a lactation consultant and a night owl.",
    "Full disclosure: I cried.",
    "The hospital gave me a new badge for free, finally.",
    "Medicare paid for my patient's pump.",
    "My #workfam is the reason I stay.",
    "I own three dogs and a boat.",
    "If a company pays me, I will say so.",
  ])("%s", (text) => {
    expect(grades(text)).toEqual([]);
  });
});

test.each([
  [
    "a tag in a cloud",
    { platform: "x" },
    "Best patch ever #a1 #migraine #headache #neuro #ad #fyp",
    "hashtags",
  ],
  [
    "a sentence far below the fold",
    { platform: "linkedin" },
    `${"The patch held up on every shift I wore it. ".repeat(8)}I consult for MediPatch.`,
    "fold",
  ],
  [
    "a sentence a little below it",
    { platform: "linkedin" },
    `${"The patch held up on every shift I wore it. ".repeat(4)}I consult for MediPatch.`,
    "late",
  ],
  ["the first words", { platform: "instagram" }, "Ad: MediPatch paid me. The patch held up.", undefined],
  [
    "the end of a short post that shows whole",
    { platform: "x" },
    "The patch held up. I consult for MediPatch.",
    undefined,
  ],
] as const)("%s", (_, context, text, hidden) => {
  expect(readDraft(text, context).get(placedDisclosures)[0]?.hidden).toBe(hidden);
});

test("a disclosure that names another company is silent on this one", () => {
  const draft = readDraft(
    "I consult for AB Corp, a competitor. NerveTune's remote is better than anything.",
    {
      relationships: ["NerveTune", "AB Corp"],
    },
  );
  const [nerveTune, abCorp] = draft.get(ties).list;
  expect(isDisclosed(draft, nerveTune)).toBe(false);
  expect(isDisclosed(draft, abCorp)).toBe(true);
});
