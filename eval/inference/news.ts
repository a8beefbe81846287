import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLanguages } from "../../src/languages/languages.ts";
import type { Inference, InferenceModel } from "../../src/model/inference-model.ts";
import { compareWords } from "../../src/stages/compare/compare.ts";
import { cardOfText } from "../comparison/card-of-text.ts";
import type { Evaluation, Row } from "../evaluation.ts";
import { openModels } from "../reader.ts";
import { findSharedData, readJsonLines } from "../shared-data.ts";
import { openJudge } from "./open-judge.ts";

type Label = "e" | "c" | "n";
interface NewsPair {
  readonly premise: string;
  readonly hypothesis: string;
  readonly label: Label;
}

/** So many pairs are judged in a quick run; the whole takes some minutes. */
const SAMPLE = 700;
const names = { supports: "e", contradicts: "c", neither: "n" } as const;
const words = { e: "supports", c: "contradicts", n: "neither" } as const;

/** Pairs of newswire sentences found near one another (Vania et al. 2020, sim-news): measured on, never trained on. */
export const inference: Evaluation = {
  name: "inference",
  title: "Support and contradiction · nli-news, pairs of real newswire sentences",
  needs: ["nli-news"],
  async run(dataDir) {
    const pairs = readJsonLines<NewsPair>(join(dataDir, "nli-news", "train.jsonl"));
    const step = pairs.length / SAMPLE;
    const judge = await openJudge();
    return measure(
      Array.from({ length: SAMPLE }, (_, at) => pairs[Math.floor(at * step)] as NewsPair),
      judge,
    );
  },
};

async function measure(pairs: readonly NewsPair[], judge: InferenceModel) {
  const begun = performance.now();
  const answers = await judge.judge(pairs);
  const alone = answers.map(likeliest);
  const milliseconds = (performance.now() - begun) / pairs.length;
  const { gazetteer } = await openModels();
  const cards = pairs.map(({ premise, hypothesis }) => ({
    premise: cardOfText(premise, { gazetteer }),
    hypothesis: cardOfText(hypothesis, { gazetteer }),
  }));
  const context = { languages: createLanguages(), ...(gazetteer === undefined ? {} : { gazetteer }) };
  const verdict = async (inference?: InferenceModel): Promise<readonly Label[]> =>
    (await compareWords(cards, { ...context, ...(inference === undefined ? {} : { inference }) })).map(
      (one) => names[one.verdict],
    );
  const [fused, rules] = [await verdict(judge), await verdict()];
  const digits = pairs.map(({ premise, hypothesis }) => /\d/u.test(premise) && /\d/u.test(hypothesis));
  const every = pairs.map(() => true);
  const rows: Row[] = [
    row(
      "judge alone",
      pairs,
      alone,
      every,
      `majority ${accuracy(
        pairs,
        pairs.map(() => majority(pairs)),
        every,
      )} here, 44.3 on the whole set with its other parts`,
    ),
    row("  digits on both sides", pairs, alone, digits),
    row("with the rules", pairs, fused, every),
    row("  digits on both sides", pairs, fused, digits),
    row("rules alone", pairs, rules, every),
  ];
  // What the right answer is given on the average: in 8 bits another processor moves an answer here and there, and one pair of 187 is half a point.
  const given = (counted: readonly boolean[]): number => {
    const shares = pairs.flatMap((pair, at) => (counted[at] ? [answers[at]?.[words[pair.label]] ?? 0] : []));
    return tenth((100 * shares.reduce((sum, one) => sum + one, 0)) / (shares.length || 1));
  };
  return {
    rows,
    frozen: { "given to the right answer": given(every), "given to the right answer, digits": given(digits) },
    notes: [
      `${pairs.length} pairs, of which ${digits.filter(Boolean).length} have digits on both sides; nothing was trained or chosen on them; ${milliseconds.toFixed(0)} ms a pair here and now`,
    ],
  };
}

function likeliest({ supports, contradicts, neither }: Inference): Label {
  if (supports >= contradicts && supports >= neither) return "e";
  return contradicts >= neither ? "c" : "n";
}

function majority(pairs: readonly NewsPair[]): Label {
  const of = (label: Label): number => pairs.filter((pair) => pair.label === label).length;
  return (["e", "c", "n"] as const).reduce((most, label) => (of(label) > of(most) ? label : most), "n" as Label);
}

function accuracy(pairs: readonly NewsPair[], told: readonly Label[], counted: readonly boolean[]): number {
  const which = pairs.map((_, at) => at).filter((at) => counted[at]);
  return tenth((100 * which.filter((at) => pairs[at]?.label === told[at]).length) / (which.length || 1));
}

function row(
  measureName: string,
  pairs: readonly NewsPair[],
  told: readonly Label[],
  counted: readonly boolean[],
  beside?: string,
): Row {
  const f1 = (label: Label): number => {
    let [right, wrong, missed] = [0, 0, 0];
    pairs.forEach((pair, at) => {
      if (!counted[at]) return;
      if (pair.label === label && told[at] === label) right++;
      else if (told[at] === label) wrong++;
      else if (pair.label === label) missed++;
    });
    return tenth((200 * right) / (2 * right + wrong + missed || 1));
  };
  return {
    measure: measureName,
    figures: {
      pairs: counted.filter(Boolean).length,
      accuracy: accuracy(pairs, told, counted),
      "supports f1": f1("e"),
      "contradicts f1": f1("c"),
      "neither f1": f1("n"),
    },
    ...(beside === undefined ? {} : { beside }),
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

// Started by itself: all pairs.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dataDir = findSharedData();
  if (dataDir === undefined) throw new Error("no shared data");
  const { rows, notes } = await measure(
    readJsonLines<NewsPair>(join(dataDir, "nli-news", "train.jsonl")),
    await openJudge(),
  );
  console.table(Object.fromEntries(rows.map(({ measure: name, figures }, at) => [`${at} ${name}`, figures])));
  console.log(notes.join("\n"));
}
