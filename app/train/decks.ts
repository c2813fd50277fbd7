import { teach, type TaughtRound } from "@/lib/train/answer";
import { decks } from "@/lib/train/decks";
import type { Deck } from "@/lib/train/deck";
import { checkPost } from "@/rules/checker";
import { guide } from "../guide";

/** A deck of ours with all that its rounds teach. */
export interface TaughtDeck {
  readonly deck: Deck;
  readonly rounds: readonly TaughtRound[];
}

/** Our decks' posts are fixed, so a process checks each once. No draft of a user's ever comes here. */
const taught = new Map<string, TaughtDeck>();

/** One of our decks, taught by the real engine; `undefined` where there is none of that id. */
export function taughtDeck(id: string): TaughtDeck | undefined {
  const known = taught.get(id);
  if (known) return known;
  const deck = decks.find((one) => one.id === id);
  if (!deck) return undefined;
  const fresh = { deck, rounds: deck.rounds.map((round) => teach(round, checkPost(round.post), guide)) };
  taught.set(id, fresh);
  return fresh;
}
