import type { Platform } from "./schema/context";

/**
 * What each platform accepts and where it folds a post: one dated source for the meter, the preview and the disclosure
 * rules (a disclosure behind "more" isn't clear and conspicuous: FTC, 16 CFR 255.0(f)). How each counts is in
 * lib/platforms.ts.
 *
 * Folds are approximate. Apps fold by lines as well as by characters, and phones earlier than desktops, so the phone's
 * figure stands in `fold`: what a phone hides, most readers don't see.
 */
export interface PlatformFacts {
  readonly name: string;
  /** The most the platform accepts, in `unit`. Absent where there is no practical limit. */
  readonly limit?: number;
  /** A longer limit that some authors have. */
  readonly longer?: LongerLimit;
  readonly unit: "weighted characters" | "characters" | "bytes";
  /** Where the app shows "more" on a phone, in code points. Absent where posts aren't folded. */
  readonly fold?: number;
  /** The same on a desktop, where it differs. */
  readonly foldDesktop?: number;
  /** The app also folds at the first line break. */
  readonly foldsAtLineBreak?: true;
  /** The day these figures were last checked, ISO 8601. */
  readonly checkedOn: string;
}

/** What a subscription, or another way of posting, allows. */
export interface LongerLimit {
  readonly name: string;
  readonly limit: number;
  /** Posts past the usual limit fold there. */
  readonly foldsAtLimit?: true;
}

const CHECKED_ON = "2026-11-20";

export const platformFacts: Readonly<Record<Platform, PlatformFacts>> = {
  x: {
    name: "X",
    limit: 280,
    longer: { name: "X Premium", limit: 25_000, foldsAtLimit: true },
    unit: "weighted characters",
    checkedOn: CHECKED_ON,
  },
  instagram: { name: "Instagram", limit: 2_200, unit: "characters", fold: 125, checkedOn: CHECKED_ON },
  facebook: {
    name: "Facebook",
    limit: 63_206,
    unit: "characters",
    fold: 125,
    foldDesktop: 477,
    checkedOn: CHECKED_ON,
  },
  linkedin: {
    name: "LinkedIn",
    limit: 3_000,
    unit: "characters",
    fold: 140,
    foldDesktop: 210,
    checkedOn: CHECKED_ON,
  },
  tiktok: {
    name: "TikTok",
    limit: 2_200,
    longer: { name: "TikTok, in its app", limit: 4_000 },
    unit: "characters",
    fold: 40,
    foldsAtLineBreak: true,
    checkedOn: CHECKED_ON,
  },
  threads: { name: "Threads", limit: 500, unit: "characters", checkedOn: CHECKED_ON },
  youtube: { name: "YouTube", limit: 5_000, unit: "characters", fold: 100, checkedOn: CHECKED_ON },
  blog: { name: "Blog or website", unit: "characters", checkedOn: CHECKED_ON },
  "google-review-reply": {
    name: "Google review reply",
    limit: 4_096,
    unit: "bytes",
    checkedOn: CHECKED_ON,
  },
};

/** The limit that holds for an author: the platform's, or the longer one where the author says so. */
export function limitOf(platform: Platform, hasLonger = false): number | undefined {
  const { limit, longer } = platformFacts[platform];
  return (hasLonger ? longer?.limit : undefined) ?? limit;
}

/** What the platform is called, with the longer limit's name where the author has it. */
export function platformName(platform: Platform, hasLonger = false): string {
  const { name, longer } = platformFacts[platform];
  return (hasLonger ? longer?.name : undefined) ?? name;
}
