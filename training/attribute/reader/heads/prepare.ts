/**
 * Turns what `silver.py` and `gold.py` wrote into tokens as the stage sees them, one line an article.
 *
 * node training/attribute/reader/heads/prepare.ts --vocabulary FILE --out FILE FILE...
 */
import { createWriteStream, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readJsonLines } from "../../../../eval/shared-data.ts";
import { createLanguages } from "../../../../src/languages/languages.ts";
import { encode, type Token } from "../../../../src/stages/attribute/read/encode.ts";
import { parse } from "../../../../src/stages/parse/parse.ts";
import { segment } from "../../../../src/stages/segment/segment.ts";
import { createWordPieces } from "../../../../src/text/word-pieces.ts";

const { values, positionals } = parseArgs({
  options: { vocabulary: { type: "string" }, out: { type: "string" } },
  allowPositionals: true,
});
if (values.vocabulary === undefined || values.out === undefined) throw new Error("--vocabulary and --out are needed");

/** In the order of the model's tags. */
const kinds = ["person", "body", "place", "actor-place", "other"];

interface Row {
  readonly doc: string;
  readonly text: string;
  readonly entities?: readonly (readonly [number, number, string])[];
  readonly people?: readonly { readonly gender: string; readonly mentions: readonly (readonly [number, number])[] }[];
  readonly pronouns?: readonly (readonly [number, number, readonly number[], number, (readonly number[])?])[];
  readonly candidates?: readonly (readonly (readonly [number, number])[])[];
  readonly places?: readonly (readonly [number, number, number])[];
}

const pieces = createWordPieces(readFileSync(values.vocabulary, "utf8").trimEnd().split("\n"));
const context = { documentId: `document_${"0".repeat(32)}`, languages: createLanguages() };

/** None where the parser finds no article in a text: a lone word may look like a line of a menu. */
function tokensOf(text: string): readonly Token[] {
  try {
    return tokensIn(text);
  } catch {
    return [];
  }
}

function tokensIn(text: string): readonly Token[] {
  const { parsed } = parse.run({ decoded: { text, mediaType: "text/plain", locator: "article.txt" } }, context);
  return encode({ parsed, ...segment.run({ parsed }, context) }, pieces, () => true);
}

const out = createWriteStream(values.out);
let lost = 0;
for (const path of positionals) {
  for (const { doc, text, entities, people, pronouns, candidates, places, ...rest } of readJsonLines<Row>(path)) {
    const tokens = tokensOf(text);
    if (tokens.length === 0) continue;
    const firsts = tokens.flatMap((token, at) => (token.first ? [at] : []));
    const starts = new Map(firsts.map((at) => [tokens[at]?.start ?? -1, at]));
    /** A stretch of the text in tokens, whole words, end exclusive; words begin where it begins or it is not one. */
    const span = (start: number, end: number): readonly [number, number] | undefined => {
      const from = starts.get(start);
      if (from === undefined) {
        lost += 1;
        return undefined;
      }
      let to = from;
      while (to < tokens.length && (tokens[to]?.start ?? end) < end) to += 1;
      while (to < tokens.length && tokens[to]?.first === false) to += 1;
      return [from, to];
    };
    const at = (list: readonly number[]) => list.flatMap((start) => starts.get(start) ?? []);
    const spans = (list: readonly (readonly [number, number])[]) =>
      list.flatMap(([s, e]) => [span(s, e) ?? []].filter((x) => x.length > 0));
    const row = {
      doc,
      ...rest,
      ids: tokens.map((token) => token.id),
      first: tokens.map((token) => (token.first ? 1 : 0)),
      shapes: tokens.map((token) => token.shape),
      quotes: tokens.map((token) => token.quote),
      bounds: tokens.map((token) => token.bound),
      ...(entities && {
        entities: entities.flatMap(([s, e, kind]) => {
          const found = span(s, e);
          return found ? [[...found, kinds.indexOf(kind)]] : [];
        }),
      }),
      ...(people && { people: people.map(({ gender, mentions }) => ({ gender, mentions: spans(mentions) })) }),
      ...(pronouns && {
        pronouns: pronouns.flatMap(([s, , gold, weight, not = []]) => {
          const token = starts.get(s);
          return token === undefined ? [] : [[token, at(gold), weight, at(not)]];
        }),
      }),
      ...(candidates && { candidates: candidates.map(spans) }),
      ...(places && {
        places: places.flatMap(([s, e, adjective]) => {
          const found = span(s, e);
          return found ? [[...found, adjective]] : [];
        }),
      }),
    };
    out.write(`${JSON.stringify(row)}\n`);
  }
}
out.end();
console.log(`${positionals.join(" ")}: ${lost} stretches do not begin at a word`);
