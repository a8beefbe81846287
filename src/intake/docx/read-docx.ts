import { SaysoError } from "../../model/errors/error.ts";
import { formatErrors } from "../../model/errors/format.ts";
import { type LayoutBlock, spansOfLayout, textOfLayout } from "../../model/layout.ts";
import type { Told } from "../../model/stage.ts";
import { bylineOf, titleOf } from "../author-and-title.ts";
import type { Extracted } from "../format-reader.ts";
import { damaged, openParts, type Parts } from "./parts.ts";
import { type BodyBlock, bodyReader, type Surroundings } from "./read-body.ts";
import { readStyles } from "./styles.ts";

const by = "sayso-docx@1";

/** UTF-16 code units. */
const MOST_TEXT = 10_000_000;
const MOST_BLOCKS = 200_000;
const MOST_LINKS = 200;

const wordNamespaces = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

/**
 * Reads a Word document in the thread that asks; runs where it can be broken off (`isolated.ts`).
 * @throws SaysoError SAYSO-FORMAT-008, -010 or -011
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Extracted> {
  const parts = await openParts(bytes, name);
  const { document, prefix, styles, footnotes, endnotes, target } = await findParts(parts, name);
  const numbers = new Map<string, number>();
  const around: Surroundings = {
    prefix,
    target,
    styleKind: await readStyles(parts, styles, prefix),
    noteNumber(kind, id) {
      const key = `${kind} ${id}`;
      if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
      return numbers.get(key) ?? 0;
    },
  };
  const blocks: BodyBlock[] = [];
  let length = 0;
  const take = (block: BodyBlock) => {
    length += block.text.length;
    if (length > MOST_TEXT || blocks.length >= MOST_BLOCKS)
      throw new SaysoError(formatErrors.swollenDocx, `${name} holds more text than is read as one document.`);
    blocks.push(block);
  };
  if (!(await parts.read(document, bodyReader(around, take)))) throw damaged(name);
  if (blocks.length === 0) throw new SaysoError(formatErrors.emptyDocx, `${name} holds no words.`);
  for (const block of await readNotes(parts, { footnotes, endnotes }, around, numbers)) take(block);
  return asExtracted(blocks, await readCore(parts));
}

type Core = Pick<Told, "title" | "byline" | "publishedAt" | "modifiedAt">;

function asExtracted(found: readonly BodyBlock[], core: Core) {
  const { blocks, titled } = withOneTitle(found);
  const spans = spansOfLayout({ blocks });
  const links = found
    .flatMap(({ links: own }, at) => {
      const start = spans[at]?.start ?? 0;
      return own.map(({ href, span }) => ({ href, span: { start: start + span.start, end: start + span.end } }));
    })
    .slice(0, MOST_LINKS);
  const layout = { blocks, by, ...(links.length === 0 ? {} : { links }) };
  const { title, ...rest } = core;
  return { text: textOfLayout(layout), told: { layout, ...rest, ...(titled || title === undefined ? {} : { title }) } };
}

/** The first paragraph of the style for titles is the title; without one, a first heading that stands at the very top. */
function withOneTitle(found: readonly BodyBlock[]): {
  readonly blocks: readonly LayoutBlock[];
  readonly titled: boolean;
} {
  let title = found.findIndex(({ kind }) => kind === "title");
  if (title === -1 && found[0]?.kind === "heading" && found.length > 1) title = 0;
  const blocks = found.map(({ kind, text, residue }, at): LayoutBlock => {
    const is = at === title ? "title" : kind === "title" ? "heading" : kind;
    return { kind: is, text, ...(residue === undefined ? {} : { residue }) };
  });
  return { blocks, titled: title !== -1 };
}

interface Found {
  readonly document: string;
  readonly styles: string;
  readonly footnotes: string;
  readonly endnotes: string;
  readonly prefix: string;
  target(id: string): string | undefined;
}

/** Which part is which: the document by the archive's relations, the others by the document's. */
async function findParts(parts: Parts, name: string): Promise<Found> {
  let document = "word/document.xml";
  for (const [, { type, target }] of await readRelations(parts, "_rels/.rels"))
    if (type.endsWith("/officeDocument")) document = target.replace(/^\//, "");
  const [, folder = "", file = ""] = /^(.*\/)?([^/]*)$/.exec(document) ?? [];
  const relations = await readRelations(parts, `${folder}_rels/${file}.rels`);
  const partOf = (type: string) => {
    const target = [...relations.values()].find((one) => one.type.endsWith(`/${type}`))?.target ?? `${type}.xml`;
    return target.startsWith("/") ? target.slice(1) : folder + target;
  };
  let prefix: string | undefined;
  const there = await parts.read(document, {
    open(_, attributes) {
      prefix ??=
        Object.entries(attributes)
          .find(([key, value]) => key.startsWith("xmlns:") && wordNamespaces.includes(value))?.[0]
          .slice(6) ?? "";
    },
  });
  if (!there || !prefix) throw damaged(name);
  return {
    document,
    prefix,
    styles: partOf("styles"),
    footnotes: partOf("footnotes"),
    endnotes: partOf("endnotes"),
    target(id) {
      const found = relations.get(id);
      return found?.external === true && /^https?:/i.test(found.target) && URL.canParse(found.target)
        ? found.target
        : undefined;
    },
  };
}

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

async function readRelations(parts: Parts, part: string): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  await parts.read(part, {
    open(name, { Id, Type = "", Target = "", TargetMode }) {
      if (name === "Relationship" && Id !== undefined && relations.size < 20_000)
        relations.set(Id, { type: Type, target: Target, external: TargetMode === "External" });
    },
  });
  return relations;
}

/** The notes that the text refers to, in that order, each with its number before it. */
async function readNotes(
  parts: Parts,
  files: Pick<Found, "footnotes" | "endnotes">,
  around: Surroundings,
  numbers: ReadonlyMap<string, number>,
): Promise<readonly BodyBlock[]> {
  const found: { readonly number: number; readonly block: BodyBlock }[] = [];
  for (const kind of ["footnote", "endnote"] as const) {
    let number: number | undefined;
    const begun = new Set<number>();
    const take = (block: BodyBlock) => {
      if (number === undefined) return;
      const mark = begun.has(number) ? "" : `[${number}] `;
      begun.add(number);
      const links = block.links.map(({ href, span }) => ({
        href,
        span: { start: span.start + mark.length, end: span.end + mark.length },
      }));
      found.push({ number, block: { ...block, kind: "paragraph", text: mark + block.text, links } });
    };
    const reader = bodyReader({ ...around, target: () => undefined }, take, (id) => {
      number = numbers.get(`${kind} ${id}`);
    });
    await parts.read(kind === "footnote" ? files.footnotes : files.endnotes, reader);
  }
  return found.toSorted((a, b) => a.number - b.number).map(({ block }) => block);
}

async function readCore(parts: Parts): Promise<Core> {
  const values = new Map<string, string>();
  let within = "";
  await parts.read("docProps/core.xml", {
    open(name) {
      within = name;
    },
    close() {
      within = "";
    },
    text(words) {
      if (within !== "") values.set(within, ((values.get(within) ?? "") + words).slice(0, 1_000));
    },
  });
  const date = (name: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?Z?$/.exec(values.get(name) ?? "")?.[0];
  const [title, byline] = [titleOf(values.get("dc:title")), bylineOf(values.get("dc:creator"))];
  const [publishedAt, modifiedAt] = [date("dcterms:created"), date("dcterms:modified")];
  return {
    ...(title === undefined ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(modifiedAt === undefined || modifiedAt === publishedAt ? {} : { modifiedAt }),
  };
}
