import { defineFact, type Draft } from "@/lib/engine/draft";
import { tieBaseline, tieWeights } from "@/lib/lexicon/tie-weights";
import type { Span } from "@/lib/schema/finding";
import { likelyBrands, namesCommerce, speaksWarmly } from "./commerce";
import { disclosures, isDisclosed } from "./disclosures";
import { namesGoods, stanceAt } from "./products";
import { sentenceAt } from "./sentences";
import {
  bears,
  tellingIn,
  tellingSigns,
  tieFeatureNames,
  tiePassages,
  type TiePassage,
} from "./tie-features";

/**
 * How strongly a passage hints at a tie that it doesn't state: the sum of what its signs weigh, alone and two by two (log
 * odds; above 0 a tie is likelier than not). No single word decides: who gives, what passes, which way, and what speaks
 * against it, each add or take their share (16 CFR 255.5; ASPN-PROF-13). Reference: Hosmer & Lemeshow, Applied Logistic
 * Regression.
 */
export interface TieHint extends Span {
  readonly kind: "hint";
}

const weights = Float64Array.from(tieFeatureNames, (name) => tieWeights.get(name) ?? 0);

/** A tie at two to one is worth a second look. */
const LIKELY = 0.6;

const scoreOf = ({ features }: TiePassage): number =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), tieBaseline);

/** The words of the likeliest passage that hint at a tie; undefined where the post tells of its ties or sells nothing. */
export const tieHint = defineFact("tie-hint", (draft): TieHint | undefined => {
  if (!draft.get(namesCommerce) || !draft.get(speaksWarmly) || !namesForSale(draft)) return undefined;
  if (
    isDisclosed(draft) ||
    draft.get(disclosures).some(({ grade }) => grade === "clear" || grade === "denial")
  )
    return undefined;
  let best: TiePassage | undefined;
  let most = LIKELY;
  for (const passage of draft.get(tiePassages)) {
    const score = scoreOf(passage);
    if (score <= most || !isEndorsement(passage)) continue;
    most = score;
    best = passage;
  }
  const span = best && tellingWords(best);
  const stance = span && stanceAt(draft, span);
  return span && stance !== "critical" && stance !== "regulatory" ? { kind: "hint", ...span } : undefined;
});

/** The author is there, something for sale is named and praised, urged on readers or launched, and two things tell of a tie. */
const isEndorsement = ({ lines }: TiePassage): boolean =>
  bears(lines, "author") &&
  bears(lines, "brand", "goods") &&
  bears(lines, "praise", "urge", "launch", "rank") &&
  tellingIn(lines) > 1;

/** A name known for a product's, goods, or a capital inside a sentence: one that only begins a sentence tells little. */
const namesForSale = (draft: Draft): boolean =>
  namesGoods(draft, { start: 0, end: draft.plain.length }) ||
  draft
    .get(likelyBrands)
    .some(
      ({ start, end }) =>
        sentenceAt(draft, start).start < start && !/s'/.test(draft.plain.slice(end - 1, end + 1)),
    );

const REACH = 64;

/** The run of words in one sentence whose own signs weigh most. */
function tellingWords({ lines, start, end }: TiePassage): Span {
  let span: Span = { start, end: Math.min(end, start + REACH) };
  let most = -Infinity;
  for (const { words } of lines) {
    const telling = words.filter(({ signs }) => signs.some((sign) => tellingSigns.has(sign)));
    for (const [at, first] of telling.entries()) {
      let sum = 0;
      for (const last of telling.slice(at)) {
        if (last.end - first.start > REACH) break;
        sum += 0.4 + Math.max(...last.signs.map((sign) => weights[sign] ?? 0));
        if (sum <= most) continue;
        most = sum;
        span = { start: first.start, end: last.end };
      }
    }
  }
  return span;
}
