// `npm run bench`, `bench:http`, `bench:pool`, `bench:length`, `soak`: what they need is installed in bench/ the first time, apart from
// the product.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./build.mjs";

const bench = path.join(root, "bench");
const [name = "bench", ...rest] = process.argv.slice(2);
/** @param {string[]} args */
const npm = (...args) => spawnSync("npm", args, { cwd: bench, stdio: "inherit" }).status ?? 1;

if (!existsSync(path.join(bench, "node_modules"))) {
  const status = npm("ci", "--no-audit", "--no-fund");
  if (status !== 0) process.exit(status);
}
process.exit(npm("run", "--silent", name, "--", ...rest));
