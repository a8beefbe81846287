import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import { exampleGazetteer } from "./example-gazetteer.ts";
import { findPlaceNames, findPlaces, resolvePlaces } from "./find-places.ts";
import { relationBefore } from "./precision.ts";
import type { PlaceInput } from "./read-toponyms.ts";

const languages = createLanguages();

function inputOf(text: string, language = "en", more: Partial<PlaceInput> = {}): PlaceInput {
  const sentences = [...text.matchAll(/[^\n]*?[.!?](?=\s|$)|[^\n]+$/gu)]
    .map((match) => ({
      span: { start: match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0), end: match.index + match[0].length },
      block: 0,
    }))
    .filter(({ span }) => span.start < span.end);
  return {
    parsed: {
      text,
      blocks: [{ kind: "paragraph", span: { start: 0, end: Math.max(1, text.length) } }],
      residue: [],
      sourceMap: [],
      byline: [],
      language,
      parser: { id: "test", version: "1" },
    },
    sentences,
    attributions: [],
    actors: [],
    entities: [],
    ...more,
  };
}

const context = { languages, models: { gazetteer: exampleGazetteer }, settings: {} };
const found = (text: string, language = "en") =>
  findPlaces(inputOf(text, language), context).map(
    ({ span, value }) => `${text.slice(span.start, span.end)} = ${value.place?.id ?? "open"}`,
  );

describe("names that are places", () => {
  it.each([
    ["Shells fell in Kramatorsk at dawn.", ["Kramatorsk = geonames:6"]],
    ["The judge lives in Paris, Texas, with two dogs.", ["Paris = geonames:2", "Texas = division:US-texas"]],
    ["They met in Paris, France.", ["Paris = geonames:1", "France = geonames:4"]],
    ["Fighting went on in Donbas and near Bakhmut.", ["Donbas = area:donbas", "Bakhmut = geonames:7"]],
    [
      "People fled from Kyiv to Bucha in Ukraine.",
      ["Kyiv = geonames:8", "Bucha = geonames:13", "Ukraine = geonames:5"],
    ],
    ["A train from Los Angeles was late.", ["Los Angeles = geonames:12"]],
    ["The U.S. sent aid to Ukraine.", ["U.S. = geonames:3", "Ukraine = geonames:5"]],
  ])("%s", (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  it.each([
    ["uk", "Снаряди впали в Краматорську вранці.", ["Краматорську = geonames:6"]],
    ["uk", "Бої тривають під Бахмутом та у Києві.", ["Бахмутом = geonames:7", "Києві = geonames:8"]],
    [
      "uk",
      "Річка вийшла з берегів у селищі Бахмут Донецької області.",
      ["Бахмут = geonames:7", "Донецької області = division:UA-donetskoblast"],
    ],
    ["uk", "Школу в Донецькій області відбудують.", ["Донецькій області = division:UA-donetskoblast"]],
    ["ru", "В Киеве и под Бахмутом было тихо.", ["Киеве = geonames:8", "Бахмутом = geonames:7"]],
    ["ru", "Делегация прибыла в Париж из Украины.", ["Париж = geonames:1", "Украины = geonames:5"]],
  ])("%s: %s", (language, text, wanted) => {
    expect(found(text, language)).toEqual(wanted);
  });
});

describe("names that are none", () => {
  it.each([
    "Reading is good for children.",
    "The Los Angeles Times wrote about it.",
    "She studied at the University of Texas for a year.",
    "He parked on Paris Street before noon.",
    "The bus stopped at paris.",
    "American soldiers left, and Russian ones came.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("whom a place stands for", () => {
  const chain = (text: string, words: string, said: string) => ({
    attributions: [
      {
        chain: [
          {
            role: "source",
            words,
            spans: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }],
            cue: [],
          },
        ],
        said,
      },
    ] as unknown as PlaceInput["attributions"],
  });

  it("a source is an actor, the same name after a preposition a place", () => {
    const text = "Moscow denied it. A man was held in Moscow on Monday.";
    const names = findPlaceNames(inputOf(text, "en", chain(text, "Moscow", "denied")), context);
    expect(names.map(({ role }) => role)).toEqual(["actor", "place"]);
  });

  it("a part of a person's name is no place", () => {
    const text = "Paris Hilton smiled, and the band played on.";
    const actors = [
      { kind: "person", mentions: [{ span: { start: 0, end: 12 }, form: "name", rule: "test" }] },
    ] as unknown as PlaceInput["actors"];
    expect(findPlaces(inputOf(text, "en", { actors }), context)).toEqual([]);
    expect(findPlaces(inputOf("Hundreds came to Paris.", "en", { actors }), context)).toHaveLength(1);
  });

  it("one that decides acts, without any attribution", () => {
    const names = findPlaceNames(inputOf("Kyiv rejected the offer made in Paris, France."), context);
    expect(names.map(({ role }) => role)).toEqual(["actor", "place", "place"]);
  });

  it("a trained reader's word goes before the rules", () => {
    const text = "Ukraine is large, and Kyiv rejected nothing.";
    const at = text.indexOf("Kyiv");
    const entities = [{ span: { start: at, end: at + 4 }, kind: "place" as const, confidence: 0.9 }];
    expect(findPlaceNames(inputOf(text, "en", { entities }), context).map(({ role }) => role)).toEqual([
      "place",
      "place",
    ]);
  });
});

describe("how near, and what is left open", () => {
  const value = (text: string, language = "en") => findPlaces(inputOf(text, language), context)[0]?.value;

  it.each([
    ["en", "Houses burnt on the outskirts of Bakhmut.", "outskirts"],
    ["en", "A drone fell 30 km south of Kyiv.", "direction"],
    ["en", "Smoke rose north of Kyiv.", "direction"],
    ["en", "Troops gathered near Bakhmut.", "near"],
    ["en", "A shop in the centre of Kyiv burnt.", "centre"],
    ["en", "Shells fell in Bakhmut.", "at"],
    ["uk", "Горіли будинки на околиці Бахмута.", "outskirts"],
    ["ru", "Дрон упал в 30 км от Киева.", "direction"],
  ])("%s: %s", (language, text, relation) => {
    expect(value(text, language)).toMatchObject({
      relation,
      place: { name: /Бахмут|Bakhmut/.test(text) ? "Bakhmut" : "Kyiv" },
    });
  });

  it.each(["en", "uk", "ru", "de"])("each rule of %s holds for its example", (code) => {
    const places = languages.get(code)?.places;
    if (places === undefined) throw new Error("no places");
    for (const { id, example } of places.relations) {
      const name = [...example.matchAll(/\p{Lu}[\p{L}’]+/gu)].at(-1)?.index ?? 0;
      const rules = [name, example.search(/\p{Lu}/u)].map((at) => relationBefore(example, 0, at, places)?.id);
      expect(rules, example).toContain(id);
    }
  });

  it("outskirts are less precise than the town, an area less than both", () => {
    const [town = 0, edge = 0, area = 0] = [
      "Shells fell in Bakhmut.",
      "Fire on the outskirts of Bakhmut.",
      "Shells fell in Donbas.",
    ].map((text) => value(text)?.precision);
    expect(town).toBeLessThan(edge);
    expect(edge).toBeLessThan(area);
  });

  it("the front line has no point", () => {
    const text = "He went to the front line.";
    expect(findPlaces(inputOf(text), context)).toMatchObject([
      { span: { start: 15, end: 25 }, rule: "no-point", value: { relation: "along" } },
    ]);
    expect(value(text)).not.toHaveProperty("place");
  });

  it("a disputed area names every country that claims it", () => {
    expect(value("A bridge in Crimea was closed.")?.place?.countries).toEqual(["RU", "UA"]);
  });

  it("what a site is called tells nothing where nothing else speaks of there", () => {
    expect(value("The Bucha Bridge was closed.")).not.toHaveProperty("place");
    expect(value("The Bucha Bridge in Ukraine was closed.")?.place?.countries).toEqual(["UA"]);
  });

  it("others of the name are told, with why the first was taken", () => {
    const one = value("Soldiers came to Bucha.");
    expect(one).toMatchObject({ place: { id: "geonames:13" }, alternatives: [{ place: { id: "geonames:14" } }] });
    expect(one?.score.reasons.map(({ feature }) => feature)).toContain("how many live there");
  });

  it("the countries of the case speak for places there", () => {
    const text = "Nobody was seen in Paris.";
    const asked = (countries: readonly string[]) =>
      resolvePlaces([{ start: 19, end: 24 }], inputOf(text), { ...context, settings: { countries } })[0]?.score.value ??
      0;
    expect(asked(["FR"])).toBeGreaterThan(asked([]));
    expect(asked(["US"])).toBeLessThan(asked([]));
  });

  it("given stretches are resolved whatever form they have", () => {
    const text = "The Ukrainian army left North Paris and went to nowhere.";
    const of = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const values = resolvePlaces([of("nowhere"), of("North Paris"), of("Ukrainian")], inputOf(text), context);
    expect(values.map((one) => one?.place?.id)).toEqual([undefined, "geonames:1", "geonames:5"]);
    expect(values[1]?.relation).toBe("near");
  });
});

describe("hostile input", () => {
  it("without a gazetteer, or in a language of which nothing is known, nothing is found", () => {
    expect(findPlaces(inputOf("In Kyiv."), { ...context, models: {} })).toEqual([]);
    expect(findPlaces(inputOf("Kyiv.", "el"), context)).toEqual([]);
  });

  it("spans are in order, do not overlap and lie in the text, whatever it is", () => {
    const pieces = fc.constantFrom(
      "Paris",
      "Texas",
      ", ",
      " in ",
      "Kyiv",
      ". ",
      "\n",
      "U.S.",
      "the ",
      "'s ",
      "Україні",
      "😀",
      "İ",
      "ẞ",
      "-",
      "near ",
      "front line",
      "North ",
      "\u0301",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 30 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom("en", "uk", "ru", "de"), (text, language) => {
        let end = 0;
        for (const { span, confidence } of findPlaces(inputOf(text, language), context)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          end = span.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it("a wall of names takes no long time", { timeout: 20_000 }, () => {
    const text = `${"Paris, Texas, Kyiv, Bucha, Moscow. ".repeat(300)}${"A".repeat(5000)} ${"north of ".repeat(800)}Kyiv.`;
    expect(findPlaces(inputOf(text), context).length).toBeGreaterThan(1000);
  });
});
