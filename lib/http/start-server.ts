import { setFlagsFromString } from "node:v8";
import { BadConfig } from "./config";
import { watchServer } from "./lifecycle";

/**
 * V8 runs a regular expression interpreted at first and compiles it when it comes again. Ours all come again, and those
 * that were interpreted first stay slower (docs/performance.md): compile at once.
 */
setFlagsFromString("--no-regexp-tier-up");

/** Starts watching, or ends the process with one line for each setting that is wrong. */
export function startServer(): void {
  try {
    watchServer();
  } catch (thrown) {
    if (!(thrown instanceof BadConfig)) throw thrown;
    process.stderr.write(
      `Chaperone does not start:\n${thrown.problems.map((problem) => `  ${problem}\n`).join("")}`,
    );
    process.exit(1);
  }
}
