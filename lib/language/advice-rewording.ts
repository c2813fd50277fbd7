import { defineFact, type Draft } from "@/lib/engine/draft";
import { compile } from "@/lib/engine/pattern";
import { overlaps } from "@/lib/engine/span";
import type { Edit, Span } from "@/lib/schema/finding";
import { addresseeAt, conversation } from "./addressee";
import { parentRedFlag, redirects } from "./care-direction";
import { individualDirectives } from "./directives";
import { rewordRest } from "./rewording";
import { sentenceAt, sentences } from "./sentences";
import { inSpanish } from "./spanish";
import { reassurances, verdicts } from "./verdicts";

/** What an answer tells one person: what they have, what results say, what to take or undergo, how serious it is. */
export type AdvicePart = "diagnosis" | "directive" | "reassurance";

interface Told extends Span {
  readonly part: AdvicePart;
}

/** One wording for an answer, and the part whose note offers it: notes on the same words would each undo the other's. */
interface AdviceRewording {
  readonly carrier: AdvicePart;
  readonly edit: Edit;
}

type Language = "english" | "spanish";

/** By what the answer tells. None of them invents a fact, and each sends the person to someone who can know. */
const wordings: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  diagnosis: {
    english: "I can't tell from here what this is; someone who can examine you should look at it",
    spanish: "desde aquí no puedo saber qué es; consulte a un médico que pueda examinarle",
  },
  reading: {
    english: "I can't read results here; please go over them with the clinician who ordered them",
    spanish: "aquí no puedo interpretar resultados; por favor hable con su médico, que los pidió",
  },
  prescribed: {
    english: "please talk with the clinician who prescribes it before changing anything",
    spanish: "por favor hable con su médico antes de cambiar nada",
  },
  undergone: {
    english: "please talk it over with a clinician who can examine you",
    spanish: "por favor hable con un médico que pueda examinarle",
  },
  directive: {
    english: "please ask a clinician who can examine you",
    spanish: "por favor consulte a un médico que pueda examinarle",
  },
  reassurance: {
    english:
      "I can't judge this from here; please have a clinician look at it soon, or go to an emergency department if it gets worse",
    spanish: "desde aquí no puedo valorarlo; consulte pronto a un médico, o vaya a urgencias si empeora",
  },
  "diagnosis directive": {
    english: "I can't tell from here what this is or what would help; please see someone who can examine you",
    spanish: "desde aquí no puedo saber qué es ni qué le ayudaría; consulte a un médico que pueda examinarle",
  },
  "diagnosis reassurance": {
    english:
      "I can't tell from here what this is or how serious it is; please have a clinician look at it soon, or go to an emergency department if it gets worse",
    spanish:
      "desde aquí no puedo saber qué es ni si es grave; consulte pronto a un médico, o vaya a urgencias si empeora",
  },
  "directive reassurance": {
    english:
      "I can't judge from here how serious this is or what would help; please have a clinician look at it soon, or go to an emergency department if it gets worse",
    spanish:
      "desde aquí no puedo valorar si es grave ni qué le ayudaría; consulte pronto a un médico, o vaya a urgencias si empeora",
  },
  "diagnosis directive reassurance": {
    english:
      "I can't tell from here what this is, how serious it is or what would help; please have a clinician look at it soon, or go to an emergency department if it gets worse",
    spanish:
      "desde aquí no puedo saber qué es, si es grave ni qué le ayudaría; consulte pronto a un médico, o vaya a urgencias si empeora",
  },
};

/**
 * The rewording that takes the place of all the advice in an answer, where it stands in one sentence or in sentences
 * that follow one another. Undefined beside an emergency, where only help is to be offered, and where other sentences
 * stand between, which the author has to mend by hand.
 */
export const adviceRewording = defineFact("advice rewording", (draft): AdviceRewording | undefined => {
  if (draft.get(parentRedFlag) !== undefined) return undefined;
  const told = everythingTold(draft);
  const first = told[0];
  const last = told.at(-1);
  if (!first || !last) return undefined;
  const { answers, singled } = draft.get(conversation);
  const head = sentenceAt(draft, first.start);
  // A running order or a list tells of much else in the same breath.
  if (!answers && singled.length === 0 && head.end - head.start > 160) return undefined;
  // What was told elsewhere can't be untold here.
  if (!answers && retold.test(draft.lower.slice(head.start, first.start + 12))) return undefined;
  let line = head.index;
  for (const one of told) {
    const here = sentenceAt(draft, one.start).index;
    if (here > line + 1) return undefined;
    line = here;
  }
  const end = Math.max(...told.map((one) => one.end));
  const edit = rewordAnswer(
    draft,
    { start: first.start, end: withRest(draft, end) },
    wordingFor(draft, told),
  );
  return { carrier: first.part, edit };
});

const retold = /\b(?:told|said|advised|replied|answered|reassured) /;

/** To whom it is said may stay before the new words: a handle, a name, a greeting, "to the lady who asked:". Nothing else does: "80 mL is okay, …" is advice too. */
const addressed =
  /^\W{0,4}(?:(?:oh|oh no|hi|hey|hello|dear|ok|okay|sorry|aw+|well|ugh|omg|thanks|thank you|hola),? ){0,2}(?:(?:@[\w.]{1,40}|(?:dr|mr|mrs|ms|miss|sr|sra|do[nñ]a?)?\.? ?\p{L}[\p{L}'-]{1,16}(?: \p{Lu}[\p{L}'.-]{0,16})?)[,:!]?[ \n]{1,2})$|[:\n]\s?$/iu;
const plainAnswer =
  /^\W{0,4}(?:yes|yep|yup|yeah|no|nope|nah|sure|ok|okay|so|and|but|just|then|please|honestly|girl)[,:!]? $/i;

/** The new words in the place of the whole sentence, all but whom it is said to. They begin with a capital where they begin a sentence. */
function rewordAnswer(draft: Draft, span: Span, words: string): Edit {
  const sentence = sentenceAt(draft, span.start);
  const before = draft.plain.slice(sentence.start, span.start);
  const keeps = before === "" || (addressed.test(before) && !plainAnswer.test(before));
  const handle = /^\W{0,3}@[\w.]{1,40}[,:]? /.exec(before)?.[0].length ?? 0;
  const start = keeps ? span.start : sentence.start + handle;
  const edit = rewordRest(draft, { start, end: span.end }, words);
  const heads = !/[\p{L}\p{N}]/u.test(draft.plain.slice(sentence.start, edit.start));
  return heads ? { ...edit, text: edit.text.charAt(0).toUpperCase() + edit.text.slice(1) } : edit;
}

/** Kindness after the advice stays; what carries it on goes with it ("Seen it a hundred times", "You'll want a thinner"). */
const kindness =
  /^\P{L}{0,6}(?:thank|thx|hugs|sending|good luck|hope|hoping|feel better|congrat|love|take care|hang in|so sorry|sorry|thinking of|fingers crossed|let (?:me|us) know|keep (?:me|us)|message|call|book|un abrazo|[áa]nimo|besos|cu[ií]date|see you|#|@)/iu;

function withRest(draft: Draft, end: number): number {
  if (!draft.get(conversation).answers) return end;
  let to = end;
  for (const sentence of draft.get(sentences)) {
    if (sentence.start < end) continue;
    const text = draft.plain.slice(sentence.start, sentence.end);
    if (sentence.stop === "?" || kindness.test(text) || !/\p{L}{2}/u.test(text) || text.includes("\n\n"))
      break;
    if (
      addresseeAt(draft, sentence.start) !== "one-reader" ||
      draft.get(redirects).some((one) => overlaps(one, sentence))
    )
      break;
    to = sentence.end;
  }
  return to;
}

const kin =
  "(?:son|daughter|baby|toddler|kid|kiddo|mom|mum|mother|dad|father|husband|wife|grandma|grandpa|grandad|granddad|gran|nan|nana|brother|sister|partner|boyfriend|girlfriend|niece|nephew|cousin|friend)";
const theirKin = compile(
  `\\b(?:your|ur) (?:[a-z-]{2,10} )?${kin}\\b|\\b(?:give|let|have|tell|get|keep|take) (?:him|her|them|grand[a-z]{2,6}|mom|mum|dad|baby)\\b`,
  "",
);
const askersKin = compile(`\\b(?:my|our) (?:[a-z0-9-]{1,10} ){0,2}?${kin}\\b`, "");

/** Whether the one to be cared for is another than the one who asks: their child, their parent. */
function isForAnother(draft: Draft): boolean {
  return theirKin.test(draft.lower) || askersKin.test((draft.context.parentText ?? "").toLowerCase());
}

function everythingTold(draft: Draft): Told[] {
  const as =
    (part: AdvicePart) =>
    ({ start, end }: Span): Told => ({ part, start, end });
  const soothed = draft.get(reassurances);
  return [
    ...draft.get(verdicts).map(as("diagnosis")),
    // "Skip the biopsy" is one thing told, though two rules mark it.
    ...draft
      .get(individualDirectives)
      .filter((one) => !soothed.some((other) => overlaps(one, other)))
      .map(as("directive")),
    ...soothed.map(as("reassurance")),
  ].sort((a, b) => a.start - b.start);
}

function wordingFor(draft: Draft, told: readonly Told[]): string {
  const language: Language = draft.get(inSpanish) ? "spanish" : "english";
  const parts = (["diagnosis", "directive", "reassurance"] as const).filter((part) =>
    told.some((one) => one.part === part),
  );
  let key = parts.join(" ");
  if (key === "diagnosis" && draft.get(verdicts)[0]?.kind === "reading") key = "reading";
  if (key === "directive") {
    const orders = draft.get(individualDirectives);
    if (orders.some(({ object, act }) => object === "rx" && act !== "start")) key = "prescribed";
    else if (orders.some(({ object }) => object === "test" || object === "procedure")) key = "undergone";
  }
  const words = (wordings[key] ?? wordings["directive"])?.[language] ?? "";
  return isForAnother(draft) ? words.replace("examine you", "examine them") : words;
}
