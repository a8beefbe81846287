/**
 * Learns src/languages/en/reference.json: which mention a pronoun takes up, from GAP (development and validation) and the news and
 * interviews of OntoGUM. Numbers only, no text. Beside it, training/resolve/folds.json: what is learned without each fifth of the pages, so
 * that the evaluation of GAP development is of examples that its weights have not seen.
 *
 * node training/resolve/train.ts
 */
import { writeFileSync } from "node:fs";
import { foldOf, folds } from "../../eval/fold.ts";
import { findSharedData } from "../../eval/shared-data.ts";
import type { Weights } from "../../src/model/language/attribution-language.ts";
import type { Rivalry } from "../../src/model/language/reference-language.ts";
import { calibrate, learnChoice } from "../attribute/regression.ts";
import { gapChoices, gumChoices, newsChoices, type PronounChoice } from "./examples.ts";

const dataDir = findSharedData();
if (dataDir === undefined) {
  console.log("skipped: ../shared/data is not there");
  process.exit(0);
}
const development = gapChoices(dataDir, "development");
const validation = gapChoices(dataDir, "validation");
const gum = gumChoices(dataDir);
const settings = { rounds: 10, least: 6, rate: 0.1, decay: 1e-3 };
const learned = (choices: readonly PronounChoice[]) =>
  learnChoice(
    choices.map(({ choice }) => choice),
    settings,
  );
const news = newsChoices(dataDir, learned([...development, ...validation, ...gum]));
console.log("choices:", development.length, validation.length, gum.length, news.length);
const all = [...development, ...validation, ...gum, ...news];
const byFold = Array.from({ length: folds }, (_, fold) => learned(all.filter(({ of }) => foldOf(of) !== fold)));

/** The likeliest actor of a choice: its share and whether it is right; `undefined` when that is nobody. */
function best({ choice, whos, rivalry }: PronounChoice, weights: Weights) {
  const odds = choice.map(({ features }) => features.reduce((sum, name) => sum + (weights[name] ?? 0), 0));
  const powers = odds.map((one) => Math.exp(one - Math.max(...odds)));
  const sum = powers.reduce((a, b) => a + b, 0);
  const shares = new Map<object, { share: number; right: boolean }>();
  for (const [index, who] of whos.entries()) {
    const known = shares.get(who) ?? { share: 0, right: choice[index]?.label ?? false };
    known.share += (powers[index] ?? 0) / sum;
    shares.set(who, known);
  }
  const [who, first] = [...shares].sort(([, a], [, b]) => b.share - a.share)[0] ?? [];
  if (who === undefined || first === undefined || first.share < (powers.at(-1) ?? 0) / sum) return undefined;
  return { ...first, rivalry: rivalry(who) };
}

/** Answers by weights that have not seen the document. */
function answers(choices: readonly PronounChoice[]) {
  return choices.flatMap((one) => {
    const found = best(one, byFold[foldOf(one.of)] ?? {});
    if (found === undefined) return [];
    const share = Math.min(Math.max(found.share, 1e-6), 1 - 1e-6);
    return [{ odds: Math.log(share / (1 - share)), label: found.right, rivalry: found.rivalry }];
  });
}

const near = [...answers(gum), ...answers(news)];
// In GAP a rival is always near; where neither name is right, who is cannot be told.
const told = [...development, ...validation].filter(
  ({ choice }) => choice.filter(({ label }) => label).length < choice.length / 2,
);
const scale = (points: typeof near, where: Rivalry) => calibrate(points.filter(({ rivalry }) => rivalry === where));
const calibration = {
  own: scale([...near, ...answers(told)], "own"),
  previous: scale([...near, ...answers(told)], "previous"),
  none: scale(near, "none"),
};
console.log("calibration", calibration);
for (const [name, choices] of [["GUM", gum] as const, ["news", news] as const]) {
  const given = answers(choices);
  console.log(
    name,
    choices.length,
    "asked,",
    given.length,
    "answered,",
    given.filter(({ label }) => label).length,
    "right",
  );
  for (const least of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9]) {
    const sure = given.filter(({ odds, rivalry }) => {
      const { slope, offset } = calibration[rivalry];
      return 1 / (1 + Math.exp(-(slope * odds + offset))) >= least;
    });
    console.log("  from", least, sure.length, "answered,", sure.filter(({ label }) => label).length, "right");
  }
}
const sorted = (weights: Weights) => Object.fromEntries(Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1)));
const write = (path: string, value: unknown) =>
  writeFileSync(new URL(path, import.meta.url), `${JSON.stringify(value, undefined, 1)}\n`);
const threshold = Number(process.argv[2] ?? 0.8);
write("../../src/languages/en/reference.json", { weights: sorted(learned(all)), calibration, threshold });
write("folds.json", byFold.map(sorted));
