import { expect, test } from "vitest";
import { groupFindings } from "@/lib/notes/note";
import { sideNotes } from "@/lib/notes/side-notes";
import { found, guide } from "./support";

const media = { ...guide.rules["phi/consent"]!, aboutMedia: true as const };
const known = { ...guide, rules: { ...guide.rules, "phi/picture": media } };

const beside = (words: string, ruleId: string, mark: string, post: { text: string; ruleIds?: string[] }) =>
  sideNotes(
    groupFindings([found(words, ruleId, "hold", [mark])], known).map((note) => ({ ...note, stale: false })),
    {
      side: "altText",
      words,
      post: { text: post.text, ruleIds: new Set(post.ruleIds) },
      guide: known,
      before: 4,
    },
  );

test("notes count on from the post's and say where their words are", () => {
  const [note] = beside("Marlene waves.", "phi/name", "Marlene", { text: "A good day." });
  expect(note).toMatchObject({
    id: "altText/phi/name#Marlene",
    number: 5,
    title: "Alt text: Title of phi/name",
  });
});

test.each([
  [
    "a disclosure asked for words that the post has too",
    "conflict-of-interest/tie",
    "Our CoreVance pump",
    [],
    0,
  ],
  ["a disclosure asked for words of its own", "conflict-of-interest/tie", "A pump", [], 1],
  ["what the post was told of its media", "phi/picture", "Our CoreVance pump", ["phi/picture"], 0],
  ["what only its own words tell of the media", "phi/picture", "Our CoreVance pump", ["phi/name"], 1],
  ["a name, though the post has it too", "phi/name", "Our CoreVance pump", ["phi/name"], 1],
] as const)("%s", (_, ruleId, post, ruleIds, count) => {
  expect(
    beside("The corevance pump", ruleId, "corevance", { text: post, ruleIds: [...ruleIds] }),
  ).toHaveLength(count);
});
