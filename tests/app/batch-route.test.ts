import { describe, expect, test } from "vitest";
import { POST } from "@/app/api/check/batch/route";
import { POST as checkOne } from "@/app/api/check/route";
import { batchResponseSchema, MAX_POSTS } from "@/lib/schema/batch";
import { problemSchema } from "@/lib/schema/problem";

const request = (path: string, body: unknown) =>
  new Request(`http://127.0.0.1${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
const send = async (posts: unknown) => {
  const response = await POST(request("/api/check/batch", { posts }));
  return { response, words: await response.text() };
};
const results = async (posts: unknown) => {
  const { response, words } = await send(posts);
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  return batchResponseSchema.parse(JSON.parse(words)).results;
};

const hold = "My patient Marlene Canaryfield, 91, was discharged on March 3.";
const quiet = "Our clinic is closed on Monday.";

test("answers stand in the order of the posts, and are those of one check each", async () => {
  const posts = [
    { id: "c", text: quiet, platform: "x" },
    { id: "a", text: hold, platform: "instagram", consent: "none" },
    { id: "b", text: quiet },
  ];
  const all = await results(posts);
  expect(all.map(({ id }) => id)).toEqual(["c", "a", "b"]);
  for (const [at, { id, ...post }] of posts.entries()) {
    const { findings, questions, notChecked } = (await (
      await checkOne(request("/api/check", post))
    ).json()) as Record<string, unknown>;
    expect(all[at]).toEqual({ id, findings, questions, notChecked });
  }
  expect("findings" in all[1]! && all[1].findings.some(({ severity }) => severity === "hold")).toBe(true);
});

describe("one bad post doesn't spoil the rest, and nothing of it comes back", () => {
  const secret = "Canaryfield";
  test.each<[string, Record<string, unknown>, string[]]>([
    ["no text", {}, ["text"]],
    ["an empty text", { text: "" }, ["text"]],
    ["a text too long", { text: secret.repeat(1_000) }, ["text"]],
    ["a platform that isn't one", { text: "a", platform: secret }, ["platform"]],
    ["an unknown key", { text: "a", [secret]: 1 }, [""]],
    ["a text that is none", { text: [secret] }, ["text"]],
  ])("%s", async (_, bad, paths) => {
    const { words } = await send([
      { id: "before", text: hold },
      { id: "bad", ...bad },
      { id: "after", text: quiet },
    ]);
    expect(words).not.toContain(secret);
    const [before, refused, after] = batchResponseSchema.parse(JSON.parse(words)).results;
    expect(before).toMatchObject({ id: "before", findings: expect.any(Array) as unknown });
    expect(after).toMatchObject({ id: "after", findings: expect.any(Array) as unknown });
    expect(refused).toMatchObject({ id: "bad", error: { code: "invalid-request" } });
    expect("error" in refused! && refused.error.issues.map(({ path }) => path)).toEqual(paths);
  });
});

describe("what is refused whole", () => {
  const posts = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `${at}`, text: quiet }));
  test(`${MAX_POSTS} posts are read`, async () => {
    expect(await results(posts(MAX_POSTS))).toHaveLength(MAX_POSTS);
  });
  test.each<[string, unknown]>([
    [`more than ${MAX_POSTS} posts`, posts(MAX_POSTS + 1)],
    ["no posts", []],
    ["posts that are none", "posts"],
    ["a post without an id", [{ text: quiet }]],
    [
      "two posts of one id",
      [
        { id: "a", text: quiet },
        { id: "a", text: hold },
      ],
    ],
  ])("%s", async (_, body) => {
    const { response, words } = await send(body);
    expect(response.status).toBe(422);
    expect(problemSchema.parse(JSON.parse(words)).code).toBe("invalid-request");
    expect(words).not.toContain("Canaryfield");
  });
});
