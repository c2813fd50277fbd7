import { describe, expect, test } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { clinicalAnswer } from "@/lib/language/answers";
import { parentTopic } from "@/lib/language/care-direction";

describe("what is answered", () => {
  test.each([
    ["16 wks and heartburn is killing me", "care"],
    ["everything spins when i roll over, so annoying", "care"],
    ["how long before I can take my sling off?", "care"],
    ["my watch says resting hr 41", "care"],
    ["is botox safe", "open"],
    ["can i fly to cabo, got my bottom ones out the 3rd", "open"],
    ["Two offers, torn. Bonus at urgent care or a mentor in cardiology?", "other"],
    ["have you looked at the newer trials?", "other"],
    ["why isn't everyone on rapamycin?", "other"],
    ["my mom's surgery went great today, thank you", "other"],
    ["I finally finished PT after 14 weeks!!", "other"],
    ["will you do a video on migraines", "other"],
    ["which CGM do you prefer?", "other"],
  ])("%s → %s", (parentText, topic) => {
    expect(readDraft("ok", { postType: "reply", parentText }).get(parentTopic)).toBe(topic);
  });
});

describe("a clinical answer to one person", () => {
  const answer = (text: string, context = {}) => {
    const draft = readDraft(text, context);
    const span = draft.get(clinicalAnswer);
    return span && draft.plain.slice(span.start, span.end);
  };

  test.each([
    [
      "famotidine twice a day, safe as houses",
      { postType: "reply", parentText: "16 wks, heartburn" },
      "famotidine",
    ],
    [
      "Off at night from week two.",
      { postType: "reply", parentText: "when can my sling come off?" },
      "Off at night from week two",
    ],
    ["@gino.b 40 units before the pizza not 20", {}, "40 units before the pizza not 20"],
    [
      "For @stacey_t who asked about her son's stitches: pull them yourself on day 7",
      {},
      "pull them yourself on day 7",
    ],
  ])("%s", (text, context, words) => {
    expect(answer(text, context)).toBe(words);
  });

  test.each([
    ["@gino.b I had pizza last night too and my pump was not impressed", {}],
    ["@oldsoul.jen great question, I'm going to cover patches in Thursday's live!", {}],
    ["@quinn_b thanks for tagging us! The belt in the photo is old haha", {}],
    [
      "Look at you go! Keep us posted on the hike.",
      { postType: "reply", parentText: "my knee held up for 10 miles, no pain?!" },
    ],
    [
      "haha I remember you! you were my 2pm",
      { postType: "reply", parentText: "had my gallbladder out last month" },
    ],
  ])("none: %s", (text, context) => {
    expect(answer(text, context)).toBeUndefined();
  });
});
