import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readEcb, writeOut } from "../../eval/claims/ecbplus.ts";
import { readText } from "../../eval/reader.ts";
import { findSharedData, readJsonLines } from "../../eval/shared-data.ts";
import { createLanguages } from "../../src/languages/languages.ts";
import type { DocumentCard } from "../../src/model/card.ts";
import { createPacks } from "../../src/packs/open-packs.ts";
import { cardOf } from "../../src/pipeline/card.ts";
import { withVectors } from "../../src/pipeline/vectors.ts";
import { FEATURES, measurePair } from "../../src/stages/link/claims/measure-pair.ts";
import { viewStatement } from "../../src/stages/link/claims/statement-view.ts";
import { surroundingsOf } from "../../src/stages/link/claims/surroundings.ts";
import { FIXED } from "../../src/stages/link/claims/weights.ts";
import { type Example, fitLogistic } from "./logistic.ts";

/**
 * Prints the weights of src/stages/link/claims/weights.ts: what is not set by hand there, learned from pairs of statements.
 * - ECB+ (Cybulska and Vossen 2014, CC BY 3.0), train part: two statements on one event of a topic are one claim when they share half of the events
 *   that either tells of, and are not when they share less than three tenths; what lies between teaches nothing.
 * - news-pairs.json: 172 pairs of statements of BASIL (Fan et al. 2019; no licence stated), drawn evenly over what a first version thought of them,
 *   read by hand here; each counts ten times. Only places and answers are kept.
 */
const TIMES = 10;
const SHARED = 0.5;
const APART = 0.3;

/** An article, and where in its reading copy the two statements stand. */
type At = readonly [file: string, start: number, end: number];

interface BasilRow {
  readonly file: string;
  readonly article: {
    readonly title: string;
    readonly source: string;
    readonly date: string;
    readonly "body-paragraphs": readonly (readonly string[])[];
  };
}

const dataDir = findSharedData();
if (dataDir === undefined) throw new Error("the folder of gold data is not there");
const sentences = await createPacks(new URL("../../packs", import.meta.url).pathname).sentences();
const context = { languages: createLanguages(), ...(sentences === undefined ? {} : { sentences }) };

const examples = [...(await ecbExamples(dataDir)), ...(await newsExamples(dataDir))];
console.log(`${examples.length} pairs, ${examples.filter(({ label }) => label).length} of them one claim`);
const learned = FEATURES.filter((name) => !(name in FIXED) && name !== "place");
console.log("MEANING", fitLogistic(examples, learned, { ridge: 3, fixed: FIXED }));
const words = learned.filter((name) => name !== "meaning");
console.log("WORDS", fitLogistic(examples, words, { ridge: 3, fixed: FIXED }));

async function ecbExamples(folder: string): Promise<readonly Example[]> {
  const ecb = readEcb(folder, "Train");
  const events = Map.groupBy(ecb.events, ({ documentId }) => documentId);
  const read = await Promise.all(
    ecb.documents.map(async ({ id, topic, sentences: lines }) => {
      let text = "";
      const told: { readonly chain: string; readonly start: number; readonly end: number }[] = [];
      for (const { id: sentence, tokens } of lines) {
        const { text: line, places } = writeOut(tokens);
        if (text !== "") text += "\n\n";
        for (const event of (events.get(id) ?? []).filter((one) => one.sentence === sentence)) {
          const spans = event.tokens.flatMap((token) => places.get(token) ?? []);
          const start = text.length + Math.min(...spans.map((span) => span.start));
          told.push({ chain: event.chain, start, end: text.length + Math.max(...spans.map((span) => span.end)) });
        }
        text += line;
      }
      const record = await readText(text, id);
      const card = await withVectors(cardOf(record), context);
      return { event: `${topic}${id.endsWith("plus") ? "+" : ""}`, card, told, kept: record.document.text === text };
    }),
  );
  const groups = Map.groupBy(
    read.filter(({ kept }) => kept),
    ({ event }) => event,
  );
  return [...groups.values()].flatMap((documents) => {
    const statements = documents.flatMap(({ card, told }) =>
      card.statements.map((statement) => ({
        view: viewStatement({ ...statement, language: "en" }, context.languages),
        chains: new Set(
          told
            .filter(({ start, end }) => statement.spans.some((span) => start >= span.start && end <= span.end))
            .map(({ chain }) => chain),
        ),
      })),
    );
    const around = surroundingsOf(statements.map(({ view }) => view));
    return statements.flatMap((a, at) =>
      statements.slice(0, at).flatMap((b) => {
        const both = a.chains.intersection(b.chains).size;
        const share = both / Math.max(1, a.chains.size + b.chains.size - both);
        if (a.chains.size === 0 || b.chains.size === 0 || (share >= APART && share < SHARED)) return [];
        return [{ features: valuesOf(measurePair(a.view, b.view, around)), label: share >= SHARED }];
      }),
    );
  });
}

async function newsExamples(folder: string): Promise<readonly Example[]> {
  const pairs = JSON.parse(readFileSync(new URL("news-pairs.json", import.meta.url), "utf8")) as readonly {
    readonly a: At;
    readonly b: At;
    readonly same: boolean;
  }[];
  const eventOf = (file: string) => file.split("_")[0] ?? file;
  const wanted = new Set(pairs.map(({ a: [file] }) => eventOf(file)));
  const cards = new Map<string, DocumentCard>();
  for (const { file, article } of readJsonLines<BasilRow>(join(folder, "basil", "basil.jsonl.gz"))) {
    if (!wanted.has(eventOf(file))) continue;
    const head = `Title: ${article.title}\nOutlet: ${article.source}\nDate: ${article.date}\n\n`;
    const body = article["body-paragraphs"].map((paragraph) => paragraph.join(" ")).join("\n\n");
    cards.set(file, await withVectors(cardOf(await readText(head + body, file)), context));
  }
  const surroundings = new Map(
    [...Map.groupBy(cards, ([file]) => eventOf(file))].map(([event, documents]) => [
      event,
      surroundingsOf(
        documents.flatMap(([, card]) => card.statements.map((one) => viewStatement(one, context.languages))),
      ),
    ]),
  );
  const find = ([file, start, end]: At) =>
    cards.get(file)?.statements.find(({ spans }) => spans[0]?.start === start && spans.at(-1)?.end === end);
  return pairs.flatMap(({ a, b, same }) => {
    const [one, other, around] = [find(a), find(b), surroundings.get(eventOf(a[0]))];
    if (one === undefined || other === undefined || around === undefined) return [];
    const measures = measurePair(
      viewStatement(one, context.languages),
      viewStatement(other, context.languages),
      around,
    );
    return [{ features: valuesOf(measures), label: same, times: TIMES }];
  });
}

function valuesOf(measures: ReturnType<typeof measurePair>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(measures).map(([name, { value }]) => [name, value]));
}
