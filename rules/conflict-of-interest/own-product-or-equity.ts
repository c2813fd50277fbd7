import type { Draft } from "@/lib/engine/draft";
import type { Detection } from "@/lib/engine/rule";
import { ownershipKinds } from "@/lib/language/connection-kinds";
import { connections } from "@/lib/language/connections";
import { disclosureFirst } from "@/lib/language/disclosure-first";
import { isDisclosed } from "@/lib/language/disclosures";
import { mentions, stanceAt } from "@/lib/language/products";
import { isOwnership, statesOwnership, ties } from "@/lib/language/ties";
import { defineRule } from "../define-rule";

export const ownProductOrEquity = defineRule({
  id: "conflict-of-interest/own-product-or-equity",
  title: "Promotes what you own or made",
  severity: "hold",
  why: "Ownership, stock and royalties are the strongest ties there are. Readers may not guess them from “our” or “I helped design it”.",
  advice:
    "Say in the first line that you gain when it sells, such as “I co-own Acme Spine and benefit if you use it.”",
  clauses: ["ASPN-ETH-2", "ASPN-PROF-13", "ASPN-PLAT-7"],
  sources: ["FTC-255", "HEALTHLAWRX", "AMA-SM"],
  leavesAlone: [
    "your practice and its services",
    "your technique or approach",
    "ownership that the post states",
    "a book or talk named in passing",
  ],
  triggers: { always: true },
  *detect(draft) {
    if (isDisclosed(draft)) return;
    const owned = draft.get(ties).list.filter((tie) => !tie.ownPractice && isOwnership(tie));
    yield* declared(draft);
    const implied = draft.get(connections).filter((connection) => ownershipKinds.has(connection.kind));
    for (const connection of implied)
      yield {
        spans: [connection],
        merge: "own",
        ...(owned.length === 0 ? { severity: "revise" as const } : {}),
        ...(owned.length === 1 && connection === implied[0] && disclosureFirst(draft, owned[0])),
      };
  },
  examples: {
    marked: [
      {
        text: "[[My new turmeric gummies]] are FINALLY here, and they crush inflammation 🎉 link in bio",
        context: { platform: "instagram", relationships: ["DrSpine Labs (owner)"] },
        becomes:
          "Disclosure: I am an owner of DrSpine Labs. My new turmeric gummies are FINALLY here, and they crush inflammation 🎉 link in bio",
        severity: "hold",
      },
      {
        text: "So proud of what [[our disc gel]] did in the pilot. The future is here.",
        context: { platform: "linkedin", relationships: ["HypoCore (equity)"] },
        becomes:
          "Disclosure: I hold equity in HypoCore. So proud of what our disc gel did in the pilot. The future is here.",
      },
      {
        text: "Parents, [[PosturePal]] fixes tech neck in 2 weeks 👇",
        context: { platform: "tiktok", relationships: ["PosturePal (founder)"] },
        becomes:
          "Disclosure: I am a founder of PosturePal. Parents, PosturePal fixes tech neck in 2 weeks 👇",
      },
      { text: "[[My skincare line]] drops Friday. Retinal, done right.", severity: "revise" },
      { text: "The best wrist splint for new moms is the one [[I helped design]]. Order below!" },
    ],
    unmarked: [
      {
        text: "I co-founded HypoCore and own shares. Pilot data here; please read the limits.",
        context: { relationships: ["HypoCore (equity)"] },
        why: "disclosed",
      },
      { text: "My clinic now has weekend hours!", why: "the practice" },
      { text: "My approach to lead placement: 3 steps", why: "technique" },
      {
        text: "I get royalties on this screw. Here's a comparative study that did not favor it.",
        context: { relationships: ["Acme Spine (royalty)"] },
        why: "disclosed",
      },
      { text: "My CGM buzzed through the whole lecture. Sorry, second row.", why: "the author as patient" },
      { text: "We developed a rapport over eleven years of blood pressure checks.", why: "nothing for sale" },
    ],
  },
});

function* declared(draft: Draft): Generator<Detection> {
  for (const mention of draft.get(mentions)) {
    const { tie } = mention;
    if (!tie || !statesOwnership(tie)) continue;
    const stance = stanceAt(draft, mention);
    if (stance === "regulatory" || stance === "critical") continue;
    yield {
      spans: [mention],
      merge: "own",
      ...disclosureFirst(draft, tie),
    };
  }
}
