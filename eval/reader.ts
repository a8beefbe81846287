import { createLanguages } from "../src/languages/languages.ts";
import { sha256 } from "../src/model/id.ts";
import type { DocumentRecord } from "../src/model/record.ts";
import type { MediaType } from "../src/model/snapshot.ts";
import { createPipeline } from "../src/pipeline/pipeline.ts";

const pipeline = createPipeline({ languages: createLanguages() });

/** Reads a text as `sayso` does, without a ledger and without a clock. */
export function readText(text: string, locator: string, mediaType: MediaType = "text/plain"): Promise<DocumentRecord> {
  const snapshot = {
    id: sha256(text),
    size: Math.max(1, Buffer.byteLength(text)),
    mediaType,
    encoding: "utf-8",
    locator,
    method: "file",
    capturedAt: "2026-01-01T00:00:00.000Z",
  } as const;
  return pipeline.read(snapshot, text, `case_${"0".repeat(32)}`);
}
