// `npm run bench:pool [seconds]`: do long checks starve short ones, and would a pool of workers help?
import autocannon from "autocannon";
import { fork } from "node:child_process";
import { once } from "node:events";
import { bundleChaperone } from "./bundle.mjs";
import { makePosts } from "./posts.mjs";

const seconds = Number(process.argv[2] ?? 8);
await bundleChaperone();
const load = (url, length, connections, duration = seconds) =>
  autocannon({
    url,
    connections,
    duration,
    requests: makePosts(50, length).map((text) => ({ method: "POST", body: JSON.stringify({ text }) })),
  });
console.log(
  "| checks run | short alone: requests/s | p50 ms | p99 ms | short beside long: requests/s | p50 ms | p99 ms | long: requests/s |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
);
for (const [name, workers] of [
  ["inline", 0],
  ["1 worker", 1],
  ["2 workers", 2],
]) {
  const child = fork(new URL("pool-server.mjs", import.meta.url), [String(workers)]);
  const [port] = await once(child, "message");
  const url = `http://127.0.0.1:${port}`;
  await load(url, 280, 8, 8);
  const alone = await load(url, 280, 8);
  const [short, long] = await Promise.all([load(url, 280, 8), load(url, 10_000, 2)]);
  console.log(
    `| ${name} | ${alone.requests.average.toFixed(0)} | ${alone.latency.p50} | ${alone.latency.p99} | ${short.requests.average.toFixed(0)} | ${short.latency.p50} | ${short.latency.p99} | ${long.requests.average.toFixed(0)} |`,
  );
  child.disconnect();
}
