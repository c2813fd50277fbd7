import { expect, test } from "@playwright/test";
import { send } from "./support/server";

const everywhere = {
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
} as const;

test("pages, the API, files and errors carry the headers that never change", async ({ baseURL }) => {
  const page = await fetch(`${baseURL}/`);
  const script = /src="(\/_next\/static\/[^"]+\.js[^"]*)"/.exec(await page.clone().text())?.[1];
  expect(script).toBeDefined();
  const answers: [string, Response][] = [
    ["a page", page],
    ["a page that isn't there", await fetch(`${baseURL}/nowhere`)],
    ["a script", await fetch(`${baseURL}${script}`)],
    ["the rules", await fetch(`${baseURL}/api/rules`)],
    ["a check", await send(baseURL!, '{"text":"Hello."}')],
    ["a refusal", await send(baseURL!, "{")],
  ];
  for (const [what, { headers }] of answers) {
    for (const [name, value] of Object.entries(everywhere))
      expect(headers.get(name), `${what}: ${name}`).toBe(value);
    expect(headers.get("x-powered-by"), what).toBeNull();
    expect(headers.get("server"), what).toBeNull();
    // Nobody's word but a trusted proxy's makes this TLS.
    expect(headers.get("strict-transport-security"), what).toBeNull();
  }
});

test("a page's nonce is its own each time, and the API allows nothing at all", async ({ baseURL }) => {
  const policyOf = async (path: string) =>
    (await fetch(`${baseURL}${path}`)).headers.get("content-security-policy") ?? "";
  const [first, second] = [await policyOf("/"), await policyOf("/")];
  expect(first).toMatch(/'nonce-[\w+/=]{20,}'/);
  expect(first).not.toBe(second);
  expect(first).not.toContain("unsafe");
  expect(await policyOf("/api/rules")).toBe("default-src 'none'; frame-ancestors 'none'");
});

test("nothing of the API is stored on the way", async ({ baseURL }) => {
  for (const path of ["health", "ready", "rules", "metrics"])
    expect((await fetch(`${baseURL}/api/${path}`)).headers.get("cache-control"), path).toBe("no-store");
  expect((await send(baseURL!, '{"text":"Hello."}')).headers.get("cache-control")).toBe("no-store");
});
