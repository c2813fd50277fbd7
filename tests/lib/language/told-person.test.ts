import { describe, expect, it } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { humanPhrases } from "@/lib/language/human-phrases";
import { identifyingDetails } from "@/lib/language/identifying-details";
import { recognitionCues } from "@/lib/language/recognition";
import { toldPerson } from "@/lib/language/told-person";
import { isEnglish } from "@/lib/language/tongue";

/** A post about one person's care without the word patient, and one in like words that is about nobody's. */
const told: readonly (readonly [told: string, nobody: string])[] = [
  [
    "the guy who played the mall santa is dying upstairs and every nurse sat on his bed",
    "The guy who played Dr. House on tv is the reason my nurses roll their eyes.",
  ],
  [
    "Third time this month that the organist has fallen. She's 91.",
    "Most organists I know have wrists that ache. Physical therapy helps.",
  ],
  ["had to tell a nun she has chlamydia", "If a nun comes to clinic, screen her like anyone else."],
  [
    "Saw a snake handler today. No, he would not take the antivenom.",
    "Snake handlers were a paragraph in our antivenom lecture.",
  ],
  [
    "I had the driver. Femur, two ribs, and she still asked about every one of the kids.",
    "My son is a driver for the ambulance company and he broke two ribs.",
  ],
  [
    "dude superglued his eyelid shut at the model train convention",
    "PSA: superglue near your eyelid is a reason to call the clinic.",
  ],
  ["our shortstop tore something. I read the MRI.", "Watching the debate: the senator needs an MRI."],
  [
    "Someone's grandma came in with a live bat in her hair and needed a rabies shot.",
    "Our clinic dog update: she bit a bat and needed a rabies shot.",
  ],
  [
    "The florist is on my biopsy list tomorrow and I can't stop thinking about her.",
    "Our florist friend joins the team as office manager; her desk has peonies.",
  ],
  [
    "The second lady with covid is off the vent and asked me for a biscuit.",
    "The second lady has been in managed isolation at the hotel and had covid on her day 3 test.",
  ],
  [
    "The librarian ordered her own pain meds online and ended up in our clinic, sedated.",
    "Grateful for the librarian who ordered three new books on pain for our clinic's waiting room.",
  ],
  [
    "had to tell the retired baker his biopsy is back",
    "My neighbor the retired baker asked about his biopsy at the fence.",
  ],
  [
    "The tuba player's biopsy came back and I told her myself.",
    "She's not a patient, she's my upstairs neighbor the tuba player, and her biopsy is a watercolor.",
  ],
];

describe("the told person", () => {
  it.each(told)("%s", (text) => {
    expect(readDraft(text).get(toldPerson).isOne).toBe(true);
  });
  it.each(told)("beside: %s / %s", (_, text) => {
    expect(readDraft(text).get(toldPerson).isOne).toBe(false);
  });
  it("is nobody where the author says there's no patient", () => {
    const text = "had to tell a nun she has chlamydia";
    expect(readDraft(text, { subject: "no-patient" }).get(toldPerson).isOne).toBe(false);
    expect(readDraft(text, { postType: "education" }).get(toldPerson).isOne).toBe(false);
  });
});

const phrases: readonly (readonly [text: string, found: readonly string[]])[] = [
  ["the crane operator at the port", ["crane operator:common+"]],
  ["a glassblower in his sixties", ["glassblower:rare"]],
  ["46M, competitive sheep shearer", ["competitive sheep shearer:rare+"]],
  ["our retired harbor pilot", ["retired harbor pilot:common+"]],
  ["a saddlemaker from town", ["saddlemaker:rare"]],
  ["many bus drivers and teachers", []],
  ["the practice manager called", []],
  ["a trauma surgeon and a nurse", []],
  ["the pacemaker and the ice maker", ["ice maker:common+"]],
];

describe("phrases for human beings", () => {
  it.each(phrases)("%s → %j", (text, found) => {
    const read = readDraft(text)
      .get(humanPhrases)
      .filter(({ kind }) => kind === "common" || kind === "rare")
      .map(({ core, end, kind, isNarrowed }) => `${text.slice(core, end)}:${kind}${isNarrowed ? "+" : ""}`);
    expect(read).toEqual(found);
  });
});

const cues: readonly (readonly [text: string, count: number])[] = [
  ["half the county watched us wheel him in", 1],
  ["you all saw the giant check", 1],
  ["y'all remember the girl that fell off the stage and went viral", 2],
  ["if you see him at the marina give him a high five", 2],
  ["no names because HIPAA, but you can guess who", 2],
  ["that tattoo is famous around here", 1],
  ["yes, that was my patient", 1],
  ["we can't discuss anyone's care here", 0],
  ["everyone knows the flu shot is free", 0],
  ["guess who's hiring", 0],
  ["a viral infection, not a bacterial one", 0],
  ["you'd know that if you read the label", 0],
];

describe("hints that readers know whom", () => {
  it.each(cues)("%s → %i", (text, count) => {
    expect(readDraft(text).get(recognitionCues)).toHaveLength(count);
  });
});

/** Kinds of detail told by the shape of the words, each beside one that everybody has. */
const details: readonly (readonly [text: string, kind: string, isThere: boolean])[] = [
  ["My patient caught her scarf in the escalator at the mall.", "mechanism", true],
  ["My patient caught her breath on the stairs.", "mechanism", false],
  ["My patient was bitten by his own coral snake.", "mechanism", true],
  ["My patient was bitten by regret after he skipped his scan.", "mechanism", false],
  ["I treated the florist who did my wedding for her knee.", "event", true],
  ["I treated the florist who told me about her knee.", "event", false],
  ["I saw the twins from the lake rescue in clinic.", "event", true],
  ["I saw the twins from the clinic downstairs.", "event", false],
  ["My patient sits on the city council.", "occupation", true],
  ["My patient sits on the exam table.", "occupation", false],
  ["My patient won the lottery and her A1C stayed where it was.", "event", true],
  ["My patient won the battle with her A1C.", "event", false],
  ["Our receptionist's husband had his vasectomy with us.", "family", true],
  ["My patient came with her husband for her scan.", "family", false],
];

describe("details by their shape", () => {
  it.each(details)("%s %s: %s", (text, kind, isThere) => {
    const kinds = readDraft(text)
      .get(identifyingDetails)
      .map((detail) => detail.kind);
    if (isThere) expect(kinds).toContain(kind);
    else expect(kinds).not.toContain(kind);
  });
});

describe("the tongue of a draft", () => {
  it.each([
    ["Doña Chayo camina mejor que yo con su rodilla nueva.", false],
    ["Chị ơi, kết quả của chị lành tính rồi nhé!", false],
    ["My patient walked out of the clinic on her own.", true],
    ["Ringing the bell!! #lastchemo", true],
  ])("%s → %s", (text, expected) => {
    expect(readDraft(text).get(isEnglish)).toBe(expected);
  });
});
