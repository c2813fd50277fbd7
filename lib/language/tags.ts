import nlp from "compromise/two";
import { defineFact, type Draft } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { sentences } from "./sentences";

/** A word as the tagger sees it; offsets in code units of the plain view, without punctuation around it. */
export interface TaggedTerm extends Span {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

/** Sentences beyond this many code units are tagged only so far: tagging is the dearest thing a check does. */
const LONGEST = 400;

interface Term {
  readonly text: string;
  readonly tags?: readonly string[];
  readonly offset?: { readonly start: number; readonly length: number };
}

const tagged = defineFact("tags", () => new Map<number, readonly TaggedTerm[]>());

/**
 * Part-of-speech tags of one sentence by its index (see `sentences`), computed when first asked for and kept on the draft.
 * The tagger is one signal among several: it takes "54yo" and "Mary's scan" for other things, and misses many names.
 */
export function tagsOf(draft: Draft, sentence: number): readonly TaggedTerm[] {
  const known = draft.get(tagged);
  const before = known.get(sentence);
  if (before) return before;
  const span = draft.get(sentences)[sentence];
  const terms: TaggedTerm[] = [];
  if (span) {
    const text = draft.plain.slice(span.start, Math.min(span.end, span.start + LONGEST));
    const read = nlp(text).json({ offset: true }) as readonly { readonly terms: readonly Term[] }[];
    for (const { terms: inner } of read)
      for (const term of inner)
        if (term.offset)
          terms.push({
            start: span.start + term.offset.start,
            end: span.start + term.offset.start + term.offset.length,
            text: term.text,
            tags: new Set(term.tags ?? []),
          });
  }
  known.set(sentence, terms);
  return terms;
}

type Lexicon = Readonly<Record<string, string | readonly string[]>>;

const lexicon = (nlp.model() as { readonly one: { readonly lexicon: Lexicon } }).one.lexicon;

/** What the tagger's own word list says of a word out of context, or undefined when it isn't listed. Takes lower case. */
export function listedAs(word: string): string | undefined {
  if (!Object.hasOwn(lexicon, word)) return undefined;
  const tag = lexicon[word];
  return typeof tag === "string" ? tag : tag?.[0];
}
