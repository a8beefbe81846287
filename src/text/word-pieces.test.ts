import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWordPieces } from "./word-pieces.ts";

const vocabulary = [
  "[UNK]",
  "the",
  "har",
  "##bour",
  "naive",
  "fi",
  ",",
  "“",
  "”",
  "'",
  "s",
  "a",
  "##a",
  "日",
  "e",
  "##e",
];
const pieces = createWordPieces(vocabulary);
const read = (text: string) => pieces(text).map((piece) => [vocabulary[piece.id], text.slice(piece.start, piece.end)]);

describe("word pieces", () => {
  it.each([
    [
      "The harbour's",
      [
        ["the", "The"],
        ["har", "har"],
        ["##bour", "bour"],
        ["'", "'"],
        ["s", "s"],
      ],
    ],
    [
      "naïve nai\u0308ve",
      [
        ["naive", "naïve"],
        ["naive", "nai\u0308ve"],
      ],
    ],
    [
      "“a,”",
      [
        ["“", "“"],
        ["a", "a"],
        [",", ","],
        ["”", "”"],
      ],
    ],
    [
      "😀 a",
      [
        ["[UNK]", "😀"],
        ["a", "a"],
      ],
    ],
    [
      "日日",
      [
        ["日", "日"],
        ["日", "日"],
      ],
    ],
    [
      "e\u0301e",
      [
        ["e", "e\u0301"],
        ["##e", "e"],
      ],
    ],
    ["ﬁ", [["[UNK]", "ﬁ"]]],
    ["", []],
    [" \n\t", []],
  ])("cuts %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("takes a word that is too long, or not all known, as one unknown piece", () => {
    expect(read("a".repeat(101))).toEqual([["[UNK]", "a".repeat(101)]]);
    expect(read("aaq")).toEqual([["[UNK]", "aaq"]]);
    expect(pieces("a".repeat(100))).toHaveLength(100);
  });

  it("keeps places in order, within the text and never inside a surrogate pair", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        let before = 0;
        for (const { start, end } of pieces(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
