import fc from "fast-check";
import { expect, test } from "vitest";
import type { DocumentCard, StatementCard } from "../../../model/card.ts";
import type { Attitude } from "../../../model/claim.ts";
import { makeId } from "../../../model/id.ts";
import { Matrix } from "../../../model/matrix.ts";
import { type MatrixInput, makeMatrix } from "./make-matrix.ts";

const HOUR = 3_600_000;
const START = Date.parse("2026-10-13T06:00:00Z");

type Said = readonly ["outlet" | "attributed", Attitude];

/** An article: its outlet, the hour at which it came out, and what it says of the one claim. */
type Article = readonly [outlet: string | undefined, hour: number, said?: readonly Said[]];

function input(articles: readonly Article[], outlets: MatrixInput["outlets"] = []): MatrixInput {
  const cards = articles.map(([outlet, hour, said = []], at): DocumentCard => {
    const documentId = makeId("document", at);
    return {
      documentId,
      caseId: makeId("case", "example"),
      locator: `${at}`,
      outlet: outlet === undefined ? {} : { name: outlet },
      byline: [],
      at: START + hour * HOUR,
      lead: "",
      length: 0,
      actors: [],
      statements: said.map(
        ([voice], position): StatementCard => ({
          statementId: makeId("statement", at, position),
          documentId,
          voice,
          spans: [],
          words: "The pier is shut.",
          sentence: "The pier is shut.",
          block: "paragraph",
          position,
          chain: [],
          actors: [],
          facets: [],
        }),
      ),
    };
  });
  const members = cards.flatMap(({ documentId, statements }, at) =>
    statements.map(({ statementId }, position) => ({
      statementId,
      documentId,
      attitude: articles[at]?.[2]?.[position]?.[1] ?? "says",
    })),
  );
  const claims = members.length === 0 ? [] : [{ id: makeId("claim", 1), words: "The pier is shut.", members }];
  const event = {
    id: makeId("event", 1),
    words: "The pier",
    documents: cards.map(({ documentId }) => ({ documentId })),
    places: [],
    actors: [],
    claims: claims.length,
  };
  return { event, claims, cards, outlets };
}

/** "Herald: says" for each row of a matrix of one claim. */
function rows(articles: readonly Article[], outlets: MatrixInput["outlets"] = []): readonly string[] {
  return makeMatrix(input(articles, outlets)).rows.map(({ outlet, cells }) => `${outlet}: ${cells[0]?.kind ?? "-"}`);
}

test.each<[string, readonly Said[], string]>([
  ["its own voice", [["outlet", "says"]], "says"],
  ["its own voice, less than certain", [["outlet", "hedges"]], "hedges"],
  ["its own denial", [["outlet", "denies"]], "denies"],
  ["another's saying", [["attributed", "says"]], "reports"],
  ["another's saying, less than certain", [["attributed", "hedges"]], "reports"],
  ["only another's denial", [["attributed", "denies"]], "denies"],
  [
    "both sides of it",
    [
      ["attributed", "denies"],
      ["attributed", "says"],
    ],
    "reports",
  ],
  [
    "its own voice before what it reports",
    [
      ["attributed", "denies"],
      ["outlet", "says"],
    ],
    "says",
  ],
  ["only a doubt", [["attributed", "doubts"]], "hedges"],
])("an outlet that gives %s", (_, said, kind) => {
  expect(rows([["Herald", 0, said]])).toEqual([`Herald: ${kind}`]);
});

test("who leaves it out, who published nothing, and whom the case does not hold", () => {
  const says: readonly Said[] = [["outlet", "says"]];
  const day = 24;
  expect(
    rows(
      [
        ["Herald", 5, says],
        ["Mail", 6],
        ["Post", 1],
      ],
      [
        { outlet: "Mail", at: [START] },
        { outlet: "Echo", at: [START + 40 * HOUR] },
        { outlet: "Echo", at: [START - 900 * HOUR] },
        { outlet: "Star", at: [START - 30 * day * HOUR] },
      ],
    ),
  ).toEqual([
    "Herald: says",
    "Mail: leaves out",
    // What nobody had said by then cannot be left out.
    "Post: not published",
    "Echo: not published",
    "Star: not collected",
  ]);
});

test("an outlet counts as collected from a day before the first article to two days after the last", () => {
  const at = (hour: number) =>
    rows([["Herald", 0, [["outlet", "says"]]]], [{ outlet: "Mail", at: [START + hour * HOUR] }])[1];
  expect([-25, -24, 48, 49].map(at)).toEqual([
    "Mail: not collected",
    "Mail: not published",
    "Mail: not published",
    "Mail: not collected",
  ]);
});

test("cells point at what shows them, in the order of the text; documents that name no outlet share a row", () => {
  const given = input([
    [
      undefined,
      3,
      [
        ["attributed", "says"],
        ["outlet", "says"],
      ],
    ],
    [undefined, 2, [["outlet", "says"]]],
  ]);
  const [row] = makeMatrix(given).rows;
  expect(row?.outlet).toBe("not named");
  expect(row?.cells[0]?.documents).toEqual([given.cards[1]?.documentId, given.cards[0]?.documentId]);
  expect(row?.cells[0]?.statements).toHaveLength(3);
});

const anyArticles = fc.array(
  fc.tuple(
    fc.constantFrom("Herald", "Mail", "Post", undefined),
    fc.integer({ min: 0, max: 90 }),
    fc.array(
      fc.tuple(
        fc.constantFrom("outlet" as const, "attributed" as const),
        fc.constantFrom<Attitude>("says", "hedges", "denies", "doubts"),
      ),
      { maxLength: 3 },
    ),
  ),
  { maxLength: 6 },
);

test("every outlet has a row, every claim a cell, and a cell is filled exactly where the outlet has a statement", () => {
  fc.assert(
    fc.property(anyArticles, (articles) => {
      const given = input(articles, [{ outlet: "Echo", at: [] }]);
      const matrix = Matrix.parse(makeMatrix(given));
      expect(new Set(matrix.rows.map(({ outlet }) => outlet))).toEqual(
        new Set([...articles.map(([outlet]) => outlet ?? "not named"), "Echo"]),
      );
      const shown = matrix.rows.flatMap(({ cells }) => cells.flatMap(({ statements }) => statements));
      expect(shown.sort()).toEqual(
        given.claims.flatMap(({ members }) => members.map(({ statementId }) => statementId)).sort(),
      );
      for (const { cells } of matrix.rows) {
        expect(cells).toHaveLength(given.claims.length);
        for (const { kind, statements } of cells) {
          expect(statements.length > 0).toBe(!["leaves out", "not published", "not collected"].includes(kind));
        }
      }
    }),
    { numRuns: 50 },
  );
});

test("the order of cards does not matter", () => {
  fc.assert(
    fc.property(anyArticles, (articles) => {
      const given = input(articles);
      expect(makeMatrix({ ...given, cards: given.cards.toReversed() })).toEqual(makeMatrix(given));
    }),
    { numRuns: 50 },
  );
});
