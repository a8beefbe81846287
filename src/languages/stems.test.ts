import { describe, expect, it } from "vitest";
import { stemEnglish } from "./en/words/stem.ts";
import { englishWords } from "./en/words/words.ts";
import { readRarity } from "./rarity.ts";
import { stemRussian } from "./ru/words/stem.ts";
import { russianWords } from "./ru/words/words.ts";
import { stemUkrainian } from "./uk/words/stem.ts";
import { ukrainianWords } from "./uk/words/words.ts";

describe("forms of one word", () => {
  it.each([
    ["resign resigned resigns resigning resignation", stemEnglish],
    ["investigate investigated investigation investigators", stemEnglish],
    ["city cities", stemEnglish],
    ["stop stopped stopping", stemEnglish],
    ["denied denies deny", stemEnglish],
    ["министр министра министры министров", stemRussian],
    ["погиб погибли погибших погибшие", stemRussian],
    ["заявил заявила заявление", stemRussian],
    ["взрыв взрывы взрывов взрывами", stemRussian],
    ["міністр міністра міністри", stemUkrainian],
    ["загинув загинули", stemUkrainian],
    ["вибух вибухи вибухами", stemUkrainian],
  ])("%s", (forms, stem) => {
    expect(new Set(forms.split(" ").map(stem)).size).toBe(1);
  });
});

describe("forms of two words", () => {
  it.each([
    ["nation", "native", stemEnglish],
    ["police", "poll", stemEnglish],
    ["crisis", "critic", stemEnglish],
    ["суд", "судно", stemRussian],
    ["мост", "место", stemRussian],
    ["область", "обласкав", stemUkrainian],
  ])("%s and %s", (one, other, stem) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe("rarity", () => {
  it("is read in quarters", () => {
    expect([...readRarity({ "0": "the", "10": "vote ballot" })]).toEqual([
      ["the", 0],
      ["vote", 2.5],
      ["ballot", 2.5],
    ]);
  });

  it.each([
    ["en", englishWords, "the", "vote"],
    ["ru", russianWords, "и", "суд"],
    ["uk", ukrainianWords, "та", "президент"],
  ])("of function words is low, of %s others higher", (_, words, low, higher) => {
    expect(words.rarity.get(words.stem(low)) ?? words.rarest).toBeLessThan(2);
    expect(words.rarity.get(words.stem(higher)) ?? words.rarest).toBeGreaterThan(
      words.rarity.get(words.stem(low)) ?? 0,
    );
    for (const rarity of words.rarity.values()) expect(rarity).toBeLessThanOrEqual(words.rarest);
  });
});
