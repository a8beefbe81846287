import { expect, test } from "vitest";
import { codeRange, codingRules, recode, vagueRules } from "./coding.ts";

test.each([
  [
    { number: 12, approximation: "exact" },
    { low: 12, high: 12, rule: "exact@1" },
  ],
  [
    { number: 300, approximation: "about" },
    { low: 270, high: 330, rule: "about@1" },
  ],
  [
    { number: -10, approximation: "about" },
    { low: -11, high: -9, rule: "about@1" },
  ],
  [
    { number: 300, approximation: "nearly" },
    { low: 270, high: 300, highExclusive: true, rule: "nearly@1" },
  ],
  [
    { number: 12, approximation: "at least" },
    { low: 12, rule: "at-least@1" },
  ],
  [
    { number: 12, approximation: "more than" },
    { low: 12, lowExclusive: true, rule: "more-than@1" },
  ],
  [
    { number: 12, approximation: "at most" },
    { high: 12, rule: "at-most@1" },
  ],
  [
    { number: 12, approximation: "less than" },
    { high: 12, highExclusive: true, rule: "less-than@1" },
  ],
  [
    { number: 10, upper: 15, approximation: "range" },
    { low: 10, high: 15, rule: "range@1" },
  ],
  [
    { number: 15, upper: 10, approximation: "range" },
    { low: 10, high: 15, rule: "range@1" },
  ],
  [
    { vague: { word: "dozens", scale: 1 }, approximation: "vague" },
    { low: 12, high: 100, highExclusive: true, rule: "dozens@1" },
  ],
  [
    { vague: { word: "tens", scale: 1000 }, approximation: "about" },
    { low: 10_000, high: 100_000, highExclusive: true, rule: "tens@1" },
  ],
  [
    { vague: { word: "hundreds", scale: 1 }, approximation: "at least" },
    { low: 100, rule: "hundreds@1" },
  ],
  [
    { vague: { word: "hundreds", scale: 1 }, approximation: "at most" },
    { high: 1000, highExclusive: true, rule: "hundreds@1" },
  ],
] as const)("%o", (worded, range) => {
  expect(codeRange(worded)).toEqual(range);
});

test("a value is coded anew from its words, whatever it was coded to", () => {
  const value = {
    number: 12,
    approximation: "at least" as const,
    range: { low: 1, high: 2, rule: "at-least@0" },
    unit: { kind: "people" as const, code: "people" },
    basis: "stated" as const,
  };
  expect(recode(value)).toEqual({ ...value, range: { low: 12, rule: "at-least@1" } });
});

test("every coding rule has a version and says what it does", () => {
  for (const { version, summary, example } of Object.values(codingRules)) {
    expect(version).toBeGreaterThan(0);
    expect(summary.length * example.length).toBeGreaterThan(0);
  }
  for (const { version, low, below } of Object.values(vagueRules)) {
    expect(version).toBeGreaterThan(0);
    expect(low).toBeLessThan(below);
  }
});
