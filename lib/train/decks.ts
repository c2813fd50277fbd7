import type { Deck } from "./deck";
import { phiWithoutAName } from "./decks/phi-without-a-name";

/** Our decks, in the order of the Train page. */
export const decks: readonly Deck[] = [phiWithoutAName];
