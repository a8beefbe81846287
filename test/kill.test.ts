import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { openSqliteLedger } from "../src/ledger/sqlite/sqlite-ledger.ts";

const driver = fileURLToPath(new URL("./kill-driver.ts", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "sayso-kill-driver-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const KILLS = 30;
const DOCUMENTS = 200;

interface Run {
  readonly acknowledged: readonly string[];
  readonly killed: boolean;
  readonly code: number | null;
}

/** Runs the driver; once it is ready, it has so many milliseconds to live, or for ever. */
function drive(path: string, count: number, first: number, life?: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [driver, path, String(count), String(first)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    let timer: NodeJS.Timeout | undefined;
    child.stdout.setEncoding("utf8").on("data", (piece: string) => {
      printed += piece;
      if (life !== undefined) timer ??= setTimeout(() => child.kill("SIGKILL"), life);
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      // A line without its end was cut by the kill: nothing was acknowledged by it.
      const lines = printed.split("\n").slice(0, -1);
      const acknowledged = lines.filter((line) => line.startsWith("document_"));
      resolve({ acknowledged, killed: signal === "SIGKILL", code });
    });
  });
}

async function held(path: string) {
  const ledger = await openSqliteLedger(path, { clock: () => new Date() });
  try {
    const { items } = await ledger.documents({ caseName: "kill", limit: 1_000 });
    const { faults, entries } = await ledger.verify();
    return { ids: items.map((item) => item.id), faults, entries };
  } finally {
    await ledger.close();
  }
}

it("keeps what was acknowledged through 30 kills, once each", { timeout: 180_000 }, async () => {
  let kills = 0;
  let midway = 0;
  for (let round = 0; kills < KILLS; round += 1) {
    const path = join(scratch, `killed-${round}.sayso`);
    const acknowledged = new Set<string>();
    for (let done = false; !done && kills < KILLS; ) {
      const run = await drive(path, DOCUMENTS, 0, Math.random() * 250);
      for (const id of run.acknowledged) acknowledged.add(id);
      if (run.killed) kills += 1;
      done = !run.killed;
      // What a kill left behind must not trouble the next run: it ends well, or is killed in its turn.
      if (done) expect(run).toMatchObject({ code: 0, acknowledged: { length: DOCUMENTS } });
      const { ids, faults } = await held(path);
      expect(faults).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...acknowledged].filter((id) => !ids.includes(id))).toEqual([]);
      if (run.killed && ids.length > 0 && ids.length < DOCUMENTS) midway += 1;
    }
  }
  // Otherwise the kills came too early or too late to prove anything.
  expect(midway).toBeGreaterThan(3);
});

it("lets two processes write at once: one chain, nothing lost", { timeout: 60_000 }, async () => {
  const path = join(scratch, "shared.sayso");
  // Neither finds a ledger there: both make it. Half of the articles are the same.
  const [one, other] = await Promise.all([drive(path, 80, 0), drive(path, 80, 40)]);
  expect(one.acknowledged).toHaveLength(80);
  expect(other.acknowledged).toHaveLength(80);
  const { ids, faults, entries } = await held(path);
  expect(faults).toEqual([]);
  expect(new Set(ids)).toEqual(new Set([...one.acknowledged, ...other.acknowledged]));
  expect(ids).toHaveLength(120);
  expect(entries).toBe(121);
});
