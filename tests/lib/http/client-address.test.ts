import { expect, test } from "vitest";
import { addressGroup, clientAddress } from "@/lib/http/client-address";
import { readConfig } from "@/lib/http/config";

const trusted = readConfig({ CHAPERONE_TRUSTED_PROXY: "127.0.0.1,10.0.0.0/8,::1" }).trustedProxy;

test.each([
  ["no proxy is trusted", "198.51.100.7", "203.0.113.9", undefined, "198.51.100.7"],
  ["the other end is no proxy", "198.51.100.7", "203.0.113.9", trusted, "198.51.100.7"],
  ["behind the proxy", "127.0.0.1", "203.0.113.9", trusted, "203.0.113.9"],
  ["as a socket of both families writes it", "::ffff:127.0.0.1", "203.0.113.9", trusted, "203.0.113.9"],
  ["behind two", "127.0.0.1", "203.0.113.9, 10.1.2.3", trusted, "203.0.113.9"],
  ["what the client wrote stands left", "127.0.0.1", "192.0.2.1, 203.0.113.9", trusted, "203.0.113.9"],
  ["IPv6", "::1", "2001:db8::7", trusted, "2001:db8::7"],
  ["the proxy itself asks", "127.0.0.1", undefined, trusted, "127.0.0.1"],
  ["not an address", "127.0.0.1", "unknown", trusted, "127.0.0.1"],
] as const)("%s", (_title, socket, forwarded, proxies, expected) => {
  expect(clientAddress(socket, forwarded, proxies)).toBe(expected);
});

test.each([
  ["203.0.113.9", "203.0.113.9"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0db8:1:2::", "2001:db8:1:2"],
  ["2001:db8::1:2:3:4:5", "2001:db8:0:1"],
  ["::1", "0:0:0:0"],
  ["unknown", "unknown"],
])("%s counts as %s", (address, group) => {
  expect(addressGroup(address)).toBe(group);
});
