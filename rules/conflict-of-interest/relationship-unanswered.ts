import { connections } from "@/lib/language/connections";
import { individualDirectives } from "@/lib/language/directives";
import { disclosures } from "@/lib/language/disclosures";
import { mentions, stanceAt } from "@/lib/language/products";
import { ties } from "@/lib/language/ties";
import { reassurances, verdicts } from "@/lib/language/verdicts";
import { defineRule } from "../define-rule";

export const relationshipUnanswered = defineRule({
  id: "conflict-of-interest/relationship-unanswered",
  title: "Names a company or product",
  severity: "consider",
  why: "You haven’t told us whether you have a tie to it. The guideline leaves disclosure in a case or procedure to your judgment and asks you to consider it.",
  advice:
    "Answer the relationships question. If you have a tie, say so in the post; if you have none, a line such as “No relationship with the manufacturer” is optional.",
  clauses: ["ASPN-ETH-3", "ASPN-PROF-13"],
  sources: ["AMA-SM", "DECAMP"],
  leavesAlone: [
    "drugs by their generic names",
    "societies, hospitals and journals",
    "recalls and criticism",
    "posts that state a tie or its absence",
  ],
  triggers: {
    shapes: ["capital", "mention", "hashtag"],
    always: true,
    when: ({ relationships }) => relationships === undefined,
  },
  *detect(draft) {
    if (draft.get(ties).answer !== "unanswered") return;
    const stated = draft.get(disclosures).some((one) => one.grade === "clear" || one.grade === "denial");
    if (stated || draft.get(connections).length > 0) return;
    // Beside advice to one person the tie is the lesser matter.
    if (
      draft.get(individualDirectives).length + draft.get(verdicts).length + draft.get(reassurances).length >
      0
    )
      return;
    for (const mention of draft.get(mentions)) {
      const stance = stanceAt(draft, mention);
      if (stance === "critical" || stance === "regulatory") continue;
      // What a case names was used in it.
      if (stance === "neutral" && draft.context.postType !== "case") continue;
      yield { spans: [mention], merge: "named" };
    }
  },
  examples: {
    marked: [
      { text: "Used the [[AcmeStim]] DRG trial, 90% relief at day 5 🤞" },
      { text: "Our practice just started restorative neurostimulation with [[NerveTune]]" },
      { text: "[[Aprevva]]: how the new migraine gel works ⚡️" },
      { text: "The app we use for CBT-based pain rehab, [[MindMend]], walk-through" },
      { text: "Half my melasma patients do well on the [[Lumiderma]] serum at night." },
    ],
    unmarked: [
      {
        text: "Used the AcmeStim DRG trial. (No relationship with the company.)",
        context: { relationships: [] },
        why: "answered",
      },
      { text: "Gabapentin titration: slow is smooth", why: "a generic drug" },
      { text: "#ASPN2024 was well run. Thank you, organizers.", why: "a society" },
      { text: "Oswestry before and after surgery: how we use ODI", why: "a scale" },
      { text: "The NerveTune badge was under the seat of the bus.", why: "neither used nor praised" },
      { text: "The NerveTune recall covers two lots; check the label.", why: "a recall" },
    ],
  },
});
