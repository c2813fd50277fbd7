import { expect, test } from "@playwright/test";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort, root, send, startServer, type Instance } from "./support/server";

/** Debian's nginx, installed when it is absent and may be. */
function findNginx(): string | undefined {
  const place = "/usr/sbin/nginx";
  const packages = "/usr/bin/apt-get";
  if (existsSync(place)) return place;
  if (process.getuid?.() !== 0 || !existsSync(packages)) return undefined;
  // RUNLEVEL 1: the package would otherwise start it on port 80 where a service manager runs.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  for (const step of [["update"], ["install", "-y", "--no-install-recommends", "nginx-light"]])
    spawnSync(packages, step, { stdio: "ignore", env, timeout: 120_000 });
  return existsSync(place) ? place : undefined;
}

test("two instances behind nginx: one is stopped under load and no request is lost", async () => {
  test.setTimeout(300_000);
  const nginx = findNginx();
  test.skip(
    nginx === undefined && process.env.CI === undefined,
    "nginx is absent and could not be installed here",
  );
  expect(nginx, "nginx").toBeDefined();

  const settings = {
    CHAPERONE_RATE_LIMIT: "off",
    CHAPERONE_TRUSTED_PROXY: "127.0.0.1",
    CHAPERONE_DRAIN_SECONDS: "1",
  };
  const instances: [Instance, Instance] = [await startServer(settings), await startServer(settings)];
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), "chaperone-nginx-"));
  // The file of docs/deploy.md, with other ports and without TLS.
  const deployed = readFileSync(path.join(root, "deploy/nginx.conf"), "utf8")
    .replace("listen 443 ssl;", `listen 127.0.0.1:${port};`)
    .replace(/^ *ssl_.*\n/gm, "")
    .replace("127.0.0.1:3001", `127.0.0.1:${instances[0].port}`)
    .replace("127.0.0.1:3002", `127.0.0.1:${instances[1].port}`);
  expect(deployed).not.toMatch(/ssl|:300\d/);
  const temps = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const file = path.join(folder, "nginx.conf");
  writeFileSync(
    file,
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http { access_log off; ${temps.join(" ")}
${deployed}}`,
  );
  const proxy = spawn(nginx!, ["-c", file, "-e", `${folder}/error.log`], { stdio: "ignore" });
  try {
    const home = `http://127.0.0.1:${port}`;
    await expect(async () => expect((await fetch(`${home}/api/ready`)).status).toBe(200)).toPass({
      timeout: 10_000,
    });

    const body = JSON.stringify({ text: "My patient Marlene Rudd, 91, came by on March 3.".repeat(6) });
    const statuses = new Map<number | string, number>();
    let isLoaded = true;
    const load = async () => {
      while (isLoaded) {
        const status = await send(home, body).then(
          async (response) => (await response.text(), response.status),
          () => "lost",
        );
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    const clients = Array.from({ length: 8 }, load);
    const served = (instance: Instance) => instance.output().split('"/api/check"').length - 1;
    const waiting = { timeout: 60_000 };
    await expect.poll(() => Math.min(...instances.map(served)), waiting).toBeGreaterThan(20);
    expect(await instances[0].stop("SIGTERM")).toBe(0);
    const before = served(instances[1]);
    await expect.poll(() => served(instances[1]), waiting).toBeGreaterThan(before + 50);
    isLoaded = false;
    await Promise.all(clients);

    expect([...statuses.keys()], readFileSync(`${folder}/error.log`, "utf8")).toEqual([200]);
    test.info().annotations.push({ type: "requests", description: String(statuses.get(200)) });
  } finally {
    proxy.kill("SIGTERM");
    await once(proxy, "close");
    rmSync(folder, { recursive: true, force: true });
    await instances[0].stop();
    await instances[1].stop();
  }
});
