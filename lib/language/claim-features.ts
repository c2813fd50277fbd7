import { defineFact, type Draft } from "@/lib/engine/draft";
import { sourceNear } from "./citations";
import { claimFrames, frameNames } from "./claim-frames";
import { plainWords, signedSentences, type Sign, type SignedSentence } from "./claim-signs";
import { pitches } from "./effects";
import { sells } from "./promotion";

/** Whom or what a sentence speaks of. */
const subjects: readonly Sign[] = [
  "treatment",
  "condition",
  "care",
  "profession",
  "unproven",
  "settled",
  "own",
  "this",
  "you",
  "people",
];
/** What it says of them. */
const predicates: readonly Sign[] = [
  "all",
  "none",
  "sole",
  "lasting",
  "swift",
  "undo",
  "stop",
  "ease",
  "over",
  "gain",
  "best",
  "more",
  "sure",
  "hype",
  "safe",
  "harm",
  "figure",
  "study",
  "plot",
  "rescue",
];
/** Weak kin of the predicates, which plain talk is full of. */
const weak: readonly Sign[] = [
  "any",
  "time",
  "good",
  "do",
  "will",
  "cease",
  "not",
  "can",
  "than",
  "story",
  "turn",
  "blame",
  "top",
];
/** What qualifies a claim, or turns the talk to something else. */
const brakes: readonly Sign[] = ["hedge", "teach", "service", "life", "craft", "doubt"];

const signs = [...subjects, ...predicates, ...weak, ...brakes];
const signAt = new Map(signs.map((sign, at) => [sign, at]));
const pastSubjects = subjects.length;
const pastPredicates = pastSubjects + predicates.length;
const firstBrake = pastPredicates + weak.length;
/** Subjects that tell what the post is about: who is addressed counts in the sentence alone. */
const pastTopics = 6;

const plainAt = new Map(plainWords.map((word, at) => [word, at]));

const postSigns = [...signs.slice(0, pastTopics), ...brakes];
const many = [
  ["craft", 3],
  ["hedge", 3],
  ["doubt", 2],
  ["teach", 5],
] as const;

/**
 * What a weight may stand on, by name. `sign`: in the sentence. `sign+`: twice or more. `^sign`, `^=word`: it begins the
 * sentence. `word~`: the plain word. `post:sign`: anywhere in the post; with a number, so many times or more. `a*b`: both
 * in the sentence; `frame:name`: a turn of phrase of claim-frames.ts; `pitch*a`: in a post that sells care. The rest say what they are.
 */
export const featureNames: readonly string[] = [
  ...signs,
  ...signs.map((sign) => `${sign}+`),
  ...signs.map((sign) => `^${sign}`),
  ...plainWords.map((word) => `${word}~`),
  ...plainWords.map((word) => `^=${word}`),
  ...postSigns.map((sign) => `post:${sign}`),
  ...many.map(([sign, times]) => `post:${sign}${times}`),
  "sells",
  "pitches",
  "addressed",
  "frame",
  ...frameNames.map((name) => `frame:${name}`),
  "!",
  "?",
  "digit",
  "%",
  "quote",
  "len<5",
  "len>25",
  "source",
  ...signs.map((sign) => `pitch*${sign}`),
  ...signs.flatMap((a) => signs.map((b) => `${a}*${b}`)),
];

const featureAt = new Map(featureNames.map((name, at) => [name, at]));

function idOf(name: string): number {
  const id = featureAt.get(name);
  if (id === undefined) throw new Error(`No feature of claims is called ${name}`);
  return id;
}

const twiceFrom = signs.length;
const opensFrom = idOf(`^${signs[0] ?? ""}`);
const plainFrom = idOf(`${plainWords[0] ?? ""}~`);
const opensPlainFrom = idOf(`^=${plainWords[0] ?? ""}`);
const pitchFrom = idOf(`pitch*${signs[0] ?? ""}`);
const pairsFrom = idOf(`${signs[0] ?? ""}*${signs[0] ?? ""}`);
const frameIds = new Map(frameNames.map((name) => [name, idOf(`frame:${name}`)]));
const postSignIds = postSigns.map((sign) => [signAt.get(sign) ?? 0, idOf(`post:${sign}`)] as const);
const manyIds = many.map(
  ([sign, times]) => [signAt.get(sign) ?? 0, times, idOf(`post:${sign}${times}`)] as const,
);
const flags = {
  sells: idOf("sells"),
  pitches: idOf("pitches"),
  addressed: idOf("addressed"),
  frame: idOf("frame"),
  exclaimed: idOf("!"),
  asked: idOf("?"),
  digit: idOf("digit"),
  percent: idOf("%"),
  quote: idOf("quote"),
  short: idOf("len<5"),
  long: idOf("len>25"),
  source: idOf("source"),
} as const;

/** How many sentences before and after one tell what it is about. */
const NEAR = 2;

/** How much of a sentence is read for digits and the like, in code units: a text without stops may run for pages. */
const READ = 400;

/** A sentence with the features it has, as places in `featureNames`, each once. */
export interface FeaturedSentence extends SignedSentence {
  readonly features: readonly number[];
}

/** Every sentence of the draft with its features, in order: what the weights of claims are fitted on and added up from. */
export const featuredSentences = defineFact("featured-sentences", (draft): readonly FeaturedSentence[] => {
  const all = draft.get(signedSentences);
  const counts = all.map(countsOf);
  const isPitch = draft.get(pitches);
  const post = postFeatures(draft, isPitch);
  return all.map((one, at) => ({
    ...one,
    features: [
      ...post,
      ...nearFeatures(counts.slice(Math.max(0, at - NEAR), at + NEAR + 1)),
      ...sentenceFeatures(draft, one, counts[at] ?? none, isPitch),
    ],
  }));
});

const none = new Int32Array(signs.length);

function countsOf(one: SignedSentence): Int32Array {
  const counts = new Int32Array(signs.length);
  for (const word of one.signed)
    for (const sign of word.signs) {
      const at = signAt.get(sign);
      if (at === undefined) continue;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  return counts;
}

function postFeatures(draft: Draft, isPitch: boolean): number[] {
  const found: number[] = [];
  if (sells(draft)) found.push(flags.sells);
  if (isPitch) found.push(flags.pitches);
  if (draft.context.postType === "reply" || draft.plain.startsWith("@")) found.push(flags.addressed);
  return found;
}

/** What the sentence and those beside it speak of. */
function nearFeatures(counts: readonly Int32Array[]): number[] {
  const total = (sign: number): number => counts.reduce((sum, one) => sum + (one[sign] ?? 0), 0);
  return [
    ...postSignIds.flatMap(([sign, id]) => (total(sign) > 0 ? [id] : [])),
    ...manyIds.flatMap(([sign, times, id]) => (total(sign) >= times ? [id] : [])),
  ];
}

function sentenceFeatures(draft: Draft, one: SignedSentence, counts: Int32Array, isPitch: boolean): number[] {
  const { sentence } = one;
  const found: number[] = [];
  const present: number[] = [];
  for (let at = 0; at < signs.length; at++) {
    const count = counts[at] ?? 0;
    if (count === 0) continue;
    present.push(at);
    found.push(at);
    if (count > 1) found.push(twiceFrom + at);
    if (isPitch && at >= pastSubjects && at < firstBrake) found.push(pitchFrom + at);
  }
  // Subjects with predicates, predicates with each other; brakes weigh by themselves.
  for (const [i, a] of present.entries())
    for (const b of present.slice(i + 1))
      if (b < firstBrake && (b >= pastSubjects || joins(a, b))) found.push(pairsFrom + a * signs.length + b);
  for (const word of new Set(one.plain)) found.push(plainFrom + (plainAt.get(word) ?? 0));
  const first = one.signed[0];
  if (first?.start === one.opens)
    for (const sign of new Set(first.signs)) {
      const at = signAt.get(sign);
      if (at !== undefined) found.push(opensFrom + at);
    }
  if (one.opensPlain) found.push(opensPlainFrom + (plainAt.get(one.plain[0] ?? "") ?? 0));
  const names = new Set(
    draft
      .get(claimFrames)
      .filter(({ start }) => sentence.start <= start && start < sentence.end)
      .map(({ name }) => name),
  );
  if (names.size > 0) found.push(flags.frame);
  for (const name of names) found.push(frameIds.get(name) ?? flags.frame);
  const text = draft.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + READ));
  if (sentence.stop === "!") found.push(flags.exclaimed);
  if (sentence.stop === "?") found.push(flags.asked);
  if (/\d/.test(text)) found.push(flags.digit);
  if (text.includes("%")) found.push(flags.percent);
  if (text.includes('"')) found.push(flags.quote);
  if (one.length < 5) found.push(flags.short);
  if (one.length > 25) found.push(flags.long);
  if (sourceNear(draft, sentence)) found.push(flags.source);
  return found;
}

/** Two subjects weigh together where one is the care and the other what it is for, or whose it is. */
function joins(a: number, b: number): boolean {
  const pair = `${signs[a] ?? ""}*${signs[b] ?? ""}`;
  return pair === "treatment*condition" || pair === "treatment*own";
}
