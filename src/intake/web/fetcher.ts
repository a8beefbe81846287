import { setTimeout as pauseFor } from "node:timers/promises";
import { fetchErrors } from "../../model/errors/fetch.ts";
import type { HttpAnswer } from "../../model/snapshot.ts";
import { captureAny } from "../capture-any.ts";
import { type Captured, type Clock, SIZE_LIMIT } from "../captured.ts";
import { allowance, webAddress } from "./address.ts";
import { ACCEPTED_CODINGS, CodingError, unpack } from "./content-coding.ts";
import { type Head, megabytes, type Timeouts } from "./exchange.ts";
import { FetchFailure } from "./failure.ts";
import { charsetOf, headerOf, mediaTypeOf, sendable } from "./headers.ts";
import type { Sleep } from "./host-queue.ts";
import { type Lookup, lookupBySystem } from "./resolve.ts";
import { ROBOTS_LIMIT } from "./robots.ts";
import { createRobotsGate } from "./robots-gate.ts";
import { answerOf, createVisitor, type Visit } from "./visit.ts";
import type { WarcWriter } from "./warc-writer.ts";

export type { Timeouts } from "./exchange.ts";
export { FetchFailure } from "./failure.ts";
export { openWarcWriter, type WarcOptions, type WarcWriter } from "./warc-writer.ts";

/** How a fetcher goes about. Times in milliseconds, sizes in bytes. */
export interface FetcherOptions {
  readonly clock: Clock;
  /** The name up to its slash is what robots.txt calls the program: `Sayso/0.1.0 (+offline claim ledger; …)`. */
  readonly userAgent: string;
  /** From 0 up to 1: spreads the waits before another try, so that many programs do not come back at once. */
  readonly random: () => number;
  readonly sleep?: Sleep;
  readonly lookup?: Lookup;
  /** Hosts, addresses and ranges (CIDR) of private networks that may be fetched from. */
  readonly allowPrivate?: readonly string[];
  readonly obeyRobots?: boolean;
  readonly timeouts?: Partial<Timeouts>;
  /** The most bytes of a body, as sent and as unpacked. */
  readonly sizeLimit?: number;
  /** Between two requests to a host. */
  readonly pause?: number;
  /** The longest `Crawl-delay` that is kept; a longer one counts as this. */
  readonly crawlDelayLimit?: number;
  readonly retries?: number;
  /** The wait before the first other try; it doubles. */
  readonly backOff?: number;
  /** The longest `Retry-After` that is waited for; after a longer one the fetch fails with the time. */
  readonly waitLimit?: number;
  readonly warc?: WarcWriter;
  /** Certificates (PEM) that are trusted beside the system's. */
  readonly authorities?: readonly string[];
}

/** What is known from the last time, and how to stop. */
export interface FetchAsk {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly signal?: AbortSignal;
}

/** What a server says of the state of what it sent: handed back to it the next time. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** The server says that nothing has changed since (304). */
export interface Unchanged extends Validators {
  readonly kind: "unchanged";
  readonly http: HttpAnswer;
  /** After redirects. */
  readonly address: string;
}

/** What was fetched, as it is. */
export interface FetchedBytes extends Validators {
  readonly kind: "bytes";
  /** Unpacked. */
  readonly bytes: Uint8Array;
  readonly http: HttpAnswer;
  /** After redirects. */
  readonly address: string;
  /** When the request was sent. ISO 8601. */
  readonly fetchedAt: string;
  /** As the header names it, in lower case. */
  readonly mediaType?: string;
  /** As the header names it. */
  readonly charset?: string;
}

/** What was fetched, as a capture. */
export interface FetchedCapture extends Validators {
  readonly kind: "captured";
  readonly captured: Captured;
}

export type FetchResult = FetchedCapture | Unchanged;
export type BytesResult = FetchedBytes | Unchanged;

/** Fetches from the web. */
export interface Fetcher {
  /**
   * A capture of the document at an address.
   * @throws FetchFailure SAYSO-FETCH-…; SaysoError SAYSO-INTAKE-005 to -010 and SAYSO-FORMAT-… for bytes that are not read;
   *   `signal.reason` when it was stopped
   */
  fetch(url: string, ask?: FetchAsk): Promise<FetchResult>;
  /** The bytes at an address, whatever they are: for feeds and site maps. @throws as `fetch`, but nothing is read */
  fetchBytes(url: string, ask?: FetchAsk): Promise<BytesResult>;
}

const defaults = {
  timeouts: { connect: 10_000, headers: 30_000, idle: 20_000, total: 120_000 },
  pause: 1000,
  crawlDelayLimit: 30_000,
  retries: 2,
  backOff: 1000,
  waitLimit: 10_000,
} as const;

const MAX_REDIRECTS = 10;
/** RFC 9309, 2.3.1.2. */
const MAX_ROBOTS_REDIRECTS = 5;

const ACCEPT =
  "text/html,application/xhtml+xml,application/rss+xml;q=0.9,application/atom+xml;q=0.9,application/feed+json;q=0.9,application/xml;q=0.8,application/pdf;q=0.8,text/plain;q=0.7,*/*;q=0.5";

const sleepFor: Sleep = async (milliseconds, signal) => {
  try {
    await pauseFor(milliseconds, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    // The timer has an error of its own; callers are told their own reason.
    signal?.throwIfAborted();
    throw error;
  }
};

/** How one address is gone after. */
interface Way {
  readonly ask: FetchAsk;
  readonly robots: boolean;
  readonly maxRedirects: number;
  readonly sizeLimit: number;
  readonly onHead?: (head: Head) => void;
}

/** Where it ended. */
interface Arrival {
  readonly url: URL;
  readonly visit: Visit;
  readonly http: HttpAnswer;
}

/**
 * A fetcher of its own manners: one request a host at a time, robots.txt obeyed, private addresses refused on each redirect.
 * @throws FetchFailure SAYSO-FETCH-011 when `allowPrivate` names what is no host, address or range
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { clock, userAgent, obeyRobots = true, sizeLimit = SIZE_LIMIT } = options;
  const { pause = defaults.pause, crawlDelayLimit = defaults.crawlDelayLimit } = options;
  const visitor = createVisitor({
    clock,
    random: options.random,
    sleep: options.sleep ?? sleepFor,
    lookup: options.lookup ?? lookupBySystem,
    allowed: allowance(options.allowPrivate ?? []),
    timeouts: { ...defaults.timeouts, ...options.timeouts },
    retries: options.retries ?? defaults.retries,
    backOff: options.backOff ?? defaults.backOff,
    waitLimit: options.waitLimit ?? defaults.waitLimit,
    warc: options.warc,
    authorities: options.authorities,
  });
  const gate = createRobotsGate(userAgent.split("/")[0]?.trim() ?? userAgent, clock, async (url) => {
    const way = { ask: {}, robots: false, maxRedirects: MAX_ROBOTS_REDIRECTS, sizeLimit: 10 * ROBOTS_LIMIT };
    const { visit } = await follow(url, way);
    return { status: visit.status, bytes: await unpacked(url, visit, way.sizeLimit) };
  });

  /** The pause before a request, once the site has said that it may be made. */
  async function pass(url: URL, way: Way): Promise<number> {
    if (!way.robots || !obeyRobots) return pause;
    const { delay } = await gate.pass(url, way.ask.signal);
    return Math.max(pause, Math.min(delay ?? 0, crawlDelayLimit));
  }

  async function follow(start: URL, way: Way): Promise<Arrival> {
    const headers = headersFor(userAgent, way.ask);
    const redirects: HttpAnswer["redirects"][number][] = [];
    const seen = new Set([start.href]);
    for (let url = start; ; ) {
      const { sizeLimit: limit, onHead } = way;
      const visit = await visitor.visit(url, {
        headers,
        pause: await pass(url, way),
        sizeLimit: limit,
        signal: way.ask.signal,
        ...(onHead === undefined ? {} : { onHead }),
      });
      const http = answerOf(start.href, visit, redirects);
      const next = targetOf(url, visit, http);
      if (next === undefined) return { url, visit, http };
      redirects.push({ from: url.href, status: visit.status, to: next.href });
      if (seen.has(next.href)) {
        throw new FetchFailure(
          fetchErrors.redirects,
          `${start.href} sends on in a circle: ${next.href} was there before.`,
          { http },
        );
      }
      if (redirects.length > way.maxRedirects) {
        throw new FetchFailure(fetchErrors.redirects, `${start.href} sends on more than ${way.maxRedirects} times.`, {
          http,
        });
      }
      seen.add(next.href);
      url = next;
    }
  }

  async function fetchBytes(text: string, ask: FetchAsk, onHead?: (head: Head) => void): Promise<BytesResult> {
    const start = webAddress(text);
    const way = { ask, robots: true, maxRedirects: MAX_REDIRECTS, sizeLimit };
    const { url, visit, http } = await follow(start, onHead === undefined ? way : { ...way, onHead });
    const state = validatorsOf(visit);
    const conditional = ask.etag !== undefined || ask.lastModified !== undefined;
    if (visit.status === 304 && conditional) return { kind: "unchanged", http, address: url.href, ...state };
    refuseStatus(url, http);
    const mediaType = mediaTypeOf(visit.headers);
    const charset = charsetOf(visit.headers);
    return {
      kind: "bytes",
      bytes: await unpacked(url, visit, sizeLimit, http),
      http,
      address: url.href,
      fetchedAt: visit.date.toISOString(),
      ...(mediaType === undefined ? {} : { mediaType }),
      ...(charset === undefined ? {} : { charset }),
      ...state,
    };
  }

  return {
    fetchBytes: (url, ask = {}) => fetchBytes(url, ask),
    async fetch(text, ask = {}) {
      const result = await fetchBytes(text, ask, (head) => refuseContent(text, head));
      if (result.kind === "unchanged") return result;
      const { bytes, http, address, fetchedAt, charset, etag, lastModified } = result;
      const known = { address, http, capturedAt: fetchedAt, ...(charset === undefined ? {} : { charset }) };
      const captured = await captureAny(bytes, text, "web", clock, known);
      return {
        kind: "captured",
        captured,
        ...(etag === undefined ? {} : { etag }),
        ...(lastModified === undefined ? {} : { lastModified }),
      };
    },
  };
}

function headersFor(userAgent: string, ask: FetchAsk): Readonly<Record<string, string>> {
  const etag = sendable(ask.etag);
  const since = sendable(ask.lastModified);
  return {
    "User-Agent": userAgent,
    Accept: ACCEPT,
    "Accept-Encoding": ACCEPTED_CODINGS,
    ...(etag === undefined ? {} : { "If-None-Match": etag }),
    ...(since === undefined ? {} : { "If-Modified-Since": since }),
  };
}

function validatorsOf(visit: Visit): Validators {
  const etag = headerOf(visit.headers, "etag");
  const lastModified = headerOf(visit.headers, "last-modified");
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
}

/** The address that an answer sends on to, or `undefined` when it does not. */
function targetOf(url: URL, visit: Visit, http: HttpAnswer): URL | undefined {
  const location = headerOf(visit.headers, "location");
  if (![301, 302, 303, 307, 308].includes(visit.status) || location === undefined) return undefined;
  const target = URL.canParse(location, url.href) ? new URL(location, url.href).href : location;
  try {
    return webAddress(target);
  } catch (cause) {
    const why = cause instanceof FetchFailure ? cause.message : "";
    throw new FetchFailure(fetchErrors.badRedirect, `${url.href} sends on to what is not fetched: ${why}`, {
      http,
      cause,
    });
  }
}

async function unpacked(url: URL, visit: Visit, limit: number, http?: HttpAnswer): Promise<Buffer> {
  try {
    return await unpack(visit.body, headerOf(visit.headers, "content-encoding"), limit);
  } catch (cause) {
    if (!(cause instanceof CodingError)) throw cause;
    const kinds = { large: fetchErrors.tooLarge, damaged: fetchErrors.truncated, unknown: fetchErrors.otherContent };
    const past = cause.fault === "large" ? ` of ${megabytes(limit)} when it is unpacked` : "";
    throw new FetchFailure(kinds[cause.fault], `The answer of ${url.href} is not read: ${cause.message}${past}.`, {
      ...(http === undefined ? {} : { http }),
      cause,
    });
  }
}

function refuseStatus(url: URL, http: HttpAnswer): void {
  const { status } = http;
  if (status >= 200 && status < 300 && status !== 204 && status !== 205 && status !== 206) return;
  if (status === 404 || status === 410) {
    throw new FetchFailure(fetchErrors.gone, `There is no page at ${url.href} (status ${status}).`, { http });
  }
  const kind = status >= 400 && status < 500 ? fetchErrors.refused : fetchErrors.serverFault;
  throw new FetchFailure(kind, `${url.hostname} answered ${url.href} with status ${status}.`, { http });
}

/** Pictures and recordings are large and never read: the head says enough. */
function refuseContent(text: string, { status, headers }: Head): void {
  const type = mediaTypeOf(headers);
  if (status !== 200 || type === undefined || !/^(?:image|audio|video|font)\//.test(type)) return;
  throw new FetchFailure(fetchErrors.otherContent, `${text} is of the type ${type}, which Sayso does not read.`);
}
