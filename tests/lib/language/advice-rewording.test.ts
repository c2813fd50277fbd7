import { describe, expect, test } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { applyEdits } from "@/lib/engine/edits";
import { adviceRewording } from "@/lib/language/advice-rewording";
import { inSpanish } from "@/lib/language/spanish";

const reply = (text: string, parentText?: string) =>
  readDraft(text, { postType: "reply", ...(parentText !== undefined && { parentText }) });

describe("one wording for all the advice in an answer", () => {
  test.each([
    [
      "a diagnosis and a dose",
      "Sounds like sciatica, take 800 of ibuprofen.",
      "I can't tell from here what this is or what would help; please see someone who can examine you.",
    ],
    [
      "in two sentences that follow one another",
      "That's a sprain. Ice it and take two Aleve tonight.",
      "I can't tell from here what this is or what would help; please see someone who can examine you.",
    ],
    [
      "in Spanish",
      "Señora, tome dos pastillas de ibuprofeno cada ocho horas.",
      "Señora, por favor consulte a un médico que pueda examinarle.",
    ],
  ])("%s: %s", (_, text, becomes) => {
    const draft = reply(text, "me duele la espalda, my back hurts");
    const rewording = draft.get(adviceRewording);
    expect(rewording && applyEdits(text, [rewording.edit])).toBe(becomes);
  });

  test("none where other sentences stand between", () => {
    const draft = reply("That's a sprain. My dog limps too. Take two Aleve tonight.", "my ankle is swollen");
    expect(draft.get(adviceRewording)).toBeUndefined();
  });

  test("none beside an emergency", () => {
    const draft = reply("Sounds like stress, take an aspirin.", "crushing chest pain since noon");
    expect(draft.get(adviceRewording)).toBeUndefined();
  });
});

describe("in Spanish", () => {
  test.each([
    ["Tome una pastilla cada día y descanse, señora.", true],
    ["Yo uso este gel todos los días y me encanta.", true],
    ["Gracias to the whole team, what a día!", false],
    ["No es gran cosa, take it with la comida y ya.", false],
    ["Take one every day and rest.", false],
  ])("%s → %s", (text, expected) => {
    expect(readDraft(text).get(inSpanish)).toBe(expected);
  });
});
