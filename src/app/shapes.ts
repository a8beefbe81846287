import { z } from "zod";
import { ActorKind } from "../model/actor.ts";
import { Directness, Stance } from "../model/attribution.ts";
import { Case } from "../model/case.ts";
import { Basis } from "../model/facet/basis.ts";
import { Facet } from "../model/facet/facet.ts";
import { Place, PlaceValue } from "../model/facet/place-value.ts";
import { QuantityValue } from "../model/facet/quantity-value.ts";
import { TimeValue } from "../model/facet/time-value.ts";
import { Judgement } from "../model/judgement.ts";
import { QuestionKind } from "../model/question.ts";
import { DocumentRecord, Failure } from "../model/record.ts";

/** Shapes of what surfaces print and answer, beside the model's own; the JSON Schemas are made from them. */
export const ErrorShape = z
  .object({
    code: z.string().regex(/^SAYSO-[A-Z]+-\d{3}$/),
    message: z.string(),
    remedy: z.string(),
  })
  .readonly()
  .meta({ id: "Error", description: "A failure with a code from the catalogue." });

const stretch = z.object({ start: z.int().min(0), end: z.int().min(0) }).readonly();

export const DocumentLine = z
  .object({
    id: z.string(),
    caseName: z.string(),
    locator: z.string(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    publishedAt: z.string().optional(),
    language: z.string().optional(),
    capturedAt: z.string(),
    snapshotId: z.string(),
    length: z.int().meta({ description: "UTF-16 code units of the reading copy" }),
    attributions: z.int(),
    questions: z.int(),
    residue: z.int(),
    versions: z
      .int()
      .optional()
      .meta({ description: "readings of this article at different times; absent where it is the only one" }),
  })
  .readonly()
  .meta({ id: "DocumentSummary", description: "One line of `sayso documents --json`." });

export const StatementLine = z
  .object({
    id: z.string(),
    documentId: z.string(),
    documentTitle: z.string().optional(),
    outlet: z.string().optional(),
    publishedAt: z.string().optional(),
    voice: z.enum(["attributed", "outlet"]),
    words: z.string(),
    start: z.int().meta({ description: "UTF-16 code units into the document's text" }),
    end: z.int(),
    attributionId: z.string().optional(),
    source: z.string().optional(),
    actor: z.string().optional().meta({ description: "whom the source was taken for, when that was told" }),
    cue: z.string().optional(),
    directness: z.string().optional(),
    stance: z.string().optional(),
    hedge: z.string().optional(),
    chain: z.array(z.string()).readonly().optional(),
    confidence: z.number().optional(),
    by: z.string().optional(),
  })
  .readonly()
  .meta({ id: "StatementSummary", description: "One line of `sayso statements --json`." });

export const HitLine = z
  .object({
    kind: z.enum(["document", "statement"]),
    id: z.string(),
    documentId: z.string(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    excerpt: z.string(),
    marks: z.array(stretch).readonly().meta({ description: "UTF-16 code units into `excerpt`" }),
    score: z.number().meta({ description: "Higher is better; comparable within one answer only" }),
  })
  .readonly()
  .meta({ id: "Hit", description: "One line of `sayso find --json`." });

export const FailureLine = Failure.unwrap()
  .extend({ seq: z.int(), at: z.string(), remedy: z.string().optional() })
  .readonly()
  .meta({ id: "FailureSummary", description: "A document that could not be read." });

export const CaseLine = Case.unwrap()
  .extend({ documents: z.int(), failures: z.int() })
  .readonly()
  .meta({ id: "CaseSummary", description: "One line of `sayso cases --json`." });

export const VerificationLine = z
  .object({
    entries: z.int(),
    snapshots: z.int(),
    head: z.string(),
    faults: z
      .array(
        z
          .object({
            seq: z.int().optional(),
            snapshotId: z.string().optional(),
            kind: z.enum(["hash", "previous", "sequence", "body", "snapshot", "snapshot-missing", "tables", "file"]),
            message: z.string(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: "Verification", description: "The line of `sayso verify --json`." });

export const RebuildLine = z
  .object({ entries: z.int(), before: z.string(), after: z.string(), same: z.boolean() })
  .readonly()
  .meta({ id: "Rebuilt", description: "The line of `sayso rebuild --json`." });

/** One line of `sayso read --json`: what became of one input. */
export const ReadLine = z
  .discriminatedUnion("outcome", [
    z.object({
      outcome: z.enum(["recorded", "re-read", "known"]),
      locator: z.string(),
      record: DocumentRecord,
    }),
    z.object({ outcome: z.literal("failed"), locator: z.string(), error: ErrorShape }),
  ])
  .meta({ id: "ReadLine", description: "One line of `sayso read --json`: what became of one input." });

export const ShowLine = z
  .object({ kind: z.string(), id: z.string(), record: DocumentRecord })
  .readonly()
  .meta({ id: "Shown", description: "The line of `sayso show --json`: what the id stands for, in its document." });

export const FacetLine = z
  .object({
    documentId: z.string(),
    documentTitle: z.string().optional(),
    outlet: z.string().optional(),
    publishedAt: z.string().optional(),
    value: z.string().meta({ description: "the value in words" }),
    facet: Facet,
  })
  .readonly()
  .meta({ id: "FacetSummary", description: "A facet with the document that it is read in." });
export type FacetLine = z.infer<typeof FacetLine>;

export const JudgementLine = Judgement.unwrap()
  .extend({ holds: z.boolean().meta({ description: "false when it was taken back, or changes nothing" }) })
  .readonly()
  .meta({ id: "JudgementSummary", description: "One line of `sayso judgements --json`." });

const pair = z.tuple([z.int().min(0), z.int().min(1)]);
const pairs = z.array(pair);

/** One line of `sayso attributions`: the format by which others measure Sayso. Stable. */
export const AttributionsLine = z
  .union([
    z.object({
      doc: z.string().meta({ description: "the file's name without .txt" }),
      attributions: z.array(
        z.object({
          source: pairs,
          cue: pairs,
          content: pairs,
          directness: Directness,
          stance: Stance,
          hedge: z.string().nullable().meta({ description: "the hedging words, or null" }),
          chain: z.array(z.string()).meta({ description: "the words of each link, nearest first" }),
          confidence: z.number().min(0).max(1),
          by: z.string().meta({ description: "rule:ID@VERSION" }),
        }),
      ),
      questions: z.array(z.object({ span: pair, kind: QuestionKind, about: z.string() })),
      residue: z.array(z.object({ span: pair, why: z.string() })),
    }),
    z.object({ doc: z.string(), error: z.object({ code: z.string(), message: z.string() }) }),
  ])
  .meta({
    id: "AttributionsLine",
    description: "One line of `sayso attributions`; offsets into the file's decoded text.",
  });
export type AttributionsLine = z.infer<typeof AttributionsLine>;

const facetCommon = {
  spans: pairs.meta({ description: "several where markup or the sentence cuts it" }),
  words: z.string(),
  of: z
    .array(
      z.object({
        statement: pairs,
        aspect: z.enum(["event", "saying"]),
        basis: Basis,
        rule: z.string(),
      }),
    )
    .meta({ description: "the statements that it tells of" }),
  confidence: z.number().min(0).max(1),
  by: z.string().meta({ description: "rule:ID@VERSION" }),
};
const FacetCommon = z.object(facetCommon);
export type FacetCommon = z.infer<typeof FacetCommon>;

const placed = Place.unwrap().pick({
  id: true,
  name: true,
  kind: true,
  latitude: true,
  longitude: true,
  countries: true,
  admin: true,
});

/** One line of `sayso facets`: the format by which others measure Sayso. Stable. */
export const FacetsLine = z
  .union([
    z.object({
      doc: z.string().meta({ description: "the file's name without .txt" }),
      published: z.string().nullable().meta({ description: "the date that relative times were counted from" }),
      language: z.string().nullable(),
      times: z.array(TimeValue.unwrap().extend(facetCommon)),
      places: z.array(
        PlaceValue.unwrap()
          .omit({ place: true, score: true, alternatives: true })
          .extend({
            ...facetCommon,
            place: placed.nullable().meta({ description: "null where the words are no point of the map" }),
            score: z.number(),
            alternatives: z.array(placed.extend({ score: z.number() })),
          }),
      ),
      quantities: z.array(
        QuantityValue.unwrap()
          .omit({ of: true })
          .extend({
            ...facetCommon,
            counted: z.object({ words: z.string(), span: pair }).optional(),
          }),
      ),
      actors: z.array(
        z.object({
          name: z.string(),
          kind: ActorKind,
          named: z.boolean(),
          mentions: z.array(z.object({ spans: pairs, words: z.string(), form: z.string(), rule: z.string() })),
          roles: z.array(z.string()),
          speaksFor: z.int().min(0).nullable().meta({ description: "the index of an actor of this line" }),
          party: z.string().nullable(),
          confidence: z.number().min(0).max(1),
          by: z.string(),
        }),
      ),
    }),
    z.object({ doc: z.string(), error: z.object({ code: z.string(), message: z.string() }) }),
  ])
  .meta({ id: "FacetsLine", description: "One line of `sayso facets`; offsets into the file's decoded text." });
export type FacetsLine = z.infer<typeof FacetsLine>;

/** One page of a list, of what `item` is. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item).readonly(), total: z.int(), next: z.string().optional() }).readonly();
}
