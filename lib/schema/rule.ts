import { z } from "zod";
import { categories, severities } from "./finding";

/** A rule as `GET /api/rules` lists it. */
export const ruleSummarySchema = z.strictObject({
  id: z.string(),
  category: z.enum(categories),
  title: z.string(),
  severity: z.enum(severities),
  why: z.string(),
  advice: z.string(),
  clauses: z.array(z.strictObject({ id: z.string(), place: z.string(), quote: z.string() })),
  sources: z.array(z.string()),
});

export const ruleListSchema = z.strictObject({
  ruleSet: z.string(),
  rules: z.array(ruleSummarySchema),
});

export type RuleSummary = z.infer<typeof ruleSummarySchema>;
