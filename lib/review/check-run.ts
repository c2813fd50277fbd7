import type { BatchResponse, BatchResult } from "@/lib/schema/batch";
import type { Context } from "@/lib/schema/context";

/** A post as it goes to the server. */
export interface PostToCheck {
  readonly id: string;
  readonly text: string;
  /** Read as a draft of its own, with the same context. */
  readonly altText?: string;
  readonly context: Context;
}

/** How a request ended. */
export type Sent =
  | { readonly kind: "answered"; readonly response: BatchResponse }
  /** Too many requests: not before `seconds` from now. */
  | { readonly kind: "limited"; readonly seconds: number }
  /** The server won't read this body, now or later: it is too large, or some post in it isn't one. */
  | { readonly kind: "refused"; readonly why: "too_big" | "invalid" }
  /** The server failed; another try may do, not before `seconds` from now where it says so. */
  | { readonly kind: "failed"; readonly seconds?: number }
  /** The connection failed; another try may do. */
  | { readonly kind: "lost" };

type Waiting = "limited" | "lost" | "failed";

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Estimated from the posts so far; absent before there is something to go by. */
  readonly secondsLeft: number | undefined;
  /** Why nothing moves for now. */
  readonly waiting: { readonly why: Waiting; readonly seconds: number } | undefined;
}

export interface CheckRun {
  readonly posts: readonly PostToCheck[];
  readonly send: (posts: readonly PostToCheck[], signal: AbortSignal) => Promise<Sent>;
  /** Keeps the answers; the run goes on when it resolves. A rejection ends the run. */
  readonly keep: (results: readonly BatchResult[], ruleSet: string) => Promise<void>;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  /** Resolves after some seconds, or sooner when the signal aborts or the connection is back. */
  readonly wait: (seconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds on any clock that only goes forward. */
  readonly clock: () => number;
}

/** Requests under way at once: one is read while another travels, and the server keeps a core for others. */
const IN_FLIGHT = 2;
/** Small enough that an answer comes every second or so, and that a request holds every alt text too. */
const MOST_POSTS = 40;
const MOST_CHARACTERS = 60_000;
const FIRST_PAUSE = 2;
const LONGEST_PAUSE = 60;

/** Posts in requests: at most forty, and at most about one post in ten's worth of the longest. In order. */
export function inBatches(posts: readonly PostToCheck[]): PostToCheck[][] {
  const batches: PostToCheck[][] = [];
  let size = 0;
  for (const post of posts) {
    const last = batches.at(-1);
    const length = post.text.length + (post.altText?.length ?? 0);
    if (!last || last.length >= MOST_POSTS || size + length > MOST_CHARACTERS) {
      batches.push([post]);
      size = length;
    } else {
      last.push(post);
      size += length;
    }
  }
  return batches;
}

/**
 * Checks posts a batch at a time, a few requests at once. A limited request waits as long as it is told, a lost or
 * failed one waits longer each time, one that the server won't read is halved until the post that it won't read is
 * alone. Resolves "done", or "canceled" when the signal aborts; rejects only
 * when an answer can't be kept.
 */
export async function runChecks(run: CheckRun): Promise<"done" | "canceled"> {
  const { signal, clock } = run;
  const queue = inBatches(run.posts);
  const began = clock();
  let paused = 0;
  let done = 0;
  let pause = FIRST_PAUSE;
  let resting: Promise<void> | undefined;
  let waiting: Progress["waiting"];

  const tell = () => {
    const spent = (clock() - began - paused) / 1_000;
    const left = run.posts.length - done;
    run.onProgress({
      done,
      total: run.posts.length,
      secondsLeft: done === 0 || spent <= 0 ? undefined : Math.ceil((spent / done) * left),
      waiting,
    });
  };
  /** Everybody rests together: a limit is the server's for all of us. */
  const rest = (why: Waiting, seconds: number) => {
    resting ??= (async () => {
      const from = clock();
      waiting = { why, seconds };
      tell();
      await run.wait(seconds, signal);
      paused += clock() - from;
      waiting = undefined;
      resting = undefined;
      tell();
    })();
    return resting;
  };
  const worker = async () => {
    while (!signal.aborted) {
      if (resting) {
        await resting;
        continue;
      }
      const batch = queue.shift();
      if (!batch) return;
      const sent = await run.send(batch, signal);
      if (signal.aborted) return;
      if (sent.kind === "answered") {
        pause = FIRST_PAUSE;
        await run.keep(sent.response.results, sent.response.ruleSet);
        done += batch.length;
        tell();
      } else if (sent.kind === "refused" && batch.length > 1) {
        const half = Math.ceil(batch.length / 2);
        queue.unshift(batch.slice(0, half), batch.slice(half));
      } else if (sent.kind === "refused") {
        const refused = batch.map(({ id }): BatchResult => ({
          id,
          error: { code: "invalid-request", issues: [{ path: "text", message: sent.why }] },
        }));
        await run.keep(refused, "");
        done += batch.length;
        tell();
      } else {
        // What fails may fail again: the others come before it.
        if (sent.kind === "failed") queue.push(batch);
        else queue.unshift(batch);
        if (sent.kind === "limited") await rest("limited", Math.max(1, sent.seconds));
        else {
          await rest(sent.kind, Math.max(pause, sent.kind === "failed" ? (sent.seconds ?? 0) : 0));
          pause = Math.min(LONGEST_PAUSE, pause * 2);
        }
      }
    }
  };
  tell();
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  return signal.aborted ? "canceled" : "done";
}
