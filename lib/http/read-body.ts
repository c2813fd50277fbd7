import type { ProblemCode } from "@/lib/schema/problem";

export type JsonBody =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: ProblemCode };

/**
 * Reads a JSON body of at most `maxBytes` bytes. The stream is counted while it is read and given up at the cap, so a
 * large body costs no more than a small one. Bytes that aren't UTF-8 are no JSON.
 */
export async function readJson(request: Request, maxBytes: number): Promise<JsonBody> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return { ok: false, code: "unsupported-media-type" };
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > maxBytes) return { ok: false, code: "too-large" };
  const bytes = await readAtMost(request.body, maxBytes);
  if (bytes === undefined) return { ok: false, code: "too-large" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, code: "invalid-json" };
  }
}

/** The stream's bytes, or `undefined` once there are more than `maxBytes`. */
async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
