// One tool in a process of its own: loads it, says so, and times whatever posts it is handed.
import { makePosts } from "./posts.mjs";
import { tools } from "./tools.mjs";

const name = process.argv[2] ?? "";
try {
  const check = await tools[name]();
  await check(makePosts(1, 280)[0]);
  process.send({ ready: true });
  process.on("message", async ({ length, count, from, to, isWarmUp }) => {
    const posts = makePosts(count, length).slice(from, to);
    const times = [];
    const before = process.cpuUsage();
    for (const post of posts) {
      const began = performance.now();
      await check(post);
      times.push(performance.now() - began);
    }
    const { user, system } = process.cpuUsage(before);
    process.send({
      times: isWarmUp ? [] : times,
      cpu: isWarmUp ? 0 : (user + system) / 1_000,
      memory: process.resourceUsage().maxRSS * 1_024,
    });
  });
} catch (error) {
  process.send({ failed: String(error) });
}
