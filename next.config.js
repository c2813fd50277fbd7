const everywhere = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
];

/** @type {import("next").NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  // Links are plain document links: no page needs to know the paths of the other router.
  experimental: { clientRouterFilter: false },
  poweredByHeader: false,
  output: "standalone",
  // `npm test` checks the types of everything, tests and scripts too; a second time here would only keep a start waiting.
  typescript: { ignoreBuildErrors: true },
  // Next guesses its root from lockfiles further up; the standalone output's place must not depend on them.
  outputFileTracingRoot: __dirname,
  turbopack: { root: __dirname },
  // Pages have a policy with a nonce besides, from proxy.ts.
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    {
      source: "/api/:path*",
      headers: [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" }],
    },
    {
      // Behind TLS, as the proxy in front says. Browsers ignore it on plain HTTP, so a forged header gains nothing.
      source: "/:path*",
      has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
      headers: [{ key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" }],
    },
  ],
};

module.exports = nextConfig;
