import { describe, expect, it } from "vitest";
import { pointedAt } from "./antecedents.ts";
import type { Name } from "./names.ts";

const words = "Anna Moor met Ben Hill . Moor said she left , a nurse said .".split(" ");
const tokens = words.map((_, word) => word + 1);
const person = (first: number, last: number): Name => ({ first, last, kind: "person", weakest: 1 });
const names = [person(0, 1), person(3, 4), person(6, 6)];
const textOf = ({ first, last }: Name) => words.slice(first, last + 1).map((word) => word.toLowerCase());
const she = words.indexOf("she");

/** Scores of a row: the logarithms of shares, all others next to nothing. */
function rowOf(shares: Readonly<Record<number, number>>): Float32Array {
  const row = new Float32Array(words.length + 2).fill(-30);
  for (const [token, share] of Object.entries(shares)) row[Number(token)] = Math.log(share);
  return row;
}

const point = (shares: Readonly<Record<number, number>>, temperature = 1) =>
  pointedAt(rowOf(shares), she, tokens, names, textOf, temperature);

describe("pointedAt", () => {
  it("weighs names that go together as one, and gives the nearest before the pronoun", () => {
    const found = point({ 1: 0.3, 4: 0.4, 7: 0.25, 0: 0.05 });
    expect(found?.best).toMatchObject({ first: 6, last: 6 });
    expect(found?.probability).toBeCloseTo(0.55, 5);
    expect(found?.nobody).toBeCloseTo(0.05, 5);
    expect(found?.mentions.map(({ first, probability }) => [first, Number(probability.toFixed(3))])).toEqual([
      [3, 0.4],
      [0, 0.3],
      [6, 0.25],
    ]);
  });

  it("gathers what falls to the words of one name", () => {
    expect(point({ 4: 0.3, 5: 0.3, 1: 0.4 })?.best).toMatchObject({ first: 3, last: 4 });
  });

  it("may point to a noun, and forward", () => {
    const nurse = words.indexOf("nurse");
    expect(point({ [nurse + 1]: 0.8, 0: 0.2 })?.best).toMatchObject({ first: nurse, last: nurse });
  });

  it("tells of nobody where nothing else is likely", () => {
    expect(point({ 0: 1 })).toBeUndefined();
  });

  it("never points to itself", () => {
    expect(point({ [she + 1]: 0.9, 7: 0.1 })?.probability).toBeCloseTo(1, 5);
  });

  it("is less sure at a higher temperature", () => {
    const sure = point({ 4: 0.9, 1: 0.1 })?.probability ?? 0;
    expect(point({ 4: 0.9, 1: 0.1 }, 2)?.probability).toBeLessThan(sure);
  });
});
