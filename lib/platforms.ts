import type { Platform } from "./schema/context";

/**
 * What each platform accepts and where it folds a post: one dated source for the meter, the preview and the disclosure
 * rules (a disclosure behind "more" isn't clear and conspicuous: FTC, 16 CFR 255.0(f)).
 *
 * Folds are approximate. Apps fold by lines as well as by characters, and phones earlier than desktops, so the phone's
 * figure stands in `fold`: what a phone hides, most readers don't see.
 */
export interface PlatformRule {
  readonly name: string;
  /** The most the platform accepts, in the units that `count` gives. Absent where there is no practical limit. */
  readonly limit?: number;
  /** Length of a text as the platform counts it. */
  readonly count: (text: string) => number;
  readonly unit: "weighted characters" | "characters" | "bytes";
  /** Where the app shows "more" on a phone, in code points. Absent where posts aren't folded. */
  readonly fold?: number;
  /** The same on a desktop, where it differs. */
  readonly foldDesktop?: number;
  /** The app also folds at the first line break. */
  readonly foldsAtLineBreak?: true;
  /** The day these figures were last checked, ISO 8601. */
  readonly checkedOn: string;
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

const CHECKED_ON = "2026-11-20";
const characters = { unit: "characters", count: (text: string) => total(codePointPieces(text)) } as const;

export const platformRules: Readonly<Record<Platform, PlatformRule>> = {
  x: {
    name: "X",
    limit: 280,
    unit: "weighted characters",
    count: (text) => total(xPieces(text)),
    checkedOn: CHECKED_ON,
  },
  instagram: { name: "Instagram", limit: 2_200, ...characters, fold: 125, checkedOn: CHECKED_ON },
  facebook: {
    name: "Facebook",
    limit: 63_206,
    ...characters,
    fold: 125,
    foldDesktop: 477,
    checkedOn: CHECKED_ON,
  },
  linkedin: {
    name: "LinkedIn",
    limit: 3_000,
    ...characters,
    fold: 140,
    foldDesktop: 210,
    checkedOn: CHECKED_ON,
  },
  tiktok: {
    name: "TikTok",
    limit: 2_200,
    ...characters,
    fold: 40,
    foldsAtLineBreak: true,
    checkedOn: CHECKED_ON,
  },
  threads: { name: "Threads", limit: 500, ...characters, checkedOn: CHECKED_ON },
  youtube: { name: "YouTube", limit: 5_000, ...characters, fold: 100, checkedOn: CHECKED_ON },
  blog: { name: "Blog or website", ...characters, checkedOn: CHECKED_ON },
  "google-review-reply": {
    name: "Google review reply",
    limit: 4_096,
    unit: "bytes",
    count: (text) => total(bytePieces(text)),
    checkedOn: CHECKED_ON,
  },
};

const piecesOf: Readonly<Record<PlatformRule["unit"], Pieces>> = {
  "weighted characters": xPieces,
  characters: codePointPieces,
  bytes: bytePieces,
};

/**
 * Where the platform's app stops showing the text and offers "more", in UTF-16 code units of `text`; `undefined` when
 * the whole text shows. Never splits a surrogate pair.
 */
export function foldOffset(text: string, platform: Platform): number | undefined {
  const { fold, foldsAtLineBreak } = platformRules[platform];
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
 * Where the part past the platform's limit begins, in UTF-16 code units of `text`; `undefined` when the text fits.
 */
export function limitOffset(text: string, platform: Platform): number | undefined {
  const { limit, unit } = platformRules[platform];
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
