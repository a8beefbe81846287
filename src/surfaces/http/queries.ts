import { z } from "@hono/zod-openapi";
import { Asked } from "../../app/corrections/asked.ts";
import { Directness, Stance } from "../../model/attribution.ts";

/** What lists take in their query. */
export const ListParameters = z.object({
  case: z.string().max(100).optional().openapi({ description: "the case's name; the default case when absent" }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .openapi({ description: "at most so many; 100 when absent" }),
  after: z.string().max(500).optional().openapi({ description: "`next` of the page before" }),
});

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const StatementParameters = ListParameters.extend({
  document: z.string().max(100).optional().openapi({ description: "a document's id" }),
  voice: z.enum(["attributed", "outlet"]).optional(),
  directness: Directness.optional(),
  stance: Stance.optional(),
  source: z.string().max(500).optional().openapi({ description: "words of the source" }),
  words: z.string().max(500).optional().openapi({ description: "full text over words and source, as in find" }),
  place: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: "told of this place, or of places in it: name, id or country's code" }),
  from: Day.optional().openapi({ description: "told of this day or later ones" }),
  to: Day.optional().openapi({ description: "told of this day or earlier ones" }),
});

export const FindParameters = ListParameters.extend({
  words: z
    .string()
    .min(1)
    .max(500)
    .openapi({ description: 'words are and-ed, "a phrase" in quotation marks, a prefix ends in *' }),
});

export const FacetParameters = ListParameters.extend({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .optional()
    .openapi({ description: "of so many documents; 20 when absent" }),
  kind: z.enum(["time", "place", "quantity"]).optional(),
});

export const ActorParameters = ListParameters.extend({
  words: z.string().max(200).optional().openapi({ description: "only those one of whose names holds these" }),
});

const Flag = z
  .enum(["true", "false"])
  .optional()
  .transform((value) => value === "true");

export const ClaimParameters = ListParameters.extend({
  event: z.string().max(100).optional().openapi({ description: "only claims of this event, by its id" }),
  words: z.string().max(500).optional().openapi({ description: "full text over the statements' words, as in find" }),
  outlet: z.string().max(500).optional().openapi({ description: "only claims that this outlet carries" }),
  contested: Flag.openapi({ description: "only claims that something speaks against" }),
  all: Flag.openapi({ description: "those too that one article alone makes" }),
  order: z.enum(["contention"]).optional().openapi({ description: "contention: the contested ones first" }),
  like: z.string().min(1).max(2000).optional().openapi({ description: "those most like this text, the likest first" }),
});

export const EventParameters = ListParameters.extend({
  all: Flag.openapi({ description: "those too that one article alone reports" }),
});

export const MatrixParameters = ListParameters.pick({ after: true }).extend({
  limit: z.coerce.number().int().min(1).max(200).optional().openapi({ description: "so many claims; 30 when absent" }),
  all: Flag.openapi({ description: "those too that one article alone makes" }),
  order: z.literal("contention").optional().openapi({ description: "the contested ones first" }),
});

export const JudgementParameters = z.object({
  case: z.string().max(100).optional().openapi({ description: "the case's name; the default case when absent" }),
  document: z.string().max(100).optional().openapi({ description: "a document's id" }),
  holding: z.enum(["true", "false"]).optional().openapi({ description: "true: only what holds today" }),
});

export const PlaceParameters = z.object({
  name: z.string().min(1).max(200).openapi({ description: "a place's name in any language" }),
});

const Reason = z.string().max(2000).optional().openapi({ description: "why, for those who look later" });

export const CorrectionBody = z.object({ correction: Asked, reason: Reason });

export const UndoBody = z.object({ reason: Reason });

/** The list query of an address's parameters. */
export function listQuery(
  parameters: z.infer<typeof ListParameters>,
  defaultCase: string,
): { readonly caseName: string; readonly limit?: number; readonly after?: string } {
  return {
    caseName: parameters.case ?? defaultCase,
    ...(parameters.limit === undefined ? {} : { limit: parameters.limit }),
    ...(parameters.after === undefined ? {} : { after: parameters.after }),
  };
}

export const CaseParameters = ListParameters.pick({ case: true });

const Words = z.string().max(200);

export const AddressesBody = z.object({ addresses: z.array(z.url().max(4000)).min(1).max(200) });

export const OutletBody = z.object({
  name: Words.min(1),
  names: z.array(Words).max(50).optional(),
  domains: z.array(Words).max(50).optional(),
  country: Words.optional(),
  language: Words.optional(),
  party: Words.optional(),
  owner: Words.optional(),
  family: Words.optional(),
});

export const WatchBody = z.object({
  address: z.url().max(4000),
  every: z.int().min(60).max(31_536_000).default(900).openapi({ description: "seconds between two looks" }),
});
