import type { Severity } from "@/lib/schema/finding";

/** Most serious first. The same order as in lib/schema/finding.ts, which holds zod and so stays out of the browser. */
export const severityOrder = ["hold", "revise", "consider"] as const satisfies readonly Severity[];
export const severityNames = {
  hold: "Hold",
  revise: "Revise",
  consider: "Consider",
} as const satisfies Record<Severity, string>;

export function moreSerious(a: Severity, b: Severity): Severity {
  return severityOrder.indexOf(a) <= severityOrder.indexOf(b) ? a : b;
}
