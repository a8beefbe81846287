import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeNames, nameKinds, nameTagCount, nameTagOf } from "./names.ts";

/** Logits of one who is sure of a tag for each word; an opening and a closing mark around them. */
function logitsOf(tags: readonly number[], sure = 6): Float32Array {
  const logits = new Float32Array((tags.length + 2) * nameTagCount);
  for (const [word, tag] of tags.entries()) logits[(word + 1) * nameTagCount + tag] = sure;
  return logits;
}

const wordsOf = (count: number): readonly number[] => Array.from({ length: count }, (_, word) => word + 1);
const inOneBlock = (count: number): readonly boolean[] => Array.from({ length: count }, () => false);
const read = (tags: readonly number[], blockStarts = inOneBlock(tags.length)) =>
  decodeNames(logitsOf(tags), wordsOf(tags.length), blockStarts).map(({ first, last, kind }) => [first, last, kind]);

const [person, , place] = [0, 1, 2];

describe("decodeNames", () => {
  it.each([
    ["a name of one word", [0, nameTagOf(place, 0), 0], [[1, 1, "place"]]],
    ["a name of three", [nameTagOf(person, 1), nameTagOf(person, 2), nameTagOf(person, 3)], [[0, 2, "person"]]],
    [
      "two side by side",
      [nameTagOf(person, 1), nameTagOf(person, 3), nameTagOf(person, 0)],
      [
        [0, 1, "person"],
        [2, 2, "person"],
      ],
    ],
    ["none", [0, 0], []],
    ["no words", [], []],
  ])("finds %s", (_, tags, names) => {
    expect(read(tags)).toEqual(names);
  });

  it("lets no name reach over the border of a block", () => {
    const tags = [nameTagOf(person, 1), nameTagOf(person, 3)];
    expect(read(tags, [true, true]).every(([first, last]) => first === last)).toBe(true);
  });

  it("takes the weakest word's probability", () => {
    const tags = [nameTagOf(person, 1), nameTagOf(person, 3)];
    const logits = logitsOf(tags);
    logits[2 * nameTagCount + nameTagOf(person, 3)] = 2;
    const [name] = decodeNames(logits, wordsOf(2), inOneBlock(2));
    expect(name?.weakest).toBeCloseTo(Math.exp(2) / (Math.exp(2) + nameTagCount - 1), 5);
  });

  it("gives names in order that neither overlap nor leave the window, whatever the scores", () => {
    const any = fc.array(fc.tuple(fc.nat(nameTagCount - 1), fc.double({ min: 0, max: 9, noNaN: true }), fc.boolean()));
    fc.assert(
      fc.property(any, (rows) => {
        const logits = new Float32Array((rows.length + 2) * nameTagCount);
        for (const [word, [tag, score]] of rows.entries()) logits[(word + 1) * nameTagCount + tag] = score;
        const starts = rows.map(([, , begins]) => begins);
        let end = -1;
        for (const name of decodeNames(logits, wordsOf(rows.length), starts)) {
          expect(name.first).toBeGreaterThan(end);
          expect(name.last).toBeGreaterThanOrEqual(name.first);
          expect(nameKinds).toContain(name.kind);
          expect(starts.slice(name.first + 1, name.last + 1)).not.toContain(true);
          end = name.last;
        }
        expect(end).toBeLessThan(rows.length);
      }),
    );
  });
});
