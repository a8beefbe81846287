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
  expect(csvExport.head).toMatch(/^statement_id,.*,by\r\n$/);
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
