import type { Span } from "@/lib/schema/finding";

/**
 * The view of a draft that rules read: styled letters folded to plain ones, diacritics dropped, curly quotes and
 * Unicode hyphens straightened, zero-width and direction marks gone, CRLF as LF. `starts[i]` and `ends[i]` say which
 * UTF-16 code units of the author's text the plain code unit `i` stands for; both are absent when the two texts are
 * the same.
 */
export interface PlainText {
  readonly source: string;
  readonly plain: string;
  readonly starts?: Uint32Array;
  readonly ends?: Uint32Array;
}

/** Text that reads the same plain: no fold applies to ASCII but CR. Misses nothing; other text merely takes the longer way. */
const alreadyPlain = /^[\n\t\x20-\x7E]*$/;

/** Zero-width, soft hyphen and direction marks: format characters, which no rule should trip over. */
const invisible = /^\p{Cf}$/u;
const combining = /^\p{M}$/u;
const spacing = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\v\f]/;

const straightened: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201A": "'",
  "\u201B": "'",
  "\u2032": "'",
  "\u02BC": "'",
  "\u0060": "'",
  "\u00B4": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u201E": '"',
  "\u201F": '"',
  "\u2033": '"',
  "\u00AB": '"',
  "\u00BB": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2043": "-",
  "\u2212": "-",
  "\u00D8": "O",
  "\u00F8": "o",
  "\u0141": "L",
  "\u0142": "l",
  "\u0110": "D",
  "\u0111": "d",
  "\u00D0": "D",
  "\u00F0": "d",
  "\u0131": "i",
  "\u00DF": "ss",
  "\u00C6": "AE",
  "\u00E6": "ae",
  "\u0152": "OE",
  "\u0153": "oe",
};

/** Negative circled, negative squared and squared letters, which NFKC leaves alone: [first code point, letter count]. */
const lettersInShapes: readonly (readonly [number, number])[] = [
  [0x1f130, 26],
  [0x1f150, 26],
  [0x1f170, 26],
];

function foldPoint(point: number, char: string): string {
  const straight = straightened[char];
  if (straight !== undefined) return straight;
  if (invisible.test(char) || combining.test(char)) return "";
  if (spacing.test(char)) return " ";
  // Regional indicators and emoji between these blocks must stay themselves.
  for (const [first, count] of lettersInShapes)
    if (point >= first && point < first + count) return String.fromCharCode(65 + point - first);
  const isLatin = point < 0x250 || (point >= 0x1e00 && point <= 0x1eff);
  const isStyled =
    (point >= 0x1d400 && point <= 0x1d7ff) ||
    (point >= 0xff01 && point <= 0xff5e) ||
    (point >= 0x2460 && point <= 0x24e9) ||
    (point >= 0x2102 && point <= 0x2149) ||
    (point >= 0xfb00 && point <= 0xfb06);
  if (!isLatin && !isStyled) return char;
  if (isLatin && point >= 0xa0 && point <= 0xbf) return char;
  const folded = char.normalize("NFKD").replace(/\p{M}+/gu, "");
  return /^[\x20-\x7E]+$/.test(folded) ? folded : char;
}

/** Reads the author's text into its plain view. Linear in its length; never throws, lone surrogates included. */
export function toPlainText(source: string): PlainText {
  if (alreadyPlain.test(source) && !source.includes("`")) return { source, plain: source };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < source.length;) {
    const point = source.codePointAt(at) ?? 0;
    const size = point > 0xffff ? 2 : 1;
    const char = source.slice(at, at + size);
    let folded = char;
    if (point === 13) folded = source.charCodeAt(at + 1) === 10 ? "" : "\n";
    else if (point > 0x7e || point === 0x60 || point === 11 || point === 12) folded = foldPoint(point, char);
    for (let unit = 0; unit < folded.length; unit++) {
      // An unfolded astral character keeps its two code units apart, so offsets inside it stay exact.
      const same = folded === char && size === 2;
      starts.push(same ? at + unit : at);
      ends.push(same ? at + unit + 1 : at + size);
    }
    parts.push(folded);
    at += size;
  }
  return { source, plain: parts.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Between two plain ASCII characters there is always a cluster boundary, CR LF excepted. */
function isPlainBoundary(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before < 0x300 && after < 0x300 && !(before === 13 && after === 10);
}

/** How far to look back for a cluster's start: longer clusters are only made on purpose, and then the whole run is one. */
const CLUSTER_WINDOW = 256;

function clusterAround(text: string, at: number): Span {
  for (let window = CLUSTER_WINDOW; ; window *= 8) {
    let from = Math.max(0, at - window);
    // Start at a certain boundary, so that the segmenter sees whole clusters.
    while (from > 0 && !isPlainBoundary(text, from) && at - from < window * 2) from--;
    const to = Math.min(text.length, at + window);
    const certain = from === 0 || isPlainBoundary(text, from);
    const segment = segmenter.segment(text.slice(from, to)).containing(at - from);
    if (!segment) return { start: at, end: at };
    const start = from + segment.index;
    const end = start + segment.segment.length;
    if ((certain && (end < to || to === text.length)) || (from === 0 && to === text.length))
      return { start, end };
  }
}

/**
 * The author's code units behind a span of the plain view, widened to whole grapheme clusters.
 * Takes a non-empty half-open span in plain code units; gives one in UTF-16 code units of the author's text.
 */
export function toAuthorSpan(text: PlainText, span: Span): Span {
  let start = text.starts ? (text.starts[span.start] ?? text.source.length) : span.start;
  let end = text.ends ? (text.ends[span.end - 1] ?? text.source.length) : span.end;
  if (start > 0 && start < text.source.length && !isPlainBoundary(text.source, start))
    start = clusterAround(text.source, start).start;
  if (end > 0 && end < text.source.length && !isPlainBoundary(text.source, end)) {
    const cluster = clusterAround(text.source, end);
    if (cluster.start < end) end = cluster.end;
  }
  return { start, end };
}
