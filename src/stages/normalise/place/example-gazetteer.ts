import type { Place } from "../../../model/facet/place-value.ts";
import type { Gazetteer, PlaceNamed } from "../../../model/gazetteer.ts";

const place = (
  id: string,
  name: string,
  countries: string,
  at: readonly [number, number],
  more: Partial<Place> = {},
): Place => ({
  id,
  name,
  kind: "settlement",
  latitude: at[0],
  longitude: at[1],
  countries: countries.split(","),
  admin: [],
  ...more,
});

/** A few places of the real world and one of ours, with their names; for tests. */
const listed: readonly (readonly [Place, ...string[]])[] = [
  [
    place("geonames:1", "Paris", "FR", [48.85, 2.35], {
      population: 2_100_000,
      admin: ["Ile-de-France"],
      capital: true,
    }),
    "paris",
    "париж",
  ],
  [
    place("geonames:2", "Paris", "US", [33.66, -95.56], { population: 25_000, admin: ["Texas", "Lamar County"] }),
    "paris",
  ],
  [place("division:US-texas", "Texas", "US", [31.3, -99], { kind: "region", population: 29_000_000 }), "texas", "tex"],
  [
    place("geonames:3", "United States", "US", [39.8, -98.5], { kind: "country", population: 327_000_000 }),
    "united states",
    "us",
  ],
  [place("geonames:4", "France", "FR", [46, 2], { kind: "country", population: 66_000_000 }), "france", "франция"],
  [
    place("geonames:5", "Ukraine", "UA", [49, 32], { kind: "country", population: 44_000_000 }),
    "ukraine",
    "україна",
    "украина",
  ],
  [
    place("geonames:6", "Kramatorsk", "UA", [48.73, 37.57], { population: 147_000, admin: ["Donetsk oblast"] }),
    "kramatorsk",
    "краматорськ",
    "краматорск",
  ],
  [
    place("geonames:7", "Bakhmut", "UA", [48.6, 38.0], { population: 71_000, admin: ["Donetsk oblast"] }),
    "bakhmut",
    "бахмут",
  ],
  [
    place("geonames:8", "Kyiv", "UA", [50.45, 30.52], { population: 2_900_000, capital: true }),
    "kyiv",
    "kiev",
    "київ",
    "киев",
  ],
  [
    place("division:UA-donetskoblast", "Donetsk oblast", "UA", [48, 37.8], { kind: "region", population: 4_000_000 }),
    "donetsk oblast",
    "донецька область",
  ],
  [
    place("area:donbas", "Donbas", "UA", [48, 38.2], { kind: "area", box: [36.6, 46.9, 40.2, 50.1] }),
    "donbas",
    "донбас",
  ],
  [place("area:crimea", "Crimea", "RU,UA", [45.3, 34.4], { kind: "area", box: [32.5, 44.4, 36.7, 46.2] }), "crimea"],
  [place("geonames:9", "Moscow", "RU", [55.75, 37.62], { population: 10_000_000, capital: true }), "moscow", "москва"],
  [
    place("geonames:10", "Washington", "US", [38.9, -77.04], {
      population: 690_000,
      admin: ["District of Columbia"],
      capital: true,
    }),
    "washington",
  ],
  [place("geonames:11", "Reading", "GB", [51.45, -0.97], { population: 318_000, admin: ["England"] }), "reading"],
  [
    place("geonames:12", "Los Angeles", "US", [34.05, -118.24], { population: 3_900_000, admin: ["California"] }),
    "los angeles",
  ],
  [place("geonames:13", "Bucha", "UA", [50.55, 30.21], { population: 42_000, admin: ["Kyiv oblast"] }), "bucha"],
  [place("geonames:14", "Bucha", "DE", [50.88, 11.5], { population: 1_211, admin: ["Thuringia"] }), "bucha"],
];

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/[.'’]/gu, "")
    .replace(/[\s-]+/gu, " ")
    .trim();
const lookUp = (name: string): readonly PlaceNamed[] =>
  listed.filter(([, ...names]) => names.includes(fold(name))).map(([one]) => ({ place: one, primary: true }));

export const exampleGazetteer: Gazetteer = {
  id: "example",
  version: "0.0.1",
  longest: 2,
  lookUp,
  named: (name) => lookUp(name).map((one) => one.place),
  begins: (words) => listed.some(([, ...names]) => names.some((name) => `${name} `.startsWith(`${fold(words)} `))),
  get: (id) => listed.find(([one]) => one.id === id)?.[0],
  country: (code) => listed.find(([one]) => one.kind === "country" && one.countries[0] === code)?.[0],
};
