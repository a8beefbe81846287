import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Token } from "./encode.ts";
import { inputOf, marksOf, windowsOf } from "./windows.ts";

const tokensOf = (firsts: readonly boolean[]): readonly Token[] =>
  firsts.map((first, at) => ({
    id: at,
    start: at,
    end: at + 1,
    first: first || at === 0,
    shape: 1,
    quote: 0,
    innerQuote: 0,
    bound: at % 23 === 0 ? 1 : 0,
    block: 0,
  }));

describe("windows", () => {
  it("cover every token, own each exactly once, and are never longer than the model was trained on", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 1200 }), (firsts) => {
        const tokens = tokensOf(firsts);
        let owned = 0;
        for (const window of windowsOf(tokens)) {
          expect(window.ownedFrom).toBe(owned);
          expect(window.start).toBeLessThanOrEqual(window.ownedFrom);
          expect(window.ownedTo).toBeLessThanOrEqual(window.end);
          expect(window.end - window.start).toBeLessThanOrEqual(318);
          expect(window.end).toBeGreaterThan(window.start);
          owned = window.ownedTo;
        }
        expect(owned).toBe(tokens.length);
      }),
    );
  });

  it("end even where no word begins", () => {
    expect(windowsOf(tokensOf(Array.from({ length: 2000 }, () => false))).at(-1)?.end).toBe(2000);
  });

  it("are given to the model between its two marks", () => {
    const marks = marksOf(["[PAD]", "[CLS]", "[SEP]"]);
    const tokens = tokensOf([true, true, true]);
    expect([...inputOf(tokens, { start: 1, end: 3, ownedFrom: 1, ownedTo: 3 }, marks).ids]).toEqual([1, 1, 2, 2]);
    expect(() => marksOf(["[CLS]"])).toThrow("[SEP]");
  });
});
