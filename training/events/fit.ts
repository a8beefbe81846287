/**
 * Fits the weights of `src/stages/link/events/weights.ts`: a logistic regression over pairs of documents of one set, by Newton's method with a
 * penalty on the squares of the weights. Positive pairs are of one subtopic of ecbplus (training documents; their annotated sentences), or of
 * one event of the half of basil that is for choosing; its dates tell which day a weekday is, and are no feature. Pairs with next to nothing in common are not counted.
 * Run: `node training/events/fit.ts`.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { basilTexts, type GoldText, isForChoosing } from "../../eval/events/gold.ts";
import { readCards } from "../../eval/events/read-cards.ts";
import { findSharedData } from "../../eval/shared-data.ts";
import { createLanguages } from "../../src/languages/languages.ts";
import { type FeatureName, featureNames, featuresOf } from "../../src/stages/link/events/features.ts";
import { profileOf } from "../../src/stages/link/events/profile.ts";

interface Pair {
  readonly features: ReadonlyMap<FeatureName, number>;
  readonly same: boolean;
}

/** The documents of ecbplus by their annotated sentences; a subtopic is a topic's part of one of the two collections. */
function ecbTexts(dataDir: string): readonly GoldText[] {
  const lines = gunzipSync(readFileSync(join(dataDir, "ecbplus", "ECB_Train_corpus.txt.gz")))
    .toString("utf8")
    .split("\n");
  const documents = new Map<string, string[]>();
  for (const line of lines) {
    const [key = "", , , word = ""] = line.split("\t");
    if (word === "") continue;
    const words = documents.get(key);
    if (words === undefined) documents.set(key, [word]);
    else words.push(word);
  }
  return [...documents].map(([key, words]) => ({
    key,
    event: key.replace(/^(\d+)_\d+/, "$1 "),
    title: "",
    text: words
      .join(" ")
      .replace(/ (?=[.,;:!?%)]|['’]s\b)/g, "")
      .replace(/(?<=[($]) /g, ""),
  }));
}

const context = { languages: createLanguages() };

async function pairsOf(texts: readonly GoldText[]): Promise<readonly Pair[]> {
  const cards = await readCards(texts);
  const profiles = cards.map((card) => profileOf(card, context));
  return profiles.flatMap((one, at) =>
    profiles.slice(at + 1).flatMap((other, further) => {
      const features = new Map(featuresOf(one, other).map(({ feature, value }) => [feature, value]));
      const same = texts[at]?.event === texts[at + 1 + further]?.event;
      const near = (features.get("beginning") ?? 0) > 0.05 || (features.get("names") ?? 0) > 0.15;
      return same || near ? [{ features, same }] : [];
    }),
  );
}

/** Penalties other than the usual one: few pairs of these sets tell by figures and days, and most that do are copies. */
const PENALTY = 2;
const penalties: Partial<Record<FeatureName, number>> = { figures: 12, "same days": 10 };

/** The weights of names, and last the bias. */
function weightsFor(pairs: readonly Pair[], names: readonly FeatureName[]): readonly number[] {
  const size = names.length + 1;
  const rows = pairs.map(({ features }) => [...names.map((name) => features.get(name) ?? 0), 1]);
  const penalty = [...names.map((name) => penalties[name] ?? PENALTY), 1e-6];
  let weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < 50; round++) {
    const slope = weights.map((weight, at) => -(penalty[at] ?? 0) * weight);
    const curve = penalty.map((one, at) => penalty.map((_, other) => (at === other ? one : 0)));
    for (const [at, row] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)));
      for (const [k, value] of row.entries()) {
        if (value === 0) continue;
        slope[k] = (slope[k] ?? 0) + value * ((pairs[at]?.same ? 1 : 0) - p);
        const line = curve[k] ?? [];
        for (const [l, other] of row.entries()) line[l] = (line[l] ?? 0) + value * other * p * (1 - p);
      }
    }
    const step = solve(curve, slope);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** Gauss and Jordan, with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at; row < size; row++) {
      if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row;
    }
    const [a, b] = [rows[at] ?? [], rows[pivot] ?? []];
    rows[at] = b;
    rows[pivot] = a;
    const head = b[at] ?? 1;
    for (let row = 0; row < size; row++) {
      const share = row === at ? 0 : (rows[row]?.[at] ?? 0) / head;
      if (share !== 0) rows[row] = (rows[row] ?? []).map((value, k) => value - share * (b[k] ?? 0));
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

function report(name: string, pairs: readonly Pair[], names: readonly FeatureName[], weights: readonly number[]): void {
  const sums = pairs
    .map(({ features, same }) => ({
      same,
      sum: names.reduce(
        (sum, feature, k) => sum + (weights[k] ?? 0) * (features.get(feature) ?? 0),
        weights.at(-1) ?? 0,
      ),
    }))
    .sort((x, y) => y.sum - x.sum);
  const positives = sums.filter(({ same }) => same).length;
  let [right, best, at] = [0, 0, 0];
  let zero = 0;
  for (const [count, { same, sum }] of sums.entries()) {
    if (same) right++;
    const f1 = (2 * right) / (count + 1 + positives);
    if (f1 > best) [best, at] = [f1, sum];
    if (sum >= 0) zero = f1;
  }
  console.log(
    `${name}: ${pairs.length} pairs, ${positives} of one event; F1 at 0 ${(100 * zero).toFixed(1)}, best ${(100 * best).toFixed(1)} at ${at.toFixed(2)}`,
  );
}

const dataDir = findSharedData();
if (dataDir === undefined) throw new Error("there is no shared data to fit on");
const basil = basilTexts(dataDir);
const train = [
  ...(await pairsOf(ecbTexts(dataDir))),
  ...(await pairsOf(basil.filter(({ event }) => isForChoosing(event)))),
];
const rest = await pairsOf(basil.filter(({ event }) => !isForChoosing(event)));
const wordless = featureNames.filter((name) => !["title", "beginning", "words"].includes(name));
for (const names of [featureNames, wordless]) {
  const weights = weightsFor(train, names);
  console.log(
    Object.fromEntries([...names, "bias"].map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100])),
  );
  report("training", train, names, weights);
  report("the other half of basil", rest, names, weights);
}
