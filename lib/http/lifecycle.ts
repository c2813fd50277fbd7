import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { clientAddress, CLIENT_HEADER } from "./client-address";
import { serverState } from "./server-state";
import type { ServerState } from "./server-state";

/** Routes by which requests are counted and logged. A path that isn't one of them is "other": it could say anything. */
const routes: ReadonlySet<string> = new Set([
  "/",
  "/accessibility",
  "/api/check",
  "/api/check/batch",
  "/api/health",
  "/api/metrics",
  "/api/openapi.json",
  "/api/ready",
  "/api/rules",
  "/guideline",
  "/privacy",
  "/review",
  "/train",
]);

/** The last of a stop: whoever hasn't had an answer by then gets none. */
const LAST_MS = 10_000;

function routeOf(url: string): string {
  const path = url.split("?", 1)[0] ?? "";
  if (path.startsWith("/_next/")) return "/_next";
  return routes.has(path) ? path : "other";
}

/**
 * Sees every request before Next does, through Node's own diagnostics channel, so that it holds however the server is
 * started. It settles whose address to believe, counts, logs, and on SIGTERM drains.
 */
export function watchServer(): void {
  const state = serverState();
  let server: Server | undefined;
  let open = 0;
  let whenIdle: (() => void) | undefined;

  subscribe("http.server.request.start", (message) => {
    const {
      request,
      response,
      server: its,
    } = message as {
      request: IncomingMessage;
      response: ServerResponse;
      server: Server;
    };
    if (server === undefined) {
      server = its;
      setTimeouts(its, state);
    }
    believe(request, state);
    if (state.draining) response.shouldKeepAlive = false;
    open += 1;
    const began = performance.now();
    response.once("close", () => {
      open -= 1;
      if (open === 0) whenIdle?.();
      const route = routeOf(request.url ?? "");
      const took = performance.now() - began;
      // A client that went away before the answer: no status was sent. 499 is what nginx calls it.
      const status = response.writableFinished ? response.statusCode : 499;
      state.metrics?.request(route, status, took / 1_000);
      state.log.info({ route, status, ms: Math.round(took * 10) / 10 }, "request");
    });
  });

  const idle = () =>
    new Promise<void>((resolve) => {
      if (open === 0) resolve();
      else whenIdle = resolve;
    });

  const drain = async () => {
    if (state.draining) return;
    state.draining = true;
    state.log.info({ open }, "draining");
    await after(state.config.drainSeconds * 1_000);
    server?.close();
    const answered = await Promise.race([idle().then(() => true), after(LAST_MS).then(() => false)]);
    state.log.info({ open, answered }, "stopped");
    process.exit(answered ? 0 : 1);
  };

  // Next's own handlers close the port at once, which leaves a load balancer no time to look elsewhere.
  process.removeAllListeners("SIGTERM");
  process.on("SIGTERM", () => void drain());
  state.log.info("started");
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Node allows a minute for headers and five for a body. The route's own deadline answers first, with a document. */
function setTimeouts(server: Server, { config }: ServerState): void {
  server.headersTimeout = 10_000;
  server.requestTimeout = (config.bodySeconds + 10) * 1_000;
  // Longer than nginx keeps an idle connection, so that it is never the server that closes one just as a request comes.
  // Node's five seconds were over before a busy server had read what was waiting for it: requests were lost.
  server.keepAliveTimeout = 75_000;
}

/** Leaves in the headers only what is so: Next takes a client's word for its address, its host and its scheme. */
function believe(request: IncomingMessage, { config }: ServerState): void {
  const { headers, socket } = request;
  const forwarded = headers["x-forwarded-for"];
  const address = clientAddress(
    socket.remoteAddress ?? "",
    Array.isArray(forwarded) ? forwarded.join(",") : forwarded,
    config.trustedProxy,
  );
  if (address === clientAddress(socket.remoteAddress ?? "", undefined, undefined)) {
    delete headers["x-forwarded-host"];
    delete headers["x-forwarded-port"];
    delete headers["x-forwarded-proto"];
  }
  headers["x-forwarded-for"] = address;
  headers[CLIENT_HEADER] = address;
}
