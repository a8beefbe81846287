import { oneOf } from "../../time-patterns.ts";

const ones: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const decades: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const word = oneOf([...Object.keys(ones), ...Object.keys(decades)]);

/** An amount in figures or words: "12", "2 1/2", "3.5", "twenty-four", "a hundred", "two dozen". */
export const amount = String.raw`(?:${word}|\d{1,3})[\s-]and[\s-]a[\s-]half|\d{1,3}(?:,\d{3}){1,2}|\d{1,6}(?:\.\d{1,2})?(?:\s\d/\d)?|(?:${word}|a)(?:[\s-](?:${word})){0,2}\s(?:hundred|thousand|dozen)|(?:${word})(?:[\s-](?:${word}))?|half a|half an|a|an`;

/** The number that an amount says; `undefined` for one that cannot be told. */
export function readAmount(words: string): number | undefined {
  const text = words.toLowerCase().trim();
  if (text === "a" || text === "an") return 1;
  if (/^half an?$/u.test(text)) return 0.5;
  const half = /^(.+?)[\s-]and[\s-]a[\s-]half$/u.exec(text)?.[1];
  if (half !== undefined) return (readAmount(half) ?? 0) + 0.5;
  const figures = /^([\d,]+(?:\.\d+)?)(?:\s(\d)\/(\d))?$/u.exec(text);
  if (figures !== null) {
    const [, whole = "", over, under] = figures;
    return Number(whole.replaceAll(",", "")) + (over === undefined ? 0 : Number(over) / Number(under));
  }
  let total = 0;
  for (const part of text.split(/[\s-]+/u)) {
    const scale = { dozen: 12, hundred: 100, thousand: 1000 }[part];
    const value = ones[part] ?? decades[part] ?? (part === "a" ? 1 : undefined);
    if (scale !== undefined) total = Math.max(total, 1) * scale;
    else if (value === undefined) return undefined;
    else total += value;
  }
  return total;
}

/** A year in words as it is spoken: "nineteen ninety-six". */
export const spokenYear = String.raw`(?:eighteen|nineteen|twenty)[\s-](?:hundred|(?:${oneOf(Object.keys(decades))})(?:[\s-](?:${oneOf(Object.keys(ones).slice(0, 9))}))?|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|oh[\s-](?:${oneOf(Object.keys(ones).slice(0, 9))}))`;

/** The year that such words say. */
export function readSpokenYear(words: string): number | undefined {
  const [first = "", ...rest] = words.toLowerCase().split(/[\s-]+/u);
  const century = { eighteen: 18, nineteen: 19, twenty: 20 }[first];
  if (century === undefined) return undefined;
  if (rest[0] === "hundred") return century * 100;
  const tail = readAmount(rest.filter((part) => part !== "oh").join(" "));
  return tail === undefined ? undefined : century * 100 + tail;
}
