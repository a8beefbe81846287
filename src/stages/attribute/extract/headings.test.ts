import { expect, test } from "vitest";
import type { ParsedDocument } from "../../../model/document.ts";
import { sliceAll } from "../../../text/spans.ts";
import { withinHeadings } from "./headings.ts";

const text = "Mayor warns of floods\nSTRANGE CALL\n“Leave now,” the mayor said.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const block = (kind: "title" | "paragraph", words: string) => ({ kind, span: at(words), language: "en" });
const parsed: ParsedDocument = {
  text,
  blocks: [
    block("title", "Mayor warns of floods"),
    block("paragraph", "STRANGE CALL"),
    block("paragraph", "“Leave now,” the mayor said."),
  ],
  residue: [],
  sourceMap: [],
  byline: [],
  language: "en",
  parser: { id: "lines", version: "1" },
};

function kept(source: string, cue: string, content: readonly string[]): readonly string[] {
  const one = { source: [at(source)], cue: [at(cue)], content: content.map(at), rule: "test", confidence: 1 };
  const [found] = withinHeadings({ parsed }, [one]);
  return [sliceAll(text, found?.source ?? []), sliceAll(text, found?.content ?? [])];
}

test("neither a title nor a crosshead in capitals is part of what is said below it", () => {
  expect(kept("the mayor", "said", ["floods", "STRANGE CALL", "“Leave now,”"])).toEqual(["the mayor", "“Leave now,”"]);
});

test("what a headline says ends with the headline", () => {
  expect(kept("Mayor", "warns", ["of floods", "“Leave now,”"])).toEqual(["Mayor", "of floods"]);
});

test("a content that stands in a headline alone stays", () => {
  expect(kept("the mayor", "said", ["floods"])).toEqual(["the mayor", "floods"]);
});
