import { RuleFailed } from "@/lib/engine/check";
import { problemResponse } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-body";
import { checkRequestSchema } from "@/lib/schema/check";
import { checkPost } from "@/rules/checker";

/** The largest body one check reads, in bytes: a full draft and what it answers, in any script, with their context. */
const MAX_BODY = 256 * 1024;

export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request, MAX_BODY);
  if (!body.ok) return problemResponse(body.code);

  const parsed = checkRequestSchema.safeParse(body.value);
  if (!parsed.success) {
    // Of each issue its place and kind only: zod's own message can name a value or an unknown key.
    const issues = parsed.error.issues.map((issue) => ({
      path: issue.path.map(String).join("."),
      message: issue.code,
    }));
    return problemResponse("invalid-request", { issues });
  }

  try {
    return Response.json(checkPost(parsed.data), { headers: { "Cache-Control": "no-store" } });
  } catch (thrown) {
    const rule = thrown instanceof RuleFailed ? `The rule ${thrown.ruleId} could not finish.` : undefined;
    return problemResponse("check-failed", { ...(rule !== undefined && { title: rule }) });
  }
}
