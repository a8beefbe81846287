import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLanguages } from "../src/languages/languages.ts";
import { findSentences } from "../src/stages/segment/sentences.ts";

/** One line of the table: how well sentences are found in one language of one set. */
export interface SegmentationRow {
  readonly set: "golden-rules" | "ud-uk-iu";
  readonly language: string;
  /** Texts: golden rules, or paragraphs of the treebank. */
  readonly cases: number;
  /** Share of texts with all sentences exactly right, 0..1. */
  readonly exact: number;
  /** F1 of sentence boundaries inside the texts, their ends left out, 0..1; 1 when there are none and none was found. */
  readonly boundaryF1: number;
  readonly precision: number;
  readonly recall: number;
}

interface Case {
  readonly set: SegmentationRow["set"];
  readonly language: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

/**
 * Scores sentences on the golden rules (github.com/diasks2/pragmatic_segmenter) and UD Ukrainian-IU, development
 * part, a paragraph a text. Where a golden rule's text does not hold its sentences (its author normalises it), the sentences
 * joined by a space are the text. White space does not count.
 * @param dataDir the folder of the evaluation data; `undefined` rows when the set is not there
 */
export async function scoreSegmentation(
  dataDir: string,
  onMiss: (missed: Case, got: readonly string[]) => void = () => {},
): Promise<readonly SegmentationRow[]> {
  const folder = join(dataDir, "segmentation");
  if (!existsSync(folder)) return [];
  const cases = [
    ...goldenRules(readFileSync(join(folder, "golden-rules.jsonl"), "utf8")),
    ...treebank(readFileSync(join(folder, "ud-uk-iu", "uk_iu-ud-dev.conllu"), "utf8")),
  ];
  const languages = createLanguages();
  const groups = Map.groupBy(cases, (one) => `${one.set} ${one.language}`);
  return [...groups.values()].map((group) => {
    let exact = 0;
    let hit = 0;
    let found = 0;
    let wanted = 0;
    for (const one of group) {
      const got = split(one.text, languages.get(one.language)?.segment);
      const goldEnds = ends(one.sentences);
      const gotEnds = ends(got);
      wanted += goldEnds.size;
      found += gotEnds.size;
      hit += [...gotEnds].filter((end) => goldEnds.has(end)).length;
      if (squeeze(got) === squeeze(one.sentences)) exact++;
      else onMiss(one, got);
    }
    const precision = found === 0 ? 1 : hit / found;
    const recall = wanted === 0 ? 1 : hit / wanted;
    return {
      set: group[0]?.set ?? "golden-rules",
      language: group[0]?.language ?? "",
      cases: group.length,
      exact: exact / group.length,
      boundaryF1: found + wanted === 0 ? 1 : (2 * hit) / (found + wanted),
      precision,
      recall,
    };
  });
}

function split(text: string, language: Parameters<typeof findSentences>[2]): readonly string[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap((line) =>
    findSentences(text, { start: line.index, end: line.index + line[0].length }, language).map((span) =>
      text.slice(span.start, span.end),
    ),
  );
}

function ends(sentences: readonly string[]): ReadonlySet<number> {
  let at = 0;
  const all = sentences.map((sentence) => {
    at += sentence.replace(/\s+/gu, "").length;
    return at;
  });
  return new Set(all.slice(0, -1));
}

function squeeze(sentences: readonly string[]): string {
  return sentences.map((sentence) => sentence.replace(/\s+/gu, "")).join("\n");
}

function goldenRules(lines: string): readonly Case[] {
  const seen = new Set<string>();
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { language: string; text: string; sentences: readonly string[] })
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ language, text, sentences }): Case => {
      const whole = squeeze([text]) === sentences.map((sentence) => squeeze([sentence])).join("");
      return { set: "golden-rules", language, sentences, text: whole ? text : sentences.join(" ") };
    })
    .filter((one) => {
      const key = JSON.stringify([one.language, one.text]);
      return !seen.has(key) && seen.add(key) !== undefined;
    });
}

function treebank(conllu: string): readonly Case[] {
  const paragraphs: { text: string; sentences: string[] }[] = [];
  for (const part of conllu.split("\n\n")) {
    const sentence = /^# text = (.*)$/mu.exec(part)?.[1];
    if (sentence === undefined) continue;
    const last = paragraphs.at(-1);
    if (last === undefined || /^# new(?:par|doc)/mu.test(part))
      paragraphs.push({ text: sentence, sentences: [sentence] });
    else {
      last.text += ` ${sentence}`;
      last.sentences.push(sentence);
    }
  }
  return paragraphs.map((paragraph) => ({ set: "ud-uk-iu", language: "uk", ...paragraph }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const show = process.argv[2];
  const rows = await scoreSegmentation(fileURLToPath(new URL("../../shared/data/", import.meta.url)), (missed, got) => {
    if (missed.language === show) console.log(JSON.stringify({ want: missed.sentences, got }, null, 1));
  });
  if (rows.length === 0) console.log("skipped: the segmentation set is not there");
  console.table(rows.map((row) => ({ ...row, exact: row.exact.toFixed(3), boundaryF1: row.boundaryF1.toFixed(3) })));
}
