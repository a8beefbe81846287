import fc from "fast-check";
import { expect, test } from "vitest";
import { type Grouping, type Groups, joinGroup } from "./group.ts";

const thresholds = { average: 0.5, best: 0.6, merge: 0.5 };

function groupAll(ids: readonly string[], grouping: Partial<Grouping>): Groups {
  const groups: Groups = { groupOf: new Map(), members: new Map() };
  const whole: Grouping = { probability: () => undefined, apart: () => false, together: () => [], ...grouping };
  const seen: string[] = [];
  for (const id of ids) {
    joinGroup(id, seen, `own ${id}`, groups, whole, thresholds);
    seen.push(id);
  }
  return groups;
}

const likeness = (pairs: Readonly<Record<string, number>>) => (a: string, b: string) => pairs[a + b] ?? pairs[b + a];

test("one joins the group that it is like, and starts its own where it is like none", () => {
  const { groupOf } = groupAll(["a", "b", "c"], { probability: likeness({ ab: 0.9, ac: 0.1, bc: 0.2 }) });
  expect([...groupOf.values()]).toEqual(["own a", "own a", "own c"]);
});

test("a chain of likenesses melts nothing: the third is like the second and not like the first", () => {
  const { groupOf } = groupAll(["a", "b", "c"], { probability: likeness({ ab: 0.9, bc: 0.9, ac: 0.05 }) });
  expect(groupOf.get("c")).toBe("own c");
});

test("two groups are merged by one that shows them to be one, when their own members are as like", () => {
  const { groupOf, members } = groupAll(["a", "b", "c"], { probability: likeness({ ab: 0.55, ac: 0.9, bc: 0.9 }) });
  expect(new Set(groupOf.values()).size).toBe(1);
  expect(members.size).toBe(1);
  const apart = groupAll(["a", "b", "c"], { probability: likeness({ ab: 0.1, ac: 0.9, bc: 0.9 }) });
  expect(new Set(apart.groupOf.values()).size).toBe(2);
});

test("what people said to be one is one, however unlike", () => {
  const together = (a: string) => ({ a: ["b"], b: ["a"] })[a] ?? [];
  expect(groupAll(["a", "b"], { together }).groupOf.get("b")).toBe("own a");
});

test("a pair that may not be one never is, even through a third", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
  fc.assert(
    fc.property(
      fc.array(pair, { maxLength: 4 }),
      fc.array(pair, { maxLength: 3 }),
      fc.func(fc.double({ min: 0, max: 1, noNaN: true })),
      (apart, together, like) => {
        const parted = apart.filter(([a, b]) => a !== b);
        const isApart = (a: string, b: string) => parted.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
        const joined = (a: string) =>
          together.flatMap(([x, y]) => (x === a && y !== a ? [y] : y === a && x !== a ? [x] : []));
        const { groupOf } = groupAll(ids, {
          probability: (a, b) => like([a, b].sort().join("")),
          apart: isApart,
          together: joined,
        });
        for (const [a, b] of parted) expect(groupOf.get(a)).not.toBe(groupOf.get(b));
      },
    ),
  );
});
