// `npm run bench [posts] [tool,tool]`: the same posts through every tool, each in a process of its own, taking turns.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import { bundleChaperone } from "./bundle.mjs";
import { tools } from "./tools.mjs";

const count = Number(process.argv[2] ?? 1_000);
const only = process.argv[3]?.split(",");
const BATCH = 25;

await bundleChaperone();
console.log(
  `Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model}, load ${os.loadavg()[0].toFixed(1)} at the start`,
);

const runners = [];
for (const name of Object.keys(tools).filter((tool) => !only || only.includes(tool))) {
  const began = performance.now();
  const child = fork(new URL("runner.mjs", import.meta.url), [name], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const [message] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => [{ failed: "ended" }]),
  ]);
  if (message.failed) console.log(`${name}: left out, it doesn't load here: ${message.failed}`);
  else runners.push({ name, child, startUp: performance.now() - began, times: {}, cpu: {}, memory: 0 });
}

for (const length of [280, 2_200]) {
  const turn = async (runner, from, to, isWarmUp) => {
    runner.child.send({ length, count, from, to, isWarmUp });
    const [{ times, cpu, memory }] = await once(runner.child, "message");
    (runner.times[length] ??= []).push(...times);
    runner.cpu[length] = (runner.cpu[length] ?? 0) + cpu;
    runner.memory = memory;
  };
  for (const runner of runners) await turn(runner, 0, Math.min(count, 100), true);
  for (let from = 0; from < count; from += BATCH)
    for (const runner of runners) await turn(runner, from, from + BATCH, false);
}

const at = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
const rows = [];
for (const length of [280, 2_200]) {
  const base = runners.find(({ name }) => name === "Chaperone");
  console.log(`\n${count} posts of ${length} characters`);
  console.log(
    "| tool | posts/s | p50 ms | p99 ms | CPU ms/post | peak MB | start-up ms | CPU ÷ Chaperone's |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
  );
  for (const { name, times, cpu, memory, startUp } of runners) {
    const all = times[length];
    const row = {
      tool: name,
      length,
      perSecond: (all.length * 1_000) / all.reduce((sum, time) => sum + time, 0),
      p50: at(all, 0.5),
      p99: at(all, 0.99),
      memory: memory / 2 ** 20,
      startUp,
      // Processor time holds on a machine that is busy with other things; the clock doesn't.
      cpu: cpu[length] / count,
      ratio: base ? cpu[length] / base.cpu[length] : undefined,
    };
    rows.push(row);
    console.log(
      `| ${name} | ${row.perSecond.toFixed(0)} | ${row.p50.toFixed(2)} | ${row.p99.toFixed(2)} | ${row.cpu.toFixed(2)} | ${row.memory.toFixed(0)} | ${row.startUp.toFixed(0)} | ${row.ratio?.toFixed(2) ?? ""} |`,
    );
  }
}
for (const { child } of runners) child.disconnect();
mkdirSync(new URL("results/", import.meta.url), { recursive: true });
writeFileSync(new URL("results/bench.json", import.meta.url), JSON.stringify(rows, undefined, 2));
