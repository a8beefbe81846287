import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { englishReference } from "../../src/languages/en/reference.ts";
import { createLanguages } from "../../src/languages/languages.ts";
import type { Weights } from "../../src/model/language/attribution-language.ts";
import type { Evaluation, Row } from "../evaluation.ts";
import { openModels } from "../reader.ts";
import { findSharedData } from "../shared-data.ts";
import { readGap } from "./gap.ts";
import { type GapScore, scoreGap } from "./gap-score.ts";
import { answerSources, type SourceAnswer } from "./sources.ts";

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Who "he" is: GAP development by weights that have not seen its page, and the pronoun sources of news. */
export const pronouns: Evaluation = {
  name: "pronouns",
  title: 'Who "he" is · GAP development (encyclopaedia text: harder than news) and 200 pronoun sources of PolNeAR',
  needs: ["gap", "polnear"],
  async run(dataDir) {
    const folds = JSON.parse(
      readFileSync(new URL("../../training/resolve/folds.json", import.meta.url), "utf8"),
    ) as readonly Weights[];
    const gap = scoreGap(readGap(join(dataDir, "gap", "gap-development.tsv")), createLanguages(), folds);
    const answers = await answerSources(dataDir);
    const groups = [
      ["pronoun sources", answers],
      ["  he, she", answers.filter(({ words }) => /he$/iu.test(words))],
      ["  they, it", answers.filter(({ words }) => !/he$/iu.test(words))],
    ] as const;
    const rows: Row[] = [...gapRows(gap), ...groups.map(([measure, list]) => sourcesRow(measure, list))];
    const all = sourcesRow("", answers).figures;
    return {
      rows,
      frozen: {
        "GAP f1": tenth(gap.f1),
        "GAP feminine f1": tenth(gap.feminine),
        "sources precision": all["right of answered %"] ?? 0,
        "sources accuracy": all["right of all %"] ?? 0,
      },
      notes: [
        `GAP development: ${gap.sure.of} examples, each answered by weights learned without its page (5 folds of pages); feminine by masculine ${gap.bias.toFixed(3)}`,
        `at the confidence that the stage asks for (${englishReference.threshold}): ${gap.sure.answered} of ${gap.sure.of} answered, ${tenth((100 * gap.sure.right) / (gap.sure.answered || 1))} % right`,
      ],
    };
  },
};

function gapRows(gap: GapScore): readonly Row[] {
  return [
    {
      measure: "GAP development, two given names",
      figures: { p: tenth(gap.precision), r: tenth(gap.recall), f1: tenth(gap.f1) },
      beside:
        "parallelism 66.9 · Transformer-single 68.0 · parallelism with the page's address 70.6 (Webster et al. 2018)",
    },
    { measure: "  masculine", figures: { f1: tenth(gap.masculine) } },
    { measure: "  feminine", figures: { f1: tenth(gap.feminine) } },
  ];
}

function sourcesRow(measure: string, answers: readonly SourceAnswer[]): Row {
  const answered = answers.filter(({ answer }) => answer !== undefined);
  const right = answered.filter((one) => one.right).length;
  return {
    measure,
    figures: {
      of: answers.length,
      answered: answered.length,
      "right of answered %": tenth((100 * right) / (answered.length || 1)),
      "right of all %": tenth((100 * right) / (answers.length || 1)),
    },
  };
}

// With a file as argument: a part of GAP by the weights that are shipped. With "sources": each answer, to be read by eye; with "reader": the
// same with what the trained reader sees, which takes minutes.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , path] = process.argv;
  const dataDir = findSharedData();
  if ((path === "sources" || path === "reader") && dataDir !== undefined)
    for (const { doc, pronoun, words, name, answer, right, confidence } of await answerSources(
      dataDir,
      path === "reader" ? await openModels() : {},
    ))
      console.log(
        right ? "right" : answer === undefined ? "none " : "WRONG",
        confidence.toFixed(2),
        words,
        "=",
        name,
        "|",
        answer ?? "",
        "|",
        doc,
        pronoun.start,
      );
  else if (path !== undefined) console.log(scoreGap(readGap(path), createLanguages()));
}
