import type { Draft } from "@/lib/engine/draft";
import { boundaryCrossings } from "@/lib/language/boundaries";
import { conductSigns } from "@/lib/language/conduct";
import { defineRule } from "../define-rule";

export const boundaryCrossing = defineRule({
  id: "professionalism/boundary-crossing",
  title: "Mixes private life with patients",
  severity: "revise",
  why: "The guideline asks for a clear line between personal and professional relations with patients. Patients could read this as an invitation or feel exposed.",
  advice: "Keep patients on the professional page, and keep what you say of them kind and professional.",
  clauses: ["ASPN-USE-9", "ASPN-USE-8", "ASPN-PROF-21"],
  sources: ["ACPFSMB-2013", "FSMB-2019", "NCSBN"],
  leavesAlone: [
    "kindness to patients in general",
    "the clinic's own page",
    "the author's family and friends",
    "talk about boundaries themselves",
  ],
  triggers: { always: true },
  *detect(draft: Draft) {
    for (const { kind, start, end } of draft.get(boundaryCrossings))
      yield {
        spans: [{ start, end }],
        ...(kind === "flirtation" ? courts : { merge: "boundary", ...(kind === "money" && exchanges) }),
      };
    for (const { kind, start, end } of draft.get(conductSigns))
      if (kind === "romance" || kind === "attraction") yield { spans: [{ start, end }], ...courts };
      else if (kind === "befriending") yield { spans: [{ start, end }], merge: "boundary" };
      else if (kind === "impaired") yield { spans: [{ start, end }], merge: "impaired", ...impaired };
  },
  examples: {
    marked: [
      { text: "[[Patients, add me]] on Facebook, I post the good stuff there 😘" },
      { text: "The [[cutie in room 6]] though 😍" },
      { text: "[[Took my favorite patient to the game]], best night 🏒" },
      { text: "Candles restocked, [[my patients keep buying them]] by the dozen" },
      { text: "[[Adding all my therapy clients on here]], come say hi" },
      { text: "Who was the [[hottie with the torn ACL]] 🔥" },
      { text: "The [[hot dad from my 2pm]] cleaning asked what I'm doing later 😳" },
      {
        text: "Braces kids and their moms are my people, so I'm accepting [[friend requests]] on my [[personal page]] from all my ortho families",
      },
      { text: "Three [[margaritas]] in my bloodstream and a 7a shift ahead of me" },
      { text: "[[My 9am asked me to dinner]] and I said yes 😍", severity: "hold" },
      { text: "[[Two IPAs deep]] and signing off on labs before night shift 🍺" },
      { text: "Big news: [[my patient and I are dating]] 💍" },
    ],
    unmarked: [
      { text: "Follow our clinic page @lakesidespine for tips 🌿", why: "the professional page" },
      { text: "We love our patients and our team ❤️", why: "kindness in general" },
      { text: "Anniversary dinner with my wife of 20 years 🌹", why: "the author's family" },
      { text: "I never accept friend requests from patients, and here's why.", why: "about boundaries" },
      { text: "My 9am asked me to dinner; I said no, kindly, and told my supervisor.", why: "declined" },
      { text: "Two IPAs on the porch. I'm off until Tuesday 🍺", why: "off duty" },
      { text: "Hip hinge demo by our PT, Sam 💪", why: "an exercise" },
      { text: "Two margaritas on the porch, and I'm off call until Tuesday.", why: "off duty" },
      {
        text: "My husband and I had dinner with friends from residency last night 😍",
        why: "the author's own life",
      },
      { text: "Took a patient to the scanner myself tonight. Short staffed.", why: "care" },
    ],
  },
});

const courts = {
  merge: "courtship",
  severity: "hold" as const,
  title: "Flirts with someone in care",
  why: "Someone in your care may not be free to say no, and every patient who reads it may wonder about their own visits. The guideline asks for a clear line between personal and professional relations.",
  advice:
    "Leave it out. If it is more than words, talk to a supervisor or your board’s guidance before anything else.",
};

const exchanges = {
  title: "Money or gifts between you and patients",
  why: "A loan, a sale or a costly gift makes it hard for both sides to speak freely about care. The guideline asks for a clear line between personal and professional relations.",
  advice: "Leave it out, and check your employer’s rules on gifts and dealings with patients.",
};

const impaired = {
  title: "Tells of being impaired at work",
  why: "Readers could take this as caring for patients while impaired. Your words online carry the trust that patients and colleagues put in you.",
  advice:
    "Leave it out. If work is hard to get through, a physician or nurse health program can help in confidence.",
};
