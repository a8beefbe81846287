import type { Input } from "./inputs.ts";
import { type ReadEvent, type Reader, readDocuments } from "./read-documents.ts";

/** The case that `npm start` opens with. */
export const DEMO_CASE = "harrow-bridge";
const DEMO_TITLE = "Harrow Bridge";

/**
 * Reads the demo's documents into its case. Those that it holds already are skipped, so this may be asked for
 * at every start; after an update whose stages read otherwise they are read anew.
 * @throws SaysoError SAYSO-LEDGER-… when the ledger cannot be written
 */
export async function* loadDemo(reader: Reader, inputs: readonly Input[]): AsyncGenerator<ReadEvent> {
  yield* readDocuments(reader, inputs, { caseName: DEMO_CASE, caseTitle: DEMO_TITLE });
}
