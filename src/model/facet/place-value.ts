import { z } from "zod";
import { Score } from "../score.ts";
import { Basis } from "./basis.ts";

export const PlaceKind = z.enum([
  "settlement",
  "district",
  "region",
  "country",
  "continent",
  "water",
  "landform",
  "facility",
  "area",
]);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** A place of a gazetteer. Coordinates are WGS 84 degrees. */
export const Place = z
  .object({
    /** `geonames:706448`, `katottg:UA14120110000000000`, `area:donbas`. */
    id: z.string().regex(/^[a-z]+:[A-Za-z0-9-]+$/),
    name: z.string().min(1),
    kind: PlaceKind,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    /** ISO 3166-1 alpha-2, as the gazetteer states it; several where it is disputed. */
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)).readonly(),
    /** The divisions that it lies in, the largest first, without the country. */
    admin: z.array(z.string()).readonly(),
    population: z.int().min(0).optional(),
    /** It is the capital of a country. */
    capital: z.literal(true).optional(),
    /** Metres around the coordinates within which it lies, where the gazetteer knows its surroundings only. */
    within: z.number().positive().optional(),
    /** West, south, east, north, for what is no point. */
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly().optional(),
  })
  .readonly()
  .meta({ id: "Place" });
export type Place = z.infer<typeof Place>;

/** Where the words are taken to mean; `place` is absent when it was abstained from ("the front line" is no point). */
export const PlaceValue = z
  .object({
    place: Place.optional(),
    /** How near the named place is to what is meant: "on the outskirts of", "north of", "near". */
    relation: z.enum(["at", "near", "outskirts", "centre", "direction", "between", "along"]),
    /** Metres within which the thing meant lies, as far as words and place tell. */
    precision: z.number().positive().optional(),
    score: Score,
    /** Others of the same name that could be meant, the likeliest first. */
    alternatives: z.array(z.object({ place: Place, score: Score }).readonly()).readonly(),
    basis: Basis,
  })
  .readonly()
  .meta({ id: "PlaceValue" });
export type PlaceValue = z.infer<typeof PlaceValue>;
