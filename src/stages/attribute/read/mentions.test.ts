import { describe, expect, it } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import type { AttributionModel } from "../../../model/attribution-model.ts";
import { slice } from "../../../text/spans.ts";
import { parse } from "../../parse/parse.ts";
import { segment } from "../../segment/segment.ts";
import { nameTagCount, nameTagOf } from "./names.ts";
import { readMentions } from "./read.ts";

const vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "mo", "##or", "hill", "said", "she", "it", "rained", "."];
const id = (piece: string): number => vocabulary.indexOf(piece);

/** Knows that Moor is a person, and that “she” is the last Moor before it, or else nobody. */
function modelOf(tellsNames = true): AttributionModel {
  return {
    id: "attribution-test",
    version: "1.0.0",
    languages: ["en"],
    vocabulary,
    settings: undefined,
    score: (windows) =>
      Promise.resolve(
        windows.map(({ ids }) => {
          const length = ids.length;
          const names = new Float32Array(length * nameTagCount);
          const referents = new Float32Array(length * length);
          let moor = 0;
          for (const [at, piece] of ids.entries()) {
            const isMoor = piece === id("mo");
            names[at * nameTagCount + (isMoor ? nameTagOf(0, 0) : 0)] = 8;
            if (isMoor) moor = at;
            if (piece === id("she")) referents[at * length + moor] = 12;
          }
          const [tags, anchors, pairs] = [length * 13, length, 4 * length * length].map(
            (size) => new Float32Array(size),
          );
          if (tags === undefined || anchors === undefined || pairs === undefined) throw new Error("no scores");
          return { length, tags, anchors, pairs, ...(tellsNames && { names, referents }) };
        }),
      ),
  };
}

const settings = {
  names: { least: 0.3, offset: 0, slope: 1 },
  antecedents: { least: 0.05, temperature: 1, pronouns: ["she"] },
};

async function readIn(text: string, model = modelOf(), how: Parameters<typeof readMentions>[3] = settings) {
  const context = { documentId: `document_${"0".repeat(32)}`, languages: createLanguages(), models: {}, settings: {} };
  const { parsed } = parse.run({ decoded: { text, mediaType: "text/plain", locator: "a.txt" } }, context);
  const found = await readMentions({ parsed, ...segment.run({ parsed }, context) }, model, () => true, how);
  return { ...found, words: ({ start, end }: { start: number; end: number }) => slice(parsed.text, { start, end }) };
}

describe("mentionsIn", () => {
  it("gives names and antecedents in words of the text, whatever stands before them", async () => {
    const { entities, antecedents, words } = await readIn("😀 It rained. Moor said it rained. She said it rained.");
    expect(entities.map(({ span, kind }) => [words(span), kind])).toEqual([["Moor", "person"]]);
    expect(antecedents.map((one) => [words(one.pronoun), words(one.antecedent)])).toEqual([["She", "Moor"]]);
    expect(antecedents[0]?.confidence).toBeGreaterThan(0.9);
    expect(antecedents[0]?.referents?.map(({ span }) => words(span))).toEqual(["Moor"]);
  });

  it("tells of nobody where nobody is in reach", async () => {
    expect((await readIn("It rained. She said it rained.")).antecedents).toEqual([]);
  });

  it("tells of each name and each pronoun of a long text once, though the windows share words", async () => {
    const { entities, antecedents, words } = await readIn("Moor said it rained. She said it rained. ".repeat(120));
    expect(entities).toHaveLength(120);
    expect(antecedents).toHaveLength(120);
    expect(new Set(antecedents.map(({ pronoun }) => pronoun.start)).size).toBe(120);
    for (const { pronoun, antecedent } of antecedents) {
      expect(words(antecedent)).toBe("Moor");
      expect(pronoun.start - antecedent.end).toBeLessThan(30);
    }
  });

  it("abstains below what the settings ask for", async () => {
    const text = "Moor said it rained. She said it rained.";
    const unsure = { names: { ...settings.names, offset: -20 }, antecedents: { ...settings.antecedents, least: 1 } };
    expect(await readIn(text, modelOf(), unsure)).toMatchObject({ entities: [], antecedents: [] });
  });

  it("is empty where the weights or the settings tell of neither", async () => {
    const text = "Moor said it rained. She said it rained.";
    expect(await readIn(text, modelOf(false))).toMatchObject({ entities: [], antecedents: [] });
    expect(await readIn(text, modelOf(), { names: undefined, antecedents: undefined })).toMatchObject({ entities: [] });
  });
});
