import type { PlaceFound } from "../../../model/facet/found.ts";
import type { Layers, StageContext } from "../../../model/stage.ts";

/** The places that a document names as places, in order, not overlapping; nothing without a gazetteer. */
export function findPlaces(
  _input: Pick<Layers, "parsed" | "sentences" | "attributions" | "actors" | "entities">,
  _context: Pick<StageContext, "languages" | "models" | "settings">,
): readonly PlaceFound[] {
  return [];
}
