/**
 * Makes what the trained reader learns from: every article as the stage itself will see it (same tokeniser, same
 * quotation marks, same blocks), with the gold's roles and pointers beside each word. Training has no tokeniser of its
 * own, so nothing can differ between learning and reading.
 *
 * node training/attribute/reader/prepare.ts --vocabulary FILE --out FOLDER [--data FOLDER]
 */
import { createHash } from "node:crypto";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type GoldArticle, readPolnear } from "../../../eval/attribution/polnear.ts";
import { readJsonLines } from "../../../eval/shared-data.ts";
import { createLanguages } from "../../../src/languages/languages.ts";
import { encode, type Token } from "../../../src/stages/attribute/read/encode.ts";
import { roles, tagOf } from "../../../src/stages/attribute/read/tags.ts";
import { parse } from "../../../src/stages/parse/parse.ts";
import { segment } from "../../../src/stages/segment/segment.ts";
import { createWordPieces } from "../../../src/text/word-pieces.ts";
import { joined } from "./joined.ts";

const { values } = parseArgs({
  options: {
    vocabulary: { type: "string" },
    out: { type: "string" },
    data: { type: "string", default: "../shared/data" },
    unlabelled: { type: "string", default: "0" },
  },
});
if (values.vocabulary === undefined || values.out === undefined) throw new Error("--vocabulary and --out are needed");

const pieces = createWordPieces(readFileSync(values.vocabulary, "utf8").trimEnd().split("\n"));
const context = { documentId: `document_${"0".repeat(32)}`, languages: createLanguages() };

/** The words of an article as stage `attribute` gets them. */
function tokensOf(text: string): readonly Token[] {
  const { parsed } = parse.run({ decoded: { text, mediaType: "text/plain", locator: "article.txt" } }, context);
  return encode({ parsed, ...segment.run({ parsed }, context) }, pieces, () => true);
}

/** One line of the output: columns over the article's tokens; `links` are [token, role, anchor token]. */
interface Example {
  readonly doc: string;
  readonly ids: readonly number[];
  readonly first: readonly number[];
  readonly shapes: readonly number[];
  readonly quotes: readonly number[];
  readonly bounds: readonly number[];
  readonly tags?: readonly number[];
  readonly links?: readonly (readonly [number, number, number])[];
}

function columnsOf(doc: string, tokens: readonly Token[]): Example {
  return {
    doc,
    ids: tokens.map((token) => token.id),
    first: tokens.map((token) => (token.first ? 1 : 0)),
    shapes: tokens.map((token) => token.shape),
    quotes: tokens.map((token) => token.quote),
    bounds: tokens.map((token) => token.bound),
  };
}

function exampleOf(article: GoldArticle): Example {
  const tokens = tokensOf(article.text);
  const words = tokens.flatMap((token, at) =>
    token.first ? [{ at, start: token.start, end: wordEnd(tokens, at) }] : [],
  );
  const tags = tokens.map(() => 0);
  const links: [number, number, number][] = [];
  for (const attribution of article.attributions) {
    const spans = roles.map((role) =>
      attribution[role]
        .map((span) => words.filter((word) => word.start < span.end && word.end > span.start).map((word) => word.at))
        .filter((span) => span.length > 0),
    );
    const anchor = spans[1]?.[0]?.[0] ?? spans[2]?.[0]?.[0];
    if (anchor === undefined) continue;
    for (const [role, ofRole] of spans.entries()) {
      for (const span of ofRole) {
        for (const [i, at] of span.entries()) {
          const position = span.length === 1 ? 0 : i === 0 ? 1 : i === span.length - 1 ? 3 : 2;
          tags[at] = tagOf(role, position);
          links.push([at, role, anchor]);
        }
      }
    }
  }
  return { ...columnsOf(article.doc, tokens), tags, links };
}

function wordEnd(tokens: readonly Token[], at: number): number {
  let last = at;
  while (tokens[last + 1]?.first === false) last += 1;
  return tokens[last]?.end ?? 0;
}

mkdirSync(values.out, { recursive: true });
for (const split of ["train", "dev"]) {
  const path = join(values.data, "polnear", `${split}.jsonl.gz`);
  const out = createWriteStream(join(values.out, `${split}.jsonl`));
  let count = 0;
  for (const article of readPolnear(path)) {
    out.write(`${JSON.stringify(exampleOf(article))}\n`);
    count += 1;
  }
  out.end();
  const hash = createHash("sha256").update(readFileSync(path)).digest("hex");
  console.log(`polnear ${split}: ${count} articles, sha256 ${hash}`);
}
const wanted = Number(values.unlabelled);
if (wanted > 0) {
  const path = join(values.data, "bulk-allsides", "allsides-8k.jsonl.gz");
  const out = createWriteStream(join(values.out, "unlabelled.jsonl"));
  let count = 0;
  for (const row of readJsonLines<{ readonly ID?: string; readonly content?: string; readonly text?: string }>(path)) {
    const text = row.content ?? row.text ?? "";
    if (count >= wanted || text.length < 1000) continue;
    out.write(`${JSON.stringify(columnsOf(String(row.ID ?? count), tokensOf(joined(text.slice(0, 12_000)))))}\n`);
    count += 1;
  }
  out.end();
  const hash = createHash("sha256").update(readFileSync(path)).digest("hex");
  console.log(`bulk-allsides: ${count} articles without labels, sha256 ${hash}`);
}
