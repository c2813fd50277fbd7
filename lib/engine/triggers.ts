import { words } from "@/lib/language/words";
import type { Draft } from "./draft";
import type { Rule, Shape } from "./rule";

/** The rules of a set, indexed by what sets them off. Compile once, when the rules load. */
export interface TriggerIndex {
  readonly rules: readonly Rule[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly byShape: ReadonlyMap<Shape, readonly number[]>;
  readonly always: readonly number[];
  readonly shortestStem: number;
  readonly longestStem: number;
}

export function indexTriggers(rules: readonly Rule[]): TriggerIndex {
  const byWord = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  const byShape = new Map<Shape, number[]>();
  const always: number[] = [];
  const add = <K>(map: Map<K, number[]>, key: K, rule: number) => {
    const listed = map.get(key);
    if (listed) listed.push(rule);
    else map.set(key, [rule]);
  };
  rules.forEach(({ triggers }, at) => {
    if (triggers.always) always.push(at);
    for (const word of triggers.words ?? [])
      if (word.endsWith("*")) add(byStem, word.slice(0, -1), at);
      else add(byWord, word, at);
    for (const shape of triggers.shapes ?? []) add(byShape, shape, at);
  });
  const stems = [...byStem.keys()].map((stem) => stem.length);
  return {
    rules,
    byWord,
    byStem,
    byShape,
    always,
    shortestStem: Math.min(...stems, 99),
    longestStem: Math.max(...stems, 0),
  };
}

const shapesOfKind = {
  word: [],
  number: ["digit"],
  hashtag: ["hashtag"],
  mention: ["mention"],
  url: ["url"],
  email: ["email"],
  emoji: ["emoji"],
} as const satisfies Record<string, readonly Shape[]>;

/** The rules worth running on a draft, in the set's order: one pass over its words. */
export function triggered(index: TriggerIndex, draft: Draft): Rule[] {
  const hit = new Uint8Array(index.rules.length);
  const mark = (listed: readonly number[] | undefined) => {
    if (listed) for (const at of listed) hit[at] = 1;
  };
  mark(index.always);
  const shapes = new Set<Shape>();
  const seen = new Set<string>();
  const look = (word: string) => {
    if (seen.has(word)) return;
    seen.add(word);
    mark(index.byWord.get(word));
    const longest = Math.min(word.length, index.longestStem);
    for (let length = index.shortestStem; length <= longest; length++)
      mark(index.byStem.get(word.slice(0, length)));
  };
  for (const word of draft.get(words)) {
    for (const shape of shapesOfKind[word.kind]) shapes.add(shape);
    if (word.kind === "url" || word.kind === "email" || word.kind === "emoji") continue;
    look(word.lower);
    if (word.kind === "word") {
      if (word.text !== word.lower) shapes.add("capital");
      // "doctor's" and "follow-up" also count by their parts.
      if (/['-]/.test(word.lower)) for (const part of word.lower.split(/['-]/)) if (part) look(part);
    }
    if (word.parts) {
      for (const part of word.parts) look(part);
      look(word.lower.slice(1));
    }
  }
  if (draft.plain.includes('"')) shapes.add("quote");
  if (draft.plain.includes("%")) shapes.add("percent");
  if (draft.plain.includes("$")) shapes.add("money");
  for (const shape of shapes) mark(index.byShape.get(shape));
  return index.rules.filter(
    ({ triggers }, at) => hit[at] === 1 && (triggers.when === undefined || triggers.when(draft.context)),
  );
}
