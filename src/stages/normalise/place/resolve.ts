import type { Place } from "../../../model/facet/place-value.ts";
import { type Around, aroundOf, contextOf } from "./context.ts";
import { type Features, kindGroup, peopleOf, scoreOf } from "./features.ts";
import type { Ranked, Surroundings } from "./surroundings.ts";
import type { Toponym } from "./toponyms.ts";

/** Candidates of one toponym that are looked at, and rounds in which toponyms settle one another. */
const mostCandidates = 40;
const rounds = 3;

/**
 * Which of its candidates each toponym means, the likeliest first: a conditional logit over what they are and what the document's other toponyms
 * probably mean, settled in rounds (after Lieberman et al. 2010, Kamalloo and Rafiei 2018: prominence, containment, spatial nearness, one sense a name).
 * Quadratic in the number of different names of a document.
 */
export function resolveToponyms(
  toponyms: readonly Toponym[],
  surroundings: Surroundings,
  weights: Features,
): readonly (readonly Ranked[])[] {
  let ranked = toponyms.map((toponym) => rank(featuresOf(toponym, surroundings), weights));
  for (let round = 1; round < rounds; round++) {
    const features = contextFeatures(toponyms, surroundings, ranked);
    ranked = features.map((list) => rank(list, weights));
  }
  return ranked;
}

/** The features of every candidate, with what the others are taken to mean so far; for training too. */
export function contextFeatures(
  toponyms: readonly Toponym[],
  surroundings: Surroundings,
  ranked: readonly (readonly Ranked[])[],
): readonly (readonly Draft[])[] {
  const context = contextOf(toponyms, ranked, surroundings);
  // Mentions of one name with the same beside them share all their features.
  const known = new Map<string, readonly Draft[]>();
  const holders = new Map([...surroundings.inNext].map(([inner, outer]) => [outer, inner]));
  const wordsAt = (at: number | undefined) => (at === undefined ? "" : (toponyms[at]?.words ?? ""));
  return toponyms.map((toponym, at) => {
    const [next, before] = [surroundings.inNext.get(at), holders.get(at)];
    const key = [toponym.words, toponym.kinds?.join(), toponym.part, wordsAt(next), wordsAt(before)].join("|");
    const same = known.get(key);
    if (same !== undefined) return same;
    const around = aroundOf(context, at);
    const drafts = featuresOf(toponym, surroundings).map(({ place, features }) => ({
      place,
      features: { ...features, ...fromContext(place, around, toponym) },
    }));
    known.set(key, drafts);
    return drafts;
  });
}

interface Draft {
  readonly place: Place;
  readonly features: Features;
}

/** What a candidate is by itself. */
function featuresOf(toponym: Toponym, { peoples, countries, homeCountry }: Surroundings): readonly Draft[] {
  const named = [...peoples.values()].reduce((sum, count) => sum + count, 0);
  return toponym.candidates.slice(0, mostCandidates).map(({ place, primary }, index) => {
    const [country = ""] = place.countries;
    const fits = toponym.kinds === undefined ? 0 : toponym.kinds.includes(place.kind) ? 1 : -1;
    return {
      place,
      features: {
        people: peopleOf(place),
        capital: place.capital === true ? 1 : 0,
        worldCity: index < 3 && primary && isWorldCity(place) ? 1 : 0,
        unpeopled: place.population === undefined && place.kind === "settlement" ? 1 : 0,
        own: primary ? 1 : 0,
        first: index === 0 ? 1 : 0,
        [`is ${kindGroup(place.kind)}`]: 1,
        kindFits: Math.max(0, fits),
        kindDiffers: Math.max(0, -fits),
        peopleNamed: named === 0 ? 0 : (peoples.get(country) ?? 0) / (named + 1),
        caseCountry: place.countries.some((code) => countries.includes(code)) ? 1 : 0,
        homeCountry: homeCountry !== undefined && place.countries.includes(homeCountry) ? 1 : 0,
      },
    };
  });
}

/** A city of a million, or a country's capital of some size. */
function isWorldCity({ kind, population = 0, capital }: Place): boolean {
  return kind === "settlement" && population >= (capital === true ? 300_000 : 1_000_000);
}

function fromContext(place: Place, around: Around, toponym: Toponym): Features {
  return {
    inNext: around.within(place),
    sameNameIn: around.sameName(place),
    holdsBefore: around.holds(place),
    countryShare: around.countryShare(place),
    divisionShare: around.divisionShare(place),
    divisionNamed: around.divisionNamed(place),
    countryNamed: around.countryNamed(place),
    near: around.near(place),
    far: around.wide(place),
    nearHome: around.nearHome(place),
    unsupported: isUnsupported(place, around) ? 1 : 0,
    ...(toponym.part === true && place.kind === "settlement" ? { partOfSettlement: 1 } : {}),
  };
}

/** A settlement of which nothing else in the document tells: no region, no place near it, no outlet. */
function isUnsupported(place: Place, around: Around): boolean {
  if (place.kind !== "settlement" && place.kind !== "district") return false;
  if (around.within(place) + around.sameName(place) + around.holds(place) > 0.1) return false;
  return around.divisionShare(place) + around.divisionNamed(place) + around.near(place) + around.nearHome(place) < 0.15;
}

function rank(drafts: readonly Draft[], weights: Features): readonly Ranked[] {
  const scores = drafts.map(({ features }) => scoreOf(features, weights));
  const top = Math.max(...scores, Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return drafts
    .map((draft, at): Ranked => ({ ...draft, probability: (powers[at] ?? 0) / sum }))
    .sort((a, b) => b.probability - a.probability);
}
