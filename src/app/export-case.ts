import { csvExport } from "../exports/csv/csv.ts";
import { jsonExport } from "../exports/json/json.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { DocumentRecord } from "../model/record.ts";
import { requireCase } from "./case-name.ts";
import { correctionsOfCase } from "./corrections/corrections-of-case.ts";

/** The formats in which a case can be written. */
export const exportFormats = ["json", "csv"] as const;
export type ExportFormat = (typeof exportFormats)[number];

const PAGE = 200;

/**
 * The case as text, piece by piece, so that its size does not matter: document after document in the order in
 * which they were read.
 * @throws SaysoError SAYSO-USAGE-001 when there is no such case
 */
export async function* exportCase(ledger: Ledger, caseName: string, format: ExportFormat): AsyncGenerator<string> {
  await requireCase(ledger, caseName);
  const exporter = format === "csv" ? csvExport : jsonExport;
  yield exporter.head;
  for await (const record of records(ledger, caseName)) yield exporter.document(record);
}

/** With people's decisions laid over them: who decided stands beside what the machine read. */
async function* records(ledger: Ledger, caseName: string): AsyncGenerator<DocumentRecord> {
  const corrections = await correctionsOfCase(ledger, caseName);
  let after: string | undefined;
  do {
    const page = await ledger.documents({ caseName, limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const { id } of page.items) {
      const record = await ledger.document(id);
      if (record !== undefined) yield corrections.layOver(record);
    }
    after = page.next;
  } while (after !== undefined);
}
