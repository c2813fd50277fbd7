/**
 * A cheap proof that a regex cannot match a text, so that most of several hundred are never run (the trigram index of
 * R. Cox, "Regular Expression Matching with a Trigram Index", 2012, with the text in the place of the corpus).
 *
 * A regex demands literals: of "(?:cures?|heals?) (?:your )?pain" every match holds "cure" or "heal", and " pain".
 * Each literal demands its trigrams. A text that lacks them can't match. The proof errs on one side only: what may
 * match is run.
 */

/** Symbols of a trigram: a blank for all that is neither letter nor digit, then 0–9, then a–z. */
const SYMBOLS = 37;

function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 86;
  if (code >= 48 && code <= 57) return code - 47;
  if (code >= 65 && code <= 90) return code - 54;
  return 0;
}

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
type Demand = readonly Uint16Array[];

/** More alternatives than this cost more to look up than the regex costs to run. */
const MOST_ALTERNATIVES = 600;
const MOST_DEMANDS = 3;

/** By the regex, and by its source: a literal inside a function is another regex each time it is reached. */
const demandsOf = new WeakMap<RegExp, readonly Demand[]>();
const demandsOfSource = new Map<string, readonly Demand[]>();

/** Whether a text with these trigrams may match. Reads the regex the first time it is asked for. */
export function mayMatch(grams: Grams, regex: RegExp): boolean {
  let demands = demandsOf.get(regex);
  if (!demands) {
    const { source } = regex;
    demands = demandsOfSource.get(source) ?? readDemands(source);
    demandsOfSource.set(source, demands);
    demandsOf.set(regex, demands);
  }
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

function readDemands(source: string): Demand[] {
  return requiredLiterals(source)
    .sort((a, b) => costOf(a) - costOf(b))
    .slice(0, MOST_DEMANDS)
    .map((literals) => literals.map(toTrigrams));
}

/** Few and long literals prove most. */
function costOf(literals: readonly string[]): number {
  return literals.length / Math.min(...literals.map((literal) => literal.length - 2));
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

/**
 * The literals that every match of a regex holds: a list of demands, each a list of alternatives of three symbols and
 * more, in lower case with a blank for each character that is no letter or digit. An empty list proves nothing.
 * Takes the source of a regex that compiles.
 */
export function requiredLiterals(source: string): string[][] {
  const reader = new Reader(source);
  return reader.alternation().demands;
}

/** What a part of a regex demands. `exact` holds all the texts it can match, where they are few and known. */
interface Part {
  readonly demands: string[][];
  readonly exact?: readonly string[];
}

const NOTHING: Part = { demands: [], exact: [""] };
const ANYTHING: Part = { demands: [] };
/** Exact texts are multiplied out up to here. */
const MOST_EXACT = 48;

class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  alternation(): Part {
    const parts = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at++;
      parts.push(this.sequence());
    }
    if (parts.length === 1) return parts[0] ?? ANYTHING;
    const exact = parts.every((part) => part.exact) ? parts.flatMap((part) => part.exact ?? []) : undefined;
    // Each alternative brings its best demand; one without any makes the whole demand nothing.
    const alternatives: string[] = [];
    for (const part of parts) {
      const best = bestDemand(part);
      if (!best) return exact && exact.length <= MOST_EXACT ? { demands: [], exact } : ANYTHING;
      alternatives.push(...best);
    }
    const demands = alternatives.length <= MOST_ALTERNATIVES ? [[...new Set(alternatives)]] : [];
    return exact && exact.length <= MOST_EXACT ? { demands, exact } : { demands };
  }

  /** Joins what stands side by side: known texts grow into longer literals until something unknown breaks the run. */
  private sequence(): Part {
    const demands: string[][] = [];
    let run: readonly string[] = [""];
    let whole: readonly string[] | undefined = [""];
    const close = () => {
      const literals = run.map(settleBoundaries);
      if (literals.every((text) => text.length >= 3)) demands.push([...new Set(literals)]);
      run = [""];
    };
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const part = this.quantified();
      if (part.exact && part.exact.length * run.length <= MOST_EXACT) {
        run = joinAll(run, part.exact);
        whole =
          whole && whole.length * part.exact.length <= MOST_EXACT ? joinAll(whole, part.exact) : undefined;
        // A demand inside a known part still holds when the run proves too short.
        if (part.exact.length > 1) demands.push(...part.demands);
      } else {
        close();
        demands.push(...part.demands);
        whole = undefined;
        if (part.exact && part.exact.length <= MOST_EXACT) run = part.exact;
      }
    }
    close();
    return whole ? { demands, exact: whole } : { demands };
  }

  private quantified(): Part {
    const part = this.atom();
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!quantifier) return part;
    this.at += quantifier[0].length;
    const symbol = quantifier[0][0];
    const least = symbol === "*" || symbol === "?" ? 0 : symbol === "+" ? 1 : Number(quantifier[1]);
    const isOptional = symbol === "?" || (symbol === "{" && least === 0 && quantifier[2] === "1");
    if (isOptional) return part.exact ? { demands: [], exact: [...part.exact, ""] } : ANYTHING;
    if (least === 0) return ANYTHING;
    if (least === 1 && quantifier[2] === "2" && part.exact && part.exact.length <= 4)
      return { demands: [], exact: joinAll(part.exact, [...part.exact, ""]) };
    return { demands: part.demands.length > 0 ? part.demands : demandsOfExact(part) };
  }

  private atom(): Part {
    const char = this.source[this.at] ?? "";
    if (char === "(") return this.group();
    if (char === "[") return this.characterClass();
    if (char === "\\") return this.escape();
    this.at++;
    if (char === "^" || char === "$") return NOTHING;
    if (char === ".") return ANYTHING;
    return literal(char);
  }

  private group(): Part {
    const opening =
      /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 64))?.[0] ?? "(";
    this.at += opening.length;
    const inside = this.alternation();
    this.at++;
    // Looking around consumes nothing; what it demands may lie outside the match.
    if (/^\(\?<?[=!]/.test(opening)) return NOTHING;
    return inside;
  }

  private characterClass(): Part {
    const start = this.at;
    for (this.at++; this.source[this.at] !== "]"; this.at++) if (this.source[this.at] === "\\") this.at++;
    this.at++;
    const inside = this.source.slice(start + 1, this.at - 1).replace(/\\(?=[-\].])/g, "");
    // A small class of plain characters is known: [ -], [sz], ['].
    const isPlain =
      !inside.startsWith("^") &&
      !inside.includes("\\") &&
      !/[a-z0-9]-[a-z0-9]/i.test(inside) &&
      inside.length <= 4;
    if (!isPlain || /[^\x20-\x7e]/.test(inside)) return ANYTHING;
    return { demands: [], exact: [...new Set([...inside].map(normal))] };
  }

  private escape(): Part {
    const next = this.source[this.at + 1] ?? "";
    this.at += 2;
    if (next === "b") return { demands: [], exact: [BOUNDARY] };
    if (next === "B") return NOTHING;
    if (next === "k") {
      this.at = this.source.indexOf(">", this.at) + 1;
      return ANYTHING;
    }
    if (next === "p" || next === "P" || next === "u" || next === "x") {
      const rest = /^(?:\{[^}]*\}|[0-9a-f]{4}|[0-9a-f]{2})/i.exec(this.source.slice(this.at, this.at + 48));
      this.at += next === "x" ? 2 : (rest?.[0].length ?? 0);
      return ANYTHING;
    }
    // White space and whatever else is no word character is a blank to trigrams.
    if (next === "n" || next === "t" || next === "s" || next === "W") return literal(" ");
    if (/[a-z0-9]/i.test(next)) return ANYTHING;
    return literal(next);
  }
}

/** Stands for a word boundary until its neighbors are known: a blank where a letter or digit stands on the other side. */
const BOUNDARY = "\u0000";

function literal(char: string): Part {
  // Past ASCII case and length may fold: nothing is known.
  if (char.charCodeAt(0) > 0x7e) return ANYTHING;
  return { demands: [], exact: [normal(char)] };
}

function normal(char: string): string {
  return /[a-z0-9]/i.test(char) ? char.toLowerCase() : " ";
}

function demandsOfExact(part: Part): string[][] {
  if (!part.exact) return part.demands;
  const texts = part.exact.map(settleBoundaries);
  return texts.every((text) => text.length >= 3) ? [[...new Set(texts)]] : part.demands;
}

function bestDemand(part: Part): readonly string[] | undefined {
  return [...demandsOfExact(part), ...part.demands].sort((a, b) => costOf(a) - costOf(b))[0];
}

function joinAll(before: readonly string[], after: readonly string[]): string[] {
  return [...new Set(before.flatMap((start) => after.map((end) => start + end)))];
}

/** A boundary beside a letter or digit is a blank on its other side; beside a blank, or between two of them, it says nothing more. */
function settleBoundaries(text: string): string {
  return text
    .replace(/\u0000+/g, BOUNDARY)
    .replace(/(?<![a-z0-9])\u0000(?=[a-z0-9])/g, (_, at: number) => (at === 0 ? " " : ""))
    .replace(/(?<=[a-z0-9])\u0000(?![a-z0-9])/g, (found, at: number, all: string) =>
      at + found.length === all.length ? " " : "",
    )
    .replace(/\u0000/g, "");
}
