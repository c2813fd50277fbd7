import { createEngine } from "@/lib/engine/check";
import type { CheckRequest, CheckResponse } from "@/lib/schema/check";
import { limitsOf, openQuestions } from "./asking";
import { rules, ruleSet } from "./index";

const engine = createEngine(rules);

/**
 * Checks one post by the whole rule set, as `POST /api/check` answers it. Takes a request that the schema has read;
 * spans and edits of the answer are half-open, in UTF-16 code units of `text`. Throws `RuleFailed`, which names the
 * rule and never the text.
 */
export function checkPost({ text, ...context }: CheckRequest): CheckResponse {
  const findings = engine.check(text, context);
  return {
    ruleSet,
    findings,
    questions: openQuestions(context, findings),
    notChecked: limitsOf(context, findings),
  };
}
