import { describe, expect, test } from "vitest";
import { applyEdits } from "@/lib/engine/edits";
import { guide } from "@/app/guide";
import { notesIn, rowsOf, spanOfLine, teach } from "@/lib/train/answer";
import { severities, type Severity, type Span } from "@/lib/schema/finding";
import { deckSchema, type Line, type Round } from "@/lib/train/deck";
import { decks } from "@/lib/train/decks";
import { checkPost } from "@/rules/checker";
import { rules } from "@/rules/index";

/** The rules with words in a stretch of a post, and the worst severity there, as the engine has it now. */
function foundIn(round: Round, span: Span): { ruleIds: string[]; severity: Severity | undefined } {
  const here = checkPost(round.post).findings.filter(({ spans }) =>
    spans.some((mark) => mark.start < span.end && span.start < mark.end),
  );
  return {
    ruleIds: [...new Set(here.map(({ ruleId }) => ruleId))],
    severity: severities.find((severity) => here.some((finding) => finding.severity === severity)),
  };
}

const familyOf = (ruleId: string) => ruleId.split("/")[0];

describe.each(decks.map((deck) => [deck.id, deck] as const))("%s", (_id, deck) => {
  test("is a deck, of eight rounds", () => {
    expect(deckSchema.safeParse(deck).error?.issues ?? []).toEqual([]);
    expect(deck.rounds).toHaveLength(8);
  });

  describe.each(deck.rounds.map((round) => [round.id, round] as const))("%s", (_round, round) => {
    const lines = round.options.filter((option): option is Line => option.kind === "line");
    const taught = teach(round, checkPost(round.post), guide);

    test.each(lines.map((line) => [line.words, line] as const))(
      "teaches what the engine finds: %s",
      (words, line) => {
        const found = foundIn(round, spanOfLine(round.post.text, words));
        if (!line.expects) return expect(found).toEqual({ ruleIds: [], severity: undefined });
        expect(found.severity).toBe(line.expects.severity);
        expect(found.ruleIds).toEqual(expect.arrayContaining(line.expects.ruleIds));
        // What is listed with a note isn't on the slide; what leads one is.
        const shown = notesIn(spanOfLine(round.post.text, words), taught.notes);
        expect(new Set(shown.map(({ category }) => category as string))).toEqual(
          new Set(line.expects.ruleIds.map(familyOf)),
        );
      },
    );

    test("has marks in its lines only, and no line twice", () => {
      const spans = taught.options.flatMap(({ span }) => (span ? [span] : []));
      for (const mark of taught.notes.flatMap(({ marks }) => marks)) {
        expect(
          spans.some((span) => span.start <= mark.start && mark.end <= span.end),
          round.post.text.slice(mark.start, mark.end),
        ).toBe(true);
      }
      spans.forEach((span, at) =>
        spans.slice(at + 1).forEach((other) => expect(span.end).toBeLessThanOrEqual(other.start)),
      );
    });

    test("has an answer, and explains every option", () => {
      expect(taught.answer.length).toBeGreaterThan(0);
      expect(taught.answer.length).toBeLessThan(taught.options.length);
      for (const { words, why } of taught.options) expect(why, words).not.toBe("");
      for (const { words, expects, why } of lines) {
        if (!expects) expect(why, words).toBeDefined();
      }
    });

    test.each(taught.lessons.map((lesson) => [lesson.note.title, lesson] as const))(
      "offers wording that gets no note of its kind: %s",
      (_title, { note, family }) => {
        const line = lines.find(
          ({ words }) => notesIn(spanOfLine(round.post.text, words), [note]).length > 0,
        );
        const before = round.post.text;
        const text =
          line?.becomes !== undefined
            ? before.replace(line.words, () => line.becomes ?? "")
            : applyEdits(before, [...note.edits]);
        // A note without wording says what to do instead; what that gives is the author's.
        if (text === before) return expect(note.advice).not.toBe("");
        const still = checkPost({ ...round.post, text }).findings;
        expect(still.filter(({ category }) => category === family)).toEqual([]);
        if (line?.becomes !== undefined) {
          const span = spanOfLine(text, line.becomes);
          expect(
            still.filter(({ spans }) => spans.some((mark) => mark.start < span.end && span.start < mark.end)),
          ).toEqual([]);
        }
      },
    );

    test("shows the whole post", () => {
      const shown = rowsOf(taught).flatMap((row) => {
        const span = row.kind === "option" ? row.option.span : row.span;
        return span ? [round.post.text.slice(span.start, span.end)] : [];
      });
      expect(shown.join(" ")).toBe(round.post.text);
    });

    test("cites what a rule still leaves alone", () => {
      for (const { cites } of lines) {
        if (cites)
          expect(rules.find(({ id }) => id === cites.ruleId)?.leavesAlone).toContain(cites.leavesAlone);
      }
    });
  });
});

test("ids are unique, and every deck has posts without a note among its rounds", () => {
  expect(new Set(decks.map(({ id }) => id)).size).toBe(decks.length);
  for (const deck of decks) {
    const quiet = deck.rounds.filter(({ post }) => checkPost(post).findings.length === 0);
    expect(quiet.length, deck.id).toBeGreaterThanOrEqual(2);
  }
});
