import type { Ledger } from "../ledger/ledger.ts";
import { SaysoError } from "../model/errors/error.ts";
import { usageErrors } from "../model/errors/usage.ts";
import type { DocumentRecord } from "../model/record.ts";
import { caseNameOf, correctionsOfCase } from "./corrections/corrections-of-case.ts";
import { placesOf } from "./corrections/in-force.ts";

/** What an id stands for, with the whole document that holds it. */
export interface Shown {
  /** `document`, `statement`, `attribution`, `actor`, `question`, `facet` … */
  readonly kind: string;
  readonly id: string;
  /** With people's decisions laid over it. */
  readonly record: DocumentRecord;
}

/**
 * What an id, or a unique beginning of one, stands for.
 * @throws SaysoError SAYSO-USAGE-002 when nothing has it, or several do
 */
export async function showRecord(ledger: Ledger, id: string): Promise<Shown> {
  const place = await ledger.locate(id);
  const record = await ledger.document(place?.documentId ?? id);
  if (record !== undefined) {
    const shown = await corrected(ledger, record);
    return { kind: place?.kind ?? "document", id: place?.id ?? record.document.id, record: shown };
  }
  const byHand = await findByHand(ledger, id.trim());
  if (byHand !== undefined) return byHand;
  throw new SaysoError(usageErrors.unknownId, `Nothing in this ledger is known as "${id.slice(0, 80)}".`);
}

async function corrected(ledger: Ledger, record: DocumentRecord): Promise<DocumentRecord> {
  const caseName = await caseNameOf(ledger, record);
  return caseName === undefined ? record : (await correctionsOfCase(ledger, caseName)).layOver(record);
}

/** What a person marked by hand is in no reading: it is looked for in the documents that people corrected. */
async function findByHand(ledger: Ledger, id: string): Promise<Shown | undefined> {
  if (!/^(?:facet|actor|attribution|statement)_[0-9a-f]{8,32}$/u.test(id)) return undefined;
  for (const { name } of await ledger.cases()) {
    const corrections = await correctionsOfCase(ledger, name);
    const ids = corrections.holding.flatMap(({ correction }) => placesOf(correction).map((at) => at.documentId));
    for (const documentId of new Set(ids)) {
      const raw = await ledger.document(documentId);
      if (raw === undefined) continue;
      const record = corrections.layOver(raw);
      const facets = [...(record.facets ?? []), ...(record.decisions?.setAside ?? [])];
      const said = [...record.attributions, ...(record.decisions?.unsaid ?? []), ...record.statements];
      const found = [...facets, ...record.actors, ...said].find((one) => one.id.startsWith(id));
      if (found !== undefined) return { kind: id.slice(0, id.indexOf("_")), id: found.id, record };
    }
  }
  return undefined;
}
