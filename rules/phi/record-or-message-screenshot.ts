import { matches, withoutTail } from "@/lib/engine/pattern";
import { patientStory } from "@/lib/language/patients";
import { polarityAt } from "@/lib/language/polarity";
import { sentenceAt } from "@/lib/language/sentences";
import { defineRule } from "../define-rule";

/** A message, note or record of a patient that the post shows or says that it shows. */
const shown =
  /\b(?:(?:(?:a |the |this |my )?screen ?(?:shots?|grabs?|caps?|shotted)|screenshots)(?: (?:of|from)(?: (?:a|the|my|her|his|their|our|this|an?))?(?: [\w'-]{1,14}){1,4})?|(?:got|received|woke up to|look at|check out|sharing|here's|here is|see|posting|read|opened|peep|attached(?: is)?|pic of|photo of|picture of|just got)(?: (?:at|out))?(?: (?:this|the|a|an|her|his|my|our|that|their|actual|real|sweet|sweetest|angry|wild|lovely|amazing|beautiful|handwritten|crazy)){1,3}(?: [\w']{1,12})? (?:dm|text|texts|message|messages|e-?mail|voicemail|portal message|mychart message|chart(?: note)?|note|denial(?: letter)?|letter|progress note|referral|op note|discharge summary|lab (?:report|results?)|med list|thank[- ]you (?:card|note)|card)|(?:this|that|actual|real) (?:dm|text|portal message|mychart message|mychart|voicemail|email|e-mail|chart note|denial letter|thank[- ]you card|patient message)|(?:from|in|on) (?:her|his|the|their|a patient's|my patient's|pt's) (?:chart|portal|inbox|mychart|record|med list|op note|progress note))\b/gi;
/** "She wrote: '…'", "a patient texted me this morning: …". */
const quoted =
  /\b(?:s?he|they|(?:a|my|our|one|this|another) (?:[\w-]{1,14} ){0,2}(?:patient|pt|client|mom|mother|dad|father|daughter|son|wife|husband|family|parent|caregiver)|pt|patient) (?:just |actually |literally |then )?(?:wrote|e-?mailed|texted|messaged|dm'?d|dmed|sent|left|portal-messaged|replied|posted)(?: (?:me|us|back|this|in|on|to me|to us|a|my|the|our)){0,3}(?: (?:note|message|text|email|card|voicemail|portal|letter|review))?(?: [\w ]{0,24})?[:,"]{1,2} ?"?/gi;

/** What hangs or glows behind the people in a picture: "excuse the whiteboard back there". */
const background =
  /\b(?:(?:ignore|excuse|don't (?:look at|zoom in on|mind|read)|do not (?:look at|zoom)|pay no attention to|no zooming in on|blur(?:red)?(?: out)?|never mind) (?:the|my|our|that|those) (?:[a-z'-]{2,14} ){0,3}?(?:board|whiteboard|census|chart|charts|screen|screens|monitor|monitors|schedule|tracker|list|wristbands?|labels?|stickers?|names?|mar|paperwork|computer|tracking board)(?: (?:behind|in|on) (?:us|me|the (?:back|background|corner|wall|screen|shot|photo|pic)|back))?|(?:board|whiteboard|census|charts?|screen|monitor|schedule|names?|wristbands?|labels?|tracking board|computer) (?:is |are |still )?(?:behind (?:us|me)|in the (?:back|background|shot|corner|reflection)|visible|showing|in view)|(?:wristband|whiteboard|census|chart|screen|monitor|label|name ?tag)s? (?:was|were) (?:still |totally |clearly )?(?:readable|legible|visible|showing|in (?:the )?(?:shot|frame|pic|photo|background)))\b/gi;

const patientWord =
  /\b(?:patients?|pt|pt's|pts|client|portal|mychart|chart|her|his|she|he|denial|my pt|infusion|clinic|surgery|consult|referral|post-?op|op note|discharge|diagnos\w{2,4}|rx|prescription)\b/i;
const elsewhere =
  /\b(?:paper|article|guideline|table|figure|study|trial|tweet|thread|post|slide|abstract|agenda|menu|recipe|schedule|calendar|spreadsheet|dashboard|phone|weather|score|game|policy|insurer's|payer's|colleague|co-?worker|resident|student|mentor|my (?:mom|dad|wife|husband|kid|son|daughter|sister|brother|friend|boss|rep|nurse|team|staff)|rep|vendor|recruiter|company|journal|editor|reviewer 2|scam|phishing|spam|aggregate|no-show rate)\b/i;

export const recordOrMessageScreenshot = defineRule({
  id: "phi/record-or-message-screenshot",
  title: "Shows a patient's message or record",
  severity: "hold",
  why: "Screenshots carry names, dates, handles and the fact of care, and what is blacked out can often be brought back. A patient's own words can be recognized by them and by those who know them.",
  advice:
    "Leave the picture out and say it in general terms: “Patients often tell me that they sleep better.”",
  clauses: ["ASPN-PRIV-3", "ASPN-RISK-10", "ASPN-PRIV-T1-NUM"],
  sources: ["CFR-164.514", "OCR-MEDIA"],
  leavesAlone: [
    "a screenshot of a paper, a guideline or your own totals",
    "what patients often ask",
    "a colleague's message",
  ],
  triggers: {
    words: [
      "screen*",
      "dm",
      "text",
      "texts",
      "texted",
      "message",
      "messages",
      "messaged",
      "email",
      "emails",
      "emailed",
      "e-mail",
      "e-mailed",
      "voicemail",
      "portal",
      "mychart",
      "chart",
      "note",
      "denial",
      "letter",
      "card",
      "wrote",
      "sent",
      "left",
      "referral",
      "inbox",
      "record",
      "list",
      "dm'd",
      "dmed",
      "replied",
      "summary",
      "results",
      "report",
      "board",
      "whiteboard",
      "census",
      "charts",
      "monitor",
      "monitors",
      "schedule",
      "tracker",
      "wristband*",
      "label*",
      "sticker*",
      "name",
      "names",
      "mar",
      "paperwork",
      "computer",
    ],
    when: ({ subject }) => subject !== "no-patient" && subject !== "aggregate" && subject !== "colleague",
  },
  *detect(draft) {
    const story = draft.get(patientStory);
    if (story.subject === "hypothetical" || story.subject === "composite") return;
    const hasMedia = (draft.context.media?.length ?? 0) > 0;
    for (const match of matches(draft, shown)) {
      const sentence = sentenceAt(draft, match.start);
      const words = draft.plain.slice(sentence.start, sentence.end);
      const near = draft.plain.slice(Math.max(0, match.start - 120), match.end + 120);
      if (elsewhere.test(words)) continue;
      const { negated, debunked } = polarityAt(draft, match);
      if (
        negated ||
        debunked ||
        /\b(?:never|don't|do not|stop|avoid) (?:\w+ ){0,2}$/i.test(
          draft.plain.slice(sentence.start, match.start),
        )
      )
        continue;
      const tied =
        patientWord.test(near) ||
        draft.context.postType === "testimonial" ||
        draft.context.postType === "case";
      if (!tied) continue;
      const isPicture =
        hasMedia || /screen|look at|see |pic of|photo of|picture of|attached|actual/i.test(match.text);
      yield { spans: [match], severity: isPicture ? "hold" : "revise", merge: "message" };
    }
    for (const match of matches(draft, background)) {
      if (draft.context.postType === "education") continue;
      const { negated, debunked } = polarityAt(draft, match);
      const isOrder = /^(?:ignore|excuse|don't|do not|pay|no |never|blur)/i.test(match.text);
      if (debunked || (negated && !isOrder)) continue;
      if (/\b(?:always|before you post|check (?:the|your)|make sure|tip|reminder)\b/i.test(draft.plain))
        continue;
      yield { spans: [match], merge: "message" };
    }
    for (const match of matches(draft, quoted)) {
      const sentence = sentenceAt(draft, match.start);
      const words = draft.plain.slice(sentence.start, sentence.end);
      if (
        elsewhere.test(words) ||
        /\b(?:often|always|usually|sometimes|many|most|patients)\b/i.test(
          words.slice(0, match.end - sentence.start),
        )
      )
        continue;
      const saysPatient = /patient|pt\b|client/i.test(match.text);
      if (!saysPatient && story.subject !== "one") continue;
      if (!/["]/.test(draft.plain.slice(match.start, match.end + 3)) && !/:/.test(match.text)) continue;
      const text = withoutTail(match.text, ' \n:,"');
      yield {
        spans: [{ start: match.start, end: match.start + text.length }],
        severity: hasMedia ? "hold" : "revise",
        merge: "message",
      };
    }
  },
  examples: {
    marked: [
      {
        text: "[[This DM]] made my week 😭❤️ ([[screenshot]])",
        context: { postType: "testimonial", media: [{ kind: "photo" }] },
        severity: "hold",
      },
      {
        text: "[[Actual portal message]] at 2am. Patients, we see you. And we're tired.",
        context: { media: [{ kind: "photo" }] },
      },
      {
        text: "[[Look at this denial letter]] for my pt's RFA. Blacked out her name don't worry",
        context: { media: [{ kind: "photo" }] },
      },
      {
        text: 'Case from last year. [[She emailed me]]: "I held my grandbaby standing up, thank you."',
        context: { postType: "case" },
        severity: "revise",
      },
      {
        text: 'Last week [[a patient texted me]]: "first night without the itch in years"',
        severity: "revise",
      },
    ],
    unmarked: [
      {
        text: "Screenshot of Table 2 of the guideline, for your fridge",
        context: { media: [{ kind: "photo" }] },
        why: "a published source",
      },
      {
        text: 'Patients often ask me: "Will the injection hurt?" Here\'s what I say.',
        why: "a general question",
      },
      { text: "Our clinic's no-show rate fell after text reminders 📉", why: "totals" },
      {
        text: "A colleague DM'd me a great tip on needle angles, shared with permission.",
        why: "a colleague",
      },
      {
        text: "Never post a screenshot of a patient's message, even with the name blacked out.",
        why: "warns against it",
      },
    ],
  },
});
