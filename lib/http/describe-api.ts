import { createDocument, type oas31, type ZodOpenApiResponsesObject } from "zod-openapi";
import { batchRequestSchema, batchResponseSchema } from "@/lib/schema/batch";
import { checkRequestSchema, checkResponseSchema } from "@/lib/schema/check";
import { problemCodes, problemSchema, type ProblemCode } from "@/lib/schema/problem";
import { ruleListSchema } from "@/lib/schema/rule";

const json = (schema: NonNullable<unknown>) => ({ "application/json": { schema } });

/** What a route that reads a body can answer in the place of a result: each code at its status. */
function problems(codes: readonly ProblemCode[]): ZodOpenApiResponsesObject {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes)
    byStatus.set(problemCodes[code], [...(byStatus.get(problemCodes[code]) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      String(status),
      {
        description: `\`${of.join("`, `")}\`. A problem document (RFC 9457); it never holds a word of a draft.`,
        content: { "application/problem+json": { schema: problemSchema } },
      },
    ]),
  );
}

const refusals = problems([
  "invalid-json",
  "unauthorized",
  "timed-out",
  "too-large",
  "unsupported-media-type",
  "invalid-request",
  "rate-limited",
  "check-failed",
]);

/**
 * The API in OpenAPI 3.1. Takes the version of the rule set, which is the version of what is answered. Made from the
 * schemas that the routes themselves read with, so that it can't say anything else than they do.
 */
export function describeApi(ruleSet: string): oas31.OpenAPIObject {
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Chaperone",
      version: ruleSet,
      description:
        "Decision support for clinicians' social media drafts, informed by the ASPN guideline. Not legal advice, and never clearance to post. " +
        "Spans and edits are half-open, in UTF-16 code units of the text as it was sent. Nothing of a draft is kept.",
    },
    paths: {
      "/api/check": {
        post: {
          operationId: "checkPost",
          summary: "Checks one draft.",
          requestBody: { required: true, content: json(checkRequestSchema) },
          responses: {
            "200": {
              description: "The findings, in the order of the text.",
              content: json(checkResponseSchema),
            },
            ...refusals,
          },
        },
      },
      "/api/check/batch": {
        post: {
          operationId: "checkPosts",
          summary: "Checks up to a hundred drafts, each on its own.",
          requestBody: { required: true, content: json(batchRequestSchema) },
          responses: {
            "200": {
              description: "The results, in the order of the posts.",
              content: json(batchResponseSchema),
            },
            ...refusals,
          },
        },
      },
      "/api/rules": {
        get: {
          operationId: "listRules",
          summary: "Every rule with the clauses it stands on.",
          responses: { "200": { description: "The rules.", content: json(ruleListSchema) } },
        },
      },
    },
  });
}
