import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binFor, instant, startOfBin, tallied } from "./timeline-bins.ts";
import { TimelineBin } from "./timeline-shapes.ts";

const at = (text: string) => Date.parse(text);

describe("bins of time", () => {
  it.each([
    ["hour", "2026-10-13T05:59:59Z", "2026-10-13T05:00:00.000Z"],
    ["day", "2026-10-13T23:00:00Z", "2026-10-13T00:00:00.000Z"],
    ["week", "2026-10-18T12:00:00Z", "2026-10-12T00:00:00.000Z"],
    ["week", "2026-10-12T00:00:00Z", "2026-10-12T00:00:00.000Z"],
    ["week", "1969-12-31T12:00:00Z", "1969-12-29T00:00:00.000Z"],
    ["month", "2026-10-31T12:00:00Z", "2026-10-01T00:00:00.000Z"],
    ["year", "2026-10-31T12:00:00Z", "2026-01-01T00:00:00.000Z"],
    ["year", "0050-03-01T00:00:00Z", "0050-01-01T00:00:00.000Z"],
  ] as const)("the %s of %s begins at %s", (bin, time, beginning) => {
    expect(instant(startOfBin(at(time), bin))).toBe(beginning);
  });

  it("begin at or before what they hold, and at their own beginning", () => {
    fc.assert(
      fc.property(fc.integer({ min: -6e13, max: 2e14 }), fc.constantFrom(...TimelineBin.options), (time, bin) => {
        const start = startOfBin(time, bin);
        expect(start).toBeLessThanOrEqual(time);
        expect(startOfBin(start, bin)).toBe(start);
      }),
    );
  });

  it.each([
    [2, "hour"],
    [9, "day"],
    [300, "week"],
    [1500, "month"],
    [9000, "year"],
  ] as const)("are as fine as fits: of %i days, %s", (days, bin) => {
    expect(binFor(0, days * 86_400_000)).toBe(bin);
  });

  it("add up what falls into one, stated and inferred apart", () => {
    const day = 86_400_000;
    const monday = at("2026-10-12T00:00:00Z");
    const tallies = [
      { happened: monday, said: monday + day, inferred: true, statements: 2 },
      { happened: monday + 3 * day, said: monday + 2 * day, inferred: false, statements: 1 },
      { happened: monday + 8 * day, said: monday, inferred: false, statements: 4 },
    ];
    expect(tallied(tallies, "week")).toEqual([
      { happened: "2026-10-12T00:00:00.000Z", said: "2026-10-12T00:00:00.000Z", stated: 1, inferred: 2 },
      { happened: "2026-10-19T00:00:00.000Z", said: "2026-10-12T00:00:00.000Z", stated: 4, inferred: 0 },
    ]);
  });
});
