import { describe, expect, it } from "vitest";
import { findDrops } from "./evaluation.ts";

describe("findDrops", () => {
  it("lets a figure fall by 0.3 points and no more", () => {
    expect(findDrops({ f1: 50 }, { f1: 49.7 })).toEqual([]);
    expect(findDrops({ f1: 50 }, { f1: 49.6 })).toEqual([{ measure: "f1", was: 50, is: 49.6 }]);
  });

  it("takes a figure that is gone for a drop, and a new one for none", () => {
    expect(findDrops({ f1: 50 }, {})).toHaveLength(1);
    expect(findDrops({}, { f1: 1 })).toEqual([]);
  });
});
