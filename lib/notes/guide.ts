import type { Category, Finding } from "@/lib/schema/finding";

/** What the page knows of a rule before any check. */
export interface RuleNote {
  readonly title: string;
  readonly clauses: readonly string[];
  /** Its marks are details that identify a patient: several of them make one note. */
  readonly identifies: boolean;
  /** It asks for a disclosure that the author may have ready. */
  readonly asksDisclosure: boolean;
  /** It speaks of the pictures or videos that go out, whatever words stand beside them. */
  readonly aboutMedia?: true;
  /** It leads its note whatever else stands over the same words. */
  readonly leads: boolean;
}

export interface ClauseNote {
  /** Where in the guideline: "Potential Ethical Dilemmas ¶2". */
  readonly place: string;
  readonly quote: string;
}

/** Fixed knowledge that the server hands the page once: rules and the guideline's words, never anything of a draft. */
export interface Guide {
  readonly ruleSet: string;
  readonly rules: Readonly<Record<string, RuleNote>>;
  readonly clauses: Readonly<Record<string, ClauseNote>>;
}

/** A family of rules: one of the guideline's, or the practice's own, which is never shown as the guideline's. */
export type Family = Category | "practice";

/** A finding of the engine, or of the practice's own rules. */
export type NoteFinding = Omit<Finding, "category"> & { readonly category: Family };

export const categoryNames = {
  phi: "Patient identity",
  "conflict-of-interest": "Disclosure",
  "medical-advice": "Advice",
  "unsupported-claim": "Claims",
  professionalism: "Professionalism",
  practice: "Your practice",
} as const satisfies Record<Family, string>;
