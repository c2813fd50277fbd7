import { expect, test } from "vitest";
import { fromContext, toContext, type Answers } from "@/lib/notes/answers";
import { readablePart } from "@/components/check/use-check";
import { chordOf } from "@/components/check/shortcuts";
import { contextSchema, type Context } from "@/lib/schema/context";
import { emptyPractice, type Practice } from "@/lib/practice";

const practice: Practice = { own: ["Lakeside"], ties: [{ name: "Acme", kind: "speaker", sentence: "" }] };

test.each<[string, Answers, Practice, object]>([
  ["nothing answered", {}, emptyPractice, { platform: "x" }],
  ["no tie", { tie: "no" }, practice, { platform: "x", relationships: [], own: ["Lakeside"] }],
  [
    "not sure of a tie: kept ones are known all the same",
    { tie: "not-sure" },
    practice,
    { platform: "x", relationships: ["Acme (speaker)"], own: ["Lakeside"] },
  ],
  ["a tie that isn't named is still open", { tie: "yes" }, emptyPractice, { platform: "x" }],
  [
    "ties typed",
    { tie: "yes", tieNames: "Stim, Acme Spine;; " },
    emptyPractice,
    { platform: "x", relationships: ["Stim", "Acme Spine"] },
  ],
  ["no photo", { media: "no" }, emptyPractice, { platform: "x", media: [] }],
  [
    "a photo of a patient, maybe",
    { media: "yes", showsPatient: "not-sure" },
    emptyPractice,
    { platform: "x", media: [{ kind: "photo", showsPatient: "not-sure" }] },
  ],
  [
    "a video and all that is asked of it",
    {
      media: "yes",
      mediaKind: "video",
      showsPatient: "no",
      ownWork: "yes",
      hasAccess: "no",
      aiGenerated: "not-sure",
    },
    emptyPractice,
    {
      platform: "x",
      media: [{ kind: "video", showsPatient: "no", ownWork: true, hasAlt: false, hasCaptions: false }],
    },
  ],
  [
    "what was said of a photo that no longer goes out",
    { media: "no", mediaKind: "photo", ownWork: "no" },
    emptyPractice,
    { platform: "x", media: [] },
  ],
  [
    "what a reply answers goes along with replies only",
    { parentText: "Help", postType: "original" },
    emptyPractice,
    { platform: "x", postType: "original" },
  ],
  [
    "a reply",
    { parentText: "Help", postType: "reply" },
    emptyPractice,
    { platform: "x", postType: "reply", parentText: "Help" },
  ],
])("%s", (_title, answers, own, context) => {
  expect(toContext(answers, "x", own)).toEqual(context);
  expect(contextSchema.safeParse(context).success).toBe(true);
});

test.each([
  ["a".repeat(10_001), 10_000],
  [`${"a".repeat(9_999)}🌱`, 9_999],
  ["short", 5],
])("%#: no more than one check reads, and no half of a pair", (text, length) => {
  expect(readablePart(text)).toHaveLength(length);
});

const press = (key: string, held: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
test.each([
  [press("F8"), "F8"],
  [press("F8", { shiftKey: true }), "Shift+F8"],
  [press("Enter", { metaKey: true }), "Ctrl+Enter"],
  [press("Enter", { altKey: true, shiftKey: true }), "Alt+Shift+Enter"],
  [press("?", { shiftKey: true }), "?"],
  [press("n", { altKey: true }), "Alt+N"],
  [press("Shift", { shiftKey: true }), ""],
])("a press of %j is %s", (event, chord) => {
  expect(chordOf(event)).toBe(chord);
});

test.each<[string, Context]>([
  ["nothing", {}],
  ["a reply with what it answers", { postType: "reply", parentText: "Is it safe?" }],
  ["no ties, no media", { relationships: [], media: [] }],
  [
    "ties and a picture",
    { relationships: ["Acme Spine (consultant)", "Stim"], media: [{ kind: "photo", showsPatient: "yes" }] },
  ],
  [
    "a video and all that is told of it",
    {
      media: [
        {
          kind: "video",
          showsPatient: "no",
          ownWork: true,
          hasAlt: true,
          hasCaptions: true,
          aiGenerated: false,
        },
      ],
    },
  ],
  [
    "everything else",
    {
      consent: "written",
      subject: "composite",
      audience: "clinicians",
      accountType: "personal",
      employer: "Lakeside",
    },
  ],
])("a context given and answered again is the same: %s", (_, context) => {
  expect(toContext(fromContext(context), undefined, emptyPractice)).toEqual(context);
});
