"use client";

import { useEffect, useState } from "react";
import type { Progress } from "@/lib/train/progress";
import { useTrainStore } from "./use-train-store";

/** What this device remembers of a deck studied alone; nothing where it remembers nothing. */
export function DeckProgress({ deckId, ruleSet }: { deckId: string; ruleSet: string }) {
  const store = useTrainStore();
  const [progress, setProgress] = useState<Progress>();
  useEffect(() => {
    let gone = false;
    void store()
      .then((open) => open.progress(deckId))
      .then((kept) => {
        if (!gone) setProgress(kept);
      })
      // A browser that keeps nothing has nothing to tell.
      .catch(() => {});
    return () => {
      gone = true;
    };
  }, [store, deckId]);
  if (!progress || progress.answers.length === 0 || progress.ruleSet !== ruleSet) return null;
  return (
    <p className="deck-meta">
      {progress.finishedAt === undefined
        ? `Begun on this device: ${progress.answers.length} ${progress.answers.length === 1 ? "post" : "posts"} done.`
        : `Finished on this device on ${new Date(progress.finishedAt).toLocaleDateString("en-US", { dateStyle: "medium" })}.`}
    </p>
  );
}
