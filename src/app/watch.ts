import { discoverFeeds } from "../intake/feeds/discover-feeds.ts";
import { readFeed } from "../intake/feeds/read-feed.ts";
import type { Fetcher } from "../intake/web/fetcher.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Author } from "../model/entry.ts";
import { SaysoError } from "../model/errors/error.ts";
import { usageErrors } from "../model/errors/usage.ts";
import type { FeedLink } from "../model/feed.ts";
import { makeId } from "../model/id.ts";
import type { Watch, WatchedAddress } from "../model/watch.ts";
import { checkCaseName, titleOf } from "./case-name.ts";

/** What a person wants watched. */
export interface WatchAsked {
  readonly caseName: string;
  readonly address: string;
  /** Seconds. */
  readonly every: number;
  readonly by: Author;
}

/** A watch that was begun, and the feeds that its page names, where it is a page. */
export interface WatchBegun {
  readonly watch: Watch;
  readonly feeds: readonly FeedLink[];
}

/** A watch with its case's name and how things stand. */
export interface WatchLine {
  readonly watch: Watch;
  readonly caseName: string;
  /** Articles that it led to, and how many of them are still looked at. */
  readonly articles: number;
  readonly lookedAt: number;
  readonly own?: WatchedAddress;
  /** When the next look at any of its addresses is due. */
  readonly nextAt?: string;
}

/** The least time between two looks at one address, in seconds. */
const LEAST = 60;

/**
 * Begins a watch, or changes how often the one at that address looks. What is there is fetched once, to tell a feed from a site map and a page.
 * @throws SaysoError SAYSO-USAGE-016 when it is no address or `every` is too short, SAYSO-FETCH-… when it cannot be fetched
 */
export async function addWatch(ledger: Ledger, fetcher: Fetcher, asked: WatchAsked): Promise<WatchBegun> {
  const { address, every, by } = asked;
  if (!URL.canParse(address) || !/^https?:$/u.test(new URL(address).protocol)) {
    throw new SaysoError(usageErrors.badWatch, `"${address.slice(0, 200)}" is no address of the web.`);
  }
  if (every < LEAST) throw new SaysoError(usageErrors.badWatch, "Nothing is looked at more often than once a minute.");
  const caseName = checkCaseName(asked.caseName);
  const result = await fetcher.fetchBytes(address);
  if (result.kind === "unchanged") throw new Error("304 to a request without conditions");
  const { id: caseId } = await ledger.openCase(caseName, titleOf(caseName), by);
  const { kind, feeds } = kindOf(result.bytes, result.address, result.mediaType);
  const href = new URL(address).href;
  const watch: Watch = { id: makeId("watch", caseId, href), caseId, kind, address: href, every };
  await ledger.setWatch(watch, by);
  await ledger.putWatched([newAddress(watch, href, kind === "page" ? "article" : "list")]);
  return { watch, feeds };
}

function kindOf(
  bytes: Uint8Array,
  url: string,
  contentType: string | undefined,
): Pick<Watch, "kind"> & { feeds: readonly FeedLink[] } {
  try {
    const { kind } = readFeed(bytes, { url, ...(contentType === undefined ? {} : { contentType }) });
    return { kind: kind.startsWith("sitemap") ? "site map" : "feed", feeds: [] };
  } catch (error) {
    if (!(error instanceof SaysoError)) throw error;
    return { kind: "page", feeds: discoverFeeds(new TextDecoder().decode(bytes), url) };
  }
}

/** An address that was not looked at yet. */
export function newAddress(
  watch: Watch,
  address: string,
  what: WatchedAddress["what"],
  publishedAt?: string,
): WatchedAddress {
  return {
    watchId: watch.id,
    address,
    what,
    looks: [],
    nextAt: new Date(0).toISOString(),
    why: "not looked at yet",
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

/** The watches that go on, of one case or of all. */
export async function listWatches(ledger: Ledger, caseName?: string): Promise<readonly WatchLine[]> {
  const names = new Map((await ledger.cases()).map(({ id, name }) => [id, name]));
  const lines: WatchLine[] = [];
  for (const watch of await ledger.watches()) {
    const of = names.get(watch.caseId) ?? watch.caseId;
    if (caseName !== undefined && of !== caseName) continue;
    const all = await ledger.watched(watch.id);
    const own = all.find(({ address }) => address === watch.address);
    const articles = all.filter(({ what }) => what === "article");
    const nextAt = all
      .map((one) => one.nextAt)
      .filter((at) => at !== undefined)
      .toSorted()[0];
    lines.push({
      watch,
      caseName: of,
      articles: articles.length,
      lookedAt: articles.filter((one) => one.nextAt !== undefined).length,
      ...(own === undefined ? {} : { own }),
      ...(nextAt === undefined ? {} : { nextAt }),
    });
  }
  return lines;
}

/**
 * Ends a watch: what was read stays.
 * @param which its address, its id, or the beginning of its id
 * @throws SaysoError SAYSO-USAGE-016 when no watch goes on by that name
 */
export async function endWatch(ledger: Ledger, which: string, by: Author): Promise<Watch> {
  const href = URL.canParse(which) ? new URL(which).href : which;
  const fits = ({ id, address }: Watch) =>
    address === href || (/^watch_[0-9a-f]{8,}$/u.test(which) && id.startsWith(which));
  const [watch, ...others] = (await ledger.watches()).filter(fits);
  if (watch === undefined || (others.length > 0 && watch.address !== href)) {
    throw new SaysoError(usageErrors.badWatch, `No watch goes on at "${which.slice(0, 200)}".`);
  }
  await ledger.setWatch({ ...watch, ended: true }, by);
  return watch;
}
