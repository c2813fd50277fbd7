import { createHash, timingSafeEqual } from "node:crypto";
import { addressGroup, CLIENT_HEADER } from "./client-address";
import { problemResponse } from "./problem";
import { serverState } from "./server-state";

const BEARER = /^Bearer ([\x21-\x7E]{1,200})$/i;

/** Compares with every key, in time that doesn't tell which, or how much of one, was right. */
function isKnown(key: string, keys: readonly Buffer[]): boolean {
  const hash = createHash("sha256").update(key).digest();
  let known = false;
  for (const candidate of keys) known = timingSafeEqual(hash, candidate) || known;
  return known;
}

/**
 * Who asks: the client whose share of checks is used, or the answer that refuses it. Where keys are configured, every
 * program but this app's own pages needs one. A program can claim to be a page, so a key sets programs' shares apart
 * and keeps out what is merely mistaken; it is no wall around a page that anyone may open.
 */
export function identify(request: Request): { readonly client: string } | { readonly refused: Response } {
  const { apiKeys } = serverState().config;
  const address = addressGroup(request.headers.get(CLIENT_HEADER) ?? "unknown");
  if (apiKeys.length === 0) return { client: address };
  const authorization = request.headers.get("authorization");
  if (authorization === null && request.headers.get("sec-fetch-site") === "same-origin")
    return { client: address };
  const key = BEARER.exec(authorization ?? "")?.[1];
  if (key !== undefined && isKnown(key, apiKeys)) return { client: `key ${key}` };
  return { refused: problemResponse("unauthorized", { headers: { "WWW-Authenticate": "Bearer" } }) };
}

/**
 * Takes `cost` checks from the client's share. Gives the refusal when they aren't there, else `undefined`.
 */
export function rationed(client: string, cost: number): Response | undefined {
  const wait = serverState().limiter?.take(client, cost);
  return wait === undefined
    ? undefined
    : problemResponse("rate-limited", { headers: { "Retry-After": String(wait) } });
}

/** The headers that let a page of an allowed origin read an answer; none for any other. */
export function corsHeaders(request: Request): Readonly<Record<string, string>> {
  const { allowedOrigins } = serverState().config;
  if (allowedOrigins.size === 0) return {};
  const origin = request.headers.get("origin");
  if (origin === null || !allowedOrigins.has(origin)) return { Vary: "Origin" };
  return {
    Vary: "Origin",
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Expose-Headers": "Retry-After",
  };
}

/** Answers a browser that asks whether another origin's page may send a check. */
export function preflight(request: Request): Response {
  const cors = corsHeaders(request);
  const allowed = "Access-Control-Allow-Origin" in cors && {
    "Access-Control-Allow-Methods": "POST",
    "Access-Control-Allow-Headers": "Content-Type, Authorization",
    "Access-Control-Max-Age": "600",
  };
  return new Response(null, {
    status: 204,
    headers: { Allow: "OPTIONS, POST", "Cache-Control": "no-store", ...cors, ...allowed },
  });
}
