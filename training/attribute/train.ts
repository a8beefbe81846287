/**
 * Learns src/languages/en/attribution/statistics.json from PolNeAR's train split: where contents end, which phrase is
 * the source, which candidates are attributions, and how to calibrate them. Numbers only, no text.
 *
 * node training/attribute/train.ts
 */
import { writeFileSync } from "node:fs";
import { englishAttribution } from "../../src/languages/en/attribution/attribution.ts";
import type { AttributionLanguage, AttributionStatistics } from "../../src/model/language/attribution-language.ts";
import type { Span } from "../../src/model/span.ts";
import type { Candidate, LineView } from "../../src/stages/attribute/extract/candidate.ts";
import { endFeatures, sourceFeatures } from "../../src/stages/attribute/extract/features.ts";
import { type Line, readLines } from "../../src/stages/attribute/extract/line.ts";
import { oddsOf } from "../../src/stages/attribute/extract/odds.ts";
import { candidatesOf, choose, viewOf } from "../../src/stages/attribute/extract/propose.ts";
import { spansOf } from "../../src/stages/attribute/extract/spans.ts";
import { type GoldArticle, type GoldAttribution, readGold } from "./gold.ts";
import { type Choice, calibrate, type Example, learn, learnChoice } from "./regression.ts";

interface Read {
  readonly article: GoldArticle;
  readonly lines: readonly Line[];
  readonly views: readonly LineView[];
  readonly candidates: readonly (readonly Candidate[])[];
}

const articles = readGold("train");
if (articles === undefined) {
  console.log("skipped: shared/data/polnear/train.jsonl.gz is not there");
  process.exit(0);
}
const reads = articles.map(read);
console.log(
  "read",
  reads.length,
  "articles,",
  reads.reduce((sum, one) => sum + one.candidates.flat().length, 0),
  "candidates",
);

const parts = [0, 1, 2].map((part) => reads.filter((_, index) => index % 3 === part));
// Choices are learned on two thirds and made on the other, so that the candidate's weights see honest choices.
const examples: Example[] = [];
const points: { odds: number; label: boolean }[] = [];
const crossed: { example: Example; part: number }[] = [];
for (const part of [0, 1, 2]) {
  const others = reads.filter((_, index) => index % 3 !== part);
  const statistics = choices(others);
  for (const one of parts[part] ?? [])
    for (const example of proposals(one, statistics)) crossed.push({ example, part });
}
for (const part of [0, 1, 2]) {
  const weights = learn(crossed.filter((one) => one.part !== part).map((one) => one.example));
  for (const { example } of crossed.filter((one) => one.part === part))
    points.push({ odds: oddsOf(weights, example.features), label: example.label });
}
examples.push(...crossed.map((one) => one.example));
const statistics: AttributionStatistics = {
  ...choices(reads),
  candidate: learn(examples),
  calibration: calibrate(points),
  threshold: Number(process.argv[2] ?? 0.42),
};
console.log("examples", examples.length, "right", examples.filter((one) => one.label).length, statistics.calibration);
const sorted = (weights: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1)));
const file = new URL("../../src/languages/en/attribution/statistics.json", import.meta.url);
writeFileSync(
  file,
  `${JSON.stringify({ ...statistics, end: sorted(statistics.end), source: sorted(statistics.source), candidate: sorted(statistics.candidate) }, null, 2)}\n`,
);

function read(article: GoldArticle): Read {
  const lines = readLines(article.input, () => englishAttribution);
  const views = lines.map((line) => viewOf(line, englishAttribution as AttributionLanguage));
  return { article, lines, views, candidates: views.map(candidatesOf) };
}

function choices(some: readonly Read[]): AttributionStatistics {
  const ends: Choice[] = [];
  const sources: Choice[] = [];
  for (const { article, views, candidates } of some) {
    for (const [index, view] of views.entries()) {
      for (const candidate of candidates[index] ?? []) {
        const gold = goldOf(article, view, candidate);
        if (gold === undefined) continue;
        sourceExamples(view, candidate, gold, sources);
        endExamples(view, candidate, gold, ends);
      }
    }
  }
  console.log("ends", ends.length, "sources", sources.length);
  return {
    end: learnChoice(ends),
    source: learnChoice(sources),
    candidate: {},
    calibration: { slope: 1, offset: 0 },
    threshold: 0.5,
  };
}

function goldOf(article: GoldArticle, view: LineView, candidate: Candidate): GoldAttribution | undefined {
  const head = view.words[candidate.head];
  if (head === undefined) return undefined;
  const from = candidate.content[0]?.from ?? candidate.open?.from;
  const start = from === undefined ? undefined : view.words[from];
  return article.attributions.find(
    (one) =>
      one.cue.some((span) => span.start < head.end && head.start < span.end) &&
      start !== undefined &&
      Math.abs((one.content[0]?.start ?? -99) - start.start) <= 6,
  );
}

function sourceExamples(view: LineView, candidate: Candidate, gold: GoldAttribution, out: Choice[]): void {
  const choice: Example[] = [];
  for (const option of candidate.sources) {
    const first = view.words[option.range?.from ?? -1];
    const last = view.words[(option.range?.to ?? 0) - 1];
    const span = first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
    const label =
      span === undefined
        ? gold.source.length === 0
        : gold.source.some((one) => one.start < span.end && span.start < one.end);
    choice.push({ features: sourceFeatures(view, candidate, option), label });
  }
  out.push(choice);
}

function endExamples(view: LineView, candidate: Candidate, gold: GoldAttribution, out: Choice[]): void {
  const { open } = candidate;
  if (open === undefined || open.ends.length < 2) return;
  const lineEnd = view.line.span.end;
  const goldEnd = Math.max(
    ...gold.content.filter((span) => span.start < lineEnd).map((span) => Math.min(span.end, lineEnd)),
  );
  const distance = (end: number) => Math.abs((view.words[end - 1]?.end ?? 0) - goldEnd);
  const nearest = Math.min(...open.ends.map(distance));
  if (nearest > 8) return;
  out.push(
    open.ends.map((end) => ({
      features: endFeatures(view, candidate, open.from, end),
      label: distance(end) === nearest,
    })),
  );
}

function proposals({ article, lines, views, candidates }: Read, statistics: AttributionStatistics): readonly Example[] {
  const found: Example[] = [];
  for (const [index, view] of views.entries()) {
    for (const candidate of candidates[index] ?? []) {
      const proposal = choose(view, candidate, statistics);
      if (proposal === undefined) continue;
      const spans = spansOf(article.input, lines, index, proposal);
      if (spans === undefined) continue;
      const label = article.attributions.some(
        (gold) => sameContent(spans.content, gold.content) && sameSource(spans.source, gold.source),
      );
      found.push({ features: proposal.features, label });
    }
  }
  return found;
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}
function common(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a)
    for (const other of b) sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}
function sameContent(a: readonly Span[], b: readonly Span[]): boolean {
  const shared = common(a, b);
  return shared > 0 && shared / (size(a) + size(b) - shared) >= 0.5;
}
function sameSource(a: readonly Span[], b: readonly Span[]): boolean {
  return (a.length === 0 && b.length === 0) || common(a, b) > 0;
}
