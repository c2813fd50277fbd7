import { serverState } from "@/lib/http/server-state";

/** Whether a load balancer should send requests here: 503 from the moment the server is told to stop. */
export function GET(): Response {
  const { draining } = serverState();
  return Response.json(
    { status: draining ? "draining" : "ready" },
    { status: draining ? 503 : 200, headers: { "Cache-Control": "no-store" } },
  );
}
