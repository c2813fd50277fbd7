import { defineFact, type Draft } from "@/lib/engine/draft";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { regardTables, type RegardKind } from "@/lib/lexicon/regard-weights";
import { isAnswer, isSetInCare, type Cue } from "./cues";
import { LONGEST_PHRASE, phrasesOf } from "./phrases";
import { quotations } from "./polarity";
import { regarded, type Regarded } from "./regard";
import { scenes } from "./scenes";

/**
 * What a sentence shows by the sum of its signs: `scorn` for people, a private `tie` with somebody in care, being
 * `impaired` at work, an `inside` matter told, a `review` meddled with, an employer made `partisan`, a `retort` to a
 * reviewer. Half-open, in code units of the plain view.
 */
export interface RegardMark extends Span {
  readonly kind: RegardKind;
  /** Log odds: above 0 it is likelier than not. */
  readonly score: number;
  /** The names of the signs in and beside the sentence. */
  readonly features: ReadonlySet<string>;
  /** Its words that point most to the kind. */
  readonly cues: readonly Cue<string>[];
}

const kinds = Object.keys(regardTables) as RegardKind[];

/** From this score on a sentence is marked, by kind. */
const stands: Readonly<Record<RegardKind, number>> = {
  scorn: 0.3,
  tie: 0.6,
  impaired: 0.1,
  inside: 0.1,
  review: 0.5,
  partisan: 0.1,
  retort: 0.4,
};

/** How much more a sentence needs that lacks what its kind is usually told by. */
const WITHOUT_ANCHOR = 1;

/** And how much more in a text that teaches, which speaks of people's troubles all the time. */
const TEACHING = 1.5;

/** Kinds that tell of the author or their own house: none where nobody says "I" or "we". */
const ownDoing: readonly RegardKind[] = ["tie", "inside"];

/** The weights of each sign, by kind in their order. */
const weights: ReadonlyMap<string, Float64Array> = (() => {
  const found = new Map<string, Float64Array>();
  for (const [at, kind] of kinds.entries())
    for (const [name, weight] of regardTables[kind].weights) {
      const row = found.get(name) ?? new Float64Array(kinds.length);
      row[at] = weight;
      found.set(name, row);
    }
  return found;
})();

/** Signs of scorn that need little beside them. */
const scornful: readonly string[] = [
  ...(
    "witless madness street bodied whiner faker lofty inept stench beastly sponger outsider laughing loath exclude " +
    "s.insult s.slight s.slur s.loathing s.disbelief s.blame s.harm s.wits s.botch s.snark s.slang e.scoff"
  ).split(" "),
];

type Has = (...names: readonly string[]) => boolean;

/** What a kind is usually told by: `here` in the sentence, `near` in it or beside it. */
const anchored: Readonly<Record<RegardKind, (here: Has, near: Has) => boolean>> = {
  scorn: (here) => here(...scornful),
  tie: (here, near) =>
    near("cared", "p.patient") &&
    here("romance", "reach", "exchange", "meet", "looks", "c.romance", "c.attraction", "c.account", "e.love"),
  impaired: (_here, near) => near("drink", "intake", "c.substance") && near("duty", "c.duty"),
  inside: (_here, near) =>
    near("inside", "private", "c.internal", "c.affair") &&
    near("secret", "laughing", "opener", "p.colleague", "mocking", "c.secrecy"),
  review: (_here, near) => near("review", "star", "ctx.review"),
  partisan: (here) => here("politics", "side", "c.politics"),
  retort: () => true,
};

/** Where a kind can be told at all: of people in a scene of care; to a reviewer only in an answer to a review. */
const possible: Readonly<Record<RegardKind, (near: Has, draft: Draft) => boolean>> = {
  scorn: (near, draft) =>
    !near("ctx.review") &&
    draft.get(isSetInCare) &&
    (isAnswer(draft) ||
      near("p.patient", "p.seeker", "p.colleague", "p.group", "whiner", "faker", "street", "madness") ||
      near("w.he", "w.she", "w.they", "w.them", "w.you", "w.your")),
  tie: (near) => !near("ctx.review") && near("cared", "p.patient"),
  impaired: (near) => !near("ctx.review") && near("drink", "intake", "c.substance"),
  inside: (near) => !near("ctx.review"),
  review: (near) => near("review", "star", "ctx.review"),
  partisan: (near) => !near("ctx.review") && near("politics", "side", "c.politics"),
  retort: (near) => near("ctx.review"),
};

/** Said as a rule one keeps, a thing one doesn't do, of prices and systems, or as thanks: the words of the kind without the deed. */
const disowned: Partial<Record<RegardKind, RegExp>> = {
  scorn:
    /\b(?:nobody|no one|never|isn't|aren't|don't|not) (?:\w{2,8} ){0,2}(?:thinks? you|wants? to be|call\w{0,3} (?:you|them|anyone)|judg\w{1,3})\b|\b(?:words?|terms?|labels?|notes?|charts?) (?:should|shouldn't|leave|crossed|out)\b|\bcrossed (?:these|it|them|that) out\b|^\W*i (?:felt|was) (?:like )?(?:a|an|the|so)\b|^\W*(?:the |our |these |this |that )?(?:[a-z]{2,12} )?(?:prices?|pricing|costs?|premiums?|deductibles?|copays?|denials?|insurers?|insurance|bills?|billing|systems?|polic(?:y|ies)|auths?|authorizations?|ehrs?|software|paperwork|wait ?times?|waits|staffing|shortages?|quotas?)\b/i,
  tie: /\b(?:don't|won't|never|can't|couldn't|wouldn't|doesn't) (?:\w{2,8} ){0,2}(?:date|accept|friend|follow|add|give|take|flirt|text)\b|\b(?:said|say|says|the answer is|kind|i'm) no\b|\b(?:nobody's|isn't (?:a|my)|not (?:a|my)) patient\b|\b(?:clinic's?|office|after-hours|practice) (?:\w{2,8} )?(?:line|page|portal|phone)\b/i,
  impaired:
    /\b(?:drunk|intoxicated|hungover|high|stoned) (?:\w{3,8} )?(?:patients?|pts?|driver|guy|man|woman|teen|kid|in the er\?)\b|\b(?:patients?|pts?|clients?|driver|he|she|they|colleague) (?:\w{2,8} ){0,3}(?:drunk|intoxicated|drinking|hungover|stoned)\b|\b(?:years|months|days) sober\b|\bif you\b/i,
  review:
    /\b(?:we|i|our (?:staff|team|office)|staff|team|please),? (?:\w{2,8} )?(?:never|don't|do not|won't|said no|can't)\b|\b(?:asked|told) (?:\w{2,8} ){1,3}not to\b|\b(?:thank|thanks|appreciate|welcome|honest|scam|ftc)\b|\breview(?:ed|ing)? (?:the|this|our|your) (?:new )?(?:\w{3,12}[- ]){0,2}(?:policy|policies|chart|plan|plans|case|literature|labs|data|meds|medications)\b|\b(?:good or bad|good, bad|loved it or hated|write only|hurts? everyone)\b/i,
  partisan:
    /\b(?:my own|my views?|views? mine|not my (?:hospital|employer|clinic)|however you|both (?:sides|parties)|plain version|no villain|what changes)\b/i,
  inside:
    /\b(?:my own (?:words|views)|views? mine|announced|public(?:ly)?|press release|approved this|asked me to)\b/i,
  retort:
    /^\W*(?:thank|thanks|we appreciate|we're sorry|i'm sorry|sorry (?:to|about|that)|you're right|what a (?:kind|lovely|sweet)|fair|we hear you|we respect)\b/i,
};

/** Every sentence that stands by its score, with the kind that it shows most, in order. */
export const regardMarks = defineFact("regard marks", (draft): readonly RegardMark[] => {
  const found: RegardMark[] = [];
  const sums = new Float64Array(kinds.length);
  const isTold = draft.get(scenes).some(({ first }) => first);
  const bar = draft.context.postType === "education" ? TEACHING : 0;
  for (const one of draft.get(regarded)) {
    sums.fill(0);
    for (const name of one.features) {
      const row = weights.get(name);
      if (row) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
    }
    const here: Has = (...names) => names.some((name) => one.features.has(name));
    const near: Has = (...names) =>
      names.some((name) => one.features.has(name) || one.features.has(`n.${name}`));
    let best: { kind: RegardKind; over: number; score: number } | undefined;
    for (const [at, kind] of kinds.entries()) {
      const score = (sums[at] ?? 0) + regardTables[kind].baseline;
      let over = score - stands[kind] - bar;
      if (!isTold && ownDoing.includes(kind)) continue;
      if (over <= 0 || !possible[kind](near, draft)) continue;
      if (!anchored[kind](here, near)) over -= WITHOUT_ANCHOR;
      if (over > 0 && (!best || over > best.over)) best = { kind, over, score };
    }
    if (!best) continue;
    const kind = best.kind;
    if (disowned[kind]?.test(draft.plain.slice(one.sentence.start, one.sentence.end))) continue;
    const span = phraseOf(draft, one, kinds.indexOf(kind));
    if (
      draft.get(quotations).some((quote) => quote.start <= span.start && span.end <= quote.end) &&
      kind === "scorn"
    )
      continue;
    found.push({ ...span, kind, score: best.score, features: one.features, cues: one.cues });
  }
  return found;
});

/** The part of the sentence that weighs most, in whole phrases. */
function phraseOf(draft: Draft, { sentence, cues }: Regarded, at: number): Span {
  const parts: { start: number; end: number; worth: number }[] = [];
  for (const span of phrasesOf(draft, sentence)) {
    let worth = 0;
    for (const cue of cues) if (overlaps(cue, span)) worth += weights.get(cue.kind)?.[at] ?? 0;
    parts.push({ ...span, worth });
  }
  let best = parts[0] ?? sentence;
  let most = -Infinity;
  for (let from = 0; from < parts.length; from++) {
    let worth = 0;
    for (let to = from; to < parts.length; to++) {
      const first = parts[from];
      const last = parts[to];
      if (!first || !last || (to > from && last.end - first.start > LONGEST_PHRASE)) break;
      worth += last.worth;
      const value = worth - (last.end - first.start) * 0.025;
      if (value > most) {
        most = value;
        best = { start: first.start, end: last.end, worth };
      }
    }
  }
  return { start: best.start, end: best.end };
}
