import { expect, test } from "vitest";
import type { ParsedDocument } from "../../../model/document.ts";
import type { Quotation } from "../../../model/segment.ts";
import { sliceAll } from "../../../text/spans.ts";
import { withoutScraps } from "./cut.ts";

const text = "The word was “drill.”\nTen are hurt, the union said. “Ten of ours.”";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const block = (words: string) => ({ kind: "paragraph" as const, span: at(words), language: "en" });
const parsed: ParsedDocument = {
  text,
  blocks: [block("The word was “drill.”"), block("Ten are hurt, the union said. “Ten of ours.”")],
  residue: [],
  sourceMap: [],
  byline: [],
  language: "en",
  parser: { id: "lines", version: "1" },
};
const quotation = (words: string, kind: Quotation["kind"]): Quotation => ({
  span: at(words),
  inner: { start: at(words).start + 1, end: at(words).end - 1 },
  kind,
  depth: 0,
  closed: true,
  form: "marks",
});

function kept(content: readonly string[], kinds: readonly Quotation[]): string {
  const one = { source: [at("the union")], cue: [at("said")], content: content.map(at), rule: "test", confidence: 1 };
  return sliceAll(text, withoutScraps({ parsed, quotations: kinds }, [one])[0]?.content ?? []);
}

test("a word set off in another paragraph is not what is said in this one", () => {
  const scare = [quotation("“drill.”", "scare"), quotation("“Ten of ours.”", "scare")];
  expect(kept(["“drill.”", "Ten are hurt"], scare)).toBe("Ten are hurt");
  expect(kept(["Ten are hurt", "“Ten of ours.”"], scare)).toBe("Ten are hurt … “Ten of ours.”");
  expect(kept(["“drill.”"], scare)).toBe("“drill.”");
});

test("speech goes on from one paragraph to the next", () => {
  expect(kept(["“drill.”", "Ten are hurt"], [quotation("“drill.”", "speech")])).toBe("“drill.” … Ten are hurt");
});
