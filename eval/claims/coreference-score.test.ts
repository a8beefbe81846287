import { expect, test } from "vitest";
import { bCubed, ceafE, muc, type Partition, pairwise } from "./coreference-score.ts";

const partition = (...groups: readonly string[]): Partition =>
  new Map(groups.flatMap((group, at) => [...group].map((thing) => [thing, String(at)] as const)));

test("what is found as it should be scores 1", () => {
  const gold = partition("abc", "de", "f");
  for (const score of [bCubed, muc, ceafE, pairwise]) expect(score(gold, gold).f1).toBeCloseTo(1);
});

test("B-cubed of the example of Bagga and Baldwin (1998)", () => {
  const gold = partition("12345", "67", "89ABC");
  expect(bCubed(gold, partition("12345", "6789ABC")).precision).toBeCloseTo(0.7619, 3);
  expect(bCubed(gold, partition("1234589ABC", "67")).precision).toBeCloseTo(0.5833, 3);
  expect(muc(gold, partition("12345", "6789ABC")).precision).toBeCloseTo(0.9, 3);
});

test("CEAF aligns groups one to one", () => {
  const { precision, recall } = ceafE(partition("ab", "cd"), partition("abcd"));
  expect(precision).toBeCloseTo(2 / 3);
  expect(recall).toBeCloseTo(1 / 3);
});

test("pairs", () => {
  const { precision, recall } = pairwise(partition("abc", "d"), partition("ab", "cd"));
  expect(precision).toBeCloseTo(1 / 2);
  expect(recall).toBeCloseTo(1 / 3);
});
