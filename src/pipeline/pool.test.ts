import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import type { Snapshot } from "../model/snapshot.ts";
import type { Pipeline } from "./pipeline.ts";
import { createPool } from "./pool.ts";

/** Does what the document's text tells it to; the record is the text and the number of documents it has read. */
const obedient = `
  const { parentPort } = require("node:worker_threads");
  let count = 0;
  parentPort.on("message", (request) => {
    if (request === "stop") return parentPort.close();
    const { text } = request;
    count += 1;
    if (text === "crash") throw new Error("torn apart");
    if (text === "exit") process.exit(3);
    if (text === "hang") for (;;);
    if (text === "swell") { const all = []; for (;;) all.push(new Array(100_000).fill(count)); }
    if (text === "refuse") parentPort.postMessage({ failure: { code: "SAYSO-PARSE-001", message: "No text." } });
    else if (text === "unforeseen") parentPort.postMessage({ failure: { message: "x is undefined" } });
    else setTimeout(() => parentPort.postMessage({ record: { text, count } }), text === "slow" ? 50 : 0);
  });`;

const snapshot = { locator: "a.txt" } as Snapshot;
let pool: Pipeline;
let started: number;

function open(workers: number, patience = 20_000): void {
  started = 0;
  const start = () => {
    started += 1;
    return new Worker(obedient, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });
  };
  pool = createPool({ stages: ["parse@1.0.0"], workers, start, patience: () => patience });
}

afterEach(() => pool.close?.());

const read = (text: string) => pool.read(snapshot, text, "case_0");

describe("a pool", () => {
  it("reads each document and gives each its own record", async () => {
    open(3);
    const texts = Array.from({ length: 20 }, (_, at) => (at % 3 === 0 ? "slow" : `text ${at}`));
    const records = await Promise.all(texts.map(read));
    expect(records.map((record) => (record as unknown as { text: string }).text)).toEqual(texts);
    expect(started).toBe(3);
  });

  it("starts no more workers than there is work for", async () => {
    open(4);
    await read("one");
    await read("two");
    expect(started).toBe(1);
  });

  it.each([
    ["crash", "SAYSO-PIPELINE-003"],
    ["exit", "SAYSO-PIPELINE-003"],
    ["swell", "SAYSO-PIPELINE-003"],
    ["hang", "SAYSO-PIPELINE-004"],
  ])("a worker that should %s fails its document alone, and is replaced", async (text, code) => {
    open(1, text === "swell" ? 20_000 : 500);
    const [before, bad, after] = await Promise.allSettled([read("before"), read(text), read("after")]);
    expect(before).toMatchObject({ status: "fulfilled", value: { text: "before", count: 1 } });
    expect(bad).toMatchObject({ status: "rejected", reason: { code } });
    expect(after).toMatchObject({ status: "fulfilled", value: { text: "after", count: 1 } });
    expect(started).toBe(2);
  });

  it.each([
    ["refuse", { code: "SAYSO-PARSE-001", message: "No text." }],
    ["unforeseen", { code: "SAYSO-PIPELINE-001", message: "x is undefined" }],
  ])("passes on what a stage says, and keeps the worker: %s", async (text, error) => {
    open(1);
    await expect(read(text)).rejects.toMatchObject(error);
    expect(await read("after")).toMatchObject({ count: 2 });
  });

  it("that is closed gives up what is under way and takes nothing more", async () => {
    open(1);
    const [under, waiting] = [read("hang"), read("waiting")];
    const settled = Promise.allSettled([under, waiting]);
    await pool.close?.();
    expect(await settled).toMatchObject([{ status: "rejected" }, { status: "rejected" }]);
    await expect(read("late")).rejects.toMatchObject({ code: "SAYSO-PIPELINE-003" });
  });
});
