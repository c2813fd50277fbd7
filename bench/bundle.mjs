// Chaperone's rule engine in one file, as the server runs it.
import { build } from "esbuild";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.dirname(here);
export const bundle = path.join(here, "results/checker.cjs");

export const bundleChaperone = () =>
  build({
    entryPoints: [path.join(root, "rules/checker.ts")],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    tsconfig: path.join(root, "tsconfig.json"),
    logLevel: "error",
  });

/** @returns {(request: { text: string }) => { findings: unknown[] }} */
export const loadChaperone = () => createRequire(import.meta.url)(bundle).checkPost;
