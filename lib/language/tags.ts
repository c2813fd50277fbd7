import nlp from "compromise/two";

type Lexicon = Readonly<Record<string, string | readonly string[]>>;

const lexicon = (nlp.model() as { readonly one: { readonly lexicon: Lexicon } }).one.lexicon;

/**
 * What compromise's word list says of a word out of context, or undefined when it isn't listed. Takes lower case.
 * The one import of compromise: tagging whole sentences cost more than the rest of a check together and told the
 * patient link nothing that its own facts don't.
 */
export function listedAs(word: string): string | undefined {
  if (!Object.hasOwn(lexicon, word)) return undefined;
  const tag = lexicon[word];
  return typeof tag === "string" ? tag : tag?.[0];
}
