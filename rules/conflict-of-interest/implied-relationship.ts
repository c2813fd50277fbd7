import type { Detection } from "@/lib/engine/rule";
import { hospitalityKinds, type ConnectionKind } from "@/lib/language/connection-kinds";
import { connections } from "@/lib/language/connections";
import { isDisclosed } from "@/lib/language/disclosures";
import { ties } from "@/lib/language/ties";
import { defineRule } from "../define-rule";

export const impliedRelationship = defineRule({
  id: "conflict-of-interest/implied-relationship",
  title: "Suggests a tie to a company",
  severity: "revise",
  why: "Readers could take these words as a sign that a company paid, hosted or gave something, and the post doesn’t say so plainly.",
  advice:
    "If a company paid, hosted or gave anything connected with this post, say who and what in the first line, such as “Acme Spine covered my travel.” If none did, reword so that it doesn’t sound so.",
  clauses: ["ASPN-PLAT-7", "ASPN-PROF-13", "ASPN-ETH-5", "ASPN-RISK-8"],
  sources: ["FTC-255", "FTC-101", "EVOLUS", "DECAMP", "AMA-SM"],
  leavesAlone: [
    "society meetings, universities, hospitals and journals",
    "criticism of industry",
    "thanks to colleagues, patients and hosts of a podcast",
    "a benefit that the post states plainly",
  ],
  triggers: { always: true },
  *detect(draft) {
    const answered = draft.get(ties).answer;
    for (const connection of draft.get(connections)) {
      if (!hospitalityKinds.has(connection.kind) || isDisclosed(draft, connection.mention?.tie)) continue;
      yield {
        spans: [connection],
        merge: "tie",
        ...variants[connection.kind],
        ...(answered === "none" && {
          severity: "consider" as const,
          why: "You said that you have no relationships, yet readers could take these words as a sign of one.",
        }),
      };
    }
  },
  examples: {
    marked: [
      { text: "What a weekend [[at Acme's cadaver lab]] in Austin! The faculty, the food 😍 #SIfusion" },
      { text: "Big fan of @NerveTune! [[Their reps]] [[treat us]] like family ❤️" },
      { text: "[[Honored to be faculty for]] [[Acme Spine's symposium]] at #ASPN2024 tonight 🎤" },
      { text: "Proud to be the [[FIRST in our state to implant]] the NerveTune system!" },
      {
        text: "Okay so the company [[flew us out]] to Lisbon to see the new retinal camera and it is gorgeous.",
      },
      {
        text: "Five stars for Dr. Okafor, the gentlest dentist in town! We drive an hour. ([[He's my brother]], but still.)",
      },
      { text: "They [[sent me]] this LED mask and my rosacea has never looked better", severity: "revise" },
      {
        text: "Loved every minute at the @DermaNova [[launch party]], thanks for having us!",
        context: { relationships: [] },
        severity: "consider",
      },
    ],
    unmarked: [
      { text: "Great Friday at #ASPN2024: the registry session was packed.", why: "a society's meeting" },
      { text: "Industry dinners aren't education. There, I said it.", why: "criticism" },
      {
        text: "He's my brother, so weigh this: Dr. Okafor is the gentlest dentist in town.",
        why: "told first, to be weighed",
      },
      { text: "New scrubs day 😎", why: "no health product" },
      { text: "University cadaver course taught me more than any video.", why: "a university's course" },
      {
        text: "My patient sent me this photo from the finish line and I cried in the break room.",
        why: "a patient's, not a company's",
      },
      { text: "Thanks to @TheRehabPodcast for having me on to talk about concussion.", why: "a podcast" },
      {
        text: "Acme Spine paid for my flight to their lab. Here is what I saw, good and bad.",
        why: "stated plainly",
      },
    ],
  },
});

const variants: Partial<Record<ConnectionKind, Pick<Detection, "title" | "why" | "advice" | "severity">>> = {
  travel: { title: "Suggests that a company paid for travel" },
  gift: {
    title: "Suggests a free product",
    advice:
      "Say who gave it and that it was free or lent, in the first line. If you paid for it, say that instead.",
  },
  role: { title: "Suggests a paid role" },
  hint: {
    title: "May hint at a tie to a company",
    why: "Taken together, these words could leave readers with the sense that you gain something from what you praise.",
    advice:
      "If you gain anything from it, say what and from whom in the first line. If you don’t, reword so that it doesn’t sound so.",
  },
  insider: {
    title: "Praises a practice from the inside",
    why: "Readers weigh praise by who gives it, and here only an aside tells that you work there or are family.",
    advice: "Say it first and plainly: “I work at this practice” or “The owner is my brother.”",
  },
  status: {
    title: "Cites a company’s tier or award",
    advice: "If the tier depends on how much you buy, say so, or leave it out.",
  },
};
