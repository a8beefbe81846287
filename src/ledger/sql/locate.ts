import { type Kysely, sql } from "kysely";
import { SaysoError } from "../../model/errors/error.ts";
import { ledgerErrors } from "../../model/errors/ledger.ts";
import type { Tables } from "./tables.ts";

/** Fewer digits than this could be anything. */
const FEWEST = 8;

/** Which document holds a record, and of what kind that is. */
export interface Place {
  readonly kind: string;
  readonly id: string;
  readonly documentId: string;
}

/**
 * The record whose id begins so: `statement_1f3a9c2e`, or the digits alone.
 * @throws SaysoError SAYSO-LEDGER-011 when several do
 */
export async function locateRecord(db: Kysely<Tables>, id: string, kind?: string): Promise<Place | undefined> {
  const parts = /^(?:([a-z]+)_)?([0-9a-f]+)$/i.exec(id.trim());
  const digits = parts?.[2]?.toLowerCase();
  if (digits === undefined || digits.length < FEWEST) return undefined;
  const wanted = kind ?? parts?.[1]?.toLowerCase();
  if (kind !== undefined && parts?.[1] !== undefined && parts[1].toLowerCase() !== kind) return undefined;
  let rows = db
    .selectFrom("record_id")
    .innerJoin("document", "document.row_number", "record_id.document")
    .select(["record_id.kind", "record_id.digits", "document.id as documentId"])
    // A range and not LIKE: it uses the key whatever the collation. "g" comes after every hexadecimal digit.
    .where(sql<boolean>`record_id.digits >= ${digits} and record_id.digits < ${`${digits}g`}`);
  if (wanted !== undefined) rows = rows.where("record_id.kind", "=", wanted);
  const found = await rows
    .orderBy("record_id.digits")
    .orderBy("record_id.kind")
    .orderBy("document.row_number")
    .limit(50)
    .execute();
  const first = found[0];
  if (first === undefined) return undefined;
  const names = new Set(found.map(idOf));
  if (names.size > 1) {
    const some = [...names].slice(0, 3).join(", ");
    throw new SaysoError(ledgerErrors.ambiguousId, `"${id}" is the beginning of ${names.size} ids: ${some}.`);
  }
  return { kind: first.kind, id: idOf(first), documentId: first.documentId };
}

/** A snapshot's id is its SHA-256 alone; every other id begins with its kind. */
function idOf(row: { readonly kind: string; readonly digits: string }): string {
  return row.kind === "snapshot" ? row.digits : `${row.kind}_${row.digits}`;
}
