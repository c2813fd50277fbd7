import type { BatchResponse } from "@/lib/schema/batch";
import type { CheckRequest, CheckResponse } from "@/lib/schema/check";

/** The most posts that one request brings: MAX_POSTS of lib/schema/batch.ts, which holds zod. */
const MOST_AT_ONCE = 100;

/** A check that didn't finish: no connection, a pause, or trouble on the server. */
export class CheckUnfinished extends Error {
  constructor() {
    super("The check didn’t finish.");
    this.name = "CheckUnfinished";
  }
}

/**
 * Checks posts as the Check page does, in their order. Each answer is the engine's. Throws `CheckUnfinished` where any
 * of them couldn't be had; an unfinished check never looks like a quiet one.
 */
export async function checkPosts(
  posts: readonly CheckRequest[],
  signal?: AbortSignal,
): Promise<CheckResponse[]> {
  const answers: CheckResponse[] = [];
  for (let from = 0; from < posts.length; from += MOST_AT_ONCE) {
    const some = posts.slice(from, from + MOST_AT_ONCE);
    const response = await fetch("/api/check/batch", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ posts: some.map((post, place) => ({ ...post, id: String(place) })) }),
      cache: "no-store",
      credentials: "same-origin",
      ...(signal && { signal }),
    }).catch(() => undefined);
    if (!response?.ok) throw new CheckUnfinished();
    const { ruleSet, results } = (await response.json()) as BatchResponse;
    for (const result of results) {
      if ("error" in result) throw new CheckUnfinished();
      const { id: _id, ...answer } = result;
      answers.push({ ruleSet, ...answer });
    }
  }
  return answers;
}
