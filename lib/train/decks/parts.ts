import type { Severity } from "@/lib/schema/finding";
import type { Line, Option } from "../deck";

/** A line with a note: what a check must find there, and our wording where the note has none that settles it. */
export function marked(
  words: string,
  severity: Severity,
  ruleIds: readonly string[],
  becomes?: string,
): Line {
  return {
    kind: "line",
    words,
    expects: { ruleIds: [...ruleIds], severity },
    ...(becomes !== undefined && { becomes }),
  };
}

/** A near miss: why it gets no note, and the rule's own exception it stands on, as that rule words it. */
export function quiet(
  words: string,
  why: string,
  cites?: readonly [ruleId: string, leavesAlone: string],
): Line {
  return {
    kind: "line",
    words,
    why,
    ...(cites && { cites: { ruleId: cites[0], leavesAlone: cites[1] } }),
  };
}

export const none: Option = { kind: "none" };
