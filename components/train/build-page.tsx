"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { CheckRequest, CheckResponse } from "@/lib/schema/check";
import type { Guide } from "@/lib/notes/guide";
import { teach, type TaughtRound } from "@/lib/train/answer";
import type { Deck, Round } from "@/lib/train/deck";
import { proposeRound } from "@/lib/train/lines";
import { freshId, MOST_ROUNDS, newDeck, withChanged, withMoved, withRound } from "@/lib/train/make-deck";
import { SiteLink } from "@/components/ui/site-link";
import { DeckFileButtons, DeckProblems } from "./build-file";
import { PostForm } from "./build-post";
import { RoundEditor } from "./build-round";
import { checkPosts, CheckUnfinished } from "./check-posts";
import { LibraryBrowser } from "./library-browser";
import { ownDeckHref } from "./own-deck-href";
import { useTrainStore } from "./use-train-store";

/** What is open below the list of rounds. */
type Panel =
  | { readonly kind: "round"; readonly id: string }
  | { readonly kind: "library" }
  /** A new post, or another wording of a round's. */
  | { readonly kind: "write"; readonly id?: string };

type Checked = ReadonlyMap<string, CheckResponse>;

/** A deck in the making: in this page's memory until it is saved. */
export function BuildPage({ deckId, guide }: { deckId: string | undefined; guide: Guide }) {
  const store = useTrainStore();
  const [deck, setDeck] = useState<Deck>();
  const [checked, setChecked] = useState<Checked>(new Map());
  const [panel, setPanel] = useState<Panel>();
  const [isDirty, setDirty] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [problems, setProblems] = useState<readonly string[]>([]);
  const panelHead = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const controller = new AbortController();
    const load = async () => {
      const kept = deckId === undefined ? undefined : await (await store()).deck(deckId);
      if (controller.signal.aborted) return;
      if (!kept) {
        if (deckId !== undefined) setSaid("That deck isn’t on this device. Here is a new one.");
        return setDeck(newDeck());
      }
      setDeck(kept.deck);
      const { rounds } = kept.deck;
      const answers = await checkPosts(
        rounds.map(({ post }) => post),
        controller.signal,
      );
      if (!controller.signal.aborted)
        setChecked(
          new Map(rounds.flatMap(({ id }, at) => (answers[at] ? [[id, answers[at]] as const] : []))),
        );
    };
    void load().catch((thrown: unknown) => {
      if (controller.signal.aborted) return;
      setSaid(
        thrown instanceof CheckUnfinished
          ? "We couldn’t check this deck’s posts. The deck is untouched; load the page again."
          : "This browser keeps nothing for us. You can still build a deck and export it.",
      );
      setDeck((before) => before ?? newDeck());
    });
    return () => controller.abort();
  }, [deckId, store]);

  useEffect(() => {
    if (!isDirty) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  }, [isDirty]);

  const taught = useMemo(
    () =>
      new Map(
        (deck?.rounds ?? []).flatMap((round): [string, TaughtRound][] => {
          const answer = checked.get(round.id);
          return answer ? [[round.id, teach(round, answer, guide)]] : [];
        }),
      ),
    [deck, checked, guide],
  );
  if (!deck)
    return (
      <main id="main" className="build">
        <h1>Build a deck</h1>
        <p role="status">Getting your deck.</p>
      </main>
    );

  const change = (next: Deck) => {
    if (next === deck) return;
    setDeck(next);
    setDirty(true);
    setProblems([]);
    setSaid("");
  };
  const open = (next: Panel | undefined) => {
    flushSync(() => setPanel(next));
    panelHead.current?.focus();
  };
  /** Has the engine read a post, and puts it at the deck's end or in the place of a round. */
  const take = async (post: CheckRequest, replaced?: Round, id = freshId("post")) => {
    if (isBusy) return;
    if (!replaced && deck.rounds.length >= MOST_ROUNDS) return setSaid("The deck is full.");
    setBusy(true);
    try {
      const [answer] = await checkPosts([post]);
      if (!answer) throw new CheckUnfinished();
      const proposed = proposeRound(replaced?.id ?? id, post, answer, guide);
      const next = replaced ? withChanged(deck, replaced.id, proposed) : withRound(deck, proposed);
      const round = replaced ? proposed : next.rounds.at(-1);
      change(next);
      if (round) setChecked((before) => new Map(before).set(round.id, answer));
      setSaid(
        replaced
          ? "The post is changed, and its lines are proposed anew."
          : `Added as post ${next.rounds.length}.`,
      );
      return round?.id;
    } catch {
      setSaid("We couldn’t check that post, so it wasn’t added. Try again.");
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  const save = async () => {
    const { readDeck, writeDeck } = await import("@/lib/train/deck-file");
    const read = readDeck(writeDeck(deck));
    if (read.kind === "problems") return setProblems(read.problems);
    setProblems([]);
    try {
      await (await store()).saveDeck(deck, new Date());
      setDirty(false);
      setSaid("Saved in this browser.");
      // A reload finds the deck again. The address holds its id, which says nothing.
      window.history.replaceState(null, "", `/train/build?deck=${deck.id}`);
    } catch {
      setSaid("This browser keeps nothing for us. Export the deck as a file instead.");
    }
  };
  const isSaved = !isDirty && deck.rounds.length > 0;
  const openRound = panel?.kind === "round" ? taught.get(panel.id) : undefined;
  const rewritten = panel?.kind === "write" ? deck.rounds.find(({ id }) => id === panel.id) : undefined;
  return (
    <main id="main" className="build">
      <p className="crumbs">
        <SiteLink href="/train">Train</SiteLink>
        <SiteLink href="/train/mine">Your decks</SiteLink>
        <SiteLink href="/train/library">Library</SiteLink>
      </p>
      <h1>Build a deck</h1>
      <p className="lead">
        The engine reads each post and proposes the question and its answer. You may see it differently, with
        a reason that is shown as yours.
      </p>
      <div className="build-fields">
        <label className="field">
          <span>Title</span>
          <input
            className="input"
            value={deck.title}
            maxLength={80}
            onChange={(event) => change({ ...deck, title: event.target.value })}
          />
        </label>
        <label className="field">
          <span>What it is about</span>
          <input
            className="input"
            value={deck.description}
            maxLength={300}
            onChange={(event) => change({ ...deck, description: event.target.value })}
          />
        </label>
      </div>
      <div className="build-do">
        <button type="button" className="btn pri" onClick={() => void save()}>
          Save on this device
        </button>
        {deck.rounds.length > 0 && <DeckFileButtons deck={deck} onProblems={setProblems} />}
        {isSaved && (
          <>
            <SiteLink className="btn s" href={ownDeckHref("present", deck.id)}>
              Present
            </SiteLink>
            <SiteLink className="btn s" href={ownDeckHref("study", deck.id)}>
              On your own
            </SiteLink>
            <SiteLink className="btn s" href={ownDeckHref("handout", deck.id)}>
              Handout
            </SiteLink>
          </>
        )}
      </div>
      <DeckProblems problems={problems} />
      <p role="status" className="study-lacking">
        {said !== "" ? said : isDirty ? "Not saved yet." : ""}
      </p>
      <h2 className="build-head">
        {deck.rounds.length === 0
          ? "No posts yet"
          : `${deck.rounds.length} ${deck.rounds.length === 1 ? "post" : "posts"}`}
      </h2>
      <ol className="build-rounds">
        {deck.rounds.map((round, at) => (
          <li key={round.id} aria-current={panel?.kind === "round" && panel.id === round.id}>
            <button
              type="button"
              className="build-open"
              onClick={() => open({ kind: "round", id: round.id })}
            >
              <b>{round.title === "" ? "Untitled" : round.title}</b>
              <span>{excerpt(round.post.text)}</span>
              {round.overruled && <small>With your own answer</small>}
            </button>
            <span className="build-move">
              <button
                type="button"
                className="btn quiet s"
                aria-disabled={at === 0}
                aria-label={`Move post ${at + 1} up`}
                onClick={() => change(withMoved(deck, at, at - 1))}
              >
                Up
              </button>
              <button
                type="button"
                className="btn quiet s"
                aria-disabled={at === deck.rounds.length - 1}
                aria-label={`Move post ${at + 1} down`}
                onClick={() => change(withMoved(deck, at, at + 1))}
              >
                Down
              </button>
              <button
                type="button"
                className="btn quiet s"
                aria-label={`Remove post ${at + 1}`}
                onClick={() => {
                  change(withChanged(deck, round.id, undefined));
                  if (panel?.kind === "round" && panel.id === round.id) setPanel(undefined);
                }}
              >
                Remove
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p className="study-go">
        <button type="button" className="btn" onClick={() => open({ kind: "library" })}>
          Add from the library
        </button>
        <button type="button" className="btn" onClick={() => open({ kind: "write" })}>
          Write a post
        </button>
      </p>
      {panel && (
        <section className="build-panel" aria-labelledby="build-panel">
          <div className="build-panel-head">
            <h2 id="build-panel" tabIndex={-1} ref={panelHead}>
              {panel.kind === "library"
                ? "Add from the library"
                : panel.kind === "write"
                  ? rewritten
                    ? "Change the post"
                    : "Write a post"
                  : `Post ${deck.rounds.findIndex(({ id }) => id === panel.id) + 1}`}
            </h2>
            <button type="button" className="btn quiet s" onClick={() => setPanel(undefined)}>
              Close
            </button>
          </div>
          {panel.kind === "library" && (
            <LibraryBrowser
              guide={guide}
              start={{ kind: "posts" }}
              action={({ id, post }) => (
                <button
                  type="button"
                  className="btn s"
                  aria-disabled={isBusy}
                  onClick={() => void take(post, undefined, id)}
                >
                  {deck.rounds.some((round) => round.post.text === post.text) ? "Add again" : "Add"}
                </button>
              )}
            />
          )}
          {panel.kind === "write" && (
            <PostForm
              key={panel.id ?? "new"}
              start={rewritten?.post}
              isBusy={isBusy}
              saveLabel={rewritten ? "Check and propose again" : "Check and add"}
              onCancel={() => setPanel(undefined)}
              onSave={(post) =>
                void take(post, rewritten).then((id) => {
                  if (id !== undefined) open({ kind: "round", id });
                })
              }
            />
          )}
          {panel.kind === "round" &&
            (openRound ? (
              <RoundEditor
                taught={openRound}
                onChange={(round) => change(withChanged(deck, round.id, round))}
                onEditPost={() => open({ kind: "write", id: panel.id })}
              />
            ) : (
              <p>This post is being checked.</p>
            ))}
        </section>
      )}
    </main>
  );
}

function excerpt(text: string): string {
  return text.length > 110 ? `${text.slice(0, 107).trimEnd()}…` : text;
}
