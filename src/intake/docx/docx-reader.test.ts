import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { docxReader } from "./docx-reader.ts";
import { type Beside, docxOf, paragraph } from "./example-docx.ts";

const patience = 60_000;

async function read(body: string, beside: Beside = {}) {
  const { text, told } = await docxReader.read(await docxOf(body, beside), "bridge.docx");
  const blocks = (told.layout?.blocks ?? []).map(({ kind, residue, text: words }) => [residue?.rule ?? kind, words]);
  return { text, told, blocks };
}

const style = (id: string, name: string, more = "") =>
  `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styles = [
  style("Titel", "Title"),
  style("berschrift1", "heading 1"),
  style("Eigene", "Zwischentitel", '<w:basedOn w:val="berschrift1"/>'),
  style("TOC1", "toc 1"),
  style("Liste", "My list", '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'),
].join("");
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;

describe("a Word document", () => {
  it("is read in order: title, headings, lists, tables, notes", { timeout: patience }, async () => {
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
    const { blocks } = await read(
      [
        paragraph("Bridge at Dunmarrow closed", styled("Titel")),
        paragraph("What the divers saw 2", styled("TOC1")),
        paragraph("What the divers saw", styled("Eigene")),
        `<w:p><w:r><w:t>The third pier has a </w:t></w:r><w:r><w:t xml:space="preserve">crack</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t>, they said.</w:t></w:r></w:p>`,
        paragraph("A crane", styled("Liste")),
        paragraph("Two boats", '<w:numPr><w:numId w:val="1"/></w:numPr>'),
        paragraph("No list", `${styled("Liste")}<w:numPr><w:numId w:val="0"/></w:numPr>`),
        `<w:tbl><w:tr>${cell("Pier")}${cell("State")}</w:tr><w:tr>${cell("Third")}${cell("cracked")}</w:tr><w:tr>${cell("Alone in its row")}</w:tr></w:tbl>`,
        paragraph("Traffic goes by Torrava."),
      ].join(""),
      {
        styles,
        footnotes: `<w:footnote w:id="3">${paragraph("Never referred to.")}</w:footnote><w:footnote w:id="7">${paragraph("Seen on 9 July.")}</w:footnote>`,
      },
    );
    expect(blocks).toEqual([
      ["title", "Bridge at Dunmarrow closed"],
      ["contents", "What the divers saw 2"],
      ["heading", "What the divers saw"],
      ["paragraph", "The third pier has a crack[1], they said."],
      ["list-item", "A crane"],
      ["list-item", "Two boats"],
      ["paragraph", "No list"],
      ["table", "Pier | State"],
      ["table", "Third | cracked"],
      ["paragraph", "Alone in its row"],
      ["paragraph", "Traffic goes by Torrava."],
      ["paragraph", "[1] Seen on 9 July."],
    ]);
  });

  it("keeps what was put in and leaves out what was deleted, moved away, or hidden", {
    timeout: patience,
  }, async () => {
    const { blocks } = await read(
      [
        '<w:p><w:r><w:t xml:space="preserve">The pier </w:t></w:r><w:del><w:r><w:delText>had</w:delText></w:r></w:del><w:ins><w:r><w:t>has</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> a crack.</w:t></w:r></w:p>',
        "<w:p><w:moveFrom><w:r><w:t>Moved away.</w:t></w:r></w:moveFrom></w:p>",
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r></w:p>",
        '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">The mayor said </w:t></w:r></w:p>',
        "<w:p><w:r><w:t>nothing.</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>",
      ].join(""),
    );
    expect(blocks).toEqual([
      ["paragraph", "The pier has a crack."],
      ["paragraph", "The mayor said nothing."],
    ]);
  });

  it("has a text box once, behind the paragraph that it hangs on", { timeout: patience }, async () => {
    const box = `<w:txbxContent>${paragraph("In the box.")}</w:txbxContent>`;
    const { blocks } = await read(
      `<w:p><w:r><w:t xml:space="preserve">Before </w:t><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent><w:t>and after.</w:t></w:r></w:p>`,
    );
    expect(blocks).toEqual([
      ["paragraph", "Before and after."],
      ["paragraph", "In the box."],
    ]);
  });

  it("gives its links by their words, and says who wrote it and when", { timeout: patience }, async () => {
    const { text, told } = await read(
      `${paragraph("First.")}<w:p><w:r><w:t xml:space="preserve">See the </w:t></w:r><w:hyperlink r:id="r9"><w:r><w:t>letter of May</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>`,
      {
        relations:
          '<Relationship Id="r9" Type="x/hyperlink" Target="https://example.org/letter" TargetMode="External"/>',
        core: "<dc:title>Bridge closed on Friday</dc:title><dc:creator>Jane Roe</dc:creator><dcterms:created>2026-07-11T09:30:00Z</dcterms:created>",
      },
    );
    const [link] = told.layout?.links ?? [];
    expect(link?.href).toBe("https://example.org/letter");
    expect(text.slice(link?.span.start, link?.span.end)).toBe("letter of May");
    expect(told).toMatchObject({
      title: "Bridge closed on Friday",
      byline: ["Jane Roe"],
      publishedAt: "2026-07-11T09:30:00Z",
    });
  });
});

describe("what cannot be read is named", () => {
  const locked = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(600),
    Buffer.from("EncryptedPackage", "utf16le"),
  ]);
  const entities = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document/>`;
  it.each([
    ["no words", () => docxOf(""), "SAYSO-FORMAT-011"],
    ["a password", async () => locked, "SAYSO-FORMAT-009"],
    ["an archive cut off", async () => (await docxOf(paragraph("Words."))).slice(0, 400), "SAYSO-FORMAT-008"],
    ["another root", () => docxOf("", { files: { "word/document.xml": "<html/>" } }), "SAYSO-FORMAT-008"],
    ["entities of its own", () => docxOf("", { files: { "word/document.xml": entities } }), "SAYSO-FORMAT-010"],
    ["elements nested too deep", () => docxOf("<w:p>".repeat(5_000)), "SAYSO-FORMAT-010"],
    ["a bomb", () => docxOf(`<w:p/>${" ".repeat(9_000_000)}`), "SAYSO-FORMAT-010"],
    ["a bomb that lies about its size", lyingBomb, "SAYSO-FORMAT-008"],
  ])("%s", { timeout: patience }, async (_, make, code) => {
    const bytes = await make();
    await expect(docxReader.read(bytes, "x.docx")).rejects.toMatchObject({ code });
  });

  /** Wherever the archive says how large its document is, it says 1,200 bytes. */
  async function lyingBomb(): Promise<Uint8Array> {
    const body = `<w:p/>${" ".repeat(9_000_000)}`;
    const bytes = Buffer.from(await docxOf(body));
    const size = Buffer.alloc(4);
    for (let at = bytes.indexOf("PK\x01\x02"); at !== -1; at = bytes.indexOf("PK\x01\x02", at + 4))
      if (bytes.readUInt32LE(at + 24) > body.length) bytes.copy(size, 0, at + 24, at + 28);
    for (let at = bytes.indexOf(size); at !== -1; at = bytes.indexOf(size)) bytes.writeUInt32LE(1_200, at);
    return bytes;
  }
});

it("only archives with Word's parts, and locked ones, are taken for Word documents", async () => {
  expect(docxReader.recognises(await docxOf(paragraph("Words.")), "-")).toBe(true);
  expect(
    docxReader.recognises(new TextEncoder().encode("PK\x03\x04 is how [Content_Types].xml begins"), "x.docx"),
  ).toBe(false);
  expect(
    docxReader.recognises(Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]), "x.doc"),
  ).toBe(false);
});

it("damaged files are read or refused, and never hang", { timeout: 120_000 }, async () => {
  const sound = await docxOf(`${paragraph("The bridge at Dunmarrow is closed.").repeat(30)}`, { styles });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 })), { maxLength: 12 }),
      async (flips) => {
        const bytes = sound.slice();
        for (const [at, bits] of flips) bytes[at] = (bytes[at] ?? 0) ^ bits;
        const outcome = await docxReader.read(bytes, "x.docx").then(
          ({ text }) => typeof text,
          (error: { code?: string }) => error.code ?? String(error),
        );
        expect(outcome).toMatch(/^(?:string|SAYSO-FORMAT-0(?:08|10|11))$/);
      },
    ),
    { numRuns: 60 },
  );
});
