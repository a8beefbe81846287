import type { PlaceTold } from "../../../src/surfaces/http/client.ts";

/** "Kramatorsk, Donetsk Oblast, UA". */
export function placeTitle({ place, words }: PlaceTold): string {
  if (place === undefined) return `“${words}”`;
  const countries = place.countries.join(" or ");
  return [place.name, place.admin.at(-1), countries].filter((part) => part !== undefined && part !== "").join(", ");
}

const from = {
  words: "as the words tell",
  surroundings: "its surroundings",
  box: "its extent",
  kind: "roughly, by its kind",
} as const;

/** "within 5 km, roughly, by its kind". */
export function ringWords({ ring, place }: PlaceTold): string {
  if (ring === undefined || place === undefined) return "on no map";
  return `${place.kind}, within ${distance(ring.metres)} (${from[ring.from]})`;
}

function distance(metres: number): string {
  if (metres < 1000) return `${Math.round(metres)} m`;
  const kilometres = metres / 1000;
  return `${kilometres < 10 ? Number(kilometres.toFixed(1)) : Math.round(kilometres).toLocaleString("en-GB")} km`;
}
