import { createLanguages } from "../../src/languages/languages.ts";
import type { DocumentCard } from "../../src/model/card.ts";
import { makeId } from "../../src/model/id.ts";
import type { Models } from "../../src/model/stage.ts";
import { cardOf } from "../../src/pipeline/card.ts";
import { createPipeline } from "../../src/pipeline/pipeline.ts";
import { openModels, snapshotOf } from "../reader.ts";
import type { GoldText } from "./gold.ts";

/** Reads texts as `sayso` does and makes their cards; by rules and places alone unless it is to read with the weights too, which takes five times as long. */
export async function readCards(
  texts: readonly GoldText[],
  { withWeights = false } = {},
): Promise<readonly DocumentCard[]> {
  const all = await openModels();
  const { attribution: _, ...places } = all;
  const models: Models = withWeights ? all : places;
  const pipeline = createPipeline({ languages: createLanguages(), models });
  const cards: DocumentCard[] = [];
  for (const { key, title, text, publishedAt } of texts) {
    const whole = title === "" ? text : `${title}\n\n${text}`;
    const told = publishedAt === undefined ? {} : { publishedAt };
    const record = await pipeline.read(
      snapshotOf(whole, `${key}.txt`, "text/plain"),
      whole,
      makeId("case", "events"),
      told,
    );
    // Two texts of a set that are one to the letter stay two documents.
    cards.push({ ...cardOf(record), documentId: makeId("document", key) });
  }
  return cards;
}
