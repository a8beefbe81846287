import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentGerman } from "../../languages/de/segment.ts";
import { segmentEnglish } from "../../languages/en/segment.ts";
import { segmentRussian } from "../../languages/ru/segment.ts";
import type { BlockKind } from "../../model/document.ts";
import { findQuotations } from "./quotations.ts";

function read(text: string, language = segmentEnglish, kind: BlockKind = "paragraph") {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    block: { kind, span: { start: line.index, end: line.index + line[0].length } },
    language,
  }));
  return findQuotations(text, blocks).map((quotation) => ({
    ...quotation,
    words: text.slice(quotation.span.start, quotation.span.end),
  }));
}
const words = (text: string, language = segmentEnglish) => read(text, language).map((quotation) => quotation.words);

test.each([
  ["“We hold,” he said. “We stay.”", ["“We hold,”", "“We stay.”"]],
  ['"We hold," he said. "We stay."', ['"We hold,"', '"We stay."']],
  ["'We don't hold,' he said of the soldiers' camp.", ["'We don't hold,'"]],
  ["‘It’s the soldiers’ camp,’ he said. It wasn’t.", ["‘It’s the soldiers’ camp,’"]],
  ["‘We hold,’ he said.", ["‘We hold,’"]],
  ["“He told me ‘run’ and I ran,” she said.", ["“He told me ‘run’ and I ran,”", "‘run’"]],
  ['“OCR made this", he said.', ['“OCR made this"']],
  ["“Low and high“, he said.", ["“Low and high“"]],
  ['He is 6\'2" tall and his desk is 30" wide, "more or less".', ['"more or less"']],
  ["In the ’90s it was rock ’n’ roll, and the drivers’ strike.", []],
  ["``We hold,'' he said.", ["``We hold,''"]],
  ["The “new” head of the ‘‘old’’ city", ["“new”"]],
])("en: %s", (text, expected) => {
  expect(words(text).slice(0, Math.max(expected.length, 1))).toEqual(expected);
});

test.each([
  [segmentGerman, "„Wir bleiben“, sagte er. »Wir gehen«, sagte sie.", ["„Wir bleiben“", "»Wir gehen«"]],
  [segmentRussian, "«Он сказал „нет“ и ушёл», — сказала она.", ["«Он сказал „нет“ и ушёл»", "„нет“"]],
  [segmentRussian, "— Мы уходим, — сказал он. — Прощайте.", ["— Мы уходим,", "— Прощайте."]],
] as const)("%# other languages", (language, text, expected) => {
  expect(words(text, language)).toEqual(expected);
});

test("a dash begins a dialogue only where a language writes it so", () => {
  expect(read("— A list item about boats")).toEqual([]);
});

test("a speech over paragraphs reopens its mark, and each continues the one before", () => {
  const found = read("She said: “One thing is clear.\n“Another is not.\n“We wait,” she said.\nNothing more.");
  expect(found.map(({ words: one, continues, closed }) => [one, continues, closed])).toEqual([
    ["“One thing is clear.", undefined, false],
    ["“Another is not.", 0, false],
    ["“We wait,”", 1, true],
  ]);
});

test("a stray opening mark in the middle of a sentence is no quotation", () => {
  expect(words("The boat “Ada sank near the pier.")).toEqual([]);
});

test("a block that is a quotation is speech", () => {
  expect(read("We hold the bridge.", segmentEnglish, "quote")).toMatchObject([{ form: "block", kind: "speech" }]);
  expect(read("“We hold the bridge.”", segmentEnglish, "quote")).toMatchObject([{ form: "marks", kind: "speech" }]);
});

test.each([
  ["It was called a “chance to rest.”", "scare"],
  ["the “new” head", "scare"],
  ["the novel “The Wind and the River,” out now", "scare"],
  ["“No,” she said.", "speech"],
  ["He said: “Never again!”", "speech"],
  ["they “do not know where the boats are”", "speech"],
  ["to “receive the letters and parcels from their families”", "speech"],
])("%s is %s", (text, kind) => {
  expect(read(text)).toMatchObject([{ kind }]);
});

const heavy = fc.string({
  unit: fc.constantFrom(
    "“",
    "”",
    '"',
    "'",
    "’",
    "‘",
    "«",
    "»",
    "„",
    "‚",
    "‹",
    "›",
    "`",
    ",",
    " ",
    "a",
    "s",
    "I",
    "2",
    "\n",
    "—",
    ".",
    ":",
  ),
  maxLength: 160,
});

test("total: within one block, inner within outer, siblings apart, links backward", () => {
  fc.assert(
    fc.property(
      heavy,
      fc.constantFrom(segmentEnglish, segmentRussian),
      fc.constantFrom<BlockKind>("paragraph", "quote", "list-item"),
      (text, language, kind) => {
        const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
          start: line.index,
          end: line.index + line[0].length,
        }));
        const found = read(text, language, kind);
        for (const [index, quotation] of found.entries()) {
          const { span, inner } = quotation;
          expect(blocks.some((block) => block.start <= span.start && span.end <= block.end)).toBe(true);
          expect(span.start <= inner.start && inner.start < inner.end && inner.end <= span.end).toBe(true);
          expect(quotation.continues ?? -1).toBeLessThan(index);
          for (const other of found.slice(0, index)) {
            const apart = other.span.end <= span.start;
            const nested =
              other.span.start <= span.start && span.end <= other.span.end && other.depth < quotation.depth;
            expect(apart || nested).toBe(true);
          }
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test.each(["“", "”", '"', "'", " '", "«", '" ', "a' 'b", "“a” ", "— ", ", — a"])(
  "a million of %j comes back",
  (unit) => {
    expect(Array.isArray(read(unit.repeat(Math.ceil(1_000_000 / unit.length)), segmentRussian))).toBe(true);
  },
);
