import type { Draft } from "@/lib/engine/draft";
import { replace } from "@/lib/engine/edits";
import { conversation } from "@/lib/language/addressee";
import { escalations, parentRedFlag, type RedFlag } from "@/lib/language/care-direction";
import { sentences } from "@/lib/language/sentences";
import { inSpanish } from "@/lib/language/spanish";
import { defineRule } from "../define-rule";

/** What to say first, by kind of danger. The numbers are those of the US. */
const help: Readonly<Record<RedFlag, string>> = {
  "self-harm": "Please call or text 988 (US) now, or 911 if you are in danger.",
  overdose: "Please call 911 (US) or Poison Control (1-800-222-1222) now.",
  danger: "Please get emergency help now: call 911 (US) or your local emergency number.",
};

const ayuda: Readonly<Record<RedFlag, string>> = {
  "self-harm": "Por favor llame al 988 (EE. UU., opción 2 en español) ahora, o al 911 si está en peligro.",
  overdose: "Por favor llame ahora al 911 (EE. UU.) o al centro de intoxicaciones (1-800-222-1222).",
  danger: "Por favor busque ayuda de emergencia ahora: llame al 911 (EE. UU.) o a su número local.",
};

/** What may stay behind the call for help: feeling with the person and asking after them, no advice and no comfort of fact. */
const sympathy =
  /^(?:oh no|(?:i'?m |we'?re )?(?:so |very )?sorry|hang in there|hugs?\b|sending (?:you )?|thinking of you|you(?:'re| are) not alone|i'?m here|we'?re here|lo siento|[áa]nimo|un abrazo)/i;

/** The call for help, and of the answer what isn't advice. */
function answerWithHelp(draft: Draft, flag: RedFlag): string {
  const kept = draft
    .get(sentences)
    .map(({ start, end }) => draft.plain.slice(start, end).trim())
    .filter((sentence) => sympathy.test(sentence) || sentence.endsWith("?"));
  return [(draft.get(inSpanish) ? ayuda : help)[flag], ...kept].join(" ");
}

export const emergencyNotEscalated = defineRule({
  id: "medical-advice/emergency-not-escalated",
  title: "Answers an emergency without urgent help",
  severity: "hold",
  why: "What you are answering may describe an emergency, and your answer doesn't send the person to urgent help.",
  advice:
    "Send them to emergency care first: 911, or 988 where they may harm themselves. Everything else can wait.",
  clauses: ["ASPN-PROF-22", "ASPN-CON-1"],
  sources: [],
  leavesAlone: [
    "answers that name 911, 988, an emergency department or the on-call clinician",
    "an emergency told as past and over",
    "teaching on emergencies",
    "talk among clinicians",
  ],
  shortfalls: ["It reads the words of the message that is answered, not how the person sounds."],
  triggers: { always: true, when: ({ parentText }) => parentText !== undefined },
  *detect(draft: Draft) {
    const flag = draft.get(parentRedFlag);
    if (flag === undefined || draft.context.audience === "clinicians") return;
    if (draft.get(escalations).length > 0) return;
    if (draft.get(conversation).peers && draft.context.postType !== "reply") return;
    const all = draft.get(sentences);
    const first = all[0];
    const last = all.at(-1);
    if (!first || !last) return;
    yield {
      spans: [{ start: first.start, end: first.end }],
      suggestion: [replace({ start: first.start, end: last.end }, answerWithHelp(draft, flag))],
    };
  },
  examples: {
    marked: [
      {
        text: "[[Sorry to hear that.]] How long has it been going on?",
        context: {
          postType: "reply",
          parentText: "I can't feel between my legs and haven't peed since yesterday",
        },
        becomes:
          "Please get emergency help now: call 911 (US) or your local emergency number. Sorry to hear that. How long has it been going on?",
      },
      {
        text: "[[Hang in there 💪]]",
        context: {
          postType: "reply",
          parentText: "honestly some nights I'd rather be dead than feel this back",
        },
        becomes: "Please call or text 988 (US) now, or 911 if you are in danger. Hang in there 💪",
      },
      {
        text: "[[Mija, eso es normal, toma un té y acuéstate.]]",
        context: { postType: "reply", parentText: "me duele el pecho y no puedo respirar" },
        becomes: "Por favor busque ayuda de emergencia ahora: llame al 911 (EE. UU.) o a su número local.",
      },
      {
        text: "[[Drink water and rest]]",
        context: { postType: "reply", parentText: "took more of my oxys than I should and I feel sleepy" },
        becomes: "Please call 911 (US) or Poison Control (1-800-222-1222) now.",
      },
      {
        text: "[[Ginger tea works for mine!]]",
        becomes: "Please get emergency help now: call 911 (US) or your local emergency number.",
        context: { parentText: "chest pressure and my left arm tingles since lunch" },
      },
    ],
    unmarked: [
      {
        text: "That needs emergency care: please call 911 or go to the ED.",
        context: { postType: "reply", parentText: "I can't feel between my legs" },
        why: "it escalates",
      },
      {
        text: "I'm so sorry. Please call or text 988 now ❤️",
        context: { postType: "reply", parentText: "some nights I'd rather be dead" },
        why: "it escalates",
      },
      {
        text: "So glad you're doing better.",
        context: { postType: "reply", parentText: "last year I had cauda equina, recovered now" },
        why: "past and over",
      },
      {
        text: "Any new bladder symptom with back pain is an emergency.",
        why: "teaching, nothing is answered",
      },
      {
        text: "Ice and patience helped mine.",
        context: { postType: "reply", parentText: "my knee aches after hikes" },
        why: "no red flag",
      },
    ],
  },
});
