import type { VagueWord } from "../../../model/facet/quantity-value.ts";
import type { NumberWord } from "../../../model/language/quantity-language.ts";

const ONES =
  "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");

/** A number below 100 as it is written inside a longer word: "ein", "einundzwanzig". */
function below100(number: number): string {
  if (number === 1) return "ein";
  if (number < 20) return ONES[number] ?? "";
  const tens = TENS[Math.floor(number / 10) - 2] ?? "";
  return number % 10 === 0 ? tens : `${below100(number % 10)}und${tens}`;
}

/** German numbers are one word up to a million; those of up to three figures are here, and full thousands below a hundred thousand. */
function words(): readonly (readonly [string, NumberWord])[] {
  const made: [string, NumberWord][] = ONES.map((word, value) => [word, { role: "ones", value }]);
  for (let number = 20; number < 100; number++) made.push([below100(number), { role: "tens", value: number }]);
  for (let hundreds = 1; hundreds < 10; hundreds++) {
    const head = `${below100(hundreds)}hundert`;
    for (let rest = 0; rest < 100; rest++) {
      const tail = rest === 1 ? "eins" : rest === 0 ? "" : below100(rest);
      made.push([head + tail, { role: "hundreds", value: hundreds * 100 + rest }]);
    }
  }
  for (let thousands = 1; thousands < 100; thousands++)
    made.push([`${below100(thousands)}tausend`, { role: "hundreds", value: thousands * 1000 }]);
  return made;
}

const scale = (
  value: number,
  plural: VagueWord | undefined,
  ...forms: readonly string[]
): readonly (readonly [string, NumberWord])[] =>
  forms.map((form) => [form, { role: "scale", value, ...(plural === undefined ? {} : { plural }) }] as const);

export const numberWords: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...words(),
  ["zwo", { role: "ones", value: 2 }],
  ["anderthalb", { role: "ones", value: 1.5 }],
  ["eineinhalb", { role: "ones", value: 1.5 }],
  ["zweieinhalb", { role: "ones", value: 2.5 }],
  ["dreieinhalb", { role: "ones", value: 3.5 }],
  ["hundert", { role: "scale", value: 100, alone: true }],
  ["tausend", { role: "scale", value: 1000, alone: true }],
  ["hunderttausend", { role: "scale", value: 1e5, alone: true }],
  ...scale(12, undefined, "dutzend"),
  ...scale(1e6, undefined, "million", "mio", "mill"),
  ...scale(1e6, "millions", "millionen"),
  ...scale(1e9, undefined, "milliarde", "mrd"),
  ...scale(1e9, "billions", "milliarden"),
  ...scale(1e12, undefined, "billion", "billionen", "bio"),
]);

export const vague: ReadonlyMap<string, VagueWord | { readonly word: VagueWord; readonly scale: number }> = new Map<
  string,
  VagueWord | { readonly word: VagueWord; readonly scale: number }
>([
  ["dutzende", "dozens"],
  ["dutzenden", "dozens"],
  ["hunderte", "hundreds"],
  ["hunderten", "hundreds"],
  ["tausende", "thousands"],
  ["tausenden", "thousands"],
  ["zehntausende", { word: "tens", scale: 1000 }],
  ["zehntausenden", { word: "tens", scale: 1000 }],
  ["hunderttausende", { word: "hundreds", scale: 1000 }],
  ["hunderttausenden", { word: "hundreds", scale: 1000 }],
  ["mehrere", "several"],
  ["mehreren", "several"],
  ["mehrerer", "several"],
  ["einige", "few"],
  ["einigen", "few"],
  ["ein paar", "few"],
]);

export const fractions: ReadonlyMap<string, number> = new Map<string, number>([
  ["hälfte", 0.5],
  ["ein drittel", 1 / 3],
  ["einem drittel", 1 / 3],
  ["ein viertel", 0.25],
  ["einem viertel", 0.25],
  ["ein fünftel", 0.2],
  ["einem fünftel", 0.2],
  ["ein zehntel", 0.1],
  ["eine halbe", 0.5],
]);

export const parts: ReadonlyMap<string, number> = new Map<string, number>([
  ["drittel", 1 / 3],
  ["dritteln", 1 / 3],
  ["viertel", 0.25],
  ["vierteln", 0.25],
  ["fünftel", 0.2],
  ["fünfteln", 0.2],
  ["zehntel", 0.1],
]);
