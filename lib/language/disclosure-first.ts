import type { Draft } from "@/lib/engine/draft";
import { insert } from "@/lib/engine/edits";
import type { Edit } from "@/lib/schema/finding";
import { inSpanish } from "./spanish";
import { disclosureSentence, type Tie } from "./ties";

/**
 * The tie told as the first words of the post, where readers see it (16 CFR 255.0(f), "clear and conspicuous"); nothing
 * where the author didn't tell what kind of tie it is.
 */
export function disclosureFirst(draft: Draft, tie: Tie | undefined): { suggestion?: Edit[] } {
  const sentence = tie && disclosureSentence(tie, draft.get(inSpanish));
  return sentence === undefined ? {} : { suggestion: [insert(0, `${sentence} `)] };
}
