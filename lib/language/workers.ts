import type { Draft } from "@/lib/engine/draft";
import { isOneHolder, type HumanPhrase } from "./human-phrases";
import { clinicalEvent } from "./scenes";
import { sentenceAt } from "./sentences";

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Fondness and rank, by which the author's own one is told from the house's. */
const dear =
  /^(?:favou?rite|newest|oldest|youngest|sweetest|first|last|next|\w{3,9}est|local|resident|beloved|longtime)$/;
/** Names to call somebody. */
const figurative = set(
  "clown angel wizard genius hero saint queen king prince princess champion winner jester ninja whisperer diplomat politician poet philosopher",
);
/** Parts that anybody plays. */
const anyones = set(
  "buyer seller owner author writer winner player handler grower trustee nominee finalist contestant vendor supervisor manager employee worker trainer collector picker thrower breeder racer jumper maker",
);

/**
 * Whether a word for somebody's work stands for one person who is told of: not "her driver", "our conservator" (the house's),
 * "that clown", "the next buyer", or one of a list of all sorts ("nuns, a jockey and more grandfathers than I can count").
 */
export function isTheWorker(draft: Draft, phrase: HumanPhrase): boolean {
  const { determiner, head, between } = phrase;
  const after = draft.lower.slice(phrase.end, phrase.end + 60);
  const event = after.search(clinicalEvent);
  const isUndergoing = event >= 0 && event < 30;
  if (/^(?:her|his|their|its)$/.test(determiner)) return false;
  if (
    (determiner === "my" || determiner === "our") &&
    !isOneHolder(phrase) &&
    !isUndergoing &&
    !between.some((word) => dear.test(word)) &&
    !(determiner === "our" && phrase.isNarrowed)
  )
    return false;
  if (
    figurative.has(head) &&
    !isUndergoing &&
    !phrase.isNarrowed &&
    /^(?:that|this|what|such)$/.test(determiner)
  )
    return false;
  if (anyones.has(head) && !isUndergoing && !phrase.isNarrowed) return false;
  const sentence = sentenceAt(draft, phrase.start);
  const left = draft.lower.slice(Math.max(sentence.start, phrase.start - 30), phrase.start);
  return (
    !/[a-z]{3}s, (?:and )?$/.test(left) &&
    !/^,? and (?:more|many|countless|other|so many|a few|several) /.test(after)
  );
}
