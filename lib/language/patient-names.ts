import { defineFact, type Draft } from "@/lib/engine/draft";
import { personBaseline, personWeights } from "@/lib/lexicon/person-weights";
import { isNamedPatient, namedPatients, type NamedPatient } from "./named-patients";
import { isSupposed, patientStory } from "./patients";
import { people, type Person } from "./people";
import { personFeatures } from "./person-features";
import { isPretended, isPutTogether } from "./pretended";
import { scenes } from "./scenes";

/** From this score on (log odds) a name is read as a patient's. */
const STANDS = 0.5;

/** And how much more it needs in a post without a word of care. */
const WITHOUT_CARE = 1;

/**
 * How likely it is that a named person is a patient: the sum of what the words around the name weigh, the patient link
 * among them (log odds; above 0 likelier than not). Reference: Hosmer & Lemeshow, Applied Logistic Regression.
 */
function standingOf(draft: Draft, person: Person, isLinked: boolean): number {
  let sum = personBaseline;
  for (const feature of personFeatures(draft, person, isLinked)) sum += personWeights.get(feature) ?? 0;
  return sum;
}

/**
 * The names in a draft that are patients' (45 CFR 164.514(b)(2)(i)(A)): those that the patient link finds and the words
 * around them don't gainsay, and those that the words around them tell by themselves. A name said several times is one
 * person's each time. Handles are left to the link: too little is written around them. Honors what the author answered.
 */
export const patientNames = defineFact("patient-names", (draft): readonly NamedPatient[] => {
  const linked = draft.get(namedPatients);
  const links = new Map(linked.map((one) => [one.person, one]));
  const isOpen = mayTellOfOne(draft);
  const candidates = draft
    .get(people)
    .filter((person) => links.has(person) || (isOpen && isCandidate(draft, person)));
  const tellsOfCare = draft.get(scenes).some(({ clinical, event, place }) => clinical > 0 || event || place);
  const bar = STANDS + (tellsOfCare ? 0 : WITHOUT_CARE);
  const scores = new Map<string, number[]>();
  for (const person of candidates) {
    const key = nameOf(draft, person);
    scores.set(key, [...(scores.get(key) ?? []), standingOf(draft, person, links.has(person))]);
  }
  return candidates.flatMap((person): NamedPatient[] => {
    const known = links.get(person);
    if (known && isSure(draft, known)) return [known];
    const own = scores.get(nameOf(draft, person)) ?? [];
    const mean = own.reduce((sum, score) => sum + score, 0) / own.length;
    if (mean < bar) return [];
    return [known ?? { person, link: { by: "scene", patient: "patient-1" } }];
  });
});

/**
 * Links that no wording around them loosens: a handle's, a ward's nickname, whoever an answer speaks to (how much it says
 * of care is the rule's to weigh), a name in the slot of a patient noun.
 */
function isSure(draft: Draft, { person, link }: NamedPatient): boolean {
  if (person.kind === "handle" || person.kind === "nickname" || link.by === "vocative") return true;
  return isNamedPatient(draft, person) || (person.slot === true && link.by === "same-clause");
}

/** Not where the author says that no one patient is told of, nor in a case that is supposed, invented or put together. */
function mayTellOfOne(draft: Draft): boolean {
  const { subject } = draft.context;
  if (subject !== undefined && subject !== "one-patient") return false;
  const story = draft.get(patientStory).subject;
  return story !== "hypothetical" && story !== "composite" && !isPretended(draft) && !isPutTogether(draft);
}

function isCandidate(draft: Draft, person: Person): boolean {
  return (
    person.role === "unknown" &&
    person.kind !== "handle" &&
    !person.pseudonym &&
    !person.kin &&
    person.certainty >= 0.5 &&
    !isSupposed(draft, person.start)
  );
}

/** What makes two mentions one person: the given name, else the surname, else the letters. */
function nameOf(draft: Draft, { given, surname, start, end }: Person): string {
  return given ?? surname ?? draft.lower.slice(start, end);
}
