import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** The project's folder. */
export const root = path.resolve(__dirname, "../../..");

/** As scripts/build.mjs leaves it; the tests' own server has built it by now. */
const serverFile = path.join(root, ".next/standalone/server.js");

export type Instance = {
  readonly home: string;
  readonly port: number;
  readonly pid: number;
  /** A temp folder that is this server's alone. */
  readonly temp: string;
  /** Everything it has written to stdout and stderr. */
  output(): string;
  /** Signals it and gives its exit code; `null` when the signal killed it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

/** A port of the loopback that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** Starts a server of its own on the finished build, as the systemd unit does. Rejects when it doesn't come up. */
export async function startServer(settings: Record<string, string> = {}): Promise<Instance> {
  const port = await freePort();
  const temp = mkdtempSync(path.join(tmpdir(), "chaperone-test-"));
  const { CHAPERONE_RATE_LIMIT: _limit, ...environment } = process.env;
  const child = spawn(process.execPath, [serverFile], {
    env: {
      ...environment,
      NODE_ENV: "production",
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      TMPDIR: temp,
      NEXT_MANUAL_SIG_HANDLE: "true",
      CHAPERONE_DRAIN_SECONDS: "0",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  child.stdout.on("data", (chunk: Buffer) => (written += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (written += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  const home = `http://127.0.0.1:${port}`;
  const instance: Instance = {
    home,
    port,
    pid: child.pid ?? 0,
    temp,
    output: () => written,
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      const code = await ended;
      rmSync(temp, { recursive: true, force: true });
      return code;
    },
  };
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (child.exitCode !== null) {
      await ended;
      rmSync(temp, { recursive: true, force: true });
      throw new Error(`exit ${child.exitCode}: ${written}`);
    }
    const answer = await fetch(`${home}/api/ready`).catch(() => undefined);
    if (answer?.status === 200) return instance;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await instance.stop("SIGKILL");
  throw new Error(`The server did not come up: ${written}`);
}

/** Sends a check. */
export const send = (
  home: string,
  body: BodyInit,
  headers: Record<string, string> = {},
  route = "/api/check",
) =>
  fetch(`${home}${route}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body,
  });
