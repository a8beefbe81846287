/**
 * Makes a pack of an exported graph: calibrates confidence on PolNeAR dev, chooses the threshold there, writes settings
 * and manifest, and prints the figures for the model card.
 *
 * node training/attribute/reader/pack.ts --graph FILE --vocabulary FILE --pack FOLDER --version X.Y.Z [--data FOLDER]
 */
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { directnessOf, type GoldArticle, readPolnear } from "../../../eval/attribution/polnear.ts";
import {
  figure,
  matchGreedily,
  pairContents,
  type Roles,
  sameSource,
  scoreAttributions,
} from "../../../eval/attribution/score.ts";
import { createLanguages } from "../../../src/languages/languages.ts";
import { openAttributionPack } from "../../../src/packs/attribution-pack.ts";
import {
  type ConfidenceWeights,
  confidenceFeatures,
  confidenceOf,
} from "../../../src/stages/attribute/read/confidence.ts";
import { type Found, findAll } from "../../../src/stages/attribute/read/read.ts";
import { parse } from "../../../src/stages/parse/parse.ts";
import { segment } from "../../../src/stages/segment/segment.ts";
import { writePack } from "./write-pack.ts";

const { values } = parseArgs({
  options: {
    graph: { type: "string" },
    vocabulary: { type: "string" },
    pack: { type: "string" },
    version: { type: "string", default: "0.0.0" },
    data: { type: "string", default: "../shared/data" },
  },
});
const { graph, vocabulary, pack } = values;
if (graph === undefined || vocabulary === undefined || pack === undefined) {
  throw new Error("--graph, --vocabulary and --pack are needed");
}

mkdirSync(pack, { recursive: true });
copyFileSync(graph, join(pack, "model.onnx"));
copyFileSync(vocabulary, join(pack, "vocabulary.txt"));
writePack(pack, values.version, { threshold: 0, confidence: { bias: 0, weights: {} }, thresholds: [] });

const model = await openAttributionPack(pack, { threads: 2 });
const context = { documentId: `document_${"0".repeat(32)}`, languages: createLanguages() };
const articles = readPolnear(join(values.data, "polnear", "dev.jsonl.gz"));
const read: { readonly article: GoldArticle; readonly found: readonly Found[]; readonly right: ReadonlySet<number> }[] =
  [];
for (const article of articles) {
  const { parsed } = parse.run({ decoded: { text: article.text, mediaType: "text/plain", locator: "a.txt" } }, context);
  const found = await findAll({ parsed, ...segment.run({ parsed }, context) }, model, () => true);
  const pairs = pairContents(article.attributions, found).filter((pair) =>
    sameSource(article.attributions[pair.gold], found[pair.predicted]),
  );
  read.push({ article, found, right: new Set(matchGreedily(pairs).map((pair) => pair.predicted)) });
}

// Folds of whole articles: what an article's confidence is judged by was fitted on the others.
const folds = 6;
const rows = read.flatMap(({ found, right }, index) =>
  found.map((one, at) => ({ fold: index % folds, x: one.features, y: right.has(at) })),
);
const foldWeights = Array.from({ length: folds }, (_, fold) => calibrated(rows.filter((row) => row.fold !== fold)));
const confidence = calibrated(rows);

const thresholds = Array.from({ length: 15 }, (_, i) => 0.1 + i * 0.05).map((threshold) => ({
  threshold: Number(threshold.toFixed(2)),
  ...share(scoreAt(threshold)["who-said-what"]),
}));
let best = { threshold: 0.5, f1: 0 };
for (let t = 0.2; t < 0.7; t += 0.02) {
  const { f1 } = scoreAt(t)["who-said-what"];
  if (f1 > best.f1) best = { threshold: Number(t.toFixed(2)), f1 };
}
writePack(pack, values.version, { threshold: best.threshold, confidence, thresholds });

console.log(`threshold ${best.threshold}`);
console.table(Object.fromEntries(Object.entries(scoreAt(best.threshold)).map(([k, f]) => [k, percent(f)])));
printRecallByKind();
printPublishers();
printReliability();

type Weighed = (fold: number) => ConfidenceWeights;

function scoreAt(threshold: number, weighed: Weighed = (fold) => foldWeights[fold] ?? confidence) {
  return scoreAttributions(
    read.map(({ article, found }, index) => ({
      gold: article.attributions,
      predicted: kept(found, weighed(index % folds), threshold),
    })),
  );
}

function kept(found: readonly Found[], weights: ConfidenceWeights, threshold: number): readonly Roles[] {
  return found.filter((one) => confidenceOf(one.features, weights) >= threshold);
}

/** Logistic regression by gradient descent with momentum and a little L2: few features, so plain descent gets there. */
function calibrated(examples: readonly { readonly x: Found["features"]; readonly y: boolean }[]): ConfidenceWeights {
  const names = confidenceFeatures;
  const size = names.length + 1;
  const columns = new Float64Array(examples.length * size).fill(1);
  for (const [row, { x }] of examples.entries())
    columns.set(
      names.map((name) => x[name]),
      row * size,
    );
  const weights = new Float64Array(size);
  const momentum = new Float64Array(size);
  for (let round = 0; round < 1500; round++) {
    const gradient = weights.map((weight, i) => (i < names.length ? weight * 1e-3 : 0));
    for (let row = 0; row < examples.length; row++) {
      let odds = 0;
      for (let i = 0; i < size; i++) odds += (weights[i] ?? 0) * (columns[row * size + i] ?? 0);
      const error = (1 / (1 + Math.exp(-odds)) - (examples[row]?.y === true ? 1 : 0)) / examples.length;
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + error * (columns[row * size + i] ?? 0);
    }
    for (let i = 0; i < size; i++) {
      momentum[i] = 0.9 * (momentum[i] ?? 0) - 0.5 * (gradient[i] ?? 0);
      weights[i] = (weights[i] ?? 0) + (momentum[i] ?? 0);
    }
  }
  const rounded = [...weights].map((weight) => Number(weight.toFixed(4)));
  return { bias: rounded.at(-1) ?? 0, weights: Object.fromEntries(names.map((name, i) => [name, rounded[i] ?? 0])) };
}

function percent({ p, r, f1 }: { readonly p: number; readonly r: number; readonly f1: number }) {
  return { precision: Number(p.toFixed(1)), recall: Number(r.toFixed(1)), f1: Number(f1.toFixed(1)) };
}

/** As `doctor` prints them: shares of 1. */
function share({ p, r, f1 }: { readonly p: number; readonly r: number; readonly f1: number }) {
  return {
    precision: Number((p / 100).toFixed(3)),
    recall: Number((r / 100).toFixed(3)),
    f1: Number((f1 / 100).toFixed(3)),
  };
}

function printRecallByKind(): void {
  const counts = { direct: [0, 0, 0], mixed: [0, 0, 0], indirect: [0, 0, 0] };
  for (const [index, { article, found }] of read.entries()) {
    const predicted = kept(found, foldWeights[index % folds] ?? confidence, best.threshold);
    const pairs = matchGreedily(
      pairContents(article.attributions, predicted).filter((pair) =>
        sameSource(article.attributions[pair.gold], predicted[pair.predicted]),
      ),
    );
    const golds = new Set(pairs.map((pair) => pair.gold));
    article.attributions.forEach((one, i) => {
      const count = counts[directnessOf(article.text, one.content)];
      count[0] = (count[0] ?? 0) + 1;
      if (golds.has(i)) count[1] = (count[1] ?? 0) + 1;
    });
    for (const one of predicted)
      counts[directnessOf(article.text, one.content)][2] =
        (counts[directnessOf(article.text, one.content)][2] ?? 0) + 1;
  }
  for (const [kind, [gold = 0, right = 0, predicted = 0]] of Object.entries(counts)) {
    const { p, r, f1 } = figure({ right, predicted, gold });
    console.log(
      `${kind}: precision about ${p.toFixed(1)}, recall ${r.toFixed(1)}, F1 ${f1.toFixed(1)} (${gold} in the gold)`,
    );
  }
}

function printPublishers(): void {
  const of = (doc: string): string => doc.split("_")[0] ?? doc;
  for (const publisher of [...new Set(read.map(({ article }) => of(article.doc)))].toSorted()) {
    const own = read.flatMap(({ article, found }, index) =>
      of(article.doc) === publisher
        ? [
            {
              gold: article.attributions,
              predicted: kept(found, foldWeights[index % folds] ?? confidence, best.threshold),
            },
          ]
        : [],
    );
    const score = scoreAttributions(own);
    const [who, content] = [percent(score["who-said-what"]), percent(score["content exact"])];
    console.log(`${publisher}: ${own.length} articles, who-said-what ${who.f1}, content exact ${content.f1}`);
  }
}

/** Confidence against the share that was right, each article judged by weights fitted on the others. */
function printReliability(): void {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, sum: 0, right: 0 }));
  for (const { fold, x, y } of rows) {
    const c = confidenceOf(x, foldWeights[fold] ?? confidence);
    const bin = bins[Math.min(9, Math.floor(c * 10))];
    if (bin === undefined) continue;
    bin.n += 1;
    bin.sum += c;
    if (y) bin.right += 1;
  }
  const error = bins.reduce((sum, b) => sum + Math.abs(b.sum - b.right), 0) / rows.length;
  console.table(
    bins.map((b) => ({ n: b.n, told: Number((b.sum / b.n).toFixed(3)), right: Number((b.right / b.n).toFixed(3)) })),
  );
  console.log(`expected calibration error ${(100 * error).toFixed(1)} points over ${rows.length}`);
}
