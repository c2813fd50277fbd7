import type { Draft } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { quotations } from "./polarity";

export { quotationAround } from "./polarity";

/** Whether an offset of the plain view stands inside quotation marks. */
export function isQuoted(draft: Draft, at: number): boolean {
  return draft.get(quotations).some((quote: Span) => quote.start < at && at < quote.end);
}
