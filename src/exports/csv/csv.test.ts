import { expect, it } from "vitest";
import { makeId } from "../../model/id.ts";
import type { DocumentRecord } from "../../model/record.ts";
import { csvExport } from "./csv.ts";

const id = makeId("document", "x");

function recordWith(title: string, words: string): DocumentRecord {
  return {
    snapshot: {
      id: "a".repeat(64),
      size: 1,
      mediaType: "text/plain",
      encoding: "utf-8",
      locator: "a.txt",
      method: "file",
      capturedAt: "2026-10-13T08:00:00.000Z",
    },
    document: {
      id,
      caseId: makeId("case", "x"),
      snapshotId: "a".repeat(64),
      text: words,
      blocks: [],
      residue: [],
      sourceMap: [],
      title,
      byline: [],
      parser: { id: "plain", version: "1.0.0" },
    },
    attributions: [],
    actors: [],
    statements: [{ id: makeId("statement", 1), voice: "outlet", spans: [{ start: 3, end: words.length }], words }],
    questions: [],
    stages: [],
  };
}

function cell(column: string, row: string): string | undefined {
  return row.replace(/\r\n$/, "").split(",")[csvExport.head.trim().split(",").indexOf(column)];
}

it("writes a header and one row a statement, lines ended as RFC 4180 asks", () => {
  expect(csvExport.head).toMatch(/^statement_id,.*,by,actor,.*,decided_by\r\n$/);
  const row = csvExport.document(recordWith("Culvert closed", "The culvert is closed."));
  expect(row.endsWith("\r\n")).toBe(true);
  expect(cell("title", row)).toBe("Culvert closed");
  expect(cell("words", row)).toBe("The culvert is closed.");
  expect(cell("start", row)).toBe("3");
  expect(cell("source", row)).toBe("");
});

it("quotes what holds a separator, a mark or a line break", () => {
  const row = csvExport.document(recordWith('A "title", twice', "One\nTwo, three"));
  expect(row).toContain('"A ""title"", twice"');
  expect(row).toContain('"One\nTwo, three"');
});

it("gives nothing for a record without statements", () => {
  expect(csvExport.document({ ...recordWith("x", "abcd"), statements: [] })).toBe("");
});

it.each([
  ["=1+1", "'=1+1"],
  ["+49 30 1", "'+49 30 1"],
  ["-5 degrees", "'-5 degrees"],
  ["@here", "'@here"],
  ["\tindented", "'\tindented"],
  ["＝1", "'＝1"],
  ["'=1", "''=1"],
])("keeps a spreadsheet from running %j", (title, guarded) => {
  expect(cell("title", csvExport.document(recordWith(title, "abcd")))).toBe(guarded);
});

it.each(["'Tis so", "a=b", "5 - 3", "– a dash"])("leaves %j as it is", (title) => {
  expect(cell("title", csvExport.document(recordWith(title, "abcd")))).toBe(title);
});

it("tells when, where and how many of a statement, several in one cell, and who decided", () => {
  const record = recordWith("x", "On Monday 12 were hurt near Withen and 3 in Sydney");
  const statementId = record.statements[0]?.id ?? "";
  const span = { start: 3, end: 9 };
  const common = (words: string, aspect: "event" | "saying" = "event") => ({
    id: makeId("facet", words),
    spans: [span],
    words,
    of: [{ statementId, aspect, basis: "stated" as const, rule: "within" }],
    reading: { kind: "rule" as const, id: "r", version: "1.0.0", confidence: 0.5 },
  });
  const score = { value: 1, reasons: [] };
  const place = (name: string, latitude: number) =>
    ({
      id: `geonames:${name.length}`,
      name,
      kind: "settlement",
      latitude,
      longitude: 7,
      countries: [],
      admin: [],
    }) as const;
  const quantity = (number: number) =>
    ({
      number,
      approximation: "exact",
      range: { low: number, high: number, rule: "exact@1" },
      unit: { kind: "people", code: "people" },
      casualty: "wounded",
      basis: "stated",
    }) as const;
  const by = { kind: "person", name: "Ada Quill" } as const;
  const decided = { judgementId: makeId("judgement", 1), by, at: "2026-10-13T08:00:00.000Z", what: "x", reason: "" };
  const row = csvExport.document({
    ...record,
    facets: [
      {
        ...common("Monday", "saying"),
        kind: "time",
        value: {
          type: "date",
          timex: "2026-10-12",
          interval: { start: "2026-10-12" },
          granularity: "day",
          basis: "inferred",
        },
      },
      { ...common("12"), kind: "quantity", value: quantity(12), decided },
      { ...common("3"), kind: "quantity", value: quantity(3) },
      {
        ...common("Sydney"),
        kind: "place",
        value: { place: place("Sydney", -33.8), relation: "at", score, alternatives: [], basis: "stated" },
      },
    ],
  });
  expect(cell("said_when_start", row)).toBe("2026-10-12");
  expect(cell("when_start", row)).toBe("");
  expect(cell("how_many_low", row)).toBe("12 | 3");
  expect(cell("how_many_casualty", row)).toBe("wounded | wounded");
  expect(cell("where_latitude", row)).toBe("-33.8");
  expect(cell("where_name", row)).toBe("Sydney");
  expect(cell("decided_by", row)).toBe("Ada Quill");
});
