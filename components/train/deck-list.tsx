import { SiteLink } from "@/components/ui/site-link";
import { inWords } from "@/lib/notes/in-words";
import type { Deck } from "@/lib/train/deck";

/** One deck of the list: what the page needs to know of it. */
export interface DeckLine extends Pick<Deck, "id" | "title" | "description"> {
  readonly rounds: number;
  /** Families with a note in it, in words. */
  readonly families: string;
}

/** `progress` shows what this device remembers of a deck. */
export function DeckList({
  decks,
  progress,
}: {
  decks: readonly DeckLine[];
  progress?: (deck: DeckLine) => React.ReactNode;
}) {
  return (
    <ol className="decks">
      {decks.map((deck) => (
        <li key={deck.id}>
          <h2>{deck.title}</h2>
          <p>{deck.description}</p>
          <p className="deck-meta">
            {capitalized(inWords(deck.rounds))} rounds · {deck.families}
          </p>
          {progress?.(deck)}
          <div className="deck-do">
            <SiteLink className="btn pri" href={`/train/${deck.id}/present`}>
              Present<span className="vh"> {deck.title}</span>
            </SiteLink>
            <SiteLink className="btn" href={`/train/${deck.id}`}>
              On your own<span className="vh">: {deck.title}</span>
            </SiteLink>
            <SiteLink className="btn quiet" href={`/train/${deck.id}/handout`}>
              Handout<span className="vh">: {deck.title}</span>
            </SiteLink>
          </div>
        </li>
      ))}
    </ol>
  );
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
