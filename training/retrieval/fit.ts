/**
 * Weights for ranking claims by a text, from the training part of CheckThat! 2020 task 2 alone: `node training/retrieval/fit.ts`.
 * Conditional logit: among the claims that are looked at closely, the right one should weigh most. Then slope and bias, so that a weight is the
 * log-odds of being the right one. Writes src/stages/link/rank/weights.ts.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readClaims, readPosts } from "../../eval/retrieval/checkthat.ts";
import { findSharedData } from "../../eval/shared-data.ts";
import { createLanguages } from "../../src/languages/languages.ts";
import { createPacks } from "../../src/packs/open-packs.ts";
import { ClaimIndex } from "../../src/stages/link/rank/claim-index.ts";
import { featureNames } from "../../src/stages/link/rank/features.ts";
import { calibrate } from "../attribute/regression.ts";

/** Enough to come to the one best point: after 600 at half the rate weights were up to half a unit away from it. */
const ROUNDS = 1500;
const RATE = 0.1;
const DECAY = 1;

interface Row {
  readonly features: readonly number[];
  readonly right: boolean;
}

const dataDir = findSharedData();
const root = fileURLToPath(new URL("../..", import.meta.url));
const sentences = await createPacks(`${root}packs`).sentences();
if (dataDir === undefined || sentences === undefined) throw new Error("data or pack is missing");
const index = await ClaimIndex.of(readClaims(dataDir), { languages: createLanguages(), sentences });
const groups: Row[][] = [];
for (const { text, right } of readPosts(dataDir, "train")) {
  const rows = (await index.compare(text)).map(({ id, features }) => ({
    features: featureNames.map((name) => features[name]),
    right: right.has(id),
  }));
  if (rows.some((row) => row.right)) groups.push(rows);
}
const weights = learn(groups);
const odds = (row: Row) => row.features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
const { slope, offset } = calibrateAll(groups.flat().map((row) => ({ odds: odds(row), label: row.right })));
const written = featureNames.map(
  (name, at) => `  ${/ /.test(name) ? `"${name}"` : name}: ${(slope * (weights[at] ?? 0)).toFixed(2)},`,
);
writeFileSync(
  `${root}src/stages/link/rank/weights.ts`,
  `import type { FeatureName } from "./features.ts";

/** By training/retrieval/fit.ts, from ${groups.length} posts with their claims (CheckThat! 2020 task 2, training part). */
export const weights: Readonly<Record<FeatureName, number>> = {
${written.join("\n")}
};
export const bias = ${offset.toFixed(2)};
`,
);

/** Adam over all groups at once. */
function learn(all: readonly (readonly Row[])[]): number[] {
  const size = featureNames.length;
  const found = Array.from({ length: size }, () => 0);
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= ROUNDS; round++) {
    const slopes = Float64Array.from(found, (weight) => DECAY * weight);
    for (const rows of all) {
      const scores = rows.map((row) => row.features.reduce((sum, value, at) => sum + value * (found[at] ?? 0), 0));
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const total = powers.reduce((sum, one) => sum + one, 0);
      const rights = powers.reduce((sum, one, at) => sum + (rows[at]?.right === true ? one : 0), 0);
      for (const [at, { features, right }] of rows.entries()) {
        const power = powers[at] ?? 0;
        const pull = power / total - (right ? power / rights : 0);
        for (const [feature, value] of features.entries()) slopes[feature] = (slopes[feature] ?? 0) + pull * value;
      }
    }
    for (const [at, slope] of slopes.entries()) {
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * slope * slope;
      const step = (first[at] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** round)) + 1e-9);
      found[at] = (found[at] ?? 0) - RATE * (1 - round / (ROUNDS + 1)) * step;
    }
  }
  return found;
}

/** From a start that is near: right ones are one in a hundred. */
function calibrateAll(points: readonly { readonly odds: number; readonly label: boolean }[]) {
  const mean =
    points.filter(({ label }) => label).reduce((sum, { odds: one }) => sum + one, 0) /
    points.filter(({ label }) => label).length;
  const shifted = points.map(({ odds: one, label }) => ({ odds: one - mean, label }));
  const { slope, offset } = calibrate(shifted);
  return { slope, offset: offset - slope * mean };
}
