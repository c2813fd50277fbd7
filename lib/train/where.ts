import type { Context } from "@/lib/schema/context";
import { factsOf, labelOf } from "./post-words";

/** Where a post stands and what was told of it, in one phrase: "X reply; signed permission is on file". Empty when nothing was. */
export function whereOf(context: Context | undefined): string {
  if (!context) return "";
  const isPlaced = context.platform !== undefined || context.postType !== undefined;
  const facts = factsOf(context).map(
    (fact) => fact.charAt(0).toLowerCase() + fact.slice(1).replace(/\.$/, ""),
  );
  return [...(isPlaced ? [labelOf(context)] : []), ...facts].join("; ");
}
