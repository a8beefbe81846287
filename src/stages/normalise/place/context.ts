import type { Place } from "../../../model/facet/place-value.ts";
import { metresBetween } from "./distance.ts";
import type { Ranked, Surroundings } from "./surroundings.ts";
import type { Toponym } from "./toponyms.ts";

/** What the toponyms of a document are taken to mean so far, by name. */
export interface Context {
  readonly names: readonly NameContext[];
  readonly nameOf: readonly number[];
  readonly ranked: readonly (readonly Ranked[])[];
  readonly surroundings: Surroundings;
  readonly home: readonly Weighed[];
}

interface Weighed {
  readonly place: Place;
  readonly weight: number;
}

interface NameContext {
  /** The likeliest meanings of one name, with their shares. */
  readonly meanings: readonly Weighed[];
}

/** What the rest of the document says of the candidates of one toponym. Each is from 0 to 1. */
export interface Around {
  within(place: Place): number;
  sameName(place: Place): number;
  holds(place: Place): number;
  countryShare(place: Place): number;
  divisionShare(place: Place): number;
  divisionNamed(place: Place): number;
  countryNamed(place: Place): number;
  near(place: Place): number;
  wide(place: Place): number;
  nearHome(place: Place): number;
}

/** Meanings of a name that count for others. */
const mostMeanings = 3;

const keyOf = (toponym: Toponym) => toponym.words.toLowerCase().replace(/\.$/u, "");

export function contextOf(
  toponyms: readonly Toponym[],
  ranked: readonly (readonly Ranked[])[],
  surroundings: Surroundings,
): Context {
  const numbers = new Map<string, number>();
  const gathered: Map<string, Weighed>[] = [];
  const nameOf = toponyms.map((toponym, at) => {
    const key = keyOf(toponym);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    const meanings = gathered[number] ?? new Map<string, Weighed>();
    gathered[number] = meanings;
    for (const { place, probability } of (ranked[at] ?? []).slice(0, mostMeanings)) {
      const before = meanings.get(place.id)?.weight ?? 0;
      meanings.set(place.id, { place, weight: Math.max(before, probability) });
    }
    return number;
  });
  return {
    names: gathered.map((meanings) => ({ meanings: [...meanings.values()].filter(({ weight }) => weight > 0.02) })),
    nameOf,
    ranked,
    surroundings,
    home: homeIn(
      surroundings,
      gathered.flatMap((meanings) => [...meanings.values()]),
    ),
  };
}

/** Where the outlet probably is at home: of the places that its name could mean, the one that the document speaks of the surroundings of. */
function homeIn({ home }: Surroundings, meanings: readonly Weighed[]): readonly Weighed[] {
  const weights = home.map(({ place }) => {
    const near = meanings.reduce(
      (sum, one) =>
        one.place.kind === "country" ? sum : sum + one.weight * Math.exp(-metresBetween(place, one.place) / 100_000),
      0,
    );
    return Math.sqrt((place.population ?? 0) + 100) * (0.1 + near);
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return home.map(({ place }, at) => ({ place, weight: (weights[at] ?? 0) / all }));
}

/** Whether one place lies in another, as far as divisions tell. */
export function liesIn(inner: Place, outer: Place): boolean {
  if (inner.id === outer.id) return false;
  const sharesCountry = outer.countries.some((code) => inner.countries.includes(code));
  switch (outer.kind) {
    case "country":
      return sharesCountry && inner.kind !== "country";
    case "region":
    case "district":
      return (
        sharesCountry &&
        inner.admin.includes(outer.name) &&
        (outer.admin[0] === undefined || inner.admin[0] === outer.admin[0])
      );
    case "settlement":
      return (
        sharesCountry && inner.kind !== "country" && inner.kind !== "region" && metresBetween(inner, outer) < 40_000
      );
    default:
      return outer.box !== undefined && isIn(inner, outer.box) && inner.kind !== "continent";
  }
}

function isIn(place: Place, [west, south, east, north]: readonly [number, number, number, number]): boolean {
  return place.latitude >= south && place.latitude <= north && place.longitude >= west && place.longitude <= east;
}

export function aroundOf(context: Context, at: number): Around {
  const { names, nameOf, ranked, surroundings, home } = context;
  const own = nameOf[at];
  const others = names.flatMap(({ meanings }, name) => (name === own ? [] : meanings));
  const next = surroundings.inNext.get(at);
  const nextMeanings = next === undefined ? [] : (ranked[next] ?? []).slice(0, 8);
  const before = [...surroundings.inNext].find(([, outer]) => outer === at)?.[0];
  const beforeMeanings = before === undefined ? [] : (ranked[before] ?? []).slice(0, 8);
  const twins = [...surroundings.inNext].filter(([inner]) => inner !== at && nameOf[inner] === own);
  const points = others.filter(({ place }) => place.kind === "settlement" || place.kind === "district");
  const count = Math.max(1, names.length - 1);
  const sum = (list: readonly Weighed[], of: (place: Place) => number) =>
    list.reduce((total, { place, weight }) => total + weight * of(place), 0);
  const most = (
    list: readonly { readonly place: Place; readonly probability: number }[],
    of: (place: Place) => boolean,
  ) => list.reduce((top, one) => (of(one.place) ? Math.max(top, one.probability) : top), 0);
  const saturated = (total: number) => 1 - Math.exp(-total);
  const sharesCountry = (a: Place, b: Place) => a.countries.some((code) => b.countries.includes(code));
  const division = (place: Place) => (place.kind === "region" ? place.name : place.admin[0]);
  return {
    within: (place) => most(nextMeanings, (outer) => liesIn(place, outer)),
    holds: (place) => most(beforeMeanings, (inner) => liesIn(inner, place)),
    sameName: (place) => {
      let top = 0;
      for (const [, outer] of twins)
        top = Math.max(
          top,
          most((ranked[outer] ?? []).slice(0, 8), (one) => liesIn(place, one)),
        );
      return top;
    },
    countryShare: (place) => sum(others, (other) => (sharesCountry(place, other) ? 1 : 0)) / count,
    divisionShare: (place) => {
      const mine = division(place);
      if (mine === undefined) return 0;
      return sum(others, (other) => (division(other) === mine && sharesCountry(place, other) ? 1 : 0)) / count;
    },
    divisionNamed: (place) =>
      Math.min(
        1,
        sum(others, (other) =>
          (other.kind === "region" || other.kind === "district") && liesIn(place, other) ? 1 : 0,
        ),
      ),
    countryNamed: (place) =>
      Math.min(
        1,
        sum(others, (other) => (other.kind === "country" && liesIn(place, other) ? 1 : 0)),
      ),
    near: (place) => saturated(sum(points, (other) => Math.exp(-metresBetween(place, other) / 60_000))),
    wide: (place) => saturated(sum(points, (other) => Math.exp(-metresBetween(place, other) / 400_000)) / 2),
    nearHome: (place) => sum(home, (one) => Math.exp(-metresBetween(place, one) / 100_000)),
  };
}
