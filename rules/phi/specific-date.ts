import type { Draft } from "@/lib/engine/draft";
import type { Detection } from "@/lib/engine/rule";
import { ages, type Age } from "@/lib/language/ages";
import { clinicalEvent, isPublicDate } from "@/lib/language/calendar";
import { dates, type DateMention } from "@/lib/language/dates";
import { type PatientLink } from "@/lib/language/patients";
import { youngBaby, yearOnly } from "@/lib/language/reword-details";
import { sentenceAt } from "@/lib/language/sentences";
import { allOrNone, linkDetail } from "@/lib/language/detail-link";
import { defineRule } from "../define-rule";

const kinds: ReadonlySet<DateMention["kind"]> = new Set(["date", "month", "holiday"]);

export const specificDate = defineRule({
  id: "phi/specific-date",
  title: "Dates something in a patient's life",
  severity: "hold",
  why: "A day or a month of birth, admission, surgery, discharge or death can be matched to one person. Only the year may stay.",
  advice: "Keep the year, or say how long it took: “in 2023”, “about six months after surgery”.",
  clauses: ["ASPN-PRIV-T1-DATE", "ASPN-PRIV-3"],
  sources: ["CFR-164.514", "AHMED"],
  leavesAlone: [
    "awareness days and months",
    "meetings, closures, hours and deadlines",
    "a year alone",
    "dates of publication, approval and studies",
    "scores, strengths, levels and doses",
    "intervals such as “at six weeks”",
  ],
  consent: "lowers",
  identifies: true,
  triggers: {
    shapes: ["digit"],
    words: [
      "jan*",
      "feb*",
      "mar",
      "march",
      "apr*",
      "may",
      "jun*",
      "jul*",
      "aug",
      "august",
      "sep*",
      "oct*",
      "nov",
      "november",
      "dec",
      "december",
      "christmas*",
      "xmas",
      "thanksgiving*",
      "new",
      "easter",
      "halloween",
      "july",
      "mother's",
      "father's",
      "mothers",
      "fathers",
      "memorial",
      "labor",
      "veterans",
      "valentine*",
      "mlk",
      "juneteenth",
      "good",
      "palm",
      "ash",
      "hanukkah",
      "yom",
      "rosh",
      "passover",
      "eid",
      "diwali",
      "lunar",
      "cinco",
      "st",
      "patrick's",
      "super",
      "black",
      "boxing",
      "mardi",
      "fourth",
      "spring",
      "summer",
      "fall",
      "autumn",
      "winter",
      "day*",
      "hour*",
      "week*",
      "wk*",
      "hr*",
    ],
  },
  detect: (draft) => allOrNone(find(draft)),
  examples: {
    marked: [
      {
        text: "SCS implanted [[3/14]], explanted [[4/2]]. 67M with diabetes, and I learned a lot.",
        becomes: "SCS implanted, explanted. 67M with diabetes, and I learned a lot.",
      },
      {
        text: "[[On Christmas Eve]] we discharged our longest-stay patient.",
        becomes: "We discharged our longest-stay patient.",
      },
      {
        text: "We admitted him on [[March 3, 2024]] with septic shock.",
        becomes: "We admitted him in 2024 with septic shock.",
      },
      {
        text: "Our [[3-day-old]] with brachial plexus palsy is moving her fingers 🥹",
        becomes: "Our newborn with brachial plexus palsy is moving her fingers 🥹",
      },
      {
        text: "62F, DOB [[11/02/1963]], second fusion in a year.",
        context: { postType: "case" },
        becomes: "62F, born in 1963, second fusion in a year.",
      },
      { text: "My patient flew her plane again on [[May 3]].", becomes: "My patient flew her plane again." },
    ],
    unmarked: [
      {
        text: "October is Breast Cancer Awareness Month 🎀 One of my patients asked about mammograms.",
        why: "an awareness month",
      },
      { text: "World Spine Day is Oct 16! Move more today.", why: "an awareness day" },
      { text: "Closed July 4. Open Mon-Fri 8-5, Sat 9-12.", why: "opening hours" },
      { text: "My patient's pain went from 8/10 to 3/10 and her strength is 5/5.", why: "scores" },
      { text: "In 2019 my patient asked me a question that I still think about.", why: "a year alone" },
      { text: "I saw my patient 24/7 in my dreams and took 1/2 tab of melatonin.", why: "idioms and doses" },
      { text: "My patient was back at work at 6 weeks and pain free at 12 months.", why: "intervals" },
    ],
  },
});

function* find(draft: Draft): Generator<Detection> {
  for (const mention of draft.get(dates)) {
    if (!kinds.has(mention.kind) || isHistory(draft, mention)) continue;
    const born = isBirth(draft, mention);
    const link = linkDetail(draft, mention);
    if (!link && !(born && draft.context.subject !== "author")) continue;
    if (!born && (isPublicDate(draft, mention) || !isPatients(draft, mention, link))) continue;
    const edit = yearOnly(draft, mention);
    yield { spans: [mention], merge: link?.patient ?? "patient-1", ...(edit && { suggestion: [edit] }) };
  }
  for (const age of draft.get(ages)) {
    if (!isNewborns(age)) continue;
    const link = linkDetail(draft, age);
    if (link)
      yield {
        spans: [age],
        merge: link.patient,
        why: "Beside the date of the post, a newborn's age in hours, days or weeks gives the birthday away.",
        advice: "Say “newborn” or “infant”.",
        suggestion: [youngBaby(draft, age)],
      };
  }
}

/** Long gone: Phineas Gage's day, a hospital's founding. */
function isHistory(draft: Draft, { start, end }: DateMention): boolean {
  const year = /\b(1[0-8]\d\d|190\d|191\d)\b/.exec(
    draft.plain.slice(start, Math.min(draft.plain.length, end + 8)),
  );
  return year !== null;
}

function isBirth(draft: Draft, { kind, start }: DateMention): boolean {
  return (
    kind === "date" &&
    /\b(?:dob|d\.o\.b\.?|date of birth|birth ?date|birthday)(?: is| was|:)? ?$/.test(
      draft.lower.slice(Math.max(0, start - 20), start),
    )
  );
}

/** A month, a season or a holiday needs something that happened to the patient beside it; so does any date that only the post's kind links. */
function isPatients(draft: Draft, mention: DateMention, link: PatientLink | undefined): boolean {
  if (mention.kind === "date" && link?.by !== "story") return true;
  const sentence = sentenceAt(draft, mention.start);
  const near = draft.lower.slice(
    Math.max(sentence.start, mention.start - 120),
    Math.min(sentence.end, mention.end + 120),
  );
  if (
    mention.kind === "holiday" &&
    /\b(?:every|each|sends?|send us|wish(?:es|ed)?|card|cards|until|by|before next|next) (?:\w{1,12} ){0,3}$/.test(
      draft.lower.slice(Math.max(0, mention.start - 30), mention.start),
    )
  )
    return false;
  return (
    clinicalEvent.test(near) ||
    /\b(?:we|i|he|she|they) (?:\w+ ){0,2}\w{2,}(?:ed|ot|ought|ent|ame|ew|oke|ell)\b/.test(near)
  );
}

function isNewborns(age: Age): boolean {
  if (age.precision !== "exact" || age.form === "birth-year") return false;
  if (age.unit === "hours" || age.unit === "days") return age.value <= 90;
  return age.unit === "weeks" && age.value <= 26;
}
