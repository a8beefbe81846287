import { describe, expect, it } from "vitest";
import { placeAfter, whichLeftOut } from "./table.ts";

const size = { rows: 4, columns: 3 };

describe("the keys of a grid", () => {
  it.each([
    ["ArrowRight", { row: 1, column: 1 }, { row: 1, column: 2 }],
    ["ArrowRight", { row: 1, column: 2 }, { row: 1, column: 2 }],
    ["ArrowLeft", { row: 1, column: 1 }, { row: 1, column: 0 }],
    ["ArrowUp", { row: 1, column: 1 }, { row: 0, column: 1 }],
    ["ArrowUp", { row: 1, column: 0 }, { row: 1, column: 0 }],
    ["ArrowDown", { row: 3, column: 1 }, { row: 3, column: 1 }],
    ["Home", { row: 2, column: 2 }, { row: 2, column: 0 }],
    ["Home", { row: 0, column: 2 }, { row: 0, column: 1 }],
    ["End", { row: 2, column: 0 }, { row: 2, column: 2 }],
    ["PageDown", { row: 1, column: 1 }, { row: 3, column: 1 }],
    ["PageUp", { row: 3, column: 1 }, { row: 1, column: 1 }],
  ] as const)("%s from %o leads to %o", (key, from, to) => {
    expect(placeAfter(key, from, size)).toEqual(to);
  });

  it("lead to the corners with Control, and nowhere when they are others", () => {
    expect(placeAfter("Home", { row: 3, column: 2 }, size, true)).toEqual({ row: 1, column: 1 });
    expect(placeAfter("End", { row: 1, column: 1 }, size, true)).toEqual({ row: 3, column: 2 });
    expect(placeAfter("x", { row: 1, column: 1 }, size)).toBeUndefined();
  });
});

describe("articles that leave a claim out", () => {
  const early = { documentId: "document_1", publishedAt: "2026-10-13T06:00:00+02:00" };
  const late = { documentId: "document_2", publishedAt: "2026-10-13T09:00:00+02:00" };
  const undated = { documentId: "document_3" };

  it("are those published when it was being said, or at no known time", () => {
    expect(whichLeftOut([early, late, undated], "2026-10-13T05:30:00Z")).toEqual({
      could: [late, undated],
      early: [early],
    });
  });

  it("are all of them where nobody knows when it was first said", () => {
    expect(whichLeftOut([early, late], undefined)).toEqual({ could: [early, late], early: [] });
  });
});
