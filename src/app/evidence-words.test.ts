import { expect, it } from "vitest";
import { exampleLinked } from "../ledger/example-linked.ts";
import { exampleRecord } from "../ledger/example-record.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { makeId } from "../model/id.ts";
import { createEvidenceReader } from "./evidence-words.ts";

it("reads words from statements, and opens a document once for what lies elsewhere", async () => {
  const { record } = exampleRecord({ caseId: makeId("case", "one"), number: 1 });
  const { card } = exampleLinked(record);
  const { id, text } = record.document;
  let opened = 0;
  const ledger = {
    document: async () => {
      opened += 1;
      return record;
    },
  } as unknown as Ledger;
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const read = createEvidenceReader(ledger, [card]);
  expect(await read(id, [at("post 1"), at("how many people")])).toEqual(["post 1", "how many people"]);
  expect(opened).toBe(0);
  expect(await read(id, [at("Ivo Tarn"), at("Inspector Ivo Tarn said the culvert")])).toEqual([
    "Ivo Tarn",
    "Inspector Ivo Tarn said the culvert",
  ]);
  expect(opened).toBe(1);
});
