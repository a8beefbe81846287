import { describe, expect, it } from "vitest";
import { figureSteps, stateOf } from "./state-words.ts";

const origins = { identified: 1, unnamed: 0, unknown: 0, copies: 0, articles: 3 };

describe("how a claim stands", () => {
  it.each([
    ["contested", { contested: true, independence: "established" as const, origins: { ...origins, identified: 3 } }],
    [
      "independent origins",
      { contested: false, independence: "established" as const, origins: { ...origins, identified: 2 } },
    ],
    [
      "independence not shown",
      { contested: false, independence: "not established" as const, origins: { ...origins, identified: 2 } },
    ],
    ["single origin", { contested: false, independence: "one origin" as const, origins }],
    [
      "single origin",
      { contested: false, independence: "not established" as const, origins: { ...origins, unknown: 4 } },
    ],
    [
      "origin unnamed",
      {
        contested: false,
        independence: "not established" as const,
        origins: { ...origins, identified: 0, unnamed: 1 },
      },
    ],
    [
      "no known origin",
      {
        contested: false,
        independence: "not established" as const,
        origins: { ...origins, identified: 0, unknown: 5 },
      },
    ],
  ])("%s", (words, standing) => {
    expect(stateOf(standing)).toBe(words);
  });

  it("shows figures in their order, and of many the first and the last", () => {
    expect(figureSteps({ figures: ["12"] })).toBeUndefined();
    expect(figureSteps({ figures: ["12", "15", "14"] })).toBe("12 → 15 → 14");
    expect(figureSteps({ figures: ["1", "2", "3", "4", "5", "6"] })).toBe("1 → 2 → … → 5 → 6");
  });
});
