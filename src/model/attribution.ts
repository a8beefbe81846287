import { z } from "zod";
import { Decided } from "./decided.ts";
import { idOf } from "./id.ts";
import { Reading } from "./reading.ts";
import { Spans } from "./span.ts";

export const AttributionId = idOf("attribution");
export const ActorId = idOf("actor");

/** Direct: all content in quotation marks; mixed: part of it; indirect: none. */
export const Directness = z.enum(["direct", "indirect", "mixed"]);
export type Directness = z.infer<typeof Directness>;

/**
 * What the cue says the speaker did. `asserts` is the neutral one ("said"); `declines` is a thing left unsaid or
 * refused ("would not confirm", "declined to say"): the content is then not the speaker's assertion.
 */
export const Stance = z.enum([
  "asserts",
  "announces",
  "claims",
  "alleges",
  "denies",
  "confirms",
  "admits",
  "promises",
  "threatens",
  "predicts",
  "asks",
  "demands",
  "boasts",
  "believes",
  "warns",
  "suggests",
  "criticises",
  "accuses",
  "agrees",
  "argues",
  "reports",
  "explains",
  "doubts",
  "knows",
  "wants",
  "declines",
]);
export type Stance = z.infer<typeof Stance>;

/** Words of the content itself that make it less than certain: "may", "appeared to", "apparently". */
export const Hedge = z
  .object({ words: z.string().min(1), spans: Spans })
  .readonly()
  .meta({ id: "Hedge" });
export type Hedge = z.infer<typeof Hedge>;

/**
 * One link of a chain.
 * - `outlet`: this document's outlet, always the first link
 * - `via`: through whom it reached the page: an agency, another outlet, a releaser of material
 * - `source`: who is said to have said it
 */
export const ChainLink = z
  .object({
    role: z.enum(["outlet", "via", "source"]),
    /** The words that name it; "this outlet" for the first link when the document names none. */
    words: z.string().min(1),
    /** Where it is named; empty for the document's own outlet. */
    spans: Spans,
    /** The words that make it a link ("according to", "citing"); empty when there are none. */
    cue: Spans,
    actorId: ActorId.optional(),
  })
  .readonly()
  .meta({ id: "ChainLink" });
export type ChainLink = z.infer<typeof ChainLink>;

/** Nearest link first: `this outlet`, then each via, and at the far end the origin. */
export const Chain = z.array(ChainLink).min(1).readonly();
export type Chain = z.infer<typeof Chain>;

/**
 * Source, cue and content spans of one thing said (PARC and PolNeAR terms: Pareti 2012, Newell et al. 2018).
 * `source` is empty when nobody is named ("was accused of"); `cue` when the content follows an earlier quotation.
 */
export const Attribution = z
  .object({
    id: AttributionId,
    source: Spans,
    cue: Spans,
    content: Spans.refine((spans) => spans.length > 0, { message: "an attribution has content" }),
    directness: Directness,
    stance: Stance,
    hedge: Hedge.optional(),
    chain: Chain,
    /** The attribution whose content holds this one ("X said that Y had told Z …"). */
    within: AttributionId.optional(),
    /** The attribution of which this is the continuation: same speaker, no cue of its own. */
    continues: AttributionId.optional(),
    reading: Reading,
    /** Who corrected it, in order; never in a reading as it was recorded. */
    decided: z.array(Decided).readonly().optional(),
    /** Where a person moved a part: the spans as the machine read them. */
    readAs: z.object({ source: Spans, cue: Spans, content: Spans }).readonly().optional(),
  })
  .readonly()
  .meta({ id: "Attribution" });
export type Attribution = z.infer<typeof Attribution>;
