import { treatmentRelationshipConfirmation } from "./phi/treatment-relationship-confirmation";
import { reviewReplyClinicalDetail } from "./phi/review-reply-clinical-detail";
import { cureOrGuarantee } from "./unsupported-claim/cure-or-guarantee";
import type { Rule } from "@/lib/engine/rule";

/** Version of the rules' wording and behavior: an answer given to one version may not stand for the next. */
export const ruleSet = "aspn-2024.1";

/** Every rule, in the catalogue's order. */
export const rules: readonly Rule[] = [
  treatmentRelationshipConfirmation,
  reviewReplyClinicalDetail,
  cureOrGuarantee,
];
