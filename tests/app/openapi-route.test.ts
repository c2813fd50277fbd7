import { expect, test } from "vitest";
import { GET } from "@/app/api/openapi.json/route";
import { MAX_TEXT, contextSchema } from "@/lib/schema/context";
import { problemCodes } from "@/lib/schema/problem";
import { ruleSet } from "@/rules/index";

interface Operation {
  readonly requestBody?: {
    readonly content: { readonly "application/json": { readonly schema: ObjectSchema } };
  };
  readonly responses: Readonly<Record<string, { readonly content: object }>>;
}
interface ObjectSchema {
  readonly type: string;
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
  readonly additionalProperties: unknown;
}

const response = GET();
const description = (await response.json()) as {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, { readonly get?: Operation; readonly post?: Operation }>>;
};

test("it is OpenAPI 3.1 of the rule set that answers", () => {
  expect(response.headers.get("content-type")).toContain("application/json");
  expect(description.openapi).toMatch(/^3\.1/);
  expect(description.info.version).toBe(ruleSet);
  expect(Object.keys(description.paths)).toEqual(["/api/check", "/api/check/batch", "/api/rules"]);
});

test("a check's request is what its schema reads", () => {
  const schema = description.paths["/api/check"]?.post?.requestBody?.content["application/json"].schema;
  expect(schema).toMatchObject({ type: "object", required: ["text"], additionalProperties: false });
  expect(schema?.properties["text"]).toMatchObject({ type: "string", minLength: 1, maxLength: MAX_TEXT });
  expect(Object.keys(schema?.properties ?? {}).sort()).toEqual(
    [...Object.keys(contextSchema.shape), "text"].sort(),
  );
});

test.each(["/api/check", "/api/check/batch"])("%s tells of every refusal", (path) => {
  const { responses } = description.paths[path]?.post as Operation;
  const refusals = Object.entries(problemCodes)
    .filter(([code]) => code !== "not-found")
    .map(([, status]) => String(status));
  expect(Object.keys(responses).sort()).toEqual([...new Set(["200", ...refusals])].sort());
  for (const status of refusals)
    expect(Object.keys(responses[status]?.content ?? {})).toEqual(["application/problem+json"]);
});
