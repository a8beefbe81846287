import { expect, test } from "vitest";
import { speaksOf } from "./east-slavic-tense.ts";

test.each([
  ["uk", "Рада зібралася у четвер.", "четвер", "past"],
  ["uk", "Рада збереться у четвер, а суд відкриє справу.", "четвер", "future"],
  ["uk", "Суд розгляне справу у четвер.", "четвер", "future"],
  ["uk", "У четвер буде дощ.", "четвер", "future"],
  ["uk", "Голова заходить у четвер.", "четвер", undefined],
  ["ru", "Дума собралась в четверг.", "четверг", "past"],
  ["ru", "Дума рассмотрит закон в четверг.", "четверг", "future"],
  ["ru", "В четверг состоится суд.", "четверг", "future"],
  ["ru", "Совет проходит в четверг.", "четверг", undefined],
  ["ru", "Депутат по четвергам, приоритет и запрет в четверг.", "в четверг", undefined],
] as const)("%s: %s", (code, sentence, words, tense) => {
  const start = sentence.indexOf(words);
  expect(speaksOf(code, sentence, start, start + words.length)).toBe(tense);
});

test("a verb farther away than the reach says nothing", () => {
  const sentence = `Рада зібралася ${"і ".repeat(60)}у четвер.`;
  const start = sentence.indexOf("четвер");
  expect(speaksOf("uk", sentence, start, start + 6)).toBe(undefined);
});
