import { describe, expect, it } from "vitest";
import type { AttributionModel } from "../model/attribution-model.ts";
import { SaysoError } from "../model/errors/error.ts";
import { parseErrors } from "../model/errors/parse.ts";
import type { Languages } from "../model/language/language.ts";
import type { Layer, Layers, Models, ReadingSettings } from "../model/stage.ts";
import { createPipeline } from "./pipeline.ts";
import { type AnyStage, inOrder, runStages, StageOrderError, stageTag } from "./runner.ts";

const languages: Languages = { codes: [], get: () => undefined, identify: () => ({ code: undefined, confidence: 0 }) };
const context = { documentId: `document_${"0".repeat(32)}`, languages, models: {}, settings: {} };
const decoded = { text: "One.", mediaType: "text/plain", locator: "one.txt" } as const;

function stage(
  name: string,
  requires: readonly Layer[],
  produces: readonly Layer[],
  run: (input: Partial<Layers>) => Partial<Layers> | Promise<Partial<Layers>> = () =>
    Object.fromEntries(produces.map((layer) => [layer, []])),
): AnyStage {
  return { name, version: "1.0.0", requires, produces, run: run as AnyStage["run"] };
}

const parse = stage("parse", ["decoded"], ["parsed"]);
const segment = stage("segment", ["parsed"], ["sentences", "quotations"]);
const attribute = stage("attribute", ["parsed", "sentences"], ["attributions"]);

describe("inOrder", () => {
  it("gives a right order back as it is", () => {
    expect(inOrder([parse, segment, attribute])).toEqual([parse, segment, attribute]);
  });

  it.each([
    [[segment, parse], "segment", "requires parsed", 'after "parse"'],
    [[parse, attribute, segment], "attribute", "requires sentences", 'after "segment"'],
    [[parse, attribute], "attribute", "requires sentences", "No stage in the list makes it"],
    [[parse, parse], "parse", "produces parsed", 'stage "parse" already'],
    [[stage("again", [], ["decoded"])], "again", "produces decoded", "the reader of bytes already"],
  ])("refuses a wrong order and says what is wrong: %#", (stages, name, problem, advice) => {
    const refused = () => inOrder(stages);
    expect(refused).toThrow(StageOrderError);
    expect(refused).toThrow(problem);
    expect(refused).toThrow(advice);
    expect(refused).toThrow(`"${name}"`);
  });
});

describe("stageTag", () => {
  const model = { id: "attribution-en", version: "1.0.0" } as AttributionModel;
  const reader = {
    name: "attribute",
    version: "2.0.0",
    models: ["attribution"],
    settings: ["attributionThreshold"],
  } as const;

  it.each<[Models, ReadingSettings, string]>([
    [{}, {}, "attribute@2.0.0"],
    [{ attribution: model }, {}, "attribute@2.0.0+attribution-en@1.0.0"],
    [
      { attribution: model },
      { attributionThreshold: 0.6 },
      "attribute@2.0.0+attribution-en@1.0.0(attributionThreshold=0.6)",
    ],
    [{}, { attributionThreshold: 0 }, "attribute@2.0.0(attributionThreshold=0)"],
  ])("names weights and changed settings: %#", (models, settings, tag) => {
    expect(stageTag(reader, { models, settings })).toBe(tag);
  });

  it("does not name weights that the stage does not read with", () => {
    expect(stageTag(parse, { models: { attribution: model }, settings: { attributionThreshold: 0.6 } })).toBe(
      "parse@1.0.0",
    );
  });
});

describe("createPipeline", () => {
  const pipelineOf = (own: unknown, attributionThreshold: number) =>
    createPipeline({
      languages,
      models: { attribution: { id: "attribution-en", version: "1.0.0", settings: own } as AttributionModel },
      settings: { attributionThreshold },
      stages: [{ ...attribute, requires: [], models: ["attribution"], settings: ["attributionThreshold"] }],
    });

  it("takes a threshold that the weights have anyway for no change", () => {
    expect(pipelineOf({ threshold: 0.5 }, 0.5).stages).toEqual(["attribute@1.0.0+attribution-en@1.0.0"]);
  });

  it.each([[{ threshold: 0.4 }], [undefined], [{}]])("takes another threshold for another reading: %o", (own) => {
    expect(pipelineOf(own, 0.5).stages).toEqual(["attribute@1.0.0+attribution-en@1.0.0(attributionThreshold=0.5)"]);
  });
});

describe("runStages", () => {
  it("shows a stage only what it declared, and keeps only what it declared", async () => {
    let seen: readonly string[] = [];
    const nosy = stage("nosy", ["parsed"], ["sentences"], (input) => {
      seen = Object.keys(input);
      return { sentences: [], questions: [] };
    });
    const layers = await runStages([parse, nosy], decoded, context);
    expect(seen).toEqual(["parsed"]);
    expect(layers.questions).toBeUndefined();
    expect(layers.sentences).toEqual([]);
  });

  it("waits for a stage that gives its layers later", async () => {
    const slow = stage("segment", ["parsed"], ["sentences"], async () => ({ sentences: [] }));
    expect((await runStages([parse, slow], decoded, context)).sentences).toEqual([]);
  });

  it("passes on what a stage says in the catalogue's words", async () => {
    const refusing = stage("parse", ["decoded"], ["parsed"], () => {
      throw new SaysoError(parseErrors.noText, "one.txt holds no text.");
    });
    await expect(runStages([refusing], decoded, context)).rejects.toThrow("one.txt holds no text.");
  });

  it.each([
    ["a mistake", new TypeError("x is undefined"), "SAYSO-PIPELINE-001"],
    ["no depth left", new RangeError("Maximum call stack size exceeded"), "SAYSO-PIPELINE-002"],
    ["something that is no error", "broken", "SAYSO-PIPELINE-001"],
  ])("tells %s by a code, with the stage's name", async (_, thrown, code) => {
    const failing = stage("parse", ["decoded"], ["parsed"], () => {
      throw thrown;
    });
    const error = await catching(() => runStages([failing], decoded, context));
    expect(error).toMatchObject({ code });
    expect(String(error)).toContain('"parse"');
  });

  it("does not go on with a layer that a stage promised and did not give", async () => {
    const lazy = stage("segment", ["parsed"], ["sentences", "quotations"], () => ({ sentences: [] }));
    expect(await catching(() => runStages([parse, lazy], decoded, context))).toMatchObject({
      message: 'Stage "segment" gave no quotations.',
    });
  });
});

async function catching(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    return error;
  }
}
