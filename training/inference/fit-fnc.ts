import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Headline, readFnc, type Stance, stances } from "../../eval/inference/fnc.ts";
import { beside, questionsOf, relatedFeatures, stanceFeatures } from "../../eval/inference/fnc-features.ts";
import { choose, type FncHead, scoreStances } from "../../eval/inference/fnc-head.ts";
import { chances } from "../../eval/inference/softmax.ts";
import { findSharedData } from "../../eval/shared-data.ts";
import { openInferencePack } from "../../src/packs/inference-pack.ts";
import { type Example, fitChoice } from "./fit-softmax.ts";
import { randomOf, shuffled } from "./random.ts";

// `node fit-fnc.ts [EACH]`: the head that tells the Fake News Challenge's stances, on its train part alone; EACH headlines of each stance are put to the judge.
const each = Number(process.argv[2] ?? 260);
const dataDir = findSharedData();
if (dataDir === undefined) throw new Error("no shared data");
const fnc = readFnc(dataDir);
const random = randomOf(5);
const train = shuffled(
  fnc.headlines.filter(({ part }) => part === "train"),
  random,
);
const shareOf = (stance: Stance): number => train.filter((one) => one.stance === stance).length / train.length;
const pairOf = ({ headline, bodyId }: Headline) => {
  const body = fnc.bodies.get(bodyId);
  if (body === undefined) throw new Error(bodyId);
  return beside(headline, body);
};
const read = train
  .slice(0, 4500)
  .map(
    (one): Example => ({ features: relatedFeatures(pairOf(one)), is: one.stance === "unrelated" ? 1 : 0, weight: 1 }),
  );
const related = fitChoice(read, 2);

const chosen = stances.flatMap((stance) => train.filter((one) => one.stance === stance).slice(0, each));
const toJudge = chosen.filter(({ stance }) => stance !== "unrelated").map((one) => ({ one, pair: pairOf(one) }));
const judge = await openInferencePack(join(import.meta.dirname, "../../packs/inference-en"), { threads: 1 });
const questions = toJudge.map(({ pair }) => questionsOf(pair));
const answers = await judge.judge(questions.flat(), "headline");
const perPair = questions[0]?.length ?? 0;
const rows = toJudge.map(({ one, pair }, at) => ({
  one,
  related: chances(related, relatedFeatures(pair))[0] ?? 0,
  example: {
    features: stanceFeatures(pair, answers.slice(at * perPair, (at + 1) * perPair)),
    is: stances.indexOf(one.stance),
    weight: 1,
  },
}));
// Unrelated ones whose words mislead are put to nobody: what counts is how they are told from the others.
const strangers = train
  .filter(({ stance }) => stance === "unrelated")
  .slice(4500, 6500)
  .map((one) => chances(related, relatedFeatures(pairOf(one)))[0] ?? 0);

const folds = 5;
const foldOf = ({ bodyId }: Headline): number => Number(bodyId) % folds;
const told = Array.from({ length: folds }, (_, fold) => {
  const stance = fitChoice(
    rows.filter(({ one }) => foldOf(one) !== fold).map(({ example }) => example),
    3,
  );
  return rows
    .filter(({ one }) => foldOf(one) === fold)
    .map(({ one, related: share, example }) => ({
      gold: one.stance,
      four: [...chances(stance, example.features).map((value) => value * share), 1 - share],
    }));
}).flat();
const all = [
  ...told,
  ...strangers.map((share) => ({ gold: "unrelated" as const, four: [share / 3, share / 3, share / 3, 1 - share] })),
];
const sizes = new Map(stances.map((stance) => [stance, all.filter(({ gold }) => gold === stance).length]));
// As many of each stance as there are in the train part.
const weights = all.map(({ gold }) => shareOf(gold) / (sizes.get(gold) ?? 1));
let best = { favour: [1, 1, 1, 1], macro: 0 };
const steps = [0.25, 0.35, 0.5, 0.7, 1, 1.4, 2];
for (const agree of steps)
  for (const disagree of [0.1, 0.15, ...steps])
    for (const unrelated of [0.15, ...steps]) {
      const favour = [agree, disagree, 1, unrelated];
      const { macro } = scoreStances(
        all.map(({ gold }) => gold),
        all.map(({ four }) => choose(four, favour)),
        weights,
      );
      if (macro > best.macro) best = { favour, macro };
    }
console.log(
  best,
  scoreStances(
    all.map(({ gold }) => gold),
    all.map(({ four }) => choose(four, best.favour)),
    weights,
  ),
);
const head: FncHead = {
  related,
  stance: fitChoice(
    rows.map(({ example }) => example),
    3,
  ),
  favour: best.favour,
};
writeFileSync(join(import.meta.dirname, "../../eval/inference/fnc-head.json"), `${JSON.stringify(head, null, 1)}\n`);
