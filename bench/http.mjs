// `npm run bench:http [requests]`: checks over HTTP beside the app's least route, /api/health, which reads no body and
// answers three fields. No route exists for this benchmark alone. The server's processor time for each request is
// printed beside what the clock says: it holds on a machine that is busy with other things.
import autocannon from "autocannon";
import { readFileSync } from "node:fs";
import os from "node:os";
import { makePosts } from "./posts.mjs";
import { startServer } from "./server.mjs";

const amount = Number(process.argv[2] ?? 2_000);
const server = await startServer();

/** Processor time of the server so far, in milliseconds: Linux counts in hundredths of a second. */
function cpu() {
  const fields = readFileSync(`/proc/${server.pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const checks = (length) => ({
  share: 280 / length,
  requests: makePosts(50, length).map((text) => ({
    method: "POST",
    path: "/api/check",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text }),
  })),
});
const empty = { share: 1, requests: [{ method: "GET", path: "/api/health" }] };

async function load(connections, { requests, share }) {
  const count = Math.max(connections, Math.round(amount * share));
  const [cpuBefore, before] = [cpu(), performance.now()];
  const result = await autocannon({ url: server.home, connections, amount: count, requests, timeout: 120 });
  const answered = result["2xx"];
  return {
    perSecond: (answered * 1_000) / (performance.now() - before),
    cpu: (cpu() - cpuBefore) / answered,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bad: result.non2xx + result.errors,
  };
}

const kinds = [
  ["empty", empty],
  ...[280, 2_200, 10_000].map((length) => [`${length} characters`, checks(length)]),
];
console.log(
  `Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model}, load ${os.loadavg()[0].toFixed(1)}; the requests come from the same machine`,
);
console.log(
  "| connections | route | requests/s | p50 ms | p99 ms | server CPU ms/request | requests/s by CPU, of empty | not 2xx |\n| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |",
);
try {
  for (const [, options] of kinds) await load(8, options);
  for (const connections of [1, 8, 64]) {
    let base;
    for (const [name, options] of kinds) {
      const { perSecond, cpu: each, p50, p99, bad } = await load(connections, options);
      base ??= each;
      console.log(
        `| ${connections} | ${name} | ${perSecond.toFixed(0)} | ${p50} | ${p99} | ${each.toFixed(2)} | ${((100 * base) / each).toFixed(0)}% | ${bad} |`,
      );
    }
  }
} finally {
  server.stop();
}
