import { defineFact, type Draft } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { conductTerms, type Conduct } from "@/lib/lexicon/conduct-terms";
import { stances, type Part, type Stance } from "@/lib/lexicon/derision-terms";
import { regardWords, type RegardSign } from "@/lib/lexicon/regard-words";
import { cuesIn, partCues, phraseIndex, tokens, type Cue, type Token } from "./cues";
import { quotations } from "./polarity";
import { sentences, type Sentence } from "./sentences";
import { words, type Word } from "./words";

/** What an emoji or the shape of a sentence adds. */
const faces = {
  scoff: "🙄🤡🤦😒😤🖕🤮🤢😑🥴🤬🗑🚮🐖🐷🐄🐳🤥🧌🙃",
  laugh: "😂🤣💀☠😭😹🤪😏😬🫠😈🤷🥱👶💅",
  love: "😍🥵😘🥰🔥💦🌶😉😜💘💍💕😳🫦",
  hush: "🤫🤐👀🍿☕",
  toast: "🍷🍺🥂🍹🍸🍻🍾🥃🍄",
  heart: "❤💛💙💚💜🧡🙏🤗👏🎉💪🎄🐶🐾",
} as const;
type Face = keyof typeof faces;
const faceOf: ReadonlyMap<string, Face> = new Map(
  (Object.entries(faces) as [Face, string][]).flatMap(([face, list]) =>
    [...list].map((one) => [one, face] as const),
  ),
);

/** Small words that give a sentence its stance. */
const small = new Set(
  (
    "i me my mine we us our you your u ur he she him her his they them their it its this that these those who whose what why how when where if because but so than and or not no never always just only even still too very all every any some one " +
    "is are was were be been am do does did have has had can can't could would should will won't don't doesn't didn't isn't aren't wasn't must may might get got go going come came make made let want need think know say said tell told ask asked " +
    "with without for from to at in on of as like about into after before until again then now here there today tonight yesterday week day year time every something someone anyone nobody everyone people 's 're 'm 've 'll 'd"
  ).split(" "),
);

/** One sentence as it is weighed. */
export interface Regarded {
  readonly sentence: Sentence;
  /** What stands in it, by name; `n.` before a name: in a neighbor of it. */
  readonly features: ReadonlySet<string>;
  /** Where its signs stand, for the mark. */
  readonly cues: readonly Cue<string>[];
}

const regardIndex = phraseIndex<RegardSign>(regardWords);
const stanceIndex = phraseIndex<Stance>(stances.entries);
const conductIndex = phraseIndex<Conduct>(conductTerms.entries);

export const regarded = defineFact("regarded", (draft): readonly Regarded[] => {
  const all = draft.get(tokens);
  const spoken = draft.get(sentences);
  const cues: Cue<string>[] = [
    ...cuesIn(all, regardIndex),
    ...cuesIn(all, stanceIndex).map((cue) => ({ ...cue, kind: `s.${cue.kind}` })),
    ...cuesIn(all, conductIndex).map((cue) => ({ ...cue, kind: `c.${cue.kind}` })),
    ...draft.get(partCues).map((cue: Cue<Part>) => ({ ...cue, kind: `p.${cue.kind}` })),
  ].sort((a, b) => a.start - b.start);
  const within = <One extends Span>(list: readonly One[]): One[][] => {
    let from = 0;
    return spoken.map((sentence, at) => {
      const until = spoken[at + 1]?.start ?? draft.plain.length + 1;
      while (from < list.length && (list[from]?.start ?? 0) < sentence.start) from++;
      let to = from;
      while (to < list.length && (list[to]?.start ?? 0) < until) to++;
      return list.slice(from, to);
    });
  };
  const cuesOf = within(cues);
  const tokensOf = within(all);
  const wordsOf = within(draft.get(words).filter(({ kind }) => kind !== "word"));
  const own = spoken.map((sentence, at) => ({
    names: namesIn(draft, sentence, at, spoken, cuesOf[at] ?? [], tokensOf[at] ?? [], wordsOf[at] ?? []),
    cues: cuesOf[at] ?? [],
  }));
  return spoken.map((sentence, at) => {
    const features = new Set(own[at]?.names);
    for (const beside of [own[at - 1], own[at + 1]])
      for (const name of beside?.names ?? []) if (!features.has(name)) features.add(`n.${name}`);
    return { sentence, features, cues: own[at]?.cues ?? [] };
  });
});

function namesIn(
  draft: Draft,
  sentence: Sentence,
  at: number,
  spoken: readonly Sentence[],
  here: readonly Cue<string>[],
  spokenWords: readonly Token[],
  marks: readonly Word[],
): Set<string> {
  const names = new Set<string>();
  const count = new Map<string, number>();
  for (const { kind } of here) count.set(kind, (count.get(kind) ?? 0) + 1);
  for (const [kind, times] of count) {
    names.add(kind);
    if (times > 1) names.add(`${kind}+`);
  }
  for (const { lower } of spokenWords) if (small.has(lower)) names.add(`w.${lower}`);
  const first = spokenWords[0];
  if (first && small.has(first.lower)) names.add(`f.${first.lower}`);
  for (const word of marks) {
    const face = word.kind === "emoji" ? faceOf.get(word.text) : undefined;
    if (face) names.add(`e.${face}`);
    else if (word.kind === "emoji") names.add("e.other");
    if (word.kind === "hashtag") names.add("hashtag");
    if (word.kind === "number") names.add("number");
  }
  const text = draft.plain.slice(sentence.start, sentence.end);
  if (draft.get(quotations).some((one) => one.start < sentence.end && one.end > sentence.start))
    names.add("quote");
  if (sentence.stop === "?") names.add("?");
  if (text.includes("!")) names.add("!");
  if (/^[^:.!?\n]{2,40}:\s/.test(text)) names.add("colon");
  if (/\b[A-Z]{3,}\b/.test(text)) names.add("caps");
  if (spokenWords.length < 5) names.add("len<5");
  if (spokenWords.length > 22) names.add("len>22");
  if (spoken.length > 5) names.add("long");
  if (spoken.length === 1) names.add("alone");
  if (at === spoken.length - 1) names.add("last");
  if (at === 0) names.add("first");
  const { postType, platform } = draft.context;
  if (postType === "review-reply" || platform === "google-review-reply") names.add("ctx.review");
  else if (postType === "reply") names.add("ctx.reply");
  return names;
}
