"use client";

import { useEffect, useState } from "react";
import type { Guide } from "@/lib/notes/guide";
import { teach, type TaughtRound } from "@/lib/train/answer";
import type { Deck } from "@/lib/train/deck";
import { checkPosts, CheckUnfinished } from "./check-posts";
import { useTrainStore } from "./use-train-store";

export type OwnDeck =
  | { readonly kind: "loading" }
  /** This device has no such deck, or keeps nothing. */
  | { readonly kind: "missing" }
  | { readonly kind: "unchecked"; readonly again: () => void }
  | {
      readonly kind: "ready";
      readonly deck: Deck;
      readonly rounds: readonly TaughtRound[];
      readonly ruleSet: string;
    };

/** A deck of this device, each post of it checked afresh. */
export function useOwnDeck(id: string | undefined, guide: Guide): OwnDeck {
  const store = useTrainStore();
  const [state, setState] = useState<OwnDeck>({ kind: "loading" });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    const load = async (): Promise<OwnDeck> => {
      const kept = id === undefined ? undefined : await (await store()).deck(id);
      if (!kept || kept.deck.rounds.length === 0) return { kind: "missing" };
      const { deck } = kept;
      const answers = await checkPosts(
        deck.rounds.map(({ post }) => post),
        controller.signal,
      );
      return {
        kind: "ready",
        deck,
        rounds: deck.rounds.flatMap((round, at) => {
          const answer = answers[at];
          return answer ? [teach(round, answer, guide)] : [];
        }),
        ruleSet: answers[0]?.ruleSet ?? guide.ruleSet,
      };
    };
    void load()
      .catch((thrown: unknown): OwnDeck =>
        thrown instanceof CheckUnfinished
          ? { kind: "unchecked", again: () => setTries((count) => count + 1) }
          : { kind: "missing" },
      )
      .then((next) => {
        if (!controller.signal.aborted) setState(next);
      });
    return () => controller.abort();
  }, [id, guide, store, tries]);
  return state;
}
