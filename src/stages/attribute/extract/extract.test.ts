import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { englishAttribution } from "../../../languages/en/attribution/attribution.ts";
import { createLanguages } from "../../../languages/languages.ts";
import type { ParsedDocument } from "../../../model/document.ts";
import { contains, hull, overlaps, sliceAll } from "../../../text/spans.ts";
import { segment } from "../../segment/segment.ts";
import type { Extracted } from "../extracted.ts";
import { decode } from "./decode.ts";
import { extract } from "./extract.ts";
import { readLines } from "./line.ts";
import { candidatesOf, viewOf } from "./propose.ts";
import { cueRules } from "./rules/rules.ts";
import type { Scored } from "./scored.ts";

const languages = createLanguages();

/** Blocks are lines; a line that begins with "#" is residue. */
function inputOf(text: string) {
  const lines = [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const residue = lines
    .filter((span) => text[span.start] === "#")
    .map((span) => ({ span, rule: "hash", why: "marked" }));
  const blocks = lines
    .filter((span) => text[span.start] !== "#")
    .map((span, index) => ({ kind: index === 0 ? ("title" as const) : ("paragraph" as const), span, language: "en" }));
  const parser = { id: "lines", version: "1" };
  const parsed: ParsedDocument = { text, blocks, residue, sourceMap: [], byline: [], language: "en", parser };
  return { parsed, ...segment.run({ parsed }, { documentId: "test", languages }) };
}
const read = (text: string): readonly Extracted[] => extract(inputOf(text), () => englishAttribution, 0.05);

describe("rules", () => {
  test.each(cueRules)("$id proposes its example: $example", (rule) => {
    const input = inputOf(rule.id === "headline-colon" ? rule.example : `Title\n${rule.example}`);
    const found = readLines(input, () => englishAttribution)
      .map((line) => viewOf(line, englishAttribution))
      .flatMap(candidatesOf)
      .map((one) => one.rule.split("+", 1)[0]);
    expect(found).toContain(rule.id);
  });

  test("ids are told apart", () => {
    expect(new Set(cueRules.map((rule) => rule.id)).size).toBe(cueRules.length);
  });
});

const pieces = [
  "The mayor said that the bridge was safe.",
  "“We tested it,” she said.",
  "“Nobody asked us,” he added. “They never do.”",
  "According to the union, nobody was hurt",
  ", the council told reporters,",
  "“",
  "”",
  "''",
  '"',
  "‘",
  "\n",
  "\n# Read more: he said it was over\n",
  "(",
  ")",
  " that ",
  ", a fact which experts said ",
  "Moor, 43, a builder, ",
  "🙂 ",
  "It is expected to rain. ",
];

describe("a paragraph of nothing but a quotation", () => {
  const before = "The keeper said that the lock had been shut on Monday.";
  const alone = "“I wrote to the office three times. They sent me a poster.”";
  const saidAlone = (text: string) =>
    read(text)
      .filter(({ rule }) => rule === "quotation-alone")
      .map(({ source, cue, content }) => [source, cue, content].map((spans) => sliceAll(text, spans)));

  test("is of whoever was told last before it, without a cue", () => {
    expect(saidAlone(`Title\n${before}\n${alone}`)).toEqual([
      ["The keeper", "", "“I wrote to the office three times. They sent me a poster.”"],
    ]);
  });

  test.each([
    ["the paragraph before tells nobody's words", `Title\nThe lock was shut on Monday.\n${alone}`],
    ["another paragraph lies between", `Title\n${before}\nThe lock is small.\n${alone}`],
    ["it has a cue of its own", `Title\n${before}\n${alone.replace(".”", ",” the mason said.")}`],
    ["it holds other words too", `Title\n${before}\nThe sign reads: ${alone} It hangs there still.`],
  ])("is not, where %s", (_, text) => {
    expect(saidAlone(text)).toEqual([]);
  });
});

describe("spans", () => {
  test("lie in one block each, touch no residue, are in order and not empty", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const text = parts.join(" ");
        const input = inputOf(text);
        const found = extract(input, () => englishAttribution, 0.05);
        for (const one of found) {
          for (const role of [one.source, one.cue, one.content]) {
            for (const [index, span] of role.entries()) {
              expect(span.start).toBeLessThan(span.end);
              expect(input.parsed.blocks.some((block) => contains(block.span, span))).toBe(true);
              expect(input.parsed.residue.some((cut) => overlaps(cut.span, span))).toBe(false);
              expect(role[index - 1]?.end ?? -1).toBeLessThan(span.start);
            }
          }
          expect(one.content.length).toBeGreaterThan(0);
          expect(one.source.some((a) => one.content.some((b) => overlaps(a, b)))).toBe(false);
        }
        const starts = found
          .filter((one) => one.cue.length > 0)
          .map((one) => hull([...one.source, ...one.cue, ...one.content])?.start ?? 0);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
  });

  test("the same text is read the same way twice", () => {
    const text = pieces.join(" ");
    expect(read(text)).toEqual(read(text));
  });
});

describe("decode", () => {
  const one = (anchor: string, confidence: number, start: number, end: number): Scored => ({
    anchor,
    confidence,
    rule: "test",
    source: [],
    cue: [{ start: end, end: end + 1 }],
    content: [{ start, end }],
  });
  test.each([
    ["one thing per cue", [one("0:1", 0.9, 0, 10), one("0:1", 0.8, 20, 30)], [0.9]],
    ["no content twice", [one("0:1", 0.6, 0, 10), one("0:2", 0.8, 0, 12)], [0.8]],
    ["no crossing", [one("0:1", 0.9, 0, 10), one("0:2", 0.8, 5, 15)], [0.9]],
    ["one inside another", [one("0:1", 0.9, 0, 100), one("0:2", 0.8, 60, 90)], [0.9, 0.8]],
    ["apart", [one("0:1", 0.5, 20, 30), one("0:2", 0.8, 0, 12)], [0.8, 0.5]],
  ] as const)("%s", (_, scored, expected) => {
    expect(decode(scored).map((found) => found.confidence)).toEqual(expected);
  });
});

describe("hostile text", () => {
  const hostile: readonly (readonly [string, string])[] = [
    ["one line of a megabyte", "he said that ".repeat(80_000)],
    ["one word of a megabyte", "a".repeat(1_000_000)],
    ["a hundred thousand quotation marks", '"'.repeat(100_000)],
    ["twenty thousand speeches in a block", "“No,” he said. ".repeat(20_000)],
    ["opening marks only", "“a ".repeat(50_000)],
    ["commas", "Moor, ".repeat(50_000)],
    ["brackets", "(".repeat(100_000)],
  ];
  test.each(hostile)(
    "%s ends",
    (_, text) => {
      expect(read(text).length).toBeGreaterThanOrEqual(0);
    },
    60_000,
  );
});
