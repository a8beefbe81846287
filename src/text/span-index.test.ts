import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../model/span.ts";
import { createSpanIndex } from "./span-index.ts";
import { contains, overlaps } from "./spans.ts";

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

test("an index finds what a walk over everything finds", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), span, (spans, asked) => {
      const index = createSpanIndex(spans, (one) => one);
      const walk = (fits: (one: Span) => boolean) =>
        [...spans].sort((a, b) => a.start - b.start || a.end - b.end).filter(fits);
      expect(index.overlapping(asked)).toEqual(walk((one) => overlaps(one, asked)));
      expect(index.holding(asked)).toEqual(walk((one) => contains(one, asked)));
      expect(index.inside(asked)).toEqual(walk((one) => contains(asked, one)));
    }),
  );
});
