// `npm run soak [seconds]`: mixed sizes and bad requests at 16 connections, and whether memory stays flat.
import { readFileSync } from "node:fs";
import { makePosts } from "./posts.mjs";
import { startServer } from "./server.mjs";

const seconds = Number(process.argv[2] ?? 180);
const server = await startServer();
const json = { "content-type": "application/json" };
const good = [280, 280, 280, 2_200, 2_200, 10_000].flatMap((length, n) =>
  makePosts(20 + n, length).map((text) => ({
    status: 200,
    body: JSON.stringify({ text, platform: "x" }),
    headers: json,
  })),
);
const bad = [
  { status: 400, body: '{"text":', headers: json },
  { status: 422, body: '{"text":1}', headers: json },
  { status: 422, body: "[".repeat(5_000), headers: json },
  { status: 413, body: JSON.stringify({ text: "a".repeat(300_000) }), headers: json },
  { status: 415, body: "text", headers: { "content-type": "text/plain" } },
];
const memory = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1]) / 1_024;

const counts = {};
const wrong = {};
let turn = 0;
const ends = Date.now() + seconds * 1_000;
async function client() {
  while (Date.now() < ends) {
    turn += 1;
    const request = turn % 5 === 0 ? bad[(turn / 5) % bad.length] : good[turn % good.length];
    const status = await fetch(`${server.home}/api/check`, {
      method: "POST",
      body: request.body,
      headers: request.headers,
    }).then(
      async (response) => (await response.text(), response.status),
      (error) => `lost: ${error.cause?.code ?? error.message}`,
    );
    counts[status] = (counts[status] ?? 0) + 1;
    if (status !== request.status)
      wrong[`${request.status} → ${status}`] = (wrong[`${request.status} → ${status}`] ?? 0) + 1;
  }
}
const samples = [];
const sampler = setInterval(() => samples.push(memory()), Math.min(5_000, (seconds * 1_000) / 12));
await Promise.all(Array.from({ length: 16 }, client));
clearInterval(sampler);
server.stop();

const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
// The first third is left to caches and the heap to find their size.
const settled = samples.slice(Math.floor(samples.length / 3));
const half = Math.floor(settled.length / 2);
const [early, late] = [mean(settled.slice(0, half)), mean(settled.slice(half))];
console.log(`${seconds} s at 16 connections: ${turn} requests, by status ${JSON.stringify(counts)}`);
console.log(`answers that weren't the expected: ${JSON.stringify(wrong)}`);
console.log(`memory MB: ${samples.map((value) => value.toFixed(0)).join(" ")}`);
console.log(
  `settled: ${early.toFixed(0)} MB in the middle third, ${late.toFixed(0)} in the last (${(((late - early) / early) * 100).toFixed(1)}%)`,
);
const has5xx = Object.keys(counts).some((status) => /^5|lost/.test(status));
if (has5xx || Object.keys(wrong).length > 0 || late > early * 1.1) process.exitCode = 1;
