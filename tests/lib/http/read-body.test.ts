import { describe, expect, test } from "vitest";
import { problemResponse } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-body";
import { problemSchema } from "@/lib/schema/problem";

const post = (body: BodyInit, type = "application/json") =>
  new Request("http://127.0.0.1/", {
    method: "POST",
    headers: { "Content-Type": type },
    body,
    duplex: "half",
  } as RequestInit);

const tooMuch = (message: string) => ({
  ok: false,
  code: "invalid-request",
  issues: [{ path: "", message }],
});

const compressed = () =>
  new Request("http://127.0.0.1/", {
    method: "POST",
    headers: { "Content-Type": "application/json", "Content-Encoding": "gzip" },
    body: "{}",
  });

const limits = (bytes: number) => ({ bytes, ms: 200, shape: { depth: 3, values: 9 } });

describe("a JSON body", () => {
  test.each([
    ["JSON", post('{"a":1}'), { ok: true, value: { a: 1 } }],
    ["with a charset", post("1", "application/json; charset=utf-8"), { ok: true, value: 1 }],
    ["not JSON", post("{"), { ok: false, code: "invalid-json" }],
    ["empty", post(""), { ok: false, code: "invalid-json" }],
    ["not UTF-8", post(new Uint8Array([0x22, 0xff, 0x22])), { ok: false, code: "invalid-json" }],
    ["another type", post("{}", "text/plain"), { ok: false, code: "unsupported-media-type" }],
    ["compressed", compressed(), { ok: false, code: "unsupported-media-type" }],
    ["as deep as it may be", post('{"a":[[1]]}'), { ok: true, value: { a: [[1]] } }],
    ["deeper", post('{"a":[[[1]]]}'), tooMuch("too-deep")],
    [
      "as wide as it may be",
      post("[1,2,3,4,5,6,7,8,9,10]"),
      { ok: true, value: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
    ],
    ["wider", post("[1,2,3,4,5,6,7,8,9,10,11]"), tooMuch("too-many-values")],
    [
      "brackets within a string",
      post(String.raw`"[[[[\"{{{,,,,,,,,,,,,\\"`),
      { ok: true, value: '[[[["{{{,,,,,,,,,,,,\\' },
    ],
    ["a string that never ends", post('["[[[[[['), { ok: false, code: "invalid-json" }],
    ["too large", post(`"${"a".repeat(200)}"`), { ok: false, code: "too-large" }],
  ])("%s", async (_title, request, result) => {
    expect(await readJson(request, limits(100))).toEqual(result);
  });

  test("a body that stalls is given up at the deadline", async () => {
    const stalled = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array([0x7b]));
      },
    });
    expect(await readJson(post(stalled), limits(100))).toEqual({ ok: false, code: "timed-out" });
  });

  test("a body that breaks off is no JSON", async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error("aborted"));
      },
    });
    expect(await readJson(post(broken), limits(100))).toEqual({ ok: false, code: "invalid-json" });
  });

  test("a stream is kept up to the cap, thrown away for a while, and given up", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(500_000));
      },
    });
    expect(await readJson(post(endless), limits(1_000))).toEqual({ ok: false, code: "too-large" });
    expect(sent).toBeLessThan(60);
  });
});

test("a problem is a problem document, never cached", async () => {
  const response = problemResponse("rate-limited", { headers: { "Retry-After": "20" } });
  expect(response.status).toBe(429);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    "retry-after": "20",
  });
  expect(problemSchema.parse(await response.json()).code).toBe("rate-limited");
});
