import { expect, test } from "vitest";
import { createLanguages } from "./languages.ts";

const languages = createLanguages();
const claims = (code: string) => {
  const found = languages.get(code)?.claims;
  if (found === undefined) throw new Error(`${code} knows nothing of claims`);
  return found;
};
const split = (words: string) => words.split(" ");

test.each([
  ["en", "nine people were hurt", ["injure"]],
  ["en", "the wounded lost their lives", ["injure", "kill", "kill", "kill"]],
  ["en", "gunmen opened fire", ["shoot", "shoot", "shoot"]],
  ["en", "she stepped down", ["resign", "resign"]],
  ["en", "they stepped back", []],
  ["ru", "пострадали девять человек", ["injure"]],
  ["ru", "мост закрыт на ремонт", ["close", "repair"]],
  ["uk", "постраждали дев'ятеро людей", ["injure"]],
  ["uk", "міст закрито на ремонт", ["close", "repair"]],
])("%s: %s tells of %j", (code, words, wanted) => {
  expect(
    claims(code)
      .concepts(split(words))
      .filter((one) => one !== undefined),
  ).toEqual(wanted);
});

test.each([
  ["en", "no one was hurt", [0]],
  ["en", "he didn't leave", [1]],
  ["en", "not only was he hurt", []],
  ["en", "no fewer than nine", []],
  ["ru", "никто не пострадал", [0, 1]],
  ["ru", "не только мост", []],
  ["uk", "ніхто не постраждав", [0, 1]],
  ["uk", "не лише міст", []],
])("%s: %s negates at %j", (code, words, wanted) => expect(claims(code).negations(split(words))).toEqual(wanted));

test.each([
  ["en", "the story is false", true],
  ["en", "the story is true", false],
  ["ru", "это ложь", true],
  ["ru", "сложный вопрос", false],
  ["uk", "це брехня", true],
  ["uk", "це правда", false],
])("%s: %s says that it is not so: %s", (code, words, wanted) => expect(claims(code).denies(words)).toBe(wanted));

test.each([
  ["en", "of the", true],
  ["en", "of nine", false],
  ["ru", "среди", true],
  ["ru", "трое", false],
  ["uk", "серед", true],
  ["uk", "троє", false],
])("%s: after %s a part is told: %s", (code, before, wanted) => expect(claims(code).isPartOf(before)).toBe(wanted));

test.each([
  ["en", "whether it was so", true],
  ["en", "it was so", false],
  ["ru", "неизвестно, кто это был", true],
  ["uk", "невідомо, хто це був", true],
])("%s: %s leaves it open: %s", (code, words, wanted) => expect(claims(code).doubts(words)).toBe(wanted));
