import { describe, expect, test } from "vitest";
import type { Facet } from "../../../src/surfaces/http/client.ts";
import { choicesFor, typedValue } from "./value-choices.ts";

const common = {
  id: "facet_1",
  spans: [{ start: 0, end: 1 }],
  words: "x",
  of: [],
  reading: { kind: "rule", id: "r", version: "1.0.0", confidence: 0.5 },
} as const;

function time(start: string, granularity: "day" | "month" | "year" | "week"): Facet {
  const value = { type: "date", timex: start, interval: { start }, granularity, basis: "stated" } as const;
  return { ...common, kind: "time", value };
}

describe("what a time could be instead", () => {
  test.each([
    ["2024-03-01", "day", ["2024-02-23", "2024-03-08", "2024-02-29", "2024-03-02", "2023-03-01"]],
    ["2022-12-01", "month", ["2021-12", "2023-12"]],
    ["2022-01-01", "year", ["2021", "2023"]],
    ["2022-07-04", "week", []],
  ] as const)("%s by the %s", (start, granularity, ids) => {
    expect(choicesFor(time(start, granularity)).map(({ id }) => id)).toEqual(ids);
  });

  test("is said in words, a month as a month", () => {
    expect(choicesFor(time("2022-12-01", "month")).map(({ name }) => name)).toEqual(["December 2021", "December 2023"]);
    expect(choicesFor(time("2022-07-07", "day"))[0]?.name).toBe("30 June 2022");
  });
});

test("a quantity could be told otherwise, never as it is told", () => {
  const value = {
    number: 1200,
    approximation: "at least",
    range: { low: 1200, rule: "at-least@1" },
    unit: { kind: "people" },
    basis: "stated",
  } as const;
  const facet: Facet = { ...common, kind: "quantity", value };
  expect(choicesFor(facet).map(({ id }) => id)).toEqual(["1,200", "up to 1,200", "about 1,200"]);
  expect(typedValue(facet)).toBe("1200");
});

test("a place could be another of the name, not the one it is", () => {
  const place = (id: string) =>
    ({ id, name: "Orlov", kind: "settlement", latitude: 1, longitude: 2, countries: ["UA"], admin: [] }) as const;
  const score = { value: 1, reasons: [] };
  const alternatives = [
    { place: place("geonames:1"), score },
    { place: place("geonames:2"), score },
  ];
  const value = { place: place("geonames:1"), relation: "at", score, alternatives, basis: "inferred" } as const;
  const facet: Facet = { ...common, kind: "place", value };
  expect(choicesFor(facet)).toEqual([{ id: "geonames:2", name: "Orlov, UA", more: "settlement, 1.0000, 2.0000" }]);
  expect(typedValue(facet)).toBe("Orlov");
});
