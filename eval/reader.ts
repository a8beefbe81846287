import { fileURLToPath } from "node:url";
import { createLanguages } from "../src/languages/languages.ts";
import { sha256 } from "../src/model/id.ts";
import type { DocumentRecord } from "../src/model/record.ts";
import type { MediaType } from "../src/model/snapshot.ts";
import type { Models } from "../src/model/stage.ts";
import { openAttributionPack } from "../src/packs/attribution-pack.ts";
import { hasPack } from "../src/packs/pack.ts";
import { createPipeline, type Pipeline } from "../src/pipeline/pipeline.ts";

/** The pack that comes with the program, or the one in the folder that SAYSO_PACKS names: as `sayso` itself has it. */
const pack = `${process.env.SAYSO_PACKS || fileURLToPath(new URL("../packs", import.meta.url))}/attribution-en`;

/** The packs that come with the program; opened once. */
export async function openModels(): Promise<Models> {
  return hasPack(pack) ? { attribution: await openAttributionPack(pack) } : {};
}

let pipeline: Promise<Pipeline> | undefined;

/** Reads a text as `sayso` does, with the trained reader where its weights are; without a ledger and without a clock. */
export async function readText(
  text: string,
  locator: string,
  mediaType: MediaType = "text/plain",
): Promise<DocumentRecord> {
  const snapshot = {
    id: sha256(text),
    size: Math.max(1, Buffer.byteLength(text)),
    mediaType,
    encoding: "utf-8",
    locator,
    method: "file",
    capturedAt: "2026-01-01T00:00:00.000Z",
  } as const;
  pipeline ??= openModels().then((models) => createPipeline({ languages: createLanguages(), models }));
  return (await pipeline).read(snapshot, text, `case_${"0".repeat(32)}`);
}
