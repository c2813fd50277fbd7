import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { DECK_FORMAT, MOST_ROUNDS, type Deck, type Round } from "@/lib/train/deck";
import { readDeck, writeDeck } from "@/lib/train/deck-file";
import { decks } from "@/lib/train/decks";
import {
  fileName,
  FORMAT,
  MOST_ROUNDS as MOST_IN_BROWSER,
  newDeck,
  withChanged,
  withMoved,
  withRound,
} from "@/lib/train/make-deck";

const round: Round = {
  id: "one",
  post: { text: "First line. Second line.", platform: "x", relationships: [] },
  asks: "any",
  title: "A title",
  options: [{ kind: "line", words: "First line." }, { kind: "none" }],
};
const deck: Deck = { format: DECK_FORMAT, id: "mine-1", title: "Mine", description: "", rounds: [round] };

describe("a deck's file", () => {
  test.each(decks.map((one) => [one.id, one] as const))("gives %s back as it was", (_, one) => {
    expect(readDeck(writeDeck(one))).toEqual({ kind: "deck", deck: one });
  });

  test("gives any text back as it was", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 300, unit: "grapheme" }),
        fc.string({ minLength: 1, maxLength: 80, unit: "grapheme" }),
        (text, title) => {
          const one = {
            ...deck,
            title: title.slice(0, 80),
            rounds: [
              {
                ...round,
                post: { text },
                options: [{ kind: "line" as const, words: text.slice(0, 600) }, { kind: "none" as const }],
              },
            ],
          };
          const read = readDeck(writeDeck(one));
          expect(read).toEqual({ kind: "deck", deck: one });
          if (read.kind === "deck") expect(writeDeck(read.deck)).toBe(writeDeck(one));
        },
      ),
    );
  });

  it.each<[string, unknown, string]>([
    ["not JSON", undefined, "This file isn’t JSON."],
    ["another file", { a: 1 }, "This file isn’t a deck of Chaperone’s."],
    [
      "a later deck",
      { ...deck, format: "chaperone-deck/9" },
      "This deck was written by another version of Chaperone.",
    ],
    ["no posts", { ...deck, rounds: [] }, "Posts: at least 1 needed."],
    [
      "words that aren't in the post",
      { ...deck, rounds: [{ ...round, options: [{ kind: "line", words: "Third." }, { kind: "none" }] }] },
      "Post 1, option 1, words: These words are not in the post.",
    ],
    [
      "one option",
      { ...deck, rounds: [round, { ...round, id: "two", options: [{ kind: "none" }] }] },
      "Post 2, options: at least 2 needed.",
    ],
    [
      "an answer without a reason",
      { ...deck, rounds: [{ ...round, overruled: { options: [0], reason: "" } }] },
      "Post 1, your own answer, reason: nothing is written here.",
    ],
    [
      "an answer without a letter",
      { ...deck, rounds: [{ ...round, overruled: { options: [], reason: "Because." } }] },
      "Post 1, your own answer, options: at least 1 needed.",
    ],
    [
      "a platform we don't know",
      { ...deck, rounds: [{ ...round, post: { ...round.post, platform: "myspace" } }] },
      "Post 1, platform: not one of the choices.",
    ],
    ["no title", { ...deck, title: "" }, "Title: nothing is written here."],
  ])("says what is wrong with %s", (_, value, problem) => {
    const read = readDeck(value === undefined ? "{" : JSON.stringify(value));
    expect(read).toEqual({ kind: "problems", problems: [problem] });
  });

  test("never throws and never repeats the file", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readDeck(JSON.stringify({ ...deck, rounds: [value], description: "canary" }));
        expect(JSON.stringify(read.kind === "problems" ? read.problems : [])).not.toContain("canary");
      }),
    );
  });

  it("lists the first problems and counts the others", () => {
    const read = readDeck(
      JSON.stringify({
        ...deck,
        rounds: Array.from({ length: 12 }, (_, at) => ({ ...round, id: `r${at}`, title: "" })),
      }),
    );
    expect(read.kind === "problems" && read.problems).toHaveLength(9);
    expect(read.kind === "problems" && read.problems.at(-1)).toBe("And 4 more.");
  });
});

describe("making a deck", () => {
  it("knows the schema's format and most rounds", () => {
    expect([FORMAT, MOST_IN_BROWSER]).toEqual([DECK_FORMAT, MOST_ROUNDS]);
    expect(readDeck(writeDeck(withRound(newDeck(), round))).kind).toBe("deck");
  });

  it("gives each round an id of its own and stops at the most", () => {
    let full = newDeck();
    for (let count = 0; count < MOST_ROUNDS + 2; count += 1) full = withRound(full, round);
    expect(full.rounds).toHaveLength(MOST_ROUNDS);
    expect(new Set(full.rounds.map(({ id }) => id)).size).toBe(MOST_ROUNDS);
    expect(readDeck(writeDeck(full)).kind).toBe("deck");
  });

  it("moves, changes and removes", () => {
    const three = [2, 3].reduce((all) => withRound(all, round), deck);
    const ids = (one: Deck) => one.rounds.map(({ id }) => id);
    expect(ids(three)).toEqual(["one", "one-2", "one-3"]);
    expect(ids(withMoved(three, 2, 0))).toEqual(["one-3", "one", "one-2"]);
    expect(withMoved(three, 0, -1)).toBe(three);
    expect(withMoved(three, 0, 3)).toBe(three);
    expect(ids(withChanged(three, "one-2", undefined))).toEqual(["one", "one-3"]);
    expect(withChanged(three, "one", { ...round, title: "New" }).rounds[0]?.title).toBe("New");
  });

  it.each([
    ["PHI: what’s in a name?", "phi-what-s-in-a-name.chaperone-deck.json"],
    ["Éducation", "education.chaperone-deck.json"],
    ["研修", "deck.chaperone-deck.json"],
  ])("names the file of %s", (title, name) => {
    expect(fileName(title)).toBe(name);
  });
});
