import type { Ledger } from "../ledger/ledger.ts";
import { SaysoError } from "../model/errors/error.ts";
import { usageErrors } from "../model/errors/usage.ts";
import type { DocumentRecord } from "../model/record.ts";

/** What an id stands for, with the whole document that holds it. */
export interface Shown {
  /** `document`, `statement`, `attribution`, `actor`, `question` … */
  readonly kind: string;
  readonly id: string;
  readonly record: DocumentRecord;
}

/**
 * What an id, or a unique beginning of one, stands for.
 * @throws SaysoError SAYSO-USAGE-002 when nothing has it, or several do
 */
export async function showRecord(ledger: Ledger, id: string): Promise<Shown> {
  const place = await ledger.locate(id);
  const record = await ledger.document(place?.documentId ?? id);
  if (record === undefined) {
    throw new SaysoError(usageErrors.unknownId, `Nothing in this ledger is known as "${id.slice(0, 80)}".`);
  }
  return { kind: place?.kind ?? "document", id: place?.id ?? record.document.id, record };
}
