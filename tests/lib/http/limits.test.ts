import { expect, test } from "vitest";
import { BUCKETS, createLimiter } from "@/lib/http/limits";

test("a client's share runs out, another's doesn't", async () => {
  const limiter = createLimiter({ checks: 3, seconds: 60 });
  const takes = [];
  for (let turn = 0; turn < 4; turn += 1) takes.push(await limiter.take("203.0.113.9", 1));
  expect(takes).toEqual([undefined, undefined, undefined, expect.any(Number)]);
  expect(takes[3]).toBeGreaterThan(50);
  expect(takes[3]).toBeLessThanOrEqual(60);
  // One of 65,536 counters: two addresses meet in one as good as never.
  expect(await limiter.take("203.0.113.10", 1)).toBeUndefined();
});

test("a batch takes its posts, and one above the share takes the share", async () => {
  const limiter = createLimiter({ checks: 10, seconds: 60 });
  expect(await limiter.take("a", 100)).toBeUndefined();
  expect(await limiter.take("a", 1)).toBeGreaterThan(0);
});

test("a flood of addresses costs no more than the counters", async () => {
  const limiter = createLimiter({ checks: 3, seconds: 600 });
  const flood = async (from: number, count: number) => {
    for (let n = from; n < from + count; n += 1)
      await limiter.take(`10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`, 1);
  };
  await flood(0, BUCKETS * 2);
  const before = process.memoryUsage().heapUsed;
  await flood(BUCKETS * 2, BUCKETS * 3);
  const grown = process.memoryUsage().heapUsed - before;
  // A counter for each address, with its timer, would have added about 100 MB.
  expect(grown).toBeLessThan(40_000_000);
}, 60_000);
