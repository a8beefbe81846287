import { z } from "zod";
import { idOf, Sha256 } from "./id.ts";
import { Span } from "./span.ts";
import { StatedTime } from "./time.ts";

export const DocumentId = idOf("document");

export const BlockKind = z.enum([
  "title",
  "heading",
  "byline",
  "dateline",
  "paragraph",
  "quote",
  "list-item",
  "caption",
  "table",
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** Points (1/72 inch) from the upper left corner of the page: left, top, width, height. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly();
export type Box = z.infer<typeof Box>;

/** A block of the reading copy: a title, a paragraph … Blocks are in order and do not overlap. */
export const Block = z
  .object({
    kind: BlockKind,
    span: Span,
    /** BCP 47 language of the block's words; absent when it could not be told. */
    language: z.string().optional(),
    /** Where it stands on paper: pages count from 1. Of files that have pages. */
    place: z
      .object({ page: z.int().min(1), box: Box })
      .readonly()
      .optional(),
  })
  .readonly()
  .meta({ id: "Block" });
export type Block = z.infer<typeof Block>;

/**
 * Text that is not part of the article, cut from the reading copy. It stays in `text` (so that nothing is
 * lost and every offset holds) but outside all blocks: no statement may touch it.
 */
export const Residue = z
  .object({
    span: Span,
    /** The rule that cut it. */
    rule: z.string().min(1),
    /** A sentence for the person who looks: why this is no part of the article. */
    why: z.string().min(1),
  })
  .readonly()
  .meta({ id: "Residue" });
export type Residue = z.infer<typeof Residue>;

/** A run of the reading copy that stands, character for character save white space and entities, at a place of the decoded snapshot. */
export const SourceRun = z.object({ text: Span, raw: Span }).readonly().meta({ id: "SourceRun" });
export type SourceRun = z.infer<typeof SourceRun>;

/** A link of the main text to another page. */
export const TextLink = z.object({ href: z.url(), span: Span }).readonly().meta({ id: "TextLink" });
export type TextLink = z.infer<typeof TextLink>;

/** Who published the document. `name` as the page gives it; `domain` from its address. */
export const Outlet = z
  .object({ name: z.string().min(1).optional(), domain: z.string().min(1).optional() })
  .readonly()
  .meta({ id: "Outlet" });
export type Outlet = z.infer<typeof Outlet>;

/** What stage `parse` makes of a snapshot: the reading copy before it has an id. */
export const ParsedDocument = z
  .object({
    /** The reading copy with its residue. For plain text: the decoded file, unchanged. */
    text: z.string(),
    blocks: z.array(Block).readonly(),
    residue: z.array(Residue).readonly(),
    /** From `text` to the decoded snapshot, in order. For plain text: one run over everything. */
    sourceMap: z.array(SourceRun).readonly(),
    title: z.string().optional(),
    outlet: Outlet.optional(),
    byline: z.array(z.string()).readonly(),
    publishedAt: StatedTime.optional(),
    modifiedAt: StatedTime.optional(),
    /** The page's own address, when it states one. */
    url: z.string().optional(),
    /** Where its main text links to other pages, in order; absent in readings made before links were kept, and where there are none. */
    links: z.array(TextLink).readonly().optional(),
    /** Whom a post was passed on from, as the channel's export names it: a link of the chain. */
    forwardedFrom: z.string().min(1).optional(),
    /** BCP 47, the language most of the text is in. */
    language: z.string().optional(),
    /** Library or rules that found the main text, with version. */
    parser: z.object({ id: z.string(), version: z.string() }).readonly(),
  })
  .readonly()
  .meta({ id: "ParsedDocument" });
export type ParsedDocument = z.infer<typeof ParsedDocument>;

/**
 * A reading copy of a snapshot in a case. Its id is made of case and snapshot: the same bytes read twice into
 * one case are one document.
 */
export const Document = ParsedDocument.unwrap()
  .extend({ id: DocumentId, caseId: idOf("case"), snapshotId: Sha256 })
  .readonly()
  .meta({ id: "Document" });
export type Document = z.infer<typeof Document>;
