import type { Block, ParsedDocument, Residue } from "../../../model/document.ts";
import type { Languages } from "../../../model/language/language.ts";
import { type Layout, spansOfLayout, textOfLayout } from "../../../model/layout.ts";
import { slice } from "../../../text/spans.ts";
import { documentLanguage, withLanguages } from "../language-of.ts";
import { type Front, readFront } from "../plain/front.ts";
import { kindByWords, residueLanguages } from "../plain/parse-plain.ts";
import { cutResidue, makeCutter, type Unit } from "../residue/cut.ts";

/**
 * The reading copy of a file that is no text, from its blocks: their order, kinds and places are the format reader's. Byline and date
 * lines are told from the first paragraphs, and residue is cut by the same rules as from plain text.
 * @param titled whether the title is known from elsewhere: then no paragraph is taken for it by its words
 */
export function parseLayout(
  layout: Layout,
  languages: Languages,
  titled = false,
): Omit<ParsedDocument, "parser"> & { readonly by: string } {
  const text = textOfLayout(layout);
  const known = residueLanguages(languages);
  const places = new Map<number, NonNullable<Block["place"]>>();
  const found: Unit[] = [];
  const marked: Residue[] = [];
  for (const [at, span] of spansOfLayout(layout).entries()) {
    const block = layout.blocks[at];
    if (block === undefined) continue;
    if (block.residue) marked.push({ span, ...block.residue });
    else {
      found.push({ span, kind: block.kind });
      if (block.place) places.set(span.start, block.place);
    }
  }
  const front = frontOf(text, found, known);
  const units = withFront(text, found, front, titled);
  const { kept, residue } = cutResidue(text, units, makeCutter(known));
  const blocks = kept.map(({ kind, span }): Block => {
    // Residue is cut from a block's end: where it begins stays.
    const place = places.get(span.start);
    return { kind, span, ...(place === undefined ? {} : { place }) };
  });
  const language = documentLanguage(text, blocks, languages);
  const title = blocks.find(({ kind }) => kind === "title");
  return {
    text,
    blocks: withLanguages(text, blocks, languages, language),
    residue: [...marked, ...residue].toSorted((a, b) => a.span.start - b.span.start),
    sourceMap: text === "" ? [] : [{ text: { start: 0, end: text.length }, raw: { start: 0, end: text.length } }],
    byline: front.byline,
    ...(title === undefined ? {} : { title: slice(text, title.span) }),
    ...(front.publishedAt === undefined ? {} : { publishedAt: front.publishedAt }),
    ...(front.modifiedAt === undefined ? {} : { modifiedAt: front.modifiedAt }),
    ...(layout.links === undefined ? {} : { links: layout.links }),
    ...(language === undefined ? {} : { language }),
    by: layout.by,
  };
}

/** Byline and date lines from the first blocks; where there is a title, from those below it. Numbers count from the first block. */
function frontOf(text: string, units: readonly Unit[], languages: ReturnType<typeof residueLanguages>): Front {
  const title = Math.max(
    0,
    units.findIndex(({ kind }) => kind === "title"),
  );
  const front = readFront(
    text,
    units.slice(title).map(({ span }) => span),
    languages,
  );
  return { ...front, kinds: new Map([...front.kinds].map(([at, kind]) => [at + title, kind])) };
}

/** The units with what their words tell of them; a kind that the format states stays, save where the front says who wrote it and when. */
function withFront(text: string, units: readonly Unit[], front: Front, titled: boolean): readonly Unit[] {
  const hasTitle = titled || units.some(({ kind }) => kind === "title");
  return units.map((unit, at) => {
    const told = front.kinds.get(at);
    if (unit.kind === "heading" && (told === "byline" || told === "dateline")) return { ...unit, kind: told };
    if (unit.kind !== "paragraph") return unit;
    if (told !== undefined && (told !== "title" || !hasTitle)) return { ...unit, kind: told };
    return { ...unit, kind: kindByWords(slice(text, unit.span)) };
  });
}
