/** An example: features by name, and whether it is one. */
export interface Example {
  readonly features: Readonly<Record<string, number>>;
  readonly label: boolean;
  /** How many examples it stands for; 1 when absent. */
  readonly times?: number;
}

/** Log-odds: an intercept and a weight by feature. */
export interface Logistic {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * Logistic regression with L2 by Newton's method (iteratively reweighted least squares), exact and without chance. Cubic in the number of
 * features, linear in that of examples.
 * @param names the features that are weighed anew; others count only where they are fixed
 * @param fixed weights that stand: what is too rare to learn, and sure by what it is
 */
export function fitLogistic(
  examples: readonly Example[],
  names: readonly string[],
  {
    ridge = 1,
    rounds = 25,
    fixed = {},
  }: { readonly ridge?: number; readonly rounds?: number; readonly fixed?: Readonly<Record<string, number>> } = {},
): Logistic {
  const size = names.length + 1;
  const rows = examples.map(({ features }) => [1, ...names.map((name) => features[name] ?? 0)]);
  const offsets = examples.map(({ features }) =>
    Object.entries(fixed).reduce((sum, [name, weight]) => sum + weight * (features[name] ?? 0), 0),
  );
  const beta = Array.from<number>({ length: size }).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient = beta.map((value, at) => (at === 0 ? 0 : -ridge * value));
    const hessian = beta.map((_, at) =>
      beta.map((__, other) => (at === other && at > 0 ? ridge : at === other ? 1e-9 : 0)),
    );
    for (const [index, row] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-dot(row, beta) - (offsets[index] ?? 0)));
      const times = examples[index]?.times ?? 1;
      const error = times * ((examples[index]?.label === true ? 1 : 0) - p);
      const weight = times * Math.max(1e-9, p * (1 - p));
      for (let at = 0; at < size; at++) {
        const x = row[at] ?? 0;
        if (x === 0) continue;
        gradient[at] = (gradient[at] ?? 0) + error * x;
        const line = hessian[at];
        if (line === undefined) continue;
        for (let other = 0; other < size; other++) line[other] = (line[other] ?? 0) + weight * x * (row[other] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    for (let at = 0; at < size; at++) beta[at] = (beta[at] ?? 0) + (step[at] ?? 0);
    if (step.every((value) => Math.abs(value) < 1e-7)) break;
  }
  const round = (value: number | undefined) => Math.round((value ?? 0) * 1000) / 1000;
  return {
    intercept: round(beta[0]),
    weights: { ...Object.fromEntries(names.map((name, at) => [name, round(beta[at + 1])])), ...fixed },
  };
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Gaussian elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++) {
      if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row;
    }
    const line = rows[pivot] ?? [];
    rows[pivot] = rows[at] ?? [];
    rows[at] = line;
    for (let row = 0; row < size; row++) {
      const other = rows[row];
      if (row === at || other === undefined) continue;
      const factor = (other[at] ?? 0) / (line[at] ?? 1);
      for (let column = at; column <= size; column++)
        other[column] = (other[column] ?? 0) - factor * (line[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
