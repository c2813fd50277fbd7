import { z } from "zod";

/** The longest draft one check reads, in UTF-16 code units. */
export const MAX_TEXT = 10_000;

export const platforms = [
  "x",
  "instagram",
  "facebook",
  "linkedin",
  "tiktok",
  "threads",
  "youtube",
  "blog",
  "google-review-reply",
] as const;

export const postTypes = [
  "original",
  "reply",
  "review-reply",
  "case",
  "promotion",
  "testimonial",
  "education",
] as const;

const shortString = z.string().min(1).max(200);

/** One picture, clip or scan that goes out with the post. The engine never sees it; these are the author's answers about it. */
export const mediaSchema = z.strictObject({
  kind: z.enum(["photo", "video", "scan"]),
  showsPatient: z.enum(["yes", "no", "not-sure"]).optional(),
  ownWork: z.boolean().optional(),
  hasAlt: z.boolean().optional(),
  hasCaptions: z.boolean().optional(),
  aiGenerated: z.boolean().optional(),
});

/** All that the author may tell about a draft. An absent key is "not answered", never "no". */
export const contextSchema = z.strictObject({
  platform: z.enum(platforms).optional(),
  postType: z.enum(postTypes).optional(),
  /** Companies or products that the author is tied to; `[]` means none. A tie may carry its kind: "Acme Spine (consultant)". */
  relationships: z.array(shortString).max(100).optional(),
  /** The patient's permission. */
  consent: z.enum(["written", "verbal", "none", "not-sure"]).optional(),
  subject: z.enum(["no-patient", "one-patient", "composite", "aggregate", "author", "colleague"]).optional(),
  media: z.array(mediaSchema).max(20).optional(),
  /** What is being answered. */
  parentText: z.string().max(MAX_TEXT).optional(),
  audience: z.enum(["public", "clinicians"]).optional(),
  employer: shortString.optional(),
  accountType: z.enum(["personal", "professional"]).optional(),
  /** The practice's own names, phones, addresses and handles: never PHI. */
  own: z.array(shortString).max(200).optional(),
});

export type Platform = (typeof platforms)[number];
export type PostType = (typeof postTypes)[number];
export type Context = z.infer<typeof contextSchema>;
