import { defineFact } from "@/lib/engine/draft";
import { words } from "./words";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const english = set(
  "the and of to a in is was that it for with on as at be this have from or had by not but what we you she he her his they i my our so just who me us",
);
const other = set(
  "el la los las de del que y en un una su sus con por para se es fue mi muy pero como mas ya todo le lo al nos este esta hoy gracias porque le les des et est une dans pour avec sur au ses mais nous je vous da do das dos em um uma com para nao seu sua meu minha dia chi anh cua va la cho khong roi nhe ng mga ang sa si ay na po ko mo",
);

/**
 * Whether the draft is in English, by its small words: wording that we offer is, and must not stand in a post of another
 * tongue. A short draft with none of either counts as English.
 */
export const isEnglish = defineFact("isEnglish", (draft): boolean => {
  let own = 0;
  let foreign = 0;
  for (const { lower, kind } of draft.get(words)) {
    if (kind !== "word") continue;
    if (english.has(lower)) own++;
    else if (other.has(lower)) foreign++;
  }
  return foreign <= own;
});
