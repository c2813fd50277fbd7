import type { Guide } from "@/lib/notes/guide";
import { emptyPractice } from "@/lib/practice";
import { CalendarModel, type Outside } from "@/lib/review/calendar-model";
import { openStore } from "@/lib/review/dexie-store";
import { emptyPolicy } from "@/lib/review/policy";
import type { CalendarRecord, NewLogEntry, PostRecord, RecordStore } from "@/lib/review/records";
import type { BatchResult } from "@/lib/schema/batch";
import type { Finding, Severity } from "@/lib/schema/finding";

export const RULES = "rules-1";
export const guide: Guide = { ruleSet: RULES, rules: {}, clauses: {} };
export const outside: Outside = {
  guide,
  policy: emptyPolicy,
  practice: emptyPractice,
  me: "Priya",
  now: new Date("2027-01-05T12:00:00"),
};

/** A finding over the first place of `words` in `text`. */
export function findingAt(
  text: string,
  words: string,
  severity: Severity = "hold",
  title = "Names a patient",
): Finding {
  const start = text.indexOf(words);
  return {
    id: `phi/patient-name#${words}`,
    ruleId: "phi/patient-name",
    category: "phi",
    severity,
    title,
    why: "A name identifies.",
    advice: "Leave it out.",
    spans: [{ start, end: start + words.length }],
    clauses: [],
  };
}

export const entryOf = (postId: string, at = "2027-01-01T09:00:00.000Z"): NewLogEntry => ({
  postId,
  at,
  who: "Priya",
  event: { what: "text-changed" },
  ruleSet: RULES,
  textSha256: "0".repeat(64),
});

let stores = 0;
/** A store of its own in a database that lives in memory. */
export const freshStore = (): RecordStore => openStore(`test-${process.pid}-${(stores += 1)}`);

export const answerOf = (id: string, findings: Finding[] = []): BatchResult => ({
  id,
  findings,
  questions: [],
  notChecked: [],
});

export const newModel = (store: RecordStore, changes: Partial<Outside> = {}) =>
  new CalendarModel(store, { ...outside, ...changes });

export const calendarOf = (id: string, at: string): CalendarRecord => ({
  id,
  version: 1,
  at,
  name: "May",
  fileName: "may.csv",
  header: ["Text"],
  columns: { text: 0 },
  delimiter: ",",
  signers: [],
  signing: "any-one",
  openedAt: at,
  problems: [],
});

export const postOf = (id: string, calendarId: string, at: string): PostRecord => ({
  id,
  version: 1,
  at,
  calendarId,
  order: 0,
  cells: ["Open at eight"],
  text: "Open at eight",
  textSha256: "0".repeat(64),
  platform: undefined,
  goesOut: undefined,
  author: "",
  kind: "",
  link: "",
  image: "",
  altText: "",
  answers: {},
  workflow: { kind: "not-sent" },
});
