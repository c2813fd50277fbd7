import { isRealDeath, patientDeaths } from "@/lib/language/deaths";
import { defineRule } from "../define-rule";

export const deceasedPatient = defineRule({
  id: "phi/deceased-patient",
  title: "Tells of a patient’s death",
  severity: "revise",
  why: "A patient’s information stays protected for 50 years after death, and the family may read this. A death is also a date that others can look up.",
  advice:
    "Make the post about what you felt, without time, place, diagnosis or family. Or ask the personal representative for a signed authorization.",
  clauses: ["ASPN-PRIV-T1-DATE", "ASPN-USE-5", "ASPN-PRIV-3"],
  sources: ["CFR-164.514"],
  leavesAlone: [
    "grief in general (“we lose patients and it hurts”)",
    "mortality figures",
    "deaths of public figures, colleagues, mentors and your own family",
  ],
  consent: "lowers",
  triggers: {
    words: [
      "lost",
      "losing",
      "died",
      "dies",
      "dying",
      "death",
      "dead",
      "passed",
      "passing",
      "coded",
      "called",
      "rip",
      "rest",
      "autopsy",
      "pronounced",
      "expired",
      "hospice",
      "funeral",
      "took",
      "goodbye",
      "heaven",
      "gone",
      "asystole",
      "tod",
      "demise",
      "stillborn",
      "stillbirth",
      "comfort",
      "suicide",
      "overdosed",
      "flatlined",
      "obituary",
      "morgue",
      "deceased",
      "withdrew",
      "breath",
      "🕊",
      "didn't",
    ],
    shapes: ["emoji"],
  },
  *detect(draft) {
    const deaths = draft.get(patientDeaths).filter((span) => isRealDeath(draft, span));
    const [first, ...rest] = deaths;
    if (first) yield { spans: [first, ...rest], merge: "patient" };
  },
  examples: {
    marked: [
      { text: "[[Lost a patient]] tonight. Overdose. He was doing so well." },
      { text: "[[RIP]] to the sweetest lady on our infusion list. Ovarian cancer [[took her at]] 51." },
      { text: "She [[died]] on my service three weeks after her implant.", context: { postType: "case" } },
      { text: "Sat with a [[dying pt]] while his daughters drove in." },
      { text: "Coded a young dad for an hour. We [[called it]] at four. I still hear his wife." },
      { text: "My hospice patient [[took her last breath]] with her dog on the bed." },
    ],
    unmarked: [
      { text: "We lose patients and nobody teaches us how to carry it.", why: "grief in general" },
      {
        text: "Mortality after vertebral fracture at one year remains high; see the cohort data.",
        why: "a figure",
      },
      { text: "Heartbroken by the passing of our mentor, Dr. Ellis Ward.", why: "a colleague" },
      { text: "Sad news about a beloved actor. Awareness of ALS matters.", why: "a public figure" },
      {
        text: "My grandmother died in hospice last spring and her nurses were angels.",
        why: "the author’s family",
      },
      { text: "My patient was dying to show me her new shoes.", why: "an idiom" },
    ],
  },
});
