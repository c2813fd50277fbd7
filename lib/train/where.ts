import { platformRules } from "@/lib/platforms";
import type { Context, PostType } from "@/lib/schema/context";

/** A kind of post, as it stands beside an example. */
const postTypeNames = {
  original: "post",
  reply: "reply",
  "review-reply": "review reply",
  case: "case",
  promotion: "promotion",
  testimonial: "testimonial",
  education: "teaching",
} as const satisfies Record<PostType, string>;

/** Where a post stands and what was told of it, in words: "reply, X, signed permission". Empty when nothing was. */
export function whereOf(context: Context | undefined): string {
  const ties = context?.relationships;
  return [
    context?.postType && postTypeNames[context.postType],
    context?.platform && platformRules[context.platform].name,
    context?.consent === "written" && "signed permission",
    ties !== undefined && (ties.length === 0 ? "no ties" : `tied to ${ties.join(", ")}`),
    context?.audience === "clinicians" && "for clinicians",
    context?.subject === "author" && "about the author",
  ]
    .filter(Boolean)
    .join(", ");
}
