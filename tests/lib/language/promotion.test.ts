import { describe, expect, it } from "vitest";
import { readDraft } from "@/lib/engine/draft";
import type { Context } from "@/lib/schema/context";
import { sells } from "@/lib/language/promotion";

const cases: readonly [text: string, sells: boolean, context?: Context][] = [
  ["Book now: spots are limited!", true],
  ["Link in bio to schedule.", true],
  ["Call us at 555-0142 to book your visit", true],
  ["DM me for pricing", true],
  ["Comment KNEE and I'll send it", true],
  ["Walk-ins welcome at our clinic", true],
  ["$199 special this week", true],
  ["20% off all peels", true],
  ["Now offering microneedling", true],
  ["Shop the collection", true],
  ["Exosome facials are here", true],
  ["Text SMILE to 555-0100", true],
  // Care sought elsewhere, and no sale at all.
  ["Call your doctor today if it bleeds", false],
  ["Call 911 for chest pain", false],
  ["Schedule a visit with your pediatrician", false],
  ["Please don't DM me about your symptoms", false],
  ["I read a good book on call", false],
  ["Rest, ice, and a good night's sleep", false],
  ["Grand rounds is on Thursday", false],
  // What the author says of the post comes first.
  ["Sleep well.", true, { postType: "promotion" }],
  ["Now offering microneedling", false, { postType: "education" }],
  ["Book now: link in bio", true, { postType: "education" }],
];

describe("sells", () => {
  for (const [text, expected, context] of cases)
    it(`${text} ${context?.postType ?? ""}`, () => {
      expect(sells(readDraft(text, context ?? {}))).toBe(expected);
    });
});
