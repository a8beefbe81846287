import type { DocumentRecord } from "../../model/record.ts";

/** NDJSON: one object a line, each a whole `DocumentRecord`; words as they stand in the text. */
export const jsonExport = {
  head: "",
  document: (record: DocumentRecord): string => `${JSON.stringify(record)}\n`,
} as const;
