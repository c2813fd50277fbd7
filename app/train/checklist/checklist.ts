import { clauseById } from "@/rules/guideline";
import { noNotesQuestions, questions, type QuestionId } from "@/rules/questions";

/** Where a question to oneself stands on the sheet. */
const groups = {
  patient: "Who is in it",
  ties: "Who paid",
  claims: "What it says",
  reach: "Who reads it, and as whose words",
} as const;

type Group = keyof typeof groups;

/** Questions that only sort a check ("Where will this go?") are the page's to ask, and not to oneself: `undefined`. */
const groupOf: Readonly<Record<QuestionId, Group | undefined>> = {
  media: undefined,
  consent: "patient",
  relationships: "ties",
  platform: undefined,
  "post-type": undefined,
  "parent-text": undefined,
  subject: undefined,
  "consent-form": "patient",
  "media-shows-patient": "patient",
  "media-own-work": "claims",
  "media-access": "reach",
  employer: undefined,
  "employer-policy": "reach",
  "account-type": "reach",
  own: undefined,
  jurisdiction: undefined,
  audience: "reach",
  reach: "reach",
  "outside-reader": "reach",
  "ai-use": "claims",
  "number-source": "claims",
  "still-current": "claims",
  indication: "claims",
  "true-and-your-own": "claims",
  "first-contact": "patient",
};

export interface ChecklistItem {
  readonly id: string;
  readonly ask: string;
  readonly why?: string;
  /** Places in the guideline, each once. */
  readonly places: readonly string[];
}

export interface ChecklistGroup {
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

const placesOf = (ids: readonly Parameters<typeof clauseById>[0][]) => [
  ...new Set(ids.map((id) => clauseById(id).place)),
];

/** The questions of the guideline to put to oneself before posting: the four of an answer without notes, then by subject. */
export const checklist: readonly ChecklistGroup[] = [
  {
    title: "On every post",
    items: noNotesQuestions
      // The tie is asked with its reason further down.
      .filter(({ id }) => id !== "paid-fed-flown")
      .map(({ id, ask, clauses }) => ({ id, ask, places: placesOf(clauses) })),
  },
  ...(Object.keys(groups) as Group[]).map((group) => ({
    title: groups[group],
    items: questions
      .filter(({ id }) => groupOf[id] === group)
      .map(({ id, ask, why, clauses }) => ({ id, ask, why, places: placesOf(clauses) })),
  })),
];
