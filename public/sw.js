// The offline shell: the Check page and its files, so that a draft survives a lost connection and a reload finds the
// page. Checks always go to the server; nothing of a draft is ever cached.
const SHELL = "chaperone-shell-1";

/** A post that another app shared, until the page asks for it. In memory only. */
let shared = "";

/** Keeps the page together with the files it names: those of a first visit were fetched before this worker was there. */
async function keepShell() {
  const cache = await caches.open(SHELL);
  const response = await fetch("/", { cache: "no-store" });
  if (!response.ok) throw new Error("no shell");
  const names =
    (await response.clone().text()).match(/\/_next\/static\/[\w./~-]{1,200}\.(?:js|css|woff2)/g) ?? [];
  await Promise.all([cache.put("/", response), cache.addAll([...new Set(names)])]);
}

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("message", (event) => {
  if (event.data?.type !== "want-shared-draft" || shared === "") return;
  event.source?.postMessage({ type: "shared-draft", text: shared });
  shared = "";
});

async function takeShare(request) {
  const form = await request.formData();
  shared = ["title", "text", "url"]
    .map((name) => form.get(name))
    .filter((value) => typeof value === "string" && value.trim() !== "")
    .join("\n\n")
    .slice(0, 20_000);
  return Response.redirect("/", 303);
}

async function page(request) {
  const cache = await caches.open(SHELL);
  try {
    const response = await fetch(request);
    if (response.ok && new URL(request.url).pathname === "/") await cache.put("/", response.clone());
    return response;
  } catch (error) {
    const shell = await cache.match("/");
    if (shell && new URL(request.url).pathname === "/") return shell;
    throw error;
  }
}

/** Built files carry a hash of their content in the name: one that is kept is right for ever. */
async function file(request) {
  const cache = await caches.open(SHELL);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === "POST" && url.pathname === "/share") event.respondWith(takeShare(request));
  else if (request.method !== "GET" || url.pathname.startsWith("/api/")) return;
  else if (request.mode === "navigate") event.respondWith(page(request));
  else if (url.pathname.startsWith("/_next/static/") || url.pathname.startsWith("/icons/"))
    event.respondWith(file(request));
});
