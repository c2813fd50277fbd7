// `npm run size`: the JavaScript that the Check page names in its HTML, as it travels, and all of it once the page is at
// rest. The first is held to the design's goal (docs/decisions/010-check-page-script.md), the second to what stands today.
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { startBuilt } from "./built-server.mjs";
import { chromiumFlags, findChromium } from "./chromium.mjs";

const GOAL = 130 * 1024;
const MOST_AT_REST = 154 * 1024;
/** In milliseconds: by then the page has fetched what it fetches by itself (components/check/use-parts.ts). */
const REST = 4_000;

/** @param {number} bytes */
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

const { home, stop } = await startBuilt();
try {
  /** @param {string} source */
  const sizeOf = async (source) => {
    const response = await fetch(new URL(source, home));
    return gzipSync(Buffer.from(await response.arrayBuffer()), { level: 6 }).length;
  };
  /** @param {Iterable<string>} sources */
  const total = async (sources) => {
    let bytes = 0;
    for (const source of sources) bytes += await sizeOf(source);
    return bytes;
  };

  const html = await (await fetch(`${home}/`)).text();
  // `noModule` polyfills are only fetched by browsers that can't run the page.
  const named = new Set(
    [...html.matchAll(/<script\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !/\bnoModule\b/i.test(tag))
      .flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []),
  );
  if (named.size === 0) throw new Error("The page names no script: nothing was measured.");
  const first = await total(named);

  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: chromiumFlags,
    ...(executablePath !== undefined && { executablePath }),
  });
  /** @type {Set<string>} */
  const asked = new Set();
  const page = await browser.newPage({ serviceWorkers: "block" });
  page.on("request", (request) => {
    if (request.resourceType() === "script") asked.add(request.url());
  });
  await page.goto(home);
  await page.waitForTimeout(REST);
  await browser.close();
  const atRest = await total(asked);

  console.log(
    `JavaScript of /: ${kb(first)} gzip in ${named.size} files (goal and most allowed ${kb(GOAL)}); ` +
      `${kb(atRest)} in ${asked.size} with what comes once the page stands (most allowed ${kb(MOST_AT_REST)})`,
  );
  if (first > GOAL || atRest > MOST_AT_REST) process.exitCode = 1;
} finally {
  stop();
}
