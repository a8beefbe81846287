import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitChoice } from "../../training/inference/fit-softmax.ts";
import { type Body, bestSentences, stances, stemsOf } from "./fnc.ts";
import { beside, questionsOf, relatedFeatures, stanceFeatures } from "./fnc-features.ts";
import { choose, scoreStances } from "./fnc-head.ts";
import { chances } from "./softmax.ts";

function bodyOf(...sentences: readonly string[]): Body {
  const stems = sentences.map(stemsOf);
  return { sentences, stems, all: new Set(stems.flatMap((one) => [...one])) };
}
const wolves = bodyOf(
  "The council met on Tuesday to talk about the budget.",
  "A wolf was seen near the old quarry, several walkers told the paper.",
  "The forestry office denied that any wolf lives in the valley.",
);

describe("stances of the challenge", () => {
  it("are scored by the mean of four F1", () => {
    const gold = ["agree", "agree", "disagree", "discuss", "unrelated"] as const;
    const told = ["agree", "discuss", "disagree", "discuss", "unrelated"] as const;
    const score = scoreStances(gold, told);
    expect(score.agree).toBeCloseTo(200 / 3, 6);
    expect(score.disagree).toBe(100);
    expect(score.discuss).toBeCloseTo(200 / 3, 6);
    expect(score.macro).toBeCloseTo((400 / 3 + 200) / 4, 6);
  });

  it("count what a pair stands for", () => {
    expect(scoreStances(["agree", "discuss"], ["agree", "agree"], [3, 1]).agree).toBeCloseTo(600 / 7, 6);
  });

  it("are chosen with some favoured", () => {
    expect(choose([0.4, 0.1, 0.3, 0.2], [1, 1, 1, 1])).toBe("agree");
    expect(choose([0.4, 0.1, 0.3, 0.2], [0.5, 1, 1, 1])).toBe("discuss");
    expect(choose([], [1, 1, 1, 1])).toBe(stances[3]);
  });

  it("take the sentences nearest to the headline", () => {
    expect(bestSentences(stemsOf("Wolf seen near quarry"), wolves)[0]).toBe(1);
    expect(
      questionsOf(beside("Wolf lives in the valley, forestry office says", wolves)).map(({ hypothesis }) => hypothesis),
    ).toHaveLength(3);
  });

  it("tell a body that is about something else", () => {
    const [near = 0, far = 0] = ["Wolf seen near quarry", "Striker signs for rival club"].map(
      (headline) => relatedFeatures(beside(headline, wolves))[0],
    );
    expect(near).toBeGreaterThan(0.9);
    expect(far).toBeLessThan(0.3);
  });

  it("have as many features whatever the texts", () => {
    const answers = Array.from({ length: 3 }, () => ({ supports: 0.2, contradicts: 0.3, neither: 0.5 }));
    const sizes = [wolves, bodyOf()].flatMap((body) =>
      ["", "A wolf?"].map((headline) => stanceFeatures(beside(headline, body), answers).length),
    );
    expect(new Set(sizes).size).toBe(1);
  });
});

describe("a linear choice", () => {
  it("gives shares of 1", () => {
    const row = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 4 }),
        fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true })),
        (weights, features) => {
          const told = chances({ mean: [0, 0], scale: [1, 1], weights }, features);
          expect(told.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it("is learned from examples that a line parts", () => {
    const examples = Array.from({ length: 60 }, (_, at) => ({
      features: [at % 6, (at * 7) % 5],
      is: at % 6 > 2 ? 1 : 0,
      weight: 1,
    }));
    const choice = fitChoice(examples, 2);
    for (const { features, is } of examples) expect(chances(choice, features)[is]).toBeGreaterThan(0.5);
  });
});
