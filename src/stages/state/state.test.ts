import fc from "fast-check";
import { expect, test } from "vitest";
import { createLanguages } from "../../languages/languages.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { BlockKind } from "../../model/document.ts";
import { makeId } from "../../model/id.ts";
import type { Quotation } from "../../model/segment.ts";
import type { Span } from "../../model/span.ts";
import { Statement } from "../../model/statement.ts";
import { overlaps, sliceAll } from "../../text/spans.ts";
import { state } from "./state.ts";

const languages = createLanguages();
const documentId = makeId("document", "state-test");

function run(
  text: string,
  attributions: readonly Attribution[],
  residue: readonly Span[] = [],
  kind: BlockKind = "paragraph",
  quotations: readonly Quotation[] = [],
) {
  const whole = { start: 0, end: text.length };
  const parsed = {
    text,
    blocks: [{ kind, span: whole }],
    residue: residue.map((span) => ({ span, rule: "test", why: "Test." })),
    sourceMap: [],
    byline: [],
    language: "en",
    parser: { id: "test", version: "1" },
  };
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map((found) => ({
    span: { start: found.index, end: found.index + found[0].length },
    block: 0,
  }));
  return state.run({ parsed, sentences, quotations, attributions }, { documentId, languages }).statements;
}

function attribution(content: readonly Span[], source: readonly Span[] = [], cue: readonly Span[] = []): Attribution {
  return {
    id: makeId(
      "attribution",
      content.map(({ start, end }) => [start, end]),
    ),
    source,
    cue,
    content,
    directness: "indirect",
    stance: "asserts",
    chain: [{ role: "outlet", words: "this outlet", spans: [], cue: [] }],
    reading: { kind: "rule", id: "test", version: "1", confidence: 1 },
  };
}

test("a thing said is one statement; what the outlet adds in a clause of its own is another", () => {
  const text = "Police said the bridge was shut, while the ferry was running as usual. Nobody was hurt.";
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const statements = run(text, [attribution([at("the bridge was shut")], [at("Police")], [at("said")])]);
  expect(statements.map(({ voice, words }) => [voice, words.trim()])).toEqual([
    ["attributed", "the bridge was shut"],
    ["outlet", "while the ferry was running as usual."],
    ["outlet", "Nobody was hurt."],
  ]);
});

test("what is left of a sentence without a clause is no statement", () => {
  const text = "On Monday police said the bridge was shut.";
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  expect(run(text, [attribution([at("the bridge was shut")], [at("police")], [at("said")])])).toHaveLength(1);
});

test("words in quotation marks that nobody could be named for are not the outlet's", () => {
  const text = "“We had been told to wait for the bulletin on Tuesday.” The bridge was shut on Monday.";
  const end = text.indexOf("”") + 1;
  const quotation = (kind: Quotation["kind"]): Quotation => ({
    span: { start: 0, end },
    inner: { start: 1, end: end - 1 },
    kind,
    depth: 0,
    closed: true,
    form: "marks",
  });
  const words = (kind: Quotation["kind"]) =>
    run(text, [], [], "paragraph", [quotation(kind)]).map((one) => one.words.trim());
  expect(words("speech")).toEqual(["The bridge was shut on Monday."]);
  // Words set off for another reason stay the outlet's own.
  expect(words("scare").join(" ")).toContain("bulletin");
});

test.each<BlockKind>(["title", "heading", "byline", "dateline", "table"])("a %s states nothing", (kind) => {
  expect(run("The bridge was shut on Monday.", [], [], kind)).toEqual([]);
});

const span = fc
  .tuple(fc.nat(80), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: start + length }));

test("every statement's words are the slices, none touches residue, ids are its own", () => {
  const text =
    "The bridge was shut and they said it would not open. He was there. It is not clear why it was shut at all today.";
  const within = span.map(({ start, end }) => ({ start, end: Math.min(end, text.length) }));
  fc.assert(
    fc.property(
      fc.uniqueArray(within, { maxLength: 5, selector: (one) => `${one.start}-${one.end}` }),
      fc.array(within, { maxLength: 3 }),
      (contents, residue) => {
        const statements = run(
          text,
          contents.map((content) => attribution([content])),
          residue,
        );
        expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
        for (const statement of statements) {
          Statement.parse(statement);
          expect(statement.words).toBe(sliceAll(text, statement.spans));
          expect(statement.voice === "attributed").toBe(statement.attributionId !== undefined);
          for (const one of statement.spans) expect(residue.some((cut) => overlaps(cut, one))).toBe(false);
          if (statement.voice === "outlet")
            for (const one of statement.spans) expect(contents.some((content) => overlaps(content, one))).toBe(false);
        }
      },
    ),
    { numRuns: 500 },
  );
});
