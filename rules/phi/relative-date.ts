import { execAll } from "@/lib/engine/pattern";
import type { Draft } from "@/lib/engine/draft";
import type { Detection } from "@/lib/engine/rule";
import { clinicalEvent, isPublicDate, isReadersTime } from "@/lib/language/calendar";
import { careScene } from "@/lib/language/care-scene";
import { dates, type DateMention } from "@/lib/language/dates";
import { hasClinicalContent, patientRefs, patientStory, type PatientLink } from "@/lib/language/patients";
import { recently } from "@/lib/language/reword-details";
import { sentenceAt } from "@/lib/language/sentences";
import { allOrNone, linkDetail } from "@/lib/language/detail-link";
import { defineRule } from "../define-rule";

const kinds: ReadonlySet<DateMention["kind"]> = new Set(["relative", "weekday"]);

/** The time is the author's, the staff's, the clinic's or everybody's, whoever else is in the sentence. */
const notThePatients = [
  /\b(?:today i learned|til|(?:today|tonight|yesterday|this (?:week|month|morning))'?s? (?:lesson|reminder|tip|post|episode|topic|case of the|teaching|lecture|talk|myth|question|thread|newsletter|video|reel|blog|fun fact|psa|mood|vibe|outfit|lunch|goal|word|quote)|reminder|(?:clinic|office|or|ed|unit|shift|call|schedule|day|week) (?:was|is|has been) (?:\w+ ){0,2}(?:wild|crazy|busy|nuts|slow|long|rough|hard|fun|full|quiet|insane|packed|amazing|great|good|chaos|chaotic|exhausting)|(?:saw|seen|treated|did|had|delivered|scrubbed) (?:\d{1,3}|so many|a lot of|dozens|tons of|back to back|lots of|several|many|a bunch of|three|four|five|six|seven|eight|nine|ten|twelve) (?:\w+ ){0,2}(?:patients|pts|cases|babies|consults|people|kids|procedures|surgeries|admits|families|visits|clients)|new (?:paper|study|rct|trial|guideline|episode|post|video|article|blog)|published)\b/,
  /\b(?:out (?:today|now)|in print|journal)\b/,
  /\b(?:conference|meeting|webinar|our (?:team|staff|clinic|practice|office|department|residents?) (?:celebrated|celebrates|turned|turns|won|hosted|is celebrating|gathered)|team (?:lunch|huddle|outing)|staff|residents? (?:graduat|match)|anniversary of (?:our|my)|years ago today|these days|nowadays|patients today|today's (?:patients|medicine|world|healthcare|doctors|kids)|of today|medicine today)\b/,
  /\b(?:until today|as of today|call (?:us )?(?:today|now)|book (?:\w+ ){0,3}today|schedule (?:\w+ ){0,4}today|come (?:in|see us) today|appointment today|visit us|get (?:\w+ ){0,4}today|start (?:\w+ ){0,4}today|today only|ask your|as (?:the|a) patient|(?:today|yesterday|last night|this (?:morning|week|afternoon)|last week|tonight) i (?:presented|gave|spoke|taught|attended|passed|learned|realized|watched|read|listened|ran|started my|finished my|celebrated|interviewed|published|posted|shared|wrote|voted|moved)|i (?:presented|gave a|spoke|taught|attended|passed|published|posted|wrote|watched) \w+)\b/,
];

/** "Just finished a 6 hr revision", "Just scrubbed out of a …": minutes ago, about one operation. */
const justNow =
  /(?:^|[.!?\n] {0,3}|\b(?:i|we|and|i've|we've|have|has) )(?<just>just) (?<verb>finished|scrubbed out of|completed|wrapped up|did|did my|delivered|caught|discharged|admitted|intubated|coded|pronounced|lost|saw|operated on|implanted|placed|removed|pulled|walked out of|got out of|came out of|closed|left the room of) (?<object>(?:a|an|the|my|our|another|this|his|her|him|one|emergency|twins|triplets)\b[^.!?\n]{0,60})/gi;
const idleObject =
  /^(?:(?:a|an|the|my|our|another|this|one) )?(?:\w+ ){0,2}(?:residency|fellowship|training|shift|call|notes?|charting|charts|clinic|rounds|exam|boards?|paper|book|podcast|course|meeting|conference|talk|lecture|webinar|interview|marathon|run|race|5k|10k|workout|coffee|lunch|week|day|month|year|movie|show|flight|patients|cases|study|trial|post|video|article|survey|thread|tweet|report|grant|manuscript|ad|meme|commercial|documentary|rep|colleague|residents?|team|friend)\b/i;

/** "My 6am spin class": the author's hour. */
const ownSlot =
  /^ (?:[a-z]{2,12} ){0,2}(?:class|instructor|meeting|lecture|yoga|spin|workout|run|alarm|flight|shift|call|show|game|train|bus|coffee)\b/;
const slotTime = /\b(?:my|our) (?:\d{1,2}:\d\d|\d{1,2}) ?(?:o'?clock|[ap]\.?m\b)/;

export const relativeDate = defineRule({
  id: "phi/relative-date",
  title: "Times something in a patient's care",
  severity: "revise",
  why: "The platform stamps the post, so “today” or “last night” becomes a date. Readers who were there can work out who it was.",
  advice: "Say “recently”, and let some time pass before you post. A composite case is better still.",
  clauses: ["ASPN-PRIV-T1-DATE", "ASPN-RISK-9"],
  sources: ["CFR-164.514", "AHMED", "OFID-2021", "RI-THRAN"],
  leavesAlone: [
    "the author's own day, the staff's and the clinic's",
    "many patients at once",
    "papers, meetings and news",
    "calls to book",
    "“today we know”",
    "supposed cases",
  ],
  consent: "lowers",
  identifies: true,
  triggers: {
    words: [
      "o'clock",
      "clock",
      "pm",
      "am",
      "p",
      "a",
      "just",
      "ago",
      "now",
      "right",
      "type",
      "live",
      "currently",
      "fresh",
      "today",
      "today's",
      "tonight",
      "tonight's",
      "2day",
      "2nite",
      "tonite",
      "this",
      "earlier",
      "last",
      "yesterday",
      "yesterday's",
      "other",
      "shift",
      "call",
      "past",
      "weekend",
      "on",
      "week",
      "mon*",
      "tue*",
      "wed*",
      "thu*",
      "fri*",
      "sat*",
      "sun*",
    ],
  },
  detect: (draft) => allOrNone(find(draft)),
  examples: {
    marked: [
      {
        text: "[[This morning]] a young mom cried in my office because insurance denied her stim.",
        becomes: "Recently a young mom cried in my office because insurance denied her stim.",
      },
      {
        text: "[[Yesterday]] we told a pt she's cancer free 😭",
        becomes: "Recently we told a pt she's cancer free 😭",
      },
      {
        text: "[[Last night's]] consult: cauda equina missed x3 in a 52M.",
        becomes: "A recent consult: cauda equina missed x3 in a 52M.",
      },
      {
        text: "[[Just finished]] a 6 hr revision for hardware failure. Pt woke up moving both legs 🙏",
        becomes: "Finished a 6 hr revision for hardware failure. Pt woke up moving both legs 🙏",
      },
      {
        text: "My patient walked out of the ICU [[today]] and I cried.",
        becomes: "My patient walked out of the ICU recently and I cried.",
      },
      {
        text: "Admitted a 19M [[on Tuesday]] with vape lung.",
        becomes: "Admitted a 19M recently with vape lung.",
      },
    ],
    unmarked: [
      { text: "Clinic was wild today, saw 34 patients and only cried once 😅", why: "many patients" },
      { text: "New RCT out today on nerve ablation 🧵", why: "a publication" },
      { text: "Today I learned that our MA has worked here for twenty years.", why: "staff" },
      {
        text: "If a patient walks in tomorrow with saddle anesthesia, what do you order first?",
        why: "a supposed case",
      },
      { text: "Our team celebrated this week: five years in the new building.", why: "the clinic's life" },
      {
        text: "Just finished residency! Thank you to every patient who trusted me.",
        why: "the author's life",
      },
      { text: "Call us today to schedule your visit.", why: "a call to book" },
      {
        text: "My patient went home after her implant. @jt_carver stop the gabapentin tonight and we’ll get you in this week.",
        why: "asked of and promised to a reader",
      },
      { text: "Endoscopy on a slow Tuesday, and my patient had one polyp.", why: "the author's own day" },
      { text: "My own knee surgery was last week and the stairs are winning.", why: "the author's own care" },
    ],
  },
});

function* find(draft: Draft): Generator<Detection> {
  const story = draft.get(patientStory);
  if (story.subject === "hypothetical" || story.subject === "composite") return;
  for (const mention of draft.get(dates)) {
    if (!kinds.has(mention.kind) || (mention.kind === "relative" && mention.reach === undefined)) continue;
    const link = linkDetail(draft, mention);
    if (!link || !isPatients(draft, mention, link)) continue;
    const edit = recently(draft, mention);
    yield { spans: [mention], merge: link.patient, ...(edit && { suggestion: [edit] }) };
  }
  // "My 3pm", "my 4 o'clock": the slot is the patient, and the day is the post's.
  for (const ref of draft.get(patientRefs)) {
    const slot =
      ref.kind === "role" && (hasClinicalContent(draft, ref.start) || draft.get(careScene).isOne)
        ? slotTime.exec(draft.lower.slice(ref.start, ref.end))
        : null;
    if (slot && !ownSlot.test(draft.lower.slice(ref.end, ref.end + 40)))
      yield {
        spans: [{ start: ref.start + slot.index, end: ref.start + slot.index + slot[0].length }],
        merge: "patient-1",
      };
  }
  for (const match of execAll(draft, justNow)) {
    const { verb = "", object = "" } = match.groups ?? {};
    if (idleObject.test(object)) continue;
    const start = match.index + match[0].lastIndexOf(` ${verb} ${object}`) - 4;
    const span = { start, end: start + 5 + verb.length };
    const link = linkDetail(draft, span);
    if (!link && story.strength < 1.5) continue;
    const first = draft.plain.charAt(start) === "J" ? verb.charAt(0).toUpperCase() + verb.slice(1) : verb;
    yield {
      spans: [span],
      merge: link?.patient ?? "patient-1",
      suggestion: [{ start, end: span.end, text: first }],
    };
  }
}

function isPatients(draft: Draft, mention: DateMention, link: PatientLink): boolean {
  const sentence = sentenceAt(draft, mention.start);
  const said = draft.lower.slice(
    Math.max(sentence.start, mention.start - 150),
    Math.min(sentence.end, mention.end + 150),
  );
  if (notThePatients.some((pattern) => pattern.test(said))) return false;
  if (isPublicDate(draft, mention) || isReadersTime(draft, mention)) return false;
  if (link.by === "story" || link.by === "post-type") return clinicalEvent.test(said);
  return true;
}
