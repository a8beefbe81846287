import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { ledgerContract } from "../contract.ts";
import { openSqliteLedger } from "./sqlite-ledger.ts";

const scratch = mkdtempSync(join(tmpdir(), "sayso-ledger-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const fresh = () => join(mkdtempSync(join(scratch, "one-")), "ledger.sayso");

ledgerContract("SQLite in memory", (clock) => openSqliteLedger(":memory:", { clock }));
ledgerContract("SQLite in a file", (clock) => openSqliteLedger(fresh(), { clock }));
