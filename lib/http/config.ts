import { BlockList, isIP } from "node:net";
import { z } from "zod";

/** A list in one variable, set apart by commas; blanks around and between count for nothing. */
const listOf = <T>(item: (word: string) => T | undefined, wanted: string) =>
  z
    .string()
    .default("")
    .transform((value, context) => {
      const items: T[] = [];
      for (const word of value.split(",").map((part) => part.trim())) {
        if (word === "") continue;
        const read = item(word);
        if (read === undefined) {
          context.addIssue({ code: "custom", message: wanted });
          return z.NEVER;
        }
        items.push(read);
      }
      return items;
    });

const wholeNumber = (lowest: number, highest: number, fallback: number) => {
  const wanted = `a whole number from ${lowest} to ${highest}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, wanted)
    .default(String(fallback))
    .transform(Number)
    .refine((value) => value >= lowest && value <= highest, wanted);
};

const RATE_WANTED = 'checks/seconds, such as "240/60", or "off"';

const rateLimit = z
  .string()
  .regex(/^(?:off|[1-9]\d{0,5}\/[1-9]\d{0,4})$/, RATE_WANTED)
  .default("240/60")
  .transform((value) => {
    if (value === "off") return undefined;
    const [checks, seconds] = value.split("/").map(Number);
    return { checks: checks ?? 1, seconds: seconds ?? 1 };
  });

/** An origin exactly as browsers write it in `Origin`: no path, no default port, no wildcard. */
function readOrigin(word: string): string | undefined {
  const url = URL.parse?.(word) ?? (URL.canParse(word) ? new URL(word) : null);
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  return isWeb && url.origin === word ? word : undefined;
}

type Network = { readonly address: string; readonly prefix: number; readonly family: "ipv4" | "ipv6" };

function readNetwork(word: string): Network | undefined {
  const [address = "", prefix, ...rest] = word.split("/");
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return undefined;
  const widest = version === 4 ? 32 : 128;
  if (prefix !== undefined && !/^\d{1,3}$/.test(prefix)) return undefined;
  const bits = prefix === undefined ? widest : Number(prefix);
  // A proxy that is "everyone" would let any client name its own address.
  if (bits < 1 || bits > widest) return undefined;
  return { address, prefix: bits, family: version === 4 ? "ipv4" : "ipv6" };
}

const networks = listOf(
  readNetwork,
  'addresses or networks set apart by commas, such as "127.0.0.1, 10.0.0.0/8"',
).transform((listed) => {
  if (listed.length === 0) return undefined;
  const trusted = new BlockList();
  for (const { address, prefix, family } of listed) trusted.addSubnet(address, prefix, family);
  return trusted;
});

const environmentSchema = z.object({
  CHAPERONE_RATE_LIMIT: rateLimit,
  CHAPERONE_TRUSTED_PROXY: networks,
  CHAPERONE_ALLOWED_ORIGINS: listOf(
    readOrigin,
    'origins set apart by commas, such as "https://tools.example.org", without a path and never "*"',
  ).transform((origins) => new Set(origins)),
  CHAPERONE_API_KEYS: listOf(
    (word) => (/^[\da-f]{64}$/i.test(word) ? Buffer.from(word, "hex") : undefined),
    "SHA-256 hashes of keys in 64 hexadecimal digits, set apart by commas",
  ),
  CHAPERONE_METRICS: z
    .enum(["on", "off"], '"on" or "off"')
    .default("off")
    .transform((value) => value === "on"),
  CHAPERONE_LOG_LEVEL: z
    .enum(
      ["trace", "debug", "info", "warn", "error", "fatal", "silent"],
      "trace, debug, info, warn, error, fatal or silent",
    )
    .default("info"),
  CHAPERONE_BODY_SECONDS: wholeNumber(1, 300, 10),
  CHAPERONE_DRAIN_SECONDS: wholeNumber(0, 300, 1),
});

/** What the server was told by its environment. */
export type Config = {
  /** Checks a client may ask for in so many seconds; `undefined` is without limit. */
  readonly rateLimit: { readonly checks: number; readonly seconds: number } | undefined;
  /** Proxies whose `X-Forwarded-*` headers are believed; `undefined` is none. */
  readonly trustedProxy: BlockList | undefined;
  readonly allowedOrigins: ReadonlySet<string>;
  /** SHA-256 of each key. */
  readonly apiKeys: readonly Buffer[];
  readonly metrics: boolean;
  readonly logLevel: string;
  /** How long a body may take to arrive. */
  readonly bodySeconds: number;
  /** How long the server says "not ready" before it stops taking connections. */
  readonly drainSeconds: number;
};

/** A variable that can't be read. Names the variable and what it wants, never its value: that may be a secret. */
export class BadConfig extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "BadConfig";
  }
}

/**
 * Reads the `CHAPERONE_*` variables; an empty one counts as absent. Throws `BadConfig` with a line for each that is
 * wrong, a name that isn't known included: a misspelled limit would otherwise be no limit.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name.startsWith("CHAPERONE_") && value !== ""),
  );
  const problems = Object.keys(given)
    .filter((name) => !(name in environmentSchema.shape))
    .map((name) => `${name} is not a setting of Chaperone.`);
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success)
    for (const { path, message } of parsed.error.issues)
      problems.push(`${String(path[0])} must be ${message}.`);
  if (!parsed.success || problems.length > 0) throw new BadConfig(problems);
  const read = parsed.data;
  return {
    rateLimit: read.CHAPERONE_RATE_LIMIT,
    trustedProxy: read.CHAPERONE_TRUSTED_PROXY,
    allowedOrigins: read.CHAPERONE_ALLOWED_ORIGINS,
    apiKeys: read.CHAPERONE_API_KEYS,
    metrics: read.CHAPERONE_METRICS,
    logLevel: read.CHAPERONE_LOG_LEVEL,
    bodySeconds: read.CHAPERONE_BODY_SECONDS,
    drainSeconds: read.CHAPERONE_DRAIN_SECONDS,
  };
}
