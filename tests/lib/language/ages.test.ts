import { describe, expect, it } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { readMarked, writeMarked } from "@/lib/engine/marked-text";
import { ages, type Age } from "@/lib/language/ages";

/** `[[…]]` holds each age; the list, what is read from it in order. */
const cases: readonly [text: string, read: readonly (readonly [Age["precision"], number, Age["unit"]?])[]][] =
  [
    ["[[94yo F]] walked home.", [["exact", 94]]],
    ["A [[101-year-old]] with a hip fracture.", [["exact", 101]]],
    ["A [[ninety-four year old]] dancer.", [["exact", 94]]],
    ["My [[102 y/o]] pt.", [["exact", 102]]],
    [
      "[[54F]] with sciatica and [[61M]], same day.",
      [
        ["exact", 54],
        ["exact", 61],
      ],
    ],
    ["He [[turned 92]] and bought a bike.", [["exact", 92]]],
    ["My oldest patient ever is [[97]] and paints.", [["exact", 97]]],
    ["She's [[ninety-three]] and sharp.", [["exact", 93]]],
    ["Her [[96th birthday]] was in the ICU.", [["exact", 96]]],
    ["Patient [[born 1930]], never on opioids.", [["exact", 1930]]],
    ["Pt J.R., [[97]], admitted.", [["exact", 97]]],
    ["A lady, [[101 years old]]. Honored.", [["exact", 101]]],
    ["Our [[3-day-old]] is off the vent.", [["exact", 3, "days"]]],
    ["A [[6-week-old]] with RSV.", [["exact", 6, "weeks"]]],
    ["Patient [[in her 90s]] did great.", [["decade", 90]]],
    ["Adults [[90 or older]] recover too.", [["at-least", 90]]],
    ["Inclusion: [[adults 18-95 y]] with pain.", [["range", 95]]],
    // What only looks like one.
    ["Tapering from 90 MME, 10% a month.", []],
    ["20 yrs of back pain.", []],
    ["HR was 92 bpm and knee flexion 110 degrees.", []],
    ["We saw 94 patients in 12 hours.", []],
    ["CPT 99214 and C5-6.", []],
    ["95% better, pain 9/10.", []],
  ];

describe("ages", () => {
  it.each(cases)("%s", (marked, read) => {
    const { text } = readMarked(marked);
    const found = readDraft(text).get(ages);
    expect(writeMarked(text, found)).toBe(marked);
    expect(found.map(({ precision, value, unit }) => [precision, value, unit])).toEqual(
      read.map(([precision, value, unit = "years"]) => [precision, value, unit]),
    );
  });
});
