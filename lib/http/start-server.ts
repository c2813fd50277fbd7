import { BadConfig } from "./config";
import { watchServer } from "./lifecycle";

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
