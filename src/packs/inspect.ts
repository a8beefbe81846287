import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { SaysoError } from "../model/errors/error.ts";
import { packErrors } from "../model/errors/packs.ts";
import { openAttributionPack } from "./attribution-pack.ts";
import { openDirectoryPack } from "./directory-pack.ts";
import { openGazetteerPack } from "./gazetteer-pack.ts";
import { openInferencePack } from "./inference-pack.ts";
import { type Manifest, PackThresholds, type ThresholdScore } from "./manifest.ts";
import { hasPack, readPack } from "./pack.ts";
import { type ChosenRuntime, chooseRuntime } from "./runtime/choose-runtime.ts";
import type { RuntimeName } from "./runtime/runtime.ts";
import { openSentencePack } from "./sentence-pack.ts";

/** A pack as it was found: sound when its hashes are right and its weights run. */
export interface PackFound {
  readonly folder: string;
  readonly manifest?: Manifest;
  /** All of its files together. */
  readonly bytes?: number;
  /** The threshold that its weights are shipped with, and what each one reaches. */
  readonly threshold?: number;
  readonly thresholds?: readonly ThresholdScore[];
  readonly problem?: SaysoError;
}

/** What runs weights here, and which weights there are. */
export interface PacksFound {
  /** Where packs were looked for. */
  readonly folder: string;
  readonly runtime: ChosenRuntime | SaysoError;
  readonly packs: readonly PackFound[];
}

/** Looks at every pack of the folder: hashes it, loads it and runs it once. Gives problems, and throws none. */
export async function inspectPacks(folder: string, asked?: RuntimeName): Promise<PacksFound> {
  const runtime = await chooseRuntime(asked).catch(asProblem);
  const names = await readdir(folder).catch((): string[] => []);
  const folders = names.sort().map((name) => join(folder, name));
  const packs: PackFound[] = [];
  for (const one of folders.filter(hasPack)) packs.push(await inspectPack(one, asked));
  return { folder, runtime, packs };
}

async function inspectPack(folder: string, runtime: RuntimeName | undefined): Promise<PackFound> {
  let found: PackFound = { folder };
  try {
    const { manifest, bytes } = await readPack(folder);
    found = { folder, manifest, bytes };
    if (manifest.kind === "gazetteer") {
      const places = await openGazetteerPack(folder);
      places.named("Kyiv");
      return found;
    }
    if (manifest.kind === "directory") {
      const known = await openDirectoryPack(folder);
      known.named("HUR");
      return found;
    }
    if (manifest.kind === "inference") {
      const judge = await openInferencePack(folder, runtime === undefined ? {} : { runtime });
      await judge.judge([{ premise: "The bridge is open.", hypothesis: "The bridge is closed." }]);
      return found;
    }
    if (manifest.kind === "sentences") {
      const sentences = await openSentencePack(folder);
      await sentences.embed(["The ministry denied it."]);
      return found;
    }
    const model = await openAttributionPack(folder, runtime === undefined ? {} : { runtime });
    const { threshold, thresholds } = PackThresholds.parse(model.settings);
    found = {
      ...found,
      ...(threshold === undefined ? {} : { threshold }),
      ...(thresholds === undefined ? {} : { thresholds }),
    };
    const column = new Int32Array(4);
    await model.score([{ ids: column, shapes: column, quotes: column, bounds: column }]);
    return found;
  } catch (error) {
    return { ...found, problem: asProblem(error) };
  }
}

function asProblem(error: unknown): SaysoError {
  if (error instanceof SaysoError) return error;
  const reason = error instanceof Error ? error.message : "for no reason given";
  return new SaysoError(packErrors.unreadable, `A pack could not be looked at: ${reason}.`, { cause: error });
}
