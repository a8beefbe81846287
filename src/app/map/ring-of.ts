import type { Place, PlaceKind } from "../../model/facet/place-value.ts";
import type { PlaceTold } from "./map-shapes.ts";

/** Metres that a place of a kind is taken to reach where nothing else tells: rough, and named so on the map. */
const usual: Readonly<Record<PlaceKind, number>> = {
  facility: 500,
  settlement: 5_000,
  landform: 20_000,
  water: 30_000,
  district: 30_000,
  area: 60_000,
  region: 120_000,
  country: 400_000,
  continent: 2_500_000,
};

const METRES_A_DEGREE = 111_320;

/** How far around its coordinates a place is to be looked for: what words and gazetteer tell, else what is usual for its kind. */
export function ringOf(place: Place, precision: number | undefined): NonNullable<PlaceTold["ring"]> {
  if (precision !== undefined) return { metres: precision, from: "words" };
  if (place.within !== undefined) return { metres: place.within, from: "surroundings" };
  if (place.box !== undefined) {
    const [west, south, east, north] = place.box;
    const wide = (east < west ? east + 360 - west : east - west) * Math.cos((place.latitude * Math.PI) / 180);
    const metres = (Math.hypot(wide, north - south) / 2) * METRES_A_DEGREE;
    if (metres > 0) return { metres, from: "box" };
  }
  return { metres: usual[place.kind], from: "kind" };
}
