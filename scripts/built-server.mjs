// Serves the build on a port of its own, for scripts that look at the running app.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { build, buildState, serverFile } from "./build.mjs";

/** @returns {Promise<number>} a port that nothing listens on */
async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}

/**
 * Builds when it has to, starts the server and waits until it answers.
 *
 * @returns {Promise<{ home: string, stop: () => void }>}
 */
export async function startBuilt() {
  if (buildState() !== "fresh") await build();
  const port = await freePort();
  const server = spawn("node", [serverFile], {
    env: { ...process.env, PORT: String(port), HOSTNAME: "127.0.0.1" },
    stdio: "ignore",
  });
  const home = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt += 1) {
    try {
      await fetch(`${home}/api/health`);
      return { home, stop: () => server.kill("SIGTERM") };
    } catch (error) {
      if (attempt > 100) {
        server.kill("SIGTERM");
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
