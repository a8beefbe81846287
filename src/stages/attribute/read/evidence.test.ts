import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceOf, never } from "./evidence.ts";
import { scoresOf } from "./scores.fixture.ts";
import { tagCount } from "./tags.ts";

const words = (count: number): number[] => Array.from({ length: count }, (_, word) => word + 1);

describe("the evidence of a window", () => {
  it("is a distribution over the tags of each word", () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: -40, max: 40, noNaN: true }), { minLength: tagCount, maxLength: tagCount }),
        (row) => {
          const tags = Float32Array.from([...row.map(() => 0), ...row, ...row.map(() => 0)]);
          const scores = { length: 3, tags, anchors: new Float32Array(3), pairs: new Float32Array(36) };
          const evidence = evidenceOf(scores, [1]);
          let sum = 0;
          for (let tag = 0; tag < tagCount; tag++) sum += Math.exp(evidence.tag(0, tag));
          expect(sum).toBeCloseTo(1, 5);
        },
      ),
    );
  });

  it("shares out a word's pointers among words only, not among the rest of their pieces", () => {
    const pairs = new Float32Array(4 * 36).fill(0);
    const scores = { length: 6, tags: new Float32Array(6 * tagCount), anchors: new Float32Array(6).fill(5), pairs };
    const evidence = evidenceOf(scores, [1, 3]);
    expect(Math.exp(evidence.points(0, 0, 0)) + Math.exp(evidence.points(0, 0, 1))).toBeCloseTo(1, 6);
  });

  it("tries the likeliest anchors, in order, and never more than 48", () => {
    const many = words(200);
    const scores = scoresOf(202, many, []);
    for (const [word, token] of many.entries()) scores.anchors[token] = word % 2 === 0 ? 1 + word / 100 : -9;
    const anchors = evidenceOf(scores, many).anchors.map((anchor) => anchor.word);
    expect(anchors).toHaveLength(48);
    expect(anchors[0]).toBe(104);
    expect(anchors).toEqual(anchors.toSorted((a, b) => a - b));
  });

  it("leaves out anchors that are next to impossible", () => {
    expect(evidenceOf(scoresOf(5, words(3), []), words(3)).anchors).toEqual([]);
  });

  it("stays finite when scores are extreme", () => {
    const scores = scoresOf(4, words(2), [{ anchor: 0, spans: [{ role: 1, first: 0, last: 0 }] }], [], 1e30);
    const evidence = evidenceOf(scores, words(2));
    for (let tag = 0; tag < tagCount; tag++) expect(evidence.tag(0, tag)).toBeGreaterThanOrEqual(never);
    expect(evidence.points(0, 1, 0)).toBe(0);
  });
});
