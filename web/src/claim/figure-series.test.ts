import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClaimFigure } from "../../../src/surfaces/http/client.ts";
import { axisOf, inALine, seriesOf, spread } from "./figure-series.ts";
import { timeScale } from "./time-scale.ts";

let number = 0;
function figure(source: string, at: number, range: Partial<ClaimFigure["range"]>): ClaimFigure {
  number += 1;
  return {
    statementId: `s${number}`,
    documentId: `d${number}`,
    at,
    source,
    originId: source,
    originKind: "identified",
    words: "so many",
    start: 0,
    end: 7,
    range: { rule: "exact@1", ...range },
    attitude: "says",
  };
}
const exactly = (source: string, at: number, value: number) => figure(source, at, { low: value, high: value });

describe("figures of one source", () => {
  test("are steps in time; what is repeated is one step", () => {
    const [clinic, union] = seriesOf([
      exactly("clinic", 3, 14),
      exactly("clinic", 1, 15),
      exactly("clinic", 2, 15),
      exactly("union", 4, 12),
    ]);
    expect(clinic?.steps.map(({ low, repeats }) => [low, repeats.length])).toEqual([
      [15, 1],
      [14, 0],
    ]);
    expect(clinic && inALine(clinic)).toBe("15, then 14");
    expect(union?.source).toBe("union");
  });

  test("of unknown lineage are the outlet's own series, and said to be so", () => {
    const lost = { ...exactly("Post", 1, 9), originId: "origin_1", originKind: "unknown" as const };
    expect(seriesOf([lost])[0]).toMatchObject({ id: "Post", isOrigin: false });
  });

  test.each([
    [{ low: 12 }, "12 or more"],
    [{ low: 12, lowExclusive: true }, "more than 12"],
    [{ high: 300, highExclusive: true }, "fewer than 300"],
    [{ high: 300 }, "up to 300"],
    [{ low: 5, high: 7 }, "5 to 7"],
    [{ low: 280, high: 300, highExclusive: true }, "280 to 300 (below 300)"],
    [{ low: 1200, high: 1200 }, "1,200"],
  ])("%j is told as %s", (range, words) => {
    const [one] = seriesOf([figure("a", 1, range)]);
    expect(one && inALine(one)).toBe(words);
  });
});

describe("the axis", () => {
  test.each([
    [
      [12, 15, 14, 0],
      [0, 5, 10, 15],
    ],
    [
      [0, 0],
      [0, 1],
    ],
    [
      [1900, 2000],
      [1800, 1850, 1900, 1950, 2000],
    ],
  ])("for %j", (values, ticks) => {
    expect(axisOf(seriesOf(values.map((value, at) => exactly(`s${at}`, at, value))))).toEqual(ticks);
  });

  test("holds every figure, with few lines", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 12 }), (values) => {
        const ticks = axisOf(seriesOf(values.map((value, at) => exactly(`s${at}`, at, value))));
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
        expect(ticks.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});

test("labels that fit are spread apart", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 }), (places) => {
      const found = spread(places, 14, 10, 200).toSorted((a, b) => a - b);
      for (const [at, place] of found.entries())
        if (at > 0) expect(place - (found[at - 1] ?? 0)).toBeGreaterThanOrEqual(13.999);
    }),
  );
});

describe("times", () => {
  const hour = 3_600_000;
  test("stand in their order and between the ends", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1e12 }), { maxLength: 20 }),
        fc.integer({ min: 0, max: 1e12 }),
        (times, other) => {
          const { at } = timeScale(times, 100, 700);
          const places = [...times, other].sort((a, b) => a - b).map(at);
          for (const [index, place] of places.entries()) {
            expect(place).toBeGreaterThanOrEqual(100);
            expect(place).toBeLessThanOrEqual(700);
            if (index > 0) expect(place).toBeGreaterThanOrEqual((places[index - 1] ?? 0) - 1e-6);
          }
        },
      ),
    );
  });
  test("in proportion, unless one gap takes most of the room", () => {
    expect(timeScale([0, hour, 2 * hour], 0, 100).at(hour)).toBe(50);
    const long = timeScale([0, hour, 1000 * hour], 0, 100);
    expect(long.shortened).toBe(true);
    expect(long.at(hour)).toBeGreaterThan(2);
  });
  test("what states no time stands at the end", () => {
    expect(timeScale([0, hour], 0, 100).at(Number.POSITIVE_INFINITY)).toBe(100);
  });
});
