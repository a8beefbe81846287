import { lookup as systemLookup } from "node:dns/promises";
import { isIP } from "node:net";
import { fetchErrors } from "../../model/errors/fetch.ts";
import { type Allowance, isPublic } from "./address.ts";
import { FetchFailure } from "./failure.ts";

/** Asks for the addresses of a host, best first. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/** The addresses that this machine's own settings (hosts file, DNS) give. */
export const lookupBySystem: Lookup = async (host) =>
  (await systemLookup(host, { all: true })).map(({ address }) => address);

/** How many of a host's addresses are tried. */
const TRIED = 4;

/**
 * The addresses to connect to for a URL, each checked. A host of which one address is private is refused whole: a server
 * that mixes them may answer otherwise the next time.
 * @throws FetchFailure SAYSO-FETCH-002 when the host has no address, -010 when one is private and not allowed
 */
export async function checkedAddresses(url: URL, lookup: Lookup, allowed: Allowance): Promise<readonly string[]> {
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const addresses = isIP(host) === 0 ? await addressesOf(host, lookup) : [host];
  const refused = allowed.host(host)
    ? undefined
    : addresses.find((address) => !isPublic(address) && !allowed.address(address));
  if (refused !== undefined) {
    const is = refused === host ? "is" : `leads to ${refused},`;
    throw new FetchFailure(
      fetchErrors.privateAddress,
      `${host} ${is} an address of this machine or of a private network; only --allow-private opens those.`,
    );
  }
  return addresses.slice(0, TRIED);
}

async function addressesOf(host: string, lookup: Lookup): Promise<readonly string[]> {
  let addresses: readonly string[];
  try {
    addresses = await lookup(host);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    const why = code === "EAI_AGAIN" ? "the name server did not answer" : `there is no such name (${code})`;
    throw new FetchFailure(fetchErrors.noSuchHost, `${host} could not be found: ${why}.`, { cause });
  }
  const sound = addresses.filter((address) => isIP(address) !== 0);
  if (sound.length === 0) throw new FetchFailure(fetchErrors.noSuchHost, `${host} has no address.`);
  return sound;
}
