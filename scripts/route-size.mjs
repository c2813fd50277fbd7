// `npm run size`: the JavaScript that the Check page loads before anything is pressed, as it travels. The goal is the
// design's; React and Next's router alone take about all of it (docs/decisions/010-check-page-script.md), so the test
// fails on growth past what stands today.
import { gzipSync } from "node:zlib";
import { startBuilt } from "./built-server.mjs";

const GOAL = 130 * 1024;
const MOST = 168 * 1024;

const { home, stop } = await startBuilt();
try {
  const html = await (await fetch(`${home}/`)).text();
  // `noModule` polyfills are only fetched by browsers that can't run the page.
  const sources = [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/\bnoModule\b/i.test(tag))
    .flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []);
  const scripts = [...new Set(sources)];
  if (scripts.length === 0) throw new Error("The page names no script: nothing was measured.");
  let total = 0;
  for (const source of scripts) {
    const bytes = Buffer.from(await (await fetch(new URL(source, home))).arrayBuffer());
    total += gzipSync(bytes, { level: 6 }).length;
  }
  const kb = (total / 1024).toFixed(1);
  console.log(
    `JavaScript of /: ${kb} KB gzip in ${scripts.length} files (goal ${GOAL / 1024} KB, most allowed ${MOST / 1024} KB)`,
  );
  if (total > MOST) process.exitCode = 1;
} finally {
  stop();
}
