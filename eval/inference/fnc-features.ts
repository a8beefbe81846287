import type { Inference, TextPair } from "../../src/model/inference-model.ts";
import { type Body, bestSentences, stemsOf, weightOf } from "./fnc.ts";

/** Stems of words that say that something is not so. */
const refuting = new Set(
  [
    "fake",
    "hoax",
    "deny",
    "denies",
    "denied",
    "denial",
    "false",
    "falsely",
    "fraud",
    "debunk",
    "debunked",
    "not",
    "no",
    "never",
    "nope",
    "despite",
    "doubt",
    "doubts",
    "bogus",
    "retract",
    "retracts",
    "untrue",
    "wrong",
    "refute",
    "refutes",
    "dismiss",
    "dismisses",
    "reject",
    "rejects",
    "prank",
    "satire",
    "fabricated",
    "myth",
  ].flatMap((word) => [...stemsOf(word)]),
);
/** Stems of words that pass something on without vouching for it. */
const hedging = new Set(
  [
    "allegedly",
    "alleged",
    "reportedly",
    "reported",
    "reports",
    "rumor",
    "rumors",
    "rumour",
    "claims",
    "claimed",
    "claim",
    "according",
    "apparently",
    "unconfirmed",
    "suggests",
    "may",
    "might",
    "could",
    "purported",
    "supposedly",
    "believed",
    "possible",
    "investigating",
    "whether",
    "if",
    "source",
    "sources",
  ].flatMap((word) => [...stemsOf(word)]),
);
const confirming = new Set(
  ["confirmed", "confirms", "confirm", "announced", "true", "proof", "official", "officially", "verified"].flatMap(
    (word) => [...stemsOf(word)],
  ),
);

const count = (words: Iterable<string>, of: ReadonlySet<string>): number => {
  let found = 0;
  for (const word of words) if (of.has(word)) found++;
  return found;
};

/** What a headline is beside a body. */
export interface Beside {
  readonly headline: string;
  readonly words: ReadonlySet<string>;
  readonly body: Body;
  /** Places of sentences, the nearest first. */
  readonly best: readonly number[];
}

export function beside(headline: string, body: Body): Beside {
  const words = stemsOf(headline);
  return { headline, words, body, best: bestSentences(words, body) };
}

/** Whether the body is about what the headline is about at all: shares of the headline's rarer words, weighed by how rare they are. */
export function relatedFeatures({ words, body, best }: Beside): readonly number[] {
  const share = (of: ReadonlySet<string>): number => {
    let [shared, all] = [0, 0];
    for (const word of words) {
      const weight = weightOf(word);
      all += weight;
      if (of.has(word)) shared += weight;
    }
    return all === 0 ? 0 : shared / all;
  };
  const opening = new Set(body.stems.slice(0, 4).flatMap((one) => [...one]));
  const [first, second] = best.map((at) => body.stems[at] ?? new Set<string>());
  const rare = [...words].filter((word) => weightOf(word) > 4);
  const [whole, start, one] = [share(body.all), share(opening), share(first ?? new Set())];
  const rareShare = rare.length === 0 ? whole : rare.filter((word) => body.all.has(word)).length / rare.length;
  return [
    whole,
    start,
    one,
    share(second ?? new Set()),
    rareShare,
    whole * whole,
    one * one,
    Math.log1p(body.all.size) / 5,
  ];
}

/** What the judge is asked of a related pair: the two nearest sentences together, the opening, and the nearest alone. */
export function questionsOf({ headline, body, best }: Beside): readonly TextPair[] {
  const { sentences } = body;
  const near = best
    .slice(0, 2)
    .toSorted((a, b) => a - b)
    .map((at) => sentences[at]);
  const texts = [near.join(" "), sentences.slice(0, 2).join(" "), sentences[best[0] ?? 0] ?? ""];
  return texts.map((premise) => ({ premise, hypothesis: headline }));
}

const odds = (value: number): number => Math.log((value + 0.01) / (1.01 - value));

/** Where the body stands: words that refute, pass on or confirm, on either side, and what the judge says. */
export function stanceFeatures(pair: Beside, answers: readonly Inference[]): readonly number[] {
  const { headline, words, body, best } = pair;
  const near = best.slice(0, 3).flatMap((at) => [...(body.stems[at] ?? [])]);
  const opening = body.stems.slice(0, 4).flatMap((one) => [...one]);
  const long = body.stems.flatMap((one) => [...one]);
  const counts = (of: ReadonlySet<string>): readonly number[] => [
    Math.min(2, count(words, of)),
    Math.log1p(count(near, of)),
    Math.log1p(count(opening, of)),
    (10 * count(long, of)) / (20 + body.stems.length * 8),
  ];
  const [no, hedge, yes] = [counts(refuting), counts(hedging), counts(confirming)];
  const headlineNo = Math.min(1, no[0] ?? 0);
  return [
    ...no,
    ...hedge,
    ...yes,
    headlineNo * (no[1] ?? 0),
    headlineNo * (no[3] ?? 0),
    (1 - headlineNo) * (no[1] ?? 0),
    /\?/u.test(headline) ? 1 : 0,
    /["“”‘’']/u.test(headline) ? 1 : 0,
    Math.log1p(body.sentences.length) / 3,
    ...relatedFeatures(pair).slice(0, 5),
    ...answers.flatMap(({ supports, contradicts }) => [odds(supports), odds(contradicts)]),
  ];
}
