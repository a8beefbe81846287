import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exampleRecord } from "../src/ledger/example-record.ts";
import type { Ledger } from "../src/ledger/ledger.ts";
import { openSqliteLedger } from "../src/ledger/sqlite/sqlite-ledger.ts";
import { SaysoError } from "../src/model/errors/error.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "sayso-damage-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const sound = join(scratch, "sound.sayso");
const damaged = join(scratch, "damaged.sayso");
const by = { kind: "machine", name: "sayso" } as const;
const clock = () => new Date("2026-10-13T12:00:00Z");
let contents: string;

beforeAll(async () => {
  const ledger = await openSqliteLedger(sound, { clock });
  const { id: caseId } = await ledger.openCase("one", "One", by);
  for (let number = 0; number < 6; number += 1) {
    const { record, bytes } = exampleRecord({ caseId, number, more: `More about culvert ${number}. `.repeat(100) });
    await ledger.record(record, bytes, by);
  }
  contents = await everything(ledger);
  await ledger.close();
});

/** All that anybody can get out of a ledger, as one text. */
async function everything(ledger: Ledger): Promise<string> {
  const parts: unknown[] = [await ledger.cases()];
  for await (const entry of ledger.entries()) parts.push(entry);
  const documents = await ledger.documents({ caseName: "one" });
  for (const { id, snapshotId } of documents.items) {
    const bytes = await ledger.snapshot(snapshotId);
    parts.push(await ledger.locate(id), Buffer.from(bytes ?? []).toString("base64"));
  }
  parts.push(documents, await ledger.statements({ caseName: "one" }));
  for (const words of ["culvert", "cul*", "inspector tarn"]) parts.push(await ledger.find({ caseName: "one", words }));
  return JSON.stringify(parts);
}

/** Writes the sound file with some bits of one byte turned over. */
function damage(at: number, bits: number): void {
  copyFileSync(sound, damaged);
  for (const end of ["-wal", "-shm"]) rmSync(damaged + end, { force: true });
  const bytes = readFileSync(damaged);
  bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ bits;
  writeFileSync(damaged, bytes);
}

it("a byte damaged anywhere is named, or changes nothing that anybody can read", { timeout: 120_000 }, async () => {
  const size = readFileSync(sound).length;
  let named = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(size - 1), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
      damage(at, bits);
      let ledger: Ledger;
      try {
        ledger = await openSqliteLedger(damaged, { clock });
      } catch (error) {
        expect(error).toBeInstanceOf(SaysoError);
        expect(String((error as SaysoError).code)).toMatch(/^SAYSO-LEDGER-00[1-9]$/);
        named += 1;
        return;
      }
      try {
        const { faults } = await ledger.verify();
        if (faults.length > 0) named += 1;
        else expect((await everything(ledger)) === contents, `byte ${at}`).toBe(true);
      } finally {
        await ledger.close();
      }
    }),
    { numRuns: 250 },
  );
  // Unused space in pages is most of what damage does not touch; if hardly any were named, the check would be blind.
  expect(named).toBeGreaterThan(50);
});

it("sayso verify ends with 1 and says which entry is damaged", { timeout: 60_000 }, () => {
  const words = Buffer.from("the culvert at post 3 had been closed");
  const bytes = readFileSync(sound);
  // Pages that SQLite has left hold old copies, so every copy is damaged.
  for (let at = bytes.indexOf(words); at !== -1; at = bytes.indexOf(words, at)) bytes[at] = 0x54;
  copyFileSync(sound, damaged);
  writeFileSync(damaged, bytes);
  const run = spawnSync(process.execPath, [main, "verify", "--ledger", damaged], { encoding: "utf8" });
  expect(run.stdout + run.stderr).toMatch(/entry 5/i);
  expect(run.stdout + run.stderr).toMatch(/snapshot [0-9a-f]{8}/i);
  expect(run.status).toBe(1);
});
