import { expect, test } from "vitest";
import type { TimeRule } from "../model/language/time-language.ts";
import { germanTimeConfidence } from "./de/times/confidence.ts";
import { germanTimes } from "./de/times/times.ts";
import { eastSlavicTimeConfidence } from "./east-slavic-time-confidence.ts";
import { russianTimes } from "./ru/times/times.ts";
import { ukrainianTimes } from "./uk/times/times.ts";

const languages = [ukrainianTimes, russianTimes, germanTimes];

test.each(
  languages.flatMap(({ code, candidate, rules }) =>
    rules.map((rule): [string, TimeRule, RegExp] => [`${code} ${rule.id}`, rule, candidate]),
  ),
)("%s reads its example", (_, rule, candidate) => {
  const words = rule.example.replace(/[[\]]/gu, "");
  expect(candidate.test(words)).toBe(true);
  expect(rule.needs?.test(words)).not.toBe(false);
  const read = [...words.matchAll(rule.pattern)].filter((match) => rule.apply(match) !== undefined);
  expect(read.map(([whole]) => whole)).toContain(/\[(.*)\]/u.exec(rule.example)?.[1] ?? rule.example);
});

test.each(languages.map((language) => [language.code, language] as const))(
  "%s: rules have ids of their own",
  (_, { rules }) => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test.each(languages.map((language) => [language.code, language] as const))(
  "%s: no pattern is slow on what is like its words over and over",
  (code, { rules }) => {
    const piece =
      {
        uk: "у ніч з 6 на 7 та 8 липня і двадцять п'ять ",
        ru: "в ночь с 6 на 7 и 8 июля и двадцать пять ",
        de: "vor zwei und drei 7. und 8. ",
      }[code] ?? "";
    const hostile = [
      piece.repeat(Math.floor(3000 / piece.length)),
      "1".repeat(3000),
      "7, ".repeat(1000),
      "двадцять ".repeat(330),
    ];
    const begun = performance.now();
    for (const text of hostile) {
      for (const { pattern } of rules) expect([...text.matchAll(pattern)].length).toBeLessThan(3001);
    }
    expect(performance.now() - begun).toBeLessThan(5000);
  },
);

test.each(languages.map((language) => [language.code, language] as const))(
  "%s: confidences are of rules that there are",
  (code, { rules }) => {
    const table = code === "de" ? germanTimeConfidence : eastSlavicTimeConfidence;
    expect(Object.keys(table).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
    for (const { id, confidence } of rules) expect(confidence).toBe(table[id]);
  },
);
