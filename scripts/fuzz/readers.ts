import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const root = fileURLToPath(new URL("../..", import.meta.url));
const shared = process.env["SAYSO_DATA"] ?? join(root, "..", "shared", "data");

/** A reader of bytes of strangers, and sound inputs that are damaged for it. */
export interface FuzzedReader {
  /** Sound inputs; those of data that is not there are left out. */
  corpus(): Promise<readonly Uint8Array[]> | readonly Uint8Array[];
  /** What is read once, before anything is counted: languages, libraries. */
  load(): Promise<(bytes: Uint8Array) => Promise<unknown>>;
}

/** Files below the root or below the shared data, every `step`th. */
function files(folder: string, pattern: string, step = 1): readonly Uint8Array[] {
  if (!existsSync(folder)) return [];
  return globSync(pattern, { cwd: folder })
    .toSorted()
    .filter((_, at) => at % step === 0)
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
    });
}

const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(lines.join("\r\n"));

const carried = [
  "Received: from a.example",
  "Message-ID: <1@a.example>",
  "From: =?utf-8?q?J=C3=A4ne?= <j@a.example>",
  "Date: Sat, 11 Jul 2026 09:30:00 +0200",
];

const mails: readonly Uint8Array[] = [
  bytesOf([
    ...carried,
    "MIME-Version: 1.0",
    "Subject: Re: bridge",
    "",
    "It is closed.",
    "",
    "On 9 July 2026 Ilse wrote:",
    "> When?",
    "-- ",
    "Jane",
  ]),
  bytesOf([
    ...carried,
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    'Content-Type: multipart/alternative; boundary="c"',
    "",
    "--c",
    "Content-Type: text/plain; charset=koi8-r; format=flowed; delsp=yes",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "=ED=CF=D3=D4 is =",
    "closed.",
    "--c",
    "Content-Type: text/html",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from("<p>It is <b>closed</b>.</p>").toString("base64"),
    "--c--",
    "--b",
    "Content-Type: message/rfc822",
    "",
    ...carried,
    "",
    "Inner words.",
    "--b",
    'Content-Type: application/pdf; name="=?utf-8?b?YnJpZGdlLnBkZg==?="',
    "Content-Disposition: attachment",
    "",
    "%PDF-1.4",
    "--b--",
  ]),
];

async function pdfs(): Promise<readonly Uint8Array[]> {
  const { column, pdfOf } = await import("../../src/intake/pdf/example-pdf.ts");
  const lines = [
    "The bridge at Dunmarrow was closed on Friday af-",
    "ter divers found a crack in its third pier.",
    "",
    "Мост закрыт.",
  ];
  const page = {
    drawn: [
      ...column(lines, 60, 700),
      ...column(lines, 320, 700),
      { text: "Bridge", x: 60, y: 760, size: 24, bold: true },
    ],
  };
  return [pdfOf([page], { Title: "Bridge closed" }), pdfOf([page, { ...page, rotate: 90 }, { drawn: [] }])];
}

const documentXml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>The bridge</w:t><w:tab/></w:r><w:del><w:r><w:delText>is</w:delText></w:r></w:del><w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Pier</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Third</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`;

const feedXml = `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY who "the ministry">]><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:base="https://x.example/"><channel><title>Bridges</title><link>/</link><ttl>30</ttl><item><title>&who; &amp; the &lt;b&gt;bridge&lt;/b&gt;</title><link>/1?a=1&amp;b=2</link><guid isPermaLink="false">1</guid><pubDate>Thu, 07 Jul 2022 09:30:00 +0300</pubDate><dc:creator>Jane</dc:creator><description><![CDATA[<p>It is <b>closed</b>.</p>]]></description></item></channel></rss>`;

const siteMapXml = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://x.example/1</loc><lastmod>2022-07-08</lastmod><n:news><n:title>One</n:title><n:publication_date>2022-07-07T09:30Z</n:publication_date></n:news></url></urlset>`;

/** Readers by name. A new one: sound inputs, and how bytes are read; what it throws with a code of the catalogue is no failure. */
export const fuzzedReaders: Readonly<Record<string, FuzzedReader>> = {
  pdf: {
    corpus: pdfs,
    async load() {
      // Where it can be broken off: the library is not bounded in itself.
      const { pdfReader } = await import("../../src/intake/pdf/pdf-reader.ts");
      return (bytes) => pdfReader.read(bytes, "x.pdf");
    },
  },
  docx: {
    async corpus() {
      const { docxOf, paragraph } = await import("../../src/intake/docx/example-docx.ts");
      return [await docxOf(paragraph("The bridge is closed.").repeat(40)), await docxOf(paragraph("Words."))];
    },
    async load() {
      const { readDocx } = await import("../../src/intake/docx/read-docx.ts");
      return (bytes) => readDocx(bytes, "x.docx");
    },
  },
  /** Damage within a sound archive: that of the archive itself is mostly found by its checksums. */
  "docx-xml": {
    corpus: () => [new TextEncoder().encode(documentXml)],
    async load() {
      const { docxOf } = await import("../../src/intake/docx/example-docx.ts");
      const { readDocx } = await import("../../src/intake/docx/read-docx.ts");
      return async (bytes) => {
        const xml = Buffer.from(bytes).toString("utf8");
        return readDocx(
          await docxOf("", { files: { "word/document.xml": xml, "word/styles.xml": xml, "docProps/core.xml": xml } }),
          "x.docx",
        );
      };
    },
  },
  warc: {
    async corpus() {
      const { exampleRecord, examplePage } = await import("../../src/intake/archive/example-archive.ts");
      const own = [1, 2, 3].map((n) =>
        exampleRecord({ body: examplePage(`Page ${n}`), fields: { "WARC-Target-URI": `http://x.example/${n}` } }),
      );
      return [Buffer.concat(own), ...files(join(shared, "warc-warcio/test/data"), "*arc*")];
    },
    load: () => readAll("x.warc"),
  },
  "warc-packed": {
    async corpus() {
      const { exampleRecord, examplePage, packed } = await import("../../src/intake/archive/example-archive.ts");
      return [packed([1, 2, 3].map((n) => exampleRecord({ body: examplePage(`Page ${n}`) })))];
    },
    load: () => readAll("x.warc.gz"),
  },
  wacz: {
    async corpus() {
      const { exampleCollection } = await import("../../src/intake/archive/example-archive.ts");
      return [await exampleCollection(0), await exampleCollection(6)];
    },
    load: () => readAll("x.wacz"),
  },
  telegram: {
    async corpus() {
      const { channelExport } = await import("../../src/intake/telegram/example-export.ts");
      const account = { about: "Here is the data.", chats: { about: "x", list: [channelExport] } };
      return [channelExport, account].map((file) => Buffer.from(JSON.stringify(file, null, 1)));
    },
    load: () => readAll("result.json"),
  },
  mail: {
    corpus: () => mails,
    async load() {
      const { readMail } = await import("../../src/intake/mail/read-mail.ts");
      return (bytes) => readMail(bytes, "x.eml");
    },
  },
  page: {
    corpus: () => [
      ...files(join(root, "fixtures/demo/documents"), "*.html"),
      ...files(join(shared, "trafilatura-eval/html"), "*.html.gz", 25),
    ],
    load: async () => readDocument("page.html"),
  },
  feed: {
    async corpus() {
      const own = [
        feedXml,
        siteMapXml,
        JSON.stringify({
          version: "https://jsonfeed.org/version/1.1",
          items: [{ id: 1, url: "/1", content_html: "<p>a" }],
        }),
      ];
      const { readSuite } = await import("../../eval/feeds/suite.ts");
      const suite = existsSync(join(shared, "feeds-feedparser"))
        ? readSuite(shared).filter((_, at) => at % 15 === 0)
        : [];
      return [...own.map((text) => Buffer.from(text)), ...suite.map(({ bytes }) => bytes)];
    },
    async load() {
      const { readFeed } = await import("../../src/intake/feeds/read-feed.ts");
      return async (bytes) => readFeed(bytes, { url: "https://x.example/feed" });
    },
  },
  text: {
    corpus: () => files(join(root, "fixtures/demo/documents"), "*.txt"),
    load: async () => readDocument("text.txt"),
  },
};

/** Captures all that a container holds; a refusal of one of its parts is none of the whole. */
async function readAll(locator: string): Promise<(bytes: Uint8Array) => Promise<unknown>> {
  const { openBytes } = await import("../../src/intake/open.ts");
  return async (bytes) => {
    let refusal: unknown;
    let read = 0;
    for await (const found of openBytes(bytes, locator, "file", { clock: () => new Date(0) })) {
      try {
        await found.capture();
        read++;
      } catch (error) {
        if (!(error instanceof Error && "code" in error && String(error.code).startsWith("SAYSO-"))) throw error;
        refusal = error;
      }
    }
    if (read === 0 && refusal !== undefined) throw refusal;
    return read;
  };
}

/** Captures bytes of any kind and makes their reading copy. */
async function readDocument(locator: string): Promise<(bytes: Uint8Array) => Promise<unknown>> {
  const [{ captureAny }, { parse }, { createLanguages }] = await Promise.all([
    import("../../src/intake/capture-any.ts"),
    import("../../src/stages/parse/parse.ts"),
    import("../../src/languages/languages.ts"),
  ]);
  const languages = createLanguages();
  return async (bytes) => {
    const { text, snapshot, told } = await captureAny(bytes, locator, "file", () => new Date(0));
    const decoded = { text, mediaType: snapshot.mediaType, locator, ...(told === undefined ? {} : { told }) };
    return parse.run({ decoded }, { languages, documentId: "x" });
  };
}
