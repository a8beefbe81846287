import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bestSentences, readFnc, stemsOf } from "../../eval/inference/fnc.ts";
import { findSharedData, readJsonLines } from "../../eval/shared-data.ts";
import { createWordPieces } from "../../src/text/word-pieces.ts";
import { randomOf, shuffled } from "./random.ts";
import { type Label, makePairs, nameIn } from "./rules.ts";

// `node prepare.ts VOCABULARY FOLDER`: rows of the sets whose licence lets weights be shipped, as word pieces, one JSON line each.
const [, , vocabularyFile, folder] = process.argv;
const dataDir = findSharedData();
if (vocabularyFile === undefined || folder === undefined || dataDir === undefined)
  throw new Error("prepare.ts VOCABULARY FOLDER");
const pieces = createWordPieces(readFileSync(vocabularyFile, "utf8").trimEnd().split("\n"));
const random = randomOf(1);
mkdirSync(folder, { recursive: true });

/** Whose word is learned: pairs written to be one thing or another, found pairs that were judged, headlines beside bodies. */
type Head = "written" | "found" | "headline";
interface Row {
  readonly source: string;
  readonly head: Head;
  readonly label: Label;
  readonly premise: string;
  readonly hypothesis: string;
}
interface Mixed {
  readonly premise: string;
  readonly hypothesis: string;
  readonly label: Label;
  readonly source: string;
}

const heads: Readonly<Record<string, Head>> = {
  snli: "written",
  cad_snli: "written",
  oie_snli: "written",
  oie_mnli: "written",
  mnli: "written",
  base_wiki: "written",
  breaking_nli: "written",
  sim_wiki: "found",
  translate_wiki: "found",
};
/** A part of the large sets of very short pairs. */
const share: Readonly<Record<string, number>> = { oie_snli: 0.2, oie_mnli: 0.5, breaking_nli: 0.08, cad_snli: 0.8 };

function mixed(part: "train" | "dev"): Row[] {
  return readJsonLines<Mixed>(join(dataDir ?? "", "nli-mix", `${part}.jsonl.gz`)).flatMap((row) => {
    const head = heads[row.source];
    return head === undefined || random() > (share[row.source] ?? 1) ? [] : [{ ...row, head }];
  });
}

const verdicts: Readonly<Record<string, Label>> = { SUPPORTS: "e", REFUTES: "c", "NOT ENOUGH INFO": "n" };
const tidy = (text: string): string =>
  text
    .replace(/ ([.,;:!?]|'s\b|n't\b)/gu, "$1")
    .replace(/-LRB- ?/gu, "(")
    .replace(/ ?-RRB-/gu, ")")
    .replace(/``|''/gu, '"');

function fever(part: "dev" | "test"): Row[] {
  return readJsonLines<{ claim: string; evidence: string; label: string }>(
    join(dataDir ?? "", "factverif", "fever-symmetric", "symmetric_v0.2", `fever_symmetric_${part}.jsonl.gz`),
  ).map(({ claim, evidence, label }) => ({
    source: "fever_symmetric",
    head: "written",
    label: verdicts[label] ?? "n",
    premise: tidy(evidence),
    hypothesis: tidy(claim),
  }));
}

function fm2(part: "dev" | "test"): Row[] {
  return readJsonLines<{ text: string; gold_evidence: readonly { text: string }[]; label: string }>(
    join(dataDir ?? "", "factverif", "fm2", "dataset", `${part}.jsonl.gz`),
  ).map(({ text, gold_evidence, label }) => ({
    source: "fm2",
    head: "written",
    label: verdicts[label] ?? "n",
    hypothesis: text,
    premise: gold_evidence
      .slice(0, 2)
      .map((one) => one.text)
      .join(" "),
  }));
}

const { headlines, bodies } = readFnc(dataDir);
const stances = { agree: "e", disagree: "c", discuss: "n" } as const;
const kept = { agree: 1100, disagree: 10_000, discuss: 1100 } as const;
function fnc(part: "train" | "holdout"): Row[] {
  const left: Record<keyof typeof kept, number> =
    part === "train" ? { ...kept } : { agree: 150, disagree: 150, discuss: 150 };
  return shuffled(headlines, random).flatMap(({ headline, bodyId, stance, part: of }) => {
    if (of !== part || stance === "unrelated" || left[stance]-- <= 0) return [];
    const body = bodies.get(bodyId);
    const near = body === undefined ? [] : bestSentences(stemsOf(headline), body).slice(0, 2);
    const premise = near
      .toSorted((a, b) => a - b)
      .map((at) => body?.sentences[at])
      .join(" ");
    return premise === ""
      ? []
      : [{ source: "fnc1", head: "headline", label: stances[stance], premise, hypothesis: headline }];
  });
}

const trainBodies = new Set(headlines.filter(({ part }) => part === "train").map(({ bodyId }) => bodyId));
for (const { part, bodyId } of headlines) if (part === "holdout") trainBodies.delete(bodyId);

function made(rows: readonly Row[]): Row[] {
  const news = [...trainBodies].flatMap((id) => (bodies.get(id)?.sentences ?? []).slice(0, 12));
  const written = rows
    .filter(({ source }) => ["base_wiki", "sim_wiki", "fm2", "mnli"].includes(source))
    .map(({ premise }) => premise);
  const fit = (text: string): boolean => /^[A-Z"“].{30,260}[.!?]["”]?$/u.test(text) && !text.includes("\n");
  // Figures and days are what news is about: half of the sentences have one.
  const figures = (text: string): boolean => /\d|day\b/u.test(text);
  const some = (texts: readonly string[], with_: number, without: number): readonly string[] => {
    const order = shuffled([...new Set(texts.filter(fit))], random);
    return [...order.filter(figures).slice(0, with_), ...order.filter((text) => !figures(text)).slice(0, without)];
  };
  const from = shuffled([...some(news, 1100, 700), ...some(written, 800, 300)], random);
  const names = from.map(nameIn).filter((name): name is string => name !== undefined);
  return from.flatMap((sentence, at) => [
    ...makePairs(sentence, random, names).map(
      ({ by, ...pair }): Row => ({ ...pair, source: `made_${by}`, head: "written" }),
    ),
    ...(at % 12 === 0
      ? [
          {
            premise: sentence,
            hypothesis: from[(at * 7 + 5) % from.length] ?? sentence,
            label: "n" as const,
            source: "made_other",
            head: "written" as const,
          },
        ]
      : []),
  ]);
}

const train = [...mixed("train"), ...fever("dev"), ...fm2("dev"), ...fnc("train")];
const madeRows = made(train);
const write = (name: string, rows: readonly Row[]): void => {
  const ids = (text: string, limit: number): readonly number[] =>
    pieces(text)
      .slice(0, limit)
      .map(({ id }) => id);
  writeFileSync(
    join(folder, name),
    rows
      .map(({ source, head, label, premise, hypothesis }) =>
        JSON.stringify({ source, head, label, a: ids(premise, 72), b: ids(hypothesis, 40) }),
      )
      .join("\n"),
  );
  const counts = Map.groupBy(rows, ({ source }) => source);
  console.log(name, rows.length, [...counts].map(([source, of]) => `${source} ${of.length}`).join(", "));
};
write("train.jsonl", [...train, ...madeRows]);
write("dev.jsonl", [...mixed("dev"), ...fever("test"), ...fm2("test").slice(0, 400), ...fnc("holdout")]);
writeFileSync(
  join(folder, "made.txt"),
  madeRows
    .slice(0, 400)
    .map((row) => `${row.label} ${row.source}\n  ${row.premise}\n  ${row.hypothesis}`)
    .join("\n"),
);
