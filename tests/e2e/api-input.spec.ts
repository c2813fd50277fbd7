import { expect, test } from "@playwright/test";
import { checkResponseSchema } from "../../lib/schema/check";
import { problemSchema } from "../../lib/schema/problem";
import { send } from "./support/server";

const json = (text: string, rest: object = {}) => JSON.stringify({ text, ...rest });
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

const answered: readonly (readonly [string, string])[] = [
  ["a lone surrogate", '{"text":"Pain \\ud83d relief \\udc00 today."}'],
  ["NULs", json("Mrs.\0 Rudd\0, 91, came by.")],
  ["10,000 combining marks on one letter", json(`e${"\u0301".repeat(9_999)}`)],
  ["bidi overrides", json("\u202EMarlene Rudd, 91, \u2066came\u2069 by.\u202C".repeat(100))],
  ["10,000 code units of emoji", json("👩🏽‍⚕️🩺".repeat(1_111))],
  ["10,000 zero-width joiners", json("\u200D".repeat(10_000))],
  ["10,000 line feeds", json("\n".repeat(10_000))],
  ["10,000 quotes and brackets", json("\"'([{".repeat(2_000))],
  ["10,000 code units of one word", json("a".repeat(10_000))],
  ["10,000 digits", json("1".repeat(10_000))],
  ["10,000 code units of apostrophes", json("a's ".repeat(2_500))],
  ["a byte order mark first", "\uFEFF" + json("Hello.")],
  ["right-to-left text", json("שלום עולם, 555-0123")],
  [
    "everything answered",
    json("Hello.", { platform: "x", relationships: [], own: ["Clinic"], media: [{ kind: "photo" }] }),
  ],
];

test.describe("answered like any other draft", () => {
  for (const [title, body] of answered)
    test(title, async ({ baseURL }) => {
      const response = await send(baseURL!, body);
      expect(response.status).toBe(200);
      const length = (JSON.parse(body.replace(/^\uFEFF/, "")) as { text: string }).text.length;
      const { findings } = checkResponseSchema.parse(await response.json());
      for (const { spans } of findings) for (const { end } of spans) expect(end).toBeLessThanOrEqual(length);
    });
});

const refused: readonly (readonly [string, BodyInit, string, number, Record<string, string>?])[] = [
  ["malformed UTF-8", bytes('{"text":"', [0xc3, 0x28], '"}'), "invalid-json", 400],
  ["a surrogate in UTF-8", bytes('{"text":"', [0xed, 0xa0, 0x80], '"}'), "invalid-json", 400],
  ["UTF-16", Buffer.from(json("Hello."), "utf16le"), "invalid-json", 400],
  ["an empty body", "", "invalid-json", 400],
  ["a body cut short", '{"text":"Canaryfield', "invalid-json", 400],
  ["two documents", '{"text":"a"}{"text":"b"}', "invalid-json", 400],
  ["JSON 100,000 deep", "[".repeat(100_000), "invalid-request", 422],
  [
    "a deep value under a known key",
    `{"text":"a","own":${"[".repeat(50)}${"]".repeat(50)}}`,
    "invalid-request",
    422,
  ],
  [
    "too many keys",
    `{${Array.from({ length: 2_000 }, (_, n) => `"k${n}":1`).join()}}`,
    "invalid-request",
    422,
  ],
  ["too many values", `{"text":"a","own":[${Array(50_000).fill('"a"').join()}]}`, "invalid-request", 422],
  ["an unknown key", json("a", { Canaryfield: 1 }), "invalid-request", 422],
  ["a prototype for a key", '{"text":"a","__proto__":{"platform":"x"}}', "invalid-request", 422],
  ["a constructor for a key", '{"text":"a","constructor":{}}', "invalid-request", 422],
  ["an array", '["Canaryfield"]', "invalid-request", 422],
  ["a string", '"Canaryfield"', "invalid-request", 422],
  ["null", "null", "invalid-request", 422],
  ["a number for the text", '{"text":1}', "invalid-request", 422],
  ["null for the text", '{"text":null}', "invalid-request", 422],
  ["an array for the text", '{"text":["Canaryfield"]}', "invalid-request", 422],
  ["an empty text", '{"text":""}', "invalid-request", 422],
  ["a text one too long", json("a".repeat(10_001)), "invalid-request", 422],
  ["a string for a list", json("a", { own: "Canaryfield" }), "invalid-request", 422],
  ["300 KB", json("a".repeat(300_000)), "too-large", 413],
  ["20 MB", json("a".repeat(20_000_000)), "too-large", 413],
  ["another type", json("a"), "unsupported-media-type", 415, { "Content-Type": "text/plain" }],
  [
    "a form",
    "text=a",
    "unsupported-media-type",
    415,
    { "Content-Type": "application/x-www-form-urlencoded" },
  ],
  ["compressed", json("a"), "unsupported-media-type", 415, { "Content-Encoding": "gzip" }],
];

test.describe("refused with a problem that quotes nothing", () => {
  for (const route of ["/api/check", "/api/check/batch"])
    for (const [title, body, code, status, headers] of refused) {
      // A batch may be larger.
      if (route.endsWith("batch") && title === "300 KB") continue;
      test(`${route}: ${title}`, async ({ baseURL }) => {
        const response = await send(baseURL!, body, headers, route);
        const words = await response.text();
        expect(response.headers.get("content-type")).toBe("application/problem+json");
        expect(response.headers.get("cache-control")).toBe("no-store");
        expect(problemSchema.parse(JSON.parse(words))).toMatchObject({ code, status });
        expect(response.status).toBe(status);
        expect(words).not.toContain("Canaryfield");
        expect(words.length).toBeLessThan(2_000);
      });
    }

  test("a stream without a length is given up at the cap", async ({ baseURL }) => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 4_000) controller.close();
        else controller.enqueue(new Uint8Array(10_000).fill(0x61));
      },
    });
    const init = {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: endless,
      duplex: "half",
    };
    // The server answers and hangs up: a client that is still sending sees the one or the other.
    const status = await fetch(`${baseURL}/api/check`, init as RequestInit).then(
      (response) => response.status,
      () => "hung up",
    );
    expect([413, "hung up"]).toContain(status);
    expect(sent).toBeLessThan(4_000);
  });
});

test("other methods are refused", async ({ baseURL }) => {
  for (const method of ["GET", "PUT", "DELETE", "PATCH"])
    expect((await fetch(`${baseURL}/api/check`, { method })).status, method).toBe(405);
});
