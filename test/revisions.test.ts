import { describe, expect, it } from "vitest";
import { createLanguages } from "../src/languages/languages.ts";
import { sha256 } from "../src/model/id.ts";
import type { DocumentRecord } from "../src/model/record.ts";
import { Revision } from "../src/model/revision.ts";
import { createPipeline } from "../src/pipeline/pipeline.ts";
import { textFingerprint } from "../src/stages/revise/fingerprint.ts";
import { reviseDocuments } from "../src/stages/revise/revise.ts";
import { revisionPairs } from "./revision-pairs.ts";

const languages = createLanguages();
const pipeline = createPipeline({ languages, models: {} });

async function read(text: string): Promise<DocumentRecord> {
  const snapshot = {
    id: sha256(text),
    size: text.length,
    mediaType: "text/plain",
    encoding: "utf-8",
    locator: "article.txt",
    method: "file",
    capturedAt: "2026-01-01T00:00:00.000Z",
  } as const;
  return pipeline.read(snapshot, text, `case_${"0".repeat(32)}`);
}

describe("an article that its outlet edited", () => {
  it.each(revisionPairs)("$id", async ({ before, after, kind, changes }) => {
    const [left, right] = [await read(before), await read(after)];
    const revision = Revision.parse(reviseDocuments(left, right, { languages }));
    expect(revision.kind).toBe(kind);
    expect(revision.changes.map(({ words }) => words)).toEqual(changes.map((words) => expect.stringContaining(words)));
    const isSame = textFingerprint(left.document, { languages }) === textFingerprint(right.document, { languages });
    if (kind !== "meaning") expect(isSame).toBe(true);
    else if (revision.changes.some((change) => change.kind !== "byline")) expect(isSame).toBe(false);
  });
});
