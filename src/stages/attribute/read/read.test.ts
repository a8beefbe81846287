import { describe, expect, it } from "vitest";
import { createLanguages } from "../../../languages/languages.ts";
import type { AttributionModel, TokenWindow } from "../../../model/attribution-model.ts";
import { sliceAll } from "../../../text/spans.ts";
import { parse } from "../../parse/parse.ts";
import { segment } from "../../segment/segment.ts";
import { findAll, read as readAll } from "./read.ts";
import { type Reading, scoresOf } from "./scores.fixture.ts";

const vocabulary = [
  "[PAD]",
  "[UNK]",
  "[CLS]",
  "[SEP]",
  "moor",
  "said",
  "ra",
  "##in",
  "##s",
  "came",
  ".",
  "nothing",
  "else",
  "cafe",
];
const id = (piece: string): number => vocabulary.indexOf(piece);

/** Knows one thing: what stands between “said” and the full stop was said by the Moor before it. */
function modelOf(sure = 9, settings: unknown = { threshold: 0.5, confidence: { bias: -1, weights: { anchor: 4 } } }) {
  const seen: TokenWindow[] = [];
  const model: AttributionModel = {
    id: "attribution-test",
    version: "1.0.0",
    languages: ["en"],
    vocabulary,
    settings,
    score(windows) {
      seen.push(...windows);
      return Promise.resolve(
        windows.map(({ ids }) => {
          const words = [...ids.keys()].filter(
            (at) => at > 0 && at < ids.length - 1 && !vocabulary[ids[at] ?? 0]?.startsWith("##"),
          );
          const readings: Reading[] = [];
          for (const [word, at] of words.entries()) {
            if (ids[at] !== id("said")) continue;
            let last = word;
            while (last + 1 < words.length && ids[words[last + 1] ?? 0] !== id(".")) last += 1;
            const spans = [{ role: 1, first: word, last: word }];
            if (ids[words[word - 1] ?? 0] === id("moor")) spans.push({ role: 0, first: word - 1, last: word - 1 });
            if (last > word) spans.push({ role: 2, first: word + 1, last });
            readings.push({ anchor: word, spans });
          }
          return scoresOf(ids.length, words, readings, [], sure);
        }),
      );
    },
  };
  return { model, seen };
}

function inputOf(text: string) {
  const context = { documentId: `document_${"0".repeat(32)}`, languages: createLanguages(), models: {}, settings: {} };
  const { parsed } = parse.run({ decoded: { text, mediaType: "text/plain", locator: "a.txt" } }, context);
  return { parsed, ...segment.run({ parsed }, context) };
}

const everything = () => true;
const nothing = { mentions: () => false, tells: () => false };

const read = async (...asked: Parameters<typeof readAll>) => (await readAll(...asked)).attributions;

describe("the trained reader", () => {
  it("gives the words of the text itself: emoji, combining marks and ligatures move nothing", async () => {
    const text = "😀😀 Moor said rains came 🌧️ cafe\u0301. ﬁ nothing else.";
    const input = inputOf(text);
    const [found] = await read(input, modelOf().model, everything, nothing);
    const at = (spans: Parameters<typeof sliceAll>[1]): string => sliceAll(input.parsed.text, spans);
    expect([at(found?.source ?? []), at(found?.cue ?? []), at(found?.content ?? [])]).toEqual([
      "Moor",
      "said",
      "rains came 🌧️ cafe\u0301",
    ]);
    expect(found).toMatchObject({ rule: "attribution-test", model: "1.0.0" });
  });

  it("abstains below the pack's threshold, or the one it is given", async () => {
    const input = inputOf("Moor said rains came.");
    const { model } = modelOf(1.5);
    const [found] = await findAll(input, model, everything);
    expect(found?.features.anchor).toBeCloseTo(1 / (1 + Math.exp(-1.5)), 5);
    const confidence = 1 / (1 + Math.exp(1 - 4 * (found?.features.anchor ?? 0)));
    expect(await read(input, model, everything, nothing, confidence + 0.01)).toEqual([]);
    expect(await read(input, model, everything, nothing, confidence - 0.01)).toHaveLength(1);
  });

  it("finds each attribution of a long article once, though the windows share words", async () => {
    const sentence = "Nothing else. Moor said rains came. ";
    const { model, seen } = modelOf();
    const input = inputOf(sentence.repeat(150));
    const found = await read(input, model, everything, nothing);
    expect(seen.length).toBeGreaterThan(3);
    expect(found).toHaveLength(150);
    expect(new Set(found.map(({ cue }) => cue[0]?.start)).size).toBe(150);
  });

  it("cuts a content at the border of blocks, so that nothing between them is part of it", async () => {
    const text = "Moor said rains\n\ncame. Nothing else.";
    const input = inputOf(text);
    const [found] = await read(input, modelOf().model, everything, nothing);
    expect(found?.content.map(({ start, end }) => input.parsed.text.slice(start, end))).toEqual(["rains", "came"]);
  });

  it("reads only the blocks it is asked for, and asks the model nothing where there are none", async () => {
    const input = inputOf("Moor said rains came.\n\nMoor said nothing else.");
    const { model, seen } = modelOf();
    expect(await read(input, model, () => false, nothing)).toEqual([]);
    expect(seen).toEqual([]);
    expect(await read(input, model, (block) => block === 1, nothing)).toHaveLength(1);
  });

  it("reads what is said within what is said, as deep as it goes, where somebody told it", async () => {
    const text = "Moor said rains came and Moor said nothing else.";
    const input = inputOf(text);
    // To this reader a content runs to the full stop: read for itself, the inner one is found again.
    const { model, seen } = modelOf();
    const found = await read(input, model, everything, { mentions: () => true, tells: ({ cue }) => cue.length > 0 });
    expect(found.map(({ content }) => sliceAll(text, content))).toEqual([
      "rains came and Moor said nothing else",
      "nothing else",
    ]);
    expect(seen.length).toBe(2);
    expect(await read(input, model, everything, nothing)).toHaveLength(1);
  });

  it("says so when a pack's settings are not what it needs", async () => {
    const { model } = modelOf(9, { threshold: 7 });
    await expect(read(inputOf("Moor said rains came."), model, everything, nothing)).rejects.toThrow("threshold");
  });
});
