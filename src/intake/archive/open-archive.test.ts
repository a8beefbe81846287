import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openBytes } from "../open.ts";
import { examplePage, exampleRecord, packed } from "./example-archive.ts";

const clock = () => new Date("2025-01-01T00:00:00Z");
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

interface Read {
  readonly pages: readonly string[];
  readonly errors: readonly string[];
  readonly passed: Readonly<Record<string, number>>;
}

/** Everything in an archive: pages as "locator sha256", failures as "code message". All is captured after the iterator has ended. */
async function readAll(bytes: Uint8Array): Promise<Read> {
  let passed: Readonly<Record<string, number>> = {};
  const options = { clock, passedOver: (counts: Readonly<Record<string, number>>) => (passed = counts) };
  const found = await all(openBytes(bytes, "a.warc", "file", options));
  const pages: string[] = [];
  const errors: string[] = [];
  for (const one of found) {
    try {
      pages.push(`${one.locator} ${(await one.capture()).snapshot.id}`);
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      errors.push(`${String(error.code)} ${error.message}`);
    }
  }
  return { pages, errors, passed };
}

async function captureOne(record: Uint8Array) {
  const [found] = await all(openBytes(record, "a.warc", "file", { clock }));
  if (found === undefined) throw new Error("nothing was found");
  return found.capture();
}

const three = [1, 2, 3].map((n) =>
  exampleRecord({ id: id(n), uri: `http://news.example.org/${n}`, body: examplePage(`Page ${n}`) }),
);

describe("records of an archive", () => {
  it("are pages with address, time and the server's answer", async () => {
    const body = examplePage("Ferries");
    const captured = await captureOne(exampleRecord({ body, http: { headers: { "X-Cache": "hit" } } }));
    expect(captured.text).toBe(body);
    expect(captured.snapshot).toMatchObject({
      locator: `a.warc#urn:uuid:${id(1)}`,
      method: "part",
      mediaType: "text/html",
      address: "http://news.example.org/1",
      capturedAt: "2024-03-02T10:15:00.000Z",
      part: { of: "a.warc", name: `urn:uuid:${id(1)}` },
      http: {
        requested: "http://news.example.org/1",
        status: 200,
        headers: [
          ["content-type", "text/html; charset=utf-8"],
          ["x-cache", "hit"],
        ],
        redirects: [],
        warc: { file: "a.warc", record: `urn:uuid:${id(1)}` },
      },
    });
  });

  it("are the same whether they are packed one by one, all at once, or not", async () => {
    const plain = await readAll(Buffer.concat(three));
    expect(plain.pages).toHaveLength(3);
    expect(plain.errors).toEqual([]);
    expect(await readAll(packed(three))).toEqual(plain);
    expect(await readAll(gzipSync(Buffer.concat(three)))).toEqual(plain);
    expect(await readAll(packed(three))).toEqual(await readAll(packed(three)));
  });

  it("that are no documents are counted and passed over", async () => {
    const { pages, errors, passed } = await readAll(
      Buffer.concat([
        exampleRecord({ type: "warcinfo", body: "software: own\r\n" }),
        exampleRecord({ type: "request", body: "GET / HTTP/1.1\r\n\r\n" }),
        exampleRecord({ body: "PNG", http: { headers: { "Content-Type": "image/png" } } }),
        exampleRecord({ body: "let a;", http: { headers: { "Content-Type": "text/javascript" } } }),
        exampleRecord({ body: "{}", http: { headers: { "Content-Type": "application/ld+json" } } }),
        exampleRecord({
          body: "Disallow: /",
          uri: "http://x.example/robots.txt",
          http: { headers: { "Content-Type": "text/plain" } },
        }),
        exampleRecord({ body: "gone", http: { status: 404 } }),
        exampleRecord({ body: "", http: { status: 301 } }),
        exampleRecord({ type: "revisit", http: {}, body: "" }),
        exampleRecord({ type: "resource", uri: "urn:text:http://x.example/", body: "Words" }),
        ...three.slice(0, 1),
      ]),
    );
    expect(errors).toEqual([]);
    expect(pages).toHaveLength(1);
    expect(passed).toEqual({
      JSON: 1,
      image: 1,
      request: 1,
      "response 301": 1,
      "response 404": 1,
      revisit: 1,
      robots: 1,
      script: 1,
      urn: 1,
      warcinfo: 1,
    });
  });

  it.each([
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["br", brotliCompressSync],
    ["zstd", zstdCompressSync],
  ])("packed as %s are unpacked, in chunks and without", async (name, pack) => {
    const page = examplePage("Packed");
    const body = pack(Buffer.from(page));
    const headers = { "Content-Encoding": name };
    expect((await captureOne(exampleRecord({ body, http: { headers } }))).text).toBe(page);
    const [a, b] = [body.subarray(0, 20), body.subarray(20)];
    const chunked = Buffer.concat([
      Buffer.from("14;ext=1\r\n"),
      a,
      Buffer.from(`\r\n${b.length.toString(16)}\r\n`),
      b,
      Buffer.from("\r\n0\r\nTrailer: x\r\n\r\n"),
    ]);
    const both = { ...headers, "Transfer-Encoding": "chunked" };
    expect((await captureOne(exampleRecord({ body: chunked, http: { headers: both } }))).text).toBe(page);
    // Some archives keep what was unpacked under the head that came over the line.
    expect((await captureOne(exampleRecord({ body: page, http: { headers: both } }))).text).toBe(page);
  });

  it("in a charset that only the header names are decoded by it", async () => {
    const body = Buffer.from("<p>\xd0\xd2\xc9\xd7\xc5\xd4</p>", "latin1");
    const captured = await captureOne(
      exampleRecord({ body, http: { headers: { "Content-Type": "text/html; charset=koi8-r" } } }),
    );
    expect(captured.text).toBe("<p>привет</p>");
  });

  it("of kind resource, and of ARC files, are read too", async () => {
    const page = examplePage("Stored");
    expect((await captureOne(exampleRecord({ type: "resource", body: page }))).snapshot.http).toBeUndefined();
    const block = `HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
    const about = "1 0 Own\nURL IP-address Archive-date Content-type Archive-length\n";
    const arc = [
      `filedesc://a.arc 0.0.0.0 20040102030405 text/plain ${about.length}\n${about}\n`,
      `http://x.example/a b 1.2.3.4 20040102030405 text/html ${block.length}\n${block}\n`,
      `http://x.example/c 1.2.3.4 20040102030406 text/html 99999\nHTTP/1.0 200 OK\r\n\r\n<p>cut`,
    ].map((text) => Buffer.from(text));
    for (const bytes of [Buffer.concat(arc), packed(arc)]) {
      const found = await all(openBytes(bytes, "a.arc", "file", { clock }));
      expect(found).toHaveLength(2);
      const first = await found[0]?.capture();
      expect(first?.text).toBe(page);
      expect(first?.snapshot).toMatchObject({
        address: "http://x.example/a%20b",
        capturedAt: "2004-01-02T03:04:05.000Z",
      });
      await expect(found[1]?.capture()).rejects.toMatchObject({ code: "SAYSO-FORMAT-020" });
    }
  });
});

describe("records that are refused", () => {
  const bomb = gzipSync(Buffer.alloc(60_000_000));
  it.each([
    [
      "other block digest",
      { body: "<p>x", fields: { "WARC-Block-Digest": `sha1:${"A".repeat(32)}` } },
      /SAYSO-FORMAT-022 .*sha1:A{32}; it has sha1:[A-Z2-7]{32}/,
    ],
    [
      "other payload digest",
      { body: "<p>x", fields: { "WARC-Payload-Digest": `sha-256:${"0".repeat(64)}` } },
      /SAYSO-FORMAT-022 .*payload .*0{64}; it has sha-256:[0-9a-f]{64}/,
    ],
    [
      "a bomb",
      { body: bomb, http: { headers: { "Content-Encoding": "gzip" } } },
      /SAYSO-FORMAT-023 .*unpack to more than 50 MB/,
    ],
    [
      "half of a packed body",
      { body: gzipSync("<p>words".repeat(99)).subarray(0, 25), http: { headers: { "Content-Encoding": "gzip" } } },
      /SAYSO-FORMAT-021/,
    ],
    [
      "broken chunks",
      { body: "3\r\n<p>\r\nzz\r\n", http: { headers: { "Transfer-Encoding": "chunked" } } },
      /SAYSO-FORMAT-021 .*at byte 8 of 12/,
    ],
    [
      "an unknown packing",
      { body: "<p>x", http: { headers: { "Content-Encoding": "rot13" } } },
      /SAYSO-FORMAT-024 .*rot13/,
    ],
    ["no date", { body: "<p>x", date: "yesterday" }, /SAYSO-FORMAT-020 .*when it was captured/],
    ["a segment", { body: "<p>x", fields: { "WARC-Segment-Number": "1" } }, /SAYSO-FORMAT-020 .*segment/],
    ["no length", { body: "<p>x", fields: { "Content-Length": "-4" } }, /SAYSO-FORMAT-020 .*how long/],
    [
      "too short a length",
      { body: "<p>x</p>", fields: { "Content-Length": "60" } },
      /SAYSO-FORMAT-020 .*no record follows/,
    ],
    ["too long a length", { body: "<p>x</p>", fields: { "Content-Length": "120" } }, /SAYSO-FORMAT-020/],
  ])("because of %s, and the next is read", async (_name, record, message) => {
    const records = [three[0] ?? Buffer.alloc(0), exampleRecord(record), three[1] ?? Buffer.alloc(0)];
    for (const bytes of [Buffer.concat(records), packed(records)]) {
      const { pages, errors } = await readAll(bytes);
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(message);
      expect(pages).toHaveLength(2);
    }
  });

  it("because they unpack to far more than any page", async () => {
    const image = exampleRecord({
      body: Buffer.alloc(70 << 20),
      http: { headers: { "Content-Type": "image/png" } },
    });
    const { pages, errors } = await readAll(packed([three[0] ?? image, image, three[1] ?? image]));
    expect(pages).toHaveLength(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/SAYSO-FORMAT-020 .*far more than any page, and nothing behind it is read/);
  });

  it("because a thousand members are damaged one after another", async () => {
    const broken = gzipSync(three[1] ?? "");
    broken.writeUInt32LE(0, broken.length - 8);
    const { pages, errors } = await readAll(
      Buffer.concat([packed(three.slice(0, 1)), ...Array<Buffer>(1200).fill(broken), packed(three.slice(2))]),
    );
    expect(pages).toHaveLength(1);
    expect(errors).toHaveLength(1000);
    expect(errors[999]).toMatch(/nothing behind it is read/);
  });

  it("because a gzip member is damaged, and those around it are read", async () => {
    const members = three.map((record) => gzipSync(record));
    const [, second = Buffer.alloc(0)] = members;
    for (const at of [0, 2, 11, Math.floor(second.length / 2), second.length - 6]) {
      const broken = Buffer.from(second);
      broken.writeUInt8(broken.readUInt8(at) ^ 0xff, at);
      const { pages, errors } = await readAll(Buffer.concat([members[0] ?? second, broken, members[2] ?? second]));
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(/^SAYSO-FORMAT-020 /);
      expect(pages).toHaveLength(2);
    }
  });

  it("because they are cut off, without looking for records that a page made up", async () => {
    const inner = exampleRecord({ id: id(9), body: examplePage("Made up") });
    const outer = exampleRecord({
      body: Buffer.concat([Buffer.from("<p>text\r\n\r\n"), inner, Buffer.alloc(400, 97)]),
    });
    const { pages, errors } = await readAll(outer.subarray(0, outer.length - 100));
    expect(pages).toEqual([]);
    expect(errors[0]).toMatch(/SAYSO-FORMAT-020 .*breaks off/);
  });
});

describe("archives that are damaged anywhere", () => {
  const wholes = [Buffer.concat(three), packed(three), gzipSync(Buffer.concat(three))];

  it.each([0, 1, 2])("cut at any byte give no page that the whole does not have (%i)", async (which) => {
    const whole = wholes[which] ?? Buffer.alloc(0);
    const { pages } = await readAll(whole);
    for (let length = 12; length < whole.length; length += which === 0 ? 7 : 3) {
      const cut = await readAll(whole.subarray(0, length));
      expect(pages.slice(0, cut.pages.length)).toEqual(cut.pages);
    }
  });

  it("with other bytes give the same pages or errors, and end", async () => {
    const whole = wholes[1] ?? Buffer.alloc(0);
    const plain = wholes[0] ?? whole;
    const ids = new Set((await readAll(whole)).pages.map((page) => page.split(" ")[1]));
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (usePlain, at, flip) => {
        const bytes = Buffer.from(usePlain ? plain : whole);
        const place = 24 + (at % (bytes.length - 24));
        bytes.writeUInt8(bytes.readUInt8(place) ^ flip, place);
        const { pages } = await readAll(bytes);
        // Each block has a digest: what is given is what was written, unless the digest's own line was hit.
        const head = usePlain && /WARC-Block-Digest/.test(plain.toString("latin1")) && headHit(plain, place);
        if (!head) for (const page of pages) expect(ids).toContain(page.split(" ")[1]);
      }),
      { numRuns: 150 },
    );
  });
});

/** Whether a byte is part of a record's head, where the digest is written. */
function headHit(plain: Buffer, at: number): boolean {
  const begin = plain.lastIndexOf("WARC/1.1", at);
  return at < plain.indexOf("\r\n\r\n", begin) + 4;
}
