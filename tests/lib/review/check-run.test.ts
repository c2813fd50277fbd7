import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inBatches, runChecks, type PostToCheck, type Progress, type Sent } from "@/lib/review/check-run";

const posts = (count: number, length = 300): PostToCheck[] =>
  Array.from({ length: count }, (_, at) => ({ id: `p${at}`, text: "x".repeat(length), context: {} }));

function harness(
  all: readonly PostToCheck[],
  plan: (call: number, batch: readonly PostToCheck[]) => Sent["kind"],
) {
  const kept: string[] = [];
  const waits: number[] = [];
  const seen: Progress[] = [];
  const controller = new AbortController();
  let calls = 0;
  let flying = 0;
  let most = 0;
  const run = () =>
    runChecks({
      posts: all,
      send: async (batch): Promise<Sent> => {
        flying += 1;
        most = Math.max(most, flying);
        await Promise.resolve();
        flying -= 1;
        const kind = plan((calls += 1), batch);
        if (kind === "limited") return { kind, seconds: 7 };
        if (kind === "refused") return { kind, why: "too_big" };
        if (kind !== "answered") return { kind };
        const results = batch.map(({ id }) => ({ id, findings: [], questions: [], notChecked: [] }));
        return { kind, response: { ruleSet: "r", results } };
      },
      keep: (results) => {
        kept.push(...results.map(({ id }) => id));
        return Promise.resolve();
      },
      onProgress: (progress) => seen.push(progress),
      signal: controller.signal,
      wait: (seconds) => {
        waits.push(seconds);
        return Promise.resolve();
      },
      clock: () => seen.length * 1_000,
    });
  return { run, kept, waits, seen, controller, most: () => most };
}

describe("a run of checks", () => {
  it("keeps every post once, whatever is refused on the way, two requests at most at a time", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 300 }),
        fc.array(fc.constantFrom<Sent["kind"]>("answered", "limited", "lost", "failed", "refused"), {
          maxLength: 12,
        }),
        async (count, plan) => {
          const one = harness(posts(count), (call) => plan[call - 1] ?? "answered");
          expect(await one.run()).toBe("done");
          expect([...one.kept].sort()).toEqual(
            posts(count)
              .map(({ id }) => id)
              .sort(),
          );
          expect(one.most()).toBeLessThanOrEqual(2);
          expect(one.seen.at(-1)).toMatchObject({ done: count, total: count, waiting: undefined });
        },
      ),
      { numRuns: 40 },
    );
  });

  it("waits as long as the server says, and longer each time a connection is lost", async () => {
    const limited = harness(posts(10), (call) => (call === 1 ? "limited" : "answered"));
    await limited.run();
    expect(limited.waits).toEqual([7]);
    expect(limited.seen.some(({ waiting }) => waiting?.why === "limited")).toBe(true);
    const lost = harness(posts(10), (call) => (call <= 4 ? "lost" : "answered"));
    await lost.run();
    expect(lost.waits).toEqual([2, 4, 8, 16]);
  });

  it("still says that it waits when another request's answer comes meanwhile", async () => {
    let free = () => {};
    const held = new Promise<void>((resolve) => (free = resolve));
    const seen: Progress[] = [];
    const run = runChecks({
      posts: posts(80),
      send: (batch) => {
        if (batch[0]?.id === "p0" && seen.every(({ waiting }) => !waiting))
          return Promise.resolve({ kind: "limited", seconds: 7 });
        const results = batch.map(({ id }) => ({ id, findings: [], questions: [], notChecked: [] }));
        return Promise.resolve({ kind: "answered", response: { ruleSet: "r", results } });
      },
      keep: () => Promise.resolve(),
      onProgress: (progress) => {
        seen.push(progress);
        if (progress.done === 40 && progress.waiting) free();
      },
      signal: new AbortController().signal,
      wait: () => held,
      clock: () => 0,
    });
    expect(await run).toBe("done");
    expect(seen).toContainEqual(
      expect.objectContaining({ done: 40, waiting: { why: "limited", seconds: 7 } }),
    );
  });

  it("stops when it is canceled, keeping what came", async () => {
    const one = harness(posts(400), (call) => {
      if (call === 3) one.controller.abort();
      return "answered";
    });
    expect(await one.run()).toBe("canceled");
    expect(one.kept.length).toBe(80);
  });

  it("tells of a post that is too large by itself instead of asking for ever", async () => {
    const one = harness(posts(3), (_, batch) =>
      batch.some(({ id }) => id === "p1") ? "refused" : "answered",
    );
    expect(await one.run()).toBe("done");
    expect([...one.kept].sort()).toEqual(["p0", "p1", "p2"]);
  });

  it("lets the others go first when the server fails at some posts, and waits longer each time", async () => {
    let fails = 3;
    const one = harness(posts(120), (_, batch) =>
      batch[0]?.id === "p0" && (fails -= 1) >= 0 ? "failed" : "answered",
    );
    expect(await one.run()).toBe("done");
    expect(one.kept.slice(-40)).toContain("p0");
    expect(one.kept).toHaveLength(120);
    expect(one.waits).toHaveLength(3);
    expect(one.seen.some(({ waiting }) => waiting?.why === "failed")).toBe(true);
  });

  it("puts few long posts or many short ones into a request", () => {
    expect(inBatches(posts(100)).map(({ length }) => length)).toEqual([40, 40, 20]);
    expect(inBatches(posts(8, 10_000)).map(({ length }) => length)).toEqual([6, 2]);
  });
});
