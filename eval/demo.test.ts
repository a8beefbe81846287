import { expect, test } from "vitest";
import type { Attribution } from "../src/model/attribution.ts";
import type { DocumentRecord } from "../src/model/record.ts";
import { scoreDocument } from "./demo.ts";
import { type ExpectedDocument, findNearest, findPlaces, findQuotation } from "./demo-expected.ts";

const text =
  'He smiled. "No," he said, "not today." The mayor denied that he had smiled. It was unclear why. Share this';

const expected: ExpectedDocument = {
  file: "documents/00.txt",
  attributions: [
    { id: "00-a1", source: "he", cue: "said", content: '"No,"…"not today."', directness: "direct", stance: "asserts" },
    {
      id: "00-a2",
      source: "The mayor",
      cue: "denied",
      content: "he had smiled",
      directness: "indirect",
      stance: "denies",
      chain: ["this outlet", "The mayor", "somebody"],
    },
  ],
  questions: [{ id: "00-q1", span: "It was unclear why", kind: "why", about: "why" }],
  residue: [{ starts: "Share this", why: "a button" }],
};

const reading = { id: "r", version: "1", kind: "rule", confidence: 0.9 };

function said(source: string, content: string, more: Partial<Attribution> = {}): Attribution {
  const spans = findQuotation(text, content);
  const links = [{ role: "source", words: source, spans: [], cue: [] }];
  return {
    id: `attribution_${content.length}`,
    source: findNearest(text, source, spans),
    cue: [],
    content: spans,
    directness: "direct",
    stance: "asserts",
    chain: links,
    reading,
    ...more,
  } as unknown as Attribution;
}

function record(attributions: readonly Attribution[], more: Partial<DocumentRecord> = {}): DocumentRecord {
  return { document: { text }, attributions, questions: [], statements: [], ...more } as unknown as DocumentRecord;
}

const right = said("he", '"No,"…"not today."');

test("counts what is right, and names what is not", () => {
  const wrong = said("He", "he had smiled", { directness: "indirect", stance: "denies" });
  const score = scoreDocument(expected, record([right, wrong]));
  expect(score.attributions).toEqual({ found: 1, of: 2 });
  expect(score.precision).toEqual({ found: 1, of: 2 });
  expect(score.faults.map(({ what, id }) => [what, id])).toEqual([
    ["wrong source", "00-a2"],
    ["not expected", undefined],
    ["question", "00-q1"],
  ]);
});

test("compares directness, stance and chain of what is right only", () => {
  const score = scoreDocument(expected, record([right, said("The mayor", "he had smiled")]));
  expect(score.attributions.found).toBe(2);
  expect(score.directness).toEqual({ found: 1, of: 2 });
  expect(score.stance).toEqual({ found: 1, of: 2 });
  expect(score.chains).toEqual({ found: 0, of: 1 });
});

test("holds it against a reading when something said touches residue", () => {
  const [place] = findPlaces(text, "Share this");
  const touching = { statements: [{ spans: [place] }] } as unknown as Partial<DocumentRecord>;
  expect(scoreDocument(expected, record([], touching)).residue).toEqual({ found: 0, of: 1 });
  expect(scoreDocument(expected, record([])).residue).toEqual({ found: 1, of: 1 });
});

test("white space matches any white space, and patterns are taken as they stand", () => {
  expect(findPlaces("at 5:58\u00a0a.m. (or so)\n then", "5:58 a.m. (or so) then")).toHaveLength(1);
  expect(findPlaces("axm", "a.m")).toHaveLength(0);
});
