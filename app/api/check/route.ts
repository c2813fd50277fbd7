import { RuleFailed } from "@/lib/engine/check";
import { preflight } from "@/lib/http/access";
import { apiRoute } from "@/lib/http/api-route";
import { noteCheck } from "@/lib/http/note-check";
import { problemResponse } from "@/lib/http/problem";
import { bodyDeadline, readRequest } from "@/lib/http/read-body";
import { checkRequestSchema } from "@/lib/schema/check";
import { checkPost } from "@/rules/checker";

/** A full draft and what it answers, in any script, with as much context as the schema takes. */
const BYTES = 256 * 1024;
const SHAPE = { depth: 4, values: 600 } as const;

export const POST = apiRoute(async (request) => {
  const read = await readRequest(request, checkRequestSchema, {
    bytes: BYTES,
    ms: bodyDeadline(),
    shape: SHAPE,
  });
  if ("refused" in read) return read.refused;

  const began = performance.now();
  try {
    const answer = checkPost(read.value);
    noteCheck(began, read.value.text.length, answer.findings);
    return Response.json(answer, { headers: { "Cache-Control": "no-store" } });
  } catch (thrown) {
    if (!(thrown instanceof RuleFailed)) throw thrown;
    return problemResponse("check-failed", { title: `The rule ${thrown.ruleId} could not finish.` });
  }
});

export const OPTIONS = preflight;
