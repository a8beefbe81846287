import type { Place } from "../../../model/facet/place-value.ts";
import type { PlaceLanguage, PlaceRelationRule } from "../../../model/language/place-language.ts";
import { metresBetween } from "./distance.ts";

/** Characters before a name that are looked at. */
const reach = 90;

/** The rule for the words before a name that tell how near is meant, if any. */
export function relationBefore(
  text: string,
  sentenceStart: number,
  at: number,
  language: PlaceLanguage,
): PlaceRelationRule | undefined {
  const before = text.slice(Math.max(sentenceStart, at - reach), at).replace(/\s/gu, " ");
  return language.relations.find((rule) => rule.before.test(before));
}

/** Metres within which the thing meant lies: as large as the place is, and what the relation adds. */
export function precisionOf(place: Place, relation: PlaceRelationRule | undefined): number {
  return Math.round(extentOf(place) + (relation?.metres ?? 0));
}

/** How far from its coordinates a place reaches. */
function extentOf(place: Place): number {
  if (place.box !== undefined) {
    const [west, south, east, north] = place.box;
    return (
      metresBetween({ latitude: south, longitude: west }, { latitude: north, longitude: Math.min(east, west + 179) }) /
        2 +
      1
    );
  }
  if (place.within !== undefined) return place.within;
  switch (place.kind) {
    case "settlement":
      // A town of 1,000 reaches about a kilometre, a city of ten million about 30 (area grows with people).
      return Math.max(1_000, 10 * Math.sqrt(place.population ?? 1_000));
    case "facility":
      return 1_000;
    default:
      return 30_000;
  }
}
