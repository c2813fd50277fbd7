import { describe, expect, it, test } from "vitest";
import { guide } from "@/app/guide";
import { taughtDeck } from "@/app/train/decks";
import { library } from "@/app/train/library/library-data";
import { quietPosts } from "@/app/train/quiet-posts";
import { categories } from "@/lib/schema/finding";
import { decks } from "@/lib/train/decks";
import { filterLibrary, kindOf } from "@/lib/train/library";
import { keptAnswers } from "@/lib/train/progress";
import {
  inPoints,
  itemOf,
  scoreItem,
  summarize,
  withQuiet,
  type LearnerNote,
  type StudyItem,
} from "@/lib/train/study";
import { postWords, wordsUnder } from "@/lib/train/word-spans";
import { checkPost } from "@/rules/checker";
import { checklist } from "@/app/train/checklist/checklist";
import { questions } from "@/rules/questions";

const isFamily = (family: string): family is LearnerNote["family"] =>
  (categories as readonly string[]).includes(family);

/** The engine's own notes, as a learner would mark them. */
function perfect(item: StudyItem): LearnerNote[] {
  const words = postWords(item.text);
  return item.lessons.flatMap(({ note: { marks, category, severity } }) =>
    isFamily(category) ? [{ words: wordsUnder(words, marks), family: category, severity }] : [],
  );
}

const studied = decks.map(({ id }) => {
  const taught = taughtDeck(id)?.rounds ?? [];
  const quiet = quietPosts(taught);
  const rounds = taught.map(itemOf);
  return { id, rounds, quiet, items: withQuiet(rounds, quiet) };
});

describe.each(studied)("on your own: $id", ({ items, rounds, quiet }) => {
  it("has near misses among its posts, neither first nor last, each quiet and explained", () => {
    expect(quiet.length).toBeGreaterThanOrEqual(2);
    expect(items).toHaveLength(rounds.length + quiet.length);
    expect(items.filter((item) => rounds.includes(item))).toEqual(rounds);
    expect([items[0], items.at(-1)].some((item) => item && quiet.includes(item))).toBe(false);
    for (const item of quiet) {
      expect(item.lessons).toEqual([]);
      expect(item.quiet[0]?.why).toBeTruthy();
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it("gives the engine's own notes full points, and silence none where there are notes", () => {
    const answers = new Map(items.map((item) => [item.id, perfect(item)]));
    const summary = summarize(items, answers);
    expect(summary).toMatchObject({ score: 1, posts: items.length, leftAlone: summary.quiet });
    for (const family of summary.families)
      expect(family).toMatchObject({
        found: family.notes,
        familyRight: family.notes,
        severityRight: family.notes,
        extra: 0,
      });
    for (const item of items) expect(scoreItem(item, []).score).toBe(item.lessons.length === 0 ? 1 : 0);
  });
});

describe("a summary", () => {
  const [item] = studied[0]?.items ?? [];
  it("counts a note too many under the family it was given, and leaves what isn't answered out", () => {
    const extra: LearnerNote = { words: [0], family: "professionalism", severity: "consider" };
    const items = studied[0]?.quiet.slice(0, 1) ?? [];
    const summary = summarize(
      [...items, ...(item ? [item] : [])],
      new Map(items.map(({ id }) => [id, [extra]])),
    );
    expect(summary).toMatchObject({ posts: 1, score: 0, quiet: 1, leftAlone: 0 });
    expect(summary.families).toEqual([
      expect.objectContaining({ family: "professionalism", notes: 0, found: 0, extra: 1 }),
    ]);
  });

  test.each([
    [1, 100],
    [0.999, 99],
    [0.5, 50],
    [0.001, 1],
    [0, 0],
  ])("%f is said as %i", (score, points) => {
    expect(inPoints(score)).toBe(points);
  });

  it("takes back only answers of the same rules and of posts that are still there", () => {
    const items = studied[0]?.items ?? [];
    const answers = [
      { itemId: items[0]?.id ?? "", notes: [] },
      { itemId: "gone", notes: [] },
    ];
    expect(keptAnswers({ deckId: "d", ruleSet: "r1", answers }, items, "r1").size).toBe(1);
    expect(keptAnswers({ deckId: "d", ruleSet: "r1", answers }, items, "r2").size).toBe(0);
    expect(keptAnswers(undefined, items, "r1").size).toBe(0);
  });
});

describe("the library", () => {
  const { posts, ruleSet } = library();
  const rules = {
    clausesOf: (id: string) => guide.rules[id]?.clauses ?? [],
    titleOf: (id: string) => guide.rules[id]?.title ?? "",
  };
  const find = (filter: Parameters<typeof filterLibrary>[1]) => filterLibrary(posts, filter, rules);

  it("holds every example of every rule and the open corpus, each under an id of its own", () => {
    expect(ruleSet).toBe(guide.ruleSet);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
    expect(new Set(posts.map(({ ruleId }) => ruleId)).size).toBe(Object.keys(guide.rules).length + 1);
    expect(find({ kind: "pairs" }).length).toBeGreaterThan(100);
    expect(find({ kind: "posts" }).length).toBeGreaterThan(200);
  });

  it("shows the marks that a check gives", () => {
    for (const one of posts.filter((_, at) => at % 40 === 0))
      expect(one.marks).toEqual(
        checkPost(one.post).findings.map(({ ruleId, severity, spans }) => ({ ruleId, severity, spans })),
      );
  });

  it("filters by each of its keys, and by all of them at once", () => {
    for (const one of find({ family: "conflict-of-interest", severity: "revise", platform: "linkedin" })) {
      expect(one.post.platform).toBe("linkedin");
      expect(one.marks.some(({ severity }) => severity === "revise")).toBe(true);
    }
    expect(
      find({ family: "conflict-of-interest", severity: "revise", platform: "linkedin" }).length,
    ).toBeGreaterThan(0);
    expect(find({ severity: "none" }).every(({ marks }) => marks.length === 0)).toBe(true);
    const ruleId = "phi/age-over-89";
    expect(
      find({ ruleId }).every(
        (one) => one.ruleId === ruleId || one.marks.some((mark) => mark.ruleId === ruleId),
      ),
    ).toBe(true);
    const clauseId = guide.rules[ruleId]?.clauses[0] ?? "";
    expect(find({ clauseId }).length).toBeGreaterThanOrEqual(find({ ruleId }).length);
    expect(find({ kind: "left-alone" }).every((one) => kindOf(one) === "left-alone")).toBe(true);
  });

  it("finds posts by words, whatever their case and apostrophes, all of them", () => {
    const sought = find({ search: "EXACT age  102" });
    expect(sought.length).toBeGreaterThan(0);
    for (const one of sought) expect(one.post.text).toContain("102");
    expect(find({ search: "it's" })).toEqual(find({ search: "IT’S" }));
    expect(find({ search: "no post has these words together" })).toEqual([]);
  });
});

test("the checklist asks the guideline's own questions, each once, each with its place", () => {
  const items = checklist.flatMap((group) => group.items);
  expect(items.length).toBeGreaterThan(15);
  expect(new Set(items.map(({ ask }) => ask)).size).toBe(items.length);
  for (const { places } of items) expect(places.length).toBeGreaterThan(0);
  // What only the author can answer is either on the sheet or only sorts a check.
  const sheet = new Set(items.map(({ id }) => id));
  const left = questions.filter(({ id }) => !sheet.has(id)).map(({ id }) => id);
  expect(left).toEqual([
    "media",
    "platform",
    "post-type",
    "parent-text",
    "subject",
    "employer",
    "own",
    "jurisdiction",
  ]);
});
