import { expect, test } from "@playwright/test";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { send, startServer, type Instance } from "./support/server";

const body = JSON.stringify({ text: "Hello." });

async function withServer(settings: Record<string, string>, use: (instance: Instance) => Promise<void>) {
  const instance = await startServer(settings);
  try {
    await use(instance);
  } finally {
    await instance.stop();
  }
}

/** Writes to a socket of its own and gives all that came back until it was closed. */
async function raw(port: number, first: string, then?: { after: number; write: string }): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  socket.on("data", (chunk: Buffer) => (heard += chunk.toString()));
  socket.on("error", () => undefined);
  socket.write(first);
  if (then) setTimeout(() => socket.write(then.write), then.after);
  await once(socket, "close");
  return heard;
}

const head = (length: number) =>
  `POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n`;

test("a bad setting keeps the server from starting, and its value unsaid", async () => {
  const started = startServer({
    CHAPERONE_RATE_LIMIT: "plenty",
    CHAPERONE_API_KEYS: "hunter2",
    CHAPERONE_METRIC: "on",
  });
  await expect(started).rejects.toThrow(
    /^exit 1: [\s\S]*does not start[\s\S]*CHAPERONE_METRIC is not[\s\S]*CHAPERONE_RATE_LIMIT must be[\s\S]*CHAPERONE_API_KEYS must be/,
  );
  await expect(started).rejects.not.toThrow(/hunter2|plenty/);
});

test("a client's share runs out, however it names itself", async () => {
  await withServer({ CHAPERONE_RATE_LIMIT: "5/600" }, async ({ home }) => {
    for (let n = 0; n < 5; n += 1)
      expect(
        (await send(home, body, { "X-Forwarded-For": `203.0.113.${n}`, "X-Chaperone-Client": `${n}` }))
          .status,
      ).toBe(200);
    const refused = await send(home, body, { "X-Forwarded-For": "203.0.113.99", "X-Chaperone-Client": "99" });
    expect(refused.status).toBe(429);
    const wait = Number(refused.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    // A bucket that fills by five in ten minutes has its next one in two.
    expect(wait).toBeLessThanOrEqual(120);
    expect(await refused.json()).toMatchObject({ code: "rate-limited", status: 429 });
    // What isn't a check has no share to run out.
    expect((await fetch(`${home}/api/rules`)).status).toBe(200);
  });
});

test("behind a trusted proxy each client has its share; a batch takes one for each post", async () => {
  await withServer(
    { CHAPERONE_RATE_LIMIT: "5/600", CHAPERONE_TRUSTED_PROXY: "127.0.0.1" },
    async ({ home }) => {
      const from = (address: string) => ({ "X-Forwarded-For": `192.0.2.1, ${address}` });
      for (let n = 0; n < 8; n += 1)
        expect((await send(home, body, from(`203.0.113.${n}`))).status).toBe(200);
      const posts = Array.from({ length: 5 }, (_, n) => ({ id: `p${n}`, text: "Hello." }));
      const batch = JSON.stringify({ posts });
      expect((await send(home, batch, from("203.0.113.50"), "/api/check/batch")).status).toBe(200);
      expect((await send(home, body, from("203.0.113.50"))).status).toBe(429);
      const secure = await fetch(`${home}/`, {
        headers: { "X-Forwarded-Proto": "https", "X-Forwarded-For": "203.0.113.9" },
      });
      expect(secure.headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}; includeSubDomains$/);
      expect((await fetch(`${home}/`)).headers.get("strict-transport-security")).toBeNull();
    },
  );
});

test("no other origin may read an answer but those on the list", async ({ baseURL }) => {
  const origin = "https://tools.example.org";
  const closed = await send(baseURL!, body, { Origin: origin });
  expect(closed.headers.get("access-control-allow-origin")).toBeNull();
  await withServer({ CHAPERONE_ALLOWED_ORIGINS: origin }, async ({ home }) => {
    const asked = await fetch(`${home}/api/check`, {
      method: "OPTIONS",
      headers: { Origin: origin, "Access-Control-Request-Method": "POST" },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-origin")).toBe(origin);
    expect(asked.headers.get("access-control-allow-headers")).toMatch(/content-type/i);
    expect(asked.headers.get("access-control-allow-credentials")).toBeNull();
    for (const sent of [body, "{"]) {
      const answer = await send(home, sent, { Origin: origin });
      expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
      expect(answer.headers.get("vary")).toMatch(/origin/i);
    }
    for (const other of ["https://evil.example", "https://tools.example.org.evil.example", "null"])
      expect(
        (await send(home, body, { Origin: other })).headers.get("access-control-allow-origin"),
      ).toBeNull();
  });
});

test("where keys are configured other programs need one, and the app's own pages don't", async () => {
  const hash = (key: string) => createHash("sha256").update(key).digest("hex");
  await withServer(
    { CHAPERONE_API_KEYS: `${hash("first")}, ${hash("second")}`, CHAPERONE_RATE_LIMIT: "20/60" },
    async ({ home }) => {
      const status = async (headers: Record<string, string>) => (await send(home, body, headers)).status;
      expect(await status({})).toBe(401);
      expect(await status({ Authorization: "Bearer third" })).toBe(401);
      expect(await status({ Authorization: `Bearer ${hash("first")}` })).toBe(401);
      expect(await status({ Authorization: "Basic Zmlyc3Q=" })).toBe(401);
      expect(await status({ Authorization: "Bearer first" })).toBe(200);
      expect(await status({ Authorization: "Bearer second" })).toBe(200);
      const refused = await send(home, body);
      expect(refused.headers.get("www-authenticate")).toBe("Bearer");
      expect(await refused.json()).toMatchObject({ code: "unauthorized" });
    },
  );
});

test("metrics are off unless asked for, and hold counts and times alone", async ({ baseURL }) => {
  expect((await fetch(`${baseURL}/api/metrics`)).status).toBe(404);
  await withServer({ CHAPERONE_METRICS: "on" }, async ({ home }) => {
    await send(home, JSON.stringify({ text: "My patient Marlene Canaryfield, 91." }));
    await fetch(`${home}/Canaryfield?draft=Canaryfield`);
    // A request is counted once its answer is out, which may be after it was read here.
    await expect(async () => {
      expect(await (await fetch(`${home}/api/metrics`)).text()).toContain('{route="other",status="404"} 1');
    }).toPass({ timeout: 5_000 });
    const answer = await fetch(`${home}/api/metrics`);
    expect(answer.headers.get("content-type")).toContain("text/plain");
    const text = await answer.text();
    expect(text).toContain('chaperone_http_requests_total{route="/api/check",status="200"} 1');
    expect(text).toContain("chaperone_check_seconds_count 1");
    expect(text).not.toMatch(/canaryfield|phi\//i);
  });
});

test("a body that stalls is answered and hung up on", async () => {
  await withServer({ CHAPERONE_BODY_SECONDS: "1" }, async ({ port }) => {
    const began = Date.now();
    const heard = await raw(port, `${head(100)}{`);
    expect(heard).toContain("408 Request Timeout");
    expect(heard).toContain('"code":"timed-out"');
    expect(Date.now() - began).toBeLessThan(6_000);
    // One byte at a time is no way round it: the deadline is for the whole body.
    const trickle = connect(port, "127.0.0.1");
    let answer = "";
    trickle.on("data", (chunk: Buffer) => (answer += chunk.toString()));
    trickle.on("error", () => undefined);
    trickle.write(head(100));
    const drip = setInterval(() => trickle.write("a"), 100);
    await once(trickle, "close");
    clearInterval(drip);
    expect(answer).toContain('"code":"timed-out"');
  });
});

test("told to stop: not ready, what is under way is answered, then a clean end", async () => {
  const instance = await startServer({ CHAPERONE_DRAIN_SECONDS: "4" });
  expect((await fetch(`${instance.home}/api/ready`)).status).toBe(200);
  const underWay = raw(instance.port, `${head(body.length)}{"text":`, {
    after: 5_000,
    write: '"Hello."}'.padEnd(body.length - 8),
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const ended = instance.stop("SIGTERM");
  await expect(async () => {
    const ready = await fetch(`${instance.home}/api/ready`);
    expect(ready.status).toBe(503);
    expect(ready.headers.get("connection")).toBe("close");
  }).toPass({ timeout: 3_500 });
  expect((await send(instance.home, body)).status).toBe(200);
  expect(await underWay).toContain("HTTP/1.1 200 OK");
  expect(await ended).toBe(0);
  await expect(fetch(`${instance.home}/api/ready`)).rejects.toThrow();
});
