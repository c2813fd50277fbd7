import type { AST } from "@eslint-community/regexpp";
import { RegExpParser } from "@eslint-community/regexpp";

/** Repeats of these are tried on every pattern. */
const everyday = ["a", "a ", "A ", " ", "1", "1 ", "!", ".", "\n", "a's ", "é", "👩‍⚕️", "@a ", "#a "];

/** A member of most classes that a pattern can name, negated ones too. */
const candidates = [..." a1A!-'.,@#é\n\tx7%$😀_:/"];

/**
 * Texts of a given length in UTF-16 code units that come close to matching: what the pattern itself matches, whole or
 * broken off, over and over. The same for the same pattern.
 */
export function sampleAttacks(source: string, flags: string, length: number): string[] {
  const random = makeRandom(source.length + 1);
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  const pumps = new Set(everyday);
  for (let count = 0; count < 8; count++) {
    const sample = sampleOne(pattern.alternatives, flags, random);
    const cut = sample.slice(0, Math.ceil(sample.length * random()));
    for (const pump of [sample, `${sample} `, cut, `${cut} `]) if (pump.trim() !== "") pumps.add(pump);
  }
  return [...pumps].map((pump) => pump.repeat(Math.ceil(length / pump.length)).slice(0, length));
}

function sampleOne(alternatives: readonly AST.Alternative[], flags: string, random: () => number): string {
  return pick(alternatives, random)
    .elements.map((element) => sampleElement(element, flags, random))
    .join("");
}

function sampleElement(node: AST.Element, flags: string, random: () => number): string {
  switch (node.type) {
    case "Group":
    case "CapturingGroup":
      return sampleOne(node.alternatives, flags, random);
    case "Quantifier": {
      const count = pick([node.min, node.min + 1, node.min + 9, node.min + 40], random);
      return Array.from({ length: Math.min(count, node.max) }, () =>
        sampleElement(node.element, flags, random),
      ).join("");
    }
    case "Character":
      return String.fromCodePoint(node.value);
    case "CharacterSet":
    case "CharacterClass": {
      const one = new RegExp(`^${node.raw}$`, flags.replace(/[gy]/g, ""));
      const named = node.type === "CharacterClass" ? node.elements.flatMap(charactersOf) : [];
      const members = [...named, ...candidates].filter((character) => one.test(character));
      return members.length > 0 ? pick(members, random) : "";
    }
    default:
      return "";
  }
}

function charactersOf(element: AST.CharacterClassElement): string[] {
  if (element.type === "Character") return [String.fromCodePoint(element.value)];
  return element.type === "CharacterClassRange" ? [String.fromCodePoint(element.min.value)] : [];
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** Numbers in [0, 1), always the same ones for a seed (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
