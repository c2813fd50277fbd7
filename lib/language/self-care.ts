import { defineFact } from "@/lib/engine/draft";
import type { Span } from "@/lib/schema/finding";
import { careWords } from "./care-words";
import { directives } from "./directives";

/** A list of steps for an illness or a symptom: "3 moves to calm sciatica", "fibro hacks", "post-op day 1 to 7". */
const program =
  /\b(?:(?:my )?(?:top )?(?:\d{1,2}|two|three|four|five|six|seven) (?:simple |gentle |quick |natural |proven |daily |home |best |of the best |[a-z]{3,10} )?(?:moves?|stretches|exercises|remedies|steps|hacks|tricks|ways|things to do|poses|foods|supplements|home remedies|drills) (?:to|for|that) (?:[a-z]{2,12} ){0,3}[a-z'-]{3,18}|[a-z]{3,16} (?:hacks|protocol|home remedy|home remedies|self-care routine|cheat sheet)|(?:post-?op|day \d|week \d)[^.!?\n]{0,24}(?:everything|all) you (?:should|need to) (?:do|take)|do (?:this|these) (?:every|each|daily|twice|three times|\d))/;

/** How-to-care content for anybody: the words that begin it, or undefined. Two directives on care, a dose, or a list of steps for an illness. */
export const selfCare = defineFact("self-care steps", (draft): Span | undefined => {
  const care = draft.get(careWords);
  const about = care.some(({ kind }) => kind === "condition" || kind === "symptom" || kind === "procedure");
  const list = program.exec(draft.lower);
  if (list && (about || care.length >= 2)) return { start: list.index, end: list.index + list[0].length };
  const orders = draft
    .get(directives)
    .filter(
      ({ to, mood, object }) =>
        (to === "readers" || to === "nobody") &&
        mood !== "do-not" &&
        object !== "test" &&
        object !== "procedure",
    );
  const first = orders[0];
  if (!first) return undefined;
  const dosed = orders.some(
    ({ object, start, end }) =>
      (object === "rx" || object === "remedy") && /\d/.test(draft.lower.slice(start, end + 24)),
  );
  const taken = orders.filter(
    ({ object }) => object === "rx" || object === "remedy" || object === "activity",
  ).length;
  if (dosed || (taken >= 2 && about)) return { start: first.start, end: first.end };
  return undefined;
});
