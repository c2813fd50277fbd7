import { describe, expect, it } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { conductSigns, type ConductSign } from "@/lib/language/conduct";

const cases: readonly [text: string, kind: ConductSign["kind"] | undefined][] = [
  ["The guy I stitched up on Monday asked me out", "romance"],
  ["My husband asked me out in the hospital cafeteria ten years ago", undefined],
  ["I never date patients", undefined],
  ["The hot dad in bay 3 😍", "attraction"],
  ["The cutest baby in bay 3 😍", undefined],
  ["All my postpartum mamas: friend requests welcome on my personal page", "befriending"],
  ["I don't accept friend requests from patients on my personal page", undefined],
  ["Friend requests from nursing school classmates welcome on my personal page", undefined],
  ["Still drunk and rounding at 7", "impaired"],
  ["A drunk patient came in at 7 during rounds", undefined],
  ["Margaritas tonight, I'm off call until Tuesday", undefined],
  ["You didn't hear it from me, but layoffs start Monday in imaging", "confidence"],
  ["The layoffs were announced publicly on Monday; the statement is linked", undefined],
  ["HR quietly fired the only night pharmacist", "confidence"],
  ["HR is relieved that I fixed the typo", undefined],
  ["The charge nurse is sleeping with the new fellow", "gossip"],
  ["The charge nurse is sleeping through her first day off in a month", undefined],
  ["Our practice endorses Senator Vale. Vote for him.", "partisan"],
  ["Our practice is a polling place on Tuesday. Vote!", undefined],
];

describe("conduct", () => {
  it.each(cases)("%s → %s", (text, kind) => {
    expect(readDraft(text).get(conductSigns)[0]?.kind).toBe(kind);
  });
});
