/** @type {import("next").NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  output: "standalone",
  // `npm test` checks the types of everything, tests and scripts too; a second time here would only keep a start waiting.
  typescript: { ignoreBuildErrors: true },
  // Next guesses its root from lockfiles further up; the standalone output's place must not depend on them.
  outputFileTracingRoot: __dirname,
  turbopack: { root: __dirname },
};

module.exports = nextConfig;
