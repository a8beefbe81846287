import { constants, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { column, type DrawnPage, pdfOf } from "./example-pdf.ts";
import { pdfReader } from "./pdf-reader.ts";

const patience = 60_000;

/** Kind, or the rule that cut it, and words of each block. */
async function read(pages: readonly DrawnPage[], info: Readonly<Record<string, string>> = {}) {
  const { text, told } = await pdfReader.read(pdfOf(pages, info), "bridge.pdf");
  const blocks = (told.layout?.blocks ?? []).map(({ kind, residue, text: words }) => [residue?.rule ?? kind, words]);
  return { text, told, blocks, words: blocks.map(([, words]) => words) };
}

const left = [
  "The bridge at Dunmarrow was closed on Friday",
  "after divers found a crack in its third pier,",
  "the road office said. Two Dunmarrow-",
  "based firms will look at it, and a third from",
  "the Tarn val-",
  "ley may join them, it added.",
  "",
  "The mayor, Ilse Brandt, told reporters the town",
];
const right = [
  "had warned of the crack twice and that nobody",
  "had come to look at it before the summer.",
  "",
  "The office denied that. Its letters had gone to",
  "another depart\u00ad",
  "ment, it said, which was closed in spring.",
];

describe("the text of a page", () => {
  it("is read column by column, with lines, hyphens and paragraphs joined", { timeout: patience }, async () => {
    const { words } = await read([{ drawn: [...column(left, 60, 700), ...column(right, 320, 700)] }]);
    expect(words).toEqual([
      "The bridge at Dunmarrow was closed on Friday after divers found a crack in its third pier, the road office said. Two Dunmarrow-based firms will look at it, and a third from the Tarn valley may join them, it added.",
      "The mayor, Ilse Brandt, told reporters the town had warned of the crack twice and that nobody had come to look at it before the summer.",
      "The office denied that. Its letters had gone to another department, it said, which was closed in spring.",
    ]);
  });

  it("has a title, headings, notes, captions, and places in points from the upper left", {
    timeout: patience,
  }, async () => {
    const { blocks, told } = await read([
      {
        drawn: [
          { text: "Bridge at Dunmarrow closed", x: 60, y: 760, size: 24 },
          { text: "What the divers saw", x: 60, y: 715, size: 13, bold: true },
          ...column(left, 60, 690),
          { text: "1", x: 225, y: 673, size: 5 },
          { text: "Photo: The third pier on Thursday.", x: 60, y: 500, size: 8 },
          { text: "1", x: 60, y: 93, size: 5 },
          { text: "Divers of the county went down on 9 July.", x: 65, y: 90, size: 8 },
        ],
      },
    ]);
    expect(blocks.map(([kind]) => kind)).toEqual([
      "title",
      "heading",
      "paragraph",
      "paragraph",
      "caption",
      "paragraph",
    ]);
    expect(blocks.at(-1)?.[1]).toBe("[1] Divers of the county went down on 9 July.");
    expect(told.layout?.blocks[0]?.place).toEqual({ page: 1, box: [60, 62.8, 312, 25.2] });
  });

  it("goes on over pages, without running lines and page numbers", { timeout: patience }, async () => {
    const page = (number: number, lines: readonly string[]) => ({
      drawn: [
        { text: "The Torrava Courier", x: 60, y: 800, size: 8 },
        ...column(lines, 60, 740),
        { text: `- ${number} -`, x: 280, y: 30 },
      ],
    });
    const { blocks } = await read([page(1, left), page(2, right)]);
    expect(blocks).toContainEqual([
      "paragraph",
      "The mayor, Ilse Brandt, told reporters the town had warned of the crack twice and that nobody had come to look at it before the summer.",
    ]);
    expect(blocks.filter(([kind]) => kind === "running-line" || kind === "page-number")).toEqual([
      ["running-line", "The Torrava Courier"],
      ["page-number", "- 1 -"],
      ["running-line", "The Torrava Courier"],
      ["page-number", "- 2 -"],
    ]);
  });

  it("in Cyrillic on a turned page is read upright", { timeout: patience }, async () => {
    const lines = [
      "Мост закрыли в пятницу после того, как во-",
      "долазы нашли трещину в опоре. Кто-",
      "то писал об этом весной.",
    ];
    const { words, told } = await read([{ drawn: column(lines, 60, 700), rotate: 90 }]);
    expect(words).toEqual([
      "Мост закрыли в пятницу после того, как водолазы нашли трещину в опоре. Кто-то писал об этом весной.",
    ]);
    expect(told.layout?.blocks[0]?.place?.box[3]).toBeGreaterThan(150);
  });

  it("from right to left is read in the order of its letters", { timeout: patience }, async () => {
    const drawn = (words: string) => [...words].reverse().join("");
    const { words } = await read([
      { drawn: column([drawn("הגשר נסגר ביום שישי"), drawn("כך מסר משרד הדרכים")], 60, 700) },
    ]);
    expect(words).toEqual(["הגשר נסגר ביום שישי כך מסר משרד הדרכים"]);
  });

  it("across a page is set apart", { timeout: patience }, async () => {
    const { blocks } = await read([
      { drawn: [...column(left, 60, 700), { text: "RECEIVED 12", x: 30, y: 300, turn: 1 }] },
    ]);
    expect(blocks).toContainEqual(["turned-text", "RECEIVED 12"]);
  });

  it("in a table is read row by row", { timeout: patience }, async () => {
    const rows = [
      ["Bridge", "Built", "Cost"],
      ["Dunmarrow", "1962", "4.1 m"],
      ["Torrava", "1988", "9.7 m"],
      ["Tarn", "2001", "12 m"],
    ];
    const { blocks } = await read([
      { drawn: rows.flatMap((row, at) => row.map((text, cell) => ({ text, x: 60 + cell * 120, y: 700 - at * 14 }))) },
    ]);
    expect(blocks).toEqual(rows.map((row) => ["table", row.join(" | ")]));
  });
});

describe("what a PDF says of itself", () => {
  it("is told where it can be believed", { timeout: patience }, async () => {
    const info = { Title: "Bridge at Dunmarrow closed", Author: "Jane Roe", CreationDate: "D:20260711093000+02'00'" };
    const { told } = await read([{ drawn: column(left, 60, 700) }], info);
    expect(told).toMatchObject({ title: info.Title, byline: ["Jane Roe"], publishedAt: "2026-07-11T09:30:00+02:00" });
  });

  it.each([
    { Title: "Microsoft Word - final.docx", Author: "admin", CreationDate: "yesterday" },
    { Title: "untitled", Author: "jroe2", CreationDate: "D:20261399" },
  ])("is left where it is a program's: $Title", { timeout: patience }, async (info) => {
    const { told } = await read([{ drawn: column(left, 60, 700) }], info);
    expect(Object.keys(told)).toEqual(["layout"]);
  });
});

describe("what cannot be read", () => {
  it.each([
    [
      "a scan of three pages",
      pdfOf([{ drawn: [] }, { drawn: [] }, { drawn: [] }]),
      "SAYSO-FORMAT-003",
      "3 pages, none of them holds text",
    ],
    [
      "a scan of one page",
      pdfOf([{ drawn: [] }]),
      "SAYSO-FORMAT-003",
      "1 page, and it holds no text; it is probably a scan",
    ],
    ["a locked file", pdfOf([{ drawn: column(left, 60, 700) }], {}, true), "SAYSO-FORMAT-002", "locked"],
    [
      "letters without names",
      pdfOf([{ drawn: [{ text: "\ue001\ue002\ue003", x: 60, y: 700 }] }]),
      "SAYSO-FORMAT-004",
      "letters",
    ],
    [
      "a file that only begins as one",
      new TextEncoder().encode("%PDF-1.7\nand no more"),
      "SAYSO-FORMAT-001",
      "cannot be read",
    ],
  ])("is named: %s", { timeout: patience }, async (_, bytes, code, says) => {
    await expect(pdfReader.read(bytes, "x.pdf")).rejects.toMatchObject({
      code,
      message: expect.stringContaining(says),
    });
  });

  it("is named page by page, where others hold text", { timeout: patience }, async () => {
    const { told, blocks } = await read([{ drawn: column(left, 60, 700) }, { drawn: [] }]);
    expect(blocks.at(-1)).toEqual(["page-without-text", "[page 2: no text]"]);
    expect(told.layout?.blocks.at(-1)?.residue?.why).toContain("Page 2 of 2 holds no text");
  });
});

it("a page that unpacks to gigabytes is broken off", { timeout: 120_000 }, async () => {
  // A megabyte of spaces, packed so that it can be repeated.
  const megabyte = deflateRawSync(Buffer.alloc(1_000_000, 32), { finishFlush: constants.Z_FULL_FLUSH });
  const content = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: 3_000 }, () => megabyte)]);
  const head = `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Filter/FlateDecode/Length ${content.length}>>\nstream\n`;
  const bytes = Buffer.concat([
    Buffer.from(head),
    content,
    Buffer.from("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF"),
  ]);
  await expect(pdfReader.read(bytes, "x.pdf")).rejects.toMatchObject({
    code: expect.stringMatching(/^SAYSO-FORMAT-00[67]$/),
  });
});

it("only what begins as a PDF is taken for one", () => {
  const says = (words: string) => pdfReader.recognises(new TextEncoder().encode(words), "x.pdf");
  expect(says("%PDF-1.4\n")).toBe(true);
  expect(says("\ufeff%PDF-2.0\n")).toBe(true);
  expect(says("A file that begins with %PDF-1.4 is a PDF.")).toBe(false);
});

it("damaged files are read or refused, and never hang", { timeout: 120_000 }, async () => {
  const sound = pdfOf([{ drawn: [...column(left, 60, 700), ...column(right, 320, 700)] }]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 })), { maxLength: 20 }),
      fc.integer({ min: 1, max: sound.length }),
      async (flips, length) => {
        const bytes = sound.slice(0, flips.length % 2 === 0 ? sound.length : length);
        for (const [at, bits] of flips) if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ bits;
        const outcome = await pdfReader.read(bytes, "x.pdf").then(
          ({ text }) => typeof text,
          (error: { code?: string }) => error.code ?? String(error),
        );
        expect(outcome).toMatch(/^(?:string|SAYSO-FORMAT-00[1-4])$/);
      },
    ),
    { numRuns: 40 },
  );
});
