import { overlaps } from "@/lib/engine/span";
import { ages } from "@/lib/language/ages";
import { identifyingDetails } from "@/lib/language/identifying-details";
import { patientStory } from "@/lib/language/patients";
import { recognitionCues } from "@/lib/language/recognition";
import { toldPerson } from "@/lib/language/told-person";
import { defineRule } from "../define-rule";

export const uniqueCharacteristic = defineRule({
  id: "phi/unique-characteristic",
  title: "A detail that singles out one person",
  severity: "revise",
  why: "A role that one person holds, a first or only case, or an injury nobody forgets can name someone without a name. Safe Harbor asks for any unique characteristic to go.",
  advice: "Blur it: “a public-sector worker”, “an unusual injury”. Or build a composite and say so.",
  clauses: ["ASPN-RISK-9", "ASPN-PRIV-4", "ASPN-PRIV-3"],
  sources: ["CFR-164.514", "HHS-DEID", "RI-THRAN", "RAD-SCHLOSS"],
  leavesAlone: [
    "common roles alone (teacher, nurse, veteran, farmer)",
    "“first in the state” about a procedure or a practice",
    "rare diseases in general teaching",
  ],
  shortfalls: [
    "Only kinds of detail that the lists hold are seen; your town may know a person by something else.",
  ],
  consent: "lowers",
  identifies: true,
  triggers: { always: true },
  *detect(draft) {
    if (draft.get(patientStory).subject !== "one" && !draft.get(toldPerson).isOne) return;
    const details = draft.get(identifyingDetails);
    const places = details.filter(({ kind }) => kind === "place" || kind === "time");
    // A horse or a roof is unusual; with a public event beside it, it is one person's.
    const unique = details.filter(
      (detail) =>
        detail.unique ||
        (detail.kind === "mechanism" &&
          (details.some(({ kind, points }) => kind === "event" || (kind === "place" && points > 1)) ||
            isBizarre(draft.lower.slice(detail.start, detail.end)))),
    );
    const [first, ...rest] = unique;
    if (!first) return;
    // One word of care in the post: a single detail proves little.
    if (draft.get(patientStory).subject !== "one" && draft.get(toldPerson).isWeak && rest.length === 0)
      return;
    const isPinned =
      unique.length > 1 ||
      (unique.some((detail) => detail.unique) &&
        places.some(
          (detail) => !unique.includes(detail) && (detail.kind === "place" || detail.points > 1),
        )) ||
      draft
        .get(ages)
        .some(({ value, unit, precision }) => precision === "exact" && unit === "years" && value > 89);
    const isGuess = rest.length === 0 && draft.get(recognitionCues).some((cue) => overlaps(cue, first));
    yield {
      spans: [first, ...rest],
      merge: "patient",
      ...(isGuess && {
        advice:
          "Don’t invite or answer a guess: take the hint out, and the thread down where the name was guessed.",
      }),
      ...(isPinned && { severity: "hold" as const }),
    };
  },
  examples: {
    marked: [
      {
        text: "Treated the [[high school football coach]] here for back pain. He is back on the sideline.",
        severity: "revise",
      },
      {
        text: "[[Pitchfork through the foot]] [[at the county fair]]. You can't make this up. CRPS six weeks later.",
        context: { postType: "case" },
        severity: "hold",
      },
      { text: "[[Only the 9th reported case worldwide]] and she walked into my clinic." },
      { text: "The [[guy from that viral forklift video]]? Yes, I did his fusion." },
      { text: "Delivered [[triplets]] before breakfast and their mom never stopped smiling." },
      { text: "My patient is a [[sitting judge]] who hates needles more than anyone I have met." },
    ],
    unmarked: [
      {
        text: "Erythromelalgia is rare, roughly 1 per 100,000 per year, but unforgettable.",
        why: "rarity in general",
      },
      {
        text: "First practice in the state to offer restorative neurostimulation!",
        why: "a practice, not a patient",
      },
      { text: "Many of my patients are veterans and farmers.", why: "a group" },
      { text: "My patient is a teacher and she is back in the classroom.", why: "a common role" },
      { text: "The mayor opened our new infusion suite this morning.", why: "an official, not a patient" },
    ],
  },
});

/** Things that hurt so few that the words alone recall the one. */
function isBizarre(words: string): boolean {
  return /\b(?:pitchfork|harpoon|crossbow|sword|javelin|lawn ?dart|anvil|cannon|parade float|church steeple|hot air balloon|zamboni|mechanical bull|lightning|shark|alligator|gator|kangaroo|emu|ostrich|swan|llama|alpaca|camel|bison|moose|bear|mountain lion|frozen turkey|tuba|vending machine|ferris wheel|carousel|swallowed)\b/.test(
    words,
  );
}
