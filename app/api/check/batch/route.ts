import { setImmediate as nextTurn } from "node:timers/promises";
import { RuleFailed } from "@/lib/engine/check";
import { preflight } from "@/lib/http/access";
import { apiRoute } from "@/lib/http/api-route";
import { noteCheck } from "@/lib/http/note-check";
import { bodyDeadline, issuesOf, readRequest } from "@/lib/http/read-body";
import { batchRequestSchema, MAX_POSTS, type BatchResult } from "@/lib/schema/batch";
import { checkRequestSchema } from "@/lib/schema/check";
import { checkPost } from "@/rules/checker";
import { ruleSet } from "@/rules/index";

/** A hundred full drafts in any script, with their context. */
const BYTES = 4 * 1024 * 1024;
/** Each post as one check has it, two levels further down. */
const SHAPE = { depth: 6, values: MAX_POSTS * 600 } as const;

export const POST = apiRoute(async (request, ration) => {
  const read = await readRequest(request, batchRequestSchema, {
    bytes: BYTES,
    ms: bodyDeadline(),
    shape: SHAPE,
  });
  if ("refused" in read) return read.refused;
  const { posts } = read.value;
  const refused = posts.length > 1 ? ration(posts.length - 1) : undefined;
  if (refused) return refused;

  const results: BatchResult[] = [];
  for (const { id, ...post } of posts) {
    // Nobody waits for an answer to a request that was given up.
    if (request.signal.aborted) break;
    results.push(checkOne(id, post));
    // Between posts other requests get their turn: a single check doesn't wait for somebody's whole calendar.
    await nextTurn();
  }
  return Response.json({ ruleSet, results }, { headers: { "Cache-Control": "no-store" } });
});

export const OPTIONS = preflight;

function checkOne(id: string, post: unknown): BatchResult {
  const parsed = checkRequestSchema.safeParse(post);
  if (!parsed.success) return { id, error: { code: "invalid-request", issues: issuesOf(parsed.error) } };
  const began = performance.now();
  try {
    const { findings, questions, notChecked } = checkPost(parsed.data);
    noteCheck(began, parsed.data.text.length, findings);
    return { id, findings, questions, notChecked };
  } catch (thrown) {
    const issues = thrown instanceof RuleFailed ? [{ path: thrown.ruleId, message: "rule-failed" }] : [];
    return { id, error: { code: "check-failed", issues } };
  }
}
