import type { StatementCard } from "../../model/card.ts";
import type { CaseContext } from "../../model/case-stage.ts";
import type { Inference, InferenceModel } from "../../model/inference-model.ts";
import { type Decision, decide } from "./decide.ts";
import { type Pair, pairOf } from "./pair.ts";
import { sideOf } from "./side.ts";

/** Two texts of which nothing is known but their words and facets: does the second follow from the first? */
export interface WordsCompared {
  readonly premise: StatementCard;
  readonly hypothesis: StatementCard;
}

/** What the second is to the first, and what said so: a rule's id, `inference`, or `none` where nothing decided. */
export interface WordsVerdict {
  readonly verdict: "supports" | "contradicts" | "neither";
  readonly by: string;
  readonly confidence: number;
  /** A rule about figures, negation or denial: weights are not asked over it. */
  readonly firm: boolean;
}

/**
 * Compares texts by the rules and, where these do not decide, by weights in one batch, when there are any. What a rule that is not firm
 * finds gives way to weights that are surer of something else.
 */
export async function compareWords(
  pairs: readonly WordsCompared[],
  context: CaseContext,
): Promise<readonly WordsVerdict[]> {
  const read = pairs.map(({ premise, hypothesis }) => {
    const pair = pairOf(sideOf(premise, context.languages), sideOf(hypothesis, context.languages));
    const decision = decide(pair, context);
    return { pair, told: decision === undefined ? undefined : verdictOf(decision) };
  });
  const asked = read.filter(({ told }) => told?.firm !== true);
  const judged = await askOf(
    asked.map(({ pair }) => pair),
    context.inference,
  );
  const answers = new Map(asked.map(({ pair }, at) => [pair, judged[at]]));
  return read.map(({ pair, told }) => fuse(told, answers.get(pair)));
}

function verdictOf({ rule, finding, confidence, firm }: Decision): WordsVerdict {
  const { kind } = finding;
  const verdict =
    kind === "supports" || kind === "narrower"
      ? "supports"
      : kind === "contradicts" || kind === "updates"
        ? "contradicts"
        : "neither";
  return { verdict, by: rule, confidence, firm: firm && verdict === "contradicts" };
}

function fuse(told: WordsVerdict | undefined, judged: Inference | undefined): WordsVerdict {
  if (judged === undefined) return told ?? { verdict: "neither", by: "none", confidence: 0.4, firm: false };
  const [verdict, confidence] = likeliest(judged);
  if (told === undefined || told.confidence < confidence) return { verdict, by: "inference", confidence, firm: false };
  return told;
}

function likeliest(judged: Inference): readonly [WordsVerdict["verdict"], number] {
  const all = [
    ["neither", judged.neither],
    ["supports", judged.supports],
    ["contradicts", judged.contradicts],
  ] as const;
  return all.reduce((best, one) => (one[1] > best[1] ? one : best));
}

/** Asks weights of the pairs whose language they know: the later statement's words are put to the earlier's. */
export async function askOf(
  pairs: readonly Pair[],
  model: InferenceModel | undefined,
): Promise<readonly (Inference | undefined)[]> {
  if (model === undefined) return pairs.map(() => undefined);
  const known = pairs.filter(({ a, b }) => [a, b].every(({ card }) => model.languages.includes(card.language ?? "")));
  if (known.length === 0) return pairs.map(() => undefined);
  const answers = await model.judge(known.map(({ a, b }) => ({ premise: a.card.words, hypothesis: b.card.words })));
  const byPair = new Map(known.map((pair, at) => [pair, answers[at]]));
  return pairs.map((pair) => byPair.get(pair));
}
