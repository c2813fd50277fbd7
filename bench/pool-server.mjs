// A bare HTTP server around the engine, its checks in this process or in a pool of workers.
import { createServer } from "node:http";
import { Piscina } from "piscina";
import { loadChaperone } from "./bundle.mjs";

const workers = Number(process.argv[2] ?? 0);
const check = workers === 0 ? loadChaperone() : undefined;
const pool =
  workers === 0
    ? undefined
    : new Piscina({
        filename: new URL("pool-worker.mjs", import.meta.url).href,
        minThreads: workers,
        maxThreads: workers,
      });

const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  const parsed = JSON.parse(body);
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(check ? check(parsed) : await pool.run(parsed)));
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("disconnect", () => process.exit());
