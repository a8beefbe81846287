import { SaysoError } from "../../model/errors/error.ts";
import { fetchErrors } from "../../model/errors/fetch.ts";
import type { Clock } from "../captured.ts";
import { FetchFailure } from "./failure.ts";
import { stoppable } from "./host-queue.ts";
import { noRules, ROBOTS_LIMIT, type RobotsRules, readRobots } from "./robots.ts";

/** An answer to the request for a robots.txt, redirects followed. */
export interface RobotsAnswer {
  readonly status: number;
  readonly bytes: Uint8Array;
}

/** Lets requests through that the sites' robots.txt lets through. */
export interface RobotsGate {
  /**
   * What the site says of requests to it.
   * @throws FetchFailure SAYSO-FETCH-012 when it forbids this one, -013 when it cannot be asked; what `ask` throws when
   *   there is no such site
   */
  pass(url: URL, signal: AbortSignal | undefined): Promise<RobotsRules>;
}

const KEPT = 24 * 3_600_000;
/** A site that failed is asked again sooner. */
const FAILED_KEPT = 600_000;
const REMEMBERED = 10_000;

/** The site itself is not to be had: then its robots.txt is beside the point, and what is wrong is said as it is. */
const ofTheSite: ReadonlySet<string> = new Set(
  [
    fetchErrors.noSuchHost,
    fetchErrors.noConnection,
    fetchErrors.insecure,
    fetchErrors.privateAddress,
    fetchErrors.unkept,
    fetchErrors.later,
  ].map(({ code }) => code),
);

interface Kept {
  readonly until: number;
  readonly rules: Promise<RobotsRules>;
}

/**
 * A gate that keeps each origin's robots.txt for a day. Statuses as in RFC 9309, 2.3.1: 400 to 499 allow all, 500 to 599 nothing.
 * @param product the program's name as robots.txt calls it
 */
export function createRobotsGate(product: string, clock: Clock, ask: (url: URL) => Promise<RobotsAnswer>): RobotsGate {
  const kept = new Map<string, Kept>();

  async function rulesOf(origin: string): Promise<RobotsRules> {
    const url = new URL("/robots.txt", origin);
    let answer: RobotsAnswer;
    try {
      answer = await ask(url);
    } catch (error) {
      if (!(error instanceof SaysoError) || ofTheSite.has(error.code)) throw error;
      throw new FetchFailure(fetchErrors.robotsUnknown, `${url.href} could not be had: ${error.message}`, {
        cause: error,
      });
    }
    if (answer.status >= 500) {
      throw new FetchFailure(
        fetchErrors.robotsUnknown,
        `${url.href} could not be had: the server failed with ${answer.status}.`,
      );
    }
    if (answer.status < 200 || answer.status >= 300) return noRules;
    return readRobots(url.href, new TextDecoder().decode(answer.bytes.subarray(0, ROBOTS_LIMIT)), product);
  }

  function remembered(origin: string): Promise<RobotsRules> {
    const now = clock().getTime();
    const known = kept.get(origin);
    if (known !== undefined && known.until > now) return known.rules;
    // Many callers may wait for it, so that none of them can stop it.
    const rules = rulesOf(origin);
    kept.set(origin, { until: now + KEPT, rules });
    rules.catch((error: unknown) => {
      if (error instanceof SaysoError && error.code === fetchErrors.robotsUnknown.code) {
        kept.set(origin, { until: clock().getTime() + FAILED_KEPT, rules });
      } else kept.delete(origin);
    });
    const [oldest] = kept.keys();
    if (kept.size > REMEMBERED && oldest !== undefined) kept.delete(oldest);
    return rules;
  }

  return {
    async pass(url, signal) {
      const rules = await stoppable(remembered(url.origin), signal);
      const rule = rules.forbids(url);
      if (rule === undefined) return rules;
      throw new FetchFailure(
        fetchErrors.robots,
        `${url.href} was not fetched: line ${rule.line} of ${url.origin}/robots.txt says "${rule.words}".`,
      );
    },
  };
}
