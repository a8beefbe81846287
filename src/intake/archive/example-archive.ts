import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";

/** Parts of a record of an archive that is written for a test or a measurement. */
export interface ExampleRecord {
  readonly type?: string;
  readonly uri?: string;
  readonly id?: string;
  readonly date?: string;
  /** Added to the head, or put in the place of what it says. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Of the HTTP head; absent for a record that is no answer. */
  readonly http?: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> };
  readonly body: string | Uint8Array;
}

/** An HTTP answer's page as a record of a WARC, with a digest of its block. */
export function exampleRecord({ http, ...record }: ExampleRecord): Buffer {
  const body = Buffer.from(record.body as string);
  const type = record.type ?? "response";
  const head =
    type === "response" || http !== undefined
      ? `HTTP/1.1 ${http?.status ?? 200} OK\r\n${lines({ "Content-Type": "text/html; charset=utf-8", ...http?.headers })}\r\n`
      : "";
  const block = Buffer.concat([Buffer.from(head, "latin1"), body]);
  const fields = {
    "WARC-Type": type,
    "WARC-Record-ID": `<urn:uuid:${record.id ?? "00000000-0000-4000-8000-000000000001"}>`,
    "WARC-Target-URI": record.uri ?? "http://news.example.org/1",
    "WARC-Date": record.date ?? "2024-03-02T10:15:00Z",
    "WARC-Block-Digest": `sha256:${createHash("sha256").update(block).digest("hex")}`,
    "Content-Type": head === "" ? "text/html" : "application/http; msgtype=response",
    "Content-Length": String(block.length),
    ...record.fields,
  };
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines(fields)}\r\n`), block, Buffer.from("\r\n\r\n")]);
}

function lines(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");
}

/** A page with a title and a paragraph. */
export function examplePage(
  title: string,
  words = "The port stayed closed on Monday, the harbour master said.",
): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${words}</p></article></body></html>`;
}

/** Records packed as most tools do: a gzip member each. */
export function packed(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}

/** A ZIP file of members by name, stored (level 0) or packed. */
export async function zipOf(members: Readonly<Record<string, string | Uint8Array>>, level = 0): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, bytes] of Object.entries(members)) {
    await writer.add(name, new Uint8ArrayReader(new Uint8Array(Buffer.from(bytes as string))), { level });
  }
  return writer.close();
}

/** A collection of one archive with two pages. */
export function exampleCollection(level: number): Promise<Uint8Array> {
  const records = [1, 2].map((n) => exampleRecord({ uri: `https://news.example.org/${n}`, body: examplePage(`${n}`) }));
  return zipOf(
    {
      "datapackage.json": '{"resources":[]}',
      "pages/pages.jsonl": '{"url":"https://news.example.org/1","title":"Ferries"}',
      "archive/data.warc.gz": packed(records),
    },
    level,
  );
}
