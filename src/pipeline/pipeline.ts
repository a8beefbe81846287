import type { Languages } from "../model/language/language.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Layers, Models, ReadingSettings, Told } from "../model/stage.ts";
import { documentIdOf } from "./document-id.ts";
import { fillActors } from "./fill-actors.ts";
import { order } from "./order.ts";
import { textFingerprint } from "./revision.ts";
import { type AnyStage, inOrder, runStages, stageTag } from "./runner.ts";

/** What reads documents: stateless and pure, so that any number of them may run beside one another. */
export interface Pipeline {
  /**
   * `parse@1.0.0` and so on, in order, with the weights and changed settings that a stage reads by: a record made by
   * the same list need not be made again.
   */
  readonly stages: readonly string[];
  /** How many documents it reads beside one another; one when absent. */
  readonly atOnce?: number;
  /**
   * Everything that one reading of one snapshot gives.
   * @param told what the caller knows of a document that may not state it
   * @throws SaysoError when the document cannot be read at all; the caller records the failure
   */
  read(snapshot: Snapshot, decodedText: string, caseId: string, told?: Told): Promise<DocumentRecord>;
  /** Gives up what is under way and lets go of what it holds, where it holds anything. */
  close?(): Promise<void>;
}

/**
 * A pipeline over the stages in their order, checked here and now.
 *
 * There is no cache in it. The cache by (document, stage version) is the ledger itself: a document's id is
 * made of case and snapshot, its record names the stages that read it, and `readDocuments` asks for it before
 * reading. One truth, no second store to go stale, and it outlives the process.
 * @throws StageOrderError when a stage stands before one that it needs
 */
export function createPipeline(options: {
  readonly languages: Languages;
  /** Trained weights; where one is absent, the stage that would read with it reads by its rules. */
  readonly models?: Models;
  readonly settings?: ReadingSettings;
  /** Other stages than the usual ones, for tests and trials. */
  readonly stages?: readonly AnyStage[];
}): Pipeline {
  const stages = inOrder(options.stages ?? order);
  const { languages } = options;
  const models = options.models ?? {};
  const settings = changed(options.settings ?? {}, models);
  const tags = tagsOf(options);
  return {
    stages: tags,
    async read(snapshot, decodedText, caseId, told) {
      const documentId = documentIdOf(caseId, snapshot.id);
      const layers = complete(
        await runStages(
          stages,
          {
            text: decodedText,
            mediaType: snapshot.mediaType,
            locator: snapshot.locator,
            ...(told === undefined ? {} : { told }),
          },
          { documentId, languages, models, settings },
        ),
      );
      const textKey = textFingerprint(layers.parsed, { languages });
      return {
        snapshot,
        document: { ...layers.parsed, id: documentId, caseId, snapshotId: snapshot.id },
        attributions: fillActors(layers.attributions, layers.actors),
        actors: layers.actors,
        statements: layers.statements,
        questions: layers.questions,
        facets: layers.facets,
        ...(textKey === undefined ? {} : { textKey }),
        stages: tags,
      };
    },
  };
}

/**
 * How the stages name themselves when they read with these weights and settings: what a pipeline's records will carry,
 * without what it takes to read.
 */
export function tagsOf(options: {
  readonly models?: Models;
  readonly settings?: ReadingSettings;
  readonly stages?: readonly AnyStage[];
}): readonly string[] {
  const models = options.models ?? {};
  const settings = changed(options.settings ?? {}, models);
  return (options.stages ?? order).map((stage) => stageTag(stage, { models, settings }));
}

/** A threshold that is the weights' own already changes nothing, and must not make another reading of the same. */
function changed(settings: ReadingSettings, { attribution }: Models): ReadingSettings {
  const own = attribution?.settings;
  const isOwn =
    typeof own === "object" && own !== null && "threshold" in own && own.threshold === settings.attributionThreshold;
  if (!isOwn) return settings;
  const { attributionThreshold: _, ...rest } = settings;
  return rest;
}

type Needed = Pick<Layers, "parsed" | "attributions" | "actors" | "statements" | "questions" | "facets">;

function complete(layers: Partial<Layers>): Needed {
  const { parsed, attributions, actors, statements, questions, facets } = layers;
  if (parsed === undefined) throw new Error("the list of stages has none that produces parsed");
  return {
    parsed,
    attributions: attributions ?? [],
    actors: actors ?? [],
    statements: statements ?? [],
    questions: questions ?? [],
    facets: facets ?? [],
  };
}
