import { configure, TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";

configure({ useWebWorkers: false });

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A paragraph of an example, with what stands in `w:pPr`. */
export function paragraph(words: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

/** What an example has beside its body; `files` go into the archive as they are. */
export interface Beside {
  readonly styles?: string;
  readonly footnotes?: string;
  readonly core?: string;
  readonly relations?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** A Word document made by hand, for tests. */
export async function docxOf(body: string, beside: Beside = {}): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  const files: Readonly<Record<string, string>> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${namespaces}>${beside.styles ?? ""}</w:styles>`,
    "word/footnotes.xml": `<w:footnotes ${namespaces}>${beside.footnotes ?? ""}</w:footnotes>`,
    "word/_rels/document.xml.rels": `<Relationships>${beside.relations ?? ""}</Relationships>`,
    "docProps/core.xml": `<cp:coreProperties>${beside.core ?? ""}</cp:coreProperties>`,
    ...beside.files,
  };
  for (const [name, text] of Object.entries(files)) await zip.add(name, new TextReader(text));
  return zip.close();
}
