import { createLanguages } from "../../src/languages/languages.ts";
import type { ParsedDocument } from "../../src/model/document.ts";
import { readTimes } from "../../src/stages/normalise/time/find-times.ts";
import { segment } from "../../src/stages/segment/segment.ts";
import type { Timex } from "./timex-score.ts";

const languages = createLanguages();

/** A document of paragraphs parted by empty lines. */
export function asDocument(text: string, language: string, publishedAt?: string): ParsedDocument {
  const blocks: ParsedDocument["blocks"] = [...text.matchAll(/\S(?:[\s\S]*?\S)??(?=\s*\n\s*\n|\s*$)/g)].map(
    (match) => ({
      kind: "paragraph",
      span: { start: match.index, end: match.index + match[0].length },
      language,
    }),
  );
  const publication = publishedAt === undefined ? {} : { publishedAt };
  const parser = { id: "eval", version: "1" };
  return { text, blocks, residue: [], sourceMap: [], byline: [], language, parser, ...publication };
}

/** The expressions that we read in a text, one by one, as TIMEX3 marks them. */
export function findInText(text: string, language: string, publishedAt?: string): readonly Timex[] {
  const parsed = asDocument(text, language, publishedAt);
  const { sentences } = segment.run({ parsed }, { documentId: "eval", languages });
  return readTimes({ parsed, sentences }, { languages }).map(({ span, value }) => ({
    span,
    type: value.type,
    value: value.timex,
  }));
}
