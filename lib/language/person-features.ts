import { stemmer } from "stemmer";
import { defineFact, type Draft } from "@/lib/engine/draft";
import { kin } from "@/lib/lexicon/kin";
import { healthProfessions, occupations } from "@/lib/lexicon/professions";
import { careKindOf } from "./care-words";
import { isClinicalWord } from "./clinical-words";
import { people, type Person } from "./people";
import { careConfirmations, replyKind } from "./replies";
import { sentenceAt } from "./sentences";
import { words, type Word } from "./words";

/** How many words before and behind a name are read. */
const NEAR = 40;
const LEFT = 3;
const RIGHT = 4;

/**
 * What is said around a named person, as the weights of `person-weights` know it. `<1 x` and `>1 x`: the word right
 * before and right behind the name; `< x` and `> x`: one of the three before, of the four behind, in the sentence; `s x`:
 * in the sentence; `a x`: within forty words. `x` is the word's stem (Porter) or its class: `#profession`, `#occupation`,
 * `#kin`, `#day`, `#clinical`, a kind of care, `<name>`, `<num>`, `<emoji>`, `<link>`, `<at>`, `<tag>`; `^` and `$` are a
 * sentence's ends. The rest tell the name's own shape and the post's. `isLinked`: the rules of the patient link hold.
 */
export function personFeatures(draft: Draft, person: Person, isLinked: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  const sentence = sentenceAt(draft, person.start);
  const list = draft.get(words);
  const keys = draft.get(wordKeys);
  const from = firstFrom(list, person.start);
  const to = firstFrom(list, person.end);
  const isIn = (word: Word | undefined): boolean =>
    word !== undefined && word.start >= sentence.start && word.end <= sentence.end;
  for (let step = 1; step <= LEFT; step++) {
    const isNear = isIn(list[from - step]);
    for (const key of isNear ? (keys[from - step] ?? []) : []) {
      if (step === 1) found.add(`<1 ${key}`);
      found.add(`< ${key}`);
    }
    if (step === 1 && !isNear) found.add("<1 ^");
  }
  for (let step = 0; step < RIGHT; step++) {
    const isNear = isIn(list[to + step]);
    for (const key of isNear ? (keys[to + step] ?? []) : []) {
      if (step === 0) found.add(`>1 ${key}`);
      found.add(`> ${key}`);
    }
    if (step === 0 && !isNear) found.add(">1 $");
  }
  for (let at = Math.max(0, from - NEAR); at < Math.min(list.length, to + NEAR); at++) {
    if (at >= from && at < to) continue;
    const isSame = isIn(list[at]);
    for (const key of keys[at] ?? []) {
      found.add(`a ${key}`);
      if (isSame) found.add(`s ${key}`);
    }
  }
  addShape(draft, person, found);
  if (isLinked) found.add("linked");
  if (sentence.index === 0) found.add("first sentence");
  return found;
}

/** The name itself, what stands right beside it, who else is named, and what kind of post it is. */
function addShape(draft: Draft, person: Person, found: Set<string>): void {
  found.add(`next ${mark(draft.plain.charAt(person.end))}`);
  found.add(
    `prev ${mark(
      draft.plain
        .slice(Math.max(0, person.start - 2), person.start)
        .trim()
        .slice(-1),
    )}`,
  );
  if (draft.lower.startsWith("'s", person.end)) found.add("'s");
  found.add(`kind ${person.kind}`);
  if (person.title !== undefined) found.add("title").add(`title ${person.title}`);
  if (person.given !== undefined && person.surname !== undefined) found.add("full");
  for (const trait of ["vocative", "slot", "apposed", "kin", "possessive"] as const)
    if (person[trait]) found.add(trait);
  if (person.certainty >= 0.7) found.add("sure");
  const all = draft.get(people);
  const others = all.filter(({ given }) => given === undefined || given !== person.given).length;
  found.add(`others ${Math.min(2, others - (person.given === undefined ? 1 : 0))}`);
  if (all.some((other) => other !== person && other.given !== undefined && other.given === person.given))
    found.add("twice");
  if (all.some(({ role }) => role === "staff")) found.add("staff beside");
  found.add(`reply ${draft.get(replyKind)}`);
  if (draft.get(careConfirmations).length > 0) found.add("confirms");
  found.add(`type ${draft.context.postType ?? "none"}`);
}

const mark = (character: string): string => (/[a-z0-9]/i.test(character) ? "" : character);

/** The place of the first word that starts at the offset or behind it. */
function firstFrom(list: readonly Word[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What each word of the draft is to the weights: its stem and its classes, or what it stands for. */
const wordKeys = defineFact("word-keys", (draft): readonly (readonly string[])[] => {
  const all = draft.get(people);
  let next = 0;
  return draft.get(words).map((word) => {
    while (next < all.length && (all[next]?.end ?? 0) <= word.start) next++;
    if ((all[next]?.start ?? Infinity) <= word.start) return ["<name>"];
    switch (word.kind) {
      case "number":
        return ["<num>"];
      case "emoji":
        return ["<emoji>"];
      case "email":
      case "url":
        return ["<link>"];
      case "mention":
        return ["<at>"];
      case "hashtag":
        return ["<tag>", ...(word.parts ?? []).flatMap(classesOf)];
      case "word":
        return [stemmer(word.lower.replace(/'s$/, "")), ...classesOf(word.lower)];
    }
  });
});

const dayName = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

function classesOf(word: string): string[] {
  const own = word.replace(/'s$/, "");
  const one = own.replace(/s$/, "");
  const found: string[] = [];
  const care = careKindOf(own) ?? careKindOf(one);
  if (care) found.push(`#${care}`);
  if (healthProfessions.entries.has(own) || healthProfessions.entries.has(one)) found.push("#profession");
  if (occupations.entries.has(own)) found.push("#occupation");
  if (kin.entries.has(own)) found.push("#kin");
  if (dayName.test(own)) found.push("#day");
  if (isClinicalWord(own)) found.push("#clinical");
  return found;
}
