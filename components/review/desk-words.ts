import type { Decision } from "@/lib/notes/decision";
import type { DecisionRecord } from "@/lib/review/records";
import type { CheckStatus } from "@/components/check/use-check";

/** What stands under a field while its words are being read, or couldn't be. */
export function statusWords(
  kind: CheckStatus["kind"],
  isKnown: boolean,
  refused: string | undefined,
  reading: string,
  isReadWhole = true,
): string {
  if (kind === "offline")
    return "You’re offline. Your words are kept here; we’ll check them when you’re back.";
  if (kind === "trouble") return "We couldn’t finish that check. Your words are kept.";
  if (kind === "limited") return "We’re pausing: that was a lot of checks. Your words are kept.";
  if (refused !== undefined) return refused;
  if (!isKnown) return reading;
  return isReadWhole ? "" : "We read the first 10,000 characters. Split the rest into a post of its own.";
}

/** An answer on record as the list of notes shows it; used and edited words have no note left to stand at. */
export function listDecision(decision: DecisionRecord | undefined): Decision | undefined {
  if (decision?.kind !== "kept" && decision?.kind !== "does-not-apply") return undefined;
  const { kind, reason, findingIds, context } = decision;
  return { kind, reason, findingIds, context };
}
