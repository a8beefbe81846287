import type { Kysely } from "kysely";
import { canonicalJson } from "../../model/canonical-json.ts";
import { placedOnMap } from "../../model/facet/placed.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { LedgerDialect } from "./dialect.ts";
import { createIndex, finish, required } from "./make-table.ts";
import type { PlaceToldTable, Tables } from "./tables.ts";

/** Makes the table of the places that statements tell of, empty. */
export async function createPlacesTold(db: Kysely<Tables>, { types, tableEnd }: LedgerDialect): Promise<void> {
  await finish(
    db.schema
      .createTable("place_told")
      .addColumn("document", types.whole, required)
      .addColumn("statement", types.whole, required)
      .addColumn("facet", "text", required)
      .addColumn("place_id", "text")
      .addColumn("place", "text")
      .addColumn("precision_metres", types.real)
      .addColumn("words", "text", required)
      .addColumn("words_key", "text", required)
      .addPrimaryKeyConstraint("place_told_key", ["document", "statement", "facet"]),
    tableEnd,
  );
  await createIndex(db, "place_told_by_place", "place_told", ["place_id", "document"]);
}

/** The places that the statements of a reading tell of: where what is spoken of happened, not where it was said. */
export function placeRows(
  { facets = [] }: Pick<DocumentRecord, "facets">,
  document: number,
  rowOf: ReadonlyMap<string, number>,
): readonly PlaceToldTable[] {
  return facets.flatMap((facet): readonly PlaceToldTable[] => {
    if (facet.kind !== "place") return [];
    const place = placedOnMap(facet);
    const precision = place === undefined ? undefined : facet.value.precision;
    const words = facet.words.toWellFormed();
    const statements = new Set(
      facet.of.filter(({ aspect }) => aspect === "event").flatMap(({ statementId }) => rowOf.get(statementId) ?? []),
    );
    return [...statements].map((statement) => ({
      document,
      statement,
      facet: facet.id,
      place_id: place?.id ?? null,
      place: place === undefined ? null : canonicalJson(place),
      precision_metres: precision ?? null,
      words,
      // Folded here, since engines fold letters in ways of their own.
      words_key: words.toLowerCase(),
    }));
  });
}
