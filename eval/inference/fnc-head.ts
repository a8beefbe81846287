import type { InferenceModel } from "../../src/model/inference-model.ts";
import { type FakeNewsChallenge, type Headline, type Stance, stances } from "./fnc.ts";
import { beside, questionsOf, relatedFeatures, stanceFeatures } from "./fnc-features.ts";
import { chances, type LinearChoice } from "./softmax.ts";

/** The small head, fitted on the train part by `training/inference/fit-fnc.ts`. */
export interface FncHead {
  /** Of two: related, unrelated. */
  readonly related: LinearChoice;
  /** Of three: agree, disagree, discuss. */
  readonly stance: LinearChoice;
  /** By how much each of the four is favoured: chosen for the mean of the four F1 on the train part. */
  readonly favour: readonly number[];
}

/** Chances of the four stances; unrelated pairs are not put to the judge. */
export async function chancesOf(
  pairs: readonly Headline[],
  { bodies }: FakeNewsChallenge,
  head: FncHead,
  judge: InferenceModel,
): Promise<readonly (readonly number[])[]> {
  const read = pairs.flatMap(({ headline, bodyId }) => {
    const body = bodies.get(bodyId);
    return body === undefined ? [] : [beside(headline, body)];
  });
  const related = read.map((pair) => chances(head.related, relatedFeatures(pair))[0] ?? 0);
  const asked = read.filter((_, at) => (related[at] ?? 0) > 0.05);
  const questions = asked.map(questionsOf);
  const answers = await judge.judge(questions.flat(), "headline");
  const each = questions[0]?.length ?? 0;
  const told = new Map(
    asked.map((pair, at) => [
      pair,
      chances(head.stance, stanceFeatures(pair, answers.slice(at * each, (at + 1) * each))),
    ]),
  );
  return read.map((pair, at) => {
    const share = related[at] ?? 0;
    return [...(told.get(pair) ?? [0, 0, 1]).map((chance) => chance * share), 1 - share];
  });
}

export function choose(four: readonly number[], favour: readonly number[]): Stance {
  let [best, most] = [3, -1];
  four.forEach((chance, at) => {
    const value = chance * (favour[at] ?? 1);
    if (value > most) [best, most] = [at, value];
  });
  return stances[best] ?? "unrelated";
}

/** F1 of each stance, and their mean, in per cent. */
export function scoreStances(
  gold: readonly Stance[],
  told: readonly Stance[],
  weights: readonly number[] = [],
): Readonly<Record<Stance | "macro", number>> {
  const of = (stance: Stance): number => {
    let [right, wrong, missed] = [0, 0, 0];
    gold.forEach((is, at) => {
      const weight = weights[at] ?? 1;
      if (is === stance && told[at] === stance) right += weight;
      else if (told[at] === stance) wrong += weight;
      else if (is === stance) missed += weight;
    });
    return (200 * right) / (2 * right + wrong + missed || 1);
  };
  const [agree, disagree, discuss, unrelated] = stances.map(of) as [number, number, number, number];
  return { agree, disagree, discuss, unrelated, macro: (agree + disagree + discuss + unrelated) / 4 };
}
