import { createHash } from "node:crypto";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Term } from "../sql/query-words.ts";
import type { DocumentText, SearchIndex, StatementText, TextComparison } from "../sql/search.ts";
import type { Tables } from "../sql/tables.ts";
import { indexable } from "../sql/words.ts";

/** How much a word in a title, or in who said it, counts beside one in the text. */
const TITLE_WEIGHT = 4;
const SOURCE_WEIGHT = 2;

const TABLES = ["document_text", "statement_text"] as const;
type Schema = "main" | "temp";
/** FTS5's own tables with sizes (https://sqlite.org/fts5.html, "FTS5 internals"): averages, and one row a row. */
const SIZES = [
  ["data", "hex(block)", "id = 1"],
  ["docsize", "id || ' ' || hex(sz)", "true"],
] as const;
const PLACES_AT_ONCE = 100_000;

// Contentless: the words stand in log and tables already, the index holds only where. The words come folded.
// No prefix indexes: nothing that SQLite offers can tell a damaged one (ADR 3), and prefixes are found without.
const OPTIONS = [
  "content=''",
  "contentless_delete=1",
  `tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co M*'"`,
].join(", ");

/** Full text by SQLite's FTS5. */
export const fullText: SearchIndex = {
  async remake(db) {
    for (const table of TABLES) await sql`drop table if exists ${sql.table(table)}`.execute(db);
    await createTables(db, "main");
  },

  put: (db, documents, statements) => put(db, "main", documents, statements),

  drop: (db, documents, statements) => remove(db, "main", documents, statements),

  async find(db, terms, caseId, limit, after) {
    const match = matchOf(terms);
    const found = sql<{ kind: "document" | "statement"; row: number; score: number }>`
      select 'document' as kind, document_text.rowid as row, -bm25(document_text, ${TITLE_WEIGHT}, 1.0) as score
      from document_text join document on document.row_number = document_text.rowid
      where document_text match ${match} and document.case_id = ${caseId}
      union all
      select 'statement' as kind, statement_text.rowid as row, -bm25(statement_text, 1.0, ${SOURCE_WEIGHT}) as score
      from statement_text
        join statement on statement.row_number = statement_text.rowid
        join document on document.row_number = statement.document
      where statement_text match ${match} and document.case_id = ${caseId}`;
    const beyond = after
      ? sql`where (score < ${after.score}) or (score = ${after.score} and (kind, row) > (${after.kind}, ${after.row}))`
      : sql``;
    const page = await sql<{ kind: "document" | "statement"; row: number; score: number }>`
      select kind, row, score from (${found}) ${beyond} order by score desc, kind, row limit ${limit}`.execute(db);
    const counted = await sql<{ total: number }>`select count(*) as total from (${found})`.execute(db);
    return { found: page.rows, total: counted.rows[0]?.total ?? 0 };
  },

  statementsWith(terms, sourceTerms): RawBuilder<boolean> {
    const parts = [
      terms.length > 0 ? matchOf(terms) : "",
      sourceTerms.length > 0 ? `source : (${matchOf(sourceTerms)})` : "",
    ];
    const match = parts.filter((part) => part !== "").join(" AND ");
    return sql<boolean>`statement.row_number in (select rowid from statement_text where statement_text match ${match})`;
  },

  lines: (db) => linesOf(db, "main"),

  // A second index in SQLite's temporary storage, made of what the log says: so the words are cut by the same code.
  async compare(db): Promise<TextComparison> {
    const drop = async () => {
      for (const table of TABLES) await sql`drop table if exists ${sql.id("temp", nameIn("temp", table))}`.execute(db);
    };
    await drop();
    await createTables(db, "temp");
    return {
      expect: (documents, statements) => put(db, "temp", documents, statements),
      forget: (documents, statements) => remove(db, "temp", documents, statements),
      same: async () => (await hashOfLines(linesOf(db, "main"))) === (await hashOfLines(linesOf(db, "temp"))),
      close: drop,
    };
  },
};

// A temporary table hides one of the same name in the file, so the ones to compare with are called otherwise.
function nameIn(schema: Schema, table: (typeof TABLES)[number]): string {
  return schema === "temp" ? `expected_${table}` : table;
}

async function createTables(db: Kysely<Tables>, schema: Schema): Promise<void> {
  const [document, statement] = TABLES.map((table) => `${schema}.${nameIn(schema, table)}`);
  await sql.raw(`create virtual table ${document} using fts5(title, article, ${OPTIONS})`).execute(db);
  await sql.raw(`create virtual table ${statement} using fts5(words, source, ${OPTIONS})`).execute(db);
}

async function put(
  db: Kysely<Tables>,
  schema: Schema,
  documents: readonly DocumentText[],
  statements: readonly StatementText[],
): Promise<void> {
  const [documentText, statementText] = TABLES.map((table) => sql.id(schema, nameIn(schema, table)));
  for (const { row, title, text } of documents) {
    const values = sql`${row}, ${indexable(title)}, ${text}`;
    await sql`insert into ${documentText} (rowid, title, article) values (${values})`.execute(db);
  }
  for (const { row, words, source } of statements) {
    const values = sql`${row}, ${indexable(words)}, ${indexable(source)}`;
    await sql`insert into ${statementText} (rowid, words, source) values (${values})`.execute(db);
  }
}

async function remove(
  db: Kysely<Tables>,
  schema: Schema,
  documents: readonly number[],
  statements: readonly number[],
): Promise<void> {
  const [documentText, statementText] = TABLES.map((table) => sql.id(schema, nameIn(schema, table)));
  for (const row of documents) await sql`delete from ${documentText} where rowid = ${row}`.execute(db);
  for (const row of statements) await sql`delete from ${statementText} where rowid = ${row}`.execute(db);
}

/** One line for each place of each word, in order. */
async function* linesOf(db: Kysely<Tables>, schema: Schema): AsyncGenerator<string> {
  for (const table of TABLES) {
    yield table;
    const [terms, places] = ["row", "instance"].map((kind) => sql.id("temp", `${schema}_${table}_${kind}`));
    const of = sql`${sql.lit(schema)}, ${sql.lit(nameIn(schema, table))}`;
    await sql`create virtual table ${terms} using fts5vocab(${of}, 'row')`.execute(db);
    await sql`create virtual table ${places} using fts5vocab(${of}, 'instance')`.execute(db);
    try {
      const counted = await sql<{ term: string; cnt: number }>`select term, cnt from ${terms} order by term`.execute(
        db,
      );
      for (const [first, last] of rangesOf(counted.rows)) {
        const rows = await sql<{ line: string }>`
          select term || ' ' || doc || ' ' || col || ' ' || "offset" as line from ${places}
          where term >= ${first} and term <= ${last} order by term, doc, col, "offset"`.execute(db);
        for (const row of rows.rows) yield row.line;
      }
      // What ranks are made of: the sizes of all rows, and of each.
      for (const [part, columns, only] of SIZES) {
        const from = sql.id(schema, `${nameIn(schema, table)}_${part}`);
        const rows = sql<{
          line: string;
        }>`select ${sql.raw(columns)} as line from ${from} where ${sql.raw(only)} order by id`;
        for (const row of (await rows.execute(db)).rows) yield row.line;
      }
    } finally {
      await sql`drop table ${terms}`.execute(db);
      await sql`drop table ${places}`.execute(db);
    }
  }
}

async function hashOfLines(lines: AsyncIterable<string>): Promise<string> {
  const hash = createHash("sha256");
  for await (const line of lines) hash.update(`${line}\n`);
  return hash.digest("hex");
}

/** Ranges of terms with about so many places each, so that a large index is read in bounded memory. */
function* rangesOf(terms: readonly { readonly term: string; readonly cnt: number }[]): Generator<[string, string]> {
  let first: string | undefined;
  let last = "";
  let places = 0;
  for (const { term, cnt } of terms) {
    first ??= term;
    last = term;
    places += cnt;
    if (places < PLACES_AT_ONCE) continue;
    yield [first, last];
    first = undefined;
    places = 0;
  }
  if (first !== undefined) yield [first, last];
}

/** Terms as an FTS5 expression. Words are letters and digits only (`wordsOf`), so quoting them is safe. */
function matchOf(terms: readonly Term[]): string {
  return terms.map(({ words, prefix }) => `"${words.join(" ")}"${prefix ? " *" : ""}`).join(" AND ");
}
