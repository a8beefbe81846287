import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, it } from "vitest";
import { ledgerContract } from "../contract.ts";
import { exampleRecord } from "../example-record.ts";
import { factsContract } from "../facts-contract.ts";
import { intakeContract } from "../intake-contract.ts";
import { linkContract } from "../link-contract.ts";
import { overviewContract } from "../overview-contract.ts";
import { linkTables } from "../sql/link-tables.ts";
import { openSqliteLedger } from "./sqlite-ledger.ts";

const scratch = mkdtempSync(join(tmpdir(), "sayso-ledger-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const fresh = () => join(mkdtempSync(join(scratch, "one-")), "ledger.sayso");

ledgerContract("SQLite in memory", (clock) => openSqliteLedger(":memory:", { clock }));
ledgerContract("SQLite in a file", (clock) => openSqliteLedger(fresh(), { clock }));
intakeContract("SQLite", (clock) => openSqliteLedger(":memory:", { clock }));
factsContract("SQLite", (clock) => openSqliteLedger(":memory:", { clock }));
linkContract("SQLite", (clock) => openSqliteLedger(":memory:", { clock }));
overviewContract("SQLite", (clock) => openSqliteLedger(":memory:", { clock }));

it("takes a ledger of the first form further: what its tables lack is made from the log", async () => {
  const path = fresh();
  const by = { kind: "machine", name: "sayso" } as const;
  const clock = () => new Date("2026-10-13T12:00:00Z");
  const first = await openSqliteLedger(path, { clock });
  const { id: caseId } = await first.openCase("one", "One", by);
  const { record, bytes } = exampleRecord({ caseId, number: 1 });
  await first.record(record, bytes, by);
  const actors = await first.actors("one");
  await first.close();
  const database = new DatabaseSync(path);
  database.exec(
    "drop table document_cast; drop table watched; delete from migration where version > 1; pragma user_version = 1",
  );
  database.close();
  const second = await openSqliteLedger(path, { clock });
  expect(await second.actors("one")).toEqual(actors);
  expect((await second.verify()).faults).toEqual([]);
  await second.close();
});

it("takes a ledger of the second form further: it gets tables for what is linked, and nothing is lost", async () => {
  const path = fresh();
  const by = { kind: "machine", name: "sayso" } as const;
  const clock = () => new Date("2026-10-13T12:00:00Z");
  const first = await openSqliteLedger(path, { clock });
  const { id: caseId } = await first.openCase("one", "One", by);
  const { record, bytes } = exampleRecord({ caseId, number: 1 });
  await first.record(record, bytes, by);
  await first.close();
  const database = new DatabaseSync(path);
  for (const table of linkTables) database.exec(`drop table "${table}"`);
  database.exec("drop index document_by_entry");
  database.exec("drop table watched; delete from migration where version > 2; pragma user_version = 2");
  database.close();
  const second = await openSqliteLedger(path, { clock });
  expect(await second.document(record.document.id)).toEqual(record);
  const linking = await second.linking("one");
  expect(await linking.pending(10)).toEqual([{ kind: "document", seq: 2, documentId: record.document.id }]);
  expect((await second.verify()).faults).toEqual([]);
  await second.close();
});
