import { expect, it } from "vitest";
import { captureBytes } from "../intake/captured.ts";
import { exampleRecord } from "../ledger/example-record.ts";
import { openSqliteLedger } from "../ledger/sqlite/sqlite-ledger.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Input } from "./inputs.ts";
import { type Pipeline, type ReadEvent, readDocuments } from "./read-documents.ts";

const clock = () => new Date("2026-01-01T00:00:00Z");
const by = { kind: "machine", name: "test" } as const;

/** Reads slowly and out of order, `atOnce` beside one another; a text with "bad" cannot be read. */
function pipelineOf(atOnce: number, log: string[]): Pipeline {
  return {
    stages: ["tiny@1.0.0"],
    atOnce,
    async read(snapshot, text, caseId): Promise<DocumentRecord> {
      log.push(snapshot.locator);
      await new Promise((resolve) => setTimeout(resolve, text.length % 7));
      if (text.includes("bad")) throw new TypeError("nothing fits");
      const { record } = exampleRecord({ caseId, number: Number(text.match(/\d+/u)?.[0]) });
      return { ...record, snapshot, stages: ["tiny@1.0.0"], document: { ...record.document, snapshotId: snapshot.id } };
    },
  };
}

const inputsOf = (texts: readonly string[]) =>
  texts.map(
    (text, at): Input => ({
      locator: `${at}.txt`,
      capture: async () => captureBytes(new TextEncoder().encode(text), `${at}.txt`, "file", clock),
    }),
  );

const texts = Array.from({ length: 12 }, (_, at) => `${"x".repeat((at * 5) % 7)} ${at}${at === 4 ? " bad" : ""}`);

it.each([1, 3])("tells of documents in the order given, the bad one among them, with %i at once", async (atOnce) => {
  const ledger = await openSqliteLedger(":memory:", { clock });
  const events: ReadEvent[] = [];
  const reader = { ledger, pipeline: pipelineOf(atOnce, []), by };
  for await (const event of readDocuments(reader, inputsOf(texts), { caseName: "order" })) events.push(event);
  const ends = events.filter((event) => event.type !== "started");
  expect(ends.map((event) => [event.index, event.type])).toEqual(
    texts.map((_, at) => [at, at === 4 ? "failed" : "read"]),
  );
  expect(ends[4]).toMatchObject({ error: { code: "SAYSO-PIPELINE-001" }, recorded: true });
  expect((await ledger.documents({ caseName: "order", limit: 100 })).items).toHaveLength(11);
  await ledger.close();
});

it("reads only a little ahead, and nothing more once it is interrupted", async () => {
  const ledger = await openSqliteLedger(":memory:", { clock });
  const stop = new AbortController();
  const log: string[] = [];
  const events: ReadEvent[] = [];
  const reader = { ledger, pipeline: pipelineOf(2, log), by };
  for await (const event of readDocuments(reader, inputsOf(texts), { caseName: "order", signal: stop.signal })) {
    events.push(event);
    if (event.type === "read" && event.index === 1) stop.abort();
  }
  expect(events.at(-1)).toEqual({ type: "interrupted", index: 2 });
  expect((await ledger.documents({ caseName: "order", limit: 100 })).items).toHaveLength(2);
  expect(log.length).toBeLessThanOrEqual(5);
  await ledger.close();
});
