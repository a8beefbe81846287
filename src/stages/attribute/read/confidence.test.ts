import { describe, expect, it } from "vitest";
import { confidenceFeatures, confidenceOf, featuresOf } from "./confidence.ts";
import { decode } from "./decode.ts";
import { evidenceOf } from "./evidence.ts";
import { scoresOf } from "./scores.fixture.ts";

const words = [1, 2, 3, 4, 5, 6];
const reading = {
  anchor: 1,
  spans: [
    { role: 0, first: 0, last: 0 },
    { role: 1, first: 1, last: 1 },
    { role: 2, first: 2, last: 4 },
  ],
};

function featuresAt(sure: number): Readonly<Record<string, number>> {
  const evidence = evidenceOf(scoresOf(8, words, [reading], [], sure), words);
  const [decoded] = decode(evidence);
  if (decoded === undefined) throw new Error("nothing decoded");
  return featuresOf(evidence, decoded, false);
}

describe("confidence", () => {
  it("is told from features between 0 and 1, all of them named", () => {
    const features = featuresAt(6);
    expect(Object.keys(features)).toEqual([...confidenceFeatures]);
    for (const value of Object.values(features)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it("has more to go by where the model is surer", () => {
    const [less, more] = [featuresAt(3), featuresAt(8)];
    for (const name of ["anchor", "content inside", "content points", "content begins", "source inside"]) {
      expect(more[name]).toBeGreaterThan(less[name] ?? 1);
    }
  });

  it("is the logistic of the weighted sum", () => {
    const features = featuresAt(6);
    const weights = { bias: -1, weights: { "no source": 7, "shared source": 3, pieces: 5 } };
    expect(confidenceOf(features as never, weights)).toBeCloseTo(1 / (1 + Math.exp(1)), 6);
    expect(confidenceOf({ ...features, pieces: 2 } as never, weights)).toBeCloseTo(1 / (1 + Math.exp(-9)), 6);
  });
});
