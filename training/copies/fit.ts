/**
 * Fits the weights of src/stages/trace/copies/judge.ts on the train half of the gold pairs and prints them: `node training/copies/fit.ts`.
 * Logistic regression with an L2 of 1 on features of unit variance, by Newton's method.
 */

import { documentOf } from "../../eval/copies/documents.ts";
import { isOneText, readGold } from "../../eval/copies/gold.ts";
import { readTexts } from "../../eval/copies/texts.ts";
import { findSharedData } from "../../eval/shared-data.ts";
import { createLanguages } from "../../src/languages/languages.ts";
import { fingerprint } from "../../src/stages/trace/copies/fingerprint.ts";
import { featuresOf } from "../../src/stages/trace/copies/judge.ts";
import { openPrint } from "../../src/stages/trace/copies/print.ts";
import { weighOneWay } from "../../src/stages/trace/copies/weigh.ts";

const texts = readTexts(findSharedData() ?? "");
const languages = createLanguages();
const open = new Map<string, ReturnType<typeof openPrint>>();
const printOf = (id: string): ReturnType<typeof openPrint> => {
  const known = open.get(id);
  if (known !== undefined) return known;
  const text = texts.get(id);
  if (text === undefined) throw new Error(`no text ${id}`);
  const made = openPrint(fingerprint(documentOf(text, languages), { languages }));
  open.set(id, made);
  return made;
};

const pairs = readGold().filter(({ half, label }) => half === "train" && label !== "retold");
const rows = pairs.map((pair) => {
  const [a, b] = [printOf(pair.a), printOf(pair.b)];
  const none = new Set<number>();
  const features = featuresOf({
    a: weighOneWay(a, b, none),
    b: weighOneWay(b, a, none),
    sameOutlet: a.print.outlet !== undefined && a.print.outlet === b.print.outlet,
    credited: false,
  });
  return { values: Object.values(features), one: isOneText(pair.label) ? 1 : 0, names: Object.keys(features), pair };
});

const names = rows[0]?.names ?? [];
const size = names.length;
const mean = names.map((_, k) => rows.reduce((sum, row) => sum + (row.values[k] ?? 0), 0) / rows.length);
const deviation = names.map(
  (_, k) =>
    Math.sqrt(rows.reduce((sum, row) => sum + ((row.values[k] ?? 0) - (mean[k] ?? 0)) ** 2, 0) / rows.length) + 1e-9,
);
const design = rows.map(({ values }) => [
  1,
  ...values.map((value, k) => (value - (mean[k] ?? 0)) / (deviation[k] ?? 1)),
]);
let w = Array.from({ length: size + 1 }, () => 0);
for (let round = 0; round < 40; round++) {
  const gradient = w.map((value, k) => (k === 0 ? 0 : value));
  const hessian = w.map((_, i) => w.map((__, j): number => (i === j && i > 0 ? 1 : i === j ? 1e-9 : 0)));
  for (const [n, row] of design.entries()) {
    const p = 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * (w[k] ?? 0), 0)));
    const error = p - (rows[n]?.one ?? 0);
    for (const [i, value] of row.entries()) {
      gradient[i] = (gradient[i] ?? 0) + error * value;
      const line = hessian[i] ?? [];
      for (const [j, other] of row.entries()) line[j] = (line[j] ?? 0) + p * (1 - p) * value * other;
    }
  }
  const step = solve(hessian, gradient);
  w = w.map((value, k) => value - (step[k] ?? 0));
}
const scaled = names.map((_, k) => (w[k + 1] ?? 0) / (deviation[k] ?? 1));
const bias = (w[0] ?? 0) - scaled.reduce((sum, value, k) => sum + value * (mean[k] ?? 0), 0);
console.log({
  pairs: rows.length,
  bias: bias.toFixed(2),
  ...Object.fromEntries(names.map((name, k) => [name, scaled[k]?.toFixed(2)])),
});
const scores = rows
  .map((row) => ({
    logit: bias + row.values.reduce((sum, value, k) => sum + value * (scaled[k] ?? 0), 0),
    one: row.one,
    pair: row.pair,
  }))
  .sort((x, y) => y.logit - x.logit);
for (const from of [0, 0.5, 1, 1.5, 2, 2.5]) {
  const above = scores.filter(({ logit }) => logit >= from);
  const right = above.filter(({ one }) => one === 1).length;
  console.log(
    from,
    `precision ${(right / above.length).toFixed(3)}`,
    `recall ${(right / scores.filter(({ one }) => one === 1).length).toFixed(3)}`,
  );
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, i) => [...line, right[i] ?? 0]);
  for (let i = 0; i < lines.length; i++) {
    let pivot = i;
    for (let j = i + 1; j < lines.length; j++)
      if (Math.abs(lines[j]?.[i] ?? 0) > Math.abs(lines[pivot]?.[i] ?? 0)) pivot = j;
    [lines[i], lines[pivot]] = [lines[pivot] ?? [], lines[i] ?? []];
    const top = lines[i] ?? [];
    for (const [j, line] of lines.entries()) {
      if (j === i) continue;
      const factor = (line[i] ?? 0) / (top[i] ?? 1);
      for (let k = i; k < line.length; k++) line[k] = (line[k] ?? 0) - factor * (top[k] ?? 0);
    }
  }
  return lines.map((line, i) => (line.at(-1) ?? 0) / (line[i] ?? 1));
}
