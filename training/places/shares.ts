import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createLanguages } from "../../src/languages/languages.ts";
import { openGazetteerPack } from "../../src/packs/gazetteer-pack.ts";
import { atomsOf } from "../../src/stages/normalise/place/atoms.ts";
import { findToponyms } from "../../src/stages/normalise/place/toponyms.ts";

// node training/places/shares.ts ARTICLES.jsonl.gz OUT.json [COUNT]: how often each name of a place stands where places stand ("in X", "X, Y"),
// in articles without labels. A name that is seldom there ("Obama", "Jackson") is mostly something else.

const [path = "", out = "", count = "3000"] = process.argv.slice(2);
const gazetteer = await openGazetteerPack(join(import.meta.dirname, "..", "..", "packs", "places"));
const english = createLanguages().get("en");
if (english?.places === undefined) throw new Error("no English");
const { places, names } = english;
const ins = new Set(places.inWords);
const seen = new Map<string, { all: number; placed: number; person: number }>();
const persons = new Set(places.personsBefore);
const lines = gunzipSync(readFileSync(path)).toString().split("\n").filter(Boolean);
const step = Math.max(1, Math.floor(lines.length / Number(count)));
for (let line = 0; line < lines.length; line += step) {
  const article = JSON.parse(lines[line] ?? "{}") as { readonly text?: string; readonly content?: string };
  const text = (article.text ?? article.content ?? "").slice(0, 6000);
  const sentences = [...text.matchAll(/[^\n.!?]{1,2000}(?:[.!?](?=\S)[^\n.!?]{0,200}){0,20}/g)].map((m) => ({
    span: { start: m.index, end: m.index + m[0].length },
  }));
  const atoms = atomsOf(text, sentences, places.possessive);
  for (const toponym of findToponyms(text, atoms, gazetteer, places)) {
    const [before, first, last, after] = [
      atoms[toponym.from - 1],
      atoms[toponym.from],
      atoms[toponym.to],
      atoms[toponym.to + 1],
    ];
    if (first === undefined || last === undefined || first.first) continue;
    const key = toponym.words.toLowerCase();
    const entry = seen.get(key) ?? { all: 0, placed: 0, person: 0 };
    seen.set(key, entry);
    entry.all++;
    const gapBefore = before === undefined ? "" : text.slice(before.end, first.start);
    const gapAfter = after === undefined ? "" : text.slice(last.end, after.start);
    const isCapitalAfter = after?.capital === true && gapAfter === " ";
    if (before !== undefined && gapBefore === " " && ins.has(before.lower) && !isCapitalAfter) entry.placed++;
    if (
      before?.capital === true &&
      gapBefore === " " &&
      (persons.has(before.lower) || names?.givenNames.has(before.lower) === true)
    )
      entry.person++;
  }
}
const shares = [...seen]
  .filter(([, { all }]) => all >= 6)
  .map(
    ([name, { all, placed, person }]) =>
      [name, Math.round(((placed + 0.3) / (all + 3)) * (1 - person / all) * 1000) / 1000] as const,
  )
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(out, `${JSON.stringify(Object.fromEntries(shares))}\n`);
console.log(seen.size, "names,", shares.length, "kept");
