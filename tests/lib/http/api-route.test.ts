import { pino } from "pino";
import { afterEach, expect, test } from "vitest";
import { apiRoute } from "@/lib/http/api-route";
import { serverState } from "@/lib/http/server-state";

const logged: string[] = [];
const original = serverState().log;
const stream = { write: (line: string) => void logged.push(line) };

afterEach(() => {
  Object.assign(serverState(), { log: original });
  logged.length = 0;
});

const post = (body: BodyInit | null) => new Request("http://127.0.0.1/api/check", { method: "POST", body });

test.each([
  ["an error that quotes the draft", new TypeError("Canaryfield is not a function")],
  ["something that isn't an error", "Canaryfield"],
])("%s: a problem document, and its kind alone in the log", async (_title, thrown) => {
  Object.assign(serverState(), { log: pino({ level: "trace" }, stream) });
  const response = await apiRoute(() => {
    throw thrown;
  })(post("Canaryfield"));
  expect(response.status).toBe(500);
  const words = await response.text();
  expect(JSON.parse(words)).toMatchObject({ code: "check-failed" });
  expect(logged).toHaveLength(1);
  expect(words + logged.join("")).not.toContain("Canaryfield");
});

test("a client beyond its share is refused before a byte of its body is read", async () => {
  const limiter = { take: () => 7 };
  const before = serverState().limiter;
  Object.assign(serverState(), { limiter });
  try {
    const request = post("{}");
    let isHandled = false;
    const response = await apiRoute(() => {
      isHandled = true;
      return Promise.resolve(new Response());
    })(request);
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
    expect([isHandled, request.bodyUsed]).toEqual([false, false]);
  } finally {
    Object.assign(serverState(), { limiter: before });
  }
});
