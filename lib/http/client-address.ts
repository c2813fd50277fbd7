import { isIP } from "node:net";
import type { BlockList } from "node:net";

/** The header in which the server's own reading of the client's address reaches the routes. A client can't set it. */
export const CLIENT_HEADER = "x-chaperone-client";

/** `::ffff:192.0.2.1`, as a socket that listens on both families writes it, is 192.0.2.1. */
const plainAddress = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, "");

function isTrusted(address: string, trusted: BlockList): boolean {
  const version = isIP(address);
  return version !== 0 && trusted.check(address, version === 4 ? "ipv4" : "ipv6");
}

/**
 * The address that asks. Without trusted proxies, or when the socket's other end isn't one, that is the socket's, and
 * `forwarded` (the value of `X-Forwarded-For`) is only a claim. Behind trusted ones it is the last address in
 * `forwarded` that isn't itself a trusted proxy: what stands left of it was written by the client.
 */
export function clientAddress(
  socketAddress: string,
  forwarded: string | undefined,
  trusted: BlockList | undefined,
): string {
  let client = plainAddress(socketAddress);
  if (trusted === undefined) return client;
  const hops = (forwarded ?? "").split(",").map((hop) => plainAddress(hop.trim()));
  while (isTrusted(client, trusted)) {
    const hop = hops.pop();
    if (hop === undefined || isIP(hop) === 0) break;
    client = hop;
  }
  return client;
}

/** An IPv6 subscriber holds a whole /64: one address in it is as good as another. */
export function addressGroup(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill("0"), ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
