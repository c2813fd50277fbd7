import { identifyingDetails } from "@/lib/language/identifying-details";
import { withoutNames } from "@/lib/language/named-patients";
import { patientNames } from "@/lib/language/patient-names";
import { defineRule } from "../define-rule";

export const nicknameOrInitials = defineRule({
  id: "phi/nickname-or-initials",
  title: "Gives a patient’s nickname or initials",
  severity: "revise",
  why: "Nicknames, monikers and initials come from the name and count as one. They tell readers nothing, and tell family and friends who it is.",
  advice: "Drop them and say “a patient”.",
  clauses: ["ASPN-PRIV-T1-NAME", "ASPN-PRIV-3"],
  sources: ["CFR-164.514", "OFID-2021"],
  leavesAlone: [
    "abbreviations that look like initials (R.A., O.A., M.S.)",
    "initials of authors and colleagues",
    "fond names for groups or the clinic’s dog",
  ],
  shortfalls: ["A moniker without capitals or quotation marks (“our turbo gran”) is not seen."],
  consent: "lowers",
  identifies: true,
  triggers: { always: true },
  *detect(draft) {
    const named = draft
      .get(patientNames)
      .map(({ person }) => person)
      .filter(({ kind }) => kind === "initials" || kind === "nickname");
    const [first, ...rest] = named;
    if (!first) return;
    const hasMore = draft
      .get(identifyingDetails)
      .some(({ kind, points }) => points >= 2 && (kind === "place" || kind === "time" || kind === "event"));
    const suggestion = withoutNames(draft, named);
    yield {
      spans: [first, ...rest],
      merge: "patient",
      ...(hasMore && { severity: "hold" as const }),
      ...(suggestion.length > 0 && { suggestion }),
    };
  },
  examples: {
    marked: [
      {
        text: "Pt [[J.D.]] with refractory CRPS finally got his trial approved.",
        becomes: "Pt with refractory CRPS finally got his trial approved.",
      },
      {
        text: "[[Mrs. K]] brought us cookies again for fixing her sciatica.",
        becomes: "A patient brought us cookies again for fixing her sciatica.",
      },
      {
        text: 'Meet our "[[Bionic Grandma]]": two new knees and a stimulator.',
        becomes: "Meet our patient: two new knees and a stimulator.",
      },
      {
        text: "The patient everyone on the unit calls [[Big Walt the welder]] walked out with zero leg pain.",
      },
    ],
    unmarked: [
      { text: "R.A. vs O.A. hand pain: three exam clues.", why: "abbreviations" },
      { text: "To all our weekend warriors: warm up before you rake.", why: "a group" },
      { text: "Post reviewed by A.K., MD and S.T., DO.", why: "authors’ initials" },
      { text: "SI joint dysfunction is not the same as L5-S1 disc pain.", why: "levels and joints" },
      { text: "My patient with M.S. is walking further every week.", why: "a diagnosis" },
    ],
  },
});
