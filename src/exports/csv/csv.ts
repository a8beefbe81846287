import { stringify } from "csv-stringify/sync";
import type { Actor } from "../../model/actor.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Decided } from "../../model/decided.ts";
import type { Facet, FacetKind } from "../../model/facet/facet.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import { hull, sliceAll } from "../../text/spans.ts";

type Cell = string | number;

/** Between several values of one cell. */
const BETWEEN = " | ";

interface Row {
  readonly document: DocumentRecord["document"];
  readonly snapshot: DocumentRecord["snapshot"];
  readonly statement: Statement;
  readonly attribution: Attribution | undefined;
  /** Whom the source was taken for. */
  readonly actor: Actor | undefined;
  readonly actors: readonly Actor[];
  /** Of what is told, in the order of the text. */
  readonly facets: readonly Facet[];
  /** Of the saying. */
  readonly saying: readonly Facet[];
}

/**
 * Column by column: its name, and what stands in it. Offsets are UTF-16 code units into the reading copy. Where a statement
 * has several times, places or quantities they stand in one cell each, parted by " | ", an absent part empty.
 */
const columns: readonly (readonly [string, (row: Row) => Cell | undefined])[] = [
  ["statement_id", ({ statement }) => statement.id],
  ["document_id", ({ document }) => document.id],
  ["snapshot_sha256", ({ snapshot }) => snapshot.id],
  ["locator", ({ snapshot }) => snapshot.locator],
  ["captured_at", ({ snapshot }) => snapshot.capturedAt],
  ["outlet", ({ document }) => document.outlet?.name ?? document.outlet?.domain],
  ["title", ({ document }) => document.title],
  ["published_at", ({ document }) => document.publishedAt],
  ["url", ({ document }) => document.url],
  ["voice", ({ statement }) => statement.voice],
  ["words", ({ statement }) => statement.words],
  ["start", ({ statement }) => hull(statement.spans)?.start],
  ["end", ({ statement }) => hull(statement.spans)?.end],
  ["source", ({ document, attribution }) => words(document.text, attribution?.source)],
  ["cue", ({ document, attribution }) => words(document.text, attribution?.cue)],
  ["directness", ({ attribution }) => attribution?.directness],
  ["stance", ({ attribution }) => attribution?.stance],
  ["hedge", ({ attribution }) => attribution?.hedge?.words],
  ["chain", ({ attribution }) => attribution?.chain.map((link) => link.words).join(" ← ")],
  ["confidence", ({ attribution }) => attribution?.reading.confidence],
  ["by", ({ attribution }) => (attribution === undefined ? undefined : byOf(attribution))],
  ["actor", ({ actor }) => actor?.name],
  ["actor_kind", ({ actor }) => actor?.kind],
  ["speaks_for", ({ actor, actors }) => actors.find(({ id }) => id === actor?.speaksFor)?.name],
  ["party", ({ actor }) => actor?.party],
  ["when_words", ({ facets }) => each(facets, "time", ({ words }) => words)],
  ["when_start", ({ facets }) => each(facets, "time", ({ value }) => value.interval?.start)],
  ["when_end", ({ facets }) => each(facets, "time", ({ value }) => value.interval?.end)],
  ["when_timex", ({ facets }) => each(facets, "time", ({ value }) => value.timex)],
  ["said_when_words", ({ saying }) => each(saying, "time", ({ words }) => words)],
  ["said_when_start", ({ saying }) => each(saying, "time", ({ value }) => value.interval?.start)],
  ["where_words", ({ facets }) => each(facets, "place", ({ words }) => words)],
  ["where_name", ({ facets }) => each(facets, "place", ({ value }) => value.place?.name)],
  ["where_id", ({ facets }) => each(facets, "place", ({ value }) => value.place?.id)],
  ["where_latitude", ({ facets }) => each(facets, "place", ({ value }) => value.place?.latitude)],
  ["where_longitude", ({ facets }) => each(facets, "place", ({ value }) => value.place?.longitude)],
  ["how_many_words", ({ facets }) => each(facets, "quantity", ({ words }) => words)],
  ["how_many_low", ({ facets }) => each(facets, "quantity", ({ value }) => value.range.low)],
  ["how_many_high", ({ facets }) => each(facets, "quantity", ({ value }) => value.range.high)],
  ["how_many_unit", ({ facets }) => each(facets, "quantity", ({ value }) => value.unit.code ?? value.unit.kind)],
  ["how_many_casualty", ({ facets }) => each(facets, "quantity", ({ value }) => value.casualty)],
  ["how_many_coded_by", ({ facets }) => each(facets, "quantity", ({ value }) => value.range.rule)],
  [
    "decided_by",
    ({ actor, facets, saying }) => deciders([...(actor?.decided ?? []), ...decisions([...facets, ...saying])]),
  ],
];

/**
 * CSV (RFC 4180, UTF-8): one row a statement. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe that is not in the text: see `guarded`.
 */
export const csvExport = {
  head: stringify([columns.map(([name]) => name)], { record_delimiter: "windows" }),
  document: (record: DocumentRecord): string => {
    const attributions = new Map(record.attributions.map((attribution) => [attribution.id, attribution]));
    const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
    const byStatement = facetsByStatement(record.facets ?? []);
    const rows = record.statements.map((statement) => {
      const attribution = statement.attributionId === undefined ? undefined : attributions.get(statement.attributionId);
      const actorId = attribution?.chain.findLast((link) => link.role === "source")?.actorId;
      const row: Row = {
        document: record.document,
        snapshot: record.snapshot,
        statement,
        attribution,
        actor: actorId === undefined ? undefined : actors.get(actorId),
        actors: record.actors,
        facets: byStatement.get(`${statement.id} event`) ?? [],
        saying: byStatement.get(`${statement.id} saying`) ?? [],
      };
      return columns.map(([, value]) => guarded(value(row) ?? ""));
    });
    return rows.length === 0 ? "" : stringify(rows, { record_delimiter: "windows" });
  },
} as const;

// What spreadsheets take for the beginning of a formula, the full-width forms too; behind any apostrophes already there.
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/**
 * Text that begins with = + - @ tab or carriage return, with an apostrophe before it (OWASP, CSV injection), so that
 * opening the file runs nothing. Text that begins with apostrophes before such a character gets one more, so the
 * exact words come back by taking one apostrophe off every cell of the form `'…=`. Numbers stay numbers.
 */
function guarded(cell: Cell): Cell {
  return typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;
}

function words(text: string, spans: readonly Span[] | undefined): string | undefined {
  return spans === undefined || spans.length === 0 ? undefined : sliceAll(text, spans);
}

function facetsByStatement(facets: readonly Facet[]): ReadonlyMap<string, readonly Facet[]> {
  const found = new Map<string, Facet[]>();
  for (const facet of facets) {
    for (const { statementId, aspect } of facet.of) {
      const key = `${statementId} ${aspect}`;
      const held = found.get(key);
      if (held === undefined) found.set(key, [facet]);
      else held.push(facet);
    }
  }
  return found;
}

/** A part of each facet of a kind, in one cell; nothing where there is none. */
function each<K extends FacetKind>(
  facets: readonly Facet[],
  kind: K,
  part: (facet: Extract<Facet, { kind: K }>) => Cell | undefined,
): Cell | undefined {
  const ofKind = facets.filter((facet): facet is Extract<Facet, { kind: K }> => facet.kind === kind);
  const [only] = ofKind;
  // One number stays a number.
  if (only === undefined || ofKind.length === 1) return only && part(only);
  return ofKind.map((facet) => part(facet) ?? "").join(BETWEEN);
}

function decisions(facets: readonly Facet[]): readonly Decided[] {
  return facets.flatMap(({ decided }) => decided ?? []);
}

function deciders(decided: readonly Decided[]): string | undefined {
  return decided.length === 0 ? undefined : [...new Set(decided.map(({ by }) => by.name))].join(BETWEEN);
}

function byOf({ reading }: Attribution): string {
  return `${reading.kind}:${reading.id}@${reading.version}`;
}
