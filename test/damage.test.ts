import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exampleRecord } from "../src/ledger/example-record.ts";
import { openSqliteLedger } from "../src/ledger/sqlite/sqlite-ledger.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "sayso-damage-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const sound = join(scratch, "sound.sayso");
const damaged = join(scratch, "damaged.sayso");
const by = { kind: "machine", name: "sayso" } as const;
const clock = () => new Date("2026-10-13T12:00:00Z");

beforeAll(async () => {
  const ledger = await openSqliteLedger(sound, { clock });
  const { id: caseId } = await ledger.openCase("one", "One", by);
  for (let number = 0; number < 6; number += 1) {
    const { record, bytes } = exampleRecord({ caseId, number, more: `More about culvert ${number}. `.repeat(100) });
    await ledger.record(record, bytes, by);
  }
  await ledger.close();
});

/** Reads damaged ledgers in another process, one after another; started again when that process has died. */
function startReader() {
  const script = fileURLToPath(new URL("./damage-reader.ts", import.meta.url));
  const start = () => {
    const child = spawn(process.execPath, [script, sound, damaged], { stdio: ["pipe", "pipe", "inherit"] });
    return { child, answers: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
  };
  let reader = start();
  return {
    async look(at: number, bits: number): Promise<string> {
      reader.child.stdin.write(`${at} ${bits}\n`);
      const answer = await reader.answers.next();
      if (!answer.done) return answer.value;
      reader = start();
      return "died";
    },
    stop: () => reader.child.stdin.end(),
  };
}

it("a byte damaged anywhere is named, or changes nothing that anybody can read", { timeout: 120_000 }, async () => {
  const size = readFileSync(sound).length;
  const reader = startReader();
  let named = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(size - 1), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
      let answer = await reader.look(at, bits);
      // A machine short of memory may end a process: what a byte does, it does twice.
      if (answer === "died") answer = await reader.look(at, bits);
      expect(answer, `byte ${at}, bits ${bits}`).toMatch(/^(named|same)$/);
      if (answer === "named") named += 1;
    }),
    { numRuns: 250 },
  );
  reader.stop();
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
