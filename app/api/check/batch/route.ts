import { setImmediate as nextTurn } from "node:timers/promises";
import type { z } from "zod";
import { RuleFailed } from "@/lib/engine/check";
import { problemResponse } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-body";
import { batchRequestSchema, type BatchResult } from "@/lib/schema/batch";
import { checkRequestSchema } from "@/lib/schema/check";
import { checkPost } from "@/rules/checker";
import { ruleSet } from "@/rules/index";

/** The largest body, in bytes: a hundred full drafts in any script, with their context. */
const MAX_BODY = 4 * 1024 * 1024;

const pathsOf = (error: z.ZodError) =>
  error.issues.map((issue) => ({ path: issue.path.map(String).join("."), message: issue.code }));

export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request, MAX_BODY);
  if (!body.ok) return problemResponse(body.code);
  const batch = batchRequestSchema.safeParse(body.value);
  if (!batch.success) return problemResponse("invalid-request", { issues: pathsOf(batch.error) });

  const results: BatchResult[] = [];
  for (const { id, ...post } of batch.data.posts) {
    // Nobody waits for an answer to a request that was given up.
    if (request.signal.aborted) break;
    results.push(checkOne(id, post));
    // Between posts other requests get their turn: a single check doesn't wait for somebody's whole calendar.
    await nextTurn();
  }
  return Response.json({ ruleSet, results }, { headers: { "Cache-Control": "no-store" } });
}

function checkOne(id: string, post: unknown): BatchResult {
  const parsed = checkRequestSchema.safeParse(post);
  if (!parsed.success) return { id, error: { code: "invalid-request", issues: pathsOf(parsed.error) } };
  try {
    const { findings, questions, notChecked } = checkPost(parsed.data);
    return { id, findings, questions, notChecked };
  } catch (thrown) {
    const issues = thrown instanceof RuleFailed ? [{ path: thrown.ruleId, message: "rule-failed" }] : [];
    return { id, error: { code: "check-failed", issues } };
  }
}
