import type { Guide } from "@/lib/notes/guide";
import { clauseById, isClauseId } from "@/rules/guideline";
import { rules, ruleSet } from "@/rules/index";

/** Rules that ask the author to name a tie: their note offers the author's own sentence. */
const asksDisclosure = new Set([
  "conflict-of-interest/undisclosed-relationship",
  "conflict-of-interest/buried-disclosure",
  "conflict-of-interest/vague-disclosure",
  "conflict-of-interest/own-product-or-equity",
]);

/** Rules that the answers about the media set off, with nothing in the words. */
const aboutMedia = new Set([
  "phi/face-voice-or-biometric",
  "phi/clinical-image-check",
  "professionalism/accessibility",
  "professionalism/ai-generated-content",
  "professionalism/attribution-missing",
]);

/** What must not be read under anything else (the catalogue's section 3). */
const leads = new Set(["medical-advice/emergency-not-escalated"]);

/** What the page is told of the rules and the guideline. Fixed for a build; holds nothing of any draft. */
export const guide: Guide = {
  ruleSet,
  rules: Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      {
        title: rule.title,
        clauses: rule.clauses.slice(0, 2),
        identifies: rule.identifies === true,
        asksDisclosure: asksDisclosure.has(rule.id),
        leads: leads.has(rule.id),
        ...(aboutMedia.has(rule.id) && { aboutMedia: true as const }),
      },
    ]),
  ),
  clauses: Object.fromEntries(
    [...new Set(rules.flatMap((rule) => rule.clauses.slice(0, 2)))].filter(isClauseId).map((id) => {
      const { place, quote } = clauseById(id);
      return [id, { place, quote }];
    }),
  ),
};
