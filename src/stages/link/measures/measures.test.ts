import { describe, expect, it } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import type { Place } from "../../../model/facet/place-value.ts";
import type { QuantityValue } from "../../../model/facet/quantity-value.ts";
import type { TimeValue } from "../../../model/facet/time-value.ts";
import { facetOf, settlement } from "../events/example-card.ts";
import { comparePlaces, compareQuantities, compareTimes, daysOf, placesOf } from "./facets.ts";
import { capitalsIn, namesInCommon, nameWords } from "./names.ts";
import { vectorCosine } from "./vectors.ts";
import { weighWords, wordsCovered, wordsInCommon } from "./words.ts";

const languages = createLanguages();
const english = (text: string) => weighWords([{ text }], "en", languages);

describe("words in common", () => {
  it("are 1 for a text and itself, 0 for texts with none", () => {
    const text = english("A tanker ran aground off Aldermouth");
    expect(wordsInCommon(text, text).value).toBeCloseTo(1);
    expect(wordsInCommon(text, english("Growers fear frost")).value).toBe(0);
    expect(wordsInCommon(text, english("")).value).toBe(0);
  });

  it("are told, the weightiest first, and common words are none", () => {
    const { words } = wordsInCommon(
      english("Crews of the tanker ran and the others said so"),
      english("The others said that the tanker was refloated"),
    );
    expect(words).toEqual(["tanker"]);
  });

  it.each([
    ["en", "They resigned", "a resignation"],
    ["ru", "задержанные протестующие", "о протестующих"],
    ["uk", "обстріляли", "обстріл"],
    ["de", "Explosionen", "Explosionen"],
  ])("meet in other forms: %s %s, %s", (language, one, other) => {
    const weigh = (text: string) => weighWords([{ text }], language, languages);
    expect(wordsInCommon(weigh(one), weigh(other)).value).toBeGreaterThan(0.4);
  });

  it("weigh the more the rarer they are", () => {
    const rare = wordsInCommon(english("vote tanker"), english("tanker crane")).value;
    const common = wordsInCommon(english("vote tanker"), english("vote crane")).value;
    expect(rare).toBeGreaterThan(common);
  });

  it("cover a title that another text tells, whatever else it says", () => {
    const title = english("Tanker aground in Aldermouth");
    const told = wordsCovered(
      title,
      english("A storm drove a tanker aground near Aldermouth; crews, cranes and tugs are on their way"),
    );
    expect(told.value).toBeCloseTo(1);
    expect(told.words).toEqual(["Tanker", "aground", "Aldermouth"]);
    expect(wordsCovered(title, english("A tanker exploded")).value).toBeLessThan(0.5);
    expect(wordsCovered(english(""), title).value).toBe(0);
  });
});

describe("names in common", () => {
  const words = (names: readonly string[], language: string) => nameWords(names, language, languages);

  it.each([
    ["en", "Volodymyr Zelensky", "ru", "Владимира Зеленского", "Zelensky"],
    ["en", "Shevchenko", "uk", "Шевченка", "Shevchenko"],
    ["ru", "Байден", "en", "Biden", "Байден"],
  ])("meet across spellings and cases: %s %s, %s %s", (one, name, other, also, shared) => {
    expect(namesInCommon(words([name], one), words([also], other)).names).toContain(shared);
  });

  it.each([
    ["Etheridge", "Steele"],
    ["Trnkova", "Ternopil"],
  ])("are none of %s and %s", (name, other) => {
    expect(namesInCommon(words([name], "en"), words([other], "en"))).toEqual({ value: 0, weight: 0, names: [] });
  });

  it("count against the one that has less", () => {
    const some = words(["Etheridge"], "en");
    const many = words(["Etheridge", "Breitbart", "Pelosi"], "en");
    expect(namesInCommon(some, many).value).toBe(1);
    expect(namesInCommon(some, words([], "en")).value).toBe(0);
  });

  it("are words with capitals within a sentence", () => {
    expect(capitalsIn("Yesterday the mayor Anna Novak and Jan met in Ostrava. Nobody came")).toEqual([
      "Anna Novak",
      "Jan",
      "Ostrava",
    ]);
  });
});

describe("places", () => {
  const kyiv = settlement("Kyiv", 50.45, 30.52);
  const irpin = settlement("Irpin", 50.52, 30.25);
  const odesa = settlement("Odesa", 46.48, 30.73);
  const ukraine: Place = { ...kyiv, id: "geonames:ua", name: "Ukraine", kind: "country" };

  it.each([
    [kyiv, kyiv, "same"],
    [kyiv, irpin, "near"],
    [kyiv, odesa, "apart"],
    [odesa, ukraine, "within"],
    [ukraine, odesa, "within"],
    [
      { ...odesa, admin: ["Odesa Oblast"] },
      { ...odesa, id: "geonames:ob", name: "Odesa Oblast", kind: "region" as const },
      "within",
    ],
    [kyiv, { ...ukraine, id: "geonames:pl", countries: ["PL"] }, "apart"],
  ] as const)("agree or not: %#", (one, other, agreement) => {
    expect(comparePlaces(one, other)).toBe(agreement);
  });

  it("stand in the order of how often they are named", () => {
    const named = (place: Place) =>
      facetOf(
        {
          kind: "place",
          value: { place, relation: "at", score: { value: 1, reasons: [] }, alternatives: [], basis: "stated" },
        },
        place.name,
      );
    expect(placesOf([named(kyiv), named(odesa), named(odesa)]).map(({ name }) => name)).toEqual(["Odesa", "Kyiv"]);
  });
});

describe("times", () => {
  const time = (timex: string, start?: string, end?: string): TimeValue => ({
    type: "date",
    timex,
    granularity: "day",
    basis: "stated",
    ...(start === undefined || end === undefined ? {} : { interval: { start, end } }),
  });
  const monday = time("2024-03-04", "2024-03-04", "2024-03-05");
  const march = time("2024-03", "2024-03-01", "2024-04-01");

  it.each([
    [monday, monday, "same"],
    [monday, march, "within"],
    [monday, time("2024-03-08", "2024-03-08", "2024-03-09"), "apart"],
    [monday, time("PAST_REF"), "unknown"],
  ] as const)("agree or not: %#", (one, other, agreement) => {
    expect(compareTimes(one, other)).toBe(agreement);
  });

  it("name days, with and without a year", () => {
    const days = [monday, time("XXXX-11-08"), march, time("XXXX")].map((value) =>
      facetOf({ kind: "time", value }, value.timex),
    );
    expect(daysOf(days)).toEqual(["03-04", "11-08", "03-01"]);
    expect(daysOf(days, "saying")).toEqual([]);
  });
});

describe("quantities", () => {
  const dead = (number: number, low: number, high?: number): QuantityValue => ({
    number,
    approximation: "exact",
    range: { low, ...(high === undefined ? {} : { high }), rule: "example@1" },
    unit: { kind: "people", code: "people" },
    casualty: "killed",
    basis: "stated",
  });

  it.each([
    [dead(12, 12, 12), dead(12, 12, 12), "equal"],
    [dead(12, 12), dead(15, 15, 15), "agree"],
    [dead(12, 12, 12), dead(15, 15, 15), "differ"],
    [dead(12, 12, 12), { ...dead(12, 12, 12), casualty: "wounded" as const }, "unknown"],
  ] as const)("agree or not: %#", (one, other, agreement) => {
    expect(compareQuantities(one, other)).toBe(agreement);
  });
});

describe("vectors", () => {
  it("are compared by their angle, whatever their length", () => {
    expect(vectorCosine(Int8Array.of(127, 0), Int8Array.of(60, 0))).toBe(1);
    expect(vectorCosine(Int8Array.of(127, 0), Int8Array.of(0, 127))).toBe(0);
    expect(vectorCosine(Int8Array.of(1), Int8Array.of(1, 2))).toBeUndefined();
    expect(vectorCosine(undefined, Int8Array.of(1))).toBeUndefined();
  });
});
