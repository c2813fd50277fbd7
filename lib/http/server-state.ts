import { destination, pino, stdTimeFunctions } from "pino";
import type { Logger } from "pino";
import { readConfig } from "./config";
import type { Config } from "./config";
import { createLimiter } from "./limits";
import type { Limiter } from "./limits";
import { createMetrics } from "./metrics";
import type { Metrics } from "./metrics";

/** What one server process knows of itself. Nothing in it comes from a draft. */
export type ServerState = {
  readonly config: Config;
  readonly limiter: Limiter | undefined;
  readonly log: Logger;
  readonly metrics: Metrics | undefined;
  draining: boolean;
};

// Next bundles the instrumentation and each route apart, so a module's own variable would be several.
const key = Symbol.for("chaperone.server");

/** The process's state, made from its environment when first asked for. Throws `BadConfig`. */
export function serverState(): ServerState {
  const place = globalThis as { [key]?: ServerState };
  return (place[key] ??= createState(readConfig(process.env)));
}

function createState(config: Config): ServerState {
  return {
    config,
    limiter: config.rateLimit && createLimiter(config.rateLimit),
    log: pino(
      { level: config.logLevel, base: null, timestamp: stdTimeFunctions.isoTime },
      // Written at once: a line that waits in memory is lost with the process.
      destination({ dest: 1, sync: true }),
    ),
    metrics: config.metrics ? createMetrics() : undefined,
    draining: false,
  };
}
