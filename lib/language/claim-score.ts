import { defineFact, type Draft } from "@/lib/engine/draft";
import { anyOf, has } from "@/lib/engine/pattern";
import type { Span } from "@/lib/schema/finding";
import { curableConditions, lastingConditions } from "@/lib/lexicon/claim-targets";
import { baseline, claimWeights } from "@/lib/lexicon/claim-weights";
import { sourceNear } from "./citations";
import { featuredSentences, featureNames } from "./claim-features";
import { claimFrames, softFrames } from "./claim-frames";
import { signedSentences, type Sign, type SignedSentence, type SignedWord } from "./claim-signs";
import { isClinical, isEveryday } from "./claims-subject";
import { cureClaims } from "./cures";
import { pitches } from "./effects";
import { isAsserted, isIdiom, polarityAt, quotations } from "./polarity";
import { sells } from "./promotion";
import { safetyClaims } from "./safety";
import { sentenceAt } from "./sentences";

/**
 * How strongly a sentence reads as a claim: the sum of what its signs weigh, alone and two by two, in its post (log
 * odds; above 0 a claim is likelier than not). No single word decides: who gives the care, what it is said to do, how
 * surely, and what qualifies it, each add or take their share. References: Hosmer & Lemeshow, Applied Logistic Regression.
 */
interface ScoredSentence extends SignedSentence {
  readonly score: number;
}

const weights = Float64Array.from(featureNames, (name) => claimWeights.get(name) ?? 0);

/** Every sentence of the draft with its score, in order; none where the draft has no word of care. */
export const scoredSentences = defineFact("scored-sentences", (draft): readonly ScoredSentence[] => {
  if (!draft.get(speaksOfCare)) return [];
  return draft.get(featuredSentences).map((one) => ({
    ...one,
    score: one.features.reduce((sum, feature) => sum + (weights[feature] ?? 0), baseline),
  }));
});

/** What sort of claim the signs make, and so which rule speaks of it. */
type ClaimKind = "outcome" | "safety" | "rank" | "figure" | "hype" | "study" | "slander" | "story";

interface ComposedClaim extends Span {
  readonly kind: ClaimKind;
  readonly score: number;
}

/** From this score on a sentence is a claim. */
const STANDS = 0.65;

/** From this score on signs that are weak by themselves are enough to tell what is claimed. */
const CLEAR = 1.8;

/** What an answer to one reader adds to the score it needs: how that reader will do is advice, which other rules read. */
const TO_ONE = 1;

/** The same for a comparison in a post that neither sells nor speaks of the author's care. */
const OF_OTHERS = 0.5;

function holds({ signed }: SignedSentence, sign: Sign): boolean {
  return signed.some(({ signs }) => signs.includes(sign));
}

function addressesOne(draft: Draft): boolean {
  const { postType } = draft.context;
  return postType === "reply" || postType === "review-reply" || draft.plain.startsWith("@");
}

/** Signs that make a claim of a sentence, by kind; the others only weigh. */
const anchors: Partial<Record<Sign, ClaimKind>> = {
  undo: "outcome",
  stop: "outcome",
  over: "outcome",
  gain: "outcome",
  lasting: "outcome",
  swift: "outcome",
  sure: "outcome",
  all: "outcome",
  none: "outcome",
  cease: "outcome",
  rescue: "outcome",
  safe: "safety",
  harm: "safety",
  best: "rank",
  more: "rank",
  sole: "rank",
  figure: "figure",
  hype: "hype",
  study: "study",
  plot: "slander",
  blame: "slander",
};

/** The claims that stand by the sum of their signs, in order. Spans of the plain view, some words each. */
export const composedClaims = defineFact("composed-claims", (draft): readonly ComposedClaim[] => {
  const found: ComposedClaim[] = [];
  const known = [...draft.get(cureClaims), ...draft.get(safetyClaims)];
  const frames = draft.get(claimFrames);
  for (const sentence of draft.get(scoredSentences)) {
    if (
      sentence.score < STANDS ||
      sentence.length < 3 ||
      known.some(({ start }) => spanHolds(sentence.sentence, start))
    )
      continue;
    const own = frames.filter(({ start }) => spanHolds(sentence.sentence, start));
    const said = kindBy(sentence);
    const frame =
      own.find(({ name }) => !softFrames.has(name)) ??
      (said || sentence.score > CLEAR ? own.find(({ kind }) => !said || kind === said) : undefined);
    const kind = frame ? frame.kind : said;
    const span = frame ?? (kind && spanBy(sentence, kind));
    if (!kind || !span || saysNone(draft, sentence, span, kind, frame !== undefined)) continue;
    const others = kind === "rank" && !draft.get(pitches) && !holds(sentence, "own") ? OF_OTHERS : 0;
    const needed =
      STANDS + others + (addressesOne(draft) ? TO_ONE : 0) + doubtsOf(draft, span, kind, frame !== undefined);
    if (
      sentence.score < needed ||
      !isCare(draft, sentence) ||
      (kind === "rank" && isEveryday(draft, span)) ||
      (kind === "outcome" && isPlainCure(draft, sentence)) ||
      isIdiom(draft, span) ||
      sourceNear(draft, span)
    )
      continue;
    found.push({ start: span.start, end: span.end, kind, score: sentence.score });
  }
  return found;
});

/** What a promise does to a body or an illness; when it does it is no effect by itself. */
const effects: readonly Sign[] = [
  "undo",
  "over",
  "gain",
  "lasting",
  "rescue",
  "stop",
  "ease",
  "cease",
  "sure",
  "none",
  "all",
];
const ownMind =
  /\bi (?:[a-z]{2,8}ly )?(?:understood|understand|learned|realized|remember|remembered|thought|wondered|noticed|forgot|knew|saw why|see why)\b/;
const mentionedWords =
  /['"],? (?:is|are|was|were|isn't|aren't) (?:[a-z]{2,10} ){0,2}(?:banned|forbidden|off|out|gone|retired|not|never|a (?:lie|myth|phrase|word)|words?|something)\b/;

/**
 * Whether the signs of a sentence add up to no claim: an outcome without care, illness or body or without an effect,
 * the author's own thoughts, words that run into a quotation, a phrase only mentioned, an effect denied.
 */
function saysNone(
  draft: Draft,
  { sentence, signed, score }: ScoredSentence,
  span: Span,
  kind: ClaimKind,
  framed: boolean,
): boolean {
  if (kind !== "outcome" && kind !== "safety") return false;
  const text = draft.lower.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  if (mentionedWords.test(text)) return true;
  if (
    draft
      .get(quotations)
      .some(({ start, end }) => span.start < start && start < span.end && span.end <= end + 1)
  )
    return true;
  if (kind !== "outcome") return false;
  const present = new Set(signed.flatMap(({ signs }) => signs));
  if (score <= CLEAR && !careSigns.some((sign) => present.has(sign))) return true;
  if (ofStaff.test(text) || deniesEffect(draft, span, signed)) return true;
  if (mayBe.test(draft.lower.slice(sentence.start, span.start))) return true;
  if (framed) return false;
  if (score <= CLEAR && !effects.some((sign) => present.has(sign))) return true;
  return ownMind.test(text) && !present.has("you");
}

/** "Can be dissolved", "may be reversed": what is possible is no promise. */
const mayBe = /\b(?:can|could|may|might) (?:also |often |sometimes |usually )?be $/;

/** What the staff do, have or get. */
const ofStaff =
  /\b(?:every|all|each|none|no one|nobody)\b[^.!?]{1,16}\b(?:nurses?|staff|team|colleagues|residents|students|employees|techs?|hygienists|volunteers|interns)\b/;

const careSigns: readonly Sign[] = ["treatment", "unproven", "care", "settled", "condition"];

/** Whether the first effect that the span names is denied: "won't clear psoriasis", but not "doesn't just clear it". */
function deniesEffect(draft: Draft, span: Span, signed: readonly SignedWord[]): boolean {
  const effect = signed.find(
    ({ start, end, signs }) =>
      span.start <= start &&
      end <= span.end &&
      (signs.includes("undo") ||
        signs.includes("stop") ||
        signs.includes("ease") ||
        /^(?:treat|work|fix|help)s?$/.test(draft.lower.slice(start, end))),
  );
  return (
    effect !== undefined &&
    /\b(?:not|never|cannot|[a-z]{2,7}n't) (?:(?!just|only|merely|even|ever)[a-z]{2,10} )?$/.test(
      draft.lower.slice(Math.max(0, effect.start - 24), effect.start),
    )
  );
}

/** What isn't done for everyone or always, and what isn't promised, is no claim: "we can't fix every neck". */
const denial =
  /\b(?:can't|cannot|can not|couldn't|won't|will not|doesn't|don't|isn't|aren't|not) (?:[a-z']{1,12} ){0,2}(?:every|all|always|everyone|everybody|everything|guaranteed?|promise|cures?|fix|magic|miracles?)\b/;

/** Words of a frame that deny by themselves: what stands before them is no denial of the claim. */
const ownNegator = /\b(?:no|not|nobody|none|never|nothing|without|zero|cannot|[a-z]{2,7}n't)\b/;
const deniedJustBefore = /\b(?:not|never|no|nor|cannot|[a-z]{2,7}n't) (?:[a-z']{1,12} ){0,2}$/;

/**
 * What the way the words stand adds to the score they need: much where they are asked, supposed, quoted, denied or told as
 * history, some where a negator stands by, since a promise is as often one that something will never happen.
 */
function doubtsOf(draft: Draft, span: Span, kind: ClaimKind, framed: boolean): number {
  const polarity = polarityAt(draft, span);
  const said = draft.lower.slice(span.start, span.end);
  // "Why risk surgery when …?" asks nothing.
  const asked = polarity.asked && !/\bwhy (?:would|risk|wait|live|suffer|settle|go|pay)\b/.test(said);
  if (asked || polarity.hypothetical || polarity.historical || polarity.debunked) return 3;
  if (polarity.quoted && !isAsserted(draft, span)) return 3;
  const before = draft.lower.slice(Math.max(0, span.start - 30), span.start);
  if (denial.test(before.slice(-24) + said) || (!ownNegator.test(said) && deniedJustBefore.test(before)))
    return 3;
  const clause = draft.lower.slice(Math.max(0, span.start - 60), span.end).replace(/^.*[.!?\n]/s, "");
  return (
    (kind !== "story" && /\b(?:may|might|could|sometimes|often)\b/.test(clause) ? 2 : 0) +
    (polarity.negated ? (framed ? 0.5 : 1) : 0)
  );
}

const curable = anyOf(curableConditions, { raw: true });
const lasting = anyOf(lastingConditions, { raw: true });

/** Whether a post that sells nothing tells of settled care for what it does cure: "antibiotics cure strep". */
function isPlainCure(draft: Draft, { sentence, signed }: ScoredSentence): boolean {
  if (draft.get(pitches) || !signed.some(({ signs }) => signs.includes("settled"))) return false;
  const text = draft.lower.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  return has(text, curable) && !has(text, lasting);
}

const about: ReadonlySet<Sign> = new Set<Sign>([
  "treatment",
  "condition",
  "care",
  "profession",
  "unproven",
  "settled",
]);

const speaksOfCare = defineFact("speaks-of-care", (draft): boolean =>
  draft
    .get(signedSentences)
    .some(({ signed }) => signed.some(({ signs }) => signs.some((sign) => about.has(sign)))),
);

/** Whether the sentence is in a post about care: a word of care, illness or the clinic's work in it, or in the post beside no everyday matter. */
function isCare(draft: Draft, sentence: ScoredSentence): boolean {
  if (isClinical(draft, sentence.sentence)) return true;
  return (sells(draft) || draft.plain.length <= 400) && draft.get(speaksOfCare);
}

function kindBy(sentence: ScoredSentence): ClaimKind | undefined {
  const present = new Set(sentence.signed.flatMap(({ signs }) => signs));
  const has = (...wanted: readonly Sign[]): boolean => wanted.some((sign) => present.has(sign));
  const clear = sentence.score > CLEAR;
  // Relief by itself, soon, and where others failed, promise nothing without what then comes.
  const outcome =
    has("undo", "over", "lasting") ||
    (has("gain") && (clear || has("all", "none", "sure", "swift", "will", "more", "hype", "time", "any"))) ||
    (has("swift", "rescue") && has("stop", "ease", "cease", "good", "more"));
  if (has("safe") && has("none", "all", "harm", "not", "any") && (clear || has("none", "all", "harm")))
    return "safety";
  if (has("harm") && (has("none") || (has("not") && clear)) && !has("undo", "gain", "over")) return "safety";
  if (!has("own") && blames(sentence)) return "slander";
  if (has("best", "sole") && has("profession", "own", "treatment") && !has("undo", "over")) return "rank";
  if (has("study") && !has("own") && has("more", "undo", "stop", "cease", "than")) return "study";
  if (has("more") && has("than", "care", "treatment") && !has("undo", "over") && (clear || has("own")))
    return "rank";
  if (outcome) return "outcome";
  if (has("figure")) return "figure";
  if (has("best", "sole") || (has("more") && clear)) return "rank";
  if (has("hype")) return "hype";
  // Everyone and nothing promise an outcome only where the rest of the sentence speaks for it loudly.
  if (has("sure", "stop", "ease") && sentence.score > CLEAR) return "outcome";
  if (has("none", "all", "any") && has("good", "cease", "do", "people") && sentence.score > CLEAR)
    return "outcome";
  if (has("cease", "good") && has("condition", "care") && has("own") && sentence.score > 2) return "outcome";
  if (has("study")) return "study";
  if (has("safe") && clear) return "safety";
  // Signs that are weak one by one, of somebody's care or illness.
  if (sentence.score > CLEAR && has("treatment", "unproven", "condition") && has("own", "you", "people"))
    return "outcome";
  return undefined;
}

/** The words around those that make the claim: from an anchor to what it is said of, some ten words at most. */
function spanBy(sentence: ScoredSentence, kind: ClaimKind): Span | undefined {
  const { signed } = sentence;
  const worths = signed.map(({ signs }) =>
    signs.reduce((most, sign) => Math.max(most, worthOf(sign, kind)), 0),
  );
  let best: { from: number; to: number; worth: number } | undefined;
  for (let from = 0; from < signed.length; from++) {
    let worth = 0;
    for (let to = from; to < signed.length; to++) {
      const first = signed[from];
      const last = signed[to];
      if (!first || !last || last.end - first.start > LONGEST_MARK) break;
      worth += worths[to] ?? 0;
      const value = worth - (last.end - first.start) * 0.02;
      if (!best || value > best.worth) best = { from, to, worth: value };
    }
  }
  const first: SignedWord | undefined = best && signed[best.from];
  const last: SignedWord | undefined = best && signed[best.to];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** How long a mark may grow, in code units. */
const LONGEST_MARK = 64;

function worthOf(sign: Sign, kind: ClaimKind): number {
  if (anchors[sign] === kind) return sign === "cease" || sign === "stop" || sign === "all" ? 0.8 : 1.2;
  if (anchors[sign] !== undefined) return 0.5;
  if (sign === "condition" || sign === "care" || sign === "profession") return 0.7;
  return sign === "treatment" || sign === "any" || sign === "will" || sign === "you" || sign === "people"
    ? 0.35
    : 0.1;
}

function spanHolds(span: Span, at: number): boolean {
  return span.start <= at && at < span.end;
}

/** Whether blame follows the settled care that it is laid on: "statins rot", not "they don't work on viruses". */
function blames({ signed }: ScoredSentence): boolean {
  const care = signed.findIndex(({ signs }) => signs.includes("settled"));
  return (
    care >= 0 &&
    signed.some(({ signs }, at) => at > care && (signs.includes("plot") || signs.includes("blame")))
  );
}

/** The composed claims of one kind, save in sentences where the rule has found its own. */
export function ofKind(draft: Draft, kind: ClaimKind, own: readonly Span[] = []): Span[] {
  return draft
    .get(composedClaims)
    .filter((claim) => claim.kind === kind && !own.some((one) => sameSentence(draft, one, claim)))
    .map(({ start, end }) => ({ start, end }));
}

function sameSentence(draft: Draft, a: Span, b: Span): boolean {
  return sentenceAt(draft, a.start).index === sentenceAt(draft, b.start).index;
}
