import { execAll } from "@/lib/engine/pattern";
import { defineFact, type Draft } from "@/lib/engine/draft";
import { spanAt } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";

export interface Sentence extends Span {
  readonly index: number;
  /** What it ends with: "?" marks a question; "" is a line's end without a stop. */
  readonly stop: string;
}

/** Shortened words after which a full stop ends no sentence. Lower case, without the stop. */
const shortened = new Set(
  (
    "dr mr mrs ms mx prof sr jr st ave blvd rd hwy no nos vs etc e.g i.e eg ie al fig figs ref refs vol pp p approx dept " +
    "est inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur fri sat sun a.m p.m am pm " +
    "u.s u.k ph.d m.d d.o min mins hr hrs wk wks mo mos yr yrs pt pts tx hx dx sx rx fx w/o b.i.d t.i.d q.d"
  ).split(" "),
);

/** A possible sentence end: stops with closing marks behind them, or a line break. */
const boundary = /[.!?…]{1,20}["')\]]{0,4}(?=\s|$|\p{Extended_Pictographic}|\p{Lu})|\n+/gu;

/** The draft's sentences in order, without the white space around them. A line break always ends one. */
export const sentences = defineFact("sentences", (draft): readonly Sentence[] => {
  const found: Sentence[] = [];
  const { plain } = draft;
  let from = 0;
  const push = (to: number) => {
    let start = from;
    let end = to;
    while (start < end && isSpace(plain.charCodeAt(start))) start++;
    while (end > start && isSpace(plain.charCodeAt(end - 1))) end--;
    if (end > start) {
      const stop = /[.!?…]{1,20}["')\]]{0,4}$/.exec(plain.slice(Math.max(start, end - 24), end))?.[0] ?? "";
      found.push({ start, end, index: found.length, stop: stop.includes("?") ? "?" : stop.charAt(0) });
    }
    from = to;
  };
  for (const match of execAll(plain, boundary)) {
    if (match[0].startsWith(".") && match[0].length === 1 && !endsSentence(draft, match.index)) continue;
    push(match.index + match[0].length);
  }
  push(plain.length);
  return found;
});

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9;
}

/** Whether the single full stop at `at` ends a sentence rather than an abbreviation, an initial or a number. */
function endsSentence({ plain, lower }: Draft, at: number): boolean {
  const next = plain.charCodeAt(at + 1);
  if (!(Number.isNaN(next) || isSpace(next) || next > 0x7e || next === 34 || next === 39 || next === 41))
    return false;
  let start = at;
  while (start > 0 && at - start < 12 && /[a-z0-9./]/.test(lower.charAt(start - 1))) start--;
  const word = lower.slice(start, at);
  if (shortened.has(word)) {
    // "6 wks. Then" ends one; "Dr. Pruitt" and "Smith et al. 2020" do not.
    if (
      /^(?:min|mins|hr|hrs|wk|wks|mo|mos|yr|yrs|a\.m|p\.m|am|pm|etc|pt|pts|inc|tx|hx|dx|sx|rx|fx|no|co)$/.test(
        word,
      )
    )
      return /^\s+[A-Z"'#@]/.test(plain.slice(at + 1, at + 6)) || at + 1 >= plain.length;
    return false;
  }
  // A single capital is an initial ("Marlene R. and", "J. Ortiz") unless a new line or a capitalised function word follows.
  if (/^(?:[a-z]\.)*[a-z]$/.test(word) && /[A-Z]/.test(plain.charAt(at - 1)))
    return /^\s*(?:$|\n)|^\s+(?:The|This|That|She|He|They|We|It|I|Her|His|My|Our|And|But|So|Then|After|Now)\b/.test(
      plain.slice(at + 1, at + 12),
    );
  return true;
}

/** The sentence that holds the offset, or the nearest before it. */
export function sentenceAt(draft: Draft, at: number): Sentence {
  const all = draft.get(sentences);
  const exact = spanAt(all, at);
  if (exact) return exact;
  const before = all.findLast((sentence) => sentence.start <= at);
  return before ?? all[0] ?? { start: 0, end: draft.plain.length, index: 0, stop: "" };
}

export const clauses = defineFact("clauses", (draft): readonly Span[] => {
  const found: Span[] = [];
  for (const sentence of draft.get(sentences)) {
    let from = sentence.start;
    const text = draft.plain.slice(sentence.start, sentence.end);
    for (const match of execAll(text, clauseBreak)) {
      const to = sentence.start + match.index;
      if (to > from) found.push({ start: from, end: to });
      from = to + match[0].length;
    }
    if (sentence.end > from) found.push({ start: from, end: sentence.end });
  }
  return found;
});

/** Where a clause ends inside a sentence: strong marks, or a comma or nothing before a coordinating "but", "so", "and" with a new subject. */
const clauseBreak =
  /[ \t]{0,4}[;:—]\s{0,4}|[ \t]{1,4}[-–]\s{1,4}|,?[ \t]{1,4}(?=(?:but|although|though|whereas|while|because|since|however)\b)|,?[ \t]{1,4}(?=(?:and|so|or)[ \t]{1,4}(?:i|we|you|he|she|they|it|this|that|the|my|our|your|his|her|their)\b)/gi;

/** The clause that holds the offset; falls back to its sentence. */
export function clauseAt(draft: Draft, at: number): Span {
  return spanAt(draft.get(clauses), at) ?? sentenceAt(draft, at);
}
