/**
 * Counts in how many texts of news each stem stands, for `src/languages/<code>/words/rarity.json`: a figure for how rare a word is, and no
 * text. Run: `node training/words/count.ts <language> <texts.jsonl.gz> <field>`, with one text a line. Where texts have a `topic`, each
 * stem is counted without the topic that has it most: "Biden" is no common word because somebody collected an election.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { stemEnglish } from "../../src/languages/en/words/stem.ts";
import { stemRussian } from "../../src/languages/ru/words/stem.ts";
import { stemUkrainian } from "../../src/languages/uk/words/stem.ts";
import { wordsIn } from "../../src/text/tokens.ts";
import { foldName } from "../../src/text/transliterate.ts";

const stemmers: Readonly<Record<string, (folded: string) => string>> = {
  en: stemEnglish,
  ru: stemRussian,
  uk: stemUkrainian,
};
/** Stems that are kept: the commonest; all others are as rare as can be. */
const KEPT = 4_000;
/** Texts with a stem below which a count says nothing. */
const FEWEST = 5;

const [code = "", path = "", field = "text"] = process.argv.slice(2);
const stem = stemmers[code];
if (stem === undefined) throw new Error(`no stemmer for ${code}`);
const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n").filter(Boolean);
const topics = new Map<string, { texts: number; readonly counts: Map<string, number> }>();
for (const line of lines) {
  const row = JSON.parse(line) as Record<string, string>;
  if (row.lang !== undefined && row.lang !== code) continue;
  const text = (row[field] ?? "").replace(/https?:\S+|\b(?:www\.|t\.me)\S+/giu, " ");
  const name = row.lang === undefined ? "" : (row.topic ?? "");
  const topic = topics.get(name) ?? { texts: 0, counts: new Map<string, number>() };
  topics.set(name, topic);
  topic.texts++;
  const stems = new Set(
    wordsIn(text, { start: 0, end: text.length })
      .filter(({ lower }) => /^\p{L}/u.test(lower))
      .map(({ lower }) => stem(foldName(lower))),
  );
  for (const one of stems) topic.counts.set(one, (topic.counts.get(one) ?? 0) + 1);
}
const parts = [...topics.values()];
const all = parts.reduce((sum, { texts }) => sum + texts, 0);
const share = (one: string): readonly [count: number, texts: number] => {
  let [count, texts, most] = [0, 0, parts[0]];
  for (const part of parts) {
    const here = part.counts.get(one) ?? 0;
    if (here / part.texts > (most?.counts.get(one) ?? 0) / (most?.texts ?? 1)) most = part;
    count += here;
    texts += part.texts;
  }
  return parts.length === 1 || most === undefined
    ? [count, texts]
    : [count - (most.counts.get(one) ?? 0), texts - most.texts];
};
const kept = [...new Set(parts.flatMap(({ counts }) => [...counts.keys()]))]
  .map((one) => [one, ...share(one)] as const)
  .filter(([, count]) => count >= FEWEST)
  .sort(([a, x, m], [b, y, n]) => y / n - x / m || (a < b ? -1 : 1))
  .slice(0, KEPT);
/** Stems by their rarity in quarters, so that the file is short and no count is told. */
const buckets = new Map<number, string[]>();
for (const [one, count, texts] of kept) {
  const quarter = Math.round(4 * Math.log(texts / count));
  buckets.set(quarter, [...(buckets.get(quarter) ?? []), one]);
}
const rarity = Object.fromEntries([...buckets].map(([quarter, stems]) => [quarter, stems.sort().join(" ")]));
const out = new URL(`../../src/languages/${code}/words/rarity.json`, import.meta.url);
writeFileSync(out, `${JSON.stringify(rarity, null, 1)}\n`);
process.stdout.write(`${code}: ${all} texts, ${kept.length} stems\n`);
