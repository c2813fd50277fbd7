"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { contextKey } from "@/lib/notes/decision";
import { altTextId } from "@/lib/review/alt-text";
import type { CalendarModel } from "@/lib/review/calendar-model";
import { runChecks, type PostToCheck, type Progress, type Sent } from "@/lib/review/check-run";
import type { PostView } from "@/lib/review/post-view";
import type { BatchResponse } from "@/lib/schema/batch";

const LOCK = "chaperone-check-run";
const SETTLES_AFTER = 500;
const GIVE_UP_AFTER = 60_000;
const DEFAULT_PAUSE = 20;

/**
 * Keeps a calendar checked: whatever isn't checked yet goes to the server in batches, at once and again after a reload
 * or a lost connection, until it is done or canceled. One tab checks at a time.
 */
export function useCheckRun(
  model: CalendarModel | undefined,
  views: readonly PostView[],
  /** A post that is being edited is checked by its editor. */
  editingId: string | undefined,
  act: (work: Promise<unknown>) => Promise<boolean>,
): {
  progress: Progress | undefined;
  isStopped: boolean;
  cancel: () => void;
  resume: () => void;
  left: number;
} {
  const [progress, setProgress] = useState<Progress>();
  const [isStopped, setStopped] = useState(false);
  const [round, setRound] = useState(0);
  const running = useRef<AbortController | undefined>(undefined);
  const tried = useRef(new Set<string>());

  useEffect(() => {
    if (!model?.calendar || isStopped || running.current) return;
    const timer = window.setTimeout(() => {
      const key = (post: PostToCheck) =>
        `${model.calendar?.id ?? ""} ${post.id} ${model.view(post.id)?.post.version ?? 0} ${contextKey(post.context)}`;
      const posts = model
        .unchecked()
        .filter((post) => post.id !== editingId && !tried.current.has(key(post)));
      if (posts.length === 0 || running.current) return;
      const controller = new AbortController();
      running.current = controller;
      const asked = new Map(posts.map((post) => [post.id, post]));
      const run = async () => {
        for (const post of posts) tried.current.add(key(post));
        const end = await runChecks({
          posts,
          send: sendBatch,
          keep: (results, ruleSet) =>
            model.keepResults(results, ruleSet || model.outside.guide.ruleSet, asked),
          onProgress: setProgress,
          signal: controller.signal,
          wait: restFor,
          clock: () => performance.now(),
        });
        // What was not reached may be asked again.
        if (end === "canceled") tried.current.clear();
      };
      const underLock =
        "locks" in navigator
          ? navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? run() : undefined))
          : run();
      void act(underLock).then((isKept) => {
        running.current = undefined;
        setProgress(undefined);
        if (!isKept) setStopped(true);
        else setRound((before) => before + 1);
      });
    }, SETTLES_AFTER);
    return () => window.clearTimeout(timer);
  }, [model, views, isStopped, editingId, act, round]);

  useEffect(() => () => running.current?.abort(), []);

  const cancel = useCallback(() => {
    setStopped(true);
    running.current?.abort();
  }, []);
  const resume = useCallback(() => setStopped(false), []);
  const left = useMemo(
    () => (isStopped ? views.filter(({ isCurrent }) => !isCurrent).length : 0),
    [isStopped, views],
  );
  return { progress, isStopped, cancel, resume, left };
}

async function sendBatch(posts: readonly PostToCheck[], signal: AbortSignal): Promise<Sent> {
  const timer = AbortSignal.timeout(GIVE_UP_AFTER);
  const drafts = posts.flatMap(({ id, text, altText, context }) => [
    { id, text, ...context },
    ...(altText === undefined ? [] : [{ id: altTextId(id), text: altText, ...context }]),
  ]);
  try {
    const response = await fetch("/api/check/batch", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ posts: drafts }),
      signal: AbortSignal.any([signal, timer]),
      cache: "no-store",
      credentials: "same-origin",
    });
    if (response.status === 429) {
      const seconds = Number(response.headers.get("Retry-After"));
      return { kind: "limited", seconds: seconds > 0 ? Math.ceil(seconds) : DEFAULT_PAUSE };
    }
    if (response.status === 413) return { kind: "refused", why: "too_big" };
    if (response.status === 400 || response.status === 422) return { kind: "refused", why: "invalid" };
    if (!response.ok) {
      const seconds = Number(response.headers.get("Retry-After"));
      return { kind: "failed", ...(seconds > 0 && { seconds: Math.ceil(seconds) }) };
    }
    const answer = (await response.json()) as BatchResponse;
    return answer.results.length === drafts.length
      ? { kind: "answered", response: answer }
      : { kind: "failed" };
  } catch {
    return { kind: "lost" };
  }
}

function restFor(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      window.clearTimeout(timer);
      window.removeEventListener("online", done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = window.setTimeout(done, seconds * 1_000);
    window.addEventListener("online", done);
    signal.addEventListener("abort", done);
  });
}
