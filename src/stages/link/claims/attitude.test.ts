import { expect, test } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import { attitudeOf } from "./attitude.ts";
import { type Example, exampleStatement } from "./example-statements.ts";

const languages = createLanguages();
const of = (words: string, said: string, more: Example = {}, saidMore: Example = {}) =>
  attitudeOf(exampleStatement(words, more), exampleStatement(said, saidMore), languages);

test.each<[words: string, said: string, attitude: string, more?: Example]>([
  ["nine people were hurt", "seven people were hurt", "says"],
  ["no one was hurt", "seven people were hurt", "denies"],
  ["nobody was injured", "seven people were hurt", "denies"],
  ["ніхто не постраждав", "seven people were hurt", "denies", { language: "uk" }],
  ["никто не пострадал", "seven people were hurt", "denies", { language: "ru" }],
  ["there had been a leak at the plant", "a leak at the plant", "denies", { stance: "denies" }],
  ["the reports of a leak at the plant are false", "a leak at the plant was reported", "denies"],
  ["seven people may have been hurt", "seven people were hurt", "hedges", { hedge: "may" }],
  ["whether anyone was hurt", "seven people were hurt", "doubts"],
  ["that anyone was hurt", "seven people were hurt", "doubts", { stance: "declines" }],
  ["that seven people were hurt", "seven people were hurt", "says", { stance: "declines", cue: "did not repeat" }],
  ["not only seven people were hurt", "seven people were hurt", "says"],
  ["seven people were hurt, and the road is not open", "seven people were hurt near the mill", "says"],
])("%s, against %s: %s", (words, said, attitude, more) => expect(of(words, said, more)).toBe(attitude));

test("a denial of what is itself a denial says the claim of neither", () => {
  expect(of("no one was hurt", "seven people were hurt", { stance: "denies" })).toBe("says");
  expect(of("no one was hurt", "no one was hurt at the mill")).toBe("says");
});

test("by itself a statement denies by its stance, or by counting none", () => {
  expect(attitudeOf(exampleStatement("there was a fire", { stance: "denies" }), undefined, languages)).toBe("denies");
  expect(
    attitudeOf(exampleStatement("no one was hurt", { toll: ["no one", 0, "wounded"] }), undefined, languages),
  ).toBe("denies");
  expect(attitudeOf(exampleStatement("the mill will not open"), undefined, languages)).toBe("says");
});
