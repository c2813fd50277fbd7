import nlp from "compromise/two";
import { defineFact, type Draft } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import type { Sentence } from "./sentences";

type Lexicon = Readonly<Record<string, string | readonly string[]>>;

const lexicon = (nlp.model() as { readonly one: { readonly lexicon: Lexicon } }).one.lexicon;

/**
 * What compromise's word list says of a word out of context, or undefined when it isn't listed. Takes lower case.
 * This file is the one import of compromise.
 */
export function listedAs(word: string): string | undefined {
  if (!Object.hasOwn(lexicon, word)) return undefined;
  const tag = lexicon[word];
  return typeof tag === "string" ? tag : tag?.[0];
}

/** A word of one sentence with its parts of speech, in code units of the plain view. */
export interface TaggedWord extends Span {
  readonly tags: ReadonlySet<string>;
}

/** Longer sentences and later ones stay untagged: a sentence costs most of a millisecond. */
const LONGEST = 280;
const MOST = 3;

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: readonly string[];
}

/** What was tagged so far, by the sentence's index; it lives and dies with the draft. */
const tagged = defineFact("tagged", () => new Map<number, readonly TaggedWord[]>());

/**
 * The words of a sentence with their parts of speech in context: tagged when first asked for, and kept on the draft.
 * Empty for a sentence of more than 280 code units, and after three sentences of one draft.
 */
export function tagsIn(draft: Draft, sentence: Sentence): readonly TaggedWord[] {
  const known = draft.get(tagged);
  const before = known.get(sentence.index);
  if (before) return before;
  if (sentence.end - sentence.start > LONGEST || known.size >= MOST) return [];
  const found: TaggedWord[] = [];
  let at = sentence.start;
  const read = nlp(draft.plain.slice(sentence.start, sentence.end)).json() as readonly {
    readonly terms: readonly Term[];
  }[];
  for (const { terms } of read)
    for (const { pre, text, post, tags } of terms) {
      at += pre.length;
      found.push({ start: at, end: at + text.length, tags: new Set(tags) });
      at += text.length + post.length;
    }
  known.set(sentence.index, found);
  return found;
}
