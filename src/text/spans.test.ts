import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../model/span.ts";
import { contains, coverage, hull, merge, overlaps, slice, sliceAll, subtract, trim } from "./spans.ts";

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]): Span => ({ start, end: start + length }));
const places = (spans: readonly Span[]) =>
  new Set(spans.flatMap((one) => Array.from({ length: one.end - one.start }, (_, i) => one.start + i)));

test("merge keeps the same characters, sorted and apart", () => {
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const merged = merge(spans);
      expect(places(merged)).toEqual(places(spans));
      for (const [index, one] of merged.entries()) expect(one.start).toBeGreaterThan(merged[index - 1]?.end ?? -1);
      expect(coverage(spans)).toBe(places(spans).size);
    }),
  );
});

test("subtract leaves exactly the characters outside the holes", () => {
  fc.assert(
    fc.property(span, fc.array(span), (whole, holes) => {
      const rest = subtract(whole, holes);
      expect(places(rest)).toEqual(places([whole]).difference(places(holes)));
      expect(rest.every((one) => one.start < one.end && contains(whole, one))).toBe(true);
    }),
  );
});

test("overlaps means that a character is shared", () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      expect(overlaps(a, b)).toBe(!places([a]).isDisjointFrom(places([b])));
    }),
  );
});

test("trim takes white space only, and gives nothing for nothing", () => {
  expect(trim("  a b\u00a0", { start: 0, end: 6 })).toEqual({ start: 2, end: 5 });
  expect(trim(" \n ", { start: 0, end: 3 })).toBeUndefined();
});

test("hull and slices", () => {
  expect(hull([])).toBeUndefined();
  expect(
    hull([
      { start: 5, end: 6 },
      { start: 1, end: 2 },
    ]),
  ).toEqual({ start: 1, end: 6 });
  expect(slice("chance to rest", { start: 7, end: 9 })).toBe("to");
  expect(
    sliceAll("chance to rest", [
      { start: 0, end: 6 },
      { start: 10, end: 14 },
    ]),
  ).toBe("chance … rest");
});
