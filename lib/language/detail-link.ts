import type { Draft } from "@/lib/engine/draft";
import { has } from "@/lib/engine/pattern";
import type { Detection } from "@/lib/engine/rule";
import type { Span } from "@/lib/schema/finding";
import { isSupposed, linkToPatient, patientStory, type PatientLink } from "./patients";
import { sentenceAt } from "./sentences";
import { toldPerson } from "./told-person";

/** "my client disclosed", "my last patient of the day", "our hospice pt": the author's own, and one. */
const possessed =
  /\b(?:my|our) (?:[\w'-]{1,14} ){0,3}?(?:pt|patient|client)(?!\w|-)(?!'s? (?:rights|bill|guide)| (?:care|safety|education|portals?|experience|satisfaction|advoca\w{1,4}|population|outcomes?|access|volumes?|privacy|rights|families|reviews?|testimonials?|appointments?|communication|forms?|information|info|data|days?|support|journey|panel|base|relationships?|interactions?|notes?|charts?|services?|groups?|surveys?|feedback|scenario|simulat\w{1,6}|line|lounge|handouts?|questions?|falls|stor(?:y|ies)|load|mix|list|room|coordinator|navigator|liaison)\b)/;

/** A chart's shorthand at the head of a clause: "Pt lives on", "Guy from", "Client relapsed". */
const shorthand =
  /(?:^|[.!?:;\n,]\s{0,2})(?:(?:and|so|but|this|poor|sweet) )?(?:pt|client|guy|lady|gentleman|dude)(?:'s)? (?:is|was|has|had|lives?|lived|works?|worked|came|comes|went|from|who|with|w\/|told|said|asked|brought|drove|walked|fell|moved|died|relapsed|coded|presented|presents|needs|got|refuses|refused|left|called|turned|just|still|car|phone|number|room|rm|bed)\b/;

/** Somebody who came to the author's own place: "walked into our practice", "limped into my office". */
const arrival =
  /\b(?:came|comes|walked|walks|rolled|rolls|stumbled|waltzed|showed up|shows up|limped|strolled|sat|cried|brought) (?:back )?(?:in|into|in to|to|up to|through|at) (?:our|my) (?:\w{1,12} )?(?:clinic|office|spa|med ?spa|ed|er|unit|practice|chair|door|doors|exam room|room|icu|or|pharmacy|studio|bay|waiting room|table|operatory)\b/;

/** The author's own people at the head of what is told; a patient is nobody's "my dad". */
const ownPeople =
  /\bmy (?:own |dear |late |sweet |amazing |little |older |younger |elderly |beautiful |best )?(?:dad|father|mom|mum|mother|wife|husband|spouse|partner|son|daughter|kids?|kiddo|toddler|baby|sister|brother|grandma|grandmother|grandpa|grandfather|nana|aunt|uncle|cousin|niece|nephew|friend|neighbor|dog|cat|family)\b(?!'s (?:patient|pt|handyman|nurse|teacher|coach|boss|driver|friend|neighbor))/;
const ownPatient = /\b(?:my|our) (?:[\w'-]{1,14} ){0,3}(?:pt|patient|client)\b|\bpts?\b/;

/** A farewell to one of the staff. */
export const workFamily =
  /\b(?:work family|our (?:dear |beloved |longtime )?(?:coworker|co-worker|colleague|teammate)|one of our own|retired from (?:our|the) (?:unit|hospital|clinic|practice))\b/;
/** A month's count: "delivered 31 babies in October". */
const manyBorn =
  /\b\d{2,4} (?:new |healthy |beautiful )?(?:babies|deliveries|births|surgeries|procedures|transplants|implants|smiles|patients|pts|families)\b/;

/** "I'm in recovery myself": the author's own road. */
const inRecovery =
  /\bi(?:'m| am) (?:also )?an? (?:recovering |proud |grateful )?(?:addict|alcoholic|survivor|cancer survivor|transplant recipient|diabetic|person in recovery)\b|\bi've been (?:sober|clean)\b|\bmy (?:sobriety|recovery)\b/;

/** Somebody of the screen asks, writes or sends: no patient of the author's. */
const follower =
  /\b(?:(?:a|another|one|this|some|my|that) )?(?:followers?|strangers?|subscribers?|commenters?|viewers?|listeners?|readers?|someone (?:in|on|from) (?:my|the|here)|somebody (?:in|on|from) (?:my|the|here)) (?:just |once |recently )?(?:sent|sends|messaged|dm'?e?d|asked|wrote|emailed|texted|posted|commented|shared|tagged)\b/;

/** Whether a text in lower case tells of what somebody of the screen asked or sent. */
export function isOfFollower(text: string): boolean {
  return follower.test(text) && !ownPatient.test(text);
}

/** The author as the one cared for. */
const asPatient =
  /\b(?:as (?:a|the) patient|i'm the patient|i was the patient|being a patient|patient today is me|my own (?:doctor|dentist|surgeon|therapist))\b/;

/**
 * Whether a detail (a place, a date, a number, an age) belongs to one patient: `linkToPatient`, and besides a sentence
 * that is about "my client" or a bare "pt" with a verb. Those alone prove little of a name, but a person's town or
 * birthday beside them is theirs.
 */
export function linkDetail(draft: Draft, span: Span): PatientLink | undefined {
  if (has(draft, workFamily, "lower")) return undefined;
  const sentence = sentenceAt(draft, span.start);
  const said = draft.lower.slice(
    Math.max(sentence.start, span.start - 160),
    Math.min(sentence.end, span.end + 160),
  );
  // "I lost my own grandmother. She was 93": the pronoun is the sentence before's.
  const before = /^\W*(?:she|he|her|his|they)\b/.test(draft.lower.slice(sentence.start, sentence.end))
    ? draft.lower.slice(Math.max(0, sentence.start - 120), sentence.start)
    : "";
  if (manyBorn.test(said) || isOfFollower(said)) return undefined;
  if (has(draft, inRecovery, "lower") && !has(draft, ownPatient, "lower")) return undefined;
  if (ownPeople.test(before) && !ownPatient.test(before)) return undefined;
  if (asPatient.test(said) || (ownPeople.test(said) && !ownPatient.test(said))) return undefined;
  const link = linkToPatient(draft, span);
  if (link) return link;
  const { subject } = draft.context;
  if (subject !== undefined && subject !== "one-patient") return undefined;
  const story = draft.get(patientStory);
  if (story.subject === "hypothetical" || story.subject === "composite" || isSupposed(draft, span.start))
    return undefined;
  if (possessed.test(said) || shorthand.test(said) || arrival.test(said))
    return { by: "same-clause", patient: "patient-1" };
  const told = draft.get(toldPerson);
  if (
    told.isOne &&
    !told.isWeak &&
    !told.isHouse &&
    told.telling.has(sentence.index) &&
    (told.care[sentence.index] ?? 0) > 0
  )
    return { by: "story", patient: "patient-1" };
  // A long story of one patient: a place or a day in it is hers, whoever else a sentence names.
  if (
    story.subject === "one" &&
    story.strength >= 4 &&
    !/\b(?:i|we) (?:landed|flew|drove|traveled|trained|grew)\b/.test(said)
  )
    return { by: "story", patient: "patient-1" };
  return undefined;
}

/**
 * The weaker link for details that nothing but a person has (an age over 89): any sentence of the one told person, beside
 * words of care.
 */
export function linkTold(draft: Draft, span: Span): PatientLink | undefined {
  const told = draft.get(toldPerson);
  const { index } = sentenceAt(draft, span.start);
  if (!told.isOne || told.isHouse || !told.sentences.has(index)) return undefined;
  return told.care.slice(Math.max(0, index - 1), index + 2).some((count) => count > 0)
    ? { by: "story", patient: "patient-1" }
    : undefined;
}

/**
 * Detections of one person become one note, whose rewording must leave nothing of the kind behind: where one of them
 * has no honest wording, none is offered.
 */
export function* allOrNone(detections: Iterable<Detection>): Generator<Detection> {
  const all = [...detections];
  const stuck = new Set(all.filter(({ suggestion }) => !suggestion).map(({ merge }) => merge));
  for (const detection of all) {
    if (detection.merge === undefined || !stuck.has(detection.merge) || !detection.suggestion)
      yield detection;
    else {
      const { suggestion: _, ...rest } = detection;
      yield rest;
    }
  }
}
