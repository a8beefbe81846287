import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentGerman } from "../../languages/de/segment.ts";
import { segmentEnglish } from "../../languages/en/segment.ts";
import { segmentRussian } from "../../languages/ru/segment.ts";
import { segmentUkrainian } from "../../languages/uk/segment.ts";
import { findSentences } from "./sentences.ts";

const split = (text: string, language = segmentEnglish) =>
  findSentences(text, { start: 0, end: text.length }, language).map((span) => text.slice(span.start, span.end));

/** Each bar is a boundary; everything else must hold together. */
const english = [
  "The road was shut.| Nobody knew why.",
  "Gen. Ada Krol spoke to Mr. J. B. Noor of Vane & Co. on Friday.| He agreed.",
  "The U.S. Senate met at 9 a.m. on Jan. 5.| It rose at 6 p.m.| Senators went home.",
  "“Where are they?” she asked.| Nobody answered.",
  "“We hold the bridge.”| He left.",
  "“We hold the bridge,” he said. |“We will not leave it.”",
  "They waited (some since Monday. Others came later.) at the gate.",
  "See https://example.org/a.b?c=d. |It is there.",
  "He paid $3.50 for No. 5 and left.| It rained.",
  "He hesitated … and went on.| She did not…| They waited.",
  "“Stop!” cried the guard. |“Stop!”",
  "It ended.[3]| The rest is known.",
  "Yahoo! said so.",
  "They made a plan B. |The bridge stays shut.",
];
test.each(english)("en: %s", (line) => {
  expect(split(line.replaceAll("|", ""))).toEqual(line.split("|").map((part) => part.trim()));
});

test("en: lists on one line and lost spaces", () => {
  expect(split("1. Close the gate 2. Open it 3. Wait")).toEqual(["1. Close the gate", "2. Open it", "3. Wait"]);
  expect(split("The vote was over.Nobody clapped.")).toEqual(["The vote was over.", "Nobody clapped."]);
  expect(split("See docs.Example.Org for more.")).toHaveLength(1);
});

test.each([
  [segmentUkrainian, ["Він живе на вул. Садовій у м. Києві.", "Там тихо."]],
  [segmentUkrainian, ["У 2019 р. місто росло.", "«Де вони?» — запитала вона.", "Ніхто не знав."]],
  [segmentRussian, ["В г. Зареченске на ул. им. Петрова и т. д. стоят дома.", "Они пусты."]],
  [segmentRussian, ["А. И. Петров приехал.", "Он устал."]],
  [segmentGerman, ["Am 12. Juni kam Dr. Vogt in die 3. Liga.", "Er blieb, z. B. im Mai."]],
  [segmentGerman, ["Das steht auf Seite 12.", "Dort steht mehr."]],
] as const)("%# other languages", (language, sentences) => {
  expect(split(sentences.join(" "), language)).toEqual(sentences);
});

const hostile = fc.string({
  unit: fc.constantFrom(
    ".",
    "!",
    "?",
    "…",
    " ",
    "“",
    "”",
    '"',
    "(",
    ")",
    "A",
    "b",
    "1",
    "\n",
    "—",
    "г",
    "。",
    "[",
    "]",
  ),
  maxLength: 120,
});

test("total: in order, apart, trimmed, holding every character but white space", () => {
  fc.assert(
    fc.property(
      hostile,
      fc.constantFrom(segmentEnglish, segmentRussian, segmentGerman, undefined),
      (text, language) => {
        const spans = findSentences(text, { start: 0, end: text.length }, language);
        let at = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, span.start).trim()).toBe("");
          expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(text.slice(at).trim()).toBe("");
      },
    ),
    { numRuns: 1000 },
  );
});

test.each(["“", "'", ". ", "1. A ", "(", "A.", "«"])("a million of %j comes back", (unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  expect(findSentences(text, { start: 0, end: text.length }, segmentEnglish).length).toBeGreaterThan(0);
});
