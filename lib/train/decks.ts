import type { Deck } from "./deck";
import { mixed } from "./decks/mixed";
import { phiWithoutAName } from "./decks/phi-without-a-name";
import { promisesAndProof } from "./decks/promises-and-proof";
import { repliesAndDms } from "./decks/replies-and-dms";
import { reviewReplies } from "./decks/review-replies";
import { whoPaidForThis } from "./decks/who-paid-for-this";

/** Our decks, in the order of the Train page. */
export const decks: readonly Deck[] = [
  phiWithoutAName,
  repliesAndDms,
  whoPaidForThis,
  promisesAndProof,
  reviewReplies,
  mixed,
];
