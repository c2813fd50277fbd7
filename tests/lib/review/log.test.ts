import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, hashOf, sealOf } from "@/lib/review/hash";
import { chain, faultsOf, GENESIS, hashOfEntry } from "@/lib/review/log";
import type { LogEntry } from "@/lib/review/records";
import { calendarOf, entryOf, freshStore, postOf } from "./support";

async function logOf(length: number, postId = "post"): Promise<LogEntry[]> {
  const log: LogEntry[] = [];
  for (let index = 0; index < length; index += 1)
    log.push(await chain({ ...entryOf(postId), who: `Person ${index}` }, log.at(-1)));
  return log;
}

describe("a chained log", () => {
  it("begins with zeros, counts from 0, and each entry names the one before", async () => {
    const log = await logOf(4);
    expect(log[0]?.previous).toBe(GENESIS);
    expect(log.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3]);
    expect(log.slice(1).map(({ previous }) => previous)).toEqual(log.slice(0, -1).map(({ hash }) => hash));
    expect(await faultsOf(log)).toEqual([]);
  });

  it.each([
    ["who", { who: "Somebody else" }],
    ["when", { at: "2027-01-02T09:00:00.000Z" }],
    ["what", { event: { what: "sent" } as const }],
    ["which text", { textSha256: "1".repeat(64) }],
    ["which rules", { ruleSet: "rules-2" }],
    ["which post", { postId: "other" }],
  ])("shows a changed entry: %s", async (_, change) => {
    const log = await logOf(5);
    log[2] = { ...log[2]!, ...change };
    expect((await faultsOf(log)).filter(({ kind }) => kind === "changed")).toEqual([
      { index: 2, kind: "changed" },
    ]);
  });

  it("shows a change that was hashed anew, by the entry after it", async () => {
    const log = await logOf(5);
    const forged = { ...log[2]!, who: "Somebody else" };
    log[2] = { ...forged, hash: await hashOfEntry(forged) };
    expect(await faultsOf(log)).toEqual([{ index: 3, kind: "missing-before" }]);
  });

  it("shows any one entry taken out, two swapped, one told twice", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: 8 }), fc.nat(), fc.nat(), async (length, a, b) => {
        const log = await logOf(length);
        const [i, j] = [a % (length - 1), b % length];
        const without = log.filter((_, at) => at !== i);
        expect(await faultsOf(without)).not.toEqual([]);
        expect(await faultsOf([...log.slice(0, j), log[j]!, ...log.slice(j)])).not.toEqual([]);
        if (i !== j) {
          const swapped = [...log];
          [swapped[i], swapped[j]] = [log[j]!, log[i]!];
          expect(await faultsOf(swapped)).not.toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("hashing", () => {
  it("doesn't hang on the order of keys, and does on every value", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 })),
        async (value) => {
          const turned = Object.fromEntries(Object.entries(value).reverse());
          expect(canonicalJson(turned)).toBe(canonicalJson(value));
          expect(await hashOf({ ...value, added: 1 })).not.toBe(await hashOf({ ...value, added: 2 }));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("gives the SHA-256 that everybody gets", async () => {
    expect(await hashOf("abc")).toBe("6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25");
  });

  it.each(["textSha256", "altTextSha256", "contextSha256", "ruleSet"] as const)(
    "a seal hangs on %s",
    async (key) => {
      const sealed = {
        textSha256: "a",
        altTextSha256: undefined,
        contextSha256: "b",
        ruleSet: "c",
        practice: ["x", "y"],
      };
      expect(await sealOf({ ...sealed, [key]: "z" })).not.toBe(await sealOf(sealed));
      expect(await sealOf({ ...sealed, practice: ["y", "x"] })).toBe(await sealOf(sealed));
      expect(await sealOf({ ...sealed, practice: [] })).not.toBe(await sealOf(sealed));
    },
  );
});

describe("the store's log", () => {
  it("stays whole when several append to one post at once", async () => {
    const store = freshStore();
    const at = "2027-01-01T09:00:00.000Z";
    await store.put({ calendar: calendarOf("c", at), posts: ["a", "b"].map((id) => postOf(id, "c", at)) });
    await Promise.all(
      Array.from({ length: 6 }, () => store.put({}, { append: [entryOf("a"), entryOf("b"), entryOf("a")] })),
    );
    const log = await store.log(["a", "b"]);
    const [a, b] = ["a", "b"].map((id) => log.filter(({ postId }) => postId === id));
    expect([a!.length, b!.length]).toEqual([12, 6]);
    expect(await faultsOf(a!)).toEqual([]);
    expect(await faultsOf(b!)).toEqual([]);
    store.close();
  });
});
