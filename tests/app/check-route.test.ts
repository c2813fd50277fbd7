import { describe, expect, test } from "vitest";
import { POST } from "@/app/api/check/route";
import { GET as rulesRoute } from "@/app/api/rules/route";
import { GET as healthRoute } from "@/app/api/health/route";
import { checkResponseSchema } from "@/lib/schema/check";
import { problemSchema } from "@/lib/schema/problem";
import { ruleListSchema } from "@/lib/schema/rule";

const send = (body: string, type = "application/json") =>
  POST(
    new Request("http://127.0.0.1/api/check", { method: "POST", headers: { "Content-Type": type }, body }),
  );

test("a post of each answer matches the contract, quotes nothing, and is never cached", async () => {
  const text = "My patient Marlene Canaryfield, 91, was discharged on March 3.";
  const response = await send(JSON.stringify({ text, platform: "instagram" }));
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const answer = await response.text();
  const { findings } = checkResponseSchema.parse(JSON.parse(answer));
  expect(findings.length).toBeGreaterThan(0);
  expect(answer).not.toContain("Canaryfield");
  for (const { spans } of findings)
    for (const span of spans) expect(span.end).toBeLessThanOrEqual(text.length);
});

describe("what is refused", () => {
  const secret = "Canaryfield";
  test.each([
    ["broken JSON", `{"text":"${secret}`, "application/json", 400, "invalid-json", []],
    ["another type", `{"text":"${secret}"}`, "text/plain", 415, "unsupported-media-type", []],
    ["no text", "{}", "application/json", 422, "invalid-request", ["text"]],
    ["an unknown key", `{"text":"a","${secret}":1}`, "application/json", 422, "invalid-request", [""]],
    [
      "a platform that isn't one",
      `{"text":"a","platform":"${secret}"}`,
      "application/json",
      422,
      "invalid-request",
      ["platform"],
    ],
    [
      "a text too long",
      JSON.stringify({ text: secret.repeat(1_000) }),
      "application/json",
      422,
      "invalid-request",
      ["text"],
    ],
    [
      "a body too large",
      JSON.stringify({ text: secret.repeat(30_000) }),
      "application/json",
      413,
      "too-large",
      [],
    ],
  ] as const)("%s", async (_title, body, type, status, code, paths) => {
    const response = await send(body, type);
    const words = await response.text();
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = problemSchema.parse(JSON.parse(words));
    expect(problem.code).toBe(code);
    expect((problem.issues ?? []).map((issue) => issue.path)).toEqual(paths);
    expect(words).not.toContain(secret);
  });
});

test("the rule list and health answer by their schemas", async () => {
  const list = ruleListSchema.parse(await rulesRoute().json());
  expect(list.rules.length).toBeGreaterThan(15);
  expect(await healthRoute().json()).toMatchObject({
    status: "ok",
    ruleSet: list.ruleSet,
    rules: list.rules.length,
  });
});
