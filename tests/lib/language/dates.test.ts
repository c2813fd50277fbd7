import { describe, expect, it } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { readMarked, writeMarked } from "@/lib/engine/marked-text";
import { dates, type DateMention } from "@/lib/language/dates";

/** `[[…]]` holds each time expression; the list, their kinds in order. */
const cases: readonly [text: string, kinds: readonly DateMention["kind"][]][] = [
  ["Implanted [[3/14]], explanted [[4/2]].", ["date", "date"]],
  ["DOB [[11/02/1957]].", ["date"]],
  ["Seen [[2024-03-14]].", ["date"]],
  ["Her implant was [[Jan 9th]].", ["date"]],
  ["Surgery on [[March 3, 2024]].", ["date"]],
  ["Back [[on the 14th]].", ["date"]],
  ["First injection [[06/2023]].", ["month"]],
  ["Her PSA was normal [[in May]].", ["month"]],
  ["First seizure [[in late August]], second [[in October]].", ["month", "month"]],
  ["Came in [[on Thanksgiving night]].", ["holiday"]],
  ["[[On Christmas Eve]] we discharged him.", ["holiday"]],
  ["[[Last night's]] consult.", ["relative"]],
  ["Admitted [[on Tuesday]].", ["relative"]],
  ["[[This morning]] she cried, and [[yesterday]] too.", ["relative", "relative"]],
  ["Two siblings [[this week]].", ["relative"]],
  ["[[In 2019]] we opened.", ["year"]],
  // What only looks like one.
  ["Pain 8/10, strength 5/5, L4/5, vision 20/20.", []],
  ["Open 24/7.", []],
  ["1/2 tab twice a day.", []],
  ["You may 2x the dose.", []],
  ["The 3rd patient and the 9th case.", []],
  ["Version 2.3.1 of the app.", []],
  ["She sat up and the sun was out.", []],
  ["March on, friends.", []],
];

describe("dates", () => {
  it.each(cases)("%s", (marked, kinds) => {
    const { text } = readMarked(marked);
    const found = readDraft(text).get(dates);
    expect(writeMarked(text, found)).toBe(marked);
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });
});
