import type { Draft } from "@/lib/engine/draft";
import { conversation } from "@/lib/language/addressee";
import { hardPassages, type HardPassage } from "@/lib/language/readability";
import { defineRule } from "../define-rule";

const titles: Readonly<Record<HardPassage["kind"], string>> = {
  abbreviations: "Many unexplained abbreviations",
  jargon: "Clinical terms without plain words",
  "long-sentence": "A very long sentence",
  capitals: "Long stretch of capitals",
  hashtags: "Many hashtags between the words",
};

const advices: Readonly<Record<HardPassage["kind"], string>> = {
  abbreviations:
    "Spell each out once with its plain meaning, as in “CRPS (a nerve pain condition)”, or say that the post is for clinicians.",
  jargon:
    "Use the plain name first and the clinical one in brackets, or say that the post is for clinicians.",
  "long-sentence": "Split it: one idea to a sentence, one idea to a line.",
  capitals: "Use sentence case; keep capitals for a word or two.",
  hashtags: "Move hashtags to the end and keep the few that help.",
};

export const plainLanguage = defineRule({
  id: "professionalism/plain-language",
  title: "Hard to read for the public",
  severity: "consider",
  why: "The guideline asks for simple, digestible posts. Readers outside the field may not follow this passage.",
  advice: "Use plain words first, one idea to a sentence.",
  clauses: ["ASPN-PROF-23", "ASPN-RISK-4", "ASPN-ABS-2", "ASPN-LONG-1"],
  sources: [],
  leavesAlone: [
    "posts for clinicians",
    "an abbreviation that is explained",
    "hashtags at the end",
    "a word or two in capitals",
  ],
  triggers: {
    shapes: ["capital", "hashtag"],
    words: [
      "refractory",
      "idiopathic",
      "etiology",
      "notwithstanding",
      "percutaneous",
      "neuro*",
      "noci*",
      "patho*",
      "periph*",
      "immuno*",
    ],
  },
  *detect(draft: Draft) {
    const { audience, postType } = draft.context;
    if (audience === "clinicians") return;
    if (audience === undefined && postType !== "education" && draft.get(conversation).peers) return;
    for (const { kind, start, end } of draft.get(hardPassages))
      yield { spans: [{ start, end }], title: titles[kind], advice: advices[kind], merge: kind };
  },
  examples: {
    marked: [
      {
        text: "[[PNS w/ PENS post TKA, MCID on NPRS & WOMAC]] at q3mo?? Thoughts welcome",
        context: { postType: "education" },
      },
      {
        text: "Why the [[SCS, DRG, PNS and ITP]] debate matters for your next visit with us",
        context: { audience: "public" },
      },
      {
        text: "The [[neurophysiologic interplay of nociplastic sensitization with peripheral]] drivers remains poorly understood by most of us.",
        context: { audience: "public" },
      },
      {
        text: "[[PLEASE STOP WAITING UNTIL THE PAIN HAS TAKEN OVER YOUR ENTIRE LIFE]] BEFORE YOU CALL ANYONE",
      },
    ],
    unmarked: [
      { text: "CRPS is a nerve pain condition. Early movement helps. Ask us how.", why: "explained" },
      { text: "For colleagues: DRG vs SCS vs PNS vs ITP, methods below", why: "for clinicians" },
      { text: "Open Sat 9-12! 📅 Flu shots, no appointment.", why: "plain" },
      {
        text: "Back pain tips all week. #backpain #spine #pt #health #move #walk #rest #sleep #stretch",
        why: "hashtags at the end",
      },
      {
        text: "The CDC and FDA both updated their COVID pages today. HIPAA did not change.",
        why: "familiar abbreviations",
      },
    ],
  },
});
