import type { Draft } from "@/lib/engine/draft";
import { matches, type Match } from "@/lib/engine/pattern";
import type { Severity, Span } from "@/lib/schema/finding";
import { isClinical } from "./claims-subject";
import { isAsserted, isIdiom } from "./polarity";
import { sells } from "./promotion";

/**
 * The matches of a global regex that their author puts forward about health: clinical in subject, asserted, no idiom.
 * Takes a regex over the lower-case plain view; spans are of the plain view. A named group `claim` narrows the span.
 */
export function* claims(draft: Draft, regex: RegExp): Generator<Match> {
  for (const match of matches(draft, regex, "lower")) {
    const one = narrowed(match);
    if (isIdiom(draft, one) || !isClinical(draft, one) || !isAsserted(draft, one)) continue;
    yield one;
  }
}

function narrowed(match: Match): Match {
  const claim = match.groups["claim"];
  if (claim === undefined || claim === match.text) return match;
  const start = match.start + match.text.indexOf(claim);
  return { ...match, text: claim, start, end: start + claim.length };
}

/** Hold in a post that sells care, revise elsewhere: the catalogue's "error in promotion or testimonial; warning elsewhere". */
export function holdIfSelling(draft: Draft): Severity {
  return sells(draft) ? "hold" : "revise";
}

/** Each span once: where two overlap the longer stands. */
export function withoutOverlaps<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}
