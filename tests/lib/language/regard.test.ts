import { describe, expect, it } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import { regardMarks } from "@/lib/language/regard-score";
import type { Context } from "@/lib/schema/context";

const review: Context = { postType: "review-reply" };

type Case = readonly [text: string, kind: string | undefined, context: Context];

const cases: readonly Case[] = [
  ["So tired of these whiny migraine people and their sunglasses.", "scorn", {}],
  ["So tired of migraine being called a headache. It's a neurological disease.", undefined, {}],
  ["Our new pharmacist is useless and slower than the printer.", "scorn", {}],
  ["Our new pharmacist is faster than the printer, which, to be fair, isn't hard.", undefined, {}],
  ["My 9am asked me to dinner and I said yes 😍", "tie", {}],
  ["My 9am asked me to dinner; I said no, kindly, and told my supervisor.", undefined, {}],
  ["Two IPAs deep and signing off on labs before night shift 🍺", "impaired", {}],
  ["Two IPAs on the porch. I'm off until Tuesday 🍺", undefined, {}],
  ["Whichever tech collects the most five-star reviews this month gets Friday off", "review", {}],
  ["Team, please don't ask patients for reviews. Let them come.", undefined, {}],
  ["You were rude to our nurse, so spare us the drama.", "retort", review],
  ["I'm sorry that you felt rushed. Please call our manager at 555-0117.", undefined, review],
];

describe("regard", () => {
  it.each(cases)("%s → %s", (text, kind, context) => {
    expect(readDraft(text, context).get(regardMarks)[0]?.kind).toBe(kind);
  });
});
