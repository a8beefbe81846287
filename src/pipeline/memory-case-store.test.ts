import fc from "fast-check";
import { expect, it } from "vitest";
import { alone, exampleLink, exampleLinked } from "../ledger/example-linked.ts";
import { exampleRecord } from "../ledger/example-record.ts";
import { openSqliteLedger } from "../ledger/sqlite/sqlite-ledger.ts";
import type { CaseStore, LinkedDocument } from "../model/case-store.ts";
import { makeId } from "../model/id.ts";
import type { DocumentRecord } from "../model/record.ts";
import { createMemoryCaseStore } from "./memory-case-store.ts";

const by = { kind: "machine", name: "sayso" } as const;
const DOCUMENTS = 6;

/** A document is linked, to others or by itself, or taken out. */
interface Step {
  readonly forget: boolean;
  readonly document: number;
  /** Others that it is one with, where they are linked. */
  readonly with: readonly number[];
  readonly keys: readonly string[];
}

const step: fc.Arbitrary<Step> = fc.record({
  forget: fc.boolean(),
  document: fc.nat(DOCUMENTS - 1),
  with: fc.uniqueArray(fc.nat(DOCUMENTS - 1), { maxLength: 2 }),
  keys: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 }),
});

it("holds what a ledger holds, whatever is linked and taken out", async () => {
  const ledger = await openSqliteLedger(":memory:", { clock: () => new Date(0) });
  const { id: caseId } = await ledger.openCase("one", "One", by);
  const records: DocumentRecord[] = [];
  for (let number = 0; number < DOCUMENTS; number += 1) {
    const { record, bytes } = exampleRecord({ caseId, number, publishedAt: `2026-10-${10 + number}` });
    await ledger.record(record, bytes, by);
    records.push(record);
  }
  const linking = await ledger.linking("one");
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const memory = createMemoryCaseStore();
      let revision = (await linking.restart("test", (await linking.state()).revision)) ?? Number.NaN;
      for (const one of steps) {
        const record = records[one.document];
        if (record === undefined) continue;
        await memory.forget(record.document.id);
        revision = (await linking.forget(record.document.id, revision)) ?? Number.NaN;
        if (one.forget) continue;
        const change = await changeOf(one, record, records, linking);
        await memory.write(change);
        revision = (await linking.write(change, revision)) ?? Number.NaN;
      }
      expect(await contentsOf(linking, records)).toEqual(await contentsOf(memory, records));
    }),
    { numRuns: 25 },
  );
  await ledger.close();
}, 120_000);

/** Puts the document to the event and claim of the first it is one with, and merges those of the second. */
async function changeOf(
  one: Step,
  record: DocumentRecord,
  records: readonly DocumentRecord[],
  store: CaseStore,
): Promise<LinkedDocument> {
  const said = (of: DocumentRecord) => of.statements[0]?.id ?? "";
  const others = one.with.flatMap((at) => (at === one.document ? [] : (records[at] ?? [])));
  const linked = await store.neighbours(others.map(({ document }) => document.id));
  const held = records.filter(({ document }) => linked.some(({ card }) => card.documentId === document.id));
  const events = [...new Set(linked.map(({ eventId }) => eventId))];
  const claimOf = await store.claimsOf(held.map(said));
  const claims = [...new Set(claimOf.values())];
  const links = held.map((other) => exampleLink("statement", said(record), said(other)));
  return exampleLinked(record, {
    keys: one.keys,
    event: {
      eventId: events[0] ?? makeId("event", record.document.id),
      merged: events.slice(1),
      links: held.map(({ document }) => exampleLink("document", record.document.id, document.id)),
    },
    claims: [
      {
        ...alone(said(record)),
        claimId: claims[0] ?? makeId("claim", said(record)),
        merged: claims.slice(1),
        links,
      },
      alone(record.statements[1]?.id ?? ""),
    ],
  });
}

async function contentsOf(store: CaseStore, records: readonly DocumentRecord[]) {
  const neighbours = await store.neighbours(records.map(({ document }) => document.id));
  return {
    neighbours: neighbours.map(({ card, eventId, claims }) => ({ id: card.documentId, eventId, claims: [...claims] })),
    claims: new Map(await store.claimsOf(records.flatMap(({ statements }) => statements.map(({ id }) => id)))),
    sharing: await store.documentsSharing({ keys: ["a", "b", "c"], limit: 9 }),
    lately: await store.documentsSharing({ keys: ["a", "b"], from: Date.parse("2026-10-12"), limit: 9 }),
  };
}
