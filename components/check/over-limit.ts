import type { Platform } from "@/lib/schema/context";
import { limitOf, platformName } from "@/lib/platform-facts";
import { lengthOn } from "@/lib/platforms";

/** "31 over X’s limit of 280."; nothing while the text fits. */
export function overLimit(text: string, platform: Platform, hasLonger: boolean): string | undefined {
  const limit = limitOf(platform, hasLonger);
  if (limit === undefined) return undefined;
  const over = lengthOn(platform, text) - limit;
  return over > 0
    ? `${over.toLocaleString("en-US")} over ${platformName(platform, hasLonger)}’s limit of ${limit.toLocaleString("en-US")}.`
    : undefined;
}
