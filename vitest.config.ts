import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    environment: "node",
    // Route handlers are called by the thousand, and a request that came through no server has no address.
    env: { CHAPERONE_RATE_LIMIT: "off", CHAPERONE_LOG_LEVEL: "silent" },
  },
});
