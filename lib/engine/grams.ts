import { costOf } from "./regex-reader";
import { SYMBOLS, symbolOf } from "./symbols";

/**
 * A cheap proof that a regex cannot match a text, so that most of several hundred are never run (the trigram index of
 * R. Cox, "Regular Expression Matching with a Trigram Index", 2012, with the text in the place of the corpus).
 *
 * A regex demands literals: of "(?:cures?|heals?) (?:your )?pain" every match holds "cure" or "heal", and " pain".
 * Each literal demands its trigrams. A text that lacks them can't match. The proof errs on one side only: what may
 * match is run.
 */

/** Which trigrams a text has, one bit each. */
export type Grams = Uint32Array;

/** Reads the trigrams of a text, a blank put before and behind it. Linear. */
export function gramsOf(text: string): Grams {
  const bits = new Uint32Array(((SYMBOLS * SYMBOLS * SYMBOLS) >> 5) + 1);
  let first = 0;
  let second = 0;
  for (let at = 0; at <= text.length; at++) {
    const third = at < text.length ? symbolOf(text.charCodeAt(at)) : 0;
    const gram = (first * SYMBOLS + second) * SYMBOLS + third;
    bits[gram >> 5] = (bits[gram >> 5] ?? 0) | (1 << (gram & 31));
    first = second;
    second = third;
  }
  return bits;
}

/** Alternatives of which a match holds at least one; each a literal as its trigrams. */
export type Demand = readonly Uint16Array[];

const MOST_DEMANDS = 3;

/** The demands of a regex, from the literals that every match of it holds; the few that prove most. */
export function demandsFrom(literals: readonly string[][]): Demand[] {
  return [...literals]
    .sort((a, b) => costOf(a) - costOf(b))
    .slice(0, MOST_DEMANDS)
    .map((alternatives) => alternatives.map(toTrigrams));
}

/** Whether a text with these trigrams meets every demand. */
export function meets(grams: Grams, demands: readonly Demand[]): boolean {
  for (const demand of demands) {
    let met = false;
    for (const literal of demand) {
      met = true;
      for (const gram of literal)
        if (((grams[gram >> 5] ?? 0) & (1 << (gram & 31))) === 0) {
          met = false;
          break;
        }
      if (met) break;
    }
    if (!met) return false;
  }
  return true;
}

function toTrigrams(literal: string): Uint16Array {
  const grams: number[] = [];
  for (let at = 0; at + 3 <= literal.length; at++)
    grams.push(
      (symbolOf(literal.charCodeAt(at)) * SYMBOLS + symbolOf(literal.charCodeAt(at + 1))) * SYMBOLS +
        symbolOf(literal.charCodeAt(at + 2)),
    );
  return Uint16Array.from(grams);
}
