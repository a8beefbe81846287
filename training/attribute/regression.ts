/** An example for logistic regression: names of features that hold, and whether it is one. */
export interface Example {
  readonly features: readonly string[];
  readonly label: boolean;
}

/** Orders in which the examples are gone through; the weights of all are averaged, so that chance decides less. */
const seeds = [12345, 54321, 777];

/**
 * Weights by AdaGrad with L2, in a fixed order of examples (a linear congruential shuffle), so that the same data gives
 * the same weights. Features seen fewer than `least` times are left out.
 */
export function learn(
  examples: readonly Example[],
  { rounds = 12, least = 5, decay = 2e-3, rate = 0.15 } = {},
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  const ids = new Map(names.map((name, id) => [name, id]));
  const rows = examples.map(({ features }) => features.flatMap((one) => ids.get(one) ?? []));
  const means = new Float64Array(names.length);
  for (const seed of seeds) {
    const weights = new Float64Array(names.length);
    const sums = new Float64Array(names.length);
    const order = rows.map((_, index) => index);
    let state = seed;
    for (let round = 0; round < rounds; round++) {
      for (let at = order.length - 1; at > 0; at--) {
        state = (state * 1103515245 + 12345) % 2147483648;
        const other = state % (at + 1);
        const here = order[at] ?? 0;
        order[at] = order[other] ?? 0;
        order[other] = here;
      }
      for (const index of order) {
        const row = rows[index] ?? [];
        let odds = 0;
        for (const id of row) odds += weights[id] ?? 0;
        const error = (examples[index]?.label === true ? 1 : 0) - 1 / (1 + Math.exp(-odds));
        for (const id of row) {
          const gradient = error - decay * (weights[id] ?? 0);
          sums[id] = (sums[id] ?? 0) + gradient * gradient;
          weights[id] = (weights[id] ?? 0) + (rate * gradient) / Math.sqrt((sums[id] ?? 0) + 1);
        }
      }
      if (round >= rounds / 2) average(means, weights, Math.floor(rounds / 2) * seeds.length);
    }
  }
  return rounded(names, means);
}

/** Platt scaling: slope and offset that make `odds` calibrated on examples not trained on. */
export function calibrate(points: readonly { readonly odds: number; readonly label: boolean }[]) {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 300; round++) {
    let gs = 0;
    let go = 0;
    for (const { odds, label } of points) {
      const error = (label ? 1 : 0) - 1 / (1 + Math.exp(-(slope * odds + offset)));
      gs += error * odds;
      go += error;
    }
    slope += (0.1 * gs) / points.length;
    offset += (0.3 * go) / points.length;
  }
  return { slope: Math.round(slope * 1000) / 1000, offset: Math.round(offset * 1000) / 1000 };
}

/** Options of which one (or more) is right. */
export type Choice = readonly Example[];

/**
 * Weights for choosing among options: conditional logit by AdaGrad, several right options sharing the credit. Choices without a right
 * option, or with nothing else, teach nothing and are passed over.
 */
export function learnChoice(
  choices: readonly Choice[],
  { rounds = 12, least = 5, rate = 0.15, decay = 2e-5 } = {},
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const choice of choices)
    for (const { features } of choice) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  const ids = new Map(names.map((name, id) => [name, id]));
  const groups = choices
    .filter((choice) => choice.length > 1 && choice.some((one) => one.label))
    .map((choice) =>
      choice.map((one) => ({ label: one.label, row: one.features.flatMap((name) => ids.get(name) ?? []) })),
    );
  const means = new Float64Array(names.length);
  for (const seed of seeds) {
    const weights = new Float64Array(names.length);
    const sums = new Float64Array(names.length);
    let state = seed;
    for (let round = 0; round < rounds; round++) {
      for (let step = 0; step < groups.length; step++) {
        state = (state * 1103515245 + 12345) % 2147483648;
        const group = groups[state % groups.length] ?? [];
        const odds = group.map(({ row }) => row.reduce((sum, id) => sum + (weights[id] ?? 0), 0));
        const top = Math.max(...odds);
        const powers = odds.map((one) => Math.exp(one - top));
        const all = powers.reduce((sum, one) => sum + one, 0);
        const right = powers.reduce((sum, one, index) => sum + (group[index]?.label === true ? one : 0), 0);
        for (const [index, { label, row }] of group.entries()) {
          const power = powers[index] ?? 0;
          const gradient = (label ? power / right : 0) - power / all;
          for (const id of row) {
            sums[id] = (sums[id] ?? 0) + gradient * gradient;
            weights[id] =
              (weights[id] ?? 0) + (rate * gradient) / Math.sqrt((sums[id] ?? 0) + 1) - decay * (weights[id] ?? 0);
          }
        }
      }
      if (round >= rounds / 2) average(means, weights, Math.floor(rounds / 2) * seeds.length);
    }
  }
  return rounded(names, means);
}

/** Weights of the later rounds averaged: less noise than the last one's. */
function average(means: Float64Array, weights: Float64Array, rounds: number): void {
  for (const [id, weight] of weights.entries()) means[id] = (means[id] ?? 0) + weight / rounds;
}

function rounded(names: readonly string[], weights: Float64Array): Record<string, number> {
  const kept: Record<string, number> = {};
  for (const [id, name] of names.entries()) {
    const weight = Math.round((weights[id] ?? 0) * 100) / 100;
    if (Math.abs(weight) >= 0.1) kept[name] = weight;
  }
  return kept;
}
