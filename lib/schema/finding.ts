import { z } from "zod";

export const categories = [
  "phi",
  "conflict-of-interest",
  "medical-advice",
  "unsupported-claim",
  "professionalism",
] as const;

/** Most serious first. The catalogue's error, warning, info. */
export const severities = ["hold", "revise", "consider"] as const;

/** Half-open, in UTF-16 code units of the author's text. */
export const spanSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

export const editSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
});

export const findingSchema = z.strictObject({
  /** Stable while the rule and the marked words stand. */
  id: z.string(),
  ruleId: z.string(),
  category: z.enum(categories),
  severity: z.enum(severities),
  title: z.string(),
  why: z.string(),
  advice: z.string(),
  spans: z.array(spanSchema).min(1),
  clauses: z.array(z.string()),
  suggestion: z.strictObject({ edits: z.array(editSchema).min(1) }).optional(),
});

export type Category = (typeof categories)[number];
export type Severity = (typeof severities)[number];
export type Span = Readonly<z.infer<typeof spanSchema>>;
export type Edit = Readonly<z.infer<typeof editSchema>>;
export type Finding = z.infer<typeof findingSchema>;
