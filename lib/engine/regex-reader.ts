import {
  AFTER_BLANK,
  AT_BOUNDARY,
  NO_START,
  ONLY_EMPTY,
  anyOfSymbols,
  besides,
  followedBy,
  repeated,
  startOfText,
  unlessSkipped,
  type Starts,
} from "./starts";
import { symbolOf } from "./symbols";

/** More alternatives than this cost more to look up than the regex costs to run. */
const MOST_ALTERNATIVES = 600;

/** Few and long literals prove most. */
export function costOf(literals: readonly string[]): number {
  return literals.length / Math.min(...literals.map((literal) => literal.length - 2));
}

/** What can be told of every match of a regex from its source. */
export interface RegexReading {
  /**
   * The literals that every match holds: a list of demands, each a list of alternatives of three symbols and more, in
   * lower case with a blank for each character that is no letter or digit. An empty list proves nothing.
   */
  readonly literals: readonly string[][];
  /** How a match can start. */
  readonly starts: Starts;
}

/** Reads a regex. Takes one that compiles. */
export function readRegex({ source, flags }: RegExp): RegexReading {
  const { demands, starts } = new Reader(source, flags.includes("i")).alternation();
  return { literals: demands, starts };
}

/** What a part of a regex demands. `exact` holds all the texts it can match, where they are few and known. */
interface Part {
  readonly demands: string[][];
  readonly exact?: readonly string[];
  readonly starts: Starts;
}

const NOTHING: Part = { demands: [], exact: [""], starts: ONLY_EMPTY };
const ANYTHING: Part = { demands: [], starts: NO_START };
/** Exact texts are multiplied out up to here. */
const MOST_EXACT = 48;

class Reader {
  private at = 0;
  /** False past the first three symbols of the whole, where starts don't matter any more. */
  private wantsStarts = true;
  constructor(
    private readonly source: string,
    private readonly ignoresCase: boolean,
  ) {}

  alternation(): Part {
    const parts = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at++;
      parts.push(this.sequence());
    }
    if (parts.length === 1) return parts[0] ?? ANYTHING;
    const exact = parts.every((part) => part.exact) ? parts.flatMap((part) => part.exact ?? []) : undefined;
    const starts = this.wantsStarts ? besides(parts.map((part) => part.starts)) : NO_START;
    // Each alternative brings its best demand; one without any makes the whole demand nothing.
    const alternatives: string[] = [];
    for (const part of parts) {
      const best = bestDemand(part);
      if (!best) return { demands: [], starts, ...(exact && exact.length <= MOST_EXACT && { exact }) };
      alternatives.push(...best);
    }
    const demands = alternatives.length <= MOST_ALTERNATIVES ? [[...new Set(alternatives)]] : [];
    return { demands, starts, ...(exact && exact.length <= MOST_EXACT && { exact }) };
  }

  /** Joins what stands side by side: known texts grow into longer literals until something unknown breaks the run. */
  private sequence(): Part {
    const demands: string[][] = [];
    let run: readonly string[] = [""];
    let whole: readonly string[] | undefined = [""];
    let starts = ONLY_EMPTY;
    const close = () => {
      const literals = run.map(settleBoundaries);
      if (literals.every((text) => text.length >= 3)) demands.push([...new Set(literals)]);
      run = [""];
    };
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const wanted = this.wantsStarts;
      this.wantsStarts = wanted && starts.whole.size > 0;
      const part = this.literals() ?? this.quantified();
      if (this.wantsStarts) starts = followedBy(starts, part.starts);
      this.wantsStarts = wanted;
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
    return { demands, starts, ...(whole && { exact: whole }) };
  }

  /** Plain letters, digits and blanks in a row, read at once: most of what there is. */
  private literals(): Part | undefined {
    const from = this.at;
    let to = from;
    while (isPlain(this.source.charCodeAt(to))) to++;
    // The last may have a quantifier to itself.
    if (/^[*+?{]/.test(this.source.charAt(to))) to--;
    if (to - from < 2) return undefined;
    this.at = to;
    const text = this.source.slice(from, to).toLowerCase();
    return { demands: [], exact: [text], starts: startOfText(text) };
  }

  private quantified(): Part {
    const part = this.atom();
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!quantifier) return part;
    this.at += quantifier[0].length;
    const symbol = quantifier[0][0];
    const least = symbol === "*" || symbol === "?" ? 0 : symbol === "+" ? 1 : Number(quantifier[1]);
    const isOptional = symbol === "?" || (symbol === "{" && least === 0 && quantifier[2] === "1");
    if (isOptional) {
      const starts = unlessSkipped(part.starts);
      return { demands: [], starts, ...(part.exact && { exact: [...part.exact, ""] }) };
    }
    const most = symbol !== "{" || quantifier[2] === "" ? Infinity : Number(quantifier[2] ?? quantifier[1]);
    const starts = this.wantsStarts ? repeated(part.starts, least, most) : NO_START;
    if (least === 0) return { demands: [], starts };
    if (least === 1 && quantifier[2] === "2" && part.exact && part.exact.length <= 4)
      return { demands: [], starts, exact: joinAll(part.exact, [...part.exact, ""]) };
    return { demands: part.demands.length > 0 ? part.demands : demandsOfExact(part), starts };
  }

  private atom(): Part {
    const char = this.source[this.at] ?? "";
    if (char === "(") return this.group();
    if (char === "[") return this.characterClass();
    if (char === "\\") return this.escape();
    this.at++;
    // A line starts after a line feed or at the text's beginning.
    if (char === "^") return { ...NOTHING, starts: AFTER_BLANK };
    if (char === "$") return NOTHING;
    if (char === ".") return ANYTHING;
    return literal(char);
  }

  private group(): Part {
    const opening =
      /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 64))?.[0] ?? "(";
    this.at += opening.length;
    const from = this.at;
    const inside = this.alternation();
    const body = this.source.slice(from, this.at);
    this.at++;
    if (opening === "(?<!" && this.isAnyWordCharacter(body)) return { ...NOTHING, starts: AFTER_BLANK };
    // Looking around consumes nothing; what it demands may lie outside the match.
    if (/^\(\?<?[=!]/.test(opening)) return NOTHING;
    return inside;
  }

  /** Whether a class holds every ASCII letter and digit: what isn't preceded by it is preceded by a blank. */
  private isAnyWordCharacter(body: string): boolean {
    if (!/^(?:\[(?!\^)[^\]]+\]|\\w)$/.test(body)) return false;
    if (body.includes("\\w")) return true;
    const letters =
      body.includes("\\p{L}") || (body.includes("a-z") && (this.ignoresCase || body.includes("A-Z")));
    return letters && (body.includes("\\d") || body.includes("0-9"));
  }

  private characterClass(): Part {
    const start = this.at;
    for (this.at++; this.source[this.at] !== "]"; this.at++) if (this.source[this.at] === "\\") this.at++;
    this.at++;
    const starts = this.wantsStarts
      ? anyOfSymbols(symbolsOfClass(this.source.slice(start + 1, this.at - 1)))
      : NO_START;
    const inside = this.source.slice(start + 1, this.at - 1).replace(/\\(?=[-\].])/g, "");
    // A small class of plain characters is known: [ -], [sz], ['].
    const isPlain =
      !inside.startsWith("^") &&
      !inside.includes("\\") &&
      !/[a-z0-9]-[a-z0-9]/i.test(inside) &&
      inside.length <= 4;
    if (!isPlain || /[^\x20-\x7e]/.test(inside)) return { demands: [], starts };
    return { demands: [], exact: [...new Set([...inside].map(normal))], starts };
  }

  private escape(): Part {
    const next = this.source[this.at + 1] ?? "";
    this.at += 2;
    if (next === "b") return { demands: [], exact: [BOUNDARY], starts: AT_BOUNDARY };
    if (next === "B") return NOTHING;
    if (next === "k") {
      this.at = this.source.indexOf(">", this.at) + 1;
      return ANYTHING;
    }
    if (next === "p" || next === "P" || next === "u" || next === "x") {
      const rest = /^(?:\{[^}]*\}|[0-9a-f]{4}|[0-9a-f]{2})/i.exec(this.source.slice(this.at, this.at + 48));
      this.at += next === "x" ? 2 : (rest?.[0].length ?? 0);
      const starts = anyOfSymbols(symbolsOfClass(`\\${next}${rest?.[0] ?? ""}`));
      return { demands: [], starts };
    }
    // White space and whatever else is no word character is a blank to trigrams.
    if (next === "n" || next === "t" || next === "s" || next === "W") return literal(" ");
    if (/[a-z0-9]/i.test(next)) return { demands: [], starts: anyOfSymbols(symbolsOfClass(`\\${next}`)) };
    return literal(next);
  }
}

function isPlain(code: number): boolean {
  return code === 0x20 || symbolOf(code) !== 0;
}

/** Stands for a word boundary until its neighbors are known: a blank where a letter or digit stands on the other side. */
const BOUNDARY = "\u0000";

function literal(char: string): Part {
  // Past ASCII case and length may fold: nothing is known but that it is no ASCII letter, unless it is one of the two
  // that fold to one.
  if (char.charCodeAt(0) > 0x7e)
    return FOLD_TO_ASCII.includes(char) ? ANYTHING : { demands: [], starts: anyOfSymbols([0]) };
  return { demands: [], exact: [normal(char)], starts: anyOfSymbols([symbolOf(char.charCodeAt(0))]) };
}

/** The long s and the Kelvin sign: under `iu` they match "s" and "k". */
const FOLD_TO_ASCII = "\u017F\u212A";

/** The symbols of the characters in a class, or undefined where too many to be worth telling. Takes what stands between the brackets, or one escape. */
function symbolsOfClass(inside: string): readonly number[] | undefined {
  if (inside.startsWith("^")) return undefined;
  const symbols = new Set<number>();
  for (let at = 0; at < inside.length; at++) {
    const char = inside.charAt(at);
    if (char === "\\") {
      const next = inside.charAt(++at);
      if (next === "d") for (let digit = 1; digit <= 10; digit++) symbols.add(digit);
      else if (next === "s" || next === "n" || next === "t" || next === "W") symbols.add(0);
      else if (next === "p" && inside.startsWith("{", at + 1)) {
        const close = inside.indexOf("}", at);
        const property = inside.slice(at + 2, close);
        at = close;
        if (!/^L[ulmo]?$/.test(property)) {
          // Emoji and punctuation of other scripts hold no ASCII letter; "\p{Emoji}" holds the digits.
          if (property !== "Extended_Pictographic") return undefined;
          symbols.add(0);
          continue;
        }
        symbols.add(0);
        for (let letter = 11; letter <= 36; letter++) symbols.add(letter);
      } else if (/[a-z0-9]/i.test(next)) return undefined;
      else symbols.add(0);
      continue;
    }
    if (inside.charAt(at + 1) === "-" && at + 2 < inside.length && inside.charAt(at + 2) !== "\\") {
      const from = char.charCodeAt(0);
      const to = inside.charCodeAt(at + 2);
      at += 2;
      for (let code = from; code <= Math.min(to, 0x7f); code++) symbols.add(symbolOf(code));
      if (to > 0x7f) {
        // A range past ASCII may hold what folds to a letter.
        if (from <= 0x212a && to >= 0x17f) return undefined;
        symbols.add(0);
      }
      continue;
    }
    if (FOLD_TO_ASCII.includes(char)) return undefined;
    symbols.add(symbolOf(char.charCodeAt(0)));
  }
  return [...symbols];
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

function joinAll(before: readonly string[], after: readonly string[]): readonly string[] {
  if (after.length === 1) return after[0] === "" ? before : before.map((start) => start + (after[0] ?? ""));
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
