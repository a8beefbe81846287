import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { captureBytes } from "../src/intake/file.ts";
import { createLanguages } from "../src/languages/languages.ts";
import type { ParsedDocument } from "../src/model/document.ts";
import { parse } from "../src/stages/parse/parse.ts";

/**
 * Rules were chosen while looking at one half of each set and are reported on both; a page's half is that of the
 * first byte of its file name's SHA-256: even ones were looked at.
 */
export type Half = "chosen on" | "held out";

function halfOf(file: string): Half {
  return (createHash("sha256").update(file).digest()[0] ?? 0) % 2 === 0 ? "chosen on" : "held out";
}

/** Main text on trafilatura's evaluation set: shares of segments, 0..1. */
export interface TrafilaturaScore {
  readonly pages: number;
  /** Pages that were refused (an encoding not read, no text), each of its segments counted as missing. */
  readonly refused: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the segments that must not appear and do. */
  readonly residue: number;
  /** Milliseconds a page, reading and parsing together. */
  readonly milliseconds: number;
}

/** Metadata and body on fundus' parser tests, 0..1. */
export interface FundusScore {
  readonly pages: number;
  readonly refused: number;
  /** Share of pages whose title is the gold's, letters and digits compared. */
  readonly title: number;
  /** Mean over pages of the F1 of the title's words: the gold is now the headline that is shown, now the one for search engines. */
  readonly titleWords: number;
  /** Share of pages with the same instant, or the same day when the page's time has no zone. */
  readonly date: number;
  /** Share of pages with the right day. */
  readonly day: number;
  /** F1 of authors' names over all pages. */
  readonly authors: number;
  /** Share of pages whose authors are the gold's, all of them and no other. */
  readonly authorsExact: number;
  /** Mean over pages of the F1 of words (as a bag). */
  readonly body: number;
  readonly bodyPrecision: number;
  readonly bodyRecall: number;
  /** Mean over pages of the F1 of runs of four words. */
  readonly bodyRuns: number;
}

const languages = createLanguages();

function read(path: string): ParsedDocument | undefined {
  try {
    const { text, snapshot } = captureBytes(
      gunzipSync(readFileSync(path)),
      path.replace(/\.gz$/, ""),
      "file",
      () => new Date(0),
    );
    const decoded = { text, mediaType: snapshot.mediaType, locator: path };
    return parse.run({ decoded }, { documentId: "document", languages }).parsed;
  } catch {
    return undefined;
  }
}

/** The article's own words: its blocks but captions, bylines and date lines, which a reading copy keeps apart. */
function articleOf(document: ParsedDocument, without: readonly string[]): string {
  return document.blocks
    .filter((block) => !without.includes(block.kind))
    .map((block) => document.text.slice(block.span.start, block.span.end))
    .join(" ");
}

/** What the reading copy holds beside the body. */
const notBody = ["title", "caption", "byline", "dateline"];

const oneLine = (words: string): string => words.replace(/\s+/g, " ").trim();

/**
 * Scores main text as trafilatura's own evaluation does: a segment that must appear and does is a true positive,
 * one that must not and does a false positive. White space counts as one space.
 * @param dataDir the folder of the evaluation data; `undefined` when the set is not there
 */
export function scoreTrafilatura(
  dataDir: string,
  half?: Half,
  onMiss: (file: string, kind: "missing" | "extra", segment: string) => void = () => {},
): TrafilaturaScore | undefined {
  const folder = join(dataDir, "trafilatura-eval");
  if (!existsSync(folder)) return undefined;
  const all = Object.values(
    JSON.parse(readFileSync(join(folder, "evaldata.json"), "utf8")) as Record<
      string,
      { file: string; with: string[]; without: string[] }
    >,
  );
  const pages = all.filter(({ file }) => half === undefined || halfOf(file) === half);
  let [hit, missing, extra, unwanted, refused] = [0, 0, 0, 0, 0];
  const start = performance.now();
  for (const page of pages) {
    const document = read(join(folder, "html", `${page.file}.gz`));
    if (document === undefined) refused++;
    const words = document === undefined ? "" : oneLine(articleOf(document, notBody));
    for (const segment of page.with) {
      if (words.includes(oneLine(segment))) hit++;
      else {
        missing++;
        onMiss(page.file, "missing", segment);
      }
    }
    unwanted += page.without.length;
    for (const segment of page.without) {
      if (!words.includes(oneLine(segment))) continue;
      extra++;
      onMiss(page.file, "extra", segment);
    }
  }
  const precision = hit / (hit + extra);
  const recall = hit / (hit + missing);
  return {
    pages: pages.length,
    refused,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    residue: extra / unwanted,
    milliseconds: (performance.now() - start) / pages.length,
  };
}

interface Gold {
  readonly authors?: readonly string[];
  readonly title?: string;
  readonly publishing_date?: string;
  readonly body?: {
    readonly summary: readonly string[];
    readonly sections: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[];
  };
}

function goldFor(folder: string, file: string): Gold | undefined {
  const publisher = file.replace(/_\d{4}_\d{2}_\d{2}\.html\.gz$/, "");
  const path = join(folder, `${publisher}.json`);
  if (!existsSync(path)) return undefined;
  const versions = Object.values(JSON.parse(readFileSync(path, "utf8")) as Record<string, Gold>);
  const pages = readdirSync(folder)
    .filter((name) => name.startsWith(`${publisher}_2`))
    .sort();
  // Versions are of parsers, in the order in which they were written; each has one page, saved in the same order.
  return versions.length === pages.length ? versions[pages.indexOf(file)] : undefined;
}

const letters = (words: string): string =>
  words
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Runs of `length` words and how often each stands in the text. */
function bag(text: string, length: number): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at + Math.min(length, words.length) <= words.length && words.length > 0; at++) {
    const run = words.slice(at, at + length).join(" ");
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function overlap(
  got: string,
  want: string,
  length = 1,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const [one, other] = [bag(got, length), bag(want, length)];
  let [shared, all, wanted] = [0, 0, 0];
  for (const [word, count] of one) {
    all += count;
    shared += Math.min(count, other.get(word) ?? 0);
  }
  for (const count of other.values()) wanted += count;
  const [precision, recall] = [all === 0 ? 0 : shared / all, wanted === 0 ? 0 : shared / wanted];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/**
 * Scores metadata and body on the pages of fundus' parser tests; a field that a page's gold leaves out is not counted.
 * @param dataDir the folder of the evaluation data; `undefined` when the set is not there
 */
export function scoreFundus(
  dataDir: string,
  half?: Half,
  onMiss: (file: string, field: string, got: unknown, want: unknown) => void = () => {},
): FundusScore | undefined {
  const root = join(dataDir, "fundus-parser-tests");
  if (!existsSync(root)) return undefined;
  const tally = {
    pages: 0,
    refused: 0,
    titles: 0,
    title: 0,
    titleWords: 0,
    dates: 0,
    date: 0,
    day: 0,
    found: 0,
    named: 0,
    right: 0,
    bylines: 0,
    exact: 0,
    bodies: 0,
    body: 0,
    runs: 0,
    precision: 0,
    recall: 0,
  };
  for (const country of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const folder = join(root, country.name);
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".html.gz"))) {
      const gold = goldFor(folder, file);
      if (gold === undefined || (half !== undefined && halfOf(file) !== half)) continue;
      const document = read(join(folder, file));
      tally.pages++;
      if (document === undefined) tally.refused++;
      if (gold.title !== undefined) {
        tally.titles++;
        tally.titleWords += overlap(document?.title ?? "", gold.title).f1;
        if (letters(document?.title ?? "") === letters(gold.title)) tally.title++;
        else onMiss(file, "title", document?.title, gold.title);
      }
      if (gold.publishing_date !== undefined) {
        tally.dates++;
        const want = new Date(gold.publishing_date.replace(" ", "T"));
        const got = document?.publishedAt;
        const zoned = got !== undefined && /(?:Z|[+-]\d{2}:\d{2})$/.test(got);
        const day =
          got !== undefined &&
          Math.abs(Date.parse(zoned ? got : `${got.slice(0, 10)}T12:00Z`) - want.getTime()) < 26 * 3_600_000;
        const same = got !== undefined && (zoned ? Math.abs(Date.parse(got) - want.getTime()) < 61_000 : day);
        if (day) tally.day++;
        if (same) tally.date++;
        else onMiss(file, "date", got, gold.publishing_date);
      }
      if (gold.authors !== undefined) {
        const got = new Set((document?.byline ?? []).map(letters));
        const want = new Set(gold.authors.map(letters));
        const right = [...want].filter((name) => got.has(name)).length;
        tally.found += got.size;
        tally.named += want.size;
        tally.right += right;
        tally.bylines++;
        if (right === Math.max(got.size, want.size)) tally.exact++;
        else onMiss(file, "authors", document?.byline, gold.authors);
      }
      if (gold.body !== undefined) {
        tally.bodies++;
        const want = [
          ...gold.body.summary,
          ...gold.body.sections.flatMap((section) => [...section.headline, ...section.paragraphs]),
        ].join(" ");
        const got = document === undefined ? "" : articleOf(document, notBody);
        const { precision, recall, f1 } = overlap(got, want);
        tally.runs += overlap(got, want, 4).f1;
        tally.body += f1;
        tally.precision += precision;
        tally.recall += recall;
        if (f1 < 0.9)
          onMiss(file, "body", `P ${precision.toFixed(2)} R ${recall.toFixed(2)}`, oneLine(want).slice(0, 80));
      }
    }
  }
  return {
    pages: tally.pages,
    refused: tally.refused,
    title: tally.title / tally.titles,
    titleWords: tally.titleWords / tally.titles,
    date: tally.date / tally.dates,
    day: tally.day / tally.dates,
    authors: (2 * tally.right) / (tally.found + tally.named),
    authorsExact: tally.exact / tally.bylines,
    body: tally.body / tally.bodies,
    bodyRuns: tally.runs / tally.bodies,
    bodyPrecision: tally.precision / tally.bodies,
    bodyRecall: tally.recall / tally.bodies,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [set, show] = process.argv.slice(2);
  const data = fileURLToPath(new URL("../../shared/data/", import.meta.url));
  if (set !== "fundus") {
    console.log(
      scoreTrafilatura(data, undefined, (file, kind, segment) =>
        kind === show ? console.log(file.slice(0, 40), JSON.stringify(segment.slice(0, 80))) : undefined,
      ) ?? "skipped: trafilatura-eval is not there",
    );
  }
  if (set !== "trafilatura") {
    console.log(
      scoreFundus(data, undefined, (file, field, got, want) =>
        field === show ? console.log(file, JSON.stringify(got), "|", JSON.stringify(want)) : undefined,
      ) ?? "skipped: fundus-parser-tests is not there",
    );
  }
}
