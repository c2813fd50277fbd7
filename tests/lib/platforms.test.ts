import { describe, expect, test } from "vitest";
import { foldOffset, limitOffset, platformRules } from "@/lib/platforms";
import { platforms } from "@/lib/schema/context";

/** Expected weights follow the conformance cases of twitter-text, configuration v3. */
const xWeights: [text: string, weight: number][] = [
  ["", 0],
  ["Hello", 5],
  ["café", 4],
  ["cafe\u0301", 4],
  ["“quoted” – it’s", 15],
  ["日本語", 6],
  ["한국어", 6],
  ["Привет", 6],
  ["🌱", 2],
  ["👩‍⚕️", 2],
  ["👨‍👩‍👧‍👦", 2],
  ["👍🏽", 2],
  ["🇺🇸", 2],
  ["1️⃣", 2],
  ["ok 🏴󠁧󠁢󠁥󠁮󠁧󠁿 go", 8],
  ["https://example.com/a/very/long/path?with=query&and=more#hash", 23],
  ["see https://example.com.", 28],
  ["example.com", 23],
  ["info@example.com", 16],
  ["http://a.example/日本", 23],
  ["a.b", 3],
  ["\ud83c", 2],
];

describe("X counts as twitter-text does", () => {
  test.each(xWeights)("%j weighs %i", (text, weight) => {
    expect(platformRules.x.count(text)).toBe(weight);
  });
});

test.each([
  ["abc", 3],
  ["é", 2],
  ["日", 3],
  ["🌱", 4],
  ["\ud83c", 3],
] as const)("a Google reply %j takes %i bytes", (text, bytes) => {
  expect(platformRules["google-review-reply"].count(text)).toBe(bytes);
  expect(new TextEncoder().encode(text).length).toBe(bytes);
});

test.each(platforms)("%s carries a date and counts an empty draft as 0", (platform) => {
  expect(platformRules[platform].checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(platformRules[platform].count("")).toBe(0);
});

describe("fold", () => {
  test.each([
    ["a short line", "instagram", undefined],
    ["a".repeat(125), "instagram", undefined],
    ["a".repeat(126), "instagram", 125],
    ["🌱".repeat(126), "instagram", 250],
    ["one line\nand another", "tiktok", 8],
    ["a".repeat(280), "x", undefined],
    ["a".repeat(300), "x", 280],
    ["a".repeat(300), "linkedin", 140],
  ] as const)("%#", (text, platform, offset) => {
    expect(foldOffset(text, platform)).toBe(offset);
  });
});

describe("limit", () => {
  test.each([
    ["a".repeat(280), "x", undefined],
    ["a".repeat(281), "x", 280],
    [`${"a".repeat(279)}🌱`, "x", 279],
    [`${"a".repeat(270)} https://example.com`, "x", 271],
    [`${"é".repeat(2048)}a`, "google-review-reply", 2048],
    ["a".repeat(9000), "blog", undefined],
  ] as const)("%#", (text, platform, offset) => {
    expect(limitOffset(text, platform)).toBe(offset);
  });
});
