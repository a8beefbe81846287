import { z } from "zod";
import { Place } from "../../model/facet/place-value.ts";
import { StatementLine } from "../shapes.ts";

/** A place that statements tell of as where it happened, as the machine reads it or people decided. */
export const PlaceTold = z
  .object({
    /** The gazetteer's id, or, of words on no map, `words:` and the words in lower case. */
    id: z.string(),
    /** The words that name it in one of the texts. */
    words: z.string(),
    place: Place.optional(),
    /** Metres around the coordinates within which the thing meant lies, and where that figure is from. */
    ring: z
      .object({ metres: z.number().positive(), from: z.enum(["words", "surroundings", "box", "kind"]) })
      .readonly()
      .optional(),
    statements: z.int(),
    articles: z.int(),
    outlets: z.int(),
  })
  .readonly()
  .meta({ id: "PlaceTold" });
export type PlaceTold = z.infer<typeof PlaceTold>;

export const MapShown = z
  .object({
    /** Those of most articles first. */
    placed: z.array(PlaceTold).readonly(),
    /** Told of, but on no map that we have. */
    unplaced: z.array(PlaceTold).readonly(),
    statements: z.int(),
  })
  .readonly()
  .meta({ id: "MapShown" });
export type MapShown = z.infer<typeof MapShown>;

export const PlaceStatements = z
  .object({ items: z.array(StatementLine).readonly(), total: z.int(), next: z.string().optional() })
  .readonly();
