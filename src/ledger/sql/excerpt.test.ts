import fc from "fast-check";
import { expect, it } from "vitest";
import { excerptOf } from "./excerpt.ts";
import { parseWords } from "./query-words.ts";
import { fold, indexable, wordsOf } from "./words.ts";

const whole = (text: string) => (text === "" ? [] : [{ start: 0, end: text.length }]);
const marked = (text: string, query: string) => {
  const { excerpt, marks } = excerptOf(text, whole(text), parseWords(query));
  return marks.map(({ start, end }) => excerpt.slice(start, end));
};

it.each([
  ["Ёлка", "елка"],
  ["ÉTÉ", "ete"],
  ["ﬁn", "fin"],
  ["Straße", "straße"],
  ["İstanbul", "istanbul"],
  ["до́ма", "дома"],
])("folds %s to %s", (word, folded) => {
  expect(fold(word)).toBe(folded);
});

it.each([
  ["two words", [["two"], ["words"]]],
  ['"one phrase" more', [["one", "phrase"], ["more"]]],
  ["«одна фраза»", [["одна", "фраза"]]],
  [
    "half-time п'ять",
    [
      ["half", "time"],
      ["п", "ять"],
    ],
  ],
  ['open "quotation', [["open"], ["quotation"]]],
  ["AND OR NOT ( ) ^ - :", [["and"], ["or"], ["not"]]],
  ["  ", []],
])("reads %j as %j", (query, words) => {
  expect(parseWords(query).map((term) => term.words)).toEqual(words);
});

it.each([
  ["½", ["1", "2"]],
  ["ﷺ", ["صلى", "الله", "عليه", "وسلم"]],
  ["\u{fcf2}\u{fc5e}", ["ـَّ", "ٌّ"]],
  ["\u00a8", []],
])("finds in %j the words that it stands for", (text, words) => {
  expect([...wordsOf(text)]).toEqual(words.map((folded) => ({ folded, start: 0, end: text.length })));
});

it("never gives a word that holds what separates words, whatever the character", () => {
  for (let code = 0; code <= 0x10_ff_ff; code += 1) {
    const character = String.fromCodePoint(code).toWellFormed();
    for (const { folded } of wordsOf(character)) {
      if (/[^\p{L}\p{N}\p{M}\p{Co}]/u.test(folded))
        expect.fail(`U+${code.toString(16)} folds to ${JSON.stringify(folded)}`);
    }
  }
});

it("takes a star at the end for a beginning, and no other star", () => {
  expect(parseWords('pre* "two wor"* *x y*z').map((term) => term.prefix)).toEqual([true, true, false, false]);
});

it("shows the stretch with the most of what was asked for", () => {
  const text = `${"bridge ".repeat(5)}${"filler ".repeat(200)}the bridge and the river ${"filler ".repeat(200)}`;
  expect(marked(text, "river bridge").sort()).toEqual(["bridge", "river"]);
});

it("begins with the text when nothing in it can be marked", () => {
  expect(excerptOf("  Only a title was found.", whole("  Only a title was found."), parseWords("elsewhere"))).toEqual({
    excerpt: "Only a title was found.",
    marks: [],
  });
});

it("stays within the stretches it may show", () => {
  const text = "before share this after the bridge";
  const stretches = [
    { start: 0, end: 7 },
    { start: 18, end: text.length },
  ];
  expect(excerptOf(text, stretches, parseWords("bridge")).excerpt).toBe("after the bridge");
  expect(excerptOf(text, stretches, parseWords("share")).marks).toEqual([]);
});

it("marks only words that fold to what was asked, in any text", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 400 });
  fc.assert(
    fc.property(text, fc.nat(), (text, which) => {
      const words = [...wordsOf(text)];
      const word = words[which % Math.max(1, words.length)];
      if (word === undefined) return;
      expect(indexable(text).split(" ")).toContain(word.folded);
      const { excerpt, marks } = excerptOf(text, whole(text), [{ words: [word.folded], prefix: false }]);
      expect(marks.length).toBeGreaterThan(0);
      for (const { start, end } of marks) {
        expect(indexable(excerpt.slice(start, end)).split(" ")).toContain(word.folded);
      }
    }),
    { numRuns: 500 },
  );
});

it("ends for hostile text of a million characters in one line", () => {
  for (const text of ["a".repeat(1_000_000), "a ".repeat(500_000), '"'.repeat(1_000_000), "\u0301".repeat(1_000_000)]) {
    parseWords(text);
    expect(excerptOf(text, whole(text), parseWords("a b a*")).excerpt.length).toBeLessThanOrEqual(1_001);
  }
});
