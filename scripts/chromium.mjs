// The one place that knows where a Chromium is, how to get one, and how it is started.
import { chromium } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/**
 * Where a Chromium that starts is: CHROMIUM_PATH, else Playwright's own, else one on the PATH.
 *
 * @returns {string | undefined} an absolute path
 */
export function findChromium() {
  const onPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...onPath].find(
    (file) => file !== undefined && file !== "" && existsSync(file) && starts(file),
  );
}

/**
 * Installs Playwright's own Chromium, or as root Debian's package, where none is found.
 *
 * @returns {string} an absolute path
 * @throws when neither could be installed
 */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;

  console.log("No Chromium found: installing Playwright's own.");
  // Half a file or a stalled download must not hold up the run for ever.
  attempt(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], 300_000);
  const own = findChromium();
  if (own !== undefined) return own;

  if (process.getuid?.() === 0) {
    console.log("Playwright's own could not be had: installing Debian's chromium with apt-get.");
    attempt("apt-get", ["update", "-qq"], 300_000);
    attempt("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], 900_000);
  }
  const packaged = findChromium();
  if (packaged !== undefined) return packaged;
  throw new Error(
    "No Chromium could be installed. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.",
  );
}

/**
 * A browser whose shared libraries are missing is there and yet of no use.
 *
 * @param {string} file
 */
function starts(file) {
  return spawnSync(file, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {number} timeout in milliseconds
 */
function attempt(command, args, timeout) {
  const { status, stderr } = spawnSync(command, args, {
    cwd: path.dirname(path.dirname(fileURLToPath(import.meta.url))),
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "pipe"],
    timeout,
  });
  if (status !== 0) console.log((stderr ?? "").trim().split("\n").slice(-3).join("\n"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`Chromium: ${ensureChromium()}`);
