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

// The first check compiles what the rules are made of, which takes a good part of a second: better before anyone waits
// for it. Next loads this file when the server starts.
setImmediate(
  () =>
    void checkPost({
      text: "My patient, 91, was cured on March 3. DM me, Dr. Rudd (555-0142), for our #1 device.",
    }),
);

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
