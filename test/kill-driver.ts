/**
 * Records made-up articles and prints each id when the ledger has acknowledged it: what `kill.test.ts` kills.
 * Arguments: the ledger's file, how many articles, the number of the first.
 */
import { exampleRecord } from "../src/ledger/example-record.ts";
import { openSqliteLedger } from "../src/ledger/sqlite/sqlite-ledger.ts";

const [path = "", count = "0", first = "0"] = process.argv.slice(2);
const by = { kind: "machine", name: "kill-driver" } as const;
const ledger = await openSqliteLedger(path, { clock: () => new Date() });
const { id: caseId } = await ledger.openCase("kill", "Kill", by);
process.stdout.write("ready\n");
for (let number = Number(first); number < Number(first) + Number(count); number += 1) {
  const { record, bytes } = exampleRecord({ caseId, number, more: `More about culvert ${number}. `.repeat(60) });
  const { documentId } = await ledger.record(record, bytes, by);
  process.stdout.write(`${documentId}\n`);
}
await ledger.close();
