import type { Place, PlaceValue } from "../../model/facet/place-value.ts";
import { makeId } from "../../model/id.ts";
import { placeName } from "../facet-words.ts";
import { fold } from "./fold.ts";

/** Where places are looked up: a gazetteer, when one is there. */
export interface Places {
  /** Every place of that name, the most prominent first. */
  named(name: string): readonly Place[];
  get(id: string): Place | undefined;
}

const CHOSEN = { value: 1, reasons: [{ feature: "chosen-by-hand", words: "", weight: 1 }] };

/**
 * A place as a person types it: the id of a gazetteer (`geonames:706448`), the name of one that the machine held
 * possible, any name of the gazetteer (`Kharkiv`, or with what it lies in, `Kharkiv, UA`), or a name of one's own with
 * its degrees (`Old mill 49.9, 37.5`). `undefined` when nothing is called so. What the machine held possible stays as
 * alternatives.
 */
export function placeInWords(words: string, known?: PlaceValue, places?: Places): PlaceValue | undefined {
  const typed = words.trim();
  const held =
    known === undefined
      ? []
      : [...(known.place === undefined ? [] : [known.place]), ...known.alternatives.map(({ place }) => place)];
  const place =
    held.find((one) => one.id === typed || isCalled(one, typed)) ??
    places?.get(typed) ??
    lookUp(typed, places) ??
    ownPlace(typed);
  return place === undefined ? undefined : placeChosen(place, known);
}

/** A place that a person chose; the machine's own and its alternatives stay beside it. */
export function placeChosen(place: Place, known?: PlaceValue): PlaceValue {
  const others =
    known === undefined
      ? []
      : [...(known.place === undefined ? [] : [{ place: known.place, score: known.score }]), ...known.alternatives];
  return {
    place,
    relation: known?.relation ?? "at",
    score: CHOSEN,
    alternatives: others.filter((one) => one.place.id !== place.id),
    basis: known?.basis ?? "inferred",
  };
}

function isCalled(place: Place, typed: string): boolean {
  const wanted = fold(typed);
  return fold(place.name) === wanted || fold(placeName(place)) === wanted;
}

/** The most prominent of that name that lies in all that is named after it. */
function lookUp(typed: string, places: Places | undefined): Place | undefined {
  const [name = "", ...within] = typed.split(",").map((part) => part.trim());
  if (name === "" || places === undefined) return undefined;
  return places.named(name).find((place) => {
    const around = [...place.admin, ...place.countries].map(fold);
    return within.every((part) => around.includes(fold(part)));
  });
}

function ownPlace(typed: string): Place | undefined {
  const parts = /^(\S.{0,80}?)[\s,@]+(-?\d{1,2}(?:\.\d{1,6})?)\s*,\s*(-?\d{1,3}(?:\.\d{1,6})?)$/u.exec(typed);
  const [latitude, longitude] = [Number(parts?.[2]), Number(parts?.[3])];
  const name = parts?.[1]?.trim();
  if (name === undefined || !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined;
  const id = `hand:${makeId("place", name.toWellFormed(), latitude, longitude).slice(6)}`;
  return { id, name, kind: "area", latitude, longitude, countries: [], admin: [] };
}
