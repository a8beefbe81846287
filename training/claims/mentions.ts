import { writeFileSync } from "node:fs";
import { groupDocuments } from "../../eval/claims/cluster-documents.ts";
import { pairsOfMentions } from "../../eval/claims/cluster-mentions.ts";
import { readEcb } from "../../eval/claims/ecbplus.ts";
import { viewMentions } from "../../eval/claims/mentions.ts";
import { findSharedData } from "../../eval/shared-data.ts";
import { createLanguages } from "../../src/languages/languages.ts";
import { type Example, fitLogistic } from "./logistic.ts";

/**
 * Writes eval/claims/mention-weights.json: how likely two mentions of events are one, learned from pairs of ECB+ (train part), in documents that
 * were put together by their words. For measuring only: the program has no mentions of events.
 */
const dataDir = findSharedData();
if (dataDir === undefined) throw new Error("the folder of gold data is not there");
const languages = createLanguages();
const ecb = readEcb(dataDir, "Train");
const documents = groupDocuments(ecb.documents, languages);
const weights = Object.fromEntries(
  (["gold", "found"] as const).map((entities) => {
    const examples: Example[] = [];
    for (const { a, b, features } of pairsOfMentions(viewMentions(ecb, entities === "gold", languages), documents)) {
      examples.push({ features, label: a.mention.chain === b.mention.chain });
    }
    return [entities, fitLogistic(examples, Object.keys(examples[0]?.features ?? {}))];
  }),
);
writeFileSync(
  new URL("../../eval/claims/mention-weights.json", import.meta.url),
  `${JSON.stringify(weights, null, 2)}\n`,
);
