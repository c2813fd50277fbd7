import type { z } from "zod";
import type { Problem, ProblemCode } from "@/lib/schema/problem";
import { exceeds } from "./json-shape";
import type { JsonShape } from "./json-shape";
import { problemResponse } from "./problem";
import { serverState } from "./server-state";

type Issues = NonNullable<Problem["issues"]>;

export type JsonBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ProblemCode; readonly issues?: Issues };

export type BodyLimits = {
  readonly bytes: number;
  /** How long the body may take to arrive, in milliseconds. */
  readonly ms: number;
  readonly shape: JsonShape;
};

/** How long a body may take to arrive here, in milliseconds. */
export const bodyDeadline = () => serverState().config.bodySeconds * 1_000;

/** More than anyone mends at a time; a body of nothing but mistakes must not become an answer larger than itself. */
const MOST_ISSUES = 20;

/**
 * What is read and thrown away of a body that was refused, in bytes and in milliseconds, before the answer goes out:
 * a client that still sends when the connection closes would see a reset in the place of the answer (nginx lingers
 * for the same reason).
 */
const MOST_DISCARDED = 24_000_000;
const DISCARD_FOR = 2_000;

/**
 * Reads a JSON body within its limits. The stream is counted while it is read and given up at the cap or the deadline,
 * so a large or slow body costs no more than a small one. Bytes that aren't UTF-8 are no JSON, and neither is a body
 * that breaks off.
 */
export async function readJson(request: Request, limits: BodyLimits): Promise<JsonBody> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const encoding = request.headers.get("content-encoding") ?? "identity";
  if (type !== "application/json" || encoding !== "identity")
    return { ok: false, code: "unsupported-media-type" };
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > limits.bytes) {
    if (announced <= MOST_DISCARDED) await discard(request.body?.getReader());
    return { ok: false, code: "too-large" };
  }
  const bytes = await readAtMost(request.body, limits);
  if (typeof bytes === "string") return { ok: false, code: bytes };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const excess = exceeds(text, limits.shape);
    if (excess !== undefined)
      return { ok: false, code: "invalid-request", issues: [{ path: "", message: excess }] };
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, code: "invalid-json" };
  }
}

/** The body as its schema reads it, or the answer that says what is wrong with it. */
export async function readRequest<T>(
  request: Request,
  schema: z.ZodType<T>,
  limits: BodyLimits,
): Promise<{ readonly value: T } | { readonly refused: Response }> {
  const body = await readJson(request, limits);
  if (!body.ok) {
    // The rest of a body that was given up is still on its way: nothing else can come on that connection.
    const isUnread = body.code === "too-large" || body.code === "timed-out";
    return {
      refused: problemResponse(body.code, {
        ...(body.issues && { issues: body.issues }),
        ...(isUnread && { headers: { Connection: "close" } }),
      }),
    };
  }
  const parsed = schema.safeParse(body.value);
  return parsed.success
    ? { value: parsed.data }
    : { refused: problemResponse("invalid-request", { issues: issuesOf(parsed.error) }) };
}

/** Of each issue its place and kind only: zod's own message can name a value or an unknown key. */
export function issuesOf(error: z.ZodError): Issues {
  return error.issues.slice(0, MOST_ISSUES).map(({ path, code }) => ({
    path: path.map(String).join("."),
    message: code,
  }));
}

/** The stream's bytes, or why there are none. */
async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  limits: BodyLimits,
): Promise<Uint8Array | "too-large" | "timed-out" | "invalid-json"> {
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<"timed-out">((resolve) => {
    timer = setTimeout(resolve, limits.ms, "timed-out");
  });
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const read = await Promise.race([reader.read(), deadline]);
      if (read === "timed-out") return read;
      if (read.done) return Buffer.concat(chunks, size);
      size += read.value.byteLength;
      if (size > limits.bytes) {
        chunks.length = 0;
        await discard(reader);
        return "too-large";
      }
      chunks.push(read.value);
    }
  } catch {
    // The client went away before the end.
    return "invalid-json";
  } finally {
    clearTimeout(timer);
    reader.releaseLock();
  }
}

/** Reads on without keeping anything, until the end, the bound or the time is reached. Never throws. */
async function discard(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<void> {
  const until = Date.now() + DISCARD_FOR;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, DISCARD_FOR, undefined);
  });
  try {
    for (let thrown = 0; reader && thrown <= MOST_DISCARDED && Date.now() < until;) {
      const read = await Promise.race([reader.read(), late]);
      if (!read || read.done) return;
      thrown += read.value.byteLength;
    }
  } catch {
    // The client went away: nobody waits for the answer.
  } finally {
    clearTimeout(timer);
  }
}
