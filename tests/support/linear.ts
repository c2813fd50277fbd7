import { createContext, Script } from "node:vm";
import type { AST } from "@eslint-community/regexpp";
import { RegExpParser } from "@eslint-community/regexpp";
import type { AttackPattern } from "recheck";
import { check } from "recheck";
import type { FoundRegex } from "./regexes";
import { sampleAttacks } from "./sample-attacks";

/** The longest draft, in UTF-16 code units, and what one regex may take on the worst one, in milliseconds. */
const DRAFT = { length: 10_000, milliseconds: 250 };

/** Long enough that a quadratic regex takes a second and a linear one a few milliseconds. */
const FAR = { length: 40_000, milliseconds: 400 };

/** A character that no pattern names; behind a pattern it makes every attempt fail, so that all backtracking shows. */
const NEVER = "\uE000";

const automaton = {
  checker: "automaton",
  maxRepeatCount: 500,
  maxSimpleRepeatCount: 500,
  maxNFASize: 200_000,
  maxPatternSize: 1_000_000,
} as const;

/**
 * What is wrong with a regular expression's running time, if anything.
 *
 * It must be linear in the text: recheck decides that on the pattern's automaton, in the time that it is given. Two
 * things recheck can't see, so every pattern is run as well on long drafts sampled from itself: that {0,40} inside
 * {0,40} is linear and still takes for ever, and whatever it could not decide (then on much longer drafts, where a
 * quadratic pattern takes a second and a linear one milliseconds).
 */
export async function findSlowness({ source, flags }: FoundRegex): Promise<string | undefined> {
  if (flags.includes("v")) return "the flag v can't be proven: use u";
  const verdict = await prove(source, flags.replace(/[dgy]/g, ""));
  if (verdict?.status === "vulnerable") return describe(verdict);

  const { length, milliseconds } = verdict === undefined ? FAR : DRAFT;
  const attack = sampleAttacks(source, flags, length).find((text) =>
    isSlow(source, flags, text, milliseconds),
  );
  return (
    attack && `over ${milliseconds} ms on ${length} code units of ${JSON.stringify(attack.slice(0, 80))}`
  );
}

/**
 * recheck's verdict on the pattern as written, or, where that takes too long or the pattern looks around, its proof for
 * one that can only do worse: without lookarounds, each word list outside the loops reduced to its characters (only
 * loops bend the curve, and a list of 2,000 words takes minutes). Undefined where it can't tell: a reduced pattern's
 * weakness need not be the pattern's own.
 */
async function prove(source: string, flags: string) {
  const asWritten = await check(source, flags, { ...automaton, timeout: 300 });
  if (asWritten.status !== "unknown") return asWritten;
  for (const pattern of reduce(source, flags)) {
    const proof = await check(pattern, flags, { ...automaton, timeout: 500 });
    if (proof.status !== "safe") return undefined;
  }
  return { status: "safe" as const };
}

function describe({
  complexity,
  attack,
}: {
  complexity: { summary: string };
  attack: AttackPattern;
}): string {
  return `${complexity.summary}: ${attack.pattern.slice(0, 160)}`;
}

/**
 * The patterns that stand for one in the proof: itself without lookarounds and with word lists reduced, and each
 * lookaround's own content likewise.
 */
function reduce(source: string, flags: string): string[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  const contents: string[] = [];

  const write = (node: AST.Element, inLoop: boolean): string => {
    switch (node.type) {
      case "Group":
        return `(?:${writeAll(node.alternatives, inLoop)})`;
      case "CapturingGroup":
        return `(${node.name === null ? "" : `?<${node.name}>`}${writeAll(node.alternatives, inLoop)})`;
      case "Assertion":
        if (node.kind !== "lookahead" && node.kind !== "lookbehind") return node.raw;
        contents.push(node.alternatives.map(({ raw }) => raw).join("|"));
        return "(?:)";
      case "Quantifier":
        return `(?:${write(node.element, inLoop || node.max === Infinity)})${node.raw.slice(node.element.raw.length)}`;
      default:
        return node.raw;
    }
  };
  const writeSequence = (elements: readonly AST.Element[], inLoop: boolean): string =>
    elements.map((element) => write(element, inLoop)).join("");
  /** Alternatives that go on alike are one: `invent\w*|design\w*` gives `[inventdsg]{1,2}\w*`. */
  const writeAll = (alternatives: readonly AST.Alternative[], inLoop: boolean): string => {
    if (inLoop) return alternatives.map(({ elements }) => writeSequence(elements, inLoop)).join("|");
    const wordsByRest = new Map<string, Set<string>>();
    for (const { elements } of alternatives) {
      const end = elements.findIndex((element) => membersOf(element) === undefined);
      const words = end === -1 ? elements : elements.slice(0, end);
      const rest = end === -1 ? "" : writeSequence(elements.slice(end), inLoop);
      const key = `${words.length > 0}${rest}`;
      const members = wordsByRest.get(key) ?? new Set();
      words.flatMap((word) => membersOf(word) ?? []).forEach((member) => members.add(member));
      wordsByRest.set(key, members);
    }
    return [...wordsByRest]
      .map(
        ([key, members]) =>
          (members.size > 0 ? `[${[...members].join("")}]{1,2}` : "") + key.replace(/^(?:true|false)/, ""),
      )
      .join("|");
  };

  const rewritten = writeAll(pattern.alternatives, false);
  return [`(?:${rewritten})${NEVER}`, ...contents.flatMap((content) => reduce(content, flags))];
}

/**
 * The characters of a part without loops, as members of a class; undefined where it has a loop, an assertion, a capture
 * or a negated class, or may be empty.
 */
function membersOf(node: AST.Alternative | AST.Element): string[] | undefined {
  switch (node.type) {
    case "Alternative":
      return gather(node.elements);
    case "Group":
      return gather(node.alternatives);
    case "Quantifier":
      return node.max === Infinity ? undefined : membersOf(node.element);
    case "Character":
      return [escapeInClass(node.raw)];
    case "CharacterSet":
      return node.kind === "any" ? undefined : [node.raw];
    case "CharacterClass":
      return node.negate ? undefined : node.elements.map(({ raw }) => raw);
    default:
      return undefined;
  }
}

function gather(nodes: readonly (AST.Alternative | AST.Element)[]): string[] | undefined {
  const members: string[] = [];
  for (const node of nodes) {
    const own = membersOf(node);
    if (own === undefined) return undefined;
    members.push(...own);
  }
  return members;
}

/** What means something in a class and nothing outside it. */
function escapeInClass(raw: string): string {
  return raw === "-" || raw === "^" || raw === "]" ? `\\${raw}` : raw;
}

const context = createContext({ regex: /./, text: "" });
const search = new Script("text.replace(regex, '')");

/** Whether searching the text takes longer than the limit three times over; each search is cut off there. */
function isSlow(source: string, flags: string, text: string, milliseconds: number): boolean {
  context["text"] = text;
  context["regex"] = new RegExp(source, flags.includes("g") ? flags : `${flags}g`);
  for (let run = 0; run < 3; run++) {
    try {
      search.runInContext(context, { timeout: milliseconds });
      return false;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    }
  }
  return true;
}
