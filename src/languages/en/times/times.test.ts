import { expect, test } from "vitest";
import { dayOfEaster, nthWeekday } from "../../moving-days.ts";
import { readAmount, readSpokenYear } from "./numbers.ts";
import { tenseOf } from "./tense.ts";
import { englishTimes } from "./times.ts";

test.each(englishTimes.rules.map((rule) => [rule.id, rule] as const))("%s reads its example", (_, rule) => {
  const words = rule.example.replace(/[[\]]/gu, "");
  expect(englishTimes.candidate.test(words)).toBe(true);
  expect(rule.needs?.test(words)).not.toBe(false);
  const read = [...words.matchAll(rule.pattern)].filter((match) => rule.apply(match) !== undefined);
  expect(read.map(([whole]) => whole)).toEqual([/\[(.*)\]/u.exec(rule.example)?.[1] ?? rule.example]);
});

test("rules have ids of their own", () => {
  const ids = englishTimes.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ["12", 12],
  ["1,200", 1200],
  ["2 1/2", 2.5],
  ["twenty-four", 24],
  ["a hundred", 100],
  ["two dozen", 24],
  ["half an", 0.5],
  ["two-and-a-half", 2.5],
  ["a", 1],
  ["blue", undefined],
])("amount %s", (words, number) => {
  expect(readAmount(words)).toBe(number);
});

test.each([
  ["nineteen ninety-six", 1996],
  ["nineteen eighteen", 1918],
  ["eighteen hundred", 1800],
  ["nineteen oh five", 1905],
  ["seven hundred", undefined],
])("year %s", (words, year) => {
  expect(readSpokenYear(words)).toBe(year);
});

test.each([
  ["He said it on ", "past"],
  ["He will say it on ", "future"],
  ["Talks are set to resume on ", "future"],
  ["He would have come on ", "future"],
  ["It had been due to open on ", "past"],
  ["She has scheduled a briefing for ", "future"],
  ["He would be travelling to the United States on ", "future"],
  ["There they brought it in on ", "past"],
  ["The law is to be formally passed on ", "future"],
  ["The crew had been told to finish by ", "future"],
  ["A day like ", undefined],
])("tense before: %s", (before, tense) => {
  expect(tenseOf(`${before}Friday.`, before.length, before.length + 6)).toBe(tense);
});

test("what is somebody's own day has been, unless something is ahead of it", () => {
  expect(tenseOf("They would obey Friday's ruling", 16, 22)).toBe("past");
  expect(tenseOf("It rained ahead of Friday's vote", 19, 25)).toBe("future");
});

test("days that move", () => {
  expect(dayOfEaster(2024)).toEqual({ month: 3, day: 31 });
  expect(dayOfEaster(2022, -2)).toEqual({ month: 4, day: 15 });
  expect(nthWeekday(2023, 11, 4, 4)).toEqual({ month: 11, day: 23 });
  expect(nthWeekday(2024, 5, 1, -1)).toEqual({ month: 5, day: 27 });
});
