import { expect, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { root, send, startServer } from "./support/server";

// Put together here, so that no file of the repository holds it in one piece.
const canary = ["Quillon", "trath", "wick"].join("");

/** Files under a folder that hold the canary, whatever their kind. */
function filesWith(folder: string): string[] {
  const { status, stdout, stderr } = spawnSync("grep", ["-rlaiF", canary, folder], { encoding: "utf8" });
  if (status === null || status > 1) throw new Error(`grep: ${stderr}`);
  return stdout.split("\n").filter(Boolean);
}

/** What the process has open that is a file with words in it: their content is searched too. */
function openFilesWith(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  const found: string[] = [];
  for (const name of readdirSync(folder)) {
    try {
      const target = readlinkSync(`${folder}/${name}`);
      if (target.toLowerCase().includes(canary.toLowerCase())) found.push(target);
      const file = statSync(`${folder}/${name}`);
      if (file.isFile() && file.size < 50_000_000 && readFileSync(`${folder}/${name}`).includes(canary))
        found.push(target);
    } catch {
      // Closed meanwhile.
    }
  }
  return found;
}

test("a draft is nowhere once it is answered: not in output, logs, files, headers or errors", async () => {
  test.setTimeout(90_000);
  const instance = await startServer({
    CHAPERONE_LOG_LEVEL: "trace",
    CHAPERONE_METRICS: "on",
    CHAPERONE_RATE_LIMIT: "14/600",
    CHAPERONE_BODY_SECONDS: "1",
    NODE_DEBUG: "",
  });
  const { home, port, pid, temp } = instance;
  const text = `My patient ${canary} Rudd, 91, of 12 ${canary} Road, was cured on March 3. Write to ${canary}@example.com or call 555-0142.`;
  const check = JSON.stringify({ text, parentText: canary, own: [canary], employer: canary });
  const statuses: number[] = [];
  const answers: string[] = [];
  const hear = async (response: Response) => {
    statuses.push(response.status);
    answers.push([...response.headers].flat().join("\n"), await response.text());
  };

  await hear(await send(home, check));
  await hear(
    await send(home, check, {
      "X-Forwarded-For": canary,
      "X-Forwarded-Host": `${canary}.example`,
      "User-Agent": canary,
    }),
  );
  await hear(
    await send(
      home,
      JSON.stringify({
        posts: [
          { id: "a", text },
          { id: "b", text: 1, [canary]: 1 },
        ],
      }),
      {},
      "/api/check/batch",
    ),
  );
  await hear(await send(home, `{"text":"${canary}`));
  await hear(
    await send(home, Buffer.concat([Buffer.from(`{"text":"${canary}`), Buffer.from([0xff, 0x22, 0x7d])])),
  );
  await hear(await send(home, JSON.stringify({ text, [canary]: canary, platform: canary })));
  await hear(await send(home, JSON.stringify({ text: canary.repeat(2_000) })));
  await hear(await send(home, JSON.stringify({ text: canary.repeat(30_000) })));
  await hear(await send(home, check, { "Content-Type": "text/plain" }));
  await hear(await fetch(`${home}/api/check?text=${canary}`, { method: "PUT", body: check }));
  await hear(
    await fetch(`${home}/${canary}?text=${canary}`, { redirect: "manual" }).then(
      (r) => new Response(null, r),
    ),
  );

  // A body that stalls, one whose sender goes away, and one that isn't HTTP.
  const part = `POST /api/check HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"text":"${canary}`;
  const stalled = connect(port, "127.0.0.1");
  let heard = "";
  stalled.on("data", (chunk: Buffer) => (heard += chunk.toString()));
  stalled.write(part);
  const gone = connect(port, "127.0.0.1");
  gone.write(part, () => gone.destroy());
  const noise = connect(port, "127.0.0.1");
  noise.on("error", () => undefined);
  noise.write(`${canary}\r\n\r\n`);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  answers.push(heard);
  expect(heard).toContain("timed-out");
  for (let n = 0; n < 12; n += 1) await hear(await send(home, check));
  await hear(await fetch(`${home}/api/metrics`));

  for (const status of [200, 400, 405, 404, 408, 413, 415, 422, 429])
    expect(status === 408 ? heard : statuses.map(String), `a ${status} was brought about`).toContain(
      String(status),
    );
  expect(answers.join("\n")).not.toMatch(new RegExp(canary, "i"));
  expect(openFilesWith(pid)).toEqual([]);
  expect(filesWith(temp), "the temp folder").toEqual([]);

  // And when the process dies in the middle of a check.
  const last = connect(port, "127.0.0.1");
  last.on("error", () => undefined);
  last.write(part);
  void send(home, check).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const output = () => instance.output();
  await instance.stop("SIGKILL");
  expect(output(), "the loudest log has something to say").toContain('"rules":["');
  expect(output()).not.toMatch(new RegExp(canary, "i"));
  expect(filesWith(path.join(root, ".next")), "the build's folder").toEqual([]);
});
