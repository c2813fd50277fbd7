"use client";

import { useCallback, useEffect, useState } from "react";
import type { Deck } from "@/lib/train/deck";
import { freshId } from "@/lib/train/make-deck";
import type { StoredDeck } from "@/lib/train/store";
import { SiteLink } from "@/components/ui/site-link";
import { DeckFileButtons, DeckImport, DeckProblems } from "./build-file";
import { ownDeckHref } from "./own-deck-href";
import { useTrainStore } from "./use-train-store";

/** The decks of this device. */
export function MyDecks() {
  const store = useTrainStore();
  const [decks, setDecks] = useState<readonly StoredDeck[]>();
  const [keepsNothing, setKeepsNothing] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [deleting, setDeleting] = useState<string>();
  const [said, setSaid] = useState("");

  const load = useCallback(
    () =>
      store()
        .then((open) => open.decks())
        .then(setDecks)
        .catch(() => setKeepsNothing(true)),
    [store],
  );
  useEffect(() => {
    void load();
  }, [load]);

  const bring = async (deck: Deck) => {
    setProblems([]);
    try {
      const open = await store();
      const isTaken = (await open.deck(deck.id)) !== undefined;
      const mine = isTaken ? { ...deck, id: freshId("mine") } : deck;
      await open.saveDeck(mine, new Date());
      await load();
      setSaid(
        isTaken
          ? `“${deck.title}” was here already. The file is kept as a second one.`
          : `“${deck.title}” is on this device now.`,
      );
    } catch {
      setKeepsNothing(true);
    }
  };
  const remove = async (id: string) => {
    try {
      await (await store()).removeDeck(id);
      setDeleting(undefined);
      await load();
      setSaid("Deleted from this device.");
    } catch {
      setKeepsNothing(true);
    }
  };
  return (
    <main id="main" className="mine">
      <p className="crumbs">
        <SiteLink href="/train">Train</SiteLink>
        <SiteLink href="/train/library">Library</SiteLink>
      </p>
      <h1>Your decks</h1>
      <p className="lead">
        They stay in this browser until you delete them. To use one elsewhere, export it as a file and import
        it there.
      </p>
      <p className="study-go">
        <SiteLink className="btn pri" href="/train/build">
          Build a deck
        </SiteLink>
        <DeckImport onDeck={(deck) => void bring(deck)} onProblems={setProblems} />
      </p>
      <DeckProblems problems={problems} />
      <p role="status" className="study-lacking">
        {keepsNothing ? "This browser keeps nothing for us, so decks can’t be saved here." : said}
      </p>
      {decks?.length === 0 && <p>None yet.</p>}
      <ul className="my-decks">
        {decks?.map(({ id, deck, savedAt }) => (
          <li key={id}>
            <h2>{deck.title}</h2>
            {deck.description !== "" && <p>{deck.description}</p>}
            <p className="deck-saved">
              {deck.rounds.length} {deck.rounds.length === 1 ? "post" : "posts"} · saved{" "}
              {new Date(savedAt).toLocaleDateString("en-US", { dateStyle: "medium" })}
            </p>
            <div className="library-actions">
              {deck.rounds.length > 0 && (
                <>
                  <SiteLink className="btn pri s" href={ownDeckHref("present", id)}>
                    Present<span className="vh"> {deck.title}</span>
                  </SiteLink>
                  <SiteLink className="btn s" href={ownDeckHref("study", id)}>
                    On your own<span className="vh"> {deck.title}</span>
                  </SiteLink>
                  <SiteLink className="btn s" href={ownDeckHref("handout", id)}>
                    Handout<span className="vh"> {deck.title}</span>
                  </SiteLink>
                </>
              )}
              <SiteLink className="btn s" href={`/train/build?deck=${id}`}>
                Change<span className="vh"> {deck.title}</span>
              </SiteLink>
              {deck.rounds.length > 0 && <DeckFileButtons deck={deck} onProblems={setProblems} />}
              {deleting === id ? (
                <>
                  <button type="button" className="btn s" onClick={() => void remove(id)}>
                    Delete for good
                  </button>
                  <button type="button" className="btn quiet s" onClick={() => setDeleting(undefined)}>
                    Keep it
                  </button>
                </>
              ) : (
                <button type="button" className="btn quiet s" onClick={() => setDeleting(id)}>
                  Delete<span className="vh"> {deck.title}</span>
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </main>
  );
}
