import { fetchErrors } from "../../model/errors/fetch.ts";
import type { HttpAnswer } from "../../model/snapshot.ts";
import type { Clock } from "../captured.ts";
import type { Allowance } from "./address.ts";
import {
  type Exchange,
  ExchangeError,
  type ExchangeFault,
  exchange,
  type Head,
  seconds,
  type Timeouts,
} from "./exchange.ts";
import { FetchFailure } from "./failure.ts";
import { retryAfterOf } from "./headers.ts";
import { createHostQueue, type Sleep } from "./host-queue.ts";
import { checkedAddresses, type Lookup } from "./resolve.ts";
import type { WarcWriter } from "./warc-writer.ts";

/** How requests are made. Times in milliseconds, sizes in bytes. */
export interface VisitOptions {
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** From 0 up to 1: spreads the waits before another try. */
  readonly random: () => number;
  readonly lookup: Lookup;
  readonly allowed: Allowance;
  readonly timeouts: Timeouts;
  /** How often a request is made again after a broken connection or a fault of the server. */
  readonly retries: number;
  /** The wait before the first of them; it doubles. */
  readonly backOff: number;
  /** The longest wait that a server may ask for and get. */
  readonly waitLimit: number;
  readonly warc: WarcWriter | undefined;
  readonly authorities: readonly string[] | undefined;
}

/** One request, its redirects not followed. */
export interface VisitAsk {
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds between requests to this host. */
  readonly pause: number;
  readonly sizeLimit: number;
  readonly signal: AbortSignal | undefined;
  readonly onHead?: (head: Head) => void;
}

/** One answer. */
export interface Visit extends Exchange {
  /** When the request was sent. */
  readonly date: Date;
  readonly warc: HttpAnswer["warc"];
}

/** Makes requests: politely, to public addresses only, and once more where that helps. */
export interface Visitor {
  /**
   * Resolves with any status but 429 and, where its wait is named, 503.
   * @throws FetchFailure SAYSO-FETCH-002 to -007, -010, -016, -017, -019
   */
  visit(url: URL, ask: VisitAsk): Promise<Visit>;
}

const kinds = {
  connect: fetchErrors.noConnection,
  insecure: fetchErrors.insecure,
  slow: fetchErrors.slow,
  large: fetchErrors.tooLarge,
  truncated: fetchErrors.truncated,
  garbled: fetchErrors.serverFault,
} as const satisfies Record<ExchangeFault, unknown>;

export function createVisitor(options: VisitOptions): Visitor {
  const { clock, sleep, random, retries, backOff, waitLimit } = options;
  const queue = createHostQueue(clock, sleep);
  /** Until when a host wants to be left alone, in milliseconds of the clock. */
  const closedUntil = new Map<string, number>();

  /** Waits for a host that asked for a short pause; gives up on one that asked for a long one, without asking it again. */
  async function awaitOpen(url: URL, signal: AbortSignal | undefined): Promise<void> {
    const until = closedUntil.get(url.hostname);
    if (until === undefined) return;
    const left = until - clock().getTime();
    if (left > waitLimit) throw leftAlone(url, new Date(until));
    if (left > 0) await sleep(left, signal);
    closedUntil.delete(url.hostname);
  }

  async function once(url: URL, ask: VisitAsk): Promise<Visit> {
    const { headers, pause, sizeLimit, signal, onHead } = ask;
    return queue.turn(url.hostname, pause, signal, async () => {
      await awaitOpen(url, signal);
      const addresses = await inTime(
        checkedAddresses(url, options.lookup, options.allowed),
        url,
        options.timeouts.connect,
      );
      const date = clock();
      const { timeouts, authorities } = options;
      const done = await exchange(url, { addresses, headers, timeouts, sizeLimit, signal, authorities, onHead });
      const warc = await options.warc?.write({
        url: url.href,
        ip: done.wire.address,
        date,
        request: Buffer.concat(done.wire.sent),
        response: finalAnswer(Buffer.concat(done.wire.received)),
        payload: done.body,
      });
      return { ...done, date, warc };
    });
  }

  /** What to do after an answer: `undefined` to take it, or milliseconds to wait before the next try. */
  function waitAfter(url: URL, visit: Visit, left: number): number | undefined {
    if (visit.status !== 429 && visit.status < 500) return undefined;
    const asked = visit.status === 429 || visit.status === 503;
    const until = asked ? retryAfterOf(visit.headers, clock()) : undefined;
    if (until !== undefined) {
      // Others who want something of this host wait as well.
      closedUntil.set(url.hostname, until.getTime());
      const wait = Math.max(0, until.getTime() - clock().getTime());
      if (left > 0 && wait <= waitLimit) return wait;
      throw leftAlone(url, until, visit);
    }
    if (visit.status === 429) throw leftAlone(url, undefined, visit);
    return left > 0 ? waitBefore(retries - left) : undefined;
  }

  function waitBefore(tried: number): number {
    return backOff * 2 ** tried * (0.5 + random());
  }

  async function visit(url: URL, ask: VisitAsk): Promise<Visit> {
    for (let left = retries; ; left--) {
      let wait: number;
      try {
        const done = await once(url, ask);
        const after = waitAfter(url, done, left);
        if (after === undefined) return done;
        wait = after;
      } catch (error) {
        if (!(error instanceof ExchangeError)) throw error;
        const again = error.fault === "connect" || error.fault === "truncated";
        if (!again || left === 0) {
          const tries = again && retries > 0 ? ` (${retries + 1} tries)` : "";
          throw new FetchFailure(kinds[error.fault], `${url.href} was not fetched: ${error.message}${tries}.`, {
            cause: error,
          });
        }
        wait = waitBefore(retries - left);
      }
      await sleep(wait, ask.signal);
    }
  }

  return { visit };
}

function leftAlone(url: URL, until: Date | undefined, answer?: Visit): FetchFailure {
  const status = answer === undefined ? "" : ` (status ${answer.status})`;
  const when = until === undefined ? "and does not say for how long" : `until ${until.toISOString()}`;
  return new FetchFailure(fetchErrors.later, `${url.hostname} asks to be left alone${status} ${when}.`, {
    ...(until === undefined ? {} : { until: until.toISOString() }),
    ...(answer === undefined ? {} : { http: answerOf(url.href, answer, []) }),
  });
}

/** An answer as snapshots keep it. Cookies are left out: they say who asked, and Sayso never sends them back. */
export function answerOf(requested: string, visit: Visit, redirects: HttpAnswer["redirects"]): HttpAnswer {
  return {
    requested,
    status: visit.status,
    headers: visit.headers
      .filter(([name]) => !/^set-cookie2?$/.test(name))
      .map(([name, value]) => [name, value] as const),
    redirects,
    ...(visit.warc === undefined ? {} : { warc: visit.warc }),
  };
}

/** Name servers that never answer have no time limit of their own. */
async function inTime<T>(work: Promise<T>, url: URL, limit: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new FetchFailure(fetchErrors.slow, `No name server told in ${seconds(limit)} where ${url.hostname} is.`));
    }, limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The answer without the notices that came before it (status 100 to 199), each a head without a body. */
function finalAnswer(received: Buffer): Buffer {
  let answer = received;
  while (/^HTTP\/1\.[01] 1\d\d/.test(answer.toString("latin1", 0, 12))) {
    const end = answer.indexOf("\r\n\r\n");
    if (end === -1) break;
    answer = answer.subarray(end + 4);
  }
  return answer;
}
