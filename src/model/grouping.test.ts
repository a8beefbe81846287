import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupByTies } from "./grouping.ts";
import { MOST_UNDER_A_KEY, rankSharers } from "./sharing.ts";

describe("groupByTies", () => {
  it.each([
    [[], [["a", "b"]], [["a", "b"], ["c"], ["d"]]],
    [
      [["d", "b"]],
      [["c", "a"]],
      [
        ["a", "c"],
        ["b", "d"],
      ],
    ],
    [
      [
        ["a", "x"],
        ["x", "b"],
      ],
      [],
      [["a"], ["b"], ["c"], ["d"]],
    ],
    [
      [
        ["d", "c"],
        ["c", "b"],
      ],
      [["b", "a"]],
      [["a", "b", "c", "d"]],
    ],
  ] as const)("puts together what is tied, in order: %j and %j", (some, more, groups) => {
    expect(groupByTies(["a", "b", "c", "d"], [...some, ...more])).toEqual(groups);
  });

  it("gives the same groups whatever order the ties come in", () => {
    const members = [..."abcdefgh"];
    const tie = fc.tuple(fc.constantFrom(...members), fc.constantFrom(...members));
    fc.assert(
      fc.property(fc.array(tie), (ties) => {
        const groups = groupByTies(members, ties);
        expect(groupByTies(members, ties.toReversed())).toEqual(groups);
        expect(groups.flat().toSorted()).toEqual(members);
        for (const [a, b] of ties) expect(groups.find((group) => group.includes(a))).toContain(b);
      }),
    );
  });
});

describe("rankSharers", () => {
  it("lets one rare key outweigh one that many have, and breaks ties by id", () => {
    const ranked = rankSharers([["a", "b", "c", "d"], ["d"], ["b", "a"]], 3);
    expect(ranked.map(({ documentId }) => documentId)).toEqual(["d", "a", "b"]);
    expect(ranked[0]?.shared).toBeCloseTo(1 + 1 / Math.log2(5));
  });

  it("passes over a key that too many have", () => {
    const many = Array.from({ length: MOST_UNDER_A_KEY + 1 }, (_, at) => `d${at}`);
    expect(rankSharers([many, ["a"]], 9).map(({ documentId }) => documentId)).toEqual(["a"]);
    expect(rankSharers([many.slice(1)], 9)).toHaveLength(9);
  });
});
