import { describe, expect, it } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { readMarked, writeMarked } from "@/lib/engine/marked-text";
import { places, type PlaceKind } from "@/lib/language/places";

/** `[[…]]` holds each place; the list, their kinds in order. */
const cases: readonly [text: string, kinds: readonly PlaceKind[]][] = [
  ["Home visit at [[218 Willow Creek Dr]] today.", ["address"]],
  ["Pt at [[900 N. Halsted Ave Apt 3B]] needs a ramp.", ["address"]],
  ["[[1400 Lakeside Pkwy, Suite 210, Springfield, IL 62704]]. Parking is free.", ["address"]],
  ["[[1420 orchard ln]] at four.", ["address"]],
  ["Mail it to [[P.O. Box 149]].", ["address"]],
  ["She lives at [[45 Rue Pasteur Apt. 3]].", ["address"]],
  ["73F from [[59311]] drives four hours.", ["postcode"]],
  ["The [[821xx ZIP codes]] again.", ["postcode"]],
  ["[[ZIP 787xx]] is full of it.", ["postcode"]],
  ["The gentleman in [[412B]] and the lady in [[bed 7]].", ["room", "room"]],
  ["Rollover on [[Route 9]], then [[I-95]].", ["road", "road"]],
  ["Farmer from [[Harlan]].", ["locality"]],
  ["35F from [[Pine Bluff, Arkansas]].", ["locality"]],
  ["A [[Boise]] firefighter.", ["locality"]],
  ["Crop-duster in [[Okanogan County]].", ["locality"]],
  ["A guy from [[the Heights]].", ["locality"]],
  ["my pt from [[toledo]] brought cookies", ["locality"]],
  ["From a [[town of 900]] in Montana.", ["small-town"]],
  ["She teaches at [[Larkin Elementary]].", ["facility"]],
  ["Rough night at [[St. Brendan's ED]].", ["facility"]],
  // What only looks like one.
  ["CPT 64483 and 64484.", []],
  ["A patient from Texas and one from Canada.", []],
  ["A Boston brace at night.", []],
  ["2 mm ST elevation, 5 Head CTs.", []],
  ["24 beds and room for improvement.", []],
  ["L5 and C5-6 in 12 weeks.", []],
  ["An American firefighter and a Delta pilot.", []],
  ["From Monday on, in March and in PACU.", []],
  ["A city of 400,000 people.", []],
];

describe("places", () => {
  it.each(cases)("%s", (marked, kinds) => {
    const { text } = readMarked(marked);
    const found = readDraft(text).get(places);
    expect(writeMarked(text, found)).toBe(marked);
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("says which ZIP codes are cut short", () => {
    const truncated = (text: string) =>
      readDraft(text)
        .get(places)
        .map((place) => place.truncated ?? false);
    expect(truncated("from the 821xx ZIP codes")).toEqual([true]);
    expect(truncated("73F from 59311")).toEqual([false]);
  });
});
