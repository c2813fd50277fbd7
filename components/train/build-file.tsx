"use client";

import { useEffect, useRef, useState } from "react";
import { saveFile } from "@/components/ui/save-file";
import { Icon } from "@/components/ui/icon";
import type { Deck } from "@/lib/train/deck";
import { fileName } from "@/lib/train/make-deck";

/** The deck as a file, or what is wrong with it, in sentences. */
async function written(deck: Deck): Promise<{ json: string } | { problems: readonly string[] }> {
  const { readDeck, writeDeck } = await import("@/lib/train/deck-file");
  const json = writeDeck(deck);
  const read = readDeck(json);
  return read.kind === "deck" ? { json } : { problems: read.problems };
}

/** Save as a file, and hand to another app where the browser can. */
export function DeckFileButtons({
  deck,
  onProblems,
}: {
  deck: Deck;
  onProblems: (problems: readonly string[]) => void;
}) {
  const [canShare, setCanShare] = useState(false);
  useEffect(() => {
    const probe = new File(["{}"], "deck.json", { type: "application/json" });
    // What the browser can do is only known once the page runs there.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setCanShare(typeof navigator.canShare === "function" && navigator.canShare({ files: [probe] }));
  }, []);
  const withFile = async (take: (json: string) => Promise<void> | void) => {
    const file = await written(deck);
    onProblems("problems" in file ? file.problems : []);
    if ("json" in file) await take(file.json);
  };
  return (
    <>
      <button
        type="button"
        className="btn s"
        onClick={() => void withFile((json) => saveFile(fileName(deck.title), json, "application/json"))}
      >
        <Icon name="file" />
        Export<span className="vh"> {deck.title}</span>
      </button>
      {canShare && (
        <button
          type="button"
          className="btn s"
          onClick={() =>
            void withFile(async (json) => {
              const file = new File([json], fileName(deck.title), { type: "application/json" });
              // Closing the share sheet rejects; there is nothing to mend.
              await navigator.share({ files: [file], title: deck.title }).catch(() => {});
            })
          }
        >
          <Icon name="share" />
          Share<span className="vh"> {deck.title}</span>
        </button>
      )}
    </>
  );
}

/** Reads a deck's file that the trainer picks. */
export function DeckImport({
  onDeck,
  onProblems,
}: {
  onDeck: (deck: Deck) => void;
  onProblems: (problems: readonly string[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    const { MOST_BYTES, readDeck } = await import("@/lib/train/deck-file");
    if (file.size > MOST_BYTES) return onProblems(["This file is larger than any deck."]);
    const result = readDeck(await file.text());
    if (result.kind === "deck") onDeck(result.deck);
    else onProblems(result.problems);
  };
  return (
    <>
      <button type="button" className="btn" onClick={() => input.current?.click()}>
        <Icon name="file" />
        Import a deck
      </button>
      <input
        ref={input}
        className="vh"
        type="file"
        accept=".json,application/json"
        aria-label="A deck’s file"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void take(file);
        }}
      />
    </>
  );
}

/** What is to be mended in a deck or a file. */
export function DeckProblems({ problems }: { problems: readonly string[] }) {
  return (
    <div role="alert" className="deck-problems">
      {problems.length > 0 && (
        <>
          <p>
            <b>{problems.length === 1 ? "One thing to mend" : "To mend"}</b>
          </p>
          <ul className="points">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
