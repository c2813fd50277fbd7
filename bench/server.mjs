// The finished build on a port of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { build, buildState, serverFile } from "../scripts/build.mjs";

export async function startServer(settings = {}) {
  if (buildState() !== "fresh") await build();
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  const child = spawn(process.execPath, [serverFile], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      NEXT_MANUAL_SIG_HANDLE: "true",
      CHAPERONE_RATE_LIMIT: "off",
      CHAPERONE_LOG_LEVEL: "warn",
      CHAPERONE_DRAIN_SECONDS: "0",
      ...settings,
    },
    stdio: "ignore",
  });
  const home = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await fetch(`${home}/api/ready`).catch(() => undefined);
    if (answer?.status === 200) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { home, pid: child.pid, stop: () => child.kill("SIGTERM") };
}
