import { identifyingDetails } from "@/lib/language/identifying-details";
import { minorPatients } from "@/lib/language/minors";
import { defineRule } from "../define-rule";

export const minorPatient = defineRule({
  id: "phi/minor-patient",
  title: "Tells of a child as patient",
  severity: "revise",
  why: "Only a parent or guardian can authorize a post about a child, and the child cannot take it back when grown.",
  advice:
    "Say “an adolescent” or leave the child out. Otherwise get the parent’s or guardian’s signed authorization and the child’s own agreement.",
  clauses: ["ASPN-PRIV-3", "ASPN-PLAT-4", "ASPN-USE-5"],
  sources: ["CFR-164.514", "PHM-CONSENT"],
  leavesAlone: [
    "teaching about children in general, doses and cohorts",
    "your own children",
    "school and sports programs",
  ],
  consent: "lowers",
  triggers: {
    shapes: ["digit"],
    words: [
      "kid*",
      "child",
      "child's",
      "baby",
      "baby's",
      "infant*",
      "newborn*",
      "toddler*",
      "teen*",
      "adolescent*",
      "preemie*",
      "neonate*",
      "boy",
      "girl",
      "nicu",
      "picu",
      "peds",
      "pediatric",
      "little",
      "grader",
      "preschooler",
      "kindergart*",
      "schooler",
      "son",
      "daughter",
      "buddy",
      "dude",
      "twins",
      "triplets",
      "nugget",
      "peanut",
      "freshman",
      "sophomore",
      "junior",
      "student",
      "gymnast",
      "month-old",
      "week-old",
      "day-old",
      "year-old",
      "tween",
      "youngster",
      "tot",
      "minor",
      "age",
      "aged",
      "ages",
      "turn*",
      "old",
      "birthday",
      "year*",
      "yr*",
      "month*",
      "week*",
      "day*",
      "brave",
      "sweet",
      "tiny",
      "wee",
      "youngest",
    ],
  },
  *detect(draft) {
    const [first, ...rest] = draft.get(minorPatients);
    if (!first) return;
    const shown =
      draft.context.consent !== "written" &&
      draft.context.media?.some(({ showsPatient }) => showsPatient === "yes" || showsPatient === "not-sure");
    // "Told a kid that hearts gallop": one of many, and nothing else of them.
    const isAnyone =
      rest.length === 0 &&
      indefinite.test(draft.lower.slice(Math.max(0, first.start - 24), first.start)) &&
      !/\d/.test(draft.plain.slice(first.start, first.end)) &&
      draft.get(identifyingDetails).length === 0 &&
      draft.context.media === undefined;
    yield {
      spans: [first, ...rest],
      merge: "patient",
      ...(isAnyone && { severity: "consider" as const }),
      ...(shown && { severity: "hold" as const }),
    };
  },
  examples: {
    marked: [
      {
        text: "[[7yo]] with CRPS, back to soccer after three weeks of intensive PT.",
        context: { postType: "case" },
      },
      { text: "This [[kiddo]] rang the bell! So proud.", context: { postType: "testimonial" } },
      { text: "[[16M]] gymnast with a pars defect, braced and cleared.", context: { postType: "case" } },
      { text: "[[NICU grad]] update! Look at those fingers move.", context: { postType: "case" } },
      { text: "Pulled a bead out of a [[toddler's]] ear this morning and got a high five." },
      {
        text: "Told a [[kid]] that his heart sounds like a galloping horse, and he asked which horse.",
        severity: "consider",
      },
      {
        text: "This [[little guy]] got all his shots without a tear.",
        context: { media: [{ kind: "photo", showsPatient: "yes" }] },
        severity: "hold",
      },
    ],
    unmarked: [
      { text: "Pediatric CRPS: therapy first, blocks later.", why: "general teaching" },
      { text: "In 88 adolescents with idiopathic scoliosis, adherence predicted outcome.", why: "a cohort" },
      { text: "Coaching my kid's soccer team today.", why: "the author’s own child" },
      { text: "Acetaminophen 15 mg/kg/dose: know your calculator.", why: "a dose" },
      {
        text: "If your child has a fever for more than three days, call the pediatrician.",
        why: "general advice",
      },
      { text: "My 7yo asked me what a spine is. Best question of the week.", why: "the author’s own child" },
    ],
  },
});

const indefinite = /\b(?:an?|one|some|another) (?:[a-z-]{2,12} ){0,2}$/;
