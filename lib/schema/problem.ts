import { z } from "zod";

/** RFC 9457 problem details. `code` is stable; nothing here ever holds a word of a draft. */
export const problemCodes = {
  "invalid-json": 400,
  unauthorized: 401,
  "not-found": 404,
  "timed-out": 408,
  "too-large": 413,
  "unsupported-media-type": 415,
  "invalid-request": 422,
  "rate-limited": 429,
  "check-failed": 500,
} as const;

export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]]),
  /** Where a request is wrong: the path and the kind of each issue, never the value. */
  issues: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
});

export type ProblemCode = keyof typeof problemCodes;
export type Problem = z.infer<typeof problemSchema>;
