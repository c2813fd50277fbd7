"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { CheckResponse } from "@/lib/schema/check";
import type { Context } from "@/lib/schema/context";
import { contextKey } from "@/lib/notes/decision";

/** The most one check reads, in UTF-16 code units: MAX_TEXT of lib/schema/context.ts, which holds zod. */
export const MOST_READ = 10_000;
const TYPING_PAUSE = 500;
const READING_AFTER = 400;
const GIVE_UP_AFTER = 10_000;
const DEFAULT_PAUSE = 20;

export type CheckStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | { readonly kind: "offline" }
  | { readonly kind: "trouble" }
  /** `seconds` left, counted down. */
  | { readonly kind: "limited"; readonly seconds: number };

export interface Answer {
  readonly text: string;
  readonly contextKey: string;
  readonly response: CheckResponse;
  /** The author asked for this check, so focus goes to the readout. */
  readonly explicit: boolean;
}

function isCheckResponse(answer: unknown): answer is CheckResponse {
  const { findings, questions } = (answer ?? {}) as Record<string, unknown>;
  return Array.isArray(findings) && Array.isArray(questions);
}

const atHand = () => Promise.resolve();

/** The part of a draft that one check reads: never half of a surrogate pair. */
export function readablePart(text: string): string {
  if (text.length <= MOST_READ) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(MOST_READ - 1)) ? MOST_READ - 1 : MOST_READ;
  return text.slice(0, end);
}

/**
 * Keeps a draft checked: at once when `soon` was called before the change, otherwise when typing pauses. A newer check
 * aborts an older one. The draft leaves the page in the body of this request and nowhere else.
 */
export function useCheck(
  text: string,
  context: Context,
  onAnswer: (answer: Answer) => void,
  /** Rejects when what shows an answer can't be had: the check then counts as unfinished. */
  ready: () => Promise<void> = atHand,
): { status: CheckStatus; soon: () => void; checkNow: () => void } {
  const [status, setStatus] = useState<CheckStatus>({ kind: "idle" });
  const latest = useRef({ text, context, onAnswer, ready });
  const running = useRef<AbortController | undefined>(undefined);
  const timer = useRef<number | undefined>(undefined);
  const atOnce = useRef(false);
  const explicit = useRef(false);
  const key = contextKey(context);

  useEffect(() => {
    latest.current = { text, context, onAnswer, ready };
  });

  const run = useCallback(async () => {
    window.clearTimeout(timer.current);
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { text: draft, context: told } = latest.current;
    const read = readablePart(draft);
    if (read.trim() === "") return setStatus({ kind: "idle" });
    if (!navigator.onLine) return setStatus({ kind: "offline" });
    const slow = window.setTimeout(() => setStatus({ kind: "reading" }), READING_AFTER);
    const late = window.setTimeout(() => controller.abort("late"), GIVE_UP_AFTER);
    try {
      const response = await fetch("/api/check", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ text: read, ...told }),
        signal: controller.signal,
        cache: "no-store",
        credentials: "same-origin",
      });
      if (response.status === 429) {
        const seconds = Number(response.headers.get("Retry-After"));
        return setStatus({ kind: "limited", seconds: seconds > 0 ? Math.ceil(seconds) : DEFAULT_PAUSE });
      }
      if (!response.ok) return setStatus({ kind: "trouble" });
      const [answer] = await Promise.all([response.json() as Promise<unknown>, latest.current.ready()]);
      if (running.current !== controller) return;
      // What stands between the page and the server may answer in its stead: that is no check.
      if (!isCheckResponse(answer)) return setStatus({ kind: "trouble" });
      setStatus({ kind: "idle" });
      latest.current.onAnswer({
        text: read,
        contextKey: contextKey(told),
        response: answer,
        explicit: explicit.current,
      });
      explicit.current = false;
    } catch {
      if (
        running.current !== controller ||
        (controller.signal.aborted && controller.signal.reason !== "late")
      )
        return;
      setStatus({ kind: navigator.onLine ? "trouble" : "offline" });
    } finally {
      window.clearTimeout(slow);
      window.clearTimeout(late);
    }
  }, []);

  useEffect(() => {
    window.clearTimeout(timer.current);
    const wait = atOnce.current || text === "" ? 0 : TYPING_PAUSE;
    atOnce.current = false;
    if (text === "") running.current?.abort();
    timer.current = window.setTimeout(() => void run(), wait);
    return () => window.clearTimeout(timer.current);
  }, [text, key, run]);

  useEffect(() => {
    const back = () => void run();
    const gone = () => {
      if (latest.current.text !== "") setStatus({ kind: "offline" });
    };
    window.addEventListener("online", back);
    window.addEventListener("offline", gone);
    return () => {
      window.removeEventListener("online", back);
      window.removeEventListener("offline", gone);
      running.current?.abort();
    };
  }, [run]);

  const seconds = status.kind === "limited" ? status.seconds : undefined;
  useEffect(() => {
    if (seconds === undefined) return;
    const tick = window.setTimeout(() => {
      if (seconds > 1) setStatus({ kind: "limited", seconds: seconds - 1 });
      else void run();
    }, 1000);
    return () => window.clearTimeout(tick);
  }, [seconds, run]);

  const soon = useCallback(() => {
    atOnce.current = true;
  }, []);
  const checkNow = useCallback(() => {
    explicit.current = true;
    void run();
  }, [run]);
  return { status, soon, checkNow };
}
