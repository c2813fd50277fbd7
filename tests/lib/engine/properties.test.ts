import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine, RuleFailed } from "@/lib/engine/check";
import { readDraft } from "@/lib/engine/draft";
import { applyEdits } from "@/lib/engine/edits";
import { readMarked } from "@/lib/engine/marked-text";
import { toAuthorSpan, toPlainText } from "@/lib/engine/plain-text";
import { platforms, postTypes, type Context } from "@/lib/schema/context";
import { findingSchema } from "@/lib/schema/finding";
import { rules } from "@/rules";

/** Whole clusters, found the slow and certain way. */
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
function clusterBoundaries(text: string): Set<number> {
  const boundaries = new Set([0, text.length]);
  for (const { index } of segmenter.segment(text)) boundaries.add(index);
  return boundaries;
}

const oddPieces = fc.constantFrom(
  "👨‍👩‍👧‍👦",
  "🇺🇸",
  "🏳️‍🌈",
  "👍🏽",
  "e\u0301",
  "a\u0308\u0323\u0301",
  "\u200B",
  "\u200D",
  "\u202E",
  "\r\n",
  "\r",
  "“",
  "’",
  "—",
  "𝗠𝗮𝗿𝗶𝗮",
  "ⓜⓡ",
  "Ｍ",
  "שלום",
  "مريم",
  "田中",
  "\uD83D",
  "\uDE00",
  "\u0000",
  "ﬁ",
  "İ",
  "ß",
  "5️⃣",
);
const realPieces = fc.constantFrom(
  ...rules.flatMap((rule) =>
    [...rule.examples.marked, ...rule.examples.unmarked].map((example) =>
      example.text.replace(/\[\[|\]\]/g, ""),
    ),
  ),
);
const draftText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: realPieces },
      { weight: 3, arbitrary: oddPieces },
      fc.string({ unit: "binary", maxLength: 12 }),
    ),
    {
      maxLength: 10,
    },
  )
  .map((pieces) => pieces.join(""));
/** Odd pieces put inside a real post, where they can split a word that a rule marks. */
const riddledText = fc
  .tuple(realPieces, fc.array(fc.tuple(fc.nat(400), oddPieces), { maxLength: 6 }))
  .map(([post, inserts]) =>
    inserts.reduce(
      (text, [at, piece]) =>
        text.slice(0, at % (text.length + 1)) + piece + text.slice(at % (text.length + 1)),
      post,
    ),
  );
const context: fc.Arbitrary<Context> = fc.record(
  {
    platform: fc.constantFrom(...platforms),
    postType: fc.constantFrom(...postTypes),
    consent: fc.constantFrom("written", "verbal", "none", "not-sure"),
    relationships: fc.array(fc.constantFrom("Acme Spine (consultant)", "NerveTune", "MediPatch"), {
      maxLength: 2,
    }),
    audience: fc.constantFrom("public", "clinicians"),
    parentText: fc.constantFrom("I can't feel between my legs", "Terrible clinic", "is this sciatica?"),
  },
  { requiredKeys: [] },
);

describe("any string", () => {
  const engine = createEngine(rules);
  test("is checked without a throw; every span slices the author's text at cluster boundaries", () => {
    fc.assert(
      fc.property(fc.oneof(draftText, riddledText), context, (text, given) => {
        const findings = engine.check(text, given);
        const boundaries = clusterBoundaries(text);
        for (const finding of findings) {
          findingSchema.parse(finding);
          let from = 0;
          for (const span of finding.spans) {
            expect(span.start).toBeGreaterThanOrEqual(from);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(boundaries.has(span.start) && boundaries.has(span.end)).toBe(true);
            from = span.end;
          }
          for (const edit of finding.suggestion?.edits ?? [])
            expect(boundaries.has(edit.start) && boundaries.has(edit.end)).toBe(true);
          expect(() => applyEdits(text, finding.suggestion?.edits ?? [])).not.toThrow();
        }
        expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  test("maps back from its plain view in order, without loss", () => {
    fc.assert(
      fc.property(fc.oneof(draftText, fc.string({ unit: "binary" })), (source) => {
        const text = toPlainText(source);
        let last = 0;
        for (let at = 0; at < text.plain.length; at++) {
          const span = toAuthorSpan(text, { start: at, end: at + 1 });
          expect(span.start).toBeGreaterThanOrEqual(Math.min(last, span.start));
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(source.length);
          last = span.start;
        }
      }),
      { numRuns: 300 },
    );
  });

  test("has a lower-case view of the same length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (source) => {
        const draft = readDraft(source);
        expect(draft.lower.length).toBe(draft.plain.length);
      }),
    );
  });
});

describe("the triggers", () => {
  const filtered = createEngine(rules);
  const everything = createEngine(rules, { prefilter: false });
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "silence nothing in the examples of %s",
    (_, rule) => {
      for (const example of [...rule.examples.marked, ...rule.examples.unmarked]) {
        const { text } = readMarked(example.text);
        expect(filtered.check(text, example.context)).toEqual(everything.check(text, example.context));
      }
    },
  );
});

describe("a rule that crashes", () => {
  const [rule] = rules;
  test.runIf(rule !== undefined)("is named, and the draft is not", () => {
    const crashing = {
      ...rule!,
      triggers: { always: true },
      *detect(): Generator<never> {
        yield* [];
        throw new TypeError("secret words of a draft");
      },
    };
    const attempt = () => createEngine([crashing]).check("secret words of a draft");
    expect(attempt).toThrow(RuleFailed);
    expect(attempt).toThrow(rule!.id);
    expect(attempt).not.toThrow("secret");
  });
});
