import ipaddr from "ipaddr.js";
import { fetchErrors } from "../../model/errors/fetch.ts";
import { FetchFailure } from "./failure.ts";

/** The most characters of an address; servers read no more than about twice that (RFC 9110, 4.1). */
const LENGTH = 4000;

/**
 * The address as the WHATWG URL Standard reads it, without its fragment. Hosts written as one number, in octal or in
 * hexadecimal come out as the four numbers that they mean, so nothing hides behind their spelling.
 * @throws FetchFailure SAYSO-FETCH-001
 */
export function webAddress(text: string): URL {
  if (text.length > LENGTH) {
    throw new FetchFailure(
      fetchErrors.badAddress,
      `The address has ${text.length} characters; the limit is ${LENGTH}.`,
    );
  }
  if (!URL.canParse(text)) throw new FetchFailure(fetchErrors.badAddress, `"${text}" is no address of the web.`);
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new FetchFailure(fetchErrors.badAddress, `${shown(url)} is not fetched: only http and https are.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new FetchFailure(fetchErrors.badAddress, `${shown(url)} was given with a user name or password in it.`);
  }
  url.hash = "";
  return url;
}

/** How messages write an address: never with a password. */
function shown(url: URL): string {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare.href.slice(0, 200);
}

type Address = ReturnType<typeof ipaddr.parse>;

/** Which private addresses may be fetched from. */
export interface Allowance {
  /** Whether all addresses of a host are allowed, whatever they are. */
  host(name: string): boolean;
  address(address: string): boolean;
}

/**
 * Reads what `--allow-private` names: hosts, addresses and ranges (CIDR).
 * @throws FetchFailure SAYSO-FETCH-011
 */
export function allowance(entries: readonly string[]): Allowance {
  const hosts = new Set<string>();
  const ranges: (readonly [Address, number])[] = [];
  for (const entry of entries) {
    const bare = entry.trim().replace(/^\[(.{0,60})\]$/, "$1");
    if (ipaddr.isValidCIDR(bare)) ranges.push(ipaddr.parseCIDR(bare));
    else if (isAddress(bare)) ranges.push(single(ipaddr.parse(bare)));
    else hosts.add(hostName(bare, entry));
  }
  return {
    host: (name) => hosts.has(name.toLowerCase()),
    address: (text) => {
      const address = ipaddr.parse(text);
      const meant = [address, embedded(address)].filter((one) => one !== undefined);
      return ranges.some(([range, bits]) => meant.some((one) => one.kind() === range.kind() && one.match(range, bits)));
    },
  };
}

function single(address: Address): readonly [Address, number] {
  return [address, address.kind() === "ipv4" ? 32 : 128];
}

/** Only whole addresses: the library also takes "10.1", which a person may mean otherwise. */
function isAddress(text: string): boolean {
  return ipaddr.IPv6.isValid(text) || ipaddr.IPv4.isValidFourPartDecimal(text);
}

function hostName(text: string, entry: string): string {
  const name =
    /^[\p{L}\p{N}_.-]{1,253}$/u.test(text) && URL.canParse(`http://${text}/`)
      ? new URL(`http://${text}/`).hostname
      : "";
  if (name === "" || isAddress(name)) {
    throw new FetchFailure(fetchErrors.badAllowance, `"${entry}" is no host, address or range of addresses.`);
  }
  return name;
}

/**
 * Whether an address is one of the public internet: not private, loopback, link-local, unique-local, shared by a carrier,
 * multicast, set aside for tests, or reserved (the IANA registries of special-purpose addresses, RFC 6890). Addresses
 * of version 6 that carry one of version 4 (mapped, 6to4, NAT64, ISATAP) are as public as that one is.
 */
export function isPublic(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv4) return address.range() === "unicast";
  // 64:ff9b:1::/48 is for each network's own use (RFC 8215), and holds its addresses where that network likes.
  if (address.range() === "rfc6052" && address.parts[2] !== 0) return false;
  const inner = embedded(address);
  if (inner !== undefined && inner.range() !== "unicast") return false;
  if (inner !== undefined && !isIsatap(address)) return true;
  // Global addresses are given out of 2000::/3 only (RFC 4291, 2.4); all else is special, whether it has a name or not.
  const global = ((address.parts[0] ?? 0) & 0xe000) === 0x2000;
  return global && address.range() === "unicast";
}

/** The address of version 4 that one of version 6 carries, if it does. */
function embedded(address: Address): ipaddr.IPv4 | undefined {
  if (!(address instanceof ipaddr.IPv6)) return undefined;
  const { parts } = address;
  const range = address.range();
  if (range === "6to4") return fourOf(parts[1], parts[2]);
  if (range === "ipv4Mapped" || range === "rfc6145" || range === "rfc6052" || isIsatap(address)) {
    return fourOf(parts[6], parts[7]);
  }
  return undefined;
}

/** The second half of an address that tunnels into a network of version 4 (RFC 5214, 6.1). */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  return (parts[4] === 0 || parts[4] === 0x0200) && parts[5] === 0x5efe;
}

function fourOf(high = 0, low = 0): ipaddr.IPv4 {
  return new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff]);
}
