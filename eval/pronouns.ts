import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLanguages } from "../src/languages/languages.ts";
import { castDocument } from "../src/stages/resolve/cast-document.ts";
import { antecedent } from "../src/stages/resolve/pronouns.ts";
import { segment } from "../src/stages/segment/segment.ts";

/** How well "he" and "she" are resolved, by rule. */
export interface PronounRow {
  readonly rule: string;
  /** Pronouns for which the rule named somebody. */
  readonly answered: number;
  /** Of those where it named one of the two people that are annotated: how many were right. */
  readonly right: number;
  readonly judged: number;
}

/**
 * Scores the pronoun rules on GAP (Webster et al. 2018), development part: encyclopaedia text, two people
 * of one gender near each pronoun, so harder than news. An answer that is neither of the two is right only when neither is the antecedent;
 * it is then not checked further, so the share right is an upper bound.
 */
export async function scorePronouns(dataDir: string, all = true): Promise<readonly PronounRow[]> {
  const path = join(dataDir, "gap", "gap-development.tsv");
  if (!existsSync(path)) return [];
  const languages = createLanguages();
  const english = languages.get("en");
  const rows = new Map<string, { answered: number; right: number; judged: number }>();
  for (const line of readFileSync(path, "utf8").split("\n").slice(1)) {
    const [, text = "", pronoun = "", at = "0", a = "", aAt = "0", aTrue, b = "", bAt = "0", bTrue] = line.split("\t");
    if (text === "") continue;
    const wanted = english?.names?.pronouns.get(pronoun.toLowerCase());
    const row = (rule: string) => {
      const made = rows.get(rule) ?? { answered: 0, right: 0, judged: 0 };
      rows.set(rule, made);
      return made;
    };
    if (wanted === undefined || (!all && !/^s?he$/i.test(pronoun))) continue;
    const parsed = {
      text,
      blocks: [{ kind: "paragraph" as const, span: { start: 0, end: text.length } }],
      residue: [],
      sourceMap: [],
      byline: [],
      language: "en",
      parser: { id: "eval", version: "1" },
    };
    const { sentences } = segment.run({ parsed }, { documentId: "eval", languages });
    const { placed } = castDocument({ parsed, sentences, attributions: [] }, english);
    const place = Number(at);
    const sentence = sentences.findIndex(({ span }) => span.start <= place && place < span.end);
    const before = placed.filter((mention) => mention.end <= place);
    const found = antecedent(place, wanted, sentences, sentence, before);
    row("asked").answered++;
    if (found === undefined) continue;
    const isOne = (words: string, start: number) =>
      found.draft.mentions.some(({ span }) => span.start < start + words.length && start < span.end);
    const [isA, isB] = [isOne(a, Number(aAt)), isOne(b, Number(bAt))];
    const right =
      (isA && aTrue === "TRUE") || (isB && bTrue === "TRUE") || (!isA && !isB && aTrue !== "TRUE" && bTrue !== "TRUE");
    for (const name of ["all", found.rule]) {
      row(name).answered++;
      row(name).judged++;
      if (right) row(name).right++;
    }
  }
  return [...rows].map(([rule, counts]) => ({ rule, ...counts }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = await scorePronouns(
    fileURLToPath(new URL("../../shared/data/", import.meta.url)),
    process.argv[2] !== "subjects",
  );
  if (rows.length === 0) console.log("skipped: GAP is not there");
  console.table(
    rows.map((row) => ({ ...row, precision: row.judged === 0 ? "-" : (row.right / row.judged).toFixed(3) })),
  );
}
