import { defineFact, type Draft } from "@/lib/engine/draft";
import { overlaps } from "@/lib/engine/span";
import { tieSignNames, tieWords, type TieSign } from "@/lib/lexicon/tie-words";
import type { Span } from "@/lib/schema/finding";
import { likelyBrands } from "./commerce";
import { goods, mentions } from "./products";
import { sentences } from "./sentences";
import { words, type Word } from "./words";

/** The signs of the lexicon, and what other facts tell: a commercial name, a thing for sale, a question. */
const extras = ["brand", "goods", "asks"] as const;
type Sign = TieSign | (typeof extras)[number];

const signs: readonly Sign[] = [...tieSignNames, ...extras];
const place = new Map<Sign, number>(signs.map((sign, at) => [sign, at]));

/** What each feature is called: a sign, a sign twice (`+`), two signs in a sentence (`*`) or in neighboring ones (`~`). */
export const tieFeatureNames: readonly string[] = [
  ...signs,
  ...signs.map((sign) => `${sign}+`),
  ...signs.flatMap((a) => signs.map((b) => `${a}*${b}`)),
  ...signs.flatMap((a) => signs.map((b) => `${a}~${b}`)),
];
const COUNT = signs.length;
const TWICE = COUNT;
const PAIR = 2 * COUNT;
const NEXT = PAIR + COUNT * COUNT;

const bySign = new Map<string, Set<number>>();
for (const sign of tieSignNames)
  for (const word of tieWords[sign]) {
    const at = place.get(sign) ?? 0;
    const known = bySign.get(word);
    if (known) known.add(at);
    else bySign.set(word, new Set([at]));
  }

/** Goods that are more often a workplace's own. */
const furniture: ReadonlySet<string> = new Set(
  "unit units desk chair chairs bar bars course courses program programs book books team lead leads plate plates".split(
    " ",
  ),
);

/** A word that bears signs. */
interface SignedTieWord extends Span {
  readonly signs: readonly number[];
}

interface Line extends Span {
  readonly words: readonly SignedTieWord[];
  /** How often each sign is borne. */
  readonly counts: Uint8Array;
}

/** A passage of up to four sentences, with its features in order. */
export interface TiePassage extends Span {
  readonly lines: readonly Line[];
  readonly features: readonly number[];
}

const LONGEST = 4;

/** Passages of the draft: the whole of a short one, else every four sentences. None where nothing is for sale. */
export const tiePassages = defineFact("tie-passages", (draft): readonly TiePassage[] => {
  const brands: readonly Span[] = [...draft.get(mentions), ...draft.get(likelyBrands)];
  const all = draft.get(words);
  const lines: Line[] = [];
  let from = 0;
  for (const sentence of draft.get(sentences)) {
    while (from < all.length && (all[from]?.start ?? 0) < sentence.start) from++;
    let to = from;
    while (to < all.length && (all[to]?.start ?? 0) < sentence.end) to++;
    lines.push(lineOf(draft, all.slice(from, to), sentence, brands));
    from = to;
  }
  const found: TiePassage[] = [];
  for (let at = 0; at === 0 || at + LONGEST <= lines.length; at++) {
    const some = lines.slice(at, at + LONGEST);
    const first = some[0];
    const last = some.at(-1);
    if (!first || !last) break;
    found.push({ start: first.start, end: last.end, lines: some, features: featuresOf(some) });
  }
  return found;
});

function lineOf(
  draft: Draft,
  list: readonly Word[],
  sentence: Span & { stop?: string },
  brands: readonly Span[],
): Line {
  const counts = new Uint8Array(COUNT);
  const signed: SignedTieWord[] = [];
  const bear = (start: number, end: number, which: Iterable<number>) => {
    const own = [...which];
    if (own.length === 0) return;
    for (const at of own) counts[at] = Math.min(9, (counts[at] ?? 0) + 1);
    signed.push({ start, end, signs: own });
  };
  for (const [at, word] of list.entries()) {
    const next = list[at + 1];
    const two = next ? bySign.get(`${word.lower} ${next.lower}`) : undefined;
    if (two && next) bear(word.start, next.end, two);
    const bare = word.lower.replace(/'s$/, "").replace(/^#(?=\w{3})/, "#");
    const one = new Set(bySign.get(word.lower) ?? bySign.get(bare) ?? []);
    if ((goods.has(bare) || goods.has(word.lower)) && !furniture.has(bare)) one.add(place.get("goods") ?? 0);
    if (brands.some((brand) => overlaps(brand, word))) one.add(place.get("brand") ?? 0);
    bear(word.start, word.end, one);
  }
  if (draft.plain.charAt(sentence.end - 1) === "?") counts[place.get("asks") ?? 0] = 1;
  return { start: sentence.start, end: sentence.end, words: signed, counts };
}

function featuresOf(lines: readonly Line[]): number[] {
  const found = new Set<number>();
  const total = new Uint8Array(COUNT);
  for (const [at, line] of lines.entries()) {
    const here = present(line.counts);
    const next = lines[at + 1];
    const there = next ? present(next.counts) : [];
    for (const a of here) {
      found.add(a);
      total[a] = Math.min(9, (total[a] ?? 0) + (line.counts[a] ?? 0));
      for (const b of here) if (a < b) found.add(PAIR + a * COUNT + b);
      for (const b of there) if (a !== b) found.add(NEXT + Math.min(a, b) * COUNT + Math.max(a, b));
    }
  }
  for (let at = 0; at < COUNT; at++) if ((total[at] ?? 0) > 1) found.add(TWICE + at);
  return [...found].sort((a, b) => a - b);
}

const present = (counts: Uint8Array): number[] => [...counts.keys()].filter((at) => (counts[at] ?? 0) > 0);

/** Whether any of some sentences bears one of the signs. */
export const bears = (lines: TiePassage["lines"], ...wanted: readonly Sign[]): boolean =>
  lines.some(({ counts }) => wanted.some((sign) => (counts[place.get(sign) ?? 0] ?? 0) > 0));

/** Signs of what ties, by their place: they are what is shown to the author. */
export const tellingSigns: ReadonlySet<number> = new Set(
  (
    [
      "kin",
      "pay",
      "give",
      "gift",
      "free",
      "feast",
      "trip",
      "post",
      "teach",
      "rank",
      "own",
      "make",
      "launch",
      "stock",
      "buy",
      "link",
      "saving",
      "counter",
      "wink",
      "study",
      "ad",
    ] as const
  ).map((sign) => place.get(sign) ?? 0),
);

/** How many words with signs of what ties stand in some sentences, one for each sign. */
export function tellingIn(lines: TiePassage["lines"]): number {
  const seen = new Set<number>();
  let found = 0;
  for (const line of lines)
    for (const word of line.words) {
      const fresh = word.signs.filter((sign) => tellingSigns.has(sign) && !seen.has(sign));
      if (fresh.length === 0) continue;
      for (const sign of word.signs) seen.add(sign);
      found++;
    }
  return found;
}
