import { fileURLToPath } from "node:url";
import { createLanguages } from "../src/languages/languages.ts";
import { sha256 } from "../src/model/id.ts";
import type { DocumentRecord } from "../src/model/record.ts";
import type { MediaType, Snapshot } from "../src/model/snapshot.ts";
import type { Models } from "../src/model/stage.ts";
import { createPacks } from "../src/packs/open-packs.ts";
import { createPipeline, type Pipeline } from "../src/pipeline/pipeline.ts";

/** The packs that come with the program, or those in the folder that SAYSO_PACKS names: as `sayso` itself has them. */
const folder = process.env.SAYSO_PACKS || fileURLToPath(new URL("../packs", import.meta.url));
let models: Promise<Models> | undefined;

/** What the program reads with; opened once. */
export function openModels(): Promise<Models> {
  models ??= createPacks(folder).models();
  return models;
}

/** A text as if it had been captured on a fixed day: what is measured has no clock. */
export function snapshotOf(text: string, locator: string, mediaType: MediaType): Snapshot {
  return {
    id: sha256(text),
    size: Math.max(1, Buffer.byteLength(text)),
    mediaType,
    encoding: "utf-8",
    locator,
    method: "file",
    capturedAt: "2026-01-01T00:00:00.000Z",
  };
}

let pipeline: Promise<Pipeline> | undefined;

/** Reads a text as `sayso` does, with the trained reader where its weights are; without a ledger and without a clock. */
export async function readText(
  text: string,
  locator: string,
  mediaType: MediaType = "text/plain",
): Promise<DocumentRecord> {
  pipeline ??= openModels().then((models) => createPipeline({ languages: createLanguages(), models }));
  return (await pipeline).read(snapshotOf(text, locator, mediaType), text, `case_${"0".repeat(32)}`);
}
