import type { LinearChoice } from "../../eval/inference/softmax.ts";

export interface Example {
  readonly features: readonly number[];
  /** Place among the classes. */
  readonly is: number;
  readonly weight: number;
}

/** Multinomial logistic regression by full gradient descent with momentum, a little L2: few features and examples. */
export function fitChoice(examples: readonly Example[], classes: number, rounds = 400, decay = 1e-3): LinearChoice {
  const width = examples[0]?.features.length ?? 0;
  const mean = Array.from(
    { length: width },
    (_, at) => examples.reduce((sum, { features }) => sum + (features[at] ?? 0), 0) / examples.length,
  );
  const scale = mean.map(
    (m, at) =>
      Math.sqrt(examples.reduce((sum, { features }) => sum + ((features[at] ?? 0) - m) ** 2, 0) / examples.length) || 1,
  );
  const size = width + 1;
  const rows = examples.map(({ features }) =>
    Float64Array.from([...features.map((value, at) => (value - (mean[at] ?? 0)) / (scale[at] ?? 1)), 1]),
  );
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  // Class after class in one row of numbers: this is gone through some million times.
  const flat = new Float64Array(classes * size);
  const speed = new Float64Array(classes * size);
  const slope = new Float64Array(classes * size);
  const scores = new Float64Array(classes);
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < flat.length; at++) slope[at] = at % size < width ? decay * (flat[at] as number) : 0;
    for (let example = 0; example < rows.length; example++) {
      const row = rows[example] as Float64Array;
      let top = Number.NEGATIVE_INFINITY;
      for (let kind = 0; kind < classes; kind++) {
        let score = 0;
        for (let at = 0; at < size; at++) score += (flat[kind * size + at] as number) * (row[at] as number);
        scores[kind] = score;
        top = Math.max(top, score);
      }
      let sum = 0;
      for (let kind = 0; kind < classes; kind++) {
        const raised = Math.exp((scores[kind] as number) - top);
        scores[kind] = raised;
        sum += raised;
      }
      const { is, weight } = examples[example] as Example;
      for (let kind = 0; kind < classes; kind++) {
        const error = (((scores[kind] as number) / sum - (is === kind ? 1 : 0)) * weight) / all;
        for (let at = 0; at < size; at++)
          slope[kind * size + at] = (slope[kind * size + at] as number) + error * (row[at] as number);
      }
    }
    for (let at = 0; at < flat.length; at++) {
      speed[at] = 0.9 * (speed[at] as number) - 0.3 * (slope[at] as number);
      flat[at] = (flat[at] as number) + (speed[at] as number);
    }
  }
  const weights = Array.from({ length: classes }, (_, kind) => flat.slice(kind * size, (kind + 1) * size));
  const short = (values: Iterable<number>): readonly number[] => [...values].map((value) => Number(value.toFixed(4)));
  return { mean: short(mean), scale: short(scale), weights: weights.map(short) };
}
