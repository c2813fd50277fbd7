import { corsHeaders, identify, rationed } from "./access";
import { problemResponse } from "./problem";
import { serverState } from "./server-state";

/** A route's own work. `ration` takes further checks from the client's share: one is taken already. */
export type Handle = (request: Request, ration: (cost: number) => Response | undefined) => Promise<Response>;

/**
 * A route with what every route of the API has around it: the client is known and within its share before a byte of
 * the body is read, an allowed origin may read any answer, and whatever is thrown becomes a problem document.
 */
export function apiRoute(handle: Handle): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = await answer(request, handle);
    for (const [name, value] of Object.entries(corsHeaders(request))) response.headers.set(name, value);
    return response;
  };
}

async function answer(request: Request, handle: Handle): Promise<Response> {
  try {
    const who = identify(request);
    if ("refused" in who) return who.refused;
    const refused = rationed(who.client, 1);
    return refused ?? (await handle(request, (cost) => rationed(who.client, cost)));
  } catch (thrown) {
    // The kind alone: a message may quote what it choked on.
    serverState().log.error({ kind: thrown instanceof Error ? thrown.name : typeof thrown }, "route failed");
    return problemResponse("check-failed");
  }
}
