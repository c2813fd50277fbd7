import { platformRules } from "@/lib/platforms";
import type { Context } from "@/lib/schema/context";

const kinds = {
  original: "post",
  reply: "reply",
  "review-reply": "review reply",
  case: "case",
  promotion: "promotion",
  testimonial: "patient story",
  education: "teaching post",
} as const satisfies Record<NonNullable<Context["postType"]>, string>;

/** Where a post stands, as a label: "Instagram post", "Google review reply", "Reply, Facebook". */
export function labelOf({ platform, postType }: Context): string {
  const kind = kinds[postType ?? "original"];
  if (platform === undefined) return kind.charAt(0).toUpperCase() + kind.slice(1);
  const { name } = platformRules[platform];
  if (platform === "google-review-reply") return name;
  return platform === "blog" ? "Blog post" : `${name} ${kind}`;
}

/** What the author told of a post, where it bears on the answer: one short sentence each. */
export function factsOf({ relationships, consent, media, audience }: Context): string[] {
  return [
    ...(relationships === undefined
      ? []
      : [
          relationships.length === 0
            ? "The author has no ties to a company."
            : `The author’s ties: ${relationships.join(", ")}.`,
        ]),
    ...(consent === undefined ? [] : [consentWords[consent]]),
    ...(media?.some(({ showsPatient }) => showsPatient === "yes") ? ["The picture shows the patient."] : []),
    ...(audience === "clinicians" ? ["Written for clinicians."] : []),
  ];
}

const consentWords = {
  written: "Signed permission is on file.",
  verbal: "The patient said yes; nothing is signed.",
  none: "There is no permission.",
  "not-sure": "Nobody is sure about permission.",
} as const satisfies Record<NonNullable<Context["consent"]>, string>;
