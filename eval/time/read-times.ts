import { createLanguages } from "../../src/languages/languages.ts";
import type { ParsedDocument } from "../../src/model/document.ts";
import { readTimes as readEach } from "../../src/stages/normalise/time/find-times.ts";
import { segment } from "../../src/stages/segment/segment.ts";
import type { ReadTime } from "./score-times.ts";

const languages = createLanguages();

/** What stage `normalise` finds of time in a text whose language and day of publishing (`2014-02-18`), if any, are told. */
export function readTimes(text: string, language: string, publishedAt?: string): readonly ReadTime[] {
  const blocks = [...text.matchAll(/\S(?:.|\n(?![^\S\n]*\n))*/gu)].map(({ 0: words, index }) => ({
    kind: "paragraph" as const,
    span: { start: index, end: index + words.trimEnd().length },
    language,
  }));
  const parsed: ParsedDocument = {
    text,
    blocks,
    residue: [],
    sourceMap: [],
    byline: [],
    language,
    parser: { id: "eval", version: "1" },
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
  const context = { documentId: "eval", languages };
  const { sentences } = segment.run({ parsed }, context);
  return readEach({ parsed, sentences }, context).map(({ span, value }) => ({ span, value: value.timex }));
}
