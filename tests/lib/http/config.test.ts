import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { BadConfig, readConfig } from "@/lib/http/config";

const hash = createHash("sha256").update("a key").digest("hex");

test("without a setting: a limit, and nothing opened", () => {
  const config = readConfig({ PATH: "/bin", CHAPERONE_METRICS: "" });
  expect(config).toMatchObject({
    rateLimit: { checks: 240, seconds: 60 },
    trustedProxy: undefined,
    apiKeys: [],
    metrics: false,
    logLevel: "info",
  });
  expect(config.allowedOrigins.size).toBe(0);
});

test("every setting is read", () => {
  const config = readConfig({
    CHAPERONE_RATE_LIMIT: "5/10",
    CHAPERONE_TRUSTED_PROXY: "127.0.0.1, 10.0.0.0/8,::1",
    CHAPERONE_ALLOWED_ORIGINS: "https://tools.example.org, http://localhost:8080",
    CHAPERONE_API_KEYS: hash,
    CHAPERONE_METRICS: "on",
    CHAPERONE_LOG_LEVEL: "warn",
    CHAPERONE_BODY_SECONDS: "3",
    CHAPERONE_DRAIN_SECONDS: "0",
  });
  expect(config).toMatchObject({
    rateLimit: { checks: 5, seconds: 10 },
    metrics: true,
    logLevel: "warn",
    bodySeconds: 3,
    drainSeconds: 0,
  });
  expect([...config.allowedOrigins]).toEqual(["https://tools.example.org", "http://localhost:8080"]);
  expect(config.apiKeys.map((key) => key.toString("hex"))).toEqual([hash]);
  expect(config.trustedProxy?.check("10.3.4.5")).toBe(true);
  expect(config.trustedProxy?.check("11.3.4.5")).toBe(false);
  expect(readConfig({ CHAPERONE_RATE_LIMIT: "off" }).rateLimit).toBeUndefined();
});

describe("what is refused, by its name and never its value", () => {
  test.each([
    ["CHAPERONE_RATE_LIMIT", "lots"],
    ["CHAPERONE_RATE_LIMIT", "0/60"],
    ["CHAPERONE_RATE_LIMIT", "60"],
    ["CHAPERONE_TRUSTED_PROXY", "proxy.example.org"],
    ["CHAPERONE_TRUSTED_PROXY", "10.0.0.0/33"],
    ["CHAPERONE_TRUSTED_PROXY", "0.0.0.0/0"],
    ["CHAPERONE_ALLOWED_ORIGINS", "*"],
    ["CHAPERONE_ALLOWED_ORIGINS", "https://tools.example.org/"],
    ["CHAPERONE_ALLOWED_ORIGINS", "another.example.org"],
    ["CHAPERONE_API_KEYS", "hunter2-in-the-clear"],
    ["CHAPERONE_METRICS", "yes"],
    ["CHAPERONE_LOG_LEVEL", "chatty"],
    ["CHAPERONE_BODY_SECONDS", "0"],
    ["CHAPERONE_DRAIN_SECONDS", "1.5"],
    ["CHAPERONE_RATE_LIMITS", "60/60"],
  ])("%s=%s", (name, value) => {
    let thrown: unknown;
    try {
      readConfig({ [name]: value });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(BadConfig);
    const { message } = thrown as BadConfig;
    expect(message).toContain(name);
    if (value.length > 8) expect(message).not.toContain(value);
  });
});
