import { defineFact, type Draft } from "@/lib/engine/draft";
import { execAll, matches } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import type { Span } from "@/lib/schema/finding";
import { likelyBrands, namesCommerce } from "./commerce";
import { goods, mentions, stanceAt } from "./products";
import { sentenceAt } from "./sentences";
import { cues, type Cue } from "./tie-cues";
import { words } from "./words";

const author = /(?<![a-z])(?:i|i'm|i've|i'll|i'd|im|me|my|mine|we|we're|we've|we'll|us|our|ours)(?![a-z])/;

/** What the author might do or have without a tie: study, serve the public, pay for it. */
const plainly =
  /\b(?:university|hospital's|county|library|school|residency program|society|academy|association|nonprofit|charity|foundation|church|unicef|habitat|rotary|va\b|patients?'? famil|volunteer\w*|donat\w*|grand rounds|government|agency|barda|nih|insurance|medicaid|medicare|budget|out of pocket|refund)\b/;

/** Every tie told in passing, in order; none where nothing is named, and none where the words fault it. */
export const tiesInPassing = defineFact(
  "ties in passing",
  (draft): readonly (Span & { readonly kind: Cue["kind"] })[] => {
    const found: (Span & { readonly kind: Cue["kind"] })[] = [];
    if (!draft.get(namesCommerce)) return found;
    const brands: readonly Span[] = [...draft.get(mentions), ...draft.get(likelyBrands)];
    for (const { kind, regex, where, goods: goodsToo } of cues) {
      if (brands.length === 0 && !goodsToo) continue;
      for (const match of matches(draft, regex, "lower")) {
        const sentence = sentenceAt(draft, match.start);
        const named = brands.some((one) => one.start < sentence.end + 1 && sentence.start <= one.start);
        const said = draft.lower.slice(sentence.start, sentence.end);
        if (
          where === "sentence" &&
          !named &&
          !(goodsToo && goodsIn(draft, sentence)) &&
          !toldOn(brands, sentence, said)
        )
          continue;
        // "My aunt made us curtains": for the author, not for sale.
        if (kind === "family" && forAuthor.test(draft.lower.slice(match.start + match.text.length))) continue;
        if (plainly.test(said) || sentence.stop === "?" || deniedBefore(draft, match.start, sentence.start))
          continue;
        if (!author.test(said) && !subjectless.test(said) && !authorless.has(kind)) continue;
        const stance = stanceAt(draft, match);
        if (stance === "critical" || stance === "regulatory") continue;
        const span = { start: match.start, end: match.start + match.text.trimEnd().length };
        if (!found.some((other) => overlaps(other, span))) found.push({ kind, ...span });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  },
);

const forAuthor =
  /^ (?:(?:me|us|him|her|them|our|a new) |(?:his|her|their) (?:[a-z]{2,10} )?(?:course|degree|training|residency|exams?|boards|thesis|school|masters|phd|shift|homework|marathon|race|dinner|chemo|treatment)\b|(?:school|college|residency|training)\b)/;

/** Kinds whose words tell of the author without naming them: what is given, and where readers are sent to buy. */
const authorless: ReadonlySet<Cue["kind"]> = new Set(["gift", "travel", "affiliate", "code"]);

/** "Just got back from judging": the author, left out. */
const subjectless =
  /^\W{0,4}(?:just |finally |so |officially |still |also )?(?:got|back|home|off|spent|heading|headed|loved|had|excited|thrilled|honou?red|huge|proud|grateful|thankful|thanks|learning|joined|wrapped|highest|biggest|top)\b/;

/** The name stands in the sentence before, and this one goes on about it: "their area manager", "highest volume site". */
function toldOn(brands: readonly Span[], sentence: Span, said: string): boolean {
  return (
    /\b(?:their|they|them|its|it|site|company|brand|rep|reps)\b/.test(said) &&
    brands.some((one) => one.end <= sentence.start && sentence.start - one.end < 120)
  );
}

function goodsIn(draft: Draft, span: Span): boolean {
  return draft
    .get(words)
    .some((word) => word.start >= span.start && word.end <= span.end && goods.has(word.lower));
}

const denial = /\b(?:no|not|never|nobody|none|without|nor|if|unless|\w+n't)\b[^.,;:!?]{0,20}$/g;

function deniedBefore(draft: Draft, at: number, from: number): boolean {
  return execAll(draft.lower.slice(Math.max(from, at - 30), at), denial).length > 0;
}
