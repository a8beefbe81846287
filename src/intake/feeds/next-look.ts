import type { FeedPace } from "../../model/feed.ts";

/** One time that an address was looked at, and what came of it. Times are ISO 8601 in UTC. */
export interface Look {
  readonly at: string;
  /**
   * - `new`: there was something new: an item, or the article was changed; the first look at an article is one
   * - `same`: nothing new
   * - `failed`: no answer, or one that says that it is to be tried again (429, 5xx)
   * - `gone`: 404 or 410
   */
  readonly outcome: "new" | "same" | "failed" | "gone";
  /** What `Retry-After` asked for: no look before it. */
  readonly retryAt?: string | undefined;
}

/** What is looked at: an article, at growing intervals; or a list of articles, at its own interval. */
export type Watched =
  | { readonly kind: "article"; readonly publishedAt?: string }
  | { readonly kind: "feed"; readonly everyMinutes: number; readonly pace?: FeedPace };

/** When to look again, and a sentence that says why; without `at`, never. */
export interface NextLook {
  readonly at?: string;
  readonly why: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Waits between looks at an article, in minutes, from its last change on; the last one repeats. */
const waits = [15, 30, 60, 120, 240, 480, 720, 1440];
/** How long after publication, or after its last change, an article is looked at. */
const WATCHED_DAYS = 7;
/** Failures in a row after which an article is given up. */
const MOST_FAILURES = 8;
/** A feed that is gone is asked for daily, in case it comes back. */
const LONGEST_BACK_OFF = DAY;
/** No server's `Retry-After` is followed further than this. */
const LONGEST_RETRY = 7 * DAY;

/**
 * When an address is to be looked at again, from the looks that there were, oldest first; pure. An article is looked at after 15
 * minutes, 30 minutes, an hour, two …, a day, until 7 days after it was published or last changed; a change begins the waits
 * anew. A feed is looked at every so often as its user or, where it asks for more, the feed itself says (`ttl`, hours and days to
 * skip). Failures double the wait, up to a day; `Retry-After` is always kept to.
 */
export function nextLook(watched: Watched, looks: readonly Look[]): NextLook {
  const last = looks.at(-1);
  if (last === undefined) return { at: new Date(0).toISOString(), why: "not looked at yet" };
  const next = watched.kind === "article" ? nextForArticle(watched, looks, last) : nextForFeed(watched, looks, last);
  return notBefore(next, last);
}

function nextForArticle({ publishedAt }: Watched & { kind: "article" }, looks: readonly Look[], last: Look): NextLook {
  if (last.outcome === "gone") return { why: "the article is gone" };
  const failures = failuresAtEnd(looks);
  if (failures >= MOST_FAILURES) return { why: `${failures} looks in a row failed` };
  const changedAt = looks.findLastIndex(({ outcome }) => outcome === "new");
  const since = instant(looks[Math.max(changedAt, 0)]?.at) ?? 0;
  const begun = changedAt > 0 ? since : Math.min(instant(publishedAt) ?? since, since);
  const quiet = looks.slice(changedAt + 1).filter(({ outcome }) => outcome === "same").length;
  const minutes =
    failures > 0 ? waits[Math.min(failures - 1, waits.length - 1)] : waits[Math.min(quiet, waits.length - 1)];
  const at = (instant(last.at) ?? 0) + (minutes ?? 1440) * MINUTE;
  if (at > begun + WATCHED_DAYS * DAY) return { why: `${WATCHED_DAYS} days without a change` };
  const wait = said((minutes ?? 1440) * MINUTE);
  if (failures > 0) return { at: iso(at), why: `${wait} after ${counted(failures, "failed look")}` };
  return {
    at: iso(at),
    why: `${wait} after ${quiet === 0 ? "it was new" : counted(quiet, "look", "without a change")}`,
  };
}

function nextForFeed({ everyMinutes, pace }: Watched & { kind: "feed" }, looks: readonly Look[], last: Look): NextLook {
  const own = (pace?.minutes ?? 0) > everyMinutes;
  // A feed that asks for more than a day is still asked daily: what it says of itself is often years old.
  const every = Math.max(everyMinutes, Math.min(pace?.minutes ?? 0, 1440)) * MINUTE;
  const failures = failuresAtEnd(looks);
  if (last.outcome === "gone") {
    return {
      at: iso((instant(last.at) ?? 0) + Math.max(every, LONGEST_BACK_OFF)),
      why: "the feed is gone; it is asked for daily",
    };
  }
  const wait =
    failures === 0 ? every : Math.max(every, Math.min(every * 2 ** Math.min(failures, 20), LONGEST_BACK_OFF));
  const due = (instant(last.at) ?? 0) + wait;
  const at = pace === undefined ? due : afterSkipped(due, pace);
  if (failures > 0) return { at: iso(at), why: `${said(wait)} after ${counted(failures, "failed look")}` };
  if (at !== due) return { at: iso(at), why: "the feed asks not to be read at this hour or day" };
  return { at: iso(at), why: own ? `the feed asks for ${said(every)} between looks` : `every ${said(every)}` };
}

/** The first full hour at which the feed does not ask to be left alone; one that leaves none is not listened to. */
function afterSkipped(due: number, { skipHours, skipDays }: FeedPace): number {
  const isSkipped = (at: number) =>
    skipHours.includes(new Date(at).getUTCHours()) || skipDays.includes(new Date(at).getUTCDay());
  if (!isSkipped(due)) return due;
  const hour = Math.ceil(due / HOUR) * HOUR;
  for (let step = 0; step < 7 * 24; step++) {
    if (!isSkipped(hour + step * HOUR)) return hour + step * HOUR;
  }
  return due;
}

function notBefore(next: NextLook, { at, retryAt }: Look): NextLook {
  const retry = instant(retryAt);
  const due = instant(next.at);
  if (retry === undefined || due === undefined || retry <= due) return next;
  const latest = (instant(at) ?? 0) + LONGEST_RETRY;
  return { at: iso(Math.max(due, Math.min(retry, latest))), why: "the server asks for so long (Retry-After)" };
}

function failuresAtEnd(looks: readonly Look[]): number {
  return looks.length - 1 - looks.findLastIndex(({ outcome }) => outcome !== "failed");
}

function instant(time: string | undefined): number | undefined {
  const value = time === undefined ? Number.NaN : Date.parse(time);
  return Number.isNaN(value) ? undefined : value;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

function said(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE);
  if (minutes < 60) return minutes === 1 ? "1 minute" : `${minutes} minutes`;
  const hours = Math.round(minutes / 6) / 10;
  if (hours < 24) return hours === 1 ? "1 hour" : `${hours} hours`;
  const days = Math.round(hours / 2.4) / 10;
  return days === 1 ? "1 day" : `${days} days`;
}

function counted(count: number, noun: string, more = ""): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}${more === "" ? "" : ` ${more}`}`;
}
