import { afterEach, expect, test, vi } from "vitest";
import { BUCKETS, createLimiter } from "@/lib/http/limits";

afterEach(() => {
  vi.useRealTimers();
});

test("a client's share runs out, another's doesn't", () => {
  const limiter = createLimiter({ checks: 3, seconds: 60 });
  const takes = Array.from({ length: 4 }, () => limiter.take("203.0.113.9", 1));
  expect(takes.slice(0, 3)).toEqual([undefined, undefined, undefined]);
  expect(takes[3]).toBeGreaterThan(10);
  expect(takes[3]).toBeLessThanOrEqual(20);
  // One of 65,536 buckets: two addresses meet in one as good as never.
  expect(limiter.take("203.0.113.10", 1)).toBeUndefined();
});

test("a bucket fills steadily, never above its size, and no edge of a window gives a second share", () => {
  vi.useFakeTimers({ toFake: ["performance", "hrtime", "Date"] });
  const limiter = createLimiter({ checks: 6, seconds: 60 });
  const taken = () => {
    let count = 0;
    while (limiter.take("a", 1) === undefined) count += 1;
    return count;
  };
  expect(taken()).toBe(6);
  const wait = limiter.take("a", 2);
  expect(wait).toBe(20);
  vi.advanceTimersByTime(20_000);
  expect(taken()).toBe(2);
  vi.advanceTimersByTime(39_900);
  expect(taken()).toBe(3);
  vi.advanceTimersByTime(3_600_000);
  expect(taken()).toBe(6);
});

test("a batch takes its posts, and one above the share takes the share", () => {
  const limiter = createLimiter({ checks: 10, seconds: 60 });
  expect(limiter.take("a", 100)).toBeUndefined();
  expect(limiter.take("a", 1)).toBeGreaterThan(0);
  expect(limiter.take("a", 100)).toBeGreaterThan(50);
});

test("a flood of addresses costs no more than the buckets", () => {
  const limiter = createLimiter({ checks: 3, seconds: 600 });
  const flood = (from: number, count: number) => {
    for (let n = from; n < from + count; n += 1)
      limiter.take(`10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`, 1);
  };
  flood(0, BUCKETS * 2);
  const before = process.memoryUsage().heapUsed;
  flood(BUCKETS * 2, BUCKETS * 3);
  const grown = process.memoryUsage().heapUsed - before;
  // A bucket for each address would have added well above 50 MB.
  expect(grown).toBeLessThan(40_000_000);
}, 60_000);
