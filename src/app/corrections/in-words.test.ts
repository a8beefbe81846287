import { expect, it } from "vitest";
import { quantityWords, timeWords } from "../facet-words.ts";
import { quantityInWords } from "./quantity-in-words.ts";
import { timeInWords } from "./time-in-words.ts";

it.each([
  ["2022-07-07", "7 July 2022", "day"],
  ["2022-07", "July 2022", "month"],
  ["2022-12", "December 2022", "month"],
  ["2022", "2022", "year"],
  ["2022-07-04/2022-07-09", "4–9 July 2022", "day"],
  ["2022-06-28/2022-07-02", "28 June – 2 July 2022", "day"],
  ["2021-12-30/2022-01-02", "30 December 2021 – 2 January 2022", "day"],
  ["2022-01/2022-03", "January–March 2022", "month"],
  ["2020/2022", "2020–2022", "year"],
  ["2022-07-04/", "from 4 July 2022 on", "day"],
  ["/2022-07-03", "before 4 July 2022", "day"],
  ["2022-07-07T09:30", "7 July 2022, 09:30", "minute"],
  ["2022-07-07 23:59+03:00", "7 July 2022, 23:59 (UTC+03:00)", "minute"],
  ["2024-02-29", "29 February 2024", "day"],
  ["P5M", "5 months", "month"],
  ["PT30M", "30 minutes", "minute"],
])("the time %s is %s", (typed, words, granularity) => {
  const value = timeInWords(typed);
  expect(value && timeWords(value)).toBe(words);
  expect(value?.granularity).toBe(granularity);
});

it.each([
  ["set", "XXXX-WXX-4", "every Thursday"],
  ["set", "P1D", "every day"],
  ["set", "P2W", "every 2 weeks"],
  ["date", "XXXX-WXX-1", "a Monday, which one is not known"],
  ["date", "XXXX-07-06", "6 July, of which year is not known"],
  ["date", "XXXX-07", "July, of which year is not known"],
  ["date", "PRESENT_REF", "now, no date named"],
  ["duration", "PXD", "some days"],
  ["duration", "P1Y6M", "1 year, 6 months"],
] as const)("a %s %s without a stretch is “%s”", (type, timex, words) => {
  expect(timeWords({ type, timex, granularity: "day", basis: "stated" })).toBe(words);
});

it.each(["", "/", "Thursday", "2022-13", "2022-02-29", "2022-07-09/2022-07-04", "07.07.2022", "P", "2022-07-07T24:10"])(
  "“%s” is no time",
  (typed) => expect(timeInWords(typed)).toBeUndefined(),
);

it.each([
  ["12", "12"],
  ["1,200 people", "1,200 people"],
  ["at least 12 people killed", "12 or more people killed"],
  ["more than 3 wounded", "more than 3 people wounded"],
  ["up to 40 %", "up to 40 %"],
  ["fewer than 5 km", "fewer than 5 km"],
  ["about 100", "90–110"],
  ["3–5 km", "3–5 km"],
  ["7 bridges", "7 bridges"],
  ["1 killed", "1 person killed"],
  ["1 bridges", "1 bridge"],
  ["0 wounded", "nobody wounded"],
])("the quantity %s is %s", (typed, words) => {
  const value = quantityInWords(typed);
  expect(value && quantityWords(value)).toBe(words);
  expect(value?.range.rule).toBe("by-hand@1");
});

it.each(["", "many", "12-", "at least", "5-3", "about 3-5", "1e9", "9".repeat(400)])("“%s” is no quantity", (typed) =>
  expect(quantityInWords(typed)).toBeUndefined(),
);
