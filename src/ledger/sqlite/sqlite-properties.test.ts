import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { makeId } from "../../model/id.ts";
import { exampleRecord } from "../example-record.ts";
import type { Ledger } from "../ledger.ts";
import { openSqliteLedger } from "./sqlite-ledger.ts";

const scratch = mkdtempSync(join(tmpdir(), "sayso-properties-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const by = { kind: "machine", name: "sayso" } as const;
const clock = () => new Date("2026-10-13T12:00:00Z");

/** One thing that a user may do to a ledger. */
type Step =
  | {
      readonly do: "record";
      readonly number: number;
      readonly version: number;
      readonly more: string;
      readonly other: boolean;
    }
  | { readonly do: "fail"; readonly message: string }
  | { readonly do: "judge"; readonly number: number }
  | { readonly do: "rebuild" };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("record" as const),
      number: fc.nat(4),
      version: fc.nat(2),
      // Any text, also such as has no UTF-8 form in titles and the like; bytes come from its well-formed copy.
      more: fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.toWellFormed()),
      other: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("fail" as const), message: fc.string({ minLength: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("judge" as const), number: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.constant({ do: "rebuild" as const }) },
);

async function take(ledger: Ledger, steps: readonly Step[]): Promise<void> {
  const cases = [await ledger.openCase("one", "One", by), await ledger.openCase("other", "Other", by)] as const;
  for (const one of steps) {
    const caseId = cases[0].id;
    if (one.do === "record") {
      const choice = { caseId: cases[one.other ? 1 : 0].id, number: one.number, more: one.more };
      const { record, bytes } = exampleRecord({ ...choice, stages: [`attribute@${one.version}.0.0`] });
      // Another version reads something else: fewer statements, for one.
      await ledger.record({ ...record, statements: record.statements.slice(0, one.version) }, bytes, by);
    } else if (one.do === "fail") {
      await ledger.recordFailure({ caseId, locator: "x", code: "SAYSO-INTAKE-001", message: one.message }, by);
    } else if (one.do === "judge") {
      const about = { kind: "document", id: "x", proposition: "right" };
      const rest = { caseId, about, verdict: "positive", reason: "", by: { kind: "person", name: "Ada" } } as const;
      await ledger.judge({ id: makeId("judgement", one.number), ...rest, at: clock().toISOString() }, by);
    } else {
      await ledger.rebuild();
    }
  }
}

it("is clean after any sequence of steps, and makes the same tables again", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const ledger = await openSqliteLedger(":memory:", { clock });
      try {
        await take(ledger, steps);
        expect((await ledger.verify()).faults).toEqual([]);
        const { before, after } = await ledger.rebuild();
        expect(after).toBe(before);
        expect((await ledger.verify()).faults).toEqual([]);
      } finally {
        await ledger.close();
      }
    }),
    { numRuns: 60 },
  );
});

const columns = ["at", "author", "kind", "body", "previous", "hash"] as const;

it("names the entry of which any field was changed", async () => {
  const path = join(scratch, "log.sayso");
  const made = await openSqliteLedger(path, { clock });
  await take(made, [
    { do: "record", number: 1, version: 1, more: "", other: false },
    { do: "record", number: 2, version: 2, more: "", other: true },
    { do: "fail", message: "No." },
    { do: "judge", number: 1 },
  ]);
  await made.close();
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...columns), fc.nat(), async (seq, column, at) => {
      const database = new DatabaseSync(path);
      const guards = database.prepare("select sql from sqlite_schema where name = 'entry_no_update'").get();
      const stored = database.prepare(`select ${column} as text from entry where seq = ?`).get(seq);
      const text = String(stored?.text);
      const place = at % text.length;
      const other = text[place] === "0" ? "1" : "0";
      const write = (value: string) => {
        database.exec("drop trigger entry_no_update");
        database.prepare(`update entry set ${column} = ? where seq = ?`).run(value, seq);
        database.exec(String(guards?.sql));
      };
      write(text.slice(0, place) + other + text.slice(place + 1));
      try {
        const ledger = await openSqliteLedger(path, { clock });
        const { faults } = await ledger.verify();
        await ledger.close();
        expect(faults.map((fault) => fault.seq)).toContain(seq);
        expect(faults.find((fault) => fault.seq === seq && fault.kind !== "tables")).toBeDefined();
      } finally {
        write(text);
        database.close();
      }
    }),
    { numRuns: 80 },
  );
});

it.each([
  ["update document set title = 'Another'", { kind: "tables" }],
  ["update statement set words = 'x' where position = 1", { kind: "tables" }],
  ["delete from statement where position = 0", { kind: "tables" }],
  ["delete from record_id where kind = 'actor'", { kind: "tables" }],
  ["insert into failure (seq, case_id) values (77, 'x')", { kind: "tables" }],
  ["delete from working_case", { kind: "tables" }],
  ["delete from document", { kind: "tables" }],
  ["drop trigger snapshot_no_update; update snapshot set bytes = x'00'", { kind: "snapshot" }],
  ["drop trigger snapshot_no_delete; delete from snapshot", { kind: "snapshot-missing" }],
  ["drop trigger entry_no_delete; delete from entry where seq = 2", { kind: "sequence", seq: 3 }],
  ["drop index document_by_time", { kind: "file" }],
  ["delete from document_text where rowid = 3", { kind: "tables" }],
  ["insert into statement_text (rowid, words, source) values (999, 'made up', '')", { kind: "tables" }],
])("finds what %s changed", async (change, fault) => {
  const path = join(mkdtempSync(join(scratch, "change-")), "a.sayso");
  const made = await openSqliteLedger(path, { clock });
  await take(made, [{ do: "record", number: 1, version: 2, more: "", other: false }]);
  await made.close();
  const database = new DatabaseSync(path);
  database.exec(change);
  database.close();
  const ledger = await openSqliteLedger(path, { clock });
  expect((await ledger.verify()).faults).toContainEqual(expect.objectContaining(fault));
  await ledger.close();
});

it("does not let the log be changed by way of SQL", async () => {
  const path = join(scratch, "guards.sayso");
  const made = await openSqliteLedger(path, { clock });
  await take(made, []);
  await made.close();
  const database = new DatabaseSync(path);
  expect(() => database.exec("update entry set body = '{}'")).toThrow(/only ever grows/);
  expect(() => database.exec("delete from entry")).toThrow(/only ever grows/);
  database.close();
});
