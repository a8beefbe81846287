import { describe, expect, it } from "vitest";
import { keepApart } from "./keep-apart.ts";

const own = (id: string) => `own ${id}`;
const put = (id: string, group: string, ...merged: readonly string[]) => ({ id, group, merged });

describe("keepApart", () => {
  it("leaves placements as they are where nobody said anything", () => {
    const placements = [put("s", "A", "B"), put("t", "C")];
    expect(keepApart(placements, [], new Map(), own)).toEqual(placements);
  });

  it("puts into the group that is left what was put into one merged away, before or after", () => {
    expect(keepApart([put("s", "B"), put("t", "A", "B"), put("u", "B", "A")], [], new Map(), own)).toEqual([
      put("s", "A"),
      put("t", "A", "B"),
      put("u", "A"),
    ]);
  });

  it("leaves out a merge that brings two together who must not be", () => {
    const known = new Map([
      ["a", "A"],
      ["b", "B"],
    ]);
    expect(keepApart([put("s", "A", "B", "C")], [["a", "b"]], known, own)).toEqual([put("s", "A", "C")]);
    // Also by way of a third group.
    expect(keepApart([put("s", "C", "A"), put("t", "C", "B")], [["b", "a"]], known, own)).toEqual([
      put("s", "C", "A"),
      put("t", "C"),
    ]);
  });

  it("starts a group of its own for what must not be where it was put", () => {
    const known = new Map([["a", "A"]]);
    expect(keepApart([put("s", "A", "B")], [["s", "a"]], known, own)).toEqual([put("s", "own s")]);
    // Two of the new ones themselves.
    expect(keepApart([put("s", "A"), put("t", "A")], [["s", "t"]], new Map(), own)).toEqual([
      put("s", "A"),
      put("t", "own t"),
    ]);
  });
});
