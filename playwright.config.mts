import { defineConfig, devices } from "@playwright/test";
import { chromiumFlags, findChromium } from "./scripts/chromium.mjs";

const port = process.env.E2E_PORT ?? "3100";
const executablePath = findChromium();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/browser",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // A shared machine can stall for longer than a wait allows; a second try tells that from a fault, and is reported.
  retries: process.env["CI"] ? 1 : 0,
  workers: 2,
  // The first checks of a fresh server load every rule, and on two cores the browsers want their share.
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { args: chromiumFlags, ...(executablePath !== undefined && { executablePath }) },
    trace: "retain-on-failure",
  },
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"] } }],
  webServer: {
    command: "node scripts/start.mjs",
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: port, HOST: "127.0.0.1", CHAPERONE_RATE_LIMIT: "off" },
    // A server that was left running may be an older build.
    reuseExistingServer: false,
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
