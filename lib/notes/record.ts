import type { Context } from "@/lib/schema/context";
import type { Decision } from "./decision";
import type { Note } from "./note";

/** The first 16 digits in groups of four, for print. */
export function shortFingerprint(hex: string): string {
  return (hex.slice(0, 16).match(/.{4}/g) ?? []).join(" ");
}

/** What is kept of a check: enough to show what was found and decided, and nothing of the draft's words. */
export interface CheckRecord {
  readonly format: "chaperone-check/1";
  readonly checkedAt: string;
  readonly ruleSet: string;
  readonly textSha256: string;
  readonly lengthInCodeUnits: number;
  readonly platform: string | undefined;
  /** Which questions were answered; answers in words of the author's own are left out. */
  readonly answered: readonly string[];
  readonly findings: readonly {
    readonly number: number;
    readonly severity: string;
    readonly title: string;
    readonly ruleId: string;
    readonly alsoRules: readonly string[];
    readonly clauses: readonly string[];
    readonly spans: readonly { readonly start: number; readonly end: number }[];
    readonly decision: string;
    readonly reason: string;
  }[];
}

export function checkRecord(check: {
  readonly text: string;
  readonly textSha256: string;
  readonly checkedAt: Date;
  readonly ruleSet: string;
  readonly context: Context;
  readonly notes: readonly { readonly note: Note; readonly decision: Decision | undefined }[];
}): CheckRecord {
  return {
    format: "chaperone-check/1",
    checkedAt: check.checkedAt.toISOString(),
    ruleSet: check.ruleSet,
    textSha256: check.textSha256,
    lengthInCodeUnits: check.text.length,
    platform: check.context.platform,
    answered: Object.keys(check.context)
      .filter((key) => key !== "platform" && key !== "own" && key !== "parentText")
      .sort(),
    findings: check.notes.map(({ note, decision }) => ({
      number: note.number,
      severity: note.severity,
      title: note.title,
      ruleId: note.ruleId,
      alsoRules: note.also.map((one) => one.ruleId),
      clauses: note.clauses,
      spans: note.marks.map(({ start, end }) => ({ start, end })),
      decision: decision?.kind ?? "open",
      reason: decision?.reason ?? "",
    })),
  };
}
