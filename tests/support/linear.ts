import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import type { AttackPattern, VulnerableDiagnostics } from "recheck";
import { check } from "recheck";
import type { FoundRegex } from "./regexes";

/** Bounds from here on are read as "any number": {0,40} inside {0,40} is finite and still takes for ever. */
const LARGE_BOUND = 8;

/** The longest draft, in UTF-16 code units, and what one regex may take on the worst one, in milliseconds. */
const DRAFT = { length: 10_000, milliseconds: 150 };

/** Long enough that a quadratic regex takes seconds and a linear one a few milliseconds. */
const FAR = { length: 40_000, milliseconds: 300 };

/** A character that no pattern names; behind a pattern it makes every attempt fail, so that all backtracking shows. */
const NEVER = "\uE000";

const automaton = {
  checker: "automaton",
  maxRepeatCount: 500,
  maxSimpleRepeatCount: 500,
  maxNFASize: 200_000,
  maxPatternSize: 1_000_000,
  timeout: 20_000,
} as const;

/**
 * What is wrong with a regular expression's running time, if anything.
 *
 * As written, it must be linear. With its large bounds taken away it must not be exponential, and where it is
 * polynomial the attack that shows it, at the length of the longest draft, must still be quick.
 */
export async function findSlowness({ source, flags }: FoundRegex): Promise<string | undefined> {
  if (flags.includes("v")) return "the flag v can't be proven: use u";
  const provable = flags.replace(/[dgy]/g, "");
  const regex = new RegExp(source, flags);

  const asWritten = await check(source, provable, automaton);
  if (asWritten.status === "vulnerable") return describe(asWritten);
  if (asWritten.status === "unknown") {
    const slowness = await findSlownessAround(regex, source, provable);
    if (slowness !== undefined) return slowness;
  }

  for (const relaxed of rewrite(source, flags, LARGE_BOUND)) {
    const verdict = await check(relaxed, provable, automaton);
    if (verdict.status !== "vulnerable") continue;
    if (verdict.complexity.type === "exponential") return `but for its bounds ${describe(verdict)}`;
    const milliseconds = time(regex, verdict.attack, DRAFT);
    if (milliseconds > DRAFT.milliseconds) {
      return `takes ${Math.round(milliseconds)} ms at ${DRAFT.length} code units, ${describe(verdict)}`;
    }
  }
  return undefined;
}

/**
 * Automata can't follow lookarounds. Without them a pattern only backtracks more, so linear without is linear with;
 * what is slow without them is attacked as it stands, and the fuzzer looks for an attack of its own.
 */
async function findSlownessAround(regex: RegExp, source: string, flags: string): Promise<string | undefined> {
  for (const stripped of rewrite(source, flags, Infinity)) {
    const proof = await check(stripped, flags, automaton);
    if (proof.status === "safe") continue;
    if (proof.status === "vulnerable" && isSlow(regex, proof)) return describe(proof);
    const fuzzed = await check(source, flags, { checker: "fuzz", timeout: 60_000 });
    if (fuzzed.status === "unknown") return `not proven (${fuzzed.error.kind})`;
    if (fuzzed.status === "vulnerable" && isSlow(regex, fuzzed)) return describe(fuzzed);
    return undefined;
  }
  return undefined;
}

/**
 * The pattern without its lookarounds and with bounds from `largest` on opened, and then each lookaround's own content
 * likewise.
 */
function rewrite(source: string, flags: string, largest: number): string[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes("u"),
    unicodeSets: false,
  });
  const edits: { start: number; end: number; text: string }[] = [];
  const contents: string[] = [];
  let outermostEnd = -1;
  visitRegExpAST(pattern, {
    onAssertionEnter(node) {
      if ((node.kind !== "lookahead" && node.kind !== "lookbehind") || node.start < outermostEnd) return;
      outermostEnd = node.end;
      contents.push(node.alternatives.map(({ raw }) => raw).join("|"));
      edits.push({ start: node.start, end: node.end, text: "(?:)" });
    },
    onQuantifierEnter(node) {
      if (node.start < outermostEnd || node.max < largest || node.max === Infinity) return;
      const least = node.min === 0 ? "*" : "+";
      edits.push({ start: node.element.end, end: node.end, text: node.greedy ? least : `${least}?` });
    },
  });
  const rewritten = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);
  return [`(?:${rewritten})${NEVER}`, ...contents.flatMap((content) => rewrite(content, flags, largest))];
}

/** An exponential attack is taken at its word: trying it would not end. */
function isSlow(regex: RegExp, { complexity, attack }: VulnerableDiagnostics): boolean {
  return complexity.type === "exponential" || time(regex, attack, FAR) > FAR.milliseconds;
}

function describe({ complexity, attack }: VulnerableDiagnostics): string {
  return `${complexity.summary}: ${attack.pattern.slice(0, 160)}`;
}

/**
 * How long a search through an attack takes, in milliseconds: the quickest of three, at lengths that double up to
 * `limit.length` UTF-16 code units, as a search can't be called off and a slow one shows itself early.
 */
function time(regex: RegExp, { pumps, suffix }: AttackPattern, limit: typeof DRAFT): number {
  const everywhere = new RegExp(regex, regex.flags.includes("g") ? regex.flags : `${regex.flags}g`);
  let quickest = 0;
  for (let length = 500; quickest <= limit.milliseconds; length = Math.min(2 * length, limit.length)) {
    const share = Math.ceil(length / pumps.length);
    const text = pumps
      .map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(share / pump.length)))
      .join("");
    const worst = text.slice(0, Math.max(0, length - suffix.length)) + suffix;
    quickest = Infinity;
    for (let run = 0; run < 3 && quickest > limit.milliseconds; run++) {
      const start = performance.now();
      worst.replace(everywhere, "");
      quickest = Math.min(quickest, performance.now() - start);
    }
    if (length === limit.length) break;
  }
  return quickest;
}
