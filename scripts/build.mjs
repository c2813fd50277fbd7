// Builds the app when, and only when, what it is built from has changed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const serverFile = path.join(root, ".next/standalone/server.js");

const stampFile = path.join(root, ".next/built-from");
const sources = [
  "app",
  "components",
  "lib",
  "rules",
  "public",
  "tests/corpus/tune.jsonl",
  "instrumentation.ts",
  "pages",
  "next.config.js",
  "package.json",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

/**
 * A hash over the path and content of every file that the build reads. Contents, not times: a deleted file or a
 * checkout of an older commit is seen too, and touching a file costs nothing.
 *
 * @returns {string}
 */
export function hashSources() {
  const hash = createHash("sha256");
  /** @param {string} relative */
  const add = (relative) => {
    const file = path.join(root, relative);
    if (!existsSync(file)) return;
    if (statSync(file).isDirectory()) {
      for (const name of readdirSync(file).sort()) add(`${relative}/${name}`);
      return;
    }
    hash.update(`${relative}\0`).update(readFileSync(file)).update("\0");
  };
  sources.forEach(add);
  return hash.digest("hex");
}

/** @returns {"missing" | "stale" | "fresh"} */
export function buildState() {
  if (!existsSync(serverFile) || !existsSync(stampFile)) return "missing";
  return readFileSync(stampFile, "utf8") === hashSources() ? "fresh" : "stale";
}

/**
 * Runs `next build` and completes the standalone output, which Next leaves without its static files.
 * The build's own output is shown only when it fails.
 *
 * @returns {Promise<void>} rejects with the build's output
 */
export async function build() {
  const builtFrom = hashSources();
  rmSync(stampFile, { force: true });
  await run("node", ["node_modules/next/dist/bin/next", "build"]);
  for (const [from, to] of [
    [".next/static", ".next/standalone/.next/static"],
    ["public", ".next/standalone/public"],
  ]) {
    const source = path.join(root, /** @type {string} */ (from));
    const target = path.join(root, /** @type {string} */ (to));
    rmSync(target, { recursive: true, force: true });
    if (existsSync(source)) cpSync(source, target, { recursive: true });
  }
  writeFileSync(stampFile, builtFrom);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    const stop = () => child.kill("SIGTERM");
    process.once("SIGTERM", stop);
    process.once("SIGINT", stop);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      process.removeListener("SIGTERM", stop);
      process.removeListener("SIGINT", stop);
      if (code === 0) resolve();
      else reject(new Error(`${output.trim()}\n\nThe build ended with ${signal ?? `code ${code}`}.`));
    });
  });
}
