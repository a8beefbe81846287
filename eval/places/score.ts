import type { Span } from "../../src/model/span.ts";
import type { Models } from "../../src/model/stage.ts";
import { metresBetween } from "../../src/stages/normalise/place/distance.ts";
import { findPlaceNames, resolvePlaces } from "../../src/stages/normalise/place/find-places.ts";
import { peopleOf } from "../../src/stages/normalise/place/read-toponyms.ts";
import { documentOf, placeContext } from "./documents.ts";
import { type Corpus, readGold } from "./gold.ts";

/** Counts of one collection. */
export interface PlaceScore {
  readonly corpus: Corpus;
  /** Marked names with coordinates; those resolved at all; within 161 km (100 miles, the field's measure) of the mark; kilometres of the middle one. */
  readonly marks: number;
  readonly answered: number;
  readonly near: number;
  readonly medianKm: number;
  /** Those that the best known place of the name gets right: the baseline. */
  readonly baseline: number;
  /** Recognition of names of places, whoever they stand for; adjectives and peoples left out of the marks. */
  readonly exact: Counts;
  readonly overlap: Counts;
  /** Those given as places (metonyms and unsure ones are not), overlap. */
  readonly asPlaces: Counts;
  /** Found and right end to end: overlap with a mark, and within 161 km of it. */
  readonly endToEnd: Counts;
}

export interface Counts {
  readonly found: number;
  readonly right: number;
  readonly wanted: number;
}

export function measure({ found, right, wanted }: Counts) {
  const [p, r] = [right / Math.max(1, found), right / Math.max(1, wanted)];
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** Scores resolution of marked names and recognition on one collection. */
export async function scorePlaces(dataDir: string, corpus: Corpus, models: Models): Promise<PlaceScore> {
  const context = placeContext(models);
  const english = context.languages.get("en")?.places;
  const distances: number[] = [];
  let [marks, answered, baseline] = [0, 0, 0];
  const counts = { exact: [0, 0, 0], overlap: [0, 0, 0], asPlaces: [0, 0, 0], endToEnd: [0, 0, 0] };
  const add = (key: keyof typeof counts, found: number, right: number, wanted: number) => {
    counts[key] = counts[key].map((sum, at) => sum + ([found, right, wanted][at] ?? 0));
  };
  for (const article of readGold(dataDir, corpus)) {
    const input = await documentOf(article, models);
    const values = resolvePlaces(
      article.places.map(({ span }) => span),
      input,
      context,
    );
    article.places.forEach(({ at, words }, index) => {
      if (at === undefined) return;
      marks++;
      const first = models.gazetteer?.named(words)[0];
      if (first !== undefined && metresBetween(first, at) <= 161_000) baseline++;
      const place = values[index]?.place;
      if (place !== undefined) answered++;
      distances.push(place === undefined ? Number.POSITIVE_INFINITY : metresBetween(place, at) / 1000);
    });
    const isPeople = (words: string) => english !== undefined && peopleOf([words.toLowerCase()], english) !== undefined;
    const wanted = article.places.filter(({ words }) => !isPeople(words));
    const names = findPlaceNames(input, context);
    const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
    const touch = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
    const found = names.filter(
      (name) => !article.places.some((place) => isPeople(place.words) && touch(place.span, name.span)),
    );
    const places = found.filter(({ role }) => role === "place");
    add(
      "exact",
      found.length,
      found.filter(({ span }) => wanted.some((one) => same(one.span, span))).length,
      wanted.length,
    );
    add(
      "overlap",
      found.length,
      found.filter(({ span }) => wanted.some((one) => touch(one.span, span))).length,
      wanted.length,
    );
    add(
      "asPlaces",
      places.length,
      places.filter(({ span }) => wanted.some((one) => touch(one.span, span))).length,
      wanted.length,
    );
    const right = found.filter(({ span, value }) =>
      wanted.some(
        (one) =>
          one.at !== undefined &&
          value.place !== undefined &&
          touch(one.span, span) &&
          metresBetween(value.place, one.at) <= 161_000,
      ),
    );
    const located = wanted.filter(({ at }) => at !== undefined).length;
    add("endToEnd", found.filter(({ value }) => value.place !== undefined).length, right.length, located);
  }
  distances.sort((a, b) => a - b);
  const of = ([f = 0, r = 0, w = 0]: readonly number[]): Counts => ({ found: f, right: r, wanted: w });
  return {
    corpus,
    marks,
    answered,
    near: distances.filter((distance) => distance <= 161).length,
    medianKm: distances[Math.floor(distances.length / 2)] ?? 0,
    baseline,
    exact: of(counts.exact),
    overlap: of(counts.overlap),
    asPlaces: of(counts.asPlaces),
    endToEnd: of(counts.endToEnd),
  };
}
