import type { VagueWord } from "../../../model/facet/quantity-value.ts";
import type { NumberWord } from "../../../model/language/quantity-language.ts";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

/** English words of numbers; Indian scales included. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...ONES.split(" ").map((word, value): [string, NumberWord] => [word, { role: "ones", value }]),
  ["naught", { role: "ones", value: 0 }],
  ["nought", { role: "ones", value: 0 }],
  ...TENS.split(" ").map((word, index): [string, NumberWord] => [word, { role: "tens", value: (index + 2) * 10 }]),
  ...(
    [
      ["hundred", 100],
      ["dozen", 12],
      ["thousand", 1e3],
      ["lakh", 1e5],
      ["lakhs", 1e5],
      ["million", 1e6],
      ["mln", 1e6],
      ["crore", 1e7],
      ["crores", 1e7],
      ["billion", 1e9],
      ["bn", 1e9],
      ["bln", 1e9],
      ["trillion", 1e12],
      ["tln", 1e12],
    ] as const
  ).map(([word, value]): [string, NumberWord] => [word, { role: "scale", value }]),
  ...(
    [
      ["hundreds", 100, "hundreds"],
      ["dozens", 12, "dozens"],
      ["thousands", 1e3, "thousands"],
      ["millions", 1e6, "millions"],
      ["billions", 1e9, "billions"],
    ] as const
  ).map(([word, value, plural]): [string, NumberWord] => [word, { role: "scale", value, plural }]),
]);

export const vague: ReadonlyMap<string, VagueWord> = new Map<string, VagueWord>([
  ["tens", "tens"],
  ["scores", "scores"],
  ["several", "several"],
  ["a few", "few"],
  ["a couple", "couple"],
  ["a couple of", "couple"],
  ["couple of", "couple"],
  ["a handful", "few"],
  ["a number", "several"],
]);

/** Ordinals that are parts: "two thirds", "one fifth". */
const PARTS = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
  thousandth: 1000,
} as const;

const NUMBERS: Readonly<Record<number, string>> = { 2: "two", 3: "three", 5: "five" };

export const parts: ReadonlyMap<string, number> = new Map(
  Object.entries(PARTS).flatMap(([word, of]) => [
    ...(word === "half" ? [] : [[word, 1 / of] as const]),
    [word === "half" ? "halves" : `${word}s`, 1 / of] as const,
  ]),
);

/** Wholes that need no number before them. "Half" alone is as often "the first half": `excluded` looks at what stands around. */
export const fractions: ReadonlyMap<string, number> = new Map<string, number>([
  ["half", 0.5],
  ["a half", 0.5],
  ["one half", 0.5],
  ["one-half", 0.5],
  ["half a", 0.5],
  ["half of", 0.5],
  ["a quarter of", 0.25],
  ["a third of", 1 / 3],
  ["a fifth of", 0.2],
  ["a tenth of", 0.1],
  ["a sixth of", 1 / 6],
  ["an eighth of", 0.125],
  ["quarter", 0.25],
  ["quarter of a", 0.25],
  ["a quarter", 0.25],
  ["a third", 1 / 3],
  ["a fourth", 0.25],
  ["a fifth", 0.2],
  ["a sixth", 1 / 6],
  ["a tenth", 0.1],
]);

/** "and a half", "and two thirds": what is added to a number, in its scale. */
export const halves: ReadonlyMap<string, number> = new Map<string, number>([
  ["and half", 0.5],
  ...[1, 2, 3, 5].flatMap((count) =>
    Object.entries(PARTS)
      .filter(([, of]) => of > count && of <= 10)
      .flatMap(([word, of]): (readonly [string, number])[] =>
        count === 1
          ? ["a", "one", "an"].map((one) => [`and ${one} ${word}`, 1 / of] as const)
          : [[`and ${NUMBERS[count]} ${word}s`, count / of]],
      ),
  ),
]);
