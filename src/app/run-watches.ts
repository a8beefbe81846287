import { nextLook } from "../intake/feeds/next-look.ts";
import { readFeed } from "../intake/feeds/read-feed.ts";
import { type BytesResult, type Fetcher, FetchFailure, type FetchResult } from "../intake/web/fetcher.ts";
import { fetchErrors } from "../model/errors/fetch.ts";
import type { Feed } from "../model/feed.ts";
import type { Watch, WatchedAddress } from "../model/watch.ts";
import { reportOf } from "./failure.ts";
import type { Input } from "./inputs.ts";
import { type ReadEvent, type Reader, readDocuments } from "./read-documents.ts";
import { newAddress } from "./watch.ts";

/** What looking needs. */
export interface Watcher {
  readonly reader: Reader;
  readonly fetcher: Fetcher;
  readonly clock: () => Date;
  /** When it aborts, looking stops before the next address. */
  readonly signal?: AbortSignal;
}

/** What happens while watches are run. */
export type WatchEvent =
  /** A list was looked at: how many articles in it are new to the watch. */
  | {
      readonly type: "list";
      readonly watch: Watch;
      readonly found: number;
      readonly nextAt?: string;
      readonly why: string;
    }
  | {
      readonly type: "article";
      readonly watch: Watch;
      readonly address: string;
      /** `changed`: another text than before; `same`: the same text; `new`: read for the first time. */
      readonly outcome: "new" | "changed" | "same";
      readonly documentId?: string;
      readonly nextAt?: string;
      readonly why: string;
    }
  | {
      readonly type: "failed";
      readonly watch: Watch;
      readonly address: string;
      readonly code: string;
      readonly message: string;
      readonly nextAt?: string;
      readonly why: string;
    };

/** Site maps of one list that are followed in one look. */
const PARTS_AT_ONCE = 50;
/** Articles that a list's first look takes up: the newest. */
const FIRST_ITEMS = 200;
const LOOKS_KEPT = 60;

/**
 * Looks once at every address that is due, lists first; each look is on disk before the next begins. An article that was read before is a later
 * version where its text has changed.
 */
export async function* lookOnce(watcher: Watcher): AsyncGenerator<WatchEvent> {
  const { ledger } = watcher.reader;
  const names = new Map((await ledger.cases()).map(({ id, name }) => [id, name]));
  for (const watch of await ledger.watches()) {
    const caseName = names.get(watch.caseId);
    if (caseName === undefined) continue;
    for (const what of ["list", "article"] as const) {
      for (const due of await dueOf(watcher, watch, what)) {
        if (watcher.signal?.aborted) return;
        yield what === "list"
          ? await lookAtList(watcher, watch, due)
          : await lookAtArticle(watcher, watch, caseName, due);
      }
    }
  }
}

/** When the next look at anything is due; `undefined` when nothing is watched. */
export async function nextDue({ reader: { ledger } }: Watcher): Promise<Date | undefined> {
  const all = await Promise.all((await ledger.watches()).map(({ id }) => ledger.watched(id)));
  const times = all.flat().flatMap(({ nextAt }) => (nextAt === undefined ? [] : [Date.parse(nextAt)]));
  return times.length === 0 ? undefined : new Date(Math.min(...times));
}

async function dueOf({ reader, clock }: Watcher, watch: Watch, what: WatchedAddress["what"]) {
  const now = clock().toISOString();
  const all = await reader.ledger.watched(watch.id);
  return all.filter((one) => one.what === what && one.nextAt !== undefined && one.nextAt <= now);
}

async function lookAtList(watcher: Watcher, watch: Watch, before: WatchedAddress): Promise<WatchEvent> {
  const { fetcher, reader } = watcher;
  let result: BytesResult;
  let feed: Feed | undefined;
  try {
    result = await fetcher.fetchBytes(before.address, validatorsOf(before, watcher.signal));
    if (result.kind === "bytes") {
      const { bytes, address: url, mediaType } = result;
      feed = readFeed(bytes, { url, ...(mediaType === undefined ? {} : { contentType: mediaType }) });
    }
  } catch (error) {
    return failed(watcher, watch, before, error);
  }
  const known = new Set((await reader.ledger.watched(watch.id)).map(({ address }) => address));
  const found: WatchedAddress[] = [];
  const take = (address: string, what: WatchedAddress["what"], publishedAt?: string) => {
    if (known.has(address)) return;
    known.add(address);
    found.push(newAddress(watch, address, what, publishedAt));
  };
  for (const part of (feed?.parts ?? []).slice(0, PARTS_AT_ONCE)) take(part.url, "list");
  const items = (feed?.items ?? []).filter(({ link }) => link !== undefined);
  const newest = before.looks.length > 0 ? items : items.toSorted(newestFirst).slice(0, FIRST_ITEMS);
  for (const { link, publishedAt } of newest) if (link !== undefined) take(link, "article", publishedAt);
  const articles = found.filter(({ what }) => what === "article").length;
  const now = watcher.clock().toISOString();
  const looks = [...before.looks, { at: now, outcome: found.length > 0 ? "new" : "same" } as const].slice(-LOOKS_KEPT);
  const { at: nextAt, why } = nextLook(
    { kind: "feed", everyMinutes: watch.every / 60, ...(feed?.pace === undefined ? {} : { pace: feed.pace }) },
    looks,
  );
  const { nextAt: _, ...rest } = before;
  const said = feed === undefined ? "not changed" : `${articles} new of ${items.length}`;
  const validators = feed === undefined ? {} : validatorsIn(result);
  // What was found and when to look again are kept together: a process that is killed between them would lose articles.
  await reader.ledger.putWatched([
    ...found,
    { ...rest, ...validators, looks, why, said, ...(nextAt === undefined ? {} : { nextAt }) },
  ]);
  return { type: "list", watch, found: articles, why, ...(nextAt === undefined ? {} : { nextAt }) };
}

async function lookAtArticle(
  watcher: Watcher,
  watch: Watch,
  caseName: string,
  before: WatchedAddress,
): Promise<WatchEvent> {
  const { fetcher, reader } = watcher;
  let result: FetchResult;
  let read: ReadEvent | undefined;
  try {
    result = await fetcher.fetch(before.address, validatorsOf(before, watcher.signal));
    if (result.kind === "captured") {
      const { captured } = result;
      const input: Input = { locator: before.address, capture: () => Promise.resolve(captured) };
      for await (const event of readDocuments(reader, [input], { caseName }))
        if (event.type !== "started") read = event;
    }
  } catch (error) {
    return failed(watcher, watch, before, error);
  }
  if (read?.type === "failed") return failed(watcher, watch, before, read.error);
  const documentId = read?.type === "read" ? read.record.document.id : before.documentId;
  const isFirst = before.documentId === undefined;
  const isOther = documentId !== before.documentId;
  const outcome = isFirst ? "new" : isOther ? "changed" : "same";
  const publishedAt = (read?.type === "read" ? read.record.document.publishedAt : undefined) ?? before.publishedAt;
  const looks = [
    ...before.looks,
    { at: watcher.clock().toISOString(), outcome: outcome === "same" ? "same" : "new" } as const,
  ].slice(-LOOKS_KEPT);
  const scheduled = nextLook({ kind: "article", ...(publishedAt === undefined ? {} : { publishedAt }) }, looks);
  const { at: nextAt, why } = watch.kind === "page" ? ownPace(watch, scheduled, looks.at(-1)?.at) : scheduled;
  const { nextAt: _, ...rest } = before;
  await reader.ledger.putWatched([
    {
      ...rest,
      ...(result.kind === "captured" ? validatorsIn(result) : {}),
      looks,
      why,
      said: outcome,
      ...(documentId === undefined ? {} : { documentId }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(nextAt === undefined ? {} : { nextAt }),
    },
  ]);
  return {
    type: "article",
    watch,
    address: before.address,
    outcome,
    why,
    ...(documentId === undefined ? {} : { documentId }),
    ...(nextAt === undefined ? {} : { nextAt }),
  };
}

/** A page that a person named is looked at as often as was asked, for as long as the watch goes on. */
function ownPace({ every }: Watch, scheduled: { readonly at?: string; readonly why: string }, at = scheduled.at) {
  if (at === undefined) return scheduled;
  return { at: new Date(Date.parse(at) + every * 1000).toISOString(), why: "as often as was asked" };
}

async function failed(watcher: Watcher, watch: Watch, before: WatchedAddress, error: unknown): Promise<WatchEvent> {
  if (watcher.signal?.aborted) throw error;
  const { code, message } = isReport(error) ? error : reportOf(error);
  const isGone = code === fetchErrors.gone.code;
  const retryAt = error instanceof FetchFailure ? error.until : undefined;
  const looks = [
    ...before.looks,
    {
      at: watcher.clock().toISOString(),
      outcome: isGone ? "gone" : "failed",
      ...(retryAt === undefined ? {} : { retryAt }),
    } as const,
  ].slice(-LOOKS_KEPT);
  const watched =
    before.what === "list"
      ? ({ kind: "feed", everyMinutes: watch.every / 60 } as const)
      : ({
          kind: "article",
          ...(before.publishedAt === undefined ? {} : { publishedAt: before.publishedAt }),
        } as const);
  const { at: nextAt, why } = nextLook(watched, looks);
  const { nextAt: _, ...rest } = before;
  await watcher.reader.ledger.putWatched([
    { ...rest, looks, why, said: `${code}: ${message}`, ...(nextAt === undefined ? {} : { nextAt }) },
  ]);
  return {
    type: "failed",
    watch,
    address: before.address,
    code,
    message,
    why,
    ...(nextAt === undefined ? {} : { nextAt }),
  };
}

function isReport(error: unknown): error is { readonly code: string; readonly message: string } {
  return (
    typeof error === "object" && error !== null && !(error instanceof Error) && "code" in error && "message" in error
  );
}

function validatorsOf({ etag, lastModified }: WatchedAddress, signal: AbortSignal | undefined) {
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...(signal === undefined ? {} : { signal }),
  };
}

function validatorsIn({ etag, lastModified }: { readonly etag?: string; readonly lastModified?: string }) {
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
}

function newestFirst(a: Feed["items"][number], b: Feed["items"][number]): number {
  const [one, other] = [a.publishedAt ?? a.updatedAt ?? "", b.publishedAt ?? b.updatedAt ?? ""];
  return one < other ? 1 : one > other ? -1 : 0;
}
