import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { execAll, has } from "@/lib/engine/pattern";
import { readRegex } from "@/lib/engine/regex-reader";
import { lookupsOf } from "@/lib/engine/starts";
import { SYMBOLS } from "@/lib/engine/symbols";
import { listSources, readLiterals, recordBuilt } from "../../support/regexes";

const ALPHABET = " 0123456789abcdefghijklmnopqrstuvwxyz";

/** " ^cur": after a blank, then "cur". */
function startsIn(regex: RegExp): string[] | undefined {
  return lookupsOf(readRegex(regex).starts)
    ?.map(({ symbols, length, isAfterBlank }) => {
      let text = "";
      for (let left = symbols, at = 0; at < length; at++, left = Math.floor(left / SYMBOLS))
        text = ALPHABET.charAt(left % SYMBOLS) + text;
      return (isAfterBlank ? "^" : "") + text;
    })
    .sort();
}

test.each<[RegExp, string[] | undefined]>([
  [/\b(?:cures?|heals) /gi, ["^cur", "^hea"]],
  [/(?:very )?good/g, ["goo", "ver"]],
  [/\b(?:er|ed)\b/gi, ["^ed", "^er"]],
  [/\b(?:er|x{1,2}) ?[ab]/gi, ["^er ", "^era", "^erb", "^x a", "^x b", "^xa", "^xb", "^xx ", "^xxa", "^xxb"]],
  [/(?<![a-z0-9])it/gi, ["^it"]],
  // Upper case may stand before it where case counts.
  [/(?<![a-z0-9])it/g, ["it"]],
  [/(?<![\w@#])it/g, ["^it"]],
  [/\b#ad/g, [" ad"]],
  [/(?=no)x/g, ["x"]],
  [/a?b/g, ["ab", "b"]],
  [/^it/gm, ["^it"]],
  [/👍a/gu, ["  a"]],
  [/[^a]b/g, undefined],
  [/a*/g, undefined],
  [/.{0,9}cat/g, undefined],
  [/\w+/g, undefined],
])("%s starts", (regex, starts) => {
  expect(startsIn(regex)).toEqual(starts);
});

/** As `execAll` answers for a text that has no index: where each match stands and what it holds. */
const plainly = (matches: readonly RegExpExecArray[]) =>
  matches.map((match) => ({ at: match.index, all: [...match], groups: { ...match.groups } }));

const files = listSources(["lib", "rules"]);
const built = await recordBuilt(files);
const regexes = [
  ...new Map(
    files
      .flatMap((file) => [...readLiterals(file), ...(built.get(file) ?? [])])
      .map(({ source, flags }) => [`/${source}/${flags}`, new RegExp(source, flags)] as const),
  ).values(),
].filter(({ flags }) => !flags.includes("y"));

describe(
  "trying a regex at its starts alone finds what trying it everywhere does",
  { timeout: 300_000 },
  () => {
    const posts = readFileSync(path.resolve(import.meta.dirname, "../../corpus/tune.jsonl"), "utf8")
      .trim()
      .split("\n")
      .filter((_, at) => at % 6 === 0)
      .map((line) => (JSON.parse(line) as { readonly text: string }).text);
    // Few and long, so that a regex is run a few times on much.
    const texts = [0, 1, 2, 3].map((part) => posts.filter((_, at) => at % 4 === part).join("\n\n"));

    test("every regex of the rules, over posts", () => {
      expect(regexes.length).toBeGreaterThan(1_000);
      for (const text of texts) {
        const draft = readDraft(text);
        for (const view of ["plain", "lower"] as const)
          for (const regex of regexes) {
            expect(plainly(execAll(draft, regex, view)), String(regex)).toEqual(
              plainly(execAll(draft[view], regex)),
            );
            expect(has(draft, regex, view)).toBe(has(draft[view], regex));
          }
      }
    });

    const odd = fc
      .array(
        fc.constantFrom(
          "a",
          "s",
          "S",
          "K",
          "ſ",
          "\u212A",
          "é",
          "_",
          "-",
          " ",
          "\n",
          "1",
          "é",
          "👍",
          "\uD83D",
          "\uDC4D",
          "'",
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(""));
    const shapes = [
      /\bs/giu,
      /(?<!\w)k{1,2}/giu,
      /[a-s]s?/gi,
      /👍|\bé/gu,
      /👍/g,
      /[\u{1F300}-\u{1FAFF}]a?/gu,
      /\p{L}-/gu,
      /\p{Extended_Pictographic}\s/gu,
      /\W1|_a/g,
      /(?:^|\n)a/g,
      /\d{1,3}(?: ?s|-)/g,
      /(?:s|ss) s/gi,
    ];
    test.each(shapes)("%s, over odd texts", (regex) => {
      fc.assert(
        fc.property(odd, (text) => {
          const draft = readDraft(text);
          expect(plainly(execAll(draft, regex))).toEqual(plainly(execAll(draft.plain, regex)));
        }),
        { numRuns: 400 },
      );
    });
  },
);
