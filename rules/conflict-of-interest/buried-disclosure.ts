import type { Draft } from "@/lib/engine/draft";
import { insert, remove } from "@/lib/engine/edits";
import type { Detection } from "@/lib/engine/rule";
import { connections } from "@/lib/language/connections";
import { disclosureFirst } from "@/lib/language/disclosure-first";
import { disclosures, placedDisclosures, type Placed } from "@/lib/language/disclosures";
import { endorses, mentions } from "@/lib/language/products";
import { sentenceAt } from "@/lib/language/sentences";
import { ties } from "@/lib/language/ties";
import type { Edit } from "@/lib/schema/finding";
import { defineRule } from "../define-rule";

export const buriedDisclosure = defineRule({
  id: "conflict-of-interest/buried-disclosure",
  title: "Discloses where few will see it",
  severity: "revise",
  why: "Most readers never open the rest of a post, read a cloud of hashtags or visit a profile. A disclosure there may not reach them.",
  advice: "Move it into the first line, before the praise. In a video, say it aloud too.",
  clauses: ["ASPN-ETH-2", "ASPN-PROF-13"],
  sources: ["FTC-255", "FTC-ABA", "FTC-2017-ADLAW", "FTC-FAQ", "IG-HELP", "PLAT-FOLD"],
  leavesAlone: [
    "a disclosure in the first line",
    "a short post that shows whole",
    "a reply that opens with it",
  ],
  shortfalls: ["Where a platform folds a post changes without notice; our figures are dated."],
  triggers: { always: true },
  *detect(draft) {
    const placed = draft.get(placedDisclosures);
    const all = draft.get(disclosures);
    const commercial = matters(draft);
    if (placed.length > 0 && placed.every((one) => one.hidden) && commercial) {
      for (const [at, one] of placed.entries()) yield buried(draft, one, at === 0);
      return;
    }
    if (placed.length > 0 || !commercial) return;
    const pointer = all.find((one) => one.grade === "elsewhere");
    if (!pointer) return;
    const tied = draft.get(ties).list.filter((tie) => !tie.ownPractice);
    yield {
      spans: [pointer],
      title: "Points elsewhere for the disclosure",
      ...(tied.length === 1 && disclosureFirst(draft, tied[0])),
    };
  },
  examples: {
    marked: [
      {
        text: "Say goodbye to chronic SI pain with a 45 min outpatient fusion ✨ I love how stable these are and my patients do too, come see us for a consult, more below 👇👇👇 #SIfusion #spine #minimallyinvasive [[#ad]] @AcmeSpine",
        context: { platform: "instagram", relationships: ["Acme Spine (consultant)"] },
        becomes:
          "#ad Say goodbye to chronic SI pain with a 45 min outpatient fusion ✨ I love how stable these are and my patients do too, come see us for a consult, more below 👇👇👇 #SIfusion #spine #minimallyinvasive @AcmeSpine",
      },
      {
        text: "New disc gel data drops at 10! [[Disclosures in bio]] 😉",
        context: { platform: "x", relationships: ["HypoCore (equity)"] },
        becomes:
          "Disclosure: I hold equity in HypoCore. New disc gel data drops at 10! Disclosures in bio 😉",
      },
      {
        text: "This patch is the best thing since sumatriptan #migraine #fyp #doctorsoftiktok #headache [[#ad]] #learnontiktok",
        becomes:
          "#ad This patch is the best thing since sumatriptan #migraine #fyp #doctorsoftiktok #headache #learnontiktok",
      },
      {
        text: "My honest take on the GumGuard water flosser after three months: quieter than the old one, kinder to implants, and the tank lasts a week. I would buy it again tomorrow and so would my hygienist, who has strong feelings about tanks. Comment FLOSS and I'll send the size chart. [[Disclosure: GumGuard pays me as a speaker]].",
        context: { platform: "facebook" },
        becomes:
          "Disclosure: GumGuard pays me as a speaker. My honest take on the GumGuard water flosser after three months: quieter than the old one, kinder to implants, and the tank lasts a week. I would buy it again tomorrow and so would my hygienist, who has strong feelings about tanks. Comment FLOSS and I'll send the size chart.",
      },
    ],
    unmarked: [
      {
        text: "Ad. I consult for Acme Spine. SI pain and what a fusion can and cannot do 👇",
        context: { platform: "instagram", relationships: ["Acme Spine (consultant)"] },
        why: "first words",
      },
      {
        text: "I hold HypoCore stock. Their 12-month data: mixed, worth reading.",
        context: { platform: "x", relationships: ["HypoCore (equity)"] },
        why: "same short post",
      },
      {
        text: "Full disclosure, I'm on AB Corp's advisory board. In general, closed-loop reduces programming visits.",
        context: { platform: "x", postType: "reply", relationships: ["AB Corp (advisory)"] },
        why: "opens the reply",
      },
      { text: "Office hours and directions are in bio 📍", why: "no disclosure" },
      {
        text: "Trying the NerveTune remote today. #ad",
        context: { platform: "instagram" },
        why: "shows before the fold",
      },
    ],
  },
});

function matters(draft: Draft): boolean {
  return (
    draft.get(ties).list.some((tie) => !tie.ownPractice) ||
    draft.get(mentions).length > 0 ||
    draft.get(endorses) ||
    draft.get(connections).length > 0
  );
}

function buried(draft: Draft, one: Placed, first: boolean): Detection {
  const inTags = one.hidden === "hashtags";
  return {
    spans: [one.form === "sentence" ? wholeSentence(draft, one) : one],
    merge: "buried",
    ...(one.hidden === "late" && { severity: "consider" as const }),
    ...(inTags && { title: "Discloses inside a cloud of hashtags" }),
    ...(first && { suggestion: moved(draft, one) }),
  };
}

/** A sentence of disclosure is moved whole; its stop stays outside the mark. */
function wholeSentence(draft: Draft, one: Placed) {
  const sentence = sentenceAt(draft, one.start);
  if (sentence.end - sentence.start > 160) return { start: one.start, end: one.end };
  let { end } = sentence;
  while (end > sentence.start && /[.!]/.test(draft.plain.charAt(end - 1))) end--;
  return { start: sentence.start, end };
}

function moved(draft: Draft, one: Placed): Edit[] {
  if (one.form !== "sentence") {
    const tag = draft.plain.slice(one.start, one.end);
    return [insert(0, tag.startsWith("#") ? `${tag} ` : "Ad: "), remove(draft.plain, one)];
  }
  const sentence = sentenceAt(draft, one.start);
  if (sentence.end - sentence.start > 160) return [];
  const words = draft.plain.slice(sentence.start, sentence.end);
  return [insert(0, /[.!?]$/.test(words) ? `${words} ` : `${words}. `), remove(draft.plain, sentence)];
}
