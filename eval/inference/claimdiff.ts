import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fitChoice } from "../../training/inference/fit-softmax.ts";
import type { Evaluation, Row } from "../evaluation.ts";
import { stemsOf, weightOf } from "./fnc.ts";
import { openJudge } from "./open-judge.ts";
import { chances } from "./softmax.ts";

interface ClaimPair {
  readonly claim_a: string;
  readonly claim_b: string;
  readonly relation: 0 | 1;
}

/** Pairs put to the judge of each part: the quick run. */
const PAIRS = 350;
const parts = [
  ["strengthens", "ClaimDiff-S/ClaimDiff-strength"],
  ["weakens", "ClaimDiff-W/ClaimDiff-weak"],
] as const;
const odds = (value: number): number => Math.log((value + 0.01) / (1.01 - value));

/** Whether one outlet's claim strengthens or weakens another's on the same matter (Ko et al. 2023), by the judge and shared words. */
export const claimdiff: Evaluation = {
  name: "claimdiff",
  title: "Claims of two outlets on one matter · ClaimDiff: strengthens or not, weakens or not",
  needs: ["claimdiff"],
  async run(dataDir) {
    const judge = await openJudge();
    const read = (file: string): readonly ClaimPair[] =>
      (
        JSON.parse(readFileSync(join(dataDir, "claimdiff", `${file}.json`), "utf8")) as { data: readonly ClaimPair[] }
      ).data.slice(0, PAIRS);
    // Both relations are told of the same pairs: they are judged once.
    const featuresOf = async (pairs: readonly ClaimPair[]): Promise<ReadonlyMap<string, readonly number[]>> => {
      const answers = await judge.judge(
        pairs.map(({ claim_a, claim_b }) => ({ premise: claim_b, hypothesis: claim_a })),
      );
      return new Map(
        pairs.map((pair, at) => {
          const { supports = 0, contradicts = 0 } = answers[at] ?? {};
          return [keyOf(pair), [odds(supports), odds(contradicts), ...overlap(pair)]] as const;
        }),
      );
    };
    const features = {
      train: await featuresOf(read(`${parts[0][1]}-train`)),
      test: await featuresOf(read(`${parts[0][1]}-test`)),
    };
    const rows = parts.map(([relation, file]): Row => {
      const examples = (part: "train" | "test") =>
        read(`${file}-${part}`).flatMap((pair) => {
          const found = features[part].get(keyOf(pair));
          return found === undefined ? [] : [{ features: found, is: pair.relation, weight: 1 }];
        });
      const [train, test] = [examples("train"), examples("test")];
      const share = train.filter(({ is }) => is === 1).length / train.length;
      const choice = fitChoice(
        train.map((one) => ({ ...one, weight: one.is === 1 ? 1 - share : share })),
        2,
      );
      const told = test.map((one) => chances(choice, one.features)[1] ?? 0);
      const gold = test.map(({ is }) => is === 1);
      const none = macroF1(
        gold,
        gold.map(() => share > 0.5),
      );
      return {
        measure: relation,
        figures: {
          pairs: test.length,
          "macro f1": macroF1(
            gold,
            told.map((value) => value > 0.5),
          ),
          "ranked right": ranked(gold, told),
        },
        beside: `always the commoner ${none}; the paper tells of 19 points between its best model and people`,
      };
    });
    return {
      rows,
      frozen: Object.fromEntries(rows.map(({ measure, figures }) => [measure, figures["ranked right"] ?? 0])),
      notes: [
        `the first ${PAIRS} pairs of train and of test; fitted on train alone: five features, two of them the judge's; pairs are all factually consistent`,
      ],
    };
  },
};

const keyOf = ({ claim_a, claim_b }: ClaimPair): string => `${claim_a}\n${claim_b}`;

function overlap({ claim_a, claim_b }: ClaimPair): readonly number[] {
  const [a, b] = [stemsOf(claim_a), stemsOf(claim_b)];
  const sum = (words: Iterable<string>): number => [...words].reduce((all, word) => all + weightOf(word), 0);
  const shared = sum(a.intersection(b));
  return [shared / (sum(a) || 1), shared / (sum(b) || 1), Math.log1p(b.size) - Math.log1p(a.size)];
}

function macroF1(gold: readonly boolean[], told: readonly boolean[]): number {
  const of = (value: boolean): number => {
    const right = gold.filter((is, at) => is === value && told[at] === value).length;
    const said = told.filter((one) => one === value).length;
    const there = gold.filter((one) => one === value).length;
    return (200 * right) / (said + there || 1);
  };
  return tenth((of(true) + of(false)) / 2);
}

/** The share of pairs of a true and a false case that are ranked right (area under the curve), in per cent. */
function ranked(gold: readonly boolean[], told: readonly number[]): number {
  const [yes, no] = [true, false].map((value) => told.filter((_, at) => gold[at] === value)) as [number[], number[]];
  let right = 0;
  for (const a of yes) for (const b of no) right += a > b ? 1 : a === b ? 0.5 : 0;
  return tenth((100 * right) / (yes.length * no.length || 1));
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
