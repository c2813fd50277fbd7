import { SYMBOLS, symbolOf } from "./symbols";

/**
 * How the matches of a regex can start, so that it need only be tried where a draft has such a start: "(?:cures?|heals?) "
 * matches nowhere but at "cur" and "hea". A start is up to three symbols with what stands before them. As with trigrams
 * the error is on one side: a place that is left out can't start a match.
 *
 * A start is a number: the symbols in base 37, then how many they are, then what must stand before them.
 */
type Start = number;

/** `whole` starts are all of what matched so far, and grow with what follows; `cut` ones are followed by something unknown. */
export interface Starts {
  readonly whole: ReadonlySet<Start>;
  readonly cut: ReadonlySet<Start>;
}

const LENGTH = 0x1_00_00;
const BEFORE = 0x10_00_00;
/** Nothing known of what stands before; a word boundary; no ASCII letter or digit. */
const BOUNDARY = 1;
const BLANK = 2;

const symbolsIn = (start: Start) => start % LENGTH;
const lengthOf = (start: Start) => Math.floor(start / LENGTH) & 0xf;
const beforeOf = (start: Start) => Math.floor(start / BEFORE);
const make = (symbols: number, length: number, before: number): Start =>
  before * BEFORE + length * LENGTH + symbols;

/** More starts than this are shortened: each is looked up in every draft. */
const MOST = 2_500;
const NONE: ReadonlySet<Start> = new Set();

/** Matches the empty string, and says nothing. */
export const ONLY_EMPTY: Starts = { whole: new Set([make(0, 0, 0)]), cut: NONE };
/** Starts anyhow. */
export const NO_START: Starts = { whole: NONE, cut: new Set([make(0, 0, 0)]) };
export const AT_BOUNDARY: Starts = { whole: new Set([make(0, 0, BOUNDARY)]), cut: NONE };
export const AFTER_BLANK: Starts = { whole: new Set([make(0, 0, BLANK)]), cut: NONE };

/** One character of a class; `undefined` is any. */
export function anyOfSymbols(symbols: readonly number[] | undefined): Starts {
  if (!symbols || symbols.length >= SYMBOLS) return NO_START;
  return { whole: new Set(symbols.map((symbol) => make(symbol, 1, 0))), cut: NONE };
}

/** A text of letters, digits and blanks. */
export function startOfText(text: string): Starts {
  const length = Math.min(3, text.length);
  let symbols = 0;
  for (let at = 0; at < length; at++) symbols = symbols * SYMBOLS + symbolOf(text.charCodeAt(at));
  const start = new Set([make(symbols, length, 0)]);
  return length === 3 ? { whole: NONE, cut: start } : { whole: start, cut: NONE };
}

/** One of several. */
export function besides(all: readonly Starts[]): Starts {
  const whole = new Set<Start>();
  const cut = new Set<Start>();
  for (const starts of all) {
    for (const start of starts.whole) whole.add(start);
    for (const start of starts.cut) cut.add(start);
  }
  return bounded({ whole, cut });
}

/** The one, then the other. */
export function followedBy(first: Starts, then: Starts): Starts {
  if (first.whole.size === 0 || then === ONLY_EMPTY) return first;
  if (first === ONLY_EMPTY) return then;
  if (first.whole.size * (then.whole.size + then.cut.size) > 4 * MOST)
    return { whole: NONE, cut: new Set([...first.cut, ...first.whole]) };
  const whole = new Set<Start>();
  const cut = new Set<Start>(first.cut);
  for (const start of first.whole) {
    for (const next of then.whole) {
      const joined = join(start, next);
      (lengthOf(joined) === 3 ? cut : whole).add(joined);
    }
    for (const next of then.cut) cut.add(join(start, next));
  }
  return bounded({ whole, cut });
}

/** Once or not at all. */
export function unlessSkipped(starts: Starts): Starts {
  return besides([starts, ONLY_EMPTY]);
}

/** So many times; `most` may be infinite. */
export function repeated(starts: Starts, least: number, most: number): Starts {
  let now = ONLY_EMPTY;
  for (let time = 0; time < Math.min(least, 4); time++) now = followedBy(now, starts);
  const all = [now];
  for (let time = least; time < Math.min(most, least + 3); time++) {
    now = followedBy(now, starts);
    all.push(now);
  }
  const together = besides(all);
  // What is repeated beyond that has had its three symbols, unless a round can be empty.
  return { whole: together.whole, cut: new Set([...together.cut, ...(most > least + 3 ? now.whole : NONE)]) };
}

function join(first: Start, then: Start): Start {
  const length = lengthOf(first);
  if (length === 0) {
    const before = Math.max(beforeOf(first), beforeOf(then));
    // A boundary beside what is no letter says nothing of the other side.
    const isLost = before === BOUNDARY && lengthOf(then) > 0 && leading(then) === 0;
    return make(symbolsIn(then), lengthOf(then), isLost ? 0 : before);
  }
  const taken = Math.min(lengthOf(then), 3 - length);
  const added = Math.floor(symbolsIn(then) / SYMBOLS ** (lengthOf(then) - taken));
  return make(symbolsIn(first) * SYMBOLS ** taken + added, length + taken, beforeOf(first));
}

const leading = (start: Start) => Math.floor(symbolsIn(start) / SYMBOLS ** (lengthOf(start) - 1));

/** Shortens starts until they are few. */
function bounded(starts: Starts): Starts {
  if (starts.whole.size + starts.cut.size <= MOST) return starts;
  let cut = new Set([...starts.cut, ...starts.whole]);
  for (let length = 2; length >= 0 && cut.size > MOST; length--)
    cut = new Set([...cut].map((start) => shortened(start, length)));
  return { whole: NONE, cut };
}

function shortened(start: Start, to: number): Start {
  const length = lengthOf(start);
  if (length <= to) return start;
  return make(Math.floor(symbolsIn(start) / SYMBOLS ** (length - to)), to, beforeOf(start));
}

/** A start as it is looked up. */
export interface Lookup {
  readonly symbols: number;
  readonly length: 1 | 2 | 3;
  readonly isAfterBlank: boolean;
}

/** What to look up, or undefined where a match can start anywhere. */
export function lookupsOf(starts: Starts): Lookup[] | undefined {
  const lookups: Lookup[] = [];
  for (const start of new Set([...starts.whole, ...starts.cut])) {
    const length = lengthOf(start);
    if (length !== 1 && length !== 2 && length !== 3) return undefined;
    lookups.push({ symbols: symbolsIn(start), length, isAfterBlank: beforeOf(start) > 0 });
  }
  return lookups;
}
