import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { openSqliteLedger } from "../src/ledger/sqlite/sqlite-ledger.ts";
import { SaysoError } from "../src/model/errors/error.ts";
import { everythingIn } from "./everything-in.ts";

/**
 * Reads a damaged ledger in a process of its own: whatever a damaged byte does to the process, the test that asked can name the byte.
 * Lines in: a byte's place and the bits of it to turn over. Lines out: `named`, `same`, `changed`, or `threw` and what.
 */
const [sound = "", damaged = ""] = process.argv.slice(2);
const original = readFileSync(sound);
const clock = () => new Date("2026-10-13T12:00:00Z");
const contents = await read(() => false);

for await (const line of createInterface({ input: process.stdin })) {
  const [at = 0, bits = 0] = line.split(" ").map(Number);
  process.stdout.write(`${await look(at, bits)}\n`);
}

async function look(at: number, bits: number): Promise<string> {
  const bytes = Buffer.from(original);
  bytes.writeUInt8(bytes.readUInt8(at) ^ bits, at);
  for (const end of ["-wal", "-shm"]) rmSync(damaged + end, { force: true });
  writeFileSync(damaged, bytes);
  try {
    const found = await read((faults) => faults > 0, damaged);
    return found === undefined ? "named" : found === contents ? "same" : "changed";
  } catch (error) {
    const code = error instanceof SaysoError ? String(error.code) : "";
    return /^SAYSO-LEDGER-00[1-9]$/.test(code) ? "named" : `threw ${String(error).replaceAll("\n", " ")}`;
  }
}

/** All that can be got out of the ledger, as one text; nothing when its own check finds so many faults that `stop` says so. */
async function read(stop: (faults: number) => boolean, path = sound): Promise<string | undefined> {
  const ledger = await openSqliteLedger(path, { clock });
  try {
    const { faults } = await ledger.verify();
    return stop(faults.length) ? undefined : await everythingIn(ledger);
  } finally {
    await ledger.close();
  }
}
