import { limitOf, platformFacts, type PlatformFacts } from "./platform-facts";
import type { Platform } from "./schema/context";

/** What is known of a platform, and how it counts. */
export interface PlatformRule extends PlatformFacts {
  /** Length of a text as the platform counts it, in its `unit`. */
  readonly count: (text: string) => number;
}

/** One indivisible piece of a text: it ends before `end` (UTF-16 code units) and costs `weight` units. */
interface Piece {
  readonly end: number;
  readonly weight: number;
}

type Pieces = (text: string) => Generator<Piece>;

function* codePointPieces(text: string): Generator<Piece> {
  let end = 0;
  for (const character of text) {
    end += character.length;
    yield { end, weight: 1 };
  }
}

/** UTF-8: lone surrogates are sent as U+FFFD, three bytes. */
function* bytePieces(text: string): Generator<Piece> {
  let end = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    end += character.length;
    yield { end, weight: code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4 };
  }
}

/** twitter-text configuration v3: code points in these ranges weigh 1, all others 2. */
const lightRanges = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;
const X_URL_WEIGHT = 23;
const X_EMOJI_WEIGHT = 2;

/**
 * Links, which X shortens to 23 characters whatever their length: an address with its scheme, or a bare host under a
 * common top-level domain. Rare top-level domains without a scheme are deliberately missed; they count by their letters.
 */
const xLink =
  /(?<![\p{L}\p{N}@#$._/-])(?:https?:\/\/[^\s<>"“”]{1,2048}|(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|org|net|edu|gov|mil|info|health|clinic|doctor|care|io|co|me|us|uk|ca|au|de|app|dev|ly|tv|link|news|blog)(?![\p{L}\p{N}-])(?:[/?#][^\s<>"“”]{0,2048})?)/giu;
const trailingPunctuation = /[.,;:!?'")\]}…’]{1,20}$/u;

/** One emoji as twitter-text counts it: flags, keycaps and joined sequences are one. */
const xEmoji =
  /\p{Regional_Indicator}{2}|[0-9#*]\uFE0F\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\p{Emoji_Modifier}?[\u{E0020}-\u{E007F}]{0,8}(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?){0,6}/gu;

/** Spans that weigh a fixed amount, in order; links win over emoji inside them. */
function xFixedSpans(text: string): { start: number; end: number; weight: number }[] {
  const links = [...text.matchAll(xLink)].map((match) => {
    const words = match[0].replace(trailingPunctuation, "");
    return { start: match.index, end: match.index + words.length, weight: X_URL_WEIGHT };
  });
  const emoji = [...text.matchAll(xEmoji)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, weight: X_EMOJI_WEIGHT }))
    .filter((span) => !links.some((link) => span.start < link.end && link.start < span.end));
  return [...links, ...emoji].sort((a, b) => a.start - b.start);
}

/** twitter-text counts the NFC form; a piece that composes away weighs what its composed form weighs. */
function* xPieces(text: string): Generator<Piece> {
  const fixed = xFixedSpans(text);
  let next = 0;
  let at = 0;
  while (at < text.length) {
    const span = fixed[next];
    if (span && span.start === at) {
      next += 1;
      at = span.end;
      yield { end: at, weight: span.weight };
      continue;
    }
    const stop = span?.start ?? text.length;
    let end = at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
    while (end < stop && combining.test(text.charAt(end))) end += 1;
    let weight = 0;
    for (const character of text.slice(at, end).normalize("NFC")) {
      const code = character.codePointAt(0) ?? 0;
      weight += lightRanges.some(([low, high]) => code >= low && code <= high) ? 1 : 2;
    }
    at = end;
    yield { end, weight };
  }
}
const combining = /^[\u0300-\u036F]$/;

function total(pieces: Generator<Piece>): number {
  let sum = 0;
  for (const piece of pieces) sum += piece.weight;
  return sum;
}

const piecesOf: Readonly<Record<PlatformRule["unit"], Pieces>> = {
  "weighted characters": xPieces,
  characters: codePointPieces,
  bytes: bytePieces,
};

/** Length of a text as the platform counts it, in the unit of its limit. */
export function lengthOn(platform: Platform, text: string): number {
  return total(piecesOf[platformFacts[platform].unit](text));
}

export const platformRules = Object.fromEntries(
  Object.entries(platformFacts).map(([id, facts]) => [
    id,
    { ...facts, count: (text: string) => lengthOn(id as Platform, text) },
  ]),
) as Readonly<Record<Platform, PlatformRule>>;

/**
 * Where the platform's app stops showing the text and offers "more", in UTF-16 code units of `text`; `undefined` when
 * the whole text shows. Never splits a surrogate pair. A text past a limit that only some authors may pass is taken for
 * one of theirs, unless `hasLonger` says that it isn't.
 */
export function foldOffset(text: string, platform: Platform, hasLonger = true): number | undefined {
  const { fold, foldsAtLineBreak, longer } = platformFacts[platform];
  if (longer?.foldsAtLimit) return hasLonger ? limitOffset(text, platform) : undefined;
  if (fold === undefined) return undefined;
  let seen = 0;
  let end = 0;
  for (const character of text) {
    if (seen === fold || (foldsAtLineBreak && /^[\n\r]$/.test(character))) return end;
    seen += 1;
    end += character.length;
  }
  return undefined;
}

/**
 * Where the part past the limit begins, in UTF-16 code units of `text`; `undefined` when the text fits. `hasLonger` for
 * an author who has the platform's longer limit.
 */
export function limitOffset(text: string, platform: Platform, hasLonger = false): number | undefined {
  const { unit } = platformFacts[platform];
  const limit = limitOf(platform, hasLonger);
  if (limit === undefined) return undefined;
  let used = 0;
  let end = 0;
  for (const piece of piecesOf[unit](text)) {
    used += piece.weight;
    if (used > limit) return end;
    end = piece.end;
  }
  return undefined;
}
