import { publicPatients } from "@/lib/language/public-patients";
import { defineRule } from "../define-rule";

export const publicFigurePatient = defineRule({
  id: "phi/public-figure-patient",
  title: "Makes a public person your patient",
  severity: "hold",
  why: "Fame does not waive confidentiality. This names, or all but names, someone and confirms that you treated them.",
  advice: "Leave the person out: “we care for athletes of all levels” says as much.",
  clauses: ["ASPN-PRIV-3", "ASPN-PRIV-T1-NAME"],
  sources: ["CFR-164.514", "OCR-MEDIA", "AMA-SM"],
  leavesAlone: [
    "news about a public figure without a word of your care",
    "a public figure as speaker, donor or author",
    "historical figures",
  ],
  shortfalls: ["People who are known only in one town are met by the rule on unique details."],
  consent: "lowers",
  identifies: true,
  triggers: { always: true },
  *detect(draft) {
    const [first, ...rest] = draft.get(publicPatients);
    if (first) yield { spans: [first, ...rest], merge: "patient" };
  },
  examples: {
    marked: [
      {
        text: "Guess who trusted us with her back. [[Grammy winner]], starts with a B",
        context: { postType: "promotion" },
      },
      { text: "Honored to have done [[Senator Hale]]'s epidural injection. Back on the floor the same day." },
      { text: "A [[certain starting QB]] was in our clinic today. Can't say who." },
      { text: "We treated [[Olympic skier Jana Voss]] after her crash." },
      { text: "Just placed veneers for a [[reality TV star]] and you will never guess which one." },
    ],
    unmarked: [
      { text: "Lots of news about a senator's spinal stenosis. Here is what stenosis is.", why: "news" },
      { text: "We care for athletes of all levels.", why: "in general" },
      { text: "FDR's polio changed disability policy forever.", why: "history" },
      { text: "Olympic skier Jana Voss will speak at our gala about her recovery!", why: "a speaker" },
      {
        text: "Our patient is a singer in her church choir and she is back at it.",
        why: "not a public person",
      },
    ],
  },
});
