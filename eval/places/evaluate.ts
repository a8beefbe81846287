import { join } from "node:path";
import { openGazetteerPack } from "../../src/packs/gazetteer-pack.ts";
import type { Evaluation, Row } from "../evaluation.ts";
import { corpora } from "./gold.ts";
import { measure, scorePlaces } from "./score.ts";
import { scoreSlavic, slavicTexts, ukrainianSentences } from "./slavic.ts";

const packFolder = join(import.meta.dirname, "..", "..", "packs", "places");
const percent = (share: number) => Math.round(share * 1000) / 10;
/** Within 161 km on marked names: CamCoder (Gritta et al. 2018) with all of GeoNames. */
const beside: Readonly<Record<string, string>> = { lgl: "CamCoder 76", GeoVirus: "CamCoder 82" };

export const place: Evaluation = {
  name: "place",
  title: "Places · LGL, GeoVirus, TR-News (weights are from the same three; GeoWebNews is held back)",
  needs: ["geo"],
  async run(dataDir) {
    const gazetteer = await openGazetteerPack(packFolder);
    const rows: Row[] = [];
    const frozen: Record<string, number> = {};
    for (const corpus of corpora) {
      const score = await scorePlaces(dataDir, corpus, { gazetteer });
      const within = percent(score.near / score.marks);
      const [exact, overlap, asPlaces, endToEnd] = [score.exact, score.overlap, score.asPlaces, score.endToEnd].map(
        measure,
      );
      rows.push({
        measure: `${corpus} resolution`,
        figures: {
          marks: score.marks,
          "answered %": percent(score.answered / score.marks),
          "within 161 km %": within,
          "median km": Math.round(score.medianKm),
        },
        beside: `best known of the name ${percent(score.baseline / score.marks)}${beside[corpus] === undefined ? "" : `; ${beside[corpus]}`}`,
      });
      frozen[`${corpus} within 161 km`] = within;
      for (const [name, one] of [
        ["exact", exact],
        ["overlap", overlap],
        ["given as places", asPlaces],
        ["found and within 161 km", endToEnd],
      ] as const) {
        if (one === undefined) continue;
        rows.push({
          measure: `${corpus} ${name}`,
          figures: { p: percent(one.p), r: percent(one.r), f1: percent(one.f) },
        });
        frozen[`${corpus} ${name}`] = percent(one.f);
      }
    }
    return {
      rows,
      frozen,
      notes: [
        "exact, overlap: names of places found, whoever they stand for, against all marks but adjectives and peoples",
        "given as places: without those that act (metonyms), which the marks do not tell apart",
      ],
    };
  },
};

export const placeSlavic: Evaluation = {
  name: "place-slavic",
  title: "Places in Ukrainian and Russian · slavicner, NER-UK 2.0 (train), names of type LOC",
  needs: ["slavicner", "ner-uk"],
  async run(dataDir) {
    const models = { gazetteer: await openGazetteerPack(packFolder) };
    const scores = [
      await scoreSlavic("slavicner ru", "ru", slavicTexts(dataDir, "ru", 150), models),
      await scoreSlavic("slavicner uk", "uk", slavicTexts(dataDir, "uk", 172), models),
      await scoreSlavic("NER-UK", "uk", ukrainianSentences(dataDir, 1000), models),
    ];
    const rows = scores.map(({ set, texts, known, counts }): Row => {
      const { p, r, f } = measure(counts);
      return {
        measure: set,
        figures: {
          texts,
          marks: counts.wanted,
          "known %": percent(known),
          p: percent(p),
          r: percent(r),
          f1: percent(f),
        },
      };
    });
    return {
      rows,
      frozen: Object.fromEntries(
        rows.flatMap(({ measure: set, figures }) => [
          [`${set} known`, figures["known %"] ?? 0],
          [`${set} f1`, figures.f1 ?? 0],
        ]),
      ),
      notes: [
        "known: marked names that the gazetteer has in whatever case they stand; f1: recognition, overlap; weights are from English news",
      ],
    };
  },
};
