import type { Kysely, Selectable } from "kysely";
import type { QuestionKind } from "../../model/question.ts";
import type { QuestionsQuery, QuestionTold } from "../case-times.ts";
import type { CaseTable, Tables } from "./tables.ts";

/** What the documents of a case declare unknown: short rows, whatever the documents are. */
export async function listQuestions(
  db: Kysely<Tables>,
  of: Selectable<CaseTable>,
  { eventId, kind }: QuestionsQuery,
): Promise<readonly QuestionTold[]> {
  let rows = db
    .selectFrom("question")
    .innerJoin("document", "document.row_number", "question.document")
    .leftJoin("link_document", "link_document.id", "document.id")
    .where("document.case_id", "=", of.id);
  if (eventId !== undefined) rows = rows.where("link_document.event_id", "=", eventId);
  if (kind !== undefined) rows = rows.where("question.kind", "=", kind);
  const found = await rows
    .selectAll("question")
    .select(["document.id as document_id", "document.title", "document.outlet", "document.published_at"])
    .select(["document.language", "document.chronology", "link_document.event_id"])
    .orderBy("document.chronology")
    .orderBy("document.id")
    .orderBy("question.start_offset")
    .orderBy("question.id")
    .execute();
  return found.map((row) => ({
    id: row.id,
    kind: row.kind as QuestionKind,
    words: row.words,
    about: row.about,
    start: row.start_offset,
    end: row.end_offset,
    confidence: row.confidence,
    by: row.read_by,
    documentId: row.document_id,
    ...(row.title === null ? {} : { title: row.title }),
    ...(row.outlet === null ? {} : { outlet: row.outlet }),
    ...(row.published_at === null ? {} : { publishedAt: row.published_at }),
    ...(row.language === null ? {} : { language: row.language }),
    at: Number(row.chronology),
    ...(row.event_id === null ? {} : { eventId: row.event_id }),
  }));
}
