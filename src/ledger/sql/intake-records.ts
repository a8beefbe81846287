import type { Kysely, Transaction } from "kysely";
import { addressKey } from "../../model/address.ts";
import type { OutletProfile } from "../../model/outlet-profile.ts";
import type { DocumentRecord } from "../../model/record.ts";
import type { Sighting } from "../../model/sighting.ts";
import type { Watch, WatchedAddress } from "../../model/watch.ts";
import type { ArticleKnown, CaptureSeen } from "../intake-records.ts";
import type { Tables } from "./tables.ts";

/** Steps from address to document and back in which versions of one article are looked for. */
const STEPS = 4;

/** Every capture of a document, the first first; one that was read again by other stages is one capture. */
export async function listCaptures(tx: Kysely<Tables>, documentId: string): Promise<readonly CaptureSeen[]> {
  const rows = await tx
    .selectFrom("capture")
    .innerJoin("entry", "entry.seq", "capture.seq")
    .select(["entry.seq", "entry.kind", "entry.body"])
    .where("capture.document_id", "=", documentId)
    .orderBy("entry.seq")
    .execute();
  let read = false;
  return rows.flatMap(({ seq, kind, body }): readonly CaptureSeen[] => {
    // Bodies were checked against their schemas when they were written.
    if (kind === "document.seen") {
      const { same, snapshot } = JSON.parse(body) as Sighting;
      return [{ seq, same, snapshot }];
    }
    if (read) return [];
    read = true;
    return [{ seq, same: "read", snapshot: (JSON.parse(body) as DocumentRecord).snapshot }];
  });
}

/** Documents of the case that have one of the addresses, or the text. */
export async function listArticlesLike(
  tx: Kysely<Tables>,
  caseId: string,
  like: { readonly addresses: readonly string[]; readonly textKey?: string },
): Promise<readonly ArticleKnown[]> {
  const keys = like.addresses.map(addressKey).filter((key) => key !== undefined);
  const byAddress =
    keys.length === 0
      ? []
      : await tx
          .selectFrom("address")
          .select("document_id")
          .distinct()
          .where("case_id", "=", caseId)
          .where("key", "in", keys)
          .execute();
  const byText =
    like.textKey === undefined
      ? []
      : await tx
          .selectFrom("capture")
          .select("document_id")
          .distinct()
          .where("case_id", "=", caseId)
          .where("text_key", "=", like.textKey)
          .execute();
  const [addressed, worded] = [byAddress, byText].map((rows) => new Set(rows.map((row) => row.document_id))) as [
    Set<string>,
    Set<string>,
  ];
  return [...addressed.union(worded)].map((documentId) => ({
    documentId,
    sameAddress: addressed.has(documentId),
    sameText: worded.has(documentId),
  }));
}

/** The documents that addresses make one article with this one, in the order in which they were read. */
export async function listVersions(tx: Kysely<Tables>, documentId: string): Promise<readonly string[]> {
  let found: readonly string[] = [documentId];
  for (let step = 0; step < STEPS; step++) {
    const rows = await tx
      .selectFrom("address as own")
      .innerJoin("address as other", (join) =>
        join.onRef("other.case_id", "=", "own.case_id").onRef("other.key", "=", "own.key"),
      )
      .select("other.document_id as id")
      .distinct()
      .where("own.document_id", "in", [...found])
      .execute();
    const next = [...new Set([...found, ...rows.map((row) => row.id)])];
    if (next.length === found.length) break;
    found = next;
  }
  const order = await tx
    .selectFrom("document")
    .select("id")
    .where("id", "in", [...found])
    .orderBy("row_number")
    .execute();
  return order.map((row) => row.id);
}

/** Whether this capture of the document is written down already. */
export async function isKnownCapture(
  tx: Transaction<Tables>,
  { documentId, snapshot }: Sighting,
): Promise<number | undefined> {
  const captures = await listCaptures(tx, documentId);
  return captures.find(
    (one) =>
      one.snapshot.id === snapshot.id &&
      one.snapshot.capturedAt === snapshot.capturedAt &&
      one.snapshot.locator === snapshot.locator,
  )?.seq;
}

/** The last value that each id was given in a table of entries, in the order of their first. */
async function lastOfEach<T extends { readonly id: string }>(
  tx: Kysely<Tables>,
  table: "outlet" | "watch",
): Promise<readonly T[]> {
  const rows = await tx
    .selectFrom(table)
    .innerJoin("entry", "entry.seq", `${table}.seq`)
    .select("entry.body")
    .orderBy("entry.seq")
    .execute();
  const last = new Map<string, T>();
  for (const { body } of rows) {
    const value = JSON.parse(body) as T;
    last.set(value.id, value);
  }
  return [...last.values()];
}

/** The outlets as stated last, by name. */
export async function listOutlets(tx: Kysely<Tables>): Promise<readonly OutletProfile[]> {
  const all = await lastOfEach<OutletProfile>(tx, "outlet");
  return all
    .filter((one) => one.withdrawn !== true)
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The watches that go on. */
export async function listWatches(tx: Kysely<Tables>): Promise<readonly Watch[]> {
  return (await lastOfEach<Watch>(tx, "watch")).filter((one) => one.ended !== true);
}

/** Each address that a watch looks at, in the order of addresses. */
export async function listWatched(tx: Kysely<Tables>, watchId: string): Promise<readonly WatchedAddress[]> {
  const rows = await tx
    .selectFrom("watched")
    .select("body")
    .where("watch_id", "=", watchId)
    .orderBy("address")
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as WatchedAddress);
}

/** Writes down how things stand with addresses, in place of how they stood. */
export async function writeWatched(tx: Kysely<Tables>, watched: readonly WatchedAddress[]): Promise<void> {
  for (const one of watched) {
    const row = { watch_id: one.watchId, address: one.address, body: JSON.stringify(one) };
    await tx
      .insertInto("watched")
      .values(row)
      .onConflict((conflict) => conflict.columns(["watch_id", "address"]).doUpdateSet({ body: row.body }))
      .execute();
  }
}
