import type { Context } from "@/lib/schema/context";
import type { Finding } from "@/lib/schema/finding";
import { readDraft, type Draft } from "./draft";
import type { Rule } from "./rule";
import { settle, type RuleDetection } from "./settle";
import { indexTriggers, triggered, type TriggerIndex } from "./triggers";

/** A rule crashed. Names the rule and the kind of trouble, never the draft: a message of the thrown error could quote it. */
export class RuleFailed extends Error {
  readonly ruleId: string;
  constructor(ruleId: string, thrown: unknown) {
    super(`The rule ${ruleId} could not finish (${thrown instanceof Error ? thrown.name : typeof thrown}).`);
    this.name = "RuleFailed";
    this.ruleId = ruleId;
  }
}

/** A set of rules made ready to check drafts. */
export interface Engine {
  /**
   * Checks one draft. Takes the author's text and what they told of it; gives the findings in the order of the text,
   * spans and edits half-open in UTF-16 code units of the author's text. Throws `RuleFailed` when a rule crashes: a
   * check that could not finish must never look like a quiet one.
   */
  readonly check: (text: string, context?: Context) => Finding[];
  /** The same on a draft that has been read already. */
  readonly checkDraft: (draft: Draft) => Finding[];
  readonly index: TriggerIndex;
}

/** `prefilter: false` runs every rule whatever its triggers: for the test that the triggers silence nothing. */
export function createEngine(rules: readonly Rule[], options: { prefilter?: boolean } = {}): Engine {
  const index = indexTriggers(rules);
  const checkDraft = (draft: Draft): Finding[] => {
    const run =
      options.prefilter === false
        ? rules.filter(({ triggers }) => triggers.when?.(draft.context) ?? true)
        : triggered(index, draft);
    const found: RuleDetection[] = [];
    for (const rule of run) {
      try {
        for (const detection of rule.detect(draft)) found.push({ rule, detection });
      } catch (thrown) {
        throw new RuleFailed(rule.id, thrown);
      }
    }
    return settle(draft, found);
  };
  return { check: (text, context) => checkDraft(readDraft(text, context)), checkDraft, index };
}
