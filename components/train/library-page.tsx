"use client";

import { useCallback, useEffect, useState } from "react";
import type { Guide } from "@/lib/notes/guide";
import type { Deck } from "@/lib/train/deck";
import type { LibraryFilter, LibraryPost } from "@/lib/train/library";
import { proposeRound } from "@/lib/train/lines";
import { MOST_ROUNDS, newDeck, withRound } from "@/lib/train/make-deck";
import { SiteLink } from "@/components/ui/site-link";
import { Toast, type ToastWords } from "@/components/ui/toast";
import { checkPosts, CheckUnfinished } from "./check-posts";
import { LibraryBrowser } from "./library-browser";
import { SelectField } from "./select-field";
import { useTrainStore } from "./use-train-store";

const NEW = "new";

/** The library with "open in Check" and "add to deck". */
export function LibraryPage({ guide, start }: { guide: Guide; start: LibraryFilter }) {
  const store = useTrainStore();
  const [decks, setDecks] = useState<readonly Deck[]>([]);
  const [target, setTarget] = useState(NEW);
  const [toast, setToast] = useState<ToastWords>();
  const [adding, setAdding] = useState<string>();
  const [status, setStatus] = useState("");

  useEffect(() => {
    void store()
      .then((open) => open.decks())
      .then((stored) => {
        setDecks(stored.map(({ deck }) => deck));
        setTarget(stored[0]?.id ?? NEW);
      })
      // A browser that keeps nothing says so when something is to be kept.
      .catch(() => {});
  }, [store]);

  const tell = (words: string) => {
    setStatus(words);
    setToast({ words });
  };
  const add = async ({ id, post }: LibraryPost) => {
    if (adding !== undefined) return;
    setAdding(id);
    try {
      const [response] = await checkPosts([post]);
      if (!response) throw new CheckUnfinished();
      const open = await store();
      const before = (await open.deck(target))?.deck ?? newDeck();
      if (before.rounds.length >= MOST_ROUNDS) return tell(`“${before.title}” is full.`);
      const deck = withRound(before, proposeRound(id, post, response, guide));
      await open.saveDeck(deck, new Date());
      setDecks([deck, ...decks.filter((one) => one.id !== deck.id)]);
      setTarget(deck.id);
      const count = deck.rounds.length;
      tell(`Added to “${deck.title}”: ${count} ${count === 1 ? "post" : "posts"}.`);
    } catch (thrown) {
      tell(
        thrown instanceof CheckUnfinished
          ? "We couldn’t check that post, so it wasn’t added. Try again."
          : "This browser keeps nothing for us, so there is no deck to add to.",
      );
    } finally {
      setAdding(undefined);
    }
  };
  const gone = useCallback(() => setToast(undefined), []);
  return (
    <main id="main" className="library-page">
      <p className="crumbs">
        <SiteLink href="/train">Train</SiteLink>
        <SiteLink href="/train/mine">Your decks</SiteLink>
        <SiteLink href="/train/build">Build a deck</SiteLink>
      </p>
      <h1>Library</h1>
      <p className="lead">
        Posts to teach with: every rule’s examples, and posts written for this project. Names, numbers and
        places are invented. Marks and wording are the engine’s.
      </p>
      <div className="library-to">
        <SelectField
          label="Add to"
          value={target}
          options={[
            { value: NEW, label: "A new deck" },
            ...decks.map(({ id, title, rounds }) => ({ value: id, label: `${title} (${rounds.length})` })),
          ]}
          onChoose={(id) => setTarget(id ?? NEW)}
        />
        {target !== NEW && (
          <SiteLink className="btn" href={`/train/build?deck=${target}`}>
            Open this deck
          </SiteLink>
        )}
      </div>
      <LibraryBrowser
        guide={guide}
        start={start}
        action={(post) => (
          <>
            <button
              type="button"
              className="btn s"
              aria-disabled={adding !== undefined}
              onClick={() => void add(post)}
            >
              Add to deck
            </button>
            <SiteLink className="btn quiet s" href={`/?example=${post.id}`}>
              Open in Check
            </SiteLink>
          </>
        )}
      />
      <p className="vh" role="status">
        {status}
      </p>
      {toast && <Toast toast={toast} onGone={gone} />}
    </main>
  );
}
