import type { Draft } from "@/lib/engine/draft";
import type { Severity, Span } from "@/lib/schema/finding";
import { sells } from "./promotion";

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
