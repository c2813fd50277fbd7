import type { Draft } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { patientRefs } from "./patients";
import { sentences } from "./sentences";

/** Where a finding about the whole post stands when no words of it gave rise to more: its first sentence, eighty code units at most, to a word's end. */
export function openingOf(draft: Draft): Span {
  const first = draft.get(sentences)[0] ?? { start: 0, end: draft.plain.length };
  if (first.end - first.start <= 80) return { start: first.start, end: first.end };
  const cut = draft.plain.lastIndexOf(" ", first.start + 80);
  return { start: first.start, end: cut > first.start ? cut : first.start + 80 };
}

/** The words that first say that a patient is meant, pronouns apart; else the opening. */
export function patientAnchor(draft: Draft): Span {
  const ref = draft
    .get(patientRefs)
    .find((one) => one.specific && one.number === "one" && one.kind !== "pronoun");
  return ref ? { start: ref.start, end: ref.end } : openingOf(draft);
}
