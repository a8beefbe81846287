import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLanguages } from "../../src/languages/languages.ts";
import type { Actor } from "../../src/model/actor.ts";
import type { Attribution } from "../../src/model/attribution.ts";
import { makeId } from "../../src/model/id.ts";
import type { Span } from "../../src/model/span.ts";
import type { Models } from "../../src/model/stage.ts";
import { attribute } from "../../src/stages/attribute/attribute.ts";
import { resolve } from "../../src/stages/resolve/resolve.ts";
import { segment } from "../../src/stages/segment/segment.ts";
import { overlaps } from "../../src/text/spans.ts";
import { type GoldArticle, readPolnear } from "../attribution/polnear.ts";

const languages = createLanguages();

/** One pronoun of a list such as eval/gold/polnear-pronoun-sources.json. */
export interface PronounSource {
  readonly doc: string;
  readonly pronoun: Span;
  readonly name: string;
  readonly mentions: readonly Span[];
}

/** What was answered for a pronoun. */
export interface SourceAnswer extends PronounSource {
  readonly words: string;
  /** The actor's name; `undefined` when the stage abstained. */
  readonly answer: string | undefined;
  readonly right: boolean;
  readonly confidence: number;
}

/** Reads a list of pronoun sources. */
export function readSources(path: URL): readonly PronounSource[] {
  const file = JSON.parse(readFileSync(path, "utf8")) as {
    readonly sources: readonly [string, number, number, string, readonly (readonly [number, number])[]][];
  };
  return file.sources.map(([doc, start, end, name, mentions]) => ({
    doc,
    pronoun: { start, end },
    name,
    mentions: mentions.map(([from, to]) => ({ start: from, end: to })),
  }));
}

/** Whether somebody of that name with these mentions is the one who was meant. */
export function isMeant(gold: PronounSource, name: string, mentions: readonly Span[]): boolean {
  return (
    mentions.some((span) => gold.mentions.some((meant) => overlaps(span, meant))) ||
    (mentions.length > 0 && sameName(name, gold.name))
  );
}

/**
 * What stage `resolve` answers for the pronoun sources of the list, on PolNeAR's own spans of sources, so that only whom they stand for is measured.
 * An answer is right when its actor has a mention that overlaps one of those that were meant, or bears the same name.
 */
export async function answerSources(dataDir: string, models: Models = {}): Promise<readonly SourceAnswer[]> {
  const gold = readSources(new URL("../gold/polnear-pronoun-sources.json", import.meta.url));
  const wanted = new Set(gold.map(({ doc }) => doc));
  const articles = ["dev", "train"]
    .flatMap((part) => readPolnear(join(dataDir, "polnear", `${part}.jsonl.gz`)))
    .filter(({ doc }) => wanted.has(doc));
  const actors = new Map<string, readonly Actor[]>();
  for (const article of articles) actors.set(article.doc, await actorsOf(article, models));
  const texts = new Map(articles.map(({ doc, text }) => [doc, text]));
  return gold.flatMap((one) => {
    const words = texts.get(one.doc)?.slice(one.pronoun.start, one.pronoun.end);
    if (words === undefined) return [];
    const found = actors
      .get(one.doc)
      ?.find(({ mentions }) => mentions.some(({ span }) => span.start === one.pronoun.start));
    const others = found?.mentions.filter(({ form }) => form !== "pronoun") ?? [];
    const spans = others.map(({ span }) => span);
    const right = found !== undefined && isMeant(one, found.name, spans);
    const answer = others.length === 0 ? undefined : found?.name;
    return [{ ...one, words, answer, right, confidence: found?.reading.confidence ?? 0 }];
  });
}

/** The same words, or the same last one where either name is one word and its title. */
function sameName(found: string, name: string): boolean {
  const clean = (words: string) =>
    words
      .toLowerCase()
      .replace(/^(?:the|mrs?|ms)\.?\s/u, "")
      .split(/\s+/u);
  const [a, b] = [clean(found), clean(name)];
  if (a.join(" ") === b.join(" ")) return true;
  return a.at(-1) === b.at(-1) && (a.length === 1 || b.length === 1);
}

/** An article as stage `resolve` gets it, with PolNeAR's attributions. */
export function inputOf({ doc, text, attributions }: GoldArticle) {
  const documentId = makeId("document", doc);
  const parsed = {
    text,
    blocks: [...text.matchAll(/[^\n]+/gu)].map((line) => ({
      kind: "paragraph" as const,
      span: { start: line.index, end: line.index + line[0].length },
    })),
    residue: [],
    sourceMap: [],
    byline: [],
    language: "en",
    parser: { id: "eval", version: "1" },
  };
  const { sentences } = segment.run({ parsed }, { documentId, languages });
  const read = attributions
    .filter(({ source }) => source.length > 0)
    .map(
      ({ source, cue, content }, index): Attribution => ({
        id: makeId("attribution", doc, index),
        source: [...source],
        cue: [...cue],
        content: content.length > 0 ? [...content] : [...source],
        directness: "indirect",
        stance: "asserts",
        chain: [
          {
            role: "source",
            words: source.map((span) => text.slice(span.start, span.end)).join(" … "),
            spans: [...source],
            cue: [],
          },
        ],
        reading: { kind: "rule", id: "gold", version: "1", confidence: 1 },
      }),
    );
  return { parsed, sentences, attributions: read, entities: [], antecedents: [] };
}

async function actorsOf(article: GoldArticle, models: Models): Promise<readonly Actor[]> {
  const input = inputOf(article);
  const documentId = makeId("document", article.doc);
  return resolve.run({ ...input, ...(await seenBy(models, input)) }, { documentId, languages }).actors;
}

/** Names and antecedents as the trained reader sees them; none without its weights. */
export async function seenBy(models: Models, { parsed }: ReturnType<typeof inputOf>) {
  const context = { documentId: makeId("document", "seen"), languages, models, settings: {} };
  if (models.attribution === undefined) return { entities: [], antecedents: [] };
  const { entities, antecedents } = await attribute.run({ parsed, ...segment.run({ parsed }, context) }, context);
  return { entities, antecedents };
}
