import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("app/styles/tokens.css", "utf8");

function block(start: RegExp): Record<string, string> {
  const at = start.exec(css);
  if (!at) throw new Error(`No ${start.source} in the tokens.`);
  const body = css.slice(at.index + at[0].length, css.indexOf("}", at.index));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): ([^;]+);/g)].map((match) => [match[1]!, match[2]!.trim()]),
  );
}

const themes = { light: block(/:root \{/), dark: block(/:root\[data-theme="dark"\] \{/) };

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** WCAG 2.x contrast ratio. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const text: [words: string, surfaces: string[]][] = [
  ["ink", ["sheet", "canvas", "inset", "hold-t", "revise-t", "consider-t", "pen-t"]],
  ["ink-2", ["sheet", "canvas", "inset"]],
  ["ink-3", ["sheet", "canvas", "inset"]],
  ["pen", ["sheet", "canvas", "pen-t"]],
  ["hold", ["sheet", "canvas", "hold-t"]],
  ["revise", ["sheet", "canvas", "revise-t"]],
  ["consider", ["sheet", "canvas", "consider-t"]],
  ["on-action", ["action"]],
  ["on-pen", ["pen"]],
  ["on-hold", ["hold"]],
  ["on-revise", ["revise"]],
];

describe.each(Object.entries(themes))("%s", (_theme, tokens) => {
  test.each(text.flatMap(([words, surfaces]) => surfaces.map((surface) => [words, surface] as const)))(
    "%s on %s is at least 4.5",
    (words, surface) => {
      expect(contrast(tokens[words]!, tokens[surface]!)).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each(["sheet", "canvas", "inset"])("edges and badges on %s are at least 3", (surface) => {
    for (const line of ["edge", "hold", "revise", "consider"]) {
      expect(contrast(tokens[line]!, tokens[surface]!), line).toBeGreaterThanOrEqual(3);
    }
  });
});

test("the device's dark is the chosen dark", () => {
  expect(block(/:root:not\(\[data-theme\]\) \{/)).toEqual(themes.dark);
});
