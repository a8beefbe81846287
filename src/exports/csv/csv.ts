import { stringify } from "csv-stringify/sync";
import type { Attribution } from "../../model/attribution.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import { hull, sliceAll } from "../../text/spans.ts";

type Cell = string | number;

interface Row {
  readonly document: DocumentRecord["document"];
  readonly snapshot: DocumentRecord["snapshot"];
  readonly statement: Statement;
  readonly attribution: Attribution | undefined;
}

/** Column by column: its name, and what stands in it. Offsets are UTF-16 code units into the reading copy. */
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
];

/**
 * CSV (RFC 4180, UTF-8): one row a statement. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe that is not in the text: see `guarded`.
 */
export const csvExport = {
  head: stringify([columns.map(([name]) => name)], { record_delimiter: "windows" }),
  document: (record: DocumentRecord): string => {
    const attributions = new Map(record.attributions.map((attribution) => [attribution.id, attribution]));
    const rows = record.statements.map((statement) => {
      const attribution = statement.attributionId === undefined ? undefined : attributions.get(statement.attributionId);
      const row: Row = { document: record.document, snapshot: record.snapshot, statement, attribution };
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

function byOf({ reading }: Attribution): string {
  return `${reading.kind}:${reading.id}@${reading.version}`;
}
