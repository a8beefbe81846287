import { type Kysely, sql } from "kysely";
import type { Link } from "../../model/link.ts";
import type { EventSummary, LinkedEventsQuery, Page } from "../ledger.ts";
import { keyOf, pageOf, pageSize } from "./cursor.ts";
import { linksAmong } from "./link-lists.ts";
import { parts } from "./link-read.ts";
import type { Tables } from "./tables.ts";

const EVENTS_AT_ONCE = 64;
/** Of so many of its documents a name must be the subject, at least, to be the event's. */
const SHARE = 0.5;
const MOST_NAMES = 6;

interface EventRow {
  readonly event_id: string;
  readonly documents: number;
  readonly last_at: number;
}

/** Events of a case, those that most articles report first, then the latest. */
export async function listEvents(
  db: Kysely<Tables>,
  caseId: string,
  query: LinkedEventsQuery,
): Promise<Page<EventSummary>> {
  const size = pageSize(query.limit);
  const after = keyOf<readonly [number, number, string]>(query.after, [0, 0, ""]);
  const least = query.documents ?? 1;
  const groups = sql<EventRow>`
    select event_id, count(*) as documents, max(chronology) as last_at from link_document
    where case_id = ${caseId} group by event_id having count(*) >= ${least}`;
  const counted = await sql<{ total: number }>`select count(*) as total from (${groups}) as grouped`.execute(db);
  const beyond = after
    ? sql`where (-documents, -last_at, event_id) > (${-after[0]}, ${-after[1]}, ${after[2]})`
    : sql``;
  const { rows } = await sql<EventRow>`select * from (${groups}) as grouped ${beyond}
    order by documents desc, last_at desc, event_id limit ${size + 1}`.execute(db);
  const ids = rows.map(({ event_id }) => event_id);
  const summaries = new Map((await eventsById(db, ids)).map((one) => [one.id, one]));
  const page = pageOf(
    rows,
    size,
    Number(counted.rows[0]?.total ?? 0),
    (row) => [row.documents, row.last_at, row.event_id],
    (row) => summaries.get(row.event_id),
  );
  return { ...page, items: page.items.filter((item) => item !== undefined) };
}

interface DocumentRow {
  readonly id: string;
  readonly event_id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published_at: string | null;
  readonly subjects: string;
}

/** Events with their documents, in the order of the ids. */
export async function eventsById(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly EventSummary[]> {
  const documents = new Map<string, DocumentRow[]>();
  const claims = new Map<string, number>();
  for (const part of parts(ids, EVENTS_AT_ONCE, "")) {
    const { rows } = await sql<DocumentRow>`
      select id, event_id, title, outlet, published_at, subjects from link_document
      where case_id in (select case_id from link_state) and event_id in (${sql.join(part)})
      order by chronology, position`.execute(db);
    for (const row of rows) {
      const of = documents.get(row.event_id);
      if (of === undefined) documents.set(row.event_id, [row]);
      else of.push(row);
    }
    const counted = await db
      .selectFrom("claim")
      .select(["event_id", sql<number>`count(*)`.as("many")])
      .where("event_id", "in", part)
      .groupBy("event_id")
      .execute();
    for (const { event_id, many } of counted) claims.set(event_id, Number(many));
  }
  const links = await linksAmong(
    db,
    [...documents.values()].flat().map(({ id }) => id),
  );
  return ids.flatMap((id): readonly EventSummary[] => {
    const rows = documents.get(id);
    return rows === undefined ? [] : [eventOf(id, rows, claims.get(id) ?? 0, links)];
  });
}

function eventOf(
  id: string,
  rows: readonly DocumentRow[],
  claims: number,
  links: ReadonlyMap<string, Link>,
): EventSummary {
  const subjects = rows.map(
    (row) => JSON.parse(row.subjects) as { readonly places: readonly string[]; readonly actors: readonly string[] },
  );
  return {
    id,
    words: wordsOf(rows, links),
    claims,
    documents: rows.map(({ id: documentId, title, outlet, published_at }) => {
      const link = links.get(documentId);
      return {
        documentId,
        ...(title === null ? {} : { title }),
        ...(outlet === null ? {} : { outlet }),
        ...(published_at === null ? {} : { publishedAt: published_at }),
        ...(link === undefined ? {} : { link }),
      };
    }),
    places: shared(subjects.map(({ places }) => places)),
    actors: shared(subjects.map(({ actors }) => actors)),
  };
}

/** The title of the document that most others were put to; of equals the first published. */
function wordsOf(rows: readonly DocumentRow[], links: ReadonlyMap<string, Link>): string {
  const put = new Map<string, number>();
  for (const { id } of rows) {
    const to = links.get(id)?.b;
    if (to !== undefined) put.set(to, (put.get(to) ?? 0) + 1);
  }
  const titled = rows.filter(({ title }) => title !== null);
  const best = titled.toSorted((a, b) => (put.get(b.id) ?? 0) - (put.get(a.id) ?? 0))[0];
  return best?.title ?? rows[0]?.outlet ?? id8(rows[0]?.id);
}

function id8(id: string | undefined): string {
  return id?.slice(0, 17) ?? "";
}

/** Names that enough documents have, the most shared first. */
function shared(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of new Set(list)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, many]) => many >= lists.length * SHARE)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_NAMES)
    .map(([name]) => name);
}
