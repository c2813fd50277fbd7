import type { Draft } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { isClinicalWord } from "./clinical-words";
import type { Sentence } from "./sentences";
import { tagsIn } from "./tags";

/** Someone is spoken of in the third person: without that, "Hope" and "May" are words. */
const someone = /\b(?:he|she|his|her|him|hers|himself|herself|he's|she's)\b/;
const calendar = /^(?:in|since|until|till|by|last|next|this|early|late|mid|of|every|before|after|during)$/;

/**
 * Whether a capitalized word that is both a name and a word (Will, Grace, Hope, Joy) is a name here, where nothing beside
 * it settled that: it does something ("Joy sobbed when her cast came off") or something is done to it ("we walked Hope to
 * her car"), by the parts of speech of its own sentence. Only sentences with somebody in them or a word of care are tagged.
 */
export function isNameInContext(draft: Draft, word: Span, sentence: Sentence): boolean {
  const text = draft.lower.slice(sentence.start, sentence.end);
  const isOfSomeone = someone.test(text);
  if (!isOfSomeone && !text.split(/[^a-z0-9-]+/).some(isClinicalWord)) return false;
  const list = tagsIn(draft, sentence);
  const at = list.findIndex(({ start }) => start === word.start);
  const own = list[at]?.tags;
  const next = list[at + 1];
  if (!own || own.has("Imperative")) return false;
  const before = list[at - 1];
  const behind = next?.tags;
  const acts =
    behind !== undefined &&
    !behind.has("Copula") &&
    !behind.has("Modal") &&
    (behind.has("PastTense") ||
      (behind.has("PresentTense") &&
        !behind.has("Infinitive") &&
        /s$/.test(draft.lower.slice(next!.start, next!.end))));
  // "Hopes rose", "April showers brought": a plural, or a noun that another follows.
  if (!isOfSomeone) return acts && before === undefined && own.has("Person");
  if (acts && !own.has("Plural")) return before === undefined || own.has("ProperNoun") || own.has("Person");
  if (acts && own.has("Plural") && before === undefined)
    return /^(?:miles|james|charles|brooks|banks|rivers)$/.test(draft.lower.slice(word.start, word.end));
  if (before === undefined || !own.has("ProperNoun") || own.has("Organization") || own.has("Place"))
    return false;
  if (calendar.test(draft.lower.slice(before.start, before.end))) return false;
  return (
    before.tags.has("PastTense") ||
    before.tags.has("Gerund") ||
    /^(?:with|to|for|about|and|tell|see|hug|help|watch|let|visit|meet)$/.test(
      draft.lower.slice(before.start, before.end),
    )
  );
}
