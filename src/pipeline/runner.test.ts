import { describe, expect, it } from "vitest";
import { SaysoError } from "../model/errors/error.ts";
import { parseErrors } from "../model/errors/parse.ts";
import type { Languages } from "../model/language/language.ts";
import type { Layer, Layers } from "../model/stage.ts";
import { type AnyStage, inOrder, runStages, StageOrderError } from "./runner.ts";

const languages: Languages = { codes: [], get: () => undefined, identify: () => ({ code: undefined, confidence: 0 }) };
const context = { documentId: `document_${"0".repeat(32)}`, languages };
const decoded = { text: "One.", mediaType: "text/plain", locator: "one.txt" } as const;

function stage(
  name: string,
  requires: readonly Layer[],
  produces: readonly Layer[],
  run: (input: Partial<Layers>) => Partial<Layers> = () => Object.fromEntries(produces.map((layer) => [layer, []])),
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

describe("runStages", () => {
  it("shows a stage only what it declared, and keeps only what it declared", () => {
    let seen: readonly string[] = [];
    const nosy = stage("nosy", ["parsed"], ["sentences"], (input) => {
      seen = Object.keys(input);
      return { sentences: [], questions: [] };
    });
    const layers = runStages([parse, nosy], decoded, context);
    expect(seen).toEqual(["parsed"]);
    expect(layers.questions).toBeUndefined();
    expect(layers.sentences).toEqual([]);
  });

  it("passes on what a stage says in the catalogue's words", () => {
    const refusing = stage("parse", ["decoded"], ["parsed"], () => {
      throw new SaysoError(parseErrors.noText, "one.txt holds no text.");
    });
    expect(() => runStages([refusing], decoded, context)).toThrow("one.txt holds no text.");
  });

  it.each([
    ["a mistake", new TypeError("x is undefined"), "SAYSO-PIPELINE-001"],
    ["no depth left", new RangeError("Maximum call stack size exceeded"), "SAYSO-PIPELINE-002"],
    ["something that is no error", "broken", "SAYSO-PIPELINE-001"],
  ])("tells %s by a code, with the stage's name", (_, thrown, code) => {
    const failing = stage("parse", ["decoded"], ["parsed"], () => {
      throw thrown;
    });
    const error = catching(() => runStages([failing], decoded, context));
    expect(error).toMatchObject({ code });
    expect(String(error)).toContain('"parse"');
  });

  it("does not go on with a layer that a stage promised and did not give", () => {
    const lazy = stage("segment", ["parsed"], ["sentences", "quotations"], () => ({ sentences: [] }));
    expect(catching(() => runStages([parse, lazy], decoded, context))).toMatchObject({
      message: 'Stage "segment" gave no quotations.',
    });
  });
});

function catching(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
