import type { Draft } from "@/lib/engine/draft";
import type { Detection } from "@/lib/engine/rule";
import { disclosureFirst } from "@/lib/language/disclosure-first";
import { isDisclosed } from "@/lib/language/disclosures";
import { isFavorable, mentions, stanceAt, type Mention } from "@/lib/language/products";
import { statesOwnership, ties } from "@/lib/language/ties";
import { defineRule } from "../define-rule";

export const undisclosedRelationship = defineRule({
  id: "conflict-of-interest/undisclosed-relationship",
  title: "Names a company you’re tied to",
  severity: "hold",
  why: "You told us of a tie to this company, and the post doesn’t tell your readers. They can weigh what you say only if they know.",
  advice: "Say it in plain words in the first line, with the company’s name. In a video, say it aloud too.",
  clauses: ["ASPN-ETH-2", "ASPN-PLAT-7", "ASPN-PROF-13", "ASPN-REV-T3-DISC1", "ASPN-REV-T3-DISC2"],
  sources: ["FTC-255", "FTC-101", "FTC-FAQ", "AMA-SM", "HEALTHLAWRX", "SMART"],
  leavesAlone: [
    "a clear disclosure near the start",
    "recalls and safety notices",
    "criticism of the company",
    "your own practice and its services",
    "a drug or device class with no company named",
  ],
  shortfalls: [
    "It knows a company’s products only where they carry its name, you list them, or our lists hold them.",
  ],
  triggers: {
    shapes: ["capital", "mention", "hashtag"],
    always: true,
    when: ({ relationships }) => (relationships?.length ?? 0) > 0,
  },
  *detect(draft) {
    const all = draft.get(mentions);
    const tied = all.filter((mention) => mention.tie !== undefined);
    yield* tiedMentions(draft, tied);
    if (tied.length > 0) return;
    yield* otherMentions(draft, all);
  },
  examples: {
    marked: [
      {
        text: "Nothing beats [[@AcmeSpine]]'s new SI system. Faster, cleaner, happier patients.",
        context: { platform: "linkedin", relationships: ["Acme Spine (consultant)"] },
        becomes:
          "Disclosure: I consult for Acme Spine. Nothing beats @AcmeSpine's new SI system. Faster, cleaner, happier patients.",
        severity: "hold",
      },
      {
        text: "Two weeks into lining molars with [[Clarilign]] trays and my hygienists are thrilled.",
        context: { relationships: ["Clarilign"] },
      },
      {
        text: "[[MediPatch]] finally makes a patch that sticks 👏",
        context: { platform: "linkedin", relationships: ["spouse employee: MediPatch"] },
        becomes:
          "Disclosure: a member of my family has a tie to MediPatch. MediPatch finally makes a patch that sticks 👏",
      },
      {
        text: "Three syringes of [[Juvederm]] and she walked out glowing. Come see us!",
        context: { platform: "instagram", relationships: ["Allergan (speaker)"] },
        becomes:
          "Disclosure: I speak for Allergan. Three syringes of Juvederm and she walked out glowing. Come see us!",
      },
      {
        text: "Glucose in range all night. This is why every type 1 in my panel asks for a [[Sugarwise]] sensor.",
        context: { relationships: ["advisory board of Sugarwise Health"] },
        becomes:
          "Disclosure: I advise Sugarwise Health. Glucose in range all night. This is why every type 1 in my panel asks for a Sugarwise sensor.",
      },
      {
        text: "The [[Ventaria]] inhaler has been a dream for our asthma clinic.",
        context: { relationships: ["Brookhollow Pharma"] },
        severity: "revise",
      },
      {
        text: "When people ask me which pen I reach for, I reach for [[Slendara]].",
        context: { relationships: ["Vantor Pharma (maker of Slendara): speaker fees"] },
        becomes:
          "Disclosure: Vantor Pharma, which makes Slendara, pays me speaker fees. When people ask me which pen I reach for, I reach for Slendara.",
      },
    ],
    unmarked: [
      {
        text: "Disclosure: paid consultant for Acme Spine. The new SI system trial is out; read it with that in mind.",
        context: { platform: "linkedin", relationships: ["Acme Spine (consultant)"] },
        why: "disclosed first",
      },
      {
        text: "Recall notice: Acme Spine lots 22-C100 to C140. Call the number on the box.",
        context: { relationships: ["Acme Spine"] },
        why: "safety notice",
      },
      {
        text: "DRG stimulation targets the dorsal root ganglion. Here's the anatomy 🧠",
        context: { relationships: ["Acme Spine"] },
        why: "no company named",
      },
      {
        text: "Our clinic, Lakeside Spine, now offers evening hours.",
        context: { relationships: ["own clinic (owner)"], own: ["Lakeside Spine"] },
        why: "readers see that tie",
      },
      {
        text: "I'm on Sugarwise's advisory board, so weigh this: their sensor has been good to my patients.",
        context: { relationships: ["Sugarwise"] },
        why: "disclosed in the same breath",
      },
      {
        text: "Clarilign trays cracked in a third of our cases. We stopped offering them.",
        context: { relationships: ["Clarilign"] },
        why: "criticism",
      },
    ],
  },
});

function* tiedMentions(draft: Draft, tied: readonly Mention[]): Generator<Detection> {
  for (const mention of tied) {
    const { tie } = mention;
    if (!tie || isDisclosed(draft, tie) || statesOwnership(tie)) continue;
    const stance = stanceAt(draft, mention);
    if (stance === "regulatory" || stance === "critical") continue;
    yield {
      spans: [mention],
      merge: tie.name,
      ...(tie.kind === undefined && {
        advice:
          "Say in the first line what the tie is, such as pay, shares or free goods, with the company’s name. “A relationship” alone tells readers little.",
      }),
      ...disclosureFirst(draft, tie),
    };
  }
}

/** A tie was declared and another product is praised or faulted: only the author knows whether they belong together. */
function* otherMentions(draft: Draft, all: readonly Mention[]): Generator<Detection> {
  const companies = draft.get(ties).list.filter((tie) => !tie.ownPractice);
  if (companies.length === 0 || isDisclosed(draft)) return;
  for (const mention of all) {
    const stance = stanceAt(draft, mention);
    const unknownMaker = mention.company === undefined && mention.kind !== "known";
    if (unknownMaker && isFavorable(stance))
      yield {
        spans: [mention],
        merge: "maker",
        severity: "revise",
        title: "Praises a product; you declared a tie",
        why: "You told us of a tie to a company. If this product is theirs, your readers would want to know.",
        advice: "If the company that you named makes it, say so in the first line. If not, leave it.",
      };
    else if (stance === "critical")
      yield {
        spans: [mention],
        merge: "competitor",
        severity: "consider",
        title: "Faults a company; you declared a tie",
        why: "You told us of a tie to another company. If the two compete, readers would want to know.",
        advice: "If they compete, name your tie in the same post.",
      };
  }
}
