import { expect, test } from "vitest";
import { Span, Spans } from "./span.ts";

test.each([
  [{ start: 0, end: 1 }, true],
  [{ start: 3, end: 9 }, true],
  [{ start: 3, end: 3 }, false],
  [{ start: 4, end: 3 }, false],
  [{ start: -1, end: 3 }, false],
  [{ start: 0.5, end: 3 }, false],
  [{ start: 0 }, false],
])("%j is a span: %s", (value, good) => {
  expect(Span.safeParse(value).success).toBe(good);
  expect(Spans.safeParse([value]).success).toBe(good);
});
