import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupByTies } from "./grouping.ts";
import { likeliestSharers, MOST_UNDER_A_KEY, rankSharers, weighSharers } from "./sharing.ts";

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
    const ranked = rankSharers(weighSharers([["a", "b", "c", "d"], ["d"], ["b", "a"]]), 3);
    expect(ranked.map(({ documentId }) => documentId)).toEqual(["d", "a", "b"]);
    expect(ranked[0]?.shared).toBeCloseTo(1 + 1 / Math.log2(5));
  });

  it("passes over a key that too many have", () => {
    const many = Array.from({ length: MOST_UNDER_A_KEY + 1 }, (_, at) => `d${at}`);
    expect(rankSharers(weighSharers([many, ["a"]]), 9).map(({ documentId }) => documentId)).toEqual(["a"]);
    expect(rankSharers(weighSharers([many.slice(1)]), 9)).toHaveLength(9);
  });

  it("knows beforehand who may be among the first: all that share as much as the last of them", () => {
    const shares = weighSharers([["a"], ["b", "c"], ["d", "e", "f", "g"]]);
    expect(likeliestSharers(shares, 2).map(([id]) => id)).toEqual(["a", "b", "c"]);
    expect(likeliestSharers(shares, 9)).toHaveLength(7);
  });
});
