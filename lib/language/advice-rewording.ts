import { defineFact, type Draft } from "@/lib/engine/draft";
import { overlaps } from "@/lib/engine/span";
import type { Edit, Span } from "@/lib/schema/finding";
import { parentRedFlag } from "./care-direction";
import { individualDirectives } from "./directives";
import { rewordRest } from "./rewording";
import { sentenceAt } from "./sentences";
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
  let line = sentenceAt(draft, first.start).index;
  for (const one of told) {
    const here = sentenceAt(draft, one.start).index;
    if (here > line + 1) return undefined;
    line = here;
  }
  const end = Math.max(...told.map((one) => one.end));
  const edit = rewordRest(draft, { start: first.start, end }, wordingFor(draft, told));
  return { carrier: first.part, edit };
});

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
  return (wordings[key] ?? wordings["directive"])?.[language] ?? "";
}
