import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { documentOf, placeContext } from "../../eval/places/documents.ts";
import { corpora, readGold } from "../../eval/places/gold.ts";
import { openGazetteerPack } from "../../src/packs/gazetteer-pack.ts";
import { metresBetween } from "../../src/stages/normalise/place/distance.ts";
import { readToponyms, surroundingsOf } from "../../src/stages/normalise/place/read-toponyms.ts";
import { isOther, recognitionFeatures } from "../../src/stages/normalise/place/recognise.ts";
import { contextFeatures, resolveToponyms } from "../../src/stages/normalise/place/resolve.ts";
import { spanToponym } from "../../src/stages/normalise/place/resolve-places.ts";
import weights from "../../src/stages/normalise/place/weights.json" with { type: "json" };
import { overlaps } from "../../src/text/spans.ts";

// node training/places/features.ts DATA OUT: features of stretches (recognition) and of candidates (resolution, in the context
// that the present weights make of the document), one JSON a line, for fit.py.

const [dataDir = "", outPath = ""] = process.argv.slice(2);
const gazetteer = await openGazetteerPack(join(import.meta.dirname, "..", "..", "packs", "places"));
const context = placeContext({ gazetteer });
const out = createWriteStream(outPath);
const put = (value: unknown) => out.write(`${JSON.stringify(value)}\n`);

for (const corpus of corpora) {
  for (const article of readGold(dataDir, corpus)) {
    const input = await documentOf(article, { gazetteer });
    const reading = readToponyms(input, context);
    if (reading === undefined) continue;
    const features = recognitionFeatures(reading.toponyms, reading.evidence);
    reading.toponyms.forEach(({ span, words }, at) => {
      const label = article.places.some((place) => overlaps(place.span, span)) ? 1 : 0;
      if (isOther(features[at] ?? {})) return;
      put({ kind: "stretch", corpus, article: article.id, words, label, features: features[at] });
    });
    put({ kind: "marks", corpus, article: article.id, count: article.places.length });
    const marked = article.places
      .map((place) => ({ place, toponym: spanToponym(place.span, reading) }))
      .sort((a, b) => a.place.span.start - b.place.span.start);
    const toponyms = marked.flatMap(({ toponym }) => toponym ?? []);
    const surroundings = surroundingsOf(reading, toponyms, input, {});
    const ranked = resolveToponyms(toponyms, surroundings, weights.resolution);
    const drafts = contextFeatures(toponyms, surroundings, ranked);
    let at = -1;
    for (const { place, toponym } of marked) {
      if (toponym !== undefined) at++;
      if (place.at === undefined) continue;
      const gold = place.at;
      const list = toponym === undefined ? [] : (drafts[at] ?? []);
      put({
        kind: "choice",
        corpus,
        words: place.words,
        people: toponym?.people === true,
        right: list.map((one) => (metresBetween(one.place, gold) <= 161_000 ? 1 : 0)),
        candidates: list.map((one) => one.features),
      });
    }
  }
}
out.end();
