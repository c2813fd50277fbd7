// `npm test`: every check in order, cheapest first, up to the first that fails.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { build, buildState, root } from "./build.mjs";
import { ensureChromium } from "./chromium.mjs";

const results = path.join(root, "test-results");
const unitReport = path.join(results, "unit.json");
const browserReport = path.join(results, "browser.json");

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const counts = { passed: 0, failed: 0, skipped: 0 };

/** @type {{ name: string, run: () => Promise<string | void>, count?: () => Counts }[]} */
const steps = [
  { name: "format (prettier)", run: () => script("format:check") },
  { name: "lint (eslint)", run: () => script("lint") },
  { name: "types (next typegen, tsc)", run: () => script("typecheck") },
  { name: "layers (dependency-cruiser)", run: () => script("layers") },
  { name: "dead code (knip)", run: () => script("unused") },
  {
    name: "unit tests (vitest)",
    run: () => script("unit", ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`]),
    count: countUnit,
  },
  {
    name: "build (next)",
    run: async () => {
      if (buildState() === "fresh") return "up to date";
      await build();
    },
  },
  { name: "browser (chromium)", run: async () => ensureChromium() },
  { name: "script of / (npm run size)", run: async () => outputOf("size") },
  {
    name: "browser tests (playwright)",
    run: () => script("e2e", [], { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport }),
    count: countBrowser,
  },
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const began = Date.now();
let failure = "";
for (const { name, run, count } of steps) {
  const start = Date.now();
  /** @type {unknown} */
  let problem;
  let note = "";
  try {
    note = (await run()) || "";
  } catch (error) {
    problem = error ?? new Error("failed");
  }
  const tally = count?.();
  if (tally) {
    counts.passed += tally.passed;
    counts.failed += tally.failed;
    counts.skipped += tally.skipped;
    note = `${tally.passed} passed`;
    if (!problem && tally.passed === 0) problem = new Error("No test ran.");
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(
    `${problem ? "✗" : "✓"} ${name.padEnd(30)} ${seconds.padStart(6)} s  ${problem ? "" : note}`.trimEnd(),
  );
  if (problem) {
    console.log(`\n${problem instanceof Error ? problem.message : String(problem)}\n`);
    failure = name;
    break;
  }
}

// A step that isn't made of tests counts as one when it fails: "0 failed" would be a lie.
if (failure && counts.failed === 0) counts.failed = 1;
console.log(
  failure ? `\nStopped at: ${failure}` : `\nAll steps in ${Math.round((Date.now() - began) / 1000)} s`,
);
console.log(
  `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ""}`,
);
process.exitCode = failure ? 1 : 0;

/**
 * Runs one of package.json's scripts, so that `npm test` and the script by hand are the same thing.
 *
 * @param {string} name
 * @param {string[]} [args]
 * @param {Record<string, string>} [env]
 * @returns {Promise<void>} rejects with the script's output
 */
async function script(name, args = [], env = {}) {
  await outputOf(name, args, env);
}

/**
 * @param {string} name
 * @param {string[]} [args]
 * @param {Record<string, string>} [env]
 * @returns {Promise<string>} what the script printed; rejects with it when the script fails
 */
function outputOf(name, args = [], env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", name, "--", ...args], {
      cwd: root,
      env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    let output = "";
    child.stdout.on("data", (chunk) => {
      printed += chunk;
      output += chunk;
    });
    child.stderr.on("data", (chunk) => (output += chunk));
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve(printed.trim()) : reject(new Error(output.trim()))));
  });
}

/** @returns {Counts} */
function countUnit() {
  if (!existsSync(unitReport)) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(unitReport, "utf8"));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @returns {Counts} */
function countBrowser() {
  if (!existsSync(browserReport)) return { passed: 0, failed: 0, skipped: 0 };
  const { stats } = JSON.parse(readFileSync(browserReport, "utf8"));
  // A second try is only given in CI, where the machine may stall; the browser report lists who needed it.
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}
