import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MemberShown, OriginGraph } from "../../../src/surfaces/http/client.ts";
import { layOut, ROW } from "./graph-layout.ts";
import { lanesOf } from "./graph-model.ts";

type Group = OriginGraph["groups"][number];

interface Told {
  readonly outlet: string;
  readonly hour: number;
  readonly denies?: boolean;
}

/** A claim with groups of articles: `documentId` is `d<group>.<place>`. */
function claimWith(
  groups: readonly { readonly kind?: Group["kind"]; readonly party?: string; readonly told: readonly Told[] }[],
  copies: readonly { readonly documentId: string; readonly of: string; readonly share?: number }[] = [],
) {
  const members = groups.flatMap(({ told }, group) =>
    told.map(({ outlet, hour, denies }, at): MemberShown => {
      return {
        statementId: `s${group}.${at}`,
        documentId: `d${group}.${at}`,
        outlet,
        publishedAt: new Date(Date.UTC(2026, 9, 13, hour)).toISOString(),
        words: "so it is said",
        start: 0,
        end: 13,
        chain: [outlet, "somebody"],
        attitude: denies === true ? "denies" : "says",
      };
    }),
  );
  const origins = {
    groups: groups.map(({ kind = "identified", party, told }, group) => ({
      id: `origin${group}`,
      kind,
      actor: `Actor ${group}`,
      ...(party === undefined ? {} : { party }),
      attitude: "says",
      statements: told.map((_, at) => `s${group}.${at}`),
      documents: told.map((_, at) => `d${group}.${at}`),
      outlets: [],
      score: { value: 1, reasons: [] },
    })),
    copies: copies.map((copy) => ({
      kind: "copy",
      order: "told",
      share: 1,
      score: { value: 1, reasons: [] },
      ...copy,
    })),
    order: [],
  } as unknown as OriginGraph;
  return { origins, members };
}

describe("lanes of a claim", () => {
  test("a publisher stands once under an origin, with its later articles", () => {
    const { origins, members } = claimWith([
      {
        told: [
          { outlet: "Wire", hour: 1 },
          { outlet: "Post", hour: 2 },
          { outlet: "Wire", hour: 9 },
        ],
      },
    ]);
    const [lane] = lanesOf(origins, members);
    expect(lane?.carriers.map(({ outlet, later }) => [outlet, later.length])).toEqual([
      ["Wire", 1],
      ["Post", 0],
    ]);
    const [family] = lanesOf(
      origins,
      members,
      new Map([
        ["Wire", "House"],
        ["Post", "House"],
      ]),
    );
    expect(family?.carriers.map(({ outlet }) => outlet)).toEqual(["House"]);
  });

  test("a copy hangs below what it copied most of, never on a later one", () => {
    const told = [
      { outlet: "Wire", hour: 1 },
      { outlet: "Other", hour: 2 },
      { outlet: "Post", hour: 3 },
    ];
    const { origins, members } = claimWith(
      [{ told }],
      [
        { documentId: "d0.2", of: "d0.0", share: 0.9 },
        { documentId: "d0.2", of: "d0.1", share: 0.4 },
        { documentId: "d0.0", of: "d0.2", share: 1 },
      ],
    );
    const [lane] = lanesOf(origins, members);
    expect(lane?.carriers.map(({ outlet, how }) => [outlet, how])).toEqual([
      ["Wire", "origin"],
      ["Post", "copy"],
      ["Other", "origin"],
    ]);
  });

  test("parties stand together and first, the unknown together and last", () => {
    const at = (hour: number) => [{ outlet: `Outlet ${hour}`, hour }];
    const { origins, members } = claimWith([
      { kind: "unknown", told: at(0) },
      { told: at(1) },
      { party: "North", told: at(2) },
      { kind: "unnamed", told: at(3) },
      { party: "South", told: at(4) },
      { party: "North", told: at(5) },
      { kind: "unknown", told: at(6) },
    ]);
    const lanes = lanesOf(origins, members);
    expect(lanes.map(({ id }) => id)).toEqual(["origin2", "origin5", "origin4", "origin1", "origin3", "unknown"]);
    expect(lanes.at(-1)?.carriers.map(({ how }) => how)).toEqual(["unknown", "unknown"]);
    expect(layOut(lanes, 900).bands.map(({ party, hue }) => [party, hue])).toEqual([
      ["North", 0],
      ["South", 1],
    ]);
  });

  test("too many copies are told as one, unless all are asked for", () => {
    const told = Array.from({ length: 60 }, (_, hour) => ({ outlet: `Outlet ${hour}`, hour }));
    const copies = told.slice(1).map((_, at) => ({ documentId: `d0.${at + 1}`, of: "d0.0" }));
    const { origins, members } = claimWith([{ told }], copies);
    const [few] = lanesOf(origins, members);
    expect(few?.carriers).toHaveLength(5);
    expect(few?.carriers.at(-1)).toMatchObject({ outlet: "56 more", how: "copy" });
    expect(lanesOf(origins, members, new Map(), true)[0]?.carriers).toHaveLength(60);
  });
});

const told = fc.record({
  outlet: fc.string({ minLength: 1, maxLength: 40 }),
  hour: fc.integer({ min: 0, max: 400 }),
  denies: fc.boolean(),
});
const groups = fc.array(
  fc.record({
    kind: fc.constantFrom("identified" as const, "unnamed" as const, "unknown" as const),
    party: fc.constantFrom("North", "South"),
    told: fc.array(told, { minLength: 1, maxLength: 24 }),
  }),
  { minLength: 1, maxLength: 6 },
);
const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat(23), fc.nat(23)), { maxLength: 30 });

describe("the layout", () => {
  test("keeps names apart and on the page, and whoever copies right of and below whom it copied", () => {
    fc.assert(
      fc.property(groups, pairs, fc.integer({ min: 280, max: 2400 }), fc.boolean(), (all, links, width, whole) => {
        const copies = links.map(([group, a, b]) => ({ documentId: `d${group}.${a}`, of: `d${group}.${b}` }));
        const { origins, members } = claimWith(all, copies);
        const lanes = lanesOf(origins, members, new Map(), whole);
        const layout = layOut(lanes, width);
        const drawn = lanes.flatMap(({ carriers }) => carriers);
        expect(layout.carriers.map(({ carrier }) => carrier.id)).toEqual(drawn.map(({ id }) => id));
        const byId = new Map(layout.carriers.map((one) => [one.carrier.id, one]));
        for (const one of layout.carriers) {
          expect(one.x).toBeGreaterThan(0);
          expect(one.labelX + one.labelWidth).toBeLessThanOrEqual(Math.max(width, one.labelX + 24));
          expect(one.y + ROW / 2).toBeLessThanOrEqual(layout.height);
          const parent = byId.get(one.carrier.from ?? "");
          if (parent !== undefined) {
            expect(one.y).toBeGreaterThan(parent.y);
            if (!layout.narrow) expect(one.x).toBeGreaterThan(parent.x);
          }
        }
        const rows = layout.carriers.map(({ y }) => y).sort((a, b) => a - b);
        for (const [at, y] of rows.entries()) if (at > 0) expect(y - (rows[at - 1] ?? 0)).toBeGreaterThanOrEqual(ROW);
        for (const [at, lane] of layout.lanes.entries()) {
          const before = layout.lanes[at - 1];
          if (before !== undefined) expect(lane.top).toBeGreaterThanOrEqual(before.top + before.height);
        }
      }),
    );
  });
});
