import { z } from "zod";
import { contextSchema, MAX_TEXT } from "./context";
import { findingSchema } from "./finding";

/** Body of `POST /api/check`. Unknown keys are refused. */
export const checkRequestSchema = contextSchema.extend({
  text: z.string().min(1).max(MAX_TEXT),
});

/** Something only the author can answer. `key` names the request key that the answer feeds, where there is one. */
export const questionSchema = z.strictObject({
  id: z.string(),
  ask: z.string(),
  why: z.string(),
  key: z.string().optional(),
  answers: z.array(z.strictObject({ label: z.string(), value: z.string() })).optional(),
  clauses: z.array(z.string()),
});

/** Something the words of a draft can't show, said so that silence isn't read as clearance. */
export const notCheckedSchema = z.strictObject({
  id: z.string(),
  statement: z.string(),
  clauses: z.array(z.string()),
});

export const checkResponseSchema = z.strictObject({
  /** Version of the rule set that gave the findings. */
  ruleSet: z.string(),
  findings: z.array(findingSchema),
  questions: z.array(questionSchema),
  notChecked: z.array(notCheckedSchema),
});

export type CheckRequest = z.infer<typeof checkRequestSchema>;
export type CheckResponse = z.infer<typeof checkResponseSchema>;
export type Question = z.infer<typeof questionSchema>;
export type NotChecked = z.infer<typeof notCheckedSchema>;
