import { SaysoError } from "../model/errors/error.ts";
import { pipelineErrors } from "../model/errors/pipeline.ts";
import type { Layer, Layers, Models, ReadingSettings, StageContext } from "../model/stage.ts";

/** A stage whose layers are known by value only: what the runner needs of one. */
export interface AnyStage {
  readonly name: string;
  readonly version: string;
  readonly requires: readonly Layer[];
  readonly produces: readonly Layer[];
  readonly models?: readonly (keyof Models)[];
  readonly settings?: readonly (keyof ReadingSettings)[];
  run(input: never, context: StageContext): Partial<Layers> | Promise<Partial<Layers>>;
}

/** The stages stand in an order in which they cannot run: a mistake in the program, told when it starts. */
export class StageOrderError extends Error {
  override readonly name = "StageOrderError";
  readonly stage: string;
  readonly layers: readonly Layer[];

  constructor(stage: string, layers: readonly Layer[], message: string) {
    super(message);
    this.stage = stage;
    this.layers = layers;
  }
}

const madeByNobody: readonly Layer[] = ["decoded"];

/**
 * Gives the stages back when each finds what it requires made by one before it, and no layer is made twice.
 * @throws StageOrderError that names the stage, the layer, and the stage that would have to come first
 */
export function inOrder<S extends readonly AnyStage[]>(stages: S): S {
  const maker = new Map<Layer, string>(madeByNobody.map((layer) => [layer, "the reader of bytes"]));
  for (const stage of stages) {
    const missing = stage.requires.filter((layer) => !maker.has(layer));
    if (missing.length > 0) {
      const later = stages.filter((other) => other.produces.some((layer) => missing.includes(layer)));
      const advice =
        later.length > 0
          ? `It must come after ${later.map((other) => `"${other.name}"`).join(" and ")}.`
          : "No stage in the list makes it.";
      throw new StageOrderError(
        stage.name,
        missing,
        `Stage "${stage.name}" requires ${missing.join(" and ")}, which no stage before it produces. ${advice}`,
      );
    }
    for (const layer of stage.produces) {
      const first = maker.get(layer);
      if (first !== undefined) {
        throw new StageOrderError(
          stage.name,
          [layer],
          `Stage "${stage.name}" produces ${layer}, which comes from ${first} already.`,
        );
      }
      maker.set(layer, `stage "${stage.name}"`);
    }
  }
  return stages;
}

/**
 * How a stage is named in a record: `parse@1.0.0`, and where it read with weights or by a setting that a user changed,
 * these too: `attribute@2.0.0+attribution-en@1.0.0(attributionThreshold=0.6)`. Two readings count as the same only
 * when all of it is the same.
 */
export function stageTag(
  stage: Pick<AnyStage, "name" | "version" | "models" | "settings">,
  { models, settings }: Pick<StageContext, "models" | "settings"> = { models: {}, settings: {} },
): string {
  const weights = (stage.models ?? []).flatMap((name) => models[name] ?? []);
  const chosen = (stage.settings ?? []).flatMap((name) =>
    settings[name] === undefined ? [] : `${name}=${[settings[name]].flat().join(",")}`,
  );
  return [
    `${stage.name}@${stage.version}`,
    ...weights.map(({ id, version }) => `+${id}@${version}`),
    ...(chosen.length === 0 ? [] : [`(${chosen.join(",")})`]),
  ].join("");
}

/**
 * All layers of one document: each stage sees only what it declared, and must give all that it declared.
 * @throws SaysoError of the stage as it stands; SAYSO-PIPELINE-001 for any other failure in a stage, and
 * SAYSO-PIPELINE-002 when the call stack ran out
 */
export async function runStages(
  stages: readonly AnyStage[],
  decoded: Layers["decoded"],
  context: StageContext,
): Promise<Partial<Layers>> {
  let layers: Partial<Layers> = { decoded };
  for (const stage of stages) layers = { ...layers, ...(await runStage(stage, layers, context)) };
  return layers;
}

async function runStage(stage: AnyStage, layers: Partial<Layers>, context: StageContext): Promise<Partial<Layers>> {
  const input = Object.fromEntries(stage.requires.map((layer) => [layer, layers[layer]]));
  let output: Partial<Layers>;
  try {
    output = await stage.run(input as never, context);
  } catch (error) {
    throw asSaysoError(stage, error);
  }
  const missing = stage.produces.filter((layer) => output[layer] === undefined);
  if (missing.length > 0) {
    throw new SaysoError(pipelineErrors.stageFailed, `Stage "${stage.name}" gave no ${missing.join(" and no ")}.`);
  }
  return Object.fromEntries(stage.produces.map((layer) => [layer, output[layer]]));
}

function asSaysoError(stage: AnyStage, error: unknown): SaysoError {
  if (error instanceof SaysoError) return error;
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return new SaysoError(
      pipelineErrors.tooDeep,
      `Stage "${stage.name}" ran out of depth: the document is nested too deeply to follow.`,
      { cause: error },
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new SaysoError(pipelineErrors.stageFailed, `Stage "${stage.name}" could not read this document: ${reason}`, {
    cause: error,
  });
}
