import { applyEdits, withoutClashes } from "@/lib/engine/edits";
import { readDraft, type Draft } from "@/lib/engine/draft";
import { has } from "@/lib/engine/pattern";
import {
  identifyingDetails,
  scoreOf,
  type Detail,
  type DetailKind,
} from "@/lib/language/identifying-details";
import { generalOf } from "@/lib/language/general-wording";
import { minorPatients } from "@/lib/language/minors";
import { patientStory } from "@/lib/language/patients";
import type { Edit } from "@/lib/schema/finding";
import { defineRule } from "../define-rule";

const REVISE_AT = 3;
const HOLD_AT = 5;
/** A composite says that details were changed; many true-looking ones still make readers search. */
const COMPOSITE_AT = 6;

/** What to do first, by the kind of detail that a general wording weakens most. */
const firstStep: Readonly<Record<DetailKind, string>> = {
  place: "Start with the place: drop it, or keep the State at most.",
  event: "Start with the event that people know of: leave it out.",
  occupation: "Start with the work or role: “a public-sector worker”, “a teacher”.",
  rare: "Start with how rare it was: leave out that it was the first or only one.",
  object: "Start with the belonging or mark that people would know: leave it out.",
  mechanism: "Start with how it happened: “an unusual injury” is enough.",
  time: "Start with the time: “recently” is enough.",
  age: "Start with the age: a decade (“in her 30s”) is enough.",
  ethnicity: "Start with origin or faith: leave it out unless the teaching point needs it.",
  family: "Start with the family: leave out who they have and what they were about to celebrate.",
  milestone: "Start with the milestone: “back to what she loves” is enough.",
};

const childsStep = "Start with the school, the grade and the team: “a student athlete” is enough.";

const order: readonly DetailKind[] = [
  "place",
  "event",
  "occupation",
  "rare",
  "object",
  "mechanism",
  "time",
  "age",
  "ethnicity",
  "family",
  "milestone",
];

export const quasiIdentifierCombination = defineRule({
  id: "phi/quasi-identifier-combination",
  title: "Details that together may identify",
  severity: "revise",
  why: "No single detail names the patient, but friends, family or coworkers could put these together. Of clinicians’ posts about patients in one study (Ahmed 2020), 2% held a name and 32% were recognizable to friends or family.",
  advice: "Make the details more general, or swap one that does not matter and say so only if it is true.",
  clauses: ["ASPN-RISK-9", "ASPN-PRIV-4", "ASPN-PROF-9"],
  sources: ["AHMED", "RI-THRAN", "CFR-164.514", "HHS-DEID", "OFID-2021"],
  leavesAlone: [
    "common vignettes: a decade of age, a sex and a common condition",
    "groups, cohorts and supposed cases",
    "composites that say so, unless they carry very many details",
  ],
  shortfalls: [
    "How small your town or field is counts too, and is not known here.",
    "Details that only those near the patient know are not seen.",
  ],
  consent: "lowers",
  identifies: true,
  triggers: { always: true },
  *detect(draft) {
    const { subject } = draft.get(patientStory);
    const details = draft.get(identifyingDetails);
    const score = scoreOf(details) + (details.length > 0 && isSensitive(draft) ? 1 : 0);
    if (score < REVISE_AT) return;
    const kinds = new Set(details.map(({ kind }) => kind));
    if (subject === "composite" ? score < COMPOSITE_AT + 1 : !isTelling(kinds, score)) return;
    const [first, ...rest] = details;
    if (!first) return;
    const lead = [...details].sort(
      (a, b) => b.points - a.points || order.indexOf(a.kind) - order.indexOf(b.kind),
    )[0]!;
    const suggestion = softer(draft, details);
    const isChild = draft.get(minorPatients).length > 0;
    const isPlaced = details.some(({ kind, points }) => kind === "place" && points > 1);
    yield {
      spans: [first, ...rest],
      merge: "patient",
      severity: subject !== "composite" && (score >= HOLD_AT || (isChild && isPlaced)) ? "hold" : "revise",
      advice: `${isChild && lead.kind === "occupation" ? childsStep : firstStep[lead.kind]} Then read the post as a neighbor of the patient would.`,
      ...(suggestion && { suggestion }),
    };
  },
  examples: {
    marked: [
      {
        text: "[[34F]] [[kindergarten teacher]] from a [[town of 900]], [[28 wks pregnant]], [[kicked by a horse]] [[last weekend]]: unstable L1 burst.",
        context: { postType: "case" },
        severity: "hold",
        becomes:
          "30s F educator from a small town, pregnant, hurt in an accident recently: unstable L1 burst.",
      },
      {
        text: "Young dad, [[volunteer firefighter]], [[fell off the church roof]] [[this week]] two [[days before his twins' christening]]. Prayers please",
        severity: "revise",
        becomes: "Young dad, volunteer firefighter, fell this week. Prayers please",
      },
      {
        text: "[[41M]] [[Somali]] [[Uber driver]] [[in our small city]] with [[Pott disease]].",
        context: { postType: "case" },
        severity: "hold",
        becomes: "40s M driver with Pott disease.",
      },
      {
        text: "Saw a [[58-year-old]] [[bus driver]] from [[Larkin County]] for her third ablation.",
        becomes: "Saw a 58-year-old bus driver for her third ablation.",
        severity: "revise",
      },
      {
        text: "Our [[9yo]] patient from [[Harlan]] [[swallowed a magnet]] [[at the county fair]] [[on Saturday]]. Scope went fine.",
        severity: "hold",
        becomes: "Our young patient swallowed a magnet on Saturday. Scope went fine.",
      },
    ],
    unmarked: [
      {
        text: "60s F, knee OA, failed PT and NSAIDs. RFA or TKA?",
        context: { postType: "case" },
        why: "a common vignette",
      },
      {
        text: "Composite case, details changed: middle-aged worker, crush injury, allodynia at 6 weeks. Next step?",
        why: "a composite with few details",
      },
      {
        text: "In our cohort of 214 patients (mean age 57, 61% women) 3% had rare intradural pathology.",
        why: "a cohort",
      },
      { text: "Imagine a 34F with an L1 burst in pregnancy: which imaging first?", why: "a supposed case" },
      {
        text: "My patient in her 60s is back to gardening after her knee replacement.",
        why: "a decade and a common story",
      },
      {
        text: "78yo M, neurogenic claudication, failed PT. What next?",
        context: { postType: "case" },
        why: "one exact age alone",
      },
    ],
  },
});

/**
 * What nobody tells their neighbors: with it, fewer other details are too many (the catalogue's severity policy; 42 CFR
 * Part 2 for substance use).
 */
const sensitive =
  /\b(?:hiv|aids|chlamydia|gonorrhea|syphilis|herpes|hpv|sti|std|abortion|terminat(?:ed|ion) (?:of )?(?:the|her|a) pregnancy|miscarr\w{2,6}|ivf|infertil\w{2,3}|erectile|viagra|cialis|little blue pills?|vasectomy|overdos\w{1,3}|narcan(?:ed)?|meth|heroin|cocaine|crack|fentanyl|suboxone|methadone|detox|relaps\w{1,3}|suicid\w{1,5}|self-harm\w{0,3}|psychosis|psychotic|schizophreni\w{1,2}|bipolar|manic|affair|domestic violence|abus(?:ed|ive)|rape|assaulted|parole|probation|incarcerat\w{2,3}|prison|jail|dementia|incontinen\w{2,3})\b/;

function isSensitive(draft: Draft): boolean {
  return has(draft, sensitive, "lower");
}

/** Two kinds of detail or more: one alone is left to the rule that knows it. */
function isTelling(kinds: ReadonlySet<DetailKind>, score: number): boolean {
  return kinds.size >= 2 || score >= 3;
}

/** Of equal weight, what a post misses least goes first: occasions and family before the work and the harm. */
const goes: readonly DetailKind[] = [
  "place",
  "event",
  "family",
  "ethnicity",
  "mechanism",
  "time",
  "occupation",
  "age",
  "rare",
  "object",
  "milestone",
];

/** How often a rewording may be read again to see whether it leaves the post quiet: reading is what costs. */
const READINGS = 3;

/**
 * The fewest general wordings, weightiest first, that bring the score below the mark and leave nothing that singles one
 * person out; undefined where they don't.
 */
function softer(draft: Draft, details: readonly Detail[]): readonly Edit[] | undefined {
  const isChild = draft.get(minorPatients).length > 0;
  // A child's age goes first, whatever else does.
  const rank = (one: Detail) => (isChild && one.kind === "age" ? 9 : one.points);
  const offered = details
    .map((detail) => ({ detail, general: generalOf(draft, detail, isChild) }))
    .filter(({ general }) => general !== undefined)
    .sort(
      (a, b) => rank(b.detail) - rank(a.detail) || goes.indexOf(a.detail.kind) - goes.indexOf(b.detail.kind),
    );
  const gone = new Set<Detail>();
  let edits: readonly Edit[] = [];
  let readings = 0;
  for (const { detail, general = [] } of offered) {
    const next = withoutClashes([...edits, ...general]);
    if (next.length !== edits.length + general.length) continue;
    edits = next;
    gone.add(detail);
    const left = details.filter((other) => !gone.has(other));
    const score = scoreOf(left) + (left.length > 0 && isSensitive(draft) ? 1 : 0);
    if (left.some(({ unique }) => unique)) continue;
    if (score >= REVISE_AT && isTelling(new Set(left.map(({ kind }) => kind)), score)) continue;
    if (!isMarked(readDraft(applyEdits(draft.plain, edits), draft.context))) return edits;
    if (++readings >= READINGS) return undefined;
  }
  return undefined;
}

function isMarked(draft: Draft): boolean {
  const details = draft.get(identifyingDetails);
  const score = scoreOf(details) + (details.length > 0 && isSensitive(draft) ? 1 : 0);
  if (details.some(({ unique }) => unique)) return true;
  return score >= REVISE_AT && isTelling(new Set(details.map(({ kind }) => kind)), score);
}
