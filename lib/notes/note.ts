import type { Edit, Severity, Span } from "@/lib/schema/finding";
import type { Family, Guide, NoteFinding } from "./guide";
import { inWords } from "./in-words";
import { moreSerious, severityOrder } from "./severity";

export { moreSerious, severityNames, severityOrder } from "./severity";

/** One stretch of the draft that a note is about. */
export interface NoteMark extends Span {
  readonly severity: Severity;
}

/** One problem as the page shows it: one finding, or several that are the same problem. */
export interface Note {
  /** Stands while the rule and the marked words do; a patient's note keeps it while details come and go. */
  readonly id: string;
  /** Counted in the order of the text, from 1. */
  readonly number: number;
  readonly severity: Severity;
  readonly category: Family;
  readonly title: string;
  readonly why: string;
  readonly advice: string;
  /** Sorted, disjoint, in UTF-16 code units of the draft. */
  readonly marks: readonly NoteMark[];
  /** Sorted, disjoint; empty when there is no wording to offer. */
  readonly edits: readonly Edit[];
  readonly clauses: readonly string[];
  readonly ruleId: string;
  /** Every finding that this note speaks for, the leading one first. */
  readonly findingIds: readonly string[];
  /** What else was found in the same words. */
  readonly also: readonly { readonly ruleId: string; readonly title: string; readonly severity: Severity }[];
}

type Draft = Omit<Note, "number">;

/** Which family leads when severities tie: privacy first, then advice that could hurt someone. */
const categoryOrder: readonly Family[] = [
  "phi",
  "medical-advice",
  "conflict-of-interest",
  "unsupported-claim",
  "professionalism",
  "practice",
];

const PATIENT_NOTE = "patient-identity";

/**
 * Turns findings into notes: one note a problem (the catalogue's section 3 and the design's fifth principle).
 *
 * Details that identify a patient become one note with all their marks and those of their edits that don't clash. A
 * finding whose words all lie under a more serious one is listed with it. Notes are numbered in the order of the text.
 * A finding of the practice's own rules is always a note of its own, so that the practice's words are never taken for
 * the guideline's. Pure; spans in UTF-16 code units of the checked text.
 */
export function groupFindings(all: readonly NoteFinding[], guide: Guide): Note[] {
  const findings = all.filter((finding) => finding.category !== "practice");
  const practices = all.filter((finding) => finding.category === "practice").map(singleNote);
  const identifying = findings.filter((finding) => guide.rules[finding.ruleId]?.identifies === true);
  const others = findings.filter((finding) => !identifying.includes(finding));
  const drafts = [
    ...(identifying.length > 1 ? [patientNote(identifying)] : identifying.map(singleNote)),
    ...others.map(singleNote),
  ].sort(
    (a, b) =>
      leading(a, guide) - leading(b, guide) || bySeriousness(a, b) || a.marks[0]!.start - b.marks[0]!.start,
  );

  const notes: Draft[] = [];
  for (const draft of drafts) {
    const over = notes.findIndex((note) =>
      draft.marks.every((mark) => note.marks.some((other) => liesUnder(mark, other))),
    );
    const host = notes[over];
    if (host) notes[over] = listUnder(host, draft);
    else notes.push(draft);
  }
  return [...notes, ...practices]
    .sort((a, b) => a.marks[0]!.start - b.marks[0]!.start || bySeriousness(a, b))
    .map((note, index) => ({ ...note, number: index + 1 }));
}

function leading(note: Draft, guide: Guide): number {
  return guide.rules[note.ruleId]?.leads === true ? 0 : 1;
}

function bySeriousness(a: Draft, b: Draft): number {
  return (
    severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
    categoryOrder.indexOf(a.category) - categoryOrder.indexOf(b.category)
  );
}

function singleNote(finding: NoteFinding): Draft {
  return {
    id: finding.id,
    severity: finding.severity,
    category: finding.category,
    title: finding.title,
    why: finding.why,
    advice: finding.advice,
    marks: joinMarks(finding.spans.map((span) => ({ ...span, severity: finding.severity }))),
    edits: compatibleEdits(finding.suggestion?.edits ?? []),
    clauses: finding.clauses,
    ruleId: finding.ruleId,
    findingIds: [finding.id],
    also: [],
  };
}

function patientNote(findings: readonly NoteFinding[]): Draft {
  const members = findings.map(singleNote).sort(bySeriousness);
  const lead = members[0]!;
  const marks = joinMarks(members.flatMap((member) => member.marks));
  return {
    ...lead,
    id: PATIENT_NOTE,
    title:
      marks.length > 1 ? `${capitalized(inWords(marks.length))} details point to one patient` : lead.title,
    why:
      marks.length > 1
        ? "Together they could tell readers who this is, even if no single one would. Family and neighbors need less than strangers do."
        : lead.why,
    advice:
      marks.length > 1 ? "Leave them out, or make them so broad that they fit many people." : lead.advice,
    marks,
    edits: compatibleEdits(members.flatMap((member) => member.edits)),
    clauses: [...new Set(members.flatMap((member) => member.clauses))],
    findingIds: members.flatMap((member) => member.findingIds),
    also: distinct(members.map(({ ruleId, title, severity }) => ({ ruleId, title, severity }))),
  };
}

function listUnder(host: Draft, guest: Draft): Draft {
  return {
    ...host,
    edits: host.edits.length > 0 ? host.edits : guest.edits,
    findingIds: [...host.findingIds, ...guest.findingIds],
    also: distinct([
      ...host.also,
      { ruleId: guest.ruleId, title: guest.title, severity: guest.severity },
      ...guest.also,
    ]).filter((one) => one.ruleId !== host.ruleId || host.id === PATIENT_NOTE),
  };
}

function distinct(also: Note["also"]): Note["also"] {
  return also.filter((one, at) => also.findIndex((other) => other.ruleId === one.ruleId) === at);
}

/** Sorted and disjoint: marks that overlap become one with the more serious severity; touching ones stay apart. */
function joinMarks(marks: readonly NoteMark[]): NoteMark[] {
  const joined: NoteMark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && mark.start < last.end) {
      joined[joined.length - 1] = {
        start: last.start,
        end: Math.max(last.end, mark.end),
        severity: moreSerious(last.severity, mark.severity),
      };
    } else joined.push(mark);
  }
  return joined;
}

/** Edits in order; where two touch the same words, the one listed first stands. */
function compatibleEdits(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const clashes = kept.some(
      (other) =>
        (edit.start < other.end && other.start < edit.end) ||
        (edit.start === other.start && edit.end === other.end),
    );
    if (!clashes) kept.push(edit);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** At least half of a mark is in the other: a mark that only touches it says something of its own. */
function liesUnder(mark: Span, other: Span): boolean {
  const shared = Math.min(mark.end, other.end) - Math.max(mark.start, other.start);
  return shared > 0 && 2 * shared >= mark.end - mark.start;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
