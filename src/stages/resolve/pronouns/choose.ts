import type { Antecedent } from "../../../model/entity.ts";
import type { ReferenceLanguage, Rivalry } from "../../../model/language/reference-language.ts";
import { overlaps } from "../../../text/spans.ts";
import { type Asked, evidence, type Option, type Seats, seat } from "./evidence.ts";
import type { Scene } from "./scene.ts";

/** An actor that a pronoun may stand for, with the share of belief that falls to it. */
export interface Ranked<Who extends object = object> {
  readonly who: Who;
  readonly probability: number;
}

/** What a trained reader gives to those whom it does not tell of. */
const unread = 0.01;

/**
 * The actors that a pronoun may stand for, likeliest first. Each mention gets the log-odds of its features; the shares of an actor's
 * mentions are added, and some is left for nobody. What a trained reader takes for the antecedent counts as one more piece of evidence.
 *
 * Method: conditional logit over mentions (McFadden 1974), as mention rankers for coreference use it (Denis and Baldridge 2008); no parser.
 */
export function rank<Who extends object>(
  scene: Scene,
  asked: Asked,
  options: readonly Option<Who>[],
  language: ReferenceLanguage,
  seats: Seats,
  read?: Antecedent,
): readonly Ranked<Who>[] {
  const table = seat(scene, asked, options, language, seats);
  if (table === undefined) return [];
  const { weights } = language;
  const odds = evidence(scene, table, language).map((features) =>
    features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
  );
  const none = weights["none"] ?? 0;
  const top = Math.max(none, ...odds);
  const shares = new Map<Who, number>();
  for (const [index, { option }] of table.options.entries()) {
    const share = Math.exp((odds[index] ?? 0) - top);
    shares.set(option.who as Who, (shares.get(option.who as Who) ?? 0) + share);
  }
  let nobody = Math.exp(none - top);
  if (read !== undefined) {
    for (const [who, share] of shares)
      shares.set(who, share * (believed(who, options, read) + unread) ** language.readerWeight);
    nobody *= ((read.nobody ?? 0) + unread) ** language.readerWeight;
  }
  const all = [...shares.values()].reduce((sum, share) => sum + share, nobody);
  return [...shares]
    .map(([who, share]) => ({ who, probability: share / all }))
    .sort((a, b) => b.probability - a.probability);
}

/** The share that a trained reader gives to somebody's mentions together. */
function believed(who: object, options: readonly Option[], read: Antecedent): number {
  const mine = options.filter((option) => option.who === who);
  const referents = read.referents ?? [{ span: read.antecedent, confidence: read.confidence }];
  return referents.reduce(
    (sum, { span, confidence }) => sum + (mine.some((one) => overlaps(one.span, span)) ? confidence : 0),
    0,
  );
}

/** The probability that an answer is right, by what was seen on data not trained on. */
export function calibrated(probability: number, rivalry: Rivalry, { calibration }: ReferenceLanguage): number {
  const bounded = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  const { slope, offset } = calibration[rivalry];
  return 1 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + offset)));
}

/** Where another person is named before the pronoun: the nearer, the less often the same share of belief is right. */
export function rivalryOf(scene: Scene, asked: Asked, options: readonly Option[], who: object): Rivalry {
  const own = scene.sentenceAt(asked.span.start);
  const begin = scene.sentences[own]?.span.start ?? 0;
  const previous = scene.sentences[own - 1]?.span.start ?? begin;
  const last = options.findLast((one) => one.person && one.who !== who && one.span.end <= asked.span.start);
  if (last === undefined || last.span.start < previous) return "none";
  return last.span.start < begin ? "previous" : "own";
}
