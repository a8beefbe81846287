import { openSqliteLedger } from "../../ledger/sqlite/sqlite-ledger.ts";
import { showRecord } from "../show-record.ts";
import type { Asked } from "./asked.ts";
import { correct, type Deciding } from "./correct.ts";
import { ARTICLE, readingOf } from "./example-reading.ts";

const machine = { kind: "machine", name: "sayso" } as const;
export const caseName = "mill";

/** A ledger that holds the article in a case, and somebody who decides on it. */
export async function opened() {
  let ticks = Date.UTC(2026, 9, 13, 12);
  const clock = () => {
    ticks += 1000;
    return new Date(ticks);
  };
  const ledger = await openSqliteLedger(":memory:", { clock });
  const { id: caseId } = await ledger.openCase(caseName, "Mill", machine);
  const { record, bytes } = readingOf(caseId);
  await ledger.record(record, bytes, machine);
  const deciding: Deciding = { ledger, clock, person: "Ada Quill" };
  const { id } = record.document;
  return {
    ledger,
    deciding,
    caseId,
    id,
    record,
    shown: async () => (await showRecord(ledger, id)).record,
    reread: async (read: Parameters<typeof readingOf>[1]) => {
      const again = readingOf(caseId, { stages: ["parse@2.0.0"], ...read });
      return ledger.record(again.record, again.bytes, machine);
    },
    at: (words: string, from = 0) => {
      const start = ARTICLE.indexOf(words, from);
      return { documentId: id, span: { start, end: start + words.length } };
    },
    decide: (asked: Asked) => correct(deciding, asked),
  };
}
