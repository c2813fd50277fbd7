/**
 * Where a share from another app lands when the service worker, which hands it to the page, isn't there yet. The words
 * are not read: the author pastes them.
 */
export function POST(): Response {
  return new Response(null, { status: 303, headers: { Location: "/", "Cache-Control": "no-store" } });
}
