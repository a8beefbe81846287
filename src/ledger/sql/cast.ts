import type { Kysely, Selectable } from "kysely";
import type { ActorInDocument, ActorMention } from "../../model/case-actor.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { CaseTable, Tables } from "./tables.ts";

/** An actor as the table holds it: the document's own id and language are the document's columns. */
type CastActor = Omit<ActorInDocument, "documentId" | "language" | "mentions"> & {
  /** Start, end, form, words. */
  readonly mentions: readonly (readonly [number, number, ActorMention["form"], string])[];
};

/** JSON of a reading's actors with the words of their mentions. */
export function castOf({ document, actors }: DocumentRecord): string {
  const cast = actors.map(
    (actor): CastActor => ({
      id: actor.id,
      kind: actor.kind,
      name: actor.name.toWellFormed(),
      named: actor.named,
      mentions: actor.mentions.map(({ span: { start, end }, form }) => [
        start,
        end,
        form,
        document.text.slice(start, end).toWellFormed(),
      ]),
      roles: actor.roles.map((role) => role.words.toWellFormed()),
      ...(actor.speaksFor === undefined ? {} : { speaksFor: actor.speaksFor }),
      ...(actor.party === undefined ? {} : { party: actor.party.toWellFormed() }),
    }),
  );
  return JSON.stringify(cast);
}

/** The actors of a case's documents, of all or of those named, documents in the order of their time, actors in that of the reading. */
export async function listCast(
  db: Kysely<Tables>,
  ofCase: Selectable<CaseTable>,
  documentIds?: readonly string[],
): Promise<readonly ActorInDocument[]> {
  let cast = db
    .selectFrom("document")
    .innerJoin("document_cast", "document_cast.document", "document.row_number")
    .where("document.case_id", "=", ofCase.id);
  if (documentIds !== undefined) cast = cast.where("document.id", "in", documentIds);
  const rows = await cast
    .select(["document.id", "document.language", "document_cast.actors"])
    .orderBy("document.chronology")
    .orderBy("document.id")
    .execute();
  return rows.flatMap(({ id: documentId, language, actors }) =>
    (JSON.parse(actors) as readonly CastActor[]).map((actor) => ({
      ...actor,
      documentId,
      ...(language === null ? {} : { language }),
      mentions: actor.mentions.map(([start, end, form, words]) => ({ span: { start, end }, form, words })),
    })),
  );
}
