import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/**
 * What a room reads from 8 meters stands at 7 to 1 at least (design, section 10). The projector takes the page's tokens
 * and darkens one of them in a bright room.
 */
const tokensCss = readFileSync("app/styles/tokens.css", "utf8");
const trainCss = readFileSync("app/styles/train.css", "utf8");

function block(css: string, start: string): Record<string, string> {
  const at = css.indexOf(start);
  if (at < 0) throw new Error(`No ${start} in the styles.`);
  const body = css.slice(at + start.length, css.indexOf("}", at));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]),
  );
}

const light = block(tokensCss, ":root {");
const rooms = {
  bright: { ...light, ...block(trainCss, ":root:not([data-theme]) .projector {") },
  dim: { ...light, ...block(tokensCss, ':root[data-theme="dark"] {') },
};

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [bright, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

/** Every pairing of words and ground in train.css's projector part. */
const pairs: readonly (readonly [words: string, ground: string])[] = [
  ["ink", "sheet"],
  ["ink-2", "sheet"],
  ["ink", "hold-t"],
  ["ink", "revise-t"],
  ["ink", "pen-t"],
  ["pen", "pen-t"],
  ["hold", "sheet"],
  ["revise", "sheet"],
  ["consider", "sheet"],
  ["on-hold", "hold"],
  ["on-revise", "revise"],
  ["sheet", "ink"],
  ["on-action", "action"],
  ["ink-2", "consider-t"],
];

describe.each(Object.entries(rooms))("%s room", (_room, tokens: Record<string, string>) => {
  test.each(pairs)("%s on %s is at least 7", (words, ground) => {
    expect(contrast(tokens[words]!, tokens[ground]!)).toBeGreaterThanOrEqual(7);
  });
});

test("the device's dark is as legible as the chosen dark", () => {
  const device = trainCss.slice(trainCss.indexOf("@media (prefers-color-scheme: dark)"));
  expect(block(device, ".projector {")["revise"]).toBe(rooms.dim["revise"]);
});

/** Sizes of the 1920 × 1080 design, out of the part of the file before the hand's. */
const projector = trainCss
  .slice(trainCss.indexOf("/* ---- the projector ---- */"))
  .replace(/@media \(max-width: 899px\) \{[\s\S]*?\n\}\n/g, "");
const sizes = [...projector.matchAll(/([^{}]+)\{[^{}]*font-size: calc\((\d+) \* var\(--u\)\)/g)].map(
  (match) => [match[1]!.replace(/\/\*[\s\S]*?\*\//g, "").trim(), Number(match[2])] as const,
);

describe("sizes at 1920 × 1080", () => {
  test("are read", () => expect(sizes.length).toBeGreaterThan(30));

  // A key's cap repeats the words beside it, and a mark's number the one on its note.
  test.each(sizes.filter(([selector]) => !/kbd|count::after/.test(selector)))(
    "%s is %i px",
    (selector, size) => {
      const isPost = /\.segs li|\.live-post|\.draft-text/.test(selector) && !/small/.test(selector);
      expect(size).toBeGreaterThanOrEqual(isPost ? 36 : 28);
    },
  );
});
