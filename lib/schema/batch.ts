import { z } from "zod";
import { checkResponseSchema } from "./check";

/** The most posts that one request brings. */
export const MAX_POSTS = 100;

const postId = z.string().min(1).max(64);

/**
 * Body of `POST /api/check/batch`. Each post is read by `checkRequestSchema` on its own, so here it is only an object
 * with an id: one bad post doesn't spoil the rest.
 */
export const batchRequestSchema = z.strictObject({
  posts: z
    .array(z.looseObject({ id: postId }))
    .min(1)
    .max(MAX_POSTS)
    .refine((posts) => new Set(posts.map(({ id }) => id)).size === posts.length, {
      error: "ids are not unique",
    }),
});

const checkedPostSchema = checkResponseSchema.omit({ ruleSet: true }).extend({ id: postId });

/** Why a post wasn't checked: its own paths and kinds, never a value. */
const refusedPostSchema = z.strictObject({
  id: postId,
  error: z.strictObject({
    code: z.enum(["invalid-request", "check-failed"]),
    issues: z.array(z.strictObject({ path: z.string(), message: z.string() })),
  }),
});

/** `results` stand in the order of the request's posts. */
export const batchResponseSchema = z.strictObject({
  ruleSet: z.string(),
  results: z.array(z.union([checkedPostSchema, refusedPostSchema])),
});

export type BatchRequest = z.infer<typeof batchRequestSchema>;
export type BatchResponse = z.infer<typeof batchResponseSchema>;
export type BatchResult = BatchResponse["results"][number];
