import { serverState } from "./server-state";

/**
 * Counts one check, and at the level "debug" logs its length (UTF-16 code units), time and rules. `began` is
 * `performance.now()` from before it. The draft itself isn't handed over.
 */
export function noteCheck(
  began: number,
  length: number,
  findings: readonly { readonly ruleId: string }[],
): void {
  const { log, metrics } = serverState();
  const ms = performance.now() - began;
  metrics?.check(ms / 1_000, length);
  if (log.isLevelEnabled("debug"))
    log.debug({ length, ms: Math.round(ms * 10) / 10, rules: findings.map(({ ruleId }) => ruleId) }, "check");
}
