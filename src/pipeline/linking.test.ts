import { describe, expect, it } from "vitest";
import { createLanguages } from "../languages/languages.ts";
import { makeId, sha256 } from "../model/id.ts";
import type { DocumentRecord } from "../model/record.ts";
import { linkAll } from "./linking.ts";
import { createPipeline } from "./pipeline.ts";

const languages = createLanguages();
const pipeline = createPipeline({ languages });

const first =
  "Crack closes Miloslav bridge in Ostrava\n\nEngineers closed the Miloslav bridge in Ostrava when a crack was found in a pillar. Mayor Hedvika Trnkova said drivers face detours for weeks.";
const second =
  "Ostrava's Miloslav bridge shut by a crack\n\nDrivers in Ostrava face detours for weeks, mayor Hedvika Trnkova said, after engineers found a crack in a pillar of the Miloslav bridge.";

/** A text that was captured in 2026, whenever it was published. */
function read(text: string, publishedAt?: string): Promise<DocumentRecord> {
  const snapshot = {
    id: sha256(text),
    size: Buffer.byteLength(text),
    mediaType: "text/plain",
    encoding: "utf-8",
    locator: "bridge.txt",
    method: "file",
    capturedAt: "2026-01-01T00:00:00.000Z",
  } as const;
  return pipeline.read(snapshot, text, makeId("case", "bridge"), publishedAt === undefined ? {} : { publishedAt });
}

async function eventsOf(...records: readonly Promise<DocumentRecord>[]): Promise<number> {
  const store = await linkAll(await Promise.all(records), { languages });
  return store.events().length;
}

describe("documents on one event", () => {
  it("are put together where both state a date of those days", async () => {
    expect(await eventsOf(read(first, "2024-03-04"), read(second, "2024-03-05"))).toBe(1);
  });

  it("are not where they state dates of two years", async () => {
    expect(await eventsOf(read(first, "2022-03-04"), read(second, "2024-03-05"))).toBe(2);
  });

  it("are put together where the first states no date", async () => {
    expect(await eventsOf(read(first), read(second, "2024-03-05"))).toBe(1);
  });

  it("are put together where the second states no date", async () => {
    expect(await eventsOf(read(first, "2024-03-04"), read(second))).toBe(1);
  });
});
