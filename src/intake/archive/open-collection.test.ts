import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Captured } from "../captured.ts";
import { openBytes } from "../open.ts";
import { examplePage, exampleRecord, packed, zipOf } from "./example-archive.ts";

const warc = packed([
  exampleRecord({ uri: "https://news.example.org/ferries", body: examplePage("") }),
  exampleRecord({
    id: "00000000-0000-4000-8000-000000000002",
    uri: "https://news.example.org/other",
    body: examplePage("Other"),
  }),
]);
const sha = (bytes: Uint8Array | string) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
const description = (hash: string) =>
  JSON.stringify({ resources: [{ name: "data", path: "archive/data.warc.gz", hash }] });
const pages = [
  '{"format":"json-pages-1.0","id":"pages","title":"All Pages"}',
  '{"id":"1","url":"https://news.example.org/ferries","title":"Two ferries  collided","ts":"2024-03-02T10:15:00Z"}',
  "no JSON",
  '{"id":"2","url":"https://news.example.org/other","title":"https://news.example.org/other"}',
].join("\n");

async function readAll(bytes: Uint8Array): Promise<{ captured: readonly Captured[]; errors: readonly string[] }> {
  const captured: Captured[] = [];
  const errors: string[] = [];
  for await (const found of openBytes(bytes, "a.wacz", "file", { clock: () => new Date() })) {
    try {
      captured.push(await found.capture());
    } catch (error) {
      errors.push(
        error instanceof Error && "code" in error
          ? `${found.locator} ${String(error.code)} ${error.message}`
          : String(error),
      );
    }
  }
  return { captured, errors };
}

describe("a collection of web archives", () => {
  it.each([0, 6])("gives the pages of its archives with the titles of its lists (level %i)", async (level) => {
    const text = description(sha(warc));
    const { captured, errors } = await readAll(
      await zipOf(
        {
          "datapackage.json": text,
          "datapackage-digest.json": JSON.stringify({ path: "datapackage.json", hash: sha(text) }),
          "pages/pages.jsonl": pages,
          "archive/data.warc.gz": warc,
          "indexes/index.cdx": "x",
        },
        level,
      ),
    );
    expect(errors).toEqual([]);
    expect(captured.map(({ told }) => told?.title)).toEqual(["Two ferries collided", undefined]);
    expect(captured[0]?.snapshot).toMatchObject({
      locator: "a.wacz#archive/data.warc.gz/urn:uuid:00000000-0000-4000-8000-000000000001",
      part: { of: "a.wacz", name: "archive/data.warc.gz/urn:uuid:00000000-0000-4000-8000-000000000001" },
      address: "https://news.example.org/ferries",
      http: { warc: { file: "data.warc.gz" } },
    });
  });

  it("names both digests where a member or the description was changed", async () => {
    const { captured, errors } = await readAll(
      await zipOf({
        "datapackage.json": description(sha("other")),
        "datapackage-digest.json": JSON.stringify({ path: "datapackage.json", hash: sha("other") }),
        "archive/data.warc.gz": warc,
      }),
    );
    expect(captured).toHaveLength(2);
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(/^a\.wacz#datapackage\.json SAYSO-FORMAT-022/);
    expect(errors[1]).toContain(`has the digest ${sha("other")}; it has ${sha(warc)}`);
  });

  it("whose names lead out of it, or twice to one, is not read", async () => {
    const outside = await readAll(await zipOf({ "archive/data.warc.gz": warc, "../../etc/passwd": "x" }));
    expect(outside).toMatchObject({
      captured: [],
      errors: [expect.stringMatching(/SAYSO-FORMAT-025 .*(?:leads out of it|list of members)/)],
    });
    const bytes = Buffer.from(await zipOf({ "archive/data.warc.gz": warc, "archive/date.warc.gz": warc }));
    for (let at = bytes.indexOf("date.warc"); at !== -1; at = bytes.indexOf("date.warc", at))
      bytes.write("data.warc", at);
    const twice = await readAll(bytes);
    expect(twice).toMatchObject({ captured: [], errors: [expect.stringMatching(/SAYSO-FORMAT-025 .*two members/)] });
  });

  it("with a damaged member gives what stands around the damage", async () => {
    const bytes = Buffer.from(await zipOf({ "archive/data.warc.gz": warc, "archive/more.warc.gz": warc }));
    const at = bytes.indexOf(warc) + 100;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
    const { captured, errors } = await readAll(bytes);
    expect(captured.length).toBeGreaterThanOrEqual(2);
    expect(captured.length).toBeLessThan(4);
    expect(errors[0]).toMatch(/#archive\/data.*SAYSO-FORMAT-020/);
    expect(errors[1]).toMatch(/SAYSO-FORMAT-025 .*archive\/data\.warc\.gz does not fit its own check sum/);
    const cut = await readAll(bytes.subarray(0, bytes.length - 30));
    expect(cut.captured).toEqual([]);
  });

  it("is told from other ZIP files", async () => {
    const { errors } = await readAll(await zipOf({ "notes.txt": "words" }));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^a\.wacz SAYSO-INTAKE-007/);
  });
});
