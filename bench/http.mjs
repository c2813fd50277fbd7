// `npm run bench:http [seconds]`: checks over HTTP beside the app's least route, /api/health, which reads no body and
// answers three fields. No route exists for this benchmark alone.
import autocannon from "autocannon";
import os from "node:os";
import { makePosts } from "./posts.mjs";
import { startServer } from "./server.mjs";

const seconds = Number(process.argv[2] ?? 5);
const server = await startServer();
const load = (connections, options) =>
  autocannon({ url: server.home, connections, duration: seconds, ...options });
const checks = (length) => {
  const posts = makePosts(50, length);
  return {
    requests: posts.map((text) => ({
      method: "POST",
      path: "/api/check",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text }),
    })),
  };
};
const empty = { requests: [{ method: "GET", path: "/api/health" }] };
console.log(
  `Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model}, load ${os.loadavg()[0].toFixed(1)}, ${seconds} s each; the load comes from the same machine`,
);
console.log(
  "| connections | route | requests/s | p50 ms | p99 ms | of the empty route | not 2xx |\n| ---: | --- | ---: | ---: | ---: | ---: | ---: |",
);
try {
  await load(8, { ...checks(280), duration: 3 });
  for (const connections of [1, 8, 64]) {
    let base;
    for (const [name, options] of [
      ["empty", empty],
      ...[280, 2_200, 10_000].map((length) => [`${length} characters`, checks(length)]),
    ]) {
      const result = await load(connections, options);
      base ??= result.requests.average;
      console.log(
        `| ${connections} | ${name} | ${result.requests.average.toFixed(0)} | ${result.latency.p50} | ${result.latency.p99} | ${((100 * result.requests.average) / base).toFixed(0)}% | ${result.non2xx + result.errors} |`,
      );
    }
  }
} finally {
  server.stop();
}
