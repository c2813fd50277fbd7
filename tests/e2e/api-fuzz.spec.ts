import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { checkResponseSchema } from "../../lib/schema/check";
import { platforms, postTypes } from "../../lib/schema/context";
import { problemSchema } from "../../lib/schema/problem";
import { send } from "./support/server";

const words = fc.constantFrom(
  "My patient ",
  "Mrs. Rudd",
  ", 91, ",
  "cured ",
  "100% ",
  "March 3",
  "\n",
  "@someone ",
  "#ad ",
  "555-0142 ",
  "’s ",
  "😀",
  "\u202e",
  "\u0000",
  "DM me ",
  "guaranteed ",
  "our ",
  "trial ",
  "(",
  '"',
  "...",
  "he ",
);
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 300, unit: "binary" }),
  fc.array(words, { minLength: 1, maxLength: 60 }).map((parts) => parts.join("")),
);
const short = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" });
const optional = { requiredKeys: [] };

const context = fc.record(
  {
    platform: fc.constantFrom(...platforms),
    postType: fc.constantFrom(...postTypes),
    relationships: fc.array(short, { maxLength: 5 }),
    consent: fc.constantFrom("written", "verbal", "none", "not-sure"),
    subject: fc.constantFrom("no-patient", "one-patient", "composite", "aggregate", "author", "colleague"),
    media: fc.array(
      fc.record(
        {
          kind: fc.constantFrom("photo", "video", "scan"),
          showsPatient: fc.constantFrom("yes", "no", "not-sure"),
          hasAlt: fc.boolean(),
        },
        { requiredKeys: ["kind"] },
      ),
      { maxLength: 3 },
    ),
    parentText: fc.string({ maxLength: 200 }),
    audience: fc.constantFrom("public", "clinicians"),
    employer: short,
    accountType: fc.constantFrom("personal", "professional"),
    own: fc.array(short, { maxLength: 5 }),
  },
  optional,
);

const request = fc.tuple(text, context).map(([draft, rest]) => ({ text: draft, ...rest }));

test("a request that the schema takes is answered by the contract", async ({ baseURL }) => {
  test.setTimeout(90_000);
  await fc.assert(
    fc.asyncProperty(request, async (body) => {
      const response = await send(baseURL!, JSON.stringify(body));
      expect(response.status).toBe(200);
      const { findings } = checkResponseSchema.parse(await response.json());
      for (const { spans } of findings)
        for (const { start, end } of spans) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(body.text.length);
        }
    }),
    { numRuns: 300 },
  );
});

/** A request with one place spoiled: a key or value of any kind put in, or its text cut, doubled or overwritten. */
const spoiled = fc.oneof(
  fc
    .tuple(request, fc.string(), fc.jsonValue())
    .map(([body, key, value]) => JSON.stringify({ ...body, [key]: value })),
  fc
    .tuple(
      request,
      fc.constantFrom("text", "platform", "media", "own", "relationships", "parentText"),
      fc.jsonValue(),
    )
    .map(([body, key, value]) => JSON.stringify({ ...body, [key]: value })),
  fc.tuple(request, fc.nat(400)).map(([body, at]) => JSON.stringify(body).slice(0, at)),
  fc
    .tuple(request, fc.nat(400), fc.uint8Array({ maxLength: 4 }))
    .map(([body, at, put]) => Buffer.concat([Buffer.from(JSON.stringify(body)).subarray(0, at), put])),
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.uint8Array({ maxLength: 200 }),
);

test("a request with one thing wrong never ends in a 5xx", async ({ baseURL }) => {
  test.setTimeout(90_000);
  let refusals = 0;
  await fc.assert(
    fc.asyncProperty(spoiled, fc.constantFrom("/api/check", "/api/check/batch"), async (body, route) => {
      const response = await send(baseURL!, typeof body === "string" ? body : Buffer.from(body), {}, route);
      expect(response.status).toBeLessThan(500);
      if (response.status === 200) return;
      refusals += 1;
      problemSchema.parse(await response.json());
    }),
    { numRuns: 400 },
  );
  expect(refusals).toBeGreaterThan(100);
});
