import { problemResponse } from "@/lib/http/problem";
import { serverState } from "@/lib/http/server-state";

/** Counts and times for Prometheus, where `CHAPERONE_METRICS` is on. */
export async function GET(): Promise<Response> {
  const { metrics } = serverState();
  if (metrics === undefined) return problemResponse("not-found");
  return new Response(await metrics.text(), {
    headers: { "Content-Type": metrics.contentType, "Cache-Control": "no-store" },
  });
}
