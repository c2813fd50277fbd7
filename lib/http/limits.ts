import { createHash, randomBytes } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** How many counters there are, however many clients come: a flood of addresses costs no more memory than these. */
export const BUCKETS = 65_536;

export type Limiter = {
  /**
   * Takes `cost` checks from the client's share. Gives `undefined` when they were there, else the whole seconds, at
   * least one, until they will be. A cost above the whole share takes the whole share.
   */
  take(client: string, cost: number): Promise<number | undefined>;
};

/**
 * So many checks in so many seconds for each client. Clients are spread over a fixed number of counters by a salted
 * hash: no address is kept, and nobody can choose to share another's counter.
 */
export function createLimiter({ checks, seconds }: { checks: number; seconds: number }): Limiter {
  const counters = new RateLimiterMemory({ points: checks, duration: seconds });
  const salt = randomBytes(16);
  const bucketOf = (client: string) =>
    String(createHash("sha256").update(salt).update(client).digest().readUInt32LE(0) % BUCKETS);
  return {
    async take(client, cost) {
      try {
        await counters.consume(bucketOf(client), Math.min(cost, checks));
        return undefined;
      } catch (thrown) {
        if (!(thrown instanceof RateLimiterRes)) throw thrown;
        return Math.max(1, Math.ceil(thrown.msBeforeNext / 1_000));
      }
    },
  };
}
