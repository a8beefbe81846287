import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { SaysoError } from "../../model/errors/error.ts";
import { exampleRecord } from "../example-record.ts";
import { openSqliteLedger } from "./sqlite-ledger.ts";
import { translateSqlite } from "./sqlite-trouble.ts";

const scratch = mkdtempSync(join(tmpdir(), "sayso-trouble-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const by = { kind: "machine", name: "sayso" } as const;
const clock = () => new Date("2026-10-13T12:00:00Z");
const code = (code: string) => expect.objectContaining({ code });

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(scratch, "one-")), "ledger.sayso");
});

async function made(documents = 1): Promise<void> {
  const ledger = await openSqliteLedger(path, { clock });
  const { id: caseId } = await ledger.openCase("one", "One", by);
  for (let number = 0; number < documents; number += 1) {
    const { record, bytes } = exampleRecord({ caseId, number });
    await ledger.record(record, bytes, by);
  }
  await ledger.close();
}

function change(sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

describe("a file that cannot be opened as a ledger", () => {
  it("of a newer version is refused and left alone", async () => {
    await made();
    change("pragma user_version = 99");
    await expect(openSqliteLedger(path, { clock })).rejects.toEqual(code("SAYSO-LEDGER-001"));
  });

  it("that is no database is refused and left alone", async () => {
    writeFileSync(path, "An article, not a ledger. ".repeat(100));
    await expect(openSqliteLedger(path, { clock })).rejects.toEqual(code("SAYSO-LEDGER-002"));
  });

  it("of another program is refused, with and without a mark of its own", async () => {
    change("create table bookmark (url text)");
    await expect(openSqliteLedger(path, { clock })).rejects.toEqual(code("SAYSO-LEDGER-003"));
    rmSync(path);
    change("pragma application_id = 77");
    await expect(openSqliteLedger(path, { clock })).rejects.toEqual(code("SAYSO-LEDGER-003"));
  });

  it("cut short is reported as damaged, when opened or when verified", async () => {
    await made(20);
    truncateSync(path, 8_192);
    await expect(
      openSqliteLedger(path, { clock }).then((ledger) => ledger.documents({ caseName: "one" })),
    ).rejects.toEqual(code("SAYSO-LEDGER-004"));
  });

  it("in a directory that is not there, or that is a directory itself", async () => {
    await expect(openSqliteLedger(join(path, "deep", "a.sayso"), { clock })).rejects.toEqual(code("SAYSO-LEDGER-008"));
    mkdirSync(path);
    await expect(openSqliteLedger(path, { clock })).rejects.toEqual(code("SAYSO-LEDGER-008"));
  });

  it("says in a sentence which file it is, and what SQLite says", async () => {
    writeFileSync(path, "x".repeat(4_096));
    const error = await openSqliteLedger(path, { clock }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SaysoError);
    expect(String(error)).toContain(`${path} is not a database.`);
    expect(String(error)).toContain("file is not a database");
  });
});

describe("trouble while writing", () => {
  it("a full disk: its own code, nothing half written, the rest stays and reading goes on", async () => {
    await made();
    const ledger = await openSqliteLedger(path, { clock, mostBytes: 400_000 });
    const { id: caseId } = await ledger.openCase("one", "One", by);
    let recorded = 1;
    const fill = async () => {
      for (; recorded < 1_000; recorded += 1) {
        const { record, bytes } = exampleRecord({ caseId, number: recorded, more: "word ".repeat(2_000) });
        await ledger.record(record, bytes, by);
      }
    };
    await expect(fill()).rejects.toEqual(code("SAYSO-LEDGER-006"));
    expect((await ledger.documents({ caseName: "one" })).total).toBe(recorded);
    expect((await ledger.verify()).faults).toEqual([]);
    await ledger.close();
    // With space again, the same command goes on.
    const roomy = await openSqliteLedger(path, { clock });
    const { record, bytes } = exampleRecord({ caseId, number: recorded });
    expect((await roomy.record(record, bytes, by)).outcome).toBe("recorded");
    await roomy.close();
  });

  it("a lock that another process does not let go: its own code, and reading goes on", async () => {
    await made();
    const ledger = await openSqliteLedger(path, { clock, patience: 50 });
    const other = new DatabaseSync(path);
    other.exec("begin immediate");
    await expect(ledger.openCase("two", "Two", by)).rejects.toEqual(code("SAYSO-LEDGER-007"));
    expect((await ledger.documents({ caseName: "one" })).total).toBe(1);
    other.exec("rollback");
    other.close();
    expect((await ledger.openCase("two", "Two", by)).name).toBe("two");
    await ledger.close();
  });

  // The process that runs tests may be root, who may write anywhere: the codes themselves are checked instead.
  it.each([
    [8, "SAYSO-LEDGER-005"],
    [8 | (1 << 8), "SAYSO-LEDGER-005"],
    [10, "SAYSO-LEDGER-009"],
    [10 | (3 << 8), "SAYSO-LEDGER-006"],
    [5 | (2 << 8), "SAYSO-LEDGER-007"],
    [11 | (1 << 8), "SAYSO-LEDGER-004"],
    [1, "SAYSO-LEDGER-013"],
  ])("gives SQLite's result %d the code %s", (errcode, expected) => {
    const error = Object.assign(new Error("words of SQLite"), { errcode });
    expect(translateSqlite(error, "a.sayso")).toEqual(code(expected));
  });

  it("leaves other errors as they are", () => {
    const error = new TypeError("something else");
    expect(translateSqlite(error, "a.sayso")).toBe(error);
  });
});

it("two ledgers opened on one file at the same moment are both good", async () => {
  const [one, other] = await Promise.all([openSqliteLedger(path, { clock }), openSqliteLedger(path, { clock })]);
  await one.openCase("one", "One", by);
  expect((await other.openCase("one", "Another", by)).title).toBe("One");
  await one.close();
  await other.close();
});
