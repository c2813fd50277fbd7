import type { Draft } from "@/lib/engine/draft";
import { insert, remove } from "@/lib/engine/edits";
import { has } from "@/lib/engine/pattern";
import { likelyBrands, namesCommerce, speaksWarmly } from "@/lib/language/commerce";
import { connections } from "@/lib/language/connections";
import { disclosureFirst } from "@/lib/language/disclosure-first";
import { disclosures, isDisclosed, type Disclosure } from "@/lib/language/disclosures";
import { endorses, mentions } from "@/lib/language/products";
import { inSpanish } from "@/lib/language/spanish";
import { disclosureSentence, ties, type Tie } from "@/lib/language/ties";
import { walkedAway } from "@/lib/language/tie-signs";
import type { Edit } from "@/lib/schema/finding";
import { defineRule } from "../define-rule";

export const vagueDisclosure = defineRule({
  id: "conflict-of-interest/vague-disclosure",
  title: "Discloses in words readers may miss",
  severity: "revise",
  why: "Insiders know what this stands for; most readers don’t. A disclosure works when anyone can tell who gave what.",
  advice:
    "Replace it with a plain sentence that names the company, at the start: “Ad: Acme Spine paid me for this post.”",
  clauses: ["ASPN-ETH-2", "ASPN-PROF-13"],
  sources: ["FTC-101", "FTC-ABA", "FTC-2017-ADLAW", "FTC-FAQ", "FTC-255"],
  leavesAlone: [
    "“#ad”, “Sponsored by Acme Spine”, “Acme Spine paid me”",
    "thanks that say the product was free",
    "partners who are colleagues or spouses",
    "ambassadors of a charity",
    "#spondylosis",
  ],
  triggers: { always: true },
  *detect(draft) {
    const tied = draft.get(ties).list.filter((tie) => !tie.ownPractice);
    const all = draft.get(disclosures);
    const vague = all.filter((one) => one.grade === "vague" && counts(draft, one, tied.length > 0));
    if (vague.length > 0 && !isDisclosed(draft)) {
      const edits = reworded(draft, vague, tied);
      for (const [at, one] of vague.entries())
        yield { spans: [one], merge: "vague", ...(at === 0 && edits.length > 0 && { suggestion: edits }) };
      return;
    }
    // An ad that names nobody: the reader learns that somebody paid, not who.
    const ad = all.find((one) => one.grade === "clear" && one.form !== "sentence");
    if (
      ad &&
      tied.length > 0 &&
      draft.get(mentions).length === 0 &&
      !all.some((one) => one.grade === "clear" && one.form === "sentence")
    )
      yield {
        spans: [ad],
        severity: "consider",
        title: "Says ad, but not whose",
        why: "Readers learn that somebody paid and not who.",
        advice: "Name the company beside it.",
        ...(tied.length === 1 && disclosureFirst(draft, tied[0])),
      };
  },
  examples: {
    marked: [
      {
        text: "New SI system day! Game face on 😤 @AcmeSpine [[#collab]] #spinelife",
        context: { platform: "instagram", relationships: ["Acme Spine (consultant)"] },
        becomes:
          "Disclosure: I consult for Acme Spine. New SI system day! Game face on 😤 @AcmeSpine #spinelife",
      },
      { text: "Loving this platform. [[#sp]] @NerveTune", becomes: "#ad Loving this platform. @NerveTune" },
      { text: "[[#gifted]] 😍 this brace is everything" },
      { text: "So excited to [[partner with]] @Glowbotics on this new microneedling device!" },
      {
        text: "Excited about this launch. [[#ad]] 👇",
        context: { platform: "linkedin", relationships: ["AB Corp (advisory)"] },
        becomes: "Disclosure: I advise AB Corp. Excited about this launch. #ad 👇",
        severity: "consider",
      },
      { text: "Sunscreen I'd wear to the surface of Mercury: SolVeil SPF 50. [[#solveilpartner]]" },
    ],
    unmarked: [
      {
        text: "Ad: I'm a paid consultant for Acme Spine. New SI system day! @AcmeSpine",
        context: { platform: "instagram", relationships: ["Acme Spine (consultant)"] },
        why: "clear",
      },
      { text: "Thanks to MediPatch for the free samples we tested with staff this month.", why: "says free" },
      { text: "#Spondylosis and #spondylolisthesis are not the same thing 🧵", why: "the condition" },
      { text: "Proud to be an ambassador for the local pain charity walk 🚶", why: "a charity" },
      { text: "My partner in clinic, Dr. Brooks, is the best.", why: "a colleague" },
      {
        text: "We partnered with the county health department to offer free flu shots on Saturday.",
        why: "a public body",
      },
      {
        text: "Partnering with your pharmacist is the best way to sort out a pill box.",
        why: "advice, not a deal",
      },
    ],
  },
});

/** Vague words matter where something is for sale: a declared tie, a product named or praised. */
function counts(draft: Draft, one: Disclosure, tied: boolean): boolean {
  if (one.form === "sentence" && has(draft, walkedAway, "lower")) return false;
  if (one.about === "opinions")
    return (tied && draft.get(mentions).some((mention) => mention.tie)) || draft.get(connections).length > 0;
  if (one.about === "thanks") return draft.get(endorses) && (tied || draft.get(connections).length > 0);
  const tagged = draft.plain.slice(one.end, one.end + 25).includes("@");
  if (
    one.about === "partner" &&
    tagged &&
    /^(?:partner|team|collab|link|join|so |proud)/.test(draft.lower.slice(one.start, one.end))
  )
    return true;
  // Beside a name that may be a brand's the words tell by themselves that it is no chance choice.
  if (draft.get(namesCommerce) && draft.get(likelyBrands).length > 0) return true;
  return (
    tied ||
    draft.get(mentions).length > 0 ||
    draft.get(endorses) ||
    (draft.get(namesCommerce) && draft.get(speaksWarmly))
  );
}

/** With one declared tie: its sentence. Without: only tags that mean "sponsored" have a plain equal. */
function reworded(draft: Draft, vague: readonly Disclosure[], tied: readonly Tie[]): Edit[] {
  const tags = vague.filter((one) => one.form === "tag");
  const sole = tied.length === 1 ? tied[0] : undefined;
  if (sole) {
    const sentence = disclosureSentence(sole, draft.get(inSpanish));
    if (sentence === undefined) return [];
    const gone = tags.map((one) => remove(draft.plain, one));
    return withFront(gone, `${sentence} `);
  }
  if (tags.length > 0 && tags.length === vague.length && tags.every((one) => one.about === "sponsored"))
    return withFront(
      tags.map((one) => remove(draft.plain, one)),
      "#ad ",
    );
  return [];
}

/** Puts words at the front; where the first edit already starts there the two become one. */
function withFront(edits: readonly Edit[], words: string): Edit[] {
  const [head, ...rest] = edits;
  if (head && head.start === 0) return [{ ...head, text: words + head.text }, ...rest];
  return [insert(0, words), ...edits];
}
