import type { Ledger, TimeExtent, TimeTally, TimeTold } from "../../ledger/ledger.ts";
import { stretchOf, zoneOf } from "../../model/facet/stretch-of.ts";
import type { Granularity } from "../../model/facet/time-value.ts";
import type { DocumentRecord } from "../../model/record.ts";
import { requireCase } from "../case-name.ts";
import { type CorrectionsOfCase, correctionsOfCase } from "../corrections/corrections-of-case.ts";
import { statementShown } from "../statement-shown.ts";
import { binFor, instant, startOfBin, tallied } from "./timeline-bins.ts";
import type { TimelineBin, TimelineItem, TimelineShown } from "./timeline-shapes.ts";

/** What of a case's times is asked for. */
export interface TimelineQuery {
  readonly caseName: string;
  /** The first day, `2026-10-13`, and the last one; around the articles' own days when absent. */
  readonly from?: string;
  readonly to?: string;
  /** As fine as fits when absent. */
  readonly bin?: TimelineBin;
}

const DAY = 86_400_000;
/** So many times are told one by one. */
const MOST_ITEMS = 500;
/** Around the articles' own days as much again is shown, and at least so much. */
const LEAST_AROUND = DAY;

/**
 * When what a case tells of happened, against when it was said; times as people decided them. Counted where the tables are; only documents in which
 * people decided on a time are opened.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function showTimeline(ledger: Ledger, query: TimelineQuery): Promise<TimelineShown> {
  const { caseName } = query;
  await requireCase(ledger, caseName);
  const corrected = await correctedTimes(ledger, caseName, await correctionsOfCase(ledger, caseName));
  const except = corrected.documents;
  const whole = await ledger.timeExtent({ caseName, except });
  const { from, to } = rangeOf(query, whole, corrected.times);
  const asked = { caseName, except, from, to };
  const extent = await ledger.timeExtent(asked);
  const local = corrected.times.map((one) => ({ one, ...byOwnClock(one) }));
  const decided = local
    .filter(({ starts, ends }) => (starts >= from || ends > from) && starts < to)
    .map(({ one }) => one);
  const bin = query.bin ?? binFor(from, to);
  const tallies = await ledger.timeTallies({ ...asked, bin: bin === "hour" ? "hour" : "day" });
  const total = extent.total + decided.length;
  const items =
    total > MOST_ITEMS
      ? undefined
      : [...(await ledger.timesTold({ ...asked, limit: MOST_ITEMS })), ...decided].sort((a, b) => a.at - b.at);
  const count = (fits: (one: TimeTold) => boolean) => decided.filter(fits).length;
  const { said, happened } = extent;
  return {
    shown: { from: instant(from), to: instant(to) },
    bin,
    all: extent.all + corrected.times.length,
    total,
    before: extent.before + local.filter(({ starts, ends }) => starts < from && ends <= from).length,
    after: extent.after + local.filter(({ starts }) => starts >= to).length,
    ahead: extent.ahead + count((one) => one.starts > one.at),
    atOnce: extent.atOnce + count((one) => one.starts <= one.at && one.starts > one.at - DAY),
    later: extent.later + count((one) => one.starts <= one.at - DAY),
    ...(said === undefined ? {} : { said: { from: instant(said.from), to: instant(said.to) } }),
    ...(happened === undefined ? {} : { happened: { from: instant(happened.from), to: instant(happened.to) } }),
    tallies: tallied([...tallies, ...decided.map(tallyOf)], bin),
    ...(items === undefined ? {} : { items: items.map(itemOf) }),
  };
}

function rangeOf(
  query: TimelineQuery,
  { said }: TimeExtent,
  decided: readonly TimeTold[],
): { readonly from: number; readonly to: number } {
  const at = decided.map((one) => one.at);
  const first = Math.min(said?.from ?? Number.POSITIVE_INFINITY, ...at);
  const last = Math.max(said?.to ?? Number.NEGATIVE_INFINITY, ...at);
  const isKnown = first <= last;
  const around = isKnown ? Math.max(LEAST_AROUND, last - first) : 0;
  const from = query.from === undefined ? (isKnown ? startOfBin(first - around, "day") : 0) : Date.parse(query.from);
  const to =
    query.to === undefined ? (isKnown ? startOfBin(last + around, "day") : 0) + DAY : Date.parse(query.to) + DAY;
  return { from, to: Math.max(to, from + DAY) };
}

function tallyOf(one: TimeTold): TimeTally {
  const { starts, said } = byOwnClock(one);
  return { happened: starts, said, inferred: one.inferred, statements: 1 };
}

/** By the clock of the article, as if that were UTC: days are those of where it was written. */
function byOwnClock({ starts, ends, at, statement }: TimeTold) {
  const zone = minutesOf(statement.publishedAt) * 60_000;
  return { starts: starts + zone, ends: ends + zone, said: at + zone };
}

function minutesOf(stated: string | undefined): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/u.exec(zoneOf(stated)) ?? [];
  return sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function itemOf({ statement, words, starts, ends, granularity, inferred, at }: TimeTold): TimelineItem {
  return {
    statement: statementShown(statement),
    words,
    starts: instant(starts),
    ends: instant(ends),
    granularity: granularity as Granularity,
    basis: inferred ? "inferred" : "stated",
    said: instant(at),
    zone: minutesOf(statement.publishedAt),
  };
}

/** Times of documents in which people decided on one: the tables tell what the machine read. */
async function correctedTimes(ledger: Ledger, caseName: string, { holding, layOver }: CorrectionsOfCase) {
  const ofTimes = holding.filter(
    ({ correction: { kind, ...rest } }) =>
      kind === "time" || (kind === "none" && "facet" in rest && rest.facet === "time"),
  );
  const documents = [...new Set(ofTimes.map(({ correction }) => correction.at.documentId))];
  const times: TimeTold[] = [];
  for (const documentId of documents) {
    const record = await ledger.document(documentId);
    if (record !== undefined) times.push(...(await timesIn(ledger, caseName, layOver(record))));
  }
  return { documents, times };
}

async function timesIn(ledger: Ledger, caseName: string, record: DocumentRecord): Promise<readonly TimeTold[]> {
  const { document, facets = [], snapshot } = record;
  const { items } = await ledger.statements({ caseName, documentId: document.id, limit: 1000 });
  const statements = new Map(items.map((one) => [one.id, one]));
  const at = Date.parse(document.publishedAt ?? snapshot.capturedAt);
  return facets.flatMap((facet): readonly TimeTold[] => {
    if (facet.kind !== "time") return [];
    const stretch = stretchOf(facet.value, zoneOf(document.publishedAt));
    if (stretch === undefined) return [];
    return facet.of.flatMap(({ statementId, aspect, basis }): readonly TimeTold[] => {
      const statement = statements.get(statementId);
      if (aspect !== "event" || statement === undefined) return [];
      const { granularity } = facet.value;
      const inferred = basis === "inferred" || facet.value.basis === "inferred";
      return [{ statement, facet: facet.id, words: facet.words, ...stretch, granularity, inferred, at }];
    });
  });
}
