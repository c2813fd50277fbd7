import Dexie, { type Table } from "dexie";
import type { Deck } from "./deck";
import type { Progress } from "./progress";

/** A deck that a trainer made, as this browser keeps it. */
export interface StoredDeck {
  readonly id: string;
  readonly deck: Deck;
  /** ISO 8601. */
  readonly savedAt: string;
}

class TrainDatabase extends Dexie {
  readonly decks!: Table<StoredDeck, string>;
  readonly progress!: Table<Progress, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ decks: "id", progress: "deckId" });
  }
}

/** What Train keeps on this device and nowhere else. Each method rejects with `NoRoom` where the browser keeps nothing. */
export interface TrainStore {
  /** Newest first. */
  readonly decks: () => Promise<StoredDeck[]>;
  readonly deck: (id: string) => Promise<StoredDeck | undefined>;
  readonly saveDeck: (deck: Deck, now: Date) => Promise<void>;
  /** The deck and what was learned of it. */
  readonly removeDeck: (id: string) => Promise<void>;
  readonly progress: (deckId: string) => Promise<Progress | undefined>;
  readonly saveProgress: (progress: Progress) => Promise<void>;
  readonly eraseProgress: (deckId: string) => Promise<void>;
  readonly close: () => void;
}

/** The browser keeps no database for this page, or has no room left. */
export class NoRoom extends Error {
  constructor() {
    super("The browser keeps nothing for this page.");
    this.name = "NoRoom";
  }
}

async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new NoRoom();
  }
}

export function openTrainStore(name = "chaperone-train"): TrainStore {
  const database = new TrainDatabase(name);
  const { decks, progress } = database;
  return {
    decks: () =>
      guarded(async () => (await decks.toArray()).sort((a, b) => b.savedAt.localeCompare(a.savedAt))),
    deck: (id) => guarded(() => decks.get(id)),
    saveDeck: (deck, now) =>
      guarded(async () => void (await decks.put({ id: deck.id, deck, savedAt: now.toISOString() }))),
    removeDeck: (id) =>
      guarded(() =>
        database.transaction("rw", [decks, progress], async () => {
          await decks.delete(id);
          await progress.delete(id);
        }),
      ),
    progress: (deckId) => guarded(() => progress.get(deckId)),
    saveProgress: (one) => guarded(async () => void (await progress.put(one))),
    eraseProgress: (deckId) => guarded(() => progress.delete(deckId)),
    close: () => database.close(),
  };
}
