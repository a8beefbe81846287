import { type Kysely, type Selectable, type SqlBool, sql } from "kysely";
import { canonicalJson } from "../../model/canonical-json.ts";
import type { Author, EntryKind } from "../../model/entry.ts";
import type { LogEntry, LogQuery } from "../case-overviews.ts";
import { pageSize } from "./cursor.ts";
import type { CaseTable, Tables } from "./tables.ts";

/** The number of the last entry. */
export async function lastSeq(db: Kysely<Tables>): Promise<number> {
  const head = await db.selectFrom("entry").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
  return head?.seq ?? 0;
}

/** Entries from the newest back, along the key of the log: long bodies are left where they are. */
export async function listLog(
  db: Kysely<Tables>,
  ofCase: Selectable<CaseTable> | undefined,
  { who, kind, before, limit }: LogQuery,
): Promise<{ readonly items: readonly LogEntry[]; readonly total: number; readonly next?: number }> {
  const size = pageSize(limit);
  let rows = db.selectFrom("entry");
  // Authors are canonical JSON, whose keys are sorted: `kind` comes first.
  if (who !== undefined) rows = rows.where("entry.author", "like", `{"kind":"${who}",%`);
  if (kind !== undefined) rows = rows.where("entry.kind", "=", kind);
  if (ofCase !== undefined) rows = rows.where(isOfCase(ofCase.id));
  const counted = await rows.select(sql<number>`count(*)`.as("total")).executeTakeFirst();
  const beyond = before === undefined ? rows : rows.where("entry.seq", "<", before);
  const found = await beyond
    .leftJoin("capture", "capture.seq", "entry.seq")
    .leftJoin("document", "document.id", "capture.document_id")
    .select(["entry.seq", "entry.at", "entry.author", "entry.kind", "entry.hash"])
    .select(sql<string | null>`case when entry.kind <> 'document.read' then entry.body end`.as("body"))
    .select(["document.id", "document.title", "document.outlet", "document.locator"])
    .orderBy("entry.seq", "desc")
    .limit(size + 1)
    .execute();
  const items = found.slice(0, size).map(
    (row): LogEntry => ({
      seq: row.seq,
      at: row.at,
      by: authorOf(row.author),
      // Checked when it was written.
      kind: row.kind as EntryKind,
      hash: row.hash,
      ...(row.body === null ? {} : { body: row.body }),
      ...(row.id === null || row.locator === null
        ? {}
        : {
            document: {
              id: row.id,
              locator: row.locator,
              ...(row.title === null ? {} : { title: row.title }),
              ...(row.outlet === null ? {} : { outlet: row.outlet }),
            },
          }),
    }),
  );
  const last = items.at(-1);
  const total = Number(counted?.total ?? 0);
  return found.length > size && last !== undefined ? { items, total, next: last.seq } : { items, total };
}

/** Outlets are of the whole ledger, so of every case; a watch names its case in its short body alone. */
function isOfCase(id: string) {
  return sql<SqlBool>`(
    entry.kind = 'outlet.stated'
    or exists (select 1 from capture where capture.seq = entry.seq and capture.case_id = ${id})
    or exists (select 1 from judgement where judgement.seq = entry.seq and judgement.case_id = ${id})
    or exists (select 1 from failure where failure.seq = entry.seq and failure.case_id = ${id})
    or exists (select 1 from working_case where working_case.seq = entry.seq and working_case.id = ${id})
    or (entry.kind = 'watch.set' and entry.body like ${`%"caseId":"${id}"%`}))`;
}

function authorOf(author: string): Author {
  const value = JSON.parse(author) as Author;
  return canonicalJson(value) === author ? value : { kind: "machine", name: author };
}
