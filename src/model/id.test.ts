import fc from "fast-check";
import { expect, test } from "vitest";
import { type Canonical, encodeCanonical, idOf, makeId } from "./id.ts";

test.each([
  ["hello", "s5:hello"],
  ["п’ять", "s11:п’ять"],
  [12, "n2:12"],
  [-0, "n1:0"],
  [true, "t"],
  [null, "0"],
  [["a", 1], "[2:s1:an1:1"],
  [{ b: 1, a: "x", c: undefined }, "{2:s1:as1:xs1:bn1:1"],
] as const)("%j is encoded as %s", (value, encoded) => {
  expect(encodeCanonical(value as Canonical)).toBe(encoded);
});

const canonical = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.string({ unit: "grapheme" }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: fc.constantFrom("a", ":", "s", "1", "[") }), tie("value"), { maxKeys: 3 }),
  ),
})).value;

/** Equal as canonical values: key order and minus zero do not count. */
const plain = (value: Canonical): unknown => JSON.parse(JSON.stringify(value));

test("two values have one encoding exactly when they are equal", () => {
  fc.assert(
    fc.property(canonical, canonical, (a, b) => {
      let equal = true;
      try {
        expect(plain(a)).toEqual(plain(b));
      } catch {
        equal = false;
      }
      expect(encodeCanonical(a) === encodeCanonical(b)).toBe(equal);
    }),
    { numRuns: 500 },
  );
});

test("no choice of parts imitates another: boundaries count", () => {
  const parts = fc.array(fc.string({ unit: fc.constantFrom("s", "1", ":", "a", "[", "2") }), { maxLength: 4 });
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      expect(makeId("x", ...a) === makeId("x", ...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
    { numRuns: 500 },
  );
});

test("ids are frozen: these never change", () => {
  expect(makeId("statement", "document_1", "outlet", [[0, 12]])).toBe("statement_13e97992fc0a56b2c2500e16ab09ab95");
  expect(makeId("case", "harrow-bridge")).toBe("case_6cbf3cd849bb565588354b593e711f09");
  expect(idOf("case").safeParse(makeId("case", "harrow-bridge")).success).toBe(true);
  expect(idOf("case").safeParse(makeId("actor", "harrow-bridge")).success).toBe(false);
});

test("what has no encoding is refused", () => {
  expect(() => encodeCanonical(Number.NaN)).toThrow(TypeError);
  expect(() => encodeCanonical("\ud800")).toThrow(TypeError);
});
