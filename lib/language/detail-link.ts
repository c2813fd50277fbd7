import type { Draft } from "@/lib/engine/draft";
import type { Detection } from "@/lib/engine/rule";
import type { Span } from "@/lib/schema/finding";
import { isSupposed, linkToPatient, patientStory, type PatientLink } from "./patients";
import { sentenceAt } from "./sentences";

/** "my client disclosed", "my last patient of the day", "our hospice pt": the author's own, and one. */
const possessed =
  /\b(?:my|our) (?:[\w'-]{1,14} ){0,3}?(?:pt|patient|client)(?!\w|-)(?!'s? (?:rights|bill|guide)| (?:care|safety|education|portals?|experience|satisfaction|advoca\w{1,4}|population|outcomes?|access|volumes?|privacy|rights|families|reviews?|testimonials?|appointments?|communication|forms?|information|info|data|days?|needs|support|journey|panel|base|relationships?|interactions?|notes?|charts?|services?|groups?|surveys?|feedback|scenario|simulat\w{1,6}|line|lounge|handouts?|questions?|falls|stor(?:y|ies)|load|mix|list|room|coordinator|navigator|liaison|satisfaction)\b)/;

/** A chart's shorthand at the head of a clause: "Pt lives on", "Guy from", "Client relapsed". */
const shorthand =
  /(?:^|[.!?:;\n,]\s{0,2})(?:(?:and|so|but|this|poor|sweet) )?(?:pt|client|guy|lady|gentleman|dude)(?:'s)? (?:is|was|has|had|lives?|lived|works?|worked|came|comes|went|from|who|with|w\/|told|said|asked|brought|drove|walked|fell|moved|died|relapsed|coded|presented|presents|needs|got|refuses|refused|left|called|turned|just|still|car|phone|number)\b/;

/** The author as the one cared for. */
const asPatient = /\b(?:as (?:a|the) patient|i'm the patient|i was the patient|being a patient|patient today is me|my own (?:doctor|dentist|surgeon|therapist))\b/;

/**
 * Whether a detail (a place, a date, a number, an age) belongs to one patient: `linkToPatient`, and besides a sentence
 * that is about "my client" or a bare "pt" with a verb. Those alone prove little of a name, but a person's town or
 * birthday beside them is theirs.
 */
export function linkDetail(draft: Draft, span: Span): PatientLink | undefined {
  const sentence = sentenceAt(draft, span.start);
  const said = draft.lower.slice(Math.max(sentence.start, span.start - 160), Math.min(sentence.end, span.end + 160));
  if (asPatient.test(said)) return undefined;
  const link = linkToPatient(draft, span);
  if (link) return link;
  const { subject } = draft.context;
  if (subject !== undefined && subject !== "one-patient") return undefined;
  const story = draft.get(patientStory);
  if (story.subject === "hypothetical" || story.subject === "composite" || isSupposed(draft, span.start)) return undefined;
  return possessed.test(said) || shorthand.test(said) ? { by: "same-clause", patient: "patient-1" } : undefined;
}

/**
 * Detections of one person become one note, whose rewording must leave nothing of the kind behind: where one of them
 * has no honest wording, none is offered.
 */
export function* allOrNone(detections: Iterable<Detection>): Generator<Detection> {
  const all = [...detections];
  const stuck = new Set(all.filter(({ suggestion }) => !suggestion).map(({ merge }) => merge));
  for (const detection of all) {
    if (detection.merge === undefined || !stuck.has(detection.merge) || !detection.suggestion) yield detection;
    else {
      const { suggestion: _, ...rest } = detection;
      yield rest;
    }
  }
}
