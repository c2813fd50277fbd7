import { disputes } from "@/lib/language/disputes";
import { defineRule } from "../define-rule";

export const defamatoryAllegation = defineRule({
  id: "professionalism/defamatory-allegation",
  title: "Accuses a named person or practice",
  severity: "revise",
  why: "The guideline warns of false statements that harm someone's reputation. We can't judge what is true.",
  advice:
    "Say what you saw yourself, as your opinion, with the public source, or leave the name out. A board or your hospital is the place to report.",
  clauses: ["ASPN-REV-T2-DEFAM1", "ASPN-REV-T2-DEFAM2"],
  sources: [],
  leavesAlone: [
    "official actions with their source",
    "your own experience told as opinion",
    "general statements about insurers or policy",
  ],
  shortfalls: ["Whether it is true is beyond these checks."],
  triggers: { always: true },
  *detect(draft) {
    for (const { kind, span, named } of draft.get(disputes))
      if (kind === "allegation")
        yield {
          spans: [span],
          merge: "allegation",
          severity: named ? "hold" : "revise",
          ...(draft.context.postType === "review-reply" && atReviewer),
        };
  },
  examples: {
    marked: [
      { text: "[[Dr. Jane Pike kills patients]]. Pass it on.", severity: "hold" },
      { text: "[[Lakeside Spine is committing insurance fraud]], ask anyone", severity: "hold" },
      { text: "[[That clinic down the street does unnecessary fusions]], [[stay away]]", severity: "revise" },
      { text: "[[You're a quack]] and you [[should lose your license]]", context: { postType: "reply" } },
      { text: "[[Our office manager is skimming copays]], everybody knows", severity: "revise" },
      { text: "[[Dr. Moreau over at Bright Dental bills for crowns]] he never places.", severity: "hold" },
    ],
    unmarked: [
      {
        text: "Per the state board's public order (link), a license was suspended. What clinics can learn.",
        why: "an official source",
      },
      {
        text: "Dr. Alder has saved three careers this year by teaching us to ask for help.",
        why: "praise",
      },
      { text: "I did not feel heard at that clinic. I told them.", why: "one's own experience" },
      { text: "Payers deny care with pseudoscience. Data below.", why: "no name" },
      { text: "How to report a concern to a medical board, step by step", why: "reporting" },
      { text: "Insurance fraud costs us all: 5 billing errors to avoid.", why: "teaching" },
    ],
  },
});

const atReviewer = {
  title: "Accuses a reviewer in public",
  why: "The guideline warns of false statements that harm someone's reputation. Proving this one would mean telling of the reviewer's visit or bill.",
  advice: "Leave the accusation out, give the office line, and take the dispute out of public view.",
};
