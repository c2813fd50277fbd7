import type { Rule } from "@/lib/engine/rule";
import type { ClauseId } from "./guideline";
import type { SourceId } from "./sources";

/** A rule of this set: its clauses and sources are known ones. */
export function defineRule(rule: Rule<ClauseId, SourceId>): Rule<ClauseId, SourceId> {
  return rule;
}
