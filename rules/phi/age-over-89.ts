import type { Draft } from "@/lib/engine/draft";
import type { Detection } from "@/lib/engine/rule";
import { ages, type Age } from "@/lib/language/ages";
import { ninetyOrOlder } from "@/lib/language/reword-details";
import { allOrNone, linkDetail, linkTold } from "@/lib/language/detail-link";
import { defineRule } from "../define-rule";

/** Born this year or before is 90 or older at this rule set's date. */
const BORN_BY = 1936;
const LIFE_BEGINS = 1905;

/** What else is told in years: houses, firms, habits. */
const noPerson =
  /^[ -](?:old )?(?:\w{1,12} )?(?:hospitals?|clinic|practice|building|institution|school|university|college|company|house|home|tradition|technique|theory|idea|drug|treatment|therapy|law|rule|debate|problem|question|oak|tree|church|bridge|journal|society|association|organi[sz]ation|paper|book|recipe|history|legacy|anniversary|celebration|event|study|follow-?up|data|survival|risk|lease|mortgage|plan)\b/i;

/** "Our hospital turns 100", "the clinic is 95". */
const ofAHouse =
  /\b(?:hospital|clinic|practice|building|school|university|college|company|house|church|society|association|department|program|journal|town|city|tradition|device|procedure)(?: (?:just|has|is|was|now|recently|turns?|turned|celebrate[sd]?)){0,2} $/;

export const ageOver89 = defineRule({
  id: "phi/age-over-89",
  title: "Exact age over 89",
  severity: "hold",
  why: "So few people reach such an age that the number alone can point to one of them. The guideline lists the exact age of a patient older than 89 as an identifier.",
  advice: "Say “90 or older” or “in their 90s” instead.",
  clauses: ["ASPN-PRIV-T1-DATE", "ASPN-PRIV-3"],
  sources: ["CFR-164.514"],
  leavesAlone: [
    "ages of 89 and under",
    "“90+”, “90 or older” and “in her 90s”",
    "age ranges of studies",
    "doses, percentages, angles and counts",
    "the age of a hospital or a practice",
    "the author's own family",
  ],
  consent: "lowers",
  identifies: true,
  triggers: { shapes: ["digit"], words: ["ninety*", "hundred*", "centenarian*"] },
  detect: (draft) => allOrNone(find(draft)),
  examples: {
    marked: [
      {
        text: "My [[102 y/o]] pt walked by breakfast.",
        becomes: "My 90-or-older pt walked by breakfast.",
      },
      {
        text: "[[93yo F]] with a femoral neck fracture, dancing at her grandson's wedding six weeks later.",
        becomes:
          "90-or-older F with a femoral neck fracture, dancing at her grandson's wedding six weeks later.",
      },
      {
        text: "My oldest cataract patient ever is [[98]] and reads me the newspaper.",
        becomes: "My oldest cataract patient ever is 90 or older and reads me the newspaper.",
      },
      {
        text: "Patient [[born 1931]], never on opioids, compression fracture at L1.",
        context: { postType: "case" },
        becomes: "Patient 90 or older, never on opioids, compression fracture at L1.",
      },
      {
        text: "We discharged a lady, [[aged 96]], straight to her garden.",
        becomes: "We discharged a lady, aged 90 or older, straight to her garden.",
      },
    ],
    unmarked: [
      {
        text: "My patient in her 90s did well with a block. Frailty matters more than age.",
        why: "a decade is allowed",
      },
      { text: "My pt is 90 or older and walked home.", why: "the group that the rule asks for" },
      { text: "Tapering my patient from 95 MME: we went down 10% a month.", why: "a dose" },
      { text: "78yo M with neurogenic claudication failed PT.", why: "89 or under" },
      { text: "We enrolled adults aged 18-95 years with chronic low back pain.", why: "a study's range" },
      {
        text: "Our hospital turns 100 this year! We saw a patient's family photo from the opening.",
        why: "an institution",
      },
      { text: "A 96-year-old volunteer has pushed the book cart in our ICU since 1994.", why: "a volunteer" },
      { text: "Our hospital turned 95 years old. Cake for staff and patients.", why: "a hospital" },
      { text: "My grandmother is 97 and still bakes for the whole floor.", why: "the author's own family" },
    ],
  },
});

function* find(draft: Draft): Generator<Detection> {
  for (const age of draft.get(ages)) {
    if (!isOver89(age) || noPerson.test(draft.plain.slice(age.end, age.end + 40))) continue;
    const link = linkDetail(draft, age) ?? linkTold(draft, age);
    if (!link || !isSaidOfPatient(draft, age)) continue;
    const edit = ninetyOrOlder(draft, age);
    yield { spans: [age], merge: link.patient, ...(edit && { suggestion: [edit] }) };
  }
}

function isOver89(age: Age): boolean {
  if (age.precision !== "exact" || age.unit !== "years") return false;
  if (age.form === "birth-year") return age.value <= BORN_BY && age.value >= LIFE_BEGINS;
  return age.value >= 90 && age.value <= 125;
}

/** A bare number needs a word that makes it an age of someone: a sex, a pronoun, a patient before it. */
function isSaidOfPatient(draft: Draft, age: Age): boolean {
  const before = draft.lower.slice(Math.max(0, age.start - 30), age.start);
  if (ofAHouse.test(before)) return false;
  // "A 96-year-old volunteer", "Grandma is 94": the house's, the author's.
  if (
    /^ (?:volunteer|mentor|colleague|founder|benefactor|donor)\b/.test(
      draft.lower.slice(age.end, age.end + 14),
    )
  )
    return false;
  if (
    /(?:^|[.!?\n] {0,2})(?:grandma|grandpa|nana|granny|mom|dad) (?:is|was|turned|turns|just turned) $/.test(
      before,
    )
  )
    return false;
  const after = draft.lower.slice(age.end, age.end + 30);
  if (/^\d+$/.test(draft.plain.slice(age.start, age.end))) {
    if (
      /^ ?(?:[%°/]|percent|degrees|bpm|mme|mg|kg|lbs?|mmhg|over|points?|hz|on (?:room air|ra|2l|a)|f\b|c\b)/.test(
        after,
      )
    )
      return false;
    if (
      /\b(?:hr|bp|sats?|spo2|o2|pulse|rate|temp|saturation|score|weight|systolic|angle|rom|flexion|map|glucose|sugar|psa|gfr|a1c|inr|room|bed|suite|route|highway|top|page|level|dose|percent|number|of|for|about|flexion to|extension to|degrees|abducts to) (?:(?:is|was|at|of|to|still|only|now) )?$/.test(
        before,
      )
    )
      return false;
  }
  return true;
}
