// `npm start`: builds first when it has to, then becomes the server.
import { pathToFileURL } from "node:url";
import { build, buildState, serverFile } from "./build.mjs";

const port = process.env.PORT || "3000";
const plans = {
  missing: "there is no build yet, so building first (about a minute)",
  stale: "the sources have changed since the last build, so building first (about a minute)",
  fresh: "the build is up to date",
};

// npm hands a SIGTERM to the shell between it and us, which dies of it without a word: take its end for the signal.
if (process.env.npm_lifecycle_event === "start") {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}

const state = buildState();
console.log(`Chaperone: ${plans[state]}, then serving http://localhost:${port}`);

if (state !== "fresh") {
  try {
    await build();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

// Containers set HOSTNAME to a name of their own, and Next would then listen on that address alone.
process.env.HOSTNAME = process.env.HOST || "0.0.0.0";
process.env.PORT = port;
process.env.NEXT_TELEMETRY_DISABLED = "1";
// The server drains by itself on SIGTERM (lib/http/lifecycle.ts); Next would close the port at once.
process.env.NEXT_MANUAL_SIG_HANDLE = "true";

// In this very process, not in a child: a SIGTERM to `npm start` reaches the server's own handlers and drains it.
await import(pathToFileURL(serverFile).href);
