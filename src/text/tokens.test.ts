import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsIn } from "./tokens.ts";

const words = (text: string) => wordsIn(text, { start: 0, end: text.length }).map((word) => word.text);

test("apostrophes, hyphens and dots inside words hold them together", () => {
  expect(words("Kruk’s well-known U.S. troops' 3.5 km, не п’ять")).toEqual([
    "Kruk’s",
    "well-known",
    "U.S",
    "troops'",
    "3.5",
    "km",
    "не",
    "п’ять",
  ]);
  expect(words("Gen. Roe met Mr. Kim. She left")).toEqual(["Gen.", "Roe", "met", "Mr.", "Kim.", "She", "left"]);
});

test("every word is the slice at its place, in order, within the span", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let at = 0;
      for (const word of wordsIn(text, { start: 0, end: text.length })) {
        expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(word.start).toBeGreaterThanOrEqual(at);
        at = word.end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
