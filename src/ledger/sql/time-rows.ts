import type { Kysely } from "kysely";
import { stretchOf, zoneOf } from "../../model/facet/stretch-of.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { LedgerDialect } from "./dialect.ts";
import { createIndex, finish, required } from "./make-table.ts";
import type { QuestionTable, Tables, TimeToldTable } from "./tables.ts";

/** Makes the tables of when things happened, and of what is declared unknown. */
export async function createTimesAndQuestions(db: Kysely<Tables>, dialect: LedgerDialect): Promise<void> {
  const { whole, real } = dialect.types;
  await finish(
    db.schema
      .createTable("time_told")
      .addColumn("document", whole, required)
      .addColumn("statement", whole, required)
      .addColumn("facet", "text", required)
      .addColumn("starts", whole, required)
      .addColumn("ends", whole, required)
      .addColumn("granularity", "text", required)
      .addColumn("basis", "text", required)
      .addColumn("words", "text", required)
      .addPrimaryKeyConstraint("time_told_key", ["document", "statement", "facet"]),
    dialect.tableEnd,
  );
  await createIndex(db, "time_told_by_start", "time_told", ["starts"]);
  await finish(
    db.schema
      .createTable("question")
      .addColumn("document", whole, required)
      .addColumn("id", "text", required)
      .addColumn("kind", "text", required)
      .addColumn("words", "text", required)
      .addColumn("about", "text", required)
      .addColumn("start_offset", whole, required)
      .addColumn("end_offset", whole, required)
      .addColumn("confidence", real, required)
      .addColumn("read_by", "text", required)
      .addPrimaryKeyConstraint("question_key", ["document", "id"]),
    dialect.tableEnd,
  );
}

/** What a document declares unknown. */
export function questionRows({ document, questions }: DocumentRecord, row: number): readonly QuestionTable[] {
  return questions.map(({ id, kind, span, about, reading }) => ({
    document: row,
    id,
    kind,
    words: document.text.slice(span.start, span.end).toWellFormed(),
    about: about.words.toWellFormed(),
    start_offset: span.start,
    end_offset: span.end,
    confidence: reading.confidence,
    read_by: `${reading.id}@${reading.version}`,
  }));
}

/**
 * The times of what a document's statements tell of: those that are a stretch of the calendar with at least one end. A stretch that is open to one side
 * stands at its other end, as an instant.
 * @param statements `statement.row_number` by id
 */
export function timeRows(
  { document, facets = [] }: DocumentRecord,
  row: number,
  statements: ReadonlyMap<string, number>,
): readonly TimeToldTable[] {
  const zone = zoneOf(document.publishedAt);
  const rows = new Map<string, TimeToldTable>();
  for (const facet of facets) {
    if (facet.kind !== "time") continue;
    const stretch = stretchOf(facet.value, zone);
    if (stretch === undefined) continue;
    for (const { statementId, aspect, basis } of facet.of) {
      const statement = statements.get(statementId);
      if (aspect !== "event" || statement === undefined) continue;
      rows.set(`${statement} ${facet.id}`, {
        document: row,
        statement,
        facet: facet.id,
        ...stretch,
        granularity: facet.value.granularity,
        basis: basis === "inferred" ? basis : facet.value.basis,
        words: facet.words.toWellFormed(),
      });
    }
  }
  return [...rows.values()];
}
