import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, dayNumber, dayOf, daysInMonth, mondayOf, weekdayOf, weekOf } from "./calendar.ts";

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

test("days and their numbers answer to one another, and to the calendar of the language", () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      const { year, month, day } = dayOf(number);
      expect(dayNumber(year, month, day)).toBe(number);
      const date = new Date(number * 86_400_000);
      expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      expect(weekdayOf(number)).toBe(date.getUTCDay() || 7);
      expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
    }),
  );
});

test("a day is in the week that begins on its Monday", () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      const { year, week } = weekOf(number);
      expect(mondayOf(year, week)).toBe(number - weekdayOf(number) + 1);
    }),
  );
});

test.each([
  ["2021-01-03", 2020, 53],
  ["2021-01-04", 2021, 1],
  ["1998-12-31", 1998, 53],
  ["2024-12-30", 2025, 1],
])("%s is in an ISO week", (date, year, week) => {
  const [y = 0, m = 1, d = 1] = date.split("-").map(Number);
  expect(weekOf(dayNumber(y, m, d))).toEqual({ year, week });
});

test("months are counted over the turn of the year", () => {
  expect(addMonths(2022, 1, -1)).toEqual({ year: 2021, month: 12 });
  expect(addMonths(2022, 11, 14)).toEqual({ year: 2024, month: 1 });
});
