import type { Deck, Round } from "./deck";

/** DECK_FORMAT and MOST_ROUNDS of deck.ts, which holds zod and so stays out of the browser; a test compares them. */
export const FORMAT: Deck["format"] = "chaperone-deck/1";
export const MOST_ROUNDS = 40;

/** An id that nothing else on the device has, and that says nothing: it stands in addresses. */
export function freshId(prefix: string): string {
  return `${prefix}-${crypto.randomUUID().slice(0, 13)}`;
}

/** A deck with nothing in it yet. It can be kept, and written to a file once it has a round. */
export function newDeck(title = "My deck"): Deck {
  return { format: FORMAT, id: freshId("mine"), title, description: "", rounds: [] };
}

/** The deck with a round more, at its end, under an id that no other round has. A full deck stays as it is. */
export function withRound(deck: Deck, round: Round): Deck {
  if (deck.rounds.length >= MOST_ROUNDS) return deck;
  const taken = new Set(deck.rounds.map(({ id }) => id));
  let id = round.id;
  for (let count = 2; taken.has(id); count += 1) id = `${round.id}-${count}`;
  return { ...deck, rounds: [...deck.rounds, { ...round, id }] };
}

/** The deck with the round at `from` moved to `to`; places outside the deck change nothing. */
export function withMoved(deck: Deck, from: number, to: number): Deck {
  const rounds = [...deck.rounds];
  const [moved] = to < 0 || to >= rounds.length ? [] : rounds.splice(from, 1);
  if (!moved) return deck;
  rounds.splice(to, 0, moved);
  return { ...deck, rounds };
}

/** The deck with one round changed, or, without one, taken away. */
export function withChanged(deck: Deck, id: string, round: Round | undefined): Deck {
  return {
    ...deck,
    rounds: deck.rounds.flatMap((one) => (one.id === id ? (round ? [round] : []) : [one])),
  };
}

/** A file name out of a title: lower-case Latin letters and digits, "deck" where none are left. */
export function fileName(title: string): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 50);
  return `${slug === "" ? "deck" : slug}.chaperone-deck.json`;
}
