import { expect, it } from "vitest";
import { createLanguages } from "../languages/languages.ts";
import { exampleRecord } from "../ledger/example-record.ts";
import { openSqliteLedger } from "../ledger/sqlite/sqlite-ledger.ts";
import { correct } from "./corrections/correct.ts";
import type { Linker } from "./link-case.ts";
import { MineMeasured, measureMine } from "./measure-mine.ts";

const by = { kind: "machine", name: "sayso" } as const;

it("tells where the machine alone agrees with the pairs that people judged, and where not", async () => {
  const clock = () => new Date("2026-10-13T12:00:00Z");
  const ledger = await openSqliteLedger(":memory:", { clock });
  const { id: caseId } = await ledger.openCase("mill", "Mill", by);
  const said = [
    "twelve people had been hurt when the boiler of the Dunmarrow mill burst",
    "twelve people had been hurt when the boiler of the Dunmarrow mill burst on Monday",
    "the harbour tax would rise by a tenth in spring",
    "nobody had ever seen the ferry leave on time",
  ];
  const ids: string[] = [];
  for (const [number, words] of said.entries()) {
    const { record, bytes } = exampleRecord({
      caseId,
      number,
      said: words,
      publishedAt: `2026-10-12T0${number}:00:00Z`,
    });
    await ledger.record(record, bytes, by);
    ids.push(record.statements[0]?.id ?? "");
  }
  const linker: Linker = { ledger, context: async () => ({ languages: createLanguages() }) };
  const pair = (a: number, b: number) => ({ at: { id: ids[a] ?? "" }, other: { id: ids[b] ?? "" } });
  const person = { ledger, clock, person: "Ada Quill" };
  expect(await measureMine(linker, "mill")).toEqual({ caseName: "mill", scores: [], disagreements: [], orphans: 0 });
  await correct(person, { kind: "same claim", ...pair(1, 0), same: true });
  await correct(person, { kind: "same claim", ...pair(2, 0), same: true }, "I was told so.");
  await correct(person, { kind: "same claim", ...pair(3, 0), same: false });
  await correct(person, { kind: "relation", ...pair(1, 0), relation: "supports" });
  await correct(person, { kind: "relation", ...pair(3, 2), relation: "contradicts" });
  await correct(person, { kind: "one origin", ...pair(1, 0), one: true });
  const told: string[] = [];
  const measured = await measureMine(linker, "mill", (done, total) => told.push(`${done}/${total}`));
  expect(MineMeasured.parse(measured)).toEqual(measured);
  expect(measured.scores.find(({ kind }) => kind === "same claim")).toEqual({
    kind: "same claim",
    pairs: 3,
    person: 2,
    machine: 1,
    both: 1,
    agree: 2,
    precision: 1,
    recall: 0.5,
  });
  expect(measured.scores.find(({ kind }) => kind === "contradicts")).toMatchObject({ pairs: 2, person: 1, recall: 0 });
  expect(measured.scores.find(({ kind }) => kind === "one origin")).toMatchObject({ pairs: 1, both: 1 });
  expect(measured.disagreements.map(({ person: one, a, b, reason }) => [one, a, b, reason])).toEqual([
    ["same claim", said[2], said[0], "I was told so."],
    ["contradicts", said[3], said[2], ""],
  ]);
  expect(told.at(-1)).toBe("6/6");
  await ledger.close();
});
