import { describe, expect, it } from "vitest";
import { adjustedRand } from "./adjusted-rand.ts";
import { hasOneOrigin, isOneText, readGold } from "./gold.ts";
import { readMechanically } from "./second-reader.ts";

const story =
  "The dam above Orden was opened on Friday night after three days of rain, the river board said. Some 340 households on Mill Street spent the night in a gymnasium. The board has repaired four of the seven gates since a report called them unsafe. Schools will stay shut until Wednesday and the ferry is suspended.";
const speech =
  "“We had no choice at all when the water came over the crest of the dam, and we had no time whatever to ask anybody who might have known better than we did.”";

describe("the gold pairs", () => {
  it("are each there once, and those of one event in one half", () => {
    const gold = readGold();
    expect(new Set(gold.map(({ a, b }) => [a, b].sort((x, y) => x.localeCompare(y)).join(" "))).size).toBe(gold.length);
    for (const pairs of Map.groupBy(gold, ({ event }) => event).values())
      expect(new Set(pairs.map(({ half }) => half)).size).toBe(1);
    for (const [text] of Map.groupBy(
      gold.flatMap(({ a, b, half }) => [a, b].map((id) => `${id} ${half}`)),
      (one) => one,
    )) {
      const [id = ""] = text.split(" ");
      expect(new Set(gold.filter(({ a, b }) => a === id || b === id).map(({ half }) => half)).size).toBe(1);
    }
  });

  it("of one text have one origin; where both readings agree, that is what counts", () => {
    for (const pair of readGold()) {
      if (isOneText(pair.label)) expect(hasOneOrigin(pair)).toBe(true);
      if (pair.first === pair.second) expect(pair.label).toBe(pair.first);
    }
  });
});

describe("the second reader", () => {
  it.each([
    ["a copy", story, story.replace("Some 340", "About 340"), "copy"],
    [
      "a part of it told, with words exchanged",
      story,
      `Rain it was. ${story.slice(0, 93)} Nobody here had been told before it, and many cellars are full of mud today, which will take weeks to carry off by hand in buckets.`,
      "reworked",
    ],
    [
      "a speech in both",
      `${story} ${speech}`,
      `Somewhere else a minister was asked about other things. ${speech}`,
      "not",
    ],
    [
      "nothing in common",
      story,
      "The orchestra of Lerne will move into the tram depot next spring, its director said.",
      "not",
    ],
  ])("%s", (_, one, other, label) => expect(readMechanically(one, other).label).toBe(label));
});

describe("the adjusted Rand index", () => {
  it("is 1 for the same groups, about 0 for groups by chance, and known for an example", () => {
    expect(adjustedRand([["a", "b"], ["c"]], [["c"], ["b", "a"]])).toBe(1);
    // Hubert and Arabie's formula by hand: cells {2,1},{1,2}; together 2, expected 6 * 6 / 15, most 6.
    expect(
      adjustedRand(
        [
          ["a", "b", "c"],
          ["d", "e", "f"],
        ],
        [
          ["a", "b", "d"],
          ["c", "e", "f"],
        ],
      ),
    ).toBeCloseTo((2 - 2.4) / (6 - 2.4), 10);
  });
});
