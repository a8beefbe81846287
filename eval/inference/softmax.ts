/** A linear choice among classes: rows of weights, the last of each row its bias; features are first brought to one scale. */
export interface LinearChoice {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly weights: readonly (readonly number[])[];
}

/** Shares of 1 by class. */
export function chances({ mean, scale, weights }: LinearChoice, features: readonly number[]): readonly number[] {
  const scores = weights.map((row) =>
    row.reduce(
      (sum, weight, at) =>
        sum + weight * (at < features.length ? ((features[at] ?? 0) - (mean[at] ?? 0)) / (scale[at] ?? 1) : 1),
      0,
    ),
  );
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}
