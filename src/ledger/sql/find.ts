import type { Kysely, Selectable } from "kysely";
import type { DocumentRecord } from "../../model/record.ts";
import type { FindQuery, Hit, Page } from "../ledger.ts";
import { keyOf, pageOf, pageSize } from "./cursor.ts";
import type { LedgerDialect } from "./dialect.ts";
import { excerptOf, holdsAll } from "./excerpt.ts";
import { articleStretches } from "./project.ts";
import { parseWords, type Term } from "./query-words.ts";
import type { Found } from "./search.ts";
import type { CaseTable, Tables } from "./tables.ts";

/**
 * Documents and statements of a case that hold all the words, best first. A page is stable as long as nothing is
 * recorded between two pages: BM25 depends on the whole collection.
 */
export async function findWords(
  db: Kysely<Tables>,
  dialect: LedgerDialect,
  ofCase: Selectable<CaseTable>,
  query: FindQuery,
): Promise<Page<Hit>> {
  const terms = parseWords(query.words);
  if (terms.length === 0) return { items: [], total: 0 };
  const size = pageSize(query.limit);
  const key = keyOf<readonly [number, string, number]>(query.after, [0, "", 0]);
  const after: Found | undefined = key && {
    score: key[0],
    kind: key[1] === "document" ? "document" : "statement",
    row: key[2],
  };
  const { found, total } = await dialect.search.find(db, terms, ofCase.id, size + 1, after);
  const hits = new Map<Found, Hit>();
  for (const one of found.slice(0, size)) {
    const hit = one.kind === "document" ? await documentHit(db, one, terms) : await statementHit(db, one, terms);
    if (hit) hits.set(one, hit);
  }
  const page = pageOf(
    found,
    size,
    total,
    (one) => [one.score, one.kind, one.row],
    (one) => hits.get(one),
  );
  return { ...page, items: page.items.filter((hit) => hit !== undefined) };
}

async function documentHit(db: Kysely<Tables>, found: Found, terms: readonly Term[]): Promise<Hit | undefined> {
  const row = await db
    .selectFrom("document")
    .innerJoin("entry", "entry.seq", "document.seq")
    .select(["document.id", "document.title", "document.outlet", "entry.body"])
    .where("document.row_number", "=", found.row)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { document } = JSON.parse(row.body) as DocumentRecord;
  const { excerpt, marks } = excerptOf(document.text, articleStretches(document), terms);
  return { kind: "document", id: row.id, documentId: row.id, ...heading(row), excerpt, marks, score: found.score };
}

async function statementHit(db: Kysely<Tables>, found: Found, terms: readonly Term[]): Promise<Hit | undefined> {
  const row = await db
    .selectFrom("statement")
    .innerJoin("document", "document.row_number", "statement.document")
    .select(["statement.id", "statement.words", "statement.source", "statement.actor"])
    .select(["document.id as documentId", "document.title", "document.outlet"])
    .where("statement.row_number", "=", found.row)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  // Who said it is shown where the words alone do not explain the hit.
  const who = row.source ?? row.actor;
  const shown = who === null || holdsAll(row.words, terms) ? row.words : `${who}: ${row.words}`;
  const { excerpt, marks } = excerptOf(shown, [{ start: 0, end: shown.length }], terms);
  const { id, documentId } = row;
  return { kind: "statement", id, documentId, ...heading(row), excerpt, marks, score: found.score };
}

function heading(row: { readonly title: string | null; readonly outlet: string | null }) {
  return {
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.outlet === null ? {} : { outlet: row.outlet }),
  };
}
