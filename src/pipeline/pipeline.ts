import type { Languages } from "../model/language/language.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Layers } from "../model/stage.ts";
import { documentIdOf } from "./document-id.ts";
import { fillActors } from "./fill-actors.ts";
import { order } from "./order.ts";
import { type AnyStage, inOrder, runStages, stageTag } from "./runner.ts";

/** What reads documents: stateless and pure, so that any number of them may run beside one another. */
export interface Pipeline {
  /** `parse@1.0.0` and so on, in order: a record made by the same list need not be made again. */
  readonly stages: readonly string[];
  readonly languages: Languages;
  /**
   * Everything that one reading of one snapshot gives.
   * @throws SaysoError when the document cannot be read at all; the caller records the failure
   */
  read(snapshot: Snapshot, decodedText: string, caseId: string): DocumentRecord;
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
  /** Other stages than the usual ones, for tests and trials. */
  readonly stages?: readonly AnyStage[];
}): Pipeline {
  const stages = inOrder(options.stages ?? order);
  const tags = stages.map(stageTag);
  return {
    stages: tags,
    languages: options.languages,
    read(snapshot, decodedText, caseId) {
      const documentId = documentIdOf(caseId, snapshot.id);
      const layers = complete(
        runStages(
          stages,
          { text: decodedText, mediaType: snapshot.mediaType, locator: snapshot.locator },
          { documentId, languages: options.languages },
        ),
      );
      return {
        snapshot,
        document: { ...layers.parsed, id: documentId, caseId, snapshotId: snapshot.id },
        attributions: fillActors(layers.attributions, layers.actors),
        actors: layers.actors,
        statements: layers.statements,
        questions: layers.questions,
        stages: tags,
      };
    },
  };
}

type Needed = Pick<Layers, "parsed" | "attributions" | "actors" | "statements" | "questions">;

function complete(layers: Partial<Layers>): Needed {
  const { parsed, attributions, actors, statements, questions } = layers;
  if (parsed === undefined) throw new Error("the list of stages has none that produces parsed");
  return {
    parsed,
    attributions: attributions ?? [],
    actors: actors ?? [],
    statements: statements ?? [],
    questions: questions ?? [],
  };
}
