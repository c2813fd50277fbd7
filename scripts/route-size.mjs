// `npm run size`: the JavaScript that the Check page loads before anything is pressed, as it travels. The goal is the
// design's; React and Next's router alone take about all of it (docs/decisions/010-check-page-script.md), so the test
// fails on growth past what stands today.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { once } from "node:events";
import { gzipSync } from "node:zlib";
import { build, buildState, serverFile } from "./build.mjs";

const GOAL = 130 * 1024;
const MOST = 168 * 1024;

/** @returns {Promise<number>} a port that nothing listens on */
async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}

/**
 * @param {string} url
 * @returns {Promise<Response>}
 */
async function getWhenUp(url) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await fetch(url);
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

if (buildState() !== "fresh") await build();
const port = await freePort();
const server = spawn("node", [serverFile], {
  env: { ...process.env, PORT: String(port), HOSTNAME: "127.0.0.1" },
  stdio: "ignore",
});
try {
  const home = `http://127.0.0.1:${port}`;
  const html = await (await getWhenUp(`${home}/`)).text();
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
  server.kill("SIGTERM");
}
