import { createHash, randomBytes } from "node:crypto";
import { TokenBucket } from "limiter";

/** How many buckets there are, however many clients come: a flood of addresses costs no more memory than these. */
export const BUCKETS = 65_536;

export type Limiter = {
  /**
   * Takes `cost` checks from the client's bucket. Gives `undefined` when they were there, else the whole seconds, at
   * least one, until they will be. A cost above the whole share takes the whole share.
   */
  take(client: string, cost: number): number | undefined;
};

/**
 * A token bucket for each client: it holds `checks`, and fills at a steady rate, so many in so many seconds. Clients
 * are spread over a fixed number of buckets by a salted hash: no address is kept, and nobody can choose to share
 * another's bucket.
 */
export function createLimiter({ checks, seconds }: { checks: number; seconds: number }): Limiter {
  const buckets = new Map<number, TokenBucket>();
  const salt = randomBytes(16);
  const bucketOf = (client: string): TokenBucket => {
    const digest = createHash("sha256").update(salt).update(client).digest();
    const place = digest.readUInt32LE(0) % BUCKETS;
    const known = buckets.get(place);
    if (known !== undefined) return known;
    const bucket = new TokenBucket({
      bucketSize: checks,
      tokensPerInterval: checks,
      interval: seconds * 1_000,
    });
    bucket.content = checks;
    buckets.set(place, bucket);
    return bucket;
  };
  return {
    take(client, cost) {
      const bucket = bucketOf(client);
      const share = Math.min(cost, checks);
      return bucket.tryRemoveTokens(share)
        ? undefined
        : Math.max(1, Math.ceil(bucket.getWaitTime(share) / 1_000));
    },
  };
}
